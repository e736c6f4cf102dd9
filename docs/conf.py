"""How Sphinx builds these pages: what it shows of the classes, and the tables it makes from them.

The tables are made from the code and the data themselves: the words of every vocabulary, the rules of the checks, and (in
``codebook.py``) the fields of every class and what the dataset covers.
"""

import sys
from itertools import groupby
from pathlib import Path

from sphinx.application import Sphinx

import rjhist
from rjhist.loading.checks import CHECKS

sys.path.insert(0, str(Path(__file__).parent))
import codebook

project = "rjhist"
author = "The rjhist contributors"
project_copyright = author
version = release = rjhist.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"rjhist {version}"
html_copy_source = False
html_show_sphinx = False
myst_heading_anchors = 3
default_role = "py:obj"  # a name in single backticks in a docstring is a name of this library

add_module_names = False
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88
autodoc_member_order = "bysource"
autodoc_preserve_defaults = True
autodoc_default_options = {"members": True}

nitpicky = True
# No inventory of another project is fetched, so that the pages build without a network: these names stay without a link.
nitpick_ignore = [
    ("py:class", "rjhist.model.dates.Bounds"),  # the ordinals behind a date; the comparisons use them, users need not
    ("py:class", "rjhist.model.dates.Extent"),  # the same behind a period or tenure
    ("py:class", "rjhist.model.dates.Stretch"),  # a period or a tenure, as the signatures of comparisons say
    ("py:class", "rjhist.corpus.links.Links"),  # the indexes behind the collections
]

# One row a group of names, with the reason that nothing here describes them.
nitpick_ignore_regex = [
    (r"py:.*", r"(collections\.abc|datetime|decimal|os)\..*"),  # the standard library
    (r"py:.*", r"pendulum\..*"),  # the library whose dates and intervals are given out
    (r"py:.*", r"rjhist\.corpus\.collection\.[RD]"),  # type variables
]

GROUPS = {
    "E1": "Ids",
    "E2": "References",
    "E3": "Dates",
    "E4": "Sources",
    "E5": "Possession and force",
    "E6": "Fields of one record",
    "W3": "Warnings",
}


def add_words(_app: Sphinx, _what: str, _name: str, obj: object, _options: object, lines: list[str]) -> None:
    """Append to the text of a vocabulary a table of its words."""
    if not (isinstance(obj, type) and issubclass(obj, rjhist.Vocabulary) and len(obj)):
        return
    coded = any(member.code for member in obj)
    lines += ["", ".. list-table::", "   :header-rows: 1", ""]
    for word, meaning, code in [("Word", "Meaning", "Code"), *((f"``{own.value}``", own.definition, own.code) for own in obj)]:
        lines += [f"   * - {word}", f"     - {meaning}"]
        if coded:
            lines.append(f"     - {code}")
    lines.append("")


def hide_machinery(
    _app: Sphinx, _what: str, _name: str, obj: object, _options: object, signature: str | None, _annotation: str | None
) -> tuple[str, None] | None:
    """Show no signature for classes: records take by name the fields listed below them, a vocabulary one of its words."""
    return ("", None) if signature and isinstance(obj, type) else None


def rules() -> str:
    """Return a table of the rules of each group of checks."""
    parts = []
    for group, checks in groupby(CHECKS, key=lambda check: check.code[:2]):
        rows = "".join(f"| `{check.code}` | {check.rule} |\n" for check in checks)
        parts.append(f"### {GROUPS[group]}\n\n| Code | Rule |\n| --- | --- |\n{rows}")
    return "\n".join(parts)


TABLES = {
    "reference/checks": rules,
    "reference/codebook": lambda: codebook.codebook(rjhist.load()),
    "statement": lambda: codebook.coverage(rjhist.load()),
}
"""What makes the table of a page, by the name of the page."""


def write_table(_app: Sphinx, docname: str, source: list[str]) -> None:
    """Put a table in the place that its page keeps for it."""
    if docname in TABLES:
        source[0] = source[0].replace("<!-- table -->", TABLES[docname]())


def setup(app: Sphinx) -> None:
    """Connect the functions above."""
    app.connect("autodoc-process-docstring", add_words)
    app.connect("autodoc-process-signature", hide_machinery)
    app.connect("source-read", write_table)
