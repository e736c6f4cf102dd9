"""Dates are as exact as their sources, and compare as possible and certain."""

import copy
import datetime as dt
import itertools
import pickle

import pendulum
import pytest
from edtf import parse_edtf, struct_time_to_date
from hypothesis import given
from hypothesis import strategies as st

from rjhist import Calendar, CalendarDate, Citation, DateError, HistoricalDate, LocatorKind, Period, Precision
from rjhist.model.dates import date_words, ordinal

DAYS = st.dates(dt.date(1500, 1, 1), dt.date(2199, 12, 31))
PLAIN = st.one_of(
    DAYS.map(dt.date.isoformat),
    DAYS.map(lambda day: day.isoformat()[:7]),
    DAYS.map(lambda day: day.isoformat()[:4]),
    DAYS.map(lambda day: day.isoformat()[:3] + "X"),
)
SETS = st.lists(DAYS.map(dt.date.isoformat), min_size=2, max_size=4, unique=True).map(lambda days: f"[{','.join(sorted(days))}]")
RANGES = st.tuples(DAYS, DAYS).filter(lambda pair: pair[0] < pair[1]).map(lambda pair: f"[{pair[0]}..{pair[1]}]")
TEXTS = st.one_of(st.tuples(PLAIN, st.sampled_from(["", "?", "~", "%"])).map("".join), SETS, RANGES)
DATES = TEXTS.map(HistoricalDate.parse)


def date(text: str) -> HistoricalDate:
    return HistoricalDate.parse(text)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("1855-02-07", "1855-02-07", "1855-02-07", "day"),
        ("1855-02", "1855-02-01", "1855-02-28", "month"),
        ("1856-02", "1856-02-01", "1856-02-29", "month"),
        ("1855-12", "1855-12-01", "1855-12-31", "month"),
        ("1855", "1855-01-01", "1855-12-31", "year"),
        ("190X", "1900-01-01", "1909-12-31", "decade"),
        ("1855~", "1855-01-01", "1855-12-31", "year"),
        ("190X?", "1900-01-01", "1909-12-31", "decade"),
        ("[1904-02-08,1904-02-09]", "1904-02-08", "1904-02-09", "set"),
        ("[1898-04-25..1905-09-05]", "1898-04-25", "1905-09-05", "set"),
        ("[1733,1735..1736]", "1733-01-01", "1736-12-31", "set"),
        ("1500", "1500-01-01", "1500-12-31", "year"),
        ("2199-12-31", "2199-12-31", "2199-12-31", "day"),
    ],
)
def test_a_date_has_strict_bounds_and_a_precision(text, earliest, latest, precision):
    """Marks of doubt do not move the bounds."""
    found = date(text)
    assert (found.earliest, found.latest) == (pendulum.parse(earliest, exact=True), pendulum.parse(latest, exact=True))
    assert type(found.earliest) is pendulum.Date
    assert found.precision is Precision(precision)
    assert found.edtf == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1945-02-30", "no such day '1945-02-30'"),
        ("1900-02-29", "Julian only"),
        ("1945-13", "no such day '1945-13-01'"),
        ("1945-8-9", "expected YYYY-MM-DD"),
        ("1945-08-09T10:00", "expected YYYY-MM-DD"),
        ("19450809", "expected YYYY-MM-DD"),
        ("1945-W01-1", "expected YYYY-MM-DD"),
        ("1945-21", "no such day '1945-21-01'"),
        ("19XX", "expected YYYY-MM-DD"),
        ("", "expected YYYY-MM-DD"),
        ("now", "expected YYYY-MM-DD"),
        ("1945-08-09 ", "expected YYYY-MM-DD"),
        ("１９４５", "expected YYYY-MM-DD"),
        ("1499", "years run from 1500 to 2199"),
        ("2200-01-01", "years run from 1500 to 2199"),
        ("220X", "years run from 1500 to 2199"),
        ("[1904]", "several dates or a range"),
        ("[1904..1905..1906]", "several dates or a range"),
        ("[1905,1904]", "ascend"),
        ("[1904-02-08,1904-02-08]", "ascend"),
        ("[1905..1904]", "ascend"),
        ("[1904?,1905]", "no mark of doubt"),
        ("[..1905]", "expected YYYY-MM-DD"),
        ("[1904, 1905]", "expected YYYY-MM-DD"),
        ("[1904,1905", "expected YYYY-MM-DD"),
        ("1904,1905]", "expected YYYY-MM-DD"),
        ("[1904,19055", "expected YYYY-MM-DD"),
        ("x1904,1905]", "expected YYYY-MM-DD"),
        ("1904-02-08?~", "expected YYYY-MM-DD"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(text, message):
    """The error says what was expected or what is wrong."""
    with pytest.raises(DateError, match=message):
        date(text)


def test_a_day_that_is_no_day_of_another_century_gets_no_julian_hint():
    """Only 29 February of a centurial year is Julian alone."""
    with pytest.raises(DateError) as caught:
        date("1855-02-29")
    assert "Julian" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1945-02-30", "no such day '1945-02-30' in the Gregorian calendar"),
        ("1855-02-29", "no such day '1855-02-29' in the Gregorian calendar"),
        ("1900-02-30", "no such day '1900-02-30' in the Gregorian calendar"),
        ("1900-02-29", "no such day '1900-02-29' in the Gregorian calendar: that day is Julian only, give it as_given"),
        ("1499", "years run from 1500 to 2199, found '1499'"),
        ("[1904]", "a set has several dates or a range between two, found '[1904]'"),
        ("[1905,1904]", "the dates of a set ascend, found '[1905,1904]'"),
        ("[1904?,1905]", "the dates of a set carry no mark of doubt, found '[1904?,1905]'"),
        ("x", "expected YYYY-MM-DD, YYYY-MM, YYYY or YYYX with ?, ~ or % after it, or a set [date,date] or [date..date], found 'x'"),
    ],
)
def test_the_reason_is_a_sentence_with_the_text_found(text, message):
    """Word for word, for these sentences are shown to editors."""
    with pytest.raises(DateError) as caught:
        date(text)
    assert str(caught.value) == message


