"""Where the sources differ, which sources records rest on, and which of these are independent."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from rjhist.corpus.links import Links
from rjhist.corpus.rows import Disagreement
from rjhist.model.citations import Verdict
from rjhist.model.records import Record
from rjhist.model.sources import Source
from rjhist.schema.converter import attested
from rjhist.schema.shapes import Walked, citations, walk


def disagreements(records: Iterable[Record], kind: str | None, field: str | None) -> tuple[Disagreement, ...]:
    """Return the rival and mistaken values of some records: of one kind, of one field."""
    rows: list[Disagreement] = []
    for record in records:
        told = [own for own in record.attestations if own.verdict is not Verdict.PREFERRED and field in (None, own.field)]
        if not told or kind not in (None, record.kind_word):
            continue
        values = {path: attested(value) for path, _, value in walk(record)}
        rows += [
            Disagreement(
                record=record.id, field=own.field, preferred=str(values[own.field]), value=own.value, as_given=own.as_given,
                verdict=own.verdict, citation=own.citation, reason=own.reason,
            )
            for own in told
        ]  # fmt: skip
    return tuple(rows)


def cited(links: Links, records: Iterable[Record]) -> frozenset[str]:
    """Return the ids of the sources that records cite, those cited via others included."""
    return frozenset(
        links.canonical(target)
        for record in records
        for _, citation in citations(walk(record))
        for target in (citation.source, citation.via)
        if target
    )


def opened(walked: Iterable[Walked]) -> Iterator[str]:
    """Return the ids of the works that were opened for the walked fields of a record; those of its attestations tell of other values."""
    return (own.via or own.source for path, own in citations(walked) if not path.startswith("attestations"))


def maker(source: Source) -> str:
    """Return who answers for a work: its first author, or the site on which it was read, or the work itself.

    Two works of one maker are not independent of one another; a rule of thumb that rather says one too few than one too many.

    >>> import rjhist
    >>> maker(rjhist.load().sources["ismailov-recognition-1925"])
    'Ismailov'
    """
    for author in source.author[:1]:
        name = author.literal or author.family
        if name:
            return name
    host = urlsplit(source.url or "").hostname
    return host.removeprefix("www.") if host else source.id
