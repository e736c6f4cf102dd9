"""One walk over the classes: which fields each has and what they hold. Loading, converting, references and docs all use it."""

import re
import types
import typing
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import attrs

from rjhist.model.citations import Citation
from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import id_form
from rjhist.model.meta import Meta
from rjhist.model.records import Record
from rjhist.model.spans import Bound, Period, Tenure
from rjhist.model.vocabulary import Vocabulary
from rjhist.schema.kinds import KINDS

HEAD = ("id", "other_ids", "names", "summary")
TAIL = ("citations", "attestations", "external_ids", "explained", "note")
TIMES = (HistoricalDate, Period, Tenure)
BOUND_ARMS = frozenset(typing.get_args(Bound))
KEYED_BY = ("key", "actor", "claim", "territory")


@attrs.frozen(kw_only=True)
class Shape:
    """What one field of a class holds."""

    name: str
    """The field's name, which is its key in YAML."""
    holds: type
    """The class of its value or of each item: str, bool, Decimal, a vocabulary, a date, a value class."""
    many: bool
    """Whether it holds a tuple of them."""
    optional: bool
    """Whether it can be None."""
    required: bool
    """Whether it must be written."""
    bound: bool
    """Whether it is an end of a stretch: a date, ongoing or unknown."""
    refers: tuple[str, ...]
    """The kinds it may point to; empty for a field that is no reference."""
    form: re.Pattern[str] | None
    """The form of its text as an id, key or reference."""
    scalar: bool
    """Whether its text takes any plain scalar."""

    composite: bool
    """Whether it holds values with fields of their own."""

    @property
    def nested(self) -> bool:
        """Whether it holds value classes that are written as mappings."""
        return self.composite and self.holds not in TIMES


def _shape(field: "attrs.Attribute[object]") -> Shape:
    annotation: object = field.type
    arms = typing.get_args(annotation) if isinstance(annotation, types.UnionType) else (annotation,)
    bound = frozenset(arms) == BOUND_ARMS
    optional = type(None) in arms
    inner = arms[0]
    many = typing.get_origin(inner) is tuple
    holds = typing.get_args(inner)[0] if many else inner
    return Shape(
        name=field.name,
        holds=holds,
        many=many,
        optional=optional,
        required=field.default is attrs.NOTHING,
        bound=bound,
        refers=tuple(field.metadata.get("refers", ())),
        form=id_form(field.metadata),
        scalar="scalar" in field.metadata,
        composite=attrs.has(holds),
    )


def _place(name: str) -> int:
    if name in HEAD:
        return HEAD.index(name) - len(HEAD)
    return 1 + TAIL.index(name) if name in TAIL else 0


def _shapes(cls: type) -> dict[str, Shape]:
    fields = [field for field in attrs.fields(cls) if field.init]
    if issubclass(cls, Record):
        fields.sort(key=lambda field: _place(field.name))
    return {field.name: _shape(field) for field in fields}


def _all() -> dict[type, dict[str, Shape]]:
    found: dict[type, dict[str, Shape]] = {}
    waiting: list[type] = [*KINDS, Meta]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found[cls] = _shapes(cls)
            waiting += [shape.holds for shape in found[cls].values() if attrs.has(shape.holds)]
    return found


SHAPES: dict[type, dict[str, Shape]] = _all()
"""The fields of every record and value class, by class and name, in the order in which YAML writes them."""


def known_field(path: str, kind: str | None = None) -> None:
    """Raise TypeError where no record, or none of a kind, has the field with which a path begins; it names those that there are.

    >>> known_field("signed", "treaty")
    >>> known_field("sined", "treaty")
    Traceback (most recent call last):
    TypeError: no treaty has a field 'sined'; the fields are id, other_ids, names, ...
    """
    known = dict.fromkeys(name for own in KINDS if kind in (None, own.kind_word) for name in SHAPES[own])
    name = re.split(r"[.\[]", path, maxsplit=1)[0]
    if name not in known:
        message = f"no {kind or 'record'} has a field {name!r}; the fields are {', '.join(known)}"
        raise TypeError(message)


VOCABULARIES: tuple[type[Vocabulary], ...] = tuple(
    sorted(
        {shape.holds for shapes in SHAPES.values() for shape in shapes.values() if issubclass(shape.holds, Vocabulary)},
        key=lambda vocabulary: vocabulary.__name__,
    )
)
"""Every vocabulary that a field uses."""


def item_keys(items: Sequence[dict[str, str]]) -> list[str]:
    """Return how paths name the items of a list: by key, actor, claim or territory where that occurs once, else by place."""
    held = Counter(text for item in items for text in set(item.values()))
    keys: list[str] = []
    for place, item in enumerate(items):
        own = next((item[name] for name in KEYED_BY if name in item), "")
        keys.append(own if held[own] == 1 else str(place))
    return keys


Walked = tuple[str, Shape, object]
"""A field that is recorded: its path, its shape, its value."""


def walk(value: object, path: str = "") -> Iterator[Walked]:
    """Yield path, shape and value of every field that is recorded in a record or value, the deep ones included."""
    for name, shape in SHAPES[type(value)].items():
        held = getattr(value, name)
        if held is None or held == ():
            continue
        here = f"{path}.{name}" if path else name
        yield here, shape, held
        if not shape.composite:
            continue
        if shape.many:
            for place, item in placed(here, held):
                yield from walk(item, place)
        elif type(held) in SHAPES:
            yield from walk(held, here)


def placed(path: str, items: Sequence[object]) -> list[tuple[str, object]]:
    """Return the items of a list of values, each with its path."""
    return [(f"{path}[{key}]", item) for key, item in zip(item_keys([_key_fields(own) for own in items]), items, strict=True)]


def _key_fields(item: object) -> dict[str, str]:
    return {name: text for name in KEYED_BY if isinstance(text := getattr(item, name, None), str)}


def references(walked: Iterable[Walked]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield path, id and allowed kinds of every reference among walked fields."""
    for path, shape, value in walked:
        if shape.refers:
            for target in value if isinstance(value, tuple) else (value,):
                yield path, target, shape.refers


def citations(walked: Iterable[Walked]) -> Iterator[tuple[str, Citation]]:
    """Yield path and citation of every citation among walked fields."""
    for path, _, value in walked:
        for place, item in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(item, Citation):
                yield f"{path}[{place}]" if isinstance(value, tuple) else path, item


def plain_number(number: Decimal) -> int | float:
    """Return a Decimal as the number that JSON and YAML write; exact for the fifteen figures that the reader allows."""
    return int(number) if number == number.to_integral_value() else float(number)
