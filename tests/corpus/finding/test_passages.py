"""Records found by what is said in them."""

import attrs
import pytest

from rjhist import Corpus, Names
from rjhist.corpus.finding.passages import passages, terms


def told(corpus, text, **arguments):
    """Return id and field of what some words find."""
    return [(hit.record.id, hit.field) for hit in corpus.search(text, **arguments)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Treaty", ["the", "treat", "treaty"]),
        ("treat", ["treat"]),
        ("日ソ共同宣言 1956", ["1956", "そ共", "共同", "同宣", "宣言", "日そ"]),
        ("樺", ["樺"]),
        ("NATO諸国", ["nato", "諸国"]),
        ("第1回日露協約", ["1", "協約", "回日", "日露", "第", "露協"]),
        ("Договоры", ["догов", "договоры"]),
        ("—", []),
    ],
)
def test_a_text_is_found_by_its_words_their_beginnings_and_pairs_of_characters(text, expected):
    """Folded, as names are."""
    assert sorted(set(terms(text))) == expected


def test_names_summaries_steps_and_provisions_are_searched(small):
    """And nothing else."""
    assert [path for path, _ in passages(small["first-1850"])] == [
        "names.en", "names.aliases[0].text", "names.aliases[1].text", "summary", "provisions[0].summary",
    ]  # fmt: skip
    assert [path for path, _ in passages(small["talks-1849"]) if "step" in path] == [
        f"steps[{step.key}].summary" for step in small["talks-1849"].steps
    ]
    assert [path for path, _ in passages(small["person-two"])] == ["names.en", "names.ja", "names.ja_latn", "names.ja_kana", "summary"]
    assert list(passages(attrs.evolve(small["price"], summary=None))) == []


def test_each_hit_shows_the_text_that_has_most_of_the_words(small):
    """Words of any form, in any order."""
    assert told(small, "promise reef", kind="treaty") == [("first-1850", "summary")]
    assert told(small, "line draws", kind="treaty") == [("first-1850", "provisions[0].summary")]
    assert told(small, "森次郎")[0] == ("person-two", "names.ja")
    hit = small.search("divided the island", kind="treaty")[0]
    assert (hit.record.id, hit.text) == ("first-1850", "It divided the island and promised the reef.")
    assert told(small, "qqqq") == told(small, "") == []


def test_rare_words_and_names_weigh_more(small):
    """What every record has tells little; what one is called tells most."""
    gamma = small["gamma"]
    called = attrs.evolve(gamma, id="called", names=Names(en="Armistice"), summary="A text.")
    telling = attrs.evolve(gamma, id="telling", names=Names(en="Text"), summary="An armistice.")
    twice = attrs.evolve(gamma, id="twice", names=Names(en="Other"), summary="An armistice, and an armistice.")
    corpus = Corpus([*small.records, called, telling, twice], small.meta)
    found = corpus.search("armistice")
    assert [hit.record.id for hit in found] == ["called", "twice", "telling"]
    assert found[0].score > found[1].score > found[2].score > 0
    assert told(corpus, "a armistice other")[0][0] == "twice"


def test_a_longer_record_loses_a_little(small):
    """Of two that say a word once the shorter comes first."""
    gamma = small["gamma"]
    short = attrs.evolve(gamma, id="z-short", names=Names(en="X"), summary="A cession.")
    long = attrs.evolve(gamma, id="a-long", names=Names(en="X"), summary="A cession" + " of many and various things" * 9)
    corpus = Corpus([*small.records, short, long], small.meta)
    assert [hit.record.id for hit in corpus.search("cession")] == ["z-short", "a-long"]


def test_works_are_searched_where_they_are_asked(small):
    """By their titles."""
    title = small["book"].names.en
    assert "book" not in [own for own, _ in told(small, title)]
    assert told(small, title, kind="source")[0][0] == "book"


def test_one_kind_and_a_limit(small):
    """ValueError for a kind that there is not."""
    assert {hit.record.kind_word for hit in small.search("island", kind="claim")} == {"claim"}
    assert len(small.search("island", limit=2)) == 2
    assert small.search("island", limit=0) == ()
    with pytest.raises(ValueError, match="a kind is one of treaty"):
        small.search("x", kind="treaties")
    with pytest.raises(ValueError, match="a limit is 0 or more, not -1"):
        small.search("island", limit=-1)
    assert Corpus((), small.meta).search("island") == ()
    assert Corpus([attrs.evolve(small["price"], summary=None)], small.meta).search("island") == ()


def test_a_hit_rests_on_its_record(small):
    """With the citations of the record."""
    (reason,) = small.search("line draws")[0].why()
    assert (reason.record, reason.citations) == ("first-1850", small["first-1850"].citations)
    assert reason.text == "provisions[0].summary: It draws a line."
