"""The second stage: the tree of a file against the fields of the classes; every fault is noted, and plain values come out."""

import difflib
import re
from collections.abc import Callable, Iterable
from decimal import Decimal

import attrs

from rjhist.errors import DateError, Problem
from rjhist.loading.read import Entries, Mapping, Node, Scalar
from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import SLUG, text_fault
from rjhist.model.spans import Period, Tenure
from rjhist.model.vocabulary import Vocabulary
from rjhist.schema.converter import OPEN, UNKNOWN
from rjhist.schema.shapes import KEYED_BY, SHAPES, Shape, item_keys, plain_number

NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
"""The form of a plain decimal number."""

MAX_FIGURES = 15
# What YAML 1.1 or 1.2 would read as null, a truth value, a number, base-60 or a day when it stands without quotes.
_TYPED = re.compile(
    r"~|null|true|false|yes|no|on|off|y|n|[-+]?[0-9][0-9_,.]*(e[-+]?[0-9]+)?|[-+]?\.[0-9_]+|0[xob][0-9a-f_]+|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+"
    r"(\.[0-9_]*)?|[-+]?\.(inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([t ].*)?|=|<<",
    re.IGNORECASE,
)
Place = tuple[str, int, int]


def shortened(value: object, width: int = 60) -> str:
    """Return a value as messages show it: a text as Python writes it, an error by its words, sixty characters at the most."""
    text = str(value) if isinstance(value, Exception) else repr(value)
    return text if len(text) <= width else text[: width - 3] + "..."


def nearest(word: str, words: Iterable[str]) -> str:
    """Return a hint with the nearest right name, or nothing."""
    close = difflib.get_close_matches(word, list(words), n=1)
    return f"did you mean {close[0]!r}?" if close else ""


