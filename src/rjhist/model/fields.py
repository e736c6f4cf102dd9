"""What a field accepts: its declared type, exactly, and nothing that only looks like it."""

import re
import types
import typing
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from typing import cast

import attrs

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""The form of an id: lower-case words and numbers joined by hyphens."""

STEP = re.compile(rf"(?:{SLUG.pattern}#)?{SLUG.pattern}")
"""The form of a reference that may lead to a step: an id, a key, or both as ``negotiation-id#key``."""

# Control, bidirectional, zero-width and non-characters: they change what a reader sees, or cannot be written to a file.
UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff"
    + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
    + "]"
)

Metadata = Mapping[str, object]
Check = Callable[[object], None]


def refers(*kinds: str) -> dict[str, object]:
    """Mark a field as holding ids of records of these kinds."""
    return {"refers": kinds}


def is_slug() -> dict[str, object]:
    """Mark a text field as an id or a key of its own."""
    return {"slug": True}


def any_scalar() -> dict[str, object]:
    """Mark a text field that takes a value in the form of another field, so that YAML need not quote it."""
    return {"scalar": True}


def id_form(metadata: Metadata) -> re.Pattern[str] | None:
    """Return the form that the text of a field has as an id or reference; None for a field that is neither."""
    if "step" in cast(tuple[str, ...], metadata.get("refers", ())):
        return STEP
    return SLUG if "refers" in metadata or "slug" in metadata else None


def text_fault(text: str) -> str:
    """Say what a text must be and is not; an empty answer means that it is well."""
    if not text:
        return "a text that is not empty"
    if text != text.strip():
        return "a text without space at its ends"
    if UNSEEN.search(text):
        return "a text without control, bidirectional or zero-width characters"
    return ""


def strict(cls: type, fields: list["attrs.Attribute[object]"]) -> list["attrs.Attribute[object]"]:
    """Give every field of a class the validator that its type and metadata ask for (an attrs field transformer)."""
    return [field if not field.init else field.evolve(validator=_validator(cls.__name__, field)) for field in fields]


def _validator(owner: str, field: "attrs.Attribute[object]") -> Callable[[object, "attrs.Attribute[object]", object], None]:
    check = _check(f"{owner}.{field.name}", field.type, field.metadata)

    def validate(_instance: object, _attribute: object, value: object) -> None:
        check(value)

    return validate


def _check(where: str, annotation: object, metadata: Metadata) -> Check:
    """Make the check of one annotation; made once a class, run at every construction."""
    if isinstance(annotation, types.UnionType):
        return _check_union(where, annotation, metadata)
    if typing.get_origin(annotation) is tuple:
        return _check_tuple(where, typing.get_args(annotation)[0], metadata)
    if not isinstance(annotation, type):
        message = f"{where}: a field's type is a class, a tuple of one, or a union, not {annotation!r}"
        raise TypeError(message)
    exact = annotation

    def check(value: object) -> None:
        if type(value) is not exact:
            raise TypeError(_message(where, f"{_named(exact)}", value))
        if isinstance(value, str) and not isinstance(value, Enum):
            _check_text(where, value, metadata)
        elif isinstance(value, Decimal) and not value.is_finite():
            raise ValueError(_message(where, "a finite number", value))

    return check


def _check_union(where: str, annotation: types.UnionType, metadata: Metadata) -> Check:
    arms = {arm: _check(where, arm, metadata) for arm in typing.get_args(annotation)}

    def check(value: object) -> None:
        arm = arms.get(type(value))
        if arm is None:
            raise TypeError(_message(where, " or ".join(map(_named, arms)), value))
        arm(value)

    return check


def _check_tuple(where: str, item: object, metadata: Metadata) -> Check:
    check_item = _check(where, item, metadata)

    def check(value: object) -> None:
        if type(value) is not tuple:
            raise TypeError(_message(where, "a tuple", value))
        for each in value:
            check_item(each)

    return check


def _check_text(where: str, value: str, metadata: Metadata) -> None:
    form = id_form(metadata)
    if form is not None:
        if not form.fullmatch(value):
            raise ValueError(_message(where, "an id (lower-case words and numbers joined by hyphens)", value))
    elif fault := text_fault(value):
        raise ValueError(_message(where, fault, value))


def _named(kind: type) -> str:
    return "None" if kind is type(None) else kind.__name__


def _message(where: str, expected: str, value: object) -> str:
    found = repr(value)
    shown = found if len(found) <= 60 else found[:57] + "..."  # noqa: PLR2004 - the width promised in the error contract
    return f"{where}: expected {expected}, found {shown}"
