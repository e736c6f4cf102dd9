"""One walk over the classes tells what their fields hold."""

from decimal import Decimal

import pytest

from rjhist import Attestation, CitationRole, HistoricalDate, Names, Step, Tenure, Treaty, TreatyKind
from rjhist.schema.kinds import BY_COLLECTION, BY_WORD, KINDS
from rjhist.schema.shapes import SHAPES, VOCABULARIES, item_keys, plain_number, references, walk


def test_every_kind_has_a_word_and_a_collection_of_its_own():
    """Thirteen kinds, thirteen words, thirteen folders."""
    assert len(BY_WORD) == len(BY_COLLECTION) == len(KINDS) == 13


def test_records_are_written_with_head_first_and_tail_last():
    """id, other ids, names and summary come first, the evidence last."""
    names = list(SHAPES[Treaty])
    assert names[:6] == ["id", "other_ids", "names", "summary", "kind", "nature"]
    assert names[-5:] == ["citations", "attestations", "external_ids", "explained", "note"]


@pytest.mark.parametrize(
    ("cls", "name", "expected"),
    [
        (Treaty, "kind", {"holds": TreatyKind, "many": False, "optional": False, "required": True, "bound": False, "refers": ()}),
        (Treaty, "signed", {"holds": HistoricalDate, "many": False, "optional": True, "required": False, "bound": False}),
        (Treaty, "place", {"holds": str, "refers": ("territory",), "optional": True}),
        (Treaty, "names", {"holds": Names, "nested": True, "required": True}),
        (Treaty, "effects", {"many": True, "nested": True, "required": False}),
        (Tenure, "until", {"bound": True, "required": True, "holds": HistoricalDate, "nested": False}),
        (Step, "answers", {"many": True, "refers": ("step",), "holds": str}),
        (Attestation, "value", {"scalar": True, "holds": str, "form": None}),
    ],
)
def test_a_shape_tells_what_a_field_holds(cls, name, expected):
    """Type, cardinality, requirement and references are read off the class."""
    shape = SHAPES[cls][name]
    assert {key: getattr(shape, key) for key in expected} == expected


def test_derived_fields_have_no_shape():
    """What the constructor does not take is not data."""
    assert "bounds" not in SHAPES[HistoricalDate]
    assert "extent" not in SHAPES[Tenure]


def test_vocabularies_are_those_that_fields_use():
    """Sorted by name, each once."""
    assert [each.__name__ for each in VOCABULARIES] == sorted({each.__name__ for each in VOCABULARIES})
    assert CitationRole in VOCABULARIES


@pytest.mark.parametrize(
    ("items", "keys"),
    [
        ([{"key": "a"}, {"key": "b"}], ["a", "b"]),
        ([{"actor": "x"}, {"actor": "y"}], ["x", "y"]),
        ([{"actor": "x"}, {"actor": "x"}], ["0", "1"]),
        ([{"key": "a", "actor": "x"}, {"actor": "x"}], ["a", "1"]),
        ([{"claim": "c", "territory": "t"}, {"territory": "t"}], ["c", "1"]),
        ([{"territory": "t"}, {}], ["t", "1"]),
        ([], []),
    ],
)
def test_items_are_named_by_key_actor_claim_or_territory_where_that_occurs_once(items, keys):
    """Else by their place, from 0."""
    assert item_keys(items) == keys


def test_a_walk_yields_every_recorded_field_with_its_path(small):
    """Deep fields have the paths that attestations and problems use."""
    found = {path: value for path, _, value in walk(small["war-1880"])}
    assert found["sides[alpha].losses[killed].quantity.low"] == Decimal(10)
    assert found["starts[1].date"] == HistoricalDate.parse("1880-01-03")
    assert found["sides[alpha].participants[gamma].period.start"].edtf == "1880-06-01"
    assert "note" not in found
    assert "sides[beta].losses" not in found


def test_references_are_found_with_their_kinds(small):
    """Path, id and allowed kinds; items of lists one by one."""
    found = list(references(walk(small["war-1880"])))
    assert ("places", "south", ("territory",)) in found
    assert ("sides[alpha].participants[gamma].actor", "gamma", ("actor",)) in found
    assert ("citations[0].source", "book", ("source",)) in found


@pytest.mark.parametrize(("number", "plain"), [("140000000", 140000000), ("48.4", 48.4), ("3.0", 3), ("-0.5", -0.5)])
def test_numbers_become_plain_ones(number, plain):
    """Whole numbers are int, others float."""
    found = plain_number(Decimal(number))
    assert found == plain
    assert type(found) is type(plain)
