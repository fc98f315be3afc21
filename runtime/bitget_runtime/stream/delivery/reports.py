"""Reports about one subscription, to hooks, counters and the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_runtime.pacing.hooks import (
    EndedEvent,
    GapEvent,
    GapReason,
    LostEvent,
    Raised,
    RestoredEvent,
    ResyncedEvent,
    UnsyncedEvent,
)

if TYPE_CHECKING:
    from bitget_runtime.errors import BitgetError
    from bitget_runtime.pacing.counters import StreamCounters
    from bitget_runtime.rest.call.watching import Watching
    from bitget_runtime.stream.wire.channel import Argument
    from bitget_runtime.stream.wire.push import Gap


class Reports:
    """Reports about one subscription.

    Args:
        watching: Passes them to hooks.
        counters: What the stream counts.
        channel: Address of the channel.
        argument: The subscription as it is sent.
    """

    def __init__(self, watching: Watching, counters: StreamCounters, channel: str, argument: Argument) -> None:
        self.counters = counters
        self._watching = watching
        self._channel = channel
        self._argument = argument
        self._raised = Raised(f"a callback of {channel} {argument}")
        self._is_down = False

    def lost(self, reason: GapReason, detail: str) -> None:
        """It brings nothing from now on."""
        self._is_down = True
        self.counters.lost += 1
        self.counters.down += 1
        self._watching.lost(LostEvent(channel=self._channel, argument=self._argument, reason=reason, detail=detail))

    def restored(self, gap: Gap) -> None:
        """It is confirmed; `gap` covers the time in which it brought nothing."""
        self._up()
        event = RestoredEvent(
            channel=self._channel, argument=self._argument, reason=gap.reason, seconds=_seconds_of(gap)
        )
        self._watching.restored(event)

    def _up(self) -> None:
        if self._is_down:
            self._is_down = False
            self.counters.down -= 1

    def missing(self, gap: Gap) -> None:
        """Pushes are missing, or may be."""
        self.counters.gaps += 1
        event = GapEvent(
            channel=self._channel, argument=self._argument, reason=gap.reason, seconds=_seconds_of(gap), lost=gap.lost
        )
        self._watching.missing(event)

    def unsynced(self, problem: str) -> None:
        """Its local order book no longer is complete."""
        self._watching.unsynced(UnsyncedEvent(channel=self._channel, argument=self._argument, problem=problem))

    def resynced(self, problem: str, seconds: float) -> None:
        """Its local order book is complete again."""
        self.counters.resyncs += 1
        event = ResyncedEvent(
            channel=self._channel, argument=self._argument, problem=problem, seconds=round(seconds, 3)
        )
        self._watching.resynced(event)

    def raised(self, error: Exception) -> None:
        """A callback raised, or returned something that nobody awaits."""
        self.counters.raised += 1
        self._raised.report(error)

    def ended(self, error: BitgetError | None, gap: Gap | None) -> None:
        """It brings nothing more; `error` is why, None if it was closed. `gap` covers an outage that this has ended."""
        self._up()
        self.counters.failed += error is not None
        event = EndedEvent(
            channel=self._channel,
            argument=self._argument,
            error=None if error is None else type(error).__name__,
            detail="" if error is None else error.message,
            reason=None if gap is None else gap.reason,
            seconds=0.0 if gap is None else _seconds_of(gap),
        )
        self._watching.ended_subscription(event)


def _seconds_of(gap: Gap) -> float:
    return (gap.until - gap.since) / 1_000
