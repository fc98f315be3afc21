"""Exceptions without the frames they came from: reports of exceptions print variables, and some of those are secret."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

E = TypeVar("E", bound=BaseException)
P = ParamSpec("P")
R = TypeVar("R")


def without_trace(error: E) -> E:
    """The same exception without its frames, and without the exceptions that it came from."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def unseen(function: Callable[P, R]) -> Callable[P, R]:
    """The function, but what it raises comes without its frames: its variables hold secrets."""

    @wraps(function)
    def call(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            failure = without_trace(error)
        del args, kwargs
        raise failure

    return call
