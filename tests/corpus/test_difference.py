"""What changed between two corpora."""

import attrs
import pytest

from rjhist import Change, Corpus, HistoricalDate
from rjhist.corpus.difference import Diff


def test_nothing_changed(small):
    """The very same records, in whatever order they were given."""
    twin = Corpus(tuple(reversed(small.records)), small.meta)
    assert small.diff(twin) == Diff(before=small.meta.version, after=small.meta.version, added=(), removed=(), changed=())
    assert not small.diff(twin)


def test_records_come_and_go(small):
    """By id, each way."""
    gamma = small["gamma"]
    less = Corpus([own for own in small.records if own.id != "gamma"], attrs.evolve(small.meta, version="9.1"))
    there, back = small.diff(less), less.diff(small)
    assert (there.removed, there.added, there.after) == (("gamma",), (), "9.1")
    assert (back.removed, back.added, back.before) == ((), ("gamma",), "9.1")
    assert there
    assert back
    assert not there.changed
    assert gamma not in less.actors


def test_a_field_that_changed_has_its_path_and_both_values(small):
    """Scalars, dates, lists of scalars, ends of stretches; deep ones by the keys of their lists."""
    first, gamma = small["first-1850"], small["gamma"]
    one, *others = first.parties
    turned = attrs.evolve(
        first,
        other_ids=("b", "a"),
        place=None,
        secret=True,
        signed=HistoricalDate.parse("1850"),
        parties=(attrs.evolve(one, signed_by=(attrs.evolve(one.signed_by[0], office=None),)), *others),
    )
    ended = attrs.evolve(small["alpha-new"], period=attrs.evolve(small["alpha-new"].period, end=HistoricalDate.parse("1950")))
    new = {own.id: own for own in (turned, ended)}
    changed = small.diff(Corpus([new.get(own.id, own) for own in small.records], small.meta)).changed
    assert gamma.id not in {own.record for own in changed}
    told = {(own.record, own.field): (own.before, own.after) for own in changed}
    assert told["first-1850", "other_ids"] == ("first-treaty", "b; a")
    assert told["first-1850", "place"] == ("harbour", None)
    assert told["first-1850", "secret"] == (None, "true")
    assert told["first-1850", "signed"] == ("1850-03-04", "1850")
    assert told["first-1850", "signed.as_given[0].calendar"] == ("julian", None)
    assert told["first-1850", "parties[alpha-old].signed_by[0].office"] == ("minister", None)
    assert told["alpha-new", "period.end"] == ("..", "1950")
    assert ("first-1850", "signed.edtf") not in told
    assert len(told) == len(changed) == 9
    assert [own.field for own in changed if own.record == "first-1850"] == sorted(field for own, field in told if own == "first-1850")
    assert Change(record="first-1850", field="place", before="harbour", after=None) in changed


def test_items_that_moved_in_their_list_are_no_change(small):
    """What came before them, went or changed is told alone, by its own place in the list."""
    book = small["first-1850"].citations[0]
    a, b, c, new = (attrs.evolve(book, locator=own) for own in ("1", "2", "3", "9"))

    def told(before, after):
        corpora = [
            Corpus([attrs.evolve(own, citations=cited) if own.id == "first-1850" else own for own in small.records], small.meta)
            for cited in (before, after)
        ]
        return [(own.field, own.before, own.after) for own in corpora[0].diff(corpora[1]).changed if own.field.endswith("locator")]

    assert told((a, b), (new, a, b)) == [("citations[0].locator", None, "9")]
    assert told((new, a, b), (a, b)) == [("citations[0].locator", "9", None)]
    assert told((a, b), (b, a)) == []
    assert told((a, a), (a,)) == [("citations[1].locator", "1", None)]
    assert told((a, b), (a, c)) == [("citations[1].locator", "2", "3")]
    assert told((a, b), (new, a, c)) == [
        ("citations[0].locator", None, "9"),
        ("citations[1].locator", "2", None),
        ("citations[2].locator", None, "3"),
    ]


def test_items_keep_their_paths_though_a_key_occurs_twice(small):
    """A second effect on a place: what stood there before is no longer told by the place's name, and did not change."""
    treaty = small["decree-1910"]
    more = attrs.evolve(treaty, effects=(*treaty.effects, attrs.evolve(treaty.effects[0], article="9")))
    corpus = Corpus([more if own.id == treaty.id else own for own in small.records], small.meta)
    assert [own.field for own in small.diff(corpus).changed] == ["effects[1].article", "effects[1].kind", "effects[1].territory"]
    assert [own.field for own in corpus.diff(small).changed] == ["effects[1].article", "effects[1].kind", "effects[1].territory"]


def test_a_corpus_differs_from_a_corpus(small):
    """Not from a collection, a folder or nothing."""
    for other in (small.treaties, "my-data", None):
        with pytest.raises(TypeError, match="^a corpus differs from a corpus, not from "):
            small.diff(other)
