"""How many orders are open is counted for the guard that bounds them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, GuardRefused, Guards, Hooks, RequestEvent
from bitget_client._api import API
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.sending.counting import counted
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.desk.tracker import Tracker
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.rest.guards import Guarding
from setups.followed_orders import ORDER, PLACE, QUICK

PRICED = {**ORDER, "price": "50000"}


def bounded(exchange: FakeExchange, most: int) -> Bitget:
    return Bitget(
        *exchange.credentials,
        base_url=exchange.base_url,
        stream_url=exchange.stream_url,
        guards=Guards(max_open_orders=most),
    )


def async_bounded(exchange: FakeExchange, most: int) -> AsyncBitget:
    return AsyncBitget(
        *exchange.credentials,
        base_url=exchange.base_url,
        stream_url=exchange.stream_url,
        guards=Guards(max_open_orders=most),
    )


def received(exchange: FakeExchange) -> int:
    return sum(request.operation == PLACE for request in exchange.requests)


def test_what_is_open_is_counted_and_what_has_ended_is_not(exchange: FakeExchange) -> None:
    with bounded(exchange, 2) as client:
        with pytest.raises(GuardRefused, match="place it through `orders`"):
            client.uta.trade.place_order(**PRICED)
        with client.uta.orders(QUICK) as orders:
            first = orders.place(**PRICED)
            with pytest.raises(GuardRefused, match="1 orders are open, and at most 2 may be"):
                orders.place_many(orders=[PlaceOrdersItem(**PRICED)] * 2)
            orders.place(**PRICED)
            with pytest.raises(GuardRefused, match="2 orders are open"):
                orders.place(**PRICED, client_oid="refused")
            refused = orders.find(client_order_id="refused")
            assert refused is not None
            assert refused.state is OrderState.NEVER_CARRIED_OUT
            first.cancel()
            first.final(5)
            orders.place(**PRICED).live(5)
            assert received(exchange) == 3
        with pytest.raises(GuardRefused, match="place it through `orders`"):
            client.uta.trade.place_order(**PRICED)


def test_plain_calls_are_refused_because_nothing_counts_them_in_time(exchange: FakeExchange) -> None:
    with bounded(exchange, 5) as client, client.uta.orders(QUICK) as orders:
        stream, items = client.uta.stream(), [PlaceOrdersItem(**PRICED)] * 2
        command = {**PRICED, "category": "spot"}
        with stream:
            for plain in (
                lambda: client.uta.trade.place_order(**PRICED),
                lambda: client.uta.trade.place_orders(orders=items),
                lambda: stream.trade.place_order(**command),
                lambda: client.with_options(timeout=5).uta.trade.place_order(**PRICED),
            ):
                with pytest.raises(GuardRefused, match="place it through `orders`"):
                    plain()
        assert not client.uta.trade.get_open_orders(category="SPOT").items
        assert [one.live(5) for one in orders.place_many(orders=items)] == [OrderState.LIVE] * 2


def test_an_order_from_a_hook_counts_the_one_that_the_hook_is_about(exchange: FakeExchange) -> None:
    refused: list[GuardRefused] = []

    def place_another(event: RequestEvent) -> None:
        if event.operation == PLACE and not refused:
            try:
                client.uta.trade.place_order(**PRICED, client_oid="another")
            except GuardRefused as error:
                refused.append(error)

    client = Bitget(
        *exchange.credentials,
        base_url=exchange.base_url,
        stream_url=exchange.stream_url,
        guards=Guards(max_open_orders=1),
        hooks=Hooks(on_request=place_another),
    )
    with client, client.uta.orders(QUICK) as orders:
        orders.place(**PRICED).live(5)
        assert (len(refused), received(exchange)) == (1, 1)


def test_orders_from_elsewhere_and_unknown_ones_are_counted(exchange: FakeExchange) -> None:
    async def run() -> None:
        async with async_bounded(exchange, 2) as client:
            with Bitget(*exchange.credentials, base_url=exchange.base_url) as other:
                other.uta.trade.place_order(**PRICED)
            async with client.uta.orders(QUICK) as orders:
                exchange.faults.add(Drop(after_accepting=False), PLACE)
                order = await orders.place(**PRICED)
                assert order.state is OrderState.UNKNOWN
                with pytest.raises(GuardRefused, match="2 orders are open"):
                    await orders.place(**PRICED)

    asyncio.run(run())


def test_two_followers_count_each_order_once_and_one_goes_on_alone(exchange: FakeExchange) -> None:
    with bounded(exchange, 2) as client, client.uta.orders(QUICK) as orders:
        with client.uta.orders(QUICK) as more:
            first = orders.place(**PRICED)
            first.live(5)
            more.adopt(order_id=first.id or "", category="SPOT", symbol="BTCUSDT")
            more.place(**PRICED).live(5)
            with pytest.raises(GuardRefused, match="2 orders are open"):
                orders.place(**PRICED)
        first.cancel()
        first.final(5)
        orders.place(**PRICED).live(5)


def test_of_two_on_their_way_only_the_later_one_counts_the_other() -> None:
    """Otherwise both would be refused where there is room for one."""
    tracker, guarding = Tracker(None, Clock()), Guarding(API, Guards(max_open_orders=1))
    stop = counted(guarding, tracker)
    count = guarding.open_orders
    assert count is not None
    first, second = (Tracked(Identity("uta", "SPOT", "BTCUSDT", name), {}) for name in ("first", "second"))
    tracker.add([first, second])
    with tracker.in_flight([first]):
        with tracker.in_flight([second]):
            assert (count(["first"]), count(["second"]), count(["another"])) == (0, 1, None)
        assert (count(["first"]), count(["second"])) == (1, None)
    tracker.know(first, OrderState.REJECTED, "refused")
    assert count([]) == 1
    stop()
    assert guarding.open_orders is None


@pytest.mark.parametrize("by", ["rest", "websocket"])
def test_with_asyncio_and_by_either_way(exchange: FakeExchange, by: Any) -> None:
    async def run() -> None:
        async with (
            async_bounded(exchange, 3) as client,
            client.uta.orders(OrderOptions(categories=("SPOT",), by=by)) as orders,
        ):
            placing = [orders.place(**PRICED) for _ in range(6)]
            results = await asyncio.gather(*placing, return_exceptions=True)
            assert sum(isinstance(one, GuardRefused) for one in results) == 3
            for one in orders.open():
                assert await one.live(5) is OrderState.LIVE
            assert len(orders.open()) == 3

    asyncio.run(run())
