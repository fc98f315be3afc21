"""A script of faults between plan orders and the fake exchange, which `soak.py` runs by the thousand.

After it all is compared: no plan order came twice, none is in another state than the exchange has it in, what one
has placed is what its handle says, and what is said never to have been carried out never was.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from decimal import Decimal
from random import Random
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.errors import BitgetError, OutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.core import Trigger, TriggerState
from bitget_runtime.fake.faults import ErrorCode
from bitget_runtime.orders.async_orders import AsyncOrder
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from order_deadlines import Deadline
from order_faults import FAULTS, Pushes, let_lists_lag
from order_run import AT_REST, Way
from script_record import Record

WAYS = [Way("classic_futures", "rest")]
ORDERS = 4
CONTRACT: dict[str, Any] = {"product_type": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_coin": "USDT"}
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
TRACK = {"plan_type": "track_plan", "callback_ratio": "1"}
MOVING = {"plan_type": "moving_plan", "range_rate": "1"}
EXIT: dict[str, Any] = {**CONTRACT, "plan_type": "profit_plan", "hold_side": "long", "size": "0.01"}
STATES = {
    TriggerState.WAITING: OrderState.LIVE,
    TriggerState.FIRED: OrderState.TRIGGERED,
    TriggerState.CANCELLED: OrderState.CANCELLED,
    TriggerState.FAILED: OrderState.REJECTED,
}


class Script:
    """One session of plan orders, with a fault here and there."""

    def __init__(self, exchange: FakeExchange, random: Random, pushes: Pushes, record: Record) -> None:
        self.exchange, self.random, self.pushes, self.record = exchange, random, pushes, record
        self.sent: list[AsyncOrder] = []
        self.to_end: set[AsyncOrder] = set()
        self.price = 60_000

    async def run(self, client: AsyncBitget) -> None:
        options = OrderOptions(confirm_within=0.2, reread_every=0.3, categories=("USDT-FUTURES",))
        self._move(60_000)
        if self.random.random() < 0.3:
            let_lists_lag(client, self.random, self.record.met)
        async with client.classic.orders(options) as orders:
            long = await orders.futures.open_long(**CONTRACT, margin_mode="crossed", order_type="market", size="0.1")
            await long.final(AT_REST)
            self.pushes.wild = self.random.choice([0.0, 0.3])
            for _ in range(ORDERS):
                await self._step(orders)
            self.exchange.faults.clear()
            self.pushes.wild = 0.0
            await self._rest()
            for order in self.sent:
                self._compare(order)
                self.record.order(order.state.value, self.true(order) is not None)

    def _move(self, price: int) -> None:
        self.price = price
        self.exchange.price("BTCUSDT", Decimal(price), hold=True)

    async def _step(self, orders: Any) -> None:
        above = str(self.price + self.random.choice([500, 1_500]))
        is_plan, trails = self.random.random() < 0.5, self.random.random() < 0.3
        fault = self.random.choice(FAULTS)
        operation = "place_order" if is_plan else "place_tpsl_order"
        if fault is not None:
            self.exchange.faults.add(fault, f"classic.contract.plan.{operation}")
        for name in ("cancel_orders", "get_order_history", "get_sub_orders"):
            if self.random.random() < 0.2:
                self.exchange.faults.add(ErrorCode("43001"), f"classic.contract.plan.{name}")
        if self.random.random() < 0.15:
            self.record.met["connection lost"] += self.exchange.streams.faults.drop("private")
        try:
            kind, order = (orders.futures_plan, PLAN) if is_plan else (orders.futures_tpsl, EXIT)
            more = {} if not trails else TRACK if is_plan else MOVING
            placing = asyncio.ensure_future(kind.place(**{**order, **more}, trigger_price=above))
            if self.random.random() < 0.2:
                await self._cancel_on_its_way(orders, placing)
            placed: AsyncOrder = await placing
        except BitgetError:
            await asyncio.sleep(0.02)
        else:
            self.sent.append(placed)
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
        deadline = Deadline(self.exchange, "classic.contract.plan.get_order_history")
        while left := [order for order in self.sent if not self._is_at_rest(order)]:
            late = time.monotonic() > began + AT_REST
            assert not late, f"not at rest: {[(one, one.history, self.true(one)) for one in left]}"
            unknown = [order for order in left if order.state is OrderState.UNKNOWN]
            if unknown and time.monotonic() > began + 0.3:
                deadline.approach(unknown)
                deadline.grant(len(unknown))
            await asyncio.sleep(0.02)

    def _is_at_rest(self, order: AsyncOrder) -> bool:
        if order.state.is_final:
            return order._tracked.is_settled
        true = self.true(order)
        is_left = order.state is OrderState.LIVE and true is not None and true.waiting
        return is_left and order not in self.to_end

    def _compare(self, order: AsyncOrder) -> None:
        true = self.true(order)
        if true is None:
            assert order.state in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED), (order, order.history)
            return
        assert order.state is STATES[true.state], (order, order.history, true)
        placed = None if order.placed is None else order.placed.id
        assert placed == (true.order_id or None), (order, placed, true)


async def script(way: Way, number: int) -> Record:
    """A script against an exchange of its own."""
    record, random = Record(scripts=1), Random(f"{number} plans")
    pushes = Pushes(random, record.met)
    with fake_exchange(account=way.account) as exchange, pushes.between():
        exchange.clock_offset_ms = offset = random.choice([0, 20_000, -20_000])
        record.met["clock that differs"] += bool(offset)
        options: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url, "limits": "off"}
        async with AsyncBitget(*exchange.credentials, **options, timeout=5, retries=0) as client:
            await Script(exchange, random, pushes, record).run(client)
        record.meet(exchange)
    return record
