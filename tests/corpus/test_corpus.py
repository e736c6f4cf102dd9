"""The questions that reach across kinds."""

import copy
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest

import rjhist
from rjhist import Certainty, Corpus, DateError, ForceState, HistoricalDate, Meta, NoData, Period, Tenure, UnknownId, Verdict
from rjhist.model.meta import Coverage


def test_every_record_by_id(small):
    """Any kind; other ids resolve; the nearest are named."""
    assert small["first-treaty"].id == "first-1850"
    assert small["minami"].id == "south"
    assert "minami" in small
    assert "none" not in small
    assert [] not in small
    with pytest.raises(UnknownId) as caught:
        small["islnd"]
    assert "island" in caught.value.nearest
    assert len(small) == len(small.records)


def test_a_corpus_pickles_and_copies(small):
    """As records; equal, and it answers."""
    for again in (pickle.loads(pickle.dumps(small)), copy.deepcopy(small)):
        assert again == small
        assert hash(again) == hash(small)
        assert again.claims.affected_by("first-1850").ids == small.claims.affected_by("first-1850").ids
    assert small != rjhist.load()
    assert small != "x"


def test_a_corpus_is_one_line(small):
    """Title, version, size."""
    assert repr(small) == f"<Corpus 'A small made-up dataset for the tests' 0.0.1: {len(small)} records>"


def test_collections_have_the_names_of_their_kinds(small):
    """Thirteen of them."""
    from rjhist.schema.kinds import KINDS

    for kind in KINDS:
        assert getattr(small, kind.collection).kind_word == kind.kind_word
        assert all(type(own) is kind for own in getattr(small, kind.collection))


def test_effects_by_treaty_claim_and_place(small):
    """All, or those that fit every argument."""

    def rows(**arguments):
        return [(row.treaty, row.claim, row.territory, row.kind.value) for row in small.effects(**arguments)]

    divides = ("first-1850", "island-claim", "island", "divides")
    promise = ("first-1850", "reef-claim", None, "promises-transfer")
    leases = ("second-1900", None, "minami", "leases")
    annexes = ("decree-1910", None, "north", "annexes")
    assert rows() == [divides, promise, leases, annexes]
    assert rows(treaty="first-treaty") == [divides, promise]
    assert rows(claim="reef-claim") == [promise]
    assert rows(territory="south") == [divides, leases]
    assert rows(territory="north") == [divides, annexes]
    assert rows(treaty="second-1900", territory="south") == [leases]
    assert rows(treaty="second-1900", claim="reef-claim") == []
    assert small.effects(claim="reef-claim")[0].beneficiary == "beta-state"
    assert small.effects(claim="island-claim")[0].citations[0].source == "book"
    with pytest.raises(UnknownId):
        small.effects(treaty="island")


def test_steps_by_talks_kind_maker_claim(small):
    """All, or those that fit every argument."""

    def keys(**arguments):
        return [row.key for row in small.steps(**arguments)]

    assert keys() == ["plan", "late-answer", "offer", "demand", "refusal", "signing"]
    assert keys(negotiation="talks-1840") == ["plan", "late-answer"]
    assert keys(kind="demand") == ["demand"]
    assert keys(by="alpha") == ["late-answer", "offer", "refusal"]
    assert keys(by="beta-state", over="island-claim") == ["demand"]
    row = small.steps(kind="rejection")[0]
    assert (row.negotiation, row.by, row.answers, row.date.edtf, row.summary) == (
        "talks-1849",
        ("alpha-old",),
        ("demand",),
        "1849-07-01",
        "Alpha refused.",
    )


def test_steps_unanswered_on_a_day(small):
    """What asked for something and had no certain answer yet; an answer in other talks counts."""

    def keys(day):
        return [row.key for row in small.steps(on=day)]

    assert keys("1849-05-02") == ["plan", "offer"]
    assert keys("1849-05-03") == ["plan"]
    assert keys("1849-06-15") == ["plan", "demand"]
    assert keys("1849-06-30") == ["plan", "demand"]
    assert keys("1849-07-01") == ["plan"]
    assert keys("1839-12-31") == []
    assert keys("1840-01-01") == ["plan"]


def test_steps_certainly_unanswered_on_a_day(small):
    """Made by the day beyond doubt, with no answer that may have been given by then."""

    def keys(corpus, day):
        return [row.key for row in corpus.steps(on=day, certain=True)]

    assert keys(small, "1840-12-30") == []
    assert keys(small, "1840-12-31") == ["plan"]
    assert keys(small, "1849-06-29") == ["plan"]
    assert keys(small, "1849-06-30") == ["plan", "demand"]
    talks = small["talks-1849"]
    offer, demand, refusal, signing = talks.steps
    undated = changed(small, attrs.evolve(talks, steps=(offer, demand, attrs.evolve(refusal, date=None), signing)))
    assert keys(undated, "1849-06-30") == ["plan"]
    assert [row.key for row in undated.steps(on="1849-06-30")] == ["plan", "demand"]
    timeless = changed(small, attrs.evolve(talks, period=None, steps=(attrs.evolve(demand, date=None),)))
    assert keys(timeless, "1849-06-30") == ["plan"]
    assert [row.key for row in timeless.steps(on="1840-01-01")] == ["plan", "demand"]


