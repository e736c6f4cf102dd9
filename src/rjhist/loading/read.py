"""The first stage: bytes to a tree of nodes, each with its place; strict, bounded, the same with and without libyaml."""

import re
from collections.abc import Iterator
from typing import NoReturn

import attrs
import yaml

from rjhist.errors import Problem
from rjhist.model.fields import UNSEEN

MAX_BYTES = 4_000_000
MAX_DEPTH = 16
MAX_SCALAR = 20_000

_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
_UNREADABLE = re.compile("[\t\r\x0b\x0c\x85\u2028\u2029]")


@attrs.frozen
class Scalar:
    """A text as it stands in the file."""

    line: int
    column: int
    text: str
    plain: bool
    """Whether it stands without quotes, so that YAML might read it as something else than text."""


@attrs.frozen
class Entries:
    """A list."""

    line: int
    column: int
    items: "tuple[Node, ...]"


@attrs.frozen
class Mapping:
    """Keys with their values, in the order of the file."""

    line: int
    column: int
    keys: tuple[Scalar, ...]
    values: "tuple[Node, ...]"

    def get(self, key: str) -> "Node | None":
        """Return the value of a key, or None."""
        return next((value for own, value in zip(self.keys, self.values, strict=True) if own.text == key), None)


Node = Scalar | Entries | Mapping


def _place(event: yaml.Event | None) -> tuple[int, int]:
    mark = event.start_mark if event else None
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


class BrokenFile(Exception):  # noqa: N818 - carries a problem from the reader to the loader, never to a user
    """A file that cannot be read on; it stops alone."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem)
        self.problem = problem


def read(data: bytes, file: str) -> Node:
    """Return the tree of one YAML file, or raise BrokenFile with the first fault."""
    return _Reader(file).read(data)


@attrs.frozen
class _Reader:
    file: str

    def read(self, data: bytes) -> Node:
        text = self._decoded(data)
        events = self._events(text)
        root: Node | None = None
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                if root is not None:
                    self._stop("E006", event, "one document a file", "a second document")
                root = self._document(events)
        if root is None:
            self._stop("E002", None, "a mapping or a list", "an empty file")
        return root

    def _decoded(self, data: bytes) -> str:
        if len(data) > MAX_BYTES:
            self._fail("E004", 1, 1, f"at most {MAX_BYTES} bytes", f"{len(data)} bytes")
        try:
            text = data.decode("utf-8").removeprefix("\ufeff")
        except UnicodeDecodeError as error:
            before = data[: error.start]
            line = before.count(b"\n") + 1
            column = len(before.rpartition(b"\n")[2].decode("utf-8")) + 1
            self._fail("E003", line, column, "UTF-8", f"byte 0x{data[error.start]:02x}")
        text = text.replace("\r\n", "\n")
        for pattern, expected in (
            (_UNREADABLE, "spaces and line feeds, no tabs or other breaks"),
            (UNSEEN, "no control, bidirectional or zero-width characters"),
            (_ESCAPED_SURROGATE, "no escaped surrogate"),
            (re.compile(r"^%", re.MULTILINE), "no directives"),
        ):
            if found := pattern.search(text):
                line = text.count("\n", 0, found.start()) + 1
                column = found.start() - text.rfind("\n", 0, found.start())
                self._fail("E003", line, column, expected, ascii(found.group()))
        return text

    def _events(self, text: str) -> Iterator[yaml.Event]:
        # libyaml's parser where PyYAML has it, the one in Python otherwise: the tests hold their verdicts equal.
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        try:
            yield from yaml.parse(text, Loader=loader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            self._fail("E001", line, column, "YAML", str(error.problem or error.context))
        except (yaml.YAMLError, ValueError, RecursionError) as error:
            self._fail("E001", 1, 1, "YAML", str(error).partition("\n")[0])

    def _document(self, events: Iterator[yaml.Event]) -> Node:
        node = self._node(next(events), events, 1, flow=False)
        next(events)  # the end of the document
        return node

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int, *, flow: bool) -> Node:
        line, column = _place(event)
        if depth > MAX_DEPTH:
            self._stop("E004", event, f"at most {MAX_DEPTH} levels", "a deeper one")
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            self._stop("E006", event, "no anchors and aliases", repr(anchor))
        if tag is not None:
            self._stop("E006", event, "no tags", repr(tag))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, line, column, flow=flow)
        flow = flow or bool(getattr(event, "flow_style", False))
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            while not isinstance(event := next(events), yaml.SequenceEndEvent):
                items.append(self._node(event, events, depth + 1, flow=flow))
            return Entries(line, column, tuple(items))
        return self._mapping(line, column, events, depth, flow=flow)

    def _mapping(self, line: int, column: int, events: Iterator[yaml.Event], depth: int, *, flow: bool) -> Mapping:
        keys: dict[str, Scalar] = {}
        values: list[Node] = []
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, depth + 1, flow=flow)
            if not isinstance(key, Scalar):
                self._stop("E005", event, "a key that is a word", "a list or mapping as a key")
            if key.text == "<<" and key.plain:
                self._stop("E006", event, "no merge keys", "'<<'")
            if key.text in keys:
                self._stop("E005", event, "each key once", f"{key.text!r} again, first on line {keys[key.text].line}")
            keys[key.text] = key
            values.append(self._node(next(events), events, depth + 1, flow=flow))
        return Mapping(line, column, tuple(keys.values()), tuple(values))

    def _scalar(self, event: yaml.ScalarEvent, line: int, column: int, *, flow: bool) -> Scalar:
        if len(event.value) > MAX_SCALAR:
            self._stop("E004", event, f"at most {MAX_SCALAR} characters", f"{len(event.value)}")
        if found := UNSEEN.search(event.value):
            self._stop("E003", event, "no control, bidirectional or zero-width characters", ascii(found.group()))
        if flow and not event.style and "?" in event.value:
            # libyaml reads it, the parser in Python stops there.
            where = column + event.value.index("?")
            self._fail("E001", line, where, "a text with ? in quotes where it stands within [] or {}", repr(event.value[:60]))
        return Scalar(line, column, event.value, plain=not event.style)

    def _stop(self, code: str, event: yaml.Event | None, expected: str, found: str) -> NoReturn:
        self._fail(code, *_place(event), expected, found)

    def _fail(self, code: str, line: int, column: int, expected: str, found: str) -> NoReturn:
        raise BrokenFile(Problem(file=self.file, line=line, column=column, code=code, expected=expected, found=found))
