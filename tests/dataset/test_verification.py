"""The second reading of dates: what an editor read in the sources without seeing the record, beside what the record says.

The files of ``verification/`` have a row for a date: record, field, the value read (EDTF; empty where no source was found), the source in
which it was read, and whether it agrees: ``yes`` (the same), ``within`` (one is less exact and leaves the other possible), ``no``, or
``unread``. Every date of a treaty, a conflict and a possession has its row: ``python tests/dataset/test_verification.py`` adds those that are
missing as ``unread`` and tells of each row anew how it agrees.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import rjhist
from rjhist import Corpus, HistoricalDate
from rjhist.model.records import Record
from rjhist.schema.shapes import walk

FOLDER = Path(__file__).parent / "verification"
FILES = sorted(FOLDER.glob("*.csv"))


class Reading(NamedTuple):
    """A row."""

    record: str
    field: str
    read: str
    source: str
    agrees: str


def readings(path: Path) -> list[Reading]:
    """Return the rows of a file."""
    with path.open(encoding="utf-8", newline="") as stream:
        return [Reading(**row) for row in csv.DictReader(stream)]


def dates(record: Record) -> Iterator[tuple[str, str]]:
    """Yield path and EDTF of every date of a record, the ends of its stretches of time among them."""
    for path, _, value in walk(record):
        if isinstance(value, HistoricalDate) and not path.startswith("attestations"):
            yield path, value.edtf


def due(corpus: Corpus, kind: str) -> dict[tuple[str, str], str]:
    """Return the value held of every date of a kind, by record and field."""
    return {(record.id, field): held for record in getattr(corpus, kind) for field, held in dates(record)}


def agreement(read: str, held: str) -> str:
    """Return how a value read stands to the value held."""
    if not read:
        return "unread"
    if read == held:
        return "yes"
    one, other = HistoricalDate.parse(read).bounds, HistoricalDate.parse(held).bounds
    return "within" if one.low <= other.high and other.low <= one.high else "no"


@pytest.mark.parametrize(
    ("read", "held", "expected"),
    [
        ("1905-09-05", "1905-09-05", "yes"),
        ("1905-09", "1905-09-05", "within"),
        ("1905-09-05", "1905", "within"),
        ("1905-09-06", "1905-09-05", "no"),
        ("1904", "1905-09", "no"),
        ("", "1905", "unread"),
    ],
)
def test_how_two_readings_agree(read, held, expected):
    """The same, one within the other, apart, or none."""
    assert agreement(read, held) == expected


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_what_was_read_twice_stands_in_the_data(corpus: Corpus, path: Path):
    """Each row says truly how it agrees; a reading that differs stands as an attestation of its field; a reading has its source."""
    held = due(corpus, path.stem)
    for row in readings(path):
        assert (row.record, row.field) in held, row
        assert agreement(row.read, held[row.record, row.field]) == row.agrees, row
        assert bool(row.read) == bool(row.source), row
        if row.agrees == "no":
            stands = row.field.rpartition(".")[0] if row.field.startswith(("period.", "tenure.")) else row.field
            assert any(own.field in (row.field, stands) and row.read in (own.value or "") for own in corpus[row.record].attestations), row


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_every_date_has_its_row(corpus: Corpus, path: Path):
    """Each date of the records of a kind stands in the file of the kind, once, in order, and a second reading."""
    rows = readings(path)
    assert [(row.record, row.field) for row in rows] == sorted(due(corpus, path.stem))
    assert [row for row in rows if row.agrees == "unread"] == []


if __name__ == "__main__":
    corpus = rjhist.load()
    for path in FILES:
        rows = {(row.record, row.field): row for row in readings(path)}
        with path.open("w", encoding="utf-8", newline="") as stream:
            out = csv.writer(stream, lineterminator="\n")
            out.writerow(Reading._fields)
            for date, held in sorted(due(corpus, path.stem).items()):
                row = rows.get(date, Reading(*date, "", "", ""))
                out.writerow(row._replace(agrees=agreement(row.read, held)))
