"""Records by name: the very text, then folded, as it sounds, in another order, and last by likeness."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain, dropwhile
from typing import Final

import attrs

from rjhist.corpus.finding.folding import folded, sounds
from rjhist.corpus.finding.matches import Match
from rjhist.corpus.finding.trigrams import Trigrams
from rjhist.corpus.once import Once
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.names import AliasKind, Names
from rjhist.model.records import Record
from rjhist.model.sources import Source
from rjhist.schema.kinds import BY_WORD

EXACT, ALIAS, MISSPELT, FAMILY = 1.0, 0.98, 0.95, 0.9
"""The score of a main name, of an alias, of a recorded misspelling, of a family name alone."""
FOLDED, SOUNDED, REARRANGED = 0.95, 0.92, 0.87
"""What is left of it where the text matches folded only, as it sounds only, or only with its words in another order."""
LIKE: Final = 0.8
"""What is left of it for a name that is merely like the text, beside the likeness itself: never enough for confidence."""
OTHER_NUMBER: Final = 0.75
"""What is left of that where the text has a number or single letter that the name lacks: a year, Alexander I and II, protocols A and B."""
UNLIKE: Final = 0.4
"""A name less like the text than this is not told."""
CLOSE: Final = 0.11
"""Where another record comes so close, the name is ambiguous: a family name is, beside another's main name."""
AMBIGUOUS: Final = 0.75
"""What is left of the scores where a name is ambiguous: too little for confidence."""
ABOUT: Final = 0.79
"""What is left of every score of a work, unless works are asked for: who types a name means the thing sooner than a work about it."""

IDLE = frozenset(sounds("the an of in on at and or to for by with from between об во на со между по от"))
"""Words, as they sound, that do not tell one name from another."""
TITLES = frozenset(
    sounds(
        "mr mrs ms dr professor academician count graf viscount baron prince grand duke marquis sir lord field marshal general admiral "
        "vice rear captain colonel major lieutenant minister prime premier president chairman chancellor secretary foreign war military "
        "commissar consul ambassador envoy messenger plenipotentiary commander governor emperor empress tsar czar king "
        "russian japanese soviet "
        "господин академик граф барон князь великий генерал адмирал вице контр капитан полковник майор лейтенант министр премьер президент "
        "председатель канцлер секретарь военный комиссар консул посол посланник командующий губернатор император императрица царь"
    )
)
"""Words, as they sound, that stand before the name of a person and are not part of it."""


def names_of(record: Record) -> Iterator[tuple[str, float]]:
    """Yield every name of a record with the score of finding it so; its ids are names too."""
    names = record.names
    yield record.id, ALIAS
    for other in record.other_ids:
        yield other, ALIAS
    if names is not None:
        yield from ((text, EXACT) for text in _forms(names))
        yield from ((text, ALIAS) for own in _forms(names) for text in _shortened(own))
        yield from ((alias.text, MISSPELT if alias.kind is AliasKind.MISSPELLING else ALIAS) for alias in names.aliases)
    if isinstance(record, Actor) and record.family_name is not None:
        yield from ((text, FAMILY) for text in _forms(record.family_name))
        if record.given_name is not None:
            yield from ((text, ALIAS) for text in _with_given(record.family_name, record.given_name))


def family_names(record: Record) -> frozenset[str]:
    """Return the family name of a person in every script, folded: alone it is most often that of others too."""
    family = record.family_name if isinstance(record, Actor) else None
    return frozenset(map(folded, _forms(family))) if family else frozenset()


def _forms(names: Names) -> Iterator[str]:
    forms = (names.en, names.ru, names.ja, names.ru_latn, names.ja_latn, names.ja_kana)
    return (text for text in forms if text is not None)


def _shortened(name: str) -> Iterator[str]:
    """Yield what a name is without what it has in brackets, and each of two names that a stroke parts."""
    bare = BRACKETED.sub("", name).strip()
    parts = bare.split(" / ")
    if bare != name and bare:
        yield bare
    if len(parts) > 1:
        yield from parts


def _with_given(family: Names, given: Names) -> Iterator[str]:
    """Yield the two names together, in the order of Japan and of Russia, whole and by initials, with and without a patronymic."""
    for script in ("en", "ru", "ja", "ja_latn"):
        one, whole = getattr(family, script), getattr(given, script)
        if one and whole:
            initials = [f"{word[0]}." for word in whole.split()]
            for other in dict.fromkeys((whole, whole.split()[0], " ".join(initials), initials[0])):
                yield from (f"{one} {other}", f"{other} {one}")


BRACKETED = re.compile(r"\s*[(（][^)）]*[)）]")
NUMBER = re.compile(r"[ivx]+|[a-z]|.*\d.*")
_KINDS = {word: place for place, word in enumerate(BY_WORD)}
"""Where the names are equal the thing itself comes before the work about it: sources are the last kind."""

_Entry = tuple[Record, str, float]
Share = tuple[_Entry, float]
"""A name, and what is left of its score in the net that caught it."""
Naming = Mapping[str, tuple[object, ...]]
"""By id what names each record: the more do, the earlier it comes among equals."""


def _bag(heard: Iterable[str]) -> str:
    """Return the words that tell in alphabetical order; all of them where none does."""
    own = sorted(heard)
    return " ".join([word for word in own if word not in IDLE] or own)


def _numbers(bag: str) -> set[str]:
    """Return the words of a bag that number things."""
    return {word for word in bag.split() if NUMBER.fullmatch(word)}


