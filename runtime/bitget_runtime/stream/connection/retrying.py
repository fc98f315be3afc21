"""Retry or give up: the one decision for everything that can fail on a connection."""

from __future__ import annotations

from bitget_runtime.errors import ApiError, BitgetError, ClockSkew, StreamLost, TransportError
from bitget_runtime.stream.wire import frames


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
