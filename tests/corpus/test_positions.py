"""What was held about claims, and when."""

import attrs
import pytest

from rjhist import Certainty, Corpus, DateError, HistoricalDate, Stance, Tenure, UnknownId


@pytest.fixture(scope="module")
def corpus(small):
    """Return the made-up corpus with two more positions: of a lineage's state for some years, and of the lineage itself."""
    claim = small["island-claim"]
    (own,) = claim.positions
    start, until = HistoricalDate.parse("1845"), HistoricalDate.parse("[1848-01-01..1849-01-01]")
    offer = attrs.evolve(own, actor="alpha-old", tenure=Tenure(start=start, until=until), stance=Stance.OFFERS, territories=("north",))
    ever = attrs.evolve(offer, actor="alpha", tenure=Tenure(start=until, until=HistoricalDate.parse("1900-01-01")), stance=Stance.ACCEPTS)
    new = attrs.evolve(claim, positions=(own, offer, ever))
    return Corpus([new if record.id == new.id else record for record in small.records], small.meta)


def told(rows):
    """Return actor and stance of rows."""
    return [(row.actor, row.stance.value) for row in rows]


def test_all_of_a_claim_in_their_order(corpus):
    """With the places of the claim, where a position names none of its own."""
    rows = corpus.positions("island-claim")
    assert told(rows) == [("beta-state", "claims"), ("alpha-old", "offers"), ("alpha", "accepts")]
    assert [row.territories for row in rows] == [("island",), ("north",), ("north",)]
    assert {row.certainty for row in rows} == {None}
    assert {row.claim for row in rows} == {"island-claim"}
    assert corpus.positions() == rows
    assert corpus.positions("reef-claim") == ()


def test_those_of_an_actor_and_its_lineage(corpus):
    """A lineage stands for its states, and what was said for the lineage counts as the state's."""
    assert told(corpus.positions(actor="beta")) == [("beta-state", "claims")]
    assert told(corpus.positions(actor="alpha")) == [("alpha-old", "offers"), ("alpha", "accepts")]
    assert told(corpus.positions(actor="alpha-old")) == [("alpha-old", "offers"), ("alpha", "accepts")]
    assert corpus.positions(actor="gamma") == ()


def test_those_of_a_day(corpus):
    """Possible where the dates leave it open."""
    assert told(corpus.positions(on="1841-01-01")) == [("beta-state", "claims")]
    rows = corpus.positions(actor="alpha", on="1848-06-01")
    assert [(row.stance.value, row.certainty) for row in rows] == [("offers", Certainty.POSSIBLE), ("accepts", Certainty.POSSIBLE)]
    assert [row.certainty for row in corpus.positions(actor="beta", on="1848-06-01")] == [Certainty.CERTAIN]
    assert corpus.positions(on="1901-01-01") == ()


def test_what_there_is_not_is_told(corpus):
    """A claim, an actor, a day."""
    with pytest.raises(UnknownId, match="no claim 'island'"):
        corpus.positions("island")
    with pytest.raises(UnknownId, match="no actor 'island'"):
        corpus.positions(actor="island")
    with pytest.raises(DateError):
        corpus.positions(on="1841")