def test_force_of_gives_each_reading_with_its_holder(small):
    """Undisputed, in one view, void in another, never one for all."""

    def rows(treaty, day):
        return [(row.status.value, row.view, row.certainty.value) for row in small.force_of(treaty, on=day)]

    assert rows("first-1850", "1860-01-01") == [("in-force", None, "certain")]
    assert rows("first-1850", "1850-12-31") == []
    assert rows("second-1900", "1922-01-01") == [("in-force", "beta", "certain"), ("void", "alpha", "certain")]
    assert rows("second-1900", "1926-01-01") == [("void", "alpha", "certain")]
    assert rows("decree-1910", "1950-01-01") == [("in-force", None, "possible")]
    assert small.force_of("first-1850", on="1860-01-01")[0].tenure.start.edtf == "1851-01-01"
    with pytest.raises(NoData):
        small.force_of("first-1850", on="1700-01-01")
    with pytest.raises(UnknownId):
        small.force_of("island", on="1860-01-01")


@pytest.mark.parametrize("state", [None, ForceState.UNKNOWN, ForceState.ENTERED])
def test_force_that_nobody_told_of_is_no_data(small, state):
    """To say that it was not in force would be a guess; of one that never was the answer is none."""
    decree = attrs.evolve(small["decree-1910"], force=(), force_state=state)
    doubt = "" if state is ForceState.ENTERED else ", or whether it ever was"
    with pytest.raises(NoData, match=f"^no source seen tells when 'decree-1910' was in force{doubt}$"):
        changed(small, decree).force_of("decree-1910", on="1950-01-01")
    for none in (ForceState.NEVER_ENTERED, ForceState.NOT_APPLICABLE):
        assert changed(small, attrs.evolve(decree, force_state=none)).force_of("decree-1910", on="1950-01-01") == ()


def test_a_moment_shows_everything_of_a_day(small):
    """In force, open, held, fought, negotiated, relations, offices."""
    moment = small.on("1849-06-01")
    assert moment.on == "1849-06-01"
    assert moment.treaties.ids == ()
    assert moment.claims.ids == ("island-claim", "reef-claim")
    assert set(moment.possessions.ids) == {"island-fact", "island-title"}
    assert moment.conflicts.ids == ()
    assert moment.negotiations.ids == ("talks-1849",)
    assert moment.relations.ids == ()
    assert [(row.office, row.person, row.certainty) for row in moment.offices] == [("minister", "person-one", Certainty.CERTAIN)]
    assert small.on("1849-06-01", certain=True).claims.ids == ("island-claim",)
    assert small.on("1860-06-01").offices[0].certainty is Certainty.POSSIBLE
    assert small.on("1860-06-01", certain=True).offices == ()
    with pytest.raises(NoData):
        small.on("1700-01-01")
    with pytest.raises(DateError):
        small.on("1849")


def test_a_moment_says_why_and_shows_itself(small):
    """Every record it rests on; a table of ids."""
    moment = small.on("1845-02-01", certain=True)
    assert [reason.record for reason in moment.why()] == ["island-claim", "island-fact", "island-title", "person-one"]
    assert moment.why()[0].text == "certain: claim: Claim to the island"
    assert moment.why()[0].citations[0].locator == "11"
    assert moment.why()[-1].text == "certain: office: Minister of Alpha"
    assert moment.why()[-1].citations == small["person-one"].citations
    doubtful = {reason.record: reason.text for reason in small.on("1849-06-01").why()}
    assert doubtful["reef-claim"].startswith("possible: claim: ")
    assert {reason.record: reason.text for reason in small.on("1860-06-01").why()}["person-one"] == "possible: office: Minister of Alpha"
    assert "<td>claims</td><td>island-claim</td>" in moment._repr_html_()


def test_an_office_rests_on_the_citations_of_its_tenure(small):
    """Where it has some; else on those of the person."""
    person = small["person-one"]
    cited = (attrs.evolve(person.citations[0], locator="77"),)
    own = changed(small, attrs.evolve(person, tenures=(attrs.evolve(person.tenures[0], citations=cited),)))
    assert own.on("1849-06-01").why()[-1].citations == cited


