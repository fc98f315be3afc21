"""Events that wait for whoever iterates over them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec.structs import replace

from bitget_runtime.orders.desk.tracked import Happened, Tracked
from bitget_runtime.orders.desk.waiting import Waiters
from bitget_runtime.stream.wire.push import Gap
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.tracker import Tracker

T = TypeVar("T")

_LIMIT = 10_000


class Events(Generic[T]):
    """A queue in one event loop. A slow reader loses the oldest events, and finds a gap in their place; the orders
    themselves are unaffected.

    Args:
        now_ms: Milliseconds since the epoch by the exchange's clock.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._waiting: deque[T | Gap] = deque()
        self._taking = threading.Lock()
        self._waiters = Waiters()
        self._ended = False

    def put(self, event: T | Gap) -> None:
        with self._taking:
            last = self._waiting[-1] if self._waiting else None
            if isinstance(event, Gap) and isinstance(last, Gap):  # each subscription reports an interruption
                since, until = min(last.since, event.since), max(last.until, event.until)
                self._waiting[-1] = replace(last, since=since, until=until)
                return
            if len(self._waiting) >= _LIMIT:
                self._drop()
            self._waiting.append(event)
        self._waiters.wake()

    def _drop(self) -> None:
        """Drop the oldest event, and say so where it was."""
        now, lost = Timestamp(self._now_ms()), 0
        since, first = now, self._waiting.popleft()
        if isinstance(first, Gap) and first.lost is not None:
            since, lost, first = first.since, first.lost, self._waiting.popleft()
        if isinstance(first, Gap):
            since = min(since, first.since)
        self._waiting.appendleft(Gap(reason="reader too slow", since=since, until=now, lost=lost + 1))

    def end(self) -> None:
        """Accept no more events; those already queued can still be read."""
        self._ended = True
        self._waiters.wake()

    @property
    def is_over(self) -> bool:
        """Nothing waits, and nothing comes."""
        return self._ended and not self._waiting

    def take(self) -> T | Gap | None:
        """The next event, None where none waits. From any thread."""
        with self._taking:
            return self._waiting.popleft() if self._waiting else None

    async def arrived(self, timeout: float | None = None) -> None:
        """Wait until an event can be taken, or none comes any more; raises as `Waiters.until` does."""
        await self._waiters.until(
            lambda: bool(self._waiting) or self._ended, timeout, lambda: "there was no event of orders"
        )


class Readers:
    """Those who read events of orders.

    Args:
        now_ms: Milliseconds since the epoch by the exchange's clock.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._queues: set[Events[Happened]] = set()
        self._ended = False

    def __len__(self) -> int:
        return len(self._queues)

    def read(self, of: Tracker | Tracked) -> tuple[Events[Happened], Callable[[], None]]:
        """Events from now on, of one order until its end or of all orders; and a function that ends them early."""
        events = Events[Happened](self._now_ms)
        self._queues.add(events)
        if self._ended:
            events.end()
        stops = [of.listen(events.put)]
        if isinstance(of, Tracked):
            stops.append(of.on_settled(events.end))

        def stop() -> None:
            if events in self._queues:
                self._queues.remove(events)
                events.end()
                for each in stops:
                    each()

        return events, stop

    def interrupted(self, gap: Gap) -> None:
        """Tell all of them that pushes are missing."""
        for events in self._queues:
            events.put(gap)

    def end(self) -> None:
        """Nothing more happens."""
        self._ended = True
        for events in self._queues:
            events.end()
