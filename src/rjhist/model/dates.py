"""A day, month, year or decade of history, as exactly as the sources know it, and the words they gave it in."""

import datetime as dt
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, Protocol

import attrs

from rjhist.errors import DateError
from rjhist.model.calendars import creation_to_julian, day_text, julian_to_ordinal, ordinal_to_julian
from rjhist.model.citations import Citation
from rjhist.model.fields import strict
from rjhist.model.vocabulary import Vocabulary
from rjhist.model.wording import day_words, qualified_words

if TYPE_CHECKING:
    import pendulum

Day = str | dt.date
"""A day as users give it: ``YYYY-MM-DD`` or a ``date`` (no ``datetime``)."""

FIRST_YEAR, LAST_YEAR = 1500, 2199
DAY_LENGTH = len("YYYY-MM-DD")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)|([0-9]{3})X([?~%]?)")
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FORMS = "YYYY-MM-DD, YYYY-MM, YYYY or YYYX with ?, ~ or % after it, or a set [date,date] or [date..date]"


class Calendar(Vocabulary):
    """The calendar of a date as a source printed it.

    The day numbers of the computed ones follow Dershowitz and Reingold, Calendrical Calculations.

    >>> Calendar.JULIAN.definition
    'the Old Style calendar, civil in Russia until 31 January 1918'
    """

    GREGORIAN = "gregorian", "the New Style calendar, civil in Japan from 1873 and in Russia from 14 February 1918"
    JULIAN = "julian", "the Old Style calendar, civil in Russia until 31 January 1918"
    CREATION_ERA = "creation-era", "Julian days in years of the Creation that begin on 1 September, civil in Russia before 1700"
    JAPANESE_LUNISOLAR = "japanese-lunisolar", "era name, month and day of the calendar civil in Japan to the end of 1872"
    CHINESE_LUNISOLAR = "chinese-lunisolar", "reign year, month and day of the calendar civil in China to the end of 1911"


class Precision(Vocabulary):
    """How closely a date is known (the levels of EDTF, ISO 8601-2).

    >>> HistoricalDate.parse("190X").precision
    <Precision.DECADE: 'decade'>
    """

    DAY = "day", "one calendar day at the place of the event"
    MONTH = "month", "some day of one calendar month"
    YEAR = "year", "some day of one calendar year"
    DECADE = "decade", "some day of ten years that share their first three figures"
    SET = "set", "one day of several dates or of a range between two, each bound included"


class Bounds(NamedTuple):
    """The ordinals between which a date lies: strictly, and with a margin where the source marks doubt."""

    first: int
    last: int
    low: int
    high: int
    precision: Precision


class Extent(NamedTuple):
    """The ordinals of a stretch, both included: those it may cover and those it covers without doubt (empty if first > last)."""

    first: int
    last: int
    certain_first: int
    certain_last: int

    def covers(self, day: int, *, certain: bool = False) -> bool:
        """Return whether the stretch covers a day, possibly or certainly."""
        return self.certain_first <= day <= self.certain_last if certain else self.first <= day <= self.last


class Stretch(Protocol):
    """A period or a tenure."""

    @property
    def extent(self) -> Extent:
        """The days it covers."""


def ordinal(day: Day) -> int:
    """Return the proleptic Gregorian ordinal of a day that a user gave.

    Raises DateError for a text of another form or a day that does not exist, TypeError for anything but a text or a date.
    """
    if type(day) is str:
        if len(day) == DAY_LENGTH and day[7] == "-":  # the standard library would take bare figures and weeks too
            return _day(day).toordinal()
        message = f"a day is YYYY-MM-DD, not {day!r}: for a longer time ask .during(start, end)"
        raise DateError(message)
    if isinstance(day, dt.date) and not isinstance(day, dt.datetime):
        return day.toordinal()
    message = f"a day is a text YYYY-MM-DD or a date, not {day!r}"
    raise TypeError(message)


