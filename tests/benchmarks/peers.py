"""What a user would pick in place of rjhist: the same made-up facts in other engines, each with the index that suits it best."""

import datetime as dt
import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

import duckdb
import networkx as nx
import pandas as pd
import polars as pl
from made import Made

from rjhist import Record


def ordinal(text: str) -> int:
    """Return the ordinal of a day as a user gives it."""
    return dt.date.fromisoformat(text).toordinal()


Answer = Iterable[object]
"""What an engine gives: a collection of records, rows, a column, a list."""


def ids(answer: Answer) -> set[str]:
    """Return the ids in an answer, so that the engines can be compared."""
    return {own.id if isinstance(own, Record) else own[0] if isinstance(own, tuple) else str(own) for own in answer}


class Rjhist:
    """The library itself, by its public methods alone."""

    name = "rjhist"

    def __init__(self, made: Made) -> None:
        """Take the corpus."""
        self.corpus = made.corpus

    def claims_of(self, treaty: str) -> Answer:
        """Return the claims that a treaty affects."""
        return self.corpus.claims.affected_by(treaty)

    def talks_of(self, actor: str) -> Answer:
        """Return the talks in which an actor took part."""
        return self.corpus.negotiations.involving(actor)

    def in_force(self, day: str) -> Answer:
        """Return the treaties in force on a day."""
        return self.corpus.treaties.in_force(on=day, nature=None)

    def holder(self, territory: str, day: str) -> Answer:
        """Return the row that holds for a territory on a day."""
        return self.corpus.possessions.of(territory, exactly=True).on(day)


class Sql:
    """An engine that is asked in SQL."""

    db: sqlite3.Connection | duckdb.DuckDBPyConnection

    def _ids(self, query: str, *values: object) -> Answer:
        return self.db.execute(query, values).fetchall()

    def claims_of(self, treaty: str) -> Answer:
        """Return the claims that a treaty affects."""
        return self._ids("select c.claim from effects e join claims c on c.claim = e.claim where e.treaty = ?", treaty)

    def talks_of(self, actor: str) -> Answer:
        """Return the talks in which an actor took part."""
        return self._ids("select t.talks from part p join talks t on t.talks = p.talks where p.actor = ?", actor)

    def holder(self, territory: str, day: str) -> Answer:
        """Return the row that holds for a territory on a day."""
        own = ordinal(day)
        return self._ids('select "row" from held where territory = ? and first <= ? and last >= ?', territory, own, own)


class Sqlite(Sql):
    """sqlite3 in memory with primary keys, indexes and an R*-tree."""

    name = "sqlite3"

    def __init__(self, made: Made) -> None:
        """Fill the tables."""
        self.db = sqlite3.connect(":memory:")
        run = self.db.execute
        run("create table claims (claim text primary key) without rowid")
        run("create table talks (talks text primary key) without rowid")
        run("create table effects (treaty text, claim text)")
        run("create table part (talks text, actor text)")
        run("create table treaties (place integer primary key, treaty text)")
        run("create virtual table force using rtree_i32 (place, first, last)")
        run('create table held (territory text, "row" text, first integer, last integer)')
        many = self.db.executemany
        many("insert into claims values (?)", ((own.id,) for own in made.corpus.claims))
        many("insert into talks values (?)", ((own.id,) for own in made.corpus.negotiations))
        many("insert into effects values (?, ?)", made.effects)
        many("insert into part values (?, ?)", made.taking_part)
        many("insert into treaties values (?, ?)", ((place, own) for place, (own, _, _) in enumerate(made.force)))
        many("insert into force values (?, ?, ?)", ((place, first, last) for place, (_, first, last) in enumerate(made.force)))
        many("insert into held values (?, ?, ?, ?)", made.held)
        for index in ("effects (treaty)", "part (actor)", "held (territory, first)"):
            run(f"create index {index.split()[0]}_by on {index}")

    def in_force(self, day: str) -> Answer:
        """Return the treaties in force on a day, by the R*-tree."""
        own = ordinal(day)
        return self._ids("select t.treaty from force f join treaties t using (place) where f.first <= ? and f.last >= ?", own, own)


