"""Triggers as their channels show them: once per change, and as the lists do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange, fake_exchange
from setups.stream_talk import CLASSIC, UTA, Talk, talk

CONTRACT: dict[str, Any] = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES", "margin_coin": "USDT"}


@pytest.fixture(scope="module")
def classic() -> Iterator[FakeExchange]:
    with fake_exchange(account="classic", start=1_767_225_600_000, speed=0) as exchange:
        yield exchange


def subscribe(talking: Talk, *arguments: dict[str, str]) -> None:
    talking.send(op="subscribe", args=list(arguments))
    for _ in arguments:
        assert talking.read()["event"] == "subscribe"


def test_a_take_profit_and_a_stop_loss_are_one_strategy_order_in_lists_and_pushes(fake_market: FakeExchange) -> None:
    exits: Any = {"take_profit": "65000", "stop_loss": "50000"}
    perpetual: Any = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
    fake_market.price("BTCUSDT", 60_000, hold=True)
    with (
        Bitget(*fake_market.credentials, base_url=fake_market.base_url) as client,
        talk(fake_market, UTA.private, logged_in=True) as talking,
    ):
        subscribe(talking, {"instType": "UTA", "topic": "strategy-order"})

        def told() -> tuple[str, ...]:
            [row] = talking.read()["data"]
            names = ("orderId", "status", "triggerType", "takeProfit", "stopLoss")
            return tuple(row[name] for name in names)

        client.uta.trade.place_order(**perpetual, side="buy", order_type="market", qty="0.1", **exits)
        [listed] = client.uta.strategy.get_open_orders(category="USDT-FUTURES")
        assert told() == (listed.order_id, "pending", "", "65000", "50000")
        client.uta.strategy.modify_order(order_id=listed.order_id, qty="0", stop_loss="51000")
        assert told() == (listed.order_id, "pending", "", "65000", "51000")
        fake_market.price("BTCUSDT", 65_000, hold=True)
        assert told() == (listed.order_id, "success", "takeProfit", "65000", "51000")
        client.uta.trade.place_order(**perpetual, side="buy", order_type="market", qty="0.1", take_profit="70000")
        assert told()[1:] == ("pending", "", "70000", "")


def test_exits_of_an_order_are_of_its_quantity_and_kind_in_lists_and_pushes(classic: FakeExchange) -> None:
    classic.price("BTCUSDT", 60_000, hold=True)
    with (
        Bitget(*classic.credentials, base_url=classic.base_url) as client,
        talk(classic, CLASSIC.private, logged_in=True) as talking,
    ):
        subscribe(talking, {"instType": "USDT-FUTURES", "channel": "orders-algo", "instId": "default"})
        client.classic.contract.trade.place_order(
            **CONTRACT,
            margin_mode="crossed",
            side="buy",
            order_type="market",
            size="0.1",
            preset_stop_loss_price="5000",
        )
        [row] = talking.read()["data"]
        assert (row["planType"], row["size"], row["status"]) == ("sl", "0.1", "live")
        page = client.classic.contract.plan.get_open_orders(plan_type="profit_loss", product_type="USDT-FUTURES")
        [listed] = page.items
        assert (listed.order_id, listed.plan_type, str(listed.size)) == (row["orderId"], "loss_plan", "0.1")


def test_what_a_spot_plan_bought_for_a_value_is_told(classic: FakeExchange) -> None:
    classic.price("BTCUSDT", 60_000, hold=True)
    with (
        Bitget(*classic.credentials, base_url=classic.base_url) as client,
        talk(classic, CLASSIC.private, logged_in=True) as talking,
    ):
        subscribe(talking, {"instType": "SPOT", "channel": "orders-algo", "instId": "default"})
        client.classic.spot.plan.place_order(
            symbol="BTCUSDT",
            side="buy",
            trigger_price="61000",
            order_type="market",
            plan_type="total",
            size="122",
            trigger_type="fill_price",
        )
        assert talking.read()["data"][0]["actualSize"] == "0"
        classic.price("BTCUSDT", 61_000, hold=True)
        [row] = talking.read()["data"]
        assert (row["status"], row["size"]) == ("executed", "122")
        assert 0.0019 < float(row["actualSize"]) <= 0.002
