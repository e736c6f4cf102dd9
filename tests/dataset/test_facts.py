"""Facts that a historian would check, each read in a work that the record concerned does not cite; the tables stand by period."""

import facts_1697_1917
import facts_1917_1945
import facts_1945_today
import pytest

from rjhist import NoData

PERIODS = (facts_1697_1917, facts_1917_1945, facts_1945_today)
FACTS = [
    pytest.param(period.SOURCES, form, row, id=f"{form}-{'-'.join(row[:2])}")
    for period in PERIODS
    for form, table in period.TABLES.items()
    for row in table
]


@pytest.mark.parametrize(("sources", "form", "row"), FACTS)
def test_the_corpus_says_what_the_source_says(ask, sources, form, row):
    """Every row, as its form of question asks it."""
    told = ask(form, row)
    assert told.answer == told.expected


@pytest.mark.parametrize(("sources", "form", "row"), FACTS)
def test_the_source_is_none_of_the_records_own(ask, citing, sources, form, row):
    """Neither the address nor the title of the source is in the bibliography of a record that the answer rests on."""
    assert citing(ask(form, row).records, sources[row[-2]]) == []


@pytest.mark.parametrize("period", PERIODS)
def test_every_source_is_used(period):
    """No work is listed for nothing."""
    assert {row[-2] for table in period.TABLES.values() for row in table} == set(period.SOURCES)


def test_before_the_days_covered_nothing_is_answered(corpus):
    """All is told from 1697 on; that the two states had no treaty before that of 1855, and no relations before 1792, is an answer."""
    with pytest.raises(NoData):
        corpus.treaties.in_force(on="1696-12-31")
    with pytest.raises(NoData):
        corpus.status_of("urup", on="1696-12-31")
    pair = corpus.treaties.between("russia", "japan")
    assert pair.in_force(on="1855-02-06").ids == pair.in_force(on="1855-02-07").ids == ()
    relations = corpus.relations.between("russia", "japan")
    assert [[own.status.value for own in relations.on(day)] for day in ("1697-01-01", "1721-11-02", "1792-10-20")] == [
        ["none"],
        ["none"],
        ["contacts"],
    ]


def test_a_title_taken_with_effect_from_before_is_seen_from_the_later_day_alone(corpus, citing):
    """In 1946 the USSR annexed the islands as from 20 September 1945: nobody could read that title on a day between."""
    told_between = corpus.status_of("etorofu-iturup", on="1945-10-01").title
    assert {row.view for row in told_between} == {"japan", "united-states"}
    told_since = [row for row in corpus.status_of("etorofu-iturup", on="1945-10-01", as_seen_on="1947-01-01").title if row.view == "russia"]
    assert [row.holders for row in told_since] == [("ussr",)]
    assert citing(tuple(row.possession for row in told_since), facts_1917_1945.SOURCES["nippon"]) == []