def _day(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        hint = ": that day is Julian only, give it as_given" if text[4:] == "-02-29" and text[2:4] == "00" else ""
        message = f"no such day {text!r} in the Gregorian calendar{hint}"
        raise DateError(message) from None


def _shifted(day: dt.date, years: int) -> int:
    """Return the ordinal of the same day in another year; 28 February stands for the 29th where that year has none."""
    if not years:
        return day.toordinal()
    return day.replace(year=day.year + years, day=min(day.day, 28) if day.month == 2 else day.day).toordinal()  # noqa: PLR2004 - February


def _single(text: str) -> Bounds:
    found = _DATE.fullmatch(text)
    if not found:
        message = f"expected {_FORMS}, found {text!r}"
        raise DateError(message)
    year, month, day, doubt, decade, decade_doubt = found.groups()
    margin = 1 if doubt else 0
    if decade:
        first, last = dt.date(int(decade) * 10, 1, 1), dt.date(int(decade) * 10 + 9, 12, 31)
        precision, margin = Precision.DECADE, 10 if decade_doubt else 0
    elif day:
        first = last = _day(text[:10])
        precision = Precision.DAY
    elif month:
        first = _day(f"{year}-{month}-01")
        last = (first.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - dt.timedelta(days=1)
        precision = Precision.MONTH
    else:
        first, last, precision = dt.date(int(year), 1, 1), dt.date(int(year), 12, 31), Precision.YEAR
    if not FIRST_YEAR <= first.year <= last.year <= LAST_YEAR:
        message = f"years run from {FIRST_YEAR} to {LAST_YEAR}, found {text!r}"
        raise DateError(message)
    return Bounds(first.toordinal(), last.toordinal(), _shifted(first, -margin), _shifted(last, margin), precision)


def _members(text: str) -> list[Bounds]:
    members: list[Bounds] = []
    parts = text[1:-1].split(",")
    for part in parts:
        ends = part.split("..")
        bounds = [_single(end) for end in ends]
        if len(bounds) > 2 or (len(bounds) == 1 and len(parts) == 1):  # noqa: PLR2004 - a range has two ends
            message = f"a set has several dates or a range between two, found {text!r}"
            raise DateError(message)
        if any(bound.low != bound.first for bound in bounds):
            message = f"the dates of a set carry no mark of doubt, found {text!r}"
            raise DateError(message)
        members += bounds
    if any(later.first <= earlier.last for earlier, later in pairwise(members)):
        message = f"the dates of a set ascend, found {text!r}"
        raise DateError(message)
    return members


def _bounds(edtf: object) -> Bounds:
    if type(edtf) is not str:
        message = f"a date is an EDTF text, not {edtf!r}"
        raise TypeError(message)
    if edtf.startswith("[") and edtf.endswith("]"):
        members = _members(edtf)
        first, last = members[0].first, members[-1].last
        return Bounds(first, last, first, last, Precision.SET)
    return _single(edtf)


@attrs.frozen(kw_only=True, field_transformer=strict)
class CalendarDate:
    """A date in the words and the calendar of a source.

    >>> CalendarDate(calendar=Calendar.JULIAN, text="26 January 1855", date="1855-01-26").to_gregorian().edtf
    '1855-02-07'
    """

    calendar: Calendar
    """The calendar of the text."""
    text: str
    """The date as printed."""
    date: str | None = attrs.field(default=None, metadata={"scalar": True})
    """The same day as YYYY-MM-DD in that calendar; None for the lunisolar ones, which are never computed."""
    citation: Citation | None = None
    """Where it stands so."""

    def to_gregorian(self) -> "HistoricalDate":
        """Return the same day in the Gregorian calendar; DateError where this date cannot be computed."""
        if self.date is None or not _ISO_DAY.fullmatch(self.date):
            message = f"{self.text!r} of the {self.calendar} calendar has no day that can be computed: date is {self.date!r}"
            raise DateError(message)
        year, month, day = (int(part) for part in self.date.split("-"))
        if self.calendar is Calendar.GREGORIAN:
            return HistoricalDate(edtf=self.date)
        if self.calendar is Calendar.CREATION_ERA:
            year = creation_to_julian(year, month)
        elif self.calendar is not Calendar.JULIAN:
            message = f"days of the {self.calendar} calendar are recorded from sources, never computed"
            raise DateError(message)
        try:
            return HistoricalDate(edtf=day_text(julian_to_ordinal(year, month, day)))
        except ValueError as error:
            raise DateError(str(error)) from None


@attrs.frozen(kw_only=True, order=False, field_transformer=strict)  # mypy takes attrs classes to be ordered unless told
class HistoricalDate:
    """One date of the proleptic Gregorian calendar in EDTF (ISO 8601-2): the local day at its place.

    Forms: ``1855-02-07``, ``1855-02``, ``1855``, ``190X``, each with ``?`` (uncertain), ``~`` (approximate) or ``%`` (both) after it, and
    one-of sets ``[1904-02-08,1904-02-09]`` or ``[1898-04-25..1905-09-05]``. Years 1500 to 2199. Raises DateError for anything else.
    There is no ``<``: dates that are not known to the day have no order, only a certain and a possible one.

    >>> date = HistoricalDate.parse("1855-02")
    >>> date.earliest.isoformat(), date.latest.isoformat()
    ('1855-02-01', '1855-02-28')
    """

    edtf: str = attrs.field(metadata={"scalar": True})
    """The date in EDTF."""
    as_given: tuple[CalendarDate, ...] = ()
    """The same day as sources printed it, in their calendars."""
    bounds: Bounds = attrs.field(init=False, eq=False, repr=False, default=attrs.Factory(lambda self: _bounds(self.edtf), takes_self=True))
    """The ordinals that the comparisons use."""

    @classmethod
    def parse(cls, text: str) -> "HistoricalDate":
        """Return the date of an EDTF text.

        >>> HistoricalDate.parse("1733~").text("en")
        'about 1733'
        """
        return cls(edtf=text)

    @property
    def earliest(self) -> "pendulum.Date":
        """The first day it can be; marks of doubt do not move it."""
        return _pendulum(self.bounds.first)

    @property
    def latest(self) -> "pendulum.Date":
        """The last day it can be; marks of doubt do not move it."""
        return _pendulum(self.bounds.last)

    @property
    def precision(self) -> Precision:
        """How closely the date is known."""
        return self.bounds.precision

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """A key for listing: by the first possible day, then the last, then the text. It is an order of print, not of time."""
        return (self.bounds.first, self.bounds.last, self.edtf)

    def certainly_before(self, other: "HistoricalDate") -> bool:
        """Return whether every day this can be comes before every day the other can be, margins of doubt included.

        >>> HistoricalDate.parse("1855").certainly_before(HistoricalDate.parse("1856-12-07"))
        True
        >>> HistoricalDate.parse("1855~").certainly_before(HistoricalDate.parse("1856-12-07"))
        False
        """
        return self.bounds.high < other.bounds.low

    def possibly_before(self, other: "HistoricalDate") -> bool:
        """Return whether some day this can be comes before some day the other can be.

        >>> HistoricalDate.parse("1855").possibly_before(HistoricalDate.parse("1855-02-07"))
        True
        """
        return self.bounds.low < other.bounds.high

    def certainly_within(self, stretch: Stretch) -> bool:
        """Return whether every day this can be lies in a period or tenure without doubt.

        >>> from rjhist import Period
        >>> HistoricalDate.parse("1905-05-27").certainly_within(Period.parse("1904-02-08/1905-09-05"))
        True
        """
        extent = stretch.extent
        return extent.certain_first <= self.bounds.low and self.bounds.high <= extent.certain_last

    def possibly_within(self, stretch: Stretch) -> bool:
        """Return whether some day this can be may lie in a period or tenure.

        >>> from rjhist import Period
        >>> HistoricalDate.parse("1905").possibly_within(Period.parse("1904-02-08/1905-09-05"))
        True
        """
        return self.bounds.low <= stretch.extent.last and stretch.extent.first <= self.bounds.high

    def days_to(self, other: "HistoricalDate") -> tuple[int, int]:
        """Return the least and the greatest number of days from this date to the other, by their strict bounds.

        >>> HistoricalDate.parse("1855-02-07").days_to(HistoricalDate.parse("1855-03"))
        (22, 52)
        """
        return other.bounds.first - self.bounds.last, other.bounds.last - self.bounds.first

    def to_julian(self) -> CalendarDate:
        """Return the same day in the Julian calendar; DateError for a date that is not one day.

        >>> HistoricalDate.parse("1905-09-05").to_julian().date
        '1905-08-23'
        """
        if self.precision is not Precision.DAY or self.bounds.low != self.bounds.first:
            message = f"only a day without doubt can be converted, not {self.edtf!r}"
            raise DateError(message)
        year, month, day = ordinal_to_julian(self.bounds.first)
        return CalendarDate(calendar=Calendar.JULIAN, text=day_words("en", year, month, day), date=f"{year:04}-{month:02}-{day:02}")

    def text(self, locale: str = "en") -> str:
        """Return the date in words of English (``en``), Russian (``ru``) or Japanese (``ja``); ValueError for another locale.

        >>> HistoricalDate.parse("1855-02-07").text("ja")
        '1855年2月7日'
        >>> HistoricalDate.parse("1855-02-07?").text("ru")
        'возможно, 7 февраля 1855 года'
        """
        return date_words(self.edtf, locale)


def date_words(edtf: str, locale: str) -> str:
    """Return an EDTF text in the words of a locale."""
    if edtf.startswith("["):
        joined = edtf[1:-1].replace("..", " / ").replace(",", " | ")
        parts = [part if part in "/|" else date_words(part, locale) for part in joined.split(" ")]
        return " ".join(parts).replace(" / ", "–").replace(" | ", " / ")
    found = _DATE.fullmatch(edtf)
    if found is None:  # a HistoricalDate cannot hold such a text
        message = f"expected {_FORMS}, found {edtf!r}"
        raise DateError(message)
    year, month, day, doubt, decade, decade_doubt = found.groups()
    words = day_words(locale, int(year or decade + "0"), int(month or 0), int(day or 0), decade=bool(decade))
    return qualified_words(locale, words, doubt or decade_doubt or "")


def _pendulum(day: int) -> "pendulum.Date":
    import pendulum  # noqa: PLC0415 - a third of the cost of importing the library, needed only here

    return pendulum.Date.fromordinal(day)
