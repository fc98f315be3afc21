"""One run at a time for a project."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bitget_runtime.file_lock import Locked, lock

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
    release = _taken(path)
    _held.add(path)
    try:
        yield
    finally:
        _held.remove(path)
        release()


def _taken(path: Path) -> Callable[[], None]:
    is_waiting = False
    while True:
        try:
            return lock(path)
        except Locked:
            if not is_waiting:
                print("generated: waiting for another run to finish", file=sys.stderr)
            is_waiting = True
            time.sleep(_PAUSE)
