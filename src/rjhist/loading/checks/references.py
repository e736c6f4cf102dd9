"""Checks of references and paths."""

from collections.abc import Iterator

from rjhist.loading.checks.check import Body, Check, Finding
from rjhist.loading.shape import nearest
from rjhist.model.actors import Actor, ActorKind, Succession
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record
from rjhist.model.territories import Territory
from rjhist.schema.shapes import references


def _step_fault(body: Body, record: Record, target: str) -> str:
    """Return what is wrong with a reference to a step; a bare key means a step of the same record."""
    owner, _, key = target.partition("#") if "#" in target else (record.id, "", target)
    talks = body.by_id.get(owner)
    if talks is None:
        return "" if owner in body.broken_ids or "negotiation" in body.broken_kinds else f"no negotiation {owner!r}"
    keys = [step.key for step in talks.steps] if isinstance(talks, Negotiation) else []
    return "" if key in keys else f"no step {key!r} in {owner!r}"


def unknown_reference(body: Body) -> Iterator[Finding]:
    """A reference leads to a record, or to a step of one, that exists."""
    for record in body.records:
        for path, target, kinds in references(body.walk(record)):
            if target in body.by_id or target in body.broken_ids or body.broken_kinds.intersection(kinds):
                continue
            fault = _step_fault(body, record, target) if "step" in kinds else f"no record {target!r}"
            if fault:
                words = [own.id for own in body.records if own.kind_word in kinds]
                yield Finding(record=record, path=path, expected=_named(kinds), found=fault, hint=nearest(target, words))


def wrong_kind(body: Body) -> Iterator[Finding]:
    """A reference leads to a record of a kind that its field allows."""
    for record in body.records:
        for path, target, kinds in references(body.walk(record)):
            found = body.by_id.get(target)
            if found is None or found.kind_word in kinds:
                continue
            if "step" in kinds and isinstance(record, Negotiation) and target in [step.key for step in record.steps]:
                continue
            yield Finding(record=record, path=path, expected=_named(kinds), found=f"{target!r}, which is {article(found.kind_word)}")


def twice_in_a_list(body: Body) -> Iterator[Finding]:
    """A list of references names each record once."""
    for record in body.records:
        for path, shape, value in body.walk(record):
            if shape.refers and isinstance(value, tuple):
                ids = [body.canonical(target) for target in value]
                for target in sorted({target for target in ids if ids.count(target) > 1}):
                    yield Finding(record=record, path=path, expected="each record once", found=f"{target!r} again")


def _wholes(record: Record) -> tuple[str, ...]:
    if isinstance(record, Territory):
        return tuple(part.whole for part in record.part_of)
    if isinstance(record, Actor):
        return tuple(before.actor for before in record.predecessors)
    own = getattr(record, "part_of", ()) + getattr(record, "resumes", ())
    return tuple(target for target in own if isinstance(target, str))


def circle(body: Body) -> Iterator[Finding]:
    """Parts and wholes, predecessors and resumed talks never lead back to where they began."""
    for record in body.records:
        seen: set[str] = set()
        waiting = [*_wholes(record)]
        while waiting:
            target = waiting.pop()
            if (found := body.by_id.get(target)) and found.id not in seen:
                seen.add(found.id)
                waiting += _wholes(found)
        if record.id in seen:
            yield Finding(record=record, path="", expected="no circle of parts, predecessors or resumed talks", found="one that leads back")


def _named(kinds: tuple[str, ...]) -> str:
    named = " or ".join(kinds) if len(kinds) < 6 else "record"  # noqa: PLR2004 - beyond that, any kind
    return f"the id of {article(named)}"


def article(words: str) -> str:
    """Return words with the article that they take."""
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


_SORTS = {"person": ActorKind.PERSON, "lineage": ActorKind.LINEAGE}
"""Fields that name one sort of actor alone."""


def wrong_sort(body: Body) -> Iterator[Finding]:
    """A field that names a person leads to a person, and one that names a lineage to a lineage."""
    for record in body.records:
        for path, target, _ in references(body.walk(record)):
            wanted = _SORTS.get(path.rpartition(".")[2])
            actor = body.get(target, Actor)
            if wanted is not None and actor is not None and actor.kind is not wanted:
                expected, found = article(wanted.value), f"{target!r}, which is {article(actor.kind.value)}"
                yield Finding(record=record, path=path, expected=expected, found=found)


def two_heirs(body: Body) -> Iterator[Finding]:
    """A state goes on as one other, not as two."""
    heirs: dict[str, str] = {}
    for actor in body.of(Actor):
        for place, before in enumerate(actor.predecessors):
            if before.succession is Succession.CONTINUATION:
                first = heirs.setdefault(body.canonical(before.actor), actor.id)
                if first != actor.id:
                    found = f"{before.actor!r}, which {first!r} continues"
                    yield Finding(
                        record=actor, path=f"predecessors[{place}]", expected="a predecessor that no other continues", found=found
                    )


CHECKS = (
    Check("E201", unknown_reference),
    Check("E202", wrong_kind),
    Check("E203", twice_in_a_list),
    Check("E204", circle),
    Check("E205", wrong_sort),
    Check("E206", two_heirs),
)
