"""Dates in words: English, Russian, Japanese."""

_ENGLISH = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
_RUSSIAN = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"]
_RUSSIAN_OF = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"]
_DOUBT = {
    "en": {"": "{}", "?": "perhaps {}", "~": "about {}", "%": "perhaps about {}"},
    "ru": {"": "{}", "?": "возможно, {}", "~": "около: {}", "%": "возможно, около: {}"},
    "ja": {"": "{}", "?": "{}?", "~": "{}頃", "%": "{}頃?"},
}


def day_words(locale: str, year: int, month: int, day: int, *, decade: bool = False) -> str:
    """Return a day (or, with zeros, a month or a year) in words; ValueError for a locale that is not here."""
    if locale not in _DOUBT:
        message = f"dates have words in en, ru and ja, not in {locale!r}"
        raise ValueError(message)
    if decade:
        return {"en": f"the {year}s", "ru": f"{year}-е годы", "ja": f"{year}年代"}[locale]
    if not month:
        return {"en": f"{year}", "ru": f"{year} год", "ja": f"{year}年"}[locale]
    name, russian, russian_of = _ENGLISH[month - 1], _RUSSIAN[month - 1], _RUSSIAN_OF[month - 1]
    if not day:
        return {"en": f"{name} {year}", "ru": f"{russian} {year} года", "ja": f"{year}年{month}月"}[locale]
    return {"en": f"{day} {name} {year}", "ru": f"{day} {russian_of} {year} года", "ja": f"{year}年{month}月{day}日"}[locale]


def qualified_words(locale: str, words: str, doubt: str) -> str:
    """Return the words with those for uncertain (``?``), approximate (``~``) or both (``%``)."""
    return _DOUBT[locale][doubt].format(words)