@pytest.mark.parametrize("value", [1945, None, dt.date(1945, 8, 9), b"1945"])
def test_a_date_is_made_of_text_alone(value):
    """Numbers and date objects are no EDTF."""
    with pytest.raises(TypeError, match="EDTF text"):
        HistoricalDate(edtf=value)


@given(PLAIN)
def test_bounds_agree_with_the_edtf_package(text):
    """The edtf package finds the same strict bounds for closed forms (it pads those with marks of doubt, which ours does not)."""
    theirs = parse_edtf(text)
    ours = date(text)
    assert struct_time_to_date(theirs.lower_strict()) == dt.date.fromordinal(ours.bounds.first)
    assert struct_time_to_date(theirs.upper_strict()) == dt.date.fromordinal(ours.bounds.last)


@given(SETS | RANGES)
def test_bounds_of_sets_agree_with_the_edtf_package(text):
    """One-of sets reach from their first to their last date there too."""
    theirs = parse_edtf(text)
    ours = date(text)
    assert struct_time_to_date(theirs.lower_strict()) == dt.date.fromordinal(ours.bounds.first)
    assert struct_time_to_date(theirs.upper_strict()) == dt.date.fromordinal(ours.bounds.last)


@given(st.lists(DATES, min_size=3, max_size=8))
def test_certain_order_is_transitive(dates):
    """What is certainly before what is certainly before is certainly before."""
    for one, two, three in itertools.permutations(dates, 3):
        if one.certainly_before(two) and two.certainly_before(three):
            assert one.certainly_before(three)


@given(DATES, DATES)
def test_certain_order_implies_possible_order_and_excludes_the_reverse(one, two):
    """What must be can be, and then the other way round cannot."""
    if one.certainly_before(two):
        assert one.possibly_before(two)
        assert not two.possibly_before(one)


@given(DATES)
def test_no_date_is_certainly_before_itself(one):
    """The certain order is irreflexive."""
    assert not one.certainly_before(one)


@given(DATES)
def test_dates_are_values(one):
    """Equal text, equal date and hash; copies and pickles are equal."""
    again = date(one.edtf)
    assert again == one
    assert hash(again) == hash(one)
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == one
    assert copy.copy(one).bounds == one.bounds


@given(DATES, DATES)
def test_days_to_is_antisymmetric(one, two):
    """Counting back turns the bounds round."""
    least, most = one.days_to(two)
    assert two.days_to(one) == (-most, -least)
    assert least <= most


