"""Find the names and dates in many documents with a Dask bag: the corpus goes to each worker once."""

from collections.abc import Iterable, Iterator

import dask.bag
from dask.distributed import Client, LocalCluster

import rjhist
from rjhist import Corpus

Row = tuple[str, int, str, str]
"""The document, where the mention begins, what stands there, and the id of the surest record or the date."""


def rows(documents: Iterable[tuple[str, str]], corpus: Corpus) -> Iterator[Row]:
    """Yield a row for each mention in some documents, given as name and text."""
    for name, text in documents:
        for own in corpus.mentions(text):
            yield name, own.start, own.text, own.date.edtf if own.date else own.best.record.id


def mentions(documents: list[tuple[str, str]], corpus: Corpus, client: Client) -> list[Row]:
    """Return the mentions in documents, found by the workers of a client."""
    there = client.scatter(corpus, broadcast=True)
    bag = dask.bag.from_sequence(documents, npartitions=2)
    return list(bag.map_partitions(rows, corpus=there).compute(scheduler=client))


if __name__ == "__main__":
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, Client(cluster) as own:
        for row in mentions([("one", "Komura Jutarō at Portsmouth, 5 September 1905")], rjhist.load(), own):
            print(*row, sep="\t")
