"""The tables of two pages, made from the classes and the packaged data: the codebook, and what the dataset covers."""

from collections import Counter
from decimal import Decimal

from sphinx.pycode import ModuleAnalyzer

from rjhist import Corpus, HistoricalDate, Vocabulary
from rjhist.model.records import Record
from rjhist.schema.kinds import KINDS
from rjhist.schema.shapes import SHAPES, Shape, walk

CENTURIES = (1850, 1700)
"""From the first of these years on, the table of coverage counts by decades; before it, in two stretches."""
UNITS = {
    "lon": "degrees east, WGS 84",
    "lat": "degrees north, WGS 84",
    "value": "as `unit` says",
    "low": "as `unit` says",
    "high": "as `unit` says",
}
FORMS = {str: "text", bool: "true or false", Decimal: "number", HistoricalDate: "date (EDTF, proleptic Gregorian)"}


def codebook(corpus: Corpus) -> str:
    """Return a table for each class: its fields with type, unit, vocabulary, cardinality and the share of records that fill them."""
    held: dict[type, list[object]] = {cls: [] for cls in SHAPES}
    for whole in (*corpus.records, corpus.meta):
        held[type(whole)].append(whole)
        for _, shape, value in walk(whole):
            if shape.composite:
                for item in value if isinstance(value, tuple) else (value,):
                    held.get(type(item), []).append(item)
    order = [*KINDS, *sorted((cls for cls in SHAPES if cls not in KINDS), key=lambda cls: cls.__name__)]
    return "\n".join(_table(cls, held[cls]) for cls in order)


def _table(cls: type, values: list[object]) -> str:
    kind = "records" if issubclass(cls, Record) else "values"
    lines = [f"## {cls.__name__}", "", f"{len(values):,} {kind} in the packaged data.", ""]
    lines += ["| Field | Meaning | Type | Unit | Vocabulary | How many | Filled |", "| --- | --- | --- | --- | --- | --- | --- |"]
    for name, shape in SHAPES[cls].items():
        filled = sum(getattr(value, name) not in (None, ()) for value in values)
        share = f"{filled / len(values):.0%}" if values else "-"
        lines.append(
            f"| `{name}` | {_meaning(cls, name)} | {_form(shape)} | {UNITS.get(name, '')} | {_words(shape)} | {_number(shape)} | {share} |"
        )
    return "\n".join([*lines, ""])


def _meaning(cls: type, name: str) -> str:
    for owner in cls.__mro__[:-1]:
        found = ModuleAnalyzer.for_module(owner.__module__).find_attr_docs().get((owner.__name__, name))
        if found:
            return " ".join(" ".join(found).split()).replace("|", "\\|")
    message = f"{cls.__name__}.{name} has no description"
    raise LookupError(message)


def _form(shape: Shape) -> str:
    if shape.refers:
        return f"id of {' or '.join(shape.refers)}"
    if shape.bound:
        return "date, `..` or `unknown`"
    if issubclass(shape.holds, Vocabulary):
        return "word"
    return FORMS.get(shape.holds) or _link(shape.holds)


def _words(shape: Shape) -> str:
    return _link(shape.holds) if issubclass(shape.holds, Vocabulary) else ""


def _link(cls: type) -> str:
    return f"{{py:class}}`~rjhist.{cls.__name__}`"


def _number(shape: Shape) -> str:
    return "0 or more" if shape.many else "1" if shape.required else "0 or 1"


def coverage(corpus: Corpus) -> str:
    """Return a table of how many dated records of each kind begin in each decade."""
    kinds = [kind for kind in KINDS if kind.kind_word not in ("office", "territory", "source")]
    found: Counter[tuple[str, str]] = Counter()
    for kind in kinds:
        for record in getattr(corpus, kind.collection):
            found[_decade(record), kind.kind_word] += 1
    stretches = sorted({stretch for stretch, _ in found}, key=lambda stretch: stretch.removeprefix("before "))
    lines = [f"| Beginning | {' | '.join(kind.kind_word for kind in kinds)} |", f"| --- |{' ---: |' * len(kinds)}"]
    lines += [f"| {stretch} | {' | '.join(str(found[stretch, kind.kind_word] or '') for kind in kinds)} |" for stretch in stretches]
    totals = [sum(number for (_, word), number in found.items() if word == kind.kind_word) for kind in kinds]
    return "\n".join([*lines, f"| all | {' | '.join(map(str, totals))} |", ""])


def _decade(record: Record) -> str:
    """Return the stretch of years in which a record begins, by the first day that its date leaves possible."""
    year = _first_year(record)
    if year is None:
        return "undated"
    if year >= CENTURIES[0]:
        return f"{year // 10 * 10}s"
    return f"{CENTURIES[1]} to {CENTURIES[0] - 1}" if year >= CENTURIES[1] else f"before {CENTURIES[1]}"


def _first_year(record: Record) -> int | None:
    for name in ("signed", "period", "tenure", "floruit"):
        time = getattr(record, name, None)
        start = time if isinstance(time, HistoricalDate) else getattr(time, "start", None)
        if isinstance(start, HistoricalDate):
            return start.earliest.year
    return None
