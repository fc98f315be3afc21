"""What no user can do, and a test may: fill orders, set prices."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.actions.engine import Engine, call
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.market.segments import steps_of
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.trading.checks import check_price, price_in_steps, whole_steps
from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.words import PriceKind


class MarketActions(Engine):
    """What can be done to the market."""

    @call
    def fill(self, uid: str, order_id: str, qty: Decimal | None = None, price: Decimal | None = None) -> Order:
        """Have the market maker fill a pending order: by default all that is left, at its own price.

        Raises:
            Refused: UNKNOWN_ORDER, ORDER_FINISHED, NOT_POSITIVE, ABOVE_MAXIMUM, QTY_STEP, PRICE_STEP.
        """
        order = self.state.orders.pending(uid, order_id)
        instrument = order.instrument
        most = min(order.remaining, self._matching.closable(order)) if order.closing else order.remaining
        qty = most if qty is None else qty
        if qty <= 0:
            refuse(Reason.NOT_POSITIVE, qty)
        if qty > most:
            refuse(Reason.ABOVE_MAXIMUM, most)
        whole_steps(qty, instrument.qty_step, Reason.QTY_STEP)
        price = order.ticks * instrument.price_step if price is None else price
        price_in_steps(instrument, price, order.side, price)
        self._matching.fill_by_house(order, qty, price)
        return order

    @call
    def price(
        self,
        instrument: Instrument,
        last: Decimal,
        *,
        mark: Decimal | None = None,
        index: Decimal | None = None,
        hold: bool = False,
    ) -> None:
        """Set prices, with all consequences.

        Args:
            instrument: The instrument.
            last: The last price, and the middle of the market maker's quotes.
            mark: The mark price; by default the last price.
            index: The index price; by default the last price.
            hold: Whether they then stay. Otherwise they continue from there, unless there is no market maker.

        Raises:
            Refused: NOT_POSITIVE, PRICE_ABOVE_BAND, PRICE_STEP.
        """
        prices = {PriceKind.LAST: last, PriceKind.MARK: mark or last, PriceKind.INDEX: index or last}
        for price in prices.values():
            check_price(instrument, price)
        venue = self.state.venue(instrument)
        steps = {kind: steps_of(instrument, price) for kind, price in prices.items()}
        venue.market.set(steps, flat=hold or not venue.market.quoting)
        self._timeline.price_moved(venue)

    @call
    def set_quoting(self, quoting: bool, instrument: Instrument | None = None) -> None:
        """Switch the market maker on or off, for one instrument or all. When off, prices stay where they are."""
        if instrument is None:
            self.state.quoting = quoting
        instruments = self.state.instruments.of() if instrument is None else [instrument]
        for each in instruments:
            market = self.state.venue(each).market
            market.quoting = quoting
            market.set({kind: market.steps(kind) for kind in PriceKind}, flat=not quoting)
            self._timeline.price_moved(self.state.venue(each))
