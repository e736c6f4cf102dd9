"""Julian days are converted by day number."""

import datetime as dt

import pytest
from convertdate import julian
from hypothesis import given
from hypothesis import strategies as st

from rjhist.model.calendars import creation_to_julian, day_text, julian_to_ordinal, ordinal_to_julian

ORDINALS = st.integers(dt.date(1500, 1, 1).toordinal(), dt.date(2199, 12, 31).toordinal())


@given(ORDINALS)
def test_conversion_agrees_with_convertdate(ordinal):
    """An independent package finds the same Julian day."""
    day = dt.date.fromordinal(ordinal)
    assert ordinal_to_julian(ordinal) == julian.from_gregorian(day.year, day.month, day.day)


@given(ORDINALS)
def test_conversion_there_and_back_is_identity(ordinal):
    """A day keeps its number."""
    assert julian_to_ordinal(*ordinal_to_julian(ordinal)) == ordinal


@pytest.mark.parametrize(
    ("julian_day", "gregorian"),
    [
        ((1700, 2, 28), "1700-03-10"),  # ten days behind to the end
        ((1700, 2, 29), "1700-03-11"),
        ((1700, 3, 1), "1700-03-12"),  # eleven
        ((1800, 2, 28), "1800-03-11"),
        ((1800, 3, 1), "1800-03-13"),  # twelve
        ((1900, 2, 28), "1900-03-12"),
        ((1900, 2, 29), "1900-03-13"),
        ((1900, 3, 1), "1900-03-14"),  # thirteen
        ((1918, 1, 31), "1918-02-13"),  # Russia's last Julian day
        ((1855, 1, 26), "1855-02-07"),
    ],
)
def test_the_gap_grows_at_the_ends_of_centuries(julian_day, gregorian):
    """The calendars drift apart on 29 February of 1700, 1800 and 1900."""
    assert day_text(julian_to_ordinal(*julian_day)) == gregorian


@pytest.mark.parametrize("day", [(1855, 2, 29), (1855, 13, 1), (1855, 0, 1), (1855, 4, 31), (1855, 1, 0), (1856, 2, 30), (1855, 12, 32)])
def test_a_day_that_the_julian_calendar_lacks_is_refused(day):
    """The message names the day."""
    with pytest.raises(ValueError, match=f"no day {day[0]:04}-{day[1]:02}-{day[2]:02}"):
        julian_to_ordinal(*day)


def test_a_leap_day_of_a_julian_century_exists():
    """29 February 1900 is a Julian day and no Gregorian one."""
    assert day_text(julian_to_ordinal(1900, 2, 29)) == "1900-03-13"


@pytest.mark.parametrize(("month", "year"), [(8, 1697), (9, 1696), (12, 1696), (1, 1697)])
def test_a_year_of_the_creation_begins_in_september(month, year):
    """The year 7205 ran from 1 September 1696 to 31 August 1697."""
    assert creation_to_julian(7205, month) == year


def test_every_day_of_nine_years_has_its_own_julian_day():
    """Across leap years and the turn of a century, against an independent package, and back."""
    first, last = dt.date(1896, 1, 1).toordinal(), dt.date(1904, 12, 31).toordinal()
    for ordinal in range(first, last + 1):
        day = dt.date.fromordinal(ordinal)
        assert ordinal_to_julian(ordinal) == julian.from_gregorian(day.year, day.month, day.day)
        assert julian_to_ordinal(*ordinal_to_julian(ordinal)) == ordinal
