"""An environment for clients that other people wrote: installed beside this project's own, into .cache/foreign."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
_REQUIREMENTS = HERE / "requirements.txt"
_INSTALL_SECONDS = 300


class NotInstalled(Exception):
    """The packages can't be had; says why."""


def installed() -> Path:
    """The folder that they are in, made where it is not there yet.

    Raises:
        NotInstalled: uv failed; it says with what.
    """
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    digest = sha256(_REQUIREMENTS.read_bytes() + version.encode()).hexdigest()[:12]
    folder = ROOT / ".cache" / "foreign" / f"python-{digest}"
    if folder.exists():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / "lock").open("w") as lock:
        # tests run in several processes at once, and one of them installs for all
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            making = Path(mkdtemp(dir=folder.parent))
            try:
                _install(making)
                making.rename(folder)
            finally:
                shutil.rmtree(making, ignore_errors=True)
    return folder


def _install(folder: Path) -> None:
    uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--system-certs"]
    command = [*uv, "--target", str(folder), "--requirement", str(_REQUIREMENTS)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_INSTALL_SECONDS)
    except subprocess.TimeoutExpired:
        raise NotInstalled(f"uv took longer than {_INSTALL_SECONDS} s") from None
    if done.returncode:
        raise NotInstalled(done.stderr.strip()[-500:])


def live(client: str, packages: Path) -> subprocess.CompletedProcess[str]:
    """Run the tests of `lives/<client>_*.py` with the foreign packages before all others."""
    lives = [str(path) for path in sorted((HERE / "lives").glob(f"{client}_*_life.py"))]
    assert lives
    pytest = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:randomly",
        "-W",
        "ignore",
        "--tb=short",
    ]
    return subprocess.run(
        [*pytest, *lives],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(packages)},
        capture_output=True,
        text=True,
        timeout=300,
    )