def test_a_timeline_has_one_entry_a_dated_fact(small):
    """In time; a step tells its summary, any other fact the name of its record; sources have none."""
    entries = small.timeline("1849-05-01", "1849-05-31")
    assert [(entry.date.edtf, entry.record, entry.field, entry.text) for entry in entries] == [
        ("1849", "person-two", "floruit.start", "Mori Jirō"),
        ("1849", "reef-claim", "period.start", "Claim to the reef"),
        ("1849-05-01", "talks-1849", "period.start", "Talks of 1849"),
        ("1849-05-02", "talks-1849", "steps[offer].date", "Alpha offered the reef."),
        ("1849-05-03", "talks-1840", "steps[late-answer].date", "A late word."),
    ]
    assert {entry.field for entry in small.timeline() if entry.record == "first-1850"} == {
        "signed",
        "acts[0].date",
        "force[0].tenure.start",
        "force[0].tenure.until",
    }
    assert [entry.field for entry in small.timeline("1870-01-01", "1870-01-01") if entry.record == "exports-1870"] == ["period"]
    assert "book" not in {entry.record for entry in small.timeline()}


def test_a_timeline_of_what_certainly_fell_between_two_days(small):
    """Every day that the date may be lies between them."""

    def fields(start, end, *, certain):
        return {entry.field for entry in small.timeline(start, end, certain=certain) if entry.record == "talks-1849"}

    assert fields("1849-06-01", "1849-06-29", certain=False) == {"steps[demand].date"}
    assert fields("1849-06-02", "1849-06-30", certain=True) == fields("1849-06-01", "1849-06-29", certain=True) == set()
    assert fields("1849-06-01", "1849-06-30", certain=True) == {"steps[demand].date"}


def test_a_timeline_of_someone_or_of_something(small):
    """Records that involve an actor; a record with all that point to it; both at once."""
    assert {entry.record for entry in small.timeline(involving="person-two")} == {"first-1850", "talks-1849", "war-1880"}
    about = {entry.record for entry in small.timeline(about="island-claim")}
    assert about == {"island-claim", "first-1850", "talks-1849", "war-1880", "landing-1840"}
    assert {entry.record for entry in small.timeline(involving="person-two", about="island-claim")} == {
        "first-1850",
        "talks-1849",
        "war-1880",
    }
    with pytest.raises(UnknownId):
        small.timeline(involving="island")


def test_disagreements(small):
    """Rival and mistaken values beside the preferred; by kind, record, field."""
    rows = small.disagreements()
    assert [(row.record, row.field, row.preferred, row.value, row.verdict) for row in rows] == [
        ("first-1850", "signed", "1850-03-04", "1850-03-05", Verdict.MISTAKEN),
        ("first-1850", "place", "harbour", "island", Verdict.RIVAL),
    ]
    assert rows[0].reason == "A slip."
    assert rows[0].citation.source == "archive"
    assert small.disagreements(kind="claim") == ()
    assert len(small.disagreements(kind="treaty", of="first-treaty", field="place")) == 1
    assert small.disagreements(of="second-1900") == ()


def test_related_lists_who_points_here(small):
    """Record and field, steps counted to their talks."""
    rows = {(row.record, row.field) for row in small.related("talks-1849")}
    assert rows == {("talks-1840", "steps[late-answer].answers"), ("landing-1840", "about")}
    assert ("second-1900", "links[0].treaty") in {(row.record, row.field) for row in small.related("first-treaty")}
    assert small.related("skirmish-1880") == ()


def test_bibliography(small):
    """Of a record, a collection, everything; works seen through others with those others."""
    assert small.bibliography().ids == ("archive", "book")
    assert small.bibliography("first-1850").ids == ("archive", "book")
    assert small.bibliography(small["island"]).ids == ("book",)
    assert small.bibliography(small.claims).ids == ("book",)
    assert small.bibliography(small.claims[:0]).ids == ()


class Counting(tuple):
    """A row of records that counts how many were taken from it."""

    __slots__ = ()
    taken = 0

    def __getitem__(self, key):
        Counting.taken += 1
        return super().__getitem__(key)

    def __iter__(self):
        for item in super().__iter__():
            Counting.taken += 1
            yield item


