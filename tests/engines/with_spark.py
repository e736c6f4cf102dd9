"""Find the names and dates in many documents with a Spark frame: the corpus is broadcast, so it goes to each worker once."""

from collections.abc import Iterable, Iterator

from pyspark.sql import Row, SparkSession

import rjhist
from rjhist import Corpus

SCHEMA = "document string, start int, text string, found string"


def mentions(documents: list[tuple[str, str]], corpus: Corpus, session: SparkSession) -> list[Row]:
    """Return the mentions in documents, given as name and text, as rows of a frame."""
    there = session.sparkContext.broadcast(corpus)

    def rows(part: Iterable[Row]) -> Iterator[tuple[str, int, str, str]]:
        for document in part:
            for own in there.value.mentions(document.text):
                yield document.name, own.start, own.text, own.date.edtf if own.date else own.best.record.id

    frame = session.createDataFrame(documents, "name string, text string").repartition(2)
    return frame.rdd.mapPartitions(rows).toDF(SCHEMA).orderBy("document", "start").collect()


if __name__ == "__main__":
    own = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").getOrCreate()
    for row in mentions([("one", "Komura Jutarō at Portsmouth, 5 September 1905")], rjhist.load(), own):
        print(*row, sep="\t")
    own.stop()
