"""Holds orders to the rules of their instruments before they are sent."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import BitgetError, InvalidArgument, StreamClosed
from bitget_runtime.order_facts import Call, OrderLife
from bitget_runtime.orders.desk.asking import Identity, meant
from bitget_runtime.orders.instrument import Instrument, OrderType

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reading.reads import Calls
    from bitget_runtime.orders.instruments import Lists
    from bitget_runtime.values.scalars import Number

logger = logging.getLogger("bitget_client")

_READ_AGAIN = 60.0
"""Seconds between attempts to read a list."""


class Checking:
    """Refuses orders that the exchange would refuse because of a step, a minimum or a maximum.

    Only the first order in a category waits for its list, and one that does not fit a list more than a
    minute old, or isn't in it. An old list is reloaded in the background. An order with unknown rules is left for the
    exchange to check.

    Args:
        lists: The instruments.
        calls: Carries out operations.
        begin: Starts a task.
    """

    def __init__(
        self, lists: Lists, calls: Calls, begin: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]
    ) -> None:
        self._lists = lists
        self._calls = calls
        self._begin = begin
        self._reading: dict[str, asyncio.Task[None]] = {}
        self._tried: dict[str, float] = {}

    async def new(self, life: OrderLife, call: Call, identity: Identity, written: Mapping[str, Any]) -> None:
        """Check an order that is about to be placed. `Any`: parameters as they are sent.

        Raises:
            InvalidArgument: the exchange would refuse it.
            StreamClosed: the orders were closed meanwhile.
        """
        if unsaid := unclear(life, call, written):
            raise InvalidArgument(unsaid, operation=call.address)
        await self._check(life, call, identity, lambda instrument: objections_to(life, call, instrument, written))

    async def changed(
        self, life: OrderLife, call: Call, identity: Identity, price: Number | None, qty: Number | None
    ) -> None:
        """Check a change to an order; raises like `new`."""

        def objections(instrument: Instrument) -> tuple[str, ...]:
            closes = instrument.status != "opening_only"  # the order was already accepted
            return instrument.check(price=price, qty=qty, order_type="limit", closes=closes)

        await self._check(life, call, identity, objections)

    async def instrument(self, category: str, symbol: str) -> Instrument:
        """The instrument with a symbol.

        Raises:
            InvalidArgument: there is none with that name, or the list could not be read.
            StreamClosed: the orders were closed meanwhile.
        """
        found = await self._known(category, symbol)
        if found is None and category in self._lists.categories and self._lists.lack(category, symbol):
            raise self._lists.missing(category, symbol)
        if found is None:
            raise InvalidArgument(
                f"{symbol!r} is not among the instruments of {category!r}, as far as they can be read"
            )
        return found

    async def _known(self, category: str, symbol: str) -> Instrument | None:
        if category not in self._lists.categories:
            return None
        known, is_old = self._lists.latest(category)
        if symbol in known and not is_old:
            return known[symbol]
        reading = self._read(category)
        if reading is not None and symbol not in known:
            await self._done(reading)
        return self._lists.latest(category)[0].get(symbol)

    async def _done(self, reading: asyncio.Task[None]) -> None:
        await asyncio.wait((reading,))
        if reading.cancelled():
            raise StreamClosed("the orders were closed before this one was sent")

    async def _check(
        self, life: OrderLife, call: Call, identity: Identity, objections: Callable[[Instrument], tuple[str, ...]]
    ) -> None:
        category = identity.category
        if life.instruments is None or category not in life.categories:
            return
        symbol = identity.symbol
        instrument, is_old = self._latest(category, symbol)
        found = () if instrument is None else objections(instrument)
        if instrument is not None and not found and not is_old:
            return
        is_lacking = self._lists.lack(category, symbol)
        reading = None if is_lacking else self._read(category)
        if reading is not None and (found or instrument is None):  # a list that may be out of date refuses nothing
            await self._done(reading)
            instrument, _ = self._latest(category, symbol)
            found = () if instrument is None else objections(instrument)
            is_lacking = self._lists.lack(category, symbol)
        if is_lacking:
            raise self._lists.missing(category, symbol, call.address)
        if found:
            raise InvalidArgument(f"{symbol}: {', '.join(found)}", operation=call.address)

    def _latest(self, category: str, symbol: str) -> tuple[Instrument | None, bool]:
        """An instrument by its symbol in either case, which the exchange takes, and whether its list is old."""
        known, is_old = self._lists.latest(category)
        return known.get(symbol) or known.get(symbol.upper()), is_old

    def _read(self, category: str) -> asyncio.Task[None] | None:
        """Start reading a list, one read at a time; None if that was tried recently."""
        reading = self._reading.get(category)
        now = time.monotonic()
        if reading is None and now - self._tried.get(category, -_READ_AGAIN) >= _READ_AGAIN:
            self._tried[category] = now
            self._reading[category] = reading = self._begin(self._reads(category))
            reading.add_done_callback(lambda _: self._reading.pop(category, None))
        return reading

    async def _reads(self, category: str) -> None:
        operation, arguments = self._lists.call(category)
        try:
            self._lists.keep(category, await self._calls(operation, arguments, None))
        except BitgetError as error:
            logger.warning("orders of %s are not checked: its instruments could not be read: %s", category, error)


def unclear(life: OrderLife, call: Call, written: Mapping[str, Any]) -> str:
    """What is wrong with an order regardless of its instrument; empty if nothing is. Pure."""
    side = meant(call, written, "side")
    if side and side not in life.sides:
        return f"{call.arguments['side']} must be {' or '.join(map(repr, life.sides))}, not {side!r:.80}"
    is_limit = life.places is None and meant(call, written, "order_type").lower() == "limit"
    if is_limit and not meant(call, written, "price"):
        return f"a limit order needs {call.arguments['price']}: give it, or place a market order"
    return ""


def objections_to(life: OrderLife, call: Call, instrument: Instrument, written: Mapping[str, Any]) -> tuple[str, ...]:
    """What the exchange would refuse about an order as sent, one sentence per objection. Pure."""
    price, qty, spent = (meant(call, written, name) or None for name in ("price", "qty", "quote_qty"))
    is_market = meant(call, written, "order_type").lower() == "market"
    buys = life.sides.get(meant(call, written, "side")) == "buy"
    if is_market and buys and spent is None and instrument.market in life.buys_by_quote:
        qty, spent = None, qty
    order_type: OrderType = "market" if is_market else "limit"
    found = instrument.check(price=price, qty=qty, quote_qty=spent, order_type=order_type)
    reduces = life.reduces(instrument.category, written) if found else "never"
    if reduces == "never" or (reduces == "perhaps" and instrument.status != "closing_only"):
        return found  # of the others only the exchange knows the position
    return instrument.check(price=price, qty=qty, quote_qty=spent, order_type=order_type, closes=True)