QUESTIONS = [
    lambda corpus: corpus.treaties.between("alpha", "beta"),
    lambda corpus: corpus.treaties.bilateral(),
    lambda corpus: corpus.treaties.in_force("1860-01-01", nature=None),
    lambda corpus: corpus.treaties.signed_by("person-one"),
    lambda corpus: corpus.treaties.about("reef"),
    lambda corpus: corpus.treaties.affecting("reef-claim"),
    lambda corpus: corpus.treaties.resulting_from("talks-1849"),
    lambda corpus: corpus.treaties.chain_of("decree-1910"),
    lambda corpus: corpus.treaties.on("1860-01-01"),
    lambda corpus: corpus.treaties.during("1860-01-01", "1861-01-01"),
    lambda corpus: corpus.treaties.at("harbour"),
    lambda corpus: corpus.claims.affected_by("first-1850"),
    lambda corpus: corpus.claims.over("reef"),
    lambda corpus: corpus.claims.by("gamma"),
    lambda corpus: corpus.claims.against("alpha"),
    lambda corpus: corpus.negotiations.leading_to("first-1850"),
    lambda corpus: corpus.negotiations.over("island-claim"),
    lambda corpus: corpus.negotiations.involving("gamma"),
    lambda corpus: corpus.conflicts.between("alpha", "beta"),
    lambda corpus: corpus.conflicts.within("war-1880"),
    lambda corpus: corpus.actors.of_lineage("alpha"),
    lambda corpus: corpus.actors.holding("minister"),
    lambda corpus: corpus.actors.involved_in("first-1850"),
    lambda corpus: corpus.possessions.of("reef"),
    lambda corpus: corpus.relations.between("alpha", "beta"),
    lambda corpus: corpus.statistics.of("price"),
    lambda corpus: corpus.events.about("island-claim"),
]


@pytest.mark.parametrize("question", QUESTIONS, ids=range(len(QUESTIONS)))
def test_a_question_on_a_whole_collection_touches_its_answer_alone(small, question):
    """Asked before, so that what is ready is ready, it takes no more from the rows for a thousand more records."""
    more = [
        attrs.evolve(record, id=f"{record.id}-{number}", other_ids=(), **({"part_of": ()} if hasattr(record, "part_of") else {}))
        for record in small.records
        if record.kind_word in ("source", "office", "phase", "event")
        for number in range(200)
    ]
    more = [attrs.evolve(own, about=(), participants=(), place=None) if own.kind_word == "event" else own for own in more]
    corpus = Corpus([*small.records, *more], small.meta)
    corpus._links.ordered.update({word: Counting(row) for word, row in corpus._links.ordered.items()})
    question(corpus)
    Counting.taken = 0
    answer = question(corpus)
    taken = Counting.taken
    assert taken <= len(answer) + 1
    assert answer.ids == question(small).ids


def test_threads_share_a_corpus(small):
    """What is made on first use is made under a lock: eight threads that ask at once agree."""
    corpus = Corpus(small.records, small.meta)
    start = threading.Barrier(8)

    def ask(corpus):
        names = [own.record.id for own in (*corpus.find("Ana Sokolva"), *corpus.find("Zokolova"), *corpus.search("line"))]
        texts = [own.text for own in corpus.mentions("Old Alpha")]
        return (*corpus.treaties.between("alpha", "beta").ids, *corpus.claims.affected_by("first-1850").ids, *names, *texts)

    def ask_with_others():
        start.wait()
        return ask(corpus)

    with ThreadPoolExecutor(8) as pool:
        answers = [own.result() for own in [pool.submit(ask_with_others) for _ in range(8)]]
    assert answers == [ask(small)] * 8


def changed(corpus: Corpus, *records, meta: Meta | None = None) -> Corpus:
    """Return a corpus with some records in the place of those of their ids, or beside the others."""
    own = {record.id: record for record in (*corpus.records, *records)}
    return Corpus(own.values(), meta or corpus.meta)


def tenure(start: str, until: str) -> Tenure:
    return Tenure(start=HistoricalDate.parse(start), until=HistoricalDate.parse(until))


def test_corpora_are_equal_when_their_records_and_descriptions_are(small):
    """Another description or one record less makes another corpus."""
    again = pickle.loads(pickle.dumps(small))
    assert again == small
    assert hash(again) == hash(small)
    renamed = Corpus(small.records, attrs.evolve(small.meta, title="Other"))
    fewer = Corpus(small.records[1:], small.meta)
    assert len({hash(small), hash(renamed), hash(fewer)}) == 3
    assert renamed != small
    assert fewer != small
    assert small != "x"


def test_a_corpus_without_a_version_is_one_line_too(small):
    """Nothing stands in the place of the version."""
    assert repr(Corpus([], Meta(title="Mine"))) == "<Corpus 'Mine' : 0 records>"


def test_an_effect_is_a_whole_row(small):
    """Everything that the treaty's effect has, with the treaty."""
    first = small["first-1850"]
    effect = attrs.evolve(first.effects[0], beneficiary="beta-state", condition="If paid.", views=small["south-title"].views)
    (row,) = changed(small, attrs.evolve(first, effects=(effect,))).effects(treaty="first-1850")
    assert (row.treaty, row.claim, row.territory, row.kind, row.article) == ("first-1850", "island-claim", "island", effect.kind, "2")
    assert (row.beneficiary, row.condition, row.views, row.citations) == ("beta-state", "If paid.", effect.views, effect.citations)


