"""Stretches of time: periods that include both their days, tenures that end on the first day no longer so."""

from enum import Enum
from typing import TYPE_CHECKING

import attrs

from rjhist.errors import DateError
from rjhist.model.dates import Day, Extent, HistoricalDate, Precision, ordinal
from rjhist.model.fields import strict

if TYPE_CHECKING:
    import pendulum

BEGINNING, END = 0, 4_000_000
"""Ordinals before and after every day of the calendar."""


class Ongoing(Enum):
    """The open end of a stretch of time, written ``..``.

    >>> Period.parse("1952-04-28/..").end
    <Ongoing.ONGOING: '..'>
    """

    ONGOING = ".."
    """As an end: still so at the end of coverage. As a start: before all coverage."""


ONGOING = Ongoing.ONGOING
"""The one member of Ongoing."""

Bound = HistoricalDate | Ongoing | None
"""An end of a stretch: a date, ONGOING, or None where no source says."""


def _extent(start: Bound, end: Bound, shift: int) -> Extent:
    first, latest_start = _ordinals(start, ongoing=BEGINNING)
    earliest_end, last = _ordinals(end, ongoing=END)
    if end is not ONGOING and end is not None:
        earliest_end, last = earliest_end - shift, last - shift
    if last < first:
        return Extent(first, last, END, BEGINNING)  # it ended on the day on which it would have begun
    # What has begun lasts at least its first day, and what has ended lasted on its last.
    return Extent(first, last, min(latest_start, last), min(max(earliest_end, first), last))


def _ordinals(bound: Bound, *, ongoing: int) -> tuple[int, int]:
    if bound is None:
        return BEGINNING, END
    if bound is ONGOING:
        return ongoing, ongoing
    return bound.bounds.low, bound.bounds.high


def _days(start: Bound, end: Bound, extra: int) -> tuple[int, int | None]:
    if not isinstance(start, HistoricalDate) or not isinstance(end, HistoricalDate):
        return (0, None)
    least, most = start.days_to(end)
    return max(least + extra, min(1, most + extra)), most + extra


def _is_day(bound: Bound) -> bool:
    return isinstance(bound, HistoricalDate) and bound.precision is Precision.DAY


def _words(bound: Bound, locale: str) -> str:
    if isinstance(bound, HistoricalDate):
        return bound.text(locale)
    return "…" if bound is ONGOING else "?"


@attrs.frozen(kw_only=True, order=False, field_transformer=strict)  # mypy takes attrs classes to be ordered unless told
class Period:
    """A stretch of time that includes its first and its last day.

    >>> Period.parse("1904-02-08/1905-09-05").days
    (576, 576)
    """

    start: HistoricalDate | Ongoing | None
    """The first day; None where no source says."""
    end: HistoricalDate | Ongoing | None
    """The last day; None where no source says."""
    extent: Extent = attrs.field(
        init=False, eq=False, repr=False, default=attrs.Factory(lambda self: _extent(self.start, self.end, 0), takes_self=True)
    )
    """The ordinals that the comparisons use."""

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Return the period of an EDTF interval or of one date; an end left empty is unknown, ``..`` is open.

        >>> Period.parse("/1905").start is None
        True
        """
        start, slash, end = text.partition("/")
        if not slash:
            date = HistoricalDate.parse(text)
            return cls(start=date, end=date)
        if start in ("", "..") and end in ("", ".."):
            message = f"an interval has at least one date, found {text!r}"
            raise DateError(message)
        return cls(start=_bound(start), end=_bound(end))

    @property
    def days(self) -> tuple[int, int | None]:
        """The least and the greatest number of days it can last, both ends counted; (0, None) where an end is open or unknown."""
        return _days(self.start, self.end, 1)

    @property
    def interval(self) -> "pendulum.Interval[pendulum.Date] | None":
        """The interval between first and last day, or None where an end is not one day."""
        if isinstance(self.start, HistoricalDate) and isinstance(self.end, HistoricalDate) and _is_day(self.start) and _is_day(self.end):
            return self.end.earliest - self.start.earliest
        return None

    def certainly_on(self, day: Day) -> bool:
        """Return whether the period covers a day without doubt."""
        return self.extent.covers(ordinal(day), certain=True)

    def possibly_on(self, day: Day) -> bool:
        """Return whether the period may cover a day.

        >>> Period.parse("1904-02/1905").possibly_on("1904-02-08"), Period.parse("1904-02/1905").certainly_on("1904-02-08")
        (True, False)
        """
        return self.extent.covers(ordinal(day))

    def text(self, locale: str = "en") -> str:
        """Return the period in words.

        >>> Period.parse("1904-02-08/1905-09-05").text()
        '8 February 1904 – 5 September 1905'
        """
        if self.start == self.end:
            return _words(self.start, locale)
        return f"{_words(self.start, locale)} – {_words(self.end, locale)}"


@attrs.frozen(kw_only=True, order=False, field_transformer=strict)  # mypy takes attrs classes to be ordered unless told
class Tenure:
    """A stretch of time that ends on the day of the event that ended it: the first day no longer so.

    Two tenures of which one ends where the other starts therefore never overlap.

    >>> Tenure(start=HistoricalDate.parse("1925-05-15"), until=ONGOING).certainly_on("2000-01-01")
    True
    """

    start: HistoricalDate | Ongoing | None
    """The first day; None where no source says."""
    until: HistoricalDate | Ongoing | None
    """The first day no longer so; None where no source says."""
    extent: Extent = attrs.field(
        init=False, eq=False, repr=False, default=attrs.Factory(lambda self: _extent(self.start, self.until, 1), takes_self=True)
    )
    """The ordinals that the comparisons use."""

    @property
    def days(self) -> tuple[int, int | None]:
        """The least and the greatest number of days it can last; (0, None) where an end is open or unknown.

        >>> Tenure(start=HistoricalDate.parse("1904-02-08"), until=HistoricalDate.parse("1904-02-10")).days
        (2, 2)
        """
        return _days(self.start, self.until, 0)

    @property
    def interval(self) -> "pendulum.Interval[pendulum.Date] | None":
        """The interval from the first day to the first day no longer so, or None where an end is not one day."""
        if (
            isinstance(self.start, HistoricalDate)
            and isinstance(self.until, HistoricalDate)
            and _is_day(self.start)
            and _is_day(self.until)
        ):
            return self.until.earliest - self.start.earliest
        return None

    def certainly_on(self, day: Day) -> bool:
        """Return whether the tenure covers a day without doubt."""
        return self.extent.covers(ordinal(day), certain=True)

    def possibly_on(self, day: Day) -> bool:
        """Return whether the tenure may cover a day.

        >>> Tenure(start=HistoricalDate.parse("1904"), until=None).possibly_on("1999-01-01")
        True
        """
        return self.extent.covers(ordinal(day))

    def text(self, locale: str = "en") -> str:
        """Return the tenure in words; the second date is the first day no longer so.

        >>> Tenure(start=HistoricalDate.parse("1904"), until=ONGOING).text("ru")
        '1904 год – …'
        """
        return f"{_words(self.start, locale)} – {_words(self.until, locale)}"


def _bound(text: str) -> Bound:
    if text == "..":
        return ONGOING
    return HistoricalDate.parse(text) if text else None
