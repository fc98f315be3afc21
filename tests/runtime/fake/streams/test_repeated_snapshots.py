"""Private channels that the exchange pushes at a pace, by its own clock."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from bitget_client.registry import channels
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.core import NewOrder, OrderType, Product, Side
from bitget_runtime.stream.wire.channel import Channel
from setups.stream_talk import UTA, talk

ACCOUNT = {"instType": "UTA", "topic": "account"}
POSITION = {"instType": "UTA", "topic": "position"}


@pytest.mark.parametrize("argument", [ACCOUNT, POSITION], ids=["account", "position"])
def test_a_snapshot_is_pushed_again_every_five_seconds(fake_exchange: FakeExchange, argument: dict[str, str]) -> None:
    channel = channels[f"uta.stream.{argument['topic']}"]
    assert isinstance(channel, Channel)
    assert channel.every == 5
    fake_exchange.hold_clock()
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        first = talking.subscribe(argument)
        assert first["action"] == "snapshot"
        for _ in range(2):
            with pytest.raises(TimeoutError):
                talking.text(timeout=0.4)
            fake_exchange.advance(5)
            again = talking.read()
            assert (again["action"], again["arg"]) == ("snapshot", argument)
            assert int(again["ts"]) >= int(first["ts"]) + 5000


def test_it_has_the_profit_of_today(fake_exchange: FakeExchange) -> None:
    fake_exchange.hold_clock()
    fake_exchange.price("BTCUSDT", 60_000, Product.USDT_FUTURES, hold=True)
    core = fake_exchange.core
    perpetual = core.instrument(Product.USDT_FUTURES, "BTCUSDT")
    core.place(
        fake_exchange.uid, NewOrder(instrument=perpetual, side=Side.BUY, type=OrderType.MARKET, qty=Decimal("0.1"))
    )
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        before = talking.subscribe(POSITION)["data"][0]["unrealisedPnl"]
        fake_exchange.price("BTCUSDT", 61_000, Product.USDT_FUTURES, hold=True)
        time.sleep(0.3)
        fake_exchange.advance(5)
        assert Decimal(talking.read()["data"][0]["unrealisedPnl"]) == Decimal(before) + 100
