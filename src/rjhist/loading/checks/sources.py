"""Checks of citations and attestations."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from rjhist.errors import RjhistError
from rjhist.loading.checks.check import Body, Check, Finding
from rjhist.loading.shape import NUMBER
from rjhist.model.citations import Attestation, LocatorKind, Verdict
from rjhist.model.dates import HistoricalDate
from rjhist.model.sources import Seen, Source
from rjhist.model.spans import Period
from rjhist.model.vocabulary import Vocabulary
from rjhist.schema.converter import OPEN, UNKNOWN, attested
from rjhist.schema.shapes import Shape, Walked, citations

_EXPLAINABLE = re.compile(r"W[0-9]{3}")


def uncited(body: Body) -> Iterator[Finding]:
    """Every record but a source has at least one citation."""
    for record in body.records:
        if not record.citations and not isinstance(record, Source):
            yield Finding(record=record, path="", expected="at least one citation", found="none")


def no_locator(body: Body) -> Iterator[Finding]:
    """A citation names the place in its source and what the place counts, unless it is of the whole work."""
    for record in body.records:
        for path, citation in citations(body.walk(record)):
            if (citation.locator is None) != (citation.locator_kind is LocatorKind.WHOLE) or citation.locator_kind is None:
                yield Finding(
                    record=record, path=path, expected="a locator with its kind, or the kind whole alone",
                    found=f"locator {citation.locator!r}, kind {citation.locator_kind or 'none'}",
                )  # fmt: skip


def not_opened(body: Body) -> Iterator[Finding]:
    """A source that nobody opened is cited via the one that was."""
    for record in body.records:
        for path, citation in citations(body.walk(record)):
            source = body.get(citation.source, Source)
            if source is not None and source.seen is Seen.VIA and citation.via is None:
                yield Finding(record=record, path=path, expected=f"via, for {source.id!r} was not opened", found="none")


def attestation_path(body: Body) -> Iterator[Finding]:
    """An attestation names a scalar or a date that its record has."""
    for record in body.records:
        fields = _attestable(body.walk(record)) if record.attestations else {}
        for place, attestation in enumerate(record.attestations):
            if attestation.field not in fields:
                yield Finding(
                    record=record, path=f"attestations[{place}].field", expected="the path of a scalar or date of the record",
                    found=repr(attestation.field),
                )  # fmt: skip


def attestation_value(body: Body) -> Iterator[Finding]:
    """An attested value has the form of its field; only a mistaken one may have none."""
    for record in body.records:
        fields = _attestable(body.walk(record)) if record.attestations else {}
        for place, attestation in enumerate(record.attestations):
            if attestation.field in fields and (fault := _value_fault(body, attestation, fields[attestation.field][0])):
                yield Finding(record=record, path=f"attestations[{place}].value", expected=fault, found=repr(attestation.value))


def attestation_verdict(body: Body) -> Iterator[Finding]:
    """At most one attestation of a field is preferred, it equals the field, and every other one differs and has a reason."""
    for record in body.records:
        fields = _attestable(body.walk(record)) if record.attestations else {}
        preferred: set[str] = set()
        for place, attestation in enumerate(record.attestations):
            if fault := _verdict_fault(attestation, fields.get(attestation.field), again=attestation.field in preferred):
                yield Finding(record=record, path=f"attestations[{place}]", expected=fault[0], found=fault[1])
            if attestation.verdict is Verdict.PREFERRED:
                preferred.add(attestation.field)


def _verdict_fault(attestation: Attestation, held: tuple[Shape, str] | None, *, again: bool) -> tuple[str, str] | None:
    """Return what was expected and found, or None where the verdict is well."""
    chosen = attestation.verdict is Verdict.PREFERRED
    if chosen and again:
        return "one preferred value a field", "a second one"
    if held is not None and _same(held[0], attestation.value, held[1]) is not chosen:
        if chosen:
            return f"the value of the field, {held[1]!r}", repr(attestation.value)
        return f"another value than the field's, {held[1]!r}", "the same"
    if not chosen and attestation.reason is None:
        return "a reason for the verdict", "none"
    return None


def _attestable(walked: Iterable[Walked]) -> dict[str, tuple[Shape, str]]:
    found = ((path, shape, attested(value)) for path, shape, value in walked)
    return {path: (shape, text) for path, shape, text in found if text is not None}


def _value_fault(body: Body, attestation: Attestation, shape: Shape) -> str:
    """Say what an attested value must be and is not; an empty answer means that it is well."""
    value = attestation.value
    if value is None:
        return "" if attestation.verdict is Verdict.MISTAKEN else "a value"
    if shape.refers:
        return "" if value in body.by_id or value in body.broken_ids else f"the id of a {' or '.join(shape.refers)}"
    if shape.holds is bool:
        return "" if value in ("true", "false") else "true or false"
    if shape.holds is Decimal:
        return "" if NUMBER.fullmatch(value) else "a plain decimal number"
    try:
        _parse(shape, value)
    except (RjhistError, ValueError):
        return f"a value in the form of {shape.holds.__name__}"
    return ""


def _parse(shape: Shape, value: str) -> object:
    if shape.bound and value in (OPEN, UNKNOWN):
        return value
    if shape.bound or shape.holds is HistoricalDate:
        return HistoricalDate.parse(value)
    if shape.holds is Period:
        return Period.parse(value)
    return shape.holds(value) if issubclass(shape.holds, Vocabulary) else value


def _same(shape: Shape, value: str | None, own: str) -> bool:
    """Return whether an attested value is that of the field; 3.0 is 3."""
    if shape.holds is Decimal and value is not None and NUMBER.fullmatch(value):
        return Decimal(value) == Decimal(own)
    return value == own


def explained_code(body: Body) -> Iterator[Finding]:
    """An explanation answers a warning, by its code."""
    for record in body.records:
        for explanation in record.explained:
            if not _EXPLAINABLE.fullmatch(explanation.code):
                yield Finding(record=record, path="explained", expected="the code of a warning", found=repr(explanation.code))


CHECKS = (
    Check("E401", uncited),
    Check("E402", no_locator),
    Check("E403", not_opened),
    Check("E404", attestation_path),
    Check("E405", attestation_value),
    Check("E406", attestation_verdict),
    Check("E407", explained_code),
)
