"""Dates as running text writes them, in English, Russian and Japanese."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from rjhist.errors import DateError
from rjhist.model.calendars import julian_to_ordinal
from rjhist.model.dates import DAY_LENGTH, HistoricalDate

_EN = "january february march april may june july august september october november december".split()  # noqa: SIM905 - twelve words
_RU = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split()  # noqa: SIM905 - twelve words
_RU_ENDINGS = "(?:ь|я|е|ю|ём|ем|а|у|й)?"
_MONTH_EN = "|".join([*_EN, *(f"{name[:3]}\\.?" for name in _EN), "sept\\.?"])
_MONTH_RU = "|".join([*(f"{stem}{_RU_ENDINGS}" for stem in _RU), *(f"{stem[:3]}\\." for stem in _RU if stem != "ма")])
_MONTH = f"(?:{_MONTH_EN}|{_MONTH_RU})"
_YEAR = r"(?:1[5-9]|20|21)\d\d"
_STYLE = r"(?:по\s+)?(?:[ON]\.?\s?S\.?|ст\.\s?ст\.|н\.\s?ст\.)"
_DAY = rf"(?:[0-3]?\d(?:-го)?(?:\s+{_MONTH})?|{_MONTH}\s+[0-3]?\d)"
_OTHER_DAY = rf"(?:{_STYLE}\s*)?{_DAY}(?:\s+{_STYLE})?"
_OF_YEAR = rf",?\s+{_YEAR}"
_G = r"(?:\s*(?:г\.|года))?"
_DIGITS = {character: str(value) for value, character in enumerate("〇一二三四五六七八九")} | {"元": "1"}
ERAS = {
    "明治": (date(1868, 10, 23), date(1912, 7, 30)),
    "大正": (date(1912, 7, 30), date(1926, 12, 25)),
    "昭和": (date(1926, 12, 25), date(1989, 1, 7)),
    "平成": (date(1989, 1, 8), date(2019, 4, 30)),
    "令和": (date(2019, 5, 1), date.max),
}
"""The eras of Japan since 1868, with their first and last day."""
FIRST_SOLAR = 1873
"""From this year on Japan counts months and days as the Gregorian calendar does; before, only the year is taken, as about so."""

_FORMS = re.compile(
    rf"""(?<!\w)(?:(?<![\u2013-])(?:
        (?P<iso>{_YEAR}-[01]\d(?:-[0-3]\d)?)(?![\w-])
      | (?P<dotted>[0-3]?\d\.[01]?\d\.{_YEAR})(?!\d)
      | (?P<two>{_DAY}(?:{_OF_YEAR}{_G}\s*(?:[(\[]{_OTHER_DAY}(?:{_OF_YEAR}{_G})?[)\]]|/\s*{_DAY}(?:{_OF_YEAR})?)|\s*/\s*{_DAY}{_OF_YEAR}
            |\s*[(\[]{_OTHER_DAY}(?:[)\]](?:\s+{_MONTH})?{_OF_YEAR}|{_OF_YEAR}[)\]])))(?!\d)
      | (?P<turned>(?:{_MONTH_EN})\s+[0-3]?\d(?:st|nd|rd|th)?,?\s+{_YEAR})(?!\d)
      | (?:in|of|since|until)\s+(?P<told>{_YEAR})(?!\w|[\u2013-]\d)
      | (?P<year>{_YEAR})(?=\s*(?:г\.|год)))
      | (?P<day>[0-3]?\d(?:st|nd|rd|th|-го)?\s+(?:of\s+)?{_MONTH},?\s+{_YEAR})(?!\d)
      | (?<![\u2013-])(?P<month>{_MONTH},?\s+(?:of\s+)?{_YEAR})(?!\d|[\u2013-]\d)
    )
    | (?P<japanese>
        (?:{_YEAR}(?:\([^()\d]{{2}}[^()]{{1,3}}\))?|[一二][〇一二三四五六七八九]{{3}}
        |(?:{"|".join(ERAS)})(?:\d\d?|元|[〇一二三四五六七八九十]+)(?:\({_YEAR}\))?)\ ?年
        (?:代|(?:\([^()]{{2,12}}年\))?(?:\ ?(?:\d\d?|[一二三四五六七八九十]+)\ ?月(?:\ ?(?:\d\d?|[〇一二三四五六七八九十]+)\ ?日)?)?)?)""",
    re.VERBOSE | re.IGNORECASE,
)
_OLD = r"(?:O\. ?S\.|OS\b|[Oo]ld [Ss]tyle|Julian(?: calendar)?|(?:по )?ст(?:\.|ар\w+) ?(?:ст\.|стил\w)|по юлианск\w+ календар\w+)"
_OLD_AFTER = re.compile(rf"{_G}(?:\s*[(\[]{_OLD}[)\]]|,?\s+{_OLD}(?=\s*(?:[.,;:)\]]|$)|\s+[a-zа-яё]))")
_OLD_BEFORE = re.compile(rf"(?<!\w){_OLD},?\s+$")
"""What says of a day that it is of the Julian calendar: after it, closed off from what follows, or just before it."""
YEAR, DECADE = "年", "代"
FAR, NEAR, AFTER = 60, 10, 16
"""So many characters before a year may belong to its date: where a day, a month or a bracket leads to it, else; and so many after it."""
MONTHS = frozenset([*(name[:3] for name in (*_EN, *_RU)), "май", "мая", "мае"])
"""How the names of months begin."""
_PART = re.compile(rf"(?P<month>{_MONTH_RU}|{_MONTH_EN})|(?P<year>{_YEAR})|(?P<day>\d\d?)", re.IGNORECASE)

Written = tuple[int, int, HistoricalDate]
"""Where a date begins and ends in a text, and the date."""


def written_dates(text: str, years: Iterable[tuple[int, int]]) -> Iterator[Written]:
    """Yield the dates in a text, given the places of what may be its years; a day that there is not is none.

    >>> text = "Signed on 23 August (5 September) 1905, см. 1 мая 1925 г., 昭和16年4月13日"
    >>> years = ((found.start(), found.end()) for found in re.finditer("[0-9]{4}|年", text))
    >>> [date.edtf for _, _, date in written_dates(text, years)]
    ['1905-09-05', '1925-05-01', '1941-04-13']
    """
    for first, last in _windows(text, years):
        for found in _FORMS.finditer(text, first, last):
            form = str(found.lastgroup)
            try:
                edtf = _READERS.get(form, _western)(found[form])
                if len(edtf) == DAY_LENGTH and form != "two" and _is_old(text, found.start(form), found.end(form)):
                    edtf = date.fromordinal(julian_to_ordinal(*map(int, edtf.split("-")))).isoformat()
                yield found.start(form), found.end(form), HistoricalDate.parse(edtf)
            except (DateError, ValueError):
                continue


def _is_old(text: str, start: int, end: int) -> bool:
    """Return whether a day is told to be of the Julian calendar."""
    return bool(_OLD_AFTER.match(text, end) or _OLD_BEFORE.search(text[max(start - FAR, 0) : start]))


def _windows(text: str, years: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text around its years, apart from one another: dates stand nowhere else, and are dear to look for."""
    first = last = done = 0
    for start, end in years:
        earliest = max(start - (FAR if _is_led_to(text, start) else NEAR), done)
        if last < earliest:
            if last:
                yield first, last
            first, done = earliest, last
        first, last = min(first, earliest), end + AFTER
    yield first, last


