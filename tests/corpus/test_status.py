"""Who held a place on a day: facts, title by view, rights, what was pending, what is not recorded."""

import attrs
import pytest

from rjhist import ONGOING, Corpus, DateError, Group, HistoricalDate, NoData, PartOf, Period, Tenure, UnknownId
from rjhist.corpus.effects import pending
from rjhist.model.dates import ordinal


def said(readings):
    return [(own.kind.value, own.view, own.holders, own.certainty.value, own.possession) for own in readings]


def test_facts_and_title_of_the_place_itself(small):
    """A row that covers the day."""
    status = small.status_of("island", on="1855-01-01")
    assert (status.territory, status.on) == ("island", "1855-01-01")
    assert said(status.in_fact) == [("administration", None, ("alpha-old",), "certain", "island-fact")]
    assert said(status.title) == [("sovereignty", None, ("alpha-old",), "certain", "island-title-2")]
    assert status.rights == ()
    assert not status.disputed
    assert status.unrecorded == ()


def test_the_new_holder_holds_on_the_day_of_the_hand_over(small):
    """Never both."""
    assert small.status_of("island", on="1851-01-01").title[0].possession == "island-title-2"
    assert small.status_of("island", on="1850-12-31").title[0].possession == "island-title"
    assert small.status_of("island", on="1850-12-31").title[0].mode == "contested"


def test_a_continuing_state_answers_as_holder(small):
    """The row names the old state; after its end the new one holds."""
    assert small.status_of("island", on="1899-12-31").in_fact[0].holders == ("alpha-old",)
    assert small.status_of("island", on="1900-01-01").in_fact[0].holders == ("alpha-new",)


def test_a_group_without_a_row_is_taken_from_the_nearest_whole(small):
    """Facts, title and each right by itself."""
    status = small.status_of("north", on="1855-01-01")
    assert said(status.in_fact) == [("administration", None, ("alpha-old",), "certain", "island-fact")]
    assert said(status.title) == [("sovereignty", None, ("alpha-old",), "certain", "island-title-2")]
    assert said(status.rights) == [("access", None, ("beta-state",), "certain", "north-access")]


def test_a_contested_holding_is_inherited_as_possible(small):
    """Of a part nobody knows which side of the contest holds it."""
    assert small.status_of("north", on="1845-01-01").title[0].certainty == "possible"
    assert small.status_of("island", on="1845-01-01").title[0].certainty == "certain"


def test_presence_is_not_inherited_and_stops_nothing(small):
    """The south has a presence of its own and the island's administration."""
    assert said(small.status_of("south", on="1865-01-01").in_fact) == [
        ("administration", None, ("alpha-old",), "certain", "island-fact"),
        ("presence", None, ("beta-state",), "certain", "south-presence"),
    ]
    assert said(small.status_of("south", on="1860-06-01").in_fact)[1][3] == "possible"


def test_a_part_in_one_view_alone_inherits_nothing(small):
    """The reef belongs to the south in Alpha's view only, so no row of the south speaks for it."""
    with pytest.raises(NoData, match="no possession of 'reef', its wholes or its parts is recorded for 1865-01-01"):
        small.status_of("reef", on="1865-01-01")


def test_containment_ends_with_its_tenure(small):
    """After 1950 the south is no part of the island: its own rows stand, the island's facts do not."""
    assert small.status_of("south", on="1949-12-31").in_fact[0].possession == "island-fact"
    status = small.status_of("south", on="1950-01-01")
    assert status.in_fact == ()
    assert status.unrecorded == (Group.FACT,)


def test_title_in_views_is_disputed_where_they_name_different_holders(small):
    """Views are those held on that day."""
    status = small.status_of("south", on="1895-01-01")
    assert [(own.view, own.holders) for own in status.title] == [("beta", ("beta-state",)), ("alpha", ("alpha-old",))]
    assert status.disputed
    early = small.status_of("south", on="1885-01-01")
    assert [(own.view, own.holders) for own in early.title] == [("alpha", ("alpha-old",))]
    assert not early.disputed


