"""What is answered to who looks by name, by words and in running text: records with the reason why they were found."""

import attrs

from rjhist.corpus.rows import Reason, Row
from rjhist.model.dates import HistoricalDate
from rjhist.model.records import Record
from rjhist.schema.kinds import known_kind

CONFIDENT = 0.8
"""The score from which on a match is more than a suggestion."""


@attrs.frozen(kw_only=True)
class Match(Row):
    """A record that a name finds.

    >>> import rjhist
    >>> match = rjhist.load().find("Портсмутский мирный договор", kind="treaty")[0]
    >>> match.record.id, match.score
    ('portsmouth-1905', 1.0)
    """

    record: Record
    """The record."""
    name: str
    """The name that matched."""
    score: float
    """1.0 for the very text of a main name; less for an alias, a misspelling, a family name alone, for a folded form, one that only sounds
    alike or has its words in another order, and least for mere likeness. Where another record matches about as well, a quarter less."""

    @property
    def confident(self) -> bool:
        """Whether the score is so high (0.8 or more) that the match may be taken for what was meant.

        >>> import rjhist
        >>> [match.confident for match in rjhist.load().find("Tanaka", kind="actor", limit=2)]
        [False, False]
        """
        return self.score >= CONFIDENT

    def why(self) -> tuple[Reason, ...]:
        """Return the record and citations that the match rests on.

        >>> import rjhist
        >>> rjhist.load().find("Treaty of Portsmouth")[0].why()[0].record
        'portsmouth-1905'
        """
        return (Reason.of(self.record, f"is called {self.name}"),)


@attrs.frozen(kw_only=True)
class Hit(Row):
    """A record that says some words.

    >>> import rjhist
    >>> hit = rjhist.load().search("exchange of Sakhalin for the Kurils", kind="treaty")[0]
    >>> hit.record.id
    'st-petersburg-1875'
    """

    record: Record
    """The record."""
    field: str
    """The path of the text that has most of the words."""
    text: str
    """That text."""
    score: float
    """How much of the words it has, the rare ones weighing more (Okapi BM25); to be compared within one search only."""

    def why(self) -> tuple[Reason, ...]:
        """Return the record and citations that the text rests on.

        >>> import rjhist
        >>> rjhist.load().search("massacre of the garrison at Nikolaevsk")[0].why()[0].record
        'nikolaevsk-1920'
        """
        return (Reason.of(self.record, f"{self.field}: {self.text}"),)


@attrs.frozen(kw_only=True)
class Mention(Row):
    """A name or a date in a running text.

    >>> import rjhist
    >>> text = "Komura Jutarō signed on 5 September 1905."
    >>> [(own.text, own.date.edtf if own.date else own.best.record.id) for own in rjhist.load().mentions(text)]
    [('Komura Jutarō', 'komura-jutaro'), ('5 September 1905', '1905-09-05')]
    """

    start: int
    """Where it begins: the place of its first character, from 0."""
    end: int
    """Where it ends: the place after its last character."""
    text: str
    """What stands there."""
    candidates: tuple[Match, ...]
    """The records so called, the surest first; empty for a date."""
    date: HistoricalDate | None
    """The date; None for a name."""

    @property
    def best(self) -> Match:
        """The surest of the records so called.

        Raises LookupError for a date.

        >>> import rjhist
        >>> rjhist.load().mentions("бои у озера Хасан")[0].best.record.id
        'lake-khasan-1938'
        """
        if not self.candidates:
            message = f"{self.text!r} is a date, not a name"
            raise LookupError(message)
        return self.candidates[0]


def looked_for(text: object, kind: str | None = None, limit: object = 0) -> None:
    """Raise TypeError for what is no text or number, ValueError for a kind that there is not and for a limit below nought."""
    if not isinstance(text, str) or not isinstance(limit, int):
        message = f"looked for is a text, and at most a whole number of records: not {text!r}, {limit!r}"
        raise TypeError(message)
    if kind is not None:
        known_kind(kind)
    if limit < 0:
        message = f"a limit is 0 or more, not {limit!r}"
        raise ValueError(message)
