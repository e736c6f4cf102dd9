"""Questions to actors."""

from typing import Self

from rjhist.corpus.collection import Collection
from rjhist.corpus.postings import involvements
from rjhist.errors import UnknownId
from rjhist.model.actors import Actor, ActorKind
from rjhist.model.dates import Day
from rjhist.model.instruments import PartyRole
from rjhist.model.negotiations import ParticipantRole
from rjhist.model.records import Record

TAKING_PART = ("treaty", "negotiation", "conflict", "event")
"""The kinds in which actors take part."""
ROLES = frozenset(str(role.value) for roles in (PartyRole, ParticipantRole) for role in roles)
"""The words for parts that actors take."""


class Actors(Collection[Actor]):
    """Actors by the start of their life or existence; ``on(day)`` finds those that exist or live.

    >>> import rjhist
    >>> "ussr" in rjhist.load().actors.on("1950-01-01")
    True
    """

    kind_word = "actor"

    def of_lineage(self, lineage: str | Record, on: Day | None = None, *, certain: bool = False) -> Self:
        """Return the members of a lineage (states, governments, their ministries and forces), all or those that existed on a day.

        Raises UnknownId for what is no lineage.

        >>> import rjhist
        >>> "ussr" in rjhist.load().actors.of_lineage("russia", on="1925-06-01")
        True
        """
        own = type(self)(self._links)[lineage]
        if own.kind is not ActorKind.LINEAGE:
            raise UnknownId(own.id, "lineage", (own.lineage,) if own.lineage else ())
        members = self._under("lineage", (own.id,))
        return members if on is None else members.on(on, certain=certain)

    def holding(self, office: str | Record, on: Day | None = None, *, certain: bool = False) -> Self:
        """Return the persons who held an office, ever or on a day; the office by id, record or one of its names, in any language.

        Where several offices have a name, those who held any of them. UnknownId where there is none, NoData outside the coverage.

        >>> import rjhist
        >>> "komura-jutaro" in rjhist.load().actors.holding("foreign-minister-of-japan", on="1905-09-05")
        True
        >>> rjhist.load().actors.holding("Министр иностранных дел Японии", on="1905-09-05").ids
        ('katsura-taro', 'komura-jutaro')
        """
        offices = self._links.called(office, "office")
        holders = self._under("office", offices)
        if on is None:
            return holders
        day = self._links.day("actor", on)

        def held(person: Actor) -> bool:
            spans = (tenure.tenure.extent for tenure in person.tenures if self._links.canonical(tenure.office) in offices)
            return any(span.covers(day, certain=certain) for span in spans)

        return holders.where(held)

    def involved_in(self, record: str | Record, role: str | None = None) -> Self:
        """Return those who took part in a treaty, talks, a conflict or an event, all or in one role.

        >>> import rjhist
        >>> "komura-jutaro" in rjhist.load().actors.involved_in("portsmouth-1905", role="signatory")
        True
        """
        found = self._links.by_id[self._links.resolve(record, *TAKING_PART)]
        if role is not None and role not in ROLES:
            message = f"a role is one of {', '.join(sorted(ROLES))}, not {role!r}"
            raise ValueError(message)
        ids = (self._links.canonical(actor) for actor, own in involvements(found) if role is None or own == role)
        return self._keep(frozenset(ids))
