"""What goes wrong on the WebSockets of the fake exchange when it is told to, and its binary frames."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest
from websockets.exceptions import ConnectionClosed, ConnectionClosedError, ConnectionClosedOK, InvalidStatus
from websockets.sync.client import connect

from bitget_runtime.fake import FakeExchange, StreamFaults
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.fake.market.sbe_frames import written
from bitget_runtime.fake.market.true_book import checksum
from setups.stream_talk import BOOKS, CLASSIC, ORDERS, PLACE, TICKER, UTA, talk

# Faults


def test_connections_are_dropped(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as public, talk(fake_exchange, UTA.private) as private:
        assert fake_exchange.streams.faults.drop("public") == 1
        assert isinstance(public.closed(), ConnectionClosedError)
        private.socket.send("ping")
        assert private.text() == "pong"
        assert fake_exchange.streams.faults.drop() == 1
        assert isinstance(private.closed(), ConnectionClosedError)
    fake_exchange.streams.wait(lambda: not fake_exchange.streams.connections)
    assert fake_exchange.streams.opened == 2


def test_a_stalled_connection_says_nothing(fake_exchange: FakeExchange) -> None:
    streams = fake_exchange.streams
    with talk(fake_exchange) as talking:
        talking.subscribe(TICKER)
        streams.faults.stall()
        talking.socket.send("ping")
        streams.wait(lambda: streams.received[-1].frame == "ping")
        streams.push_example("uta.stream.ticker")
        with pytest.raises(TimeoutError):
            talking.text(0.05)
        streams.faults.clear()
        talking.socket.send("ping")
        assert talking.text() == "pong"


def test_pongs_alone_can_be_missing(fake_exchange: FakeExchange) -> None:
    streams = fake_exchange.streams
    with talk(fake_exchange) as talking:
        talking.subscribe(TICKER)
        streams.faults.no_pong()
        talking.socket.send("ping")
        streams.wait(lambda: streams.received[-1].frame == "ping")
        streams.push_example("uta.stream.ticker")
        assert talking.read()["arg"] == TICKER


def test_a_slow_connection_keeps_the_order(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        fake_exchange.streams.faults.slow(0.03)
        began = time.monotonic()
        talking.subscribe(TICKER)
        talking.socket.send("ping")
        fake_exchange.streams.wait(lambda: fake_exchange.streams.received[-1].frame == "ping")
        fake_exchange.streams.faults.rate_limit()
        assert talking.text() == "pong"
        assert talking.read()["code"] == "30006"
        assert time.monotonic() - began >= 0.1
        talking.closed()


@pytest.mark.parametrize(
    ("fault", "pseqs"),
    [("skip_seq", [False, True]), ("duplicate_seq", [True, False, True]), ("renumber", [False, True])],
)
def test_numbers_of_books_go_wrong(fake_exchange: FakeExchange, fault: str, pseqs: list[bool]) -> None:
    streams = fake_exchange.streams
    fake_exchange.hold_clock()
    streams.start_market()
    with talk(fake_exchange) as talking:
        last = talking.subscribe(BOOKS)["data"][0]["seq"]
        assert getattr(streams.faults, fault)() == 1
        for _ in range(2 if fault != "skip_seq" else 3):
            fake_exchange.advance(1)
        follows = []
        for _ in pseqs:
            [change] = talking.read()["data"]
            follows.append(change["pseq"] == last)
            last = change["seq"]
    assert follows == pseqs


def test_a_checksum_is_wrong_once(fake_exchange: FakeExchange) -> None:
    streams = fake_exchange.streams
    fake_exchange.hold_clock()
    streams.start_market()
    argument = {"instType": "SPOT", "channel": "books", "instId": "BTCUSDT"}
    right: list[bool] = []
    with talk(fake_exchange, CLASSIC.public) as talking:
        talking.subscribe(argument)
        for _ in range(3):
            if len(right) == 1:
                streams.faults.bad_checksum()
            fake_exchange.advance(1)
            right.append(talking.read()["data"][0]["checksum"] == checksum(streams.book(argument)))
    assert right == [True, False, True]


def test_an_upgrade_is_announced(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        fake_exchange.streams.faults.announce_upgrade(0.1)
        announced = talking.read()
        assert (announced["event"], announced["code"]) == ("error", "30033")
        talking.socket.send("ping")
        assert talking.text() == "pong"
        talking.closed()


def test_logins_subscriptions_and_handshakes_are_refused_as_often_as_said(fake_exchange: FakeExchange) -> None:
    faults = fake_exchange.streams.faults
    faults.refuse_login("30011")
    faults.refuse_handshake(503)
    faults.refuse_subscription("30001", times=2)
    with pytest.raises(InvalidStatus):
        connect(fake_exchange.stream_url + UTA.public, proxy=None)
    with talk(fake_exchange, UTA.private) as talking:
        assert talking.log_in(fake_exchange)["code"] == "30011"
        talking.closed()
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        for _ in range(2):
            assert talking.ask(op="subscribe", args=[ORDERS])["code"] == "30001"
        talking.follow(ORDERS)


def test_malformed_frames_are_sent(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        assert fake_exchange.streams.faults.malformed(invalid_utf8=True) == 1
        cut, *others = [talking.socket.recv(timeout=3) for _ in range(5)]
        with pytest.raises(ValueError, match="Expecting value"):
            json.loads(cut)
        assert isinstance(others[-1], bytes)
        with pytest.raises((UnicodeDecodeError, ConnectionClosed)):
            talking.text()


def test_a_reply_is_lost_though_the_order_was_accepted(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.faults.lose_reply()
    with talk(fake_exchange, UTA.private, logged_in=True) as watching:
        watching.follow(ORDERS)
        with talk(fake_exchange, UTA.private, logged_in=True) as talking:
            talking.send(**PLACE)
            assert isinstance(talking.closed(), ConnectionClosedError)
        assert watching.read()["data"][0]["symbol"] == "ETHUSDT"
    sent = [one for one in fake_exchange.streams.received if one.frame == PLACE]
    assert [one.logged_in for one in sent] == [True]


def test_a_command_is_lost_before_it_is_carried_out(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.faults.lose_command()
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        talking.send(**PLACE)
        assert isinstance(talking.closed(), ConnectionClosedError)
    lost = fake_exchange.streams.received[-1]
    assert (lost.accepted, lost.fault, lost.order_ids) == (False, "lose_command", ())
    assert not list(fake_exchange.state.orders.everything())


def test_a_connection_ends_in_the_middle_of_a_reply(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.faults.cut_reply()
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        talking.send(**PLACE)
        assert "stream ends after" in str(talking.closed().__cause__)
    assert len(list(fake_exchange.state.orders.everything())) == 1


def test_a_reply_comes_twice(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.faults.double_reply()
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        assert talking.ask(**PLACE) == talking.read()
    assert len(list(fake_exchange.state.orders.everything())) == 1


def test_a_reply_is_late(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.faults.delay_reply(0.1)
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        began = time.monotonic()
        assert talking.ask(**PLACE)["event"] == "trade"
        assert time.monotonic() - began >= 0.1


# Around it


def test_what_is_received_is_recorded_without_secrets(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        talking.follow(ORDERS)
        [connection] = fake_exchange.streams.connections
        assert (connection.path, connection.logged_in, connection.subscriptions) == (UTA.private, True, (ORDERS,))
    login, subscribe = fake_exchange.streams.received
    shown = {name for name, value in login.frame["args"][0].items() if value != "***"}
    assert shown == {"timestamp"}
    assert (login.logged_in, subscribe.logged_in) == (False, True)
    assert subscribe.frame == {"op": "subscribe", "args": [ORDERS]}


def test_a_reset_forgets_everything(fake_exchange: FakeExchange) -> None:
    streams = fake_exchange.streams
    with talk(fake_exchange) as talking:
        talking.subscribe(TICKER)
        streams.unknown_symbols.add("X")
        streams.rules.messages_per_second = 1
        streams.faults.refuse_login("30011")
        flood = streams.flood("uta.stream.ticker", 10**9)
        fake_exchange.reset()
        flood.result(5)
        talking.closed()
    assert (len(streams.received), streams.connections, streams.opened) == (0, (), 0)
    assert (streams.market, streams.unknown_symbols, streams.rules.messages_per_second) == (True, set(), 10)
    with talk(fake_exchange, UTA.private, logged_in=True):
        pass


def test_it_stops_quickly_whatever_its_connections_do() -> None:
    with new_exchange() as exchange:
        with talk(exchange) as flooded, talk(exchange, UTA.private) as stalled, talk(exchange) as closing:
            flooded.subscribe(TICKER)
            flood = exchange.streams.flood("uta.stream.ticker", 10**9)
            exchange.streams.faults.stall("private")
            exchange.streams.faults.slow(60, "public")
            exchange.streams.faults.close("public")
            began = time.monotonic()
            exchange.stop()
            assert time.monotonic() - began < 10
            flood.result(1)
            for talking in (stalled, flooded, closing):
                talking.closed()
        assert exchange.streams.push_example("uta.stream.ticker") == 0
        with pytest.raises(RuntimeError, match="not running"):
            exchange.streams.flood("uta.stream.ticker", 1)


def test_a_closing_handshake_is_a_handshake(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        fake_exchange.streams.faults.close()
        closed = talking.closed()
    assert isinstance(closed, (ConnectionClosedOK, ConnectionClosedError))
    assert closed.rcvd is not None
    fake_exchange.streams.wait(lambda: not fake_exchange.streams.connections)


# Binary market data


def test_binary_frames_of_every_version_can_be_written() -> None:
    sbe = pytest.importorskip("bitget_client.uta.sbe")
    for message in sbe.MESSAGES:
        entry = {"price": 1234, "size": 5, "side": 1, "exec_id": 7}
        groups = {group.name: [entry, entry] for group in message.groups}
        for version in message.versions:
            frame = written(message, "X", {"price_exponent": -1, "sts": 5_000, "is_rpi": 1}, groups, version)
            shown = message.decode(frame).to_dict()
            assert shown["version"] == version
            assert shown["sts"] == (None if version < 3 else 5)
            for group in message.groups:
                assert [str(one["price"]) for one in shown[group.name]] == ["123.4"] * 2


@pytest.mark.parametrize(
    "spoil",
    [
        lambda faults: faults.refuse_handshake(99),
        lambda faults: faults.refuse_handshake(times=0),
        lambda faults: faults.refuse_login("no"),
        lambda faults: faults.refuse_subscription(""),
        lambda faults: faults.refuse_command("-1"),
        lambda faults: faults.lose_command(0),
        lambda faults: faults.lose_reply(0),
        lambda faults: faults.delay_reply(-1),
        lambda faults: faults.delay_push(float("nan")),
        lambda faults: faults.lose_push(0),
        lambda faults: faults.slow(float("inf")),
        lambda faults: faults.announce_upgrade(-1),
    ],
)
def test_a_fault_of_a_websocket_that_can_not_happen_is_refused(
    fake_exchange: FakeExchange, spoil: Callable[[StreamFaults], object]
) -> None:
    with pytest.raises(ValueError, match=r"status|positive|error code|delay"):
        spoil(fake_exchange.streams.faults)
