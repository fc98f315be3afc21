"""What happens to a program that trades, and to its account: kinds of steps for `order_run`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import BitgetError, JournalError
from bitget_runtime.fake.core import PositionMode, PositionSide, Product, Refused
from order_acts import FULL, MARGIN, PATIENT, SYMBOL, Scripted, everything, fills, late, soon, try_placing

if TYPE_CHECKING:
    from bitget_runtime.orders.face.async_orders import AsyncOrders


async def restart(script: Scripted, orders: AsyncOrders) -> None:
    """The orders are closed while one is in flight, and begun again, from the journal if there is one."""
    if script.random.random() < 0.5:
        late(script, 0.1, lost=True)
    order = await try_placing(script, orders)
    await orders.close()
    if order is not None:
        await asyncio.gather(*fills(script, order))
    script.note()
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
    order = await try_placing(script, orders)
    theirs = await try_placing(script, other)
    if order is not None and script.received(order):
        with suppress(BitgetError):
            where: dict[str, Any] = {} if script.kind != "uta" else {"category": "USDT-FUTURES", "symbol": SYMBOL}
            if script.kind == "classic_futures":
                where = {"category": "USDT-FUTURES", "symbol": SYMBOL, "kind": script.kind}
            seen = await other.adopt(client_order_id=order.client_order_id or "", **where)
            script.sent.append(seen)
            await asyncio.gather(soon(script, seen.cancel), *fills(script, order))
    if theirs is not None:
        await asyncio.gather(*fills(script, theirs))


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
            await asyncio.gather(*fills(script, order))


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


@contextmanager
def _at_most(journal: Any, pages: int) -> Iterator[None]:
    journal._database.execute(f"PRAGMA max_page_count = {pages}")
    try:
        yield
    finally:
        journal._database.execute(f"PRAGMA max_page_count = {2**30}")
