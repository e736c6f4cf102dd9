"""The public face as its users write it: type-checked under mypy strict, never run."""

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from typing import assert_type

import attrs
import pendulum

import rjhist
from rjhist import (
    ONGOING,
    Actors,
    Certainty,
    Citation,
    Claims,
    Collection,
    Corpus,
    Diff,
    Effect,
    EffectKind,
    HistoricalDate,
    Hit,
    InvalidData,
    LocatorKind,
    Match,
    Mention,
    Moment,
    Names,
    Nature,
    Offices,
    Period,
    PositionRow,
    Problem,
    Reading,
    Record,
    StepRow,
    Tenure,
    TerritorialClaim,
    TerritoryStatus,
    Treaties,
    Treaty,
    TreatyKind,
    UnknownId,
)

corpus = rjhist.load()
assert_type(corpus, Corpus)
assert_type(rjhist.load("folder", packaged=False), Corpus)
assert_type(rjhist.check("folder"), tuple[Problem, ...])

# Collections keep their class through every question.
assert_type(corpus.treaties, Treaties)
assert_type(corpus.treaties.between("russia", "japan").in_force(on="1930-01-01"), Treaties)
assert_type(corpus.treaties.bilateral().signed_by("komura-jutaro").about("sakhalin"), Treaties)
assert_type(corpus.treaties.where(lambda treaty: treaty.secret is True, nature=Nature.TREATY)[:5], Treaties)
assert_type(corpus.treaties.during("1900-01-01", dt.date(1910, 1, 1)) - corpus.treaties.on(pendulum.date(1905, 1, 1)), Treaties)
assert_type(corpus.claims.affected_by("portsmouth-1905").open(on="1905-09-01"), Claims)
assert_type(corpus.actors.of_lineage("russia", on="1925-06-01"), Actors)

# Records and their fields.
assert_type(corpus.treaties["portsmouth-1905"], Treaty)
assert_type(corpus.treaties[0].effects, tuple[Effect, ...])
assert_type(corpus.treaties.get("x"), Treaty | None)
assert_type(corpus["portsmouth-1905"], Record)
assert_type(corpus.treaties[0].names, Names)
assert_type(corpus.treaties[0].names.ja, str | None)
assert_type(corpus.treaties[0].signed, HistoricalDate | None)
assert_type(attrs.evolve(corpus.treaties[0], note="mine"), Treaty)


def titles(treaties: Collection[Treaty]) -> Iterator[str]:
    """Return what treaties are called, in Japanese where a name is known."""
    for treaty in treaties:
        yield treaty.names.ja or treaty.names.en


# Results.
status = corpus.status_of("shikotan", on="1946-03-01", as_seen_on="1956-10-19")
assert_type(status, TerritoryStatus)
assert_type(status.title, tuple[Reading, ...])
assert_type(status.title[0].certainty, Certainty)
assert_type(corpus.on("1930-01-01"), Moment)
assert_type(corpus.on("1930-01-01").claims, Claims)
assert_type(corpus.steps(negotiation="goto-ioffe-talks-1923", kind="proposal"), tuple[StepRow, ...])
assert_type(corpus.find("Simonoski", kind="treaty", limit=5)[0].record, Record)
assert_type(corpus.find("Simonoski")[0].confident, bool)
assert_type(corpus.search("railway", limit=3), tuple[Hit, ...])
assert_type(corpus.mentions("at Portsmouth in 1905"), tuple[Mention, ...])
assert_type(corpus.mentions("at Portsmouth in 1905")[0].best, Match)
assert_type(corpus.positions("northern-territories-japan-1945", on="1970-01-01"), tuple[PositionRow, ...])
assert_type(corpus.statistics.of("price").series()[0].low, Decimal | None)
assert_type(corpus.diff(corpus), Diff)
assert_type(corpus.offices.named("外務大臣"), Offices)
assert_type(corpus.treaties.during(corpus.treaties[0].force[0].tenure).in_force(on="1930-01-01"), Treaties)
assert_type(corpus.treaties.where(parties__actor="russian-empire"), Treaties)
assert_type(corpus.treaties.chain_of("shimoda-1855", "supersedes"), Treaties)

# Dates.
date = HistoricalDate.parse("1855-02")
assert_type(date.earliest, pendulum.Date)
assert_type(date.certainly_before(HistoricalDate.parse("1856")), bool)
assert_type(date.certainly_within(Period.parse("1850/1860")), bool)
assert_type(Period.parse("1850/1860").days, tuple[int, int | None])

# Values of one's own.
citation = Citation(source="my-book", locator="12", locator_kind=LocatorKind.PAGE)
treaty = Treaty(
    id="my-treaty",
    names=Names(en="My treaty"),
    summary="Made for this example.",
    kind=TreatyKind("treaty"),
    nature=Nature.TREATY,
    effects=(Effect(claim="my-claim", kind=EffectKind.DENIES),),
    citations=(citation,),
)
tenure = Tenure(start=HistoricalDate.parse("1905-09-05"), until=ONGOING)
claim: TerritorialClaim = corpus.claims[0]

try:
    corpus["none"]
except UnknownId as error:
    assert_type(error.nearest, tuple[str, ...])
except InvalidData as error:
    assert_type(error.problems, tuple[Problem, ...])
