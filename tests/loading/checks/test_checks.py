"""Each check finds what breaks its rule, at its place, and nothing else."""

import itertools
from pathlib import Path
from unittest.mock import ANY

import pytest

import rjhist
from rjhist.loading.checks import CHECKS, Body, Check, Finding, run

pytestmark = pytest.mark.usefixtures("parser")

C = "citations: [{source: book, locator_kind: whole}, {source: other, locator_kind: whole}]"
FILES = {
    "sources/x.yaml": (
        "- {id: book, names: {en: A Book}, type: book, tier: secondary, seen: opened}\n"
        "- {id: unseen, names: {en: B}, type: book, tier: primary, seen: via}\n"
        "- {id: other, names: {en: Another}, type: book, tier: secondary, seen: opened}\n"
    ),
    "actors/base.yaml": (
        f"- {{id: s, names: {{en: S}}, summary: S., kind: state, period: 1800/1950, {C}}}\n"
        f"- {{id: r, names: {{en: R}}, summary: S., kind: state, {C}}}\n"
        f"- {{id: l, names: {{en: L}}, summary: S., kind: lineage, period: 1800/1801, {C}}}\n"
    ),
    "offices/base.yaml": f"- {{id: o, names: {{en: O}}, summary: S., organisation: s, rank: minister, {C}}}\n",
    "territories/p.yaml": f"id: p\nnames: {{en: P}}\nsummary: S.\nkind: island\n{C}\nexplained: [{{code: W308, reason: x}}]\n",
    "treaties/base.yaml": f"id: base\nnames: {{en: T}}\nsummary: S.\nkind: treaty\nnature: treaty\nsigned: 1900-01-01\n{C}\n",
    "negotiations/nn.yaml": (
        "id: nn\nnames: {en: Nn}\nsummary: S.\nresult: unknown\nsteps: [{key: one, date: 1900, kind: meeting, summary: x}]\n" + C + "\n"
    ),
}
ACTOR = "- {id: a, names: {en: A}, summary: S., kind: %s,\n  %s,\n  " + C + "}\n"
TREATY = "id: t\nnames: {en: T}\nsummary: S.\nkind: treaty\nnature: treaty\nsigned: 1900-06-01\n%s\n" + C + "\n"
TALKS = "id: m\nnames: {en: M}\nsummary: S.\nresult: unknown\n%s\n" + C + "\n"
WAR = "id: w\nnames: {en: W}\nsummary: S.\nkind: war\n%s\nexplained: [{code: W306, reason: x}]\n" + C + "\n"
PLACE = "id: q\nnames: {en: Q}\nsummary: S.\nkind: island\n%s\n" + C + "\n"
EVENT = "- {id: e, names: {en: E}, summary: S., kind: visit, %s, " + C + "}\n"
ROW = "- {id: %s, territory: p, holders: [%s], kind: %s, tenure: {start: %s, until: %s}%s, " + C + "}\n"
VIEW = "{actor: %s, citation: {source: book, locator_kind: whole}}"
HELD = "{actor: %s, held: {start: %s, until: %s}, citation: {source: book, locator_kind: whole}}"


def views(*each: str) -> str:
    return f", views: [{', '.join(each)}]"


def rows(*each: tuple[str, ...]) -> str:
    return "".join(ROW % (own if len(own) == 6 else (*own, "")) for own in each)


