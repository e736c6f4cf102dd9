"""Names and dates in running text, found in one pass whose cost grows with the text and not with the names."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Final, Generic, NamedTuple, TypeVar

import attrs

from rjhist.corpus.finding.composed import Composed
from rjhist.corpus.finding.folding import JAPANESE, OLD_TO_NEW, folded, words
from rjhist.corpus.finding.matches import Match, Mention
from rjhist.corpus.finding.names import FOLDED, MISSPELT, SOUNDED, Naming, Share, family_names, names_of, ranked
from rjhist.corpus.finding.written import YEAR, written_dates
from rjhist.model.records import Record
from rjhist.model.sources import Source

REST = rf"[^\W_{JAPANESE}]*(?:['\u2019][^\W_{JAPANESE}]+)*"
WORD = rf"(?:(?<![^\W_])[^\W\d_{JAPANESE}]\.|[^\W_{JAPANESE}]{REST})"
TOKEN = re.compile(f"{WORD}|[{JAPANESE}]+")
"""A word of the alphabets, an initial with its full stop; or a run of Japanese, in which words are not parted."""
STRIKES = f"0-9A-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u042f\u0450\u0452-\u1fff\u2c00-\u2dff\ua640-\ud7ff\uf900-\ufaff{JAPANESE}"
"""What a word may begin with that is striking: all but a small letter of English or Russian. Told by what it is, for `re` passes over
anything else fastest then."""
STRIKING_WORD = rf"[{STRIKES}](?:(?<=[{JAPANESE}])[{JAPANESE}]*|(?<![^\W{JAPANESE}].)(?:(?<=[^\W\d])\.|{REST}))"
PHRASE = re.compile(f"{STRIKING_WORD}(?: {STRIKING_WORD})*")
"""Such words in a row: most names are one phrase, and most phrases are one name or none."""
UNSPACED = re.compile(f"[{JAPANESE}]")
MARKS = " \n\r\t\u00b7'\u2019\"«»\u2013\u2014-"
STOP: Final = "."
ABBREVIATED: Final = 3
"""Before a full stop within a name stands an initial or no longer a word than this; behind another a sentence ends."""
WIDEST: Final = 3
BETWEEN = rf"(?:(?<!\w\w\w\w)\.[{MARKS}]{{,{WIDEST - 1}}}|(?<=\.)[{MARKS}]{{,{WIDEST}}}|[{MARKS}]{{1,{WIDEST}}})"
"""What may stand between two words of a name."""
NEXT = re.compile(f"{BETWEEN}({WORD})")
INITIAL = re.compile(r"(?<![^\W_])[^\W\d_]\.")
INITIAL_BEFORE = re.compile(rf"{INITIAL.pattern}\s?$")
FAR: Final = 60
"""So many characters around a striking word are looked at: of a word before it, and of what follows a run of Japanese."""
ENDINGS = re.compile("(?<=[а-я]{3})(?:[ео](?:го|му)|[аеиоуыэюяь]*(?:[аеоыия][мх]|[аяиы]ми)|[аеиоуыэюяь]+)$")
"""How Russian names end in their cases; the -ов and -ев of surnames are no endings."""
PLURAL = ("ов", "ев")
"""How plurals end in the genitive; within a name, where no surname is at risk."""
ARTICLE = re.compile("^[Tt]he ")
KANJI = re.compile("[\u3005\u4e00-\u9fff]")
KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
SHORTEST: Final = 3
"""Shorter names in an alphabet are initials or syllables; of Japanese ones two characters are enough."""
FIRST: Final = 2
"""By so many first characters Japanese names are looked up."""
SHORT: Final = 6
"""A shorter word alone is a name only as it is spelt."""
LONE: Final = 0.8
"""What is left of the score of a name that may be another: a family name or misspelling alone, an initial more, two characters in a run."""

T = TypeVar("T")
Span = tuple[int, int, tuple[Match, ...]]
"""Where a name begins and ends, and who is called so."""


@attrs.define
class Node:
    """Where a name has got to: who is called so as far, and the words that may come next."""

    candidates: tuple[Match, ...] = ()
    after: "dict[str, Node]" = attrs.field(factory=dict)


def stem(word: str) -> str:
    """Return a word of the alphabets folded, and a Russian one without the ending of its case; an initial as it is.

    >>> {stem(own) for own in ("Портсмут", "Портсмуте", "ПОРТСМУТА", "Портсмутом")}
    {'портсмут'}
    """
    if word.endswith(STOP):  # an initial is a capital: small ones are words of one letter
        return word
    low = word.lower()
    return low if low.isalpha() and low.isascii() else ENDINGS.sub("", "".join(words(word)))


@attrs.define
class Back:
    """How names have begun before a word in them, told backwards: the words that may stand before, and whether one begins here."""

    before: "dict[str, Back]" = attrs.field(factory=dict)
    begins: bool = False


class Begin(NamedTuple):
    """What a striking word may begin: a name with it, one with words before it, names in Japanese; or it may be a year."""

    node: Node | None = None
    back: Back | None = None
    is_run: bool = False
    is_year: bool = False


class Memo(dict[str, T], Generic[T]):
    """What words are to a text, told when each is first met."""

    def __init__(self, tell: Callable[[str], T]) -> None:
        """Take who tells of a word."""
        self._tell = tell

    def __missing__(self, word: str) -> T:
        """Tell of a word."""
        own = self[word] = self._tell(word)
        return own


def _may_stand(name: str) -> bool:
    """Return whether a name tells itself apart in a text: by its script, or by a capital and some length."""
    if UNSPACED.match(name):
        return len(name) >= FIRST
    return len(name) >= SHORTEST and any(word[0].isupper() for word in TOKEN.findall(name))


class MentionIndex:
    """The names of some records as they may stand in a text; never changed. Works are left out, for their titles are phrases."""

    def __init__(self, records: Iterable[Record], naming: Naming) -> None:
        """Gather the names of the records; take what names each of them."""
        self._stems: dict[str, str] = {}
        self._first: dict[str, Node] = {}
        self._back: defaultdict[str, Back] = defaultdict(Back)
        self._unspaced: dict[str, list[tuple[str, tuple[Match, ...]]]] = {}
        spelt: defaultdict[tuple[str, ...], list[Share]] = defaultdict(list)
        unspaced: defaultdict[str, list[Share]] = defaultdict(list)
        names: set[str] = set()
        for record in (own for own in records if not isinstance(own, Source)):
            families = family_names(record)
            for name, score in names_of(record):
                bare = ARTICLE.sub("", Composed(name).text)
                if not _may_stand(bare):
                    continue
                share = LONE if folded(bare) in families else 1.0
                if UNSPACED.match(bare):
                    unspaced[bare.translate(OLD_TO_NEW)].append(((record, name, score), share))
                    continue
                own = TOKEN.findall(bare)
                names.add(bare)
                self._stems.update((word, stem(word)) for word in own)
                share = LONE if len(own) == 1 and score == MISSPELT else share
                spelt[tuple(self._stems[word] for word in own)].append(((record, name, score), share))
                for strikes in (place for place, word in enumerate(own[1:], 1) if word[0].isupper()):
                    back = self._back[self._stems[own[strikes]]]  # in a text the words before it may be written small
                    for word in own[strikes - 1 :: -1]:
                        back = back.before.setdefault(self._stems[word], Back())
                    back.begins = True
        for key, found in spelt.items():
            node = self._first.setdefault(key[0], Node())
            for word in key[1:]:
                node = node.after.setdefault(word, Node())
            node.candidates = ranked(found, naming)
        for name in sorted(unspaced, key=len, reverse=True):
            self._unspaced.setdefault(name[:FIRST], []).append((name, ranked(unspaced[name], naming)))
        self._begins = {word: self._begin(word) for word in self._stems}
        self._whole = {name: whole for name in names if (whole := self._whole_phrase(name))}

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the names and dates in a text in their order; where names overlap, the one that begins first, and of these the longest."""
        composed = Composed(text)
        plain = composed.text
        years: list[tuple[int, int]] = []
        found = [
            Mention(start=start, end=end, text=plain[start:end], candidates=candidates, date=None)
            for start, end, candidates in self._names(plain, years)
        ]
        if years:
            starts, ends = [own.start for own in found], [own.end for own in found]
            for start, end, written in written_dates(plain, years):
                if bisect_left(ends, start + 1) == bisect_left(starts, end):  # no name between
                    found.append(Mention(start=start, end=end, text=plain[start:end], candidates=(), date=written))
            found.sort(key=lambda own: own.start)
        return tuple(found) if plain is text else tuple(_in_given(text, composed, own) for own in found)

    def _names(self, text: str, years: list[tuple[int, int]]) -> Iterator[Span]:
        """Yield the names in a text, apart from one another; note the places of what may be a year."""
        begins, stems, taken = Memo(self._told), Memo(self._stem), 0
        for phrase in PHRASE.finditer(text):
            first, last = phrase.span()
            whole = self._whole.get(phrase[0])
            if (
                whole
                and first >= taken
                and not (whole[1] and self._begun(text, first, whole[1], taken, stems))
                and not _amid_initials(text, first)
            ):
                taken = last
                yield first, last, whole[0]
                continue
            last = first - 1
            for word in phrase[0].split(" "):
                start, end = last + 1, last + 1 + len(word)
                begin, last = begins[word], end
                if begin is None or end <= taken:
                    continue
                if begin.is_year:
                    years.append((start, end))
                if begin.is_run:
                    start = max(start, taken)
                    for one, other, candidates in self._in_run(text[start : end + FAR].translate(OLD_TO_NEW), end - start):
                        taken = start + other
                        yield _as_it_stands(text, start + one, taken, candidates)
                elif start >= taken and (span := self._around(text, start, end, begin, taken, stems)):
                    taken = span[1]
                    yield _as_it_stands(text, *span)

    def _told(self, word: str) -> Begin | None:
        """Return what a striking word may begin: ready for those of names."""
        return self._begins[word] if word in self._begins else self._begin(word)

    def _stem(self, word: str) -> str:
        """Return the stem of a word: ready for those of names."""
        return self._stems.get(word) or stem(word)

    def _begin(self, word: str) -> Begin | None:
        """Return what a striking word may begin."""
        is_year = word[:4].isdigit() or YEAR in word
        if UNSPACED.match(word):
            return Begin(is_run=True, is_year=is_year)
        own = self._stem(word)
        node, back = self._first.get(own), self._back.get(own)
        return Begin(node, back, is_year=is_year) if node or back or is_year else None

    def _whole_phrase(self, name: str) -> tuple[tuple[Match, ...], Back | None] | None:
        """Return who is called so, of a name that is a phrase and no part of a longer one, and what may be before it; None of another."""
        own = TOKEN.findall(name)
        node = self._first[self._stems[own[0]]]
        for word in own[1:]:
            node = node.after[self._stems[word]]
        if node.after or not PHRASE.fullmatch(name):
            return None
        return _as_it_stands(name, 0, len(name), node.candidates)[2], self._back.get(self._stems[own[0]])

    def _around(self, text: str, start: int, end: int, begin: Begin, taken: int, stems: Memo[str]) -> Span | None:
        """Return the longest name in which a word strikes first: one that began with small words before it, or with itself."""
        for one, other in self._begun(text, start, begin.back, taken, stems) if begin.back else ():
            last, candidates = self._along(text, self._first[stems[text[one:other]]], other, stems)
            if candidates and last >= end:
                return one, last, candidates
        if _amid_initials(text, start):
            return None
        last, candidates = self._along(text, begin.node, end, stems)
        if candidates and last == end < start + SHORT and not _same_word(text[start:end], candidates[0].name):
            return None  # without its ending so short a word may be another one
        return (start, last, candidates) if candidates else None

    @staticmethod
    def _begun(text: str, start: int, back: Back, taken: int, stems: Memo[str]) -> list[tuple[int, int]]:
        """Return the first words with which names have begun before a word in them, the earliest first."""
        found: list[tuple[int, int]] = []
        known: Back | None = back
        while known and known.before:
            start, end = _word_before(text, start, taken)
            known = known.before.get(stems[text[start:end]])
            if known and known.begins and not _amid_initials(text, start):
                found.append((start, end))
        return found[::-1]

    def _along(self, text: str, node: Node | None, end: int, stems: Memo[str]) -> tuple[int, tuple[Match, ...]]:
        """Return the longest name that has got to a node: where it ends, and who is called so."""
        longest: tuple[int, tuple[Match, ...]] = end, ()
        while node is not None:
            if node.candidates:
                longest = end, node.candidates
            found = NEXT.match(text, end) if node.after else None
            if found is None:
                break
            after_initial, word, end = text[end - 1] == STOP, found[1], found.end()
            further = node.after.get(stems[word]) or (node.after.get(stems[word[:-2]]) if word.endswith(PLURAL) else None)
            if further is None and word.endswith(STOP) and after_initial:  # of a patronymic that is not recorded
                continue
            if further is None and word.endswith(STOP):  # no initial, but the end of a sentence
                word, end = word[:-1], end - 1
                further = node.after.get(stems[word])
            node = further
        return longest

    def _in_run(self, run: str, length: int) -> Iterator[Span]:
        """Yield the names that begin in a run of Japanese of some length; what follows it may belong to them."""
        start = 0
        while start < length:
            for name, candidates in self._unspaced.get(run[start : start + FIRST], ()):
                end = start + len(name)
                if run.startswith(name, start) and not _within_word(run, start, end):
                    doubtful = end - start == FIRST and any(map(KANJI.match, (run[start - 1 : start], run[end : end + 1])))
                    yield start, end, _lessened(candidates, LONE) if doubtful else candidates
                    start = end
                    break
            else:
                start += 1


