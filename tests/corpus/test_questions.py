"""The questions of every noun, on the made-up dataset whose answers can be read off."""

import pytest

from rjhist import UnknownId


def ids(collection) -> tuple[str, ...]:
    return collection.ids


class TestTreaties:
    """Parties, force, signers, subjects, lineage."""

    def test_between_counts_bound_roles_lineages_and_continuing_states(self, small):
        """A guarantor is no party; a new state answers for the old one, not the other way round."""
        between = small.treaties.between
        assert ids(between("alpha", "beta")) == ids(between("beta", "alpha")) == ("first-1850", "second-1900")
        assert ids(between("alpha-new", "beta-state")) == ("first-1850", "second-1900")
        assert ids(between("alpha-old", "beta-state")) == ("first-1850",)
        assert ids(between("alpha", "gamma")) == ()
        assert ids(between(small["alpha"], small["beta"])) == ("first-1850", "second-1900")

    def test_bilateral_counts_two_bound_parties(self, small):
        """The guarantor does not make it three."""
        assert ids(small.treaties.bilateral()) == ("first-1850", "second-1900")

    def test_in_force(self, small):
        """Nature, view and certainty."""
        in_force = small.treaties.in_force
        assert ids(in_force("1899-01-01")) == ("first-1850",)
        assert ids(in_force("1922-01-01")) == ("second-1900",)
        assert ids(in_force("1922-01-01", certain=True)) == ()
        assert ids(in_force("1922-01-01", view="beta")) == ("second-1900",)
        assert ids(in_force("1922-01-01", view="alpha")) == ()
        assert ids(in_force("1910-01-01", view="alpha")) == ("second-1900",)
        assert ids(in_force("1913-01-01")) == ("second-1900",)
        assert ids(in_force("1913-01-01", nature="domestic-act")) == ("decree-1910",)
        assert ids(in_force("1913-01-01", nature=None)) == ("second-1900", "decree-1910")
        assert ids(in_force("1913-01-01", nature=None, certain=True)) == ("second-1900",)
        assert ids(in_force("1912-01-01", nature=None, certain=True)) == ("second-1900", "decree-1910")
        with pytest.raises(ValueError, match="'pact'"):
            in_force("1913-01-01", nature="pact")

    def test_signed_by(self, small):
        """A person, by id or record."""
        assert ids(small.treaties.signed_by("person-one")) == ids(small.treaties.signed_by(small["person-two"])) == ("first-1850",)
        with pytest.raises(UnknownId):
            small.treaties.signed_by("island")

    def test_about(self, small):
        """A place with parts and wholes, or a claim."""
        about = small.treaties.about
        assert ids(about("island")) == ("first-1850", "second-1900", "decree-1910")
        assert ids(about("island", exactly=True)) == ("first-1850",)
        assert ids(about("south", exactly=True)) == ("second-1900",)
        assert ids(about("north")) == ("first-1850", "decree-1910")
        assert ids(about("reef")) == ("first-1850",)
        assert ids(about("reef-claim")) == ("first-1850",)
        assert ids(about("harbour")) == ()

    def test_affecting(self, small):
        """The other way round of `claims.affected_by`."""
        assert ids(small.treaties.affecting("island-claim")) == ("first-1850",)
        with pytest.raises(UnknownId):
            small.treaties.affecting("island")

    def test_resulting_from(self, small):
        """What talks led to; talks that led to nothing give nothing."""
        assert ids(small.treaties.resulting_from("talks-1849")) == ("first-1850",)
        assert ids(small.treaties.resulting_from("talks-1840")) == ()

    def test_chain_of(self, small):
        """In both directions, the links by other ids included."""
        assert ids(small.treaties.chain_of("first-1850")) == ids(small.treaties.chain_of("second-1900")) == ("first-1850", "second-1900")
        assert ids(small.treaties.chain_of("decree-1910")) == ("decree-1910",)

    def test_questions_chain(self, small):
        """Filters keep the class."""
        assert ids(small.treaties.between("alpha", "beta").in_force("1922-01-01").about("south")) == ("second-1900",)


class TestClaims:
    """Treaties, places, days, sides."""

    def test_affected_by(self, small):
        """Every claim on which the treaty has an effect."""
        assert set(small.claims.affected_by("first-treaty").ids) == {"island-claim", "reef-claim"}
        assert ids(small.claims.affected_by("decree-1910")) == ()
        with pytest.raises(UnknownId, match="no treaty 'island'"):
            small.claims.affected_by("island")

    def test_over(self, small):
        """Parts and wholes along containment that nobody disputes: the reef is a part in one view alone."""
        assert ids(small.claims.over("north")) == ("island-claim",)
        assert ids(small.claims.over("north", exactly=True)) == ()
        assert ids(small.claims.over("reef")) == ("reef-claim",)

    def test_open(self, small):
        """Both days are included."""
        assert ids(small.claims.open("1850-03-04")) == ("island-claim", "reef-claim")
        assert ids(small.claims.open("1850-03-05")) == ("reef-claim",)
        assert ids(small.claims.open("1849-06-01", certain=True)) == ("island-claim",)

    def test_by_and_against(self, small):
        """Challengers and those for whom they spoke; targets."""
        assert set(small.claims.by("beta").ids) == {"island-claim", "reef-claim"}
        assert ids(small.claims.by("gamma")) == ("reef-claim",)
        assert ids(small.claims.against("alpha-old")) == ("island-claim",)
        assert set(small.claims.against("alpha-new").ids) == {"island-claim", "reef-claim"}


