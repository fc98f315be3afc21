"""Retry or give up: the one decision for everything that can fail on a connection."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import ApiError, BitgetError, ClockSkew, StreamLost, TransportError
from bitget_runtime.stream.wire import frames

if TYPE_CHECKING:
    from bitget_runtime.stream.delivery.feed import Feed

logger = logging.getLogger("bitget_client")


def may_pass(error: BitgetError, *, worked_before: bool = False) -> bool:
    """Whether the same may succeed a little later, so that it is tried again.

    Args:
        error: The failure.
        worked_before: The same has worked before, so only a reason that is known to last ends it.
    """
    if isinstance(error, ApiError):
        lost_login = error.code in frames.LOGIN_LOST or error.meaning is None
        return error.retryable or isinstance(error, ClockSkew) or (worked_before and lost_login)
    return worked_before or (isinstance(error, TransportError) and not isinstance(error, StreamLost))


class Patience:
    """A subscription that is always refused is given up in the end, like a connection that can't be restored.

    Args:
        give_up_after: Seconds after its first refusal; None for never.
        now: The event loop's clock.
    """

    def __init__(self, give_up_after: float | None, now: Callable[[], float]) -> None:
        self._give_up_after = give_up_after
        self._now = now

    def has(self, feed: Feed[Any]) -> bool:
        """Whether a subscription that was refused just now is tried again."""
        now = self._now()
        feed.postponed_at = now if feed.postponed_at is None else feed.postponed_at
        return self._give_up_after is None or now - feed.postponed_at <= self._give_up_after


def note_postponed(feeds: Sequence[Feed[Any]], pause: float, error: BitgetError) -> None:
    """Note that subscriptions were refused, and are tried again after a pause of some seconds."""
    for feed in feeds:
        feed.unreached(error.message, "refused")
    names, more = ", ".join(feeds[0].argument.values()), f" and {len(feeds) - 1} more" if len(feeds) > 1 else ""
    logger.warning("%s%s: refused at the moment, next try in %.1f s: %s", names, more, pause, error)


def cause_of_teardown(cancelled: asyncio.CancelledError) -> StreamLost | None:
    """The error of a stream whose event loop was ended by an exception; None if the stream was closed."""
    cause = cancelled.args[0] if cancelled.args else None
    if not isinstance(cause, BaseException):
        return None
    lost = StreamLost(f"the event loop of the stream was ended by {type(cause).__name__}: {cause}")
    lost.__cause__ = cause
    return lost
