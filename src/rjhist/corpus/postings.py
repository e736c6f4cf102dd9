"""Under which headings each record is found: its parties, persons, claims, places. One function a kind; the links gather them."""

from collections.abc import Callable, Iterator

from rjhist.model.actors import Actor
from rjhist.model.claims import TerritorialClaim
from rjhist.model.conflicts import Conflict
from rjhist.model.dates import Extent, HistoricalDate
from rjhist.model.events import Event
from rjhist.model.negotiations import Negotiation
from rjhist.model.phases import Phase
from rjhist.model.possessions import Possession
from rjhist.model.records import Record
from rjhist.model.relations import DiplomaticRelation
from rjhist.model.sources import Source
from rjhist.model.spans import BEGINNING, END, Period, Tenure
from rjhist.model.statistics import Statistic
from rjhist.model.treaties import Treaty

Posting = tuple[str, str]
"""A heading and an id or word under it."""

ACTORS = frozenset({"challenger", "involved", "target"})
"""The headings under which a lineage stands for its members."""

BOTH = 2


def postings(record: Record) -> Iterator[Posting]:
    """Yield every heading under which a record is found."""
    found = _BY_KIND.get(type(record))
    if found is not None:
        yield from found(record)
    for actor, _ in involvements(record):
        yield "involved", actor


def _treaty(treaty: Treaty) -> Iterator[Posting]:
    bound = [party.actor for party in treaty.parties if party.role.is_bound]
    yield from (("party", actor) for actor in bound)
    if len(set(bound)) == BOTH:
        yield "bilateral", ""
    yield from (("signer", signer.person) for party in treaty.parties for signer in party.signed_by)
    yield from (("claim", effect.claim) for effect in treaty.effects if effect.claim)
    yield from (("territory", effect.territory) for effect in treaty.effects if effect.territory)
    yield from (("territory", territory) for provision in treaty.provisions for territory in provision.territories)
    yield from (("linked", link.treaty) for link in treaty.links)
    if treaty.place:
        yield "place", treaty.place


def _claim(claim: TerritorialClaim) -> Iterator[Posting]:
    for territory in claim.territories:
        yield "territory", territory
    for actor in (*claim.challengers, *claim.on_behalf_of):
        yield "challenger", actor
    for actor in claim.targets:
        yield "target", actor


def _negotiation(talks: Negotiation) -> Iterator[Posting]:
    for claim in talks.issues:
        yield "claim", claim
    for result in talks.led_to:
        yield "led-to", result
    for whole in talks.part_of:
        yield "whole", whole
    for venue in talks.venues:
        yield "place", venue


def _conflict(conflict: Conflict) -> Iterator[Posting]:
    for place in conflict.places:
        yield "place", place
    for claim in conflict.claims:
        yield "claim", claim
    for whole in conflict.part_of:
        yield "whole", whole
    for side in conflict.sides:
        for member in side.participants:
            yield "fighter", member.actor


def _event(event: Event) -> Iterator[Posting]:
    for target in event.about:
        yield "about", target
    if event.place:
        yield "place", event.place


def _possession(row: Possession) -> Iterator[Posting]:
    yield "territory", row.territory
    for holder in row.holders:
        yield "holder", holder


def _relation(row: DiplomaticRelation) -> Iterator[Posting]:
    yield "state", row.a
    yield "state", row.b


def _statistic(figure: Statistic) -> Iterator[Posting]:
    yield "indicator", figure.indicator
    if figure.reporter:
        yield "reporter", figure.reporter
    if figure.partner:
        yield "partner", figure.partner


def _actor(actor: Actor) -> Iterator[Posting]:
    if actor.lineage:
        yield "lineage", actor.lineage
    for tenure in actor.tenures:
        yield "office", tenure.office


_BY_KIND: dict[type[Record], Callable[..., Iterator[Posting]]] = {
    Treaty: _treaty,
    TerritorialClaim: _claim,
    Negotiation: _negotiation,
    Conflict: _conflict,
    Event: _event,
    Possession: _possession,
    DiplomaticRelation: _relation,
    Statistic: _statistic,
    Actor: _actor,
}


Involvement = tuple[str, str]
"""An actor and its role, empty where it has none."""


def involvements(record: Record) -> Iterator[Involvement]:
    """Yield the actors that take part in what a record tells, each with its role."""
    found = _TAKING_PART.get(type(record))
    if found is not None:
        yield from found(record)


def _in_treaty(treaty: Treaty) -> Iterator[Involvement]:
    for party in treaty.parties:
        yield party.actor, party.role
        yield from ((signer.person, party.role) for signer in party.signed_by)


def _in_negotiation(talks: Negotiation) -> Iterator[Involvement]:
    for participant in talks.participants:
        yield participant.actor, participant.role
        yield from ((delegate.person, participant.role) for delegate in participant.delegates)
    yield from ((actor, "") for step in talks.steps for actor in step.by)


def _in_conflict(conflict: Conflict) -> Iterator[Involvement]:
    yield from ((member.actor, "") for side in conflict.sides for member in side.participants)
    yield from ((victim, "victim") for victim in conflict.victims)


def _in_event(event: Event) -> Iterator[Involvement]:
    yield from ((own.actor, own.role or "") for own in event.participants)


_TAKING_PART: dict[type[Record], Callable[..., Iterator[Involvement]]] = {
    Treaty: _in_treaty,
    Negotiation: _in_negotiation,
    Conflict: _in_conflict,
    Event: _in_event,
}


def extents(record: Record) -> Iterator[Extent]:
    """Yield the stretches of time in which ``.on(day)`` finds a record."""
    if isinstance(record, Treaty):
        for spell in record.force:
            if spell.status.binds:
                extent = spell.tenure.extent
                if not spell.views:
                    yield extent
                for held in (view.held.extent if view.held else extent for view in spell.views):
                    # What stands in somebody's view alone is never beyond doubt, and only while the view is held.
                    yield Extent(max(extent.first, held.first), min(extent.last, held.last), END, BEGINNING)
    else:
        time = _time(record)
        if time is not None:
            yield time.extent


def _time(record: Record) -> Period | Tenure | None:
    """Return the time of a record; one whose start and end nobody knows has none."""
    if isinstance(record, Possession | DiplomaticRelation):
        return record.tenure
    if isinstance(record, Actor):
        return record.period or record.floruit
    if isinstance(record, TerritorialClaim | Negotiation | Conflict | Event | Statistic | Phase) and record.period:
        return record.period if record.period.start or record.period.end else None
    return None


def order_key(record: Record) -> tuple[bool, tuple[int, int, str], str]:
    """Return the place of a record in its collection: by its date, the undated last, then by id."""
    date = _date(record)
    return (date is None, date or (0, 0, ""), record.id)


def _date(record: Record) -> tuple[int, int, str] | None:
    if isinstance(record, Treaty | Source):
        day = record.signed if isinstance(record, Treaty) else record.issued
        return day.sort_key if day else None
    time = _time(record)
    if time is None:
        return None
    bound = time.start or (time.end if isinstance(time, Period) else time.until)
    return bound.sort_key if isinstance(bound, HistoricalDate) else (0, 0, "") if bound else None
