"""How a connection knows that it was sent more than was asked for."""

from __future__ import annotations

from httpcore import ConnectError

from bitget_runtime.transport.attempt import Attempt

_REQUESTS = (b"GET ", b"POST ")


class HeldByte:
    """Keeps the last byte of what was read until somebody asks for it.

    A parser reads on only where its response is not complete. So a byte that is still here when the response has ended
    proves that something came that belongs to no request: another response, which must never become that of the next.
    """

    __slots__ = ("_byte",)

    def __init__(self) -> None:
        self._byte = b""

    def __bool__(self) -> bool:
        return bool(self._byte)

    def take(self) -> bytes:
        """The byte, which is wanted now."""
        byte, self._byte = self._byte, b""
        return byte

    def keep_of(self, chunk: bytes) -> bytes:
        """What may be handed on of what was read; never nothing, because that would say that the connection ended."""
        if len(chunk) < 2:
            return chunk
        self._byte = chunk[-1:]
        return chunk[:-1]

    def check_write(self, buffer: bytes, attempt: Attempt) -> None:
        """Note that a request begins, where it is that what is about to be written, and not words to a proxy.

        Raises:
            ConnectError: there is an unasked byte, so the connection is not to be used.
            SentTwice: it began before.
        """
        if buffer.startswith(_REQUESTS):
            if self._byte:
                raise ConnectError("the connection holds what nobody asked for")
            attempt.begin()
