"""The one converter between records and plain values (dict, list, str, int, float, bool), in both directions."""

import threading
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeVar

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from rjhist.model.dates import HistoricalDate
from rjhist.model.records import Record
from rjhist.model.spans import ONGOING, Bound, Period, Tenure
from rjhist.model.vocabulary import Vocabulary
from rjhist.schema.shapes import SHAPES, plain_number

UNKNOWN = "unknown"
OPEN = ".."

_lock = threading.Lock()
_made: list[Converter] = []
T = TypeVar("T")


def converter() -> Converter:
    """Return the converter; made once, under a lock."""
    with _lock:
        if not _made:
            _made.append(_make())
    return _made[0]


def to_plain(value: object) -> Any:
    """Return a record or value in its YAML shape.

    >>> import rjhist
    >>> to_plain(rjhist.Period.parse("1904-02-08/1905-09-05"))
    '1904-02-08/1905-09-05'
    """
    return converter().unstructure(value)


def from_plain(plain: object, cls: type[T]) -> T:
    """Return the record or value of a plain form; cattrs' errors pass through, for the shape check comes before."""
    return converter().structure(plain, cls)


def attested(value: object) -> str | None:
    """Return a scalar, date or period as an attestation gives it: its YAML text, without the words of sources; None for other values."""
    if isinstance(value, HistoricalDate):
        return value.edtf
    if isinstance(value, Period):
        ends = (_text_of(value.start), _text_of(value.end))
        return ends[0] if value.start == value.end else "/".join("" if end == UNKNOWN else end for end in ends)
    if isinstance(value, bool):
        return "true" if value else "false"
    plain = to_plain(value)
    return str(plain) if isinstance(plain, str | int | float) else None


def _text_of(bound: Bound) -> str:
    return bound.edtf if isinstance(bound, HistoricalDate) else OPEN if bound is ONGOING else UNKNOWN


def _make() -> Converter:
    made = Converter(forbid_extra_keys=True, omit_if_default=True, detailed_validation=True)
    made.register_structure_hook(str, _text)
    made.register_unstructure_hook(Vocabulary, lambda member: member.value)
    made.register_structure_hook(bool, _exactly)
    made.register_structure_hook(Decimal, _number)
    made.register_unstructure_hook(Decimal, plain_number)
    made.register_structure_hook_func(_is_tuple, _tuple_hook(made))
    made.register_unstructure_hook_func(_is_tuple, lambda items: [made.unstructure(item) for item in items])
    made.register_structure_hook_func(lambda cls: cls == Bound, lambda plain, _: _bound(made, plain))
    made.register_unstructure_hook_factory(
        lambda cls: isinstance(cls, type) and issubclass(cls, Record), lambda cls: _unstructure_fn(cls, made)
    )
    date = make_dict_structure_fn(HistoricalDate, made, _cattrs_forbid_extra_keys=True)
    made.register_structure_hook(HistoricalDate, lambda plain, cls: date({"edtf": plain} if type(plain) is str else plain, cls))
    made.register_unstructure_hook(HistoricalDate, lambda value: _plain_date(made, value))
    period = make_dict_structure_fn(Period, made, _cattrs_forbid_extra_keys=True)
    made.register_structure_hook(Period, lambda plain, cls: Period.parse(plain) if type(plain) is str else period(plain, cls))
    made.register_unstructure_hook(Period, lambda value: _plain_period(made, value))
    made.register_unstructure_hook(
        Tenure, lambda value: {"start": _plain_bound(made, value.start), "until": _plain_bound(made, value.until)}
    )
    return made


def _unstructure_fn(cls: type, made: Converter) -> Callable[[Any], dict[str, object]]:
    plain: Callable[[Any], dict[str, Any]] = make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True)
    order = tuple(SHAPES[cls])

    def ordered(value: object) -> dict[str, object]:
        fields = plain(value)
        return {name: fields[name] for name in order if name in fields}

    return ordered


def _is_tuple(cls: object) -> bool:
    return getattr(cls, "__origin__", None) is tuple


def _exactly(plain: object, cls: type[T]) -> T:
    if type(plain) is not cls:
        message = f"expected {cls.__name__}, found {plain!r}"
        raise TypeError(message)
    return plain


def _number(plain: object, _: object) -> Decimal:
    if type(plain) is int:
        return Decimal(plain)
    if type(plain) is float:
        return Decimal(repr(plain))
    message = f"expected a number, found {plain!r}"
    raise TypeError(message)


def _text(plain: object, cls: type[str]) -> str:
    # cattrs sends the vocabularies here too, for their words are texts.
    return cls(_exactly(plain, str)) if issubclass(cls, Vocabulary) else _exactly(plain, str)


def _tuple_hook(made: Converter) -> Callable[[object, Any], tuple[object, ...]]:
    def hook(plain: object, cls: Any) -> tuple[object, ...]:
        return tuple(made.structure(item, cls.__args__[0]) for item in _exactly(plain, list))

    return hook


def _bound(made: Converter, plain: object) -> Bound:
    if plain == OPEN:
        return ONGOING
    return None if plain == UNKNOWN else made.structure(plain, HistoricalDate)


def _plain_date(made: Converter, date: HistoricalDate) -> object:
    if not date.as_given:
        return date.edtf
    return {"edtf": date.edtf, "as_given": [made.unstructure(given) for given in date.as_given]}


def _plain_bound(made: Converter, bound: Bound) -> object:
    if bound is None:
        return UNKNOWN
    return OPEN if bound is ONGOING else _plain_date(made, bound)


def _plain_period(made: Converter, period: Period) -> object:
    start, end = _plain_bound(made, period.start), _plain_bound(made, period.end)
    as_text = all(type(bound) is str and not bound.startswith("[") for bound in (start, end)) and (start, end) not in _NO_TEXT
    if not as_text:
        return {"start": start, "end": end}
    texts = ["" if bound == UNKNOWN else str(bound) for bound in (start, end)]
    return texts[0] if start == end else "/".join(texts)


_NO_TEXT = {(start, end) for start in (OPEN, UNKNOWN) for end in (OPEN, UNKNOWN)}
"""Periods without any date: an interval text cannot say them."""
