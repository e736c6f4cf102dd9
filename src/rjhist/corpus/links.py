"""The records linked together: by id, by heading, by day; complete when made, and never changed.

The indexes of names, words and mentions that it holds are made, each under its lock, by the first question that needs them.
"""

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from threading import Lock
from typing import TypeVar

from rjhist.corpus.finding.mentions import MentionIndex
from rjhist.corpus.finding.names import NameIndex
from rjhist.corpus.finding.passages import PassageIndex
from rjhist.corpus.intervals import Intervals
from rjhist.corpus.once import Once
from rjhist.corpus.postings import ACTORS, Posting, binding, denials, extents, order_key, postings
from rjhist.errors import DateError, NoData, UnknownId
from rjhist.model.actors import Actor, ActorKind, Succession
from rjhist.model.calendars import day_text
from rjhist.model.dates import Day, Extent, ordinal
from rjhist.model.instruments import Nature
from rjhist.model.meta import Meta
from rjhist.model.negotiations import Negotiation
from rjhist.model.records import Record, by_any_id
from rjhist.model.spans import BEGINNING, END
from rjhist.model.territories import Territory
from rjhist.model.treaties import Treaty
from rjhist.model.views import View
from rjhist.schema.kinds import KINDS
from rjhist.schema.shapes import references, walk

R = TypeVar("R", bound=Record)

NOTHING: frozenset[str] = frozenset()
Containment = tuple[str, Extent | None]
"""A part or whole, and the days on which it is one; None for always."""
Spell = tuple[str, str | None]
"""A treaty and the one in whose view a spell of its force stands; None where it is undisputed."""


def views_held(links: "Links", views: tuple[View, ...], day: int, since: int | None = None) -> list[tuple[str | None, bool]]:
    """Return who holds one of some views on a day, each with whether beyond doubt; (None, True) where there are no views.

    A view without a time of its own is held from the start of what it is a view of (``since``) on.
    """
    if not views:
        return [(None, True)]
    return [
        (links.canonical(view.actor), view.held is None or view.held.extent.covers(day, certain=True))
        for view in views
        if (view.held.extent.covers(day) if view.held else since is None or since <= day)
    ]


def days(extent: Extent, *, certain: bool) -> tuple[int, int]:
    """Return the first and the last day that a stretch may cover, or that it covers beyond doubt."""
    return extent[2:] if certain else extent[:2]


def in_order(first: int, last: int) -> None:
    """Raise DateError where a stretch that a user asks for ends before it starts."""
    if last < first:
        message = f"the end {day_text(last)} lies before the start {day_text(first)}"
        raise DateError(message)


def closure(start: Iterable[str], step: Callable[[str], Iterable[str]]) -> frozenset[str]:
    """Return what is reached from some ids by going on from each, these included.

    >>> sorted(closure(["a"], {"a": ["b"], "b": ["a", "c"], "c": []}.__getitem__))
    ['a', 'b', 'c']
    """
    found: set[str] = set()
    waiting = list(start)
    while waiting:
        own = waiting.pop()
        if own not in found:
            found.add(own)
            waiting += step(own)
    return frozenset(found)


