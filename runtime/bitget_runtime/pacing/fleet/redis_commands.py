"""Keys and arguments of the Redis script's two commands."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from msgspec import json

from bitget_runtime.pacing.fleet.redis_connection import Command
from bitget_runtime.pacing.interface import BookedWait
from bitget_runtime.pacing.windows import KEPT, MARGIN, Window


class Booking(NamedTuple):
    """A call that this process has booked, in Redis or by its share.

    Attributes:
        name: Its name in Redis: reported twice, it is counted once.
        at: When it is sent, by this process's clock.
        wait: What its caller received, if this process booked it by its share.
    """

    name: str
    at: float
    windows: tuple[Window, ...]
    urgent: bool
    wait: BookedWait | None = None

    @property
    def void(self) -> bool:
        return self.wait is not None and self.wait.void

    def over(self, now: float) -> bool:
        """Whether it no longer counts."""
        return self.at + max(window.seconds for window in self.windows) + MARGIN + KEPT < now


class Said(NamedTuple):
    """What the exchange said is left in a window, when, and how long the call took."""

    left: int
    at: float
    took: float


class Limit(NamedTuple):
    """One sorted set in which a call is counted. Times are microseconds."""

    bucket: str
    set: str
    most: int
    span: int


@lru_cache(1024)
def limits_of(windows: tuple[Window, ...], urgent: bool) -> tuple[Limit, ...]:
    """The sets in which a call is counted: if there is a reserve, ordinary calls also have one of their own."""
    limits = []
    for window in windows:
        bucket, most, seconds, reserve = window
        span = micros(seconds + MARGIN)
        limits.append(Limit(bucket, bucket, most, span))
        if reserve and not urgent:
            limits.append(Limit(bucket, f"{bucket} ordinary", most - reserve, span))
    return tuple(limits)


@lru_cache(1024)
def shares(windows: tuple[Window, ...], share: float) -> tuple[Window, ...]:
    """A share of each limit: proportionally fewer calls, or one call in a longer window."""
    return tuple(_share(window, share) for window in windows)


def _share(window: Window, share: float) -> Window:
    most = window.most * share
    if most < 1:
        return window._replace(most=1, seconds=window.seconds / most, reserve=0)
    return window._replace(most=math.floor(most + 1e-9), reserve=math.floor(window.reserve * share))


class _Places(NamedTuple):
    """Where a call is booked.

    Attributes:
        limits: The sets in which it is counted.
        keys: All keys that this needs.
        closable: The parts that may be closed, by this process's names.
        names: The same, by the fleet's names.
    """

    limits: tuple[Limit, ...]
    keys: list[str]
    closable: list[str]
    names: list[str]


class Keys:
    """Names of the keys, which all have one hash tag.

    Args:
        name: The hash tag.
        address: The name of `ip:local` in Redis.

    Attributes:
        marker: The key that holds since when Redis knows what was sent.
        places: Where a call with given windows is booked, urgent or not.
    """

    def __init__(self, name: str, address: str) -> None:
        self._tag = "{" + name + "}"
        self._address = f"ip:{address}"
        self.marker = f"{self._tag} ready"
        self.places = lru_cache(1024)(self._places)

    def of(self, set_name: str) -> str:
        """The key of a set in which calls are counted."""
        return f"{self._tag} calls {self._shared(set_name)}"

    def _shared(self, bucket: str) -> str:
        """The fleet's name for a bucket, or for whom it counts."""
        if bucket.endswith("ip:local"):
            bucket = bucket.removesuffix("ip:local") + self._address
        return bucket

    def _places(self, windows: tuple[Window, ...], urgent: bool) -> _Places:
        limits = limits_of(windows, urgent)
        closable = list(dict.fromkeys(one for window in windows for one in (window.bucket, window.who)))
        keys = [self.marker, f"{self._tag} closed", *(self.of(limit.set) for limit in limits)]
        return _Places(limits, keys, closable, [self._shared(one) for one in closable])


def booking_command(
    keys: Keys,
    booking: Booking,
    longest: float,
    said: Callable[[str], Said | None],
    closing: Callable[[str], float],
) -> Command:
    """Book a call.

    Args:
        keys: Names of the keys.
        booking: The call; its time is now.
        longest: Seconds that it may wait.
        said: What the exchange has said about a bucket, to be reported once.
        closing: Seconds for which this process closes a bucket, or all of an account's or address's; 0 if it doesn't.
    """
    places = keys.places(booking.windows, booking.urgent)
    limits = []
    for limit in places.limits:
        heard = said(limit.bucket) if limit.set == limit.bucket else None
        news = (-1, 0, 0) if heard is None else (heard.left, micros(booking.at - heard.at), micros(heard.took))
        limits.append((limit.most, limit.span, *news))
    closed = [micros(closing(one)) for one in places.closable]
    what = (micros(min(longest, 1e9)), booking.name, limits, places.names, closed)
    return Command(places.keys, ["book", json.encode(what).decode()])  # redis-py is slow at packing many arguments


def reporting_command(keys: Keys, bookings: Sequence[Booking], now: float, settling: float) -> Command:
    """Report to Redis which calls are booked and which are void, and ask whether it is ready."""
    names: dict[str, int] = {}
    args: list[str | int] = []
    longest = 0
    for booking in bookings:
        for limit in limits_of(booking.windows, booking.urgent):
            number = names.setdefault(keys.of(limit.set), len(names) + 2)
            args += (number, booking.name, "" if booking.void else micros(booking.at - now))
            longest = max(longest, limit.span)
    return Command([keys.marker, *names], ["tell", micros(settling), longest + micros(KEPT), *args])


def micros(seconds: float) -> int:
    return round(seconds * 1e6)
