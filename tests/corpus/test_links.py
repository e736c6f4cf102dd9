"""What the questions rest on: continuing states, families of places, ids."""

import attrs
import pytest

from rjhist import Corpus, PartOf, UnknownId
from rjhist.model.dates import ordinal


def test_a_state_without_heir_answers_for_itself(small):
    """Gamma ended in 1920 and nobody continues it; an id that is no actor stays as it is."""
    assert small._links.current("gamma", ordinal("1950-01-01")) == "gamma"
    assert small._links.current("alpha-old", ordinal("1950-01-01")) == "alpha-new"
    assert small._links.current("alpha-old", ordinal("1899-12-31")) == "alpha-old"
    assert small._links.current("nobody", ordinal("1950-01-01")) == "nobody"


def test_a_lineage_stands_for_its_members_and_a_state_for_those_it_continues(small):
    """Not the other way round, and for what it continues only where that is asked; its view is its lineage's."""
    assert small._links.actors_meant("alpha") == {"alpha", "alpha-old", "alpha-new"}
    assert small._links.actors_meant("alpha-new") == {"alpha-new"}
    assert small._links.actors_meant("alpha-new", continuing=True) == {"alpha-new", "alpha-old"}
    assert small._links.views_meant("alpha-new") == {"alpha-new", "alpha"}
    assert small._links.views_meant("alpha-new", continuing=True) == {"alpha-new", "alpha-old", "alpha"}
    assert small._links.views_meant("gamma") == {"gamma"}
    assert small._links.actors_meant("alpha-old") == {"alpha-old"}


def test_a_place_reached_by_two_ways_is_in_the_family_once(small):
    """The north belongs to the island and, beside it, to the harbour that belongs to the island too."""
    north = attrs.evolve(small["north"], part_of=(PartOf(whole="island"), PartOf(whole="harbour")))
    harbour = attrs.evolve(small["harbour"], part_of=(PartOf(whole="island"),))
    others = [record for record in small.records if record.id not in ("north", "harbour")]
    links = Corpus([*others, north, harbour], small.meta)._links
    assert links.family("north") == {"north", "harbour", "island"}
    assert links.family("island") == {"island", "north", "south", "harbour"}
    assert links.family("island", exactly=True) == {"island"}


def test_the_nearest_ids_are_of_the_kind_asked(small):
    """A treaty is not proposed where a place is wanted; three names at the most."""
    with pytest.raises(UnknownId) as caught:
        small._links.resolve("frist-1850", "territory")
    assert caught.value.nearest == ()
    with pytest.raises(UnknownId) as caught:
        small._links.resolve("talks-184", "negotiation")
    assert caught.value.nearest == ("talks-1849", "talks-1840")
    assert caught.value.kind == "negotiation"


def test_a_family_reaches_the_parts_of_parts_and_the_wholes_of_wholes(small):
    """The harbour belongs to the north, which belongs to the island."""
    harbour = attrs.evolve(small["harbour"], part_of=(PartOf(whole="north"),))
    links = Corpus([*(record for record in small.records if record.id != "harbour"), harbour], small.meta)._links
    assert links.family("island") == {"island", "north", "south", "harbour"}
    assert links.family("harbour") == {"harbour", "north", "island"}
    assert links.family("north") == {"north", "harbour", "island"}
