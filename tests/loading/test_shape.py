"""Every fault of shape has its code, line, column, record and path; nothing is coerced."""

import pytest

import rjhist
from rjhist import ONGOING
from rjhist.loading.shape import nearest, shortened

pytestmark = pytest.mark.usefixtures("parser")

BOOK = "- {id: book, names: {en: A Book}, type: book, tier: secondary, seen: opened}\n"
CITED = "  citations: [{source: book, locator_kind: whole}]\n"
HEAD = "- id: a\n  names: {en: A}\n  summary: A text.\n  kind: state\n"


def faults(folder, text: str, name: str = "actors/x.yaml") -> list[tuple[str, int, int, str]]:
    path = folder({"sources/x.yaml": BOOK, name: text})
    problems = rjhist.check(path, packaged=False)
    assert {problem.file for problem in problems} <= {name}
    assert all(problem.expected and problem.found for problem in problems)
    return [(problem.code, problem.line, problem.column, problem.path) for problem in problems]


def test_a_whole_record_has_no_fault(folder):
    """The base of the cases is well."""
    assert faults(folder, HEAD + CITED) == []


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("  lineag: a\n", ("E020", 5, 3, "")),
        ("  period: {start: 1904, end: 1905, begin: 1}\n", ("E020", 5, 36, "period")),
        ("  period: 1904-02-30\n", ("E300", 5, 11, "period")),
        ("  period: 1904-2-3/1905\n", ("E300", 5, 11, "period")),
        ("  period: now\n", ("E300", 5, 11, "period")),
        ("  period: [1904]\n", ("E022", 5, 11, "period")),
        ("  period: 1904?\n", ("E024", 5, 11, "period")),
        ("  period: {start: 1904, end: 1905-13}\n", ("E300", 5, 30, "period.end")),
        ("  period: {start: [1904], end: 1905}\n", ("E022", 5, 19, "period.start")),
        ("  period: {start: {edtf: 1904-99}, end: 1905}\n", ("E300", 5, 26, "period.start.edtf")),
        ("  period: {start: {as_given: []}, end: 1905}\n", ("E021", 5, 19, "period.start.edtf")),
        ("  period:\n", ("E029", 5, 10, "period")),
        ("  period: ~\n", ("E029", 5, 11, "period")),
        ("  period: null\n", ("E029", 5, 11, "period")),
        ("  note: no\n", ("E024", 5, 9, "note")),
        ("  note: 45\n", ("E024", 5, 9, "note")),
        ("  note: 1:30\n", ("E024", 5, 9, "note")),
        ("  note: 1e3\n", ("E024", 5, 9, "note")),
        ("  note: 0x1F\n", ("E024", 5, 9, "note")),
        ("  note: 1_000\n", ("E024", 5, 9, "note")),
        ("  note: 010\n", ("E024", 5, 9, "note")),
        ("  note: .nan\n", ("E024", 5, 9, "note")),
        ("  note: -.inf\n", ("E024", 5, 9, "note")),
        ("  note: 1945-08-09\n", ("E024", 5, 9, "note")),
        ("  note: Yes\n", ("E024", 5, 9, "note")),
        ("  note: OFF\n", ("E024", 5, 9, "note")),
        ("  note: '='\n  summary2: x\n", ("E020", 6, 3, "")),
        ("  note: ''\n", ("E023", 5, 9, "note")),
        ("  note: ' x'\n", ("E023", 5, 9, "note")),
        ("  note: [x]\n", ("E022", 5, 9, "note")),
        ("  note: {a: x}\n", ("E022", 5, 9, "note")),
        ("  lineage: Not-A-Slug\n", ("E028", 5, 12, "lineage")),
        ("  lineage: a_b\n", ("E028", 5, 12, "lineage")),
        ("  other_ids: alpha\n", ("E022", 5, 14, "other_ids")),
        ("  other_ids: {a: b}\n", ("E022", 5, 14, "other_ids")),
        ("  other_ids: [good, Bad]\n", ("E028", 5, 21, "other_ids[1]")),
        ("  other_ids: [[x]]\n", ("E022", 5, 15, "other_ids[0]")),
        ("  predecessors: [x]\n", ("E022", 5, 18, "predecessors[0]")),
        ("  predecessors: [{actor: b, succession: continuatoin}]\n", ("E025", 5, 41, "predecessors[b].succession")),
        ("  predecessors: [{actor: b, succession: union, date: [1]}]\n", ("E022", 5, 54, "predecessors[b].date")),
        ("  explained: [{code: W306}]\n", ("E021", 5, 15, "explained[0].reason")),
        ("  replaces: yes\n", ("E027", 5, 13, "replaces")),
        ("  replaces: 'true'\n", ("E027", 5, 13, "replaces")),
        ("  replaces: [true]\n", ("E027", 5, 13, "replaces")),
    ],
)
def test_a_fault_of_shape_has_code_and_place(folder, lines, expected):
    """One fault in, one fault out."""
    assert faults(folder, HEAD + lines + CITED) == [expected]


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        ("{value: '1', unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 1e3, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 1_000, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 010, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: -01.5, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 1., unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: .5, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 1234567890123456, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 1:30, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: .nan, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: yes, unit: yen}", ("E026", 2, 21, "quantity.value")),
        ("{value: 1, unit: yens}", ("E025", 2, 30, "quantity.unit")),
        ("{value: 1, unit: yen, approximate: yes}", ("E027", 2, 48, "quantity.approximate")),
        ("{value: 1, unit: yen, approximate: 'true'}", ("E027", 2, 48, "quantity.approximate")),
        ("{value: 1, unit: yen, approximate: [true]}", ("E022", 2, 48, "quantity.approximate")),
        ("{value: 1}", ("E021", 2, 13, "quantity.unit")),
        ("1", ("E022", 2, 13, "quantity")),
    ],
)
def test_numbers_and_truth_values_are_plain(folder, quantity, expected):
    """What YAML 1.1 and 1.2 would read differently is refused."""
    text = f"- {{id: f, indicator: price, citations: [{{source: book, locator_kind: whole}}],\n  quantity: {quantity}}}\n"
    assert faults(folder, text, "statistics/x.yaml") == [expected]


