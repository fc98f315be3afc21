"""A call's turn: it is booked before each request, and what the response says about limits is passed on."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import ApiError, BitgetError, RateLimited, TransportError
from bitget_runtime.pacing.interface import BookedWait, WaitTooLong
from bitget_runtime.pacing.travel import Travel
from bitget_runtime.rest.call.steps import Reserve, Wait
from bitget_runtime.rest.wire.response import RawResponse

if TYPE_CHECKING:
    from bitget_runtime.rest.call.client_limits import ClientLimits
    from bitget_runtime.rest.call.steps import Part
    from bitget_runtime.rest.call.watching import Watching
    from bitget_runtime.rest.counted_call import CountedCall

_LOCKED_OUT = 30.0
"""A refusal that asks to wait at least this many seconds is about all calls: limits of single ones end sooner."""

_MOST_IN_A_ROW = 3
"""After this many refusals without a success between them, they are taken to be about all calls."""

_MOST_LATE = 3
"""After this many turns that came too late to be used, the next one is used anyway: the machine is just too busy."""


class Turns:
    """Books the turns of a client's calls.

    Args:
        limits: The limits that they count against.
        monotonic: A monotonic clock, in seconds.
    """

    def __init__(self, limits: ClientLimits, monotonic: Callable[[], float]) -> None:
        self._limits = limits
        self._monotonic = monotonic
        self._travel = Travel()
        self._in_a_row = 0
        self._closed_until = -math.inf

    def take(self, call: CountedCall, ends: float, watching: Watching) -> Part[None]:
        """Book the next turn, and wait for it.

        Args:
            call: What is called.
            ends: When the call has to end, by the monotonic clock.
            watching: Receives the report that it waits.

        Raises:
            RateLimited: the turn would come too late; nothing was sent.
            TransportError: the budget has failed; nothing was sent.
        """
        limits = self._limits
        turn = limits.turn(call)
        now = self._monotonic()
        latest, missed = min(ends, now + limits.longest_wait), 0
        while True:
            seconds = yield Reserve(limits.budget, turn, max(latest - now, 0.0))
            if not isinstance(seconds, float):
                raise _refused(call, seconds)
            if seconds:
                watching.waiting(call, seconds)
                try:
                    yield Wait(seconds)
                except BaseException:
                    limits.budget.give_back(turn.windows, seconds, urgent=turn.urgent)
                    raise
            elif not isinstance(seconds, BookedWait):
                return  # booked this very moment
            if limits.budget.holds(turn.windows, seconds):
                is_late = isinstance(seconds, BookedWait) and limits.budget.is_late(seconds)
                if not is_late or missed == _MOST_LATE:
                    return
                limits.budget.give_back(turn.windows, seconds, urgent=turn.urgent)
                missed += 1
            now = self._monotonic()

    def take_at_once(self, call: CountedCall) -> bool:
        """Book a turn for this moment, if there is one and the budget can tell without waiting."""
        budget = self._limits.budget
        if not budget.decides_here:
            return False
        turn = self._limits.turn(call)
        try:
            return not budget.reserve(turn.windows, longest=0.0, urgent=turn.urgent)
        except WaitTooLong:
            return False

    def heed(self, call: CountedCall, outcome: RawResponse[Any] | BitgetError, seconds: float) -> None:
        """Pass on what a response says about limits.

        Args:
            call: What was called.
            outcome: The response, or the error that it stands for.
            seconds: How long it took.
        """
        if isinstance(outcome, RawResponse):
            self.accepted()
            if late := self._travel.late_by(call.address, seconds, self._monotonic()):
                turn = self._limits.turn(call)
                self._limits.budget.arrived_late(turn.windows, seconds, late, urgent=turn.urgent)
            if outcome.rate_limit_remaining is not None:
                own = self._limits.turn(call).windows[0]
                self._limits.budget.remaining(own.bucket, outcome.rate_limit_remaining, took=seconds)
        elif isinstance(outcome, ApiError) and outcome.status == 429:
            self.refused(call, outcome.retry_after)

    def accepted(self) -> None:
        """Note that the exchange accepted a call, as far as limits go."""
        self._in_a_row = 0

    def refused(self, call: CountedCall, asked: float | None) -> None:
        """Close what a refusal is about: its own bucket, or all of them if waiting for that one doesn't help.

        The exchange does not say which of its limits was exceeded, except by how long it asks to wait. So bucket and
        time grow with each refusal, but not with those of calls already under way when the first one came.
        """
        own = self._limits.turn(call).windows[0]
        now = self._monotonic()
        if now >= self._closed_until:
            self._in_a_row += 1
        seconds = min(own.seconds * 2.0 ** (self._in_a_row - 1), self._limits.locked_for) if asked is None else asked
        self._closed_until = max(self._closed_until, now + seconds)
        if seconds >= _LOCKED_OUT or self._in_a_row > _MOST_IN_A_ROW:
            self._limits.budget.close_all(self._limits.everything, seconds)
        else:
            self._limits.budget.close(own.bucket, seconds)


def _refused(call: CountedCall, why: object) -> BitgetError:
    error: BitgetError
    if isinstance(why, WaitTooLong):
        error = RateLimited.before_sending(
            f"not sent: it would have to wait {why.seconds:.3g} s for room in the limit of {why.bucket}", why.seconds
        )
    else:
        error = TransportError(f"not sent: no turn could be booked: {type(why).__name__}", sent=False)
    error.operation = call.address
    return error
