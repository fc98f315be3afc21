"""Reading what another thread changes, without making it wait."""

from __future__ import annotations

from collections.abc import Callable
from threading import get_ident
from time import sleep
from typing import TypeVar

R = TypeVar("R")


class BookVersion:
    """Entered around each change, of which there is one at a time. Who reads meanwhile reads again."""

    __slots__ = ("_thread", "_version")

    def __init__(self) -> None:
        self._version = self._thread = 0  # the version is odd during a change

    def __enter__(self) -> None:
        self._thread = get_ident()
        self._version |= 1

    def __exit__(self, *exc_info: object) -> None:
        self._version += self._version & 1

    def reading(self, read: Callable[[], R], halfway: Callable[[], R]) -> R:
        """What `read` returns between two changes; what `halfway` returns to a signal handler that interrupts one."""
        while True:
            version = self._version
            if version & 1:
                if self._thread == get_ident():  # the change goes on after the handler
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
