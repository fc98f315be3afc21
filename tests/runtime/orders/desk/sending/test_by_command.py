"""Orders that are placed by a command over a WebSocket."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.errors import ApiError, InvalidArgument
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.connection.connection import Connection
from setups.fake_clients import client_of
from setups.followed_orders import CLASSIC, ORDER

PRICED = {**ORDER, "price": "50000"}


def test_an_order_is_on_the_socket_in_the_first_step_of_its_task(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[bytes] = []
    send = Connection._send

    def note(self: Connection, payload: bytes) -> bool:
        sent.append(payload)
        return send(self, payload)

    monkeypatch.setattr(Connection, "_send", note)

    async def run() -> None:
        async with (
            AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url) as client,
            client.uta.orders(OrderOptions(categories=("SPOT",), by="websocket")) as orders,
        ):
            await orders.place(**PRICED)
            sent.clear()
            placing = asyncio.create_task(orders.place(**PRICED))
            await asyncio.sleep(0)
            [frame] = sent
            assert str((await placing).client_order_id) in frame.decode()

    asyncio.run(run())


def test_a_command_of_a_unified_account_has_a_deadline(exchange: FakeExchange) -> None:
    with client_of(exchange, stream_url=exchange.stream_url) as client:
        with client.uta.orders(OrderOptions(categories=("SPOT",), by="websocket")) as orders:
            order = orders.place(**PRICED)
            [sent] = exchange.requests.of("uta.stream.trade.place_order")
            frame: Any = sent.frame
            assert order.accepted_until == int(frame["requestTime"]) + int(frame["args"][0]["receiveWindow"])


def test_a_command_of_a_classic_account_has_none_and_none_is_claimed() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange, stream_url=exchange.stream_url) as client:
        with client.classic.orders(OrderOptions(categories=("SPOT",), by="websocket")) as orders:
            assert orders.spot.place(**CLASSIC, side="buy", size="0.01").accepted_until is None


def test_what_only_the_command_requires_is_asked_for_before_anything_is_sent() -> None:
    contract = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "USDT", "margin_mode": "crossed"}
    order: dict[str, Any] = {**contract, "side": "buy", "trade_side": "open", "order_type": "market", "size": "0.01"}
    with fake_exchange(account="classic") as exchange, client_of(exchange, stream_url=exchange.stream_url) as client:
        for by in ("rest", "websocket"):
            with client.classic.orders(OrderOptions(categories=("USDT-FUTURES",), by=by)) as orders:
                if by == "websocket":
                    with pytest.raises(InvalidArgument, match="give force too: over a WebSocket that is required"):
                        orders.futures.place(**order, client_oid="mine")
                    assert orders.find(client_order_id="mine") is None
                    order["force"] = "gtc"
                assert orders.futures.place(**order).final(5) is OrderState.FILLED


def test_extra_sets_no_time_of_the_frame() -> None:
    with fake_exchange() as exchange, client_of(exchange, stream_url=exchange.stream_url) as client:
        with client.uta.orders(OrderOptions(categories=("SPOT",), by="websocket")) as orders:
            with pytest.raises(InvalidArgument, match="extra gives 'requestTime'"):
                orders.place(**PRICED, extra={"requestTime": "1"}, client_oid="mine")
            placed = orders.find(client_order_id="mine")
            assert placed is None or placed.state is OrderState.NEVER_CARRIED_OUT
            assert not client.uta.trade.get_open_orders(category="SPOT").items


def test_an_order_whose_login_is_refused_was_never_carried_out(exchange: FakeExchange) -> None:
    async def run() -> None:
        async with (
            AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url) as client,
            client.uta.orders(OrderOptions(categories=("SPOT",), by="websocket")) as orders,
        ):
            exchange.streams.faults.refuse_login("30011", times=3)
            with pytest.raises(ApiError):
                await orders.place(**PRICED, client_oid="mine")
            order = orders.find(client_order_id="mine")
            assert order is not None
            assert order.state is OrderState.NEVER_CARRIED_OUT

    asyncio.run(run())