def _as_it_stands(text: str, start: int, end: int, candidates: tuple[Match, ...]) -> Span:
    """Return a name in a text with its candidates; what is not the very name scores less: folded, or in a case of Russian."""
    there, name = text[start:end], candidates[0].name
    if there != name and there != (name := Composed(name).text):
        candidates = _lessened(candidates, FOLDED if _same_word(there, name) else SOUNDED)
        if len(INITIAL.findall(there)) > len(INITIAL.findall(name)):
            candidates = _lessened(candidates, LONE)
    return start, end, candidates


def _same_word(there: str, name: str) -> bool:
    """Return whether what stands in a text is a name but for its marks and capitals."""
    return there == name or folded(there) == folded(name)


def _in_given(text: str, composed: Composed, mention: Mention) -> Mention:
    """Return a mention in a composed text as it stands in the text given."""
    start, end = composed.span(mention.start, mention.end)
    return Mention(start=start, end=end, text=text[start:end], candidates=mention.candidates, date=mention.date)


def _lessened(candidates: tuple[Match, ...], share: float) -> tuple[Match, ...]:
    """Return candidates with a share of their scores."""
    return tuple(attrs.evolve(own, score=own.score * share) for own in candidates)


def _word_before(text: str, start: int, earliest: int) -> tuple[int, int]:
    """Return where the word stands that comes before another in a name; an empty stretch where there is none."""
    end = start - 1
    space = text.rfind(" ", earliest, max(end, 0))
    if space >= 0 and text[end] == " " and text[space + 1 : end].isalpha():  # most often so
        return space + 1, end
    end = max(start - WIDEST, earliest) + len(text[max(start - WIDEST, earliest) : start].rstrip(MARKS))
    words = [own.span() for own in TOKEN.finditer(text, max(end - FAR, earliest), end)] if earliest < end < start else []
    first, last = words[-1] if words else (start, start)
    reaches = last == end or (text[last:end] == STOP and last - first <= ABBREVIATED)
    return (first, last) if reaches and not _goes_on(text, first) else (start, start)


def _amid_initials(text: str, start: int) -> bool:
    """Return whether an initial stands at a place after another one, so that whose name they begin is not told by it alone."""
    return text[start + 1 : start + 2] == STOP and INITIAL_BEFORE.search(text, max(start - WIDEST, 0), start) is not None


def _goes_on(text: str, start: int) -> bool:
    """Return whether a word of the alphabets has begun before a place."""
    before = text[start - 1 : start]
    return before.isalnum() and not UNSPACED.match(before)


def _within_word(text: str, start: int, end: int) -> bool:
    """Return whether a katakana word goes on before or after a stretch, so that a name in it is but a part of another word."""
    return any(KATAKANA.match(text[at : at + 1]) and KATAKANA.match(text[at + 1 : at + 2]) for at in (start - 1, end - 1) if at >= 0)
