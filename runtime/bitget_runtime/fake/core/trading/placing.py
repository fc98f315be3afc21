"""Placing, changing and cancelling orders."""

from __future__ import annotations

from copy import copy
from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core.events import BookChanged, OrderChanged
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.money.ledger import Balance
from bitget_runtime.fake.core.money.loans import Loans
from bitget_runtime.fake.core.money.users import User
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.checks import (
    check_exits,
    check_margin_wallet,
    check_mode,
    check_notional,
    check_numbers,
    check_qty,
    check_trading,
    price_in_steps,
)
from bitget_runtime.fake.core.trading.matching import Matching
from bitget_runtime.fake.core.trading.orders import Exit, NewOrder, Order
from bitget_runtime.fake.core.trading.settlement import Settlement
from bitget_runtime.fake.core.words import (
    ONE,
    ZERO,
    MarginMode,
    OrderType,
    PositionMode,
    PositionSide,
    Product,
    Side,
    TimeInForce,
    WalletKind,
)


class Placing:
    """Takes orders in.

    Args:
        state: Everything.
        settlement: Holds and posts money.
        matching: Matches orders.
        loans: Borrows, for margin trades.
    """

    def __init__(self, state: State, settlement: Settlement, matching: Matching, loans: Loans) -> None:
        self._state = state
        self._settlement = settlement
        self._matching = matching
        self._loans = loans

    def place(self, uid: str, new: NewOrder, trigger_id: str = "") -> Order:
        """Accept an order and let it trade."""
        state = self._state
        user = state.users.find(uid)
        instrument = new.instrument
        check_trading(instrument)
        check_mode(new, user.position_mode(instrument.product))
        venue = state.venue(instrument)
        ticks = check_numbers(new, venue.market.last())
        check_exits(new, venue.market)
        if new.client_id and state.orders.client_id_taken(uid, new.client_id):
            refuse(Reason.DUPLICATE_CLIENT_ID, new.client_id)
        if state.orders.open_count(uid) >= instrument.max_orders:
            refuse(Reason.TOO_MANY_ORDERS, instrument.max_orders)
        order = self._order(user, new, ticks, trigger_id)
        self._secure(user, order)
        state.orders.add(order)
        if state.events.heard:
            state.events.add(OrderChanged(copy(order)))
            if order.frozen:
                state.ledger.say(state.ledger.balance(uid, order.wallet, order.frozen_coin))
        if new.expires is not None and order.price is not None:
            state.clock.at(new.expires, lambda: self._expire(order))
        self._run(order)
        return order

    def _order(self, user: User, new: NewOrder, ticks: int, trigger_id: str) -> Order:
        instrument = new.instrument
        wallet = user.wallet_of(instrument.product)
        if new.wallet is not None and new.wallet != wallet:
            check_margin_wallet(new, new.wallet)
            wallet = new.wallet
        mode, leverage, coin = MarginMode.CROSSED, ONE, instrument.settle
        if instrument.is_spot:
            coin = instrument.quote if new.side is Side.BUY else instrument.base
        else:
            settings = user.settings_of(instrument)
            position = self._state.positions.get(user.uid, instrument, new.position_side)
            mode = new.margin_mode or settings.margin_mode
            leverage = settings.leverage[new.position_side]
            if position is not None:
                if new.margin_mode is not None and new.margin_mode is not position.margin_mode and not new.reduce_only:
                    refuse(Reason.MODE_MISMATCH, position.margin_mode)
                mode, leverage = position.margin_mode, position.leverage
        now = self._state.clock.now
        return Order(
            id=self._state.ids.next(),
            uid=user.uid,
            new=new,
            qty=ZERO if new.qty is None or (new.value is not None and instrument.is_spot) else new.qty,
            price=new.price if new.type is OrderType.LIMIT else None,
            ticks=ticks,
            wallet=wallet,
            margin_mode=mode,
            leverage=leverage,
            frozen_coin=coin,
            created=now,
            updated=now,
            trigger_id=trigger_id,
        )

    # money and positions

    def _secure(self, user: User, order: Order) -> None:
        """Hold what the order needs, or refuse it."""
        instrument = order.new.instrument
        if instrument.is_spot:
            amount = self._spot_amount(order)
        else:
            order.opening = self._opening(user, order)
            amount = self._margin_amount(order, order.opening)
            self._check_tier(order, order.opening)
        balance = self._state.ledger.balance(user.uid, order.wallet, order.frozen_coin)
        if order.new.auto_borrow and balance.free < amount:
            self._loans.borrow(user.uid, order.wallet, order.frozen_coin, amount - balance.free)
        self.need(balance, amount, instrument)
        self._settlement.hold(order, amount)

    def need(self, balance: Balance, amount: Decimal, instrument: Instrument) -> None:
        """Make sure that an amount is free, with the losses of crossed positions taken off.

        Raises:
            Refused: INSUFFICIENT_BALANCE.
        """
        free = balance.free
        if amount > 0 and not instrument.is_spot:
            for position in self._state.positions.open(balance.uid):
                if position.margin_mode is MarginMode.CROSSED and position.instrument.settle == balance.coin:
                    mark = self._state.venue(position.instrument).market.mark()
                    free += min(position.profit_at(mark), ZERO)
        if free < amount and amount > 0:
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

    def _opening(self, user: User, order: Order) -> Decimal:
        """Quantity that opens or adds, apart from what other pending orders will close."""
        new = order.new
        position = self._state.positions.get(user.uid, new.instrument, new.position_side)
        against = position is not None and (position.size > 0) != (new.side is Side.BUY)
        if not against:
            if order.closing:
                refuse(Reason.NO_POSITION if position is None else Reason.REDUCE_ONLY_REFUSED)
            return order.qty
        assert position is not None
        if order.closing and new.position_side is PositionSide.NET:
            return ZERO
        pending = (
            other.remaining - other.opening
            for other in self._state.orders.open_in(user.uid, new.instrument)
            if other is not order
            and other.new.side is new.side
            and other.new.position_side is new.position_side
            and not (other.closing and new.position_side is PositionSide.NET)
        )
        left = abs(position.size) - sum(pending, ZERO)
        if order.closing:
            if order.qty > left:
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

    # trading

    def _run(self, order: Order) -> None:
        """Let a new or changed order trade, and rest or end."""
        new = order.new
        if new.time_in_force is TimeInForce.POST_ONLY and order.price is not None:
            if self._state.venue(new.instrument).crosses(new.side, order.ticks):
                self._settlement.end(order, Reason.POST_ONLY_WOULD_TAKE)
            else:
                self._matching.rest(order)
            return
        if new.time_in_force is TimeInForce.FOK:
            qty, value = (order.qty, None) if order.qty else (None, new.value)
            walk = self._matching.walk(order, qty, value)
            if walk.qty < order.qty or not walk.qty:
                self._settlement.end(order, Reason.FOK_NOT_FILLED)
                return
        self._matching.take(order)
        if order.pending:
            self._after_taking(order)
        if new.auto_repay and order.filled:
            coin = new.instrument.base if new.side is Side.BUY else new.instrument.quote
            self._loans.repay_what_is_there(order.uid, order.wallet, coin)

    def _after_taking(self, order: Order) -> None:
        """Handle the unfilled rest."""
        new = order.new
        if order.price is not None and new.time_in_force is TimeInForce.GTC:
            self._matching.rest(order)
        elif order.price is None and not order.filled:
            self._settlement.end(order, Reason.NO_LIQUIDITY)
        elif order.price is None and not order.qty:
            self._settlement.end(order, None)
        else:
            self._settlement.end(order, Reason.IOC_REST)

    def _expire(self, order: Order) -> None:
        if order.pending:
            self._matching.cancel(order, Reason.EXPIRED)

    # change and cancel

    def modify(
        self,
        order: Order,
        qty: Decimal | None,
        price: Decimal | None,
        take_profit: Exit | None,
        stop_loss: Exit | None,
    ) -> None:
        """Change a pending order. It keeps its place if only its quantity is reduced."""
        new = order.new
        instrument = new.instrument
        check_trading(instrument)
        qty = order.qty if qty is None else check_qty(instrument, qty, instrument.max_qty)
        last = self._state.venue(instrument).market.last()
        price = order.price if price is None else price
        ticks = price_in_steps(instrument, price, new.side, last)
        assert price is not None
        exits = {"take_profit": take_profit or new.take_profit, "stop_loss": stop_loss or new.stop_loss}
        if (qty, ticks) == (order.qty, order.ticks):
            if exits == {"take_profit": new.take_profit, "stop_loss": new.stop_loss}:
                refuse(Reason.NOTHING_CHANGED, order.id)
        elif qty <= order.filled:
            refuse(Reason.BELOW_FILLED, order.filled)
        if not order.closing and new.position_side is PositionSide.NET:
            check_notional(instrument, qty / price if instrument.is_inverse else qty * price)
        moves = new.time_in_force is TimeInForce.POST_ONLY and ticks != order.ticks
        if moves and self._state.venue(instrument).crosses(new.side, ticks):
            refuse(Reason.POST_ONLY_WOULD_TAKE, price)
        changed = replace(new, qty=qty, price=price, **exits)
        check_exits(changed, self._state.venue(instrument).market)
        self._change(order, changed, qty, price, ticks)

    def _change(self, order: Order, new: NewOrder, qty: Decimal, price: Decimal, ticks: int) -> None:
        keeps_place = ticks == order.ticks and qty <= order.qty
        before = (order.new, order.qty, order.price, order.ticks, order.opening)
        order.new, order.qty, order.price, order.ticks = new, qty, price, ticks
        try:
            self._hold_again(order)
        except BaseException:
            order.new, order.qty, order.price, order.ticks, order.opening = before
            raise
        book = self._state.venue(new.instrument).book
        order.updated = self._state.clock.now
        if not keeps_place:
            order.ticks = before[3]  # its present place
            book.remove(order)
            order.ticks = ticks
        else:
            book.changes += 1
        if self._state.events.heard:
            self._state.events.add(OrderChanged(copy(order)))
            self._state.ledger.say(self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin))
            self._state.events.add(BookChanged(new.instrument))
        if not keeps_place:
            self._run(order)

    def _hold_again(self, order: Order) -> None:
        """Hold the amount that a changed order needs."""
        assert order.price is not None
        instrument = order.new.instrument
        if instrument.is_spot:
            amount = self._settlement.hold_for(order, order.remaining, order.price)
        else:
            order.opening = ZERO if order.closing else self._opening(self._state.users.find(order.uid), order)
            order.opening = min(order.opening, order.remaining)
            amount = self._margin_amount(order, order.opening)
            self._check_tier(order, order.opening)
        balance = self._state.ledger.balance(order.uid, order.wallet, order.frozen_coin)
        self.need(balance, amount - order.frozen, instrument)
        self._settlement.hold(order, amount)

    def cancel_all(
        self,
        uid: str,
        reason: Reason,
        product: Product | None = None,
        symbol: str | None = None,
        kind: WalletKind | None = None,
    ) -> list[Order]:
        """Cancel pending orders, oldest first."""
        orders = [
            order
            for order in reversed(self._state.orders.open(uid, product, symbol))
            if kind is None or order.wallet.kind is kind
        ]
        for order in orders:
            self._matching.cancel(order, reason)
        return orders

    def close(self, uid: str, instrument: Instrument, side: PositionSide) -> Order:
        """Close a position at the market."""
        position = self._state.positions.get(uid, instrument, side)
        if position is None:
            refuse(Reason.NO_POSITION, instrument.symbol)
        net = self._state.users.find(uid).position_mode(instrument.product) is PositionMode.ONE_WAY
        new = NewOrder(
            instrument=instrument,
            side=Side.SELL if position.size > 0 else Side.BUY,
            type=OrderType.MARKET,
            qty=abs(position.size),
            position_side=side,
            reduce_only=net,
        )
        return self.place(uid, new)
