"""Whatever is sent to whichever operation, the exchange responds with data or a documented code, and at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bitget_client.registry import api, operations
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.credentials import hmac_signer
from catalogues.documented import wire_request
from catalogues.every_operation import ACCOUNTS

ADDRESSES = sorted(operations)
WORDS = [
    "",
    "0",
    "-1",
    "1e400",
    "NaN",
    "BTCUSDT",
    "USDT",
    "buy",
    "limit",
    "USDT-FUTURES",
    "spot",
    "9" * 30,
    "é\u0000",
    "null",
]
JUNK: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from(WORDS)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def exchanges() -> Iterator[dict[str, tuple[FakeExchange, httpx.Client]]]:
    """An exchange, and a connection to it, by generation of the API."""
    with ExitStack() as stack:
        yield {
            generation: (
                exchange := stack.enter_context(fake_exchange(account=account)),
                stack.enter_context(httpx.Client(base_url=exchange.base_url, timeout=5)),
            )
            for generation, account in ACCOUNTS.items()
        }


@st.composite
def requests(draw: st.DrawFn) -> tuple[Operation[Any], Any]:
    """An operation, and its documented request with some junk in it, or nothing but junk."""
    operation = operations[draw(st.sampled_from(ADDRESSES))]
    wire = wire_request(operation, operation.examples[0])
    names = [parameter.wire for parameter in operation.parameters]
    for place in wire if isinstance(wire, list) else [wire]:
        if isinstance(place, dict) and names:
            place.update(draw(st.dictionaries(st.sampled_from(names), JUNK, max_size=4)))
    return operation, wire if operation.method == "GET" else draw(st.just(wire) | JUNK)


@settings(max_examples=200, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(request=requests())
def test_junk_is_refused_or_responded_to(
    exchanges: dict[str, tuple[FakeExchange, httpx.Client]], request: tuple[Operation[Any], Any]
) -> None:
    operation, wire = request
    exchange, client = exchanges[operation.generation]
    target, body = operation.path, b""
    if operation.method == "GET":
        target += f"?{urlencode(wire)}"
    else:
        body = json.dumps(wire, default=str).encode()
    response = send(exchange, client, operation.method, target, body)
    assert response.status_code in (200, 400)
    code = response.json()["code"]
    assert code == api.envelope.success or code in api.load_error_codes().rest
    if code == api.envelope.success:
        operation.decode(response.content)


def send(exchange: FakeExchange, client: httpx.Client, method: str, target: str, body: bytes) -> httpx.Response:
    key, secret, passphrase = exchange.credentials
    timestamp = str(exchange.now())
    headers = {
        "ACCESS-KEY": key,
        "ACCESS-PASSPHRASE": passphrase,
        "ACCESS-TIMESTAMP": timestamp,
        "ACCESS-SIGN": hmac_signer(secret)(f"{timestamp}{method}{target}".encode() + body),
    }
    return client.request(method, target, headers=headers, content=body)
