"""What dead man's switches send to end many orders, and how long they wait after a refusal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bitget_runtime.errors import RateLimited
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import ErrorCode
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.orders.switch import watchdog
from bitget_runtime.orders.switch.cancels import Cancels
from bitget_runtime.orders.switch.switches import CancelAllAfter
from bitget_runtime.orders.switch.watchdog import Watchdog
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

CLASSIC = OrderOptions(categories=("SPOT",))
TOO_MANY = ErrorCode("429", status=429)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between rounds of cancels, which take no time."""
    made: list[float] = []

    def wait(seconds: float, _: Callable[[], bool]) -> None:
        made.append(seconds)

    monkeypatch.setattr(watchdog, "_wait", wait)
    return made


@contextmanager
def watched(exchange: FakeExchange, symbols: list[str]) -> Iterator[None]:
    """A switch on classic spot orders, one for each of the symbols."""
    with client_of(exchange) as client, client.classic.orders(CLASSIC) as orders:
        with CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, 20)):
            for symbol in symbols:
                limit: dict[str, Any] = {"symbol": symbol, "order_type": "limit", "force": "gtc", "price": "1000"}
                orders.spot.buy(**limit, base_qty="0.01").live(5)
            yield


def cancels(exchange: FakeExchange) -> Counter[str]:
    asked = [one.operation.rpartition(".")[2] for one in exchange.requests if one.operation]
    return Counter(name for name in asked if name.startswith("cancel_order"))


def pending(exchange: FakeExchange) -> int:
    return len(exchange.state.orders.open(exchange.uid))


def test_many_orders_take_few_requests_within_the_limits(exchange: FakeExchange) -> None:
    exchange.faults.add(ErrorCode("40014", status=400), "uta.trade.set_cancel_all_countdown")
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with orders.cancel_all_after(seconds=20):
            for number in range(45):
                orders.place(**ORDER, price=str(30_000 + number))
            assert pending(exchange) == 45
            exchange.limits.on = True
        assert cancels(exchange) == {"cancel_orders": 3}
        assert pending(exchange) == 0


def test_orders_of_several_pairs_are_not_mixed(pauses: list[float]) -> None:
    with fake_exchange(account="classic") as exchange:
        with watched(exchange, ["BTCUSDT", "ETHUSDT", "BTCUSDT"]):
            pass
        assert cancels(exchange) == {"cancel_orders": 1, "cancel_order": 1}
        assert (pending(exchange), pauses) == (0, [])


def test_too_many_requests_are_followed_by_growing_pauses(pauses: list[float]) -> None:
    with fake_exchange(account="classic") as exchange:
        with watched(exchange, ["BTCUSDT", "ETHUSDT", "BTCUSDT"]):
            exchange.faults.add(TOO_MANY, "classic.spot.trade.cancel_orders", times=6)
        assert pauses == [1, 2, 4, 8, 10, 10]
        assert cancels(exchange) == {"cancel_orders": 7, "cancel_order": 1}, "a refusal ends the round"
        assert pending(exchange) == 0


def test_the_exchange_says_how_long_to_pause(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        asked = Cancels(client._client.apart(), {}, {})
        for seconds, pause in (("7", 7), ("100000", client._client.facts.limits.locked_for), ("0", 0.25)):
            asked._refusal = RateLimited("wait", code="429", status=429, headers={"Retry-After": seconds})
            assert asked.pause() == pause
        asked._client.close()


def test_what_is_refused_among_others_is_asked_for_alone(pauses: list[float]) -> None:
    with fake_exchange(account="classic") as exchange:
        with watched(exchange, ["BTCUSDT", "BTCUSDT"]):
            exchange.faults.add(ErrorCode("40034", status=400), "classic.spot.trade.cancel_orders")
        assert cancels(exchange) == {"cancel_orders": 1, "cancel_order": 2}
        assert (pending(exchange), pauses) == (0, []), "in the same round"


def test_lost_cancels_of_several_orders_are_repeated(pauses: list[float]) -> None:
    with fake_exchange(account="classic") as exchange:
        with watched(exchange, ["BTCUSDT", "BTCUSDT"]):
            exchange.faults.add(ErrorCode("50010", status=500), "classic.spot.trade.cancel_orders")
        assert cancels(exchange) == {"cancel_orders": 2}
        assert (pending(exchange), pauses) == (0, [0.25])


def test_orders_that_have_ended_unheard_are_not_asked_for_alone(exchange: FakeExchange) -> None:
    exchange.faults.add(ErrorCode("40014", status=400), "uta.trade.set_cancel_all_countdown")
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with orders.cancel_all_after(seconds=20):
            for number in range(5):
                orders.place(**ORDER, price=str(30_000 + number)).live(5)
            exchange.streams.faults.lose_push(100)
            client.uta.trade.cancel_all_orders(category="SPOT")
            exchange.requests.clear()
        assert cancels(exchange) == {"cancel_orders": 1}
