"""The environments that CI tests in, for a maintainer to run as well: `nox -l` lists them, `nox -s lowest` runs one."""

from __future__ import annotations

from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
PINNED = ["--constraint", "constraints.txt"]
PROJECT = nox.project.load_toml("pyproject.toml")["project"]
EXTRAS = PROJECT["optional-dependencies"]
USERS_EXTRAS = ["cli", "data", "fake", "fast", "fleet", "otel", "plot", "rsa", "stream"]
TOOLS = [  # what those tests are done with, each as new as the dependencies allow
    "distributed",
    "duckdb",
    "fsspec",
    "h2",
    "hypothesis",
    "jsonschema",
    "jsonschema-rs",
    "keyring",
    "opentelemetry-sdk",
    "pandas",
    "polars",
    "pytest",
    "pytest-asyncio",
    "pytest-xdist",
    "pyyaml",
    "socksio",
]
RUNTIME_TESTS = [  # tests of what users install
    "tests/runtime",
    "tests/generated/test_documented_examples.py",
    "tests/generated/test_documented_streams.py",
    "tests/generated/test_import_cost.py",
]
WITHOUT_MCP = ["--ignore=tests/runtime/cli/test_mcp.py"]  # it needs a newer h11 than the lowest httpcore

nox.options.sessions = [f"tests-{PYTHONS[0]}", "lowest", "check"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the whole suite with the pinned versions."""
    session.install("--editable", ".[dev]", *PINNED)
    session.run("python", "-m", "pytest", *(session.posargs or ["--numprocesses", "auto", "--dist", "worksteal"]))


@nox.session(python=PYTHONS)
def runtime(session: nox.Session) -> None:
    """Run the tests of what users install, with the pinned versions, on whatever system this is."""
    session.install("--editable", ".[dev]", *PINNED)
    session.run("python", "-m", "pytest", *RUNTIME_TESTS, *session.posargs)


@nox.session(python=PYTHONS[0], venv_backend="uv|virtualenv")
def lowest(session: nox.Session) -> None:
    """Run the same tests with the lowest versions that pyproject.toml allows to users."""
    floors = Path(session.create_tmp()) / "floors.txt"
    floors.write_text("\n".join(_floors()), "utf-8")
    session.install("--editable", f".[{','.join(USERS_EXTRAS)},gen]", *TOOLS, "--constraint", str(floors))
    session.run("python", "-m", "pytest", *RUNTIME_TESTS, *WITHOUT_MCP, *session.posargs)


@nox.session(venv_backend="none")
def check(session: nox.Session) -> None:
    """Run `make check`: catalogue, formatting, lint, types, contracts, generated code in sync."""
    session.run("make", "check", external=True)


def _floors() -> list[str]:
    """The lowest version of each dependency of users, as a pin."""
    wanted = PROJECT["dependencies"] + [one for extra in USERS_EXTRAS for one in EXTRAS[extra] if ">=" in one]
    return [one.partition(",")[0].replace(">=", "==") for one in wanted]