class Links:
    """What the collections and questions of one corpus share."""

    def __init__(self, records: Iterable[Record], meta: Meta) -> None:
        """Make every index."""
        self.meta = meta
        given = tuple(records)
        self.by_id: dict[str, Record] = by_any_id(given)
        self.ordered: dict[str, tuple[Record, ...]] = {
            kind.kind_word: tuple(sorted((own for own in given if type(own) is kind), key=order_key)) for kind in KINDS
        }
        self.place: dict[str, int] = {own.id: place for row in self.ordered.values() for place, own in enumerate(row)}
        self.records: tuple[Record, ...] = tuple(own for row in self.ordered.values() for own in row)
        self._headings = self._posted()
        self.referrers: Mapping[str, tuple[tuple[str, str], ...]] = self._referring()
        self.names = NameIndex(self.records, self.referrers)
        self.passages = PassageIndex(self.records)
        self.mentions = Once(lambda: MentionIndex(self.records, self.referrers))
        self.extents: dict[str, tuple[Extent, ...]] = {own.id: tuple(extents(own)) for own in self.records}
        self._possible = {word: self._spans(row, certain=False) for word, row in self.ordered.items()}
        self._certain = {word: self._spans(row, certain=True) for word, row in self.ordered.items()}
        self.covered = dict.fromkeys(self.ordered, (BEGINNING, END))
        self.covered |= {own.kind: (own.first.bounds.first, own.last.bounds.last) for own in meta.coverage}
        spells = self._spells(binding)
        self.force = {certain: Intervals(spans) for certain, spans in spells.items()}
        self.denied = {certain: Intervals(spans) for certain, spans in self._spells(denials).items()}
        self.binding = {certain: self._binding(spans) for certain, spans in spells.items()}
        self.lock = Lock()
        self._heirs = self._inherited()
        self._wholes, self._parts = self._containment()

    def __reduce__(self) -> tuple[type["Links"], tuple[tuple[Record, ...], Meta]]:
        """Pickle as records; the indexes are made again."""
        return type(self), (self.records, self.meta)

    # What the constructor makes

    def _posted(self) -> dict[str, dict[Posting, frozenset[str]]]:
        found: dict[str, defaultdict[Posting, set[str]]] = {word: defaultdict(set) for word in self.ordered}
        for record in self.records:
            for heading, key in postings(record):
                found[record.kind_word][heading, self.canonical(key)].add(record.id)
        for treaty in self.all(Treaty):
            for claim in (effect.claim for effect in treaty.effects if effect.claim):
                found["claim"]["affected", treaty.id].add(self.canonical(claim))
        return {word: {key: frozenset(ids) for key, ids in own.items()} for word, own in found.items()}

    def _referring(self) -> dict[str, tuple[tuple[str, str], ...]]:
        found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for record in self.records:
            keys = {step.key for step in record.steps} if isinstance(record, Negotiation) else NOTHING
            for path, target, kinds in references(walk(record)):
                if "step" in kinds and target in keys:
                    continue  # a step of its own, whatever else bears that id
                found[self.canonical(target.partition("#")[0])].append((record.id, path))
        return {target: tuple(dict.fromkeys(places)) for target, places in found.items()}

    def _spans(self, row: Iterable[Record], *, certain: bool) -> Intervals[str]:
        return Intervals((*days(extent, certain=certain), record.id) for record in row for extent in self.extents[record.id])

    def _spells(self, tell: Callable[[Treaty], Iterable[tuple[Extent, str | None]]]) -> dict[bool, list[tuple[int, int, Spell]]]:
        """Return when instruments are told to bind or not, possibly and certainly, and in whose view."""
        told = [
            (extent, (treaty.id, None if holder is None else self.canonical(holder)))
            for treaty in self.all(Treaty)
            for extent, holder in tell(treaty)
        ]
        return {certain: [(*days(extent, certain=certain), own) for extent, own in told] for certain in (False, True)}

    def _binding(self, spells: Iterable[tuple[int, int, Spell]]) -> dict[Nature | None, Intervals[int]]:
        """Return when instruments bind in any view, by their places: those of each nature, and under None all."""
        treaties = self.all(Treaty)
        spans: list[tuple[int, int, int]] = []
        for place, first, last in sorted((self.place[own], first, last) for first, last, (own, _) in spells if first <= last):
            before = spans[-1] if spans else None
            if before and before[2] == place and first <= before[1] + 1:  # readings that meet count once a day
                spans[-1] = (before[0], max(last, before[1]), place)
            else:
                spans.append((first, last, place))
        return {nature: Intervals(span for span in spans if nature in (None, treaties[span[2]].nature)) for nature in (None, *Nature)}

    def _inherited(self) -> dict[str, str]:
        heirs: dict[str, str] = {}
        for actor in self.all(Actor):
            for before in actor.predecessors:
                if before.succession is Succession.CONTINUATION:
                    heirs[self.canonical(before.actor)] = actor.id
        return heirs

    def _containment(self) -> tuple[dict[str, tuple[Containment, ...]], dict[str, tuple[Containment, ...]]]:
        wholes: defaultdict[str, list[Containment]] = defaultdict(list)
        parts: defaultdict[str, list[Containment]] = defaultdict(list)
        for territory in self.all(Territory):
            for part in (own for own in territory.part_of if not own.views):
                whole, extent = self.canonical(part.whole), part.tenure.extent if part.tenure else None
                wholes[territory.id].append((whole, extent))
                parts[whole].append((territory.id, extent))
        return {own: tuple(found) for own, found in wholes.items()}, {own: tuple(sorted(found)) for own, found in parts.items()}

    # What the questions use

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Return the records of a class, in their order."""
        return tuple(own for own in self.ordered[kind.kind_word] if isinstance(own, kind))

    def canonical(self, target: str) -> str:
        """Return the id of the record that an id or other id leads to; an unknown one as it is."""
        found = self.by_id.get(target)
        return found.id if found is not None else target

    def resolve(self, target: str | Record, *kinds: str) -> str:
        """Return the id of what an argument names: an id, another id, or a record. Raises UnknownId with the nearest ids, TypeError."""
        wanted = target.id if isinstance(target, Record) else target
        if not isinstance(wanted, str):
            message = f"a record is named by its id or itself, not by {target!r}"
            raise TypeError(message)
        found = self.by_id.get(wanted)
        if found is not None and (not kinds or found.kind_word in kinds):
            return found.id
        pool = [own for own, record in self.by_id.items() if not kinds or record.kind_word in kinds]
        nearest = tuple(difflib.get_close_matches(wanted, pool, n=3))
        raise UnknownId(wanted, " or ".join(kinds) or "record", nearest)

    def called(self, text: str | Record, kind: str) -> frozenset[str]:
        """Return the ids of what an argument names by id, other id or record or, failing these, by name; UnknownId with the nearest."""
        known = isinstance(text, str) and text not in self.by_id and self.names.called(text, kind)
        return known or frozenset({self.resolve(text, kind)})

    def under(self, kind: str, heading: str, keys: Iterable[str]) -> frozenset[str]:
        """Return the ids of the records of a kind that stand under any of some keys of a heading."""
        own = self._headings[kind]
        return NOTHING.union(*(own.get((heading, key), NOTHING) for key in keys))

    def within(self, kind: str, whole: str | Record) -> frozenset[str]:
        """Return the ids of the records of a kind that are parts of another, and the parts of those."""
        return closure(self.under(kind, "whole", (self.resolve(whole, kind),)), lambda own: self.under(kind, "whole", (own,)))

    def answers(self, kind: str) -> dict[Posting, tuple[int, ...]]:
        """Return the places of the records under every key of every heading of a kind; under a lineage those of its members too."""
        found = dict(self._headings[kind])
        lineages = {own.id: self.actors_meant(own) for own in self.all(Actor) if own.kind is ActorKind.LINEAGE}
        for heading in ACTORS:
            found |= {(heading, own): self.under(kind, heading, members) for own, members in lineages.items()}
        return {key: tuple(sorted(map(self.place.__getitem__, ids))) for key, ids in found.items()}

    def actors_meant(self, actor: str | Record, *, continuing: bool = False) -> frozenset[str]:
        """Return those for whom an actor stands: a lineage for its members and, where asked, a state for those that it continues."""
        own = self.resolve(actor, "actor")
        found = self.by_id[own]
        if isinstance(found, Actor) and found.kind is ActorKind.LINEAGE:
            return self.under("actor", "lineage", (own,)) | {own}
        return frozenset({own, *(before for before in self._heirs if continuing and own in self._line(before))})

    def views_meant(self, actor: str | Record, *, continuing: bool = False) -> frozenset[str]:
        """Return those whose view is an actor's: itself, those for whom it stands, and its lineage; where asked those that it continues."""
        own = self.by_id[self.resolve(actor, "actor")]
        lineage = {self.canonical(own.lineage)} if isinstance(own, Actor) and own.lineage else set()
        return self.actors_meant(own, continuing=continuing) | lineage

    def meant(self, subject: str | Record, *, exactly: bool = False) -> frozenset[str]:
        """Return the record of an argument; for a place its whole family, for a lineage its members too."""
        own = self.resolve(subject)
        kind = self.by_id[own].kind_word
        if kind == "territory":
            return self.family(own, exactly=exactly)
        return self.actors_meant(own) if kind == "actor" else frozenset({own})

    def _line(self, actor: str) -> list[str]:
        """Return an actor and those that continue it, in time."""
        line = [actor]
        while (heir := self._heirs.get(line[-1])) is not None and heir not in line:
            line.append(heir)
        return line

    def current(self, actor: str, day: int) -> str:
        """Return who answers for an actor on a day: itself, or the state that continues it once it has ended."""
        for own in self._line(self.canonical(actor)):
            found = self.by_id.get(own)
            if not isinstance(found, Actor) or found.period is None or found.period.extent.last >= day:
                return own
        return self._line(self.canonical(actor))[-1]

    def family(self, territory: str | Record, *, exactly: bool = False) -> frozenset[str]:
        """Return a place with its parts and its wholes of any time, along containment that nobody disputes."""
        own = self.resolve(territory, "territory")
        if exactly:
            return frozenset({own})

        def along(way: Mapping[str, tuple[Containment, ...]]) -> frozenset[str]:
            return closure((own,), lambda place: [to for to, _ in way.get(place, ())])

        return along(self._parts) | along(self._wholes)

    def parts_of(self, territory: str, day: int) -> tuple[str, ...]:
        """Return the direct parts of a place on a day, nobody disputing it."""
        return tuple(part for part, extent in self._parts.get(territory, ()) if extent is None or extent.covers(day))

    def wholes_of(self, territory: str, day: int) -> tuple[tuple[str, bool], ...]:
        """Return the places that a place belongs to on a day, nobody disputing it, and whether it does so beyond doubt."""
        return tuple(
            (whole, extent is None or extent.covers(day, certain=True))
            for whole, extent in self._wholes.get(territory, ())
            if extent is None or extent.covers(day)
        )

    def ids_on(self, kind: str, day: int, *, certain: bool) -> frozenset[str]:
        """Return the ids of the records of a kind that hold on a day."""
        return frozenset((self._certain if certain else self._possible)[kind].at(day))

    def ids_during(self, kind: str, first: int, last: int, *, certain: bool) -> frozenset[str]:
        """Return the ids of the records of a kind that hold on some day of a stretch."""
        if not certain:
            return frozenset(self._possible[kind].during(first, last))
        # What begins and ends within the stretch was so on some day of it, unless it is so in somebody's view alone.
        within = (
            own
            for own in self._possible[kind].within(first, last)
            if any(first <= at.first and at.last <= last and at.certain_first != END for at in self.extents[own])
        )
        return frozenset([*self._certain[kind].during(first, last), *within])

    def covers_some_of(self, first: int, last: int) -> None:
        """Raise NoData where no kind covers a day of a stretch; without a statement of coverage all is covered."""
        spans = {self.covered[own.kind] for own in self.meta.coverage}
        if spans and not any(begun <= last and first <= ended for begun, ended in spans):
            told = ", ".join(f"{day_text(begun)} to {day_text(ended)}" for begun, ended in sorted(spans))
            message = f"no kind of records covers a day of that stretch: they cover {told}"
            raise NoData(message)

    def day(self, kind: str, day: Day) -> int:
        """Return the ordinal of a day; NoData where the coverage of a kind does not reach it."""
        asked = ordinal(day)
        first, last = self.covered[kind]
        if first <= asked <= last:
            return asked
        message = f"the {kind} records cover {day_text(first)} to {day_text(last)}, not {day_text(asked)}"
        raise NoData(message)
