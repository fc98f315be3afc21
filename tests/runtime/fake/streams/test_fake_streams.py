"""What the WebSockets of the fake exchange check, answer and push."""

from __future__ import annotations

import json
import time
from itertools import pairwise
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from bitget_client.registry import api as API
from bitget_client.registry import channels
from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.streams import checks as stream_checks
from bitget_runtime.stream.wire.channel import Channel
from setups.stream_talk import BOOKS, CLASSIC, ORDERS, PLACE, TICKER, UTA, credentials_of, talk

# The protocol


@pytest.mark.parametrize("path", [CLASSIC.public, CLASSIC.private, UTA.public, UTA.private, UTA.binary])
def test_pings_get_pongs_on_every_path(fake_exchange: FakeExchange, path: str) -> None:
    with talk(fake_exchange, path) as talking:
        talking.socket.send("ping")
        assert talking.text() == "pong"
    assert fake_exchange.environment["BITGET_STREAM_BASE_URL"] == fake_exchange.stream_url


def test_another_path_is_not_found(fake_exchange: FakeExchange) -> None:
    with pytest.raises(InvalidStatus) as caught:
        connect(fake_exchange.stream_url + "/v2/ws/nothing", proxy=None)
    assert caught.value.response.status_code == 404
    assert fake_exchange.streams.opened == 0


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"apiKey": "another"}, "30011"),
        ({"passphrase": "another"}, "30012"),
        ({"timestamp": "2024-01-01"}, "30013"),
        ({"timestamp": "1700000000000"}, "30013"),
        ({"timestamp": "1"}, "30014"),
        ({"sign": "another"}, "30015"),
        ({"sign": None}, "30016"),
        ({"apiKey": ""}, "30016"),
    ],
)
def test_each_wrong_login_has_its_code_and_closes(fake_exchange: FakeExchange, changed: Any, code: str) -> None:
    with talk(fake_exchange, UTA.private) as talking:
        refusal = talking.log_in(fake_exchange, **changed)
        assert (refusal["event"], refusal["code"]) == ("error", code)
        known = API.load_error_codes().websocket[code]
        assert refusal["msg"].startswith(known.meaning.removesuffix("."))
        talking.closed()


def test_a_login_goes_by_the_exchanges_clock(fake_exchange: FakeExchange) -> None:
    fake_exchange.clock_offset_ms = -3_600_000
    with talk(fake_exchange, CLASSIC.private, logged_in=True):
        pass
    with talk(fake_exchange, CLASSIC.private) as talking:
        now = str(int(time.time()))
        assert talking.ask(op="login", args=[credentials_of(fake_exchange, now)])["code"] == "30014"


def test_login_may_come_without_arguments(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange, UTA.private) as talking:
        assert talking.ask(op="login")["code"] == "30016"


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "30002"),
        ("[]", "30002"),
        ("PING", "30002"),
        ("[" * 50_000, "30002"),
        ("{}", "30016"),
        ('{"op":"jump"}', "30003"),
        ('{"op":"subscribe"}', "30016"),
        ('{"op":"subscribe","args":[7]}', "30016"),
        ('{"op":"subscribe","args":{}}', "30016"),
        (json.dumps({"op": "subscribe", "args": [TICKER | {"topic": "nothing"}]}), "30001"),
        (json.dumps({"op": "subscribe", "args": [TICKER | {"instType": "nothing"}]}), "30001"),
        (json.dumps({"op": "subscribe", "args": [TICKER | {"symbol": "UNKNOWN"}]}), "30001"),
        (json.dumps({"op": "subscribe", "args": [{"instType": "spot", "topic": "ticker"}]}), "30016"),
        (json.dumps({"op": "subscribe", "args": [{"topic": "ticker", "symbol": "BTCUSDT"}]}), "30016"),
        (json.dumps({"op": "subscribe", "args": [{"instType": "spot", "symbol": "BTCUSDT"}]}), "30016"),
        (json.dumps({"op": "subscribe", "args": [TICKER | {"topic": "kline", "interval": "7m"}]}), "30016"),
        (json.dumps({"op": "subscribe", "args": [TICKER | {"topic": "books7"}]}), "30001"),
        (json.dumps({"op": "subscribe", "args": [ORDERS]}), "30001"),
        (json.dumps({"op": "subscribe", "args": [TICKER] * 100}), "30002"),
        (json.dumps(PLACE), "30004"),
    ],
)
def test_wrong_requests_get_errors_and_the_connection_goes_on(
    fake_exchange: FakeExchange, frame: str, code: str
) -> None:
    fake_exchange.streams.unknown_symbols.add("UNKNOWN")
    with talk(fake_exchange) as talking:
        talking.socket.send(frame)
        refusal = talking.read()
        assert (refusal["event"], refusal["code"]) == ("error", code)
        talking.subscribe(TICKER)


