"""What goes wrong between a client and a server, by name: before a request, amid it, and in the response."""

from __future__ import annotations

import gzip
import random
import threading
import time
from collections.abc import Callable

from stand_ins.servers.raw_server import Connection, acknowledgement, response

REFUSAL = b'{"code":"43012","msg":"no","data":null}'
PAUSE = 0.003

Fault = Callable[["Server", Connection], None]


class Server:
    """What the server does next, and which orders it has refused."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.fault: str | None = None
        self.refused: set[str] = set()
        self.strays_are_out = threading.Event()

    def behave(self, connection: Connection) -> None:
        if self.fault in TUNNEL_FAULTS:
            reply = TUNNEL_FAULTS[self.fault]
            connection.read_order()
            if reply is None:
                connection.reset()
            else:
                connection.send(reply)
            return
        if self.fault in AT_ACCEPT:
            fault, self.fault = self.fault, None
            AT_ACCEPT[fault](self, connection)
            return
        while True:
            if self.fault == PART:
                self.fault = None
                connection.read_order(self.random.randrange(1, 500))
                connection.reset()
                return
            order = connection.read_order()
            if not order:
                return
            fault, self.fault = self.fault, None
            if fault in AFTER_REQUEST:
                if AFTER_REQUEST[fault](self, connection, order):
                    continue
                return
            connection.acknowledge(order)


PART = "part of the request, reset"
AT_ACCEPT: dict[str | None, Fault] = {
    "closed at once": lambda _, connection: None,
    "reset at once": lambda _, connection: connection.reset(),
}


def _cut(server: Server, connection: Connection, order: str) -> bool:
    whole = response(acknowledgement(order))
    connection.send(whole[: server.random.randrange(1, len(whole))])
    return False


def _reset_amid(server: Server, connection: Connection, order: str) -> bool:
    _cut(server, connection, order)
    connection.reset()
    return False


def _sent(data: bytes, *, goes_on: bool = False) -> Callable[[Server, Connection, str], bool]:
    def send(server: Server, connection: Connection, order: str) -> bool:
        connection.send(data)
        return goes_on

    return send


def _refuse(server: Server, connection: Connection, order: str) -> bool:
    server.refused.add(order)
    connection.send(response(REFUSAL))
    return True


def _silent(server: Server, connection: Connection, order: str) -> bool:
    connection.read_order()
    return False


def _drip(server: Server, connection: Connection, order: str) -> bool:
    for byte in response(acknowledgement(order)):
        connection.send(bytes([byte]))
        time.sleep(0.005)
    return False


def _stray_at_once(server: Server, connection: Connection, order: str) -> bool:
    stray = server.random.choice((REFUSAL, acknowledgement("nobody")))
    connection.send(response(acknowledgement(order)) + response(stray))
    return True


def _stray_later(server: Server, connection: Connection, order: str) -> bool:
    stray = response(server.random.choice((REFUSAL, acknowledgement("nobody"))))
    connection.acknowledge(order)
    time.sleep(PAUSE)
    connection.send(stray)
    server.strays_are_out.set()
    return True


def _stray_in_halves(server: Server, connection: Connection, order: str) -> bool:
    stray = response(server.random.choice((REFUSAL, acknowledgement("nobody"))))
    half = server.random.randrange(1, len(stray))
    connection.send(response(acknowledgement(order)) + stray[:half])
    time.sleep(PAUSE)
    connection.send(stray[half:])
    server.strays_are_out.set()
    return True


def _encoded(server: Server, connection: Connection, order: str) -> bool:
    body = gzip.compress(acknowledgement(order))
    connection.send(response(body[: server.random.randrange(len(body))], headers="Content-Encoding: gzip\r\n"))
    return True


def _slow(server: Server, connection: Connection, order: str) -> bool:
    time.sleep(server.random.random() * 0.004)
    connection.acknowledge(order)
    return True


_REDIRECT = "Location: /api/v3/trade/place-order\r\n"
_DIGEST = 'WWW-Authenticate: Digest realm="r", nonce="n", qop="auth", algorithm=MD5\r\n'
AFTER_REQUEST: dict[str | None, Callable[[Server, Connection, str], bool]] = {
    "closed": _sent(b""),
    "cut off": _cut,
    "reset amid": _reset_amid,
    "garbage": _sent(b"\x00\xffgarbage\r\n\r\n"),
    "two lengths": _sent(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"),
    "broken chunks": _sent(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc"),
    "odd cookie": _sent(response(b"[]", headers="Set-Cookie: a=\xe9; Path=/\r\n"), goes_on=True),
    "redirect": _sent(response(b"", status="307 Temporary Redirect", headers=_REDIRECT), goes_on=True),
    "asks for a digest": _sent(response(b"[]", status="500 Server Error", headers=_DIGEST), goes_on=True),
    "busy": _sent(response(b"busy", status="503 Busy", headers="Retry-After: 0\r\n"), goes_on=True),
    "no content": _sent(b"HTTP/1.1 204 No Content\r\n\r\n", goes_on=True),
    "unknown encoding": _sent(response(b"??", headers="Content-Encoding: br\r\n"), goes_on=True),
    "encoding cut off": _encoded,
    "refused": _refuse,
    "stray at once": _stray_at_once,
    "stray later": _stray_later,
    "stray in halves": _stray_in_halves,
    "slow": _slow,
}
HASTY_FAULTS: dict[str | None, Callable[[Server, Connection, str], bool]] = {"silent": _silent, "drip": _drip}
AFTER_REQUEST |= HASTY_FAULTS
TUNNEL_FAULTS: dict[str | None, bytes | None] = {
    "tunnel: closed": b"",
    "tunnel: babble": b"this is no proxy\r\n\r\n",
    "tunnel: needs a password": b"HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n",
    "tunnel: bad gateway": b"HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n",
    "tunnel: cut off": b"HTTP/1.1 200 Conn",
    "tunnel: no TLS in it": b"HTTP/1.1 200 OK\r\n\r\nplain words, and no TLS",
    "tunnel: reset": None,
}
"""What a proxy says to CONNECT. The order can't have been sent after any of it."""