def test_a_step_is_a_whole_row(small):
    """Everything that the step has, with its talks."""
    talks = small["talks-1849"]
    figures = small["war-1880"].sides[0].losses[0].quantity
    step = attrs.evolve(talks.steps[2], quantities=(figures,))
    (row,) = changed(small, attrs.evolve(talks, steps=(step,))).steps(negotiation="talks-1849")
    assert (row.negotiation, row.key, row.date, row.by) == ("talks-1849", "refusal", step.date, ("alpha-old",))
    assert (row.kind, row.summary, row.answers, row.quantities) == (step.kind, "Alpha refused.", ("demand",), (figures,))


def test_a_reading_of_force_is_a_whole_row(small):
    """Everything that the spell has, with the treaty, the view and the certainty."""
    first = small["first-1850"]
    spell = attrs.evolve(first.force[0], articles=("2",))
    (row,) = changed(small, attrs.evolve(first, force=(spell,))).force_of("first-treaty", on="1860-01-01")
    assert (row.treaty, row.tenure, row.status, row.articles) == ("first-1850", spell.tenure, spell.status, ("2",))
    assert (row.view, row.certainty) == (None, Certainty.CERTAIN)


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda corpus: corpus.effects(treaty="island"), "no treaty 'island'"),
        (lambda corpus: corpus.effects(claim="island"), "no claim 'island'"),
        (lambda corpus: corpus.effects(territory="island-claim"), "no territory 'island-claim'"),
        (lambda corpus: corpus.steps(negotiation="island"), "no negotiation 'island'"),
        (lambda corpus: corpus.steps(over="island"), "no claim 'island'"),
        (lambda corpus: corpus.steps(by="island"), "no actor 'island'"),
        (lambda corpus: corpus.force_of("island", on="1860-01-01"), "no treaty 'island'"),
        (lambda corpus: corpus.timeline(about="none"), "no record 'none'"),
        (lambda corpus: corpus.timeline(involving="island"), "no actor 'island'"),
        (lambda corpus: corpus.disagreements(of="none"), "no record 'none'"),
        (lambda corpus: corpus.related("none"), "no record 'none'"),
        (lambda corpus: corpus.bibliography("none"), "no record 'none'"),
        (lambda corpus: corpus.treaties.chain_of("island"), "no treaty 'island'"),
        (lambda corpus: corpus.treaties.about("alpha"), "no territory or claim 'alpha'"),
        (lambda corpus: corpus.treaties.resulting_from("island"), "no negotiation 'island'"),
        (lambda corpus: corpus.treaties.affecting("island"), "no claim 'island'"),
        (lambda corpus: corpus.treaties.signed_by("island"), "no actor 'island'"),
        (lambda corpus: corpus.treaties.between("island", "alpha"), "no actor 'island'"),
        (lambda corpus: corpus.treaties.at("alpha"), "no territory 'alpha'"),
        (lambda corpus: corpus.claims.affected_by("island"), "no treaty 'island'"),
        (lambda corpus: corpus.negotiations.over("island"), "no claim 'island'"),
        (lambda corpus: corpus.negotiations.leading_to("none"), "no treaty or negotiation or event 'none'"),
        (lambda corpus: corpus.negotiations.leading_to("island"), "no treaty or negotiation or event 'island'"),
        (lambda corpus: corpus.conflicts.within("island"), "no conflict 'island'"),
        (lambda corpus: corpus.actors.of_lineage("island"), "no actor 'island'"),
        (lambda corpus: corpus.actors.holding("island"), "no office 'island'"),
        (lambda corpus: corpus.actors.involved_in("none"), "no treaty or negotiation or conflict or event 'none'"),
        (lambda corpus: corpus.actors.of_lineage("alpha-old"), "no lineage 'alpha-old' (did you mean 'alpha'?)"),
        (lambda corpus: corpus.actors.of_lineage("gamma"), "no lineage 'gamma'"),
        (lambda corpus: corpus.possessions.of("alpha"), "no territory 'alpha'"),
        (lambda corpus: corpus.events.about("none"), "no record 'none'"),
        (lambda corpus: corpus["none"], "no record 'none'"),
    ],
)
def test_a_question_says_what_kind_of_record_it_did_not_find(small, ask, message):
    """An id of another kind is as unknown as no id."""
    with pytest.raises(UnknownId) as caught:
        ask(small)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("kind", "ask"),
    [
        ("negotiation", lambda corpus, day: corpus.steps(on=day)),
        ("treaty", lambda corpus, day: corpus.force_of("first-1850", on=day)),
        ("treaty", lambda corpus, day: corpus.treaties.in_force(day)),
        ("possession", lambda corpus, day: corpus.status_of("island", on=day)),
        ("actor", lambda corpus, day: corpus.actors.holding("minister", on=day)),
        ("event", lambda corpus, day: corpus.events.on(day)),
        ("event", lambda corpus, day: corpus.events.during(day, day)),
    ],
)
def test_each_question_asks_for_the_coverage_of_its_kind(small, kind, ask):
    """Both days are covered, the days beside them are not, and the message tells the span."""
    span = Coverage(kind=kind, first=HistoricalDate.parse("1850"), last=HistoricalDate.parse("1851-06"))
    corpus = changed(small, meta=Meta(title="Mine", coverage=(span,)))
    for day in ("1850-01-01", "1851-06-30"):
        ask(corpus, day)
    for day in ("1849-12-31", "1851-07-01"):
        with pytest.raises(NoData) as caught:
            ask(corpus, day)
        assert str(caught.value) == f"the {kind} records cover 1850-01-01 to 1851-06-30, not {day}"


