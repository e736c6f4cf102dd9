"""Everything that held on one day."""

import datetime as dt

import attrs

from rjhist.corpus.claims import Claims
from rjhist.corpus.collection import Collection
from rjhist.corpus.conflicts import Conflicts
from rjhist.corpus.links import Links
from rjhist.corpus.negotiations import Negotiations
from rjhist.corpus.possessions import Possessions
from rjhist.corpus.relations import Relations
from rjhist.corpus.rows import Certainty, OfficeRow, Reason
from rjhist.corpus.treaties import Treaties
from rjhist.model.actors import Actor
from rjhist.model.calendars import day_text
from rjhist.model.display import html_table
from rjhist.model.records import Record

GROUPS = ("treaties", "claims", "possessions", "conflicts", "negotiations", "relations")
"""The collections of a moment."""


def officeholders(links: Links, day: int, *, certain: bool) -> tuple[tuple[OfficeRow, Reason], ...]:
    """Return who held which office on a day, by office and person, each with what it rests on."""
    found: list[tuple[OfficeRow, Reason]] = []
    for person in links.all(Actor):
        for own in person.tenures:
            if own.tenure.extent.covers(day, certain=certain):
                office, certainty = links.by_id[own.office], Certainty.of(own.tenure.extent.covers(day, certain=True))
                reason = Reason(record=person.id, citations=own.citations or person.citations, text=f"{certainty}: office: {office.label}")
                found.append((OfficeRow(office=office.id, person=person.id, certainty=certainty), reason))
    return tuple(sorted(found, key=lambda pair: (pair[0].office, pair[0].person)))


def moment(links: Links, day: int, *, certain: bool) -> "Moment":
    """Return what held on a day."""
    held = officeholders(links, day, certain=certain)
    when = dt.date.fromordinal(day)
    return Moment(
        on=day_text(day),
        treaties=Treaties(links).on(when, certain=certain),
        claims=Claims(links).on(when, certain=certain),
        possessions=Possessions(links).on(when, certain=certain),
        conflicts=Conflicts(links).on(when, certain=certain),
        negotiations=Negotiations(links).on(when, certain=certain),
        relations=Relations(links).on(when, certain=certain),
        offices=tuple(row for row, _ in held),
        office_reasons=tuple(reason for _, reason in held),
    )


@attrs.frozen(kw_only=True, repr=False)
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
    _office_reasons: tuple[Reason, ...]

    def why(self) -> tuple[Reason, ...]:
        """Return the records and citations on which the picture rests, and whether beyond doubt.

        >>> import rjhist
        >>> [reason.text for reason in rjhist.load().on("1905-05-27").why() if reason.record == "tsushima-1905"]
        ['certain: conflict: Battle of Tsushima']
        """
        groups: tuple[Collection[Record], ...] = tuple(getattr(self, name) for name in GROUPS)
        sure = {own.id for group in groups for own in group.on(self.on, certain=True)}
        told = (Reason.of(own, f"{Certainty.of(own.id in sure)}: {own.kind_word}: {own.label}") for group in groups for own in group)
        return (*told, *self._office_reasons)

    def __repr__(self) -> str:
        """Return the day, and how many of each kind it found."""
        counts = ", ".join(f"{len(getattr(self, name))} {name}" for name in (*GROUPS, "offices"))
        return f"<Moment {self.on}: {counts}>"

    def _repr_html_(self) -> str:
        held = ", ".join(f"{own.person} ({own.office})" for own in self.offices)
        return html_table((self.on, ""), [*((name, ", ".join(getattr(self, name).ids)) for name in GROUPS), ("offices", held)])
