"""What a dataset says of itself: version, licence, coverage."""

import attrs

from rjhist.model.dates import HistoricalDate
from rjhist.model.fields import is_slug, strict


@attrs.frozen(kw_only=True, field_transformer=strict)
class Coverage:
    """The first and last day for which records of one kind are meant to be complete enough to ask.

    >>> Coverage(kind="relation", first=HistoricalDate.parse("1855-02-07"), last=HistoricalDate.parse("2026-01-01")).kind
    'relation'
    """

    kind: str = attrs.field(metadata=is_slug())
    """The kind word."""
    first: HistoricalDate
    """The first day."""
    last: HistoricalDate
    """The last day, included."""


@attrs.frozen(kw_only=True, field_transformer=strict)
class Meta:
    """Version, licence and coverage of the data of a corpus.

    >>> import rjhist
    >>> rjhist.load().meta.licence
    'CC-BY-4.0'
    """

    title: str
    """The name of the dataset."""
    version: str | None = attrs.field(default=None, metadata={"scalar": True})
    """Its version: structure, content and correction, as in 1.2.3."""
    licence: str | None = None
    """Its licence, as an SPDX expression."""
    coverage: tuple[Coverage, ...] = ()
    """The days that each kind covers; a kind that is not named has no bounds."""
