"""What orders hold: the quantity that needs margin, the amount, and whether it is there."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core.money.ledger import Balance
from bitget_runtime.fake.core.money.loans import Loans
from bitget_runtime.fake.core.money.spendable import spendable
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.matching import Matching
from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.trading.settlement import Settlement
from bitget_runtime.fake.core.words import ZERO, PositionSide, Side


class Securing:
    """Holds what orders need.

    Args:
        state: Everything.
        settlement: Holds money.
        matching: Knows what an order would get.
        loans: Borrows, for margin trades.
    """

    def __init__(self, state: State, settlement: Settlement, matching: Matching, loans: Loans) -> None:
        self._state = state
        self._settlement = settlement
        self._matching = matching
        self._loans = loans

    def secure(self, order: Order) -> None:
        """Hold what a new order needs, or refuse it."""
        amount = self._amount(order, None)
        balance = self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin)
        if order.new.auto_borrow and (missing := amount - spendable(self._state, balance)) > 0:
            self._loans.borrow(order.uid, order.wallet, order.frozen_coin, missing)
        self.need(balance, amount)
        self._settlement.hold(order, amount)

    def check_instead(self, order: Order, replaced: Order | None) -> None:
        """Refuse an order that could not be secured, if another one were cancelled first."""
        amount = self._amount(order, replaced)
        balance = self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin)
        self.need(balance, amount - (ZERO if replaced is None else replaced.frozen))

    def secure_change(self, order: Order) -> None:
        """Hold the amount that a changed order needs, or refuse the change."""
        assert order.price is not None
        if order.instrument.is_spot:
            amount = self._settlement.hold_for(order, order.remaining, order.price)
        else:
            amount = self._contract_amount(order, None)
        balance = self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin)
        self.need(balance, amount - order.frozen)
        self._settlement.hold(order, amount)

    def _amount(self, order: Order, replaced: Order | None) -> Decimal:
        return self._spot_amount(order) if order.instrument.is_spot else self._contract_amount(order, replaced)

    def _contract_amount(self, order: Order, replaced: Order | None) -> Decimal:
        order.opening = self._opening(order, replaced)
        self._check_tier(order, order.opening)
        return self._margin_amount(order, order.opening)

    def need(self, balance: Balance, amount: Decimal) -> None:
        """Make sure that an amount can be spent.

        Raises:
            Refused: INSUFFICIENT_BALANCE.
        """
        if amount > 0 and spendable(self._state, balance) < amount:
            refuse(Reason.INSUFFICIENT_BALANCE, amount)

    def _spot_amount(self, order: Order) -> Decimal:
        new = order.new
        if order.price is not None:
            return self._settlement.hold_for(order, order.qty, order.price)
        if new.side is Side.SELL:
            if order.qty:
                return order.qty
            return self._matching.walk(order, None, new.value).qty
        if not order.qty:
            assert new.value is not None
            return new.value
        return self._matching.walk(order, order.qty, None).value

    def _opening(self, order: Order, replaced: Order | None) -> Decimal:
        """Quantity that opens or adds, apart from what other pending orders will close."""
        new = order.new
        position = self._state.positions.get(order.uid, new.instrument, new.position_side)
        against = position is not None and (position.size > 0) != (new.side is Side.BUY)
        if not against:
            if order.closing:
                refuse(Reason.NO_POSITION if position is None else Reason.REDUCE_ONLY_REFUSED)
            return order.remaining
        assert position is not None
        if order.closing and new.position_side is PositionSide.NET:
            return ZERO
        pending = (
            other.remaining - other.opening
            for other in self._state.orders.open_in(order.uid, new.instrument)
            if other is not order
            and other is not replaced
            and other.new.side is new.side
            and other.new.position_side is new.position_side
            and not (other.closing and new.position_side is PositionSide.NET)
        )
        left = abs(position.size) - sum(pending, ZERO)
        if order.closing:
            if order.remaining > left:
                refuse(Reason.EXCEEDS_POSITION, max(left, ZERO))
            return ZERO
        return max(order.remaining - max(left, ZERO), ZERO)

    def _margin_amount(self, order: Order, opening: Decimal) -> Decimal:
        """What a contract order holds: margin and taker fee at the price that makes it dearest."""
        if not opening:
            return ZERO
        instrument = order.new.instrument
        if order.price is None:
            walk = self._matching.walk(order, order.qty, None)
            if not walk.qty:
                return ZERO
            price = walk.qty / walk.value if instrument.is_inverse else walk.value / walk.qty
            return self._settlement.hold_for(order, opening, price)
        venue = self._state.venue(instrument)
        best = venue.best(order.new.side.opposite)
        ticks = order.ticks
        if best is not None and venue.crosses(order.new.side, ticks):
            ticks = min(ticks, best) if instrument.is_inverse else max(ticks, best)
        return self._settlement.hold_for(order, opening, ticks * instrument.price_step)

    def _check_tier(self, order: Order, opening: Decimal) -> None:
        """Refuse EXCEEDS_TIER if the position would be larger than its leverage allows."""
        if not opening:
            return
        instrument = order.new.instrument
        position = self._state.positions.get(order.uid, instrument, order.new.position_side)
        price = order.price if order.price is not None else self._state.venue(instrument).market.mark()
        size = opening + (abs(position.size) if position is not None else ZERO)
        notional = size / price if instrument.is_inverse else size * price
        if instrument.tier_of(notional).max_leverage < order.leverage:
            refuse(Reason.EXCEEDS_TIER, order.leverage)
