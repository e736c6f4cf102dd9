"""The command line: ``rjhist affected|show|on|holds|find|validate``.

Exit status: 0 when there is an answer, 1 when nothing is found or data are invalid, 2 for wrong usage.
"""

import argparse
import json
import os
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import attrs

from rjhist.corpus.collection import Collection
from rjhist.corpus.completeness import Count, counts
from rjhist.corpus.corpus import Corpus
from rjhist.corpus.moment import Moment
from rjhist.errors import DateError, InvalidData, NoData, UnknownId
from rjhist.loading import check, load
from rjhist.model.citations import Citation
from rjhist.model.display import field_names, shown
from rjhist.model.records import Record
from rjhist.schema.converter import to_plain
from rjhist.schema.shapes import SHAPES

FOUND, NOTHING, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except (UnknownId, NoData) as error:
        print(error, file=sys.stderr)
        return NOTHING
    except DateError as error:
        print(error, file=sys.stderr)
        return USAGE
    except InvalidData as error:
        print(error, file=sys.stderr)
        return NOTHING
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nor is the flush at the end to fail
        return FOUND
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return USAGE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rjhist", description="The history of Russian-Japanese relations, from its sources.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], help_text: str) -> argparse.ArgumentParser:
        own = commands.add_parser(name, help=help_text, description=help_text)
        own.add_argument("--json", action="store_true", help="print JSON: records in their YAML shape, rows by their field names")
        own.set_defaults(command=run)
        return own

    affected = command("affected", _affected, "the claims that a treaty affected, or every treaty with its claims")
    affected.add_argument("treaty", nargs="?", help="the id of a treaty, as portsmouth-1905")
    command("show", _show, "one record").add_argument("id", help="the id of a record")
    command("on", _on, "everything that held on a day").add_argument("day", help="YYYY-MM-DD")
    holds = command("holds", _holds, "who held a place on a day, in fact and in whose view")
    holds.add_argument("territory", help="the id of a place, as shikotan")
    holds.add_argument("day", help="YYYY-MM-DD")
    command("find", _find, "records by name, in English, Russian or Japanese").add_argument("text", help="a name")
    command("validate", _validate, "check the packaged data, or a folder on top of them").add_argument(
        "folder", nargs="?", help="a folder of the same form as the packaged data"
    )
    return parser


def _affected(options: argparse.Namespace) -> int:
    rows = [row for row in load().effects(treaty=options.treaty) if row.claim]
    if options.json:
        return _json([_fields(row) for row in rows])
    head = ("treaty",) if options.treaty is None else ()
    table = [
        ((row.treaty,) if options.treaty is None else ()) + (
            row.claim or "", row.kind.value, row.article or "", row.beneficiary or "", "; ".join(map(_cited, row.citations)),
        )
        for row in rows
    ]  # fmt: skip
    return _table((*head, "claim", "effect", "article", "beneficiary", "citation"), table)


def _show(options: argparse.Namespace) -> int:
    record = load()[options.id]
    if options.json:
        return _json(to_plain(record))
    fields = [(name, shown(getattr(record, name))) for name in SHAPES[type(record)]]
    return _table(("field", "value"), [row for row in fields if row[1]])


def _on(options: argparse.Namespace) -> int:
    moment = load().on(options.day)
    if options.json:
        return _json(_fields(moment))
    rows = [(name, own.id, own.label) for name, group in _groups(moment) for own in group]
    rows += [("offices", row.office, row.person) for row in moment.offices]
    return _table((moment.on, "id", "name"), rows)


def _groups(moment: Moment) -> Iterable[tuple[str, Collection[Record]]]:
    for name in field_names(Moment):
        value = getattr(moment, name)
        if isinstance(value, Collection):
            yield name, value


def _holds(options: argparse.Namespace) -> int:
    status = load().status_of(options.territory, on=options.day)
    if options.json:
        return _json(_fields(status))
    rows = [
        (own.kind.value, own.view or "", ", ".join(own.holders) or "nobody", own.certainty.value, own.possession)
        for own in (*status.in_fact, *status.title, *status.rights)
    ]
    return _table(("kind", "in the view of", "holder", "certainty", "record"), rows)


def _find(options: argparse.Namespace) -> int:
    matches = load().find(options.text)
    if options.json:
        return _json([_fields(match) for match in matches])
    return _table(("score", "kind", "id", "name"), [(f"{own.score:.2f}", own.record.kind_word, own.record.id, own.name) for own in matches])


def _validate(options: argparse.Namespace) -> int:
    problems = check(options.folder)
    errors = [problem for problem in problems if problem.is_error]
    if options.json:
        rows = [] if errors else [attrs.asdict(row) for row in counts(load(options.folder))]
        _json({"counts": rows, "problems": [attrs.asdict(problem) for problem in problems]})
        return NOTHING if errors else FOUND
    for problem in problems:
        print(problem)
    if not errors:
        _counted(load(options.folder))
    print(f"{len(errors)} faults, {len(problems) - len(errors)} warnings")
    return NOTHING if errors else FOUND


def _counted(corpus: Corpus) -> None:
    found = counts(corpus)
    names = [name for name in field_names(Count) if name not in ("kind", "unlocated")]
    rows = [(own.kind, *(str(getattr(own, name)) for name in names)) for own in found]
    total = ("all", *(str(sum(getattr(own, name) for own in found)) for name in names))
    _table(("kind", *(name.replace("_", " ") for name in names)), [*rows, total])
    natures = Counter(treaty.nature.value for treaty in corpus.treaties)
    listed = ", ".join(f"{number} {nature}" for nature, number in natures.most_common())
    print(f"treaties by nature: {listed or 'none'}; {len(corpus.treaties.bilateral())} bilateral")
    explained = Counter(own.code for record in corpus.records for own in record.explained)
    print(f"{sum(own.unlocated for own in found)} records without citation and locator")
    print(f"{sum(len(record.attestations) for record in corpus.records)} attestations, {explained.total()} warnings explained")


def _cited(citation: Citation) -> str:
    place = f", {citation.locator_kind} {citation.locator}" if citation.locator else ""
    return f"{citation.source}{place}"


def _fields(value: object) -> object:
    """Return a result in plain form by its field names, the records in it in their YAML shape."""
    if isinstance(value, Collection):
        return [to_plain(own) for own in value]
    if isinstance(value, tuple):
        return [_fields(own) for own in value]
    module = type(value).__module__
    if attrs.has(type(value)) and module.startswith("rjhist.corpus."):
        return {name: _fields(getattr(value, name)) for name in field_names(type(value))}
    return to_plain(value)


def _json(value: object) -> int:
    print(json.dumps(value, ensure_ascii=False, indent=2))
    return FOUND if value else NOTHING


def _width(text: str) -> int:
    """Return the columns that a text fills on a screen; East Asian letters fill two, combining marks none."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.combining(character) > 0 for character in text)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> int:
    if not rows:
        print("nothing found", file=sys.stderr)
        return NOTHING
    widths = [max(_width(row[place]) for row in (head, *rows)) for place in range(len(head))]
    for row in (head, tuple("-" * width for width in widths), *rows):
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        print("  ".join(cells).rstrip())
    return FOUND
