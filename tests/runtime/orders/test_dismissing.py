"""An order that stays unknown ends by its user's word, which is not taken for a proof."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, Discrepancy, Gap, GuardRefused, Guards, InvalidArgument
from bitget_runtime.fake import Drop, FakeExchange
from bitget_runtime.orders.desk.journal import Entry, Journal, read_journal
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE, QUICK

PRICED = {**ORDER, "price": "50000"}
DAY = 86_400_000


@pytest.fixture
def options(tmp_path: Path) -> OrderOptions:
    """With a journal of a command that never arrived: it has no deadline, so no list proves anything."""
    options = OrderOptions(categories=("SPOT",), journal=tmp_path / "orders.db")
    write(options, sent=int(time.time() * 1_000) - DAY, way="websocket")
    return options


def write(options: OrderOptions, **more: Any) -> None:
    assert options.journal is not None
    journal = Journal(options.journal)
    journal.write([Entry(client_order_id="lost", kind="uta", category="SPOT", symbol="BTCUSDT", **more)])
    journal.close()


def test_it_ends_and_makes_room_in_later_runs_too(exchange: FakeExchange, options: OrderOptions) -> None:
    with Bitget(
        *exchange.credentials,
        base_url=exchange.base_url,
        stream_url=exchange.stream_url,
        guards=Guards(max_open_orders=1),
    ) as client:
        with client.uta.orders(options) as orders:
            [lost] = orders.open()
            lost.cancel()
            assert lost.state is OrderState.UNKNOWN
            with pytest.raises(GuardRefused, match="1 orders are open"):
                orders.place(**PRICED)
            lost.dismiss()
            assert lost.final(5) is OrderState.DISMISSED
            assert lost.history[-1].why == "dismissed by its user"
            assert not orders.open()
            order = orders.place(**PRICED)
            order.live(5)
            with pytest.raises(InvalidArgument, match="only one whose state is unknown"):
                order.dismiss()
        with client.uta.orders(options) as orders:
            assert [one.client_order_id for one in orders.open()] == [order.client_order_id]
    assert options.journal is not None
    assert read_journal(options.journal)[0].state is OrderState.DISMISSED


def test_it_is_followed_again_if_the_exchange_has_it_all_the_same(
    exchange: FakeExchange, options: OrderOptions
) -> None:
    async def run() -> None:
        async with (
            AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url) as client,
            client.uta.orders(options) as orders,
        ):
            [lost] = orders.open()
            events = orders.events()
            await lost.dismiss()
            await client.uta.trade.place_order(**PRICED, client_oid="lost")
            found: list[Discrepancy] = []
            async with asyncio.timeout(5):
                while not found:
                    event = await anext(events)
                    if not isinstance(event, Gap) and isinstance(event.what, Discrepancy):
                        found.append(event.what)
            assert found[0].what == "the exchange has an order that was considered dismissed"
            assert lost.state is OrderState.LIVE
            assert orders.open() == [lost]

    asyncio.run(run())


def test_not_while_the_exchange_may_accept_it(exchange: FakeExchange) -> None:
    with client_of(exchange, stream_url=exchange.stream_url) as client, client.uta.orders(QUICK) as orders:
        exchange.faults.add(Drop(after_accepting=False), PLACE)
        lost = orders.place(**PRICED)
        with pytest.raises(InvalidArgument, match="the exchange may accept it until 20"):
            lost.dismiss()
        assert lost.state is OrderState.UNKNOWN


def test_not_while_it_may_be_signed(exchange: FakeExchange, tmp_path: Path) -> None:
    options = OrderOptions(categories=("SPOT",), journal=tmp_path / "orders.db")
    now = int(time.time() * 1_000)
    write(options, sent=now, accepted_until=now + 60_000)
    with client_of(exchange, stream_url=exchange.stream_url) as client, client.uta.orders(options) as orders:
        [lost] = orders.open()
        with pytest.raises(InvalidArgument, match="it may still be sent"):
            lost.dismiss()
        assert lost.state is OrderState.UNKNOWN
