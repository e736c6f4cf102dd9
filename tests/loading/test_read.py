"""Reading is strict, bounded, and the same with and without libyaml; every fault has its line and column."""

import threading

import pytest

from rjhist.loading.read import MAX_BYTES, MAX_DEPTH, MAX_SCALAR, BrokenFile, Entries, Mapping, Scalar, read

pytestmark = pytest.mark.usefixtures("parser")


def fault(data: bytes | str) -> tuple[str, int, int]:
    with pytest.raises(BrokenFile) as caught:
        read(data if isinstance(data, bytes) else data.encode(), "x.yaml")
    problem = caught.value.problem
    assert problem.file == "x.yaml"
    assert problem.expected
    assert problem.found
    return problem.code, problem.line, problem.column


def test_a_file_becomes_nodes_with_places():
    """Mapping, list and scalars know line and column; a scalar knows whether it stands without quotes."""
    root = read(b"a: 1\nb: [x, 'y']\n", "x.yaml")
    assert isinstance(root, Mapping)
    assert root.keys == (Scalar(1, 1, "a", plain=True), Scalar(2, 1, "b", plain=True))
    assert root.get("a") == Scalar(1, 4, "1", plain=True)
    assert root.get("b") == Entries(2, 4, (Scalar(2, 5, "x", plain=True), Scalar(2, 8, "y", plain=False)))
    assert root.get("c") is None


def test_columns_count_characters():
    """Not bytes: Japanese and Cyrillic text stands before many faults."""
    root = read("日本: {ソ連: Россия, б: [в]}\n".encode(), "x.yaml")
    inner = root.values[0]
    assert (inner.keys[1].line, inner.keys[1].column) == (1, 18)


def test_a_mark_at_the_start_and_windows_line_ends_are_read():
    """One byte order mark and CRLF are what editors leave."""
    root = read(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "x.yaml")
    assert [(key.text, key.line, key.column) for key in root.keys] == [("a", 1, 1), ("b", 2, 1)]


@pytest.mark.parametrize("style", ['"x"', "'x'", "|-\n  x", ">-\n  x"])
def test_quoted_and_block_scalars_are_no_plain_ones(style):
    """Only a plain scalar could mean something else to YAML."""
    assert read(f"a: {style}\n".encode(), "x.yaml").values[0].plain is False


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [1\n", ("E001", 2, 1)),
        ("a: 'x\n", ("E001", 2, 1)),
        ("a: b: c\n", ("E001", 1, 5)),
        ("", ("E002", 1, 1)),
        ("# nothing\n", ("E002", 1, 1)),
        ("a: 1\na: 2\n", ("E005", 2, 1)),
        ("b:\n  - {x: 1, y: 2, x: 3}\n", ("E005", 2, 18)),
        ("[1, 2]: x\n", ("E005", 1, 1)),
        ("a: &x 1\n", ("E006", 1, 4)),
        ("a: &x [1]\nb: *x\n", ("E006", 1, 4)),
        ("a: *x\n", ("E006", 1, 4)),
        ("&a [*a]\n", ("E006", 1, 1)),
        ("a:\n  <<: {b: 1}\n", ("E006", 2, 3)),
        ("a: !!python/name:os.system x\n", ("E006", 1, 4)),
        ("a: !!int 3\n", ("E006", 1, 4)),
        ("a: !x {b: 1}\n", ("E006", 1, 4)),
        ("!!map {a: 1}\n", ("E006", 1, 1)),
        ("a: 1\n---\nb: 2\n", ("E006", 2, 1)),
        ("%YAML 1.2\n---\na: 1\n", ("E003", 1, 1)),
        ("a:\tb\n", ("E003", 1, 3)),
        ("a: 1\n\tb: 2\n", ("E003", 2, 1)),
        ("a: x\x00y\n", ("E003", 1, 5)),
        ("a: x\x07y\n", ("E003", 1, 5)),
        ("a: x\u202ey\n", ("E003", 1, 5)),
        ("a: x\u200by\n", ("E003", 1, 5)),
        ("a: 1\nb: x\ufeffy\n", ("E003", 2, 5)),
        ("a: x\u2028y\n", ("E003", 1, 5)),
        ("a: x\x85y\n", ("E003", 1, 5)),
        ("a: 1\rb: 2\n", ("E003", 1, 5)),
        ('a: "\\0"\n', ("E003", 1, 4)),
        ('a: "\\a"\n', ("E003", 1, 4)),
        ('a: "\\u202e"\n', ("E003", 1, 4)),
        ('a: "x\\ud800"\n', ("E003", 1, 6)),
        ('"a\\0": 1\n', ("E003", 1, 1)),
    ],
)
def test_what_is_refused_and_where(text, expected):
    """Code, line and column are the same from both parsers."""
    assert fault(text) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"a: 1\nb: \xff\n", ("E003", 2, 4)),
        ("a: 日\n".encode() + b"b: \xc3\x28", ("E003", 2, 4)),
        ("a: 日".encode() + b"\xff", ("E003", 1, 5)),
        ("a: 1\n".encode("utf-16"), ("E003", 1, 1)),
    ],
)
def test_bytes_that_are_no_utf_8_are_refused_with_their_place(data, expected):
    """The place is that of the first wrong byte."""
    assert fault(data) == expected


@pytest.mark.parametrize("deep", ["[" * 20, "- " * 20, "{a: " * 20])
def test_nesting_is_bounded(deep):
    """Sixteen levels are enough for any record."""
    code, line, _ = fault(deep)
    assert (code, line) == ("E004", 1)


def test_the_deepest_allowed_level_is_read():
    """The bound itself is allowed, one more is not."""
    assert read(("[" * MAX_DEPTH + "]" * MAX_DEPTH).encode(), "x.yaml")
    assert fault("[" * (MAX_DEPTH + 1) + "]" * (MAX_DEPTH + 1)) == ("E004", 1, MAX_DEPTH + 1)


def test_deep_nesting_in_a_thread_with_a_small_stack_is_refused():
    """No crash, whatever the size of the stack."""
    found: list[str] = []
    size = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=lambda: found.append(fault("[" * 100_000)[0]))
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
    assert found == ["E004"]


def test_sizes_are_bounded():
    """A file and a scalar have a greatest size, which is allowed itself."""
    assert fault(b"a: " + b"x" * MAX_BYTES) == ("E004", 1, 1)
    assert read(b"a: " + b"x" * MAX_SCALAR, "x.yaml")
    assert fault(b"a: " + b"x" * (MAX_SCALAR + 1)) == ("E004", 1, 4)
    assert read(b"a: 1\n" + b"#" * (MAX_BYTES - 5), "x.yaml")


def test_an_escape_beyond_unicode_is_refused():
    """Both parsers refuse it, in their own way."""
    assert fault('a: "\\U00110000"\n')[0] in ("E001", "E003")


def test_a_message_is_printable():
    """Control characters are shown by their escapes."""
    with pytest.raises(BrokenFile) as caught:
        read(b"a: x\x07y", "x.yaml")
    assert caught.value.problem.found == "'\\x07'"
