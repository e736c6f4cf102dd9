"""What several test modules share: the small made-up dataset, the packaged corpus, and both of PyYAML's parsers."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, settings

import rjhist
from rjhist import Corpus

settings.register_profile("ci", deadline=None, derandomize=True, max_examples=200)
settings.load_profile("ci")
# mutmut runs the tests many times in one process, and each mutant takes a few examples only.
settings.register_profile("mutation", settings.get_profile("ci"), max_examples=20, suppress_health_check=[HealthCheck.differing_executors])

FOLDERS = Path(__file__).parent / "folders"


def _scope_of_small(fixture_name: str, config: pytest.Config) -> str:
    """Return the scope of `small`: made anew for each test under mutation, so that mutmut sees which tests load it."""
    return "function" if config.getoption("hypothesis_profile") == "mutation" else "session"


@pytest.fixture(scope=_scope_of_small)
def small() -> Corpus:
    """Return the made-up dataset of tests/folders/small."""
    return rjhist.load(FOLDERS / "small", packaged=False)


@pytest.fixture(scope="session")
def corpus() -> Corpus:
    """Return the packaged corpus."""
    return rjhist.load()


@pytest.fixture(params=["libyaml", "python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a test with libyaml's parser and without it."""
    if request.param == "python":
        monkeypatch.delattr(yaml, "CSafeLoader")
    else:
        assert hasattr(yaml, "CSafeLoader"), "this PyYAML was built without libyaml: the first of the two runs would be a second one"
    return str(request.param)


@pytest.fixture
def folder(tmp_path: Path) -> Callable[[dict[str, str | bytes]], Path]:
    """Return a function that writes a folder of files and returns its path."""

    def write(files: dict[str, str | bytes]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return tmp_path

    return write
