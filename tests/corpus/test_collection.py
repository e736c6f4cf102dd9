"""Collections are immutable sequences that filter, chain and combine."""

import datetime as dt
import pickle

import attrs
import pytest

import rjhist
from rjhist import Collection, Corpus, DateError, NoData, Treaties, UnknownId


def test_order_is_by_date_then_id_with_the_undated_last(small):
    """Signature, start, issue; whatever has none stands at the end."""
    assert small.treaties.ids == ("first-1850", "second-1900", "decree-1910")
    assert small.events.ids == ("landing-1840", "rumour")
    assert small.conflicts.ids == ("war-1880", "battle-1880", "skirmish-1880")
    assert small.sources.ids == ("archive", "book")
    assert small.offices.ids == ("minister",)
    assert small.territories.ids == ("harbour", "island", "north", "reef", "south")
    assert small.actors.ids == ("beta-state", "gamma", "alpha-old", "person-one", "person-two", "alpha-new", "alpha", "beta")


def test_records_by_id_other_id_place_and_slice(small):
    """A slice keeps the class."""
    treaties = small.treaties
    assert treaties["first-1850"] is treaties[0] is treaties["first-treaty"] is small["first-treaty"]
    assert treaties[-1].id == "decree-1910"
    assert type(treaties[1:]) is Treaties
    assert treaties[1:].ids == ("second-1900", "decree-1910")
    assert treaties.get("first-1850") is treaties[0]
    assert treaties.get("none") is None
    assert treaties.get("none", "other") == "other"
    assert treaties.get("island") is None
    assert treaties[1:].get("first-1850") is None


def test_membership_by_id_and_record(small):
    """An id, another id or the record itself; other kinds are not in it."""
    treaties = small.treaties
    assert "first-1850" in treaties
    assert "first-treaty" in treaties
    assert treaties[0] in treaties
    assert "island" not in treaties
    assert "none" not in treaties
    assert 3 not in treaties
    assert small["island"] not in treaties
    assert "first-1850" not in treaties[1:]
    assert treaties[0] not in treaties[1:]


def test_an_unknown_id_names_the_nearest(small):
    """Never a bare KeyError."""
    with pytest.raises(UnknownId) as caught:
        small.treaties["frist-1850"]
    assert caught.value.nearest == ("first-1850",)
    with pytest.raises(UnknownId, match="no treaty in this part of the collection 'first-1850'"):
        small.treaties[1:]["first-1850"]
    with pytest.raises(UnknownId, match="no treaty 'island'"):
        small.treaties["island"]
    with pytest.raises(IndexError):
        small.treaties[99]


def test_length_truth_and_iteration(small):
    """As any sequence."""
    assert len(small.treaties) == 3
    assert bool(small.treaties)
    assert not small.treaties[:0]
    assert [own.id for own in small.treaties] == list(small.treaties.ids)
    assert next(reversed(small.treaties)).id == "decree-1910"


def test_equality_and_hash(small):
    """By kind and records."""
    assert small.treaties[:1] == small.treaties[:1]
    assert hash(small.treaties[:1]) == hash(small.treaties[:1])
    assert small.treaties[:1] != small.treaties[1:2]
    assert small.treaties[:0] != small.claims[:0]
    assert small.treaties != "x"


@pytest.mark.parametrize(
    "part", [lambda corpus: corpus.treaties, lambda corpus: corpus.treaties[1:], lambda corpus: corpus.claims.over("island")]
)
def test_collections_pickle(small, part):
    """As records; the questions still answer afterwards."""
    again = pickle.loads(pickle.dumps(part(small)))
    assert again == part(small)
    assert type(again) is type(part(small))
    assert again.where(id=again[0].id).ids == (again[0].id,)


def test_set_algebra(small):
    """Union, intersection and difference keep the order and the class."""
    first, rest = small.treaties[:1], small.treaties[1:]
    assert (rest | first).ids == small.treaties.ids
    assert (small.treaties & first).ids == first.ids
    assert (small.treaties - first).ids == rest.ids
    assert (rest & first).ids == ()
    assert type(rest | first) is Treaties


def test_only_collections_of_one_kind_and_corpus_combine(small):
    """Two corpora may hold different records under one id."""
    with pytest.raises(TypeError, match="only Treaties combine with Treaties, not Claims"):
        small.treaties | small.claims
    with pytest.raises(TypeError, match="not set"):
        small.treaties & {"first-1850"}
    with pytest.raises(ValueError, match="two corpora"):
        small.treaties - pickle.loads(pickle.dumps(small)).treaties


