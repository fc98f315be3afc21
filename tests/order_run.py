"""Scripts of faults between orders and the fake exchange: `python tests/order_run.py 1000`, `1000 500` from number 500.

After each one all is compared: no order came twice, none is in another state than the exchange has it in, no fill is
made up, lost or counted twice, and what is said never to have been carried out never was.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any, NamedTuple

from bitget_client import AsyncBitget
from bitget_runtime.errors import BitgetError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.core import Order as TrueOrder
from bitget_runtime.fake.faults import Delay, Drop, ErrorCode, Fault, NotJson, Status, Truncated
from bitget_runtime.fake.streams.live import Live
from bitget_runtime.orders.async_orders import AsyncOrder, AsyncOrders
from bitget_runtime.orders.known.state import Discrepancy, OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.values.scalars import Timestamp

ORDERS = 6
"""Orders of a script."""

AT_REST = 60.0
"""Seconds after which a script has failed: a machine that is busy elsewhere takes ten times as long as a free one."""

AT_ONE_EXCHANGE = 50
"""Scripts against one exchange: no more, so that they need fewer connections than one may open in five minutes."""

FAULTS: list[Fault | None] = [
    None,
    None,
    Drop(after_accepting=True),
    Drop(after_accepting=False),
    Truncated(),
    Truncated(200),
    NotJson(),
    Status(502),
    Status(503),
    ErrorCode("45001", status=200),
    ErrorCode("40725", status=400),
    ErrorCode("43012", status=400),
    Delay(0.05),
]


class Way(NamedTuple):
    """What a script goes through: kind of orders, and how they are sent."""

    kind: str
    by: Any

    @property
    def generation(self) -> str:
        return self.kind.partition("_")[0]

    @property
    def operations(self) -> str:
        group = {"uta": "uta.trade", "classic_spot": "classic.spot.trade", "classic_futures": "classic.contract.trade"}
        return group[self.kind]


WAYS = [Way(kind, by) for kind in ("uta", "classic_spot", "classic_futures") for by in ("rest", "websocket")]


class Pushes:
    """Private pushes that are lost, doubled, or come after the next one."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.wild = 0.0
        self._held: list[Any] = []
        self._send = Live._push

    def push(self, live: Any, *what: Any) -> None:
        if self.random.random() < self.wild:
            chance = self.random.random()
            if chance < 0.4:
                return
            if chance < 0.6 and not self._held:
                self._held.append(what)
                return
            self._send(live, *what)
        self._send(live, *what)
        if self._held:
            self._send(live, *self._held.pop())

    @contextmanager
    def between(self) -> Iterator[None]:
        pushes = self

        def push(live: Any, *what: Any) -> None:
            pushes.push(live, *what)

        Live._push = push  # type: ignore[method-assign, assignment]  # a fault between the exchange and its client
        try:
            yield
        finally:
            Live._push = self._send  # type: ignore[method-assign]


def let_lists_lag(client: AsyncBitget, random: Random) -> None:
    """Have a client read lists as they were a moment before the time that they say; some trail more than others."""
    call = client._client.call
    lags = {name: random.choice([0.0, 0.0, 0.2, 0.6]) for name in ("open", "history", "fills")}

    async def lagging(operation: Any, arguments: Any, extra: Any) -> Any:
        response = await call(operation, arguments, extra)
        name = operation.local_name
        lag = next((seconds for part, seconds in lags.items() if name.startswith("get_") and part in name), 0.0)
        if lag and response.request_time is not None:
            await asyncio.sleep(lag)
            response.request_time = Timestamp(response.request_time + int(lag * 1_000))
        return response

    client._client.call = lagging  # type: ignore[method-assign]  # between the client and its orders


