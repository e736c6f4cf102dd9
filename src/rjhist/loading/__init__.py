"""From files to a corpus: read, shape, structure, check. `load` and `check` are the two ways in."""

import importlib.resources
import threading
from importlib.resources.abc import Traversable
from os import PathLike
from pathlib import Path

import attrs

from rjhist.corpus.corpus import Corpus
from rjhist.errors import InvalidData, Problem
from rjhist.loading.checks import CHECKS, Body, run
from rjhist.loading.folder import Contents, read_folder
from rjhist.model.meta import Coverage, Meta
from rjhist.model.records import Record, by_any_id

_lock = threading.Lock()
_packaged: list[Corpus] = []


def load(folder: str | PathLike[str] | None = None, *, packaged: bool = True) -> Corpus:
    """Return a corpus: the packaged data, a folder of the same form on top of them, or that folder alone.

    The packaged corpus is made once and shared. Raises InvalidData, which names every fault, and OSError for a folder that cannot be read.

    >>> import rjhist
    >>> rjhist.load() is rjhist.load()
    True
    """
    if folder is None:
        with _lock:
            if not _packaged:
                _packaged.append(_made(_packaged_folder(), ()))
        return _packaged[0]
    base = (load(),) if packaged else ()
    return _made(Path(folder), base)


def check(folder: str | PathLike[str] | None = None, *, packaged: bool = True) -> tuple[Problem, ...]:
    """Return every problem of a folder (of the packaged data without one), errors and warnings, without raising.

    Raises OSError for a folder that cannot be read.

    >>> import rjhist
    >>> [problem for problem in rjhist.check() if problem.is_error]
    []
    """
    if folder is None:
        return _checked(_packaged_folder(), ())[2]
    return _checked(Path(folder), (load(),) if packaged else ())[2]


def _packaged_folder() -> Traversable:
    return importlib.resources.files("rjhist") / "data"


def _made(folder: Traversable, base: tuple[Corpus, ...]) -> Corpus:
    records, meta, problems = _checked(folder, base)
    errors = [problem for problem in problems if problem.is_error]
    if errors:
        raise InvalidData(errors)
    return Corpus(records, meta)


def _checked(folder: Traversable, base: tuple[Corpus, ...]) -> tuple[tuple[Record, ...], Meta, tuple[Problem, ...]]:
    contents = read_folder(folder)
    below = {record.id: record for corpus in base for record in corpus.records}
    own = {record.id: record for record in contents.records}
    records = (*(record for record in below.values() if record.id not in own), *own.values())
    body = Body(
        records=records,
        by_id=by_any_id(records),
        broken_ids=frozenset(contents.broken_ids),
        broken_kinds=frozenset(contents.broken_kinds),
        own=frozenset(own),
        packaged=frozenset(below),
        replacing=frozenset(contents.replacing),
    )
    problems = sorted([*contents.problems, *run(CHECKS, body, contents.origins)])
    return records, _meta(contents, base), tuple(problems)


def _meta(contents: Contents, base: tuple[Corpus, ...]) -> Meta:
    """Return the folder's description on top of the packaged one.

    The title is the folder's; it may widen the coverage of a kind and does not narrow it, so a kind without bounds stays without. Version
    and licence stay those of the packaged data, of which most of the records are.
    """
    below = base[0].meta if base else None
    own = contents.meta[0] if contents.meta else None
    if below is None or own is None:
        return own or below or Meta(title="A folder without meta.yaml")
    widened = {coverage.kind: coverage for coverage in own.coverage}
    spans = [_wider(coverage, widened.get(coverage.kind, coverage)) for coverage in below.coverage]
    return attrs.evolve(below, title=own.title, coverage=tuple(spans))


def _wider(one: Coverage, other: Coverage) -> Coverage:
    first = min(one.first, other.first, key=lambda date: date.bounds.first)
    return attrs.evolve(one, first=first, last=max(one.last, other.last, key=lambda date: date.bounds.last))
