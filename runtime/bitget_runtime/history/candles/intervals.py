"""Candle intervals: how long they are, and when a candle has closed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument

DAY = 86_400_000
HOUR = 3_600_000

_NAME = re.compile(r"([1-9]\d?)([mhdwM])(\+([1-9]\d?))?", re.ASCII)
_UNITS = {"m": 60_000, "h": HOUR, "d": DAY, "w": 7 * DAY, "M": 31 * DAY}
_ALIGNED = 4 * HOUR
"""Candles up to this length open at the same moments wherever days begin."""


class Interval(Struct, frozen=True):
    """A candle interval. Times are in milliseconds.

    Attributes:
        name: Such as `1m`, `4h`, `1d` and `1M`; `1d+8` for days that begin at midnight eight hours east of UTC.
        length: Its length; for months, the greatest length.
        ahead: How far its days are ahead of UTC.
    """

    name: str
    length: int
    ahead: int

    @classmethod
    def named(cls, name: str) -> Interval:
        """The interval with a name.

        Raises:
            InvalidArgument: there is no such interval.
        """
        found = _NAME.fullmatch(name) if isinstance(name, str) else None
        if found is None:
            lower = name.lower() if isinstance(name, str) else ""
            hint = f": write {lower!r}" if _NAME.fullmatch(lower) else ""
            raise InvalidArgument(f"interval must be a name such as '1m', '4h', '1d' or '1M', not {name!r}{hint}")
        return cls(name, int(found[1]) * _UNITS[found[2]], int(found[4] or 0) * HOUR)

    @property
    def is_month(self) -> bool:
        """Whether it counts calendar months, which differ in length."""
        return self.name[1:2] == "M"

    @property
    def shortest(self) -> int:
        """Its shortest possible length."""
        return 28 * DAY if self.is_month else self.length

    @property
    def slack(self) -> int:
        """How much later a window must end to be sure to include the last candle that opens in it.

        The exchange rounds an end down to a candle's opening, which is known for certain only for short candles.
        """
        return 0 if self.length <= _ALIGNED else self.length

    @property
    def room(self) -> int:
        """How many candles may open within the slack."""
        return 1 if self.slack else 0

    def following(self, opened: int) -> int:
        """When the next candle opens after one that opened at `opened`."""
        if not self.is_month:
            return opened + self.length
        local = datetime.fromtimestamp((opened + self.ahead) // 1000, UTC)
        first = (local.replace(day=1) + timedelta(days=32)).replace(day=1)
        return int(first.timestamp()) * 1000 - self.ahead

    def preceding(self, opened: int) -> int:
        """When the previous candle opened before one that opened at `opened`."""
        if not self.is_month:
            return opened - self.length
        local = datetime.fromtimestamp((opened + self.ahead) // 1000, UTC)
        first = (local.replace(day=1) - timedelta(days=1)).replace(day=1)
        return int(first.timestamp()) * 1000 - self.ahead

    def closed_before(self, now: int) -> int:
        """The end of the closed candles: a candle has closed by `now` if it opened before this."""
        if self.is_month:
            local = datetime.fromtimestamp((now + self.ahead) // 1000, UTC)
            return int(datetime(local.year, local.month, 1, tzinfo=UTC).timestamp()) * 1000 - self.ahead
        return now // self.length * self.length if not self.slack else now - self.length + 1

    def rounded_up(self, time: int) -> int:
        """The first moment at or after a time at which a candle can open."""
        return time if self.slack else -(-time // self.length) * self.length
