"""Other clients of the same exchange, doing the same work in the same run. Each needs the network once, to install."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from benchmarks import figures, sample_data
from benchmarks.figures import Figure
from benchmarks.timing import compare_processes

BENCHMARKS = Path(__file__).parent
CACHE = BENCHMARKS.parent / ".cache"
VENV, NODE_FOLDER = CACHE / "bench-venv", CACHE / "bench-npm"
PYTHON = VENV / "bin" / "python"
INSTALL_SECONDS, MEASURE_SECONDS = 300, 300
IN_FLIGHT = 50
NOWHERE = "http://127.0.0.1:9"
"""Where requests would go that are answered without being sent."""


@dataclass(frozen=True)
class OtherClient:
    """A package, the program that measures it, and at which work."""

    package: str
    module: str
    program: str
    works: frozenset[str]


PYTHON_CLIENTS = (
    OtherClient(
        "typed-bitget",
        "typed_bitget",
        "measure_typed_bitget.py",
        frozenset({"tickers", "orders", "orders_in_flight", "pushes"}),
    ),
    OtherClient(
        "ccxt",
        "ccxt",
        "measure_ccxt.py",
        frozenset({"tickers", "orders_blocking", "orders", "orders_in_flight", "pushes", "walk"}),
    ),
)
NODE_CLIENT = OtherClient(
    "bitget-api", "bitget-api", "measure_bitget_api.mjs", frozenset({"tickers", "orders", "orders_in_flight", "pushes"})
)
NODE_REQUIREMENT = "bitget-api@3"


def measure(
    work: str,
    ours: float,
    ours_name: str,
    *,
    base_url: str = NOWHERE,
    quick: bool,
    details: Mapping[str, object] = MappingProxyType({}),
) -> Iterator[Figure]:
    """CPU time of each other client at some work, held against ours; the best round of each, as they take no turns.

    The details are added to the task, in the place of what is usual.
    """
    task = {
        "work": work,
        "rounds": 3 if quick else 7,
        "calls": 10 if work == "tickers" else 500,
        "in_flight": IN_FLIGHT,
        "base_url": base_url,
        "credentials": sample_data.CREDENTIALS,
        "order": sample_data.ORDER,
        "tickers_body": sample_data.tickers_body().decode(),
        "packages": str(NODE_FOLDER),
        **details,
    }
    for client, command, version in _installed():
        if work in client.works:
            program = BENCHMARKS / "peers" / client.program
            name = f"{client.package} {version}"
            try:
                taken = min(_seconds([*command, str(program)], task))
            except (OSError, ValueError, subprocess.SubprocessError) as error:
                yield figures.remark(name, f"skipped: {_last_line(error)}")
            else:
                against = f"{ours_name}: {figures.duration(ours)}"
                yield Figure(name, figures.duration(taken), against, f"{taken / ours:.1f}x")
    yield from _skipped()


def rows_of_walks(task: Mapping[str, object]) -> Iterator[tuple[str, int]]:
    """How many rows the walk of each other client brings that has one, by its name."""
    for client, command, version in _installed():
        if "walk" in client.works:
            (rows,) = _seconds([*command, str(BENCHMARKS / "peers" / client.program)], task)
            yield f"{client.package} {version}", int(rows)


def import_times(*, quick: bool) -> Iterator[Figure]:
    """Wall time of importing each other client of Python."""
    for client, command, version in _installed():
        if command[0] == str(PYTHON):
            programs = {"bare": "pass", "import": f"import {client.module}"}
            timings = compare_processes(programs, rounds=3 if quick else 9, python=str(PYTHON))
            yield figures.excess(timings, "import", "bare").named(f"import {client.module} {version}")


def _seconds(command: Sequence[str], task: Mapping[str, object]) -> list[float]:
    done = subprocess.run(
        command, input=json.dumps(task), check=True, capture_output=True, text=True, timeout=MEASURE_SECONDS
    )
    rounds: list[float] = json.loads(done.stdout)
    return rounds


def _installed() -> Iterator[tuple[OtherClient, Sequence[str], str]]:
    for client in PYTHON_CLIENTS if _python_problem() is None else ():
        yield client, [str(PYTHON)], _python_version(client.package)
    node = shutil.which("node")
    if node and _node_problem() is None:
        manifest = NODE_FOLDER / "node_modules" / NODE_CLIENT.package / "package.json"
        yield NODE_CLIENT, [node], json.loads(manifest.read_text("utf-8"))["version"]


def _skipped() -> Iterator[Figure]:
    for packages, problem in (
        (" and ".join(client.package for client in PYTHON_CLIENTS), _python_problem()),
        (NODE_CLIENT.package, _node_problem()),
    ):
        if problem:
            yield figures.remark(packages, f"skipped: {problem}")


@cache
def _python_version(package: str) -> str:
    program = f"from importlib.metadata import version; print(version({package!r}))"
    return subprocess.run([PYTHON, "-c", program], check=True, capture_output=True, text=True).stdout.strip()


@cache
def _python_problem() -> str | None:
    """Install the clients of Python where they are not there yet; why they are still not, or None."""
    packages = [client.package for client in PYTHON_CLIENTS]
    imports = "; ".join(f"import {client.module}" for client in PYTHON_CLIENTS)
    if PYTHON.exists() and subprocess.run([PYTHON, "-c", imports], capture_output=True).returncode == 0:
        return None
    return _attempt(
        [sys.executable, "-m", "venv", str(VENV)],
        [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages],
        [str(PYTHON), "-c", imports],
    )


@cache
def _node_problem() -> str | None:
    """The same for the client of Node."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node:
        return "there is no node"
    if (NODE_FOLDER / "node_modules" / NODE_CLIENT.package / "package.json").exists():
        return None
    if not npm:
        return "there is no npm"
    NODE_FOLDER.mkdir(parents=True, exist_ok=True)
    return _attempt(
        [npm, "install", "--silent", "--no-fund", "--no-audit", "--prefix", str(NODE_FOLDER), NODE_REQUIREMENT]
    )


def _attempt(*commands: Sequence[str]) -> str | None:
    for command in commands:
        try:
            subprocess.run(command, check=True, capture_output=True, text=True, timeout=INSTALL_SECONDS)
        except (OSError, subprocess.SubprocessError) as error:
            return f"can't be installed: {_last_line(error)}"
    return None


def _last_line(error: Exception) -> str:
    said = str(getattr(error, "stderr", "") or error).strip()
    return said.splitlines()[-1][:100] if said else type(error).__name__
