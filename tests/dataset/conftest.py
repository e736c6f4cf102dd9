"""How a fact is asked of the corpus, and how it is shown that its source is none that the records concerned cite."""

import re
from collections.abc import Callable
from enum import Enum
from typing import Any, NamedTuple

import pytest

from rjhist import Corpus


class Told(NamedTuple):
    """What the corpus answers, what the source says, and the records on which the answer rests."""

    answer: Any
    expected: Any
    records: tuple[str, ...]


def part_of(value, name: str, pick: str):
    """Return a field of a record, or one item of it: by its place in the list, or by its key, actor, kind or criterion."""
    found = getattr(value, name)
    if not pick:
        return found
    if pick.isdigit():
        return found[int(pick)]
    chosen = [item for item in found if pick in {str(getattr(item, mark, None)) for mark in ("key", "actor", "kind", "criterion")}]
    assert len(chosen) == 1, f"{name}[{pick}] names {len(chosen)} items"
    return chosen[0]


def dates(corpus, record, path, expected):
    """A date (or a figure, or a role) in a field of a record."""
    value = corpus[record]
    for step in path.split("."):
        name, _, pick = step.partition("[")
        value = part_of(value, name, pick.removesuffix("]"))
    return Told(str(getattr(value, "edtf", value.value if isinstance(value, Enum) else value)), expected, (record,))


def effects(corpus, treaty, place, kind, beneficiary):
    """What an instrument did to a place, and for whom."""
    rows = [row for row in corpus.effects(treaty=treaty) if row.territory == corpus[place].id and row.kind == kind]
    return Told({row.beneficiary for row in rows}, {beneficiary}, (treaty,))


def status(corpus, place, day, kind, view, expected):
    """Who held a place on a day in fact, or whose it was in a view."""
    found = corpus.status_of(place, on=day)
    rows = [row for row in (*found.in_fact, *found.title, *found.rights) if row.kind == kind and row.view == view]
    return Told({(row.holders, row.certainty.value) for row in rows}, expected, tuple(row.possession for row in rows))


def force(corpus, treaty, day, expected):
    """In whose view an instrument was in force on a day; the filter says the same."""
    rows = corpus.force_of(treaty, on=day)
    stands = [row for row in rows if row.status != "suspended"]
    assert (treaty in corpus.treaties.in_force(on=day).ids) == bool(stands)
    certain = treaty in corpus.treaties.in_force(on=day, certain=True).ids
    assert certain == any(row.view is None and row.certainty == "certain" for row in stands)
    return Told({(row.view, row.status.value, row.certainty.value) for row in rows}, expected, (treaty,))


def holders(corpus, office, day, person, certainly):
    """Whether a person held an office on a day, and whether certainly."""
    holding = corpus.actors.holding
    return Told((person in holding(office, on=day).ids, person in holding(office, on=day, certain=True).ids), (True, certainly), (person,))


def relations(corpus, one, other, day, standing, level):
    """How two states stood to one another on a day."""
    rows = corpus.relations.between(one, other).on(day)
    return Told({(row.status.value, row.level.value) for row in rows}, {(standing, level)}, rows.ids)


def conflicts(corpus, conflict, day, certainly):
    """Whether a conflict was going on on a day, and whether certainly."""
    on = corpus.conflicts.on
    return Told((conflict in on(day).ids, conflict in on(day, certain=True).ids), (True, certainly), (conflict,))


FORMS = {own.__name__: own for own in (dates, effects, status, force, holders, relations, conflicts)}


@pytest.fixture(scope="session")
def ask(corpus: Corpus) -> Callable[[str, tuple[Any, ...]], Told]:
    """Return a function that puts a question of one form: what a row of its table says before the source and the locator."""
    return lambda form, row: FORMS[form](corpus, *row[:-2])


def bare(url: str) -> str:
    """Return an address without what varies between copies of it."""
    return re.sub(r"^https?://(www\.)?", "", url).rstrip("/").casefold()


@pytest.fixture(scope="session")
def citing(corpus: Corpus) -> Callable[[tuple[str, ...], tuple[str, str]], list[str]]:
    """Return a function that names those of some records that cite a work, known by its title or its address."""

    def name_them(records: tuple[str, ...], work: tuple[str, str]) -> list[str]:
        title, url = work
        return [
            record
            for record in records
            for own in corpus.bibliography(record)
            if title.casefold() == own.names.en.casefold() or (own.url and bare(own.url) == bare(url))
        ]

    return name_them
