"""Errors say what is wrong, where, and what would be right."""

import pickle

import pytest

from rjhist import DateError, InvalidData, MissingExtra, NoData, Problem, RjhistError, UnknownId


def problem(line: int, code: str = "E301") -> Problem:
    return Problem(file="a.yaml", line=line, column=2, code=code, record="x", path="signed", expected="a day", found="'y'", hint="why?")


def test_a_problem_is_one_line_with_place_code_path_and_hint():
    """A problem prints file, line, column, code, record and path, expected, found, hint."""
    assert str(problem(3)) == "a.yaml:3:2: E301 x.signed: expected a day, found 'y' (why?)"


def test_a_problem_without_place_prints_the_file_alone():
    """Line and column 0 and an empty record are left out."""
    assert str(Problem(file="b", code="W306", expected="c", found="d")) == "b: W306 expected c, found d"


def test_errors_and_warnings_are_told_apart_by_code():
    """E is an error, W a warning."""
    assert problem(1).is_error
    assert not problem(1, "W306").is_error


def test_problems_are_sorted_and_counted():
    """The text has one line a problem, sorted by line."""
    error = InvalidData([problem(9), problem(1)])
    assert str(error).splitlines() == ["2 problems in the data:", str(problem(1)), str(problem(9))]


def test_fifty_problems_are_shown_and_the_rest_counted():
    """More than fifty problems are cut and the number of the others is said."""
    lines = str(InvalidData([problem(line) for line in range(1, 54)])).splitlines()
    assert len(lines) == 52
    assert lines[0] == "53 problems in the data:"
    assert lines[-1] == "... and 3 more"
    assert not str(InvalidData([problem(line) for line in range(1, 51)])).endswith("more")


def test_invalid_data_pickles_with_its_problems():
    """An error that crosses a process keeps its problems."""
    error = InvalidData([problem(2), problem(1)])
    assert pickle.loads(pickle.dumps(error)).problems == error.problems == (problem(1), problem(2))


@pytest.mark.parametrize(
    "error", [UnknownId("a", "treaty", ("b", "c")), MissingExtra("pandas", extra="frames"), NoData("x"), DateError("y")]
)
def test_errors_pickle(error):
    """Every error survives pickling with its text."""
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_unknown_id_prints_plainly():
    """A KeyError would print its key in quotes; this one prints a sentence."""
    assert str(UnknownId("a", "treaty", ("b", "c"))) == "no treaty 'a' (did you mean 'b' or 'c'?)"
    assert str(UnknownId("a")) == "no record 'a'"


@pytest.mark.parametrize(
    ("error", "builtin"),
    [(InvalidData, ValueError), (UnknownId, KeyError), (NoData, LookupError), (DateError, ValueError), (MissingExtra, ImportError)],
)
def test_errors_are_both_ours_and_the_builtin_kind(error, builtin):
    """A caller can catch the library's base or Python's own class."""
    assert issubclass(error, RjhistError)
    assert issubclass(error, builtin)
