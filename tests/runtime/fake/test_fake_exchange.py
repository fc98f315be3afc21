"""What the fake exchange checks, what it answers and what it records."""

from __future__ import annotations

import json
import re

import httpx
import msgspec
import pytest

from bitget_client import NotFound
from bitget_client.registry import api as API
from bitget_client.registry import operations
from bitget_runtime.fake import FakeCredentials, FakeExchange, checks
from bitget_runtime.fake.core import User
from bitget_runtime.fake.keys import Key
from bitget_runtime.rest.wire.credentials import hmac_signer
from setups.fake_clients import ASSETS, ORDER, PLACE, TICKERS, Changed, client_of, code_of, send


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"key": None}, "40001"),
        ({"key": ""}, "40001"),
        ({"sign": None}, "40003"),
        ({"sign": ""}, "40002"),
        ({"timestamp": None}, "40005"),
        ({"timestamp": "2024-01-01T00:00:00Z"}, "40005"),
        ({"timestamp": "-5"}, "40005"),
        ({"passphrase": None}, "40011"),
        ({"timestamp": "1"}, "40008"),
        ({"timestamp": "9" * 5000}, "40008"),
        ({"key": "another"}, "40037"),
        ({"passphrase": "another"}, "40012"),
        ({"sign": "another"}, "40009"),
        ({"timestamp": None, "passphrase": None, "sign": "another"}, "40005"),
        ({"timestamp": "1", "key": "another", "passphrase": "another", "sign": "another"}, "40008"),
        ({"key": "another", "passphrase": "another", "sign": "another"}, "40037"),
        ({"passphrase": "another", "sign": "another"}, "40012"),
    ],
)
def test_each_check_has_its_code_and_the_first_that_fails_counts(
    fake_exchange: FakeExchange, changed: Changed, code: str
) -> None:
    response = send(fake_exchange, "GET", ASSETS, changed=changed)
    assert (response.status_code, code_of(response)) == (400, code)
    assert not fake_exchange.requests[0].accepted


def test_a_right_signature_passes_and_public_operations_need_none(fake_exchange: FakeExchange) -> None:
    assert send(fake_exchange, "GET", ASSETS).status_code == 200
    assert httpx.get(f"{fake_exchange.base_url}{TICKERS}?category=SPOT").status_code == 200


@pytest.mark.parametrize(
    ("method", "signed", "sent", "signed_body", "body"),
    [
        ("GET", f"{ASSETS}?coin=A", f"{ASSETS}?coin=B", b"", b""),
        ("GET", ASSETS, f"{ASSETS}?coin=A", b"", b""),
        ("GET", f"{ASSETS}?coin=a%20b", f"{ASSETS}?coin=a+b", b"", b""),
        ("POST", "/api/v3/trade/cancel-order", "/api/v3/trade/cancel-order", b'{"orderId":"1"}', b'{"orderId": "1"}'),
    ],
)
def test_the_signature_covers_the_very_bytes(
    fake_exchange: FakeExchange, method: str, signed: str, sent: str, signed_body: bytes, body: bytes
) -> None:
    timestamp = str(fake_exchange.now())
    signature = hmac_signer(fake_exchange.credentials.secret_key)(f"{timestamp}{method}{signed}".encode() + signed_body)
    assert code_of(send(fake_exchange, method, sent, body, {"sign": signature, "timestamp": timestamp})) == "40009"


@pytest.mark.parametrize(("offset", "code"), [(-30_000, None), (30_000, None), (-30_001, "40008"), (30_001, "40008")])
def test_a_timestamp_may_be_30_seconds_off(offset: int, code: str | None) -> None:
    user = User(uid="1", created=0, pooled=True)
    key = Key(FakeCredentials("k", "s", "p"), lambda message, signature: True, user)
    guard = checks.Guard(API.headers, lambda: {b"k": key})
    headers = {b"access-key": b"k", b"access-sign": b"x", b"access-timestamp": b"1700000000000"}
    found = guard.check(headers | {b"access-passphrase": b"p"}, b"", 1_700_000_000_000 + offset, operations[PLACE])
    assert (None if found is key else found.code) == code  # type: ignore[union-attr]  # a refusal then


