"""A script of faults between orders and the fake exchange, which `soak.py` runs by the thousand.

After it all is compared: no order came twice, none is in another state than the exchange has it in, no fill is made up,
lost or counted twice, and what is said never to have been carried out never was.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, suppress
from decimal import Decimal
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.errors import BitgetError, ConnectFailed
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.core import Order as TrueOrder
from bitget_runtime.fake.faults import Doubled, ErrorCode
from bitget_runtime.orders.desk.engine import Engine
from bitget_runtime.orders.desk.journal import NOWHERE, read_journal
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.face.async_orders import AsyncOrders
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.options import StreamOptions
from order_acts import PATIENT, everything
from order_deadlines import Deadline
from order_faults import FAULTS, Pushes, let_lists_lag
from order_kinds import KINDS
from order_sending import Sending
from order_ways import AT_REST, Way
from script_record import Record

ORDERS = 6
"""Orders of a script."""

_JOURNALED = ("full_disk", "restart")
"""Kinds of steps that are about the journal."""

_AT_THE_EXCHANGE = tuple(
    OrderState(word) for word in ("live", "partially_filled", "filled", "cancelled", "expired", "triggered")
)

_END = 3
_RANKS = {state: _END for state in OrderState if state.is_final} | {
    OrderState.LIVE: 1,
    OrderState.PARTIALLY_FILLED: 2,
}
"""How late a state is in the life of an order, which never goes back."""


class Script:
    """One session of orders, with a fault here and there.

    Args:
        exchange: The exchange.
        way: Which orders, and how they are sent.
        random: What happens.
        pushes: What becomes of pushes.
        only: The kind of all steps; empty for any.
        record: What is counted.

    Attributes:
        sent: The orders that were sent and whose handles are there.
        path: The journal; None for none.
        was_full: The disk was full for a while.
        steps: The kinds of its steps so far.
        known: The client order IDs of all orders that ever had a handle.
        batched: The orders that were placed together, which are searched for in lists alone.
    """

    def __init__(
        self, exchange: FakeExchange, way: Way, random: Random, pushes: Pushes, only: str, record: Record
    ) -> None:
        self.record = record
        self.exchange, self.way, self.random, self.pushes, self.only = exchange, way, random, pushes, only
        self.kind, self.by, self.operations = way.kind, way.by, way.operations
        self.sent: list[AsyncOrder] = []
        self.may_lag = random.random() < 0.3
        self.was_full = False
        self._waits_for_connection = True
        self.steps: list[str] = []
        self.known: set[str | None] = set()
        self.batched: set[AsyncOrder] = set()
        self._rereads = random.random() < 0.6 and only != "cancel_without_its_push"
        self.path: Path | None = None
        self._sending = Sending(lambda: self._engine)
        self._orders: AsyncOrders | None = None
        self._others: AsyncOrders | None = None
        self._has_journal = random.random() < 0.5 or only in _JOURNALED

    def client(self) -> AsyncBitget:
        """A client of the exchange; it gives up a call after a while."""
        exchange = self.exchange
        hosts: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        return AsyncBitget(*exchange.credentials, **hosts, limits="off", timeout=self._timeout, retries=0)

    @property
    def _timeout(self) -> float:
        return 1.0 if self.only == "response_after_its_deadline" else 5.0

    async def run(self) -> None:
        async with AsyncExitStack() as self._stack:
            self._stack.enter_context(self._sending.watching_commands())
            if self._has_journal:
                self.path = Path(self._stack.enter_context(TemporaryDirectory())) / "orders.db"
            self._client = await self._stack.enter_async_context(self.client())
            if self.may_lag:
                let_lists_lag(self._client, self.random, self.record.met)
            self._sending.watch_calls(self._client)
            orders = await self.begin_again()
            self.pushes.wild = self.random.choice([0.0, 0.3]) if self._rereads else 0.0
            for _ in range(ORDERS):
                await self._step(orders)
                orders = self._orders or orders
            self._clear()
            self.pushes.wild = 0.0
            await asyncio.gather(*self._sending.on_their_way, return_exceptions=True)
            await self._rest()
            self._compare()
            await orders.close()
            self._compare_journal()
            for order in self.sent:
                self.record.order(order.state.value, bool(self.received(order)))

    @property
    def held(self) -> float:
        """Seconds that the next order is held on its way."""
        return self._sending.held

    @held.setter
    def held(self, seconds: float) -> None:
        self._sending.held = seconds

    @property
    def _engine(self) -> Engine | None:
        return None if self._orders is None else self._orders._opened

    async def begin_again(self) -> AsyncOrders:
        self._orders = orders = await self._open(self._client, self.path)
        return orders

    async def other(self) -> AsyncOrders:
        if self._others is None:
            client = await self._stack.enter_async_context(self.client())
            self._others = await self._open(client, None)
        return self._others

    async def _open(self, client: AsyncBitget, path: Path | None) -> AsyncOrders:
        options = OrderOptions(
            by=self.way.by,
            confirm_within=0.2,
            reread_every=0.3 if self._rereads else 60.0,
            categories=("SPOT", "USDT-FUTURES"),
            stream=StreamOptions(reply_within=0.5),
            journal=path or NOWHERE,
        )
        ends = time.monotonic() + AT_REST
        while True:
            orders: AsyncOrders = getattr(client, self.way.generation).orders(options)
            try:
                return await self._stack.enter_async_context(orders)
            except BitgetError:  # the machine is so busy that a call takes longer than it may
                if time.monotonic() > ends:
                    raise

    def _clear(self) -> None:
        self.exchange.faults.clear()
        self.exchange.streams.faults.clear()

    def _compare_journal(self) -> None:
        """The journal ends as the exchange does; what a full disk has kept out of it is settled at the next start."""
        if self.path is None:
            return
        true = {order.client_id: order for order in everything(self.exchange)}
        latest = {entry.client_order_id: entry for entry in read_journal(self.path)}  # an ID may follow a refusal
        for entry in latest.values():
            found = true.get(entry.client_order_id)
            if found is None:
                assert entry.state not in _AT_THE_EXCHANGE, f"{entry} is not at the exchange"
            elif entry.state.is_final:
                assert (entry.state.value, entry.order_id) == (found.state.value, found.id), (entry, found)
            elif not self.was_full:
                assert (entry.state.is_open, found.pending) == (True, True), (entry, found)

    async def _step(self, orders: AsyncOrders) -> None:
        """A fault of one request, or something of another kind."""
        self._waits_for_connection = self.random.random() < 0.8
        if not self.only and self.random.random() < 0.5:
            self.steps.append("faulty")
            await self._faulty(orders)
            return
        steps = self.only or self.random.choice([*KINDS])
        self.steps.append(steps)
        try:
            await KINDS[steps](self, orders)
        finally:
            self._clear()

    async def _faulty(self, orders: AsyncOrders) -> None:
        fault = self.random.choice(FAULTS)
        place = f"{self.way.operations}.place_order"
        if self.way.by == "rest" and fault is not None:
            self.exchange.faults.add(fault, place)
        elif fault is not None:
            faults = self.exchange.streams.faults
            self.random.choice(
                [
                    faults.lose_command,
                    faults.lose_reply,
                    faults.cut_reply,
                    faults.double_reply,
                    self._late,
                    self._refuse,
                ]
            )()
        if self.random.random() < 0.2:
            fault = self.random.choice(FAULTS) or Doubled()
            self.exchange.faults.add(fault, f"{self.way.operations}.cancel_order")
        if self.random.random() < 0.2:
            self.exchange.faults.add(ErrorCode("43001"), f"{self.way.operations}.get_order", self.random.randint(1, 3))
        if self.random.random() < 0.15:
            self.cut()
        try:
            order = await self.place(orders)
        except BitgetError:
            await asyncio.sleep(0.02)
        else:
            self.sent.append(order)
            await self._live_on(order)
        if self.way.by == "rest":
            self.exchange.faults.clear()

    def cut(self) -> None:
        """End the connections of private pushes."""
        self.record.met["connection lost"] += self.exchange.streams.faults.drop("private")

    def _late(self) -> None:
        self.exchange.streams.faults.delay_reply(0.6)

    def _refuse(self) -> None:
        self.exchange.streams.faults.refuse_command(self.random.choice(["45001", "43012"]))

    async def place(self, orders: AsyncOrders) -> AsyncOrder:
        """Place an order; mostly again after the connection for it was lost, and nothing was sent."""
        ends = time.monotonic() + PATIENT
        while True:
            try:
                return await self._place(orders)
            except ConnectFailed:
                if not self._waits_for_connection or time.monotonic() > ends:
                    raise
                await asyncio.sleep(0.02)

    async def _place(self, orders: AsyncOrders) -> AsyncOrder:
        kinds: Any = orders
        if self.way.kind == "uta":
            order = kinds.place(
                category="USDT-FUTURES", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.01", price="50000"
            )
        elif self.way.kind == "classic_spot":
            order = kinds.spot.place(
                symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
            )
        else:
            order = kinds.futures.place(
                symbol="BTCUSDT",
                product_type="USDT-FUTURES",
                margin_mode="crossed",
                margin_coin="USDT",
                side="buy",
                trade_side="open",
                order_type="limit",
                force="gtc",
                size="0.01",
                price="50000",
            )
        placed: AsyncOrder = await order
        return placed

    async def _live_on(self, order: AsyncOrder) -> None:
        """Something happens to an order at the exchange, or is asked for."""
        for _ in range(self.random.randint(0, 2)):
            act = self.random.choice(["fill", "part", "cancel", "modify", "wait"])
            found = self.received(order)
            if act in ("fill", "part") and found and found[0].pending:
                self.exchange.fill(found[0].id, Decimal("0.002") if act == "part" else None)
            elif act == "cancel":
                with suppress(BitgetError):
                    await order.cancel()
            elif act == "modify" and not order.state.is_final and self.way.kind != "uta":
                try:
                    changed = await order.modify(price="49000")
                except BitgetError:
                    continue
                self.sent.append(changed)
                order = changed
            elif act == "wait":
                await asyncio.sleep(0.01)

    def note(self) -> None:
        """Remember which orders have handles, and which may have replaced them."""
        left: list[AsyncOrder | None] = [*self.sent]
        while left:
            if (order := left.pop()) is not None:
                self.known.add(order.client_order_id)
                left.append(order.replaced_by)

    def received(self, order: AsyncOrder) -> list[TrueOrder]:
        """What the exchange has of an order."""
        return [one for one in everything(self.exchange) if one.client_id == order.client_order_id]

    async def _rest(self) -> None:
        """Wait until nothing is left to be found out; the exchange's clock goes on only as far as it may have to."""
        began = time.monotonic()
        deadline = Deadline(self.exchange, self._timeout if self._sending.on_their_way else 0.0)
        while left := [order for order in self.sent if not self._is_at_rest(order)]:
            if time.monotonic() > began + AT_REST:
                raise AssertionError(f"not at rest: {[(one, one.history, self._true(one)) for one in left]}")
            unknown = [order for order in left if order.state is OrderState.UNKNOWN]
            if unknown and time.monotonic() > began + 0.3:  # what is in a list is found without that
                deadline.approach(unknown)
                if self.batched.issuperset(unknown):
                    deadline.pass_by()
            await asyncio.sleep(0.02)

    def _is_at_rest(self, order: AsyncOrder) -> bool:
        if order.state.is_final:
            return order._tracked.is_settled
        true = self._true(order)
        if order.state is OrderState.UNKNOWN and order.accepted_until is None:  # there is no proof, and none is claimed
            return true[2] is None and (self.kind, self.by) != ("uta", "websocket")  # whose commands have a deadline
        if order._tracked.is_to_end:  # it is still being cancelled
            return False
        return order.state.is_open and (order.state, order.filled) == true[:2] and order.has_all_fills and order.has_fee

    def _true(self, order: AsyncOrder) -> tuple[str, Decimal, Any]:
        found = self.received(order)
        if not found:
            return "", Decimal(0), None
        return found[0].state.value, found[0].filled, found[0]

    def _compare(self) -> None:
        self.note()
        ours = [one.client_id for one in everything(self.exchange) if one.client_id and not one.client_id.isdecimal()]
        assert self.known.issuperset(ours), f"not placed, it was said: {set(ours) - self.known}"
        for order in self.sent:
            found = self.received(order)
            ranks = [_RANKS.get(change.state, 0) for change in order.history]
            assert ranks == sorted(ranks), f"{order} went back: {order.history}"
            assert ranks.count(_END) <= 1, f"{order} ended twice: {order.history}"
            assert len(found) <= 1, f"{order} came {len(found)} times"
            if order.state in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED):
                assert not found, f"{order} is at the exchange: {order.history} {found}"
                continue
            if order.state is OrderState.UNKNOWN and order.accepted_until is None and not found:
                continue
            assert found, f"{order} is not at the exchange: {order.history}"
            assert order.state.value == found[0].state.value, (order, order.history, found)
            assert order.filled == found[0].filled, (order, order.history, found)
            true = {fill.id: fill.qty for fill in self._fills(found[0].id)}
            assert {fill.trade_id: fill.qty for fill in order.fills} == true, (order, order.fills, true)
            assert order.fee == {coin: paid for coin, paid in found[0].fees.items() if paid}, (order, order.fee)

    def _fills(self, order_id: str) -> list[Any]:
        fills = self.exchange.state.orders.fills(self.exchange.uid)
        return [fill for fill in fills if fill.order_id == order_id]


async def script(way: Way, number: int, only: str = "") -> Record:
    """A script of one way, against an exchange of its own; `only` names the kind of all its steps."""
    record, random = Record(scripts=1), Random(f"{number} {way.kind} {way.by} {only}")
    pushes = Pushes(random, record.met)
    with fake_exchange(account=way.account) as exchange, pushes.between():
        exchange.clock_offset_ms = offset = random.choice([0, 20_000, -20_000])
        record.met["clock that differs"] += bool(offset)
        one = Script(exchange, way, random, pushes, only, record)
        try:
            await one.run()
        except BaseException as error:
            error.add_note(f"its steps: {', '.join(one.steps)}")
            raise
        record.meet(exchange)
    return record