class TestNegotiations:
    """What they led to, what they were over, who took part."""

    def test_leading_to(self, small):
        """With the talks that they resumed, in time."""
        assert ids(small.negotiations.leading_to("first-1850")) == ("talks-1840", "talks-1849")
        assert ids(small.negotiations.leading_to("second-1900")) == ()

    def test_over_and_involving(self, small):
        """Claims at issue; states, mediators, delegates and makers of steps."""
        assert ids(small.negotiations.over("island-claim")) == ("talks-1849",)
        assert ids(small.negotiations.involving("gamma")) == ("talks-1849",)
        assert ids(small.negotiations.involving("person-two")) == ("talks-1849",)
        assert ids(small.negotiations.involving("beta")) == ("talks-1840", "talks-1849")


class TestConflicts:
    """Sides and parts."""

    def test_between_takes_opposing_sides(self, small):
        """Those who fought on one side are not between one another."""
        assert ids(small.conflicts.between("alpha", "beta")) == ids(small.conflicts.between("beta", "alpha")) == ("war-1880",)
        assert ids(small.conflicts.between("gamma", "beta")) == ("war-1880",)
        assert ids(small.conflicts.between("alpha", "gamma")) == ()

    def test_within_reaches_the_parts_of_parts(self, small):
        """The war itself is not within it."""
        assert set(small.conflicts.within("war-1880").ids) == {"battle-1880", "skirmish-1880"}
        assert ids(small.conflicts.within("skirmish-1880")) == ()

    def test_involving(self, small):
        """Fighters and victims."""
        assert ids(small.conflicts.involving("person-two")) == ("war-1880",)
        assert set(small.conflicts.involving("alpha").ids) == {"war-1880", "battle-1880"}


class TestActors:
    """Lineages, offices, parts taken."""

    def test_of_lineage(self, small):
        """All, or those of a day."""
        assert ids(small.actors.of_lineage("alpha")) == ("alpha-old", "alpha-new")
        assert ids(small.actors.of_lineage("alpha", on="1899-12-31")) == ("alpha-old",)
        assert ids(small.actors.of_lineage("alpha", on="1900-01-01", certain=True)) == ("alpha-new",)

    def test_holding(self, small):
        """Ever, on a day, certainly on a day."""
        assert ids(small.actors.holding("minister")) == ("person-one",)
        assert ids(small.actors.holding("minister", on="1855-05-31")) == ("person-one",)
        assert ids(small.actors.holding("minister", on="1855-06-01")) == ()
        assert ids(small.actors.holding("minister", on="1860-06-01")) == ("person-one",)
        assert ids(small.actors.holding("minister", on="1860-06-01", certain=True)) == ()
        with pytest.raises(UnknownId):
            small.actors.holding("person-one")

    def test_involved_in(self, small):
        """Signers have the role of their party, delegates that of their participant."""
        involved = small.actors.involved_in
        assert set(involved("first-1850").ids) == {"alpha-old", "beta-state", "gamma", "person-one", "person-two"}
        assert set(involved("first-1850", role="signatory").ids) == {"alpha-old", "beta-state", "person-one", "person-two"}
        assert ids(involved("first-1850", role="guarantor")) == ("gamma",)
        assert ids(involved("talks-1849", role="mediator")) == ("gamma",)
        assert set(involved("talks-1849", role="party").ids) == {"alpha-old", "beta-state", "person-one", "person-two"}
        assert ids(involved("war-1880", role="victim")) == ("person-two",)
        assert ids(involved("landing-1840", role="visitor")) == ("alpha-old",)
        assert ids(involved("island")) == ()


class TestOthers:
    """Possessions, relations, statistics, events."""

    def test_possessions(self, small):
        """Of a place with parts and wholes; by a holder."""
        assert set(small.possessions.of("north").ids) == {"island-fact", "island-title", "island-title-2", "north-access", "north-title"}
        assert ids(small.possessions.of("north", exactly=True)) == ("north-access", "north-title")
        assert set(small.possessions.by("beta").ids) == {"island-title", "south-title", "south-presence", "north-access"}

    def test_relations(self, small):
        """In whichever order the two are written and asked."""
        assert (
            ids(small.relations.between("alpha", "beta")) == ids(small.relations.between("beta", "alpha")) == ("legations", "war-relations")
        )
        assert ids(small.relations.between("alpha", "gamma")) == ()

    def test_statistics(self, small):
        """By indicator, reporter and partner."""
        assert ids(small.statistics.of("exports")) == ("exports-1870", "exports-1871")
        assert ids(small.statistics.of("exports", reporter="alpha")) == ("exports-1870",)
        assert ids(small.statistics.of("exports", partner="gamma")) == ("exports-1871",)
        assert ids(small.statistics.of("exports", reporter="alpha", partner="gamma")) == ()
        with pytest.raises(ValueError, match="'export'"):
            small.statistics.of("export")

    def test_events(self, small):
        """About a record or one of its steps; involving someone."""
        assert ids(small.events.about("island-claim")) == ("landing-1840",)
        assert ids(small.events.about("island")) == ()
        assert ids(small.events.involving("alpha")) == ("landing-1840",)
