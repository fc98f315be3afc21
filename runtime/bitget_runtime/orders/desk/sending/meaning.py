"""Places orders by intent: looks up what that needs, such as the position mode, and fills in the arguments."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator, Mapping, Set
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from bitget_runtime.errors import AccountModeMismatch, BitgetError, InvalidArgument
from bitget_runtime.order_facts import Call, OrderLife
from bitget_runtime.order_words import Argument, Intent, PositionMode, Side
from bitget_runtime.orders.desk.reading.resolver import GRACE_MS
from bitget_runtime.orders.instrument import plain
from bitget_runtime.orders.intents import amount, intended, reducing
from bitget_runtime.orders.known.lagging import Trade, is_clear
from bitget_runtime.orders.known.reading import category_of
from bitget_runtime.orders.known.state import NOTHING
from bitget_runtime.pacing.moments import decision
from bitget_runtime.values.arithmetic import EXACT, total

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reading.reads import Reads
    from bitget_runtime.orders.desk.sending.checking import Checking
    from bitget_runtime.orders.desk.sending.placing import Placing
    from bitget_runtime.orders.desk.tracked import Tracked
    from bitget_runtime.orders.desk.tracker import Tracker
    from bitget_runtime.orders.known.account_rows import Position
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.account_mode import KnownMode
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.order_ids import OrderIds
    from bitget_runtime.rest.wire.request import Extra

logger = logging.getLogger("bitget_client")

Meant: TypeAlias = Intent | Literal["reduce"]
"""An order's intent for a position."""

_OPENED: Mapping[Meant, int] = {"open_long": 1, "open_short": -1}
"""The side that an order opens, as `is_clear` counts it."""

_PAUSE = 0.1
"""Seconds between reads of positions while a list may lag behind trades."""


