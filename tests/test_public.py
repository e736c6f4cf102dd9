"""The public face: every name is there once, documented once, seen by completion; nothing happens at import."""

import ast
import importlib.metadata
import inspect
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import rjhist
from rjhist.schema.kinds import KINDS

ROOT = Path(__file__).parent.parent
FACE = ast.parse((ROOT / "src/rjhist/__init__.py").read_text(encoding="utf-8"))


def test_all_is_sorted_and_complete():
    """In plain alphabetical order, each name once."""
    assert rjhist.__all__ == sorted(set(rjhist.__all__))
    assert dir(rjhist) == rjhist.__all__


def test_the_names_of_type_checkers_are_those_of_run_time():
    """The imports that only type checkers see and the table behind `__getattr__` agree."""
    block = next(node for node in FACE.body if isinstance(node, ast.If))
    seen = {(alias.asname, node.module) for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(rjhist._WHERE.items())
    assert {name for name, _ in seen} | {"__version__"} == set(rjhist.__all__)


@pytest.mark.parametrize("name", rjhist.__all__)
def test_a_public_name_is_there_and_documented_where_it_is_defined(name):
    """It exists, and classes and functions have a docstring with an example of their own."""
    value = getattr(rjhist, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        assert inspect.getdoc(value)
        if value.__module__ != "rjhist.errors" or name in ("InvalidData", "Problem", "UnknownId", "RjhistError"):
            assert ">>>" in value.__dict__.get("__doc__", value.__doc__), f"{name} has no example"


def test_a_name_that_is_not_public_is_an_attribute_error():
    """As of any module."""
    with pytest.raises(AttributeError, match="module 'rjhist' has no attribute 'treaty'"):
        rjhist.treaty  # noqa: B018 - the look-up is the test


def test_nothing_is_read_or_built_at_import():
    """No package of the core, no data: names alone."""
    program = (
        "import sys, rjhist; print(sorted({'attr', 'attrs', 'cattrs', 'pendulum', 'yaml'} & set(sys.modules)), len(dir(rjhist)) > 100)"
    )
    done = subprocess.run([sys.executable, "-I", "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[] True\n"


def test_the_version_is_that_of_the_metadata():
    """A constant, compared here with the installed package."""
    assert rjhist.__version__ == importlib.metadata.version("rjhist")


def test_citation_cff_agrees_with_the_package():
    """Title, version, licence, authors; no address, DOI or ORCID that nobody gave."""
    cff = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert cff["cff-version"] == "1.2.0"
    assert cff["title"] == "rjhist"
    assert str(cff["version"]) == rjhist.__version__
    assert cff["license"] == ["MIT", "CC-BY-4.0"]
    assert cff["authors"] == [{"name": "The rjhist contributors"}]
    assert cff["type"] == "software"
    assert cff["message"]
    assert not {"doi", "url", "repository-code", "orcid"} & set(cff)


def test_the_changelog_tells_of_this_version():
    """With a heading for the data."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## [{rjhist.__version__}]" in text
    assert "### Data" in text


def test_the_data_have_the_version_of_the_description():
    """`meta.yaml` is what the corpus says of itself."""
    meta = yaml.safe_load((ROOT / "src/rjhist/data/meta.yaml").read_text(encoding="utf-8"))
    assert rjhist.load().meta.version == meta["version"]


def test_run_time_dependencies_are_the_four():
    """All else is an extra."""
    required = importlib.metadata.requires("rjhist") or []
    assert sorted(line.split(">")[0].split("=")[0].strip() for line in required if "extra" not in line) == [
        "attrs",
        "cattrs",
        "pendulum",
        "pyyaml",
    ]


def test_every_class_of_records_is_public():
    """With its collection."""
    for kind in KINDS:
        assert getattr(rjhist, kind.__name__) is kind
        assert type(getattr(rjhist.load(), kind.collection)).__name__ in rjhist.__all__


def test_the_licence_texts_are_in_the_package():
    """Code under MIT, data under CC-BY-4.0."""
    assert "MIT License" in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Creative Commons Attribution 4.0 International" in (ROOT / "LICENSE-DATA").read_text(encoding="utf-8")
    assert importlib.metadata.metadata("rjhist")["License-Expression"] == "MIT AND CC-BY-4.0"
