"""What is carried along while something is sent, in context variables: why, when it was decided, who wants to know.

A user's function that is called meanwhile sees none of it, nor does a task that it starts, which may live for days:
what they send is for a reason of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_CARRIED: list[ContextVar[Any]] = []  # Any: variables of any type


def carried(name: str) -> ContextVar[Any]:
    """A new variable, None where nothing is carried along. `Any`: whoever keeps the variable annotates its type."""
    variable: ContextVar[Any] = ContextVar(name, default=None)
    _CARRIED.append(variable)
    return variable


def call_apart(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call a user's function, which sees the user's own context variables as they are, and none of these."""
    hidden = [(variable, variable.set(None)) for variable in _CARRIED if variable.get() is not None]
    try:
        return function(*args, **kwargs)
    finally:
        for variable, token in hidden:
            variable.reset(token)