class Meaning:
    """Places the orders of one kind by intent.

    Args:
        life: The kind of orders.
        operation: The operation that places an order. `Any`: its response doesn't matter here.
        placing: Sends the orders.
        reads: Asks the exchange.
        tracker: Follows the orders.
        ids: Makes client order IDs.
        checking: Looks up instruments.
        known_mode: How often the account mode may have changed, as far as the client has noticed.
        clock: The exchange's clock.
    """

    def __init__(
        self,
        life: OrderLife,
        operation: Operation[Any],
        placing: Placing,
        reads: Reads,
        tracker: Tracker,
        ids: OrderIds,
        checking: Checking,
        known_mode: KnownMode,
        clock: Clock,
    ) -> None:
        self._life = life
        self._operation = operation
        self._placing = placing
        self._reads = reads
        self._tracker = tracker
        self._ids = ids
        self._checking = checking
        self._known_mode = known_mode
        self._clock = clock
        self._modes: dict[str, tuple[int, PositionMode]] = {}

    @property
    def _call(self) -> Call:
        return self._life.operations["place"]

    async def intend(self, meant: Meant, named: Mapping[str, Any]) -> Tracked:
        """Place an order that opens, closes or reduces a position. `Any`: its arguments by Python name.

        The position mode is asked for once, and again when an error code says that it changed. An order refused for
        that reason is placed once more, in the new mode: the refusal is certain.

        Raises:
            InvalidArgument: the order would close a position of the other side, or there is none to reduce.
            BitgetError: as from `Placing.place`; or the exchange could not be asked.
        """
        arguments, extra = self._by_wire(named, said=self._life.said_by_intents)
        category, symbol = self._text(arguments, "category"), self._text(arguments, "symbol")
        if category in self._life.categories and self._life.categories[category].market != "futures":
            raise InvalidArgument(f"{category} has no positions to open or close: use buy or sell")
        wire = self._call.arguments["client_order_id"]
        arguments[wire] = own = arguments.get(wire) or self._ids()
        given = self._given(arguments)
        mode = await self._mode(category, given)
        try:
            return await self._place(meant, mode, category, symbol, arguments, extra)
        except AccountModeMismatch as error:
            self._known_mode.forget()
            other = await self._mode_by_now(category, given) if error.outcome_known else None
            if other is None or other == mode:
                raise
            logger.info("the position mode was no longer %s: the order is placed in the other one", mode)
        self._tracker.release(self._life.kind, own)
        return await self._place(meant, other, category, symbol, arguments, extra)

    async def _place(
        self,
        meant: Meant,
        mode: PositionMode,
        category: str,
        symbol: str,
        arguments: Mapping[str, Any],
        extra: Extra | None,
    ) -> Tracked:
        intent, held = meant, None
        if meant == "reduce" or (mode == "one_way" and meant.startswith("open")):
            positions = await self._held_by_now(meant, mode, category, symbol)
            if meant == "reduce" and len(positions) > 1:
                sides = " and a ".join(f"{one.side} one of {plain(one.size)}" for one in positions)
                raise InvalidArgument(f"{symbol} has a {sides}: use close_long or close_short")
            held = total(one.signed for one in positions)
        said = intended(self._life, reducing(held or 0) if intent == "reduce" else intent, mode, held)
        return await self._placing.place(self._operation, {**arguments, **said}, extra)

    async def trade(self, side: Side, named: Mapping[str, Any]) -> Tracked:
        """Place an order that buys or sells an amount. `Any`: its arguments by Python name.

        Raises:
            InvalidArgument: the amount is ambiguous, or the instrument is a contract.
            BitgetError: as from `Placing.place`; or the instruments could not be read.
        """
        names = self._call.arguments
        bare = next(one.name for one in self._operation.form.parameters if one.wire == names["qty"])
        amounts = {ours: named.get(name) for ours, name in (*_AMOUNTS, ("qty", bare))}
        others = {name: value for name, value in named.items() if name not in (bare, *dict(_AMOUNTS))}
        counted_by: tuple[Argument, ...] = ("side", "quote_qty", "position_side", "trade_side", "reduce_only")
        arguments, extra = self._by_wire(others, said={names[one] for one in counted_by if one in names})
        category, symbol = self._text(arguments, "category"), self._text(arguments, "symbol")
        instrument = await self._checking.instrument(category, symbol)
        if instrument.market == "futures":
            raise InvalidArgument(f"{symbol} is a contract: use open_long, open_short, close_long or close_short")
        is_market = self._text(arguments, "order_type").lower() == "market"
        price = arguments.get(self._call.arguments["price"])
        counted = amount(self._life, instrument, side, "market" if is_market else "limit", price=price, **amounts)
        sent = {names[meaning]: value for meaning, value in counted.items()}
        word = next(word for word, ours in self._life.sides.items() if ours == side)
        return await self._placing.place(self._operation, {**arguments, names["side"]: word, **sent}, extra)

    # Look-ups

    async def _held(self, category: str, symbol: str) -> list[Position]:
        """The open positions in a contract, as the exchange shows them now, because a push may still be on its way."""
        positions = await self._reads.positions({"category": category, "symbol": symbol})
        return [one for one in positions if one.symbol.casefold() == symbol.casefold()]

    async def _held_by_now(self, meant: Meant, mode: PositionMode, category: str, symbol: str) -> list[Position]:
        """The open positions in a contract; in one-way mode read until the trades that are known here leave no doubt
        about what is meant, as long as a list may lag behind them.

        Raises:
            InvalidArgument: there is still a doubt when the order has to be sent.
        """
        asked, decided = self._clock.now_ms(), decision()
        opens = _OPENED.get(meant, 0)
        while True:
            positions = await self._held(category, symbol)
            if mode != "one_way":
                return positions
            trades = [one for one in self._trades(category, symbol) if one.time <= asked]
            if is_clear(total(one.signed for one in positions), trades, opens):
                return positions
            if decided is not None and decided.left() <= _PAUSE:
                raise InvalidArgument(
                    f"{symbol} was traded less than {GRACE_MS // 1_000} s ago, and the list of positions may not show "
                    f"it yet, so what {meant} would do is not known: try again in a moment"
                )
            logger.info("the list of positions may lag behind trades in %s: it is read again", symbol)
            await asyncio.sleep(_PAUSE)

    def _trades(self, category: str, symbol: str) -> Iterator[Trade]:
        """The trades in a contract that a list may lack, and those that there may have been."""
        since, contract = self._clock.now_ms() - GRACE_MS, (category_of(self._life, category), symbol.casefold())
        for order in self._tracker.known(self._life.kind):
            life, identity, terms = order.life, order.identity, order.terms
            if (identity.category, identity.symbol.casefold()) != contract:
                continue
            sign, reduces = -1 if terms.side == "sell" else 1, bool(terms.reduce_only)
            if order.is_on_its_way and terms.qty is not None and order.sent >= since:
                yield Trade(order.sent, terms.qty * sign, reduces, may_be=True)
            touched = int(self._clock.ms_at(order.touched))
            if touched < since:
                continue
            traded = [(one.time or touched, one.qty) for one in life.fills.values()]
            traded.append((life.updated or touched, EXACT.subtract(life.filled, life.traded)))
            yield from (Trade(time, qty * sign, reduces) for time, qty in traded if time >= since and qty > NOTHING)

    async def _mode(self, category: str, given: Mapping[Argument, object]) -> PositionMode:
        """The position mode of a category, looked up if it is unknown or a change could go unnoticed: one-way mode may
        ignore what closes a position in hedge mode (see `intents` in spec/orders), so nothing would refuse the order.
        """
        changes = self._known_mode.changes
        known = self._modes.get(category)
        if known is not None and known[0] == changes and known[1] != "hedge":
            return known[1]
        if not self._reads.can("read_settings", given):
            raise InvalidArgument("the position mode can't be looked up: give category, symbol and margin coin")
        mode = await self._reads.position_mode(given)
        if mode is None:
            raise InvalidArgument("the account does not show its position mode")
        self._modes[category] = changes, mode
        return mode

    async def _mode_by_now(self, category: str, given: Mapping[Argument, object]) -> PositionMode | None:
        """The position mode after a refusal; None if it can't be asked."""
        try:
            return await self._mode(category, given)
        except BitgetError as error:
            logger.warning("the position mode could not be looked up: %s", error)
            return None

    # Arguments

    def _by_wire(self, named: Mapping[str, Any], said: Set[str]) -> tuple[dict[str, Any], Extra | None]:
        """Arguments by their names on the wire, and the extra ones; `said` are those that the intent sets.

        Raises:
            TypeError: there is no such argument.
        """
        wires = {one.name: one.wire for one in self._operation.form.parameters if one.wire not in said}
        if unknown := [name for name in named if name not in wires and name != "extra"]:
            known = {one.name for one in self._operation.form.parameters}
            why = "this method doesn't take it: leave it out" if unknown[0] in known else "there is no such argument"
            raise TypeError(f"got an unexpected keyword argument {unknown[0]!r}: {why}")
        arguments = {wires[name]: value for name, value in named.items() if name != "extra" and value is not None}
        return arguments, named.get("extra")

    def _text(self, arguments: Mapping[str, Any], meaning: Argument) -> str:
        wire = self._call.arguments.get(meaning)
        only = next(iter(self._life.categories)) if meaning == "category" and len(self._life.categories) == 1 else ""
        return str(arguments.get(wire) or "") if wire is not None else only

    def _given(self, arguments: Mapping[str, Any]) -> dict[Argument, object]:
        names: tuple[Argument, ...] = ("category", "symbol", "margin_coin")
        return {name: self._text(arguments, name) for name in names}


_AMOUNTS = (("base_qty", "base_qty"), ("quote_qty", "quote_qty"))
"""Amounts with an explicit unit, and the names of the arguments."""
