"""Which calls are repeated, and after how long: decided by facts alone."""

from __future__ import annotations

from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    ClientUnusable,
    DecodeError,
    InvalidArgument,
    RateLimited,
    TransportError,
)
from bitget_runtime.pacing.backoff import Backoff

DEFAULT_RETRIES = 2
MOST_RETRIES = 100

_FIRST_PAUSE = 0.25
_LONGEST_PAUSE = 8.0
_AFTER_TOO_MANY = 1.0
"""Least seconds to wait if the exchange refused a call because of a limit, and didn't say for how long."""


def check_retries(retries: object) -> int:
    """Check how often a call may be repeated.

    Raises:
        InvalidArgument: it isn't a number, or is out of range.
    """
    if isinstance(retries, bool) or not isinstance(retries, int):
        raise InvalidArgument(f"retries must be a number, not {type(retries).__name__}")
    if not 0 <= retries <= MOST_RETRIES:
        raise InvalidArgument(f"retries must be from 0 to {MOST_RETRIES}, not {retries}")
    return retries


def may_repeat(error: BitgetError, outcome: str) -> bool:
    """Whether a call that failed may be repeated: it changes nothing, or it was certainly not sent.

    An action that reached the exchange is never repeated, even if its refusal is certain: whether it still makes
    sense is for the caller to decide.

    Args:
        error: How it failed.
        outcome: What the operation leaves open; see `Endpoint.outcome`.
    """
    match error:
        case ClientUnusable():
            return False
        case TransportError():
            return outcome == "none" or not error.sent
        case ApiError():
            return outcome == "none" and error.retryable
        case DecodeError():
            return outcome == "none" and error.status == 200 and not error.body.strip()
        case _:
            return False


class Pauses:
    """The pauses of one call: each about twice as long as the one before, and never shorter than the exchange asks."""

    def __init__(self) -> None:
        self._backoff = Backoff(_FIRST_PAUSE, _LONGEST_PAUSE)

    def after(self, error: BitgetError) -> float:
        """Seconds to wait after a failure."""
        pause = self._backoff.next()
        if not isinstance(error, ApiError):
            return pause
        asked = error.retry_after
        if asked is None:
            asked = _AFTER_TOO_MANY if isinstance(error, RateLimited) else 0.0
        return max(pause, asked)
