"""Live candles: closed ones from calls, the open one from a channel, joined without a hole or a repeat. Pure.

The channel says that a candle has opened, so the earlier ones have closed: those are requested, whatever was pushed
about them, and are final. So it doesn't matter whether pushes were missed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeAlias

from msgspec import Struct, structs

from bitget_runtime.errors import BitgetError, DecodeError, InvalidArgument
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.queries import first_opening, queries_of
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.history.facts import HistoryFacts, LiveFacts
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.tables.models import wire_reader
from bitget_runtime.pacing.retries import Pauses, may_repeat
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.scalars import Timestamp

AHEAD = 60_000
"""Milliseconds by which a candle may open after it was pushed, because clocks differ."""

logger = logging.getLogger("bitget_client")

PAUSES = (0.25, 0.5, 1.0, 2.0)
"""Seconds after which closed candles are requested again if the exchange doesn't have them yet."""


class LiveCandle(Struct, frozen=True, kw_only=True):
    """A candle.

    Attributes:
        symbol: Its symbol.
        time: When it opened.
        open, high, low, close: Prices.
        volume: Volume in the base coin.
        turnover: Volume in the quote coin.
        is_closed: Whether it is final; otherwise it is as of its push.
    """

    symbol: str
    time: Timestamp
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    volume: Decimal
    turnover: Decimal
    is_closed: bool


LiveItem: TypeAlias = LiveCandle | TableHole


def live_facts(query: CandleQuery) -> LiveFacts:
    """The channel for a query.

    Raises:
        InvalidArgument: no channel pushes such candles.
    """
    live, name = query.facts.live, query.interval.name
    if live is None or query.category not in live.categories or name not in live.intervals or query.price != "last":
        raise InvalidArgument(f"candles of {name} of {query.category} by {query.price} are not pushed")
    return live


class Patience:
    """How long calls that fail are repeated: as long as the stream below tolerates an outage.

    Args:
        longest: Seconds; None for ever.
        clock: A monotonic clock, in seconds.
    """

    def __init__(self, longest: float | None, clock: Callable[[], float]) -> None:
        self._longest, self._clock = longest, clock
        self._pauses, self._began = Pauses(), clock()

    def after(self, error: BitgetError) -> float:
        """Seconds to wait after a failure, before the call is repeated.

        Raises:
            BitgetError: the same error, if repeating makes no sense or the time is up.
        """
        pause = self._pauses.after(error)
        is_over = self._longest is not None and self._clock() + pause - self._began > self._longest
        if is_over or not may_repeat(error, "none"):
            raise error
        logger.warning("closed candles can't be had, next try in %.1f s: %s", pause, error)
        return pause


class Joining:
    """Joins requested and pushed candles.

    Attributes:
        query: The candles that come first.
        channel: Address of the channel that pushes the later ones.
        arguments: Its arguments, by wire name.

    Args:
        query: The candles that come first.

    Raises:
        InvalidArgument: no channel pushes such candles.
    """

    def __init__(self, query: CandleQuery) -> None:
        live = live_facts(query)
        self.query = query
        self._columns = live.columns
        self._next = query.start
        words = {
            "category": live.categories[query.category],
            "symbol": query.symbol,
            "interval": live.intervals[query.interval.name],
        }
        self.channel = live.channel
        self.arguments = {wire: words[what] for what, wire in live.arguments.items()}

    def believed(self, rows: Iterable[Any] | None, sent: int) -> list[Any]:
        """Rows without candles that lack a number, or open after they were sent: such a one would turn everything until
        then into a hole.

        Args:
            rows: Rows of a channel, hence `Any`; None if a push had none.
            sent: When the exchange sent them, in milliseconds.
        """
        believed = []
        for row in rows or ():
            if not self._is_whole(row):
                logger.warning("a pushed candle of %s is ignored: it lacks a number", self.query.symbol)
            elif self._time(row) <= sent + AHEAD:
                believed.append(row)
            else:
                symbol, time = self.query.symbol, self._time(row)
                logger.warning("a candle of %s that opens at %d is ignored: it was pushed at %d", symbol, time, sent)
        return believed

    def closed_before(self, rows: Iterable[Any], sent: int) -> CandleQuery | None:
        """A query for candles that a push closed, not yet returned; None if there are none. `Any`: a channel's rows."""
        newest = max(map(self._time, rows), default=0)
        return structs.replace(self.query, start=self._next, end=newest, now=sent) if newest > self._next else None

    def taken(self, query: CandleQuery, plan: Plan, *, is_last_try: bool) -> list[LiveItem] | None:
        """The closed candles that were found, in order; None if the last ones aren't available yet.

        Args:
            query: The query.
            plan: Its plan, carried out.
            is_last_try: Take what there is, with holes for the rest.

        Raises:
            DecodeError: rows can't be read, or one lacks a number.
        """
        ((table, holes),) = plan.results(exact=True)
        if not is_last_try and any(hole.end_ms == query.end and hole.reason == "absent" for hole in holes):
            return None
        found: list[tuple[int, LiveItem]] = [(hole.start_ms, hole) for hole in holes]
        for row in table.to_pylist():
            time = round(row.pop("time").timestamp() * 1000)
            values = {name: _digits(value, name) for name, value in row.items()}
            found.append((time, LiveCandle(symbol=query.symbol, time=Timestamp(time), is_closed=True, **values)))
        self._next = query.end
        return [item for _, item in sorted(found, key=lambda one: one[0])]

    def open_ones(self, rows: Iterable[Any]) -> Iterator[LiveCandle]:
        """The candles in a push that have not closed. `Any`: a channel's rows."""
        for row in rows:
            if self._time(row) >= self._next:
                values = {name: self._read(row, name) for name in self._columns if name != "time"}
                time = Timestamp(self._time(row))
                yield LiveCandle(symbol=self.query.symbol, time=time, is_closed=False, **values)

    def _is_whole(self, row: Any) -> bool:
        try:
            return all(self._read(row, name) is not None for name in ("time", *self._columns))
        except DecodeError:
            return False

    def _time(self, row: Any) -> int:
        return int(self._read(row, "time"))

    def _read(self, row: Any, name: str) -> Any:
        return getattr(row, wire_reader(type(row), self._columns[name]))


def _digits(value: Decimal | None, name: str) -> Decimal:
    """A number without the zeros that its column adds, and without rounding it to the thread's decimal context.

    Raises:
        DecodeError: there is none.
    """
    if value is None:
        raise DecodeError(f"a candle has no {name}")
    text = f"{value:f}"
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def live_query(
    operations: Mapping[str, Operation[Any]],
    facts: HistoryFacts,
    symbol: str,
    interval: str,
    *,
    category: str,
    last: int,
    generation: str,
    now: int,
) -> CandleQuery:
    """The query for the last closed candles. `Any`: each operation has its own data.

    Raises:
        InvalidArgument: an argument is invalid, or such candles are not pushed.
    """
    start = first_opening(interval, last, now)
    (query,) = queries_of(
        operations,
        facts,
        symbol,
        interval,
        category=category,
        start=start,
        end=None,
        price="last",
        generation=generation,
        now=now,
    )
    live_facts(query)
    return query
