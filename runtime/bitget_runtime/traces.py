"""Exceptions without the frames they came from: crash reports print variables, and some of those are secret."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from bitget_runtime.errors import BitgetError

E = TypeVar("E", bound=BaseException)
P = ParamSpec("P")
R = TypeVar("R")


def without_trace(error: E) -> E:
    """The same exception without its frames, and without its causes."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def alone(error: E) -> E:
    """The same exception without its frames, and without its causes; an error of ours stays, without its frames too."""
    cause = error.__cause__
    without_trace(error)
    if isinstance(cause, BitgetError):
        error.__cause__ = without_trace(cause)
    return error


def unseen(function: Callable[P, R]) -> Callable[P, R]:
    """Wrap a function so that its exceptions come without frames: its variables hold secrets."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            failure = alone(error)
        del args, kwargs
        raise failure

    return call


def unseen_async(function: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]:
    """`unseen` for asyncio. `Any`: the type of a coroutine needs it."""

    @wraps(function)
    async def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            failure = alone(error)
        del args, kwargs
        raise failure

    return call
