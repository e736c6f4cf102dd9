"""What two corpora say differently: the records that one has alone, and the fields that changed."""

from collections.abc import Iterator

import attrs

from rjhist.corpus.links import Links
from rjhist.corpus.rows import Row
from rjhist.model.dates import HistoricalDate
from rjhist.model.records import Record
from rjhist.model.spans import ONGOING
from rjhist.schema.converter import OPEN, attested
from rjhist.schema.shapes import placed, walk


@attrs.frozen(kw_only=True)
class Change(Row):
    """One field that has another value.

    >>> Change(record="portsmouth-1905", field="signed", before="1905-09", after="1905-09-05").after
    '1905-09-05'
    """

    record: str
    """The record."""
    field: str
    """The path of the field."""
    before: str | None
    """The value that it had; None where it was not recorded."""
    after: str | None
    """The value that it has; None where it is no longer recorded."""


@attrs.frozen(kw_only=True)
class Diff(Row):
    """What changed from one corpus to another, in its records, not in the coverage; to have moved in a list of values is no change.

    >>> import rjhist
    >>> corpus = rjhist.load()
    >>> bool(corpus.diff(corpus))
    False
    """

    before: str | None
    """The version of the data before."""
    after: str | None
    """The version of the data after."""
    added: tuple[str, ...]
    """The ids of the records that are new."""
    removed: tuple[str, ...]
    """The ids of the records that are gone."""
    changed: tuple[Change, ...]
    """The fields that changed, of the records that both have."""

    def __bool__(self) -> bool:
        """Return whether any record came, went or changed."""
        return bool(self.added or self.removed or self.changed)


def difference(before: Links, after: Links) -> Diff:
    """Return what changed from the records of one corpus to those of another."""
    old, new = ({own.id: own for own in links.records} for links in (before, after))
    return Diff(
        before=before.meta.version,
        after=after.meta.version,
        added=tuple(own for own in new if own not in old),
        removed=tuple(own for own in old if own not in new),
        changed=tuple(change for own, record in new.items() if own in old and old[own] != record for change in _changes(old[own], record)),
    )


def _changes(before: Record, after: Record) -> Iterator[Change]:
    sides = zip((before, after), _same_items(before, after), strict=True)
    one, other = ({path: text for path, text in _values(own) if not path.startswith(same)} for own, same in sides)
    for path in sorted(one.keys() | other.keys()):
        if one.get(path) != other.get(path):
            yield Change(record=after.id, field=path, before=one.get(path), after=other.get(path))


def _same_items(before: Record, after: Record) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the paths of the items of lists that both have, as the one and the other counts them: to have moved is no change."""
    pairs: list[tuple[str, str]] = []
    others = dict(_lists(after))
    for path, items in _lists(before):
        left = dict(others.get(path, ()))
        for place, item in items:
            same = next((other for other, own in left.items() if own == item), None)
            if same is not None:
                del left[same]
                pairs.append((f"{place}.", f"{same}."))
    return tuple(one for one, _ in pairs), tuple(other for _, other in pairs)


def _lists(record: Record) -> Iterator[tuple[str, list[tuple[str, object]]]]:
    """Yield path and items of every list of values in a record, these with theirs."""
    for path, shape, value in walk(record):
        if shape.composite and isinstance(value, tuple):
            yield path, placed(path, value)


def _values(record: Record) -> Iterator[tuple[str, str]]:
    """Yield path and text of every scalar, date and list of scalars in a record."""
    for path, shape, value in walk(record):
        if value is ONGOING:
            yield path, OPEN
        elif isinstance(value, HistoricalDate) or (not shape.composite and shape.name != "edtf"):
            yield path, "; ".join(str(attested(item)) for item in (value if isinstance(value, tuple) else (value,)))