def test_views_can_be_asked_as_of_another_day(small):
    """What Beta said in 1895 of the year 1885."""
    status = small.status_of("south", on="1885-01-01", as_seen_on="1895-01-01")
    assert [own.view for own in status.title] == ["beta", "alpha"]
    assert [own.view for own in small.status_of("south", on="1895-01-01", as_seen_on="1940-01-01").title] == ["alpha"]


def test_own_title_stops_inheriting(small):
    """From 1912 the north's title is nobody's, whatever the island's is."""
    status = small.status_of("north", on="1912-01-01")
    assert said(status.title) == [("sovereignty", None, (), "certain", "north-title")]
    assert said(small.status_of("north", on="1911-12-31").title)[0][4] == "island-title-2"


def test_parts_that_differ_are_shown_and_nothing_is_summed_upwards(small):
    """In 1895 the south's title differs and the north has a right of its own; in 1850 and 1905 nothing differs, or the south alone."""
    assert [part.territory for part in small.status_of("island", on="1895-01-01").parts] == ["north", "south"]
    assert small.status_of("island", on="1850-12-31").parts == ()
    assert [part.territory for part in small.status_of("island", on="1905-01-01").parts] == ["south"]
    assert [part.territory for part in small.status_of("island", on="1915-01-01").parts] == ["north", "south"]


def test_presence_alone_makes_no_part_differ(small):
    """The south's presence of 1845 to 1880 is its own and says nothing against the island's rule."""
    south = next(row for row in small.records if row.id == "south-presence")
    early = attrs.evolve(south, tenure=Tenure(start=HistoricalDate.parse("1845-01-01"), until=HistoricalDate.parse("1850-01-01")))
    corpus = Corpus([own for own in small.records if own.id != "south-presence"] + [early], small.meta)
    assert corpus.status_of("south", on="1847-01-01").in_fact[-1].possession == "south-presence"
    assert corpus.status_of("island", on="1847-01-01").parts == ()


def test_a_part_is_one_on_its_days_alone(small):
    """After 1950 the south is no part, so neither its status nor its rows speak for the island's."""
    assert "south" not in [part.territory for part in small.status_of("island", on="1955-01-01").parts]


def test_pending_effects_and_open_claims_are_reasons_too(small):
    """They are among the reasons."""
    status = small.status_of("north", on="1911-01-01")
    assert [reason.text for reason in status.why() if reason.record == "decree-1910"] == ["certain: pending: annexes"]
    assert "certain: open claim" in [reason.text for reason in small.status_of("island", on="1845-01-01").why()]
    claim = attrs.evolve(small["island-claim"], period=Period.parse("1845/1846"))
    corpus = Corpus([own for own in small.records if own.id != claim.id] + [claim], small.meta)
    assert "possible: open claim" in [reason.text for reason in corpus.status_of("island", on="1845-01-01").why()]


def test_a_view_without_time_is_held_from_the_start_of_its_row(small):
    """In 1850 nobody had said anything of a title that began in 1881."""
    assert small.status_of("south", on="1900-01-01", as_seen_on="1850-01-01").title == ()
    assert small.status_of("south", on="1900-01-01", as_seen_on="1850-01-01").unrecorded == ()


def test_certainty_is_that_of_row_view_and_containment_together(small):
    """A view perhaps held, and a part perhaps contained, make a reading possible."""
    doubt = Tenure(start=HistoricalDate.parse("1890~"), until=ONGOING)
    title = small["south-title"]
    doubtful = attrs.evolve(title, views=(attrs.evolve(title.views[0], held=doubt),))
    corpus = Corpus([own for own in small.records if own.id != title.id] + [doubtful], small.meta)
    beta = next(own for own in corpus.status_of("south", on="1890-06-01").title if own.view == "beta")
    assert beta.certainty == "possible"
    south = attrs.evolve(
        small["south"], part_of=(PartOf(whole="island", tenure=Tenure(start=HistoricalDate.parse("1850~"), until=ONGOING)),)
    )
    corpus = Corpus([own for own in small.records if own.id != "south"] + [south], small.meta)
    assert corpus.status_of("south", on="1850-06-01").in_fact[0].certainty == "possible"
    assert corpus.status_of("south", on="1860-06-01").in_fact[0].certainty == "certain"