def test_every_code_that_it_answers_with_is_documented() -> None:
    codes = {value for value in vars(stream_checks).values() if isinstance(value, str) and value.startswith("30")}
    assert len(codes) == 13
    assert codes <= set(API.load_error_codes().websocket)


def test_private_channels_need_a_login(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange, UTA.private) as talking:
        refusal = talking.ask(op="subscribe", args=[ORDERS])
        assert (refusal["code"], refusal["arg"]) == ("30004", ORDERS)
        assert talking.log_in(fake_exchange)["event"] == "login"
        talking.follow(ORDERS)


def test_each_subscription_is_answered_and_errors_can_look_otherwise(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.rules.numeric_codes = True
    fake_exchange.streams.rules.names_refused = False
    unknown = TICKER | {"topic": "nothing"}
    with talk(fake_exchange) as talking:
        talking.send(op="subscribe", args=[unknown, TICKER, BOOKS])
        refused, *others = [talking.read() for _ in range(5)]
        assert (refused["code"], "arg" in refused) == (30001, False)
        assert [one.get("event") for one in others] == ["subscribe", None, "subscribe", None]
        [connection] = fake_exchange.streams.connections
        assert connection.subscriptions == (TICKER, BOOKS)
        assert talking.ask(op="unsubscribe", args=[TICKER]) == {"event": "unsubscribe", "arg": TICKER}
        assert fake_exchange.streams.connections[0].subscriptions == (BOOKS,)


# Limits


def test_more_than_ten_messages_a_second_close_the_connection(fake_exchange: FakeExchange) -> None:
    fake_exchange.limits.on = True
    with talk(fake_exchange) as talking:
        for _ in range(11):
            talking.socket.send("ping")
        answers = [talking.text() for _ in range(11)]
        assert answers[:10] == ["pong"] * 10
        assert json.loads(answers[10])["code"] == "30006"
        talking.closed()


def test_too_many_subscriptions_close_the_connection(fake_exchange: FakeExchange) -> None:
    rules = fake_exchange.streams.rules
    fake_exchange.limits.on = True
    assert (rules.subscriptions_per_hour, rules.channels_per_connection) == (240, 1000)
    rules.subscriptions_per_hour, rules.channels_per_connection = 2, 3
    with talk(fake_exchange) as talking:
        for _ in range(2):
            talking.subscribe(TICKER)
        assert talking.ask(op="subscribe", args=[TICKER])["code"] == "30006"
        talking.closed()
    with talk(fake_exchange) as talking:
        talking.send(op="subscribe", args=[TICKER | {"symbol": f"S{number}"} for number in range(5)])
        frames = [talking.read() for _ in range(7)]
        assert [one.get("code") for one in frames] == [None] * 6 + ["30007"]
        talking.closed()


def test_a_connection_without_pings_is_closed(fake_exchange: FakeExchange) -> None:
    fake_exchange.streams.rules.ping_within = 0.1
    with talk(fake_exchange) as talking:
        talking.closed()


# Pushes


def documented_subscriptions(scope: str) -> list[Any]:
    return [
        pytest.param(channel, example, id=address)
        for address, channel in channels.items()
        if isinstance(channel, Channel) and channel.scope == scope
        for example in channel.examples
        if example.departs is None or "request" not in example.departs
    ]


@pytest.mark.parametrize(
    ("channel", "example"), documented_subscriptions("public") + documented_subscriptions("private")
)
def test_a_documented_subscription_gets_the_documented_push(
    fake_exchange: FakeExchange, channel: Channel[Any], example: Any
) -> None:
    path = getattr(channel.facts, channel.scope)
    with talk(fake_exchange, path, logged_in=channel.scope == "private") as talking:
        talking.socket.send(example.subscribe)
        ack = talking.read()
        assert ack["event"] == "subscribe"
        named = {"connId": ack["connId"]} if channel.generation == "uta" else {}
        assert example.ack is None or ack == json.loads(example.ack) | named
        if channel.scope == "private":
            # it begins with what there is in the account, if anything
            fake_exchange.streams.push_example(channel.address)
        text = next(text for text in iter(talking.text, None) if json.loads(text)["data"])
    push, documented = json.loads(text), json.loads(example.push)
    assert list(push) == list(documented)
    assert push["ts"] == pytest.approx(fake_exchange.now(), abs=10_000)
    assert push["action"] == documented["action"]
    assert set(push["arg"]) == set(documented["arg"])
    assert channel.decode(text.encode()).data


def test_pushes_go_to_whom_they_are_meant_for(fake_exchange: FakeExchange) -> None:
    other = TICKER | {"symbol": "ETHUSDT"}
    streams = fake_exchange.streams
    with talk(fake_exchange) as talking:
        talking.subscribe(TICKER)
        assert talking.subscribe(other)["arg"] == other
        assert streams.push("uta.stream.ticker", [{"lastPrice": "1"}], symbol="ETHUSDT") == 1
        push = talking.read()
        assert (push["arg"], push["action"], push["data"]) == (other, "update", [{"lastPrice": "1"}])
        assert streams.push_example("uta.stream.ticker") == 2
        assert [talking.read()["arg"] for _ in range(2)] == [TICKER, other]
        assert streams.push_example("uta.stream.books") == 0
        with pytest.raises(ValueError, match=r"did you mean 'uta\.stream\.ticker'"):
            streams.push_example("uta.stream.tickr")


def test_a_flood_is_sent_as_fast_as_it_is_read(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        talking.subscribe(TICKER)
        done = fake_exchange.streams.flood("uta.stream.ticker", 5_000)
        assert {talking.text()[:10] for _ in range(5_000)} == {'{"data":[{'}
        assert done.result(5) == 5_000
        began = time.monotonic()
        assert fake_exchange.streams.flood("uta.stream.ticker", 20, per_second=100).result(5) == 20
        assert 0.15 < time.monotonic() - began < 10
        fake_exchange.streams.every(0.01, "uta.stream.ticker")
        for _ in range(25):
            talking.read()


# The market


def test_books_move_and_their_numbers_follow_each_other(fake_exchange: FakeExchange) -> None:
    streams = fake_exchange.streams
    fake_exchange.hold_clock()
    streams.start_market()
    book = OrderBook()
    channel = channels["uta.stream.books"]
    assert isinstance(channel, Channel)
    with talk(fake_exchange) as talking:
        talking.send(op="subscribe", args=[BOOKS])
        talking.read()
        pushes = [channel.decode(talking.text().encode())]
        for _ in range(20):
            fake_exchange.advance(1)
            pushes.append(channel.decode(talking.text().encode()))
        truth = streams.book(BOOKS)
    assert [push.action for push in pushes] == ["snapshot"] + ["update"] * 20
    for before, after in pairwise(pushes):
        assert after.data[0].pseq == before.data[0].seq < after.data[0].seq
    assert {book.apply(push.data[0], push.action) for push in pushes} == {"applied"}
    assert (book.seq, len(list(book.asks()))) == (truth.seq, len(truth.asks))
    assert [(str(price), str(size)) for price, size in book.bids()] == [row[:2] for row in truth.bids]
    with pytest.raises(ValueError, match="isn't a subscription to an order book"):
        streams.book(TICKER)


def test_a_market_that_was_stopped_begins_anew_for_those_that_have_subscribed(fake_exchange: FakeExchange) -> None:
    streams = fake_exchange.streams
    fake_exchange.hold_clock()
    assert not streams.market
    with talk(fake_exchange) as talking:
        example = talking.subscribe(BOOKS)["data"][0]
        fake_exchange.advance(1)  # pushes nothing
        streams.start_market()
        assert streams.market
        [first] = talking.read()["data"]
        assert (first["a"], first["b"]) != (example["a"], example["b"])
        fake_exchange.advance(1)
        assert talking.read()["data"][0]["pseq"] == first["seq"]
