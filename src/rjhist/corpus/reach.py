"""Conditions on values inside records, reached by the names of fields: ``parties__actor``, ``place__kind``."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Self

import attrs

from rjhist.corpus.links import Links
from rjhist.model.dates import HistoricalDate
from rjhist.model.records import Record
from rjhist.model.spans import ONGOING, Period, Tenure
from rjhist.model.vocabulary import Vocabulary
from rjhist.schema.kinds import BY_WORD
from rjhist.schema.shapes import SHAPES, Shape

READERS: dict[type, Callable[[str], object]] = {HistoricalDate: HistoricalDate.parse, Period: Period.parse}
"""How a text is read for a field, beside the words of vocabularies."""
STEP = "__"
STEPPED = "#"
"""What stands between the id of talks and the key of a step."""


@attrs.frozen
class Wanted:
    """What a record, or a value in it, is to be like: fields that equal or contain values, and fields that lead to what is wanted further.

    Conditions that begin with the same field are to be met by the same item of it.
    """

    links: Links
    equal: Mapping[str, object]
    inside: Mapping[str, "Wanted"]

    @classmethod
    def of(cls, links: Links, kind: str, conditions: Mapping[str, object]) -> Self:
        """Return what conditions want of a kind.

        TypeError for a field that there is not, ValueError for a word or date that a field cannot hold, UnknownId for an unknown record.
        """
        return cls._of(links, {BY_WORD[kind]}, f"a {kind}", conditions)

    @classmethod
    def _of(cls, links: Links, classes: set[type], what: str, conditions: Mapping[str, object]) -> Self:
        equal: dict[str, object] = {}
        further: dict[str, dict[str, object]] = {}
        for path, value in conditions.items():
            name, _, rest = path.partition(STEP)
            known = dict.fromkeys(field for own in classes for field in SHAPES.get(own, ()))
            if name not in known:
                message = f"{what} has no field {name!r}; it has {', '.join(known) or 'none'}"
                raise TypeError(message)
            if rest:
                further.setdefault(name, {})[rest] = value
            else:
                equal[name] = _meant(links, value, _shapes(classes, name))
        inside = {
            name: cls._of(
                links, {own for shape in _shapes(classes, name) for own in _leads_to(shape)}, f"the field {name!r} of {what}", own
            )
            for name, own in further.items()
        }
        return cls(links, equal, inside)

    def met_by(self, value: object) -> bool:
        """Return whether a record or value is as wanted."""
        return all(hasattr(value, name) and self._is(getattr(value, name), own) for name, own in self.equal.items()) and all(
            any(own.met_by(item) for item in self._items(getattr(value, name, ()))) for name, own in self.inside.items()
        )

    def _is(self, held: object, wanted: object) -> bool:
        """Return whether a field holds a value, alone or in its list."""
        if not isinstance(held, tuple):
            return _plain(self.links, held) == wanted
        plain = tuple(_plain(self.links, own) for own in held)
        return wanted in plain or plain == wanted

    def _items(self, held: object) -> Iterator[object]:
        """Yield what has fields of its own: values, each item of a list, and the record that a reference names."""
        for item in held if isinstance(held, tuple) else (held,):
            yield self.links.by_id.get(item.partition(STEPPED)[0], item) if isinstance(item, str) else item


def _shapes(classes: set[type], name: str) -> list[Shape]:
    return [SHAPES[own][name] for own in sorted(classes, key=lambda own: own.__name__) if name in SHAPES.get(own, ())]


def _leads_to(shape: Shape) -> Iterator[type]:
    """Yield the classes of what a field holds, or of the records that it may name."""
    yield from (BY_WORD[word] for word in shape.refers if word in BY_WORD)
    if not shape.refers:
        yield shape.holds


def _plain(links: Links, held: object) -> object:
    """Return a date as its EDTF text, a stretch as its two ends, a reference as the id of its record, and all else as it is."""
    if isinstance(held, HistoricalDate):
        return held.edtf
    if isinstance(held, Period | Tenure):
        return _plain(links, held.start), _plain(links, held.end if isinstance(held, Period) else held.until)
    return links.canonical(held) if type(held) is str else held


def _meant(links: Links, value: object, shapes: list[Shape]) -> object:
    """Return what an argument means to the first of some fields that can hold it. Raises for what none of them can."""
    faults: list[Exception] = []
    for shape in shapes:
        try:
            if isinstance(value, tuple) and shape.many:
                return tuple(_read(links, own, shape) for own in value)
            return _read(links, value, shape)
        except (LookupError, ValueError, TypeError) as fault:
            faults.append(fault)
    raise faults[0]


def _read(links: Links, value: object, shape: Shape) -> object:
    """Return what an argument means to a field: the id of a record, the EDTF of a day, a word, a stretch of time, or what it is."""
    if shape.refers and isinstance(value, str | Record):
        whole = isinstance(value, Record) or (STEPPED not in value and "step" not in shape.refers)
        return links.resolve(value, *shape.refers) if whole else links.canonical(str(value))
    if shape.bound and value in (ONGOING, ONGOING.value):
        return ONGOING
    if shape.holds is HistoricalDate and isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    read = shape.holds if issubclass(shape.holds, Vocabulary) else READERS.get(shape.holds)
    if read is not None and isinstance(value, str):
        return _plain(links, read(value))
    number = shape.holds is Decimal and isinstance(value, int | float) and not isinstance(value, bool)
    if value is None or number or isinstance(value, shape.holds):
        return _plain(links, value)
    message = f"the field {shape.name!r} holds {shape.holds.__name__}, not {value!r}"
    raise TypeError(message)
