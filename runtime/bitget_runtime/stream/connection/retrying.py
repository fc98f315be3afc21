"""Retry or give up: the one decision for whatever can fail on a connection."""

from __future__ import annotations

from bitget_runtime.errors import ApiError, BitgetError, ClockSkew, StreamLost, TransportError
from bitget_runtime.stream.wire import frames


def may_pass(error: BitgetError, *, worked_before: bool = False) -> bool:
    """Whether it may work a little later, so that it is tried again.

    Args:
        error: What came of it.
        worked_before: The same has worked before: then only a known and lasting reason ends it.
    """
    if isinstance(error, ApiError):
        lost_login = error.code in frames.LOGIN_LOST or error.meaning is None
        return error.retryable or isinstance(error, ClockSkew) or (worked_before and lost_login)
    return worked_before or (isinstance(error, TransportError) and not isinstance(error, StreamLost))
