"""Names with a slip, and names in a running text: rjhist beside difflib, rapidfuzz, sqlite's fts5 and pyahocorasick."""

import difflib
import random
import sqlite3
import unicodedata
from collections.abc import Callable

import ahocorasick
from rapidfuzz import process

from rjhist import Actor, ActorKind, Citation, Corpus, LocatorKind, Meta, Names

SYLLABLES = [
    "ka",
    "ki",
    "ku",
    "ke",
    "ko",
    "sa",
    "shi",
    "su",
    "se",
    "so",
    "ta",
    "chi",
    "tsu",
    "te",
    "to",
    "na",
    "ni",
    "nu",
    "ne",
    "no",
    "ha",
    "hi",
    "fu",
    "he",
    "ho",
    "ma",
    "mi",
    "mu",
    "me",
    "mo",
    "ya",
    "yu",
    "yo",
    "ra",
    "ri",
    "ru",
    "re",
    "ro",
    "wa",
]
FILLER = "the envoys met again and spoke of the border while the fleet lay at anchor before the town".split()  # noqa: SIM905 - a sentence
FIRST = 5
"""A name is found when it is among so many."""
MARKS = {ord(marked): plain for marked, plain in zip("āēīōū", "aeiou", strict=True)}


def names(count: int, chance: random.Random) -> list[str]:
    """Return different names of two words."""

    def word() -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(chance.randint(3, 4))).capitalize()

    found: set[str] = set()
    while len(found) < count:
        found.add(f"{word()} {word()}")
    return sorted(found)


def slipped(name: str, chance: random.Random) -> str:
    """Return a name with one letter wrong, missing, doubled or changed with its neighbour."""
    place = chance.randrange(1, len(name) - 1)
    before, letter, after = name[:place], name[place], name[place + 1 :]
    return chance.choice(
        [before + chance.choice("aeioutknmr") + after, before + after, before + letter * 2 + after, before + after[:1] + letter + after[1:]]
    )


def corpus_of(all_names: list[str]) -> Corpus:
    """Return a corpus of persons so named."""
    cited = (Citation(source="made", locator_kind=LocatorKind.WHOLE),)
    return Corpus(
        (
            Actor(id=f"actor-{place}", names=Names(en=name), summary="Made.", kind=ActorKind.PERSON, citations=cited)
            for place, name in enumerate(all_names)
        ),
        Meta(title="names"),
    )


def finders(all_names: list[str]) -> dict[str, Callable[[str], list[str]]]:
    """Return the ways of finding a name that is not spelt right: each gives the best few."""
    corpus = corpus_of(all_names)
    corpus.find("x" * 20)  # the index is made by the first
    folded = {name.casefold(): name for name in all_names}
    db = sqlite3.connect(":memory:")
    db.execute("create virtual table names using fts5 (name, tokenize = 'trigram')")
    db.executemany("insert into names values (?)", ((name,) for name in all_names))

    def fts5(text: str) -> list[str]:
        grams = {text[place : place + 3] for place in range(len(text) - 2)}
        query = " OR ".join(f'"{gram}"' for gram in grams)
        return [row[0] for row in db.execute("select name from names where names match ? order by rank limit ?", (query, FIRST))]

    return {
        "rjhist": lambda text: [match.name for match in corpus.find(text, kind="actor", limit=FIRST)],
        "difflib": lambda text: [folded[own] for own in difflib.get_close_matches(text.casefold(), folded, n=FIRST)],
        "rapidfuzz": lambda text: [folded[own] for own, _, _ in process.extract(text.casefold(), list(folded), limit=FIRST)],
        "sqlite3 fts5": fts5,
    }


def running_text(all_names: list[str], words: int, chance: random.Random) -> str:
    """Return a text in which every tenth word is a name."""
    told = [chance.choice(all_names) if chance.random() < 0.1 else chance.choice(FILLER) for _ in range(words)]
    return " ".join(told)


def readers(all_names: list[str]) -> dict[str, Callable[[str], list[tuple[int, int]]]]:
    """Return the ways of finding names in a text: each gives where they stand, whole words, the longest, apart."""
    corpus = corpus_of(all_names)
    corpus.mentions("")  # the index is made by the first
    automaton = ahocorasick.Automaton()
    for name in all_names:
        automaton.add_word(name.casefold().translate(MARKS), name)
    automaton.make_automaton()

    def aho(text: str) -> list[tuple[int, int]]:
        folded = unicodedata.normalize("NFC", text).casefold().translate(MARKS)
        found = []
        for end, name in automaton.iter_long(folded):
            start, after = end - len(name) + 1, end + 1
            if (start and folded[start - 1].isalnum()) or folded[after : after + 1].isalnum() or not text[start].isupper():
                continue
            found.append((start, after))
        return found

    return {"rjhist": lambda text: [(own.start, own.end) for own in corpus.mentions(text)], "pyahocorasick": aho}
