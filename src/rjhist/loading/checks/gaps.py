"""Warnings: what the records leave open; a record that must leave it so says why in ``explained``."""

from collections import defaultdict
from collections.abc import Iterator

from rjhist.loading.checks.check import Body, Check, Finding
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.calendars import day_text
from rjhist.model.instruments import Subject
from rjhist.model.possessions import Possession, PossessionKind
from rjhist.model.spans import END
from rjhist.model.territories import Territory
from rjhist.model.treaties import Treaty

Span = tuple[int, int]
"""The first and the last ordinal of a stretch of days."""

GROUPS = {
    "who ruled in fact": (PossessionKind.ADMINISTRATION, PossessionKind.MILITARY_CONTROL),
    "whose it was": (PossessionKind.SOVEREIGNTY,),
}
OF_LAND = (Subject.TERRITORY, Subject.BOUNDARY)


def unexplained_day(body: Body) -> Iterator[Finding]:
    """From its first row on, a place or a whole to which it belongs has a row for every day: one of fact, one of title."""
    rows: defaultdict[str, list[Possession]] = defaultdict(list)
    for row in body.of(Possession):
        rows[body.canonical(row.territory)].append(row)
    for territory in body.of(Territory):
        for words, kinds in GROUPS.items():
            own = [_span(row) for row in rows[territory.id] if row.kind in kinds]
            if own and (gaps := _gaps(min(own)[0], [*own, *_inherited(body, rows, territory, kinds)])):
                yield Finding(record=territory, path="", expected=f"a row for every day that says {words}", found=f"none for {gaps}")


def _span(row: Possession) -> Span:
    return row.tenure.extent.first, row.tenure.extent.last


def _inherited(body: Body, rows: dict[str, list[Possession]], territory: Territory, kinds: tuple[PossessionKind, ...]) -> Iterator[Span]:
    """Yield the days for which a place takes its status from the wholes to which it belongs in nobody's view alone."""
    for part in territory.part_of:
        whole = body.get(part.whole, Territory)
        if whole is None or part.views:
            continue
        spans = [_span(row) for row in rows[whole.id] if row.kind in kinds]
        for first, last in (*spans, *_inherited(body, rows, whole, kinds)):
            yield (max(first, part.tenure.extent.first), min(last, part.tenure.extent.last)) if part.tenure else (first, last)


def _gaps(day: int, spans: list[Span]) -> str:
    """Return the days from one on that no stretch covers, in words; nothing where there are none."""
    found = []
    for first, last in sorted(spans):
        if day < first <= last:
            found.append(f"{day_text(day)}/{day_text(first - 1)}")
        day = max(day, last + 1) if first <= last else day
    return ", ".join([*found, *([f"{day_text(day)}/.."] if day < END else [])])


def nothing_on_land(body: Body) -> Iterator[Finding]:
    """An instrument on territory or a boundary has a provision that names a place, or an effect."""
    for treaty in body.of(Treaty):
        named = any(provision.territories for provision in treaty.provisions)
        if not treaty.effects and not named and any(subject in OF_LAND for subject in treaty.subjects):
            yield Finding(record=treaty, path="", expected="a provision on a place or an effect, for its subject is land", found="neither")


def signatory_without_office(body: Body) -> Iterator[Finding]:
    """A signatory has the office in which he signed, or one that he held at the time."""
    for treaty in body.of(Treaty):
        for party in treaty.parties:
            for place, signer in enumerate(party.signed_by):
                person = body.get(signer.person, Actor)
                if signer.office is None and person and person.kind is ActorKind.PERSON and not _in_office(person, treaty):
                    path = f"parties[{party.actor}].signed_by[{place}]"
                    yield Finding(record=treaty, path=path, expected=f"an office of {signer.person!r} that day", found="none")


def _in_office(person: Actor, treaty: Treaty) -> bool:
    return any(treaty.signed is None or treaty.signed.possibly_within(own.tenure) for own in person.tenures)


CHECKS = (
    Check("W308", unexplained_day),
    Check("W309", nothing_on_land),
    Check("W310", signatory_without_office),
)
