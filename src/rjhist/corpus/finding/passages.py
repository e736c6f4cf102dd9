"""Records by what is said in them: an index of the words of names, summaries, steps and provisions."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from heapq import nsmallest
from itertools import chain
from typing import Final

from rjhist.corpus.finding.folding import JAPANESE, words
from rjhist.corpus.finding.matches import Hit
from rjhist.corpus.once import Once
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record
from rjhist.model.sources import Source
from rjhist.model.treaties import Treaty

SATURATION: Final = 1.2
LENGTH: Final = 0.75
"""How soon a repeated word ceases to count, and how much long texts lose (k1 and b of Okapi BM25, at their usual values)."""
NAME: Final = 3.0
"""So many times a word of the names counts, in however many of them it is, and however long the texts are (BM25F's weight of a field)."""
STEM: Final = 5
"""So many first letters of a word stand for its forms (truncation, as good as a stemmer for inflected languages)."""

Passage = tuple[str, str]
"""The path of a field, and its text."""
UNSPACED = re.compile(f"[{JAPANESE}]")
SCRIPT = re.compile(f"[{JAPANESE}]+|[^{JAPANESE}]+")
"""A word falls into what is Japanese and what is not."""


def passages(record: Record) -> Iterator[Passage]:
    """Yield the texts of a record in which words are looked for."""
    names = record.names
    if names is not None:
        yield from ((f"names.{name}", text) for name in ("en", "ru", "ja", "ja_latn", "ja_kana") if (text := getattr(names, name)))
        yield from ((f"names.aliases[{place}].text", alias.text) for place, alias in enumerate(names.aliases))
    if record.summary is not None:
        yield "summary", record.summary
    if isinstance(record, Negotiation):
        yield from ((f"steps[{step.key}].summary", step.summary) for step in record.steps)
    if isinstance(record, Treaty):
        yield from ((f"provisions[{place}].summary", provision.summary) for place, provision in enumerate(record.provisions))


def terms(text: str) -> Iterator[str]:
    """Yield what a text is found by: its words, the beginnings of the longer ones, and each two neighbouring Japanese characters.

    >>> sorted(set(terms("Treaties 日ソ")))
    ['treat', 'treaties', '日そ']
    """
    for word in chain.from_iterable(map(SCRIPT.findall, words(text))):
        if UNSPACED.match(word):
            yield from (word[place : place + 2] for place in range(max(len(word) - 1, 1)))
        else:
            yield word
            if len(word) > STEM:
                yield word[:STEM]


def _told(record: Record) -> tuple[set[str], Counter[str]]:
    """Return the terms of the names of a record, and how often each term stands in its other texts."""
    names: set[str] = set()
    text: Counter[str] = Counter()
    for path, own in passages(record):
        (names if path.startswith("names") else text).update(terms(own))
    return names, text


class PassageIndex:
    """The words of some records; made under a lock when first asked for, and never changed."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Take the records."""
        self._records = tuple(records)
        self._weights = Once(self._made)

    def search(self, text: str, kind: str | None, limit: int) -> tuple[Hit, ...]:
        """Return the records that say most of some words, by Okapi BM25, each with the passage that has most of them."""
        weights = self._weights()
        asked = set(terms(text))
        scores: defaultdict[int, float] = defaultdict(float)
        for term in asked:
            found = weights.get(term, ())
            rare = math.log(1 + (len(self._records) - len(found) + 0.5) / (len(found) + 0.5))
            for place, weight in found:
                scores[place] += rare * weight * (SATURATION + 1) / (weight + SATURATION)
        wanted = (place for place in scores if self._wanted(place, kind))
        best = nsmallest(limit, wanted, key=lambda place: (-scores[place], place))
        return tuple(self._hit(place, scores[place], asked) for place in best)

    def _wanted(self, place: int, kind: str | None) -> bool:
        """Return whether a record is of the kind asked; works, of which there is but the title, only where they are asked."""
        own = self._records[place]
        return own.kind_word == kind if kind else not isinstance(own, Source)

    def _made(self) -> dict[str, list[tuple[int, float]]]:
        weights: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        told = [_told(record) for record in self._records]
        mean = (sum(text.total() for _, text in told) / len(told) if told else 0) or 1
        for place, (names, text) in enumerate(told):
            length = 1 - LENGTH + LENGTH * text.total() / mean
            for term in names | text.keys():
                weights[term].append((place, (NAME if term in names else 0) + text[term] / length))
        return weights

    def _hit(self, place: int, score: float, asked: set[str]) -> Hit:
        record = self._records[place]
        path, text = max(passages(record), key=lambda own: len(asked.intersection(terms(own[1]))))
        return Hit(record=record, field=path, text=text, score=score)