@pytest.mark.parametrize(
    ("one", "other", "certain", "possible"),
    [
        ("1904-02-08", "1904-02-09", True, True),
        ("1904-02-08", "1904-02-08", False, False),
        ("1904-02", "1904-02-20", False, True),
        ("1904-02", "1904-03-01", True, True),
        ("1904~", "1905-12-31", False, True),
        ("1904~", "1906-01-01", True, True),
        ("1904-06-01?", "1905-06-01", False, True),
        ("1904-06-01?", "1905-06-02", True, True),
        ("190X", "1909-12-31", False, True),
        ("190X", "1910-01-01", True, True),
        ("1899-12-31", "190X", True, True),
        ("190X%", "1919-12-31", False, True),
        ("190X%", "1920-01-01", True, True),
        ("1905", "1904-02?", False, True),
        ("1905-02-28", "1904-02-29~", False, False),
        ("1905-02-27", "1904-02-29~", False, True),
    ],
)
def test_doubt_reaches_a_year_and_ten_for_a_decade(one, other, certain, possible):
    """Within a year of a doubtful date nothing is certain, and anything within it is possible."""
    assert date(one).certainly_before(date(other)) is certain
    assert date(one).possibly_before(date(other)) is possible


@pytest.mark.parametrize("text", ["1904-02-29", "1904-02", "[1904-02-28,1904-02-29]"])
def test_an_undoubted_leap_day_is_covered(text):
    """29 February belongs to the day, the month and the set that end on it."""
    bounds = date(text).bounds
    assert bounds.last == bounds.high == dt.date(1904, 2, 29).toordinal()
    assert Period.parse(f"1904-02-01/{text}").possibly_on("1904-02-29")


@given(DATES.filter(lambda each: each.edtf[-1] not in "?~%"))
def test_without_doubt_the_margins_are_the_bounds(one):
    """Only marks of doubt widen a date."""
    assert (one.bounds.low, one.bounds.high) == (one.bounds.first, one.bounds.last)


def test_a_doubtful_leap_day_has_margins():
    """29 February has no like in the next year: 28 February stands for it."""
    bounds = date("1904-02-29~").bounds
    assert (dt.date.fromordinal(bounds.low), dt.date.fromordinal(bounds.high)) == (dt.date(1903, 2, 28), dt.date(1905, 2, 28))
    assert dt.date.fromordinal(date("1904-01-31?").bounds.high) == dt.date(1905, 1, 31)


@pytest.mark.parametrize(
    ("text", "certain", "possible"),
    [
        ("1904-02-08", True, True),
        ("1905-09-05", True, True),
        ("1904-02-07", False, False),
        ("1905-09-06", False, False),
        ("1904", False, True),
        ("1904-12", True, True),
        ("1904-12~", False, True),
        ("1906", False, False),
        ("1903", False, False),
        ("1903~", False, True),
    ],
)
def test_within_a_period(text, certain, possible):
    """A date lies in a period certainly when all of it does."""
    war = Period.parse("1904-02-08/1905-09-05")
    assert date(text).certainly_within(war) is certain
    assert date(text).possibly_within(war) is possible


def test_there_is_no_order_by_less_than():
    """Dates that are not days have no order, so `<` is refused."""
    with pytest.raises(TypeError):
        date("1904") < date("1905")  # noqa: B015 - the comparison is the test


def test_the_sort_key_lists_by_first_day_then_last_then_text():
    """A list of dates prints in one order whatever came first."""
    texts = ["1905", "1904-02~", "1904-02", "1904-02-01", "1904"]
    ordered = sorted(map(date, texts), key=lambda each: each.sort_key)
    assert [each.edtf for each in ordered] == ["1904", "1904-02-01", "1904-02", "1904-02~", "1905"]


@pytest.mark.parametrize(
    ("text", "en", "ru", "ja"),
    [
        ("1855-02-07", "7 February 1855", "7 февраля 1855 года", "1855年2月7日"),
        ("1855-12", "December 1855", "декабрь 1855 года", "1855年12月"),
        ("1855", "1855", "1855 год", "1855年"),
        ("190X", "the 1900s", "1900-е годы", "1900年代"),
        ("1855~", "about 1855", "около: 1855 год", "1855年頃"),
        ("1855?", "perhaps 1855", "возможно, 1855 год", "1855年?"),
        ("190X%", "perhaps about the 1900s", "возможно, около: 1900-е годы", "1900年代頃?"),
        (
            "[1904-02-08,1904-02-09]",
            "8 February 1904 / 9 February 1904",
            "8 февраля 1904 года / 9 февраля 1904 года",
            "1904年2月8日 / 1904年2月9日",
        ),
        ("[1733..1735]", "1733–1735", "1733 год–1735 год", "1733年–1735年"),
    ],
)
def test_a_date_in_words(text, en, ru, ja):
    """English, Russian and Japanese say the precision and the doubt."""
    assert [date(text).text(locale) for locale in ("en", "ru", "ja")] == [en, ru, ja]
    assert date(text).text() == en


