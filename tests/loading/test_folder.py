"""A folder is read file by file; a broken file stops alone, and nothing is dropped."""

import pytest

import rjhist
from rjhist import InvalidData
from rjhist.loading import folder as module

pytestmark = pytest.mark.usefixtures("parser")

BOOK = "- {id: book, names: {en: A Book}, type: book, tier: secondary, seen: opened}\n"
ACTOR = "- {id: %s, names: {en: A}, summary: S., kind: state, citations: [{source: book, locator_kind: whole}]}\n"
TREATY = "id: %s\nnames: {en: T}\nsummary: S.\nkind: treaty\nnature: treaty\ncitations: [{source: book, locator_kind: whole}]\n"


def faults(path) -> list[tuple[str, str, int, int]]:
    return [(problem.code, problem.file, problem.line, problem.column) for problem in rjhist.check(path, packaged=False)]


def test_records_of_all_files_are_read(folder):
    """Lists and single records, whatever the name of a list's file."""
    path = folder(
        {
            "sources/a.yaml": BOOK,
            "actors/x.yaml": ACTOR % "a" + ACTOR % "b",
            "actors/y.yaml": ACTOR % "c",
            "treaties/t-1.yaml": TREATY % "t-1",
        }
    )
    corpus = rjhist.load(path, packaged=False)
    assert corpus.actors.ids == ("a", "b", "c")
    assert corpus.treaties.ids == ("t-1",)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"treaties/u.yaml": TREATY % "t-1"}, ("E102", "treaties/u.yaml", 1, 5)),
        ({"treaties/t.yaml": "- " + TREATY.replace("\n", "\n  ").strip() % "t"}, ("E022", "treaties/t.yaml", 1, 1)),
        ({"actors/x.yaml": ACTOR[2:] % "a"}, ("E002", "actors/x.yaml", 1, 1)),
        ({"actors/x.yaml": "text\n"}, ("E002", "actors/x.yaml", 1, 1)),
        ({"actors/x.yaml": ACTOR % "a" + ACTOR % "a"}, ("E101", "actors/x.yaml", 2, 3)),
        ({"actors/x.yaml": ACTOR % "a", "offices/y.yaml": ACTOR % "a"}, ("E101", "offices/y.yaml", 1, 3)),
        ({"actor/x.yaml": ACTOR % "a"}, ("E007", "actor/x.yaml", 0, 0)),
        ({"actors/x.yml": ACTOR % "a"}, ("E007", "actors/x.yml", 0, 0)),
        ({"actors/deep/x.yaml": ACTOR % "a"}, ("E007", "actors/deep/x.yaml", 0, 0)),
        ({"x.yaml": ACTOR % "a"}, ("E007", "x.yaml", 0, 0)),
        ({"README.md": "text"}, ("E007", "README.md", 0, 0)),
        ({"actors/x.yaml": "- 1\n"}, ("E022", "actors/x.yaml", 1, 3)),
        ({"meta.yaml": "title: 1\n"}, ("E024", "meta.yaml", 1, 8)),
        ({"meta.yaml": "title: X\ncoverage: [{kind: treatys, first: 1900-01-01, last: 1901-01-01}]\n"}, ("E025", "meta.yaml", 1, 1)),
        ({"meta.yaml": "title: X\ncoverage: [{kind: treaty, first: 1901-01-01, last: 1900-01-01}]\n"}, ("E301", "meta.yaml", 1, 1)),
        ({"actors/__draft.yaml": "x"}, ("E002", "actors/__draft.yaml", 1, 1)),
        ({"meta.yaml": "[]\n"}, ("E022", "meta.yaml", 1, 1)),
        ({"meta.yaml": "a: [\n"}, ("E001", "meta.yaml", 2, 1)),
    ],
)
def test_a_fault_of_a_file_has_code_and_place(folder, files, expected):
    """One fault in, one fault out."""
    assert faults(folder({"sources/a.yaml": BOOK, **files})) == [expected]


def test_hidden_files_are_left_alone(folder):
    """What editors and systems leave is no data."""
    assert faults(folder({"sources/a.yaml": BOOK, ".DS_Store": "x", "actors/.x.swp": b"\xff", "__pycache__/x.pyc": b"\xff"})) == []


