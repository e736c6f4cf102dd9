"""What holds for the packaged data as a whole."""

import datetime as dt
import re
from pathlib import Path

import attrs
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

import rjhist
from rjhist import Corpus, EffectKind, HistoricalDate, Period, Precision, Source, Tenure, Tier, Verdict
from rjhist.corpus.completeness import counts, rests_on
from rjhist.corpus.evidence import maker
from rjhist.loading.checks import CHECKS, Body, run
from rjhist.model.records import by_any_id
from rjhist.schema.kinds import BY_COLLECTION
from rjhist.schema.shapes import references, walk

DATA = Path(__file__).parent.parent.parent / "src" / "rjhist" / "data"
ISLANDS = ("etorofu-iturup", "kunashir-kunashiri", "shikotan", "habomai")
LANDS = ("north-sakhalin", "south-sakhalin", "north-kurils", "urup", *ISLANDS)
TITLE = (EffectKind.TRANSFERS, EffectKind.DIVIDES, EffectKind.RENOUNCES, EffectKind.ANNEXES, EffectKind.LEASES, EffectKind.SELLS)
COVERED = st.dates(dt.date(1855, 2, 7), dt.date(2026, 1, 1))
HELD = st.dates(dt.date(1697, 1, 1), dt.date(2026, 1, 1))


def plain_scalars(node: yaml.Node):
    """Yield the text of every scalar of a YAML tree, read by PyYAML itself."""
    if isinstance(node, yaml.ScalarNode):
        yield node.value
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from plain_scalars(item)
    else:
        for _, value in node.value:
            yield from plain_scalars(value)


def test_there_are_no_faults_and_no_unexplained_warnings():
    """What `rjhist validate` ends with."""
    assert [str(problem) for problem in rjhist.check()] == []


def test_every_reference_resolves_to_a_kind_that_its_field_allows(corpus: Corpus):
    """Steps are reached through their talks."""
    for record in corpus.records:
        keys = {step.key for step in getattr(record, "steps", ())}
        for path, target, kinds in references(walk(record)):
            owner = target.partition("#")[0]
            found = corpus[owner].kind_word if owner in corpus else ""
            assert found in kinds or ("step" in kinds and (owner in keys or found == "negotiation")), (record.id, path, target)


def test_ids_are_unique_and_name_their_files(corpus: Corpus):
    """A file of a single record is named as its id."""
    ids = [record.id for record in corpus.records]
    assert len(set(ids)) == len(ids)
    for collection in ("treaties", "negotiations", "conflicts", "claims", "territories"):
        assert {path.stem for path in (DATA / collection).glob("*.yaml")} == set(getattr(corpus, collection).ids)


def test_nothing_in_the_files_is_dropped(corpus: Corpus):
    """Every text of every file, read by PyYAML alone, is somewhere in its record."""
    for path in sorted(DATA.rglob("*.yaml")):
        kind = BY_COLLECTION.get(path.parent.name)
        if kind is None:
            continue
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        for node in root.value if isinstance(root, yaml.SequenceNode) else [root]:
            own = next(value.value for key, value in node.value if key.value == "id")
            held = {str(leaf) for _, _, value in walk(corpus[own]) for leaf in (value if isinstance(value, tuple) else (value,))}
            held |= {getattr(value, "edtf", "") for _, _, value in walk(corpus[own])}
            for text in plain_scalars(node):
                assert text in held or _is_time_or_number(text, corpus[own]), (own, text)


def _is_time_or_number(text: str, record) -> bool:
    if text in ("..", "unknown", "true", "false") or re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        return True
    periods = [value for _, _, value in walk(record) if isinstance(value, Period | Tenure)]
    ends = {
        getattr(end, "edtf", "")
        for period in periods
        for end in (period.start, getattr(period, "end", None), getattr(period, "until", None))
    }
    return all(part in ends or part in ("", "..") for part in text.split("/"))


def test_every_record_rests_on_a_place_in_a_source(corpus: Corpus):
    """No record without a located citation; a work that nobody opened is cited via one that was, or says which work lists it."""
    assert sum(row.unlocated for row in counts(corpus)) == 0
    cited = set(corpus.bibliography().ids)
    unseen = [source for source in corpus.sources if source.seen == "via" and source.id not in cited]
    assert [source.id for source in unseen if not source.citations] == []


def test_the_dataset_is_as_full_as_a_reference_work(corpus: Corpus):
    """Complete records of each kind, and the instruments between the two by their nature."""
    complete = {row.kind: row.complete for row in counts(corpus)}
    least = {"treaty": 200, "negotiation": 140, "conflict": 70, "actor": 350, "claim": 10, "event": 120, "statistic": 60}
    assert {kind: complete[kind] for kind, number in least.items() if complete[kind] < number} == {}
    assert len(corpus.treaties.between("russia", "japan").bilateral()) >= 130


