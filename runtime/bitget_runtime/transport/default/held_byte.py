"""How a connection knows that it was sent more than was asked for."""

from __future__ import annotations

from httpcore import ConnectError

from bitget_runtime.transport.attempt import current_attempt

_REQUESTS = (b"GET ", b"POST ")


def is_request(buffer: bytes) -> bool:
    """Whether a request begins with this, and not words to a proxy."""
    return buffer.startswith(_REQUESTS)


def begin(*, has_unasked: bool) -> None:
    """Note that the request of the current attempt begins.

    Raises:
        ConnectError: something came on the connection before anything was asked, so it is not to be used.
        SentTwice: the request began before.
    """
    if has_unasked:
        raise ConnectError("something came on the connection that nobody asked for")
    current_attempt.get().begin()


class HeldByte:
    """Keeps the last byte of what was read until somebody asks for it.

    A parser reads on only where its response is not complete. So a byte that is still here when the response has ended
    proves that something came that belongs to no request: another response, which must never become that of the next.
    Before the first request nothing is kept: words of a proxy are read whole, at once.
    """

    __slots__ = ("_byte", "_keeps")

    def __init__(self) -> None:
        self._byte = b""
        self._keeps = False

    def start(self) -> None:
        """Keep bytes from now on."""
        self._keeps = True

    def __bool__(self) -> bool:
        return bool(self._byte)

    def take(self) -> bytes:
        """The byte, which is wanted now."""
        byte, self._byte = self._byte, b""
        return byte

    def keep_of(self, chunk: bytes) -> bytes:
        """What may be handed on of what was read; never nothing, because that would say that the connection ended."""
        if len(chunk) < 2 or not self._keeps:
            return chunk
        self._byte = chunk[-1:]
        return chunk[:-1]
