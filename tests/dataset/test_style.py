"""How the data files are written: keys in the order of the fields, lines that fit a screen, quotes only where they are needed.

The check only tells; it never rewrites a file, whose comments and line breaks are its editors'.
"""

import io
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import yaml
from yaml.emitter import Emitter

from rjhist.loading.read import Entries, Mapping, Node, read
from rjhist.model.meta import Meta
from rjhist.schema.kinds import BY_COLLECTION
from rjhist.schema.shapes import SHAPES

DATA = Path(__file__).parent.parent.parent / "src" / "rjhist" / "data"
FILES = sorted(DATA.rglob("*.yaml"))
WIDTH = 140
DOUBTFUL = re.compile(r"[?~%\[\]]|[0-9.:/_ e+-]+|[yYnN]|~?")
"""What one parser or another might take for something else than text, so that quotes are welcome."""


def faults(text: str, cls: type) -> list[str]:
    """Return what is amiss in the text of a file that holds records of a class, line by line."""
    found = [*_too_long(text), *_quotes(text), *_order(read(text.encode(), "x"), cls)]
    return [f"{line}: {words}" for line, words in sorted(found)]


def _too_long(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > WIDTH and " " in line.strip().partition(": ")[2]:  # an address cannot be broken
            yield number, f"{len(line)} characters, {WIDTH} at the most"


def _quotes(text: str) -> Iterator[tuple[int, str]]:
    depth = 0
    for event in yaml.parse(text):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += bool(event.flow_style) or depth > 0
        elif isinstance(event, yaml.CollectionEndEvent):
            depth = max(depth - 1, 0)
        elif isinstance(event, yaml.ScalarEvent) and event.style == "'":
            yield event.start_mark.line + 1, f"single quotes round {event.value!r}"
        elif isinstance(event, yaml.ScalarEvent) and event.style == '"' and not _needed(event.value, flow=depth > 0):
            yield event.start_mark.line + 1, f"needless quotes round {event.value!r}"


def _needed(text: str, *, flow: bool) -> bool:
    analysis = Emitter(io.StringIO()).analyze_scalar(text)
    plain = analysis.allow_flow_plain if flow else analysis.allow_block_plain
    as_text = yaml.SafeLoader("").resolve(yaml.ScalarNode, text, (True, False)) == "tag:yaml.org,2002:str"
    return not (plain and as_text) or analysis.multiline or DOUBTFUL.fullmatch(text) is not None or "?" in text


def _order(node: Node, cls: type) -> Iterator[tuple[int, str]]:
    if isinstance(node, Entries):
        for item in node.items:
            yield from _order(item, cls)
    elif isinstance(node, Mapping) and cls in SHAPES:
        order = list(SHAPES[cls])
        fields = [key for key in node.keys if key.text in order]
        for before, key in pairwise(fields):
            if order.index(key.text) < order.index(before.text):
                yield key.line, f"{key.text} stands after {before.text}"
        for key, value in zip(node.keys, node.values, strict=True):
            if key.text in order:
                yield from _order(value, SHAPES[cls][key.text].holds)


GOOD = """\
- id: one
  names: {en: One, ja: 一}
  kind: state  # a comment lives on
  tenures: [{office: o, tenure: {start: {edtf: "1900?", as_given: [{calendar: julian, text: x}]}, until: ..}}]
  citations:
    - {source: book, locator: "9", locator_kind: page}
    - {source: book, locator: "a, b", locator_kind: page}
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "", []),
        ("  names: {en: One, ja: 一}\n  kind: state  # a comment lives on\n", "  kind: state\n  names: {en: One}\n", ["3: names stands after kind"]),
        ("{en: One, ja: 一}", "{ja: 一, en: One}", ["2: en stands after ja"]),
        ('{edtf: "1900?", as_given: [{calendar: julian, text: x}]}', "{as_given: [{text: x, calendar: julian}], edtf: 1900}",
         ["4: calendar stands after text", "4: edtf stands after as_given"]),
        ("en: One", "en: 'One'", ["2: single quotes round 'One'"]),
        ("en: One", 'en: "One"', ["2: needless quotes round 'One'"]),
        ("kind: state", 'kind: "a, b"', ["3: needless quotes round 'a, b'"]),
        ("kind: state", 'kind: "no"', []),
        ("kind: state", 'kind: "a: b"', []),
        ("kind: state", 'kind: "y"', []),
        ("a comment lives on", "x" * 124, ["3: 141 characters, 140 at the most"]),
        ("a comment lives on", "x" * 123, []),
        ("kind: state  # a comment lives on", "summary: " + "x" * 140, []),
        ("kind: state  # a comment lives on", "summary: y " + "x" * 140, ["3: 153 characters, 140 at the most"]),
    ],
)  # fmt: skip
def test_the_check_finds_what_is_amiss(old, new, expected):
    """Each rule broken once, by the line; its nearest right neighbour passes."""
    assert faults(GOOD.replace(old, new), BY_COLLECTION["actors"]) == expected


@pytest.mark.parametrize("path", FILES, ids=[str(path.relative_to(DATA)) for path in FILES])
def test_a_file_is_written_in_the_style_of_the_house(path: Path):
    """All packaged files."""
    cls = BY_COLLECTION[path.parent.name] if path.parent != DATA else Meta
    assert faults(path.read_text("utf-8"), cls) == []
