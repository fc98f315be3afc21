"""What a dead man's switch does next. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from msgspec import Struct

from bitget_runtime.errors import (
    ApiError,
    AuthError,
    BitgetError,
    InvalidArgument,
    InvalidRequest,
    RateLimited,
    ServerBusy,
)
from bitget_runtime.order_facts import OrderLife

SwitchKind: TypeAlias = Literal["exchange", "own"]
"""Who cancels: the exchange, by a countdown that is reset, or a thread of this program."""

Duty: TypeAlias = Literal["feed", "fire", "wait"]

_SHORTEST_FEED = 1.0
"""Fewest seconds between two resets, because the exchange counts them."""


class SignsOfLife(Struct, frozen=True):
    """The program's signs of life, in seconds that also pass while the machine sleeps.

    Attributes:
        beat: When it last gave a sign of life.
        fed: When the countdown was last reset, or a reset was tried.
        fired: It was silent for too long, and that was acted on.
    """

    beat: float
    fed: float
    fired: bool = False


def duty(kind: SwitchKind, seconds: float, heard: SignsOfLife, now: float, countdown: float) -> Duty:
    """Whether to cancel, to feed the countdown or to wait, at the moment `now`.

    Args:
        kind: Who cancels.
        seconds: How long the program may be silent.
        heard: What was heard of it.
        now: The moment, counted as in `heard`.
        countdown: The seconds of the countdown, which another switch may want to be shorter.
    """
    if now - heard.beat >= seconds:
        return "wait" if heard.fired else "fire"
    is_due = heard.beat > heard.fed and now - heard.fed >= max(_SHORTEST_FEED, countdown / 4)
    return "feed" if kind == "exchange" and is_due else "wait"


def check_seconds(lives: Iterable[OrderLife], seconds: int) -> None:
    """Raises:
    InvalidArgument: it isn't a whole number, or there is no such countdown.
    """
    spans = [life.countdown for life in lives if life.countdown is not None]
    least, most = max((one[0] for one in spans), default=1), min((one[1] for one in spans), default=3_600)
    if not isinstance(seconds, int) or isinstance(seconds, bool) or not least <= seconds <= most:
        raise InvalidArgument(f"seconds must be a whole number from {least} to {most}, not {seconds!r:.80}")


def may_succeed_later(error: BitgetError) -> bool:
    """Whether trying again in a moment may succeed."""
    if isinstance(error, ApiError):
        return not error.outcome_known or isinstance(error, (RateLimited, ServerBusy))
    return not isinstance(error, InvalidArgument)


def is_not_granted(error: BitgetError) -> bool:
    """Whether the exchange has refused a countdown for good, so that none runs; not because of a mistake of ours."""
    return (
        isinstance(error, ApiError)
        and not may_succeed_later(error)
        and not isinstance(error, (AuthError, InvalidRequest))
    )
