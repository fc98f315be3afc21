"""A budget that processes and hosts share through Redis, and what a process does while Redis is out of reach."""

from __future__ import annotations

import itertools
import logging
import math
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Sequence

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.fleet.redis_clock import RedisClock
from bitget_runtime.pacing.fleet.redis_commands import (
    Booking,
    Keys,
    Said,
    booking_command,
    limits_of,
    reporting_command,
    shares,
)
from bitget_runtime.pacing.fleet.redis_connection import Command, Failure, RedisConnection, Reply
from bitget_runtime.pacing.fleet.redis_script import BOOKED, NOT_READY
from bitget_runtime.pacing.forks import renew_after_fork
from bitget_runtime.pacing.interface import BookedWait, CallBudget, WaitTooLong
from bitget_runtime.pacing.ledger import Ledger
from bitget_runtime.pacing.windows import Window

logger = logging.getLogger("bitget_client")

FIRST_PAUSE = 0.1
"""Seconds until Redis is tried again after a failure; twice as long each time."""

LONGEST_PAUSE = 0.5
"""Most seconds between two attempts."""

SETTLING = 2.0
"""Seconds that an empty Redis waits for every process to report what it has sent, and will send by its share: longer
than a pause, and than the time between two bursts of calls, after which a process reserves again."""

_SOON = 0.1
"""Seconds before its time from which on a booking stays as it is."""

_AT_ONCE = 500
"""Bookings reported in one command."""

_MOST_BUCKETS = 500
"""Buckets of which it is remembered what the exchange said, or until when they are full."""


Replied = Reply | Failure
Steps = Generator[Command, Replied, float]


