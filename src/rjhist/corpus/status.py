"""Who held a place on a day: the facts, the title in whose view, the rights, what was pending."""

from collections.abc import Iterator
from enum import Enum

import attrs

from rjhist.corpus.effects import pending
from rjhist.corpus.links import Links, views_held
from rjhist.corpus.rows import Certainty, EffectRow, Reason, Row
from rjhist.model.calendars import day_text
from rjhist.model.display import html_table
from rjhist.model.possessions import Possession, PossessionKind, PossessionMode
from rjhist.model.vocabulary import Vocabulary


class Group(Vocabulary):
    """What a status tells of: facts or title.

    >>> Group.TITLE.definition
    'whose the place was, in whose view'
    """

    FACT = "fact", "who ruled or held the place in fact"
    TITLE = "title", "whose the place was, in whose view"


@attrs.frozen(kw_only=True)
class Reading(Row):
    """One statement about a place on a day: a fact, or a reading in law in one view.

    >>> import rjhist
    >>> reading = rjhist.load().status_of("south-sakhalin", on="1930-01-01").title[0]
    >>> reading.view is None, reading.holders
    (True, ('empire-of-japan',))
    """

    kind: PossessionKind
    """Fact or reading in law."""
    view: str | None
    """In whose view; None for a fact and for what nobody disputes."""
    holders: tuple[str, ...]
    """The holders on that day; empty where nobody holds, or where it is unsettled or ended."""
    mode: PossessionMode | None
    """How several hold together."""
    certainty: Certainty
    """How sure the dates make it."""
    possession: str
    """The row it rests on."""

    @property
    def says(self) -> tuple[object, ...]:
        """What it states, apart from the row it rests on."""
        return (self.kind, self.view, self.holders, self.mode)


@attrs.frozen(kw_only=True, repr=False)
class TerritoryStatus:
    """Everything recorded of a place on a day.

    >>> import rjhist
    >>> status = rjhist.load().status_of("south-sakhalin", on="1930-01-01")
    >>> status.disputed, status.unrecorded
    (False, ())
    """

    territory: str
    """The place."""
    on: str
    """The day."""
    in_fact: tuple[Reading, ...]
    """Administration, military control, presence."""
    title: tuple[Reading, ...]
    """Sovereignty, one reading a view."""
    rights: tuple[Reading, ...]
    """Every other reading: leases, concessions, access and the like."""
    pending: tuple[EffectRow, ...]
    """Effects of instruments signed and not in force, and promises of transfer not performed."""
    claims: tuple[str, ...]
    """The claims open that day."""
    parts: "tuple[TerritoryStatus, ...]"
    """The statuses of those parts that differ in fact or title; nothing is summed upwards."""
    unrecorded: tuple[Group, ...]
    """Which of fact and title has no row."""
    _reasons: tuple[Reason, ...]

    @property
    def disputed(self) -> bool:
        """Whether views name different holders."""
        return len({frozenset(reading.holders) for reading in self.title if reading.view is not None}) > 1

    def why(self) -> tuple[Reason, ...]:
        """Return the records and citations on which the status rests."""
        return self._reasons

    def __repr__(self) -> str:
        """Return place, day and who held it in fact."""
        held = "; ".join(f"{own.kind} {', '.join(own.holders) or 'nobody'}" for own in self.in_fact)
        parts = ", ".join(part.territory for part in self.parts)
        none = f"facts of its parts alone: {parts}" if parts else "no facts recorded"
        return f"<TerritoryStatus {self.territory} {self.on}: {held or none}>"

    def _repr_html_(self) -> str:
        readings = (*self.in_fact, *self.title, *self.rights)
        rows = [(own.kind.value, own.view or "", ", ".join(own.holders) or "nobody", own.certainty.value) for own in readings]
        return html_table(("kind", "view", "holders", "certainty"), rows)


FACTS = (PossessionKind.ADMINISTRATION, PossessionKind.MILITARY_CONTROL)
RIGHTS = tuple(kind for kind in PossessionKind if not kind.is_fact and kind is not PossessionKind.SOVEREIGNTY)


class Descent(Enum):
    """How a row comes to a place: its own, or from a whole to which it certainly or only possibly belonged."""

    OWN = 0
    CERTAIN = 1
    POSSIBLE = 2


