"""What a check is, what it sees, what it finds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from rjhist.errors import Problem
from rjhist.loading.shape import Place
from rjhist.model.dates import Extent
from rjhist.model.records import Record
from rjhist.schema.shapes import Walked, walk

R = TypeVar("R", bound=Record)


@attrs.frozen
class Body:
    """All records under check, with what is known of those that are not well formed."""

    records: tuple[Record, ...]
    by_id: Mapping[str, Record]
    """The records by id and by every other id."""
    broken_ids: frozenset[str]
    broken_kinds: frozenset[str]
    own: frozenset[str]
    """Ids of the records of the folder under check, without those on which it is laid."""
    packaged: frozenset[str]
    """Ids of the packaged records on which a user's folder is laid."""
    replacing: frozenset[str]
    """Ids of records that say that they replace packaged ones."""
    walked: Mapping[str, tuple[Walked, ...]] = attrs.field(
        init=False, default=attrs.Factory(lambda self: {own.id: tuple(walk(own)) for own in self.records}, takes_self=True)
    )
    """Every recorded field of every record, walked once for all checks."""

    def walk(self, record: Record) -> tuple[Walked, ...]:
        """Return path, shape and value of every recorded field of a record."""
        return self.walked[record.id]

    def of(self, kind: type[R]) -> Iterator[R]:
        """Yield the records of a class."""
        for record in self.records:
            if isinstance(record, kind):
                yield record

    def canonical(self, target: str) -> str:
        """Return the id of the record that an id or other id leads to; an unknown one as it is."""
        found = self.by_id.get(target)
        return found.id if found is not None else target

    def get(self, target: str, kind: type[R]) -> R | None:
        """Return the record of an id if it is of a class."""
        found = self.by_id.get(target)
        return found if isinstance(found, kind) else None


@attrs.frozen(kw_only=True)
class Finding:
    """What a check found in a record."""

    record: Record
    path: str
    expected: str
    found: str
    hint: str = ""


@attrs.frozen
class Check:
    """One rule: a code, and the function that finds what breaks it; the function's docstring says the rule."""

    code: str
    find: Callable[[Body], Iterable[Finding]]

    @property
    def rule(self) -> str:
        """The rule in words."""
        return " ".join((self.find.__doc__ or "").split())


def meet(one: Extent, other: Extent, *, certain: bool = False) -> bool:
    """Return whether two stretches share a day, possibly or certainly."""
    if certain:
        return max(one.certain_first, other.certain_first) <= min(one.certain_last, other.certain_last)
    return max(one.first, other.first) <= min(one.last, other.last)


def run(checks: Iterable[Check], body: Body, origins: Mapping[tuple[str, str], Place]) -> list[Problem]:
    """Return the problems that checks find; a warning that its record explains is none."""
    problems: list[Problem] = []
    for check in checks:
        for finding in check.find(body):
            if any(explanation.code == check.code for explanation in finding.record.explained) and check.code.startswith("W"):
                continue
            file, line, column = _place(finding, origins)
            problems.append(
                Problem(
                    file=file, line=line, column=column, code=check.code, record=finding.record.id, path=finding.path,
                    expected=finding.expected, found=finding.found, hint=finding.hint,
                )
            )  # fmt: skip
    return problems


def _place(finding: Finding, origins: Mapping[tuple[str, str], Place]) -> Place:
    path = finding.path
    while (finding.record.id, path) not in origins and path:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return origins.get((finding.record.id, path), ("(packaged data)", 0, 0))
