"""Dates as running text writes them, in English, Russian and Japanese."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from rjhist.errors import DateError
from rjhist.model.dates import HistoricalDate

_EN = "january february march april may june july august september october november december".split()  # noqa: SIM905 - twelve words
_RU = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split()  # noqa: SIM905 - twelve words
_RU_ENDINGS = "(?:ь|я|е|ю|ём|ем|а|у|й)?"
_MONTH_EN = "|".join([*_EN, *(f"{name[:3]}\\.?" for name in _EN), "sept\\.?"])
_MONTH_RU = "|".join(f"{stem}{_RU_ENDINGS}" for stem in _RU)
_MONTH = f"(?:{_MONTH_EN}|{_MONTH_RU})"
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_DIGITS = {character: str(value) for value, character in enumerate("〇一二三四五六七八九")} | {"元": "1"}
ERAS = {"明治": 1868, "大正": 1912, "昭和": 1926, "平成": 1989, "令和": 2019}
"""The eras of Japan since 1868, and the Gregorian year in which each began."""
FIRST_SOLAR = 1873
"""From this year on Japan counts months and days as the Gregorian calendar does; before, only the year is taken, as about so."""

_FORMS = re.compile(
    rf"""(?<![\w-])(?:
        (?P<iso>{_YEAR}-[01]\d(?:-[0-3]\d)?)(?![\w-])
      | (?P<dotted>[0-3]?\d\.[01]?\d\.{_YEAR})\b
      | (?P<two>[0-3]?\d(?:\s+{_MONTH})?\s*\([0-3]?\d(?:\s+{_MONTH})?\)(?:\s+{_MONTH})?,?\s+{_YEAR})\b
      | (?P<day>[0-3]?\d(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR})\b
      | (?P<turned>(?:{_MONTH_EN})\s+[0-3]?\d(?:st|nd|rd|th)?,?\s+{_YEAR})\b
      | (?P<month>{_MONTH},?\s+(?:of\s+)?{_YEAR})\b
      | (?:in|of|since|from|until|by|after|before)\s+(?P<told>{_YEAR})\b
      | (?P<year>{_YEAR})(?=\s*(?:г\.|гг\.|год))
    )
    | (?P<japanese>(?:{_YEAR}|[一二][〇一二三四五六七八九]{{3}}|(?:{"|".join(ERAS)})(?:\d\d?|元|[一二三四五六七八九十]+))年
        (?:(?:\d\d?|[一二三四五六七八九十]+)月(?:(?:\d\d?|[一二三四五六七八九十]+)日)?)?)""",
    re.VERBOSE | re.IGNORECASE,
)
YEAR = "年"
_YEARISH = re.compile(f"[12][0-9]{{3}}|{YEAR}")
BEFORE, AFTER = 60, 16
"""So many characters before a year and after it may belong to its date."""
_PART = re.compile(rf"(?P<month>{_MONTH_RU}|{_MONTH_EN})|(?P<year>{_YEAR})|(?P<day>\d\d?)", re.IGNORECASE)

Written = tuple[int, int, HistoricalDate]
"""Where a date begins and ends in a text, and the date."""


def written_dates(text: str, years: Iterable[tuple[int, int]] | None = None) -> Iterator[Written]:
    """Yield the dates in a text; a day that there is not is none. Of a day in two calendars the later, the Gregorian, is taken.

    Who has been through the text may give the places of what may be its years.

    >>> [date.edtf for _, _, date in written_dates("Signed on 23 August (5 September) 1905, см. 1 мая 1925 г., 昭和16年4月13日")]
    ['1905-09-05', '1925-05-01', '1941-04-13']
    """
    for first, last in _windows((found.span() for found in _YEARISH.finditer(text)) if years is None else years):
        for found in _FORMS.finditer(text, first, last):
            form = str(found.lastgroup)
            try:
                edtf = _READERS.get(form, _western)(found[form])
                yield found.start(form), found.end(form), HistoricalDate.parse(edtf)
            except (DateError, ValueError):
                continue


def _windows(years: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text around its years, apart from one another: dates stand nowhere else, and are dear to look for."""
    first = last = 0
    for start, end in years:
        if start - BEFORE > last:
            if last:
                yield first, last
            first = max(start - BEFORE, 0)
        last = end + AFTER
    if last:
        yield first, last


def _iso(text: str) -> str:
    return text


def _dotted(text: str) -> str:
    day, month, year = text.split(".")
    return f"{year}-{month:0>2}-{day:0>2}"


def _western(text: str) -> str:
    """Return a date of day, month and year, or of what there is of them, in whichever order."""
    parts = {str(part.lastgroup): part[0] for part in _PART.finditer(text)}
    named = ("month", "day") if "day" in parts else ("month",) if "month" in parts else ()
    numbers = {"month": _month(parts.get("month", "")), "day": int(parts.get("day", "0"))}
    return "-".join([parts["year"], *(f"{numbers[name]:02}" for name in named)])


def _two(text: str) -> str:
    """Return the later of the two days that a date in two calendars names; a month given once is that of both or of the second."""
    days = [int(part["day"]) for part in _PART.finditer(text) if part["day"]]
    months = [_month(part["month"]) for part in _PART.finditer(text) if part["month"]]
    year = next(int(part["year"]) for part in _PART.finditer(text) if part["year"])
    pairs = zip(days, months if len(months) == len(days) else months * len(days), strict=True)
    return max(date(year, month, day) for day, month in pairs).isoformat()


def _month(word: str) -> int:
    low = word.casefold()
    names = _EN if low.isascii() else _RU
    return next((place for place, name in enumerate(names, 1) if low.startswith(name[:3])), 0)


def _japanese(text: str) -> str:
    era = text[:2] if text[:2] in ERAS else ""
    year, _, rest = text.removeprefix(era).partition("年")
    number = ERAS[era] + _number(year) - 1 if era else _number(year)
    if era and number < FIRST_SOLAR:
        return f"{number}~"
    numbers = [_number(part) for part in re.split("[月日]", rest) if part]
    return "-".join([str(number), *(f"{own:02}" for own in numbers)])


def _number(text: str) -> int:
    """Return a number in figures or in Chinese numerals, with ten or by digits."""
    plain = "".join(_DIGITS.get(character, character) for character in text)
    if "十" not in plain:
        return int(plain)
    tens, _, ones = plain.partition("十")
    return int(tens or 1) * 10 + int(ones or 0)


_READERS: dict[str, Callable[[str], str]] = {"iso": _iso, "dotted": _dotted, "two": _two, "japanese": _japanese}
