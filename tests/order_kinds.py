"""What a real exchange does to orders beyond a fault of one request: kinds of steps for `order_run`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import bitget_client.classic.contract.trade_models as contract
import bitget_client.classic.spot.trade_models as spot
import bitget_client.uta.trade_models as unified
from bitget_runtime.errors import BitgetError, ConnectFailed, JournalError, OutcomeUnknown
from bitget_runtime.fake.core import PositionMode, PositionSide, Product, Refused
from bitget_runtime.fake.faults import Delay, Drop, Truncated

if TYPE_CHECKING:
    from random import Random

    from bitget_runtime.fake import FakeExchange
    from bitget_runtime.fake.core import Order as TrueOrder
    from bitget_runtime.orders.async_orders import AsyncOrder, AsyncOrders

PATIENT = 2.0
"""Seconds to wait for an order to arrive that a fault may keep away."""
QUITE_PATIENT = 15.0
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
    batches: list[set[AsyncOrder]]
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

    async def begin_again(self) -> AsyncOrders:
        """Orders with the same journal, for the rest of the script."""
        ...

    async def other(self) -> AsyncOrders:
        """The orders of another program."""
        ...


Step = Callable[[Scripted, "AsyncOrders"], Awaitable[None]]


async def race_of_cancel_and_fill(script: Scripted, orders: AsyncOrders) -> None:
    """A cancel is on its way while the order is filled, in part or as a whole."""
    order = await _placed(script, orders)
    if order is not None:
        await asyncio.gather(_soon(script, order.cancel), *_fills(script, order))


async def cancel_without_its_push(script: Scripted, orders: AsyncOrders) -> None:
    """The pushes about a cancel are lost: whoever has asked for it learns its end all the same."""
    order = await _placed(script, orders)
    if order is None or order.state.is_final or not script.received(order):
        return
    with suppress(TimeoutError):
        await order.live(PATIENT)
    faults = script.exchange.streams.faults
    faults.lose_push(20, "private")
    try:
        await _soon(script, order.cancel)
        await order.final(QUITE_PATIENT)
    except TimeoutError:
        raise AssertionError(f"{order} was cancelled, and nobody has looked: {order.history}") from None


async def fill_during_a_change(script: Scripted, orders: AsyncOrders) -> None:
    """A change is on its way while the order is filled, or cancelled."""
    order = await _placed(script, orders)
    if order is None:
        return
    more: dict[str, Any] = {"qty": "0.02"} if script.random.random() < 0.7 else {}

    async def change() -> None:
        changed = await order.modify(price=script.random.choice(["49000", "51000"]), **more)
        if changed != order:
            script.sent.append(changed)

    others = [_soon(script, order.cancel)] if script.random.random() < 0.2 else []
    await asyncio.gather(_soon(script, change), *others, *_fills(script, order))
    successor = order.replaced_by
    if successor is not None and successor not in script.sent:
        script.sent.append(successor)  # the response to the change was lost


async def pushes_before_the_response(script: Scripted, orders: AsyncOrders) -> None:
    """An order lives, and may end, while its response is on the way."""
    _late(script, script.random.choice([0.05, 0.2]))
    await _with_a_life(script, orders)


async def response_after_its_deadline(script: Scripted, orders: AsyncOrders) -> None:
    """A response that comes when nobody waits for it any more."""
    _late(script, 0.6 if script.by == "websocket" else 1.4)
    await _with_a_life(script, orders)


async def request_that_arrives_late(script: Scripted, orders: AsyncOrders) -> None:
    """A request is under way for so long that its response is given up, and no list has the order yet."""
    script.held = script.random.choice([0.8, 1.5])
    await _with_a_life(script, orders)


async def cancel_on_its_way(script: Scripted, orders: AsyncOrders) -> None:
    """An order is cancelled before the exchange has it, and does not rest there all the same."""
    script.held = held = script.random.choice([0.0, 0.05, 0.3])
    known = {order.client_order_id for order in orders.open()}
    placing = asyncio.ensure_future(_placed(script, orders))
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
    _late(script, 0.3, lost=True)

    async def cut() -> None:
        script.cut()

    await _with_a_life(script, orders, cut)


async def several_at_once(script: Scripted, orders: AsyncOrders) -> None:
    """Orders of one symbol are placed and ended at the same time."""
    if script.random.random() < 0.5:
        _late(script, 0.1, lost=script.random.random() < 0.5)
    placed = await asyncio.gather(*(_placed(script, orders) for _ in range(3)))
    found = [order for order in placed if order is not None]
    await asyncio.gather(*(_soon(script, order.cancel) for order in found[:2]), *_fills(script, *found))


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
    script.batches.append({*placed})
    for order, size in zip(placed, sizes, strict=True):
        if size == TOO_MUCH:
            assert not script.received(order), f"{order} could not be paid"
    await asyncio.gather(*_fills(script, *placed))


async def clock_that_steps(script: Scripted, orders: AsyncOrders) -> None:
    """The exchange's clock jumps ahead of ours while an order's outcome is open."""
    _late(script, 0.1, lost=True)
    order = await _placed(script, orders)
    script.exchange.clock_offset_ms += script.random.choice([500, 2_000, 15_000])
    if order is not None:
        await asyncio.gather(*_fills(script, order))


async def restart(script: Scripted, orders: AsyncOrders) -> None:
    """The orders are closed while one is in flight, and begun again, from the journal if there is one."""
    if script.random.random() < 0.5:
        _late(script, 0.1, lost=True)
    order = await _placed(script, orders)
    await orders.close()
    if order is not None:
        await asyncio.gather(*_fills(script, order))
    again = await script.begin_again()
    for number, old in enumerate(script.sent):
        if old._engine is not orders._engine:
            continue
        found = again.find(client_order_id=old.client_order_id or "")
        if script.path is not None and not old.state.is_final:
            assert found is not None, f"{old} is forgotten"
        if found is not None:
            script.sent[number] = found
    script.sent[:] = [
        one
        for one in script.sent
        if one._engine is not orders._engine or (script.path is not None and one._tracked.is_settled)
    ]


async def another_program(script: Scripted, orders: AsyncOrders) -> None:
    """A second program of the same account follows, changes and cancels the orders, and places its own."""
    other = await script.other()
    order = await _placed(script, orders)
    theirs = await _placed(script, other)
    if order is not None and script.received(order):
        with suppress(BitgetError):
            where: dict[str, Any] = {} if script.kind != "uta" else {"category": "USDT-FUTURES", "symbol": SYMBOL}
            if script.kind == "classic_futures":
                where = {"category": "USDT-FUTURES", "symbol": SYMBOL, "kind": script.kind}
            seen = await other.adopt(client_order_id=order.client_order_id or "", **where)
            script.sent.append(seen)
            await asyncio.gather(_soon(script, seen.cancel), *_fills(script, order))
    if theirs is not None:
        await asyncio.gather(*_fills(script, theirs))


async def full_disk(script: Scripted, orders: AsyncOrders) -> None:
    """The journal can't grow: an order that isn't in it is not sent."""
    journal: Any = orders._engine._journal
    if journal is None:
        return
    before = {order.id for order in everything(script.exchange)}
    script.was_full = True
    (pages,) = journal._database.execute("PRAGMA page_count").fetchone()
    with _at_most(journal, pages):
        for _ in range(40):  # the last page takes some
            try:
                script.sent.append(await script.place(orders))
            except JournalError:
                break
            except BitgetError:
                continue
        else:
            raise AssertionError("the disk is never full")
        written = {entry.client_order_id for entry in journal.entries()}
        after = [order for order in everything(script.exchange) if order.id not in before]
        assert all(order.client_id in written for order in after), "an order was sent that is not in the journal"
        for order in script.sent[-3:]:
            await asyncio.gather(*_fills(script, order))


async def position_mode(script: Scripted, orders: AsyncOrders) -> None:
    """The position mode changes under way: what is meant to close never opens the other side."""
    if script.kind == "classic_spot":  # has no positions
        return
    core, uid, product = script.exchange.core, script.exchange.uid, Product.USDT_FUTURES
    instrument = next(each for each in script.exchange.state.instruments.of(product) if each.symbol == SYMBOL)
    mode = script.random.choice([PositionMode.ONE_WAY, PositionMode.HEDGE])

    def switch() -> bool:
        core.cancel_all(uid)
        for side in PositionSide:
            with suppress(Refused):
                core.close_position(uid, instrument, side)
        with suppress(Refused):
            core.set_position_mode(uid, mode, product)
            return True
        return False

    if not script.exchange._call(switch):
        return
    meant: Any = orders if script.kind == "uta" else getattr(orders, "futures")  # noqa: B009 - by its kind
    how: dict[str, Any] = {"order_type": "market"}
    how |= {"category": "USDT-FUTURES", "symbol": SYMBOL, "qty": FULL} if script.kind == "uta" else {}
    how |= {**MARGIN, "size": FULL, "force": "gtc"} if script.kind != "uta" else {}
    for name in ("open_long", "close_long", "close_long"):
        with suppress(BitgetError):
            order = await getattr(meant, name)(**how)
            script.sent.append(order)
            with suppress(TimeoutError):
                await order.final(PATIENT)
        held = script.exchange.state.positions.open(uid, product, SYMBOL)
        assert all(each.size >= 0 for each in held if each.side is not PositionSide.SHORT), f"flipped: {held}"
        assert not any(each.side is PositionSide.SHORT for each in held), f"opened the other side: {held}"
    script.exchange._call(lambda: _restore(script, switch))


def _restore(script: Scripted, switch: Callable[[], bool]) -> None:
    core, uid = script.exchange.core, script.exchange.uid
    switch()
    with suppress(Refused):
        core.set_position_mode(uid, PositionMode.ONE_WAY, Product.USDT_FUTURES)


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


def everything(exchange: FakeExchange) -> list[TrueOrder]:
    """All orders at the exchange, at one moment."""
    found: list[TrueOrder] = exchange._call(lambda: list(exchange.state.orders.everything()))
    return found


async def _placed(script: Scripted, orders: AsyncOrders) -> AsyncOrder | None:
    try:
        order = await script.place(orders)
    except BitgetError:
        return None
    script.sent.append(order)
    return order


async def _with_a_life(script: Scripted, orders: AsyncOrders, *more: Callable[[], Awaitable[None]]) -> None:
    """Place an order to which something happens as soon as the exchange has it."""
    known = {order.id for order in everything(script.exchange)}

    async def live() -> None:
        ends = time.monotonic() + PATIENT
        while time.monotonic() < ends:
            fresh = [one for one in everything(script.exchange) if one.id not in known]
            if fresh:
                for act in more:
                    await act()
                await _end(script, fresh[0])
                return
            await asyncio.sleep(0.002)

    await asyncio.gather(_placed(script, orders), live())


def _fills(script: Scripted, *orders: AsyncOrder) -> Iterator[Awaitable[None]]:
    for order in orders:
        for true in script.received(order):
            yield _end(script, true)


async def _end(script: Scripted, true: TrueOrder) -> None:
    """The exchange fills or cancels an order, or leaves it, at some moment."""
    await asyncio.sleep(script.random.choice([0.0, 0.001, 0.003]))
    for act in script.random.choice([["fill"], ["part"], ["part", "fill"], ["part", "cancel"], ["cancel"], []]):
        with suppress(Refused):
            if act == "cancel":
                core = script.exchange.core
                await asyncio.to_thread(script.exchange._call, partial(core.cancel, true.uid, true.id))
            else:
                await asyncio.to_thread(script.exchange.fill, true.id, PART if act == "part" else None)


async def _soon(script: Scripted, ask: Callable[[], Awaitable[object]]) -> None:
    await asyncio.sleep(script.random.choice([0.0, 0.001, 0.003]))
    with suppress(BitgetError):
        await ask()


def _late(script: Scripted, seconds: float, *, lost: bool = False) -> None:
    """The next response comes late, or not at all."""
    if script.by == "rest":
        script.exchange.faults.add(Delay(seconds, Drop() if lost else None), f"{script.operations}.place_order")
    elif lost:
        script.exchange.streams.faults.lose_reply()
    else:
        script.exchange.streams.faults.delay_reply(seconds)


@contextmanager
def _at_most(journal: Any, pages: int) -> Iterator[None]:
    journal._database.execute(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        journal._database.execute(f"PRAGMA max_page_count = {2**30}")