def test_holders_in_another_order_are_no_dispute(small):
    """Two views that name the same two."""
    title = small["south-title"]
    both = [
        attrs.evolve(small[own], holders=holders)
        for own, holders in (("south-title", ("beta-state", "gamma")), ("south-title-alpha", ("gamma", "beta-state")))
    ]
    corpus = Corpus([own for own in small.records if own.id not in (title.id, "south-title-alpha")] + both, small.meta)
    assert not corpus.status_of("south", on="1895-01-01").disputed


def test_it_is_short_in_a_console(small):
    """Place, day, facts."""
    assert repr(small.status_of("island", on="1855-01-01")) == "<TerritoryStatus island 1855-01-01: administration alpha-old>"
    assert repr(small.status_of("south", on="1955-01-01")) == "<TerritoryStatus south 1955-01-01: no facts recorded>"


def test_unrecorded_tells_which_group_has_no_row(small):
    """After 1960 nobody recorded a title."""
    assert small.status_of("island", on="1960-01-01").unrecorded == (Group.TITLE,)


def test_pending_are_effects_of_what_is_signed_and_not_in_force(small):
    """The decree was signed in 1910 and took effect in 1912."""
    assert [(row.treaty, row.kind.value) for row in small.status_of("north", on="1911-01-01").pending] == [("decree-1910", "annexes")]
    assert small.status_of("north", on="1912-01-01").pending == ()
    assert small.status_of("north", on="1909-12-31").pending == ()


def test_pending_are_promises_of_transfer_not_performed(small):
    """The promise of the reef stands while the treaty is in force and the claim open."""
    assert [(row.kind.value, sure) for row, sure in pending(small._links, "reef", ordinal("1860-01-01"))] == [("promises-transfer", True)]
    assert pending(small._links, "reef", ordinal("1901-01-01")) == ()


def test_open_claims_are_named(small):
    """Claims to the place, its parts and wholes."""
    assert small.status_of("north", on="1845-01-01").claims == ("island-claim",)
    assert small.status_of("north", on="1855-01-01").claims == ()


def test_why_names_records_and_citations(small):
    """In words and as data."""
    reasons = small.status_of("south", on="1895-01-01").why()
    assert [own.record for own in reasons] == ["island-fact", "south-title", "south-title-alpha"]
    assert reasons[0].citations[0].source == "book"
    assert reasons[1].text == "certain: sovereignty of beta-state, in the view of beta"
    assert small.status_of("north", on="1912-01-01").why()[1].text == "certain: sovereignty of nobody"


def test_it_is_a_table_in_a_notebook(small):
    """Kind, view, holders, certainty."""
    html = small.status_of("south", on="1895-01-01")._repr_html_()
    assert "<td>sovereignty</td><td>beta</td><td>beta-state</td><td>certain</td>" in html
    assert "nobody" in small.status_of("north", on="1912-01-01")._repr_html_()


def test_places_and_days_are_checked(small):
    """An unknown place, a day outside the coverage, a vague day."""
    with pytest.raises(UnknownId, match="no territory 'first-1850'"):
        small.status_of("first-1850", on="1850-01-01")
    with pytest.raises(NoData, match="1840-01-01 to 1999-12-31"):
        small.status_of("island", on="1839-12-31")
    with pytest.raises(DateError):
        small.status_of("island", on="1850")
    with pytest.raises(DateError):
        small.status_of("island", on="1850-01-01", as_seen_on="1850")
    with pytest.raises(NoData):
        small.status_of("harbour", on="1850-01-01")