def test_where_takes_fields_and_a_predicate(small):
    """Equal, or contained in a tuple field."""
    assert small.treaties.where(kind="treaty").ids == ("first-1850",)
    assert small.treaties.where(nature="treaty", kind="convention").ids == ("second-1900",)
    assert small.treaties.where(other_ids="first-treaty").ids == ("first-1850",)
    assert small.treaties.where(other_ids=("first-treaty",)).ids == ("first-1850",)
    assert small.treaties.where(lambda own: own.place is not None).ids == ("first-1850",)
    assert small.treaties.where(lambda own: own.place is None, nature="treaty").ids == ("second-1900",)
    assert type(small.treaties.where()) is Treaties


def test_where_refuses_what_is_no_function(small):
    """A field is given by its name."""
    for predicate in ("signed", 5):
        with pytest.raises(TypeError, match=f"^where takes a function that says yes or no of a record.* not {predicate!r}$"):
            small.treaties.where(predicate)
    with pytest.raises(ValueError, match=r"^a kind is one of .*, not \[\]$"):
        small.find("Alpha", kind=[])


def test_where_refuses_a_field_that_the_kind_lacks(small):
    """A misspelt field must not find nothing."""
    with pytest.raises(TypeError, match="a treaty has no field 'kinds'; it has id"):
        small.treaties.where(kinds="treaty")


@pytest.mark.parametrize(
    ("name", "day", "certain", "possible"),
    [
        ("treaties", "1851-01-01", ("first-1850",), ("first-1850",)),
        ("treaties", "1850-12-31", (), ()),
        ("treaties", "1900-06-01", ("second-1900",), ("second-1900",)),
        ("treaties", "1930-06-01", (), ("decree-1910",)),
        ("treaties", "1935-01-01", (), ("decree-1910",)),
        ("actors", "1801-03-04", ("beta-state", "gamma", "alpha-old", "person-one"), ("beta-state", "gamma", "alpha-old", "person-one")),
        ("actors", "1870-06-01", ("beta-state", "gamma", "alpha-old"), ("beta-state", "gamma", "alpha-old", "person-one")),
        (
            "actors",
            "1850-06-01",
            ("beta-state", "gamma", "alpha-old", "person-one", "person-two"),
            ("beta-state", "gamma", "alpha-old", "person-one", "person-two"),
        ),
        ("claims", "1845-01-01", ("island-claim",), ("island-claim",)),
        ("negotiations", "1849-12-01", ("talks-1849",), ("talks-1849",)),
        ("negotiations", "1840-06-01", (), ("talks-1840",)),
        ("conflicts", "1880-02-02", ("war-1880", "battle-1880"), ("war-1880", "battle-1880")),
        ("events", "1840-01-01", ("landing-1840",), ("landing-1840",)),
        ("relations", "1880-01-01", ("war-relations",), ("war-relations",)),
        ("statistics", "1870-06-01", (), ("exports-1870",)),
        ("phases", "1860-01-01", ("calm",), ("calm",)),
    ],
)
def test_on_a_day(small, name, day, certain, possible):
    """What possibly holds, or what certainly does."""
    collection = getattr(small, name)
    assert set(collection.on(day).ids) == set(possible)
    assert set(collection.on(day, certain=True).ids) == set(certain)


@pytest.mark.parametrize(("certain", "found"), [(False, {"exports-1870", "exports-1871"}), (True, set())])
def test_during_a_stretch(small, certain, found):
    """Some day of it, possibly or certainly."""
    assert set(small.statistics.during("1870-12-31", "1871-01-01", certain=certain).ids) == found


def test_during_includes_both_its_days(small):
    """A war that ended on the first day, a treaty that began on the last."""
    assert "war-1880" in small.conflicts.during("1881-02-02", "1881-12-31")
    assert "war-1880" not in small.conflicts.during("1881-02-03", "1881-12-31")
    assert "war-1880" in small.conflicts.during("1879-01-01", "1880-01-01")
    assert "war-1880" not in small.conflicts.during("1879-01-01", "1879-12-31")


@pytest.mark.parametrize("name", ["offices", "territories", "sources"])
def test_kinds_without_time_refuse_a_day(small, name):
    """An office, a place or a work holds on no day."""
    with pytest.raises(TypeError, match="no time of its own"):
        getattr(small, name).on("1850-01-01")
    with pytest.raises(TypeError, match="no time of its own"):
        getattr(small, name).during("1850-01-01", "1851-01-01")


def test_days_are_checked(small):
    """Their form, and the coverage of the kind."""
    with pytest.raises(DateError):
        small.treaties.on("1850")
    with pytest.raises(NoData):
        small.treaties.on("1839-12-31")
    with pytest.raises(NoData):
        small.treaties.during("1839-12-31", "1900-01-01")
    with pytest.raises(NoData):
        small.treaties.during("1900-01-01", "2000-01-01")


