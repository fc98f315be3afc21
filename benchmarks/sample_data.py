"""What is sent and received in all measurements: made up, always the same, of the size that real data have."""

from __future__ import annotations

import json
from typing import Final, TypedDict

TICKERS: Final = 700


class Keys(TypedDict):
    """Credentials, by the names of the client's arguments."""

    api_key: str
    secret_key: str
    passphrase: str


CREDENTIALS: Final = Keys(api_key="bg_0123456789abcdef", secret_key="0123456789abcdef" * 4, passphrase="passphrase")

ORDER_PATH: Final = "/api/v3/trade/place-order"

TIME_PATH: Final = "/api/v2/public/time"


class Order(TypedDict):
    """The order as it is on the wire."""

    category: str
    symbol: str
    qty: str
    price: str
    side: str
    orderType: str
    timeInForce: str
    clientOid: str


ORDER: Final = Order(
    category="SPOT",
    symbol="BTCUSDT",
    qty="0.0125",
    price="50000.5",
    side="buy",
    orderType="limit",
    timeInForce="gtc",
    clientOid="benchmark-0001",
)

ANSWER: Final = (
    b'{"code":"00000","msg":"success","requestTime":1763856000000,"data":'
    b'{"orderId":"1234567890123456789","clientOid":"benchmark-0001","serverTime":"1763856000000"}}'
)
"""Answers an order and a question for the time alike."""


def tickers_body() -> bytes:
    """The response to a request for all spot tickers."""
    answer = {"code": "00000", "msg": "success", "requestTime": 1763856000000}
    return json.dumps(answer | {"data": [_ticker(index) for index in range(TICKERS)]}, separators=(",", ":")).encode()


def _ticker(index: int) -> dict[str, str]:
    price, spread = 1.25 + index * 3.7, 0.01
    return {
        "symbol": f"COIN{index}USDT",
        "high24h": f"{price * 1.05:.4f}",
        "open": f"{price * 0.98:.4f}",
        "low24h": f"{price * 0.95:.4f}",
        "lastPr": f"{price:.4f}",
        "quoteVolume": f"{price * 812345.678:.2f}",
        "baseVolume": f"{812345.678 + index:.4f}",
        "usdtVolume": f"{price * 812345.678:.6f}",
        "ts": "1763856000000",
        "bidPr": f"{price - spread:.4f}",
        "askPr": f"{price + spread:.4f}",
        "bidSz": f"{0.0663 + index:.4f}",
        "askSz": f"{0.0119 + index:.4f}",
        "openUtc": f"{price * 0.99:.4f}",
        "changeUtc24h": "0.00301",
        "change24h": "-0.00069",
    }


def candles_body() -> bytes:
    """The response to a request for 1,000 candles."""
    answer = {"code": "00000", "msg": "success", "requestTime": 1763856000000}
    row = ["1763856000000", "50000.1", "50010.2", "49990.3", "50005.4", "12.3456", "617283.9"]
    return json.dumps(answer | {"data": [row] * 1_000}, separators=(",", ":")).encode()
