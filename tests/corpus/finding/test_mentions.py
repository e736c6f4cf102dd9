"""Names and dates in running text."""

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rjhist import Alias, AliasKind, Corpus, Language, Names
from rjhist.corpus.finding.mentions import LONE, stem
from rjhist.corpus.finding.names import FAMILY, FOLDED, SOUNDED


@pytest.fixture(scope="module")
def corpus(small):
    """Return the made-up corpus with names of all scripts."""

    def called(own, en, ru=None, ja=None, *aliases):
        others = tuple(Alias(text=text, language=Language.EN, kind=AliasKind.COMMON) for text in aliases)
        return attrs.evolve(small["gamma"], id=own, names=Names(en=en, ru=ru, ja=ja, aliases=others))

    new = (
        called("harbour-peace", "Peace of Harbour Town", "Портсмутский мир", "日露講和条約", "Harbour Town"),
        called("town", "Xyz", "Портсмут", "日露"),
        called("navigator", "Ivan Kruzenshtern-Admiral", None, "クルーゼンシュテルン"),
        called("russia-x", "Ruritania", None, "ロシア"),
        called("vague", "the smoke", None, None, "Ab"),
        called("molotov", "Molotov-x", "Молотов"),
        called("mori-x", "Mori-x", "Мори"),
        called("peace-x", "1856 Peace"),
        called("komura-x", "Komura-x", None, "小村"),
        called("first-x", "First-x", None, "第1回条約"),
        called("mixed", "Lower letters Here", None, "国交"),
        called("saint-x", "St. Zembla"),
        called("towns-x", "Old Towns-x", "Старые Города"),
        called("route-x", "Route K"),
        called("chief-x", "Chief of Staff of Zembla Army"),
    )
    return Corpus([*small.records, *new], small.meta)


def told(corpus, text):
    """Return what stands in a text, and who or which day is meant."""
    return [(own.text, own.date.edtf if own.date else own.best.record.id) for own in corpus.mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Peace of Harbour Town, 1850.", [("Peace of Harbour Town", "harbour-peace")]),
        ("Harbour Town was far.", [("Harbour Town", "harbour-peace")]),
        ("HARBOUR TOWN", [("HARBOUR TOWN", "harbour-peace")]),
        ("Harbour Town Ruritania", [("Harbour Town", "harbour-peace"), ("Ruritania", "russia-x")]),
        ("The Ruritania Harbour Town", [("Ruritania", "russia-x"), ("Harbour Town", "harbour-peace")]),
        ("Harbour\u00a0Town", [("Harbour\u00a0Town", "harbour-peace")]),
        ("\u2026 Ｈarbour Town", [("Ｈarbour Town", "harbour-peace")]),
        ("Gorbachyo\u0308v-x, Ruritania", [("Ruritania", "russia-x")]),
        ("クルーセ\u3099ンシュテルン", [("クルーセ\u3099ンシュテルン", "navigator")]),
        ("ｸﾙｰｾﾞﾝｼｭﾃﾙﾝとﾛｼｱ", [("ｸﾙｰｾﾞﾝｼｭﾃﾙﾝ", "navigator"), ("ﾛｼｱ", "russia-x")]),
        ("１９２５年１月２０日、ロシア", [("１９２５年１月２０日", "1925-01-20"), ("ロシア", "russia-x")]),
        ("harbour town", []),
        ("iHarbour Town", []),
        ("Peace of Harbour: Town", []),
        ("Peace, of Harbour Town", [("Harbour Town", "harbour-peace")]),
        ("A. P. Sokolova came", [("A. P. Sokolova", "person-one")]),
        ("A.P. Sokolova, Sokolova A.P.", [("A.P. Sokolova", "person-one"), ("Sokolova A.P.", "person-one")]),
        ("Sokolova A. came. A. Sokolova", [("Sokolova A.", "person-one"), ("A. Sokolova", "person-one")]),
        ("a Sokolova", [("Sokolova", "person-one")]),
        ("a. Sokolova", [("Sokolova", "person-one")]),
        ("by A. Sokolova", [("A. Sokolova", "person-one")]),
        ("They saw Harbour. Town of peace", []),
        ("B. A. Sokolova, P.S.A. Sokolova", [("Sokolova", "person-one"), ("Sokolova", "person-one")]),
        ("B.A. Sokolova and A. P. Sokolova", [("Sokolova", "person-one"), ("A. P. Sokolova", "person-one")]),
        ("A. X. Sokolova, A.X.Sokolova", [("A. X. Sokolova", "person-one"), ("A.X.Sokolova", "person-one")]),
        ("A. X. came", []),
        ("at 5. A. Sokolova", [("A. Sokolova", "person-one")]),
        (
            "Старых Городов, Старым Городам, Старыми Городами",
            [(own, "towns-x") for own in ("Старых Городов", "Старым Городам", "Старыми Городами")],
        ),
        ("Старых Городовиков", []),
        ("St. Zembla and St Zembla, fort. Zembla", [("St. Zembla", "saint-x"), ("St Zembla", "saint-x")]),
        ("the st. Zembla, the fort. Zembla", [("st. Zembla", "saint-x")]),
        ("Route K. It led on", [("Route K", "route-x")]),
        ("Minister Sokolova's note", [("Sokolova's", "person-one")]),
        ("Ivan Kruzenshtern – Admiral", [("Ivan Kruzenshtern – Admiral", "navigator")]),
        ("По Портсмутскому миру", [("Портсмутскому миру", "harbour-peace")]),
        ("в Портсмуте", [("Портсмуте", "town")]),
        ("письмо Молотова", [("Молотова", "molotov")]),
        ("с Молотовым", [("Молотовым", "molotov")]),
        ("Молот упал", []),
        ("Море и Мору", []),
        ("Мори", [("Мори", "mori-x")]),
        ("In 1856 no 1856 Peace", [("1856", "1856"), ("1856 Peace", "peace-x")]),
        ("日本人の小村外相", [("小村", "komura-x")]),
        ("第1回条約を", [("第1回条約", "first-x")]),
        ("日露講和条約を結ぶ", [("日露講和条約", "harbour-peace")]),
        ("日露の国交", [("日露", "town"), ("国交", "mixed")]),
        ("日露講話", [("日露", "town")]),
        ("國交断絶", [("國交", "mixed")]),
        ("ロシアの", [("ロシア", "russia-x")]),
        ("ベロロシアの", []),
        ("ロシアン", []),
        ("ロシア・クルーゼンシュテルン", [("ロシア", "russia-x"), ("クルーゼンシュテルン", "navigator")]),
        ("seen the smoke of Ab", []),
        ("lower letters Here", [("lower letters Here", "mixed")]),
        ("chief of staff of Zembla Army", [("chief of staff of Zembla Army", "chief-x")]),
        ("(chief of staff of Zembla Army)", [("chief of staff of Zembla Army", "chief-x")]),
        ("a sub-chief of staff of «Zembla» Army", [("chief of staff of «Zembla» Army", "chief-x")]),
        ("staff of Zembla Army", []),
        ("mischief of staff of Zembla Army", []),
        ("lower letters here", []),
        ("", []),
    ],
)
def test_a_name_is_found_where_it_stands(corpus, text, expected):
    """Whole, in its script, in any case of Russian, with a capital where it has one; the longest of those that begin at a place."""
    assert told(corpus, text) == expected


