"""The corpus: all records, their collections, and the questions that reach across kinds."""

from collections.abc import Callable, Iterable

from rjhist.corpus.actors import Actors
from rjhist.corpus.claims import Claims
from rjhist.corpus.collection import Collection
from rjhist.corpus.conflicts import Conflicts
from rjhist.corpus.difference import Diff, difference
from rjhist.corpus.effects import effect_rows
from rjhist.corpus.events import Events
from rjhist.corpus.evidence import cited, disagreements
from rjhist.corpus.finding.matches import Hit, Match, Mention, looked_for
from rjhist.corpus.force import force_rows
from rjhist.corpus.links import Links, in_order
from rjhist.corpus.listings import Offices, Phases, Sources, Territories
from rjhist.corpus.moment import Moment, moment
from rjhist.corpus.negotiations import Negotiations
from rjhist.corpus.positions import position_rows
from rjhist.corpus.possessions import Possessions
from rjhist.corpus.relations import Relations
from rjhist.corpus.rows import Disagreement, EffectRow, ForceRow, PositionRow, Related, StepRow, TimelineEntry
from rjhist.corpus.statistics import Statistics
from rjhist.corpus.status import Asker, TerritoryStatus
from rjhist.corpus.steps import step_rows
from rjhist.corpus.timeline import concerned, entries
from rjhist.corpus.treaties import Treaties
from rjhist.errors import NoData
from rjhist.model.calendars import day_text
from rjhist.model.dates import Day, ordinal
from rjhist.model.meta import Meta
from rjhist.model.negotiations import StepKind
from rjhist.model.records import Record
from rjhist.model.spans import BEGINNING, END
from rjhist.schema.kinds import known_kind
from rjhist.schema.shapes import known_field