@attrs.frozen
class Shaper:
    """Turns the nodes of one record into plain values, noting every fault and the place of every field."""

    file: str
    record: str
    problems: list[Problem]
    origins: dict[tuple[str, str], Place]

    def fault(self, node: Node, code: str, path: str, expected: str, found: str, hint: str = "") -> None:
        """Note a fault at a node."""
        self.problems.append(
            Problem(
                file=self.file, line=node.line, column=node.column, code=code, record=self.record, path=path,
                expected=expected, found=found, hint=hint,
            )
        )  # fmt: skip

    def mapping(self, node: Node, cls: type, path: str, *, skip: tuple[str, ...] = ()) -> dict[str, object] | None:
        """Return the plain form of a mapping that a class describes, or None where it is none."""
        if not isinstance(node, Mapping):
            self.fault(node, "E022", path, f"a mapping with the fields of {cls.__name__}", _kind(node))
            return None
        shapes = SHAPES[cls]
        plain: dict[str, object] = {}
        for key, value in zip(node.keys, node.values, strict=True):
            if key.text in skip:
                continue
            here = f"{path}.{key.text}" if path else key.text
            shape = shapes.get(key.text)
            if shape is None:
                self.fault(key, "E020", path, f"a field of {cls.__name__}", shortened(key.text), nearest(key.text, shapes))
                continue
            self.origins[self.record, here] = (self.file, value.line, value.column)
            plain[key.text] = self._field(value, shape, here)
        for name, shape in shapes.items():
            if shape.required and node.get(name) is None:
                self.fault(node, "E021", f"{path}.{name}" if path else name, "a value: the field is required", "nothing")
        return plain

    def _field(self, node: Node, shape: Shape, path: str) -> object:
        if not shape.many:
            return self._value(node, shape, path)
        if not isinstance(node, Entries):
            self.fault(node, "E022", path, "a list", _kind(node), "write it as a list, even of one")
            return None
        keys = item_keys([_item_fields(item) for item in node.items])
        items: list[object] = []
        for key, item in zip(keys, node.items, strict=True):
            here = f"{path}[{key}]"
            self.origins[self.record, here] = (self.file, item.line, item.column)
            items.append(self._value(item, shape, here))
        return items

    def _value(self, node: Node, shape: Shape, path: str) -> object:
        if shape.bound:
            return self._bound(node, path)
        if shape.holds in _TIMES:
            return _TIMES[shape.holds](self, node, path)
        if shape.nested:
            return self.mapping(node, shape.holds, path)
        return self._scalar(node, shape, path)

    def _text(self, node: Node, path: str, expected: str) -> Scalar | None:
        if not isinstance(node, Scalar):
            self.fault(node, "E022", path, expected, _kind(node))
            return None
        if node.plain and node.text in ("", "~", "null", "Null", "NULL"):
            self.fault(node, "E029", path, expected, "nothing", "leave the field out where nothing is recorded")
            return None
        return node

    def _scalar(self, node: Node, shape: Shape, path: str) -> object:
        scalar = self._text(node, path, f"one {shape.holds.__name__} value")
        if scalar is None:
            return None
        text = scalar.text
        if issubclass(shape.holds, Vocabulary):
            words = [str(member.value) for member in shape.holds]
            if text not in words:
                self.fault(node, "E025", path, f"a word of {shape.holds.__name__}", shortened(text), nearest(text, words))
        elif shape.holds is bool:
            if not scalar.plain or text not in ("true", "false"):
                self.fault(node, "E027", path, "true or false, without quotes", shortened(text))
            return text == "true"
        elif shape.holds is Decimal:
            return self._number(scalar, path)
        else:
            self._check_text(scalar, shape, path)
        return text

    def _number(self, scalar: Scalar, path: str) -> object:
        figures = sum(character.isdigit() for character in scalar.text)
        if not scalar.plain or not NUMBER.fullmatch(scalar.text) or figures > MAX_FIGURES:
            self.fault(scalar, "E026", path, "a plain decimal number of fifteen figures at the most", shortened(scalar.text))
            return None
        if scalar.text.lstrip("-").startswith("0") and not re.fullmatch(r"-?0(\.[0-9]+)?", scalar.text):
            self.fault(scalar, "E026", path, "a number without a leading zero", shortened(scalar.text))
            return None
        return plain_number(Decimal(scalar.text))

    def _check_text(self, scalar: Scalar, shape: Shape, path: str) -> None:
        text = scalar.text
        if scalar.plain and not shape.scalar and _TYPED.fullmatch(text):
            self.fault(scalar, "E024", path, "a text", f"{text} without quotes", f'write "{text}"')
        elif shape.form is not None:
            if not shape.form.fullmatch(text):
                self.fault(scalar, "E028", path, "an id: lower-case words and numbers joined by hyphens", shortened(text))
        elif fault := text_fault(text):
            self.fault(scalar, "E023", path, fault, shortened(text))

    def _edtf(self, node: Node, path: str, parse: Callable[[str], object]) -> str | None:
        scalar = self._text(node, path, "a date")
        if scalar is None:
            return None
        if scalar.plain and ("?" in scalar.text or "[" in scalar.text):
            self.fault(node, "E024", path, "a date with ? or [ in quotes", scalar.text, f'write "{scalar.text}"')
        try:
            parse(scalar.text)
        except DateError as error:
            self.fault(node, "E300", path, "a date that can be read", shortened(scalar.text), shortened(error, 200))
        return scalar.text

    def date(self, node: Node, path: str) -> object:
        """Return the plain form of a date."""
        if not isinstance(node, Mapping):
            return self._edtf(node, path, HistoricalDate.parse)
        plain = self.mapping(node, HistoricalDate, path)
        if (edtf := node.get("edtf")) is not None:
            self._edtf(edtf, f"{path}.edtf", HistoricalDate.parse)
        return plain

    def _bound(self, node: Node, path: str) -> object:
        if isinstance(node, Scalar) and node.text in (OPEN, UNKNOWN):
            return node.text
        return self.date(node, path)

    def period(self, node: Node, path: str) -> object:
        """Return the plain form of a period: an interval text, or a mapping of two ends."""
        return self.mapping(node, Period, path) if isinstance(node, Mapping) else self._edtf(node, path, Period.parse)

    def tenure(self, node: Node, path: str) -> object:
        """Return the plain form of a tenure: always a mapping of two ends."""
        return self.mapping(node, Tenure, path)


_TIMES: dict[type, Callable[[Shaper, Node, str], object]] = {
    HistoricalDate: Shaper.date,
    Period: Shaper.period,
    Tenure: Shaper.tenure,
}


def _kind(node: Node) -> str:
    if isinstance(node, Scalar):
        return shortened(node.text)
    return "a list" if isinstance(node, Entries) else "a mapping"


def _item_fields(item: Node) -> dict[str, str]:
    if not isinstance(item, Mapping):
        return {}
    return {key: value.text for key in KEYED_BY if isinstance(value := item.get(key), Scalar)}


def other_ids_of(node: Node) -> list[str]:
    """Return the other ids that a record's node gives, well formed or not."""
    found = node.get("other_ids") if isinstance(node, Mapping) else None
    return [item.text for item in found.items if isinstance(item, Scalar)] if isinstance(found, Entries) else []


def id_of(node: Node) -> str:
    """Return the id that a record's node gives, or an empty text."""
    found = node.get("id") if isinstance(node, Mapping) else None
    return found.text if isinstance(found, Scalar) and SLUG.fullmatch(found.text) else ""
