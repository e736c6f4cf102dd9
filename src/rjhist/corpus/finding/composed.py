"""A text with letters joined with their marks and figures of one width, that knows its places in the text as given."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

FORM: Final = "NFKC"
STRESS: Final = "\u0301\u0300"
"""Marks that tell where a Russian word is stressed; with letters of which they are part they are composed, else left out."""
UNSTRESSED = dict.fromkeys(map(ord, STRESS))
_PARTS = (re.compile(r"(?:\S+\s*){1,50}|\s+"), re.compile(r"\S+|\s"))
"""Texts are taken apart into stretches, these into words, and both only where something is to be composed."""
_LETTER = re.compile(r".[\u0300-\u036f\u3099\u309a\uff9e\uff9f]*", re.DOTALL)
"""A character with the marks that follow it: accents, and the voicing marks of kana."""


class Composed:
    """A text in the form NFKC of Unicode (UAX #15), most often the very text.

    >>> decomposed = unicodedata.normalize("NFD", "Jutarō signed")
    >>> own = Composed(decomposed)
    >>> len(decomposed), own.text.index("signed"), own.span(7, 13)
    (14, 7, (8, 14))
    """

    __slots__ = ("_given", "_own", "text")

    def __init__(self, text: str) -> None:
        """Compose a text."""
        self.text = text
        self._own: list[int] = [0]
        self._given: list[int] = [0]
        if not _is_composed(text):
            self._compose(text)

    def _compose(self, text: str) -> None:
        """Compose letter by letter what is to be composed, noting the places from which on the two texts run side by side."""
        parts: list[str] = []
        length = 0
        for start, end in _apart(text, 0, len(text), *_PARTS, _LETTER):
            whole = unicodedata.normalize(FORM, text[start:end])
            part = whole[:1] + whole[1:].translate(UNSTRESSED)  # a mark without a letter stays
            if len(part) != end - start:
                self._own += [length, length + len(part)]
                self._given += [start, end]
            parts.append(part)
            length += len(part)
        self.text = "".join(parts)

    def _place(self, at: int) -> int:
        """Return where a place of this text is in the one given; within what became longer or shorter it is where that ends at most."""
        known = bisect_right(self._own, at) - 1
        end = self._given[known + 1] if known + 1 < len(self._given) else None
        place = self._given[known] + at - self._own[known]
        return place if end is None else min(place, end)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of this text stands in the one given."""
        return self._place(start), self._place(end)


def _is_composed(text: str) -> bool:
    return unicodedata.is_normalized(FORM, text) and not any(mark in text for mark in STRESS)


def _apart(text: str, start: int, end: int, *parts: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a text, one after another: as long as may be where they are composed, else ever smaller."""
    if not parts or _is_composed(text[start:end]):
        yield start, end
    else:
        first, *others = parts
        for found in first.finditer(text, start, end):
            yield from _apart(text, *found.span(), *others)
