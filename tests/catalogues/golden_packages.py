"""The reviewed packages in tests/golden, each run as a package of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from folders import PROJECT, TESTS

GOLDEN = TESTS / "golden"


def run(package_folder: Path, *arguments: str) -> None:
    """Run Python on a golden package instead of the project's own."""
    runtime = PROJECT / "runtime"
    environment = {"PYTHONPATH": f"{package_folder}:{runtime}", "MYPYPATH": f"{package_folder}:{runtime}", "PATH": ""}
    result = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, cwd=package_folder
    )
    assert result.returncode == 0, result.stdout + result.stderr


def mypy_cache(folder: Path) -> str:
    """A folder with what mypy knows of the runtime and the standard library, if it has looked at the project before.

    It is only there to be quicker: mypy itself sees what is out of date, or was written during the copy.
    """
    cache = folder / "mypy_cache"
    if (PROJECT / ".mypy_cache").is_dir():
        with suppress(shutil.Error):
            shutil.copytree(PROJECT / ".mypy_cache", cache)
    return str(cache)


def check_imports(package_folder: Path) -> None:
    """Every module imports what it uses and nothing else, in the order that ruff wants."""
    own = 'lint.isort.known-first-party=["bitget_client", "bitget_runtime"]'
    options = ["--isolated", "--no-cache", "--line-length", "120", "--select", "I,F", "--config", own]
    run(package_folder, "-m", "ruff", "check", *options, str(package_folder))
