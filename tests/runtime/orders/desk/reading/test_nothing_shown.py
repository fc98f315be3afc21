"""A response that does not say what there is proves nothing: no order is gone, and no position closed, by it."""

from __future__ import annotations

import time
from typing import Any

import pytest

from bitget_client import DecodeError
from bitget_client.registry import operations
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.fake.faults import Drop, ErrorCode, Status
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.paging.shown import not_shown
from bitget_runtime.paging.steps import Blank
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.transport.interface import HttpResponse
from setups.fake_clients import client_of

START = 1_795_953_600_000
FUTURES: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "order_type": "market", "qty": "0.01"}
SPOT: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.01"}


def blank(exchange: FakeExchange, data: str, *names: str) -> None:
    """Have a success without rows come back, from a time when no request of before can be accepted any more."""
    body = f'{{"code":"00000","msg":"success","requestTime":{START + 60_000},"data":{data}}}'
    for name in names:
        exchange.faults.add(Status(200, body, "application/json"), name, times=None)


@pytest.mark.parametrize("data", ["null", "{}"])
def test_it_is_no_proof_that_an_order_was_never_carried_out(data: str) -> None:
    options = OrderOptions(categories=("SPOT",), reread_every=300, confirm_within=300)
    with (
        fake_exchange(start=START, speed=0) as exchange,
        client_of(exchange) as client,
        client.uta.orders(options) as orders,
    ):
        exchange.streams.faults.lose_push(50)
        exchange.faults.add(Drop(), "uta.trade.place_order")
        exchange.faults.add(ErrorCode("25204"), "uta.trade.get_order", times=None)  # it lags behind
        lists = [f"uta.trade.{name}" for name in ("get_open_orders", "get_order_history", "get_fills")]
        blank(exchange, data, *lists)
        order = orders.place(**SPOT, price="50000")
        while sum(request.operation == lists[2] for request in exchange.requests) < 3:
            time.sleep(0.02)
        assert order.state is OrderState.UNKNOWN


@pytest.mark.parametrize("data", ["null", "{}", '{"list":"none"}', '{"list":[null]}'])
def test_no_order_is_placed_where_the_positions_are_not_shown(exchange: FakeExchange, data: str) -> None:
    with client_of(exchange) as client, client.uta.orders(OrderOptions(categories=("USDT-FUTURES",))) as orders:
        blank(exchange, data, "uta.trade.get_positions")
        with pytest.raises(DecodeError):
            orders.open_long(**FUTURES)
        assert not any(request.operation == "uta.trade.place_order" for request in exchange.requests)


def test_positions_and_balances_stay_and_are_not_synced(exchange: FakeExchange) -> None:
    options = OrderOptions(categories=("USDT-FUTURES",), reread_every=0.2)
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        orders.open_long(**FUTURES).final(10)
        account = orders.account()
        account.until(lambda one: one.synced, timeout=10)
        held = len(account.positions), len(account.balances)
        assert held[0] == 1
        for data, name in (("null", "trade.get_positions"), ("{}", "account.get_assets")):
            blank(exchange, data, f"uta.{name}")
            while account.synced:
                time.sleep(0.02)
            time.sleep(0.3)
            assert (len(account.positions), len(account.balances), account.synced) == (*held, False)
            exchange.faults.clear()
            account.until(lambda one: one.synced, timeout=10)


@pytest.mark.parametrize("data", ["null", "{}"])
def test_orders_are_not_begun_where_the_open_ones_are_not_shown(exchange: FakeExchange, data: str) -> None:
    blank(exchange, data, "uta.trade.get_open_orders")
    with (
        client_of(exchange) as client,
        pytest.raises(DecodeError, match="does not show what there is"),
        client.uta.orders(OrderOptions(categories=("SPOT",))),
    ):
        pass


def test_an_order_that_is_not_shown_is_not_called_missing(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(OrderOptions(categories=("SPOT",))) as orders:
        blank(exchange, "null", "uta.trade.get_order")
        with pytest.raises(DecodeError, match="data is missing or null"):
            orders.adopt(order_id="1", category="SPOT", symbol="BTCUSDT")


def test_instruments_that_are_not_shown_are_not_called_missing(exchange: FakeExchange) -> None:
    blank(exchange, "null", "uta.market.get_instruments")
    with client_of(exchange) as client, pytest.raises(DecodeError, match="data is missing or null"):
        client.uta.instruments.get("BTCUSDT", "SPOT")


@pytest.mark.parametrize(
    ("body", "shows"),
    [
        (b'{"code":"00000"}', False),
        (b'{"code":"00000","data":null}', False),
        (b'{"code":"00000","data":{}}', False),
        (b'{"code":"00000","data":[]}', False),
        (b'{"code":"00000","data":{"list":"none"}}', False),
        (b'{"code":"00000","data":{"list":null,"cursor":null}}', True),  # seen from the exchange
        (b'{"code":"00000","data":{"list":[]}}', True),
    ],
)
def test_what_shows_that_there_is_nothing(body: bytes, shows: bool) -> None:
    operation: Any = operations["uta.trade.get_open_orders"]
    response = decode(operation, HttpResponse(200, {}, body))
    assert (not_shown(operation, response, "items") is None) is shows


@pytest.mark.parametrize(
    ("data", "shows"),
    [
        ("{}", False),
        ('{"orderList":"none","resultList":null}', False),
        ('{"orderList":null}', True),
        ('{"resultList":[]}', True),
    ],
)
def test_a_list_with_several_names_is_shown_under_any(data: str, shows: bool) -> None:
    operation: Any = operations["classic.margin.cross.trade.get_open_orders"]
    response = decode(operation, HttpResponse(200, {}, f'{{"code":"00000","data":{data}}}'.encode()))
    failure = not_shown(operation, response, "items", Blank)
    assert (failure is None) is shows
    assert shows or type(failure) is Blank
