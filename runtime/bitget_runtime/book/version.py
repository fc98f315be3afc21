"""Lets threads read what another thread changes, without making it wait."""

from __future__ import annotations

from collections.abc import Callable
from threading import get_ident
from time import sleep
from typing import TypeVar

R = TypeVar("R")


class BookVersion:
    """Entered around each change, one at a time. A reader that overlaps with a change reads again."""

    __slots__ = ("_thread", "_version")

    def __init__(self) -> None:
        self._version = self._thread = 0  # the version is odd during a change

    def __enter__(self) -> None:
        self._thread = get_ident()
        self._version |= 1

    def __exit__(self, *exc_info: object) -> None:
        self._version += self._version & 1

    def reading(self, read: Callable[[], R], halfway: Callable[[], R]) -> R:
        """The result of `read` between two changes; in a signal handler that interrupts a change, that of `halfway`."""
        while True:
            version = self._version
            if version & 1:
                if self._thread == get_ident():  # the change continues after the handler
                    return halfway()
                sleep(0)
                continue
            try:
                found = read()
            except LookupError:
                if version == self._version:
                    raise
            else:
                if version == self._version:
                    return found