CASES = [
    # ids
    ("E106", "actors/a.yaml", 2, 14, "other_ids", ACTOR % ("state", "other_ids: [s]")),
    (
        "E107",
        "negotiations/m.yaml",
        5,
        8,
        "steps",
        TALKS % "steps: [{key: k, kind: meeting, summary: x}, {key: k, kind: meeting, summary: z}]",
    ),
    (
        "E107",
        "conflicts/w.yaml",
        5,
        8,
        "sides",
        WAR % "sides: [{key: k, participants: [{actor: s}]}, {key: k, participants: [{actor: r}]}]",
    ),
    # references
    ("E201", "actors/a.yaml", 2, 12, "lineage", ACTOR % ("state", "lineage: x")),
    ("E201", "negotiations/m.yaml", 5, 56, "steps[k].answers", TALKS % "steps: [{key: k, kind: rejection, summary: x, answers: [x]}]"),
    ("E201", "negotiations/m.yaml", 5, 54, "steps[k].answers", TALKS % "steps: [{key: k, kind: meeting, summary: x, answers: ['nn#two']}]"),
    ("E201", "negotiations/m.yaml", 5, 54, "steps[k].answers", TALKS % "steps: [{key: k, kind: meeting, summary: x, answers: ['x#one']}]"),
    (
        "E201",
        "negotiations/m.yaml",
        5,
        54,
        "steps[k].answers",
        TALKS % "steps: [{key: k, kind: meeting, summary: x, answers: ['base#one']}]",
    ),
    ("E202", "actors/a.yaml", 2, 12, "lineage", ACTOR % ("state", "lineage: o")),
    ("E202", "negotiations/m.yaml", 5, 9, "venues", TALKS % "venues: [s]"),
    ("E203", "negotiations/m.yaml", 5, 9, "venues", TALKS % "venues: [p, p]"),
    ("E204", "territories/q.yaml", 1, 1, "", PLACE % "part_of: [{whole: q}]"),
    ("E204", "actors/a.yaml", 1, 3, "", ACTOR % ("state", "predecessors: [{actor: a, succession: union}]")),
    ("E204", "negotiations/m.yaml", 1, 1, "", TALKS % "resumes: [m]"),
    ("E204", "conflicts/w.yaml", 1, 1, "", WAR % "part_of: [w]"),
    # dates
    ("E301", "actors/a.yaml", 2, 11, "period", ACTOR % ("state", "period: 1905/1904")),
    (
        "E301",
        "actors/a.yaml",
        2,
        49,
        "recognitions[0].tenure",
        ACTOR % ("state", "recognitions: [{by: s, kind: de-jure, tenure: {start: 1905, until: 1904}}]"),
    ),
    (
        "E302",
        "treaties/t.yaml",
        7,
        42,
        "published.as_given[0]",
        TREATY % "published: {edtf: 1855-02-08, as_given: [{calendar: julian, text: x, date: 1855-01-26}]}",
    ),
    (
        "E302",
        "treaties/t.yaml",
        7,
        42,
        "published.as_given[0]",
        TREATY % "published: {edtf: 1855-02-07, as_given: [{calendar: julian, text: x, date: 1855-02-30}]}",
    ),
    (
        "E302",
        "treaties/t.yaml",
        7,
        42,
        "published.as_given[0]",
        TREATY % "published: {edtf: 1855-02-07, as_given: [{calendar: japanese-lunisolar, text: x, date: 1854-12-21}]}",
    ),
    (
        "E303",
        "negotiations/m.yaml",
        5,
        73,
        "steps[b].date",
        TALKS % "steps: [{key: a, date: 1905, kind: meeting, summary: x}, {key: b, date: 1904, kind: meeting, summary: z}]",
    ),
    # sources
    (
        "E401",
        "actors/a.yaml",
        1,
        3,
        "",
        (ACTOR % ("state", "note: x")).replace(C, "note: x").replace("note: x,\n", "floruit2: x,\n").replace("  floruit2: x,\n", ""),
    ),
    (
        "E402",
        "actors/a.yaml",
        2,
        53,
        "recognitions[0].citations[0]",
        ACTOR % ("state", "recognitions: [{by: s, kind: de-jure, citations: [{source: book}], tenure: {start: 1900, until: ..}}]"),
    ),
    (
        "E402",
        "treaties/t.yaml",
        7,
        41,
        "acts[0].citations[0]",
        TREATY % "acts: [{kind: ratification, citations: [{source: book, locator: x, locator_kind: whole}]}]",
    ),
    (
        "E402",
        "treaties/t.yaml",
        7,
        41,
        "acts[0].citations[0]",
        TREATY % "acts: [{kind: ratification, citations: [{source: book, locator_kind: page}]}]",
    ),
    (
        "E402",
        "treaties/t.yaml",
        7,
        41,
        "acts[0].citations[0]",
        TREATY % "acts: [{kind: ratification, citations: [{source: book, locator: '1'}]}]",
    ),
    (
        "E403",
        "treaties/t.yaml",
        7,
        41,
        "acts[0].citations[0]",
        TREATY % "acts: [{kind: ratification, citations: [{source: unseen, locator_kind: whole}]}]",
    ),
    (
        "E404",
        "treaties/t.yaml",
        7,
        24,
        "attestations[0].field",
        TREATY % "attestations: [{field: signd, value: 1901, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E404",
        "treaties/t.yaml",
        7,
        24,
        "attestations[0].field",
        TREATY % "attestations: [{field: names, value: x, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E405",
        "treaties/t.yaml",
        7,
        39,
        "attestations[0].value",
        TREATY
        % "attestations: [{field: signed, value: May 1901, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E405",
        "treaties/t.yaml",
        7,
        16,
        "attestations[0].value",
        TREATY % "attestations: [{field: signed, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E405",
        "treaties/t.yaml",
        7,
        37,
        "attestations[0].value",
        TREATY % "attestations: [{field: kind, value: pakt, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E406",
        "treaties/t.yaml",
        7,
        16,
        "attestations[0]",
        TREATY % "attestations: [{field: signed, value: 1901, verdict: preferred, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E406",
        "treaties/t.yaml",
        7,
        16,
        "attestations[0]",
        TREATY
        % "attestations: [{field: signed, value: 1900-06-01, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E406",
        "treaties/t.yaml",
        7,
        16,
        "attestations[0]",
        TREATY % "attestations: [{field: signed, value: 1901, verdict: rival, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E406",
        "treaties/t.yaml",
        9,
        5,
        "attestations[1]",
        TREATY
        % (
            "attestations:\n"
            "  - {field: signed, value: 1900-06-01, verdict: preferred, citation: {source: book, locator_kind: whole}}\n"
            "  - {field: signed, value: 1900-06-01, verdict: preferred, citation: {source: book, locator_kind: whole}}"
        ),
    ),
    ("E407", "actors/a.yaml", 2, 14, "explained", ACTOR % ("state", "explained: [{code: E301, reason: x}]")),
    # possessions
    (
        "E501",
        "possessions/x.yaml",
        3,
        69,
        "tenure",
        "\n" + rows(("a", "s", "administration", "1900", "1910"), ("b", "r", "administration", "1905", "1915")),
    ),
    (
        "E501",
        "possessions/x.yaml",
        3,
        66,
        "tenure",
        "\n" + rows(("a", "s", "sovereignty", "1900", "1910"), ("b", "s", "sovereignty", "1905", "1915")),
    ),
    (
        "E501",
        "possessions/x.yaml",
        3,
        66,
        "tenure",
        "\n"
        + rows(("a", "s", "sovereignty", "1900", "1910", views(VIEW % "l")), ("b", "r", "sovereignty", "1905", "1915", views(VIEW % "l"))),
    ),
    (
        "E502",
        "possessions/x.yaml",
        3,
        3,
        "views",
        "\n" + rows(("a", "s", "sovereignty", "1900", "1910", views(VIEW % "l")), ("b", "r", "sovereignty", "1905", "1915")),
    ),
    ("E503", "possessions/x.yaml", 1, 98, "views", rows(("a", "s", "presence", "1900", "1910", views(VIEW % "l")))),
    ("E504", "possessions/x.yaml", 1, 97, "mode", rows(("a", "s", "presence", "1900", "1910", ", mode: joint"))),
    ("E505", "possessions/x.yaml", 1, 34, "holders", rows(("a", "s", "presence", "1951", "1960"))),
    ("E505", "possessions/x.yaml", 1, 34, "holders", rows(("a", "s", "presence", "1799-12-31", "1860"))),
    (
        "E506",
        "treaties/t.yaml",
        7,
        56,
        "force[1].tenure",
        TREATY % "force: [{tenure: {start: 1901, until: 1905}}, {tenure: {start: 1903, until: 1906}}]",
    ),
    # fields
    ("E601", "statistics/x.yaml", 1, 39, "quantity", f"- {{id: f, indicator: price, quantity: {{value: 1, low: 1, unit: yen}}, {C}}}\n"),
    ("E601", "statistics/x.yaml", 1, 39, "quantity", f"- {{id: f, indicator: price, quantity: {{value: 1, high: 1, unit: yen}}, {C}}}\n"),
    ("E601", "statistics/x.yaml", 1, 39, "quantity", f"- {{id: f, indicator: price, quantity: {{unit: yen}}, {C}}}\n"),
    ("E601", "statistics/x.yaml", 1, 39, "quantity", f"- {{id: f, indicator: price, quantity: {{low: 2, high: 1, unit: yen}}, {C}}}\n"),
    (
        "E601",
        "negotiations/m.yaml",
        5,
        58,
        "steps[k].quantities[0]",
        TALKS % "steps: [{key: k, kind: meeting, summary: x, quantities: [{unit: yen}]}]",
    ),
    ("E602", "treaties/t.yaml", 7, 11, "effects[0]", TREATY % "effects: [{kind: denies}]"),
    ("E603", "conflicts/w.yaml", 5, 9, "starts", WAR % "starts: [{criterion: landing, date: 1904}]"),
    (
        "E603",
        "conflicts/w.yaml",
        5,
        7,
        "ends",
        WAR % "ends: [{criterion: landing, date: 1904, chosen: true}, {criterion: treaty, date: 1905, chosen: true}]",
    ),
    ("E604", "territories/q.yaml", 5, 8, "point", PLACE % "point: {lon: 180.5, lat: 1}"),
    ("E604", "territories/q.yaml", 5, 8, "point", PLACE % "point: {lon: 1, lat: -91}"),
    (
        "E605",
        "treaties/t.yaml",
        7,
        46,
        "provisions[0].terms",
        TREATY % "provisions: [{article: 1, summary: x, terms: [one two three four five six]}]",
    ),
    ("E606", "actors/a.yaml", 2, 12, "floruit", ACTOR % ("state", "floruit: 1900")),
    ("E606", "actors/a.yaml", 2, 12, "tenures", ACTOR % ("state", "tenures: [{office: o, tenure: {start: 1900, until: ..}}]")),
    ("E607", "treaties/t.yaml", 8, 14, "force_state", TREATY % "force: [{tenure: {start: 1901, until: ..}}]\nforce_state: never-entered"),
    # unusual
    ("W301", "treaties/t.yaml", 7, 18, "force[0].tenure", TREATY % "force: [{tenure: {start: 1899, until: ..}}]"),
    (
        "W302",
        "treaties/t.yaml",
        8,
        48,
        "acts[0].date",
        TREATY % "force: [{tenure: {start: 1901, until: ..}}]\nacts: [{kind: exchange-of-ratifications, date: 1902}]",
    ),
    ("W303", "treaties/t.yaml", 6, 9, "signed", (TREATY % "parties: [{actor: s, role: signatory}]").replace("1900-06-01", "1951")),
    ("W304", "territories/q.yaml", 5, 11, "part_of[0]", PLACE % "part_of: [{whole: u, tenure: {start: 1900, until: 1960}}]"),
    (
        "W305",
        "possessions/x.yaml",
        3,
        35,
        "holders",
        "\n" + rows(("a1", "s", "administration", "1900", "1910"), ("b1", "r", "military-control", "1905", "1915")),
    ),
    (
        "W306",
        "actors/a.yaml",
        2,
        70,
        "recognitions[0].tenure.until",
        ACTOR % ("state", "recognitions: [{by: s, kind: de-jure, tenure: {start: 1905, until: unknown}}]"),
    ),
    ("W306", "actors/a.yaml", 2, 11, "period", ACTOR % ("state", "period: 1905/")),
    # sorts of actors
    ("E205", "actors/a.yaml", 2, 12, "lineage", ACTOR % ("state", "lineage: s")),
    (
        "E205",
        "treaties/t.yaml",
        7,
        60,
        "parties[s].signed_by[0].person",
        TREATY % "parties: [{actor: s, role: signatory, signed_by: [{person: r}]}]",
    ),
    (
        "E206",
        "actors/a.yaml",
        5,
        17,
        "predecessors[0]",
        (ACTOR % ("state", "predecessors: [{actor: s, succession: continuation}]")).replace("id: a", "id: b")
        + ACTOR % ("state", "predecessors: [{actor: s, succession: continuation}]"),
    ),
    (
        "E301",
        "actors/a.yaml",
        2,
        49,
        "recognitions[0].tenure",
        ACTOR % ("state", "recognitions: [{by: s, kind: de-jure, tenure: {start: 1905-01-01, until: 1905-01-01}}]"),
    ),
    (
        "E405",
        "treaties/t.yaml",
        8,
        38,
        "attestations[0].value",
        TREATY
        % "place: p\nattestations: [{field: place, value: nowhere, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E405",
        "treaties/t.yaml",
        8,
        39,
        "attestations[0].value",
        TREATY
        % "secret: true\nattestations: [{field: secret, value: no-secret, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "E405",
        "statistics/x.yaml",
        1,
        108,
        "attestations[0].value",
        f"- {{id: f, indicator: price, quantity: {{value: 3, unit: yen}}, attestations: [{{field: quantity.value, value: NaN, verdict: rival, reason: x, citation: {{source: book, locator_kind: whole}}}}], {C}}}\n",
    ),
    (
        "E406",
        "statistics/x.yaml",
        1,
        77,
        "attestations[0]",
        f"- {{id: f, indicator: price, quantity: {{value: 3, unit: yen}}, attestations: [{{field: quantity.value, value: 3.0, verdict: rival, reason: x, citation: {{source: book, locator_kind: whole}}}}], {C}}}\n",
    ),
    (
        "W306",
        "conflicts/w.yaml",
        1,
        1,
        "starts",
        (WAR % "ends: [{criterion: landing, date: 1904, chosen: true}]").replace("explained: [{code: W306, reason: x}]\n", ""),
    ),
    ("W303", "events/x.yaml", 1, 61, "period", EVENT % "period: 1951, participants: [{actor: s}, {actor: s}]"),
    ("W303", "negotiations/m.yaml", 5, 9, "period", TALKS % "period: 1951\nparticipants: [{actor: s}, {actor: l}, {actor: r}]"),
    (
        "W303",
        "conflicts/w.yaml",
        1,
        1,
        "period",
        WAR % "starts: [{criterion: landing, date: 1798, chosen: true}]\nsides: [{key: x, participants: [{actor: s}]}]"
        "\nends: [{criterion: landing, date: 1799, chosen: true}]",
    ),
    (
        "W307",
        "actors/a.yaml",
        2,
        80,
        "tenures[1].tenure",
        ACTOR
        % (
            "person",
            "tenures: [{office: o, tenure: {start: 1900, until: ..}}, {office: o, tenure: {start: 1906-01-01, until: 1907}}], period: 1850/1905",
        ),
    ),
    ("W309", "treaties/t.yaml", 1, 1, "", TREATY % "subjects: [peace, boundary]"),
    ("W309", "treaties/t.yaml", 1, 1, "", TREATY % "subjects: [territory]\nprovisions: [{summary: x}]"),
]
EXTRA = {"territories/u.yaml": PLACE.replace("id: q", "id: u") % "part_of: [{whole: p, tenure: {start: 1900, until: 1950}}]"}


