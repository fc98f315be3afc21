"""Channels of orders that the exchange ends are listened to again, and a gap says what was missed."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from bitget_client import Gap
from bitget_runtime.errors import AuthError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.account import holdings
from bitget_runtime.orders.desk import hearing
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

NO_SUCH_KEY, NO_SUCH_CHANNEL = "30011", "30001"


def until(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < ends, "it does not hold"
        time.sleep(0.01)


@pytest.fixture(autouse=True)
def _pauses_are_short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hearing, "_FIRST_PAUSE", 0.1)
    monkeypatch.setattr(holdings, "_LAG", 0.1)


@pytest.mark.parametrize("refused", ["login", "subscription", "subscription, twice"])
def test_orders_that_may_not_listen_for_a_while_listen_again(exchange: FakeExchange, refused: str) -> None:
    faults = exchange.streams.faults
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        account = orders.account()
        order = orders.place(**ORDER, price="30000")
        order.live(5)
        events = orders.events()
        if refused == "login":
            faults.refuse_login(code=NO_SUCH_KEY)
        else:  # of orders, fills, positions and account
            faults.refuse_subscription(code=NO_SUCH_CHANNEL, times=8 if "twice" in refused else 4)
        faults.drop("private")
        exchange.fill(str(order.id))
        assert order.final(5) is OrderState.FILLED
        until(lambda: orders.synced and account.synced)
        exchange.requests.clear()
        another = orders.place(**ORDER, price="30000")
        exchange.fill(str(another.id))
        assert another.final(1) is OrderState.FILLED
        assert not exchange.requests.of("uta.trade.get_open_orders"), "the push has said it"
    gaps = [event for event in events if isinstance(event, Gap)]
    assert {gap.since for gap in gaps} == {gaps[0].since}
    assert gaps[-1].until - gaps[-1].since >= 50, "until it was heard again"


def test_while_nothing_is_heard_the_account_is_read_more_often(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "_WITHOUT_PUSHES", 0.05)
    monkeypatch.setattr(hearing, "_FIRST_PAUSE", 60.0)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        account = orders.account()
        exchange.streams.faults.refuse_login(code=NO_SUCH_KEY)
        exchange.streams.faults.drop("private")
        until(lambda: not account.synced)
        exchange.requests.clear()
        until(lambda: len(exchange.requests.of("uta.account.get_assets")) > 3)
        assert not account.synced


def test_a_kind_whose_channel_is_refused_can_be_followed_later(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        with client.uta.orders(OrderOptions(categories=("USDT-FUTURES",))) as orders:
            exchange.streams.faults.refuse_subscription(code=NO_SUCH_KEY)

            def place() -> object:
                return orders.strategy.place(
                    category="USDT-FUTURES",
                    symbol="BTCUSDT",
                    side="buy",
                    qty="0.01",
                    strategy_type="trigger",
                    trigger_price="95000",
                    trigger_order_type="market",
                )

            with pytest.raises(AuthError):
                place()
            place()
            assert orders.synced