def test_a_moment_is_possible_or_certain_in_every_part(small):
    """What the dates leave open belongs to the first and not to the second."""
    vague, year = tenure("1850", "1851"), Period.parse("1850")
    corpus = changed(
        small,
        attrs.evolve(small["first-1850"], force=(attrs.evolve(small["first-1850"].force[0], tenure=vague),)),
        attrs.evolve(small["island-claim"], period=year),
        attrs.evolve(small["island-fact"], tenure=vague),
        attrs.evolve(small["talks-1849"], period=year),
        attrs.evolve(small["legations"], tenure=vague),
        attrs.evolve(small["person-one"], tenures=(attrs.evolve(small["person-one"].tenures[0], tenure=vague),)),
    )
    possible, certain = corpus.on("1850-06-01"), corpus.on("1850-06-01", certain=True)
    expected = {
        "treaties": ("first-1850",), "claims": ("reef-claim", "island-claim"), "possessions": ("island-title", "island-fact"),
        "conflicts": (), "negotiations": ("talks-1849",), "relations": ("legations",),
    }  # fmt: skip
    assert {name: getattr(possible, name).ids for name in expected} == expected
    assert [row.person for row in possible.offices] == ["person-one"]
    expected = {
        "treaties": (),
        "claims": ("reef-claim",),
        "possessions": ("island-title",),
        "conflicts": (),
        "negotiations": (),
        "relations": (),
    }
    assert {name: getattr(certain, name).ids for name in expected} == expected
    assert certain.offices == ()


def test_officeholders_of_a_day_are_in_the_order_of_offices_then_persons(small):
    """Whatever the order of the persons; an office by its own id."""
    office = attrs.evolve(small["minister"], id="envoy", other_ids=("old-envoy",))
    one, two = (
        attrs.evolve(small["person-one"].tenures[0], tenure=tenure("1850-01-01", "1860-01-01"), office=own)
        for own in ("minister", "old-envoy")
    )
    corpus = changed(
        small, office, attrs.evolve(small["person-one"], tenures=(one, two)), attrs.evolve(small["person-two"], tenures=(one, two))
    )
    assert [(row.office, row.person) for row in corpus.on("1850-06-01").offices] == [
        ("envoy", "person-one"), ("envoy", "person-two"), ("minister", "person-one"), ("minister", "person-two"),
    ]  # fmt: skip


def test_a_moment_is_a_table_of_ids(small):
    """A row a noun, under the day."""
    assert small.on("1849-06-01")._repr_html_() == (
        "<table><thead><tr><th>1849-06-01</th><th></th></tr></thead><tbody>"
        "<tr><td>treaties</td><td></td></tr><tr><td>claims</td><td>island-claim, reef-claim</td></tr>"
        "<tr><td>possessions</td><td>island-fact, island-title</td></tr><tr><td>conflicts</td><td></td></tr>"
        "<tr><td>negotiations</td><td>talks-1849</td></tr><tr><td>relations</td><td></td></tr>"
        "<tr><td>offices</td><td>person-one (minister)</td></tr></tbody></table>"
    )


def test_a_timeline_names_the_ends_of_periods_and_of_tenures(small):
    """A period has an end, a tenure a day until which it lasts; a fact about nobody's record is the record's own."""
    fields = {(entry.record, entry.field) for entry in small.timeline("1850-03-04", "1851-01-01")}
    assert {
        ("talks-1849", "period.end"),
        ("island-claim", "period.end"),
        ("island-title", "tenure.until"),
        ("calm", "period.start"),
    } <= fields
    assert [(entry.record, entry.field) for entry in small.timeline(about="calm")] == [("calm", "period.start"), ("calm", "period.end")]
    assert small.timeline(about="skirmish-1880") == ()