def test_at_a_place_its_parts_and_its_wholes(small):
    """Exactly takes the place alone."""
    assert small.treaties.at("harbour").ids == ("first-1850",)
    assert small.negotiations.at("harbour").ids == ("talks-1849",)
    assert small.conflicts.at("island").ids == ("war-1880",)
    assert small.conflicts.at("island", exactly=True).ids == ()
    assert small.conflicts.at("minami", exactly=True).ids == ("war-1880",)
    assert small.conflicts.at("north").ids == ()
    assert small.events.at("island").ids == ("landing-1840",)
    with pytest.raises(TypeError, match="a claim has no place"):
        small.claims.at("harbour")
    with pytest.raises(UnknownId):
        small.treaties.at("first-1850")


def test_sorted_by_a_key(small):
    """Equal keys are in the order of ids."""
    assert small.treaties.sorted(key=lambda own: own.names.en).ids == ("decree-1910", "first-1850", "second-1900")
    assert small.treaties.sorted(key=lambda own: 0).ids == ("decree-1910", "first-1850", "second-1900")


def test_a_filter_on_a_part_keeps_the_order_of_the_part(small):
    """Derived collections stay as they were sorted."""
    turned = small.treaties.sorted(key=lambda own: -own.signed.bounds.first)
    assert turned.ids == ("decree-1910", "second-1900", "first-1850")
    assert turned.between("alpha", "beta").ids == ("second-1900", "first-1850")


def test_console_and_notebook(small):
    """Size and first ids; a table of names, cut at twenty."""
    assert repr(small.treaties) == "<Treaties (3): first-1850, second-1900, decree-1910>"
    assert repr(small.actors).endswith(", ...>")
    assert repr(small.actors[:3]).count("...") == 0
    assert small.treaties._repr_html_().count("<tr>") == 4
    assert "in all" not in small.treaties._repr_html_()
    assert "<td>island-fact</td><td>island-fact</td><td></td>" in small.possessions._repr_html_()
    many = rjhist.load().sources
    assert many._repr_html_().count("<tr>") == 21
    assert f"<p>{len(many)} in all</p>" in many._repr_html_()


def test_a_collection_is_a_collection(small):
    """The base is public, for annotations."""
    assert isinstance(small.treaties, Collection)


def test_a_collection_is_one_line_of_three_ids(small):
    """Dots where there are more."""
    assert repr(small.treaties) == "<Treaties (3): first-1850, second-1900, decree-1910>"
    assert repr(small.actors[:4]) == "<Actors (4): beta-state, gamma, alpha-old, ...>"
    assert repr(small.treaties[:0]) == "<Treaties (0): >"


def test_a_collection_is_a_table_of_twenty_rows(small):
    """Id, name and summary; the number of all where there are more."""
    assert small.treaties[:1]._repr_html_() == (
        "<table><thead><tr><th>id</th><th>name</th><th>summary</th></tr></thead><tbody>"
        "<tr><td>first-1850</td><td>First Treaty</td><td>It divided the island and promised the reef.</td></tr></tbody></table>"
    )
    assert "<td>island-fact</td><td>island-fact</td><td></td>" in small.possessions._repr_html_()
    many = Corpus([attrs.evolve(small["book"], id=f"b{number}") for number in range(21)], small.meta).sources
    assert many._repr_html_().count("<tr>") == 21
    assert many._repr_html_().endswith("</table><p>21 in all</p>")
    assert many[:20]._repr_html_().count("<tr>") == 21
    assert many[:20]._repr_html_().endswith("</table>")


def test_hashes_tell_collections_apart(small):
    """By kind and ids."""
    assert len({hash(small.treaties), hash(small.treaties[1:]), hash(small.claims[:0]), hash(small.treaties[:0])}) == 4


def test_a_pickled_collection_answers_like_the_first(small):
    """The whole stays whole, a part stays that part."""
    whole, part = (pickle.loads(pickle.dumps(own)) for own in (small.treaties, small.treaties[1:]))
    assert whole._records is None
    assert whole.on("1920-01-01").ids == small.treaties.on("1920-01-01").ids == ("second-1900", "decree-1910")
    assert part.on("1860-01-01").ids == ()
    assert part.on("1920-01-01").ids == ("second-1900", "decree-1910")


def test_messages_of_a_collection_are_sentences(small):
    """What was asked and what can be."""
    with pytest.raises(TypeError, match="^a treaty has no field 'kinds'; it has id, other_ids, "):
        small.treaties.where(kinds="treaty")
    with pytest.raises(ValueError, match="^collections of two corpora do not combine: their records may differ under one id$"):
        small.treaties | pickle.loads(pickle.dumps(small)).treaties
    with pytest.raises(TypeError, match="^only Treaties combine with Treaties, not Claims$"):
        small.treaties | small.claims
    with pytest.raises(TypeError, match="^a source has no time of its own$"):
        small.sources.on("1850-01-01")
    with pytest.raises(TypeError, match="^a claim has no place$"):
        small.claims.at("harbour")


