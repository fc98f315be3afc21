"""Sockets below httpcore, blocking: with the whole call's deadline, and watching for bytes nobody asked for."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpcore

from bitget_runtime.transport.addresses import Address, addresses_within, first_of
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
    """Makes connections; see `addresses` for the order in which addresses are tried."""

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
        try:
            addresses = addresses_within(host, port, min(CONNECT_TIMEOUT, attempt.left()))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(str(error)) from None
        except OSError as error:
            raise httpcore.ConnectError(f"can't look up {host}: {error}") from None
        until = time.monotonic() + CONNECT_TIMEOUT

        def left() -> float:
            return min(max(until - time.monotonic(), 0.001), attempt.left())

        def connect(one: Address, within: float) -> httpcore.NetworkStream:
            return self._backend.connect_tcp(str(one[1][0]), port, within, local_address, socket_options)

        failures = (httpcore.ConnectError, httpcore.ConnectTimeout)
        return SyncSocketStream(first_of(addresses, left, connect, failures))
