"""Every fault of shape has its code, line, column, record and path; nothing is coerced."""

import pytest

import rjhist

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
