"""Find the names and dates in the text files of a folder with a Dask bag: the corpus goes to each worker once.

python with_dask.py FOLDER
"""

import sys
from collections.abc import Iterable
from pathlib import Path

import dask.bag
from dask.distributed import Client, LocalCluster

import rjhist
from rjhist import Corpus

Row = tuple[str, int, str, str]
"""The document, where the mention begins, what stands there, and the id of the surest record or the date."""


def rows(documents: Iterable[tuple[str, str]], corpus: Corpus) -> list[Row]:
    """Return a row for each mention in documents, given as name and text."""
    return [
        (name, own.start, own.text, own.date.edtf if own.date else own.best.record.id)
        for name, text in documents
        for own in corpus.mentions(text)
    ]


def mentions(documents: Iterable[tuple[str, str]], corpus: Corpus, client: Client) -> list[Row]:
    """Return the mentions in documents, found by the workers of a client."""
    there = client.scatter(corpus, broadcast=True, hash=False)
    bag = dask.bag.from_sequence(documents, partition_size=100)
    return list(bag.map_partitions(rows, corpus=there).compute(scheduler=client))


if __name__ == "__main__":
    texts = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    with LocalCluster(threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, Client(cluster) as workers:
        for row in mentions(texts, rjhist.load(), workers):
            print(*row, sep="\t")
