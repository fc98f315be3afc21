"""The base of all exceptions, and those that aren't about an error response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_NOTHING: Mapping[str, object] = {}
NO_HEADERS: Mapping[str, str] = {}


class BitgetError(Exception):
    """Base of everything that this client raises on purpose.

    Attributes:
        operation: Address of the operation, such as `uta.trade.place_order`; None if there isn't one.
        argument: The subscription that it is about, as sent; None if it isn't about one.
        arguments: The arguments of the call that failed, by wire name; keys, secrets and passphrases are masked. Empty
            if the call was refused before it was sent, or if there was no call.
    """

    argument: Mapping[str, str] | None = None
    arguments: Mapping[str, object] = _NOTHING

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation

    @property
    def message(self) -> str:
        """What went wrong, in a sentence."""
        return str(self.args[0])

    def __str__(self) -> str:
        about = f" ({', '.join(self.argument.values())})" if self.argument else ""
        return f"{self.operation}{about}: {self.message}" if self.operation else self.message

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__.copy())


def _rebuild(cls: type[BitgetError], args: tuple[object, ...], state: dict[str, object]) -> BitgetError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidArgument(BitgetError, ValueError):
    """An argument was refused before anything was sent."""


class GuardRefused(InvalidArgument):
    """One of the user's guards refused a call or a command; nothing was sent.

    Attributes:
        guard: Which one, such as `read_only` or `max_notional`.
    """

    def __init__(self, message: str, *, operation: str | None = None, guard: str) -> None:
        super().__init__(message, operation=operation)
        self.guard = guard


class TransportError(BitgetError):
    """No complete response was received: a timeout, a dropped connection, a broken reply.

    Attributes:
        sent: False when it is certain that the exchange did not get the request.
    """

    def __init__(self, message: str, *, operation: str | None = None, sent: bool = True) -> None:
        super().__init__(message, operation=operation)
        self.sent = sent


class ConnectFailed(TransportError):
    """No connection could be made, so nothing was sent."""

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message, operation=operation, sent=False)


class ClientUnusable(ConnectFailed):
    """The client can't send any more, or not from here: it is closed, or belongs to another process or event loop."""


class StreamLost(TransportError):
    """A WebSocket was lost and could not be restored in the time allowed."""


class CommandNotSent(BitgetError):
    """A command was not sent over its WebSocket: too many wait to be sent before it, or it is too late.

    Nothing reached the exchange.
    """


class StreamClosed(BitgetError):
    """The stream, or this subscription, is closed, or was closed while being waited for."""


class JournalError(BitgetError):
    """A journal of orders can't be used: another process has it, it is damaged, or isn't a journal."""


class ReaderTooSlow(BitgetError):
    """Pushes came faster than they were read, and the subscription is set to end in that case.

    Attributes:
        waiting: How many were waiting to be read.
    """

    def __init__(self, message: str, *, operation: str | None = None, waiting: int = 0) -> None:
        super().__init__(message, operation=operation)
        self.waiting = waiting


class DecodeError(BitgetError):
    """The response, or one value in it, can't be read.

    Attributes:
        status: HTTP status, None when no HTTP response is involved.
        body: The response as received.
        headers: Headers of the response, looked up case-insensitively; empty without one.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        status: int | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.body = body
        self.headers = headers
