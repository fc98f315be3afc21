"""Matching: price before time; users before the market maker at the same price, because its quotes are always new."""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.fake.core.events import BookChanged, OrderChanged, PublicTrade
from bitget_runtime.fake.core.market.market import Trade
from bitget_runtime.fake.core.money.spendable import spendable
from bitget_runtime.fake.core.refusals import Reason
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.trading.settlement import Settlement
from bitget_runtime.fake.core.trading.venue import Offer, Venue
from bitget_runtime.fake.core.words import ZERO, PositionSide, Role, Side, StpMode


class Walk(NamedTuple):
    """What an order would get immediately.

    Attributes:
        qty: How much.
        value: Sum of price times quantity (quantity over price for inverse contracts).
        best: Price of the first offer, in steps; None if there isn't one.
    """

    qty: Decimal
    value: Decimal
    best: int | None


class Matching:
    """Matches orders.

    Args:
        state: Everything.
        settlement: Applies fills.
    """

    def __init__(self, state: State, settlement: Settlement) -> None:
        self._state = state
        self._settlement = settlement

    def walk(self, order: Order, qty: Decimal | None, value: Decimal | None) -> Walk:
        """What an order would get immediately, up to a quantity or a value, without trading."""
        new = order.new
        instrument = new.instrument
        venue = self._state.venue(instrument)
        got, worth, best = ZERO, ZERO, None
        left: dict[tuple[str, PositionSide], Decimal] = {}
        for offer in self._offers(venue, new.side.opposite):
            if not self._fits(order, offer):
                break
            available = offer.qty
            if offer.order is not None:
                if offer.order.uid == order.uid and new.stp is not StpMode.NONE:
                    if new.stp is StpMode.CANCEL_MAKER:
                        continue
                    break
                if offer.order.closing:
                    key = (offer.order.uid, offer.order.new.position_side)
                    most = left.get(key, self.closable(offer.order))
                    available = min(available, most)
                    left[key] = most - available
            price = offer.ticks * instrument.price_step
            best = offer.ticks if best is None else best
            if qty is not None:
                available = min(available, qty - got)
            elif value is not None:
                available = min(available, _affordable(venue, value - worth, price))
            if not available:
                break
            got += available
            worth += available / price if instrument.is_inverse else available * price
        return Walk(got, worth, best)

    def take(self, order: Order) -> None:
        """Let an order trade with whatever it can."""
        new = order.new
        venue = self._state.venue(new.instrument)
        while order.pending:
            offer = self._next_offer(venue, new.side.opposite)
            if offer is None or not self._fits(order, offer):
                return
            maker = offer.order
            if maker is not None and maker.uid == order.uid and new.stp is not StpMode.NONE:
                if self._prevent(order, maker):
                    return
                continue
            qty = min(offer.qty, self._wanted(venue, order, offer.ticks * new.instrument.price_step))
            if maker is not None and maker.closing:
                qty = min(qty, self.closable(maker))
                if not qty:
                    self.cancel(maker, Reason.REDUCE_ONLY_REFUSED)
                    continue
            if not qty:
                return
            self._trade(venue, order, offer, qty)

    def _wanted(self, venue: Venue, order: Order, price: Decimal) -> Decimal:
        if order.qty:
            return min(order.remaining, self.closable(order)) if order.closing else order.remaining
        assert order.new.value is not None
        return _affordable(venue, order.new.value - order.filled_value, price)

    def closable(self, order: Order) -> Decimal:
        """How much of the position of a closing order there is."""
        position = self._state.positions.get(order.uid, order.new.instrument, order.new.position_side)
        if position is None or (position.size > 0) == (order.new.side is Side.BUY):
            return ZERO
        return abs(position.size)

    def _fits(self, order: Order, offer: Offer) -> bool:
        if order.price is None:
            return True
        return offer.ticks <= order.ticks if order.new.side is Side.BUY else offer.ticks >= order.ticks

    def _offers(self, venue: Venue, side: Side) -> Iterator[Offer]:
        """All that can be taken of a side, best first; the book must not change meanwhile."""
        own = venue.book.side(side).orders()
        order = next(own, None)
        index = 0
        sign = 1 if side is Side.SELL else -1
        while True:
            quote = venue.quotes.level(side, index)
            if order is not None and (quote is None or sign * order.ticks <= sign * quote[0]):
                yield Offer(order.ticks, order.remaining, order, 0)
                order = next(own, None)
            elif quote is not None:
                if quote[1]:
                    yield Offer(quote[0], quote[1], None, index)
                index += 1
            else:
                return

    def _next_offer(self, venue: Venue, side: Side) -> Offer | None:
        return next(self._offers(venue, side), None)

    def _prevent(self, taker: Order, maker: Order) -> bool:
        """Cancel instead of trading with oneself.

        Returns:
            Whether the taker is done.
        """
        if taker.new.stp is not StpMode.CANCEL_TAKER:
            self.cancel(maker, Reason.SELF_TRADE)
        if taker.new.stp is not StpMode.CANCEL_MAKER:
            self._settlement.end(taker, Reason.SELF_TRADE)
        return not taker.pending

    def _trade(self, venue: Venue, taker: Order, offer: Offer, qty: Decimal) -> None:
        price = offer.ticks * venue.instrument.price_step
        trade_id = self._state.ids.next()
        self._settlement.fill(taker, qty, price, Role.TAKER, trade_id)
        if offer.order is not None:
            self._fill_maker(venue, offer.order, qty, price, trade_id)
        else:
            self._settlement.fill_house(venue.instrument, taker.new.side.opposite, qty, price)
            venue.quotes.take(taker.new.side.opposite, offer.index, qty)
        self._print(venue, trade_id, price, qty, taker.new.side)
        self._secure_uncovered()

    def _fill_maker(self, venue: Venue, maker: Order, qty: Decimal, price: Decimal, trade_id: str) -> None:
        self._settlement.fill(maker, qty, price, Role.MAKER, trade_id)
        if maker.pending:
            venue.book.changes += 1
        else:
            venue.book.remove(maker)

    def _print(self, venue: Venue, trade_id: str, price: Decimal, qty: Decimal, side: Side) -> None:
        """Publish a trade."""
        now = self._state.clock.now
        venue.market.add_trade(Trade(trade_id, now, price, qty, side))
        self._state.moved[venue] = None
        events = self._state.events
        if events.heard:
            events.add(PublicTrade(trade_id, venue.instrument, price, qty, side, now))
            events.add(BookChanged(venue.instrument))

    def fill_by_house(self, order: Order, qty: Decimal, price: Decimal, role: Role = Role.MAKER) -> None:
        """Have the market maker trade with an order at a price."""
        venue = self._state.venue(order.new.instrument)
        trade_id = self._state.ids.next()
        if role is Role.MAKER:
            self._fill_maker(venue, order, qty, price, trade_id)
        else:
            self._settlement.fill(order, qty, price, role, trade_id)
        self._settlement.fill_house(venue.instrument, order.new.side.opposite, qty, price)
        self._print(venue, trade_id, price, qty, order.new.side.opposite if role is Role.MAKER else order.new.side)
        self._secure_uncovered()

    def _secure_uncovered(self) -> None:
        """Let resting orders that were to close a position which is gone hold what opening one needs, newest first, and
        cancel those for which there is no money."""
        while self._state.reduced:
            uid, instrument = self._state.reduced.pop()
            covered = [
                order
                for order in self._state.orders.open_in(uid, instrument)
                if order.price is not None and order.opening < order.remaining and not order.closing
            ]
            if not covered:
                continue
            excess = sum((order.remaining - order.opening for order in covered), ZERO) - self.closable(covered[0])
            for order in reversed(covered):
                more = min(excess, order.remaining - order.opening)
                if more > 0:
                    excess -= more
                    self._open_with(order, order.opening + more)

    def _open_with(self, order: Order, opening: Decimal) -> None:
        assert order.price is not None
        amount = self._settlement.hold_for(order, opening, order.price)
        balance = self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin)
        if spendable(self._state, balance) < amount - order.frozen:
            self.cancel(order, Reason.INSUFFICIENT_BALANCE)
            return
        order.opening, order.updated = opening, self._state.clock.now
        self._settlement.hold(order, amount)
        if self._state.events.heard:
            self._state.events.add(OrderChanged(copy(order)))
            self._state.ledger.say(balance)

    def sweep(self, venue: Venue) -> None:
        """Let the market maker take orders that the price has reached, as far as its quantity goes."""
        for side in (Side.BUY, Side.SELL):
            resting = venue.book.side(side)
            while venue.market.quoting and (order := resting.first()) is not None:
                qty = order.remaining
                if order.closing:
                    qty = min(qty, self.closable(order))
                    if not qty:
                        self.cancel(order, Reason.REDUCE_ONLY_REFUSED)
                        continue
                qty = min(qty, self._taken_by_house(venue, order, qty))
                if not qty:
                    break
                self.fill_by_house(order, qty, order.ticks * venue.instrument.price_step)

    def _taken_by_house(self, venue: Venue, order: Order, qty: Decimal) -> Decimal:
        """How much of a resting order the market maker takes: its share of the trade of this slot, or its first quote
        that crosses. Taken off both."""
        quotes, side = venue.quotes, order.new.side
        sign = 1 if side is Side.BUY else -1
        if sign * quotes.middle > sign * order.ticks:
            return ZERO
        if quotes.printed:
            part = min(qty, quotes.printed)
            quotes.take_printed(part)
            return part
        index = 0
        while (quote := quotes.level(side.opposite, index)) is not None and sign * quote[0] <= sign * order.ticks:
            if quote[1]:
                part = min(qty, quote[1])
                quotes.take(side.opposite, index, part)
                return part
            index += 1
        return ZERO

    def cancel(self, order: Order, reason: Reason) -> None:
        """Take a pending order out."""
        venue = self._state.venue(order.new.instrument)
        if order in venue.book.side(order.new.side):
            venue.book.remove(order)
            if self._state.events.heard:
                self._state.events.add(BookChanged(venue.instrument))
        self._settlement.end(order, reason)

    def rest(self, order: Order) -> None:
        """Let an order wait in the book."""
        venue = self._state.venue(order.new.instrument)
        venue.book.add(order)
        if self._state.events.heard:
            self._state.events.add(BookChanged(venue.instrument))


def _affordable(venue: Venue, value: Decimal, price: Decimal) -> Decimal:
    """The quantity that a value buys, in whole steps."""
    step = venue.instrument.qty_step
    return value // (price * step) * step
