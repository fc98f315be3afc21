"""One run at a time: a lock that ends with the process that holds it, however that ends."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_PAUSE = 0.05
_held: set[Path] = set()
"""Locks of this process, which may ask for one again while it holds it."""


@contextmanager
def locked(project: Path) -> Iterator[None]:
    """While this is open, no other process is in here for the same project; waits as long as one is.

    Raises:
        OSError: there can't be a lock in the project's .cache.
    """
    path = project.resolve() / ".cache" / "generator" / "lock"
    if path in _held:
        yield
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        if not _try_to_lock(file):
            print("generated: waiting for another run to finish", file=sys.stderr)
            while not _try_to_lock(file):
                time.sleep(_PAUSE)
        _held.add(path)
        try:
            yield
        finally:
            _held.remove(path)


if sys.platform == "win32":
    import msvcrt

    def _try_to_lock(file: BinaryIO) -> bool:
        os.lseek(file.fileno(), 0, os.SEEK_SET)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _try_to_lock(file: BinaryIO) -> bool:
        try:  # of the process: workers that outlive a killed run for a moment do not have it
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            return False
        return True
