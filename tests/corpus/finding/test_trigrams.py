"""Likeness of names by their trigrams and letters."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rjhist.corpus.finding.trigrams import Trigrams, plain_common, quickest, trigrams

NAMES = [["portsmut"], ["mirni", "portsmut"], ["simonoseki"], ["sanhai"], ["日露和親条約"]]
letters = st.text(alphabet="abc日", max_size=12)


def test_a_word_is_marked_at_its_ends():
    """Its start weighs more than its end; the order of words means nothing."""
    assert trigrams(["ito"]) == {"  i", " it", "ito", "to "}
    assert trigrams(["ab", "c"]) == trigrams(["c", "ab"]) == {"  a", " ab", "ab ", "  c", " c "}
    assert trigrams([]) == set()


def test_the_nearest_comes_with_its_likeness():
    """1 for the same, less for a slip, nothing for what shares no trigram."""
    index = Trigrams(NAMES)
    assert index.nearest(["portsmut"])[0] == (0, 1.0)
    (place, likeness), *_ = index.nearest(["portsmud"])
    assert place == 0
    assert 0.6 < likeness < 0.9
    assert {place for place, _ in index.nearest(["portsmut", "mirni"])} == {0, 1}
    assert dict(index.nearest(["portsmut", "mirni"]))[1] == 1.0
    assert index.nearest(["日露親和条約"])[0][0] == 4
    assert index.nearest(["qqq"]) == []
    assert index.nearest([]) == []


def test_what_the_text_lacks_weighs_less_than_what_the_name_lacks():
    """People shorten long names; they do not lengthen short ones."""
    index = Trigrams(NAMES)
    shortened, lengthened = dict(index.nearest(["portsmut"]))[1], dict(index.nearest(["mirni", "portsmut"]))[0]
    assert shortened > lengthened


def test_a_rare_trigram_weighs_more_than_a_common_one():
    """What many names share tells little."""
    index = Trigrams([["common", "aaa"], ["common", "bbb"], ["common", "ccc"], ["raring", "ddd"]])
    likeness = dict(index.nearest(["common", "raring"]))
    assert likeness[3] > max(likeness[0], likeness[1], likeness[2])


def test_a_shortlist_is_compared():
    """Those that share most, and no more than so many."""
    index = Trigrams([["ab" + chr(0x61 + place)] for place in range(26)])
    assert len(index.nearest(["abz"])) == 20
    assert index.nearest(["abz"])[0] == (25, 1.0)


@given(letters, letters)
def test_both_ways_count_the_same(one, other):
    """The extra is only faster."""
    assert plain_common(one, other) == quickest()(one, other) == plain_common(other, one)


@pytest.mark.parametrize(("one", "other", "expected"), [("", "abc", 0), ("abc", "abc", 3), ("abcd", "acbd", 3), ("ito", "oti", 1)])
def test_the_longest_common_subsequence(one, other, expected):
    """Letters in the same order, others between them."""
    assert plain_common(one, other) == expected


def test_without_the_extra_the_plain_way_is_taken(monkeypatch):
    """No name is harder to find."""
    assert quickest() is not plain_common
    monkeypatch.setitem(sys.modules, "rapidfuzz.distance.LCSseq", None)
    assert quickest() is plain_common
    assert Trigrams(NAMES).nearest(["portsmud"])[0][0] == 0