class Pandas:
    """pandas: filters and merges of frames."""

    name = "pandas"

    def __init__(self, made: Made) -> None:
        """Fill the frames."""
        self.effects = pd.DataFrame(made.effects, columns=["treaty", "claim"])
        self.claims = pd.DataFrame({"claim": [own.id for own in made.corpus.claims]})
        self.part = pd.DataFrame(made.taking_part, columns=["talks", "actor"])
        self.talks = pd.DataFrame({"talks": [own.id for own in made.corpus.negotiations]})
        self.force = pd.DataFrame(made.force, columns=["treaty", "first", "last"])
        self.held = pd.DataFrame(made.held, columns=["territory", "row", "first", "last"])

    def claims_of(self, treaty: str) -> Answer:
        """Return the claims that a treaty affects."""
        return self.effects[self.effects["treaty"] == treaty].merge(self.claims, on="claim")["claim"]

    def talks_of(self, actor: str) -> Answer:
        """Return the talks in which an actor took part."""
        return self.part[self.part["actor"] == actor].merge(self.talks, on="talks")["talks"]

    def in_force(self, day: str) -> Answer:
        """Return the treaties in force on a day."""
        own = ordinal(day)
        return self.force[(self.force["first"] <= own) & (self.force["last"] >= own)]["treaty"]

    def holder(self, territory: str, day: str) -> Answer:
        """Return the row that holds for a territory on a day."""
        own, held = ordinal(day), self.held
        return held[(held["territory"] == territory) & (held["first"] <= own) & (held["last"] >= own)]["row"]


class Polars:
    """polars: filters and joins of frames."""

    name = "polars"

    def __init__(self, made: Made) -> None:
        """Fill the frames."""
        self.effects = pl.DataFrame(made.effects, schema=["treaty", "claim"], orient="row")
        self.claims = pl.DataFrame({"claim": [own.id for own in made.corpus.claims]})
        self.part = pl.DataFrame(made.taking_part, schema=["talks", "actor"], orient="row")
        self.talks = pl.DataFrame({"talks": [own.id for own in made.corpus.negotiations]})
        self.force = pl.DataFrame(made.force, schema=["treaty", "first", "last"], orient="row")
        self.held = pl.DataFrame(made.held, schema=["territory", "row", "first", "last"], orient="row")

    def claims_of(self, treaty: str) -> Answer:
        """Return the claims that a treaty affects."""
        return self.effects.filter(pl.col("treaty") == treaty).join(self.claims, on="claim")["claim"]

    def talks_of(self, actor: str) -> Answer:
        """Return the talks in which an actor took part."""
        return self.part.filter(pl.col("actor") == actor).join(self.talks, on="talks")["talks"]

    def in_force(self, day: str) -> Answer:
        """Return the treaties in force on a day."""
        own = ordinal(day)
        return self.force.filter((pl.col("first") <= own) & (pl.col("last") >= own))["treaty"]

    def holder(self, territory: str, day: str) -> Answer:
        """Return the row that holds for a territory on a day."""
        own = ordinal(day)
        return self.held.filter((pl.col("territory") == territory) & (pl.col("first") <= own) & (pl.col("last") >= own))["row"]


class Duckdb(Sql):
    """duckdb in memory."""

    name = "duckdb"

    def __init__(self, made: Made) -> None:
        """Fill the tables from frames."""
        frames = Pandas(made)
        self.db = duckdb.connect()
        for name in ("effects", "claims", "part", "talks", "force", "held"):
            self.db.register(f"{name}_frame", getattr(frames, name))
            self.db.execute(f"create table {name} as select * from {name}_frame")  # noqa: S608 - names of this module

    def in_force(self, day: str) -> Answer:
        """Return the treaties in force on a day."""
        own = ordinal(day)
        return self._ids("select treaty from force where first <= ? and last >= ?", own, own)


class Networkx:
    """networkx: the relations as a directed graph."""

    name = "networkx"

    def __init__(self, made: Made) -> None:
        """Draw the edges."""
        self.graph = nx.DiGraph([*made.effects, *((actor, talks) for talks, actor in made.taking_part)])

    def claims_of(self, treaty: str) -> Answer:
        """Return the claims that a treaty affects."""
        return list(self.graph.successors(treaty)) if treaty in self.graph else []

    def talks_of(self, actor: str) -> Answer:
        """Return the talks in which an actor took part."""
        return list(self.graph.successors(actor)) if actor in self.graph else []


class Bisect:
    """The floor: rows of a territory sorted by their start, found by the ordinal of a day."""

    name = "look-up by ordinal"

    def __init__(self, made: Made) -> None:
        """Sort the rows."""
        self.rows: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for territory, row, first, last in made.held:
            self.rows[territory].append((first, last, row))
        for rows in self.rows.values():
            rows.sort()
        self.starts = {territory: [first for first, _, _ in rows] for territory, rows in self.rows.items()}
        self.ordinals: dict[str, int] = {}

    def holder(self, territory: str, day: str) -> Answer:
        """Return the row that holds for a territory on a day whose ordinal is known."""
        own = self.ordinals[day]
        place = bisect_right(self.starts[territory], own) - 1
        if place < 0 or self.rows[territory][place][1] < own:
            return []
        return [self.rows[territory][place][2]]