@attrs.frozen
class Asker:
    """Puts the question of one day (and of the day as seen on which views are taken) to the links."""

    links: Links
    day: int
    seen: int

    def rows(self, territory: str, kinds: tuple[PossessionKind, ...]) -> list[Possession]:
        """Return the rows of a place itself that possibly hold that day, of some kinds."""
        ids = self.links.under("possession", "territory", (territory,))
        found = [self.links.by_id[own] for own in sorted(ids, key=self.links.place.__getitem__)]
        return [row for row in found if isinstance(row, Possession) and row.kind in kinds and row.tenure.extent.covers(self.day)]

    def nearest(self, territory: str, kinds: tuple[PossessionKind, ...]) -> list[tuple[Possession, Descent]]:
        """Return the rows of a group from the place itself or its nearest whole, each with the way by which it is inherited."""
        level: dict[str, Descent] = {territory: Descent.OWN}
        seen = set(level)
        while level:
            rows = [(row, way) for place, way in level.items() for row in self.rows(place, kinds)]
            if rows:
                return rows
            above: dict[str, Descent] = {}
            for place, way in level.items():
                for whole, certain in self.links.wholes_of(place, self.day):
                    if whole not in seen:
                        above[whole] = Descent.CERTAIN if certain and way is not Descent.POSSIBLE else Descent.POSSIBLE
            seen.update(above)
            level = above
        return []

    def readings(self, row: Possession, way: Descent) -> Iterator[Reading]:
        """Yield what a row says that day: once, or once for each view held."""
        contested = row.mode is PossessionMode.CONTESTED and way is not Descent.OWN
        sure = row.tenure.extent.covers(self.day, certain=True) and way is not Descent.POSSIBLE and not contested
        holders = tuple(self.links.current(holder, self.day) for holder in row.holders)
        for view, held in views_held(self.links, row.views, self.seen, since=row.tenure.extent.first):
            yield Reading(
                kind=row.kind, view=view, holders=holders, mode=row.mode, certainty=Certainty.of(sure and held), possession=row.id
            )

    def group(self, territory: str, kinds: tuple[PossessionKind, ...]) -> tuple[Reading, ...]:
        """Return the readings of a group of kinds."""
        return tuple(reading for row, way in self.nearest(territory, kinds) for reading in self.readings(row, way))

    def facts(self, territory: str) -> tuple[Reading, ...]:
        """Return the facts: presence is the place's own alone, and does not stop what is inherited."""
        presence = self.rows(territory, (PossessionKind.PRESENCE,))
        return (*self.group(territory, FACTS), *(own for row in presence for own in self.readings(row, Descent.OWN)))

    def any_row(self, territory: str) -> bool:
        """Return whether the place, its wholes or its parts of that day have a row that possibly holds."""
        return bool(self.nearest(territory, tuple(PossessionKind))) or self.any_part_row(territory)

    def any_part_row(self, territory: str) -> bool:
        """Return whether a part of a place, or a part of that, has a row."""
        parts = self.links.parts_of(territory, self.day)
        return any(self.rows(part, tuple(PossessionKind)) or self.any_part_row(part) for part in parts)

    def status(self, territory: str) -> TerritoryStatus:
        """Return the status of a place, with those of its parts that differ."""
        in_fact, title = self.facts(territory), self.group(territory, (PossessionKind.SOVEREIGNTY,))
        rights = tuple(reading for kind in RIGHTS for reading in self.group(territory, (kind,)))
        waiting = pending(self.links, territory, self.day)
        family = self.links.family(territory)
        claims, surely_open = (
            self.links.under("claim", "territory", family) & self.links.ids_on("claim", self.day, certain=certain)
            for certain in (False, True)
        )
        parts = [self.status(part) for part in self.links.parts_of(territory, self.day)]
        own = _differing(in_fact, title, rights)
        rows = {
            Group.FACT: self.nearest(territory, FACTS) or self.rows(territory, (PossessionKind.PRESENCE,)),
            Group.TITLE: self.nearest(territory, (PossessionKind.SOVEREIGNTY,)),
        }
        return TerritoryStatus(
            territory=territory,
            on=day_text(self.day),
            in_fact=in_fact,
            title=title,
            rights=rights,
            pending=tuple(row for row, _ in waiting),
            claims=tuple(sorted(claims, key=self.links.place.__getitem__)),
            parts=tuple(part for part in parts if part.parts or _differing(part.in_fact, part.title, part.rights) != own),
            unrecorded=tuple(group for group, found in rows.items() if not found),
            reasons=(
                *(self._reason(reading) for reading in (*in_fact, *title, *rights)),
                *(
                    Reason(record=row.treaty, citations=row.citations, text=f"{Certainty.of(sure)}: pending: {row.kind}")
                    for row, sure in waiting
                ),
                *(Reason.of(self.links.by_id[claim], f"{Certainty.of(claim in surely_open)}: open claim") for claim in sorted(claims)),
            ),
        )

    def _reason(self, reading: Reading) -> Reason:
        row = self.links.by_id[reading.possession]
        holders = ", ".join(reading.holders) or "nobody"
        view = f", in the view of {reading.view}" if reading.view else ""
        return Reason.of(row, f"{reading.certainty}: {reading.kind} of {holders}{view}")


def _differing(*groups: tuple[Reading, ...]) -> tuple[set[tuple[object, ...]], ...]:
    """Return what groups of readings say; presence is left out, for it is never inherited and would make every part differ."""
    return tuple({own.says for own in group if own.kind is not PossessionKind.PRESENCE} for group in groups)
