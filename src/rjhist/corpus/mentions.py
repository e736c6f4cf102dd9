"""Names and dates in running text, found in one pass whose cost grows with the text and not with the names."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from itertools import accumulate, compress, count
from threading import Lock
from typing import Final, NamedTuple

import attrs

from rjhist.corpus.folding import OLD_TO_NEW, words
from rjhist.corpus.matches import Match, Mention
from rjhist.corpus.names import Naming, Share, names_of, ranked
from rjhist.corpus.written import written_dates
from rjhist.model.records import Record
from rjhist.model.sources import Source

JAPANESE = "\u3005\u3041-\u30ff\u4e00-\u9fff\uff1d"
TOKEN = re.compile(rf"([^\W_{JAPANESE}]+(?:['\u2019][^\W_{JAPANESE}]+)*|[{JAPANESE}]+)")
"""A word of the alphabets; or a run of Japanese, in which words are not parted."""
RUN: Final = ""
"""What stands for a run of Japanese among the stems."""
UNSPACED = re.compile(f"[{JAPANESE}]")
BETWEEN = re.compile("[\\s.\u00b7'\u2019\"«»\u2013\u2014-]{0,3}")
"""What may stand between two words of a name."""
ENDINGS = re.compile("(?<=[а-я]{3})(?:[аеиоуыэюяйь]+|[аеиоыя][мхв]|[аеиоыя]ми|[ео]го|[ео]му)$")
"""How Russian names end in their cases."""
ARTICLE = re.compile("^[Tt]he ")
KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
SHORTEST: Final = 3
"""Shorter names in an alphabet are initials or syllables; of Japanese ones two characters are enough."""
FIRST: Final = 2
"""By so many first characters Japanese names are looked up."""

Key = tuple[str, ...]
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
    low = word.lower()
    return low if low.isalpha() and low.isascii() else ENDINGS.sub("", "".join(words(word)))


class Stems(dict[str, str]):
    """The stems of words, each made when it is first met."""

    def __missing__(self, word: str) -> str:
        """Make the stem of a word."""
        own = self[word] = RUN if UNSPACED.match(word) else stem(word)
        return own


class Starts(dict[str, bool]):
    """Whether words may begin a name, each told when it is first met; one written small only if a capital follows in the name."""

    def __init__(self, stems: Stems, first: Mapping[str, "Node"], small: AbstractSet[str]) -> None:
        """Take the stems of words, those with which names begin, and those of them after which a capital follows."""
        self._stems, self._first, self._small = stems, first, small

    def __missing__(self, word: str) -> bool:
        """Tell of a word."""
        own = self._stems[word]
        self[word] = found = own in (self._first if own is RUN or not word[0].islower() else self._small)
        return found


class Words(NamedTuple):
    """A text with the stems of its words, and where each begins and ends."""

    text: str
    stems: list[str]
    starts: list[int]
    ends: list[int]


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
        self._small: set[str] = set()
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
                bare = ARTICLE.sub("", name)
                if not _may_stand(bare):
                    continue
                if UNSPACED.match(bare):
                    unspaced[bare.translate(OLD_TO_NEW)].append(((record, name, score), 1.0))
                    continue
                own = TOKEN.findall(bare)
                spelt[tuple(map(stem, own))].append(((record, name, score), 1.0))
                if any(word[0].isupper() for word in own[1:]):
                    self._small.add(stem(own[0]))
        for key, found in spelt.items():
            node = self._spelt
            for word in key:
                node = node.after.setdefault(word, Node())
            node.candidates = ranked(found, self._naming)
        self._spelt.after[RUN] = Node()
        for name in sorted(unspaced, key=len, reverse=True):
            self._unspaced.setdefault(name[:FIRST], []).append((name, ranked(unspaced[name], self._naming)))
        self._made = True

    def _names(self, text: str) -> Iterator[Span]:
        """Yield the names in a text, apart from one another.

        Splitting, stemming and looking up go through all words at the speed of C; the loop is over the words that may begin a name.
        """
        parts = TOKEN.split(text)
        ends = list(accumulate(map(len, parts)))
        stems = Stems()
        words = Words(text, list(map(stems.__getitem__, parts[1::2])), ends[0::2], ends[1::2])
        taken = 0
        for place in compress(count(), map(Starts(stems, self._spelt.after, self._small).__getitem__, parts[1::2])):
            start, end = words.starts[place], words.ends[place]
            if end <= taken:
                continue
            if words.stems[place] is RUN:
                first = max(start, taken)
                for one, other, candidates in self._in_run(text[first:end].translate(OLD_TO_NEW)):
                    taken = first + other
                    yield first + one, taken, candidates
            else:
                last, candidates = self._from(words, place)
                if candidates and any(text[words.starts[at]].isupper() for at in range(place, last + 1)):
                    taken = words.ends[last]
                    yield start, taken, candidates

    def _from(self, words: "Words", place: int) -> tuple[int, tuple[Match, ...]]:
        """Return the longest name that begins with a word: the place of its last word, and who is called so."""
        node = self._spelt.after[words.stems[place]]
        found = place, node.candidates
        for last in range(place + 1, len(words.stems)):
            after = node.after.get(words.stems[last])
            if after is None or not BETWEEN.fullmatch(words.text, words.ends[last - 1], words.starts[last]):
                break
            node = after
            if node.candidates:
                found = last, node.candidates
        return found

    def _in_run(self, run: str) -> Iterator[Span]:
        """Yield the names in a run of Japanese."""
        start = 0
        while start < len(run):
            for name, candidates in self._unspaced.get(run[start : start + FIRST], ()):
                if run.startswith(name, start) and not _within_word(run, start, start + len(name)):
                    yield start, start + len(name), candidates
                    start += len(name)
                    break
            else:
                start += 1


def _within_word(text: str, start: int, end: int) -> bool:
    """Return whether a katakana word goes on before or after a stretch, so that a name in it is but a part of another word."""
    return any(KATAKANA.match(text[at : at + 1]) and KATAKANA.match(text[at + 1 : at + 2]) for at in (start - 1, end - 1) if at >= 0)
