"""Orders and fills, and the one store of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Final

from msgspec import Struct

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.refusals import Reason, refuse
from bitget_runtime.fake.core.words import (
    ZERO,
    MarginMode,
    OrderState,
    OrderType,
    PositionSide,
    PriceKind,
    Product,
    Role,
    Side,
    StpMode,
    TimeInForce,
    Wallet,
)

NOTHING: Mapping[str, str] = MappingProxyType({})


class Exit(Struct, frozen=True, kw_only=True):
    """A take profit or stop loss that comes with an order, and waits once the order is filled in part.

    Attributes:
        price: Price that sets it off.
        by: Which price is watched.
        limit: Limit price of the order that it then places; None for a market order.
    """

    price: Decimal
    by: PriceKind = PriceKind.LAST
    limit: Decimal | None = None


class Keep(Enum):
    """The value that says of a take profit or stop loss: as it is."""

    KEEP = "keep"


KEEP: Final = Keep.KEEP


class NewOrder(Struct, frozen=True, kw_only=True):
    """An order that a user wants to place.

    Attributes:
        instrument: The instrument.
        side: Buy or sell.
        type: Limit or market.
        qty: Quantity; of inverse contracts in the quote coin. None for a market order by value.
        value: What to spend or receive in the quote coin, of a spot market order; None for one by quantity.
        price: Limit price; None for a market order.
        time_in_force: How long it stays. A market order is IOC whatever this says, or FOK; POST_ONLY is refused.
        client_id: The user's own ID, unique among pending orders; empty for none.
        position_side: The position meant: NET in one-way mode; in hedge mode LONG or SHORT, where buying long or
            selling short opens, and the other closes.
        reduce_only: Whether it may only make a position smaller; one-way mode.
        margin_mode: Margin mode of the position; None for the user's setting.
        wallet: Which wallet pays, for margin trades of spot pairs; None for that of the product.
        auto_borrow: Whether to borrow what is missing, for margin trades.
        auto_repay: Whether proceeds repay debt in that coin, for margin trades.
        stp: What happens if it would trade with an order of the same user.
        take_profit: Its take profit; None for none.
        stop_loss: Its stop loss; None for none.
        arrives_by: Until when it has to have arrived, in milliseconds, or else it ends at once; None for no such time.
        expires: When the rest is cancelled, in milliseconds; None for never.
        note: The adapter's own data about the order: words, sources and flags.
    """

    instrument: Instrument
    side: Side
    type: OrderType = OrderType.LIMIT
    qty: Decimal | None = None
    value: Decimal | None = None
    price: Decimal | None = None
    time_in_force: TimeInForce = TimeInForce.GTC
    client_id: str = ""
    position_side: PositionSide = PositionSide.NET
    reduce_only: bool = False
    margin_mode: MarginMode | None = None
    wallet: Wallet | None = None
    auto_borrow: bool = False
    auto_repay: bool = False
    stp: StpMode = StpMode.NONE
    take_profit: Exit | None = None
    stop_loss: Exit | None = None
    arrives_by: int | None = None
    expires: int | None = None
    note: Mapping[str, str] = NOTHING


class Order(Struct, kw_only=True, eq=False):
    """An order that was accepted. Read it, never write it; events carry copies.

    Attributes:
        id: Unique, rising, decimal text.
        uid: UID of its user.
        new: The order as requested, with the numbers of the last change.
        qty: Quantity; 0 for a market order by value.
        price: Limit price; None for a market order.
        state: How it is.
        filled: Quantity filled so far.
        filled_value: Sum of price times quantity of its fills (quantity over price for inverse contracts).
        fees: Paid so far by coin, positive when paid.
        pnl: Profit realised by its fills, before fees; 0 for spot.
        frozen: How much of its wallet's coin it holds.
        frozen_coin: Which coin that is.
        wallet: Which wallet pays.
        margin_mode: Of the position it opens.
        leverage: Of the position it opens; 1 for spot.
        opening: Quantity of what is left that would open or add, and so needs margin; contracts only.
        created: In milliseconds.
        updated: When it last changed, in milliseconds.
        ended_by: Why it was cancelled; None while pending, and when filled.
        trigger_id: Of the plan, take profit or stop loss that placed it; empty for none.
        liquidates: Whether the exchange placed it to liquidate a position.
        ticks: Limit price in price steps; 0 for a market order.
    """

    id: str
    uid: str
    new: NewOrder
    qty: Decimal
    price: Decimal | None
    ticks: int
    wallet: Wallet
    margin_mode: MarginMode
    leverage: Decimal
    frozen_coin: str
    created: int
    updated: int
    state: OrderState = OrderState.LIVE
    filled: Decimal = ZERO
    filled_value: Decimal = ZERO
    fees: dict[str, Decimal] = {}
    pnl: Decimal = ZERO
    frozen: Decimal = ZERO
    opening: Decimal = ZERO
    ended_by: Reason | None = None
    trigger_id: str = ""
    liquidates: bool = False

    @property
    def instrument(self) -> Instrument:
        return self.new.instrument

    @property
    def client_id(self) -> str:
        return self.new.client_id

    @property
    def side(self) -> Side:
        return self.new.side

    @property
    def closing(self) -> bool:
        """Whether it may only make a position smaller."""
        new = self.new
        if new.position_side is PositionSide.NET:
            return new.reduce_only
        return (new.position_side is PositionSide.LONG) == (new.side is Side.SELL)

    @property
    def remaining(self) -> Decimal:
        """Quantity left; meaningless for a market order by value."""
        return self.qty - self.filled

    @property
    def pending(self) -> bool:
        return self.state is OrderState.LIVE or self.state is OrderState.PARTIALLY_FILLED

    @property
    def average_price(self) -> Decimal | None:
        """Mean price of its fills; None before the first."""
        if not self.filled:
            return None
        return self.filled / self.filled_value if self.instrument.is_inverse else self.filled_value / self.filled


class Fill(Struct, frozen=True, kw_only=True):
    """One trade of one order.

    Attributes:
        id: Trade ID; both sides of a trade have the same one.
        order_id: Of the order.
        client_id: Of the order; may be empty.
        uid: UID of its user.
        instrument: The instrument.
        side: Of the order.
        position_side: Of the order.
        closes: Whether it only made a position smaller.
        price: Price.
        qty: Quantity.
        value: Price times quantity (quantity over price for inverse contracts).
        fee: Paid, positive when paid.
        fee_coin: In which coin.
        role: Maker or taker.
        pnl: Profit realised, before the fee; 0 for spot.
        time: In milliseconds.
        wallet: Which wallet it went through.
        liquidates: Whether it was a liquidation.
        note: Of the order.
    """

    id: str
    order_id: str
    client_id: str
    uid: str
    instrument: Instrument
    side: Side
    position_side: PositionSide
    closes: bool
    price: Decimal
    qty: Decimal
    value: Decimal
    fee: Decimal
    fee_coin: str
    role: Role
    pnl: Decimal
    time: int
    wallet: Wallet
    liquidates: bool
    note: Mapping[str, str]


class _UserOrders:
    """One user's orders by ID, in the order of placing."""

    __slots__ = ("all", "clients", "counts", "fills", "open")

    def __init__(self) -> None:
        self.all: dict[str, Order] = {}
        self.open: dict[str, Order] = {}
        self.clients: dict[str, Order] = {}
        self.fills: list[Fill] = []
        self.counts: dict[Instrument, int] = {}
        """Open orders by instrument."""


