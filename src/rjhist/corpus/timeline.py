"""Every dated fact of the records, in the order of time."""

from collections.abc import Iterable, Iterator

from rjhist.corpus.rows import TimelineEntry
from rjhist.model.dates import HistoricalDate
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record
from rjhist.model.sources import Source
from rjhist.model.spans import Period, Tenure
from rjhist.schema.shapes import walk


def entries(records: Iterable[Record], first: int, last: int) -> tuple[TimelineEntry, ...]:
    """Return the dated facts that may fall between two ordinals, both included; dates of sources are none."""
    found = [
        TimelineEntry(date=date, record=record.id, field=path, text=_text(record, path))
        for record in records
        if not isinstance(record, Source)
        for path, date in _dates(record)
        if date.bounds.low <= last and date.bounds.high >= first
    ]
    return tuple(sorted(found, key=lambda entry: (entry.date.sort_key, entry.record, entry.field)))


def _dates(record: Record) -> Iterator[tuple[str, HistoricalDate]]:
    for path, shape, value in walk(record):
        if isinstance(value, HistoricalDate) and not shape.bound:
            yield path, value
        elif isinstance(value, Period) and value.start == value.end and isinstance(value.start, HistoricalDate):
            yield path, value.start
        elif isinstance(value, Period | Tenure):
            ends = (("start", value.start), ("end", value.end) if isinstance(value, Period) else ("until", value.until))
            for name, end in ends:
                if isinstance(end, HistoricalDate):
                    yield f"{path}.{name}", end


def _text(record: Record, path: str) -> str:
    if isinstance(record, Negotiation) and path.startswith("steps["):
        key = path.partition("[")[2].partition("]")[0]
        return next((step.summary for step in record.steps if step.key == key), record.label)
    return record.label
