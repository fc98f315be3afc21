"""An order of a unified account from placing to fill, through the public client: REST and pushes agree."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, Gap, OrderOptions
from bitget_client.uta.stream import AsyncUtaStream
from bitget_runtime.fake import FakeExchange, StreamFaults
from bitget_runtime.fake import fake_exchange as begun
from bitget_runtime.fake.streams.live import Live
from setups.fake_clients import client_of
from setups.stream_talk import UTA, talk

ORDER: dict[str, Any] = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.2", "price": "5000"}


async def first_of(pushes: AsyncIterator[Any]) -> Any:
    push = await asyncio.wait_for(anext(pushes), 3)
    assert not isinstance(push, Gap)
    return push.data[0]


async def place(client: AsyncBitget, stream: AsyncUtaStream, by: str) -> Any:
    if by == "rest":
        return await client.uta.trade.place_order(category="USDT-FUTURES", **ORDER)
    return await stream.trade.place_order(category="usdt-futures", **ORDER)


@pytest.mark.parametrize("by", ["rest", "command"])
async def test_pushes_follow_an_order_and_say_what_rest_says(fake_exchange: FakeExchange, by: str) -> None:
    async with (
        AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client,
        client.uta.stream() as stream,
    ):
        orders, positions = await stream.order().confirmed(), await stream.position().confirmed()
        accounts = await stream.account().confirmed()
        before = await first_of(accounts)
        placed = await place(client, stream, by)
        new = await first_of(orders)
        assert (new.order_id, new.client_oid, new.order_status) == (placed.order_id, placed.client_oid, "new")
        await asyncio.to_thread(fake_exchange.fill, placed.order_id, Decimal("0.1"))
        filled = await first_of(orders)
        assert (filled.order_id, filled.client_oid) == (placed.order_id, placed.client_oid)
        told = await client.uta.trade.get_order(order_id=placed.order_id)
        assert filled.order_status == told.order_status == "partially_filled"
        assert filled.cum_exec_qty == told.cum_exec_qty == Decimal("0.1")
        position = await first_of(not_empty(positions))
        assert (position.symbol, position.size) == ("BTCUSDT", Decimal("0.1"))
        assert (await first_of(accounts)) != before


async def not_empty(pushes: AsyncIterator[Any]) -> AsyncIterator[Any]:
    """Pushes that have something in them; the first tells that there is no position."""
    async for push in pushes:
        if isinstance(push, Gap) or push.data:
            yield push


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (lambda faults: faults.lose_push(2), ["0.3", "0.4"]),
        (lambda faults: faults.double_push(), ["0.1", "0.1", "0.2", "0.3", "0.4"]),
        (lambda faults: faults.swap_pushes(), ["0.2", "0.1", "0.3", "0.4"]),
        (lambda faults: faults.delay_push(0.2), ["0.2", "0.3", "0.4", "0.1"]),
    ],
)
def test_pushes_are_lost_doubled_swapped_and_late(
    fake_exchange: FakeExchange, fault: Callable[[StreamFaults], int], told: list[str]
) -> None:
    with (
        Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client,
        talk(fake_exchange, UTA.private, logged_in=True) as talking,
    ):
        talking.follow({"instType": "UTA", "topic": "order"})
        placed = client.uta.trade.place_order(category="SPOT", **{**ORDER, "qty": "1"})
        assert talking.read()["data"][0]["orderStatus"] == "new"
        assert fault(fake_exchange.streams.faults) == 1
        for _ in range(4):
            fake_exchange.fill(placed.order_id or "", "0.1")
        assert [talking.read()["data"][0]["cumExecQty"] for _ in told] == told
        fake_exchange.fill(placed.order_id or "", "0.1")
        assert talking.read()["data"][0]["cumExecQty"] == "0.5"


@pytest.mark.parametrize("by", ["asking", "starting over", "stopping"])
def test_a_push_that_fails_is_told_to_whoever_uses_the_exchange(by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    push, failing = Live._push, ["a first one"]

    def fails_once(live: Live, *event: Any) -> None:
        if failing:
            raise ValueError(failing.pop())
        push(live, *event)

    exchange = begun()
    exchange.start()
    with client_of(exchange) as client, client.uta.orders(OrderOptions(categories=("SPOT",))) as orders:
        monkeypatch.setattr(Live, "_push", fails_once)
        client.uta.trade.place_order(category="SPOT", **ORDER)
        client.uta.trade.place_order(category="SPOT", **ORDER, client_oid="second")
        exchange.streams.wait(lambda: orders.find(client_order_id="second"))
    ends = {"asking": exchange.raise_failures, "starting over": exchange.reset, "stopping": exchange.stop}
    with pytest.raises(RuntimeError, match=r"could not push what happened: ValueError\('a first one'\)"):
        ends[by]()
    exchange.stop()
