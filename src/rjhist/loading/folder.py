"""A folder of YAML files, read and shaped: the records in it, where each field stands, and every fault."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable

import attrs

from rjhist.errors import Problem
from rjhist.loading.read import BrokenFile, Entries, Mapping, Node, Scalar, read
from rjhist.loading.shape import Place, Shaper, id_of, nearest, other_ids_of
from rjhist.model.meta import Meta
from rjhist.model.records import Record
from rjhist.schema.converter import from_plain
from rjhist.schema.kinds import BY_COLLECTION, BY_WORD

META = "meta.yaml"
RECORD_A_FILE = ("treaties", "negotiations", "conflicts", "claims", "territories")
"""The folders in which a file holds one record and bears its id."""


@attrs.frozen
class Contents:
    """What a folder holds."""

    records: list[Record] = attrs.field(factory=list)
    """The records that are well formed, in the order of the files."""
    meta: list[Meta] = attrs.field(factory=list)
    """The description of the dataset: one, or none."""
    problems: list[Problem] = attrs.field(factory=list)
    """Every fault found so far."""
    origins: dict[tuple[str, str], Place] = attrs.field(factory=dict)
    """Where the fields of the records stand, by record id and path."""
    replacing: set[str] = attrs.field(factory=set)
    """Ids of records that say that they replace packaged ones."""
    broken_ids: set[str] = attrs.field(factory=set)
    """Ids of records that are not well formed: references to them are not reported."""
    broken_kinds: set[str] = attrs.field(factory=set)
    """Kinds of which a file could not be read: any reference to them might be right."""


def read_folder(folder: Traversable) -> Contents:
    """Return what a folder holds; OSError where it cannot be read."""
    contents = Contents()
    for path, file in _files(folder):
        _read_file(contents, path, file)
    return contents


def _files(folder: Traversable) -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        if entry.name.startswith(".") or entry.name == "__pycache__":
            continue
        if entry.is_dir():
            for path, file in _files(entry):
                yield f"{entry.name}/{path}", file
        else:
            yield entry.name, entry


def _read_file(contents: Contents, path: str, file: Traversable) -> None:
    collection, _, name = path.rpartition("/")
    kind = BY_COLLECTION.get(collection)
    if path != META and (kind is None or not name.endswith(".yaml")):
        expected = f"a .yaml file in a folder of a kind, or {META}"
        contents.problems.append(Problem(file=path, code="E007", expected=expected, found=path, hint=_place_hint(collection, name)))
        return
    try:
        root = read(file.read_bytes(), path)
    except BrokenFile as broken:
        contents.problems.append(broken.problem)
        if kind is not None:
            contents.broken_kinds.add(kind.kind_word)
        return
    if kind is None:
        _meta(contents, path, root)
    elif collection in RECORD_A_FILE:
        _record(contents, path, root, kind)
        stem = name.removesuffix(".yaml")
        if (own := id_of(root)) and own != stem:
            node = root.get("id") if isinstance(root, Mapping) else None
            _fault(contents, path, node or root, "E102", own, "id", f"the name of the file, {stem!r}", repr(own))
    elif isinstance(root, Entries):
        for item in root.items:
            _record(contents, path, item, kind)
    else:
        _fault(contents, path, root, "E002", "", "", "a list of records", "a mapping or a text")


def _place_hint(collection: str, name: str) -> str:
    if name.endswith(".yml"):
        return "name it .yaml"
    return nearest(collection, BY_COLLECTION)


def _fault(contents: Contents, path: str, node: Node, code: str, record: str, field: str, expected: str, found: str) -> None:
    contents.problems.append(
        Problem(file=path, line=node.line, column=node.column, code=code, record=record, path=field, expected=expected, found=found)
    )


def _meta(contents: Contents, path: str, root: Node) -> None:
    shaper = Shaper(path, "meta", contents.problems, contents.origins)
    before = len(contents.problems)
    plain = shaper.mapping(root, Meta, "")
    if len(contents.problems) > before:
        return
    meta = from_plain(plain, Meta)
    contents.meta.append(meta)
    for place, coverage in enumerate(meta.coverage):
        if coverage.kind not in BY_WORD:
            hint = nearest(coverage.kind, BY_WORD)
            shaper.fault(root, "E025", f"coverage[{place}].kind", "a kind word", repr(coverage.kind), hint)
        if coverage.last.certainly_before(coverage.first):
            shaper.fault(root, "E301", f"coverage[{place}].last", f"a last day not before {coverage.first.edtf}", coverage.last.edtf)


def _record(contents: Contents, path: str, node: Node, kind: type[Record]) -> None:
    own = id_of(node)
    before = len(contents.problems)
    first = contents.origins.get((own, ""))
    if own and first:
        found = f"{own!r} again, first in {first[0]} line {first[1]}"
        _fault(contents, path, node, "E101", own, "id", "an id used once", found)
        return
    contents.origins[own, ""] = (path, node.line, node.column)
    shaper = Shaper(path, own, contents.problems, contents.origins)
    plain = shaper.mapping(node, kind, "", skip=("replaces",))
    _replaces(contents, shaper, node)
    if len(contents.problems) > before:
        contents.broken_ids.update((own, *other_ids_of(node)))
        if not own:
            contents.broken_kinds.add(kind.kind_word)
        return
    try:
        contents.records.append(from_plain(plain, kind))
    except Exception as error:  # noqa: BLE001 - whatever the stages before let through is reported with its place
        contents.broken_ids.add(own)
        expected = "a record that the checks before this one let through"
        _fault(contents, path, node, "E000", own, "", expected, f"{type(error).__name__}: {error}"[:200])


def _replaces(contents: Contents, shaper: Shaper, node: Node) -> None:
    value = node.get("replaces") if isinstance(node, Mapping) else None
    if value is None:
        return
    if isinstance(value, Scalar) and value.plain and value.text == "true":
        contents.replacing.add(shaper.record)
    else:
        shaper.fault(value, "E027", "replaces", "true, or no such key", "another value")