def test_what_the_records_rest_on(corpus: Corpus):
    """Few on tertiary works alone, and nothing of title; a signature or possession on one independent source says so."""
    rows = [row for row in counts(corpus) if row.kind != "source"]
    assert sum(row.tertiary for row in rows) <= 0.25 * sum(row.records for row in rows)
    kinds = [own for own in corpus.treaties.bilateral() if any(effect.kind in TITLE for effect in own.effects)]
    assert [own.id for own in kinds if {source.tier for source in rests_on(corpus, own)} == {Tier.TERTIARY}] == []
    alone = [own for own in (*corpus.treaties, *corpus.possessions) if len({maker(source) for source in rests_on(corpus, own)}) == 1]
    assert len(alone) <= 0.15 * (len(corpus.treaties) + len(corpus.possessions))
    assert [own.id for own in alone if "one source" not in (own.note or "").casefold()] == []


def test_every_explanation_answers_a_warning(corpus: Corpus):
    """Without the explanations, the warnings are those that they name, one for each code."""
    bare = tuple(attrs.evolve(record, explained=()) for record in corpus.records)
    none = frozenset[str]()
    body = Body(bare, by_any_id(bare), broken_ids=none, broken_kinds=none, own=none, packaged=none, replacing=none)
    found = {(problem.record, problem.code) for problem in run(CHECKS, body, {})}
    assert {(record.id, own.code) for record in corpus.records for own in record.explained} == found


def test_differing_sources_are_kept(corpus: Corpus):
    """At least forty attestations, twenty of them not preferred, each of these with its reason."""
    told = [own for record in corpus.records for own in record.attestations]
    others = [own for own in told if own.verdict is not Verdict.PREFERRED]
    assert len(told) >= 40
    assert len(others) >= 20
    assert all(own.reason for own in others)
    assert {own.citation.source for own in others} >= {
        "ismailov-recognition-1925", "seed-first-contacts-1945", "seed-modern-relations-2019", "seed-soviet-japanese-1927-1941",
        "seed-soviet-japanese-1945-1991", "seed-soviet-union-japan",
    }  # fmt: skip


def test_uncertain_dates_stay_uncertain(corpus: Corpus):
    """At least fifteen dates carry doubt or are sets, and answers that rest on them are possible and not certain."""
    doubtful = [
        value
        for record in corpus.records
        for _, _, value in walk(record)
        if isinstance(value, HistoricalDate) and (value.edtf[-1] in "?~%" or value.precision is Precision.SET)
    ]
    assert len(doubtful) >= 15
    held = [own for own in corpus.possessions if own.tenure.extent.first < own.tenure.extent.certain_first]
    days = [(own.territory, dt.date.fromordinal(own.tenure.extent.first)) for own in held if own.tenure.extent.first > 680_000]
    possible = [
        reading
        for place, day in days
        if dt.date(1855, 2, 7) <= day
        for reading in corpus.status_of(place, on=day).in_fact + corpus.status_of(place, on=day).title
        if reading.certainty == "possible"
    ]
    assert len(possible) >= 5


def test_names_are_there_in_three_scripts(corpus: Corpus):
    """Treaties, conflicts, claims and talks have English, Russian and Japanese names, all but a few."""
    for collection in (corpus.treaties, corpus.conflicts, corpus.claims, corpus.negotiations):
        whole = [own for own in collection if own.names.ru and own.names.ja]
        assert len(whole) >= 0.9 * len(collection), collection.kind_word


@pytest.mark.parametrize("name", ISLANDS)
def test_places_with_two_names_bear_both(corpus: Corpus, name: str):
    """Russian and Japanese names for each of the four."""
    names = corpus.territories[name].names
    assert names.ru
    assert names.ja


@given(HELD)
@settings(max_examples=100)
def test_every_day_has_an_answer_for_fact_and_title(day):
    """From 1697 to the end of coverage, for both halves of Sakhalin and every group of the Kurils."""
    corpus = rjhist.load()
    for land in LANDS:
        assert corpus.status_of(land, on=day).unrecorded == (), (land, day)


@given(COVERED)
@settings(max_examples=100)
def test_states_stood_somehow_on_every_day(day):
    """Relations of the two countries are recorded without a gap."""
    assert rjhist.load().relations.between("russia", "japan").on(day)


@given(st.dates(dt.date(1956, 12, 12), dt.date(2026, 1, 1)))
@settings(max_examples=50)
def test_no_side_is_taken_on_the_four_islands(day):
    """Since 1956 title to each is told by view, Japan's and Russia's both, and is disputed."""
    corpus = rjhist.load()
    for island in ISLANDS:
        status = corpus.status_of(island, on=day)
        assert {"japan", "russia"} <= {reading.view for reading in status.title}
        assert status.disputed


def test_sources_have_a_tier_and_where_opened_an_address_or_a_note(corpus: Corpus):
    """A reader can find what was read."""
    for source in corpus.sources:
        assert isinstance(source, Source)
        if source.seen == "opened":
            assert source.url or source.note or source.summary or source.container_title or source.publisher, source.id
