"""The questions of every noun, on the made-up dataset whose answers can be read off."""

from decimal import Decimal

import attrs
import pytest

from rjhist import Corpus, DateError, NoData, Period, UnknownId


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
        assert ids(small.claims.against("alpha-new")) == ("reef-claim",)


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

    def test_steps_over_a_claim_are_those_of_the_parts_too(self, small):
        """Though the part itself names no claim."""
        part = attrs.evolve(small["talks-1840"], id="part", part_of=("talks-1849",), issues=())
        corpus = Corpus([*small.records, part], small.meta)
        over = {row.negotiation for row in corpus.steps(over="island-claim")}
        assert over == {row.negotiation for row in corpus.steps(negotiation="talks-1849", over="island-claim")} == {"talks-1849", "part"}
        assert corpus.steps(negotiation="talks-1840", over="island-claim") == ()
        assert corpus.negotiations[:0].with_parts().ids == ()

    def test_talks_within_others_and_their_steps(self, small):
        """Of parts and the parts of parts; the steps of talks are those of their parts too."""
        parts = [attrs.evolve(small["talks-1840"], id=own, part_of=(whole,)) for own, whole in (("a", "talks-1849"), ("b", "a"))]
        corpus = Corpus([*small.records, *parts], small.meta)
        assert set(corpus.negotiations.within("talks-1849").ids) == {"a", "b"}
        assert corpus.negotiations.within("b").ids == corpus.negotiations.within("talks-1840").ids == ()
        with pytest.raises(UnknownId, match="no negotiation 'island'"):
            corpus.negotiations.within("island")
        assert {row.negotiation for row in corpus.steps(negotiation="talks-1849")} == {"talks-1849", "a", "b"}
        assert {row.negotiation for row in corpus.steps(negotiation="a", kind="draft")} == {"a", "b"}

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
        with pytest.raises(UnknownId, match="no treaty or negotiation or conflict or event 'island'"):
            involved("island")


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


class TestHonesty:
    """Views by their time, doubts, and who answers for whom."""

    def test_in_force_keeps_to_the_time_of_a_view(self, small):
        """Beta held its view to the end of 1924; its state holds it too."""
        assert ids(small.treaties.in_force("1924-12-31", view="beta")) == ("second-1900",)
        assert ids(small.treaties.in_force("1925-01-01", view="beta")) == ()
        assert ids(small.treaties.in_force("1924-12-31", view="beta-state")) == ("second-1900",)
        assert ids(small.treaties.on("1925-01-01")) == ("decree-1910",)
        assert small.treaties.on("1922-01-01", certain=True).ids == ()

    def test_one_party_does_not_count_on_both_sides(self, small):
        """Between a lineage and its own state there is nothing."""
        assert ids(small.treaties.between("alpha", "alpha-old")) == ()
        assert ids(small.treaties.between("alpha", "alpha")) == ()
        assert ids(small.relations.between("alpha", "alpha-old")) == ()

    def test_a_continuing_state_answers_for_treaties_and_holdings_alone(self, small):
        """Not for the wars, claims and figures of the state before it."""
        assert ids(small.treaties.between("alpha-new", "beta")) == ("first-1850", "second-1900")
        assert "island-fact" in small.possessions.by("alpha-new")
        assert ids(small.conflicts.between("alpha-new", "beta")) == ()
        assert ids(small.statistics.of("exports", reporter="alpha-new")) == ()
        assert ids(small.relations.between("alpha-new", "beta")) == ()

    def test_effects_on_a_place_include_those_on_claims_to_it(self, small):
        """The promise names the claim alone."""
        assert [row.kind.value for row in small.effects(territory="reef")] == ["promises-transfer"]

    def test_what_lies_within_a_stretch_is_certainly_during_it(self, small):
        """A figure of 1870 falls within 1870, whatever day it stands for."""
        assert ids(small.statistics.during("1870-01-01", "1870-12-31", certain=True)) == ("exports-1870",)
        assert ids(small.statistics.during("1870-01-01", "1870-12-30", certain=True)) == ()
        assert ids(small.statistics.during("1870-01-02", "1870-12-31", certain=True)) == ()

    def test_a_stretch_that_ends_before_it_starts_is_refused(self, small):
        """Its two days are shown."""
        with pytest.raises(DateError, match="the end 1850-01-01 lies before the start 1900-01-01"):
            small.possessions.during("1900-01-01", "1850-01-01")
        with pytest.raises(DateError, match="before the start"):
            small.timeline("1900-01-01", "1850-01-01")

    def test_a_place_takes_its_family_where_something_is_about_it(self, small):
        """Events and the timeline too."""
        import attrs

        from rjhist import Corpus

        about = attrs.evolve(small["rumour"], about=("north",))
        corpus = Corpus([own for own in small.records if own.id != "rumour"] + [about], small.meta)
        assert ids(corpus.events.about("island")) == ("rumour",)
        assert ids(corpus.events.about("island", exactly=True)) == ()
        assert "north-title" in {entry.record for entry in corpus.timeline(about="island")}

    def test_words_that_there_are_not_are_refused(self, small):
        """A slip of the pen must not find nothing."""
        for wrong in (
            lambda: small.steps(kind="offer"),
            lambda: small.disagreements(kind="treaties"),
            lambda: small.actors.involved_in("first-1850", role="signer"),
            lambda: small.treaties.where(kind="pakt"),
        ):
            with pytest.raises(ValueError, match="offer|treaties|signer|pakt"):
                wrong()

    def test_records_are_taken_by_themselves_and_dates_by_their_text(self, small):
        """An id, the record, never something else."""
        assert small.treaties[small["first-1850"]] is small["first-1850"]
        assert ids(small.treaties.where(signed="1900-05-05")) == ("second-1900",)
        with pytest.raises(TypeError, match="not by None"):
            small.treaties[None]

    def test_a_step_of_its_own_is_no_other_record(self, small):
        """The key `harbour` in talks does not point to the place of that id."""
        import attrs

        from rjhist import Corpus

        talks = small["talks-1849"]
        steps = (attrs.evolve(talks.steps[0], key="harbour"), attrs.evolve(talks.steps[2], answers=("harbour",)))
        corpus = Corpus([own for own in small.records if own.id != "talks-1849"] + [attrs.evolve(talks, steps=steps)], small.meta)
        assert "steps[refusal].answers" not in {row.field for row in corpus.related("harbour")}
        assert "venues" in {row.field for row in corpus.related("harbour")}

    def test_what_is_pickled_together_stays_together(self, small):
        """A collection and its corpus come back as one."""
        import pickle

        corpus, part = pickle.loads(pickle.dumps((small, small.treaties[1:])))
        assert (corpus.treaties[:1] | part).ids == small.treaties.ids

    def test_results_are_tables_in_a_notebook(self, small):
        """Every row class shows its fields."""
        assert "<td>kind</td><td>divides</td>" in small.effects()[0]._repr_html_()
        assert "<td>score</td><td>1.0</td>" in small.find("First Treaty")[0]._repr_html_()