@pytest.mark.parametrize("value", ["0", "0.5", "-0.5", "-3", "140000000", "123456789012345", "48.4"])
def test_plain_numbers_are_read(folder, value):
    """Decimal numbers of fifteen figures at the most."""
    text = f"- {{id: f, indicator: price, citations: [{{source: book, locator_kind: whole}}], quantity: {{value: {value}, unit: yen}}}}\n"
    path = folder({"sources/x.yaml": BOOK, "statistics/x.yaml": text})
    assert str(rjhist.load(path, packaged=False).statistics["f"].quantity.value) == value


@pytest.mark.parametrize(("missing", "path"), [("names: {en: A}", "names"), ("summary: A text.", "summary"), ("kind: state", "kind")])
def test_a_required_field_is_missed_at_its_record(folder, missing, path):
    """The place is that of the record."""
    text = HEAD.replace(f"  {missing}\n", "") + CITED
    assert faults(folder, text) == [("E021", 1, 3, path)]


def test_hints_name_the_nearest_right_name(folder):
    """For fields and for words of a vocabulary."""
    path = folder(
        {"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + "  lineag: a\n  predecessors: [{actor: a, succession: continuatoin}]\n" + CITED}
    )
    hints = [problem.hint for problem in rjhist.check(path, packaged=False)]
    assert hints == ["did you mean 'lineage'?", "did you mean 'continuation'?"]


def test_the_value_found_is_shown_shortened(folder):
    """Sixty characters at the most."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + f"  lineage: {'X' * 90}\n" + CITED})
    problem = rjhist.check(path, packaged=False)[0]
    assert problem.found == "'" + "X" * 56 + "..."


def test_all_faults_of_a_record_are_told_at_once(folder):
    """Not the first alone."""
    found = faults(folder, HEAD + "  lineag: a\n  note: no\n  period: 1904-13\n" + CITED)
    assert [fault[0] for fault in found] == ["E020", "E024", "E300"]


@pytest.mark.parametrize("text", ["'no'", '"45"', "item 45", "1904 and later", "Ōtsu", "~x", "12 o'clock", "no one", "v1.2.3"])
def test_texts_that_only_look_like_values_are_texts(folder, text):
    """Quoted, or plain text that no YAML reads otherwise."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + f"  note: {text}\n" + CITED})
    assert rjhist.load(path, packaged=False).actors["a"].note == text.strip("'\"")


@pytest.mark.parametrize("value", ["45", "1945-08-09", "no", "1.5"])
def test_a_field_in_the_form_of_another_takes_any_plain_scalar(folder, value):
    """Locators are texts and must be quoted; numbers of articles need not."""
    text = (
        "id: t\nnames: {en: T}\nsummary: S.\nkind: treaty\nnature: treaty\n"
        f"provisions: [{{article: {value}, summary: x}}]\ncitations: [{{source: book, locator_kind: whole}}]\n"
    )
    path = folder({"sources/x.yaml": BOOK, "treaties/t.yaml": text})
    assert rjhist.load(path, packaged=False).treaties["t"].provisions[0].article == value


ID = "an id: lower-case words and numbers joined by hyphens"
PLAIN_NUMBER = "a plain decimal number of fifteen figures at the most"


@pytest.mark.parametrize(
    ("lines", "expected", "found", "hint"),
    [
        ("  lineag: a\n", "a field of Actor", "'lineag'", "did you mean 'lineage'?"),
        ("  zzz: a\n", "a field of Actor", "'zzz'", ""),
        ("  period: {start: 1904, end: 1905, starts: 1}\n", "a field of Period", "'starts'", "did you mean 'start'?"),
        ("  period: 1904-02-30\n", "a date that can be read", "'1904-02-30'", "no such day '1904-02-30' in the Gregorian calendar"),
        ("  period: [1904]\n", "a date", "a list", ""),
        ("  period: 1904?\n", "a date with ? or [ in quotes", "1904?", 'write "1904?"'),
        ("  period:\n", "a date", "nothing", "leave the field out where nothing is recorded"),
        ("  note: no\n", "a text", "no without quotes", 'write "no"'),
        ("  note: ''\n", "a text that is not empty", "''", ""),
        ("  note: ' x'\n", "a text without space at its ends", "' x'", ""),
        ("  note: [x]\n", "one str value", "a list", ""),
        ("  note: {a: x}\n", "one str value", "a mapping", ""),
        ("  note: ~\n", "one str value", "nothing", "leave the field out where nothing is recorded"),
        ("  note: NULL\n", "one str value", "nothing", "leave the field out where nothing is recorded"),
        ("  note: Null\n", "one str value", "nothing", "leave the field out where nothing is recorded"),
        ("  lineage: Not-A-Slug\n", ID, "'Not-A-Slug'", ""),
        ("  other_ids: alpha\n", "a list", "'alpha'", "write it as a list, even of one"),
        ("  other_ids: {a: b}\n", "a list", "a mapping", "write it as a list, even of one"),
        ("  predecessors: [x]\n", "a mapping with the fields of Predecessor", "'x'", ""),
        ("  predecessors: [[x]]\n", "a mapping with the fields of Predecessor", "a list", ""),
        (
            "  predecessors: [{actor: b, succession: continuatoin}]\n",
            "a word of Succession",
            "'continuatoin'",
            "did you mean 'continuation'?",
        ),
        ("  predecessors: [{actor: b, succession: [union]}]\n", "one Succession value", "a list", ""),
        ("  explained: [{code: W306}]\n", "a value: the field is required", "nothing", ""),
        ("  replaces: yes\n", "true, or no such key", "another value", ""),
    ],
)
def test_a_fault_of_shape_says_what_was_expected_and_found(folder, lines, expected, found, hint):
    """In words, with a hint where there is a right form near by, and the record that has the fault."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + lines + CITED})
    problems = [(own.record, own.expected, own.found, own.hint) for own in rjhist.check(path, packaged=False)]
    assert problems == [("a", expected, found, hint)]


@pytest.mark.parametrize(
    ("quantity", "expected", "found", "hint"),
    [
        ("{value: '1', unit: yen}", PLAIN_NUMBER, "'1'", ""),
        ("{value: 1234567890123456, unit: yen}", PLAIN_NUMBER, "'1234567890123456'", ""),
        ("{value: 12345678901234.56, unit: yen}", PLAIN_NUMBER, "'12345678901234.56'", ""),
        ("{value: 010, unit: yen}", "a number without a leading zero", "'010'", ""),
        ("{value: [1], unit: yen}", "one Decimal value", "a list", ""),
        ("{value: 1, unit: yens}", "a word of Unit", "'yens'", "did you mean 'yen'?"),
        ("{value: 1, unit: yen, approximate: yes}", "true or false, without quotes", "'yes'", ""),
        ("{value: 1, unit: yen, approximate: [true]}", "one bool value", "a list", ""),
        ("1", "a mapping with the fields of Quantity", "'1'", ""),
    ],
)
def test_a_fault_of_a_number_says_what_was_expected_and_found(folder, quantity, expected, found, hint):
    """The value is shown as it stands in the file."""
    text = f"- {{id: f, indicator: price, citations: [{{source: book, locator_kind: whole}}], quantity: {quantity}}}\n"
    path = folder({"sources/x.yaml": BOOK, "statistics/x.yaml": text})
    assert [(own.record, own.expected, own.found, own.hint) for own in rjhist.check(path, packaged=False)] == [("f", expected, found, hint)]


@pytest.mark.parametrize(("written", "value"), [("true", True), ("false", False)])
def test_truth_values_are_read(folder, written, value):
    """Two words, without quotes."""
    text = f"- {{id: f, indicator: price, citations: [{{source: book, locator_kind: whole}}], quantity: {{value: 1, unit: yen, approximate: {written}}}}}\n"
    path = folder({"sources/x.yaml": BOOK, "statistics/x.yaml": text})
    assert rjhist.load(path, packaged=False).statistics["f"].quantity.approximate is value


@pytest.mark.parametrize(
    ("value", "shown"),
    [("x", "'x'"), ("x" * 58, f"'{'x' * 58}'"), ("x" * 59, f"'{'x' * 56}..."), (None, "None")],
)
def test_shortened_keeps_sixty_characters(value, shown):
    """The quotes count; the sixty-first character makes it three dots."""
    assert shortened(value) == shown
    assert len(shortened(value)) <= 60


def test_nearest_gives_one_word_or_nothing():
    """A hint, ready to be shown."""
    assert nearest("treatis", ("treaty", "treaties", "claims")) == "did you mean 'treaties'?"
    assert nearest("zzz", ("treaty", "treaties")) == ""


def test_an_interval_of_a_quoted_doubtful_date_is_a_period(folder):
    """In quotes a question mark or a bracket is read; other marks need none."""
    for written in ("'1904?/1905'", '"[1904,1905]/1906"', "1904~/1905"):
        path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + f"  period: {written}\n" + CITED})
        assert rjhist.check(path, packaged=False) == ()


def test_a_bracket_without_quotes_is_told_to_be_quoted(folder):
    """Also in the middle of an interval, where YAML takes it for text."""
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + "  period: 1903/[1904,1905]\n" + CITED})
    assert [(own.code, own.path, own.hint) for own in rjhist.check(path, packaged=False)] == [
        ("E024", "period", 'write "1903/[1904,1905]"')
    ]


def test_the_ends_of_a_stretch_may_be_open_or_unknown(folder):
    """Two dots, or the word unknown, in a mapping of two ends."""
    text = "  period: {start: .., end: 1905}\n  recognitions: [{by: a, kind: de-jure, tenure: {start: unknown, until: ..}}]\n"
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + text + CITED})
    actor = rjhist.load(path, packaged=False).actors["a"]
    assert (actor.period.start, actor.period.end.edtf) == (ONGOING, "1905")
    assert (actor.recognitions[0].tenure.start, actor.recognitions[0].tenure.until) == (None, ONGOING)


def test_a_date_with_the_words_of_its_source_is_read_and_checked(folder):
    """A mapping: the date in EDTF and as given; a fault in it has the place of its own field."""
    text = (
        "  predecessors: [{actor: b, succession: union, date: {edtf: %s, as_given: [{calendar: julian, text: May, date: 1855-01-26}]}}]\n"
    )
    other = HEAD.replace("id: a", "id: b") + CITED
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + text % "1855-02-07" + CITED + other})
    date = rjhist.load(path, packaged=False).actors["a"].predecessors[0].date
    assert (date.edtf, date.as_given[0].text) == ("1855-02-07", "May")
    assert faults(folder, HEAD + text % "1855-02-31" + CITED + other) == [("E300", 5, 61, "predecessors[b].date.edtf")]


def test_a_tenure_is_a_mapping_of_two_ends(folder):
    """Never an interval text, which would include its last day."""
    text = "  recognitions: [{by: a, kind: de-jure, tenure: 1904/1905}]\n"
    path = folder({"sources/x.yaml": BOOK, "actors/x.yaml": HEAD + text + CITED})
    problem = rjhist.check(path, packaged=False)[0]
    assert (problem.code, problem.path, problem.expected, problem.found) == (
        "E022", "recognitions[0].tenure", "a mapping with the fields of Tenure", "'1904/1905'",
    )  # fmt: skip
