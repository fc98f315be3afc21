"""Limits of the fake exchange: exact seconds, the minute of an IP address, the lock-out, WebSockets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress

import pytest
from websockets.exceptions import InvalidStatus

from bitget_client import Bitget, RateLimited
from bitget_client.registry import api, operations
from bitget_runtime.fake import FakeCredentials, FakeExchange
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.fake.serving.limits import Limits, Sliding
from setups.fake_clients import ASSETS, PLACE, TICKERS, client_of, code_of, send
from setups.stream_talk import PLACE as COMMAND
from setups.stream_talk import TICKER, UTA, talk

LEFT = "x-mbx-used-remain-limit"
SETTINGS = "/api/v3/account/settings"
PER_SECOND = operations["uta.account.get_settings"].limits[0].most


@pytest.fixture(scope="module")
def running() -> Iterator[FakeExchange]:
    with new_exchange(speed=0, limits=True) as exchange:
        yield exchange


@pytest.fixture
def strict(running: FakeExchange) -> FakeExchange:
    """An exchange with limits, whose clock is held."""
    running.reset()
    running.streams.stop_market()
    return running


def statuses(exchange: FakeExchange, times: int, target: str = SETTINGS) -> list[int]:
    return [send(exchange, "GET", target).status_code for _ in range(times)]


def test_a_second_has_room_for_so_many_and_slides(strict: FakeExchange) -> None:
    assert statuses(strict, 1) == [200]
    strict.advance(0.6)
    assert statuses(strict, PER_SECOND) == [200] * (PER_SECOND - 1) + [429]
    strict.advance(0.399)
    assert statuses(strict, 1) == [429]
    strict.advance(0.001)
    assert statuses(strict, 2) == [200, 429]


def test_the_refusal_looks_like_the_exchanges(strict: FakeExchange) -> None:
    assert [send(strict, "GET", SETTINGS).headers[LEFT] for _ in range(3)] == [
        str(PER_SECOND - 1 - number) for number in range(3)
    ]
    statuses(strict, PER_SECOND)
    refused = send(strict, "GET", SETTINGS)
    assert (refused.status_code, code_of(refused), refused.headers[LEFT]) == (429, "429", "0")
    assert refused.json()["requestTime"] == strict.now()
    entry = strict.requests[-1]
    assert (entry.accepted, entry.code, entry.status) == (False, "429", 429)


def test_accounts_endpoints_and_addresses_are_counted_apart(strict: FakeExchange) -> None:
    assert statuses(strict, PER_SECOND + 1)[-1] == 429
    assert send(strict, "GET", ASSETS).status_code == 200
    other = FakeCredentials("other", "secret", "pass")
    strict.add_key(other, strict.add_account())
    with Bitget(*other, base_url=strict.base_url) as client:
        client.uta.account.get_settings()
    # a second key of the same account has no second budget
    again = FakeCredentials("again", "secret", "pass")
    strict.add_key(again)
    with Bitget(*again, base_url=strict.base_url, retries=0) as client, pytest.raises(RateLimited):
        client.uta.account.get_settings()
    most = operations["uta.market.get_tickers"].limits[0].most
    assert statuses(strict, most + 1, f"{TICKERS}?category=SPOT") == [200] * most + [429]


def test_a_refused_order_is_not_carried_out(strict: FakeExchange) -> None:
    most = operations[PLACE].limits[0].most
    with client_of(strict, retries=0) as client:
        order = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit"}
        for _ in range(most):
            client.uta.trade.place_order(**order, qty="0.001", price="50000")  # type: ignore[arg-type]
        with pytest.raises(RateLimited):
            client.uta.trade.place_order(**order, qty="0.001", price="50000")  # type: ignore[arg-type]
    assert len(strict.state.orders.open(strict.uid)) == most


def test_too_many_in_a_minute_lock_an_address_out() -> None:
    """Counted without sockets: six thousand requests take their time."""
    now = 0
    limits = Limits(api, lambda: now, on=True)
    for number in range(6000):
        now = number
        assert limits.admit(None, "here", "").allowed
    assert not limits.admit(None, "here", "").allowed
    assert limits.admit(None, "there", "").allowed
    now += 299_999
    assert limits.locked_for("here") == 0.001
    assert not limits.admit(operations[PLACE], "here", "7").allowed
    now += 1
    assert limits.admit(operations[PLACE], "here", "7").allowed


def test_vip_accounts_and_copy_traders_have_limits_of_their_own() -> None:
    def allowed(limits: Limits) -> int:
        return sum(limits.admit(operations[PLACE], "here", "7").allowed for _ in range(200))

    limits = Limits(api, lambda: 0, on=True)
    plain = allowed(limits)
    limits.reset()
    limits.vip = 3
    assert (plain, allowed(limits)) == (operations[PLACE].limits[0].most, 100)
    limits.on = False
    assert allowed(limits) == 200


def test_a_window_forgets_what_is_as_old_as_it_is_long() -> None:
    window = Sliding()
    window.add(0)
    assert [window.room(now, 1, 1) for now in (0, 999, 1000)] == [0, 0, 1]


def test_our_client_is_never_refused_in_a_burst() -> None:
    with new_exchange(limits=True) as exchange:
        with client_of(exchange, limits="wait") as client:
            for _ in range(PER_SECOND + 5):
                client.uta.account.get_settings()
        assert {entry.status for entry in exchange.requests} == {200}
        with client_of(exchange, limits="off", retries=0) as client:
            for _ in range(PER_SECOND + 5):
                with suppress(RateLimited):
                    client.uta.account.get_settings()
        assert 429 in {entry.status for entry in exchange.requests}


def test_nothing_is_counted_unless_switched_on(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        for _ in range(PER_SECOND + 5):
            client.uta.account.get_settings()
    assert LEFT not in send(fake_exchange, "GET", SETTINGS).headers


# WebSockets


def test_messages_of_a_second_are_counted_by_the_exchanges_clock(strict: FakeExchange) -> None:
    with talk(strict) as talking:
        for _ in range(3):
            for _ in range(10):
                talking.socket.send("ping")
            assert [talking.text() for _ in range(10)] == ["pong"] * 10
            strict.advance(1)
        for _ in range(11):
            talking.socket.send("ping")
        assert json.loads([talking.text() for _ in range(11)][-1])["code"] == "30006"
        talking.closed()
    assert (strict.requests[-1].accepted, strict.requests[-1].code) == (False, "30006")


def test_an_hour_has_room_for_so_many_subscriptions(strict: FakeExchange) -> None:
    assert strict.streams.rules.subscriptions_per_hour == 240
    strict.streams.rules.subscriptions_per_hour = 9
    with talk(strict) as talking:
        for _ in range(2):
            for _ in range(9):
                talking.follow(TICKER)
                talking.text()
            strict.advance(3600)
        for _ in range(9):
            talking.follow(TICKER)
            talking.text()
        strict.advance(3599)
        assert talking.ask(op="unsubscribe", args=[TICKER])["event"] == "unsubscribe"
        assert talking.ask(op="subscribe", args=[TICKER])["code"] == "30006"
        talking.closed()


def test_five_minutes_have_room_for_so_many_connections(strict: FakeExchange) -> None:
    for _ in range(300):
        assert strict.limits.admit_connection("127.0.0.1")
    with pytest.raises(InvalidStatus, match="429"), talk(strict):
        pass
    strict.advance(300)
    with talk(strict):
        pass


def test_commands_have_the_limits_of_their_calls(strict: FakeExchange) -> None:
    strict.streams.rules.messages_per_second = 1000
    with talk(strict, UTA.private, logged_in=True) as talking:
        codes = []
        for _ in range(operations[PLACE].limits[0].most + 1):
            codes.append(str(talking.ask(**COMMAND)["code"]))
        assert (set(codes[:-1]), codes[-1]) == ({"0"}, "429")


def test_our_streams_are_never_refused_in_a_burst() -> None:
    with new_exchange(limits=True) as exchange, client_of(exchange) as client, client.uta.stream() as stream:
        for depth in ("1", "5", "50"):
            for product in ("spot", "usdt-futures"):
                for symbol in ("BTCUSDT", "ETHUSDT"):
                    stream.books(inst_type=product, symbol=symbol, depth=depth)
        exchange.streams.wait(lambda: sum(len(one.subscriptions) for one in exchange.streams.connections) == 12)
        assert not exchange.requests.refused
