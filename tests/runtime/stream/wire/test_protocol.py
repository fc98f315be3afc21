"""The protocol of one connection, without a socket and with a clock of its own."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitget_client.registry import api
from bitget_runtime.errors import AuthError, InvalidRequest
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import (
    Complained,
    Confirmed,
    LoginRefused,
    Postponed,
    ProtocolEvent,
    Ready,
    Refused,
    Replied,
    Upgrading,
)
from bitget_runtime.stream.wire.key import key_of, nearest_key
from bitget_runtime.stream.wire.protocol import StreamProtocol, Timing

TIMING = Timing(ping=20.0, pong=5.0, response=10.0)
TICKER = {"instType": "spot", "topic": "ticker", "symbol": "BTCUSDT"}


def protocol(*, private: bool = False) -> StreamProtocol:
    return StreamProtocol(api, TIMING, 0.0, (lambda: b'{"op":"login"}') if private else None)


def receive(one: StreamProtocol, frame: dict[str, Any]) -> ProtocolEvent | None:
    payload = json.dumps(frame).encode()
    return one.received(payload, frames.control(payload))


def sent(one: StreamProtocol, now: float, heard: float = 0.0) -> list[dict[str, Any]]:
    return [{"op": "ping"} if payload == b"ping" else json.loads(payload) for payload in one.due(now, heard)]


def argument(number: int) -> dict[str, str]:
    return {"instType": "spot", "topic": "ticker", "symbol": f"COIN{number}USDT"}


def test_login_comes_before_subscriptions() -> None:
    one = protocol(private=True)
    one.subscribe(TICKER)
    assert sent(one, 0.0) == [{"op": "login"}]
    assert sent(one, 0.5) == []
    assert isinstance(receive(one, {"event": "login", "code": 0}), Ready)
    assert sent(one, 0.6) == [{"op": "subscribe", "args": [TICKER]}]


def test_a_refused_login_is_the_documented_error() -> None:
    one = protocol(private=True)
    sent(one, 0.0)
    event = receive(one, {"event": "error", "code": 30005, "msg": "error"})
    assert isinstance(event, LoginRefused)
    assert isinstance(event.error, AuthError)
    assert (event.error.code, event.error.status) == ("30005", None)


def test_a_login_without_a_response_kills_the_connection() -> None:
    one = protocol(private=True)
    sent(one, 0.0)
    assert one.next_due(0.0) == 10.0
    sent(one, 10.0)
    assert one.dead is not None


def test_many_subscriptions_are_few_messages_of_the_length_that_is_allowed() -> None:
    one = protocol()
    for number in range(150):
        one.subscribe(argument(number))
    messages = sent(one, 0.0)
    assert len(messages) == 3
    assert [one["symbol"] for message in messages for one in message["args"]] == [
        f"COIN{number}USDT" for number in range(150)
    ]
    assert all(len(json.dumps(message["args"], separators=(",", ":"))) <= 4096 for message in messages)


def test_no_more_messages_than_allowed_in_a_second() -> None:
    one = protocol()
    for number in range(12):
        one.unsubscribe(argument(number))
        assert len(sent(one, 0.0)) == (1 if number < 10 else 0)
    # with a margin, since a network may deliver later messages quicker
    assert one.next_due(0.0) == 1.25
    assert len(sent(one, 1.24)) == 0
    assert len(sent(one, 1.25)) == 1


def test_no_more_subscribe_requests_than_allowed_in_an_hour() -> None:
    one = StreamProtocol(api, Timing(ping=9999.0, pong=5.0, response=10.0), 0.0, None)
    for number in range(240):
        one.subscribe(argument(number))
        assert len(sent(one, number * 0.13)) == 1
        receive(one, {"event": "subscribe", "arg": argument(number)})
    one.subscribe(TICKER)
    assert sent(one, 60.0) == []
    assert one.next_due(60.0) == 3600.0
    assert [message["op"] for message in sent(one, 3600.0)] == ["subscribe"]


def test_pings_are_sent_in_time_and_a_missing_pong_kills() -> None:
    one = protocol()
    assert one.next_due(0.0) == 20.0
    assert sent(one, 20.0) == [{"op": "ping"}]
    one.received(b"pong", None)
    assert one.next_due(20.0) == 40.0
    assert sent(one, 40.0) == [{"op": "ping"}]
    assert one.next_due(40.0) == 45.0
    assert one.dead is None
    sent(one, 45.0)
    assert one.dead is not None
    assert "no pong within 5 s" in one.dead.message


def test_a_second_ping_does_not_extend_the_deadline_of_the_first() -> None:
    one = StreamProtocol(api, Timing(ping=2.0, pong=5.0, response=10.0), 0.0, None)
    for second in (2.0, 4.0, 6.0):
        assert sent(one, second) == [{"op": "ping"}]
    sent(one, 7.0)
    assert one.dead is not None


def test_a_subscription_is_confirmed_by_its_response() -> None:
    one = protocol()
    one.subscribe(TICKER)
    sent(one, 0.0)
    assert not one.settled
    # the unified account adds to its responses
    event = receive(one, {"event": "subscribe", "arg": {**TICKER, "instType": "SPOT"}, "connId": "x"})
    assert event == Confirmed(key_of(TICKER))
    assert one.settled


def test_a_push_confirms_a_subscription_whose_response_is_lost() -> None:
    one = protocol()
    one.subscribe(TICKER)
    sent(one, 0.0)
    one.pushed(key_of(TICKER))
    sent(one, 10.0)
    assert one.dead is None


def test_a_subscription_without_a_response_is_sent_once_more_and_then_reported() -> None:
    one = StreamProtocol(api, Timing(ping=9999.0, pong=5.0, response=10.0), 0.0, None)
    one.subscribe(TICKER)
    one.subscribe(argument(1))
    sent(one, 1.0)
    receive(one, {"event": "subscribe", "arg": argument(1)})
    assert sent(one, 11.0, heard=1.1) == [{"op": "subscribe", "args": [TICKER]}]
    assert one.take_ignored() == []
    assert sent(one, 21.0, heard=20.0) == []
    assert one.take_ignored() == [key_of(TICKER)]
    assert one.take_ignored() == []
    assert one.dead is None
    assert one.settled


def test_a_subscription_without_a_response_where_nothing_else_arrives_is_a_dead_connection() -> None:
    one = StreamProtocol(api, Timing(ping=9999.0, pong=15.0, response=10.0), 0.0, None)
    one.subscribe(TICKER)
    sent(one, 1.0)
    assert sent(one, 11.0) == [{"op": "ping"}, {"op": "subscribe", "args": [TICKER]}]
    assert sent(one, 21.0) == []
    assert one.dead is not None
    assert one.take_ignored() == []


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("code", ["30006", "30007", "40115"])
def test_a_refusal_of_the_moment_puts_subscriptions_off(named: bool, code: str) -> None:
    one = protocol()
    for number in range(3):
        one.subscribe(argument(number))
    sent(one, 0.0)
    for number in range(3 if named else 1):
        about = {"arg": argument(number)} if named else {}
        assert isinstance(receive(one, {"event": "error", **about, "code": code}), Postponed)
    assert sent(one, 0.1) == []
    again = one.next_due(0.1)
    assert 0.3 < again <= 0.5
    assert [len(message["args"]) for message in sent(one, again)] == [3]
    assert receive(one, {"event": "subscribe", "arg": argument(1)}) == Confirmed(key_of(argument(1)))


def test_what_was_postponed_can_be_closed_and_a_push_settles_it() -> None:
    one = protocol()
    one.subscribe(TICKER)
    one.subscribe(argument(1))
    sent(one, 0.0)
    receive(one, {"event": "error", "code": "30006"})
    one.unsubscribe(argument(1))
    one.pushed(key_of(TICKER))
    assert one.settled
    assert sent(one, 5.0) == []


def used_up() -> StreamProtocol:
    """A connection that has sent all subscriptions of an hour."""
    one = StreamProtocol(api, Timing(ping=9999.0, pong=5.0, response=10.0), 0.0, None)
    for number in range(api.stream_limits.subscriptions_per_hour):
        one.subscribe(argument(number))
        sent(one, number * 0.13)
        receive(one, {"event": "subscribe", "arg": argument(number)})
    return one


def test_unsubscribing_continues_when_the_subscriptions_of_an_hour_are_used_up() -> None:
    one = used_up()
    one.unsubscribe(argument(1))
    assert [message["op"] for message in sent(one, 60.0)] == ["unsubscribe"]


def test_a_channel_is_left_as_it_is_until_it_may_be_subscribed_to_again() -> None:
    one = used_up()
    assert one.subscribes_at(60.0) == 3600.0
    assert one.budget_spare_at(60.0) == pytest.approx(3600.0 + 120 * 0.13)
    one.resubscribe(argument(1))
    one.resubscribe(argument(1))
    one.resubscribe(argument(2))
    assert sent(one, 60.0) == []
    assert one.next_due(60.0) == 3600.0
    assert one.pushed(key_of(argument(1)))
    one.unsubscribe(argument(2))  # which the exchange still has
    assert sent(one, 61.0) == [{"op": "unsubscribe", "args": [argument(2)]}]
    both = [{"op": op, "args": [argument(1)]} for op in ("unsubscribe", "subscribe")]
    assert sent(one, 3600.0) == both


def test_a_push_of_the_subscription_that_was_ended_does_not_confirm_the_new_one() -> None:
    one = protocol()
    one.subscribe(TICKER)
    sent(one, 0.0)
    assert one.pushed(key_of(TICKER))
    one.resubscribe(TICKER)
    sent(one, 1.0)
    assert not one.pushed(key_of(TICKER))
    assert isinstance(receive(one, {"event": "error", "arg": TICKER, "code": "30001"}), Refused)
    one.subscribe(TICKER)
    sent(one, 2.0)
    assert receive(one, {"event": "subscribe", "arg": TICKER}) == Confirmed(key_of(TICKER))
    assert one.pushed(key_of(TICKER))


def test_without_a_response_a_push_confirms_a_repeated_subscription() -> None:
    one = protocol()
    one.subscribe(TICKER)
    sent(one, 0.0)
    assert one.pushed(key_of(TICKER))
    one.resubscribe(TICKER)
    sent(one, 1.0)
    sent(one, 11.0)
    assert one.pushed(key_of(TICKER))
    assert one.settled


def test_a_refusal_of_what_was_closed_meanwhile_is_nobody_else_s() -> None:
    one = protocol()
    one.subscribe(argument(1))
    sent(one, 0.0)
    one.unsubscribe(argument(1))
    one.subscribe(TICKER)
    sent(one, 0.1)
    event = receive(one, {"event": "error", "arg": argument(1), "code": "30001"})
    assert isinstance(event, Complained)
    assert receive(one, {"event": "subscribe", "arg": TICKER}) == Confirmed(key_of(TICKER))


def test_a_refusal_is_of_the_subscription_that_it_names() -> None:
    one = protocol()
    one.subscribe(TICKER)
    one.subscribe(argument(1))
    sent(one, 0.0)
    event = receive(one, {"event": "error", "arg": argument(1), "code": "30001", "msg": "no such channel"})
    assert isinstance(event, Refused)
    assert event.key == key_of(argument(1))
    assert isinstance(event.error, InvalidRequest)
    assert receive(one, {"event": "subscribe", "arg": TICKER}) == Confirmed(key_of(TICKER))


@pytest.mark.parametrize("nothing", [{}, {"arg": {}}, {"arg": None}])
def test_a_refusal_that_names_nothing_is_narrowed_down(nothing: dict[str, Any]) -> None:
    one = protocol()
    for number in range(3):
        one.subscribe(argument(number))
    sent(one, 0.0)
    assert receive(one, {"event": "error", **nothing, "code": "30001"}) is None
    asked = []
    for step in range(3):
        [message] = sent(one, step * 0.1)
        [again] = message["args"]
        asked.append(again)
        if again == argument(1):
            event = receive(one, {"event": "error", **nothing, "code": "30001"})
            assert isinstance(event, Refused)
            assert event.key == key_of(argument(1))
        else:
            assert receive(one, {"event": "subscribe", "arg": again}) == Confirmed(key_of(again))
    assert asked == [argument(0), argument(1), argument(2)]
    assert one.settled


def test_an_error_about_nothing_is_passed_on() -> None:
    event = receive(protocol(), {"event": "error", "code": "30002", "msg": "illegal request"})
    assert isinstance(event, Complained)


def test_a_service_upgrade_is_announced() -> None:
    assert isinstance(receive(protocol(), {"event": "error", "code": 30033}), Upgrading)


def test_what_was_not_sent_yet_is_not_sent_after_all() -> None:
    one = protocol()
    one.subscribe(TICKER)
    one.unsubscribe(TICKER)
    assert sent(one, 0.0) == []
    assert one.settled


def test_subscribing_again_unsubscribes_first() -> None:
    one = protocol()
    one.subscribe(TICKER)
    sent(one, 0.0)
    receive(one, {"event": "subscribe", "arg": TICKER})
    one.resubscribe(TICKER)
    assert [message["op"] for message in sent(one, 0.1)] == ["unsubscribe", "subscribe"]


@pytest.mark.parametrize(
    "reply",
    [
        {"event": "trade", "id": "7", "args": [], "code": "0"},
        {"event": "error", "id": 7, "args": [], "code": "25204"},
        {"event": "trade", "arg": [{"id": "7", "params": {}}], "code": 0},
        {"event": "error", "arg": [{"id": "7"}], "code": 40762},
    ],
)
def test_replies_carry_the_id_of_their_command(reply: dict[str, Any]) -> None:
    event = receive(protocol(), reply)
    assert isinstance(event, Replied)
    assert event.command_id == "7"
    assert event.control.is_error is (reply["code"] not in (0, "0"))


def test_frames_that_mean_nothing_are_no_news() -> None:
    one = protocol()
    assert one.received(b"<html>", frames.control(b"<html>")) is None
    assert receive(one, {"event": "subscribe", "arg": TICKER}) is None
    assert receive(one, {"event": "surprise"}) is None


def test_the_nearest_subscription_agrees_in_all_that_both_say() -> None:
    known = [key_of(TICKER), key_of({"instType": "UTA", "topic": "order"})]
    assert nearest_key(key_of({"instType": "UTA", "topic": "order", "symbol": "default"}), known) == known[1]
    assert nearest_key(key_of({**TICKER, "instType": "SPOT"}), known) == known[0]
    assert nearest_key(key_of({**TICKER, "symbol": "ETHUSDT"}), known) is None
    assert nearest_key(key_of({"other": "x"}), known) is None
    fast_fill = key_of({"instType": "UTA", "topic": "fast-fill", "symbol": "default"})
    assert nearest_key(key_of({"instType": "UTA", "topic": "fast-fill"}), [fast_fill]) == fast_fill
    assert nearest_key(key_of({"instType": "spot", "topic": "ticker"}), known) is None


def test_the_login_is_signed_as_documented() -> None:
    from bitget_runtime.rest.wire.credentials import Credentials

    frame = json.loads(frames.login(Credentials("key", "secret", "word"), 1538054050))
    assert frame == {
        "op": "login",
        "args": [
            {
                "apiKey": "key",
                "passphrase": "word",
                "timestamp": "1538054050",
                # printf '1538054050GET/user/verify' | openssl dgst -sha256 -hmac secret -binary | base64
                "sign": "QW9NDIxQTfljkfSeZydUIsfx+5D1GgkIbDzvrCplpp4=",
            }
        ],
    }
