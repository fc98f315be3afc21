"""Wakes threads without a lock that a signal handler might have to wait for."""

from __future__ import annotations

import threading
from collections import deque
from contextlib import suppress


class Flag:
    """Like `threading.Event`, but each thread clears it for itself, and no thread holds a lock that another one needs.

    A signal handler may interrupt a thread anywhere in here and wait for the thread that calls `set`.
    """

    def __init__(self) -> None:
        self._mark: object = None  # a new one whenever it is set
        self._seen = threading.local()
        self._waiting: deque[threading.Lock] = deque()

    def set(self) -> None:
        """Wake every waiting thread; others will find it set."""
        self._mark = object()
        with suppress(IndexError):
            while True:
                self._waiting.popleft().release()

    def clear(self) -> None:
        """Forget, in this thread, that it was set. Clear first, then look: what arrives in between sets it again."""
        self._seen.mark = self._mark

    def is_set(self) -> bool:
        """Whether it was set since this thread cleared it."""
        return getattr(self._seen, "mark", None) is not self._mark

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until it is set; False after the timeout in seconds."""
        if self.is_set():
            return True
        mine = threading.Lock()
        mine.acquire()
        self._waiting.append(mine)
        if self.is_set() or mine.acquire(timeout=-1 if timeout is None else max(0.0, timeout)):
            return True
        with suppress(ValueError, IndexError):  # it may be set at this moment
            self._waiting.remove(mine)
        return self.is_set()
