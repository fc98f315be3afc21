"""The log of what a fake exchange received: what became of each request and frame, and no secret in it."""

from __future__ import annotations

import json

import pytest

from bitget_client import Bitget, BitgetError, OrderNotOpen
from bitget_client.registry import api
from bitget_runtime.fake import Drop, ErrorCode, FakeExchange, RequestLog, Status
from bitget_runtime.fake.serving import recorder
from bitget_runtime.fake.serving.recorder import Recorded, Redactor
from setups.fake_clients import ASSETS, ORDER, PLACE, client_of, send
from setups.stream_talk import ORDERS, TICKER, UTA, talk
from setups.stream_talk import PLACE as COMMAND

REAL = "a-real-key-that-came-here-by-mistake"


@pytest.fixture
def log(fake_exchange: FakeExchange) -> RequestLog:
    return fake_exchange.requests


def test_an_order_is_there_with_its_id(fake_exchange: FakeExchange, log: RequestLog) -> None:
    with client_of(fake_exchange) as client:
        ack = client.uta.trade.place_order(**ORDER, client_oid="mine-1")
        with pytest.raises(OrderNotOpen):
            client.uta.trade.cancel_order(order_id="17")
    placed, cancelled = log
    assert (placed.operation, placed.accepted, placed.code, placed.order_ids) == (PLACE, True, "", (ack.order_id,))
    assert placed.frame["clientOid"] == "mine-1"
    assert (cancelled.accepted, cancelled.code, cancelled.order_ids) == (False, "25204", ())
    assert list(log.of(PLACE)) == [placed]
    assert list(log.refused) == [cancelled]


def test_a_fault_is_there_with_what_the_exchange_did_all_the_same(fake_exchange: FakeExchange, log: RequestLog) -> None:
    for fault in (Drop(), Drop(after_accepting=False), Status(503), ErrorCode("40010")):
        fake_exchange.faults.add(fault, PLACE)
        with client_of(fake_exchange, retries=0) as client, pytest.raises(BitgetError):
            client.uta.trade.place_order(**ORDER)
    assert [entry.fault for entry in log] == [
        "Drop(after_accepting=True)",
        "Drop(after_accepting=False)",
        repr(Status(503)),
        "ErrorCode(code='40010', msg=None, status=400)",
    ]
    assert [(entry.accepted, entry.code, len(entry.order_ids)) for entry in log] == [
        (True, "", 1),
        (False, "", 0),
        (False, "", 0),
        (False, "40010", 0),
    ]


def test_frames_are_among_the_requests(fake_exchange: FakeExchange, log: RequestLog) -> None:
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        talking.follow(ORDERS)
        talking.ask(op="subscribe", args=[TICKER])
        reply = talking.ask(**COMMAND)
        fake_exchange.streams.faults.lose_reply()
        talking.send(**COMMAND)
        talking.closed()
    login, follow, public, placed, lost = log
    assert [entry.method for entry in log.frames] == ["login", "subscribe", "subscribe", "trade", "trade"]
    assert (login.accepted, login.logged_in, follow.logged_in) == (True, False, True)
    assert (follow.operation, public.operation, public.code) == ("uta.stream.order", None, "30001")
    assert (placed.operation, placed.order_ids) == ("uta.stream.trade.place_order", (reply["args"][0]["orderId"],))
    assert (lost.accepted, lost.fault, len(lost.order_ids)) == (True, "lose_reply", 1)


def test_a_printed_log_has_a_line_for_each(fake_exchange: FakeExchange, log: RequestLog) -> None:
    send(fake_exchange, "GET", f"{ASSETS}?coin=%0aBTC")
    send(fake_exchange, "POST", "/api/v3/trade/place-order", b'{"category": "SP\nOT\x1b[31m"}')
    first, second = str(log).split("\n")
    assert "GET uta.account.get_assets coin=%0aBTC -> 200 accepted" in first
    assert "\x1b" not in second
    assert second.endswith("-> 400 400172")
    assert repr(log) == "<2 requests and frames>"


def test_no_secret_is_recorded(fake_exchange: FakeExchange, log: RequestLog) -> None:
    target = "/api/v2/copy/spot-trader/config-query-settings"
    with Bitget(REAL, f"{REAL}-2", f"{REAL}-3", base_url=fake_exchange.base_url) as client, pytest.raises(BitgetError):
        client.uta.trade.place_order(**ORDER)
    send(fake_exchange, "POST", target, json.dumps({"a": [{"Passphrase": REAL}], "apiKey": {"x": REAL}}).encode())
    send(fake_exchange, "POST", target, b'{"\\u0070assphrase": "%s"}' % REAL.encode())
    send(fake_exchange, "POST", target, b'{"passphrase": "%s"' % REAL.encode())
    send(fake_exchange, "GET", f"{target}?a=1&pass%70hrase={REAL}&secretkey={REAL}&b=2")
    with talk(fake_exchange, UTA.private) as talking:
        talking.log_in(fake_exchange, apiKey=REAL, passphrase=REAL, sign=REAL)
        talking.closed()
    with talk(fake_exchange, UTA.private) as talking:
        talking.socket.send(f'{{"op": "login", "args": [{{"passphrase": "{REAL}"]')
        talking.text()
    assert len(log) == 7
    assert REAL not in f"{log} {[repr(entry) for entry in log]}"
    assert log[4].query == "a=1&pass%70hrase=***&secretkey=***&b=2"


def test_text_without_secrets_is_kept_as_it_is() -> None:
    redactor = Redactor(api.secrets)
    for body in (b"", b'{"a":  1}', b"no JSON", b"\xff"):
        assert redactor.redacted(body) == body
    assert redactor.redacted_query("") == ""


def test_a_log_keeps_the_newest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder, "KEPT", 3)
    log = RequestLog()
    for number in range(7):
        log.append(Recorded(time=number, path="/"))
    assert [entry.time for entry in log] == [3, 4, 5, 6]
