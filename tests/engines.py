"""Run what the how-to on many documents does, with a Dask cluster and a Spark session on this machine: as `nox -s engines` does.

Both are to find what one process finds, over several partitions, and to be sent the corpus once.
"""

import sys
from pathlib import Path

HOWTO = Path(__file__).parent.parent / "docs" / "many"
sys.path.insert(0, str(HOWTO))

import with_dask  # noqa: E402 - its folder is no package
import with_spark  # noqa: E402
from dask.distributed import Client, LocalCluster  # noqa: E402
from pyspark.sql import SparkSession  # noqa: E402

import rjhist  # noqa: E402
from rjhist import Corpus  # noqa: E402

DOCUMENTS = [(f"{number:03}.txt", f"Witte met Komura Jutarō at Portsmouth on {number % 28 + 1} August 1905.") for number in range(250)]


class Sent:
    """Counts how often a corpus is pickled in this process, that is sent out of it."""

    def __init__(self) -> None:
        """Put oneself where pickling begins."""
        self.times = 0
        plain = Corpus.__reduce__

        def counting(corpus: Corpus) -> object:
            self.times += 1
            return plain(corpus)

        Corpus.__reduce__ = counting  # type: ignore[method-assign]


def by_dask(corpus: Corpus) -> list[tuple[str, int, str, str]]:
    """Return what two workers of Dask find."""
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, Client(cluster) as client:
        return with_dask.mentions(DOCUMENTS, corpus, client)


def by_spark(corpus: Corpus) -> list[tuple[str, int, str, str]]:
    """Return what two cores under Spark find."""
    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    frame = session.createDataFrame(DOCUMENTS, "name string, text string").repartition(4)
    found = [tuple(row) for row in with_spark.mentions(frame, corpus, session).orderBy("name", "start").collect()]
    session.stop()
    return found


if __name__ == "__main__":
    corpus = rjhist.load()
    expected = with_dask.rows(DOCUMENTS, corpus)
    assert len(expected) == 4 * len(DOCUMENTS), expected[:10]
    for find in (by_dask, by_spark):
        sent = Sent()
        found = find(corpus)
        assert found == expected, [pair for pair in zip(found, expected, strict=False) if pair[0] != pair[1]][:3]
        assert sent.times == 1, f"{find.__name__} was sent the corpus {sent.times} times"
        print(f"{find.__name__}: {len(found)} mentions in {len(DOCUMENTS)} documents, the corpus sent once")