def test_a_timeline_includes_both_its_days(small):
    """What may fall on the first or on the last."""
    assert [entry.record for entry in small.timeline("1840-05-05", "1840-05-05", about="island-claim")] == ["island-claim"] * 2
    assert "landing-1840" in {entry.record for entry in small.timeline(end="1840-01-01")}
    assert "landing-1840" not in {entry.record for entry in small.timeline(start="1840-01-02")}
    with pytest.raises(NoData):
        small.timeline(end="1839-12-31")


def test_a_step_on_a_timeline_tells_its_own_summary(small):
    """What is no step tells the record's name."""
    told = {entry.field: entry.text for entry in small.timeline() if entry.record == "talks-1849"}
    assert told == {
        "period.start": "Talks of 1849", "period.end": "Talks of 1849", "steps[offer].date": "Alpha offered the reef.",
        "steps[demand].date": "Beta asked for the whole island.", "steps[refusal].date": "Alpha refused.",
        "steps[signing].date": "The treaty was signed.",
    }  # fmt: skip


def test_a_bare_key_answers_within_its_own_talks_alone(small):
    """A step of the same key in other talks is another step."""
    earlier = small["talks-1840"]
    own = attrs.evolve(earlier.steps[0], key="demand")
    answer = attrs.evolve(earlier.steps[1], answers=("demand", "talks-1849#offer"))
    corpus = changed(small, attrs.evolve(earlier, steps=(own, answer)))
    assert [(row.negotiation, row.key) for row in corpus.steps(on="1849-06-30")] == [("talks-1849", "demand")]


def test_a_step_of_talks_to_which_nothing_refers_can_be_unanswered(small):
    """An answer without a date is certain once its talks have ended; one that may come later is not certain before."""
    talks = attrs.evolve(small["talks-1849"], id="lonely", steps=small["talks-1849"].steps[1:3])
    demand, refusal = talks.steps

    def keys(*steps):
        return [row.key for row in changed(small, attrs.evolve(talks, steps=steps)).steps(negotiation="lonely", on="1849-07-01")]

    assert keys(demand) == ["demand"]
    assert keys(demand, refusal) == []
    undated = attrs.evolve(refusal, date=None)
    assert keys(demand, undated) == ["demand"]
    over = changed(small, attrs.evolve(talks, steps=(demand, undated)))
    assert over.steps(negotiation="lonely", on="1850-03-04") == ()
    assert [row.key for row in over.steps(negotiation="lonely", on="1850-03-03")] == ["demand"]
    endless = changed(small, attrs.evolve(talks, steps=(demand, undated), period=None))
    assert [row.key for row in endless.steps(negotiation="lonely", on="1999-01-01")] == ["demand"]
    assert keys(demand, attrs.evolve(refusal, date=HistoricalDate.parse("1849-07"))) == ["demand"]
    assert keys(attrs.evolve(demand, date=None)) == ["demand"]
    before = changed(small, attrs.evolve(talks, steps=(attrs.evolve(demand, date=None),)))
    assert before.steps(negotiation="lonely", on="1849-04-30") == ()
    named = attrs.evolve(talks, other_ids=("alone",), steps=(demand, attrs.evolve(refusal, answers=("alone#demand",))))
    assert changed(small, named).steps(negotiation="lonely", on="1849-07-01") == ()
    assert keys(demand, attrs.evolve(refusal, answers=("lonely#demand",))) == []


def test_disagreements_of_later_records_are_told_too(small):
    """With the words of the source; a record without any is passed over."""
    told = attrs.evolve(small["first-1850"].attestations[0], as_given="5 March")
    corpus = changed(small, attrs.evolve(small["decree-1910"], attestations=(told,)))
    assert [(row.record, row.as_given) for row in corpus.disagreements(field="signed")] == [
        ("first-1850", None),
        ("decree-1910", "5 March"),
    ]
    assert corpus.disagreements(of="decree-1910")[0].preferred == "1910-01-01"


def test_talks_that_led_to_talks_led_to_their_result(small):
    """Step by step, and each once even in a circle."""
    before = attrs.evolve(small["talks-1840"], id="talks-before", steps=(), led_to=("talks-1849",))
    first = attrs.evolve(small["talks-1840"], id="talks-first", steps=(), led_to=("talks-before",), resumes=("talks-1849",))
    corpus = changed(small, before, first)
    assert corpus.negotiations.leading_to("first-1850").ids == ("talks-1840", "talks-before", "talks-first", "talks-1849")


def test_a_chain_of_treaties_reaches_every_link_in_either_direction(small):
    """Several links of one treaty, several treaties linked to one, links by other ids."""
    third = attrs.evolve(small["second-1900"], id="third", links=())
    link = small["second-1900"].links[0]
    linked = attrs.evolve(small["decree-1910"], links=(attrs.evolve(link, treaty="third"), attrs.evolve(link, treaty="second-1900")))
    corpus = changed(small, third, linked)
    for own in ("first-1850", "second-1900", "third", "decree-1910"):
        assert corpus.treaties.chain_of(own).ids == ("first-1850", "second-1900", "third", "decree-1910")


