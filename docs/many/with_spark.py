"""Find the names and dates in the text files of a folder with a Spark frame: the corpus is broadcast, so it goes to each worker once.

python with_spark.py FOLDER
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pyspark.sql import DataFrame, Row, SparkSession

import rjhist
from rjhist import Corpus


def mentions(documents: DataFrame, corpus: Corpus, session: SparkSession) -> DataFrame:
    """Return a frame of the mentions in a frame of documents with the columns ``name`` and ``text``."""
    there = session.sparkContext.broadcast(corpus)

    def rows(part: Iterable[Row]) -> Iterator[tuple[str, int, str, str]]:
        for document in part:
            for own in there.value.mentions(document.text):
                yield document.name, own.start, own.text, own.date.edtf if own.date else own.best.record.id

    return documents.rdd.mapPartitions(rows).toDF("name string, start int, text string, found string")


if __name__ == "__main__":
    texts = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(Path(sys.argv[1]).glob("*.txt"))]
    spark = SparkSession.builder.master("local[*]").getOrCreate()
    frame = spark.createDataFrame(texts, "name string, text string")
    for row in mentions(frame, rjhist.load(), spark).orderBy("name", "start").toLocalIterator():
        print(*row, sep="\t")
    spark.stop()
