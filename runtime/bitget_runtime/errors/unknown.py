"""Requests that may or may not have been carried out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from bitget_runtime.errors.failures import BitgetError

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        signed_at: Milliseconds since the epoch that the request was signed with, by the exchange's clock; None if it
            was not signed on its own.
        signed_within: Most milliseconds by which that may be wrong; None if the exchange had not said its time.
        sent_to: Host and environment that it was sent to, such as `api.bitget.com:443 live`; empty if unknown.
        key_mark: Identifies the API key that it was sent with, and does not reveal it; empty if unknown.
        account_mark: Identifies the account of that key in the same way; empty if the exchange had not said it.
    """

    def __init__(self, message: str, *, operation: str | None = None, arguments: Mapping[str, object]) -> None:
        super().__init__(message, operation=operation)
        self.arguments = dict(arguments)
        self.signed_at: int | None = None
        self.signed_within: int | None = None
        self.sent_to = self.key_mark = self.account_mark = ""


class OrderOutcomeUnknown(OutcomeUnknown):
    """An order may or may not have been placed, changed or cancelled.

    Attributes:
        client_order_ids: Every client order ID that was sent, by which the orders can be looked up; the IDs that orders
            get come before those of orders that were to be changed.
        order_ids: Every ID of the exchange that was sent: those of orders that were to be changed or cancelled.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str | None = None,
        arguments: Mapping[str, object],
        client_order_ids: tuple[str, ...] = (),
        order_ids: tuple[str, ...] = (),
    ) -> None:
        super().__init__(message, operation=operation, arguments=arguments)
        self.client_order_ids = client_order_ids
        self.order_ids = order_ids

    def resolve(self, client: _Resolver[R]) -> R:
        """Look up each order that was named: `unknown.resolve(client)`, with `await` for an `AsyncBitget`.

        It takes up to half a minute and a little more, for all orders of the call together: after that the exchange no
        longer accepts the request, so a new order that is in none of its lists by then was never carried out, and one
        that was to be cancelled and is still open was not cancelled. After a change, compare the order's price and
        quantity with the change. While the exchange can't be asked, it takes up to a minute.

        Args:
            client: A client for the same host and environment, with the same key or another one of the same account.
                The latter works if the sending client has had `orders` with a journal, and so knew its account.

        Raises:
            InvalidArgument: the client may be of another account or is for elsewhere, or there is nothing that can be
                looked up.
            BitgetError: the exchange could not be asked which account another key belongs to.
        """
        return client.resolve(self)


class TransferOutcomeUnknown(OutcomeUnknown):
    """Money may or may not have been moved: a transfer, a withdrawal, a loan and the like.

    Attributes:
        client_id: Your own ID of it, by which it can be looked up; empty if it has none.
    """

    def __init__(
        self, message: str, *, operation: str | None = None, arguments: Mapping[str, object], client_id: str = ""
    ) -> None:
        super().__init__(message, operation=operation, arguments=arguments)
        self.client_id = client_id

    def resolve(self, client: _TransferResolver[R]) -> R:
        """Find out whether it was carried out: `unknown.resolve(client)`, with `await` for an `AsyncBitget`.

        It takes up to a minute and a little more; while the exchange can't be asked, up to a minute and a half.

        Args:
            client: A client for the same host and environment, with the same key or another one of the same account.
                The latter works if the sending client has had `orders` with a journal, and so knew its account.

        Raises:
            InvalidArgument: the client may be of another account or is for elsewhere, or there is nothing that can be
                looked up.
            BitgetError: the exchange could not be asked which account another key belongs to.
        """
        return client.resolve(self)
