"""Orders: placing, changing, cancelling."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.actions.engine import Engine, call
from bitget_runtime.fake.core.refusals import Reason
from bitget_runtime.fake.core.trading.orders import KEEP, Exit, Keep, NewOrder, Order
from bitget_runtime.fake.core.words import (
    Product,
    WalletKind,
)


class OrderActions(Engine):
    """What can be done to orders."""

    @call
    def place(self, uid: str, new: NewOrder) -> Order:
        """Place an order. Returns it after it has traded: resting, filled, or already cancelled, as
        POST_ONLY and FOK orders are if they can't be carried out (`ended_by` says why).

        Raises:
            Refused: NOT_TRADING; whatever is wrong with its numbers; DUPLICATE_CLIENT_ID, TOO_MANY_ORDERS;
                MODE_MISMATCH, REDUCE_ONLY_REFUSED, NO_POSITION, EXCEEDS_POSITION, EXCEEDS_TIER;
                INSUFFICIENT_BALANCE; TRIGGER_PRICE_WRONG_SIDE of its take profit or stop loss.
        """
        return self._placing.place(uid, new)

    @call
    def place_after(self, uid: str, first: NewOrder, second: NewOrder) -> Order:
        """Place two orders, the second for the money that the first leaves, or neither. Returns the second.

        Raises:
            Refused: as `place`.
        """
        return self._placing.place_after(uid, first, second)

    @call
    def modify(
        self,
        uid: str,
        order_id: str = "",
        client_id: str = "",
        *,
        qty: Decimal | None = None,
        price: Decimal | None = None,
        take_profit: Exit | Keep | None = KEEP,
        stop_loss: Exit | Keep | None = KEEP,
    ) -> Order:
        """Change a pending order; what is left out stays. `qty` is the whole quantity, including the filled part. It
        keeps its place in the book if only its quantity changes, to less; None removes a take profit or stop
        loss. One that already waits, because the order is partly filled, is changed by `modify_triggers`.

        Raises:
            Refused: UNKNOWN_ORDER, ORDER_FINISHED, NOTHING_CHANGED, BELOW_FILLED, POST_ONLY_WOULD_TAKE; as `place`.
        """
        order = self.state.orders.pending(uid, order_id, client_id)
        self._placing.modify(order, qty, price, take_profit, stop_loss)
        return order

    @call
    def replace(self, uid: str, order_id: str, new: NewOrder) -> Order:
        """Cancel a pending order and place another in its stead, or neither.

        Raises:
            Refused: UNKNOWN_ORDER, ORDER_FINISHED; as `place`.
        """
        return self._placing.replace(self.state.orders.pending(uid, order_id), new)

    @call
    def cancel(self, uid: str, order_id: str = "", client_id: str = "") -> Order:
        """Cancel a pending order.

        Raises:
            Refused: UNKNOWN_ORDER, ORDER_FINISHED.
        """
        order = self.state.orders.pending(uid, order_id, client_id)
        self._matching.cancel(order, Reason.CANCELLED_BY_USER)
        return order

    @call
    def cancel_all(
        self, uid: str, product: Product | None = None, symbol: str | None = None, wallet: WalletKind | None = None
    ) -> list[Order]:
        """Cancel pending orders: all, of a product, of a symbol, or of margin trades from one kind of wallet."""
        self.state.users.find(uid)
        return self._placing.cancel_all(uid, Reason.CANCELLED_BY_USER, product, symbol, wallet)

    @call
    def countdown(self, uid: str, seconds: float, product: Product | None = None) -> int:
        """Cancel all pending orders (of a product) once, after some seconds, unless it is called again
        before; 0 stops it.

        Returns:
            When that will be, in milliseconds; 0 for never.
        """
        self.state.users.find(uid)
        earlier = self._countdowns.pop((uid, product), None)
        if earlier is not None:
            earlier.cancel()
        if not seconds:
            return 0
        due = self.state.clock.now + round(seconds * 1000)
        self._countdowns[uid, product] = self.state.clock.at(
            due, lambda: _ignore(self._placing.cancel_all(uid, Reason.CANCELLED_BY_COUNTDOWN, product))
        )
        return due


def _ignore(_: object) -> None:
    """Discard a result."""
