"""A script of faults between plan orders and the fake exchange, which `soak.py` runs by the thousand.

After it all is compared: no plan order came twice, none is in another state than the exchange has it in, what one
has placed is what its handle says, and what is said never to have been carried out never was.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple

from bitget_client import AsyncBitget
from bitget_runtime.errors import BitgetError, OutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.core import Trigger, TriggerState
from bitget_runtime.fake.faults import ErrorCode
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from order_deadlines import Deadline
from order_faults import FAULTS, Pushes, let_lists_lag
from order_ways import AT_REST, Way
from script_record import Record

ORDERS = 4
PAIR: dict[str, Any] = {"symbol": "BTCUSDT", "side": "buy"}
CONTRACT: dict[str, Any] = {"product_type": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_coin": "USDT"}
UNIFIED: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
PLAN: dict[str, Any] = {
    **CONTRACT,
    "plan_type": "normal_plan",
    "margin_mode": "crossed",
    "size": "0.01",
    "trigger_type": "fill_price",
    "side": "buy",
    "trade_side": "open",
    "order_type": "market",
}
EXIT: dict[str, Any] = {**CONTRACT, "plan_type": "profit_plan", "hold_side": "long", "size": "0.01"}
SPOT: dict[str, Any] = {**PAIR, "order_type": "limit", "trigger_type": "fill_price", "plan_type": "amount"}
TRIGGER: dict[str, Any] = {**UNIFIED, "strategy_type": "trigger", "side": "buy", "qty": "0.01"}
TPSL: dict[str, Any] = {**UNIFIED, "strategy_type": "tpsl", "tpsl_mode": "partial", "position_side": "long"}


class Plans(NamedTuple):
    """Orders of one kind that wait for a price.

    Attributes:
        offered: Where they are placed.
        group: The group of their operations.
        place: What places one.
        cancel: What cancels one.
        asks: The arguments of one that waits for a price.
        trails: What makes it trail the price; empty if none does.
        named: The exchange's lists show the client order ID.
    """

    offered: str
    group: str
    place: str
    cancel: str
    asks: Callable[[int], dict[str, Any]]
    trails: dict[str, Any]
    named: bool = True


KINDS = {
    "uta": [
        Plans(
            "strategy",
            "uta.strategy",
            "place_order",
            "cancel_order",
            lambda price: {**TRIGGER, "trigger_order_type": "market", "trigger_price": str(price)},
            {},
            named=False,
        ),
        Plans(
            "strategy",
            "uta.strategy",
            "place_order",
            "cancel_order",
            lambda price: {**TPSL, "qty": "0.01", "take_profit": str(price)},
            {},
        ),
    ],
    "classic_spot": [
        Plans(
            "spot_plan",
            "classic.spot.plan",
            "place_order",
            "cancel_order",
            lambda price: {**SPOT, "size": "0.01", "trigger_price": str(price), "execute_price": str(price + 3_000)},
            {},
        )
    ],
    "classic_futures": [
        Plans(
            "futures_plan",
            "classic.contract.plan",
            "place_order",
            "cancel_orders",
            lambda price: {**PLAN, "trigger_price": str(price)},
            {"plan_type": "track_plan", "callback_ratio": "1"},
        ),
        Plans(
            "futures_tpsl",
            "classic.contract.plan",
            "place_tpsl_order",
            "cancel_orders",
            lambda price: {**EXIT, "trigger_price": str(price)},
            {"plan_type": "moving_plan", "range_rate": "1"},
        ),
    ],
}
WAYS = [Way(kind, "rest") for kind in KINDS]
STATES = {
    TriggerState.WAITING: OrderState.LIVE,
    TriggerState.FIRED: OrderState.TRIGGERED,
    TriggerState.CANCELLED: OrderState.CANCELLED,
    TriggerState.FAILED: OrderState.REJECTED,
}


class Script:
    """One session of plan orders, with a fault here and there."""

    def __init__(self, exchange: FakeExchange, way: Way, random: Random, pushes: Pushes, record: Record) -> None:
        self.way = way
        self.unnamed: set[AsyncOrder] = set()
        self.exchange, self.random, self.pushes, self.record = exchange, random, pushes, record
        self.sent: list[AsyncOrder] = []
        self.to_end: set[AsyncOrder] = set()
        self.price = 60_000

    async def run(self, client: AsyncBitget) -> None:
        category = "SPOT" if self.way.kind == "classic_spot" else "USDT-FUTURES"
        options = OrderOptions(confirm_within=0.2, reread_every=0.3, categories=(category,))
        self._move(60_000)
        if self.random.random() < 0.3:
            let_lists_lag(client, self.random, self.record.met)
        opened: Any = getattr(client, self.way.generation).orders(options)
        async with opened as orders:
            await self._open_position(orders)
            self.pushes.wild = self.random.choice([0.0, 0.3])
            for _ in range(ORDERS):
                await self._step(orders)
            self.exchange.faults.clear()
            self.pushes.wild = 0.0
            await self._rest()
            for order in self.sent:
                self._compare(order)
                self.record.order(order.state.value, self.true(order) is not None)

    async def _open_position(self, orders: Any) -> None:
        """A position for exits to close."""
        if self.way.kind == "uta":
            long = await orders.open_long(**UNIFIED, order_type="market", qty="0.1")
        elif self.way.kind == "classic_futures":
            long = await orders.futures.open_long(**CONTRACT, margin_mode="crossed", order_type="market", size="0.1")
        else:
            return
        await long.final(AT_REST)

    def _move(self, price: int) -> None:
        self.price = price
        self.exchange.price("BTCUSDT", Decimal(price), hold=True)

    async def _step(self, orders: Any) -> None:
        plans = self.random.choice(KINDS[self.way.kind])
        asked = plans.asks(self.price + self.random.choice([500, 1_500]))
        if self.random.random() < 0.3:
            asked |= plans.trails
        fault = self.random.choice(FAULTS)
        if fault is not None:
            self.exchange.faults.add(fault, f"{plans.group}.{plans.place}")
        for name in (plans.cancel, "get_order_history", "get_sub_orders"):
            if self.random.random() < 0.2:
                self.exchange.faults.add(ErrorCode("43001"), f"{plans.group}.{name}")
        if self.random.random() < 0.15:
            self.record.met["connection lost"] += self.exchange.streams.faults.drop("private")
        try:
            placing = asyncio.ensure_future(getattr(orders, plans.offered).place(**asked))
            if self.random.random() < 0.2:
                await self._cancel_on_its_way(orders, placing)
            placed: AsyncOrder = await placing
        except BitgetError:
            await asyncio.sleep(0.02)
        else:
            self.sent.append(placed)
            if not plans.named:
                self.unnamed.add(placed)
            await self._live_on(placed)
        self.exchange.faults.clear()

    async def _live_on(self, order: AsyncOrder) -> None:
        for _ in range(self.random.randint(0, 2)):
            act = self.random.choice(["cancel", "modify", "move", "move", "turn", "wait"])
            with suppress(BitgetError):
                if act == "cancel":
                    await self._cancel(order)
                elif act == "modify":
                    await order.modify(trigger_price=self.price + 900, qty="0.02", price=0)
                elif act == "move":
                    self._move(self.price + 1_000)
                elif act == "turn":
                    self._move(self.price - 700)
            await asyncio.sleep(0.01)

    async def _cancel_on_its_way(self, orders: Any, placing: asyncio.Future[Any]) -> None:
        known = {order.client_order_id for order in [*self.sent, *orders.open()]}
        while not placing.done():
            await asyncio.sleep(0)
            if fresh := [order for order in orders.open() if order.client_order_id not in known]:
                with suppress(BitgetError):
                    await self._cancel(fresh[0])
                return

    async def _cancel(self, order: AsyncOrder) -> None:
        """Cancel an order, which then has to end, unless the cancel was certainly refused."""
        try:
            await order.cancel()
        except OutcomeUnknown:
            self.to_end.add(order)
            raise
        self.to_end.add(order)

    def true(self, order: AsyncOrder) -> Trigger | None:
        """What the exchange has of an order."""
        everything = self.exchange.state.triggers._all.get(self.exchange.uid, {}).values()
        found = [one for one in everything if one.new.client_id == order.client_order_id]
        assert len(found) <= 1, f"{order} came {len(found)} times"
        return found[0] if found else None

    async def _rest(self) -> None:
        began = time.monotonic()
        deadline = Deadline(self.exchange)
        while left := [order for order in self.sent if not self._is_at_rest(order)]:
            late = time.monotonic() > began + AT_REST
            assert not late, f"not at rest: {[(one, one.history, self.true(one)) for one in left]}"
            unknown = [order for order in left if order.state is OrderState.UNKNOWN]
            if unknown and time.monotonic() > began + 0.3:
                deadline.approach(unknown)
                deadline.pass_by()
            await asyncio.sleep(0.02)

    def _is_at_rest(self, order: AsyncOrder) -> bool:
        if order.state.is_final:
            return order._tracked.is_settled
        if order.state is OrderState.UNKNOWN and order in self.unnamed:  # nothing proves anything, or is claimed
            return True
        true = self.true(order)
        is_left = order.state is OrderState.LIVE and true is not None and true.waiting
        return is_left and order not in self.to_end

    def _compare(self, order: AsyncOrder) -> None:
        true = self.true(order)
        if order.state is OrderState.UNKNOWN and order in self.unnamed:
            return
        if true is None:
            assert order.state in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED), (order, order.history)
            return
        assert order.state is STATES[true.state], (order, order.history, true)
        placed = None if order.placed is None else order.placed.id
        assert placed == (true.order_id or None), (order, placed, true)


async def script(way: Way, number: int) -> Record:
    """A script against an exchange of its own."""
    record, random = Record(scripts=1), Random(f"{number} {way.kind} plans")
    pushes = Pushes(random, record.met)
    with fake_exchange(account=way.account) as exchange, pushes.between():
        exchange.clock_offset_ms = offset = random.choice([0, 20_000, -20_000])
        record.met["clock that differs"] += bool(offset)
        options: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url, "limits": "off"}
        async with AsyncBitget(*exchange.credentials, **options, timeout=5, retries=0) as client:
            await Script(exchange, way, random, pushes, record).run(client)
        record.meet(exchange)
    return record
