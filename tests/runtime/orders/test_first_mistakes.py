"""What somebody is told who writes orders for the first time: where, what, and what to write instead."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from bitget_client import AsyncBitget, AsyncOrder, AsyncUtaOrders, Bitget, Order, UtaOrders
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import ErrorCode
from bitget_runtime.orders.face.faces import shown_orders
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from stand_ins.recording import CREDENTIALS

ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
}
MISTAKES: dict[str, Callable[[Any], object]] = {
    r"uta.trade.place_order: side must be 'buy' or 'sell', not 'BUY'": lambda to: to.place(**{**ORDER, "side": "BUY"}),
    "a limit order needs price: give it, or place a market order": lambda to: to.place(**{**ORDER, "price": None}),
    "a limit order needs price: give it": lambda to: to.place(**{**ORDER, "order_type": "LIMIT", "price": None}),
    "SPOT has no positions to open or close: use buy or sell": lambda to: to.open_long(
        category="SPOT", symbol="BTCUSDT", order_type="market", qty="0.01"
    ),
    r"each order must be a PlaceOrdersItem\(...\) of \S+, not dict": lambda to: to.place_many(orders=[ORDER]),
    r"a client order ID has up to 32 letters of English, digits and \. : / _ -: the exchange may not keep 'bot 1 '": (
        lambda to: to.place(**ORDER, client_oid="bot 1 ")
    ),
    "the exchange may not keep 'aaa": lambda to: to.place_many(orders=[PlaceOrdersItem(**ORDER, client_oid="a" * 33)]),
    "give order_id or client_order_id$": lambda to: to.find(),
    "give order_id or client_order_id too": lambda to: to.adopt(),
    "give something to change: one of price, qty": lambda to: to.place(**ORDER).modify(),
    "timeout must be a number of seconds, not 'soon'": lambda to: to.place(**ORDER).final("soon"),
    "side must be 'long' or 'short', not 'LONG'": lambda to: to.account().position("BTCUSDT", "LONG"),
}
NAMES = {
    "place": r"write orders.spot.place or orders.futures.place or ",
    "open_long": r"write orders.futures.open_long$",
    "cancel": r"an order has it: order = orders.place\(...\) or .*, then order.cancel$",
    "fetch_order": "there are account, adopt, cancel_all_after, close, cross_margin, ",
    "_private": "object has no attribute '_private'$",
}


def test_what_is_wrong_is_said_with_what_to_do(exchange: FakeExchange) -> None:
    with client_of(exchange, stream_url=exchange.stream_url) as client, client.uta.orders() as orders:
        for told, mistake in MISTAKES.items():
            with pytest.raises(InvalidArgument, match=told):
                mistake(orders)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_there_is_not_says_which_to_write(name: str) -> None:
    for orders in (Bitget(*CREDENTIALS).classic.orders(), AsyncBitget(*CREDENTIALS).classic.orders()):
        with pytest.raises(AttributeError, match=NAMES[name]):
            getattr(orders, name)


def test_why_orders_are_not_followed(exchange: FakeExchange) -> None:
    left_out = OrderOptions(categories=("USDT-FUTURES",))
    with fake_exchange(account="classic") as classic, client_of(classic, stream_url=classic.stream_url) as client:
        with client.classic.orders(left_out) as orders, pytest.raises(InvalidArgument, match=r"categories=.* leaves"):
            orders.spot.place(symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="1", price="50000")
        classic.faults.add(ErrorCode("40054"), "classic.spot.trade.get_open_orders", times=None)
        with client.classic.orders() as orders, pytest.raises(InvalidArgument, match=r"not followed: .* 40054"):
            orders.spot.place(symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="1", price="50000")


@pytest.mark.parametrize(("orders", "order"), [(UtaOrders, Order), (AsyncUtaOrders, AsyncOrder)])
def test_help_shows_what_is_returned(orders: Any, order: type) -> None:
    assert inspect.signature(orders.place).return_annotation == order.__name__
    assert inspect.signature(orders.place_many).return_annotation == f"list[{order.__name__}]"


def test_an_argument_that_there_is_not_is_one_of_the_orders() -> None:
    told, amount = r"^orders.place\(\) got an unexpected keyword argument 'amount'", {"amount": 1}
    with pytest.raises(TypeError, match=told):
        Bitget(*CREDENTIALS).uta.orders().place(**amount)  # type: ignore[arg-type]  # a mistake
    with pytest.raises(TypeError, match=told):
        asyncio.run(AsyncBitget(*CREDENTIALS).uta.orders().place(**amount))  # type: ignore[arg-type]  # a mistake


def test_what_one_looks_at_shows_itself(exchange: FakeExchange) -> None:
    with client_of(exchange, stream_url=exchange.stream_url) as client:
        orders = client.uta.orders()
        assert repr(orders) == "UtaOrders(not open)"
        with orders:
            assert re.fullmatch(r"UtaOrders\(0 open, (not )?synced\)", repr(orders))
            order = orders.place(**ORDER)
            assert re.fullmatch(r"UtaOrders\(1 open, (not )?synced\)", repr(orders))
            assert repr(orders.events()) == "OrderEvents(all orders)"
            assert repr(iter(order)).startswith(f"OrderEvents({order.client_order_id} BTCUSDT")
        assert repr(client.history) == f"History({client._client!r})"


def test_orders_show_what_is_unknown() -> None:
    states = (OrderState.LIVE, OrderState.UNKNOWN)
    engine: Any = SimpleNamespace(
        tracker=[SimpleNamespace(life=SimpleNamespace(state=one)) for one in states], synced=False
    )
    assert shown_orders("UtaOrders", engine) == "UtaOrders(2 open, 1 of unknown outcome, not synced)"


async def test_so_it_does_for_asyncio(exchange: FakeExchange) -> None:
    client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
    async with client, client.uta.orders() as orders:
        assert re.fullmatch(r"AsyncUtaOrders\(0 open, (not )?synced\)", repr(orders))
        assert repr(orders.events()) == "AsyncOrderEvents(all orders)"
        assert repr(client.history).startswith("AsyncHistory(")
