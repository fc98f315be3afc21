"""One attempt to send: how long it may take, how far it got, and what an exception from it means."""

from __future__ import annotations

import time
from contextvars import ContextVar
from math import isfinite

from bitget_runtime.errors import BitgetError, ConnectFailed, InvalidArgument, TransportError
from bitget_runtime.traces import without_trace
from bitget_runtime.transport.interface import LONGEST_TIMEOUT, HttpRequest

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection, if the whole call may take longer."""

LEAST_SECRET = 4
"""Header values of at least this length are struck out of messages; shorter ones occur in any text."""


class TimeIsUp(Exception):
    """The time for the whole call is over."""


class SentTwice(Exception):
    """An HTTP library was about to send a request again."""


class Attempt:
    """How far an attempt got.

    Args:
        timeout: Seconds that the whole call may take.

    Attributes:
        begun: Whether a byte of the request may have left.
        known: Whether `begun` can be trusted when it is false; a user's HTTP library may not report it.
        proxy: The proxy in use, for messages; empty if there is none.
    """

    __slots__ = ("_deadline", "begun", "known", "proxy")

    def __init__(self, timeout: float) -> None:
        self._deadline = time.monotonic() + timeout
        self.begun = False
        self.known = True
        self.proxy = ""

    def left(self) -> float:
        """Seconds that are left.

        Raises:
            TimeIsUp: there are none.
        """
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeIsUp
        return left

    def begin(self) -> None:
        """Note that the request is about to leave.

        Raises:
            SentTwice: it left before.
        """
        if self.begun:
            raise SentTwice
        self.begun = True

    def failure(self, error: BaseException, request: HttpRequest) -> TransportError:
        """The error that an exception means; it isn't kept, because it may refer to the request with its headers."""
        if isinstance(error, ConnectFailed):
            return without_trace(error)
        text = said(error, request) if not isinstance(error, TransportError) else error.message
        if self.proxy:
            text = f"{text} (by {self.proxy})"
        return TransportError(text) if self.begun or not self.known else ConnectFailed(text)


def lost(error: Exception, request: HttpRequest) -> TransportError:
    """The error that a transport's exception means: that nothing was sent is believed only if it says so itself."""
    if isinstance(error, TransportError):
        return without_trace(error)
    return TransportError(said(error, request))


current_attempt: ContextVar[Attempt] = ContextVar("current_attempt")
"""This thread's or task's current attempt: how the socket layer knows whom it works for."""


def check_timeout(timeout: object) -> float:
    """Check the time for a whole call, in seconds.

    Raises:
        InvalidArgument: it isn't a number, or is out of range.
    """
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)):
        raise InvalidArgument(f"timeout must be a number of seconds, not {type(timeout).__name__}")
    if not isfinite(timeout) or not 0 < timeout <= LONGEST_TIMEOUT:
        raise InvalidArgument(f"timeout must be above 0 and at most {LONGEST_TIMEOUT:.0f} seconds, not {timeout}")
    return float(timeout)


def said(error: BaseException, request: HttpRequest) -> str:
    """Kind and message of an exception, without the message if it quotes a secret."""
    if isinstance(error, TimeIsUp) or (type(error) is TimeoutError and not error.args):
        return "Timeout: the call took longer than its timeout"
    if isinstance(error, SentTwice):
        return "the HTTP library was about to send the request again"
    kind = type(error).__name__
    try:
        words = error.message if isinstance(error, BitgetError) else str(error)
    except Exception:
        return kind
    return kind if kind == "LocalProtocolError" else without_secrets(kind, words, request)


def without_secrets(kind: str, words: str, request: HttpRequest) -> str:
    """Kind and message of an error; only the kind if the message quotes a header of the request."""
    return kind if _quotes(words, request) else f"{kind}: {words}".removesuffix(": ")


def _quotes(words: str, request: HttpRequest) -> bool:
    return any(
        len(value) >= LEAST_SECRET and (value in words or repr(value)[1:-1] in words)
        for _, value in request.headers.items()
    )
