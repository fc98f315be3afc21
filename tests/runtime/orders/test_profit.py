"""The profit that closing a position realizes, as fills, orders and positions show it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.known.merge import Life, merge_fill, merge_report
from bitget_runtime.orders.known.state import OrderFill, OrderState, Report
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

OPTIONS = OrderOptions(categories=("USDT-FUTURES",))


def unified(orders: Any, name: str, qty: str) -> Any:
    return getattr(orders, name)(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", qty=qty)


def classic(orders: Any, name: str, qty: str) -> Any:
    return getattr(orders.futures, name)(
        symbol="BTCUSDT",
        product_type="USDT-FUTURES",
        margin_mode="crossed",
        margin_coin="USDT",
        order_type="market",
        size=qty,
    )


def of(client: Bitget, trade: Any) -> Any:
    return client.uta if trade is unified else client.classic


@pytest.mark.parametrize("trade", [unified, classic])
def test_what_a_closing_order_realizes(trade: Any) -> None:
    with fake_exchange(account=trade.__name__) as exchange, client_of(exchange) as client:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        with of(client, trade).orders(OPTIONS) as orders:
            account = orders.account()
            opening = trade(orders, "open_long", "0.03")
            opening.final(5)
            exchange.price("BTCUSDT", Decimal(61_000), hold=True)
            closing = trade(orders, "close_long", "0.01")
            closing.final(5)
            profit = (closing.average_price - opening.average_price) * Decimal("0.01")
            assert profit > 0
            assert [fill.realized_profit for fill in closing.fills] == [profit]
            assert (opening.realized_profit, closing.realized_profit) == (0, profit)
            account.until(lambda account: account.position("BTCUSDT").realized_profit == profit, 5)
            account._keeping.positions.known.clear()  # so that the list has to say it
            orders._followed.thread.call(account._keeping.reread)
            account.until(lambda account: account.synced and account.positions, 5)
            assert account.position("BTCUSDT").realized_profit == profit
        with of(client, trade).orders(OPTIONS) as later:
            adopted = {"order_id": closing.id, "category": "USDT-FUTURES", "symbol": "BTCUSDT"}
            found = later.adopt(**adopted, kind="uta" if trade is unified else "classic_futures")
            found.final(5)
            assert (found.realized_profit, found.fills[0].realized_profit) == (profit, profit)


def test_a_spot_order_realizes_none(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**{**ORDER, "order_type": "market", "side": "sell"})
        order.final(5)
        assert [fill.realized_profit for fill in order.fills] == [None]
        assert order.realized_profit is None


def test_what_is_reported_counts_until_all_fills_say_it() -> None:
    reported = Report("1", OrderState.LIVE, filled=Decimal(3), realized_profit=Decimal(30), updated=2)
    early = Report("1", OrderState.LIVE, filled=Decimal(2), realized_profit=Decimal(19), updated=1)
    said = [
        OrderFill(trade_id=str(qty), price=Decimal(7), qty=Decimal(qty), realized_profit=Decimal(10 * qty))
        for qty in (1, 2)
    ]
    life = merge_report(Life(), early).life
    assert life.realized_profit == 19
    assert merge_fill(merge_fill(life, said[0]).life, said[1]).life.realized_profit == 30
    silent = OrderFill(trade_id="3", price=Decimal(7), qty=Decimal(3))
    assert merge_fill(life, silent).life.realized_profit is None
    assert merge_fill(merge_report(life, reported).life, silent).life.realized_profit == 30
    assert merge_fill(Life(), silent).life.realized_profit is None
    assert Life().realized_profit is None