def ranked(found: Iterable[Share], naming: Naming, works: float = ABOUT) -> tuple[Match, ...]:
    """Return the best match of each record, the surest first, of equals the one that more records name.

    Where the two best come close, the name is ambiguous and every score falls, so that their order stays. A work makes nothing ambiguous.
    """
    best: dict[str, Match] = {}
    for (record, name, base), share in found:
        score = base * share * (works if isinstance(record, Source) else 1)
        known = best.get(record.id)
        if known is None or known.score < score:
            best[record.id] = Match(record=record, name=name, score=score)
    things = [own.score for own in best.values() if not isinstance(own.record, Source)]
    first, second = nlargest(2, (0.0, 0.0, *(things or (own.score for own in best.values()))))
    doubt = AMBIGUOUS if second > max(first - CLOSE, 0) else 1.0

    def order(match: Match) -> tuple[float, int, int, str]:
        own = match.record
        return (-match.score, _KINDS[own.kind_word], -len(naming.get(own.id, ())), own.id)

    return tuple(attrs.evolve(own, score=own.score * doubt) for own in sorted(best.values(), key=order))


def _is_person(record: Record) -> bool:
    return isinstance(record, Actor) and record.kind is ActorKind.PERSON


class _Kind:
    """The names of one kind in loose forms: as they sound, with their words sorted, and by likeness."""

    def __init__(self, entries: Iterable[_Entry]) -> None:
        self._sounded: defaultdict[str, list[_Entry]] = defaultdict(list)
        self._bags: defaultdict[str, list[_Entry]] = defaultdict(list)
        for entry in entries:
            heard = sounds(entry[1])
            self._sounded["".join(heard)].append(entry)
            self._bags[_bag(heard)].append(entry)
        self._places = list(self._bags)
        self._trigrams = Trigrams([bag.split() for bag in self._places])

    def same(self, heard: Sequence[str]) -> Iterator[Share]:
        """Yield the entries whose names sound as some words do, in their order or another."""
        yield from ((entry, SOUNDED) for entry in self._sounded.get("".join(heard), ()))
        yield from ((entry, REARRANGED) for entry in self._bags.get(_bag(heard), ()))

    def like(self, heard: Sequence[str]) -> Iterator[Share]:
        """Yield the entries whose names are like some words, with what their scores are to be multiplied by."""
        own = _bag(heard)
        for place, likeness in self._trigrams.nearest(own.split()):
            share = likeness * (1 if _numbers(own) <= _numbers(self._places[place]) else OTHER_NUMBER)
            if share >= UNLIKE:
                yield from ((entry, LIKE * share) for entry in self._bags[self._places[place]])


class NameIndex:
    """Every name of some records; its tables are made under a lock when they are first asked for, and never changed."""

    def __init__(self, records: Iterable[Record], naming: Naming) -> None:
        """Take the records, and what names each of them."""
        self._records = tuple(records)
        self._naming = naming
        self._tables = Once(self._made_tables)
        self._kinds = Once(self._made_kinds)

    def find(self, text: str, kind: str | None, limit: int) -> tuple[Match, ...]:
        """Return the best matches, one a record, the surest first; a looser net is cast only where a tighter one stays empty."""
        for net in (self._spelt, self._heard, self._alike):
            found = ranked(net(text, kind), self._naming, works=1.0 if kind else ABOUT)
            if found:
                return found[:limit]
        return ()

    def called(self, text: str, kind: str) -> frozenset[str]:
        """Return the ids of the records of a kind that are called so, as it stands or folded."""
        return frozenset(record.id for (record, _, _), _ in self._spelt(text, kind))

    # The nets: each yields the names of a kind, or of all, that it catches.

    def _spelt(self, text: str, kind: str | None) -> Iterator[Share]:
        exact, plain = self._tables()
        for names, key, share in ((exact, text, 1.0), (plain, folded(text), FOLDED)):
            yield from ((entry, share) for entry in names.get(key, ()) if kind in (None, entry[0].kind_word))

    def _heard(self, text: str, kind: str | None) -> Iterator[Share]:
        heard, kinds = sounds(text), self._kinds()
        for word, own in kinds.items():
            if kind in (None, word):
                yield from own.same(heard)
        if "actor" in kinds and kind in (None, "actor"):
            untitled = list(dropwhile(TITLES.__contains__, heard))
            if untitled and untitled != heard:
                yield from ((entry, REARRANGED) for entry, _ in kinds["actor"].same(untitled) if _is_person(entry[0]))

    def _alike(self, text: str, kind: str | None) -> Iterator[Share]:
        heard = sounds(text)
        return (found for word, own in self._kinds().items() if kind in (None, word) for found in own.like(heard))

    def _made_tables(self) -> tuple[dict[str, list[_Entry]], dict[str, list[_Entry]]]:
        exact: defaultdict[str, list[_Entry]] = defaultdict(list)
        plain: defaultdict[str, list[_Entry]] = defaultdict(list)
        for record in self._records:
            for name, score in names_of(record):
                exact[name].append((record, name, score))
                plain[folded(name)].append((record, name, score))
        return exact, plain

    def _made_kinds(self) -> dict[str, _Kind]:
        entries: defaultdict[str, list[_Entry]] = defaultdict(list)
        for entry in chain.from_iterable(self._tables()[0].values()):
            record, name, _ = entry
            if not isinstance(record, Source) or name != record.id:
                entries[record.kind_word].append(entry)
        return {word: _Kind(own) for word, own in entries.items()}
