"""Sockets below httpcore, blocking: with the whole call's deadline, and watching for bytes nobody asked for."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Any

import httpcore

from bitget_runtime.transport.attempt import CONNECT_TIMEOUT, current_attempt
from bitget_runtime.transport.default.held_byte import HeldByte, begin, is_request

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable


_PIECE = 16 * 1024
"""Bytes that are written per check of the remaining time."""


class SyncSocketStream(httpcore.NetworkStream):
    """A connection. It asks the current attempt for the remaining time; httpcore's timeouts are not used.

    Args:
        stream: httpcore's stream.
        layers: How many layers of TLS it has.
    """

    def __init__(self, stream: httpcore.NetworkStream, layers: int = 0) -> None:
        self._stream = stream
        self._layers = layers
        self._held = HeldByte()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            return self._held.take()
        return self._held.keep_of(self._stream.read(max_bytes, current_attempt.get().left()))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        attempt = current_attempt.get()
        attempt.left()
        if is_request(buffer):
            # below TLS, what can be read may just be a ticket for its next session
            begin(has_unasked=bool(self._held) or (not self._layers and self._stream.get_extra_info("is_readable")))
            self._held.start()
        for start in range(0, len(buffer), _PIECE):  # httpcore gives each part sent the whole time
            self._stream.write(buffer[start : start + _PIECE], attempt.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = min(CONNECT_TIMEOUT, current_attempt.get().left())
        return SyncSocketStream(self._stream.start_tls(ssl_context, server_hostname, left), self._layers + 1)

    def get_extra_info(self, info: str) -> Any:
        """`Any`: as in httpcore."""
        if info == "is_readable" and (self._held or self._layers > 1):
            return True  # in TLS within TLS, unasked bytes can't be seen: such a connection is used once
        return self._stream.get_extra_info(info)


class SyncBackend(httpcore.NetworkBackend):
    """Makes connections, trying one address after another within one timeout."""

    def __init__(self) -> None:
        self._backend = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        attempt = current_attempt.get()
        addresses = _addresses(host, port, min(CONNECT_TIMEOUT, attempt.left()))
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        within = min(CONNECT_TIMEOUT, attempt.left())
        for number, address in enumerate(addresses):
            left = min(within, attempt.left()) / (1 if number == len(addresses) - 1 else 2)
            try:
                stream = self._backend.connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                within -= left if isinstance(error, httpcore.ConnectTimeout) else 0
            else:
                return SyncSocketStream(stream)
        raise failure


def _addresses(host: str, port: int, timeout: float) -> list[str]:
    """The addresses of a host. They are looked up in a thread: a silent name server can't be interrupted."""
    found: list[str] = []
    failures: list[Exception] = []

    def look_up() -> None:
        try:
            found.extend(str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:
            failures.append(error)

    if host.replace(".", "").isdigit() or ":" in host:
        return [host]
    thread = threading.Thread(target=look_up, name=f"look up {host}", daemon=True)
    thread.start()
    thread.join(timeout)
    if failures:
        raise httpcore.ConnectError(f"can't look up {host}: {failures[0]}")
    if not found and thread.is_alive():
        raise httpcore.ConnectTimeout(f"looking up {host} takes too long")
    return found
