"""What the how-to on many documents does, with real engines on this machine; run by the session ``engines`` alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from dask.distributed import Client, LocalCluster
from pyspark.sql import SparkSession
from with_dask import mentions as with_dask
from with_spark import mentions as with_spark

import rjhist
from rjhist import Corpus

FOLDER = Path(__file__).parent.parent / "folders" / "small"
DOCUMENTS = [(f"text {number}", f"A. Sokolova wrote to Old Alpha on {number + 1} March 1850.") for number in range(9)]


@pytest.fixture(scope="module")
def small() -> Corpus:
    """Return the made-up dataset."""
    return rjhist.load(FOLDER, packaged=False)


@pytest.fixture
def client() -> Iterator[Client]:
    """Return a client of two Dask workers."""
    with LocalCluster(n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None) as cluster, Client(cluster) as own:
        yield own


@pytest.fixture
def session() -> Iterator[SparkSession]:
    """Return a session of Spark on two cores."""
    own = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    yield own
    own.stop()


def expected(corpus: Corpus) -> list[tuple[str, int, str, str]]:
    """Return the rows that this process finds."""
    return [
        (name, own.start, own.text, own.date.edtf if own.date else own.best.record.id)
        for name, text in DOCUMENTS
        for own in corpus.mentions(text)
    ]


def test_a_dask_bag_finds_what_one_process_finds(small, client):
    """Document by document, in order."""
    found = with_dask(DOCUMENTS, small, client)
    assert found == expected(small)
    assert len(found) == 3 * len(DOCUMENTS)


def test_a_spark_frame_finds_what_one_process_finds(small, session):
    """By document and place."""
    assert [tuple(row) for row in with_spark(DOCUMENTS, small, session)] == sorted(expected(small), key=lambda row: row[:2])