def _is_led_to(text: str, start: int) -> bool:
    """Return whether what stands before a year may belong to its date: a day, a month, something in brackets."""
    before = text[max(start - FAR, 0) : start].split()
    if before and before[-1] == "of":
        before.pop()
    last = before[-1].strip("()[].,") if before else ""
    return last[:1].isdigit() or last[-1:].isdigit() or last[:3].lower() in MONTHS


def _iso(text: str) -> str:
    """Return a date as it stands; a year and a month may be two years (1904-05), unless the month is too early to be one."""
    if len(text) < DAY_LENGTH and text[5:] > text[2:4]:
        message = f"{text} may be two years"
        raise ValueError(message)
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
    """Return the Gregorian one of a day in two calendars; a month given once is that of both, a year given once may be the next.

    ValueError for two days that are not one.
    """
    halves = [[(str(own.lastgroup), own[0]) for own in _PART.finditer(half)] for half in re.split(r"[(/\[]", text, maxsplit=1)]
    (first_year, second_year), (first_month, second_month) = (
        [next((own for name, own in half if name == wanted), None) for half in halves] for wanted in ("year", "month")
    )
    months = first_month or second_month, second_month or first_month
    last = int(second_year or first_year or 0)
    years = (
        {int(first_year)} if first_year else {last, last - 1},
        {last, last - 1} if second_year else {last - 1, last, last + 1},  # what ends with a year may be of two
    )
    one, other = (
        {(year, _month(str(month)), int(own)) for year in given for name, own in half if name == "day"}
        for given, month, half in zip(years, months, halves, strict=True)
    )
    told = [(julian, own) for first, second in ((one, other), (other, one)) for julian in first for own in second]
    found = [own for julian, own in told if _is_same(julian, own)]
    if not found:
        message = f"{text} is not one day in two calendars"
        raise ValueError(message)
    return date(*max(found)).isoformat()


def _is_same(julian: tuple[int, int, int], gregorian: tuple[int, int, int]) -> bool:
    try:
        return julian_to_ordinal(*julian) == date(*gregorian).toordinal()
    except ValueError:
        return False


def _month(word: str) -> int:
    low = word.casefold()
    names = _EN if low.isascii() else _RU
    return next((place for place, name in enumerate(names, 1) if low.startswith(name[:3])), 0)


def _japanese(text: str) -> str:
    era = text[:2] if text[:2] in ERAS else ""
    year, _, rest = re.sub(r"\([^()]*\)| ", "", text).removeprefix(era).partition(YEAR)
    number = ERAS[era][0].year + _number(year) - 1 if era else _number(year)
    if era and number < ERAS[era][0].year:
        message = f"{text} is before its era"
        raise ValueError(message)
    if rest == DECADE:
        if era or number % 10:
            message = f"{text} is no decade of ten years that share three figures"
            raise ValueError(message)
        return f"{number // 10}X"
    if era and number < FIRST_SOLAR:
        return f"{number}~"
    edtf = "-".join([str(number), *(f"{_number(part):02}" for part in re.split("[月日]", rest) if part)])
    if era and not ERAS[era][0].isoformat()[: len(edtf)] <= edtf <= ERAS[era][1].isoformat()[: len(edtf)]:
        message = f"{text} is not of its era"
        raise ValueError(message)
    return edtf


def _number(text: str) -> int:
    """Return a number in figures or in Chinese numerals, with ten or by digits."""
    plain = "".join(_DIGITS.get(character, character) for character in text)
    if "十" not in plain:
        return int(plain)
    tens, _, ones = plain.partition("十")
    return int(tens or 1) * 10 + int(ones or 0)


_READERS: dict[str, Callable[[str], str]] = {"iso": _iso, "dotted": _dotted, "two": _two, "japanese": _japanese}
