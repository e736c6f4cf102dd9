"""How complete the records of a corpus are: the figures that ``rjhist validate`` prints."""

from collections.abc import Callable, Mapping

import attrs

from rjhist.corpus.corpus import Corpus
from rjhist.corpus.evidence import maker, opened
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.citations import LocatorKind
from rjhist.model.claims import TerritorialClaim
from rjhist.model.conflicts import Conflict
from rjhist.model.events import Event
from rjhist.model.force import ForceState
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record
from rjhist.model.sources import Source, Tier
from rjhist.model.territories import Territory
from rjhist.model.treaties import Treaty
from rjhist.schema.kinds import KINDS
from rjhist.schema.shapes import walk

TWO = 2


@attrs.frozen(kw_only=True)
class Count:
    """How many records of a kind there are, how many are complete and located, and on what they rest."""

    kind: str
    """The kind word."""
    records: int
    """How many there are."""
    complete: int
    """How many have everything that their kind should have."""
    unlocated: int
    """How many (sources apart) have no citation with a locator."""
    on_one: int
    """How many (sources apart) rest on one independent source."""
    on_two: int
    """How many rest on two."""
    on_more: int
    """How many rest on three or more."""
    tertiary: int
    """How many rest on tertiary works alone."""


def counts(corpus: Corpus) -> tuple[Count, ...]:
    """Return the figures of every kind."""
    found: list[Count] = []
    for kind in KINDS:
        own = [record for record in corpus.records if type(record) is kind]
        rested = [rests_on(corpus, record) for record in own if not isinstance(record, Source)]
        makers = [len({maker(source) for source in sources}) for sources in rested]
        found.append(
            Count(
                kind=kind.kind_word,
                records=len(own),
                complete=sum(is_complete(corpus, record) for record in own),
                unlocated=sum(not is_located(record) for record in own),
                on_one=makers.count(1),
                on_two=makers.count(TWO),
                on_more=sum(number > TWO for number in makers),
                tertiary=sum({source.tier for source in sources} == {Tier.TERTIARY} for sources in rested),
            )
        )
    return tuple(found)


def rests_on(corpus: Corpus, record: Record) -> tuple[Source, ...]:
    """Return the works that were opened for a record."""
    return tuple(corpus.sources[name] for name in dict.fromkeys(opened(walk(record))))


def is_located(record: Record) -> bool:
    """Return whether a record has a citation with its place; a source needs none."""
    located = any(own.locator is not None or own.locator_kind is LocatorKind.WHOLE for own in record.citations)
    return isinstance(record, Source) or located


def is_complete(corpus: Corpus, record: Record) -> bool:
    """Return whether a record has what its kind should have; kinds without a rule are complete when they load."""
    rule = _RULES.get(type(record))
    return rule is None or rule(corpus, record)


def _treaty(_: Corpus, treaty: Treaty) -> bool:
    signed_by = any(party.signed_by for party in treaty.parties) or treaty.note is not None
    in_force = bool(treaty.force) or treaty.note is not None or treaty.force_state not in (None, ForceState.ENTERED)
    return all((treaty.signed, treaty.place, treaty.parties, signed_by, in_force, treaty.provisions))


def _negotiation(_: Corpus, talks: Negotiation) -> bool:
    return len(talks.steps) >= TWO


def _conflict(_: Corpus, conflict: Conflict) -> bool:
    outcome = conflict.outcome is not None or any(side.outcome for side in conflict.sides)
    return bool(conflict.sides) and conflict.period.start is not None and conflict.period.end is not None and outcome


def _actor(corpus: Corpus, actor: Actor) -> bool:
    if actor.kind in (ActorKind.LINEAGE, ActorKind.PEOPLE):
        return True
    if actor.kind is not ActorKind.PERSON:
        return actor.period is not None
    dated = actor.tenures or any(own.field.startswith(_ROLES) for own in corpus.related(actor.id))
    return bool(actor.period or actor.floruit) and bool(dated)


_ROLES = ("parties[", "participants[", "steps[", "sides[", "victims", "acts[")


def _claim(_: Corpus, claim: TerritorialClaim) -> bool:
    return bool(claim.positions) and claim.resolution is not None


def _event(_: Corpus, event: Event) -> bool:
    return event.period is not None and bool(event.participants or event.about)


def _territory(_: Corpus, territory: Territory) -> bool:
    return territory.point is not None


_RULES: Mapping[type[Record], Callable[..., bool]] = {
    Treaty: _treaty,
    Negotiation: _negotiation,
    Conflict: _conflict,
    Actor: _actor,
    TerritorialClaim: _claim,
    Event: _event,
    Territory: _territory,
}
