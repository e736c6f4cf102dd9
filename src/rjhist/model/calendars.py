"""Days of the Julian calendar and of Russia's years of the Creation, converted by day number, never by adding days."""

import datetime as dt

_EPOCH = 1721425  # the Julian day number of the day before 1 January of year 1, proleptic Gregorian
_CREATION = 5508  # Byzantine reckoning: the year of the Creation less this is the year of Christ, from January to August
_NEW_YEAR = 9  # and one less from 1 September, when its year began
JULIAN_MONTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def julian_to_ordinal(year: int, month: int, day: int) -> int:
    """Return the proleptic Gregorian ordinal (as ``date.toordinal``) of a Julian day; ValueError if there is none."""
    leap = 1 if month == 2 and year % 4 == 0 else 0  # noqa: PLR2004 - February
    if not (1 <= month <= 12 and 1 <= day <= JULIAN_MONTHS[month - 1] + leap):  # noqa: PLR2004 - months of a year
        message = f"the Julian calendar has no day {year:04}-{month:02}-{day:02}"
        raise ValueError(message)
    shift = (14 - month) // 12
    years, months = year + 4800 - shift, month + 12 * shift - 3
    return day + (153 * months + 2) // 5 + 365 * years + years // 4 - 32083 - _EPOCH


def ordinal_to_julian(ordinal: int) -> tuple[int, int, int]:
    """Return year, month and day of the Julian calendar for a proleptic Gregorian ordinal."""
    count = ordinal + _EPOCH + 32082
    years = (4 * count + 3) // 1461
    days = count - 1461 * years // 4
    months = (5 * days + 2) // 153
    return years - 4800 + months // 10, months + 3 - 12 * (months // 10), days - (153 * months + 2) // 5 + 1


def creation_to_julian(year: int, month: int) -> int:
    """Return the Julian year of a month in a year of the Creation (which begins on 1 September)."""
    return year - _CREATION - (1 if month >= _NEW_YEAR else 0)


def day_text(ordinal: int) -> str:
    """Return the ISO text of a proleptic Gregorian ordinal."""
    return dt.date.fromordinal(ordinal).isoformat()
