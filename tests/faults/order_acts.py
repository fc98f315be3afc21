"""What steps of scripts do to orders, and what a step knows of its script."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from bitget_runtime.errors import BitgetError
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.faults import Delay, Drop

if TYPE_CHECKING:
    from random import Random

    from bitget_runtime.fake import FakeExchange
    from bitget_runtime.fake.core import Order as TrueOrder
    from bitget_runtime.orders.face.async_order import AsyncOrder
    from bitget_runtime.orders.face.async_orders import AsyncOrders

PATIENT = 2.0
"""Seconds to wait for an order to arrive that a fault may keep away."""
QUITE_PATIENT = 60.0
"""Seconds within which a look-up that fails now and then succeeds."""

SYMBOL = "BTCUSDT"
CONTRACT: dict[str, Any] = {"product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT"}
MARGIN: dict[str, Any] = {**CONTRACT, "symbol": SYMBOL}
LIMIT: dict[str, Any] = {"side": "buy", "order_type": "limit"}
FULL = Decimal("0.01")
PART = Decimal("0.002")
TOO_MUCH = "900"
"""A quantity that the account can't pay for."""


class Scripted(Protocol):
    """The script that a step belongs to."""

    exchange: FakeExchange
    random: Random
    sent: list[AsyncOrder]
    path: Path | None
    was_full: bool
    batched: set[AsyncOrder]
    held: float

    @property
    def kind(self) -> str: ...

    @property
    def by(self) -> str: ...

    @property
    def operations(self) -> str: ...

    async def place(self, orders: AsyncOrders) -> AsyncOrder: ...

    def received(self, order: AsyncOrder) -> list[TrueOrder]: ...

    def cut(self) -> None: ...

    def note(self) -> None:
        """Remember the handles, some of which are about to go."""
        ...

    async def begin_again(self) -> AsyncOrders:
        """Orders with the same journal, for the rest of the script."""
        ...

    async def other(self) -> AsyncOrders:
        """The orders of another program."""
        ...


Step = Callable[[Scripted, "AsyncOrders"], Awaitable[None]]


def everything(exchange: FakeExchange) -> list[TrueOrder]:
    """All orders at the exchange, at one moment."""
    found: list[TrueOrder] = exchange._call(lambda: list(exchange.state.orders.everything()))
    return found


async def try_placing(script: Scripted, orders: AsyncOrders) -> AsyncOrder | None:
    try:
        order = await script.place(orders)
    except BitgetError:
        return None
    script.sent.append(order)
    return order


async def with_a_life(script: Scripted, orders: AsyncOrders, *more: Callable[[], Awaitable[None]]) -> None:
    """Place an order to which something happens as soon as the exchange has it."""
    known = {order.id for order in everything(script.exchange)}

    async def live() -> None:
        ends = time.monotonic() + PATIENT
        while time.monotonic() < ends:
            fresh = [one for one in everything(script.exchange) if one.id not in known]
            if fresh:
                for act in more:
                    await act()
                await end(script, fresh[0])
                return
            await asyncio.sleep(0.002)

    await asyncio.gather(try_placing(script, orders), live())


def fills(script: Scripted, *orders: AsyncOrder) -> Iterator[Awaitable[None]]:
    for order in orders:
        for true in script.received(order):
            yield end(script, true)


async def end(script: Scripted, true: TrueOrder) -> None:
    """The exchange fills or cancels an order, or leaves it, at some moment."""
    await asyncio.sleep(script.random.choice([0.0, 0.001, 0.003]))
    for act in script.random.choice([["fill"], ["part"], ["part", "fill"], ["part", "cancel"], ["cancel"], []]):
        with suppress(Refused):
            if act == "cancel":
                core = script.exchange.core
                await asyncio.to_thread(script.exchange._call, partial(core.cancel, true.uid, true.id))
            else:
                await asyncio.to_thread(script.exchange.fill, true.id, PART if act == "part" else None)


async def soon(script: Scripted, ask: Callable[[], Awaitable[object]]) -> None:
    await asyncio.sleep(script.random.choice([0.0, 0.001, 0.003]))
    with suppress(BitgetError):
        await ask()


def late(script: Scripted, seconds: float, *, lost: bool = False) -> None:
    """The next response comes late, or not at all."""
    if script.by == "rest":
        script.exchange.faults.add(Delay(seconds, Drop() if lost else None), f"{script.operations}.place_order")
    elif lost:
        script.exchange.streams.faults.lose_reply()
    else:
        script.exchange.streams.faults.delay_reply(seconds)
