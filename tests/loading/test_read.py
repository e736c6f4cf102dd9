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
        ("a: {b: what?}\n", ("E001", 1, 12)),
        ("a: [x, why? no]\n", ("E001", 1, 11)),
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


UNSEEN = "no control, bidirectional or zero-width characters"


@pytest.mark.parametrize(
    ("text", "expected", "found"),
    [
        ("", "a mapping or a list", "an empty file"),
        ("a: 1\na: 2\n", "each key once", "'a' again, first on line 1"),
        ("b:\n  - {x: 1, y: 2, x: 3}\n", "each key once", "'x' again, first on line 2"),
        ("[1, 2]: x\n", "a key that is a word", "a list or mapping as a key"),
        ("a: &x 1\n", "no anchors and aliases", "'x'"),
        ("a: *x\n", "no anchors and aliases", "'x'"),
        ("<<: {b: 1}\n", "no merge keys", "'<<'"),
        ("a: !x {b: 1}\n", "no tags", "'!x'"),
        ("a: 1\n---\nb: 2\n", "one document a file", "a second document"),
        ("a: 1\n%YAML 1.2\n", "no directives", "'%'"),
        ("a:\tb\n", "spaces and line feeds, no tabs or other breaks", "'\\t'"),
        ("a: x\u2028y\n", "spaces and line feeds, no tabs or other breaks", "'\\u2028'"),
        ("a: x\u202ey\n", UNSEEN, "'\\u202e'"),
        ('a: "\\u202e"\n', UNSEEN, "'\\u202e'"),
        ('a: "x\\ud800"\n', "no escaped surrogate", "'\\\\ud800'"),
        ("a: " + "[" * 16, "at most 16 levels", "a deeper one"),
        ("a: " + "x" * 20_001, "at most 20000 characters", "20001"),
        ("a: 1\n#" + "x" * 4_000_000, "at most 4000000 bytes", "4000006 bytes"),
    ],
)
def test_what_is_refused_says_what_was_expected_and_found(text, expected, found):
    """In the same words from both parsers."""
    with pytest.raises(BrokenFile) as caught:
        read(text.encode(), "x.yaml")
    assert (caught.value.problem.expected, caught.value.problem.found) == (expected, found)
    assert caught.value.args == (caught.value.problem,)


@pytest.mark.parametrize(("data", "found"), [(b"a: 1\nb: \xff\n", "byte 0xff"), (b"a: \xc3\x28", "byte 0xc3"), (b"\x80", "byte 0x80")])
def test_a_wrong_byte_is_named(data, found):
    """As two hexadecimal figures."""
    with pytest.raises(BrokenFile) as caught:
        read(data, "x.yaml")
    assert (caught.value.problem.expected, caught.value.problem.found) == ("UTF-8", found)


def test_a_fault_of_yaml_is_told_in_the_words_of_the_parser():
    """They are its own, on one line."""
    with pytest.raises(BrokenFile) as caught:
        read(b"a: b: c\n", "x.yaml")
    assert caught.value.problem.expected == "YAML"
    assert caught.value.problem.found.removesuffix(" here") in (
        "mapping values are not allowed",
        "mapping values are not allowed in this context",
    )


def test_a_merge_key_in_quotes_is_a_word():
    """Only a plain one would merge."""
    assert read(b"'<<': 1\n", "x.yaml").get("<<") == Scalar(1, 7, "1", plain=True)


def test_a_second_mark_is_refused():
    """One at the start is an editor's, any other is none's."""
    assert fault("\ufeff\ufeffa: 1\n") == ("E003", 1, 1)


def test_a_percent_sign_within_a_line_is_text():
    """Only at the start of a line it begins a directive."""
    assert read(b"a: 5%\nb: x%y\n", "x.yaml").get("a") == Scalar(1, 4, "5%", plain=True)


def test_documents_may_be_marked():
    """Three dashes before and three dots after the one document."""
    assert read(b"---\na: 1\n...\n", "x.yaml").get("a") == Scalar(2, 4, "1", plain=True)


@pytest.mark.parametrize("escaped", ["\\ud800", "\\uDBFF", "\\udFaB", "\\uD9a0"])
def test_any_escaped_surrogate_is_refused(escaped):
    """In capitals and small letters, high and low."""
    assert fault(f'a: "{escaped}"\n') == ("E003", 1, 5)


def test_escapes_beside_the_surrogates_are_read():
    """The first after them, and the last before."""
    assert read(b'a: "\\ud7ff\\ue000"\n', "x.yaml").get("a").text == "\ud7ff\ue000"