class RedisBudget(CallBudget):
    """The budget of a fleet: a reservation is one round trip to Redis, and only Redis's clock counts.

    A ledger in memory is what a process uses by itself while Redis is out of reach: its share of each limit, which also
    counts what it has booked in Redis. When Redis is back it receives all of that before it is asked for anything else.

    Args and errors are those of `Budget.redis`.
    """

    decides_here = False

    def __init__(
        self, url: str, *, share: float, address: str, name: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._ledger = Ledger()
        self._about = f"name={name!r}, share={share!r}, address={address!r}"
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0 < share <= 1:
            raise InvalidArgument(f"share must be above 0 and at most 1, not {share!r}")
        for what, text in (("address", address), ("name", name)):
            if not isinstance(text, str) or not text.isprintable() or not text or set(text) & set(" {}"):
                raise InvalidArgument(f"{what} must be a word without spaces and braces, not {text!r}")
        self._connection = RedisConnection(url, clock)
        self._keys = Keys(name, address)
        self._share = share
        self._redis_clock = RedisClock()
        self._own: deque[Booking] = deque()
        self._unreported: dict[str, Booking] = {}
        self._said: dict[str, Said] = {}
        self._closures: dict[str, float] = {}
        self._tails: dict[str, float] = {}
        self._up = False
        self._try_at = -math.inf
        self._pause = FIRST_PAUSE
        self._warned = False
        self._silent_at = math.inf
        self._rename()
        renew_after_fork(self)

    @property
    def shared(self) -> bool:
        """Whether Redis decides at the moment; otherwise this process keeps to its share."""
        return self._up

    def reserve(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        steps = self._steps(windows, longest, urgent)
        try:
            command = next(steps)
            while True:
                command = steps.send(self._connection.run(command))
        except StopIteration as done:
            wait: float = done.value
            return wait

    async def reserve_async(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        steps = self._steps(windows, longest, urgent)
        try:
            command = next(steps)
            while True:
                command = steps.send(await self._connection.run_async(command))
        except StopIteration as done:
            wait: float = done.value
            return wait

    def give_back(self, windows: tuple[Window, ...], wait: float, *, urgent: bool = False) -> None:
        # without waiting: garbage collection may close a waiting call while this very thread holds the lock
        if isinstance(wait, BookedWait) and self._lock.acquire(blocking=False):
            try:
                self._ledger.take_back(shares(windows, self._share), wait.at, self._clock(), urgent=urgent)
            finally:
                self._lock.release()

    def holds(self, windows: tuple[Window, ...], wait: float) -> bool:
        if isinstance(wait, BookedWait) and wait.void:
            return False
        now = self._clock()
        with self._lock:
            return self._ledger.is_open(windows, now)

    def is_late(self, wait: BookedWait) -> bool:
        return wait.is_over(self._clock())

    def arrived_late(self, windows: tuple[Window, ...], took: float, late: float, *, urgent: bool = False) -> None:
        now = self._clock()
        sent = now - took
        with self._lock:
            self._ledger.move(shares(windows, self._share), sent, sent + late, now, urgent=urgent)
            found = (place for place in reversed(range(len(self._own))) if self._may_be(place, windows, sent, urgent))
            if (place := next(found, None)) is None:  # it was forgotten meanwhile
                arrived = Booking(self._next_name(), sent + late, windows, urgent)
                self._own.append(arrived)
            else:
                arrived = self._own[place] = self._own[place]._replace(at=sent + late, wait=None)
            self._unreported[arrived.name] = arrived  # with the next reservation, if need be by the name it had

    def _may_be(self, place: int, windows: tuple[Window, ...], sent: float, urgent: bool) -> bool:
        """Whether a call that was sent then may have had the booking at a place: not one that was withdrawn."""
        one = self._own[place]
        return one.at <= sent and not one.void and (one.windows, one.urgent) == (windows, urgent)

    def remaining(self, bucket: str, left: int, *, took: float = 0.0) -> None:
        now = self._clock()
        with self._lock:
            self._ledger.remaining(bucket, left, now, took=took)  # counts as soon as Redis doesn't reply
            if len(self._said) > _MOST_BUCKETS:
                self._said.clear()
            self._said[bucket] = Said(max(left, 0), now, took)  # Redis learns of it with the next reservation

    def close(self, bucket: str, seconds: float) -> None:
        now = self._clock()
        with self._lock:
            self._ledger.close(bucket, now + seconds)
            self._close_in_redis(bucket, now + seconds, now)

    def close_all(self, who: str, seconds: float) -> None:
        now = self._clock()
        with self._lock:
            self._ledger.close_all(who, now + seconds)
            self._close_in_redis(who, now + seconds, now)

    def disconnect(self) -> None:
        """Close the connections of threads; another reservation opens new ones."""
        self._connection.disconnect()

    async def disconnect_async(self) -> None:
        """Close the connections of this event loop."""
        await self._connection.disconnect_async()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._about})"

    def _steps(self, windows: tuple[Window, ...], longest: float, urgent: bool) -> Steps:
        """A reservation: yields what to run in Redis, and receives its reply."""
        if self._may_try():
            if not self._up or self._unreported:
                yield from self._report()
            if self._up:
                booking = Booking(self._next_name(), self._clock(), windows, urgent)
                reply = yield booking_command(self._keys, booking, longest, self._heard, self._closing)
                if isinstance(reply, Reply) and reply.numbers[0] != NOT_READY:
                    return self._decided(reply, booking)
                self._lost(reply)
        return self._by_share(windows, longest, urgent)

    def _may_try(self) -> bool:
        now = self._clock()
        with self._lock:
            if not self._up:
                if now < self._try_at:
                    return False
                self._try_at = now + self._pause  # nothing else tries in the meantime
                self._pause = min(2 * self._pause, LONGEST_PAUSE)
            return True

    def _report(self) -> Generator[Command, Replied, None]:
        """Report to Redis what it doesn't know about this process, and check whether it is ready.

        It also gets to know what will be sent by this process's share: others book around that as soon as it is ready.
        """
        with self._lock:
            bookings = [*self._unreported.values()]
        reply = yield from self._tell(bookings)
        if isinstance(reply, Failure):
            return self._lost(reply)
        wait = reply.numbers[0]
        with self._lock:
            self._up = wait == 0
            if wait:  # it waits for others, and will receive the same report again
                self._try_at = self._clock() + min(wait / 1e6, LONGEST_PAUSE)
                return None
            for booking in bookings:
                if self._unreported.get(booking.name) is booking:  # otherwise it turned out meanwhile to have been late
                    del self._unreported[booking.name]
            withdrawn = self._withdraw(bookings)
            self._pause = FIRST_PAUSE
            self._warned = False
        reply = (yield from self._tell(withdrawn)) if withdrawn else reply
        return self._lost(reply) if isinstance(reply, Failure) else None

    def _tell(self, bookings: Sequence[Booking]) -> Generator[Command, Replied, Reply | Failure]:
        """Tell Redis which of some bookings are booked, and which are withdrawn. Returns the last reply."""
        reply = yield reporting_command(self._keys, bookings[:_AT_ONCE], self._clock(), SETTLING)
        for start in range(_AT_ONCE, len(bookings), _AT_ONCE):
            if isinstance(reply, Failure):
                break
            reply = yield reporting_command(self._keys, bookings[start : start + _AT_ONCE], self._clock(), SETTLING)
        return reply

    def _withdraw(self, reported: Sequence[Booking]) -> list[Booking]:
        """Withdraw bookings from the share that aren't due soon: they are booked in Redis when their time comes.

        Returns those that were reported.
        """
        now = self._clock()
        for booking in (*reported, *self._unreported.values()):
            if booking.wait is not None and not booking.void and booking.at > now + _SOON:
                booking.wait.void = True
                self._unreported.pop(booking.name, None)
                self._ledger.take_back(shares(booking.windows, self._share), booking.at, now, urgent=booking.urgent)
        return [booking for booking in reported if booking.void]

    def _lost(self, reply: Replied) -> None:
        """Keep to this process's share from now on, until Redis is back and knows what was booked.

        If it merely didn't reply in time, the next call asks it once more.
        """
        reason = reply.reason if isinstance(reply, Failure) else "it has lost its data"
        with self._lock:
            if isinstance(reply, Failure) and reply.silent and self._up and reply.asked <= self._silent_at:
                self._silent_at = min(self._silent_at, self._clock())
                return  # once is not enough
            if self._up:
                self._up = False
                self._unreported = {booking.name: booking for booking in self._own if not booking.void}
                self._try_at = self._clock() + FIRST_PAUSE
            warn, self._warned = not self._warned, True
        if warn:
            logger.warning(
                "Redis can't be used (%s): keeping to %g of each limit until it is back", reason, self._share
            )

    def _decided(self, reply: Reply, booking: Booking) -> float:
        status, wait, full, there = reply.numbers
        limit = limits_of(booking.windows, booking.urgent)[max(full - 1, 0)]
        if status != BOOKED:
            raise WaitTooLong(wait / 1e6, limit.bucket)
        with self._lock:
            decided = self._redis_clock.local(there / 1e6, reply.sent, reply.received)
        booking = booking._replace(at=decided + wait / 1e6)
        now = self._clock()
        with self._lock:
            self._ledger.record(shares(booking.windows, self._share), booking.at, now, urgent=booking.urgent)
            self._remember(booking, now)
            self._silent_at = math.inf
            if full:
                self._tails[limit.bucket] = booking.at + limit.span / 1e6
        return BookedWait.until(booking.at, self._clock())

    def _by_share(self, windows: tuple[Window, ...], longest: float, urgent: bool) -> float:
        """Book in memory; if calls of the fleet wait for a limit, only after the known ones."""
        after = max(self._tails.get(window.bucket, -math.inf) for window in windows)
        mine = shares(windows, self._share)
        now = self._clock()
        with self._lock:
            at = self._ledger.book(mine, now, longest=longest, urgent=urgent, not_before=after)
            wait = None if at == now else BookedWait.until(at, now)
            booking = Booking(self._next_name(), at, windows, urgent, wait)
            self._remember(booking, now)
            self._unreported[booking.name] = booking
        return 0.0 if wait is None else wait

    def _remember(self, booking: Booking, now: float) -> None:
        self._own.append(booking)
        while self._own and self._own[0].over(now):
            self._unreported.pop(self._own.popleft().name, None)
        if len(self._tails) > _MOST_BUCKETS:
            self._tails = {bucket: until for bucket, until in self._tails.items() if until > now}

    def _heard(self, bucket: str) -> Said | None:
        return self._said.pop(bucket, None)

    def _closing(self, what: str) -> float:
        return max(0.0, self._closures.get(what, -math.inf) - self._clock())

    def _close_in_redis(self, what: str, until: float, now: float) -> None:
        """Close a bucket in Redis with the next reservation."""
        until = max(self._closures.get(what, -math.inf), until)
        self._closures = {one: end for one, end in self._closures.items() if end > now} | {what: until}

    def _next_name(self) -> str:
        return f"{self._id}:{next(self._numbers)}"

    def _rename(self) -> None:
        self._id = secrets.token_hex(6)
        self._numbers = itertools.count()

    def _forked(self) -> None:
        self._lock = threading.Lock()
        self._rename()
