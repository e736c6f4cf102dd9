"""Texts composed, with their places in the text as given."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rjhist.corpus.finding.composed import FORM, Composed


@pytest.mark.parametrize(
    ("given_text", "text", "spans"),
    [
        ("Komura", "Komura", {(0, 6): (0, 6)}),
        ("e\u0301te\u0301 1905", "été 1905", {(0, 3): (0, 5), (4, 8): (6, 10), (1, 2): (2, 3)}),
        ("カ\u3099ー", "ガー", {(0, 1): (0, 2), (1, 2): (2, 3)}),
        ("ｶﾞｰ年", "ガー年", {(0, 2): (0, 3), (2, 3): (3, 4)}),
        ("a\u2026b", "a...b", {(0, 4): (0, 2), (4, 5): (2, 3), (2, 3): (2, 2)}),
        ("\u2026\u2026b", "......b", {(0, 3): (0, 1), (3, 6): (1, 2), (6, 7): (2, 3)}),
        ("Кому\u0301ра и", "Комура и", {(0, 6): (0, 7), (7, 8): (8, 9)}),
        ("a\u00a0b\nc", "a b\nc", {(0, 5): (0, 5)}),
    ],
)
def test_places_lead_back(given_text, text, spans):
    """Of what stayed as long, became shorter or longer."""
    own = Composed(given_text)
    assert own.text == text
    assert {span: own.span(*span) for span in spans} == spans


@given(st.text(alphabet=st.sampled_from("ae\u0301\u0308カ\u3099ｶﾞ\u2026\ufb01１ 年"), max_size=20))
def test_every_place_lies_in_the_text_and_in_order(text):
    """The whole leads back to the whole; a text in the form already is itself."""
    own = Composed(text)
    places = [own.span(0, at)[1] for at in range(len(own.text) + 1)]
    assert places == sorted(places)
    assert own.span(0, len(own.text)) == (0, len(text))
    assert (own.text is text) == (unicodedata.is_normalized(FORM, text) and "\u0301" not in text)
