"""A plain WebSocket that speaks with the fake exchange, and what is said most."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bitget_client.registry import api as API
from bitget_runtime.fake import FakeExchange
from bitget_runtime.rest.wire.credentials import hmac_signer

CLASSIC, UTA = API.streams["classic"], API.streams["uta"]
BOOKS = {"instType": "usdt-futures", "topic": "books", "symbol": "BTCUSDT"}
TICKER = {"instType": "spot", "topic": "ticker", "symbol": "BTCUSDT"}
ORDERS = {"instType": "UTA", "topic": "order"}
PLACE: dict[str, Any] = {
    "op": "trade",
    "id": "7",
    "category": "spot",
    "topic": "place-order",
    "args": [{"symbol": "ETHUSDT", "orderType": "limit", "qty": "0.5", "price": "100", "side": "buy"}],
}


class Talk:
    """A plain WebSocket that speaks JSON."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    def send(self, **frame: Any) -> None:
        self.socket.send(json.dumps(frame))

    def text(self, timeout: float = 3) -> str:
        received = self.socket.recv(timeout=timeout)
        assert isinstance(received, str)
        return received

    def binary(self) -> bytes:
        received = self.socket.recv(timeout=3)
        assert isinstance(received, bytes)
        return received

    def read(self) -> Any:
        return json.loads(self.text())

    def ask(self, **frame: Any) -> Any:
        self.send(**frame)
        return self.read()

    def subscribe(self, argument: dict[str, str]) -> Any:
        """Subscribe, and return the first push."""
        self.follow(argument)
        return self.read()

    def follow(self, argument: dict[str, str]) -> None:
        """Subscribe to what begins with no push."""
        ack = self.ask(op="subscribe", args=[argument])
        assert (ack["event"], ack["arg"]) == ("subscribe", argument)

    def log_in(self, exchange: FakeExchange, **changed: Any) -> Any:
        return self.ask(op="login", args=[credentials_of(exchange) | changed])

    def closed(self) -> ConnectionClosed:
        try:
            while True:
                self.socket.recv(timeout=3)
        except ConnectionClosed as closed:
            return closed


def credentials_of(exchange: FakeExchange, timestamp: str | None = None) -> dict[str, Any]:
    accepted = exchange.credentials
    said = timestamp or str(exchange.now() // 1000)
    signature = hmac_signer(accepted.secret_key)(f"{said}GET/user/verify".encode())
    return {"apiKey": accepted.api_key, "passphrase": accepted.passphrase, "timestamp": said, "sign": signature}


@contextmanager
def talk(exchange: FakeExchange, path: str = UTA.public, *, logged_in: bool = False) -> Iterator[Talk]:
    with connect(exchange.stream_url + path, close_timeout=0.5, compression=None, proxy=None) as socket:
        talking = Talk(socket)
        if logged_in:
            assert talking.log_in(exchange) == {"event": "login", "code": 0, "msg": ""}
        yield talking
