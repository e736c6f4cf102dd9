"""Names folded, and as they sound."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rjhist.corpus.finding.folding import folded, sounds, words

CASES = [
    ("Komura Jutarō", "komurajutaro"),
    ("komura-jutaro", "komurajutaro"),
    ("Muravʹyov-Amursky", "muravyovamursky"),
    ("Gorbachev's", "gorbachev"),
    ("Un'yō", "unyo"),
    ("Горбачёв", "горбачев"),
    ("Николай", "николаи"),
    ("ポーツマス", "ぽーつます"),
    ("樺太・千島", "樺太千島"),
    ("櫻田 廣", "桜田広"),
    ("が", "が"),
    ("  ", ""),
    ("Ｐｏｒｔ-1905", "port1905"),
    ("Straße", "strasse"),
    ("Gorbachev’s visits", "gorbachevvisits"),
    ("櫻内義雄、附録", "桜内義雄付録"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_folded_text_has_no_case_accent_mark_or_space(text, expected):
    """Letters and figures stay, voiced kana with their marks."""
    assert folded(text) == expected


def test_words_are_parted_by_marks_and_not_by_apostrophes():
    """As a reader parts them."""
    assert words("The Un'yō incident (1875), Kanghwa_do") == ["the", "unyo", "incident", "1875", "kanghwa", "do"]


ALIKE = [
    ["Shimonoseki", "Simonoseki", "Симоносеки"],
    ["Troyanovsky", "Trojanovskij", "Troyanovskii", "Трояновский"],
    ["Yoshizawa", "Yosizawa", "Ёсидзава"],
    ["Jutarō", "Zyutaro", "Дзютаро"],
    ["Witte", "Vitte", "Витте"],
    ["Tsushima", "Tusima", "Цусима"],
    ["Chōsen", "Tyosen", "Тёсэн"],
    ["Hambei", "Hanbei", "Хамбэй"],
    ["Orlov", "Orloff", "Orlow", "Орлов"],
    ["Khasan", "Hasan", "Хасан"],
    ["Katō", "Katou", "Kato", "Като"],
    ["ヴィッテ", "ウィッテ", "ビッテ"],
    ["Shchukin", "Schukin", "Щукин"],
    ["Philipp", "Filip"],
]


@pytest.mark.parametrize("group", ALIKE, ids=[group[0] for group in ALIKE])
def test_spellings_of_one_name_sound_the_same(group):
    """Whatever the scheme and the script."""
    assert len({tuple(sounds(own)) for own in group}) == 1


APART = [("Itō", "Iida"), ("Alexander I", "Alexander II"), ("Sakhalin", "Sakhalinsk"), ("Гото", "Като"), ("日本", "日木")]


@pytest.mark.parametrize("pair", APART)
def test_other_names_sound_otherwise(pair):
    """Folding is no guess; numbers of rulers stay apart."""
    one, other = map(sounds, pair)
    assert one != other


@given(st.text())
def test_folding_is_done_once(text):
    """What is folded stays as it is, and the words make it up."""
    assert folded(folded(text)) == folded(text) == "".join(words(text))
