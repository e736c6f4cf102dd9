"""The questions that reach across kinds."""

import copy
import pickle
import threading

import pytest

import rjhist
from rjhist import Certainty, Corpus, DateError, NoData, UnknownId, Verdict


def test_every_record_by_id(small):
    """Any kind; other ids resolve; the nearest are named."""
    assert small["first-treaty"].id == "first-1850"
    assert small["minami"].id == "south"
    assert "minami" in small
    assert "none" not in small
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


def test_a_moment_shows_everything_of_a_day(small):
    """In force, open, held, fought, negotiated, relations, offices."""
    moment = small.on("1849-06-01")
    assert moment.on == "1849-06-01"
    assert moment.treaties.ids == ()
    assert moment.claims.ids == ("island-claim", "reef-claim")
    assert set(moment.possessions.ids) == {"island-fact", "island-title"}
    assert moment.conflicts.ids == ("skirmish-1880",)
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
    assert [reason.record for reason in moment.why()] == ["island-claim", "island-fact", "island-title"]
    assert moment.why()[0].text == "claim: Claim to the island"
    assert moment.why()[0].citations[0].locator == "11"
    assert "<td>claims</td><td>island-claim</td>" in moment._repr_html_()


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


def test_names_are_found_exactly_then_folded(small):
    """Scores fall from the very name to a folded misspelling."""

    def found(text, **arguments):
        return [(match.record.id, match.name, match.score) for match in small.find(text, **arguments)]

    assert found("First Treaty") == [("first-1850", "First Treaty", 1.0)]
    assert found("first-treaty") == [("first-1850", "first-treaty", 0.98)]
    assert found("FIRST TREATY") == [("first-1850", "First Treaty", 0.95)]
    assert found("Firts Treaty") == [("first-1850", "Firts Treaty", 0.95)]
    assert found("firts treaty") == [("first-1850", "Firts Treaty", pytest.approx(0.9))]
    assert found("Treaty of the Harbour") == [("first-1850", "Treaty of the Harbour", 0.98)]
    assert found("mori jiro") == [("person-two", "Mori Jirō", 0.95)]
    assert found("モリ ジロウ") == [("person-two", "もり じろう", 0.95)]
    assert found("森次郎")[0][0] == "person-two"
    assert found("старая альфа")[0][0] == "alpha-old"
    assert found("first") == []
    assert [own[0] for own in found("THE ISLAND", limit=9)] == ["island"]
    assert found("The island", kind="territory")[0][0] == "island"
    assert found("The island", kind="treaty") == []
    with pytest.raises(ValueError, match="a kind is one of treaty"):
        small.find("x", kind="treaties")
    assert small.find("First Treaty")[0].why()[0].text == "is called First Treaty"


def test_find_keeps_the_limit(small):
    """The surest first."""
    assert len(small.find("island", limit=1)) == 1
    assert small.find("island", limit=0) == ()


class Counting(tuple):
    """A row of records that counts how many were taken from it."""

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
    """A thousand more records of every kind do not make it take one more from the rows."""
    import attrs

    more = [
        attrs.evolve(record, id=f"{record.id}-{number}", other_ids=(), **({"part_of": ()} if hasattr(record, "part_of") else {}))
        for record in small.records
        if record.kind_word in ("source", "office", "phase", "event")
        for number in range(200)
    ]
    more = [attrs.evolve(own, about=(), participants=(), place=None) if own.kind_word == "event" else own for own in more]
    corpus = Corpus([*small.records, *more], small.meta)
    corpus._links.ordered.update({word: Counting(row) for word, row in corpus._links.ordered.items()})
    Counting.taken = 0
    answer = question(corpus)
    taken = Counting.taken
    assert taken <= len(answer) + 1
    assert answer.ids == question(small).ids


def test_threads_share_a_corpus(small):
    """Nothing is made on first use: eight threads that ask at once agree."""
    start = threading.Barrier(8)
    found: list[tuple[str, ...]] = []

    def ask():
        start.wait()
        found.append(small.treaties.between("alpha", "beta").ids + small.claims.over("island").ids)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
