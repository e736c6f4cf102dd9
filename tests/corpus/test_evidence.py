"""Which works a record rests on, and who answers for them."""

import attrs
import pytest

from rjhist import Citation, Contributor, LocatorKind, Source, Tier
from rjhist.corpus.completeness import counts, rests_on
from rjhist.corpus.evidence import maker, opened
from rjhist.schema.shapes import walk

ONE = Citation(source="book", locator="1", locator_kind=LocatorKind.PAGE)


def work(small, **changes) -> Source:
    return attrs.evolve(small.sources["book"], **changes)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "book"),
        ({"url": "https://www.example.org/a"}, "example.org"),
        ({"url": "https://texts.example.org/a?b"}, "texts.example.org"),
        ({"url": "no address"}, "book"),
        ({"author": (Contributor(family="Lensen", given="George"),), "url": "https://example.org"}, "Lensen"),
        ({"author": (Contributor(literal="A Ministry"), Contributor(family="Lensen"))}, "A Ministry"),
        ({"author": (Contributor(actor="alpha"),), "url": "https://example.org"}, "example.org"),
    ],
)
def test_who_answers_for_a_work(small, changes, expected):
    """Its first author, else its site, else itself."""
    assert maker(work(small, **changes)) == expected


def test_what_was_opened_for_a_record(small):
    """A work cited via another counts as that other; the sources of other values do not count."""
    treaty = small["first-1850"]
    assert {own.citation.source for own in treaty.attestations} == {"book", "archive"}
    assert set(opened(walk(attrs.evolve(treaty, citations=(), effects=())))) == set()
    through = attrs.evolve(
        treaty, effects=(), citations=(Citation(source="archive", via="book", locator="2", locator_kind=LocatorKind.PAGE),)
    )
    assert list(opened(walk(through))) == ["book"]


def test_the_works_are_those_of_the_corpus_each_once(small):
    """However often they are cited."""
    treaty = attrs.evolve(small["first-1850"], citations=(ONE, attrs.evolve(ONE, locator="2")))
    assert [own.id for own in rests_on(small, treaty)] == ["book"]


def test_records_are_counted_by_their_independent_sources(small):
    """One, two, three or more; those on tertiary works alone; the sources themselves rest on nothing."""
    rows = {row.kind: (row.on_one, row.on_two, row.on_more, row.tertiary) for row in counts(small)}
    assert rows["treaty"] == (3, 0, 0, 0)
    assert rows["source"] == (0, 0, 0, 0)
    names = [f"w{number}" for number in range(4)]
    works = [attrs.evolve(small.sources["book"], id=name, tier=Tier.TERTIARY) for name in names]
    decree = small["decree-1910"]
    cited = [tuple(attrs.evolve(ONE, source=name) for name in names[:number]) for number in range(1, 5)]
    mixed = (attrs.evolve(ONE, source="w0"), ONE)
    more = [attrs.evolve(decree, id=f"d{place}", citations=own) for place, own in enumerate([*cited, mixed])]
    found = {row.kind: row for row in counts(type(small)([*small.records, *works, *more], small.meta))}["treaty"]
    assert (found.on_one, found.on_two, found.on_more, found.tertiary) == (3 + 1, 2, 2, 4)
