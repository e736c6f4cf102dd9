"""A text with letters joined with their marks and figures of one width, that knows its places in the text as given."""

import re
import unicodedata
from bisect import bisect_right
from typing import Final

FORM: Final = "NFKC"
_STRETCH = re.compile(r"\S+|\s")
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
        if not unicodedata.is_normalized(FORM, text):
            self._compose(text)

    def _compose(self, text: str) -> None:
        """Compose stretch by stretch, noting the places from which on the two texts run side by side."""
        parts: list[str] = []
        length = 0
        for stretch in _STRETCH.finditer(text):
            letters = (stretch,) if unicodedata.is_normalized(FORM, stretch[0]) else _LETTER.finditer(text, *stretch.span())
            for letter in letters:
                part = unicodedata.normalize(FORM, letter[0])
                if len(part) != len(letter[0]):
                    self._own += [length, length + len(part)]
                    self._given += letter.span()
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
