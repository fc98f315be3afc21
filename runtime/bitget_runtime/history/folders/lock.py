"""Lets one run at a time write to a folder on this machine. The lock ends with its process, however that ends."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from bitget_runtime.errors import InvalidArgument

NAME = "lock"

_open: set[IO[str]] = set()
"""Lock files that this process has open."""


def lock(path: Path) -> Callable[[], None]:
    """Take a lock. Returns the function that releases it.

    Where files can't be locked or written, nothing is locked: on some network drives, or in a folder that is only read.

    Raises:
        InvalidArgument: another run has it.
    """
    file = _opened(path)
    while file is not None:
        try:
            _take(file)
        except BlockingIOError:
            owner = file.read(200).strip() or "another process"
            _close(file)
            raise InvalidArgument(f"another download is writing to {path.parent.parent}: {owner}") from None
        except OSError:
            _close(file)
            break
        if _is_at(file, path):
            file.seek(0)
            file.truncate()
            file.write(f"process {os.getpid()} on {platform.node()}")
            file.flush()
            return _releasing(file, path)
        _close(file)  # its owner has just removed it
        file = _opened(path)
    return lambda: None


def _opened(path: Path) -> IO[str] | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("a+", encoding="utf-8")
    except OSError:
        return None
    _open.add(file)
    return file


def _close(file: IO[str]) -> None:
    file.close()
    _open.discard(file)


def _is_at(file: IO[str], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


def _releasing(file: IO[str], path: Path) -> Callable[[], None]:
    def release() -> None:
        if file not in _open:  # released already, or this is a fork of the lock's process
            return
        if sys.platform == "win32":
            _close(file)  # first: an open file can't be removed there
        with suppress(OSError):
            path.unlink()
            path.parent.rmdir()
        if not file.closed:
            _give_back(file)
            _close(file)

    return release


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
        """In a forked process: have the parent's locks open no longer, or they would outlive the parent.

        `close` might wait for a thread that only the parent has, so the descriptor refers to nothing instead.
        """
        if _open:
            nothing = os.open(os.devnull, os.O_RDWR)
            for file in _open:
                os.dup2(nothing, file.fileno(), inheritable=False)
            os.close(nothing)
            _open.clear()

    os.register_at_fork(after_in_child=_let_go)
