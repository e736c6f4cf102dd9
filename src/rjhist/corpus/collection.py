"""Records of one kind in their order, to be filtered, chained and combined."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar, cast, overload

from rjhist.corpus.links import Links, days, in_order
from rjhist.corpus.postings import ACTORS, Posting
from rjhist.corpus.reach import Wanted
from rjhist.errors import UnknownId
from rjhist.model.dates import Day, ordinal
from rjhist.model.display import html_table
from rjhist.model.records import Record
from rjhist.model.spans import BEGINNING, END, Period, Tenure

R = TypeVar("R", bound=Record)
D = TypeVar("D")

SHOWN = 20


class Turns(NamedTuple, Generic[D]):
    """The days on which the answer of some records changes, and the answers given as yet, by how many changes came before."""

    days: list[int]
    answers: dict[int, D]


class Collection(Sequence[R], Generic[R]):
    """An immutable sequence of records of one kind; filters return the same class, so that they chain.

    On the whole collection a question is a look-up in indexes; on a filtered one it is linear in it.

    >>> import rjhist
    >>> treaties = rjhist.load().treaties
    >>> treaties["portsmouth-1905"] in treaties, "portsmouth-1905" in treaties, treaties.get("no-such-treaty")
    (True, True, None)
    """

    __slots__ = ("_ids", "_links", "_ready", "_records", "_turns")

    kind_word: ClassVar[str]
    """The word of the kind."""
    dated: ClassVar[bool] = True
    """Whether records of the kind hold on a day."""
    placed: ClassVar[bool] = False
    """Whether records of the kind have a place."""

    def __init__(self, links: Links, records: tuple[R, ...] | None = None) -> None:
        """Take all records of the kind, or some of them in the order given."""
        self._links = links
        self._records = records
        self._ids: frozenset[str] | None = None
        self._ready: dict[Posting, Self] | None = None
        self._turns: dict[bool, Turns[Self]] = {}

    @property
    def _all(self) -> tuple[R, ...]:
        if self._records is not None:
            return self._records
        return self._row

    @property
    def _row(self) -> tuple[R, ...]:
        return cast(tuple[R, ...], self._links.ordered[self.kind_word])  # the links keep the kinds apart

    def _keep(self, ids: frozenset[str]) -> Self:
        """Return those of the records whose ids are in the answer of an index."""
        if self._records is not None:
            return type(self)(self._links, tuple(own for own in self._records if own.id in ids))
        places = sorted(self._links.place[own] for own in ids)
        return type(self)(self._links, tuple(self._row[place] for place in places))

    # Sequence

    def __len__(self) -> int:
        """Return how many records there are."""
        return len(self._all)

    def __iter__(self) -> Iterator[R]:
        """Go through the records in their order."""
        return iter(self._all)

    @overload
    def __getitem__(self, key: str | int | Record) -> R: ...
    @overload
    def __getitem__(self, key: slice) -> Self: ...
    def __getitem__(self, key: str | int | slice | Record) -> R | Self:
        """Return a record by id or place, or a part of the collection by a slice; UnknownId for an id that is not here."""
        if isinstance(key, slice):
            return type(self)(self._links, self._all[key])
        if isinstance(key, int):
            return self._all[key]
        if not isinstance(key, str | Record):
            message = f"a record is taken by its id, itself, its place or a slice, not by {key!r}"
            raise TypeError(message)
        found = self.get(key)
        if found is None:
            raise UnknownId(self._links.resolve(key, self.kind_word), f"{self.kind_word} in this part of the collection")
        return found

    @overload
    def get(self, key: str | Record) -> R | None: ...
    @overload
    def get(self, key: str | Record, default: D) -> R | D: ...
    def get(self, key: str | Record, default: D | None = None) -> R | D | None:
        """Return a record by id or itself, or the default where it is not here."""
        found = self._links.by_id.get(key.id if isinstance(key, Record) else key)
        if found is None or found.kind_word != self.kind_word or found not in self:
            return default
        return cast(R, found)

    def __contains__(self, item: object) -> bool:
        """Return whether a record, or the record of an id, is here."""
        own = self._links.by_id.get(item) if isinstance(item, str) else item
        if not isinstance(own, Record) or own.kind_word != self.kind_word:
            return False
        return self._links.by_id.get(own.id) == own and (self._records is None or own.id in self._own_ids(self._records))

    def _own_ids(self, records: tuple[R, ...]) -> frozenset[str]:
        if self._ids is None:  # two threads that meet here make the same set
            self._ids = frozenset(own.id for own in records)
        return self._ids

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order.

        >>> import rjhist
        >>> rjhist.load().treaties.signed_by("witte-sergei").affecting("sakhalin-south-japan-1905").ids
        ('portsmouth-1905',)
        """
        return tuple(own.id for own in self._all)

    def __eq__(self, other: object) -> bool:
        """Return whether the other is a collection of the same kind with equal records in the same order."""
        return type(self) is type(other) and self._all == getattr(other, "_all", None)

    def __hash__(self) -> int:
        """Return a hash by kind and ids."""
        return hash((self.kind_word, self.ids))

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        """Pickle as the corpus's records and the ids of one's own."""
        return _restored, (type(self), self._links, None if self._records is None else self.ids)

    def __repr__(self) -> str:
        """Return kind, size and the first ids."""
        more = ", ..." if len(self) > 3 else ""  # noqa: PLR2004 - three fit on a line
        return f"<{type(self).__name__} ({len(self)}): {', '.join(self.ids[:3])}{more}>"

    def _repr_html_(self) -> str:
        rows = [(own.id, own.label, own.summary or "") for own in self._all[:SHOWN]]
        more = f"<p>{len(self)} in all</p>" if len(self) > SHOWN else ""
        return html_table(("id", "name", "summary"), rows) + more

    # Set algebra within one corpus

    def _same_corpus(self, other: object) -> "Collection[R]":
        if type(other) is not type(self) or not isinstance(other, Collection):
            message = f"only {type(self).__name__} combine with {type(self).__name__}, not {type(other).__name__}"
            raise TypeError(message)
        if other._links is not self._links:  # noqa: SLF001 - of its own class
            message = "collections of two corpora do not combine: their records may differ under one id"
            raise ValueError(message)
        return other

    def __or__(self, other: Self) -> Self:
        """Return the records that are in either."""
        return type(self)(self._links)._keep(frozenset(self.ids) | frozenset(self._same_corpus(other).ids))

    def __and__(self, other: Self) -> Self:
        """Return the records that are in both."""
        return self._keep(frozenset(self._same_corpus(other).ids) & frozenset(self.ids))

    def __sub__(self, other: Self) -> Self:
        """Return the records that are here and not in the other."""
        return self._keep(frozenset(self.ids) - frozenset(self._same_corpus(other).ids))

    # Questions of every kind

    def where(self, predicate: Callable[[R], bool] | None = None, **fields: object) -> Self:
        """Return the records that a function accepts and whose fields equal, or contain, the values given; a scan.

        Two underscores reach inside: into values, each item of a list, and the record that a reference names; conditions on one list are to
        be met by the same item. Records are given by id or themselves, dates as EDTF text or ``date``. Raises TypeError for a field that
        there is not, with those that there are, UnknownId for a record, ValueError for a word or date.

        >>> import rjhist
        >>> corpus = rjhist.load()
        >>> "russo-japanese-war-1904" in corpus.conflicts.where(kind="war")
        True
        >>> corpus.treaties.where(parties__signed_by__person="witte-sergei", place__kind="settlement").ids[-1]
        'portsmouth-1905'
        """
        if predicate is not None and not callable(predicate):
            message = f"where takes a function that says yes or no of a record, and fields by their names; not {predicate!r}"
            raise TypeError(message)
        wanted = Wanted.of(self._links, self.kind_word, fields)
        return type(self)(self._links, tuple(own for own in self._all if wanted.met_by(own) and (predicate is None or predicate(own))))

    def named(self, text: str) -> Self:
        """Return the records that are called so in English, Russian or Japanese, as it stands or folded; `Corpus.find` looks further.

        >>> import rjhist
        >>> rjhist.load().offices.named("外務人民委員").ids
        ('peoples-commissar-for-foreign-affairs',)
        """
        return self._keep(self._links.names.called(text, self.kind_word))

    def on(self, day: Day, *, certain: bool = False) -> Self:
        """Return the records that hold on a day: possibly, or (``certain=True``) beyond doubt.

        Raises DateError for no day, NoData outside the coverage, TypeError for kinds without time.

        >>> import rjhist
        >>> "russo-japanese-war-1904" in rjhist.load().conflicts.on("1905-05-27")
        True
        """
        turns = self._turns.get(certain)
        known = turns.answers.get(bisect_right(turns.days, ordinal(day))) if turns else None
        return self._asked_on(day, certain=certain) if known is None else known

    def _asked_on(self, day: Day, *, certain: bool) -> Self:
        """Return the answer for a day that was not asked for before, nor another one on which the answer is the same."""
        if not self.dated:
            raise _timeless(self.kind_word)
        when = self._links.day(self.kind_word, day)
        if self._records is None:
            return self._keep(self._links.ids_on(self.kind_word, when, certain=certain))
        covering = (own for own in self._records if any(at.covers(when, certain=certain) for at in self._links.extents[own.id]))
        found = type(self)(self._links, tuple(covering))
        turns = self._turns.get(certain) or self._made_turns(self._records, certain=certain)
        turns.answers[bisect_right(turns.days, when)] = found
        return found

    def _made_turns(self, records: tuple[R, ...], *, certain: bool) -> "Turns[Self]":
        """Return the days on which another answer begins, the first one covered and the first no longer so among them.

        Two threads that meet here make the same.
        """
        spans = [
            self._links.covered[self.kind_word],
            *(days(at, certain=certain) for own in records for at in self._links.extents[own.id]),
        ]
        turns = sorted({day for first, last in spans for day in (first, last + 1)})
        return self._turns.setdefault(certain, Turns(turns, {}))

    @overload
    def during(self, start: Period | Tenure, *, certain: bool = False) -> Self: ...
    @overload
    def during(self, start: Day, end: Day, *, certain: bool = False) -> Self: ...
    def during(self, start: Day | Period | Tenure, end: Day | None = None, *, certain: bool = False) -> Self:
        """Return the records that hold on some day from start to end, both included; errors as of ``on``.

        In place of two days a stretch may be given, as the period of a war or the tenure of a pact: all the days that it may have, or with
        ``certain=True`` those that it certainly has.

        >>> import rjhist
        >>> "russo-japanese-war-1904" in rjhist.load().conflicts.during("1904-01-01", "1904-12-31")
        True
        >>> pact = rjhist.load().treaties["neutrality-pact-1941"]
        >>> "soviet-ships-detained-1941" in rjhist.load().conflicts.during(pact.force[0].tenure)
        True
        """
        if not self.dated:
            raise _timeless(self.kind_word)
        if isinstance(start, Period | Tenure) and end is None:
            span = start.extent
            in_order(span.first, span.last)
            first, last = days(span, certain=certain)
            if last < first:  # no day is certainly of the stretch
                return self[:0]
            for bound in (first, last):
                if bound not in (BEGINNING, END):
                    self._links.day(self.kind_word, date.fromordinal(bound))
        elif isinstance(start, Period | Tenure) or end is None:
            message = "during takes a first and a last day, or one stretch of time; on takes one day"
            raise TypeError(message)
        else:
            first, last = (self._links.day(self.kind_word, day) for day in (start, end))
        in_order(first, last)
        return self._keep(self._links.ids_during(self.kind_word, first, last, certain=certain))

    def at(self, place: str | Record, *, exactly: bool = False) -> Self:
        """Return the records that happened at a place, its parts or its wholes; ``exactly`` at itself alone.

        >>> import rjhist
        >>> "portsmouth-1905" in rjhist.load().treaties.at("portsmouth-new-hampshire")
        True
        """
        if not self.placed:
            message = f"a {self.kind_word} has no place"
            raise TypeError(message)
        return self._keep(self._links.under(self.kind_word, "place", self._links.family(place, exactly=exactly)))

    def sorted(self, key: Callable[[R], Any]) -> Self:
        """Return the records in the order of a key, by id where it is equal.

        >>> import rjhist
        >>> rjhist.load().claims.sorted(key=lambda claim: len(claim.positions))[-1].id
        'northern-territories-japan-1945'
        """
        return type(self)(self._links, tuple(sorted(self._all, key=lambda own: (key(own), own.id))))

    def _between(self, heading: str, one: str | Record, other: str | Record, *, continuing: bool = False) -> Self:
        """Return the records that have one actor and, apart from it, the other under a heading."""
        first, second = (self._links.actors_meant(actor, continuing=continuing) for actor in (one, other))
        found = [self._links.under(self.kind_word, heading, (actor,)) for actor in first]
        pairs = zip(first, found, strict=True)
        return self._keep(frozenset().union(*(ids & self._links.under(self.kind_word, heading, second - {actor}) for actor, ids in pairs)))

    def _of(self, heading: str, target: str | Record, *kinds: str) -> Self:
        """Return the records under what an argument names, a lineage with its members; of the whole collection the answer is ready."""
        if self._records is None and type(target) is str:
            found = (self._made_ready() if self._ready is None else self._ready).get((heading, target))
            if found is not None:
                return found
        own = self._links.resolve(target, *kinds)
        return self._under(heading, self._links.actors_meant(own) if heading in ACTORS else (own,))

    def _made_ready(self) -> dict[Posting, Self]:
        """Return the answers to all questions of one key, made at the first of them: a look-up each ever after."""
        with self._links.lock:
            if self._ready is None:
                row, answers = self._row, self._links.answers(self.kind_word)
                self._ready = {key: type(self)(self._links, tuple(row[place] for place in places)) for key, places in answers.items()}
            return self._ready

    def _under(self, heading: str, keys: Iterable[str]) -> Self:
        return self._keep(self._links.under(self.kind_word, heading, keys))


def _timeless(kind: str) -> TypeError:
    return TypeError(f"a {kind} has no time of its own")


def _restored(cls: type[Collection[R]], links: Links, ids: tuple[str, ...] | None) -> Collection[R]:
    if ids is None:
        return cls(links)
    return cls(links, tuple(cast(R, links.by_id[own]) for own in ids))
