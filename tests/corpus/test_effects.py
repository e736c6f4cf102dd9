"""Effects on places and claims, and what of them is still to come."""

import attrs
import pytest

from rjhist import Corpus, Effect, EffectKind, ForceSpell, HistoricalDate, Tenure
from rjhist.corpus.effects import pending
from rjhist.model.dates import ordinal


def test_an_effect_on_another_place_of_a_claim_is_none_on_this(small):
    """What is about a place and the effects on it tell the same instruments."""
    claim = attrs.evolve(small["island-claim"], territories=("north", "south"))
    treaty = attrs.evolve(small["decree-1910"], effects=(Effect(claim="island-claim", territory="south", kind=EffectKind.CONDITIONS),))
    new = {own.id: own for own in (claim, treaty)}
    corpus = Corpus([new.get(own.id, own) for own in small.records], small.meta)
    for place in ("north", "south", "island"):
        told = {row.treaty for row in corpus.effects(territory=place)}
        assert ("decree-1910" in corpus.treaties.about(place)) is ("decree-1910" in told) is (place != "north")
    unplaced = attrs.evolve(treaty, effects=(Effect(claim="island-claim", kind=EffectKind.CONDITIONS),))
    corpus = Corpus([{**new, treaty.id: unplaced}.get(own.id, own) for own in small.records], small.meta)
    assert "decree-1910" in corpus.treaties.about("north")


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("1909-12-31", []),
        ("1910-06-01", [True]),
        ("1911-12-31", [True]),
        ("1912-01-01", [False]),
        ("1912-05-31", [False]),
        ("1912-06-01", []),
    ],
)
def test_what_may_have_come_into_force_is_possibly_pending(small, day, expected):
    """Until the last day on which it may have; beyond doubt before the first."""
    start = HistoricalDate.parse("[1912-01-01..1912-06-01]")
    decree = attrs.evolve(small["decree-1910"], force=(ForceSpell(tenure=Tenure(start=start, until=None)),))
    corpus = Corpus([decree if own.id == decree.id else own for own in small.records], small.meta)
    assert [sure for row, sure in pending(corpus._links, "north", ordinal(day)) if row.treaty == "decree-1910"] == expected


def test_an_unknown_start_leaves_nothing_pending(small):
    """That it may come any day would be no answer."""
    decree = attrs.evolve(small["decree-1910"], force=(ForceSpell(tenure=Tenure(start=None, until=None)),))
    corpus = Corpus([decree if own.id == decree.id else own for own in small.records], small.meta)
    assert pending(corpus._links, "north", ordinal("1911-01-01")) == ()
