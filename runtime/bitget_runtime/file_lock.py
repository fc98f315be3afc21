"""Locks that one process at a time can have, and that end with it, however it ends.

The system keeps them (`flock`, on Windows `msvcrt.locking`), so a killed process leaves none behind. Forked children
close the lock files of their parent, or they would keep its locks after its end. On NFS a lock counts for all
hosts if the server's lock service runs; other network drives may refuse, or lock for one host only.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import RLock
from typing import IO

_open: set[IO[str]] = set()
"""Lock files that this process has open."""

_changing = RLock()
"""Held while a file is opened or closed and noted in `_open`: no fork may come in between."""


class Locked(Exception):
    """Somebody else has the lock.

    Attributes:
        owner: Its process and host.
    """

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


def lock(path: Path, mode: int = 0o666) -> Callable[[], None]:
    """Take a lock. Returns the function that releases it, and removes its file.

    Args:
        path: File of the lock; it and its folders are created if they aren't there.
        mode: Who may read and write the file, less the umask.

    Raises:
        Locked: another process has it, or another part of this one.
        OSError: there can't be a lock in this place.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    while True:
        file = _opened(path, mode)
        try:
            _take(file)
            if _is_at(file, path):
                file.truncate(0)
                file.write(f"process {os.getpid()} on {platform.node()}")
                file.flush()
                return partial(_release, file, path)
            _close(file)  # its owner has just removed it
        except BlockingIOError:
            owner = file.read(200).strip() or "another process"
            _close(file)
            raise Locked(owner) from None
        except BaseException:
            _close(file)
            raise


def _opened(path: Path, mode: int) -> IO[str]:
    with _changing:
        path.touch(mode)
        file = path.open("a+", encoding="utf-8")
        _open.add(file)
    return file


def _close(file: IO[str]) -> None:
    with _changing:
        file.close()
        _open.discard(file)


def _is_at(file: IO[str], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


def _release(file: IO[str], path: Path) -> None:
    if file not in _open:  # released already, or this is a fork of the lock's process
        return
    if sys.platform == "win32":
        _close(file)  # first: an open file can't be removed there
    with suppress(OSError):
        path.unlink()
    if not file.closed:
        _give_back(file)
        _close(file)


if sys.platform == "win32":
    import msvcrt

    _BYTE = 1 << 20
    """A byte beyond the text, which others may then still read."""

    def _take(file: IO[str]) -> None:
        try:
            os.lseek(file.fileno(), _BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
        finally:
            file.seek(0)

    def _give_back(file: IO[str]) -> None:
        """Closing does it."""

else:
    import fcntl

    def _take(file: IO[str]) -> None:
        file.seek(0)
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _give_back(file: IO[str]) -> None:
        with suppress(OSError):
            fcntl.flock(file, fcntl.LOCK_UN)  # processes that were forked by other means may have it open too

    def _let_go() -> None:
        """In a forked process: refer to the parent's lock files no longer.

        `close` might wait for a thread that only the parent has, so the descriptor refers to nothing instead.
        """
        if _open:
            nothing = os.open(os.devnull, os.O_RDWR)
            for file in _open:
                os.dup2(nothing, file.fileno(), inheritable=False)
            os.close(nothing)
            _open.clear()
        _changing.release()

    os.register_at_fork(before=_changing.acquire, after_in_parent=_changing.release, after_in_child=_let_go)
