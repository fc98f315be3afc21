"""Several windows at once in threads, their pages in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from threading import Condition, Thread
from typing import Generic, TypeVar

from bitget_runtime.paging.steps import MOST_WAITING, Stopped

L = TypeVar("L")
E = TypeVar("E")


class _Over(Exception):
    """Nobody wants the rest of a window."""


class _Ahead(Generic[E]):
    """A window that a thread walks ahead of its reader."""

    def __init__(self, events: Iterable[E]) -> None:
        self._events = events
        self._found: deque[E] = deque()
        self._ended = self._over = False
        self._failure: BaseException | None = None
        self._changed = Condition()
        Thread(target=self._run, name="bitget walk", daemon=True).start()

    def _run(self) -> None:
        try:
            for event in self._events:
                self._put(event)
        except _Over:
            pass
        except BaseException as error:
            self._failure = error
        with self._changed:
            self._ended = True
            self._changed.notify_all()

    def _put(self, event: E) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._over or len(self._found) < MOST_WAITING)
            if self._over:
                raise _Over
            self._found.append(event)
            self._changed.notify_all()

    def __iter__(self) -> Iterator[E]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._found or self._ended)
                if not self._found:
                    break
                event = self._found.popleft()
                self._changed.notify_all()
            yield event
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Drop the rest: the thread ends after its current call."""
        with self._changed:
            self._over = True
            self._changed.notify_all()


def in_order(take: Callable[[], L | None], events: Callable[[L], Iterable[E]], most: int) -> Generator[tuple[L, E]]:
    """The events of each window, in the windows' order.

    Args:
        take: Gives the next window; None if there are no more. After a window that stopped, the following ones are
            taken again.
        events: Walks a window.
        most: How many are walked at once.
    """
    running: deque[tuple[L, _Ahead[E]]] = deque()
    try:
        while True:
            while len(running) < most and (window := take()) is not None:
                running.append((window, _Ahead(events(window))))
            if not running:
                return
            first, ahead = running[0]
            for event in ahead:
                yield first, event
                if isinstance(event, Stopped):
                    _stop(running)
                    break
            else:
                running.popleft()
    finally:
        _stop(running)


def _stop(running: deque[tuple[L, _Ahead[E]]]) -> None:
    for _, ahead in running:
        ahead.stop()
    running.clear()
