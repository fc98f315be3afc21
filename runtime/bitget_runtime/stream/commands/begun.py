"""Coroutines that have begun before anybody awaits them, so that their first message is sent at once."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Coroutine, Generator
from typing import Any, NoReturn, TypeVar, cast

T = TypeVar("T")


async def in_own_task() -> None:
    """Continue only in the awaiting task: what follows, such as a timeout, needs one."""
    await asyncio.sleep(0)


def begin(coroutine: Coroutine[Any, Any, T], name: str) -> Coroutine[Any, Any, T]:
    """Run a coroutine now, up to its first wait, and return an awaitable for the rest.

    The caller may or may not be in a task. So the coroutine must first wait for a future of its own, or
    for `in_own_task`. Its errors are raised where it is awaited.

    Args:
        coroutine: Not started yet.
        name: Its name in the warning if nobody awaits it.
    """
    try:
        return Begun(coroutine, coroutine.send(None), name)
    except StopIteration as done:
        return _named(_returning(done.value), name)
    except Exception as error:  # no local may refer back to it: a cycle would delay the warning
        return _named(_raising(error), name)


class Begun(Coroutine[Any, Any, T]):
    """A coroutine that waits for something: `await` it, or give it to `asyncio.create_task`, like any other.

    Args:
        coroutine: Already started.
        awaited: What it waits for: a future, or None for its own task.
        name: Its name in the warning if nobody awaits it.
    """

    __slots__ = ("__name__", "__weakref__", "_awaited", "_coroutine", "_is_taken")

    def __init__(self, coroutine: Coroutine[Any, Any, T], awaited: object, name: str) -> None:
        self._coroutine = coroutine
        self._awaited = awaited
        self._is_taken = False
        self.__name__ = name

    def send(self, value: Any) -> Any:
        """Take the next step. `Any`: what event loops and futures exchange."""
        if not self._is_taken:
            self._is_taken = True
            awaited, self._awaited = self._awaited, None
            if awaited is not None:
                return awaited
        return self._coroutine.send(value)

    def throw(self, *error: Any) -> Any:
        """Raise an error where it waits. `Any`: an exception, or its type, value and traceback."""
        self._is_taken, self._awaited = True, None
        return self._coroutine.throw(*error)

    def close(self) -> None:
        """End the coroutine where it waits. A command that has been sent stays sent."""
        self._is_taken, self._awaited = True, None
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, T]:
        if self._is_taken:
            raise RuntimeError(f"coroutine '{self.__name__}' is already being awaited")
        me: Any = self  # it has everything that `await` needs from a generator; `cast` would be one more call
        steps: Generator[Any, Any, T] = me
        return steps

    def __next__(self) -> Any:
        return self.send(None)

    def __iter__(self) -> Begun[T]:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a coroutine that has begun can't be copied or pickled: the end of a copy would end it")

    def __del__(self) -> None:
        if not self._is_taken:
            self.close()
            warnings.warn(f"coroutine '{self.__name__}' was never awaited", RuntimeWarning, stacklevel=2)


def _named(rest: Any, name: str) -> Coroutine[Any, Any, Any]:
    rest.__name__ = rest.__qualname__ = name
    return cast("Coroutine[Any, Any, Any]", rest)


async def _returning(value: T) -> T:
    return value


async def _raising(error: Exception) -> Any:
    raise error