def test_words_of_another_language_are_refused():
    """There are three locales."""
    with pytest.raises(ValueError, match="not in 'de'"):
        date("1855").text("de")


def test_words_of_what_is_no_date_are_refused():
    """The function behind `text` checks the form too."""
    with pytest.raises(DateError, match="found 'x'"):
        date_words("x", "en")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("1904-02-08", dt.date(1904, 2, 8)), (dt.date(1904, 2, 8), dt.date(1904, 2, 8)), (pendulum.date(1904, 2, 8), dt.date(1904, 2, 8))],
)
def test_a_day_asked_is_text_or_a_date(day, expected):
    """Both forms give the same ordinal."""
    assert ordinal(day) == expected.toordinal()


@pytest.mark.parametrize(
    "day", ["1904-02", "1904", "1904-W01-1", "19040208", "1904-2-8", "tomorrow", "1904-02-30", "1904-02-08 ", "１９０４-02-08"]
)
def test_a_vaguer_or_malformed_day_is_a_date_error(day):
    """Anything vaguer belongs to `during`."""
    with pytest.raises(DateError):
        ordinal(day)


def test_a_vague_day_is_told_where_it_belongs():
    """The message names the other question."""
    with pytest.raises(DateError, match=r"during\(start, end\)"):
        ordinal("1904")


@pytest.mark.parametrize("day", [1904, None, dt.datetime(1904, 2, 8, tzinfo=dt.UTC), pendulum.datetime(1904, 2, 8)])
def test_a_moment_or_number_is_no_day(day):
    """A datetime carries a time and a zone that no record has."""
    with pytest.raises(TypeError, match="a day is a text"):
        ordinal(day)


class TestCalendarDate:
    """A date in the calendar of its source."""

    @pytest.mark.parametrize(
        ("calendar", "text", "gregorian"),
        [
            ("julian", "1855-01-26", "1855-02-07"),
            ("gregorian", "1855-02-07", "1855-02-07"),
            ("creation-era", "7205-09-01", "1696-09-11"),
            ("creation-era", "7205-08-31", "1697-09-10"),
        ],
    )
    def test_computed_calendars_become_gregorian(self, calendar, text, gregorian):
        """Julian days and years of the Creation are converted."""
        assert CalendarDate(calendar=Calendar(calendar), text="as printed", date=text).to_gregorian() == date(gregorian)

    @pytest.mark.parametrize("calendar", ["japanese-lunisolar", "chinese-lunisolar"])
    def test_lunisolar_days_are_never_computed(self, calendar):
        """Even with a date the answer is an error."""
        with pytest.raises(DateError, match="never computed"):
            CalendarDate(calendar=Calendar(calendar), text="x", date="1854-12-21").to_gregorian()

    @pytest.mark.parametrize("text", [None, "1855", "1855-1-26"])
    def test_a_date_without_day_cannot_be_computed(self, text):
        """None, a year or a loose form has no day."""
        with pytest.raises(DateError, match="no day that can be computed"):
            CalendarDate(calendar=Calendar.JULIAN, text="January 1855", date=text).to_gregorian()

    def test_a_day_that_the_calendar_lacks_is_a_date_error(self):
        """30 February is in no calendar."""
        with pytest.raises(DateError, match="no day 1855-02-30"):
            CalendarDate(calendar=Calendar.JULIAN, text="x", date="1855-02-30").to_gregorian()

    @given(DAYS)
    def test_there_and_back(self, day):
        """A day converted to Julian and back is the same day."""
        one = date(day.isoformat())
        given_in_julian = one.to_julian()
        assert given_in_julian.calendar is Calendar.JULIAN
        assert given_in_julian.to_gregorian() == one

    def test_the_words_of_a_conversion(self):
        """The text is in English words of that calendar."""
        assert date("1855-02-07").to_julian().text == "26 January 1855"

    @pytest.mark.parametrize("text", ["1855-02", "1855", "185X", "[1855-02-07,1855-02-08]"])
    def test_only_a_day_converts(self, text):
        """A month has no Julian like."""
        with pytest.raises(DateError, match="only a day"):
            date(text).to_julian()

    def test_as_given_stays_with_the_date(self):
        """The calendar date and its citation are a part of the value."""
        place = Citation(source="book", locator="1", locator_kind=LocatorKind.PAGE)
        given = CalendarDate(calendar=Calendar.JULIAN, text="26 January 1855", date="1855-01-26", citation=place)
        with_words = HistoricalDate(edtf="1855-02-07", as_given=(given,))
        assert with_words != date("1855-02-07")
        assert with_words.as_given[0].citation == place
