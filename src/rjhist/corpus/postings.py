"""Under which headings each record is found: its parties, persons, claims, places. One function a kind; the links gather them."""

from collections.abc import Callable, Iterable, Iterator

from rjhist.model.actors import Actor
from rjhist.model.claims import TerritorialClaim
from rjhist.model.conflicts import Conflict
from rjhist.model.dates import Extent, HistoricalDate
from rjhist.model.events import Event
from rjhist.model.instruments import PartyRole
from rjhist.model.negotiations import Negotiation
from rjhist.model.phases import Phase
from rjhist.model.possessions import Possession
from rjhist.model.records import Record
from rjhist.model.relations import DiplomaticRelation
from rjhist.model.sources import Source
from rjhist.model.spans import BEGINNING, END, Period, Tenure
from rjhist.model.statistics import Statistic
from rjhist.model.treaties import Treaty
from rjhist.model.views import View

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
    yield from (("addressee", party.actor) for party in treaty.parties if party.role is PartyRole.ADDRESSEE)
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


def binding(treaty: Treaty) -> Iterator[tuple[Extent, str | None]]:
    """Yield when an instrument binds, each time with the holder of the view, None where it stands for all.

    What stands in somebody's view alone is never beyond doubt, and only while the view is held; nor is what stands for all while somebody
    holds the whole instrument to be suspended or void.
    """
    denied = [extent for extent, _ in denials(treaty)]
    for spell in (own for own in treaty.force if own.status.binds):
        extent = spell.tenure.extent
        if not spell.views:
            yield from ((extent._replace(certain_first=first, certain_last=last), None) for first, last in _without(extent, denied))
        for view in spell.views:
            yield _held(extent, view)._replace(certain_first=END, certain_last=BEGINNING), view.actor


def denials(treaty: Treaty) -> Iterator[tuple[Extent, str]]:
    """Yield when somebody holds a whole instrument to be suspended or void, and who."""
    for spell in treaty.force:
        if not spell.status.binds and not spell.articles:
            yield from ((_held(spell.tenure.extent, view), view.actor) for view in spell.views)


def _held(extent: Extent, view: View) -> Extent:
    """Return when a view of something is held, as far as it lasts."""
    held = view.held.extent if view.held else extent
    return Extent(
        max(extent.first, held.first),
        min(extent.last, held.last),
        max(extent.certain_first, held.certain_first),
        min(extent.certain_last, held.certain_last),
    )


def _without(extent: Extent, others: Iterable[Extent]) -> list[tuple[int, int]]:
    """Return the certain days of a stretch without those of others, in pieces; an empty piece where nothing is left."""
    pieces = [(extent.certain_first, extent.certain_last)]
    for other in (own for own in others if own.first <= own.last):
        cut = [own for first, last in pieces for own in ((first, min(last, other.first - 1)), (max(first, other.last + 1), last))]
        pieces = [(first, last) for first, last in cut if first <= last] or [(END, BEGINNING)]
    return pieces


def extents(record: Record) -> Iterator[Extent]:
    """Yield the stretches of time in which ``.on(day)`` finds a record."""
    if isinstance(record, Treaty):
        yield from (extent for extent, _ in binding(record))
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
