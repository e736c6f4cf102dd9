"""Records found by name."""

import attrs
import pytest

from rjhist import Corpus, Names
from rjhist.corpus.finding.names import AMBIGUOUS, FAMILY, FOLDED, REARRANGED, SOUNDED
from rjhist.schema.kinds import BY_WORD


@pytest.fixture
def told(small):
    """Return what a text finds, as id, name and score."""

    def find(text, corpus=small, **arguments):
        return [(match.record.id, match.name, pytest.approx(match.score)) for match in corpus.find(text, **arguments)]

    return find


def changed(corpus: Corpus, *records) -> Corpus:
    """Return a corpus with some records put in place of those of the same id, or added."""
    new = {own.id: own for own in records}
    return Corpus([own for own in corpus.records if own.id not in new] + list(new.values()), corpus.meta)


@pytest.mark.parametrize(
    ("text", "own", "name", "score"),
    [
        ("First Treaty", "first-1850", "First Treaty", 1.0),
        ("first-treaty", "first-1850", "first-treaty", 0.98),
        ("Treaty of the Harbour", "first-1850", "Treaty of the Harbour", 0.98),
        ("Firts Treaty", "first-1850", "Firts Treaty", 0.95),
        ("FIRST TREATY", "first-1850", "First Treaty", FOLDED),
        ("firts treaty", "first-1850", "Firts Treaty", 0.95 * FOLDED),
        ("mori jiro", "person-two", "Mori Jirō", FOLDED),
        ("モリ ジロウ", "person-two", "もり じろう", FOLDED),
        ("森次郎", "person-two", "森次郎", 1.0),
        ("старая альфа", "alpha-old", "Старая Альфа", FOLDED),
        ("Anna Petrovna Sokolova", "person-one", "Anna Petrovna Sokolova", 1.0),
        ("Sokolova Anna Petrovna", "person-one", "Sokolova Anna Petrovna", 0.98),
        ("Sokolova Anna", "person-one", "Sokolova Anna", 0.98),
        ("anna sokolova", "person-one", "Anna Sokolova", 0.98 * FOLDED),
        ("Sokolova", "person-one", "Sokolova", FAMILY),
        ("sokolova", "person-one", "Sokolova", FAMILY * FOLDED),
        ("A. Sokolova", "person-one", "A. Sokolova", 0.98),
        ("Sokolova A.P.", "person-one", "Sokolova A. P.", 0.98 * FOLDED),
        ("Соколова", "person-one", "Sokolova", FAMILY * SOUNDED),
        ("Мори Дзиро", "person-two", "Mori Jirō", SOUNDED),
        ("Zokolova", "person-one", "Sokolova A.", None),
        ("Treaty, First", "first-1850", "First Treaty", REARRANGED),
        ("Minister Sokolova", "person-one", "Sokolova", FAMILY * REARRANGED),
        ("Vice Foreign Commissar Sokolova", "person-one", "Sokolova", FAMILY * REARRANGED),
        ("Messenger A. P. Sokolova", "person-one", "A. P. Sokolova", 0.98 * REARRANGED),
        ("Harbour Treaty", "first-1850", "Treaty of the Harbour", 0.98 * REARRANGED),
    ],
)
def test_scores_fall_from_the_very_name_to_mere_likeness(told, text, own, name, score):
    """Each way of being called has its score, and each net leaves its share of it."""
    found = told(text)[0]
    assert found[:2] == (own, name)
    if score is None:
        assert 0.4 < found[2].expected < 0.75
    else:
        assert found[2] == score


def test_a_looser_net_is_cast_only_where_a_tighter_one_stays_empty(told):
    """Who is called so keeps others, who are called alike, out."""
    assert [own for own, *_ in told("Sokolova", limit=9)] == ["person-one"]
    assert told("qqqqq") == told("") == told("?!") == []


def test_family_and_given_name_are_joined_in_each_script(small, told):
    """With the patronymic and without, whole and by initials."""
    alone = attrs.evolve(small["person-two"], family_name=Names(en="Mori"))
    assert told("Mori", changed(small, alone))[0] == ("person-two", "Mori", FAMILY)
    turned = attrs.evolve(small["person-one"], family_name=Names(en="S", ru="Соколова"), given_name=Names(en="A", ru="Анна Петровна"))
    corpus = changed(small, turned)
    assert told("Соколова Анна", corpus) == [("person-one", "Соколова Анна", 0.98)]
    assert told("анна соколова", corpus) == [("person-one", "Анна Соколова", 0.98 * FOLDED)]
    assert told("А. П. Соколова", corpus) == [("person-one", "А. П. Соколова", 0.98)]
    assert told("Соколова А", corpus) == [("person-one", "Соколова А.", 0.98 * FOLDED)]
    mentioned = [(own.text, own.candidates[0].score) for own in corpus.mentions("А Соколова и Соколова а А.П. Соколова")]
    assert mentioned == [("Соколова", FAMILY * 0.8), ("Соколова", FAMILY * 0.8), ("А.П. Соколова", 0.98 * FOLDED)]


