"""What is pushed while the clock is held: what a test does, at once, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.fake.core import NewOrder, OrderType, Product, Side
from setups.stream_talk import CLASSIC, UTA, Talk, talk

ACCOUNT = {"instType": "UTA", "topic": "account"}
POSITION = {"instType": "UTA", "topic": "position"}
TICKER = {"instType": "usdt-futures", "topic": "ticker", "symbol": "BTCUSDT"}
BOOK = {"instType": "usdt-futures", "topic": "books1", "symbol": "BTCUSDT"}


@pytest.fixture
def held() -> Iterator[FakeExchange]:
    with new_exchange(speed=0) as exchange:
        exchange.price("BTCUSDT", 60_000, hold=True)
        yield exchange


@pytest.fixture
def talking(held: FakeExchange) -> Iterator[Talk]:
    with talk(held, UTA.private, logged_in=True) as talking:
        yield talking


def buy(exchange: FakeExchange, qty: str) -> None:
    perpetual = exchange.core.instrument(Product.USDT_FUTURES, "BTCUSDT")
    new = NewOrder(instrument=perpetual, side=Side.BUY, type=OrderType.MARKET, qty=Decimal(qty))
    exchange.core.place(exchange.uid, new)


def silent(talking: Talk) -> bool:
    with pytest.raises(TimeoutError):
        talking.text(timeout=0.4)
    return True


@pytest.mark.parametrize("argument", [ACCOUNT, POSITION], ids=["account", "position"])
def test_a_snapshot_is_due_from_the_subscription_on(
    held: FakeExchange, talking: Talk, argument: dict[str, str]
) -> None:
    first = talking.subscribe(argument)
    held.advance(5)
    again = talking.read()
    assert (again["action"], int(again["ts"]) - int(first["ts"])) == ("snapshot", 5000)
    held.advance(60)
    assert int(talking.read()["ts"]) - int(first["ts"]) == 65_000
    assert silent(talking)


def test_a_price_is_pushed_to_what_it_changes(held: FakeExchange, talking: Talk) -> None:
    buy(held, "0.1")
    position = talking.subscribe(POSITION)["data"][0]
    account = talking.subscribe(ACCOUNT)["data"][0]
    held.price("BTCUSDT", 61_000, hold=True)
    pushed = {message["arg"]["topic"]: message["data"][0] for message in (talking.read(), talking.read())}
    assert Decimal(pushed["position"]["unrealisedPnl"]) == Decimal(position["unrealisedPnl"]) + 100
    assert Decimal(pushed["account"]["unrealisedPnL"]) == Decimal(account["unrealisedPnL"]) + 100
    held.price("BTCUSDT", 61_000, hold=True)
    assert silent(talking)


def test_what_an_event_has_said_is_not_said_again(held: FakeExchange, talking: Talk) -> None:
    talking.subscribe(POSITION)
    buy(held, "0.1")
    assert talking.read()["data"][0]["size"] == "0.1"
    assert silent(talking)


@pytest.mark.parametrize("argument", [TICKER, BOOK], ids=["ticker", "book"])
def test_public_channels_follow_every_price(held: FakeExchange, argument: dict[str, str]) -> None:
    with talk(held, UTA.public) as talking:
        talking.subscribe(argument)
        for price in (61_000, 62_000, 63_000):
            held.price("BTCUSDT", price, hold=True)
            assert abs(_price(talking.read()["data"][0]) - price) < 10
        assert silent(talking)


def _price(row: dict[str, Any]) -> Decimal:
    return Decimal(row["lastPrice"]) if "lastPrice" in row else Decimal(row["a"][0][0])


def test_a_classic_position_is_pushed_by_what_happens_to_it(classic_held: FakeExchange) -> None:
    with talk(classic_held, CLASSIC.private, logged_in=True) as talking:
        talking.subscribe({"instType": "USDT-FUTURES", "channel": "positions", "instId": "default"})
        buy(classic_held, "0.1")
        assert talking.read()["data"][0]["total"] == "0.1"


@pytest.fixture
def classic_held() -> Iterator[FakeExchange]:
    with new_exchange(account="classic", speed=0) as exchange:
        exchange.price("BTCUSDT", 60_000, hold=True)
        yield exchange
