"""Who asks the fake exchange, in a process of its own: calls by bare sockets, and pushes that are counted."""

from __future__ import annotations

import asyncio
import multiprocessing
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection

import msgspec
from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

from bitget_runtime.fake.keys import DEFAULT_CREDENTIALS
from bitget_runtime.fake.serving.server import HOST
from bitget_runtime.rest.wire.credentials import hmac_signer

CHANNELS = ("order", "fill", "account", "position")

_ORDER = (
    b'{"category":"USDT-FUTURES","symbol":"BTCUSDT","side":"buy","orderType":"limit","qty":"0.001","price":"60000",'
    b'"timeInForce":"ioc"}'
)
CALLS = {
    "time": ("GET", "/api/v2/public/time", b""),
    "a ticker": ("GET", "/api/v3/market/tickers?category=SPOT&symbol=BTCUSDT", b""),
    "open orders, signed": ("GET", "/api/v3/trade/unfilled-orders?category=USDT-FUTURES", b""),
    "an order, signed": ("POST", "/api/v3/trade/place-order", _ORDER),
}
"""What is asked, by the name of its figure."""

_sign = hmac_signer(DEFAULT_CREDENTIALS.secret_key)


@contextmanager
def started() -> Iterator[Connection]:
    """The process; it is told what to do, and says how much it has done."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(there,), daemon=True)
    process.start()
    try:
        yield here
    finally:
        process.kill()
        process.join()


def _serve(commands: Connection) -> None:
    listening: _Listening | None = None
    while True:
        match commands.recv():
            case ("calls", port, name, count):
                commands.send(_call(port, name, count))
            case ("listen", port, connections):
                listening = _Listening(port, connections)
                commands.send(connections)
            case ("pushed", fills):
                assert listening is not None
                commands.send(listening.all_of(fills))


def _call(port: int, name: str, count: int) -> int:
    """Ask so many times on one connection."""
    request = _request(port, *CALLS.get(name, CALLS["time"]))
    with socket.create_connection((HOST, port)) as connection:
        received = b""
        for _ in range(count):
            connection.sendall(request)
            while not (end := _end(received)):
                received += connection.recv(65_536)
            if b'"code":"00000"' not in received[:end]:
                raise RuntimeError(f"{name} was refused: {received[:end].decode()}")
            received = received[end:]
    return count


def _request(port: int, method: str, target: str, body: bytes) -> bytes:
    now = str(time.time_ns() // 1_000_000)
    signature = _sign(f"{now}{method}{target}".encode() + body)
    head = (
        f"{method} {target} HTTP/1.1\r\nHost: {HOST}:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n"
        f"ACCESS-KEY: {DEFAULT_CREDENTIALS.api_key}\r\nACCESS-SIGN: {signature}\r\nACCESS-TIMESTAMP: {now}\r\n"
        f"ACCESS-PASSPHRASE: {DEFAULT_CREDENTIALS.passphrase}\r\n\r\n"
    )
    return head.encode() + body


def _end(received: bytes) -> int:
    """Where the first response ends; 0 while it is not all there."""
    head, found, _ = received.lower().partition(b"\r\n\r\n")
    if not found:
        return 0
    size = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
    end = len(head) + 4 + size
    return end if len(received) >= end else 0


class _Listening:
    """Connections that are logged in and subscribed to everything private."""

    def __init__(self, port: int, connections: int) -> None:
        self._runner = asyncio.Runner()
        self._listeners = self._runner.run(self._connect(port, connections))

    async def _connect(self, port: int, connections: int) -> list[_Listener]:
        url = f"ws://{HOST}:{port}/v3/ws/private"
        listeners = [_Listener() for _ in range(connections)]
        for listener in listeners:
            await ws_connect(lambda listener=listener: listener, url)
        await _until(lambda: all(listener.subscribed == len(CHANNELS) for listener in listeners))
        for listener in listeners:
            listener.pushes = 0
        return listeners

    def all_of(self, fills: int) -> int:
        """Wait for what so many fills push, and say how much it was."""
        return self._runner.run(self._wait(fills * len(CHANNELS)))

    async def _wait(self, pushes: int) -> int:
        await _until(lambda: all(listener.pushes >= pushes for listener in self._listeners))
        return sum(listener.pushes for listener in self._listeners)


async def _until(condition: Callable[[], bool]) -> None:
    while not condition():  # noqa: ASYNC110 - what is waited for are counters of several connections
        await asyncio.sleep(0.01)


class _Listener(WSListener):
    def __init__(self) -> None:
        super().__init__()
        self.subscribed = 0
        self.pushes = 0

    def on_ws_connected(self, transport: WSTransport) -> None:
        now = str(int(time.time()))
        login = {
            "apiKey": DEFAULT_CREDENTIALS.api_key,
            "passphrase": DEFAULT_CREDENTIALS.passphrase,
            "timestamp": now,
            "sign": _sign(f"{now}GET/user/verify".encode()),
        }
        _send(transport, "login", [login])

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        payload = frame.get_payload_as_bytes()
        if b'"data"' in payload:
            self.pushes += 1
        elif b'"login"' in payload:
            _send(transport, "subscribe", [{"instType": "UTA", "topic": channel} for channel in CHANNELS])
        elif b'"subscribe"' in payload:
            self.subscribed += 1


def _send(transport: WSTransport, operation: str, arguments: list[dict[str, str]]) -> None:
    transport.send(WSMsgType.TEXT, msgspec.json.encode({"op": operation, "args": arguments}))