def test_a_name_is_known_without_its_brackets_and_by_each_of_its_halves(small, told):
    """As Lake (Khasan) or Iturup / Etorofu."""
    two = attrs.evolve(small["gamma"], id="two", names=Names(en="Upper Gate / Lower Gate (town)", ja="上門（町）"))
    corpus = changed(small, two)
    for text in ("Upper Gate", "Lower Gate", "Upper Gate / Lower Gate", "上門"):
        assert told(text, corpus)[0] == ("two", text, 0.98)
    assert told("Upper Gate / Lower Gate (town)", corpus)[0][2] == 1.0
    assert told("(town)", corpus)[:1] != [("two", "(town)", 0.98)]


def test_one_kind_may_be_asked(small, told):
    """ValueError for one that there is not, with all that there are."""
    assert [own for own, *_ in told("THE ISLAND", limit=9)] == ["island"]
    assert told("The island", kind="territory")[0][0] == "island"
    assert told("The island", kind="conflict") == []
    assert told("Zokolova", kind="source") == []
    with pytest.raises(ValueError, match="^a kind is one of .*, not 'treaties'$") as caught:
        small.find("x", kind="treaties")
    assert str(caught.value).removeprefix("a kind is one of ").removesuffix(", not 'treaties'").split(", ") == list(BY_WORD)


def test_the_limit_is_kept(small):
    """The surest first."""
    assert len(small.find("island", limit=1)) == 1
    assert small.find("island", limit=0) == ()
    with pytest.raises(ValueError, match="a limit is 0 or more, not -1"):
        small.find("island", limit=-1)


def test_of_equal_names_the_one_that_more_records_name_comes_first(small):
    """Then by id; each is ambiguous, and so is none that a confident user should take."""
    gamma = small["gamma"]
    names = attrs.evolve(gamma.names, en="Same Name")
    twins = [attrs.evolve(gamma, id=own, names=names) for own in ("b", "a")]
    heir = attrs.evolve(small["alpha-new"], predecessors=(attrs.evolve(small["alpha-new"].predecessors[0], actor="b"),))
    found = changed(small, *twins, heir).find("Same Name")
    assert [(match.record.id, match.score, match.confident) for match in found] == [("b", AMBIGUOUS, False), ("a", AMBIGUOUS, False)]
    folded = attrs.evolve(gamma, id="c", names=attrs.evolve(names, en="SAME NAME"))
    assert [match.record.id for match in changed(small, twins[1], folded).find("Same Name")] == ["a", "c"]
    alone = changed(small, twins[1]).find("Same Name")
    assert [(match.score, match.confident) for match in alone] == [(1.0, True)]


def test_a_work_comes_after_what_it_is_about_and_makes_nothing_ambiguous(small):
    """Of the same name, or one much like it."""
    work = attrs.evolve(small["book"], id="work", names=Names(en="First Treaty"))
    corpus = changed(small, work)
    assert [(match.record.id, match.score) for match in corpus.find("First Treaty")] == [("first-1850", 1.0), ("work", 0.79)]
    assert [(match.record.id, match.score) for match in corpus.find("First Treaty", kind="source")] == [("work", 1.0)]
    twin = attrs.evolve(work, id="twin")
    assert [match.confident for match in changed(corpus, twin).find("First Treaty", kind="source")] == [False, False]
    like = corpus.find("Frst Treatie")
    assert [match.record.id for match in like][:2] == ["first-1850", "work"]
    assert like[0].score > like[1].score
    assert "work" not in [match.record.id for match in corpus.find("worc")]


def test_a_number_that_the_name_lacks_makes_it_doubtful(small):
    """The treaty of another year is another treaty."""
    one = attrs.evolve(small["gamma"], id="gamma-1901", names=Names(en="Convention of 1901"))
    corpus = changed(small, one)
    right, wrong = corpus.find("Conventon of 1901")[0], corpus.find("Conventon of 1902")[0]
    assert right.record.id == wrong.record.id == "gamma-1901"
    assert wrong.score < 0.8 * right.score


def test_a_match_rests_on_its_record(small):
    """With the citations of the record."""
    (reason,) = small.find("First Treaty")[0].why()
    assert (reason.record, reason.citations, reason.text) == ("first-1850", small["first-1850"].citations, "is called First Treaty")
