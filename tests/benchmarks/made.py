"""Made-up corpora of any size, in which the answers stay as long as they are while the records grow."""

import datetime as dt
import random
from typing import NamedTuple

from rjhist import (
    Actor,
    ActorKind,
    Citation,
    Corpus,
    Effect,
    EffectKind,
    ForceSpell,
    HistoricalDate,
    LocatorKind,
    Meta,
    Names,
    Nature,
    Negotiation,
    NegotiationResult,
    Participant,
    ParticipantRole,
    Party,
    PartyRole,
    Period,
    Possession,
    PossessionKind,
    Tenure,
    TerritorialClaim,
    Territory,
    TerritoryKind,
    Treaty,
    TreatyKind,
)

FIRST, LAST = dt.date(1700, 1, 1).toordinal(), dt.date(2000, 1, 1).toordinal()
IN_FORCE = 40
"""So many treaties are in force on any day, whatever the size."""
HANDS = 5
"""So many holders has a territory, one after another."""
CITED = (Citation(source="made", locator_kind=LocatorKind.WHOLE),)


class Made(NamedTuple):
    """A corpus, with what its peers are filled from."""

    corpus: Corpus
    effects: list[tuple[str, str]]
    """Treaty and claim."""
    taking_part: list[tuple[str, str]]
    """Negotiation and actor."""
    force: list[tuple[str, int, int]]
    """Treaty, first and last day in force."""
    held: list[tuple[str, str, int, int]]
    """Territory, row, first and last day held."""


def day(ordinal: int) -> HistoricalDate:
    """Return the date of an ordinal."""
    return HistoricalDate.parse(dt.date.fromordinal(ordinal).isoformat())


def made(size: int, seed: int = 1) -> Made:
    """Return a corpus of about so many records: a quarter treaties, a quarter claims, a quarter actors, talks, territories, possessions."""
    chance = random.Random(seed)
    treaties, claims, actors, talks, territories = size // 4, size // 4, size // 4, size // 8, max(size // 48, 2)
    people = [f"actor-{number}" for number in range(actors)]
    records: list[object] = [
        Actor(
            id=own,
            names=Names(en=f"Actor {own}"),
            summary="Made.",
            kind=ActorKind.PERSON,
            period=Period.parse("1700/2000"),
            citations=CITED,
        )
        for own in people
    ]
    records += [
        Territory(
            id=f"territory-{number}", names=Names(en=f"Territory {number}"), summary="Made.", kind=TerritoryKind.ISLAND, citations=CITED
        )
        for number in range(territories)
    ]
    for number in range(claims):
        start = chance.randrange(FIRST, LAST - 400)
        records.append(
            TerritorialClaim(
                id=f"claim-{number}",
                names=Names(en=f"Claim {number}"),
                summary="Made.",
                territories=(f"territory-{number % territories}",),
                challengers=(people[number % actors],),
                period=Period(start=day(start), end=day(start + 300)),
                citations=CITED,
            )
        )
    effects, taking_part, force, held = [], [], [], []
    length = max(IN_FORCE * (LAST - FIRST) // treaties, 1)
    for number in range(treaties):
        own, start = f"treaty-{number}", chance.randrange(FIRST - length + 1, LAST)
        touched = {f"claim-{chance.randrange(claims)}" for _ in range(2)}
        signers = chance.sample(people, 2)
        effects += [(own, claim) for claim in sorted(touched)]
        force.append((own, start, start + length - 1))
        records.append(
            Treaty(
                id=own,
                names=Names(en=f"Treaty {number}"),
                summary="Made.",
                kind=TreatyKind.TREATY,
                nature=Nature.TREATY,
                parties=tuple(Party(actor=actor, role=PartyRole.SIGNATORY) for actor in signers),
                signed=day(start),
                force=(ForceSpell(tenure=Tenure(start=day(start), until=day(start + length))),),
                effects=tuple(Effect(claim=claim, kind=EffectKind.SETTLES) for claim in sorted(touched)),
                citations=CITED,
            )
        )
    for number in range(talks):
        own, start = f"talks-{number}", chance.randrange(FIRST, LAST - 100)
        present = chance.sample(people, 3)
        taking_part += [(own, actor) for actor in present]
        records.append(
            Negotiation(
                id=own,
                names=Names(en=f"Talks {number}"),
                summary="Made.",
                period=Period(start=day(start), end=day(start + 90)),
                participants=tuple(Participant(actor=actor, role=ParticipantRole.PARTY) for actor in present),
                result=NegotiationResult.UNKNOWN,
                citations=CITED,
            )
        )
    for number in range(territories):
        bounds = sorted(chance.sample(range(FIRST, LAST), HANDS + 1))
        for place in range(HANDS):
            own = f"held-{number}-{place}"
            held.append((f"territory-{number}", own, bounds[place], bounds[place + 1] - 1))
            records.append(
                Possession(
                    id=own,
                    territory=f"territory-{number}",
                    holders=(people[(number + place) % actors],),
                    kind=PossessionKind.ADMINISTRATION,
                    tenure=Tenure(start=day(bounds[place]), until=day(bounds[place + 1])),
                    citations=CITED,
                )
            )
    return Made(Corpus(records, Meta(title=f"{size} made-up records")), effects, taking_part, force, held)
