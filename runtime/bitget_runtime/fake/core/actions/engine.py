"""The assembled parts of the exchange, and the frame of each call."""

from __future__ import annotations

from collections.abc import Callable
from decimal import localcontext
from functools import wraps
from math import isfinite
from threading import RLock
from typing import Concatenate, ParamSpec, TypeVar

from bitget_runtime.fake.core.clock import Clock, Timer
from bitget_runtime.fake.core.market.instruments import Instrument, Instruments
from bitget_runtime.fake.core.market.market import Market
from bitget_runtime.fake.core.market.slots import END
from bitget_runtime.fake.core.market.table import standard_instruments
from bitget_runtime.fake.core.money.loans import Loans
from bitget_runtime.fake.core.money.movements import Movements
from bitget_runtime.fake.core.settings import Settings
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.timeline import Timeline
from bitget_runtime.fake.core.trading.liquidation import Liquidation
from bitget_runtime.fake.core.trading.matching import Matching
from bitget_runtime.fake.core.trading.placing import Placing
from bitget_runtime.fake.core.trading.securing import Securing
from bitget_runtime.fake.core.trading.settlement import Settlement
from bitget_runtime.fake.core.trading.triggering import Triggering
from bitget_runtime.fake.core.trading.venue import Depth
from bitget_runtime.fake.core.words import EXACT, Product

P = ParamSpec("P")
R = TypeVar("R")
E = TypeVar("E", bound="Engine")


def call(method: Callable[Concatenate[E, P], R]) -> Callable[Concatenate[E, P], R]:
    """Make a method a call: exclusive, exact, at the clock's time, with its events delivered when it is done."""

    @wraps(method)
    def called(self: E, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with self.lock, localcontext(EXACT):
            try:
                self._catch_up()
                result = method(self, *args, **kwargs)
                self._timeline.settle_down()
            finally:
                self.state.events.deliver()
            return result

    return called


class Engine:
    """The parts, the time, and the public data.

    Args:
        seed: Seed of everything random; the same calls at the same times then give the same exchange, to the last ID.
        clock: The clock; real time by default.
        instruments: The instruments; `standard_instruments()` by default.
        quoting: Whether the market maker quotes. Without it users only trade with each other, and prices stay as
            `price` sets them.

    Attributes:
        state: Everything that it knows.
        movements: Deposits, withdrawals and transfers, to read.
        loans: Loans, to read.
        liquidation: Liquidation prices, to read.
        lock: Held during each call.

    Raises:
        ValueError: there are no prices for the clock's time.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        clock: Clock | None = None,
        instruments: Instruments | None = None,
        quoting: bool = True,
    ) -> None:
        self.lock = RLock()
        clock, instruments = clock or Clock(), instruments or standard_instruments()
        clock.keep_within(max((each.launched for each in instruments.of()), default=0), END - 1)
        state = State(seed, clock, instruments, quoting)
        self.state = state
        settlement = Settlement(state)
        self._matching = Matching(state, settlement)
        self.movements = Movements(state)
        self.loans = Loans(state)
        securing = Securing(state, settlement, self._matching, self.loans)
        self._placing = Placing(state, settlement, self._matching, securing, self.loans)
        self._triggering = Triggering(state, self._placing)
        self.liquidation = Liquidation(state, self._matching)
        self._settings = Settings(state, self.liquidation)
        self._timeline = Timeline(state, self._matching, self._triggering, self.liquidation)
        self._countdowns: dict[tuple[str, Product | None], Timer] = {}

    def _catch_up(self) -> None:
        clock = self.state.clock
        reading = clock.reading()
        if reading > clock.now:
            self._timeline.run_until(reading)

    # time

    @call
    def tick(self) -> int:
        """Let everything due happen, and return the time in milliseconds. Call it before reading."""
        return self.state.clock.now

    def advance(self, seconds: float) -> None:
        """Advance the clock, and let everything in between happen in order.

        Raises:
            ValueError: the number is negative, or goes beyond the prices.
        """
        if not isfinite(seconds):
            raise ValueError(f"time can't go forward by {seconds:g} seconds")
        with self.lock:
            self.state.clock.advance(round(seconds * 1000))
            self.tick()

    # public data

    def instrument(self, product: Product, symbol: str) -> Instrument:
        """An instrument.

        Raises:
            Refused: UNKNOWN_SYMBOL.
        """
        return self.state.instruments.find(product, symbol)

    def market(self, instrument: Instrument) -> Market:
        """Its prices, candles, trades and funding rates, to read."""
        return self.state.venue(instrument).market

    def depth(self, instrument: Instrument, limit: int = 50) -> Depth:
        """Its book as it is after the last `tick`."""
        return self.state.venue(instrument).depth(limit)
