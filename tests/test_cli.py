"""The command line answers on the packaged data, as tables and as JSON."""

import json
import runpy
import sys

import pytest

import rjhist
from rjhist.cli import _width, main
from rjhist.schema.converter import to_plain


def run(capsys, *arguments: str) -> tuple[int, str, str]:
    status = main(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_affected_prints_the_claims_of_a_treaty(capsys):
    """Claim, effect, article, beneficiary, citation."""
    status, out, _ = run(capsys, "affected", "portsmouth-1905")
    lines = out.splitlines()
    assert status == 0
    assert lines[0].split() == ["claim", "effect", "article", "beneficiary", "citation"]
    assert set(lines[1]) == {"-", " "}
    row = next(line for line in lines if line.startswith("sakhalin-south-japan-1905") and " transfers " in line)
    assert row.split()[:4] == ["sakhalin-south-japan-1905", "transfers", "9", "empire-of-japan"]
    assert "article 9" in row


def test_affected_without_an_id_lists_every_treaty(capsys):
    """With the treaty in the first column."""
    status, out, _ = run(capsys, "affected")
    assert status == 0
    assert out.split()[0] == "treaty"
    named = {line.split()[0] for line in out.splitlines()[2:]}
    assert named == {row.treaty for row in rjhist.load().effects() if row.claim}
    assert {"shimoda-1855", "st-petersburg-1875", "portsmouth-1905", "joint-declaration-1956"} <= named


def test_affected_as_json_has_the_fields_of_effect_row(capsys):
    """Names as in the class, values in plain form."""
    status, out, _ = run(capsys, "affected", "portsmouth-1905", "--json")
    rows = json.loads(out)
    assert status == 0
    assert list(rows[0]) == ["treaty", "claim", "territory", "kind", "article", "beneficiary", "condition", "views", "citations"]
    assert "transfers" in {row["kind"] for row in rows}
    assert {row["treaty"] for row in rows} == {"portsmouth-1905"}


def test_a_treaty_that_affects_no_claim_finds_nothing(capsys):
    """Exit status 1, and an empty list as JSON."""
    free = next(own.id for own in rjhist.load().treaties if not any(effect.claim for effect in own.effects))
    assert run(capsys, "affected", free) == (1, "", "nothing found\n")
    status, out, _ = run(capsys, "affected", free, "--json")
    assert (status, json.loads(out)) == (1, [])


@pytest.mark.parametrize("command", [["affected", "portsmuth-1905"], ["show", "portsmuth-1905"]])
def test_an_unknown_id_is_nothing_found_and_names_the_nearest(capsys, command):
    """Exit status 1, on standard error."""
    status, out, err = run(capsys, *command)
    assert (status, out) == (1, "")
    assert "did you mean 'portsmouth-1905'" in err


def test_show_prints_a_record(capsys):
    """Field by field; as JSON in exactly its YAML shape."""
    status, out, _ = run(capsys, "show", "portsmouth-1905")
    assert status == 0
    assert out.splitlines()[0].split() == ["field", "value"]
    assert any(line.split() == ["signed", "1905-09-05"] for line in out.splitlines())
    status, out, _ = run(capsys, "show", "portsmouth-1905", "--json")
    assert (status, json.loads(out)) == (0, to_plain(rjhist.load()["portsmouth-1905"]))


def test_on_prints_a_day(capsys):
    """Kind, id, name; as JSON the fields of Moment with whole records."""
    status, out, _ = run(capsys, "on", "1905-05-27")
    assert status == 0
    assert any(line.split()[:2] == ["conflicts", "russo-japanese-war-1904"] for line in out.splitlines())
    assert any(line.split()[:3] == ["offices", "foreign-minister-of-japan", "komura-jutaro"] for line in out.splitlines())
    status, out, _ = run(capsys, "on", "1905-05-27", "--json")
    moment = json.loads(out)
    assert list(moment) == ["on", "treaties", "claims", "possessions", "conflicts", "negotiations", "relations", "offices"]
    assert to_plain(rjhist.load()["russo-japanese-war-1904"]) in moment["conflicts"]


def test_holds_prints_who_held_a_place(capsys):
    """Kind, view, holder, certainty, record; as JSON the fields of TerritoryStatus."""
    status, out, _ = run(capsys, "holds", "south-sakhalin", "1930-01-01")
    assert status == 0
    assert any(line.split()[:3] == ["administration", "empire-of-japan", "certain"] for line in out.splitlines())
    status, out, _ = run(capsys, "holds", "south-sakhalin", "1930-01-01", "--json")
    found = json.loads(out)
    assert (status, found["territory"], found["on"]) == (0, "south-sakhalin", "1930-01-01")
    assert found["in_fact"][0]["holders"] == ["empire-of-japan"]


def test_holds_of_a_day_outside_the_coverage_is_no_answer(capsys):
    """Exit status 1, and why."""
    status, _, err = run(capsys, "holds", "south-sakhalin", "1500-01-01")
    assert status == 1
    assert "1500-01-01" in err


@pytest.mark.parametrize("arguments", [["on", "1905"], ["holds", "south-sakhalin", "1930-02-30"]])
def test_a_day_that_is_none_is_wrong_usage(capsys, arguments):
    """Exit status 2."""
    status, out, err = run(capsys, *arguments)
    assert (status, out) == (2, "")
    assert err


@pytest.mark.parametrize("arguments", [[], ["shwo"], ["show"], ["on"], ["show", "a", "b"], ["find", "x", "--xml"]])
def test_wrong_arguments_are_wrong_usage(capsys, arguments):
    """Exit status 2, as argparse has it."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2


def test_find_prints_names(capsys):
    """Score, kind, id, name, in any script; columns stay in line for wide letters."""
    status, out, _ = run(capsys, "find", "ポーツマス条約")
    assert status == 0
    assert out.splitlines()[2].split() == ["1.00", "treaty", "portsmouth-1905", "ポーツマス条約"]
    status, out, _ = run(capsys, "find", "Portsmouth world", "--json")
    rows = json.loads(out)
    assert (status, rows[0]["score"], rows[0]["name"]) == (0, 0.95, "Portsmouth world")
    assert rows[0]["record"] == to_plain(rjhist.load()["portsmouth-1905"])
    assert run(capsys, "find", "no such name anywhere")[0] == 1


def test_validate_counts_the_packaged_data(capsys):
    """Per kind the records and the complete ones, then faults and warnings."""
    status, out, _ = run(capsys, "validate")
    lines = out.splitlines()
    assert status == 0
    head = next(place for place, line in enumerate(lines) if line.startswith("kind "))
    assert lines[head].split() == ["kind", "records", "complete", "on", "one", "on", "two", "on", "more", "tertiary"]
    assert lines[head + 2].split()[0] == "treaty"
    assert int(lines[head + 2].split()[1]) == len(rjhist.load().treaties)
    assert next(line for line in lines if line.startswith("all ")).split()[1] == str(len(rjhist.load()))
    between = len(rjhist.load().treaties.bilateral())
    assert next(line for line in lines if line.startswith("treaties by nature: ")).endswith(f"; {between} bilateral")
    assert "0 records without citation and locator" in lines
    assert lines[-1] == f"0 faults, {len(rjhist.check())} warnings"


def test_validate_as_json(capsys):
    """Counts and problems as data."""
    status, out, _ = run(capsys, "validate", "--json")
    found = json.loads(out)
    assert status == 0
    assert {row["kind"]: row["records"] for row in found["counts"]}["treaty"] == len(rjhist.load().treaties)
    assert len(found["problems"]) == len(rjhist.check())


def test_validate_of_a_broken_folder(capsys, folder):
    """Every problem on a line, exit status 1, no counts."""
    path = str(folder({"actors/x.yaml": "- {id: a\n"}))
    status, out, _ = run(capsys, "validate", path)
    assert status == 1
    assert out.splitlines()[0].startswith("actors/x.yaml:2:1: E001 ")
    assert out.splitlines()[-1] == "1 faults, 0 warnings"
    status, out, _ = run(capsys, "validate", path, "--json")
    assert (status, json.loads(out)["counts"]) == (1, [])
    assert json.loads(out)["problems"][0]["code"] == "E001"


def test_validate_of_a_folder_counts_it_with_the_packaged_data(capsys, folder):
    """A folder lies on top of them."""
    path = str(folder({"sources/x.yaml": "- {id: own-book, names: {en: A Book}, type: book, tier: secondary, seen: opened}\n"}))
    status, out, _ = run(capsys, "validate", path)
    assert status == 0
    assert f"source {len(rjhist.load().sources) + 1}" in " ".join(out.split())


def test_a_missing_folder_is_wrong_usage(capsys, tmp_path):
    """Exit status 2, naming it."""
    status, _, err = run(capsys, "validate", str(tmp_path / "none"))
    assert status == 2
    assert "none: No such file or directory" in err


def test_invalid_packaged_data_are_told(capsys, monkeypatch):
    """A damaged installation ends in status 1 with the faults."""
    from rjhist import InvalidData, Problem

    def fail():
        raise InvalidData([Problem(file="x.yaml", code="E001", expected="a", found="b")])

    monkeypatch.setattr("rjhist.cli.load", fail)
    status, _, err = run(capsys, "show", "x")
    assert status == 1
    assert "x.yaml: E001 expected a, found b" in err


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("条約", 4), ("Jirō", 4), ("Jiro\u0304", 4), ("Россия", 6)])
def test_width_of_a_text_on_a_screen(text, width):
    """Japanese letters fill two columns, combining marks none."""
    assert _width(text) == width


def test_the_module_runs_as_a_program(capsys, monkeypatch):
    """`python -m rjhist` is the same command, and ends with its status."""
    monkeypatch.setattr(sys, "argv", ["rjhist", "find", "Portsmouth world"])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("rjhist", run_name="__main__")
    assert caught.value.code == 0
    assert "portsmouth-1905" in capsys.readouterr().out


def test_importing_the_module_runs_nothing():
    """Only as a program does it call the command line."""
    assert "main" in runpy.run_module("rjhist.__main__", run_name="elsewhere")


def test_a_reader_that_has_seen_enough_is_no_fault(capfd, monkeypatch):
    """A pipe closed by `head` ends the command quietly."""

    def closed():
        raise BrokenPipeError

    monkeypatch.setattr("rjhist.cli.load", closed)
    assert main(["show", "x"]) == 0
    print("into nothing", flush=True)  # noqa: T201 - it must not arrive
    assert capfd.readouterr() == ("", "")
