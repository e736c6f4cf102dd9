"""Checks between the fields of one record."""

from collections.abc import Iterator
from decimal import Decimal

from rjhist.loading.checks.check import Body, Check, Finding
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.conflicts import Conflict
from rjhist.model.quantities import Quantity
from rjhist.model.territories import Point
from rjhist.model.treaties import Treaty

TERM_WORDS = 5


def quantity_form(body: Body) -> Iterator[Finding]:
    """A quantity has a value, or a range of which one end may be unknown and the low end is not above the high one."""
    for record in body.records:
        for path, _, held in body.walk(record):
            for place, value in enumerate(held if isinstance(held, tuple) else (held,)):
                if not isinstance(value, Quantity):
                    continue
                here = f"{path}[{place}]" if isinstance(held, tuple) else path
                if value.value is not None and (value.low is not None or value.high is not None):
                    yield Finding(record=record, path=here, expected="a value or a range, not both", found="both")
                elif value.value is None and value.low is None and value.high is None:
                    yield Finding(record=record, path=here, expected="a value, or low and high", found="no number")
                elif value.low is not None and value.high is not None and value.low > value.high:
                    yield Finding(record=record, path=here, expected=f"a high end not below {value.low}", found=str(value.high))


def effect_target(body: Body) -> Iterator[Finding]:
    """An effect is on a claim, a place or both."""
    for treaty in body.of(Treaty):
        for place, effect in enumerate(treaty.effects):
            if effect.claim is None and effect.territory is None:
                yield Finding(record=treaty, path=f"effects[{place}]", expected="a claim or a territory", found="neither")


def chosen_limits(body: Body) -> Iterator[Finding]:
    """Of the starts and of the ends of a conflict, one each is chosen where there are any."""
    for conflict in body.of(Conflict):
        for name, limits in (("starts", conflict.starts), ("ends", conflict.ends)):
            chosen = sum(limit.chosen for limit in limits)
            if limits and chosen != 1:
                yield Finding(record=conflict, path=name, expected="one chosen", found=f"{chosen} chosen")


def point_range(body: Body) -> Iterator[Finding]:
    """A point lies on the earth: longitude -180 to 180, latitude -90 to 90."""
    for record in body.records:
        for path, _, value in body.walk(record):
            if isinstance(value, Point) and not (abs(value.lon) <= Decimal(180) and abs(value.lat) <= Decimal(90)):
                yield Finding(
                    record=record, path=path, expected="longitude -180 to 180, latitude -90 to 90", found=f"{value.lon}, {value.lat}"
                )


def long_terms(body: Body) -> Iterator[Finding]:
    """Operative terms have five words at the most; texts are not quoted at length."""
    for treaty in body.of(Treaty):
        for place, provision in enumerate(treaty.provisions):
            for term in provision.terms:
                if len(term.split()) > TERM_WORDS:
                    yield Finding(record=treaty, path=f"provisions[{place}].terms", expected="five words at the most", found=repr(term))


def person_fields(body: Body) -> Iterator[Finding]:
    """Only a person has a family name, a given name, kin, offices and a time of activity."""
    for actor in body.of(Actor):
        if actor.kind is not ActorKind.PERSON:
            for name in ("family_name", "given_name", "kin", "tenures", "floruit"):
                if getattr(actor, name):
                    yield Finding(record=actor, path=name, expected=f"no {name} for a {actor.kind}", found="one")


def force_state_agrees(body: Body) -> Iterator[Finding]:
    """An instrument with spells of force has entered into force, and one that never did has none."""
    for treaty in body.of(Treaty):
        if treaty.force and treaty.force_state not in (None, "entered"):
            yield Finding(
                record=treaty, path="force_state", expected="entered, for there are spells of force", found=str(treaty.force_state)
            )


CHECKS = (
    Check("E601", quantity_form),
    Check("E602", effect_target),
    Check("E603", chosen_limits),
    Check("E604", point_range),
    Check("E605", long_terms),
    Check("E606", person_fields),
    Check("E607", force_state_agrees),
)
