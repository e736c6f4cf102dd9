"""Values inside records, reached by the names of fields: ``parties__actor``, ``place__kind``."""

from collections.abc import Iterator
from typing import Self

import attrs

from rjhist.corpus.links import Links
from rjhist.model.dates import HistoricalDate
from rjhist.model.records import Record
from rjhist.model.vocabulary import Vocabulary
from rjhist.schema.kinds import BY_WORD
from rjhist.schema.shapes import SHAPES, Shape

STEP = "__"


@attrs.frozen
class Reach:
    """A way from a kind of records to values in them: through value classes, lists and references, to a field."""

    links: Links
    steps: tuple[str, ...]

    @classmethod
    def of(cls, links: Links, kind: str, path: str, value: object) -> Self:
        """Return the way of a path. TypeError for a field that there is not, ValueError for a word that the last field cannot hold."""
        classes: set[type] = {BY_WORD[kind]}
        what = f"a {kind}"
        shapes: list[Shape] = []
        for name in path.split(STEP):
            known = dict.fromkeys(field for own in classes for field in SHAPES.get(own, ()))
            if name not in known:
                message = f"{what} has no field {name!r}; it has {', '.join(known) or 'none'}"
                raise TypeError(message)
            shapes = [SHAPES[own][name] for own in classes if name in SHAPES.get(own, ())]
            classes = {inner for shape in shapes for inner in _leads_to(shape)}
            what = f"the field {name!r} of {what}"
        if isinstance(value, str):
            _known_word(value, [shape.holds for shape in shapes])
        return cls(links, tuple(path.split(STEP)))

    def meets(self, record: Record, value: object) -> bool:
        """Return whether a value stands at the end of the way, alone or in a list; a date may be given as its EDTF text."""
        ends: list[object] = [record]
        for step in self.steps:
            ends = [getattr(inner, step) for end in ends for inner in self._inner(end) if hasattr(inner, step)]
        return any(_text(end, value) == value or (isinstance(end, tuple) and value in end) for end in ends)

    def _inner(self, end: object) -> Iterator[object]:
        """Yield what has fields of its own: values, each item of a list, and the record that a reference names."""
        for item in end if isinstance(end, tuple) else (end,):
            yield self.links.by_id.get(item.partition("#")[0], item) if isinstance(item, str) else item


def _text(held: object, value: object) -> object:
    return held.edtf if isinstance(held, HistoricalDate) and isinstance(value, str) else held


def _leads_to(shape: Shape) -> Iterator[type]:
    """Yield the classes of what a field holds, or of the records that it may name."""
    yield from (BY_WORD[word] for word in shape.refers if word in BY_WORD)
    if not shape.refers:
        yield shape.holds


def _known_word(value: str, held: list[type]) -> None:
    """Raise ValueError where fields hold words of vocabularies alone, and the value is a word of none."""
    faults: list[ValueError] = []
    for own in held:
        if not issubclass(own, Vocabulary):
            return
        try:
            own(value)
        except ValueError as error:
            faults.append(error)
        else:
            return
    raise faults[0]