def problems(folder, files):
    return rjhist.check(folder({**FILES, **EXTRA, **files}), packaged=False)


def test_the_base_of_the_cases_is_well(folder):
    """What a case finds is its own."""
    assert problems(folder, {}) == ()


@pytest.mark.parametrize(
    ("code", "file", "line", "column", "path", "text"), CASES, ids=[f"{case[0]}-{place}" for place, case in enumerate(CASES)]
)
def test_a_broken_rule_is_found_once_with_code_and_place(folder, code, file, line, column, path, text):
    """Code, file, line, column and path."""
    found = [(own.code, own.file, own.line, own.column, own.path) for own in problems(folder, {file: text})]
    assert found == [(code, file, line, column, path)]


SAID = [
    # ids
    ("an id used once", "'s', which 's' has"),
    ("each key once", "'k' again"),
    ("each key once", "'k' again"),
    # references
    (ANY, "no record 'x'"),
    ("the id of a step", "no step 'x' in 'm'"),
    ("the id of a step", "no step 'two' in 'nn'"),
    ("the id of a step", "no negotiation 'x'"),
    ("the id of a step", "no step 'one' in 'base'"),
    (ANY, ANY),
    ("the id of a territory", ANY),
    ("each record once", "'p' again"),
    *itertools.repeat(("no circle of parts, predecessors or resumed talks", "one that leads back"), 4),
    # dates
    ("an end not before 1905", "1904"),
    ("an end not before 1905", "1904"),
    ("the same day as 1855-02-08", "1855-01-26 julian, which is 1855-02-07"),
    ("a day of its calendar", "the Julian calendar has no day 1855-02-30"),
    ("no computed day for a lunisolar date", "1854-12-21"),
    ("a date not before 1905 of 'a'", "1904"),
    # sources
    ("at least one citation", "none"),
    ("a locator with its kind, or the kind whole alone", "locator None, kind none"),
    ("a locator with its kind, or the kind whole alone", "locator 'x', kind whole"),
    ("a locator with its kind, or the kind whole alone", "locator None, kind page"),
    ("a locator with its kind, or the kind whole alone", "locator '1', kind none"),
    ("via, for 'unseen' was not opened", "none"),
    ("the path of a scalar or date of the record", "'signd'"),
    ("the path of a scalar or date of the record", "'names'"),
    ("a value in the form of HistoricalDate", "'May 1901'"),
    ("a value", "None"),
    ("a value in the form of TreatyKind", "'pakt'"),
    ("the value of the field, '1900-06-01'", "'1901'"),
    ("another value than the field's, '1900-06-01'", "the same"),
    ("a reason for the verdict", "none"),
    ("one preferred value a field", "a second one"),
    ("the code of a warning", "'E301'"),
    # possessions
    *itertools.repeat(("no day that 'a' covers too", "a day that both cover"), 3),
    ("views on both or neither of this and 'a'", "views on one"),
    ("no views, for presence is a fact", "views"),
    ("several holders, or no mode", "joint"),
    (ANY, "'s', 1800 – 1950"),
    (ANY, "'s', 1800 – 1950"),
    ("no day that an earlier spell of the same articles covers", "1903 – 1906"),
    # fields
    ("a value or a range, not both", "both"),
    ("a value or a range, not both", "both"),
    ("a value, or low and high", "no number"),
    ("a high end not below 2", "1"),
    ("a value, or low and high", "no number"),
    ("a claim or a territory", "neither"),
    ("one chosen", "0 chosen"),
    ("one chosen", "2 chosen"),
    ("longitude -180 to 180, latitude -90 to 90", "180.5, 1"),
    ("longitude -180 to 180, latitude -90 to 90", "1, -91"),
    ("five words at the most", "'one two three four five six'"),
    ("no floruit for a state", "one"),
    ("no tenures for a state", "one"),
    ("entered, for there are spells of force", "never-entered"),
    # unusual
    ("a start not before the signature", "1899 – …"),
    ("an exchange not after the entry into force", "a later one"),
    ("a time at which 's', 1800 – 1950, may have existed", "another"),
    ("a part no longer than its whole", "a longer one"),
    ("the holder of 'a1'", "r"),
    ("a date or ..", "unknown"),
    ("an end", "unknown"),
    ("a lineage", "'s', which is a state"),
    ("a person", "'r', which is a state"),
    ("a predecessor that no other continues", "'s', which 'b' continues"),
    ("an end after 1905-01-01", "1905-01-01"),
    ("the id of a territory", "'nowhere'"),
    ("true or false", "'no-secret'"),
    ("a plain decimal number", "'NaN'"),
    ("another value than the field's, '3'", "the same"),
    ("at least one, or it may have gone on at any time", "none"),
    ("a time at which 's', 1800 – 1950, may have existed", "another"),
    ("a time at which 's', 1800 – 1950, may have existed", "another"),
    ("a time at which 's', 1800 – 1950, may have existed", "another"),
    ("a time within 1850 – 1905", "1 January 1906 – 1907"),
    *itertools.repeat(("a provision on a place or an effect, for its subject is land", "neither"), 2),
]


