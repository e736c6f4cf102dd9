"""Words that are spelt alike, found by the groups of three letters that they share."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Final


def plain_common(one: str, other: str) -> int:
    """Return the length of the longest common subsequence of two texts (bit by bit in one number, after Hyyrö 2004).

    >>> plain_common("simonoseki", "simonoski")
    9
    """
    places: defaultdict[str, int] = defaultdict(int)
    for place, letter in enumerate(one):
        places[letter] |= 1 << place
    whole = rest = (1 << len(one)) - 1
    for letter in other:
        found = rest & places.get(letter, 0)
        rest = ((rest + found) | (rest - found)) & whole
    return len(one) - rest.bit_count()


def quickest() -> Callable[[str, str], int]:
    """Return rapidfuzz's function of the same length where the extra "fuzzy" is installed, else the plain one.

    >>> quickest()("simonoseki", "simonoski")
    9
    """
    try:
        from rapidfuzz.distance.LCSseq import similarity  # noqa: PLC0415 - an extra, and only for names that nothing else finds
    except ImportError:
        return plain_common
    return similarity


MISSED: Final = 0.8
"""What a trigram of the text that a name lacks weighs, beside one that both have."""
SURPLUS: Final = 0.25
"""What a trigram of a name that the text lacks weighs: less, for people shorten long names."""
SHORTLIST: Final = 20
"""So many names, those that share most, are compared letter by letter."""


def trigrams(words: Iterable[str]) -> set[str]:
    """Return the groups of three letters in some words, their ends marked by blanks.

    >>> sorted(trigrams(["ito"]))
    ['  i', ' it', 'ito', 'to ']
    """
    padded = [f"  {word} " for word in words]
    return {word[place : place + 3] for word in padded for place in range(len(word) - 2)}


class Trigrams:
    """Names as lists of words, indexed by trigrams; made once, never changed.

    >>> index = Trigrams([["portsmut"], ["portsmut", "dogovor"], ["simonoseki"]])
    >>> [place for place, _ in index.nearest(["simonoski"])]
    [2]
    """

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        """Index the names; the fewer names have a trigram, the more it weighs."""
        holding: defaultdict[str, list[int]] = defaultdict(list)
        sets = [trigrams(words) for words in names]
        for place, own in enumerate(sets):
            for trigram in own:
                holding[trigram].append(place)
        self._common = quickest()
        self._unknown = math.log(1 + len(names))
        self._holding = {trigram: (math.log(1 + len(names) / len(places)), places) for trigram, places in holding.items()}
        self._weights = [sum(self._holding[trigram][0] for trigram in own) for own in sets]
        self._spelt = [("".join(words), "".join(sorted(words))) for words in names]

    def nearest(self, words: Sequence[str]) -> list[tuple[int, float]]:
        """Return the names most like some words by place, each with its likeness between 0 and 1: half by trigrams, half by letters."""
        shared: defaultdict[int, float] = defaultdict(float)
        whole = 0.0
        for trigram in trigrams(words):
            weight, places = self._holding.get(trigram, (self._unknown, ()))
            whole += weight
            for place in places:
                shared[place] += weight
        weights = self._weights
        alike = sorted(
            ((both / (both + MISSED * (whole - both) + SURPLUS * (weights[place] - both)), place) for place, both in shared.items()),
            reverse=True,
        )
        spelt = ("".join(words), "".join(sorted(words)))
        return [(place, (share + self._ratio(spelt, place)) / 2) for share, place in islice(alike, SHORTLIST)]

    def _ratio(self, spelt: tuple[str, str], place: int) -> float:
        """Return the share of letters that a text and a name have in common, in their order or with their words sorted."""
        pairs = zip(spelt, self._spelt[place], strict=True)
        return max(2 * self._common(one, other) / (len(one) + len(other)) for one, other in pairs)
