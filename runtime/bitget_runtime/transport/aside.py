"""Waits in a way that Ctrl-C can end, for code that blocks outside of Python: another thread runs it.

The hand-over takes some 20 µs of a call, so it is only for programs with somebody who can press a key.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread, get_ident, main_thread
from typing import Any, TypeVar

T = TypeVar("T")

_SLICE = 0.2
"""Seconds of one wait: on Windows an interrupt is noticed between two waits, elsewhere at once."""


def has_keyboard() -> bool:
    """Whether somebody can interrupt this program by hand: it runs in a notebook, a prompt or a terminal."""
    if hasattr(sys, "ps1"):  # IPython and notebooks have it too
        return True
    with suppress(AttributeError, ValueError, OSError):  # there may be no stdin, or a closed one
        return sys.stdin.isatty()
    return False


def is_main_thread() -> bool:
    """Whether this is the thread in which interrupts are raised."""
    return get_ident() == main_thread().ident


def aside(function: Callable[[], T]) -> T:
    """Call a function in another thread and wait for it. If that is interrupted, nobody hears of its result.

    Raises:
        BaseException: whatever it raises, or an interrupt while it goes on.
    """
    try:
        thread = _idle.pop()
    except IndexError:
        thread = _Aside()
    result, error = thread.call(function)
    _idle.append(thread)
    if error is None:
        return result
    try:
        raise error
    finally:
        del error  # else it and this frame keep each other, and what its frames hold


class _Aside:
    """A thread that calls one function at a time; after an interrupt it ends with its function."""

    def __init__(self) -> None:
        self._begin, self._ended = Lock(), Lock()
        self._begin.acquire()
        self._ended.acquire()
        self._function: Callable[[], Any] = tuple
        self._outcome: tuple[Any, BaseException | None] = None, None
        self._is_left = False
        Thread(target=self._run, name="bitget call", daemon=True).start()

    def call(self, function: Callable[[], T]) -> tuple[T, BaseException | None]:
        """The function's result and its error, one of them None."""
        try:
            self._function = function
            self._begin.release()
            while not self._ended.acquire(timeout=_SLICE):
                pass
            outcome, self._outcome = self._outcome, (None, None)
        except BaseException:
            self._is_left = True
            self._function = tuple  # if the thread has not begun it, it never will
            with suppress(RuntimeError):  # it has
                self._begin.release()
            raise
        return outcome

    def _run(self) -> None:
        while not self._is_left:
            self._begin.acquire()
            try:
                self._outcome = self._function(), None
            except BaseException as error:
                self._outcome = None, error
            self._function = tuple  # it holds a request, and so secrets
            self._ended.release()


_idle: list[_Aside] = []
"""Threads that wait for the next call; the main thread needs one."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_idle.clear)