@pytest.mark.parametrize(
    ("case", "said"), list(zip(CASES, SAID, strict=True)), ids=[f"{case[0]}-{place}" for place, case in enumerate(CASES)]
)
def test_a_broken_rule_says_what_was_expected_and_found(folder, case, said):
    """In words that an editor can act on, with the record whose rule it is."""
    problem = problems(folder, {case[1]: case[5]})[0]
    assert (problem.expected, problem.found) == said
    assert problem.record == {"actors/a.yaml": "a", "possessions/x.yaml": ANY, "statistics/x.yaml": "f", "events/x.yaml": "e"}.get(
        case[1], Path(case[1]).stem
    )


RIGHT = [
    ("actors/a.yaml", ACTOR % ("state", "period: 1905/1905")),
    ("actors/a.yaml", ACTOR % ("state", "period: 1904-12/1904")),
    (
        "negotiations/m.yaml",
        TALKS
        % "steps: [{key: k, kind: meeting, summary: x, because_of: ['nn#one', base]}, {key: j, kind: meeting, summary: x, answers: [k]}]",
    ),
    (
        "negotiations/m.yaml",
        TALKS % "steps: [{key: base, kind: meeting, summary: x}, {key: j, kind: meeting, summary: x, answers: [base]}]",
    ),
    (
        "treaties/t.yaml",
        TREATY
        % "published: {edtf: 1855-02, as_given: [{calendar: julian, text: x, date: 1855-01-26}, {calendar: japanese-lunisolar, text: z}]}",
    ),
    (
        "treaties/t.yaml",
        TREATY % "attestations: [{field: signed, verdict: mistaken, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    ("treaties/t.yaml", TREATY % "acts: [{kind: ratification, citations: [{source: unseen, locator_kind: whole, via: book}]}]"),
    (
        "treaties/t.yaml",
        TREATY % "force: [{tenure: {start: 1901, until: 1905}, articles: [1]}, {tenure: {start: 1903, until: 1906}, articles: [2]}]",
    ),
    ("treaties/t.yaml", TREATY % "force: [{tenure: {start: 1901, until: 1905}}, {tenure: {start: 1905, until: 1906}}]"),
    (
        "treaties/t.yaml",
        TREATY
        % f"force: [{{tenure: {{start: 1901, until: 1905}}, views: [{VIEW % 's'}]}}, {{tenure: {{start: 1903, until: 1906}}, views: [{VIEW % 'r'}]}}]",
    ),
    ("treaties/t.yaml", TREATY % "provisions: [{article: 1, summary: x, terms: [one two three four five]}]"),
    (
        "treaties/t.yaml",
        TREATY
        % "force: [{tenure: {start: 1900, until: ..}}]\nacts: [{kind: exchange-of-ratifications, date: 1900-06-02}, {kind: ratification, date: 1910}]",
    ),
    ("treaties/t.yaml", TREATY % "subjects: [peace]\nprovisions: [{summary: x}]"),
    ("treaties/t.yaml", TREATY % "subjects: [territory]\nprovisions: [{summary: x}, {summary: x, territories: [p]}]"),
    ("treaties/t.yaml", TREATY % "subjects: [territory]\neffects: [{kind: denies, territory: p}]"),
    (
        "possessions/x.yaml",
        rows(("a", "s", "administration", "1900-01-01", "1905-01-01"), ("b", "r", "administration", "1905-01-01", "1915")),
    ),
    ("possessions/x.yaml", rows(("a", "s", "presence", "1900", "1910"), ("b", "r", "presence", "1905", "1915"))),
    ("possessions/x.yaml", rows(("a", "s", "lease", "1900", "1910"), ("b", "r", "lease", "1905", "1915"))),
    ("possessions/x.yaml", rows(("a", "s", "administration", "1900", "1905"), ("b", "r", "administration", "1905", "1915"))),
    (
        "possessions/x.yaml",
        rows(("a", "s", "sovereignty", "1900", "1910", views(VIEW % "l")), ("b", "r", "sovereignty", "1905", "1915", views(VIEW % "r"))),
    ),
    (
        "possessions/x.yaml",
        rows(
            ("a", "s", "sovereignty", "1900", "1920", views(HELD % ("l", "1900", "1905"))),
            ("b", "r", "sovereignty", "1900", "1920", views(HELD % ("l", "1906", "1910"))),
        ),
    ),
    (
        "possessions/x.yaml",
        rows(("a", "s", "presence", "1950", "1960"), ("b", "l", "access", "1700", "1750"), ("c", "s", "access", "..", "1820")),
    ),
    ("possessions/x.yaml", rows(("a", "s, r", "presence", "1900", "1910", ", mode: joint"))),
    ("possessions/x.yaml", rows(("a1", "s", "administration", "1900", "1910"), ("b1", "s", "military-control", "1905", "1915"))),
    ("statistics/x.yaml", f"- {{id: f, indicator: price, quantity: {{low: 1, high: 1, unit: yen}}, {C}}}\n"),
    ("statistics/x.yaml", f"- {{id: f, indicator: price, quantity: {{low: 1, unit: yen}}, {C}}}\n"),
    ("territories/q.yaml", PLACE % "point: {lon: -180, lat: 90}"),
    ("territories/q.yaml", PLACE % "part_of: [{whole: u, tenure: {start: 1900, until: 1950}}]"),
    ("conflicts/w.yaml", WAR % "starts: [{criterion: landing, date: 1904, chosen: true}, {criterion: treaty, date: 1905}]"),
    ("actors/a.yaml", ACTOR % ("person", "floruit: 1900")),
    ("actors/a.yaml", ACTOR % ("state", "period: ../1905")),
    ("actors/a.yaml", ACTOR % ("state", "period: 1905/, explained: [{code: W306, reason: x}]")),
    (
        "actors/a.yaml",
        ACTOR % ("state", "predecessors: [{actor: s, succession: succession}]")
        + (ACTOR % ("state", "predecessors: [{actor: s, succession: continuation}]")).replace("id: a", "id: b"),
    ),
    (
        "treaties/t.yaml",
        TREATY
        % "secret: true\nattestations: [{field: secret, value: true, verdict: preferred, citation: {source: book, locator_kind: whole}}, {field: secret, value: false, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "treaties/t.yaml",
        TREATY
        % "place: p\nattestations: [{field: place, value: u, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "treaties/t.yaml",
        TREATY
        % "force: [{tenure: {start: 1901, until: 1905}}]\nattestations: [{field: 'force[0].tenure.until', value: unknown, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]",
    ),
    (
        "actors/a.yaml",
        ACTOR
        % (
            "state",
            "period: {start: {edtf: 1855-02-07, as_given: [{calendar: julian, text: x, date: 1855-01-26}]}, end: ..}, attestations: [{field: period, value: 1855-02-07/.., verdict: preferred, citation: {source: book, locator_kind: whole}}]",
        ),
    ),
]


@pytest.mark.parametrize(("file", "text"), RIGHT, ids=range(len(RIGHT)))
def test_what_can_be_true_is_no_fault(folder, file, text):
    """The near neighbours of the faults above."""
    assert [str(own) for own in problems(folder, {file: text})] == []


def test_same_day_overlap_in_one_view_is_found_through_held_views(folder):
    """Two titles in one view on days when both views were held."""
    text = "\n" + rows(
        ("a", "s", "sovereignty", "1900", "1920", views(HELD % ("l", "1900", "1908"))),
        ("b", "r", "sovereignty", "1900", "1920", views(HELD % ("l", "1906", "1910"))),
    )
    assert [own.code for own in problems(folder, {"possessions/x.yaml": text})] == ["E501"]


def test_a_packaged_record_answers_for_its_place_without_a_file():
    """A rule that a user's folder breaks in a packaged record has no line."""
    record = rjhist.load()["russia"]
    body = Body((record,), {}, *[frozenset()] * 5)
    check = Check("E999", lambda _: [Finding(record=record, path="names.en", expected="x", found="y")])
    assert [(own.file, own.line, own.record) for own in run([check], body, {})] == [("(packaged data)", 0, "russia")]


def test_every_check_has_a_code_of_its_own_and_a_rule():
    """The codes are in groups, the rules are sentences."""
    codes = [check.code for check in CHECKS]
    assert len(set(codes)) == len(codes)
    for check in CHECKS:
        assert check.rule.endswith("."), check.code
    assert {case[0] for case in CASES} | {"E104", "E105", "W308", "W310"} == set(codes)


BARE = "id: q\nnames: {en: Q}\nsummary: S.\nkind: island\n%s\n" + C + "\n"
HELD_BY = "- {id: %s, territory: %s, holders: [s], kind: %s, tenure: {start: %s, until: %s}, " + C + "}\n"


@pytest.mark.parametrize(
    ("of_q", "rows_of_q", "rows_of_whole", "gaps"),
    [
        ("", [("administration", "1900-01-01", "..")], [], []),
        ("", [("presence", "1900-01-01", "1901-01-01"), ("lease", "1900-01-01", "1901-01-01")], [], []),
        ("", [("administration", "1900-01-01", "1901-01-01")], [], [("who ruled in fact", "1901-01-01/..")]),
        ("", [("sovereignty", "1900-01-01", "1901-01-01")], [], [("whose it was", "1901-01-01/..")]),
        (
            "",
            [
                ("administration", "1905-01-01", "1906-01-01"),
                ("military-control", "1900-01-01", "1901-01-01"),
                ("administration", "1906-01-02", ".."),
            ],
            [],
            [("who ruled in fact", "1901-01-01/1904-12-31, 1906-01-01/1906-01-01")],
        ),
        ("", [("administration", "1900", "1905"), ("military-control", "1905", "..")], [], []),
        ("", [("administration", "1900-01-01", "1901-01-01"), ("military-control", "1900-06-01", "1900-07-01")], [], [("who ruled in fact", "1901-01-01/..")]),
        ("part_of: [{whole: w}]", [("administration", "1900-01-01", "1901-01-01")], [("administration", "1890-01-01", "..")], []),
        (
            "part_of: [{whole: w, tenure: {start: 1902-01-01, until: 1903-01-01}}]",
            [("administration", "1900-01-01", "1901-01-01")],
            [("administration", "1890-01-01", "..")],
            [("who ruled in fact", "1901-01-01/1901-12-31, 1903-01-01/..")],
        ),
        (
            "part_of: [{whole: w, tenure: {start: 1800-01-01, until: 1803-01-01}}]",
            [("administration", "1900-01-01", "1901-01-01")],
            [("administration", "1890-01-01", "..")],
            [("who ruled in fact", "1901-01-01/..")],
        ),
        (
            f"part_of: [{{whole: w, views: [{VIEW % 's'}]}}]",
            [("administration", "1900-01-01", "1901-01-01")],
            [("administration", "1890-01-01", "..")],
            [("who ruled in fact", "1901-01-01/..")],
        ),
        ("part_of: [{whole: w}]", [("administration", "1900-01-01", "1901-01-01")], [("sovereignty", "1890-01-01", "..")], [("who ruled in fact", "1901-01-01/..")]),
    ],
)  # fmt: skip
def test_a_place_has_a_row_for_every_day(folder, of_q, rows_of_q, rows_of_whole, gaps):
    """Of its own, or of a whole to which it belongs in nobody's view alone; of facts and of title, each for itself."""
    rows_ = [("q", *row) for row in rows_of_q] + [("w", *row) for row in rows_of_whole]
    files = {
        "territories/q.yaml": BARE % of_q,
        "territories/w.yaml": BARE.replace("id: q", "id: w") % "part_of: [{whole: v}]",
        "territories/v.yaml": BARE.replace("id: q", "id: v") % "",
        "possessions/x.yaml": "".join(HELD_BY % (f"row{place}", *row) for place, row in enumerate(rows_)),
    }
    found = [(own.code, own.record, own.expected, own.found) for own in problems(folder, files)]
    assert found == [("W308", "q", f"a row for every day that says {words}", f"none for {days}") for words, days in gaps]


def test_a_place_takes_its_status_from_the_whole_of_its_whole(folder):
    """However far above."""
    files = {
        "territories/q.yaml": BARE % "part_of: [{whole: w}]",
        "territories/w.yaml": BARE.replace("id: q", "id: w") % "part_of: [{whole: v}, {whole: v, tenure: {start: 1900, until: 1901}}]",
        "territories/v.yaml": BARE.replace("id: q", "id: v") % "",
        "possessions/x.yaml": HELD_BY % ("a", "q", "administration", "1900-01-01", "1901-01-01")
        + HELD_BY % ("b", "v", "administration", "1901-01-01", ".."),
    }
    assert [str(own) for own in problems(folder, files)] == []


@pytest.mark.parametrize(
    ("signer", "codes"),
    [
        ("{person: m}", ["W310"]),
        ("{person: m, office: o}", []),
        ("{person: m, capacity: plenipotentiary}", ["W310"]),
        ("{person: then}", []),
        ("{person: past}", ["W310"]),
        ("{person: zzz}", ["E201"]),
    ],
)
def test_a_signatory_has_an_office(folder, signer, codes):
    """Named with the signature, or held that day by the person's own record."""
    people = (
        ACTOR.replace("id: a", "id: m") % ("person", "period: 1850/1950")
        + ACTOR.replace("id: a", "id: then") % ("person", "tenures: [{office: o, tenure: {start: 1900-06-01, until: 1900-06-02}}]")
        + ACTOR.replace("id: a", "id: past") % ("person", "tenures: [{office: o, tenure: {start: 1900-05-01, until: 1900-06-01}}, {office: o, tenure: {start: 1900-06-02, until: ..}}]")
    )  # fmt: skip
    text = TREATY % f"parties: [{{actor: s, role: signatory, signed_by: [{signer}]}}]"
    assert [own.code for own in problems(folder, {"actors/m.yaml": people, "treaties/t.yaml": text})] == codes


@pytest.mark.parametrize(
    ("file", "text", "path", "expected", "found", "hint"),
    [
        ("conflicts/w.yaml", WAR % "places: [zzz]", "places", "the id of a territory", "no record 'zzz'", ""),
        ("negotiations/m.yaml", TALKS % "led_to: [basee]", "led_to", "the id of a treaty or negotiation or event", "no record 'basee'", "did you mean 'base'?"),
        ("negotiations/m.yaml", TALKS % "steps: [{key: k, kind: meeting, summary: x, because_of: ['wrong#one']}]", "steps[k].because_of", "the id of a record", "no negotiation 'wrong'", ""),
        ("negotiations/m.yaml", TALKS % "steps: [{key: k, kind: meeting, summary: x, because_of: [p]}]", "steps[k].because_of", "the id of a record", "'p', which is a territory", ""),
        ("negotiations/m.yaml", TALKS % "resumes: [base]", "resumes", "the id of a negotiation", "'base', which is a treaty", ""),
    ],
)  # fmt: skip
def test_a_reference_says_which_kinds_it_may_lead_to(folder, file, text, path, expected, found, hint):
    """Up to five kinds by name, with the nearest id among them."""
    assert [(own.path, own.expected, own.found, own.hint) for own in problems(folder, {file: text})] == [(path, expected, found, hint)]


@pytest.mark.parametrize(
    "broken",
    [
        {"negotiations/x.yaml": TALKS.replace("id: m", "id: x") % "steps: [{key: one, kind: meeting, sumary: x}]"},
        {"negotiations/x.yaml": "id: [x"},
        {"negotiations/y.yaml": "id: [y"},
    ],
)
def test_no_reference_to_a_step_of_broken_talks_is_reported(folder, broken):
    """The talks might have that step; a step of talks that are well is looked for."""
    talks = TALKS % "steps: [{key: k, kind: meeting, summary: x, answers: ['x#one', 'nn#two']}]"
    found = [
        (own.code, own.found) for own in problems(folder, {"negotiations/m.yaml": talks, **broken}) if own.file == "negotiations/m.yaml"
    ]
    assert found == [("E201", "no step 'two' in 'nn'")]


def test_a_view_without_days_is_held_on_every_day(folder):
    """Beside one that is held on some."""
    for one, other in ((VIEW % "l", HELD % ("l", "1906", "1908")), (HELD % ("l", "1906", "1908"), VIEW % "l")):
        text = rows(("a", "s", "sovereignty", "1900", "1920", views(one)), ("b", "r", "sovereignty", "1900", "1920", views(other)))
        assert [own.code for own in problems(folder, {"possessions/x.yaml": text})] == ["E501"]


def test_an_other_id_belongs_to_one_record(folder):
    """The message names the record that had it first."""
    text = ACTOR % ("state", "other_ids: [old]") + (ACTOR % ("state", "other_ids: [old]")).replace("id: a,", "id: b,")
    assert [(own.record, own.found) for own in problems(folder, {"actors/a.yaml": text})] == [("b", "'old', which 'a' has")]


def test_rows_that_share_one_day_clash(folder):
    """The last day of the one is the first of the other."""
    text = rows(("a", "s", "administration", "1900-01-01", "1905-01-01"), ("b", "r", "administration", "1904-12-31", "1915"))
    assert [own.code for own in problems(folder, {"possessions/x.yaml": text})] == ["E501"]


RIVAL = "attestations: [{field: %s, value: %s, verdict: rival, reason: x, citation: {source: book, locator_kind: whole}}]"


@pytest.mark.parametrize(
    ("file", "text", "codes"),
    [
        ("treaties/t.yaml", TREATY % (RIVAL % ("kind", "protocol")), []),
        ("treaties/t.yaml", TREATY % (RIVAL % ("names.en", "Another name")), []),
        ("treaties/t.yaml", TREATY % ("force: [{tenure: {start: 1901, until: 1902}}]\n" + RIVAL % ("'force[0].tenure.start'", "1903")), []),
        (
            "treaties/t.yaml",
            TREATY % ("force: [{tenure: {start: 1901, until: 1902}}]\n" + RIVAL % ("'force[0].tenure.start'", "soon")),
            ["E405"],
        ),
        ("actors/a.yaml", ACTOR % ("state", "period: 1904/1905, " + RIVAL % ("period", "1903/1905")), []),
        ("actors/a.yaml", ACTOR % ("state", "period: 1904/1905, " + RIVAL % ("period", "1903-1905")), ["E405"]),
        (
            "actors/a.yaml",
            ACTOR
            % (
                "state",
                "period: {start: {edtf: 1904-02-08, as_given: [{calendar: julian, text: x, date: 1904-01-26}]}, end: 1905}, "
                + RIVAL % ("period", "1903/1905"),
            ),
            [],
        ),
        ("territories/q.yaml", PLACE % ("point: {lon: 1, lat: 2}\n" + RIVAL % ("point.lat", "'3.5'")), []),
        ("territories/q.yaml", PLACE % ("point: {lon: 1, lat: 2}\n" + RIVAL % ("point.lat", "much")), ["E405"]),
    ],
)
def test_an_attested_value_has_the_form_of_its_field(folder, file, text, codes):
    """A word, a text, a day, a stretch of time, a number."""
    assert [own.code for own in problems(folder, {file: text})] == codes


def alone(record) -> Body:
    none = frozenset[str]()
    return Body(records=(record,), by_id={}, broken_ids=none, broken_kinds=none, own=none, packaged=none, replacing=none)


def test_a_finding_has_the_place_of_the_nearest_field_that_stands_in_the_file(small):
    """Going outwards over keys and fields, and to the record in the end."""
    record = small["war-1880"]
    origins = {
        (record.id, ""): ("w.yaml", 1, 1),
        (record.id, "sides[x]"): ("w.yaml", 2, 2),
        (record.id, "sides[x].losses"): ("w.yaml", 3, 3),
        (record.id, "sides[x].losses[a].quantity"): ("w.yaml", 4, 4),
    }
    paths = [
        "",
        "x",
        "sides",
        "sides[y]",
        "sides[x].key",
        "sides[x].losses[b]",
        "sides[x].losses[b].kind",
        "sides[x].losses[a].quantity.low",
    ]
    check = Check("E999", lambda _: [Finding(record=record, path=path, expected="x", found="y", hint="z") for path in paths])
    body = alone(record)
    found = run([check], body, origins)
    assert [own.line for own in found] == [1, 1, 1, 1, 2, 3, 3, 4]
    assert [own.path for own in found] == paths
    assert {(own.file, own.code, own.record, own.expected, own.found, own.hint) for own in found} == {
        ("w.yaml", "E999", record.id, "x", "y", "z")
    }


def test_only_warnings_can_be_explained(small):
    """And only by their own code."""
    explanation = small["decree-1910"].explained[0]
    record = small["decree-1910"]
    body = alone(record)

    def codes(*each):
        return [
            own.code
            for own in run([Check(code, lambda _: [Finding(record=record, path="", expected="x", found="y")]) for code in each], body, {})
        ]

    assert explanation.code == "W306"
    assert codes("W305", "W306", "W307", "E306") == ["W305", "W307", "E306"]


@pytest.mark.parametrize(
    ("files", "codes"),
    [
        (
            {
                "treaties/a.yaml": (TREATY % "parties: [{actor: s, role: signatory}]")
                .replace("id: t", "id: a")
                .replace("signed: 1900-06-01\n", ""),
                "treaties/t.yaml": (TREATY % "parties: [{actor: r, role: signatory}, {actor: s, role: signatory}]").replace(
                    "1900-06-01", "1951"
                ),
            },
            ["W303"],
        ),
        ({"possessions/x.yaml": rows(("a", "r, l, s", "presence", "1951", "1960"))}, ["E505"]),
        (
            {
                "treaties/t.yaml": TREATY
                % (
                    "published: {edtf: 1855-02-08, as_given: [{calendar: japanese-lunisolar, text: z}, "
                    "{calendar: japanese-lunisolar, text: z, date: 1854-12-21}, {calendar: julian, text: x, date: 1855-02-30}, "
                    "{calendar: julian, text: x, date: 1855-01-26}]}"
                )
            },
            ["E302", "E302", "E302"],
        ),
        (
            {"territories/z.yaml": "id: [z", "territories/q.yaml": PLACE % "part_of: [{whole: z, tenure: {start: 1900, until: 1960}}]"},
            ["E001"],
        ),
    ],
)
def test_what_is_well_does_not_hide_what_comes_after_it(folder, files, codes):
    """An unsigned treaty, a holder without dates, a date that cannot be computed, a whole in a file that cannot be read."""
    assert sorted(own.code for own in problems(folder, files)) == codes
