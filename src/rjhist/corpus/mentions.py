"""Names and dates in running text, found in one pass whose cost grows with the text and not with the names."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from threading import Lock
from typing import Final

import attrs

from rjhist.corpus.folding import OLD_TO_NEW, words
from rjhist.corpus.matches import Match, Mention
from rjhist.corpus.names import Naming, Share, names_of, ranked
from rjhist.corpus.written import written_dates
from rjhist.model.records import Record
from rjhist.model.sources import Source

JAPANESE = "\u3005\u3041-\u30ff\u4e00-\u9fff\uff1d"
TOKEN = re.compile(rf"[{JAPANESE}]+|[^\W_{JAPANESE}]+(?:['\u2019][^\W_{JAPANESE}]+)*")
"""A run of Japanese, in which words are not parted; or a word of the alphabets."""
UNSPACED = re.compile(f"[{JAPANESE}]")
BETWEEN = re.compile("[\\s.\u00b7'\u2019\"«»\u2013\u2014-]{0,3}")
"""What may stand between two words of a name."""
ENDINGS = re.compile("(?<=[а-я]{3})(?:[аеиоуыэюяйь]+|[аеиоыя][мхв]|[аеиоыя]ми|[ео]го|[ео]му)$")
"""How Russian names end in their cases."""
KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
SHORTEST: Final = 3
"""Shorter names in an alphabet are initials or syllables; of Japanese ones two characters are enough."""
FIRST: Final = 2
"""By so many first characters Japanese names are looked up."""

Key = tuple[str, ...]
Token = tuple[int, int, str]
"""Where a word begins and ends, and its stem; none for a run of Japanese."""
Span = tuple[int, int, tuple[Match, ...]]


@attrs.define
class Node:
    """Where a name has got to: who is called so as far, and the words that may come next."""

    candidates: tuple[Match, ...] = ()
    after: "dict[str, Node]" = attrs.field(factory=dict)


def stem(word: str) -> str:
    """Return a word of the alphabets folded, and a Russian one without the ending of its case.

    >>> {stem(own) for own in ("Портсмут", "Портсмуте", "ПОРТСМУТА", "Портсмутом")}
    {'портсмут'}
    """
    return ENDINGS.sub("", "".join(words(word)))


def _may_stand(name: str) -> bool:
    """Return whether a name tells itself apart in a text: by its script, or by a capital and some length."""
    if UNSPACED.match(name):
        return len(name) >= FIRST
    return len(name) >= SHORTEST and any(word[0].isupper() for word in TOKEN.findall(name))


class MentionIndex:
    """The names of some records as they may stand in a text; made under a lock when first asked for, and never changed."""

    def __init__(self, records: Iterable[Record], naming: Naming) -> None:
        """Take the records, and what names each of them; works are left out, for their titles are phrases."""
        self._records = tuple(own for own in records if not isinstance(own, Source))
        self._naming = naming
        self._lock = Lock()
        self._made = False
        self._spelt = Node()
        self._unspaced: dict[str, list[tuple[str, tuple[Match, ...]]]] = {}

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the names and dates in a text in their order; where names overlap, the one that begins first, and of these the longest."""
        with self._lock:
            if not self._made:
                self._make()
        names = [Mention(start=start, end=end, text=text[start:end], candidates=own, date=None) for start, end, own in self._names(text)]
        starts, ends = [own.start for own in names], [own.end for own in names]
        for start, end, written in written_dates(text):
            before, after = bisect_left(ends, start + 1), bisect_left(starts, end)
            if before == after:
                names.append(Mention(start=start, end=end, text=text[start:end], candidates=(), date=written))
        return tuple(sorted(names, key=lambda own: own.start))

    def _make(self) -> None:
        spelt: defaultdict[Key, list[Share]] = defaultdict(list)
        unspaced: defaultdict[str, list[Share]] = defaultdict(list)
        for record in self._records:
            for name, score in names_of(record):
                if not _may_stand(name):
                    continue
                if UNSPACED.match(name):
                    unspaced[name.translate(OLD_TO_NEW)].append(((record, name, score), 1.0))
                else:
                    spelt[tuple(stem(word) for word in TOKEN.findall(name))].append(((record, name, score), 1.0))
        for key, found in spelt.items():
            node = self._spelt
            for word in key:
                node = node.after.setdefault(word, Node())
            node.candidates = ranked(found, self._naming)
        for name in sorted(unspaced, key=len, reverse=True):
            self._unspaced.setdefault(name[:FIRST], []).append((name, ranked(unspaced[name], self._naming)))
        self._made = True

    def _names(self, text: str) -> Iterator[Span]:
        """Yield the names in a text, apart from one another."""
        plain = text.translate(OLD_TO_NEW)
        stems: dict[str, str] = {}
        tokens: list[Token] = []
        for found in TOKEN.finditer(text):
            word = found[0]
            own = stems.get(word)
            if own is None:
                own = stems[word] = "" if UNSPACED.match(word) else stem(word)
            tokens.append((found.start(), found.end(), own))
        taken = 0
        first = self._spelt.after
        for place, (start, end, own) in enumerate(tokens):
            if end <= taken:
                continue
            if not own:
                for span in self._in_run(plain, max(start, taken), end):
                    taken = span[1]
                    yield span
            elif own in first:
                last, candidates = self._from(text, tokens, place)
                if candidates and any(text[at].isupper() for at, _, _ in tokens[place : last + 1]):
                    taken = tokens[last][1]
                    yield start, taken, candidates

    def _from(self, text: str, tokens: list[Token], place: int) -> tuple[int, tuple[Match, ...]]:
        """Return the longest name that begins with a word: the place of its last word, and who is called so."""
        node = self._spelt.after[tokens[place][2]]
        found = place, node.candidates
        for last in range(place + 1, len(tokens)):
            start, _, own = tokens[last]
            after = node.after.get(own)
            if after is None or not BETWEEN.fullmatch(text, tokens[last - 1][1], start):
                break
            node = after
            if node.candidates:
                found = last, node.candidates
        return found

    def _in_run(self, text: str, start: int, end: int) -> Iterator[Span]:
        """Yield the names in a run of Japanese."""
        while start < end:
            for name, candidates in self._unspaced.get(text[start : start + FIRST], ()):
                if text.startswith(name, start) and not _within_word(text, start, start + len(name)):
                    yield start, start + len(name), candidates
                    start += len(name)
                    break
            else:
                start += 1


def _within_word(text: str, start: int, end: int) -> bool:
    """Return whether a katakana word goes on before or after a stretch, so that a name in it is but a part of another word."""
    return any(KATAKANA.match(text[at : at + 1]) and KATAKANA.match(text[at + 1 : at + 2]) for at in (start - 1, end - 1) if at >= 0)
