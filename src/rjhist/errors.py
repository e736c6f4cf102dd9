"""What can go wrong, and how it is said: every error of the library and the problem it reports."""

from collections.abc import Iterable

import attrs

__all__ = ["DateError", "InvalidData", "MissingExtra", "NoData", "Problem", "RjhistError", "UnknownId"]

SHOWN = 50


class RjhistError(Exception):
    """Anything that the library raises on purpose, but for arguments of a wrong type or word: plain TypeError and ValueError.

    >>> issubclass(UnknownId, RjhistError)
    True
    """


@attrs.frozen(kw_only=True, order=True)
class Problem:
    """One fault of the data, with its place and what would be right.

    Lines and columns count from 1; 0 stands for a place that is not known. Problems sort by file, line and column.

    >>> place = {"file": "treaties/x.yaml", "line": 3, "column": 7, "record": "x", "path": "signed"}
    >>> print(Problem(**place, code="E301", expected="a day", found="'1945-02-30'"))
    treaties/x.yaml:3:7: E301 x.signed: expected a day, found '1945-02-30'
    """

    file: str
    """The file, relative to its folder, with forward slashes."""
    line: int = 0
    """The line, from 1; 0 where it is not known."""
    column: int = 0
    """The column in characters, from 1; 0 where it is not known."""
    code: str
    """The code of the check that failed: E for an error, W for a warning."""
    record: str = ""
    """The id of the record, empty where the fault lies outside one."""
    path: str = ""
    """The field, as in ``sides[japan].losses[killed]``."""
    expected: str
    """What would have been right."""
    found: str
    """What stands there, shortened."""
    hint: str = ""
    """The nearest right name, or what to do."""

    @property
    def is_error(self) -> bool:
        """Whether the data cannot be used as they are."""
        return self.code.startswith("E")

    def __str__(self) -> str:
        """Return the problem on one line."""
        place = ":".join([self.file, *(str(number) for number in (self.line, self.column) if number)])
        where = ".".join(part for part in (self.record, self.path) if part)
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}: {self.code} {where + ': ' if where else ''}expected {self.expected}, found {self.found}{hint}"


class InvalidData(RjhistError, ValueError):
    """Data that cannot be true or cannot be read; it names every fault at once.

    >>> error = InvalidData([Problem(file="a.yaml", line=1, column=1, code="E002", expected="a mapping", found="a list")])
    >>> print(error)
    1 problem in the data:
    a.yaml:1:1: E002 expected a mapping, found a list
    """

    problems: tuple[Problem, ...]
    """Every fault, in the order of files and lines."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Sort the problems by their place."""
        self.problems = tuple(sorted(problems))
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Return a line for each problem, the first fifty of them."""
        total = len(self.problems)
        lines = [f"{total} problem{'s' if total != 1 else ''} in the data:", *map(str, self.problems[:SHOWN])]
        if total > SHOWN:
            lines.append(f"... and {total - SHOWN} more")
        return "\n".join(lines)


class UnknownId(RjhistError, KeyError):
    """An id that the corpus does not have; the text names the nearest ones.

    >>> print(UnknownId("portsmuth-1905", nearest=("portsmouth-1905",)))
    no record 'portsmuth-1905' (did you mean 'portsmouth-1905'?)
    """

    def __init__(self, wanted: str, kind: str = "record", nearest: tuple[str, ...] = ()) -> None:
        """Keep what was asked for and what comes near it."""
        self.wanted, self.kind, self.nearest = wanted, kind, nearest
        super().__init__(wanted, kind, nearest)

    def __str__(self) -> str:
        """Return a sentence, not the quoted key that KeyError would print."""
        hint = f" (did you mean {' or '.join(map(repr, self.nearest))}?)" if self.nearest else ""
        return f"no {self.kind} {self.wanted!r}{hint}"


class NoData(RjhistError, LookupError):
    """A day or a thing of which the corpus says nothing, so that "nobody" would be a lie.

    >>> raise NoData("possessions are covered from 1697-01-01 to 2026-01-01, not on 1500-01-01")
    Traceback (most recent call last):
    rjhist.errors.NoData: possessions are covered from 1697-01-01 to 2026-01-01, not on 1500-01-01
    """


class DateError(RjhistError, ValueError):
    """A text that is no date of the form asked for, or a day that no calendar has.

    >>> raise DateError("no such day '1945-02-30'")
    Traceback (most recent call last):
    rjhist.errors.DateError: no such day '1945-02-30'
    """


class MissingExtra(RjhistError, ImportError):
    """An optional package that is not installed; the text says what to install.

    >>> print(MissingExtra("pandas", extra="frames"))
    this needs pandas: pip install 'rjhist[frames]'
    """

    def __init__(self, package: str, extra: str) -> None:
        """Name the package and the extra that brings it."""
        self.package, self.extra = package, extra
        super().__init__(package, extra)

    def __str__(self) -> str:
        """Return what is missing and the command that installs it."""
        return f"this needs {self.package}: pip install 'rjhist[{self.extra}]'"