class Script:
    """One session of orders, with a fault here and there.

    Args:
        exchange: The exchange.
        way: Which orders, and how they are sent.
        random: What happens.
        pushes: What becomes of pushes.
    """

    def __init__(self, exchange: FakeExchange, way: Way, random: Random, pushes: Pushes) -> None:
        self.exchange, self.way, self.random, self.pushes = exchange, way, random, pushes
        self.sent: list[AsyncOrder] = []
        self.may_lag = random.random() < 0.3
        self.doubts: list[Discrepancy] = []

    async def run(self, client: AsyncBitget) -> None:
        options = OrderOptions(
            by=self.way.by,
            confirm_within=0.2,
            reread_every=0.3,
            categories=("SPOT", "USDT-FUTURES"),
            stream=StreamOptions(reply_within=0.5),
        )
        if self.may_lag:
            let_lists_lag(client, self.random)
        open_orders: AsyncOrders = getattr(client, self.way.generation).orders(options)
        async with open_orders as orders:
            self.pushes.wild = self.random.choice([0.0, 0.3])
            for _ in range(ORDERS):
                await self._step(orders)
            self.exchange.faults.clear()
            self.exchange.streams.faults.clear()
            self.pushes.wild = 0.0
            await self._rest(orders)
            self._compare(orders)
            await self._tidy(orders)

    async def _step(self, orders: AsyncOrders) -> None:
        fault = self.random.choice(FAULTS)
        place = f"{self.way.operations}.place_order"
        if self.way.by == "rest" and fault is not None:
            self.exchange.faults.add(fault, place)
        elif fault is not None:
            self.random.choice([self.exchange.streams.faults.lose_reply, self._late, self._refuse])()
        if self.random.random() < 0.2:
            self.exchange.faults.add(ErrorCode("43001"), f"{self.way.operations}.get_order", self.random.randint(1, 3))
        if self.random.random() < 0.15:
            self.exchange.streams.faults.drop("private")
        try:
            order = await self._place(orders)
        except BitgetError:
            await asyncio.sleep(0.02)
        else:
            self.sent.append(order)
            await self._live_on(order)
        if self.way.by == "rest":
            self.exchange.faults.clear()

    def _late(self) -> None:
        self.exchange.streams.faults.delay_reply(0.6)

    def _refuse(self) -> None:
        self.exchange.streams.faults.refuse_command(self.random.choice(["45001", "43012"]))

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

    def received(self, order: AsyncOrder) -> list[TrueOrder]:
        """What the exchange has of an order."""
        everything = self.exchange.state.orders.everything()
        return [one for one in everything if one.client_id == order.client_order_id]

    async def _rest(self, orders: AsyncOrders) -> None:
        """Wait until nothing is left to be found out, while the exchange's clock goes on."""
        ends = time.monotonic() + AT_REST
        jumped = False
        while not all(self._is_at_rest(order) for order in self.sent):
            if time.monotonic() > ends:
                left = [order for order in self.sent if not self._is_at_rest(order)]
                raise AssertionError(f"not at rest: {[(one, one.history, self._true(one)) for one in left]}")
            if not jumped and any(order.state is OrderState.UNKNOWN for order in self.sent):
                await asyncio.sleep(0.3)
                self.exchange.advance(45)
                jumped = True
            await asyncio.sleep(0.02)

    def _is_at_rest(self, order: AsyncOrder) -> bool:
        if order.state.is_final:
            return order._tracked.is_settled
        true = self._true(order)
        if order.state is OrderState.UNKNOWN and order.accepted_until is None:  # there is no proof, and none is claimed
            return true[2] is None
        return order.state.is_open and (order.state, order.filled) == true[:2] and order.has_all_fills

    def _true(self, order: AsyncOrder) -> tuple[str, Decimal, Any]:
        found = self.received(order)
        if not found:
            return "", Decimal(0), None
        return found[0].state.value, found[0].filled, found[0]

    def _compare(self, orders: AsyncOrders) -> None:
        for order in self.sent:
            found = self.received(order)
            assert len(found) <= 1, f"{order} came {len(found)} times"
            if order.state in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED):
                assert not found, f"{order} is at the exchange: {found}"
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

    async def _tidy(self, orders: AsyncOrders) -> None:
        for order in self.sent:
            for true in self.received(order):
                if true.pending:
                    self.exchange._call(partial(self.exchange.core.cancel, true.uid, true.id))


async def scripts(way: Way, seeds: range) -> None:
    """Scripts of one way, one after the other, against one exchange."""
    account: Any = "unified" if way.generation == "uta" else "classic"
    with fake_exchange(account=account) as exchange:
        for seed in seeds:
            random = Random(f"{seed} {way.kind} {way.by}")
            pushes = Pushes(random)
            script = Script(exchange, way, random, pushes)
            exchange.clock_offset_ms = random.choice([0, 20_000, -20_000])
            with pushes.between():
                client = AsyncBitget(
                    *exchange.credentials,
                    base_url=exchange.base_url,
                    stream_url=exchange.stream_url,
                    limits="off",
                    timeout=5,
                    retries=0,
                )
                async with client:
                    try:
                        await script.run(client)
                    except AssertionError as error:
                        raise AssertionError(f"{way} {seed}: {error}") from error
            exchange.faults.clear()
            exchange.streams.faults.clear()


def run(count: int, first: int = 0) -> None:
    """So many scripts of each way, from one on."""
    logging.disable(logging.CRITICAL)
    for way in WAYS:
        began = time.monotonic()
        for start in range(first, first + count, AT_ONE_EXCHANGE):
            asyncio.run(scripts(way, range(start, min(start + AT_ONE_EXCHANGE, first + count))))
        print(f"{way.kind} by {way.by}: {count} scripts in {time.monotonic() - began:.0f} s", flush=True)


if __name__ == "__main__":
    run(*map(int, sys.argv[1:3] or ["100"]))
