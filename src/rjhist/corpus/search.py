"""Records by name: the text itself, then the text folded over case, accents, kana, older characters and marks."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rjhist.corpus.rows import Match
from rjhist.model.actors import Actor
from rjhist.model.names import AliasKind, Names
from rjhist.model.records import Record
from rjhist.schema.kinds import BY_WORD

EXACT, ALIAS, MISSPELT, FAMILY, FOLDING = 1.0, 0.98, 0.95, 0.9, 0.05
"""The score of a main name, of an alias, of a recorded misspelling, of a family name alone, and what a folded match loses."""

KATAKANA_TO_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
OLD_TO_NEW = str.maketrans(
    "櫻附廣國澤齋邊邉濱條壽實眞縣與圓榮澁瀧萬滿獨爭發會學戰關佛濟鐵權圖嶋",
    "桜付広国沢斎辺辺浜条寿実真県与円栄渋滝万満独争発会学戦関仏済鉄権図島",
)
"""Characters as they were written before 1946, and what stands for them since."""
SAME_CHARACTER = KATAKANA_TO_HIRAGANA | OLD_TO_NEW
POSSESSIVE = re.compile("['\u2019]s\\b")


def folded(text: str) -> str:
    """Return a text without case, accents, marks, spaces and the English genitive, katakana as hiragana, old characters as new ones.

    >>> folded("Komura Jutarō") == folded("komura-jutaro")
    True
    >>> folded("Gorbachev's visit") == folded("Gorbachev visit")
    True
    """
    spread = unicodedata.normalize("NFKD", POSSESSIVE.sub("", text.casefold()))
    kept = "".join(character for character in spread if character.isalnum() or character in "\u3099\u309a\u30fc")
    return unicodedata.normalize("NFC", kept).translate(SAME_CHARACTER)


def names_of(record: Record) -> Iterator[tuple[str, float]]:
    """Yield every name of a record with the score of finding it so; its ids are names too."""
    names = record.names
    yield record.id, ALIAS
    for other in record.other_ids:
        yield other, ALIAS
    if names is not None:
        yield from ((text, EXACT) for text in _forms(names))
        yield from ((alias.text, MISSPELT if alias.kind is AliasKind.MISSPELLING else ALIAS) for alias in names.aliases)
    if isinstance(record, Actor) and record.family_name is not None:
        yield from ((text, FAMILY) for text in _forms(record.family_name))
        if record.given_name is not None:
            yield from ((text, ALIAS) for text in _both_orders(record.family_name, record.given_name))


def _forms(names: Names) -> Iterator[str]:
    forms = (names.en, names.ru, names.ja, names.ru_latn, names.ja_latn, names.ja_kana)
    return (text for text in forms if text is not None)


def _both_orders(family: Names, given: Names) -> Iterator[str]:
    """Yield the two names together, in the order of Japan and of Russia, with and without a patronymic, in each language that has both."""
    for script in ("en", "ru", "ja", "ja_latn"):
        one, whole = getattr(family, script), getattr(given, script)
        if one and whole:
            for other in dict.fromkeys((whole, whole.split()[0])):
                yield from (f"{one} {other}", f"{other} {one}")


_KINDS = {word: place for place, word in enumerate(BY_WORD)}
"""Where the names are equal the thing itself comes before the work about it: sources are the last kind."""


class NameIndex:
    """Every name of some records, exact and folded; made once, never changed."""

    def __init__(self, records: Iterable[Record]) -> None:
        """Gather the names."""
        self._exact: defaultdict[str, list[tuple[Record, str, float]]] = defaultdict(list)
        self._folded: defaultdict[str, list[tuple[Record, str, float]]] = defaultdict(list)
        for record in records:
            for name, score in names_of(record):
                self._exact[name].append((record, name, score))
                self._folded[folded(name)].append((record, name, score - FOLDING))

    def find(self, text: str, kind: str | None, limit: int) -> tuple[Match, ...]:
        """Return the best matches, one a record, the surest first."""
        best: dict[str, Match] = {}
        for record, name, score in [*self._exact.get(text, ()), *self._folded.get(folded(text), ())]:
            known = best.get(record.id)
            if (kind is None or record.kind_word == kind) and (known is None or known.score < score):
                best[record.id] = Match(record=record, name=name, score=score)
        return tuple(sorted(best.values(), key=lambda match: (-match.score, _KINDS[match.record.kind_word], match.record.id))[:limit])
