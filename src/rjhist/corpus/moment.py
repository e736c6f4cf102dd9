"""Everything that held on one day."""

import attrs

from rjhist.corpus.claims import Claims
from rjhist.corpus.conflicts import Conflicts
from rjhist.corpus.links import Links
from rjhist.corpus.negotiations import Negotiations
from rjhist.corpus.possessions import Possessions
from rjhist.corpus.relations import Relations
from rjhist.corpus.rows import Certainty, OfficeRow, Reason
from rjhist.corpus.treaties import Treaties
from rjhist.model.actors import Actor
from rjhist.model.display import html_table


def officeholders(links: Links, day: int, *, certain: bool) -> tuple[OfficeRow, ...]:
    """Return who held which office on a day, by office and person."""
    rows = [
        OfficeRow(office=links.canonical(own.office), person=person.id, certainty=Certainty.of(own.tenure.extent.covers(day, certain=True)))
        for person in links.all(Actor)
        for own in person.tenures
        if own.tenure.extent.covers(day, certain=certain)
    ]
    return tuple(sorted(rows, key=lambda row: (row.office, row.person)))


@attrs.frozen(kw_only=True)
class Moment:
    """What was in force, open, held, fought and negotiated on a day, how states stood, and who held which office.

    >>> import rjhist
    >>> moment = rjhist.load().on("1905-05-27")
    >>> "russo-japanese-war-1904" in moment.conflicts
    True
    """

    on: str
    """The day."""
    treaties: Treaties
    """In force, of any nature."""
    claims: Claims
    """Open."""
    possessions: Possessions
    """Held."""
    conflicts: Conflicts
    """Going on."""
    negotiations: Negotiations
    """Going on."""
    relations: Relations
    """How states stood."""
    offices: tuple[OfficeRow, ...]
    """Who held which office."""

    def why(self) -> tuple[Reason, ...]:
        """Return the records and citations on which the picture rests.

        >>> import rjhist
        >>> len(rjhist.load().on("1905-05-27").why()) > 0
        True
        """
        groups = (self.treaties, self.claims, self.possessions, self.conflicts, self.negotiations, self.relations)
        return tuple(
            Reason(record=own.id, citations=own.citations, text=f"{own.kind_word}: {own.label}") for group in groups for own in group
        )

    def _repr_html_(self) -> str:
        groups = ("treaties", "claims", "possessions", "conflicts", "negotiations", "relations")
        return html_table((self.on, ""), [(name, ", ".join(getattr(self, name).ids)) for name in groups])
