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
    path = folder({"meta.yaml": "title: Mine\ncoverage: [{kind: relation, first: 1600-01-01, last: 1900-01-01}]\n"})
    packaged, own = rjhist.load().meta, rjhist.load(path).meta
    spans = {each.kind: (each.first.edtf, each.last.edtf) for each in own.coverage}
    before = {each.kind: (each.first.edtf, each.last.edtf) for each in packaged.coverage}
    assert own.title == "Mine"
    assert own.version == packaged.version
    assert spans == before | {"relation": ("1600-01-01", before["relation"][1])}


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


class TestOnTopOfAnother:
    """A folder on top of packaged data, which are here the made-up ones."""

    @pytest.fixture(autouse=True)
    def _small_is_packaged(self, small, monkeypatch):
        monkeypatch.setattr(module, "_packaged", [small])

    def test_without_a_folder_the_packaged_corpus_is_the_answer(self, small):
        """As it was made, whatever the second argument says."""
        assert module.load() is small
        assert module.load(packaged=False) is small

    def test_a_folder_joins_the_packaged_records(self, folder, small):
        """By default; they may be referred to, and stay as they were."""
        path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("my-state", ", lineage: alpha")})
        corpus = module.load(path)
        assert len(corpus) == len(small) + 2
        assert corpus.actors.of_lineage("alpha").ids == ("alpha-old", "alpha-new", "my-state")
        assert "my-state" not in small
        assert corpus == module.load(str(path)) == module.load(path, packaged=True)
        assert [own.code for own in module.check(path, packaged=False)] == ["E201"]
        assert module.check(path) == module.check(str(path), packaged=True) == ()

    def test_a_packaged_id_is_a_fault_unless_it_replaces(self, folder, small):
        """The message says what to write."""
        path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("gamma", "")})
        (problem,) = module.check(path)
        assert (problem.code, problem.line, problem.column, problem.record, problem.path) == ("E104", 1, 8, "gamma", "id")
        assert (problem.expected, problem.found) == ("an id of its own", "the packaged id 'gamma'")
        assert problem.hint == "write replaces: true"
        folder({"actors/x.yaml": ACTOR % ("gamma", ", replaces: true")})
        corpus = module.load(path)
        assert corpus.actors["gamma"].names.en == "Mine"
        assert len(corpus) == len(small) + 1
        assert small.actors["gamma"].names.en == "Gamma"

    def test_replacing_what_is_not_packaged_is_a_fault(self, folder):
        """The id that was meant is another."""
        path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": ACTOR % ("gama", ", replaces: true")})
        (problem,) = module.check(path)
        assert (problem.code, problem.record, problem.path) == ("E105", "gama", "id")
        assert (problem.expected, problem.found) == ("the id of a packaged record", "'gama'")

    def test_an_other_id_of_a_packaged_record_is_known(self, folder):
        """A reference may use it; a new record may not."""
        text = "- {id: x, names: {en: X}, summary: S., kind: expedition, place: minami, citations: [{source: own-book, locator_kind: whole}]}\n"
        path = folder({"sources/x.yaml": BOOK, "events/x.yaml": text})
        assert module.check(path) == ()
        assert module.load(path).events.at("south").ids == ("x",)
        folder({"actors/x.yaml": ACTOR % ("minami", "")})
        (problem,) = (own for own in module.check(path) if own.code == "E106")
        assert (problem.file, problem.line, problem.column, problem.found) == ("actors/x.yaml", 1, 8, "'minami', which 'south' has")

    def test_a_packaged_record_answers_for_its_place_without_a_file(self, folder):
        """A packaged record that refers to one that was replaced by another kind has no line."""
        text = ACTOR.replace("kind: state", "rank: minister, organisation: alpha-old") % ("person-two", ", replaces: true")
        path = folder({"sources/x.yaml": BOOK, "offices/x.yaml": text})
        problems = module.check(path)
        assert {(own.code, own.file, own.line, own.column) for own in problems} == {("E202", "(packaged data)", 0, 0)}

    def test_the_coverage_is_widened_kind_by_kind(self, folder, small):
        """The earlier first day and the later last day of each; a kind without bounds stays without, and the version stays."""
        path = folder({
            "meta.yaml": "title: Mine\nversion: 9.9.9\nlicence: MIT\ncoverage:\n"
            "- {kind: treaty, first: 1700-01-01, last: 1900-01-01}\n"
            "- {kind: possession, first: 1900-01-01, last: 2020-01-01}\n"
            "- {kind: event, first: 1800-01-01, last: 1801-01-01}\n"
        })  # fmt: skip
        meta = module.load(path).meta
        assert [(own.kind, own.first.edtf, own.last.edtf) for own in meta.coverage] == [
            ("possession", "1840-01-01", "2020-01-01"),
            ("treaty", "1700-01-01", "1999-12-31"),
        ]
        assert (meta.title, meta.version, meta.licence) == ("Mine", small.meta.version, small.meta.licence)

    def test_a_folder_without_a_description_has_the_packaged_one(self, folder, small):
        """And alone it has its own, whatever it is."""
        path = folder({"sources/x.yaml": BOOK})
        assert module.load(path).meta == small.meta
        assert module.load(path, packaged=False).meta.title == "A folder without meta.yaml"
        folder({"meta.yaml": "title: Mine\n"})
        assert module.load(path, packaged=False).meta.title == "Mine"
        assert module.load(path, packaged=False).meta.coverage == ()


def test_the_packaged_data_are_a_folder_of_the_package():
    """Found as a resource, wherever the package is installed."""
    folder = module._packaged_folder()
    assert folder.is_dir()
    assert {"meta.yaml", "treaties", "sources"} <= {entry.name for entry in folder.iterdir()}


def test_without_a_folder_the_packaged_one_is_read_once(monkeypatch):
    """On top of nothing; `check` reads it each time."""
    asked: list[tuple[object, tuple[object, ...]]] = []
    monkeypatch.setattr(module, "_packaged", [])
    monkeypatch.setattr(module, "_made", lambda folder, base: asked.append((folder, base)) or "made")
    monkeypatch.setattr(module, "_checked", lambda folder, base: asked.append((folder, base)) or ((), None, ("problem",)))
    assert module.load() == module.load() == "made"
    assert module.check() == ("problem",)
    assert asked == [(module._packaged_folder(), ())] * 2


def test_problems_come_in_the_order_of_files_and_lines(folder):
    """Those of the files and those of the checks together."""
    path = folder({
        "actors/a.yaml": ACTOR % ("b", ", lineage: none") + ACTOR % ("b", ""),
        "actors/b.yaml": ACTOR % ("c", ", zzz: 1"),
        "actors/c.yaml": ACTOR % ("d", ", lineage: none"),
        "sources/x.yaml": BOOK,
    })  # fmt: skip
    assert [(own.file, own.line, own.code) for own in module.check(path, packaged=False)] == [
        ("actors/a.yaml", 1, "E201"), ("actors/a.yaml", 2, "E101"), ("actors/b.yaml", 1, "E020"), ("actors/c.yaml", 1, "E201"),
    ]  # fmt: skip
