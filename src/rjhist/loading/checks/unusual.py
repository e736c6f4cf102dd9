"""Warnings: true perhaps, but unusual; a record answers them in ``explained``."""

from collections.abc import Iterator
from itertools import product

from rjhist.corpus.postings import involvements
from rjhist.loading.checks.check import Body, Check, Finding, meet
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.conflicts import Conflict
from rjhist.model.dates import Extent, HistoricalDate
from rjhist.model.events import Event
from rjhist.model.force import ActKind
from rjhist.model.negotiations import Negotiation
from rjhist.model.possessions import Possession, PossessionKind
from rjhist.model.records import Record
from rjhist.model.spans import ONGOING, Bound, Period, Tenure
from rjhist.model.territories import Territory
from rjhist.model.treaties import Treaty


def _before(one: Bound, other: Bound) -> bool:
    return isinstance(one, HistoricalDate) and isinstance(other, HistoricalDate) and one.certainly_before(other)


def in_force_before_signature(body: Body) -> Iterator[Finding]:
    """An instrument is rarely in force before it is signed."""
    for treaty in body.of(Treaty):
        for place, spell in enumerate(treaty.force):
            if _before(spell.tenure.start, treaty.signed):
                yield Finding(
                    record=treaty, path=f"force[{place}].tenure", expected="a start not before the signature", found=spell.tenure.text()
                )


def ratified_after_force(body: Body) -> Iterator[Finding]:
    """Ratifications are rarely exchanged after the entry into force."""
    for treaty in body.of(Treaty):
        starts = [spell.tenure.start for spell in treaty.force if isinstance(spell.tenure.start, HistoricalDate)]
        for place, act in enumerate(treaty.acts):
            if act.kind is ActKind.EXCHANGE_OF_RATIFICATIONS and any(_before(start, act.date) for start in starts):
                yield Finding(
                    record=treaty, path=f"acts[{place}].date", expected="an exchange not after the entry into force", found="a later one"
                )


def acting_outside_existence(body: Body) -> Iterator[Finding]:
    """A state, body or person rarely signs, negotiates, fights or takes part before it exists or after its end."""
    for record in body.records:
        path, time = _time(record)
        for name in sorted({name for name, _ in involvements(record)}) if time else ():
            actor = body.get(name, Actor)
            if time and actor and actor.period and actor.kind is not ActorKind.LINEAGE and not meet(time, actor.period.extent):
                yield Finding(
                    record=record, path=path, expected=f"a time at which {name!r}, {actor.period.text()}, may have existed", found="another"
                )


def office_outside_life(body: Body) -> Iterator[Finding]:
    """A person rarely holds an office outside of life."""
    for actor in body.of(Actor):
        for place, own in enumerate(actor.tenures):
            if actor.period and not meet(own.tenure.extent, actor.period.extent):
                yield Finding(
                    record=actor, path=f"tenures[{place}].tenure", expected=f"a time within {actor.period.text()}", found=own.tenure.text()
                )


def _time(record: Record) -> tuple[str, Extent | None]:
    if isinstance(record, Treaty):
        return "signed", Period(start=record.signed, end=record.signed).extent if record.signed else None
    if isinstance(record, Negotiation | Conflict | Event):
        return "period", record.period.extent if record.period else None
    return "", None


def part_outlives_whole(body: Body) -> Iterator[Finding]:
    """A part is rarely counted to a whole for longer than that whole itself belonged to a larger one."""
    for territory in body.of(Territory):
        for place, part in enumerate(territory.part_of):
            whole = body.get(part.whole, Territory)
            ends = [own.tenure.until if own.tenure else ONGOING for own in whole.part_of] if whole else []
            if part.tenure and ends and all(_before(end, part.tenure.until) for end in ends):
                yield Finding(record=territory, path=f"part_of[{place}]", expected="a part no longer than its whole", found="a longer one")


def civil_beside_military(body: Body) -> Iterator[Finding]:
    """Administration by one is rarely found beside military control by another."""
    rows = list(body.of(Possession))
    civil = [row for row in rows if row.kind is PossessionKind.ADMINISTRATION]
    military = [row for row in rows if row.kind is PossessionKind.MILITARY_CONTROL]
    for one, other in product(civil, military):
        together = body.canonical(one.territory) == body.canonical(other.territory) and meet(
            one.tenure.extent, other.tenure.extent, certain=True
        )
        if together and set(one.holders) != set(other.holders):
            yield Finding(record=other, path="holders", expected=f"the holder of {one.id!r}", found=", ".join(other.holders) or "nobody")


def unknown_end(body: Body) -> Iterator[Finding]:
    """An end that no source gives leaves every later day possible; say why it is unknown."""
    for record in body.records:
        for path, shape, value in body.walk(record):
            if isinstance(value, Tenure) and shape.name == "tenure" and value.until is None:
                yield Finding(record=record, path=f"{path}.until", expected="a date or ..", found="unknown")
            elif isinstance(value, Period) and path == "period" and value.end is None and value.start is not ONGOING:
                yield Finding(record=record, path=path, expected="an end", found="unknown")
    for conflict in body.of(Conflict):
        for name, limits in (("starts", conflict.starts), ("ends", conflict.ends)):
            if not limits:
                yield Finding(record=conflict, path=name, expected="at least one, or it may have gone on at any time", found="none")


CHECKS = (
    Check("W301", in_force_before_signature),
    Check("W302", ratified_after_force),
    Check("W303", acting_outside_existence),
    Check("W304", part_outlives_whole),
    Check("W305", civil_beside_military),
    Check("W306", unknown_end),
    Check("W307", office_outside_life),
)
