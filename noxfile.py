"""The environments that CI tests in, for a maintainer to run as well: `nox -l` lists them, `nox -s lowest` runs one."""

from __future__ import annotations

from pathlib import Path

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
PINNED = ["--constraint", "constraints.txt"]
RUNTIME_EXTRAS = ["fast", "rsa", "stream", "fake"]
RUNTIME_TESTS = [  # tests of what users install
    "tests/runtime",
    "tests/generated/test_documented_examples.py",
    "tests/generated/test_documented_streams.py",
    "tests/generated/test_import_cost.py",
]
NEED_THE_GENERATOR = ["tests/runtime/stream/wire/test_binary.py"]

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


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """Run the same tests with the lowest versions that pyproject.toml allows."""
    floors = Path(session.create_tmp()) / "floors.txt"
    floors.write_text("\n".join(_floors()), "utf-8")
    session.install("--editable", f".[{','.join(RUNTIME_EXTRAS)}]", "--constraint", str(floors))
    session.install("pytest", "pytest-asyncio", "hypothesis", "h2", *PINNED)
    without = [f"--ignore={file}" for file in NEED_THE_GENERATOR]
    session.run("python", "-m", "pytest", *RUNTIME_TESTS, *without, *session.posargs)


@nox.session(venv_backend="none")
def check(session: nox.Session) -> None:
    """Run `make check`: catalogue, formatting, lint, types, contracts, generated code in sync."""
    session.run("make", "check", external=True)


def _floors() -> list[str]:
    """The lowest version of each dependency of the runtime, as pins."""
    project = nox.project.load_toml("pyproject.toml")["project"]
    extras = project["optional-dependencies"]
    wanted = project["dependencies"] + [one for extra in RUNTIME_EXTRAS for one in extras[extra]]
    return [one.partition(",")[0].replace(">=", "==") for one in wanted]