def test_hints_say_where_a_file_belongs(folder):
    """The nearest folder, or the right ending."""
    path = folder({"actor/x.yaml": "", "actors/x.yml": ""})
    assert [problem.hint for problem in rjhist.check(path, packaged=False)] == ["did you mean 'actors'?", "name it .yaml"]


def test_a_broken_file_stops_alone_and_no_reference_into_it_is_reported(folder):
    """The reference to a record that might stand in the broken file is not a fault; one of another kind is."""
    path = folder({
        "sources/a.yaml": BOOK,
        "actors/broken.yaml": "- {id: a\n",
        "offices/x.yaml": "- {id: o, names: {en: O}, summary: S., organisation: a, rank: minister, citations: [{source: nobook, locator_kind: whole}]}\n",
    })  # fmt: skip
    assert [fault[:2] for fault in faults(path)] == [("E001", "actors/broken.yaml"), ("E201", "offices/x.yaml")]


def test_no_reference_to_a_record_that_is_not_well_formed_is_reported(folder):
    """Its own fault is enough."""
    path = folder(
        {
            "sources/a.yaml": BOOK,
            "actors/x.yaml": (ACTOR % "a").replace("S.", "no") + (ACTOR % "b").replace("kind: state", "kind: state, lineage: a"),
        }
    )
    assert [fault[0] for fault in faults(path)] == ["E024"]


def test_no_reference_to_another_id_of_such_a_record_is_reported(folder):
    """It may be right once the record is mended."""
    broken = (ACTOR % "a").replace("S.", "no").replace("kind: state", "kind: state, other_ids: [former, [x]]")
    path = folder({"sources/a.yaml": BOOK, "actors/x.yaml": broken + (ACTOR % "b").replace("kind: state", "kind: state, lineage: former")})
    assert [fault[0] for fault in faults(path)] == ["E024", "E022"]


def test_a_record_without_a_readable_id_makes_its_kind_unsure(folder):
    """A reference to an id of that kind might be the record's."""
    path = folder(
        {"sources/a.yaml": BOOK, "actors/x.yaml": ACTOR % "[a]" + (ACTOR % "b").replace("kind: state", "kind: state, lineage: c")}
    )
    assert [fault[0] for fault in faults(path)] == ["E022"]


def test_a_record_that_the_converter_refuses_is_a_fault_of_the_library(folder, monkeypatch):
    """Whatever the stages before let through has code E000, its place and the error."""

    def fail(plain, cls):
        message = "boom"
        raise RuntimeError(message)

    monkeypatch.setattr(module, "from_plain", fail)
    path = folder({"actors/x.yaml": ACTOR % "a" + (ACTOR % "b").replace("kind: state", "kind: state, lineage: a")})
    problems = rjhist.check(path, packaged=False)
    assert [(problem.code, problem.line, problem.column, problem.found) for problem in problems] == [
        ("E000", 1, 3, "RuntimeError: boom"), ("E000", 2, 3, "RuntimeError: boom"),
    ]  # fmt: skip


def test_all_faults_of_all_files_are_told_at_once(folder):
    """An editor of forty records wants forty messages."""
    path = folder({"actors/a.yaml": "- {", "actors/b.yaml": "x", "offices/c.yaml": ACTOR % "a", "junk": ""})
    with pytest.raises(InvalidData) as caught:
        rjhist.load(path, packaged=False)
    assert {problem.file for problem in caught.value.problems} == {"actors/a.yaml", "actors/b.yaml", "offices/c.yaml", "junk"}


PLACE = "a .yaml file in a folder of a kind, or meta.yaml"


