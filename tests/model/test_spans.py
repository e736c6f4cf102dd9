"""Periods include both days; tenures end on the first day no longer so."""

import copy
import datetime as dt
import pickle

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rjhist import ONGOING, DateError, HistoricalDate, Ongoing, Period, Tenure

DAYS = st.dates(dt.date(1600, 1, 1), dt.date(2000, 12, 31)).map(dt.date.isoformat)


def tenure(start: str | None, until: str | None) -> Tenure:
    def bound(text):
        return ONGOING if text == ".." else None if text is None else HistoricalDate.parse(text)

    return Tenure(start=bound(start), until=bound(until))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1904-02-08/1905-09-05", "1904-02-08", "1905-09-05"),
        ("1904", "1904", "1904"),
        ("1952-04-28/..", "1952-04-28", ONGOING),
        ("../1905", ONGOING, "1905"),
        ("/1905", None, "1905"),
        ("1904/", "1904", None),
    ],
)
def test_a_period_is_an_interval_or_one_date(text, start, end):
    """An empty end is unknown, two dots are open."""
    found = Period.parse(text)

    def shown(bound):
        return bound.edtf if isinstance(bound, HistoricalDate) else bound

    assert (shown(found.start), shown(found.end)) == (start, end)


@pytest.mark.parametrize("text", ["/", "../..", "/..", "../", ""])
def test_a_period_needs_a_date(text):
    """An interval of nothing says nothing."""
    with pytest.raises(DateError):
        Period.parse(text)


@pytest.mark.parametrize("text", ["/", "../..", "/..", "../"])
def test_an_interval_without_dates_is_told_so(text):
    """The message names the fault."""
    with pytest.raises(DateError, match="at least one date"):
        Period.parse(text)


def test_more_than_two_ends_are_refused():
    """An interval has one slash; what stands after it is the end."""
    with pytest.raises(DateError, match="found '1905/1906'"):
        Period.parse("1904/1905/1906")


@pytest.mark.parametrize(
    ("text", "day", "certain", "possible"),
    [
        ("1904-02-08/1905-09-05", "1904-02-08", True, True),
        ("1904-02-08/1905-09-05", "1905-09-05", True, True),
        ("1904-02-08/1905-09-05", "1904-02-07", False, False),
        ("1904-02-08/1905-09-05", "1905-09-06", False, False),
        ("1904/1905", "1904-06-01", False, True),
        ("1904/1905", "1904-12-31", True, True),
        ("1904/1905", "1905-01-01", True, True),
        ("1904/1904-06-01", "1904-06-01", True, True),
        ("1904/1904-06-01", "1904-05-31", False, True),
        ("/1905-09-05", "1905-09-05", True, True),
        ("/1905-09-05", "1905-09-04", False, True),
        ("1904/1905", "1905-01-02", False, True),
        ("1904-02", "1904-02-15", False, True),
        ("1904-02-08", "1904-02-08", True, True),
        ("1952-04-28/..", "2100-01-01", True, True),
        ("../1905-01-01", "1600-01-01", True, True),
        ("/1905-01-01", "1600-01-01", False, True),
        ("1904-02-08/", "1904-02-08", True, True),
        ("1904-02-08/", "1904-02-09", False, True),
        ("1904-02-08/", "1904-02-07", False, False),
        ("1904-02-08?/1910", "1904-02-08", False, True),
        ("1904-02-08?/1910", "1905-02-08", True, True),
        ("1904-02-08?/1910", "1903-02-08", False, True),
        ("1904-02-08?/1910", "1903-02-07", False, False),
    ],
)
def test_a_day_in_a_period(text, day, certain, possible):
    """Certain where every reading of the ends covers the day, possible where one does."""
    assert Period.parse(text).certainly_on(day) is certain
    assert Period.parse(text).possibly_on(day) is possible


@pytest.mark.parametrize(
    ("start", "until", "day", "certain", "possible"),
    [
        ("1904-02-08", "1905-09-05", "1904-02-08", True, True),
        ("1904-02-08", "1905-09-05", "1905-09-04", True, True),
        ("1904-02-08", "1905-09-05", "1905-09-05", False, False),
        ("1904-02-08", "1905-09-05", "1904-02-07", False, False),
        ("1904-02-08", "..", "2100-01-01", True, True),
        ("..", "1905-09-05", "1600-01-01", True, True),
        ("1904-02-08", None, "1904-02-08", True, True),
        ("1904-02-08", None, "1904-02-09", False, True),
        (None, "1905-09-05", "1905-09-04", True, True),
        (None, None, "1905-09-04", False, True),
        ("1904-02-08", "1904-02-08", "1904-02-08", False, False),
        ("1904-02-08", "1904-02-08", "1904-02-07", False, False),
        ("1904-02-08", "1904", "1904-02-08", True, True),
        ("1904", "1904", "1904-06-01", False, True),
        ("1904-01-01", "1905", "1904-12-31", True, True),
        ("1904-01-01", "1905", "1905-01-01", False, True),
        ("1904-01-01", "1905", "1905-12-30", False, True),
        ("1904-01-01", "1905", "1905-12-31", False, False),
    ],
)
def test_a_day_in_a_tenure(start, until, day, certain, possible):
    """The last day is the one before `until`."""
    assert tenure(start, until).certainly_on(day) is certain
    assert tenure(start, until).possibly_on(day) is possible


