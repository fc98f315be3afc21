"""Hooks into calls and streams: plain functions that receive small records without any secrets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Literal, TypeAlias, TypeVar

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.carried import call_apart

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
        error: Name of the error's class; None if there isn't one; `Interrupted` if the call was interrupted or
            cancelled, so that nobody waits for the response.
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


GapReason: TypeAlias = Literal["disconnected", "service upgrade", "reader too slow", "undecodable", "silent", "refused"]
"""Why pushes of a stream are missing; `refused` only of a subscription that has never worked, for the moment."""


class SubscriptionEvent(Struct, frozen=True, kw_only=True):
    """Something has happened to a subscription.

    Attributes:
        channel: Address of the channel, such as `uta.stream.ticker`.
        argument: The subscription as it is sent, with its symbol if it has one.
    """

    channel: str
    argument: Mapping[str, str]


class GapEvent(SubscriptionEvent, frozen=True, kw_only=True):
    """Pushes of a subscription are missing, or may be.

    Attributes, in addition to those of a `SubscriptionEvent`:
        reason: Why.
        seconds: Length of the period from which pushes are missing.
        lost: How many pushes are missing; None if unknown, or if more will be.
    """

    reason: GapReason
    seconds: float
    lost: int | None


class LostEvent(SubscriptionEvent, frozen=True, kw_only=True):
    """A subscription brings nothing from now on: its connection is gone or can't be made, it was silent too long, or
    the exchange has refused it for the moment.

    A `RestoredEvent` follows, or an `EndedEvent`.

    Attributes, in addition to those of a `SubscriptionEvent`:
        reason: Why.
        detail: Why, in words.
    """

    reason: GapReason
    detail: str


class RestoredEvent(SubscriptionEvent, frozen=True, kw_only=True):
    """A subscription that was lost is confirmed.

    Attributes, in addition to those of a `SubscriptionEvent`:
        reason: Why it was lost.
        seconds: How long it brought nothing.
    """

    reason: GapReason
    seconds: float


class EndedEvent(SubscriptionEvent, frozen=True, kw_only=True):
    """A subscription brings nothing more: it or its stream was closed, or it has failed.

    Attributes, in addition to those of a `SubscriptionEvent`:
        error: Name of the error's class; None if it was closed.
        detail: The error, in words; empty if it was closed.
        reason: Why it was lost at the time; None if it was not.
        seconds: How long it had brought nothing then; 0 if it was not lost.
    """

    error: str | None
    detail: str
    reason: GapReason | None
    seconds: float


class UnsyncedEvent(SubscriptionEvent, frozen=True, kw_only=True):
    """A local order book that was complete no longer is: it reads as empty.

    A `ResyncedEvent` follows, or an `EndedEvent`.

    Attributes, in addition to those of a `SubscriptionEvent`:
        problem: Why.
    """

    problem: str


class ResyncedEvent(SubscriptionEvent, frozen=True, kw_only=True):
    """A local order book is complete again.

    Attributes, in addition to those of a `SubscriptionEvent`:
        problem: Why it was not.
        seconds: How long it read as empty.
    """

    problem: str
    seconds: float


E = TypeVar("E")
Hook: TypeAlias = Callable[[E], object]


class Hooks(Struct, frozen=True, kw_only=True):
    """Functions that are called while calls and streams run, in their thread or task; they must not block.

    What a hook raises changes nothing. The logger `bitget_client` gets it: the first exception of a hook and class in
    full, later ones as a count.

    Raises:
        InvalidArgument: a hook can't be called, or has to be awaited.

    Attributes:
        on_request: Before each request.
        on_response: After each request, with or without a response.
        on_wait: Before a call waits for its turn.
        on_retry: Before a request is sent again.
        on_gap: When pushes of a stream may have been missed: when a channel is back, and when a reader begins to lose
            what it doesn't read.
        on_lost: When a subscription begins to bring nothing, and when the first attempt to connect fails.
        on_restored: When a lost subscription is confirmed, before `on_gap`.
        on_ended: When a subscription brings nothing more; called once for each, when it is closed too.
        on_unsynced: When a local order book no longer is complete.
        on_resynced: When a local order book is complete again.
    """

    on_request: Hook[RequestEvent] | None = None
    on_response: Hook[ResponseEvent] | None = None
    on_wait: Hook[WaitEvent] | None = None
    on_retry: Hook[RetryEvent] | None = None
    on_gap: Hook[GapEvent] | None = None
    on_lost: Hook[LostEvent] | None = None
    on_restored: Hook[RestoredEvent] | None = None
    on_ended: Hook[EndedEvent] | None = None
    on_unsynced: Hook[UnsyncedEvent] | None = None
    on_resynced: Hook[ResyncedEvent] | None = None

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


class Raised:
    """Reports what one piece of a user's code raises: the first of a class in full, then how many there have been.

    Args:
        what: What it is, for the log.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._counts: dict[type[BaseException], int] = {}

    def report(self, error: BaseException) -> None:
        """Log an exception, or that there have been 10, 100, 1,000, ... of its class."""
        kind = type(error)
        count = self._counts[kind] = self._counts.get(kind, 0) + 1
        with suppress(Exception):  # handlers are the user's too
            if count == 1:
                logger.error("%s raised %s", self._what, kind.__name__, exc_info=error)
            elif count in _COUNTED:
                logger.error("%s has raised %s %d times", self._what, kind.__name__, count)


_COUNTED = frozenset(10**power for power in range(1, 13))


def guarded(hooks: Hooks) -> Hooks:
    """The same hooks, which raise nothing: an exception must not lose a response."""
    found = {name: getattr(hooks, name) for name in Hooks.__struct_fields__}
    return Hooks(**{name: hook and _guarded(hook, Raised(f"the hook {name}")) for name, hook in found.items()})


def _guarded(hook: Hook[E], raised: Raised) -> Hook[E]:
    def call(event: E) -> None:
        try:
            call_apart(hook, event)
        except Exception as error:
            raised.report(error)

    return call


def joined(first: Hooks, second: Hooks) -> Hooks:
    """Both sets of guarded hooks combined; for the same event, the first's is called first."""
    return Hooks(**{name: _both(getattr(first, name), getattr(second, name)) for name in Hooks.__struct_fields__})


def _both(first: Hook[E] | None, second: Hook[E] | None) -> Hook[E] | None:
    if first is None or second is None:
        return first or second

    def both(event: E) -> None:
        first(event)
        second(event)

    return both
