"""The two ways in: `load` and `check`."""

import sys
import threading
from pathlib import Path

import pytest

import rjhist
from rjhist import InvalidData, NoData
from rjhist import loading as module

BOOK = "- {id: own-book, names: {en: A Book}, type: book, tier: secondary, seen: opened}\n"
ACTOR = "- {id: %s, names: {en: Mine}, summary: S., kind: state, citations: [{source: own-book, locator_kind: whole}]%s}\n"


def test_the_packaged_corpus_is_made_once():
    """Every call gives the same object."""
    assert rjhist.load() is rjhist.load()


def test_threads_that_load_at_once_get_one_corpus(monkeypatch):
    """The first makes it, the others wait."""
    monkeypatch.setattr(module, "_packaged", [])
    monkeypatch.setattr(module, "_made", lambda folder, base: object())
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    found: list[object] = []
    start = threading.Barrier(16)

    def ask():
        start.wait()
        found.append(module.load())

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(interval)
    assert len({id(each) for each in found}) == 1


def test_a_folder_is_laid_on_top_of_the_packaged_data(folder):
    """Its records join the others and may refer to them."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("my-state", ", lineage: russia")})
    corpus = rjhist.load(path)
    assert len(corpus) == len(rjhist.load()) + 2
    assert "my-state" in corpus.actors.of_lineage("russia")
    assert "my-state" not in rjhist.load()
    assert [problem for problem in rjhist.check(path) if problem.is_error] == []


def test_a_folder_alone_knows_nothing_of_the_packaged_data(folder):
    """`packaged=False` leaves them out."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("my-state", ", lineage: russia")})
    with pytest.raises(InvalidData, match="no record 'russia'"):
        rjhist.load(path, packaged=False)


def test_a_packaged_id_needs_replaces(folder):
    """Overwriting by accident is a fault; said aloud it replaces the record."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("russian-empire", "")})
    with pytest.raises(InvalidData) as caught:
        rjhist.load(path)
    problem = caught.value.problems[0]
    assert (problem.code, problem.file, problem.line, problem.column, problem.hint) == (
        "E104",
        "actors/x.yaml",
        1,
        8,
        "write replaces: true",
    )
    folder({"actors/x.yaml": ACTOR % ("russian-empire", ", replaces: true")})
    assert rjhist.load(path).actors["russian-empire"].names.en == "Mine"


def test_replacing_what_is_not_packaged_is_a_fault(folder):
    """A slip of the pen would otherwise add a record beside the one meant."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("russian-empir", ", replaces: true")})
    assert [(problem.code, problem.line, problem.column) for problem in rjhist.check(path) if problem.is_error] == [("E105", 1, 8)]


def test_a_missing_folder_is_an_os_error(tmp_path):
    """It is no fault of data."""
    with pytest.raises(FileNotFoundError):
        rjhist.load(tmp_path / "none")
    with pytest.raises(FileNotFoundError):
        rjhist.check(str(tmp_path / "none"))


def test_an_empty_folder_is_an_empty_corpus(tmp_path):
    """With a description that says so."""
    corpus = rjhist.load(tmp_path, packaged=False)
    assert len(corpus) == 0
    assert corpus.meta.title == "A folder without meta.yaml"


def test_a_folder_may_widen_the_coverage_and_not_narrow_it(folder):
    """First and last day are the wider ones, kind by kind."""
    coverage = "coverage: [{kind: relation, first: 1700-01-01, last: 1900-01-01}, {kind: event, first: 1800-01-01, last: 1801-01-01}]\n"
    path = folder({"meta.yaml": f"title: Mine\n{coverage}"})
    packaged, own = rjhist.load().meta, rjhist.load(path).meta
    spans = {each.kind: (each.first.edtf, each.last.edtf) for each in own.coverage}
    before = {each.kind: (each.first.edtf, each.last.edtf) for each in packaged.coverage}
    assert own.title == "Mine"
    assert own.version == packaged.version
    assert spans["relation"] == ("1700-01-01", before["relation"][1])
    assert spans["event"] == ("1800-01-01", "1801-01-01")
    assert spans["treaty"] == before["treaty"]


def test_outside_the_coverage_there_is_no_answer(small):
    """A kind that the description does not name has no bounds."""
    with pytest.raises(NoData, match="1840-01-01 to 1999-12-31, not 1839-12-31"):
        small.possessions.on("1839-12-31")
    assert small.possessions.on("1840-01-01")
    assert len(small.possessions.on("1999-12-31")) > 0
    with pytest.raises(NoData):
        small.possessions.on("2000-01-01")
    assert small.relations.on("2000-01-01").ids == ()


def test_warnings_do_not_stop_a_load_and_are_told_by_check(folder):
    """An unknown end is a warning until the record explains it."""
    tenure = ", recognitions: [{by: my-state, kind: de-jure, tenure: {start: 1900, until: unknown}}]"
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("my-state", tenure)})
    assert [(own.code, own.path) for own in rjhist.check(path, packaged=False)] == [("W306", "recognitions[0].tenure.until")]
    assert "my-state" in rjhist.load(path, packaged=False)
    folder({"actors/x.yaml": ACTOR % ("my-state", tenure + ", explained: [{code: W306, reason: No source tells.}]")})
    assert rjhist.check(path, packaged=False) == ()


AWKWARD = Path(__file__).parent.parent / "folders" / "awkward"


def test_awkward_but_true_history_loads_without_error():
    """Late signatures and ratifications, mixed possession, an extinct state's embassy, a retroactive decree, a part that outlives its whole."""
    problems = rjhist.check(AWKWARD, packaged=False)
    assert [problem for problem in problems if problem.is_error] == []
    assert {problem.code for problem in problems} == {"W301", "W302", "W303", "W304", "W305"}
    corpus = rjhist.load(AWKWARD, packaged=False)
    assert len(corpus.status_of("land", on="1901-01-01").in_fact) == 2
    assert corpus.relations.between("gone", "there").on("1921-01-01").ids == ("embassy-of-the-gone",)
    assert corpus.territories["corner"].part_of[0].tenure.until.edtf == "1950-01-01"
