"""The effect of a fill on the order, the money and the position."""

from __future__ import annotations

from copy import copy
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.fake.core.events import Filled, OrderChanged, PositionChanged
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.money.ledger import CLEARING, Balance
from bitget_runtime.fake.core.refusals import Reason
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.orders import Fill, Order
from bitget_runtime.fake.core.trading.positions import Position, signed_value
from bitget_runtime.fake.core.words import (
    ONE,
    ZERO,
    BillKind,
    MarginMode,
    OrderState,
    PositionSide,
    Role,
    Side,
    Wallet,
    rounded,
)


class Outcome(NamedTuple):
    """The result of a fill.

    Attributes:
        fee: Paid.
        fee_coin: In which coin.
        pnl: Realised.
        closes: Whether a position only became smaller.
        balances: That changed.
        positions: Those that changed; two if one was closed and one opened the other way.
    """

    fee: Decimal
    fee_coin: str
    pnl: Decimal
    closes: bool
    balances: tuple[Balance, ...]
    positions: tuple[Position, ...]


class Settlement:
    """Applies fills.

    Args:
        state: Everything.
    """

    def __init__(self, state: State) -> None:
        self._state = state

    def hold_for(self, order: Order, qty: Decimal, price: Decimal) -> Decimal:
        """What an order must hold; for contracts, `qty` is the quantity that needs margin."""
        instrument = order.new.instrument
        if instrument.is_spot:
            return rounded(qty * price) if order.new.side is Side.BUY else qty
        value = qty / price if instrument.is_inverse else qty * price
        return rounded(value / order.leverage + value * instrument.taker_fee)

    def hold(self, order: Order, amount: Decimal) -> Balance:
        """Let an order hold this much from now on."""
        balance = self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin)
        if amount != order.frozen:
            self._state.ledger.hold(balance, amount - order.frozen)
            order.frozen = amount
        return balance

    def fill(self, order: Order, qty: Decimal, price: Decimal, role: Role, trade_id: str) -> None:
        """Fill an order in part or whole, at a price. It must be able to: this does not check."""
        new = order.new
        instrument = new.instrument
        value = qty / price if instrument.is_inverse else qty * price
        if instrument.is_inverse:
            value = rounded(value)
        rate = instrument.taker_fee if role is Role.TAKER else instrument.maker_fee
        if instrument.is_spot:
            outcome = self._spot(order, qty, value, rate)
        else:
            outcome = self._contract(order, qty, price, rounded(value * rate))
        before = order.opening if not instrument.is_spot else ZERO
        if new.take_profit is not None or new.stop_loss is not None:
            self._state.entered.append(order)
        order.filled += qty
        order.filled_value += value
        order.pnl += outcome.pnl
        order.fees = {**order.fees, outcome.fee_coin: order.fees.get(outcome.fee_coin, ZERO) + outcome.fee}
        order.updated = self._state.clock.now
        done = order.filled == order.qty
        order.state = OrderState.FILLED if done else OrderState.PARTIALLY_FILLED
        order.opening = min(before, order.remaining) if not done else ZERO
        held = self.hold(order, ZERO if done else self._still_held(order, qty, value, before))
        if done:
            self._state.orders.finish(order)
        self._report(order, _fill_of(order, qty, price, value, role, trade_id, outcome), outcome, held)

    def _still_held(self, order: Order, qty: Decimal, value: Decimal, opening: Decimal) -> Decimal:
        new = order.new
        if order.price is not None:
            need = order.remaining if new.instrument.is_spot else order.opening
            return self.hold_for(order, need, order.price)
        if new.instrument.is_spot:
            return max(order.frozen - (value if new.side is Side.BUY else qty), ZERO)
        return rounded(order.frozen * order.opening / opening) if opening else ZERO

    def _report(self, order: Order, fill: Fill, outcome: Outcome, held: Balance) -> None:
        """Keep a fill, and say what it changed."""
        self._state.orders.add_fill(fill)
        events = self._state.events
        if events.heard:
            events.add(OrderChanged(copy(order)))
            events.add(Filled(fill))
            self._state.ledger.say(*outcome.balances)
            if held not in outcome.balances:
                self._state.ledger.say(held)
            for position in outcome.positions:
                events.add(PositionChanged(copy(position)))

    def _spot(self, order: Order, qty: Decimal, value: Decimal, rate: Decimal) -> Outcome:
        instrument = order.new.instrument
        buys = order.new.side is Side.BUY
        ledger = self._state.ledger
        base = ledger.balance(order.uid, order.wallet, instrument.base)
        quote = ledger.balance(order.uid, order.wallet, instrument.quote)
        value = rounded(value)
        got, gained, gave, given = (base, qty, quote, value) if buys else (quote, value, base, qty)
        kind = BillKind.BUY if buys else BillKind.SELL
        fee = rounded(gained * rate)
        ledger.post(gave, -given, kind, CLEARING, instrument=instrument, reference=order.id)
        ledger.post(got, gained, kind, CLEARING, fee=fee, instrument=instrument, reference=order.id)
        return Outcome(fee, got.coin, ZERO, False, (gave, got), ())

    def _contract(self, order: Order, qty: Decimal, price: Decimal, fee: Decimal) -> Outcome:
        instrument = order.new.instrument
        size = qty if order.new.side is Side.BUY else -qty
        position = self._state.positions.get(order.uid, instrument, order.new.position_side)
        closing = min(qty, abs(position.size)) if position is not None and (position.size > 0) != (size > 0) else ZERO
        cost = signed_value(instrument, size, price)
        pnl, closing_fee = ZERO, ZERO
        balance = self._state.ledger.balance(order.uid, order.wallet, instrument.settle)
        if position is not None and closing:
            part = cost if closing == qty else rounded(cost * closing / qty)
            closing_fee = fee if closing == qty else rounded(fee * closing / qty)
            pnl = self._close(position, closing, part, closing_fee, order)
            cost -= part
        changed: tuple[Position, ...] = () if position is None else (position,)
        if closing < qty:
            if position is None or not position.size:
                position = self._new_position(
                    order.uid, instrument, order.new.position_side, order.wallet, order.margin_mode, order.leverage
                )
                changed += (position,)
            self._open(position, qty - closing, size > 0, cost, fee - closing_fee, order)
        return Outcome(fee, instrument.settle, pnl, closing == qty, (balance,), changed)

    def _new_position(
        self, uid: str, instrument: Instrument, side: PositionSide, wallet: Wallet, mode: MarginMode, leverage: Decimal
    ) -> Position:
        now = self._state.clock.now
        position = Position(
            id=self._state.ids.next(),
            uid=uid,
            instrument=instrument,
            side=side,
            wallet=wallet,
            margin_mode=mode,
            leverage=leverage,
            created=now,
            updated=now,
        )
        self._state.positions.add(position)
        return position

    def _open(self, position: Position, qty: Decimal, long: bool, cost: Decimal, fee: Decimal, order: Order) -> None:
        """Open or add."""
        ledger = self._state.ledger
        balance = ledger.balance(position.uid, position.wallet, position.instrument.settle)
        margin = rounded(abs(cost) / position.leverage)
        balance.margin += margin
        position.margin += margin
        position.size += qty if long else -qty
        position.cost += cost
        position.long = long
        position.open_fees += fee
        position.opened_qty += qty
        position.opened_value += abs(cost)
        position.updated = self._state.clock.now
        kind = BillKind.OPEN_LONG if long else BillKind.OPEN_SHORT
        ledger.post(balance, ZERO, kind, CLEARING, fee=fee, instrument=position.instrument, reference=order.id)

    def _close(self, position: Position, qty: Decimal, cost: Decimal, fee: Decimal, order: Order) -> Decimal:
        """Reduce or close.

        Returns:
            The profit.
        """
        ledger = self._state.ledger
        balance = ledger.balance(position.uid, position.wallet, position.instrument.settle)
        long, whole = position.size > 0, qty == abs(position.size)
        share = position.cost if whole else rounded(position.cost * qty / abs(position.size))
        margin = position.margin if whole else rounded(position.margin * qty / abs(position.size))
        profit = -cost - share
        balance.margin -= margin
        position.margin -= margin
        position.size -= qty if long else -qty
        position.cost -= share
        position.pnl += profit
        position.close_fees += fee
        position.closed_qty += qty
        position.closed_value += abs(cost)
        position.updated = self._state.clock.now
        position.liquidated = position.liquidated or order.liquidates
        kind = BillKind.CLOSE_LONG if long else BillKind.CLOSE_SHORT
        kind = BillKind.LIQUIDATION if order.liquidates else kind
        ledger.post(balance, profit, kind, CLEARING, fee=fee, instrument=position.instrument, reference=order.id)
        if position.side is PositionSide.NET:
            self._state.reduced.append((position.uid, position.instrument))
        if whole:
            self._state.positions.close(position)
            self._state.emptied.append((position.uid, position.instrument, position.side))
        return profit

    def fill_house(self, instrument: Instrument, side: Side, qty: Decimal, price: Decimal) -> None:
        """The other side of a trade with the market maker, which pays no fee and needs no margin."""
        state = self._state
        buys = side is Side.BUY
        if instrument.is_spot:
            base = state.ledger.balance(state.house.uid, state.house_wallet, instrument.base)
            quote = state.ledger.balance(state.house.uid, state.house_wallet, instrument.quote)
            value = rounded(qty * price)
            kind = BillKind.BUY if buys else BillKind.SELL
            state.ledger.post(base, qty if buys else -qty, kind, CLEARING)
            state.ledger.post(quote, -value if buys else value, kind, CLEARING)
            return
        position = state.positions.get(state.house.uid, instrument)
        if position is None:
            position = self._new_position(
                state.house.uid, instrument, PositionSide.NET, state.house_wallet, MarginMode.CROSSED, ONE
            )
        # it never realises anything: its cost takes all, and may be of the other sign than its size
        position.size += qty if buys else -qty
        position.cost += signed_value(instrument, qty if buys else -qty, price)

    def end(self, order: Order, reason: Reason | None) -> None:
        """Make an order final: CANCELLED for a reason, or FILLED for none."""
        order.state = OrderState.FILLED if reason is None else OrderState.CANCELLED
        order.ended_by = reason
        order.updated = self._state.clock.now
        order.opening = ZERO
        balance = self.hold(order, ZERO)
        self._state.orders.finish(order)
        if self._state.events.heard:
            self._state.events.add(OrderChanged(copy(order)))
            self._state.ledger.say(balance)


def _fill_of(
    order: Order, qty: Decimal, price: Decimal, value: Decimal, role: Role, trade_id: str, outcome: Outcome
) -> Fill:
    new = order.new
    return Fill(
        id=trade_id,
        order_id=order.id,
        client_id=new.client_id,
        uid=order.uid,
        instrument=new.instrument,
        side=new.side,
        position_side=new.position_side,
        closes=outcome.closes,
        price=price,
        qty=qty,
        value=value,
        fee=outcome.fee,
        fee_coin=outcome.fee_coin,
        role=role,
        pnl=outcome.pnl,
        time=order.updated,
        wallet=order.wallet,
        liquidates=order.liquidates,
        note=new.note,
    )
