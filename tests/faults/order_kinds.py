"""What a real exchange does to orders beyond a fault of one request: kinds of steps for `order_run`."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import bitget_client.classic.contract.trade_models as contract
import bitget_client.classic.spot.trade_models as spot
import bitget_client.uta.trade_models as unified
from bitget_runtime.errors import BitgetError, ConnectFailed, OutcomeUnknown
from bitget_runtime.fake.faults import Delay, Drop, Truncated
from order_acts import (
    CONTRACT,
    FULL,
    LIMIT,
    PATIENT,
    QUITE_PATIENT,
    SYMBOL,
    TOO_MUCH,
    Scripted,
    Step,
    fills,
    late,
    soon,
    try_placing,
    with_a_life,
)
from program_kinds import another_program, full_disk, position_mode, restart

if TYPE_CHECKING:
    from bitget_runtime.orders.face.async_order import AsyncOrder
    from bitget_runtime.orders.face.async_orders import AsyncOrders


async def race_of_cancel_and_fill(script: Scripted, orders: AsyncOrders) -> None:
    """A cancel is on its way while the order is filled, in part or as a whole."""
    order = await try_placing(script, orders)
    if order is not None:
        await asyncio.gather(soon(script, order.cancel), *fills(script, order))


async def cancel_without_its_push(script: Scripted, orders: AsyncOrders) -> None:
    """The pushes about a cancel are lost: whoever has asked for it learns its end all the same."""
    order = await try_placing(script, orders)
    if order is None or order.state.is_final or not script.received(order):
        return
    with suppress(TimeoutError):
        await order.live(PATIENT)
    faults = script.exchange.streams.faults
    faults.lose_push(20, "private")
    try:
        with suppress(OutcomeUnknown):
            await order.cancel()
    except BitgetError:  # an earlier step has lost the connection, or has it refused
        return
    try:
        await order.final(QUITE_PATIENT)
    except TimeoutError:
        raise AssertionError(f"{order} was cancelled, and nobody has looked: {order.history}") from None


async def fill_during_a_change(script: Scripted, orders: AsyncOrders) -> None:
    """A change is on its way while the order is filled, or cancelled."""
    order = await try_placing(script, orders)
    if order is None:
        return
    more: dict[str, Any] = {"qty": "0.02"} if script.random.random() < 0.7 else {}

    async def change() -> None:
        changed = await order.modify(price=script.random.choice(["49000", "51000"]), **more)
        if changed != order:
            script.sent.append(changed)

    others = [soon(script, order.cancel)] if script.random.random() < 0.2 else []
    await asyncio.gather(soon(script, change), *others, *fills(script, order))
    successor = order.replaced_by
    if successor is not None and successor not in script.sent:
        script.sent.append(successor)  # the response to the change was lost


async def pushes_before_the_response(script: Scripted, orders: AsyncOrders) -> None:
    """An order lives, and may end, while its response is on the way."""
    late(script, script.random.choice([0.05, 0.2]))
    await with_a_life(script, orders)


async def response_after_its_deadline(script: Scripted, orders: AsyncOrders) -> None:
    """A response that comes when nobody waits for it any more."""
    late(script, 0.6 if script.by == "websocket" else 1.4)
    await with_a_life(script, orders)


async def request_that_arrives_late(script: Scripted, orders: AsyncOrders) -> None:
    """A request is under way for so long that its response is given up, and no list has the order yet."""
    script.held = script.random.choice([0.8, 1.5])
    await with_a_life(script, orders)


async def cancel_on_its_way(script: Scripted, orders: AsyncOrders) -> None:
    """An order is cancelled before the exchange has it, and does not rest there all the same."""
    script.held = held = script.random.choice([0.0, 0.05, 0.3])
    known = {order.client_order_id for order in orders.open()}
    placing = asyncio.ensure_future(try_placing(script, orders))
    fresh: list[AsyncOrder] = []
    while not fresh and not placing.done():
        await asyncio.sleep(0)
        fresh = [order for order in orders.open() if order.client_order_id not in known and not order.is_external]
    cancelled: list[AsyncOrder] = []
    for order in fresh:
        with suppress(ConnectFailed):  # then nothing was sent, and the order may rest
            with suppress(OutcomeUnknown):
                await order.cancel()
            cancelled.append(order)
    await placing
    await asyncio.sleep(held)
    for order in (one for one in cancelled if script.received(one)):
        with suppress(TimeoutError):
            await order.final(QUITE_PATIENT)
        assert not any(true.pending for true in script.received(order)), f"{order} rests: {order.history}"


async def response_lost_with_the_connection(script: Scripted, orders: AsyncOrders) -> None:
    """The connection ends after the exchange has received an order, and with it the response and the pushes."""
    late(script, 0.3, lost=True)

    async def cut() -> None:
        script.cut()

    await with_a_life(script, orders, cut)


async def several_at_once(script: Scripted, orders: AsyncOrders) -> None:
    """Orders of one symbol are placed and ended at the same time."""
    if script.random.random() < 0.5:
        late(script, 0.1, lost=script.random.random() < 0.5)
    placed = await asyncio.gather(*(try_placing(script, orders) for _ in range(3)))
    found = [order for order in placed if order is not None]
    await asyncio.gather(*(soon(script, order.cancel) for order in found[:2]), *fills(script, *found))


async def batch_that_fails_in_part(script: Scripted, orders: AsyncOrders) -> None:
    """Some orders of a batch are refused, and the response may be lost."""
    sizes = [script.random.choice([str(FULL), str(FULL), TOO_MUCH]) for _ in range(3)]
    if script.random.random() < 0.4:
        script.exchange.faults.add(
            script.random.choice([Drop(), Truncated(), Delay(0.1)]), f"{script.operations}.place_orders"
        )
    many: Any = orders
    try:
        if script.kind == "uta":
            items = [
                unified.PlaceOrdersItem(category="USDT-FUTURES", symbol=SYMBOL, qty=size, price="50000", **LIMIT)
                for size in sizes
            ]
            placed = await many.place_many(orders=items)
        elif script.kind == "classic_spot":
            pairs = [spot.PlaceOrdersRequestOrder(force="gtc", size=size, price="50000", **LIMIT) for size in sizes]
            placed = await many.spot.place_many(symbol=SYMBOL, orders=pairs)
        else:
            contracts = [
                contract.PlaceOrdersRequestOrder(size=size, price="50000", trade_side="open", force="gtc", **LIMIT)
                for size in sizes
            ]
            placed = await many.futures.place_many(symbol=SYMBOL, orders=contracts, **CONTRACT)
    except BitgetError:
        return
    script.sent.extend(placed)
    script.batched.update(placed)
    for order, size in zip(placed, sizes, strict=True):
        if size == TOO_MUCH:
            assert not script.received(order), f"{order} could not be paid"
    await asyncio.gather(*fills(script, *placed))


async def clock_that_steps(script: Scripted, orders: AsyncOrders) -> None:
    """The exchange's clock jumps ahead of ours while an order's outcome is open."""
    late(script, 0.1, lost=True)
    order = await try_placing(script, orders)
    script.exchange.clock_offset_ms += script.random.choice([500, 2_000, 15_000])
    if order is not None:
        await asyncio.gather(*fills(script, order))


KINDS: dict[str, Step] = {
    step.__name__: step
    for step in (
        race_of_cancel_and_fill,
        cancel_without_its_push,
        fill_during_a_change,
        pushes_before_the_response,
        response_after_its_deadline,
        request_that_arrives_late,
        cancel_on_its_way,
        response_lost_with_the_connection,
        several_at_once,
        batch_that_fails_in_part,
        clock_that_steps,
        restart,
        another_program,
        full_disk,
        position_mode,
    )
}
"""Kinds of steps, by name."""