def test_questions_take_what_is_possible_unless_told(small):
    """The default of every question by day."""
    assert small.claims.open("1849-06-01").ids == small.claims.on("1849-06-01").ids == ("island-claim", "reef-claim")
    assert small.claims.during("1849-06-01", "1849-06-02").ids == ("island-claim", "reef-claim")
    assert small.treaties.in_force("1922-06-01", nature=None).ids == ("second-1900", "decree-1910")
    assert small.actors.of_lineage("beta", on="1700-06-01").ids == ("beta-state",)
    assert small.actors.of_lineage("beta", on="1700-06-01", certain=True).ids == ()
    assert small.actors.holding("minister", on="1860-06-01").ids == ("person-one",)


def test_places_are_taken_with_parts_and_wholes_unless_told(small):
    """The default of every question by place."""
    assert small.treaties.about("north").ids == ("first-1850", "decree-1910")
    assert small.treaties.about("north", exactly=True).ids == ("decree-1910",)
    assert small.claims.over("north").ids == ("island-claim",)
    assert small.events.at("island").ids == ("landing-1840",)
    assert small.events.at("island", exactly=True).ids == ()
    assert small.possessions.of("north", exactly=True).ids == ("north-access", "north-title")


def test_what_is_in_a_part_is_asked_more_than_once(small):
    """The same each time."""
    part = small.treaties[:1]
    assert (
        [own in part for own in small.treaties] == [own in part for own in small.treaties] == [True, *[False] * (len(small.treaties) - 1)]
    )


def test_what_is_called_so(small):
    """By any name or id, folded; not by likeness."""
    assert small.treaties.named("firts treaty").ids == small.treaties.named("First Treaty").ids == ("first-1850",)
    assert small.treaties.named("Frist Treaty").ids == small.actors.named("First Treaty").ids == ()
    assert small.actors.named("森次郎").on("1850-01-01").ids == ("person-two",)
    assert small.actors.on("1700-06-01").named("森次郎").ids == ()


def test_an_office_is_known_by_its_names(small):
    """Several of one name are all meant; none of that name is told with the nearest ids."""
    minister = small["minister"]
    other = attrs.evolve(minister, id="minister-of-beta")
    holder = attrs.evolve(small["person-two"], tenures=(attrs.evolve(small["person-one"].tenures[0], office=other.id),))
    records = [own for own in small.records if own.id != holder.id]
    corpus = Corpus([*records, other, holder], small.meta)
    assert corpus.actors.holding("minister").ids == ("person-one",)
    assert corpus.actors.holding(minister.names.en.upper()).ids == ("person-one", "person-two")
    assert corpus.actors.holding(minister.names.en, on="1850-01-01").ids == ("person-one", "person-two")
    with pytest.raises(UnknownId, match="no office 'ministre' .*minister"):
        corpus.actors.holding("ministre")


def test_what_is_ready_is_what_would_be_gathered(small):
    """Of every kind, for each question of one argument: asked by id it is ready, asked by record it is gathered."""
    for ask in (
        lambda own, key: own.claims.affected_by(key),
        lambda own, key: own.treaties.affecting(key),
        lambda own, key: own.treaties.signed_by(key),
        lambda own, key: own.claims.by(key),
        lambda own, key: own.claims.against(key),
        lambda own, key: own.negotiations.over(key),
        lambda own, key: own.negotiations.involving(key),
        lambda own, key: own.conflicts.involving(key),
        lambda own, key: own.events.involving(key),
    ):
        for record in small.records:
            try:
                ready = ask(small, record.id)
            except UnknownId:
                continue
            assert ready == ask(small, record)
    assert small.claims._made_ready() is small.claims._made_ready()


@pytest.mark.parametrize("certain", [False, True])
@pytest.mark.parametrize("name", ["treaties", "actors", "possessions", "claims", "negotiations", "conflicts", "statistics"])
def test_a_part_answers_for_a_day_as_the_whole_does(small, name, certain):
    """Around every day on which something begins or ends, asked forth and back, the second time from what was answered before."""
    whole = getattr(small, name)
    part = whole[1:]
    turns = {bound + shift for own in whole for extent in small._links.extents[own.id] for bound in extent for shift in (-1, 0, 1)}
    first, last = (dt.date.fromisoformat(day).toordinal() for day in ("1840-01-01", "1999-12-31"))
    days = [dt.date.fromordinal(day) for day in sorted(turns) if first <= day <= last]
    assert len(days) > 1
    for day in [*days, *reversed(days)]:
        assert part.on(day, certain=certain).ids == tuple(own for own in whole.on(day, certain=certain).ids if own != whole[0].id)