def test_dates_are_told_beside_names_and_not_within(corpus):
    """In the order of the text."""
    assert told(corpus, "On 4 March 1850 A. Sokolova signed; on 5 марта 1850 г. no.") == [
        ("4 March 1850", "1850-03-04"), ("A. Sokolova", "person-one"), ("5 марта 1850", "1850-03-05"),
    ]  # fmt: skip
    of_a_year = attrs.evolve(corpus["gamma"], id="decree-x", names=Names(en="Decree of 1850"))
    more = Corpus([*corpus.records, of_a_year], corpus.meta)
    assert told(more, "in 1849 the Decree of 1850, in 1851") == [("1849", "1849"), ("Decree of 1850", "decree-x"), ("1851", "1851")]
    with pytest.raises(LookupError, match="^'1850' is a date, not a name$"):
        _ = corpus.mentions("in 1850")[0].best


def test_candidates_are_ranked(corpus):
    """Those of one name are all told, none with confidence; works are not looked for."""
    twins = [attrs.evolve(corpus["gamma"], id=own, names=Names(en="Same Name")) for own in ("b", "a")]
    work = attrs.evolve(corpus["book"], id="work", names=Names(en="Same Name"))
    (found,) = Corpus([*corpus.records, *twins, work], corpus.meta).mentions("A Same Name.")
    assert [(own.record.id, own.confident) for own in found.candidates] == [("a", False), ("b", False)]
    assert (found.start, found.end, found.best) == (2, 11, found.candidates[0])
    (alone,) = corpus.mentions("Harbour Town")
    assert (alone.best.score, alone.best.confident) == (0.98, True)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("Портсмут", 1.0),
        ("ПОРТСМУТ", FOLDED),
        ("Портсмута", SOUNDED),
        ("Sokolova", FAMILY * LONE),
        ("Anna Sokolova", 0.98),
        ("A. Sokolova", 0.98),
        ("A. X. Sokolova", 0.98 * SOUNDED * LONE),
        ("小村", 1.0),
        ("小村外相", LONE),
        ("大小村に", LONE),
        ("日露講和条約案", 1.0),
    ],
)
def test_what_is_less_than_the_very_name_scores_less(corpus, text, score):
    """Folded, in a case, a family name alone, two characters among others."""
    (found,) = corpus.mentions(text)
    assert found.best.score == pytest.approx(score)


@pytest.mark.parametrize(
    "forms",
    [
        ["Портсмут", "Портсмута", "портсмутом", "ПОРТСМУТЕ"],
        ["Сахалинский", "Сахалинского", "Сахалинским", "сахалинская"],
        ["Молотов", "Молотова", "Молотову", "Молотовым", "Молотове"],
        ["Горбачёв", "Горбачёва", "Горбачёвым"],
        ["Россия", "России", "Россию", "Россией"],
        ["Комура", "Комуры", "Комуре", "Комуру", "Комурой"],
        ["Witte", "WITTE"],
    ],
)
def test_the_cases_of_a_name_have_one_stem(forms):
    """Other alphabets are folded only; short words keep their endings."""
    assert len({stem(own) for own in forms}) == 1
    assert stem("Ито") == "ито"
    assert len({stem(own) for own in ("Пётр", "Петров", "Львов", "Льва", "Иван", "Иванов")}) == 6
    assert stem("Witte") == "witte"


def test_a_corpus_of_nothing_finds_dates_alone(small):
    """No names, no harm."""
    assert told(Corpus((), small.meta), "Alpha in 1850") == [("1850", "1850")]


@given(
    st.text(alphabet=st.sampled_from("日露講和条約ロシアの Портсмутский мир Harbour Town.,-'185年\u0301\u3099\u2026\u337f１"), max_size=60)
)
def test_offsets_give_the_text_back(corpus, text):
    """Every mention lies in the text, after the one before, and reads as it says."""
    taken = 0
    for own in corpus.mentions(text):
        assert taken <= own.start < own.end <= len(text)
        assert text[own.start : own.end] == own.text
        assert bool(own.candidates) != bool(own.date)
        taken = own.end
