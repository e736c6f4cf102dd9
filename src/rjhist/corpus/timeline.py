"""Every dated fact of the records, in the order of time."""

from collections.abc import Iterable, Iterator

from rjhist.corpus.effects import narrowed
from rjhist.corpus.links import Links
from rjhist.corpus.rows import TimelineEntry
from rjhist.model.dates import HistoricalDate
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record
from rjhist.model.sources import Source
from rjhist.model.spans import Period, Tenure
from rjhist.schema.kinds import BY_WORD
from rjhist.schema.shapes import walk


def concerned(links: Links, involving: str | Record | None, about: str | Record | None) -> tuple[Record, ...]:
    """Return the records that involve an actor and that are or point to a record (of a place, to its parts and wholes too), or all."""
    ids: frozenset[str] | None = None
    if involving is not None:
        actors = links.actors_meant(involving)
        ids = frozenset().union(*(links.under(kind, "involved", actors) for kind in BY_WORD))
    if about is not None:
        subjects = links.meant(about)
        pointing = {place for own in subjects for place, _ in links.referrers.get(own, ())}
        ids = narrowed(ids, subjects | pointing)
    return links.records if ids is None else tuple(links.by_id[own] for own in sorted(ids))


def entries(records: Iterable[Record], first: int, last: int, *, certain: bool) -> tuple[TimelineEntry, ...]:
    """Return the dated facts that may fall between two ordinals, both included, or that do so beyond doubt; dates of sources are none."""
    found = [
        TimelineEntry(date=date, record=record.id, field=path, text=_text(record, path))
        for record in records
        if not isinstance(record, Source)
        for path, date in _dates(record)
        if (first <= date.bounds.low and date.bounds.high <= last if certain else date.bounds.low <= last and date.bounds.high >= first)
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
