"""Checks of dates and stretches of time."""

from collections.abc import Iterator
from itertools import pairwise

from rjhist.errors import DateError
from rjhist.loading.checks.check import Body, Check, Finding
from rjhist.model.dates import Calendar, HistoricalDate, Precision
from rjhist.model.spans import Bound, Period, Tenure

LUNISOLAR = (Calendar.JAPANESE_LUNISOLAR, Calendar.CHINESE_LUNISOLAR)


def _ends(value: object) -> tuple[Bound, Bound] | None:
    if isinstance(value, Period):
        return value.start, value.end
    return (value.start, value.until) if isinstance(value, Tenure) else None


def end_before_start(body: Body) -> Iterator[Finding]:
    """No stretch of time ends before it starts, and no tenure on the day on which it starts."""
    for record in body.records:
        for path, _, value in body.walk(record):
            ends = _ends(value)
            if ends is None:
                continue
            start, end = ends
            if not isinstance(start, HistoricalDate) or not isinstance(end, HistoricalDate):
                continue
            empty = isinstance(value, Tenure) and start.edtf == end.edtf and start.precision is Precision.DAY
            if empty or end.certainly_before(start):
                yield Finding(
                    record=record, path=path, expected=f"an end {'after' if empty else 'not before'} {start.edtf}", found=end.edtf
                )


def as_given_disagrees(body: Body) -> Iterator[Finding]:
    """A day as given, where its calendar can be computed, is the day of the field."""
    for record in body.records:
        for path, _, value in body.walk(record):
            if not isinstance(value, HistoricalDate):
                continue
            for place, given in enumerate(value.as_given):
                if given.date is None:
                    continue
                if given.calendar in LUNISOLAR:
                    yield Finding(
                        record=record, path=f"{path}.as_given[{place}]", expected="no computed day for a lunisolar date", found=given.date
                    )
                    continue
                try:
                    day = given.to_gregorian()
                except DateError as error:
                    yield Finding(record=record, path=f"{path}.as_given[{place}]", expected="a day of its calendar", found=str(error))
                    continue
                if day.certainly_before(value) or value.certainly_before(day):
                    yield Finding(
                        record=record, path=f"{path}.as_given[{place}]", expected=f"the same day as {value.edtf}",
                        found=f"{given.date} {given.calendar}, which is {day.edtf}",
                    )  # fmt: skip


def steps_out_of_order(body: Body) -> Iterator[Finding]:
    """The steps of talks stand in the order of time."""
    for record in body.records:
        dated = [step for step in getattr(record, "steps", ()) if step.date]
        for earlier, later in pairwise(dated):
            if later.date.certainly_before(earlier.date):
                yield Finding(
                    record=record, path=f"steps[{later.key}].date", expected=f"a date not before {earlier.date.edtf} of {earlier.key!r}",
                    found=later.date.edtf,
                )  # fmt: skip


CHECKS = (
    Check("E301", end_before_start),
    Check("E302", as_given_disagrees),
    Check("E303", steps_out_of_order),
)
