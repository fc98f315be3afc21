"""A server on loopback that does with its connections exactly what a test says, and counts the orders that reach it."""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

CLIENT_OID = re.compile(rb'"clientOid":"([^"]+)"')


class RawServer:
    """Attributes:
    behave: What to do with each connection, from the moment it was accepted.
    whole: How often each order came whole, by client order ID.
    begun: On how many connections a byte of each order came; by the ID, so that only what reached the body is counted.
    heads: Lines that requests began with.
    """

    def __init__(self, behave: Callable[[Connection], None], ssl_context: ssl.SSLContext | None = None) -> None:
        self.behave = behave
        self._ssl_context = ssl_context
        self.whole: Counter[str] = Counter()
        self.begun: Counter[str] = Counter()
        self.heads: list[str] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        self._sockets: set[socket.socket] = set()
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if ssl_context else 'http'}://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                peer, _ = self._listener.accept()
            except OSError:
                return
            peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=self._serve, args=(peer,), daemon=True).start()

    def _serve(self, peer: socket.socket) -> None:
        peer.settimeout(20)
        self._sockets.add(peer)
        try:
            with suppress(OSError):
                if self._ssl_context is not None:
                    peer = self._ssl_context.wrap_socket(peer, server_side=True)
                self.behave(Connection(self, peer))
        finally:
            self._sockets.discard(peer)
            peer.close()

    def close(self) -> None:
        self._listener.close()
        self.drop()

    def drop(self) -> None:
        """End all connections."""
        for peer in list(self._sockets):
            with suppress(OSError):
                peer.shutdown(socket.SHUT_RDWR)


class Connection:
    """A connection of the server's."""

    def __init__(self, server: RawServer, peer: socket.socket) -> None:
        self._server = server
        self._peer = peer

    def read_order(self, at_most: int | None = None) -> str:
        """Client order ID of the next request, empty where it has none or the connection ended; only a part of it where
        so many bytes are enough."""
        data = b""
        while at_most is None or len(data) < at_most:
            more = self._peer.recv(65536 if at_most is None else at_most - len(data))
            if not more:
                break
            data += more
            head, end, body = data.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            if end and len(body) >= (int(length[1]) if length else 0):
                return self._count(data, self._server.whole)
        self._count(data, None)
        return ""

    def _count(self, data: bytes, whole: Counter[str] | None) -> str:
        if data:
            self._server.heads.append(data.partition(b"\r\n")[0].decode("latin-1"))
        found = CLIENT_OID.search(data)
        order = found[1].decode() if found else ""
        if order:
            self._server.begun[order] += 1
            if whole is not None:
                whole[order] += 1
        return order

    def read(self, at_least: int) -> bytes:
        """What comes next, whatever it is; less only where the connection ended."""
        data = b""
        while len(data) < at_least and (more := self._peer.recv(65536)):
            data += more
        return data

    def send(self, data: bytes) -> None:
        self._peer.sendall(data)

    def acknowledge(self, order: str) -> None:
        self.send(response(acknowledgement(order)))

    def reset(self) -> None:
        """End the connection by an RST."""
        self._peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._peer.close()


@contextmanager
def raw_server(behave: Callable[[Connection], None], ssl_context: ssl.SSLContext | None = None) -> Iterator[RawServer]:
    server = RawServer(behave, ssl_context)
    try:
        yield server
    finally:
        server.close()


def acknowledging(connection: Connection) -> None:
    """Acknowledge every order."""
    while order := connection.read_order():
        connection.acknowledge(order)


def acknowledgement(order: str) -> bytes:
    return b'{"code":"00000","msg":"success","data":{"orderId":"1","clientOid":"%s"}}' % order.encode()


def response(body: bytes, *, status: str = "200 OK", headers: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n{headers}\r\n"
    return head.encode("latin-1") + body
