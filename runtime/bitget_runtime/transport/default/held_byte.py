"""How a connection detects that it received more than was asked for."""

from __future__ import annotations

from httpcore import ConnectError

from bitget_runtime.transport.attempt import current_attempt

_REQUESTS = (b"GET ", b"POST ")


def is_request(buffer: bytes) -> bool:
    """Whether this begins a request, rather than a message to a proxy."""
    return buffer.startswith(_REQUESTS)


def begin(*, has_unasked: bool) -> None:
    """Note that the request of the current attempt begins.

    Raises:
        ConnectError: something arrived on the connection before a request was sent, so it must not be used.
        SentTwice: the request began before.
    """
    if has_unasked:
        raise ConnectError("something arrived on the connection that nobody asked for")
    current_attempt.get().begin()


class HeldByte:
    """Keeps back the last byte that was read until it is asked for.

    A parser only reads on if its response is incomplete. So a byte that is still here when the response has ended
    proves that something arrived that belongs to no request: another response, which must never become the next one's.
    Before the first request nothing is kept back: a proxy's messages are read whole, at once.
    """

    __slots__ = ("_byte", "_keeps")

    def __init__(self) -> None:
        self._byte = b""
        self._keeps = False

    def start(self) -> None:
        """Keep bytes back from now on."""
        self._keeps = True

    def __bool__(self) -> bool:
        return bool(self._byte)

    def take(self) -> bytes:
        """Hand out the byte."""
        byte, self._byte = self._byte, b""
        return byte

    def keep_of(self, chunk: bytes) -> bytes:
        """The part of a read that may be passed on; never empty, because that would mean that the connection ended."""
        if len(chunk) < 2 or not self._keeps:
            return chunk
        self._byte = chunk[-1:]
        return chunk[:-1]
