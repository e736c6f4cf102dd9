"""The records linked together: by id, by heading, by day. Complete when made, never changed, so safe to share among threads."""

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from rjhist.corpus.intervals import Intervals
from rjhist.corpus.postings import extents, order_key, postings
from rjhist.errors import NoData, UnknownId
from rjhist.model.actors import Actor, ActorKind, Succession
from rjhist.model.calendars import day_text
from rjhist.model.dates import Day, Extent, ordinal
from rjhist.model.meta import Meta
from rjhist.model.records import Record
from rjhist.model.territories import PartOf, Territory
from rjhist.model.treaties import Treaty
from rjhist.schema.kinds import KINDS
from rjhist.schema.shapes import references, walk

R = TypeVar("R", bound=Record)

NOTHING: frozenset[str] = frozenset()
Spell = tuple[str, frozenset[str]]
"""A treaty and those in whose view a spell of its force stands; nobody where it is undisputed."""


class Links:
    """What the collections and questions of one corpus share."""

    def __init__(self, records: Iterable[Record], meta: Meta) -> None:
        """Make every index."""
        self.meta = meta
        given = tuple(records)
        self.by_id: dict[str, Record] = {other: record for record in given for other in record.other_ids}
        self.by_id.update({record.id: record for record in given})
        self.ordered: dict[str, tuple[Record, ...]] = {
            kind.kind_word: tuple(sorted((own for own in given if type(own) is kind), key=order_key)) for kind in KINDS
        }
        self.place: dict[str, int] = {own.id: place for row in self.ordered.values() for place, own in enumerate(row)}
        self.records: tuple[Record, ...] = tuple(own for row in self.ordered.values() for own in row)
        self._headings: dict[tuple[str, str, str], frozenset[str]] = self._posted()
        self.referrers: Mapping[str, tuple[tuple[str, str], ...]] = self._referring()
        self._possible = {word: self._spans(row, certain=False) for word, row in self.ordered.items()}
        self._certain = {word: self._spans(row, certain=True) for word, row in self.ordered.items()}
        self.force = {certain: self._force(certain=certain) for certain in (False, True)}
        self._heirs = self._inherited()
        self._wholes, self._parts = self._containment()

    def __reduce__(self) -> tuple[type["Links"], tuple[tuple[Record, ...], Meta]]:
        """Pickle as records; the indexes are made again."""
        return type(self), (self.records, self.meta)

    # What the constructor makes

    def _posted(self) -> dict[tuple[str, str, str], frozenset[str]]:
        found: defaultdict[tuple[str, str, str], set[str]] = defaultdict(set)
        for record in self.records:
            for heading, key in postings(record):
                found[record.kind_word, heading, self.canonical(key)].add(record.id)
        return {key: frozenset(ids) for key, ids in found.items()}

    def _referring(self) -> dict[str, tuple[tuple[str, str], ...]]:
        found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        for record in self.records:
            for path, target, _ in references(walk(record)):
                found[self.canonical(target.partition("#")[0])].append((record.id, path))
        return {target: tuple(dict.fromkeys(places)) for target, places in found.items()}

    @staticmethod
    def _spans(row: Iterable[Record], *, certain: bool) -> Intervals[str]:
        spans = [(extent, record.id) for record in row for extent in extents(record)]
        if certain:
            return Intervals((extent.certain_first, extent.certain_last, own) for extent, own in spans)
        return Intervals((extent.first, extent.last, own) for extent, own in spans)

    def _force(self, *, certain: bool) -> Intervals[Spell]:
        spans: list[tuple[int, int, Spell]] = []
        for treaty in self.all(Treaty):
            for spell in treaty.force:
                views = frozenset(self.canonical(view.actor) for view in spell.views)
                extent = spell.tenure.extent
                if spell.status.binds and not (certain and views):
                    ends = (extent.certain_first, extent.certain_last) if certain else (extent.first, extent.last)
                    spans.append((*ends, (treaty.id, views)))
        return Intervals(spans)

    def _inherited(self) -> dict[str, str]:
        heirs: dict[str, str] = {}
        for actor in self.all(Actor):
            for before in actor.predecessors:
                if before.succession is Succession.CONTINUATION:
                    heirs[self.canonical(before.actor)] = actor.id
        return heirs

    def _containment(self) -> tuple[dict[str, tuple[PartOf, ...]], dict[str, tuple[str, ...]]]:
        wholes: dict[str, tuple[PartOf, ...]] = {}
        parts: defaultdict[str, list[str]] = defaultdict(list)
        for territory in self.all(Territory):
            wholes[territory.id] = tuple(part for part in territory.part_of if not part.views)
            for part in wholes[territory.id]:
                parts[self.canonical(part.whole)].append(territory.id)
        return wholes, {whole: tuple(sorted(own)) for whole, own in parts.items()}

    # What the questions use

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Return the records of a class, in their order."""
        return tuple(own for own in self.ordered[kind.kind_word] if isinstance(own, kind))

    def canonical(self, target: str) -> str:
        """Return the id of the record that an id or other id leads to; an unknown one as it is."""
        found = self.by_id.get(target)
        return found.id if found is not None else target

    def resolve(self, target: str | Record, *kinds: str) -> str:
        """Return the id of what an argument names: an id, another id, or a record. Raises UnknownId with the nearest ids."""
        wanted = target.id if isinstance(target, Record) else target
        found = self.by_id.get(wanted)
        if found is not None and (not kinds or found.kind_word in kinds):
            return found.id
        pool = [own for own, record in self.by_id.items() if not kinds or record.kind_word in kinds]
        nearest = tuple(difflib.get_close_matches(str(wanted), pool, n=3))
        raise UnknownId(str(wanted), " or ".join(kinds) or "record", nearest)

    def under(self, kind: str, heading: str, keys: Iterable[str]) -> frozenset[str]:
        """Return the ids of the records of a kind that stand under any of some keys of a heading."""
        return NOTHING.union(*(self._headings.get((kind, heading, key), NOTHING) for key in keys))

    def actors_meant(self, actor: str | Record) -> frozenset[str]:
        """Return those for whom an actor stands: a lineage for its members, a continuing state for those it continues."""
        own = self.resolve(actor, "actor")
        found = self.by_id[own]
        if isinstance(found, Actor) and found.kind is ActorKind.LINEAGE:
            return self.under("actor", "lineage", (own,)) | {own}
        return frozenset({own} | {before for before in self._heirs if own in self._line(before)})

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
        """Return a place with its parts and its wholes, along containment that nobody disputes."""
        own = self.resolve(territory, "territory")
        if exactly:
            return frozenset({own})
        return frozenset({own, *self._reach(own, self._parts), *self._reach(own, self._whole_ids())})

    def _whole_ids(self) -> dict[str, tuple[str, ...]]:
        return {own: tuple(self.canonical(part.whole) for part in parts) for own, parts in self._wholes.items()}

    @staticmethod
    def _reach(start: str, steps: Mapping[str, tuple[str, ...]]) -> set[str]:
        reached: set[str] = set()
        waiting = [start]
        while waiting:
            for target in steps.get(waiting.pop(), ()):
                if target not in reached:
                    reached.add(target)
                    waiting.append(target)
        return reached

    def parts_of(self, territory: str) -> tuple[str, ...]:
        """Return the direct parts of a place."""
        return self._parts.get(territory, ())

    def wholes_of(self, territory: str, day: int) -> tuple[str, ...]:
        """Return the places that a place belongs to on a day, nobody disputing it."""
        return tuple(
            self.canonical(part.whole) for part in self._wholes.get(territory, ()) if part.tenure is None or part.tenure.extent.covers(day)
        )

    def ids_on(self, kind: str, day: int, *, certain: bool) -> frozenset[str]:
        """Return the ids of the records of a kind that hold on a day."""
        return frozenset((self._certain if certain else self._possible)[kind].at(day))

    def ids_during(self, kind: str, first: int, last: int, *, certain: bool) -> frozenset[str]:
        """Return the ids of the records of a kind that hold on some day of a stretch."""
        return frozenset((self._certain if certain else self._possible)[kind].during(first, last))

    def day(self, kind: str, day: Day) -> int:
        """Return the ordinal of a day; NoData where the coverage of a kind does not reach it."""
        asked = ordinal(day)
        for coverage in self.meta.coverage:
            if coverage.kind == kind:
                extent = Extent(coverage.first.bounds.first, coverage.last.bounds.last, 0, 0)
                if not extent.covers(asked):
                    span = f"{coverage.first.edtf} to {coverage.last.edtf}"
                    message = f"the {kind} records cover {span}, not {day_text(asked)}"
                    raise NoData(message)
        return asked
