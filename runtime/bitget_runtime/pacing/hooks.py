"""Hooks into calls and streams: plain functions that receive small records without any secrets."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import Literal, TypeAlias, TypeVar

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument

logger = logging.getLogger("bitget_client")


class RequestEvent(Struct, frozen=True, kw_only=True):
    """A request is about to be sent.

    Attributes:
        operation: Address of the operation.
        method: HTTP method.
        path: Path, without the query.
        attempt: Number of the request in its call, from 1.
        timeout: Seconds that the request may take.
    """

    operation: str
    method: str
    path: str
    attempt: int
    timeout: float


class ResponseEvent(Struct, frozen=True, kw_only=True):
    """A request has ended, with or without a response.

    Attributes:
        operation: Address of the operation.
        attempt: Number of the request in its call, from 1.
        seconds: How long it took.
        status: HTTP status; None if there was no response.
        code: The exchange's error code; None if there isn't one.
        error: Name of the error's class; None if there isn't one.
    """

    operation: str
    attempt: int
    seconds: float
    status: int | None
    code: str | None = None
    error: str | None = None


class WaitEvent(Struct, frozen=True, kw_only=True):
    """A call is about to wait for its turn.

    Attributes:
        operation: Address of the operation.
        seconds: How long it will wait.
    """

    operation: str
    seconds: float


class RetryEvent(Struct, frozen=True, kw_only=True):
    """A request, or the login of a stream, is about to be sent again.

    Attributes:
        operation: Address of the operation; for a login that of the stream, such as `uta.stream`.
        attempt: Number of the request that failed, from 1.
        seconds: Seconds until the next one.
        reason: `error`, or `clock` if it is signed again because its time was refused.
        error: Name of the error's class.
    """

    operation: str
    attempt: int
    seconds: float
    reason: Literal["error", "clock"]
    error: str


GapReason: TypeAlias = Literal["disconnected", "service upgrade", "reader too slow", "undecodable", "silent"]
"""Why pushes of a stream are missing."""


class GapEvent(Struct, frozen=True, kw_only=True):
    """Pushes of a subscription are missing, or may be.

    Attributes:
        channel: Address of the channel, such as `uta.stream.ticker`.
        reason: Why.
        seconds: Length of the period from which pushes are missing.
        lost: How many pushes are missing; None if unknown, or if more will be.
    """

    channel: str
    reason: GapReason
    seconds: float
    lost: int | None


E = TypeVar("E")
Hook: TypeAlias = Callable[[E], object]


class Hooks(Struct, frozen=True, kw_only=True):
    """Functions that are called while calls and streams run, in their thread or task; they must not block.

    What a hook raises is logged and changes nothing.

    Raises:
        InvalidArgument: a hook can't be called, or has to be awaited.

    Attributes:
        on_request: Before each request.
        on_response: After each request, with or without a response.
        on_wait: Before a call waits for its turn.
        on_retry: Before a request is sent again.
        on_gap: When pushes of a stream may have been missed: when a channel is back, and when a reader begins to lose
            what it doesn't read.
    """

    on_request: Hook[RequestEvent] | None = None
    on_response: Hook[ResponseEvent] | None = None
    on_wait: Hook[WaitEvent] | None = None
    on_retry: Hook[RetryEvent] | None = None
    on_gap: Hook[GapEvent] | None = None

    def __post_init__(self) -> None:
        for name in self.__struct_fields__:
            if (hook := getattr(self, name)) is not None:
                check_function(name, hook)


def check_function(what: str, function: object, instead: str = "") -> None:
    """Check a user's function.

    Raises:
        InvalidArgument: it can't be called, or has to be awaited.
    """
    from inspect import isasyncgenfunction, iscoroutinefunction  # most programs have no such functions

    inner = function
    while isinstance(inner, partial):
        inner = inner.func
    for one in (inner, getattr(inner, "__call__", None)):  # noqa: B004 - an object may have an `async def __call__`
        if not callable(function) or iscoroutinefunction(one) or isasyncgenfunction(one):
            raise InvalidArgument(f"{what} takes a plain function, not {function!r:.80}{instead}")


def joined(first: Hooks, second: Hooks) -> Hooks:
    """Both sets of hooks combined; for the same event, the first's is called first."""
    return Hooks(**{name: _both(getattr(first, name), getattr(second, name)) for name in Hooks.__struct_fields__})


def _both(first: Hook[E] | None, second: Hook[E] | None) -> Hook[E] | None:
    if first is None or second is None:
        return first or second

    def both(event: E) -> None:
        tell(first, event)
        tell(second, event)

    return both


def tell(hook: Hook[E], event: E) -> None:
    """Call a hook; an exception in it must not lose a response."""
    try:
        hook(event)
    except Exception:
        logger.exception("a hook failed on %s", type(event).__name__)
