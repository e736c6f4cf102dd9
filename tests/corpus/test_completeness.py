"""What counts as complete, kind by kind."""

import attrs
import pytest

from rjhist import Corpus, ForceState
from rjhist.corpus.completeness import counts, is_complete, is_located


def test_counts_by_kind(small):
    """Every kind has a row: records, complete ones, those without a located citation."""
    found = {row.kind: (row.records, row.complete, row.unlocated) for row in counts(small)}
    assert found["treaty"] == (3, 1, 0)
    assert found["negotiation"] == (2, 2, 0)
    assert found["conflict"] == (3, 1, 0)
    assert found["actor"] == (8, 8, 0)
    assert found["claim"] == (2, 1, 0)
    assert found["event"] == (2, 1, 0)
    assert found["territory"] == (5, 1, 0)
    assert found["source"] == (2, 2, 0)
    assert len(found) == 13


CHANGES = [
    ("first-1850", {"signed": None}, False),
    ("first-1850", {"place": None}, False),
    ("first-1850", {"provisions": ()}, False),
    ("first-1850", {"parties": ()}, False),
    ("first-1850", {"parties": (), "note": "Nobody."}, False),
    ("first-1850", {"force": (), "force_state": None}, False),
    ("first-1850", {"force": (), "force_state": ForceState.ENTERED}, False),
    ("first-1850", {"force": (), "force_state": ForceState.NEVER_ENTERED}, True),
    ("first-1850", {"force": (), "force_state": None, "note": "No source tells."}, True),
    ("talks-1849", {"steps": ()}, False),
    ("war-1880", {"ends": ()}, False),
    ("war-1880", {"starts": ()}, False),
    ("war-1880", {"sides": ()}, False),
    ("gamma", {"period": None}, False),
    ("person-two", {"floruit": None}, False),
    ("person-one", {"tenures": ()}, True),
    ("landing-1840", {"participants": ()}, True),
    ("landing-1840", {"participants": (), "about": ()}, False),
    ("landing-1840", {"period": None}, False),
    ("island-claim", {"positions": ()}, False),
    ("island-claim", {"resolution": None}, False),
]


@pytest.mark.parametrize(("wanted", "change", "expected"), CHANGES, ids=range(len(CHANGES)))
def test_what_makes_a_record_incomplete(small, wanted, change, expected):
    """One thing missing is enough, unless the record says why."""
    assert is_complete(small, attrs.evolve(small[wanted], **change)) is expected


def test_signers_are_needed_or_a_note(small):
    """Parties alone are not enough."""
    first = small["first-1850"]
    bare = tuple(attrs.evolve(party, signed_by=()) for party in first.parties)
    assert not is_complete(small, attrs.evolve(first, parties=bare))
    assert is_complete(small, attrs.evolve(first, parties=bare, note="The copy seen has no names."))


def test_an_outcome_of_a_side_is_an_outcome(small):
    """The conflict as a whole need not have one."""
    war = small["war-1880"]
    assert is_complete(small, war)
    sides = tuple(attrs.evolve(side, outcome=None) for side in war.sides)
    assert not is_complete(small, attrs.evolve(war, sides=sides))


def test_a_person_needs_an_office_or_a_part_in_something(small):
    """A name with dates alone is not complete."""
    alone = attrs.evolve(small["person-one"], id="alone", tenures=())
    corpus = Corpus([*small.records, alone], small.meta)
    assert not is_complete(corpus, alone)


def test_located(small):
    """A page, or the work as a whole; a source itself needs none."""
    assert is_located(small["alpha"])
    assert is_located(small["first-1850"])
    assert is_located(small["book"])
    assert not is_located(attrs.evolve(small["first-1850"], citations=()))
    citation = attrs.evolve(small["first-1850"].citations[0], locator=None)
    assert not is_located(attrs.evolve(small["first-1850"], citations=(citation,)))
