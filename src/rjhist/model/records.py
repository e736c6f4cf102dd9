"""What every record has: an id, names, a summary, its sources."""

from collections.abc import Iterable
from typing import ClassVar

import attrs

from rjhist.model.citations import Attestation, Citation, Explanation, ExternalId
from rjhist.model.display import as_html, as_line
from rjhist.model.fields import is_slug, strict
from rjhist.model.names import Names


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class Record:
    """The common part of all records. Records are values: immutable, hashable, equal where all their fields are.

    >>> import rjhist
    >>> isinstance(rjhist.load()["portsmouth-1905"], rjhist.Record)
    True
    """

    kind_word: ClassVar[str]
    """The word for records of this class, as ``find(kind=...)`` takes it."""
    collection: ClassVar[str]
    """The name of their collection on the corpus and of their folder in the data."""

    id: str = attrs.field(metadata=is_slug())
    """The id: a lower-case slug, unique in the corpus and never reused."""
    other_ids: tuple[str, ...] = attrs.field(default=(), metadata=is_slug())
    """Former or parallel ids; they resolve too."""
    names: Names | None = None
    """What it is called."""
    summary: str | None = None
    """One to four sentences of the editors' own."""
    citations: tuple[Citation, ...] = ()
    """Where its facts stand."""
    attestations: tuple[Attestation, ...] = ()
    """What sources say of single fields where they differ."""
    external_ids: tuple[ExternalId, ...] = ()
    """The same thing in other datasets."""
    explained: tuple[Explanation, ...] = ()
    """Answers to warnings about history that is true but unusual."""
    note: str | None = None
    """What an editor or a careful reader should know."""

    @property
    def label(self) -> str:
        """The English name, or the id of a record without names."""
        return self.names.en if self.names else self.id

    def __repr__(self) -> str:
        """Return kind, id, name and date on one line."""
        return as_line(self)

    def _repr_html_(self) -> str:
        return as_html(self)


@attrs.frozen(kw_only=True, repr=False, field_transformer=strict)
class NamedRecord(Record):
    """A record of a kind that always has names and a summary.

    >>> import rjhist
    >>> rjhist.load()["portsmouth-1905"].names.ru
    'Портсмутский мирный договор'
    """

    names: Names
    """What it is called."""
    summary: str
    """One to four sentences of the editors' own."""


def by_any_id(records: Iterable[Record]) -> dict[str, Record]:
    """Return records by their ids and other ids; where the two meet, the id goes first."""
    given = tuple(records)
    return {other: record for record in given for other in record.other_ids} | {record.id: record for record in given}