class TestSeries:
    """Figures one after another."""

    def test_in_time_with_both_ends(self, small):
        """A value is both ends; a range has its own, an open one None; the undated come last."""
        price = small["price"]
        ranged = attrs.evolve(price, quantity=attrs.evolve(price.quantity, value=None, low=Decimal(1)))
        corpus = Corpus([ranged if own.id == price.id else own for own in small.records], small.meta)
        rows = corpus.statistics.sorted(lambda own: own.id[::-1]).series()
        assert [(row.statistic, row.low, row.high) for row in rows] == [
            ("exports-1870", Decimal("12.5"), Decimal("12.5")), ("exports-1871", Decimal(13), Decimal(13)), ("price", Decimal(1), None),
        ]  # fmt: skip
        assert [str(row.period.start.edtf) for row in rows[:2]] == ["1870", "1871"]
        assert (rows[0].reporter, rows[0].partner, rows[0].unit.value, rows[0].status.value) == ("alpha-old", "beta-state", "yen", "actual")
        assert corpus.statistics.of("exports", reporter="beta").series() == rows[1:2]


class TestChains:
    """Instruments that hang together."""

    def test_by_kind_of_link(self, small):
        """Only links of the words given are followed, from either end."""
        assert small.treaties.chain_of("first-1850").ids == small.treaties.chain_of("second-1900").ids == ("first-1850", "second-1900")
        assert small.treaties.chain_of("first-1850", "supersedes").ids == ("first-1850", "second-1900")
        assert small.treaties.chain_of("second-1900", "supersedes", "amends").ids == ("first-1850", "second-1900")
        assert small.treaties.chain_of("first-1850", "amends").ids == ("first-1850",)
        assert small.treaties.chain_of("second-1900", "amends").ids == ("second-1900",)
        with pytest.raises(ValueError, match="superseded"):
            small.treaties.chain_of("first-1850", "superseded")


class TestStretches:
    """Questions to the days of something else."""

    def test_a_stretch_stands_for_its_days(self, small):
        """Of a tenure or period, open ends and all."""
        spell = small["first-1850"].force[0].tenure
        assert small.conflicts.during(spell) == small.conflicts.during("1851-01-01", "1900-05-31")
        assert small.conflicts.during(small["war-1880"].period) == small.conflicts.during("1880-01-01", "1880-12-31")
        assert small.actors.during(small["beta-state"].period) == small.actors.during("1700-01-01", "2199-12-31")
        with pytest.raises(NoData, match="the treaty records cover"):
            small.treaties.during(small["beta-state"].period)
        vague = Period.parse("1880/1880-06")
        assert small.conflicts.during(vague) == small.conflicts.during("1880-01-01", "1880-12-31")
        assert small.conflicts.during(vague, certain=True).ids == ()
        with pytest.raises(TypeError, match="a first and a last day"):
            small.conflicts.during(vague, "1881-01-01")
        assert small.treaties.during(spell, certain=True) == small.treaties.during("1851-01-01", "1900-05-31", certain=True)
        with pytest.raises(TypeError, match="a first and a last day"):
            small.conflicts.during("1851-01-01")