class Corpus:
    """All records of a dataset, linked. Immutable and safe to share among threads; it pickles as its records.

    >>> import rjhist
    >>> corpus = rjhist.load()
    >>> corpus["portsmouth-1905"] is corpus.treaties["portsmouth-1905"]
    True
    """

    def __init__(self, records: Iterable[Record], meta: Meta) -> None:
        """Link the records; `load` checks them first."""
        self._take(Links(records, meta))

    def _take(self, links: Links) -> None:
        self._links = links
        self.meta: Meta = links.meta
        """Version, licence and coverage of the data."""
        self.treaties: Treaties = Treaties(links)
        """Treaties and other instruments."""
        self.negotiations: Negotiations = Negotiations(links)
        """Talks."""
        self.conflicts: Conflicts = Conflicts(links)
        """Wars, battles, incidents."""
        self.actors: Actors = Actors(links)
        """States, bodies, persons."""
        self.offices: Offices = Offices(links)
        """Offices."""
        self.territories: Territories = Territories(links)
        """Places."""
        self.possessions: Possessions = Possessions(links)
        """Who held what."""
        self.claims: Claims = Claims(links)
        """Territorial claims."""
        self.events: Events = Events(links)
        """Visits, statements, voyages."""
        self.relations: Relations = Relations(links)
        """Diplomatic relations."""
        self.statistics: Statistics = Statistics(links)
        """Figures."""
        self.phases: Phases = Phases(links)
        """Phases of relations."""
        self.sources: Sources = Sources(links)
        """Works cited."""

    @classmethod
    def _of(cls, links: Links) -> "Corpus":
        """Return a corpus over links that its collections share."""
        corpus = cls.__new__(cls)
        corpus._take(links)  # noqa: SLF001 - of its own class
        return corpus

    def __reduce__(self) -> tuple[Callable[[Links], "Corpus"], tuple[Links]]:
        """Pickle as records, by way of the links, so that collections pickled beside stay collections of the same corpus."""
        return Corpus._of, (self._links,)

    def __eq__(self, other: object) -> bool:
        """Return whether the other has equal records and the same description."""
        return isinstance(other, Corpus) and self._links.records == other._links.records and self.meta == other.meta

    def __hash__(self) -> int:
        """Return a hash by the ids and the description."""
        return hash((tuple(self._links.place), self.meta))

    def __repr__(self) -> str:
        """Return title, version and size."""
        return f"<Corpus {self.meta.title!r} {self.meta.version or ''}: {len(self)} records>"

    def __len__(self) -> int:
        """Return the number of records."""
        return len(self._links.records)

    def __getitem__(self, wanted: str | Record) -> Record:
        """Return any record by id, other id or itself; UnknownId names the nearest ones."""
        return self._links.by_id[self._links.resolve(wanted)]

    def __contains__(self, wanted: object) -> bool:
        """Return whether there is a record of an id, or the very record."""
        if isinstance(wanted, Record):
            return self._links.by_id.get(wanted.id) == wanted
        return isinstance(wanted, str) and wanted in self._links.by_id

    @property
    def records(self) -> tuple[Record, ...]:
        """Every record, kind by kind, in order.

        >>> import rjhist
        >>> corpus = rjhist.load()
        >>> len(corpus.records) == len(corpus)
        True
        """
        return self._links.records

    # Rows of treaties and talks

    def effects(
        self, treaty: str | Record | None = None, claim: str | Record | None = None, territory: str | Record | None = None
    ) -> tuple[EffectRow, ...]:
        """Return the effects of an instrument, on a claim, on a place (its parts and wholes too), or all.

        >>> import rjhist
        >>> "assigns-lease" in {row.kind for row in rjhist.load().effects(treaty="portsmouth-1905", territory="liaodong")}
        True
        """
        return effect_rows(self._links, treaty, claim, territory)

    def steps(
        self,
        negotiation: str | Record | None = None,
        kind: str | None = None,
        by: str | Record | None = None,
        over: str | Record | None = None,
        on: Day | None = None,
        *,
        certain: bool = False,
    ) -> tuple[StepRow, ...]:
        """Return the steps of talks: of one negotiation with its parts, of one kind, by one actor, over one claim.

        With ``on`` what asked for an answer and may have had none yet that day; with ``certain=True`` what had none beyond doubt.

        >>> import rjhist
        >>> [row.key for row in rjhist.load().steps(negotiation="kawakami-ioffe-talks-1923", kind="demand", by="ussr")][:1]
        ['ioffe-demands']
        """
        talks = self.negotiations if over is None else self.negotiations.over(over).with_parts()
        if negotiation is not None:
            talks &= self.negotiations.where(id=self._links.resolve(negotiation, "negotiation")).with_parts()
        actors = None if by is None else self._links.actors_meant(by)
        word = None if kind is None else StepKind(kind)
        return step_rows(self._links, talks, word, actors, None if on is None else self._links.day("negotiation", on), certain=certain)

    def force_of(self, treaty: str | Record, on: Day) -> tuple[ForceRow, ...]:
        """Return every reading of an instrument's force on a day, each with its holder; empty where no spell of it covers the day.

        Raises NoData outside the coverage, and for an instrument whose force no source seen tells of.

        >>> import rjhist
        >>> [row.view for row in rjhist.load().force_of("portsmouth-1905", on="1910-01-01")]
        [None]
        >>> rjhist.load().force_of("portsmouth-1905", on="1904-01-01")
        ()
        """
        own = self.treaties[self._links.resolve(treaty, "treaty")]
        return force_rows(self._links, own, self._links.day("treaty", on))

    def positions(
        self, claim: str | Record | None = None, actor: str | Record | None = None, on: Day | None = None
    ) -> tuple[PositionRow, ...]:
        """Return what was held about claims: about one, by one actor (a lineage stands for its states), and with ``on`` on a day.

        >>> import rjhist
        >>> rows = rjhist.load().positions(claim="northern-territories-japan-1945", actor="russia", on="1970-01-01")
        >>> [row.stance.value for row in rows]
        ['denies-dispute']
        """
        claims = self.claims if claim is None else (self.claims[self._links.resolve(claim, "claim")],)
        actors = None if actor is None else self._links.views_meant(actor)
        return position_rows(self._links, claims, actors, None if on is None else self._links.day("claim", on))

    # Days

    def status_of(self, territory: str | Record, on: Day, as_seen_on: Day | None = None) -> TerritoryStatus:
        """Return who held a place on a day, in fact and in whose view, with rights, what was pending and the claims open.

        Views are those held on the day, or on ``as_seen_on``. Raises DateError for no day, UnknownId for no place, and NoData outside the
        coverage or where neither the place, its wholes nor its parts have a row.

        >>> import rjhist
        >>> rjhist.load().status_of("south-sakhalin", on="1930-01-01").in_fact[0].holders
        ('empire-of-japan',)
        """
        own = self._links.resolve(territory, "territory")
        day = self._links.day("possession", on)
        asker = Asker(self._links, day, day if as_seen_on is None else self._links.day("possession", as_seen_on))
        if not asker.any_row(own):
            message = f"no possession of {own!r}, its wholes or its parts is recorded for {day_text(day)}"
            raise NoData(message)
        return asker.status(own)

    def on(self, day: Day, *, certain: bool = False) -> Moment:
        """Return everything that held on a day; NoData where the coverage of a kind does not reach it.

        >>> import rjhist
        >>> rjhist.load().on("1930-01-01").relations.ids != ()
        True
        """
        return moment(self._links, ordinal(day), certain=certain)

    def timeline(
        self,
        start: Day | None = None,
        end: Day | None = None,
        involving: str | Record | None = None,
        about: str | Record | None = None,
        *,
        certain: bool = False,
    ) -> tuple[TimelineEntry, ...]:
        """Return every dated fact that may fall between two days, of records that involve an actor or point to a record.

        With ``certain=True`` those that fall between them beyond doubt. Raises NoData where no kind of records covers any of these days.

        >>> import rjhist
        >>> len(rjhist.load().timeline("1925-01-20", "1925-01-20", about="north-sakhalin-evacuation-1920")) > 0
        True
        """
        first, last = BEGINNING if start is None else ordinal(start), END if end is None else ordinal(end)
        in_order(first, last)
        self._links.covers_some_of(first, last)
        return entries(concerned(self._links, involving, about), first, last, certain=certain)

    # Sources and names

    def disagreements(self, kind: str | None = None, of: str | Record | None = None, field: str | None = None) -> tuple[Disagreement, ...]:
        """Return the values that sources give beside the preferred ones: of one kind, of one record, of one field.

        Raises ValueError for a kind, TypeError for a field that there is not.

        >>> import rjhist
        >>> rjhist.load().disagreements(of="kawakami-ioffe-talks-1923", field="period")[0].value
        '1923-06-28/1923-07-24'
        """
        if kind is not None:
            known_kind(kind)
        if field is not None:
            known_field(field, kind)
        pool = self.records if of is None else (self._links.by_id[self._links.resolve(of)],)
        return disagreements(pool, kind, field)

    def find(self, text: str, kind: str | None = None, limit: int = 5) -> tuple[Match, ...]:
        """Return the records that a name finds, the surest first.

        A name is looked for as it stands and folded (case, accents, kana, old characters); where nothing is so called, as it sounds
        (Hepburn, Kunrei, Polivanov, the schemes for Cyrillic, both scripts) and with its words in another order, without titles; last by
        likeness, which the extra ``fuzzy`` counts faster and to the same end. Several records of one name are all told, none of them with
        confidence: see `Match.confident`. Raises ValueError for a kind that there is not and for a limit below nought.

        >>> import rjhist
        >>> corpus = rjhist.load()
        >>> [corpus.find(text)[0].record.id for text in ("Portsmouth world", "Treaty of Simonoseki", "Троянофский", "Count Witte")]
        ['portsmouth-1905', 'shimonoseki-1895', 'troyanovsky-aleksandr', 'witte-sergei']
        """
        looked_for(text, kind, limit)
        return self._links.names.find(text, kind, limit)

    def search(self, text: str, kind: str | None = None, limit: int = 10) -> tuple[Hit, ...]:
        """Return the records that say most of some words in their names, summaries, steps and provisions, the best first.

        Words of the three languages in any order, long ones by their first five letters; Japanese by pairs of characters. Works are looked
        through with ``kind="source"`` only. Raises ValueError for a kind that there is not and for a limit below nought.

        >>> import rjhist
        >>> rjhist.load().search("massacre of the garrison at Nikolaevsk")[0].record.id
        'nikolaevsk-1920'
        """
        looked_for(text, kind, limit)
        return self._links.passages.search(text, kind, limit)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the names of records and the dates in a running text of any of the three languages, in their order and apart.

        Names stand as they are spelt, Russian ones in any case, with a capital where they are written so; the cost grows with the text.
        Works are not looked for. A name of several records has them all as candidates.

        >>> import rjhist
        >>> [own.text for own in rjhist.load().mentions("1925年1月20日、芳沢謙吉とカラハンは日ソ基本条約に調印した。")]
        ['1925年1月20日', '芳沢謙吉', 'カラハン', '日ソ基本条約']
        """
        looked_for(text)
        return self._links.mentions().mentions(text)

    def diff(self, other: "Corpus") -> Diff:
        """Return what another corpus, as of a later version of the data or with records of one's own, has otherwise than this one.

        >>> import rjhist
        >>> corpus = rjhist.load()
        >>> corpus.diff(corpus).changed
        ()
        """
        if not isinstance(other, Corpus):
            message = f"a corpus differs from a corpus, not from {other!r}"
            raise TypeError(message)
        return difference(self._links, other._links)  # noqa: SLF001 - of its own class

    def related(self, record: str | Record) -> tuple[Related, ...]:
        """Return every record that points to one, with the field in which it does.

        >>> import rjhist
        >>> [row.field for row in rjhist.load().related("witte-sergei") if row.record == "portsmouth-1905"]
        ['parties[russian-empire].signed_by[0].person']
        """
        own = self._links.resolve(record)
        return tuple(Related(record=other, field=path) for other, path in self._links.referrers.get(own, ()))

    def bibliography(self, of: str | Record | Collection[Record] | None = None) -> Sources:
        """Return the sources cited, for a record, a collection or the whole corpus.

        >>> import rjhist
        >>> "frus-1905-d915" in rjhist.load().bibliography("portsmouth-1905")
        True
        """
        if of is None:
            records: Iterable[Record] = self.records
        elif isinstance(of, Collection):
            records = of
        else:
            records = (self._links.by_id[self._links.resolve(of)],)
        return self.sources._keep(cited(self._links, records))  # noqa: SLF001 - a collection of this corpus
