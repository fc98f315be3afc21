"""Clients of a fake exchange, and requests made by hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import httpx

from bitget_client import AsyncBitget, Bitget
from bitget_runtime.fake import FakeExchange
from bitget_runtime.rest.wire.credentials import hmac_signer
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from bitget_runtime.transport.interface import AsyncTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport

PLACE = "uta.trade.place_order"
ASSETS = "/api/v3/account/assets"
TICKERS = "/api/v3/market/tickers"
ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "1",
    "price": "50",
}
Changed: TypeAlias = dict[str, str | None]
"""Values of the signing headers by the last part of their names; None for a header that is left out."""

ASYNC_TRANSPORTS: list[Callable[..., AsyncTransport]] = [AsyncHttpxTransport, AsyncPyreqwestTransport]


def client_of(exchange: FakeExchange, **options: Any) -> Bitget:
    accepted = exchange.credentials
    return Bitget(accepted.api_key, accepted.secret_key, accepted.passphrase, base_url=exchange.base_url, **options)


def async_client_of(
    exchange: FakeExchange, transport: Callable[..., AsyncTransport], timeout: float = 5
) -> AsyncBitget:
    accepted = exchange.credentials
    return AsyncBitget(
        accepted.api_key,
        accepted.secret_key,
        accepted.passphrase,
        base_url=exchange.base_url,
        transport=transport(timeout=timeout),
    )


def send(
    exchange: FakeExchange, method: str, target: str, body: bytes = b"", changed: Changed | None = None
) -> httpx.Response:
    """Send a correctly signed request in which some headers are changed, or left out where None."""
    timestamp = str(exchange.now())
    message = timestamp.encode() + method.encode() + target.encode() + body
    headers: dict[str, str | None] = {
        "ACCESS-KEY": exchange.credentials.api_key,
        "ACCESS-SIGN": hmac_signer(exchange.credentials.secret_key)(message),
        "ACCESS-TIMESTAMP": timestamp,
        "ACCESS-PASSPHRASE": exchange.credentials.passphrase,
    }
    headers |= {f"ACCESS-{name.upper()}": value for name, value in (changed or {}).items()}
    kept = {name: value for name, value in headers.items() if value is not None}
    return httpx.request(method, exchange.base_url + target, headers=kept, content=body, verify=False)


def code_of(response: httpx.Response) -> str:
    answer = response.json()
    assert sorted(answer) == ["code", "data", "msg", "requestTime"]
    assert answer["data"] is None
    return str(answer["code"])