_NONE = _UserOrders()


class OrderStore:
    """Every order and fill since the start. Lists are newest first, by ID, unless said otherwise."""

    def __init__(self) -> None:
        self._users: dict[str, _UserOrders] = {}

    def _of(self, uid: str) -> _UserOrders:
        return self._users.get(uid, _NONE)

    def add(self, order: Order) -> None:
        """Take in a new order; for the parts of the exchange."""
        mine = self._users.get(order.uid)
        if mine is None:
            mine = self._users[order.uid] = _UserOrders()
        mine.all[order.id] = mine.open[order.id] = order
        mine.counts[order.new.instrument] = mine.counts.get(order.new.instrument, 0) + 1
        if order.new.client_id:
            mine.clients[order.new.client_id] = order

    def finish(self, order: Order) -> None:
        """Take an order that is final from the open ones; for the parts of the exchange."""
        mine = self._of(order.uid)
        if mine.open.pop(order.id, None) is not None:
            mine.counts[order.new.instrument] -= 1

    def add_fill(self, fill: Fill) -> None:
        """Take in a fill; for the parts of the exchange."""
        self._of(fill.uid).fills.append(fill)

    def client_id_taken(self, uid: str, client_id: str) -> bool:
        """Whether a pending order has it: only then is it taken."""
        order = self._of(uid).clients.get(client_id)
        return order is not None and order.pending

    def find(self, uid: str, order_id: str = "", client_id: str = "") -> Order:
        """An order by its ID; or the newest with this client ID, pending or not.

        Raises:
            Refused: UNKNOWN_ORDER.
        """
        mine = self._of(uid)
        order = mine.all.get(order_id) if order_id else mine.clients.get(client_id)
        return order if order is not None else refuse(Reason.UNKNOWN_ORDER, order_id or client_id)

    def pending(self, uid: str, order_id: str = "", client_id: str = "") -> Order:
        """The same, if it is pending.

        Raises:
            Refused: UNKNOWN_ORDER; ORDER_FINISHED.
        """
        order = self.find(uid, order_id, client_id)
        return order if order.pending else refuse(Reason.ORDER_FINISHED, order.id)

    def open(self, uid: str, product: Product | None = None, symbol: str | None = None) -> list[Order]:
        """Pending orders."""
        orders = reversed(self._of(uid).open.values())
        return [order for order in orders if _fits(order.instrument, product, symbol)]

    def open_in(self, uid: str, instrument: Instrument) -> Iterator[Order]:
        """Pending orders of an instrument, oldest first."""
        return (order for order in self._of(uid).open.values() if order.new.instrument is instrument)

    def open_count(self, uid: str, instrument: Instrument) -> int:
        """How many orders of an instrument are pending."""
        return self._of(uid).counts.get(instrument, 0)

    def past(self, uid: str, product: Product | None = None, symbol: str | None = None) -> Iterator[Order]:
        """Orders that are final; lazily, so that a page costs what it shows."""
        orders = reversed(self._of(uid).all.values())
        return (order for order in orders if not order.pending and _fits(order.instrument, product, symbol))

    def fills(
        self, uid: str, product: Product | None = None, symbol: str | None = None, order_id: str = ""
    ) -> Iterator[Fill]:
        """Fills, newest first; lazily."""
        fills = reversed(self._of(uid).fills)
        return (
            fill
            for fill in fills
            if _fits(fill.instrument, product, symbol) and (not order_id or fill.order_id == order_id)
        )

    def everything(self) -> Iterator[Order]:
        """All orders of all users, oldest first per user."""
        return (order for mine in self._users.values() for order in mine.all.values())


def _fits(instrument: Instrument, product: Product | None, symbol: str | None) -> bool:
    return (product is None or instrument.product is product) and (symbol is None or instrument.symbol == symbol)