def test_the_exchanges_clock_can_be_set(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        for offset in (60_000, -60_000):
            fake_exchange.clock_offset_ms = offset
            refused = send(fake_exchange, "GET", ASSETS, changed={"timestamp": str(fake_exchange.now() - 2 * offset)})
            assert code_of(refused) == "40008"
            assert refused.json()["requestTime"] == pytest.approx(fake_exchange.now(), abs=10_000)
            client.uta.account.get_assets()
            assert client.clock.offset == pytest.approx(offset / 1_000, abs=10)
        fake_exchange.clock_offset_ms = 0
        client.uta.account.get_assets()


@pytest.mark.parametrize(
    ("method", "target"),
    [("GET", "/api/v3/market/nothing"), ("POST", f"{TICKERS}"), ("DELETE", "/api/v3/trade/place-order"), ("POST", "/")],
)
def test_an_unknown_path_or_method_is_not_found(fake_exchange: FakeExchange, method: str, target: str) -> None:
    response = send(fake_exchange, method, target)
    assert (response.status_code, code_of(response)) == (404, "40404")
    assert fake_exchange.requests[0].operation is None


@pytest.mark.parametrize(
    ("method", "target", "body", "code", "named"),
    [
        ("GET", f"{TICKERS}?symbol=BTCUSDT", b"", "40019", "(category)"),
        ("GET", f"{TICKERS}?category=", b"", "40019", "(category)"),
        ("GET", f"{TICKERS}?category", b"", "400172", "query"),
        ("POST", "/api/v3/trade/place-order", b'{"category":"SPOT","symbol":"X","side":"buy"}', "40019", "(qty)"),
        ("POST", "/api/v3/trade/place-order", b'{"category":"SPOT","symbol":null}', "40019", "(symbol)"),
        ("POST", "/api/v3/trade/place-order", b"", "40019", "(category)"),
        ("POST", "/api/v3/trade/place-order", b'{"category":', "400172", "body"),
        ("POST", "/api/v3/trade/place-order", b'"\xff"', "400172", "body"),
        ("POST", "/api/v3/trade/place-order", b"[" * 5_000, "400172", "body"),
        ("POST", "/api/v3/trade/place-order", b"[]", "400172", "an object"),
        ("POST", "/api/v3/trade/cancel-batch", b"{}", "400172", "a list"),
    ],
)
def test_parameters_are_checked(
    fake_exchange: FakeExchange, method: str, target: str, body: bytes, code: str, named: str
) -> None:
    response = send(fake_exchange, method, target, body)
    assert (response.status_code, code_of(response)) == (400, code)
    assert named in response.json()["msg"]


def test_an_incomplete_order_of_a_batch_does_not_hold_back_the_others(fake_exchange: FakeExchange) -> None:
    order = {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "side": "buy",
        "orderType": "limit",
        "qty": "0.01",
        "price": "30000",
    }
    bad = {**order, "qty": ""}
    response = send(fake_exchange, "POST", "/api/v3/trade/place-batch", msgspec.json.encode([bad, order]))
    first, second = response.json()["data"]
    assert (first["code"], first["msg"].endswith("(qty)"), bool(second["orderId"])) == ("40019", True, True)


def test_every_code_that_it_answers_with_is_documented() -> None:
    codes = [value for value in vars(checks).values() if isinstance(value, str) and re.fullmatch(r"\d{5,6}", value)]
    assert len(codes) == 17
    assert set(codes) <= set(API.load_error_codes().rest)


# What is recorded


def test_requests_are_recorded_without_secrets(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        client.uta.trade.place_order(**ORDER, client_oid="mine")
        with pytest.raises(NotFound):
            client.uta.market.get_tickers(category="SPOT", symbol="a b")
    order, tickers = fake_exchange.requests
    assert (order.method, order.path, order.query, order.operation) == ("POST", "/api/v3/trade/place-order", "", PLACE)
    assert json.loads(order.body)["clientOid"] == "mine"
    assert order.accepted
    assert order.headers["content-type"] == "application/json"
    assert "access-timestamp" in order.headers
    assert not {"access-key", "access-sign", "access-passphrase"} & set(order.headers)
    assert (tickers.query, tickers.body) == ("category=SPOT&symbol=a%20b", b"")
