"""Where the sources differ, and which sources records rest on."""

from collections.abc import Iterable

from rjhist.corpus.links import Links
from rjhist.corpus.rows import Disagreement
from rjhist.model.citations import Citation, Verdict
from rjhist.model.records import Record
from rjhist.schema.converter import attested
from rjhist.schema.shapes import walk


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
        for _, _, value in walk(record)
        for citation in (value if isinstance(value, tuple) else (value,))
        if isinstance(citation, Citation)
        for target in (citation.source, citation.via)
        if target
    )
