"""Liquidation, kept simple: a position whose backing is used up is closed whole, by the house, at the mark price.

The real exchange reduces large positions tier by tier, at prices of the market, and may deleverage others.
"""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.money.ledger import INSURANCE
from bitget_runtime.fake.core.refusals import Reason
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.matching import Matching
from bitget_runtime.fake.core.trading.orders import NewOrder, Order
from bitget_runtime.fake.core.trading.positions import Position, liquidation_price
from bitget_runtime.fake.core.trading.venue import Venue
from bitget_runtime.fake.core.words import ZERO, BillKind, MarginMode, OrderType, PositionSide, Role, Side, TimeInForce


class Liquidation:
    """Watches positions.

    Args:
        state: Everything.
        matching: Fills and cancels orders.
    """

    def __init__(self, state: State, matching: Matching) -> None:
        self._state = state
        self._matching = matching

    def backing(self, position: Position) -> Decimal:
        """A position's backing: its own margin; if crossed, all of the wallet's coin that backs no other one."""
        if position.margin_mode is MarginMode.ISOLATED:
            return position.margin
        coin = position.instrument.settle
        backing = self._state.ledger.balance(position.uid, position.wallet, coin).total
        for other in self._state.positions.open(position.uid):
            if other is position or other.wallet != position.wallet or other.instrument.settle != coin:
                continue
            if other.margin_mode is MarginMode.ISOLATED:
                backing -= other.margin
            else:
                mark = self._state.venue(other.instrument).market.mark()
                backing += other.profit_at(mark) - other.maintenance_at(mark)
        return backing

    def price(self, position: Position) -> Decimal | None:
        """The mark price at which a position is liquidated, at present; None if there isn't one. Crossed long and short
        positions in one contract have the same."""
        together = self._together(position)
        if not together:  # it has just been closed
            return None
        backing = self.backing(position)
        mark = self._state.venue(position.instrument).market.mark()
        for other in together:
            if other is not position:
                backing += other.maintenance_at(mark) - other.profit_at(mark)
        return liquidation_price(together, backing)

    def _together(self, position: Position) -> list[Position]:
        """A position, and the one in the other direction that backs it."""
        if position.margin_mode is MarginMode.ISOLATED or position.side is PositionSide.NET:
            return [position]
        sides = (PositionSide.LONG, PositionSide.SHORT)
        found = (self._state.positions.get(position.uid, position.instrument, side) for side in sides)
        return [each for each in found if each is not None and each.margin_mode is MarginMode.CROSSED]

    def survives(self, position: Position, margin: Decimal) -> bool:
        """Whether an isolated position would not be liquidated at once with this margin; crossed ones always."""
        mark = self._state.venue(position.instrument).market.mark()
        isolated = position.margin_mode is MarginMode.ISOLATED
        return not isolated or margin + position.profit_at(mark) > position.maintenance_at(mark)

    def check(self, venue: Venue) -> None:
        """Liquidate positions of a contract that are due."""
        if venue.instrument.is_spot:
            return
        for position in self._state.positions.in_instrument(venue.instrument):
            if position.uid != self._state.house.uid and position.size:
                mark = venue.market.mark()
                if self.backing(position) + position.profit_at(mark) <= position.maintenance_at(mark):
                    self._liquidate(position, mark)

    def _liquidate(self, position: Position, mark: Decimal) -> None:
        state = self._state
        coin = position.instrument.settle
        for order in reversed(state.orders.open(position.uid)):
            if order.wallet == position.wallet and order.instrument.settle == coin and not order.instrument.is_spot:
                self._matching.cancel(order, Reason.CANCELLED_BY_LIQUIDATION)
        margin, isolated = position.margin, position.margin_mode is MarginMode.ISOLATED
        order = self._order(position)
        state.orders.add(order)
        self._matching.fill_by_house(order, order.qty, mark, Role.TAKER)
        balance = state.ledger.balance(position.uid, position.wallet, coin)
        if isolated:
            missing = order.fees.get(coin, ZERO) - order.pnl - margin
        else:
            missing = balance.margin - balance.total if not self._has_crossed(position) else ZERO
        if missing > 0:
            state.ledger.post(
                balance, missing, BillKind.LIQUIDATION, INSURANCE, instrument=position.instrument, reference=order.id
            )
            state.ledger.say(balance)

    def _has_crossed(self, position: Position) -> bool:
        return any(
            other.margin_mode is MarginMode.CROSSED
            and other.wallet == position.wallet
            and other.instrument.settle == position.instrument.settle
            for other in self._state.positions.open(position.uid)
        )

    def _order(self, position: Position) -> Order:
        """The order that closes it."""
        now = self._state.clock.now
        new = NewOrder(
            instrument=position.instrument,
            side=Side.SELL if position.size > 0 else Side.BUY,
            type=OrderType.MARKET,
            time_in_force=TimeInForce.IOC,
            qty=abs(position.size),
            position_side=position.side,
            reduce_only=position.side is PositionSide.NET,
        )
        return Order(
            id=self._state.ids.next(),
            uid=position.uid,
            new=new,
            qty=abs(position.size),
            price=None,
            ticks=0,
            wallet=position.wallet,
            margin_mode=position.margin_mode,
            leverage=position.leverage,
            frozen_coin=position.instrument.settle,
            created=now,
            updated=now,
            liquidates=True,
        )
