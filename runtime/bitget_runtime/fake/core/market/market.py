"""The market of one instrument: last, mark and index price, candles, trades, 24 hours, funding, open interest.

Everything before now is a function of the seed, the instrument and the time; prices set by tests and trades of
users are layered on top.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from operator import attrgetter
from zlib import crc32

from msgspec import Struct

from bitget_runtime.fake.core.clock import DAY, Clock
from bitget_runtime.fake.core.ids import PER_MILLISECOND
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.market.intervals import Interval, following, opening, openings
from bitget_runtime.fake.core.market.path import Bar
from bitget_runtime.fake.core.market.segments import Segment, Segments, steps_of
from bitget_runtime.fake.core.market.slots import END, ORIGIN, Slot, Slots
from bitget_runtime.fake.core.words import ZERO, PriceKind, Side

MOST_FUNDING = Decimal("0.003")
"""Bound of a funding rate, to either side."""


class Candle(Struct, frozen=True):
    """Prices and volume of an interval.

    Attributes:
        time: When it opened, in milliseconds.
        open, high, low, close: Prices.
        volume: Quantity traded.
        value: Approximate value: the volume at the middle of open and close.
    """

    time: int
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    value: Decimal


class Trade(Struct, frozen=True):
    """A public trade.

    Attributes:
        id: Rising, decimal text.
        time: In milliseconds.
        price: Price.
        qty: Quantity.
        side: Of the taker.
    """

    id: str
    time: int
    price: Decimal
    qty: Decimal
    side: Side


class FundingRate(Struct, frozen=True):
    """A funding rate: paid by longs to shorts, as a share of the notional at the mark price.

    Attributes:
        time: When it is paid, in milliseconds.
        rate: The share; negative if shorts pay.
    """

    time: int
    rate: Decimal


class Market:
    """One instrument's market.

    Args:
        instrument: The instrument.
        slots: The path of its coin.
        clock: The clock.
        seed: Seed of funding and open interest.

    Attributes:
        quoting: Whether the market maker is there. Without it only users' trades move prices.
    """

    def __init__(self, instrument: Instrument, slots: Slots, clock: Clock, seed: int) -> None:
        self.instrument = instrument
        self.quoting = True
        self.slots = slots
        self.segments = Segments(instrument)
        self._clock = clock
        self._seed = crc32(f"{seed} {instrument.product} {instrument.symbol}".encode())
        self._trades: list[Trade] = []
        self._rates: dict[int, Decimal] = {}
        self._traded_before: dict[int, int] = {}  # how many trades when a segment began: several things share a moment
        self._day: tuple[tuple[int, ...], Candle] | None = None

    # prices

    def steps(self, kind: PriceKind = PriceKind.LAST) -> int:
        """A price now, in steps."""
        now = self._clock.now
        segment = self.segments.current
        if kind is PriceKind.LAST and len(self._trades) > self._traded_before.get(segment.start, 0):
            newest = self._trades[-1]
            if segment.flat or newest.time >= self.slots.at(now).start:
                return steps_of(self.instrument, newest.price)
        return self.path_steps(now, kind)

    def path_steps(self, time: int, kind: PriceKind = PriceKind.LAST) -> int:
        """The same at any time, without trades of users."""
        segment = self.segments.at(time)
        raw = 1 if segment.flat else self.slots.at(time).price
        return max(raw * segment.factor(kind) // segment.divisor, 1)

    def price(self, kind: PriceKind = PriceKind.LAST) -> Decimal:
        """A price now."""
        return self.steps(kind) * self.instrument.price_step

    def last(self) -> Decimal:
        """Price of the last trade."""
        return self.price(PriceKind.LAST)

    def mark(self) -> Decimal:
        """Price used for profit, margin and liquidation. Follows the market maker, not users' trades."""
        return self.price(PriceKind.MARK)

    def index(self) -> Decimal:
        """Price of the coin elsewhere."""
        return self.price(PriceKind.INDEX)

    # for the parts of the exchange

    def set(self, prices: dict[PriceKind, int], flat: bool) -> None:
        """Make these the prices now; for the parts of the exchange."""
        now = self._clock.now
        self.segments.set(now, self.slots.at(now).price, flat, prices)
        self._traded_before[now] = len(self._trades)
        self._day = None

    def add_trade(self, trade: Trade) -> None:
        """Add a user's trade; for the parts of the exchange."""
        self._trades.append(trade)

    # history

    def candles(
        self, interval: Interval, start: int, end: int, kind: PriceKind = PriceKind.LAST, zone: int = 0
    ) -> list[Candle]:
        """Candles that open in a window, oldest first, none before the launch and none after now. The newest is the one
        that is still open.

        Args:
            interval: Which candles.
            start: Start of the window, in milliseconds.
            end: End of the window in milliseconds, exclusive.
            kind: Which price; mark and index have no volume.
            zone: Hours that days are ahead of UTC.
        """
        now = self._clock.now
        start = max(start, opening(interval, self.instrument.launched, zone))
        opens = list(openings(interval, start, min(end, now + 1, END), zone))
        if not opens:
            return []
        bounds = [*opens, following(interval, opens[-1], zone)]
        bounds[0] = max(bounds[0], self.instrument.launched)
        bounds[-1] = min(bounds[-1], now + 1)
        return [
            self._candle(opened, first, after, bar, kind)
            for opened, (first, after), bar in zip(opens, pairwise(bounds), self._bars(bounds, kind), strict=True)
        ]

    def _bars(self, bounds: Sequence[int], kind: PriceKind) -> Iterator[Bar]:
        """Bars of adjoining spans in steps, as many at once as follow the path in one segment and whole seconds."""
        index, count = 0, len(bounds) - 1
        while index < count:
            segment = self.segments.at(bounds[index])
            until = self.segments.end_of(segment)
            last = bisect_right(bounds, until, index) - 1 if until is not None else count
            if bounds[last] % 1000:
                last -= 1
            if segment.flat or last <= index or bounds[index] % 1000:
                yield self._mixed(bounds[index], bounds[index + 1], kind)
                index += 1
                continue
            raw = self.slots.path.bars([bound // 1000 - ORIGIN for bound in bounds[index : last + 1]])
            yield from (_in_steps(bar, segment, kind) for bar in raw)
            index = last

    def _mixed(self, start: int, end: int, kind: PriceKind) -> Bar:
        """The bar of one span, however many segments it has."""
        bars: list[Bar] = []
        while start < end:
            segment = self.segments.at(start)
            until = min(end, self.segments.end_of(segment) or end)
            raw = Bar(1, 1, 1, 1, 0) if segment.flat else self.slots.bar(start, until)
            bars.append(_in_steps(raw, segment, kind))
            if segment.flat and kind is PriceKind.LAST:
                bars[-1] = self._traded(bars[-1], segment.start, start, until)
            start = until
        highs, lows = max(bar.high for bar in bars), min(bar.low for bar in bars)
        return Bar(bars[0].open, highs, lows, bars[-1].close, sum(bar.volume for bar in bars))

    def _traded(self, bar: Bar, since: int, start: int, end: int) -> Bar:
        """A flat bar with the prices of users' trades, which stay until the next."""
        by_time = attrgetter("time")
        begun = self._traded_before.get(since, 0)
        first = max(begun, bisect_left(self._trades, start, key=by_time))
        after = bisect_left(self._trades, end, key=by_time)
        opened = steps_of(self.instrument, self._trades[first - 1].price) if first > begun else bar.open
        prices = [opened, *(steps_of(self.instrument, trade.price) for trade in self._trades[first:after])]
        return Bar(opened, max(prices), min(prices), prices[-1], 0)

    def _candle(self, opened: int, start: int, end: int, bar: Bar, kind: PriceKind) -> Candle:
        step = self.instrument.price_step
        high, low, close = bar.high * step, bar.low * step, bar.close * step
        volume = ZERO
        if kind is PriceKind.LAST:
            volume = bar.volume * self.instrument.volume_unit
            if self._trades and self._trades[-1].time >= start:
                for trade in self._own(start, end):
                    high, low = max(high, trade.price), min(low, trade.price)
                    volume += trade.qty
                if end > self._clock.now:
                    close = self.last()
        value = volume * (bar.open + bar.close) * step / 2
        return Candle(opened, bar.open * step, high, low, close, volume, value)

    def _own(self, start: int, end: int) -> list[Trade]:
        by_time = attrgetter("time")
        first, after = (bisect_left(self._trades, time, key=by_time) for time in (start, end))
        return self._trades[first:after]

    def day(self) -> Candle:
        """The last 24 hours as one candle."""
        now = self._clock.now
        start = max(now + 1 - DAY, self.instrument.launched)
        first = self.slots.at(start)
        # unchanged until the price moves at either end, a user trades, or an old trade drops out
        oldest = start if self._trades and self._trades[0].time < start else 0
        ends = (self.slots.at(now).start, first.start, first.start == start, self.segments.at(start).start)
        key = (*ends, len(self._trades), oldest)
        if self._day is None or self._day[0] != key:
            bar = self._mixed(start, now + 1, PriceKind.LAST)
            self._day = (key, self._candle(start, start, now + 1, bar, PriceKind.LAST))
        return self._day[1]

    def trades(self, start: int, end: int, limit: int = 500) -> list[Trade]:
        """Trades of a window, newest first, of the market maker with itself and of users, none before the launch and
        none after now."""
        end = min(end, self._clock.now + 1)
        start = max(start, self.instrument.launched)
        found: list[Trade] = []
        until = end
        while until > start and len(found) < limit:
            since = max(start, until - 60_000)
            minute = [self._path_trade(slot) for slot in self.slots.between(since, until) if self._printed(slot)]
            found += sorted([*minute, *self._own(since, until)], key=lambda each: (each.time, each.id), reverse=True)
            until = since
            if self.segments.at(since).flat:  # only trades of users before it began
                until = max(min(since, self._newest_before(since)), start)
        return found[:limit]

    def _newest_before(self, time: int) -> int:
        """After the last own trade before a time, or at the start of the segment there."""
        index = bisect_left(self._trades, time, key=attrgetter("time"))
        newest = self._trades[index - 1].time + 1 if index else 0
        return max(newest, self.segments.at(time).start)

    def _printed(self, slot: Slot) -> bool:
        return bool(slot.volume) and not self.segments.at(slot.start).flat

    def _path_trade(self, slot: Slot) -> Trade:
        segment = self.segments.at(slot.start)
        price = max(slot.price * segment.last // segment.divisor, 1) * self.instrument.price_step
        dice = crc32(b"%d %d" % (self._seed, slot.start))
        number = slot.start * PER_MILLISECOND + self._seed % 499_979 * 2
        side = Side.BUY if dice & 1 else Side.SELL
        return Trade(str(number), slot.start, price, slot.volume * self.instrument.volume_unit, side)

    # funding

    def next_funding(self) -> int:
        """When the next funding is, in milliseconds."""
        hours = self.instrument.funding_hours * 3_600_000
        return (self._clock.now // hours + 1) * hours

    def funding_rate(self, time: int) -> Decimal:
        """The rate of a funding, past or to come."""
        if time in self._rates:
            return self._rates[time]
        return Decimal(crc32(b"%d funding %d" % (self._seed, time)) % 4001 - 1500).scaleb(-7)

    def set_funding_rate(self, time: int, rate: Decimal) -> None:
        """Make this the rate of a funding."""
        self._rates[time] = rate

    def funding_rates(self, start: int, end: int) -> list[FundingRate]:
        """Rates of fundings that took place in a window, newest first."""
        hours = self.instrument.funding_hours * 3_600_000
        if not hours:
            return []
        end = min(end, self._clock.now + 1)
        newest = (end - 1) // hours * hours
        oldest = max(start, self.instrument.launched + hours)
        return [FundingRate(time, self.funding_rate(time)) for time in range(newest, oldest - 1, -hours)]

    def open_interest(self, time: int | None = None) -> Decimal:
        """Open interest at a time, by default now: invented, because users have few positions."""
        hour, off = divmod(self._clock.now if time is None else time, 3_600_000)
        here, there = (crc32(b"%d interest %d" % (self._seed, each)) % 400_000 for each in (hour, hour + 1))
        units = 1_000_000 + here + (there - here) * off // 3_600_000
        return units * 10 * self.instrument.volume_unit


def _in_steps(bar: Bar, segment: Segment, kind: PriceKind) -> Bar:
    factor, divisor = segment.factor(kind), segment.divisor
    opened, high, low, close, volume = bar
    return Bar(
        opened * factor // divisor or 1,
        high * factor // divisor or 1,
        low * factor // divisor or 1,
        close * factor // divisor or 1,
        volume,
    )
