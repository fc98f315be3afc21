"""The exceptions of the client.

    BitgetError
    ├── InvalidArgument            refused here, nothing was sent
    │   └── GuardRefused           by a guard of the user's own
    ├── TransportError             no response was received
    │   ├── ConnectFailed          nothing was sent
    │   │   └── ClientUnusable     ... nor ever will be: it is closed, or of another process or event loop
    │   └── StreamLost             a WebSocket can't be restored
    ├── CommandNotSent             more commands than a WebSocket may send, nothing was sent
    ├── StreamClosed               a stream was closed while somebody waited for it
    ├── JournalError               a journal of orders can't be used, nothing was sent
    ├── ReaderTooSlow              a subscription was to end when its reader is too slow
    ├── ApiError                   the exchange rejected the request; one subclass per kind of rejection
    ├── DecodeError                the response can't be read
    └── OutcomeUnknown             the request may or may not have been carried out
        ├── OrderOutcomeUnknown    an order, to be looked up
        └── TransferOutcomeUnknown a transfer or a withdrawal, to be looked up

Which error code has which class is a fact of the catalogue (`spec/errors.yaml`), not of this module.
All of them pickle, and none of them holds the client's key, passphrase or signature.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_HEADERS: Mapping[str, str] = {}
_NOTHING: Mapping[str, object] = {}


class BitgetError(Exception):
    """Whatever this client raises on purpose.

    Attributes:
        operation: Address of the operation, such as `uta.trade.place_order`; None outside of one.
        argument: The subscription that it is about, as it is sent; None where it is about none.
        arguments: What a call that failed was asked for, by wire name; keys, secrets and passphrases are masked. Empty
            where a call was refused before it was sent, and outside of one.
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
    """A guard of the user's own refused a call or a command; nothing was sent.

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
    """A WebSocket was lost and could not be restored in the time that was allowed for it."""


class CommandNotSent(BitgetError):
    """A command was not sent over its WebSocket: too many wait to be sent before it, or it has become too old.

    Nothing of it has reached the exchange.
    """


class StreamClosed(BitgetError):
    """The stream, or this subscription, was closed while somebody waited for it."""


class JournalError(BitgetError):
    """A journal of orders can't be used: another process has it, it is damaged, or it is none."""


class ReaderTooSlow(BitgetError):
    """Pushes came faster than they were read, and the subscription was to end in that case.

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
        headers: Headers of the response, looked up without regard to upper and lower case; empty without one.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        status: int | None = None,
        body: bytes = b"",
        headers: Mapping[str, str] = _NO_HEADERS,
    ) -> None:
        super().__init__(message, operation=operation)
        self.status = status
        self.body = body
        self.headers = headers


class ApiError(BitgetError):
    """The exchange responded with an error. Codes whose meaning is not known have exactly this class.

    Attributes:
        code: Error code as sent, such as `40762`; the HTTP status where the response had no code.
        msg: The exchange's own words.
        status: HTTP status; None on a WebSocket.
        body: The response as received.
        headers: Headers of the response, looked up without regard to upper and lower case; empty on a WebSocket.
        meaning: What the code means according to the catalogue; None for an unknown code.
        retryable: The same request may succeed a little later, and sending it again can't do a thing twice.
        outcome_known: False where even after this response nobody knows whether the request was carried out: so it is
            for codes that the catalogue does not know.
    """

    def __init__(
        self,
        msg: str,
        *,
        code: str,
        status: int | None,
        body: bytes = b"",
        headers: Mapping[str, str] = _NO_HEADERS,
        operation: str | None = None,
        meaning: str | None = None,
        retryable: bool = False,
        outcome_known: bool = True,
    ) -> None:
        said = msg if meaning is None or msg.startswith(meaning) else f"{msg} ({meaning})"
        if msg and meaning is not None and meaning.startswith(msg):
            said = meaning
        text = f"{code} {said}".lstrip()
        super().__init__(text, operation=operation)
        self.code = code
        self.msg = msg
        self.status = status
        self.body = body
        self.headers = headers
        self.meaning = meaning
        self.retryable = retryable
        self.outcome_known = outcome_known

    @property
    def retry_after(self) -> float | None:
        """Seconds that the exchange asks to wait before the next request; None where it does not say."""
        from bitget_runtime.retry_after import seconds_to_wait

        return seconds_to_wait(self.headers)


class AuthError(ApiError):
    """Key, signature or passphrase is missing, malformed or wrong."""


class ClockSkew(AuthError):
    """The timestamp of the request is too far from the exchange's clock."""


class PermissionDenied(ApiError):
    """The key, its IP address, sub-account or region may not do this."""


class AccountRestricted(PermissionDenied):
    """The account is frozen, in liquidation, under risk control or lacks identification."""


class InvalidRequest(ApiError):
    """A parameter is missing, malformed, out of range or contradicts another one."""


class InsufficientFunds(ApiError):
    """Balance, margin or borrowable amount does not suffice."""


class NotFound(ApiError):
    """A position, account, coin, record or symbol does not exist."""


class OrderNotOpen(ApiError):
    """There is no such open order: it does not exist or is already finished, and the exchange does not say which.

    So it is no proof that an order was never carried out, and neither is a subclass of this.
    """


