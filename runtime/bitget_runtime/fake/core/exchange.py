"""The exchange: all that can be done to it. What can be read is in its `state`."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from bitget_runtime.fake.core.engine import Engine, call
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.market.segments import steps_of
from bitget_runtime.fake.core.money.loans import Loan
from bitget_runtime.fake.core.money.movements import Movement
from bitget_runtime.fake.core.money.users import User
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.trading.checks import check_price, price_in_steps, whole_steps
from bitget_runtime.fake.core.trading.orders import Exit, NewOrder, Order
from bitget_runtime.fake.core.trading.positions import Position
from bitget_runtime.fake.core.trading.trigger_store import NewTrigger, Trigger
from bitget_runtime.fake.core.words import (
    MarginMode,
    PositionMode,
    PositionSide,
    PriceKind,
    Product,
    TriggerKind,
    Wallet,
    WalletKind,
)

_FIRST_UID = 7_000_000_000


class Exchange(Engine):
    """An exchange in memory.

    Every method raises `Refused` where the exchange would refuse, and then nothing has changed. Methods may be called
    from any thread; what `state` holds is read under `lock`, or in the thread that alone calls the exchange, after
    `tick`.

    Args:
        seed: What chance depends on; the same calls at the same times then give the same exchange, to the last ID.
        clock: What time it is; real time when left out.
        instruments: What is traded; `standard_instruments()` when left out.
        quoting: Whether the market maker quotes. Without it users trade with each other alone, and prices stay as
            `price` sets them.

    Attributes:
        state: Everything that it knows.
        movements: Deposits, withdrawals and transfers, to read.
        loans: What is borrowed, to read.
        liquidation: Liquidation prices, to read.
        lock: Held during each call.
    """

    # users and money

    @call
    def add_user(self, uid: str = "", *, parent: str = "", pooled: bool = False) -> User:
        """A new user; a sub-account where it has a parent, and then it is as pooled as that.

        Args:
            uid: Its number; made up when left out.
            parent: Number of the main account.
            pooled: Whether one wallet pays for everything.
        """
        if parent:
            pooled = self.state.users.find(parent).pooled
        uid = uid or str(_FIRST_UID + sum(1 for _ in self.state.users))
        user = self.state.users.add(User(uid=uid, parent=parent, pooled=pooled, created=self.state.clock.now))
        self.state.ledger.open(user)
        return user

    @call
    def deposit(self, uid: str, coin: str, amount: Decimal, wallet: Wallet | None = None, chain: str = "") -> Movement:
        """Coins come in, to the spot or unified wallet where no other is named.

        Raises:
            Refused: UNKNOWN_USER, UNKNOWN_COIN, UNKNOWN_CHAIN, UNKNOWN_WALLET, NOT_POSITIVE, QTY_STEP.
        """
        return self.movements.deposit(uid, coin, amount, wallet or self._main_wallet(uid), chain)

    @call
    def withdraw(
        self,
        uid: str,
        coin: str,
        amount: Decimal,
        wallet: Wallet | None = None,
        *,
        chain: str = "",
        address: str = "",
        client_id: str = "",
    ) -> Movement:
        """Coins leave, at once, and the chain's fee on top.

        Raises:
            Refused: As `deposit`; BELOW_MINIMUM_WITHDRAWAL, INSUFFICIENT_BALANCE.
        """
        wallet = wallet or self._main_wallet(uid)
        return self.movements.withdraw(uid, coin, amount, wallet, chain, address, client_id)

    @call
    def transfer(
        self,
        uid: str,
        coin: str,
        amount: Decimal,
        source: Wallet,
        target: Wallet,
        *,
        to_uid: str = "",
        client_id: str = "",
    ) -> Movement:
        """Coins go from one wallet to another, of the same user or of one of the same family.

        Raises:
            Refused: As `deposit`; NOT_RELATED, SAME_WALLET, INSUFFICIENT_BALANCE with what could be moved.
        """
        return self.movements.transfer(uid, to_uid or uid, coin, amount, source, target, client_id)

    @call
    def borrow(self, uid: str, wallet: Wallet, coin: str, amount: Decimal) -> Loan:
        """Borrow into a margin wallet.

        Raises:
            Refused: UNKNOWN_WALLET, NOT_POSITIVE, ABOVE_MAXIMUM_LOAN.
        """
        self.state.users.find(uid)
        return self.loans.borrow(uid, wallet, coin, amount)

    @call
    def repay(self, uid: str, wallet: Wallet, coin: str, amount: Decimal | None = None) -> Loan:
        """Repay interest and then principal; all when no amount is given.

        Raises:
            Refused: NOTHING_OWED, NOT_POSITIVE, INSUFFICIENT_BALANCE.
        """
        self.state.users.find(uid)
        return self.loans.repay(uid, wallet, coin, amount)

    def _main_wallet(self, uid: str) -> Wallet:
        return self.state.users.find(uid).wallet_of(Product.SPOT)

    # orders

    @call
    def place(self, uid: str, new: NewOrder) -> Order:
        """Place an order. It is returned as it is after it has traded: resting, filled, or already cancelled, as
        POST_ONLY and FOK orders are that can't be what they want (`ended_by` says why).

        Raises:
            Refused: NOT_TRADING; whatever is wrong with its numbers; DUPLICATE_CLIENT_ID, TOO_MANY_ORDERS;
                MODE_MISMATCH, REDUCE_ONLY_REFUSED, NO_POSITION, EXCEEDS_POSITION, EXCEEDS_TIER;
                INSUFFICIENT_BALANCE; TRIGGER_PRICE_WRONG_SIDE of its take profit or stop loss.
        """
        return self._placing.place(uid, new)

    @call
    def modify(
        self,
        uid: str,
        order_id: str = "",
        client_id: str = "",
        *,
        qty: Decimal | None = None,
        price: Decimal | None = None,
        take_profit: Exit | None = None,
        stop_loss: Exit | None = None,
    ) -> Order:
        """Change a pending order; what is left out stays. `qty` is the whole quantity, what is filled included. It
        keeps its place in the book where nothing but its quantity changes, to less. A take profit or stop loss that
        waits already, since the order is filled in part, is changed by `modify_triggers`.

        Raises:
            Refused: UNKNOWN_ORDER, ORDER_FINISHED, NOTHING_CHANGED, BELOW_FILLED, POST_ONLY_WOULD_TAKE; as `place`.
        """
        order = self.state.orders.pending(uid, order_id, client_id)
        self._placing.modify(order, qty, price, take_profit, stop_loss)
        return order

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
        """Cancel all pending orders (of a product) once, when so many seconds have passed, unless it is said again
        before; 0 calls it off.

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

    # positions

    @call
    def close_position(self, uid: str, instrument: Instrument, side: PositionSide = PositionSide.NET) -> Order:
        """Close a position at the market.

        Raises:
            Refused: NO_POSITION; as `place`.
        """
        return self._placing.close(uid, instrument, side)

    @call
    def set_position_mode(self, uid: str, mode: PositionMode, *products: Product) -> None:
        """One-way or hedge, for products.

        Raises:
            Refused: POSITIONS_EXIST, OPEN_ORDERS_EXIST.
        """
        self._settings.set_position_mode(uid, mode, *products)

    @call
    def set_margin_mode(self, uid: str, instrument: Instrument, mode: MarginMode) -> None:
        """Crossed or isolated, for a contract.

        Raises:
            Refused: POSITIONS_EXIST, OPEN_ORDERS_EXIST.
        """
        self._settings.set_margin_mode(uid, instrument, mode)

    @call
    def set_leverage(
        self, uid: str, instrument: Instrument, leverage: Decimal, side: PositionSide | None = None
    ) -> None:
        """Leverage of a contract; of one side only where it is isolated. Open positions are margined anew.

        Raises:
            Refused: LEVERAGE_OUT_OF_RANGE, EXCEEDS_TIER, OPEN_ORDERS_EXIST, INSUFFICIENT_BALANCE.
        """
        self._settings.set_leverage(uid, instrument, leverage, side)

    @call
    def adjust_margin(
        self, uid: str, instrument: Instrument, amount: Decimal, side: PositionSide = PositionSide.NET
    ) -> Position:
        """Add to the margin of an isolated position; take from it with a negative amount.

        Raises:
            Refused: NO_POSITION, NOT_ISOLATED, NOT_POSITIVE, INSUFFICIENT_BALANCE.
        """
        return self._settings.adjust_margin(uid, instrument, side, amount)

    # triggers

    @call
    def set_trigger(self, uid: str, new: NewTrigger) -> Trigger:
        """Let a plan order, a take profit or a stop loss wait for its price. Its order is checked when it is placed.

        Raises:
            Refused: NOT_TRADING, MODE_MISMATCH, NO_POSITION, QTY_MISSING, DUPLICATE_CLIENT_ID,
                TRIGGER_PRICE_WRONG_SIDE; whatever is wrong with its numbers.
        """
        return self._triggering.set(uid, new)

    @call
    def set_triggers(self, uid: str, *news: NewTrigger, linked: bool = True) -> list[Trigger]:
        """The same for several, all or none. Linked ones may share a client ID, and when one fires, the others end."""
        return self._triggering.set_together(uid, *news, linked=linked)

    @call
    def modify_triggers(self, uid: str, changes: Mapping[str, NewTrigger]) -> list[Trigger]:
        """Make waiting triggers, by their IDs, what they are to be from now on; all or none.

        Raises:
            Refused: UNKNOWN_TRIGGER, TRIGGER_FINISHED; NOTHING_CHANGED where none would change; as `set_trigger`.
        """
        pending = [(self.state.triggers.pending(uid, trigger_id), new) for trigger_id, new in changes.items()]
        self._triggering.modify(pending)
        return [trigger for trigger, _ in pending]

    @call
    def cancel_trigger(self, uid: str, trigger_id: str = "", client_id: str = "") -> Trigger:
        """Cancel a waiting trigger.

        Raises:
            Refused: UNKNOWN_TRIGGER, TRIGGER_FINISHED.
        """
        trigger = self.state.triggers.pending(uid, trigger_id, client_id)
        self._triggering.cancel(trigger)
        return trigger

    @call
    def cancel_triggers(
        self,
        uid: str,
        product: Product | None = None,
        symbol: str | None = None,
        kinds: tuple[TriggerKind, ...] = tuple(TriggerKind),
    ) -> list[Trigger]:
        """Cancel waiting triggers: all, of a product, of a symbol, of some kinds."""
        self.state.users.find(uid)
        return self._triggering.cancel_all(uid, product, symbol, kinds)

    # for tests

    @call
    def fill(self, uid: str, order_id: str, qty: Decimal | None = None, price: Decimal | None = None) -> Order:
        """Have the market maker fill a pending order: all that is left, at its own price, where nothing else is said.

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
        """Set prices, and let happen what they set off.

        Args:
            instrument: Of what.
            last: The last price, and the middle of the market maker's quotes.
            mark: The mark price; the same when left out.
            index: The index price; the same when left out.
            hold: Whether they then stay. Otherwise they go on from there, unless there is no market maker.

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
        """Switch the market maker on or off, for one instrument or all. Off, prices stay where they are."""
        if instrument is None:
            self.state.quoting = quoting
        instruments = self.state.instruments.of() if instrument is None else [instrument]
        for each in instruments:
            market = self.state.venue(each).market
            market.quoting = quoting
            market.set({kind: market.steps(kind) for kind in PriceKind}, flat=not quoting)
            self._timeline.price_moved(self.state.venue(each))


def _ignore(_: object) -> None:
    """For what is called for what it does."""
