"""Placing, changing and cancelling orders."""

from __future__ import annotations

from copy import copy
from decimal import Decimal

from msgspec.structs import replace

from bitget_runtime.fake.core.events import BookChanged, OrderChanged
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.money.loans import Loans
from bitget_runtime.fake.core.money.users import User
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.checks import (
    as_executed,
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
from bitget_runtime.fake.core.trading.orders import KEEP, Exit, Keep, NewOrder, Order
from bitget_runtime.fake.core.trading.securing import Securing
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
        securing: Holds what orders need.
        loans: Is repaid, for margin trades.
    """

    def __init__(
        self, state: State, settlement: Settlement, matching: Matching, securing: Securing, loans: Loans
    ) -> None:
        self._state = state
        self._settlement = settlement
        self._matching = matching
        self._securing = securing
        self._loans = loans

    def place(self, uid: str, new: NewOrder, trigger_id: str = "") -> Order:
        """Accept an order and let it trade."""
        order = self._checked(uid, new, trigger_id)
        self._securing.secure(order)
        self._accept(order)
        return order

    def place_after(self, uid: str, first: NewOrder, second: NewOrder) -> Order:
        """Place two orders, or neither. What the first one frees, by closing, is not counted on."""
        for new in (first, second):
            self._securing.check_instead(self._checked(uid, new, ""), None)
        self.place(uid, first)
        return self.place(uid, second)

    def replace(self, order: Order, new: NewOrder) -> Order:
        """Cancel a pending order and place another in its stead, or neither."""
        self._securing.check_instead(self._checked(order.uid, new, order.trigger_id, replaced=order), order)
        self._matching.cancel(order, Reason.CANCELLED_BY_USER)
        return self.place(order.uid, new, order.trigger_id)

    def _checked(self, uid: str, new: NewOrder, trigger_id: str, replaced: Order | None = None) -> Order:
        """The order, if everything but its money is right."""
        state = self._state
        user = state.users.find(uid)
        instrument = new.instrument
        check_trading(instrument)
        check_mode(new, user.position_mode(instrument.product))
        new = as_executed(new)
        venue = state.venue(instrument)
        ticks = check_numbers(new, venue.market.last())
        check_exits(new, venue.market)
        goes = replaced is not None and replaced.client_id == new.client_id
        if new.client_id and not goes and state.orders.client_id_taken(uid, new.client_id):
            refuse(Reason.DUPLICATE_CLIENT_ID, new.client_id)
        if replaced is None and state.orders.open_count(uid, instrument) >= instrument.max_orders:
            refuse(Reason.TOO_MANY_ORDERS, instrument.max_orders)
        return self._order(user, new, ticks, trigger_id)

    def _accept(self, order: Order) -> None:
        """Take in an order that is secured, and let it trade."""
        state, new = self._state, order.new
        state.orders.add(order)
        if state.events.heard:
            state.events.add(OrderChanged(copy(order)))
            if order.frozen:
                state.ledger.say(state.ledger.balance(order.uid, order.wallet, order.frozen_coin))
        if new.expires is not None and order.price is not None:
            state.clock.at(new.expires, lambda: self._expire(order))
        self._run(order)

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

    # trading

    def _run(self, order: Order) -> None:
        """Let a new or changed order trade, and rest or end."""
        new = order.new
        if new.arrives_by is not None and order.created > new.arrives_by:
            self._settlement.end(order, Reason.ARRIVED_LATE)
            return
        if new.time_in_force is TimeInForce.POST_ONLY and order.price is not None:
            if self._state.venue(new.instrument).crosses(new.side, order.ticks):
                self._settlement.end(order, Reason.POST_ONLY_WOULD_TAKE)
            else:
                self._matching.rest(order)
            return
        if new.time_in_force is TimeInForce.FOK:
            qty, value = (order.qty, None) if order.qty else (None, new.value)
            walk = self._matching.walk(order, qty, value)
            whole = walk.qty >= order.qty if order.qty else not self._buys_more(order, walk.value)
            if order.closing and self._matching.closable(order) < order.qty:
                whole = False
            if not whole or not walk.qty:
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
        elif order.price is None and not order.qty and not self._buys_more(order, order.filled_value):
            self._settlement.end(order, None)
        else:
            self._settlement.end(order, Reason.IOC_REST)

    def _buys_more(self, order: Order, spent: Decimal) -> bool:
        """Whether what is left of the value of a market order is worth a step of its instrument."""
        assert order.new.value is not None
        instrument = order.new.instrument
        venue = self._state.venue(instrument)
        best = venue.best(order.new.side.opposite)
        price = venue.market.last() if best is None else best * instrument.price_step
        return order.new.value - spent >= price * instrument.qty_step

    def _expire(self, order: Order) -> None:
        if order.pending:
            self._matching.cancel(order, Reason.EXPIRED)

    # change and cancel

    def modify(
        self,
        order: Order,
        qty: Decimal | None,
        price: Decimal | None,
        take_profit: Exit | Keep | None,
        stop_loss: Exit | Keep | None,
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
        exits = {
            "take_profit": new.take_profit if take_profit is KEEP else take_profit,
            "stop_loss": new.stop_loss if stop_loss is KEEP else stop_loss,
        }
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
            self._securing.secure_change(order)
        except BaseException:
            order.new, order.qty, order.price, order.ticks, order.opening = before
            raise
        book = self._state.venue(new.instrument).book
        order.updated = max(self._state.clock.now, order.updated + 1)  # of two at one time nobody knows the later
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
        """Close a position at the market. In hedge mode pending orders that were to close it are cancelled first,
        because they hold back part of it."""
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
        self._checked(uid, new, "")
        for order in [] if net else list(self._state.orders.open_in(uid, instrument)):
            if order.closing and order.new.position_side is side:
                self._matching.cancel(order, Reason.CANCELLED_BY_USER)
        return self.place(uid, new)
