"""Times of an example, moved to the exchange's own clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.modelled.shapes import Leaf, Listed, Mapped, Shape, Thing

_LIFETIME = 50 * 365 * DAY
"""Largest distance of a pair of times."""

_OLDEST = 100_000_000_000
"""In 1973; a smaller number isn't a time in milliseconds."""


@dataclass(frozen=True)
class Times:
    """How times are moved: all of an example by the same amount, so that their order stays.

    Attributes:
        newest: The newest time in the example that was already past when it was made.
        now: The time it is moved to, in milliseconds.
        recorded: The time it is moved to in lists of past events, which are the same at every read.
    """

    newest: int
    now: int
    recorded: int

    def moved(self, sent: object, is_recorded: bool) -> int:
        """A time of the example by the exchange's clock; the clock's present if it isn't a time."""
        anchor = self.recorded if is_recorded else self.now
        time = whole(sent)
        if time is None or time < _OLDEST or abs(time - self.newest) > _LIFETIME:
            return anchor
        return anchor + time - self.newest


def whole(value: object) -> int | None:
    """A whole number sent as a number or as text; None for anything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 20:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def newest_in(data: object, shape: Shape, made: int | None) -> int:
    """The newest time in an example that was past when it was made; that time itself if there is none."""
    found = [time for time in _times_in(data, shape) if time >= _OLDEST]
    past = [time for time in found if made is None or time <= made]
    return max(past or found, default=made or 0)


def _times_in(data: object, shape: Shape) -> Iterator[int]:
    match shape:
        case Leaf(is_time=True):
            time = whole(data)
            if time is not None:
                yield time
        case Listed(item) if isinstance(data, list):
            for one in data:
                yield from _times_in(one, item)
        case Mapped(item) if isinstance(data, dict):
            for one in data.values():
                yield from _times_in(one, item)
        case Thing() if isinstance(data, list) and shape.is_row:
            for one, member in zip(data, shape.members, strict=False):
                yield from _times_in(one, member.shape)
        case Thing() if isinstance(data, dict):
            for member in shape.members:
                for wire in member.wires:
                    yield from _times_in(data.get(wire), member.shape)
