"""Error responses of the exchange, one class per kind of rejection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bitget_runtime.errors.failures import NO_HEADERS, BitgetError

if TYPE_CHECKING:
    from collections.abc import Mapping


class ApiError(BitgetError):
    """The exchange responded with an error. Codes whose meaning is not known have exactly this class.

    Attributes:
        code: Error code as sent, such as `40762`; the HTTP status if the response had no code.
        msg: The exchange's own words.
        status: HTTP status; None on a WebSocket.
        body: The response as received.
        headers: Headers of the response, looked up case-insensitively; empty on a WebSocket.
        meaning: What the code means according to the catalogue; None for an unknown code.
        retryable: The same request may succeed a little later, and sending it again can't carry it out twice.
        outcome_known: False if nobody knows, even after this response, whether the request was carried out: so for
            codes that the catalogue doesn't know.
    """

    def __init__(
        self,
        msg: str,
        *,
        code: str,
        status: int | None,
        body: bytes = b"",
        headers: Mapping[str, str] = NO_HEADERS,
        operation: str | None = None,
        meaning: str | None = None,
        retryable: bool = False,
        outcome_known: bool = True,
    ) -> None:
        said = msg if meaning is None or msg.startswith(meaning.rstrip(".")) else f"{msg} ({meaning})"
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
        """Seconds that the exchange asks to wait before the next request; None if it doesn't say."""
        from bitget_runtime.retry_after import seconds_to_wait

        return seconds_to_wait(self.headers)


class AuthError(ApiError):
    """Key, signature or passphrase is missing, malformed or wrong."""


class ClockSkew(AuthError):
    """The timestamp of the request is too far from the exchange's clock."""


class PermissionDenied(ApiError):
    """The key, its IP address, subaccount or region may not do this."""


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

    So it doesn't prove that an order was never carried out, and neither does a subclass of this.
    """


class OrderNotFound(OrderNotOpen, NotFound):
    """The exchange doesn't know such an order, or doesn't know it yet."""


class OrderFinished(OrderNotOpen):
    """The order is already filled, cancelled or otherwise over."""


class DuplicateClientOrderId(ApiError):
    """The client order ID was used before: by another order, or by this one, if something between here and the exchange
    sent the request twice.

    So nobody knows whether it was carried out: this is the `__cause__` of an `OrderOutcomeUnknown`.
    """


class OrderRejected(ApiError):
    """A well-formed order was refused: price band, size, count, leverage or risk limits."""


class MarketUnavailable(ApiError):
    """The symbol, coin or chain is suspended, delisted or not open yet."""


class RateLimited(ApiError):
    """Too many requests: the exchange refused one more, or the client did before it was sent.

    Attributes:
        sent: False if the request was not sent because it would have had to wait too long for its turn.
    """

    sent = True
    _wait: float | None = None

    @classmethod
    def before_sending(cls, msg: str, seconds: float) -> RateLimited:
        """The refusal of a request that is not sent, since its turn would only come after that many seconds."""
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
        counterparts: Addresses of the calls that do the same for accounts of the other generation, if the generation
            doesn't match: `uta.trade.place_order` is `client.uta.trade.place_order`.
    """

    counterparts: tuple[str, ...] = ()


class WrongEnvironment(ApiError):
    """A demo key on live trading, or the reverse."""


class ServerBusy(ApiError):
    """The exchange is overloaded, in maintenance or failed internally."""


class OperationRefused(ApiError):
    """A rule of the product (loans, copy trading, transfers, withdrawals...) refuses this."""


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
    """The class of that name; `NotFound` becomes `OrderNotFound` if the message is about an order."""
    cls = API_ERRORS[name]
    return OrderNotFound if cls is NotFound and _OF_AN_ORDER.search(msg) else cls