@pytest.mark.parametrize(
    ("files", "record", "path", "expected", "found", "hint"),
    [
        ({"treaties/u.yaml": TREATY % "t-1"}, "t-1", "id", "the name of the file, 'u'", "'t-1'", ""),
        ({"claims/u.yaml": "- x"}, "", "", "a mapping with the fields of TerritorialClaim", "a list", ""),
        ({"actors/x.yaml": ACTOR[2:] % "a"}, "", "", "a list of records", "a mapping or a text", ""),
        ({"actors/x.yaml": ACTOR % "a" + ACTOR % "a"}, "a", "id", "an id used once", "'a' again, first in actors/x.yaml line 1", ""),
        (
            {"actors/x.yaml": "\n" + ACTOR % "a", "offices/y.yaml": ACTOR % "a"},
            "a",
            "id",
            "an id used once",
            "'a' again, first in actors/x.yaml line 2",
            "",
        ),
        ({"actor/x.yaml": ACTOR % "a"}, "", "", PLACE, "actor/x.yaml", "did you mean 'actors'?"),
        ({"actors/x.yml": ACTOR % "a"}, "", "", PLACE, "actors/x.yml", "name it .yaml"),
        ({"actors/x.txt": ACTOR % "a"}, "", "", PLACE, "actors/x.txt", "did you mean 'actors'?"),
        ({"x.yaml": ACTOR % "a"}, "", "", PLACE, "x.yaml", ""),
        ({"actors/meta.yaml": "title: Mine\n"}, "", "", "a list of records", "a mapping or a text", ""),
        ({"actors/x.yaml": "- 1\n"}, "", "", "a mapping with the fields of Actor", "'1'", ""),
        ({"meta.yaml": "title: 1\n"}, "meta", "title", "a text", "1 without quotes", 'write "1"'),
        ({"meta.yaml": "titel: Mine\ntitle: Mine\n"}, "meta", "", "a field of Meta", "'titel'", "did you mean 'title'?"),
        ({"meta.yaml": "[]\n"}, "meta", "", "a mapping with the fields of Meta", "a list", ""),
        ({"treaties/t.yaml": (TREATY % "t").replace("summary: S.\n", "")}, "t", "summary", "a value: the field is required", "nothing", ""),
    ],
)
def test_a_fault_of_a_file_says_what_was_expected_and_found(folder, files, record, path, expected, found, hint):
    """With the record and the field where the fault has them."""
    problem = rjhist.check(folder({"sources/a.yaml": BOOK, **files}), packaged=False)[0]
    assert (problem.record, problem.path, problem.expected, problem.found, problem.hint) == (record, path, expected, found, hint)


def test_a_refused_record_tells_its_id_and_the_error_in_short(folder, monkeypatch):
    """Two hundred characters of it at the most."""

    def fail(plain, cls):
        message = "x" * 300
        raise RuntimeError(message)

    monkeypatch.setattr(module, "from_plain", fail)
    problem = rjhist.check(folder({"treaties/t.yaml": TREATY % "t"}), packaged=False)[0]
    assert (problem.record, problem.path) == ("t", "")
    assert problem.expected == "a record that the checks before this one let through"
    assert problem.found == "RuntimeError: " + "x" * 186


def test_what_a_folder_holds(folder):
    """Records in the order of the files, the description, the places of the fields, what replaces and what is broken."""
    path = folder({
        "meta.yaml": "title: Mine\n",
        "sources/a.yaml": BOOK,
        "actors/x.yaml": ACTOR % "b" + (ACTOR % "a").replace("kind: state", "kind: state, replaces: true") + (ACTOR % "c").replace("S.", "no"),
        "offices/o.yaml": "- {",
        "events/e.yaml": "- {names: {en: E}}\n",
        "treaties/t.yaml": TREATY % "t",
    })  # fmt: skip
    found = module.read_folder(path)
    assert [record.id for record in found.records] == ["b", "a", "book", "t"]
    assert [meta.title for meta in found.meta] == ["Mine"]
    assert found.replacing == {"a"}
    assert found.broken_ids == {"c", ""}
    assert found.broken_kinds == {"office", "event"}
    assert found.origins["b", ""] == ("actors/x.yaml", 1, 3)
    assert found.origins["a", "kind"] == ("actors/x.yaml", 2, 46)
    assert found.origins["t", "citations[0].source"] == ("treaties/t.yaml", 6, 22)
    assert found.origins["meta", "title"] == ("meta.yaml", 1, 8)


def test_files_are_read_in_the_order_of_their_names(folder):
    """Whatever the order in which the system lists them; folders stand among the files."""
    path = folder({"zz": "", "b/y": "", "b/a": "", "aa": "", "b/c/d": ""})
    assert [problem.file for problem in module.read_folder(path).problems] == ["aa", "b/a", "b/c/d", "b/y", "zz"]