class OrderNotFound(OrderNotOpen, NotFound):
    """The exchange knows no such order, or not yet."""


class OrderFinished(OrderNotOpen):
    """The order is already filled, cancelled or otherwise over."""


class DuplicateClientOrderId(ApiError):
    """The client order ID was used before."""


class OrderRejected(ApiError):
    """A well-formed order was refused: price band, size, count, leverage or risk limits."""


class MarketUnavailable(ApiError):
    """The symbol, coin or chain is suspended, delisted or not open yet."""


class RateLimited(ApiError):
    """Too many requests: the exchange refused one more, or the client did before it was sent.

    Attributes:
        sent: False where the request was not sent, because it would have had to wait too long for its turn.
    """

    sent = True
    _wait: float | None = None

    @classmethod
    def before_sending(cls, msg: str, seconds: float) -> RateLimited:
        """The refusal of a request that is not sent, since its turn would come only after so many seconds."""
        error = cls(msg, code="", status=None, retryable=True)
        error.sent = False
        error._wait = seconds
        return error

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait before the next request: as the exchange asks, or until there is a turn; None if unknown."""
        return super().retry_after if self.sent else self._wait


class AccountModeMismatch(ApiError):
    """Needs another account, margin, position or asset mode.

    Attributes:
        counterparts: Addresses of what does the same for accounts of the other generation, where it is the generation
            that does not match: `uta.trade.place_order` is `client.uta.trade.place_order`.
    """

    counterparts: tuple[str, ...] = ()


class WrongEnvironment(ApiError):
    """A demo key on live trading, or the reverse."""


class ServerBusy(ApiError):
    """The exchange is overloaded, in maintenance or failed internally."""


class OperationRefused(ApiError):
    """A rule of the product (loans, copy trading, transfers, withdrawals...) refuses this."""


R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class _Resolver(Protocol[R_co]):
    """A client."""

    def resolve(self, unknown: OrderOutcomeUnknown, /) -> R_co: ...


class _TransferResolver(Protocol[R_co]):
    """A client."""

    def resolve(self, unknown: TransferOutcomeUnknown, /) -> R_co: ...


class OutcomeUnknown(BitgetError):
    """The request may or may not have been carried out, and it is not sent again.

    Look the result up before doing anything else. The error that led here is the `__cause__`.

    Attributes:
        signed_at: Milliseconds since the epoch that the request was signed with, by the exchange's clock; None where it
            was not signed on its own.
    """

    def __init__(self, message: str, *, operation: str | None = None, arguments: Mapping[str, object]) -> None:
        super().__init__(message, operation=operation)
        self.arguments = dict(arguments)
        self.signed_at: int | None = None


class OrderOutcomeUnknown(OutcomeUnknown):
    """An order may or may not have been placed, changed or cancelled.

    Attributes:
        client_order_ids: Every client order ID that was sent, by which the orders can be looked up; the IDs that orders
            get come before those of orders that were to be changed.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        arguments: Mapping[str, object],
        client_order_ids: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, arguments=arguments)
        self.client_order_ids = client_order_ids

    def resolve(self, client: _Resolver[R]) -> R:
        """Find out what became of it: `unknown.resolve(client)`, with `await` of an `AsyncBitget`.

        It takes up to half a minute and a little more: after that the exchange can't accept the request any longer, so
        that an order which none of its lists has then was never carried out.

        Args:
            client: A client with the same key.
        """
        return client.resolve(self)


class TransferOutcomeUnknown(OutcomeUnknown):
    """Money may or may not have been moved: a transfer, a withdrawal, a loan and the like.

    Attributes:
        client_id: The ID of your own that it was given, by which it can be looked up; empty where it was given none.
    """

    def __init__(
        self, message: str, *, operation: str | None = None, arguments: Mapping[str, object], client_id: str = ""
    ) -> None:
        super().__init__(message, operation=operation, arguments=arguments)
        self.client_id = client_id

    def resolve(self, client: _TransferResolver[R]) -> R:
        """Find out what became of it: `unknown.resolve(client)`, with `await` of an `AsyncBitget`.

        It takes up to a minute and a little more.

        Args:
            client: A client with the same key.
        """
        return client.resolve(self)


API_ERRORS: dict[str, type[ApiError]] = {
    cls.__name__: cls
    for cls in (
        ApiError,
        AuthError,
        ClockSkew,
        PermissionDenied,
        AccountRestricted,
        InvalidRequest,
        InsufficientFunds,
        NotFound,
        OrderNotOpen,
        OrderNotFound,
        OrderFinished,
        DuplicateClientOrderId,
        OrderRejected,
        MarketUnavailable,
        RateLimited,
        AccountModeMismatch,
        WrongEnvironment,
        ServerBusy,
        OperationRefused,
    )
}
"""The classes that an entry of `spec/errors.yaml` may name."""

_OF_AN_ORDER = re.compile(r"\b(order|orderid|clientoid|\d{10,})\b", re.IGNORECASE)


def error_class(name: str, msg: str) -> type[ApiError]:
    """The class of that name; of what is said not to exist it is the order's where the words are about an order."""
    cls = API_ERRORS[name]
    return OrderNotFound if cls is NotFound and _OF_AN_ORDER.search(msg) else cls
