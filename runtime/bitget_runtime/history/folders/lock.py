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
            file.close()
            raise InvalidArgument(f"another download is writing to {path.parent.parent}: {owner}") from None
        except OSError:
            file.close()
            break
        if _is_at(file, path):
            file.seek(0)
            file.truncate()
            file.write(f"process {os.getpid()} on {platform.node()}")
            file.flush()
            return _releasing(file, path)
        file.close()  # its owner has just removed it
        file = _opened(path)
    return lambda: None


def _opened(path: Path) -> IO[str] | None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("a+", encoding="utf-8")
    except OSError:
        return None


def _is_at(file: IO[str], path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        return False


def _releasing(file: IO[str], path: Path) -> Callable[[], None]:
    def release() -> None:
        if sys.platform == "win32":
            file.close()  # first: an open file can't be removed there
        with suppress(OSError):
            path.unlink()
            path.parent.rmdir()
        if not file.closed:
            _give_back(file)
            file.close()

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
            fcntl.flock(file, fcntl.LOCK_UN)  # processes that were forked meanwhile have it open too