def test_a_treaty_is_about_the_places_of_its_provisions(small):
    """Without any effect on them."""
    corpus = changed(small, attrs.evolve(small["first-1850"], effects=()))
    assert corpus.treaties.about("island", exactly=True).ids == ("first-1850",)
    assert corpus.treaties.about("reef").ids == ()


def test_a_timeline_of_days_that_nothing_covers_is_no_data(small):
    """One day of any kind is enough; where no coverage is stated all is covered."""
    for days in (("1400-01-01", "1450-01-01"), ("2150-01-01", None), (None, "1500-01-01")):
        with pytest.raises(NoData, match="^no kind of records covers a day of that stretch: they cover 1840-01-01 to 1999-12-31"):
            small.timeline(*days)
    assert small.timeline("1400-01-01", "1840-01-01")
    assert Corpus(small.records, Meta(title="without coverage")).timeline("1400-01-01", "1450-01-01") == ()


@pytest.mark.parametrize(
    "ask",
    [
        lambda corpus: corpus[None],
        lambda corpus: corpus[0],
        lambda corpus: corpus[[]],
        lambda corpus: corpus.related([]),
        lambda corpus: corpus.status_of(None, on="1850-01-01"),
        lambda corpus: corpus.actors.holding(None),
        lambda corpus: corpus.conflicts.between("alpha", None),
        lambda corpus: corpus.bibliography(["first-1850"]),
        lambda corpus: corpus.find(None),
        lambda corpus: corpus.search(None),
        lambda corpus: corpus.mentions(None),
        lambda corpus: corpus.find("Alpha", limit="3"),
        lambda corpus: corpus.search("Alpha", limit=2.5),
    ],
)
def test_what_is_no_id_text_or_number_is_a_type_error(small, ask):
    """In a sentence that says what was wanted."""
    with pytest.raises(TypeError, match="^(a record is named by its id or itself|looked for is a text)"):
        ask(small)


def test_a_record_stands_for_its_id(small):
    """In the corpus and in a collection."""
    treaty, other = small["first-1850"], attrs.evolve(small["first-1850"], note="Another.")
    assert treaty in small
    assert other not in small
    assert small[treaty] is treaty
    assert small.treaties.get(treaty) is treaty
    assert small.treaties[1:].get(treaty) is None


def test_a_view_taken_on_another_day_needs_coverage_too(small):
    """What was seen on a day before all coverage nobody can say."""
    with pytest.raises(NoData):
        small.status_of("south", on="1895-01-01", as_seen_on="1600-01-01")


def test_a_lineage_is_what_its_members_are(small):
    """What is about one of them is about it."""
    landing = attrs.evolve(small["landing-1840"], about=("alpha-old",))
    corpus = changed(small, landing)
    assert corpus.events.about("alpha").ids == ("landing-1840",)
    assert corpus.events.about("alpha-new").ids == ()
    assert {entry.record for entry in corpus.timeline(about="alpha-old")} <= {entry.record for entry in corpus.timeline(about="alpha")}


def test_a_reversed_stretch_is_told(small):
    """Given as one value as well as by two days."""
    with pytest.raises(DateError, match="lies before the start"):
        small.conflicts.during(Period(start=HistoricalDate.parse("1905"), end=HistoricalDate.parse("1904")))


def test_a_word_that_there_is_not_is_told_with_those_that_there_are(small):
    """Of every vocabulary."""
    with pytest.raises(ValueError, match="^Nature is one of treaty, political-commitment, .*, not 'pact'$"):
        small.treaties.in_force(on="1860-01-01", nature="pact")
    with pytest.raises(ValueError, match="^LinkKind is one of amends, "):
        small.treaties.chain_of("first-1850", "replaces")


def test_a_field_that_there_is_not_has_no_rival_values(small):
    """It is told, with those that there are; a path begins with a field."""
    assert small.disagreements(field="signed") == small.disagreements(kind="treaty", field="signed") != ()
    assert small.disagreements(kind="treaty", field="effects[0].claim") == ()
    for kind, field in ((None, "nonsense"), ("claim", "signed")):
        with pytest.raises(TypeError, match=f"^no {kind or 'record'} has a field '{field}'; the fields are id, "):
            small.disagreements(kind=kind, field=field)


def test_a_moment_is_one_line_in_a_console(small):
    """The day, and how many of each kind."""
    assert repr(small.on("1849-06-01")) == (
        "<Moment 1849-06-01: 0 treaties, 2 claims, 2 possessions, 0 conflicts, 1 negotiations, 0 relations, 1 offices>"
    )