@given(DAYS, DAYS, DAYS)
def test_tenures_that_abut_never_overlap(one, two, three):
    """On the day of a hand-over the new holder holds, and he alone."""
    first, second, third = sorted((one, two, three))
    assert (
        not (tenure(first, second).possibly_on(second) and tenure(second, third).possibly_on(second) and second != third) or first == second
    )
    assert tenure(second, "..").certainly_on(second)
    assert not tenure(first, second).possibly_on(second)


@given(DAYS, DAYS, DAYS)
def test_certain_implies_possible(one, two, day):
    """What must be can be."""
    first, second = sorted((one, two))
    for stretch in (tenure(first[:4], second[:7]), Period.parse(f"{first[:7]}/{second[:4]}")):
        assert stretch.possibly_on(day) or not stretch.certainly_on(day)


@pytest.mark.parametrize(
    ("stretch", "days"),
    [
        (Period.parse("1904-02-08/1904-02-08"), (1, 1)),
        (Period.parse("1904-02-08/1905-09-05"), (576, 576)),
        (Period.parse("1904-02/1904-03-01"), (2, 30)),
        (Period.parse("1904-02"), (1, 29)),
        (Period.parse("1904/.."), (0, None)),
        (Period.parse("/1904"), (0, None)),
        (tenure("1904-02-08", "1904-02-10"), (2, 2)),
        (tenure("1904-02-08", "1904-02-08"), (0, 0)),
        (tenure("1904-02", "1904-02-10"), (1, 9)),
        (tenure("1904-02-08", ".."), (0, None)),
        (tenure(None, "1904"), (0, None)),
    ],
)
def test_days_are_bounds(stretch, days):
    """A period counts both ends, a tenure the days that it covers."""
    assert stretch.days == days


def test_an_interval_where_both_ends_are_days():
    """Pendulum's interval from start to end."""
    found = Period.parse("1904-02-08/1905-09-05").interval
    assert isinstance(found, pendulum.Interval)
    assert (found.start, found.end, found.in_days()) == (pendulum.date(1904, 2, 8), pendulum.date(1905, 9, 5), 575)
    held = tenure("1904-02-08", "1904-02-10").interval
    assert held is not None
    assert held.in_days() == 2


@pytest.mark.parametrize(
    "stretch",
    [
        Period.parse("1904/1905-01-01"),
        Period.parse("1904-01-01/1905"),
        Period.parse("1904-01-01/.."),
        tenure("1904", "1905-01-01"),
        tenure("1904-01-01", "1905"),
        tenure("1904-01-01", None),
    ],
)
def test_no_interval_where_an_end_is_not_a_day(stretch):
    """An interval would invent precision."""
    assert stretch.interval is None


@pytest.mark.parametrize(
    ("stretch", "en", "ru"),
    [
        (Period.parse("1904-02-08/1905"), "8 February 1904 – 1905", "8 февраля 1904 года – 1905 год"),
        (Period.parse("1904"), "1904", "1904 год"),
        (Period.parse("1904/.."), "1904 – …", "1904 год – …"),
        (Period.parse("/1904"), "? – 1904", "? – 1904 год"),
        (tenure("..", None), "… – ?", "… – ?"),
        (tenure("1904", "1905"), "1904 – 1905", "1904 год – 1905 год"),
    ],
)
def test_stretches_in_words(stretch, en, ru):
    """An open end is an ellipsis, an unknown one a question mark."""
    assert (stretch.text(), stretch.text("ru")) == (en, ru)


@pytest.mark.parametrize("stretch", [Period.parse("1904/.."), tenure("1904", None)])
def test_stretches_are_values(stretch):
    """Copies and pickles are equal, and the open end stays the one member it is."""
    again = pickle.loads(pickle.dumps(stretch))
    assert again == stretch == copy.deepcopy(stretch)
    assert hash(again) == hash(stretch)
    assert again.extent == stretch.extent
    assert pickle.loads(pickle.dumps(ONGOING)) is ONGOING is Ongoing("..")


@pytest.mark.parametrize("wrong", ["1904", 1904, ".."])
def test_ends_are_dates_ongoing_or_none(wrong):
    """A text is no end: it must be parsed."""
    with pytest.raises((TypeError, AttributeError)):
        Period(start=wrong, end=None)
