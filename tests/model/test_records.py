"""Records are values: immutable, equal by content, hashable, picklable; they show themselves."""

import copy
import pickle

import attrs
import pytest

from rjhist import Corpus, Names, Period, Treaty
from rjhist.model.display import as_html, as_line, shown
from rjhist.schema.shapes import SHAPES


def every_value(value):
    yield value
    if isinstance(value, tuple):
        for item in value:
            yield from every_value(item)
    elif type(value) in SHAPES:
        for name in SHAPES[type(value)]:
            yield from every_value(getattr(value, name))


@pytest.mark.parametrize("name", ["small", "corpus"])
def test_records_are_equal_to_their_copies_and_pickles(name, request):
    """Equality, hash, pickle and deepcopy of every record."""
    for record in request.getfixturevalue(name).records:
        for again in (pickle.loads(pickle.dumps(record)), copy.deepcopy(record), attrs.evolve(record)):
            assert again == record
            assert hash(again) == hash(record)


@pytest.mark.parametrize("name", ["small", "corpus"])
def test_nothing_in_a_record_can_be_changed(name, request):
    """No list, dict or set is inside, and no attribute can be set, deleted or added."""
    for record in request.getfixturevalue(name).records:
        for value in every_value(record):
            assert not isinstance(value, list | dict | set | bytearray)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            record.id = "other"
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            del record.note
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            record.new = 1


def test_records_with_other_content_differ(small: Corpus):
    """One field is enough."""
    treaty = small.treaties["first-1850"]
    assert attrs.evolve(treaty, note="changed") != treaty


def test_fields_are_keyword_only():
    """Positions would tie users to the order of fields."""
    with pytest.raises(TypeError):
        Names("x")


@pytest.mark.parametrize(
    ("wanted", "line"),
    [
        ("first-1850", '<Treaty first-1850 "First Treaty" 1850-03-04>'),
        ("war-1880", '<Conflict war-1880 "War of 1880" 1 January 1880 – 2 February 1881>'),
        ("island-fact", "<Possession island-fact 1 January 1840 – …>"),
        ("book", '<Source book "A Book" 1990>'),
        ("alpha", '<Actor alpha "Alpha">'),
    ],
)
def test_a_record_is_one_line_in_a_console(small, wanted, line):
    """Class, id, name and date."""
    assert repr(small[wanted]) == as_line(small[wanted]) == line


def test_a_record_is_a_table_in_a_notebook(small):
    """Field and value, those recorded alone."""
    html = small["first-1850"]._repr_html_()
    assert html == as_html(small["first-1850"])
    assert html.startswith("<table><thead><tr><th>field</th><th>value</th></tr></thead><tbody><tr><td>id</td><td>first-1850</td></tr>")
    assert "<td>signed</td><td>1850-03-04</td>" in html
    assert "note" not in html


def test_texts_are_escaped(small):
    """A name cannot bring markup into a page."""
    evil = attrs.evolve(small["first-1850"], names=Names(en="<script>x</script>"))
    assert "<script>" not in evil._repr_html_()
    assert "&lt;script&gt;" in evil._repr_html_()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ((), ""),
        (("a", "b"), "a; b"),
        (Period.parse("1904/1905"), "1904 – 1905"),
        (Names(en="x", ru="y"), "x"),
        (True, "True"),
    ],
)
def test_values_are_shown_shortly(value, text):
    """What is not recorded shows nothing."""
    assert shown(value) == text


def test_nested_values_are_shown_by_their_fields(small):
    """A citation shows source, locator and kind."""
    assert shown(small["first-1850"].citations[0]) == "book, 6, page, supports"


def test_a_label_is_the_name_or_the_id(small):
    """Possessions have no names."""
    assert small["first-1850"].label == "First Treaty"
    assert small["island-fact"].label == "island-fact"


def test_kind_words_and_collections_are_class_attributes():
    """They are no fields."""
    assert (Treaty.kind_word, Treaty.collection) == ("treaty", "treaties")