def test_the_table_of_a_status_has_a_row_a_reading(small):
    """Nobody is named as such; an undisputed reading has no view."""
    head = "<table><thead><tr><th>kind</th><th>view</th><th>holders</th><th>certainty</th></tr></thead><tbody>"
    assert small.status_of("north", on="1912-01-01")._repr_html_() == (
        f"{head}<tr><td>administration</td><td></td><td>alpha-new</td><td>certain</td></tr>"
        "<tr><td>sovereignty</td><td></td><td>nobody</td><td>certain</td></tr></tbody></table>"
    )
    assert "<td>alpha-old, beta-state</td>" in small.status_of("island", on="1845-01-01")._repr_html_()


@pytest.mark.parametrize(
    ("signed", "claim_period", "day", "sure"),
    [
        ("1850-03-04", "1840/..", "1860-01-01", True),
        ("1850", "1840/..", "1851-06-01", True),
        ("1850-03-04", "1840/1859", "1859-06-01", False),
        ("1850?", "1840/..", "1851-06-01", False),
    ],
)
def test_a_promise_is_pending_beyond_doubt_or_not(small, signed, claim_period, day, sure):
    """By the days of its signature, of its force and of the claim."""
    claim = attrs.evolve(small["reef-claim"], period=Period.parse(claim_period))
    treaty = attrs.evolve(small["first-1850"], signed=HistoricalDate.parse(signed))
    corpus = Corpus([own for own in small.records if own.id not in (claim.id, treaty.id)] + [claim, treaty], small.meta)
    assert [own for _, own in pending(corpus._links, "reef", ordinal(day))] == [sure]


def test_what_is_signed_is_pending_from_its_day(small):
    """The day of signature is the first, the day before the entry into force the last."""
    assert [row.treaty for row in small.status_of("north", on="1910-01-01").pending] == ["decree-1910"]
    assert [row.treaty for row in small.status_of("north", on="1911-12-31").pending] == ["decree-1910"]


def test_readings_are_in_the_order_of_their_rows(small):
    """By the start of the holding, not by id."""
    later = attrs.evolve(small["south-title"], id="a-title", tenure=small["north-title"].tenure)
    rows = Corpus([*small.records, later], small.meta).status_of("south", on="1930-01-01").title
    assert [row.possession for row in rows] == ["south-title", "south-title-alpha", "a-title"]


def test_a_part_has_nothing_pending_of_its_own(small):
    """What is pending is told once, of the place that was asked."""
    status = small.status_of("island", on="1911-01-01")
    assert [row.treaty for row in status.pending] == ["decree-1910"]
    assert [(part.territory, part.pending) for part in status.parts] == [("south", ())]


def within(small, **wholes):
    """Return the dataset with other places as wholes, each for all time."""
    changed = [attrs.evolve(small[own], part_of=tuple(PartOf(whole=whole) for whole in parts)) for own, parts in wholes.items()]
    return Corpus([own for own in small.records if own.id not in wholes] + changed, small.meta)


def test_a_place_whose_parts_alone_have_rows_has_a_status(small):
    """The parts of parts too; nothing of theirs is summed upwards."""
    corpus = within(small, reef=["harbour"], north=["reef"])
    status = corpus.status_of("harbour", on="1855-01-01")
    assert (status.in_fact, status.title) == ((), ())
    assert status.unrecorded == (Group.FACT, Group.TITLE)
    assert [part.territory for part in status.parts] == ["reef"]
    assert [part.territory for part in status.parts[0].parts] == ["north"]
    assert repr(status) == "<TerritoryStatus harbour 1855-01-01: facts of its parts alone: reef>"


def test_a_whole_reached_by_two_ways_speaks_once(small):
    """The north belongs to the island and to the harbour, and the harbour to the island."""
    corpus = within(small, north=["harbour", "island"], harbour=["island"])
    assert said(corpus.status_of("north", on="1855-01-01").in_fact) == [("administration", None, ("alpha-old",), "certain", "island-fact")]
    assert corpus.status_of("north", on="1855-01-01").rights[0].possession == "north-access"
    assert corpus.status_of("harbour", on="1855-01-01").in_fact[0].possession == "island-fact"
