"""Positions, balances, position modes and prices, as responses and pushes report them: pure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from msgspec import Struct

from bitget_runtime.order_facts import OrderLife, Rows
from bitget_runtime.order_words import PositionMode
from bitget_runtime.orders.known.reading import Reader, category_of, only_category, rows_in
from bitget_runtime.values.arithmetic import EXACT
from bitget_runtime.values.scalars import Timestamp


class Position(Struct, frozen=True, kw_only=True):
    """A position in a contract.

    Attributes:
        category: Product line, as the exchange's REST API calls it.
        symbol: Contract.
        side: `long` or `short`.
        size: Its size, in the base coin, or in the quote coin for an inverse contract; always above 0.
        available: How much of it can be closed; None if not given.
        average_price: Average price at which it was opened; None if not given.
        margin_coin: Coin of its margin; empty if not given.
        margin_mode: `crossed` or `isolated`; empty if not given.
        liquidation_price: Price at which it is liquidated; None or 0 if there isn't one.
        unrealized_profit: In the margin coin, as of `updated`; moves with the price. None if not given.
        realized_profit: Profit that closing parts of it has realized, in the margin coin, as the exchange says it; None
            if not given.
        updated: When the exchange last changed it; None if not given.
    """

    category: str
    symbol: str
    side: Literal["long", "short"]
    size: Decimal
    available: Decimal | None = None
    average_price: Decimal | None = None
    margin_coin: str = ""
    margin_mode: str = ""
    liquidation_price: Decimal | None = None
    unrealized_profit: Decimal | None = None
    realized_profit: Decimal | None = None
    updated: Timestamp | None = None

    @property
    def signed(self) -> Decimal:
        """Its size, below zero for a short one."""
        return self.size if self.side == "long" else EXACT.minus(self.size)


class Balance(Struct, frozen=True, kw_only=True):
    """An account's balance of a coin. Amounts are None if not given.

    Attributes:
        kind: Its account, named by the kind of orders paid from it, such as `uta` or `classic_spot`.
        category: Product line, if each has its own account; empty otherwise.
        symbol: Pair, if each has its own account; empty otherwise.
        coin: The coin.
        available: Amount that can be used.
        balance: Total amount.
        locked: Amount reserved by orders.
        equity: Balance plus the profit of open positions.
        borrowed: Amount owed.
    """

    kind: str
    category: str
    symbol: str = ""
    coin: str
    available: Decimal | None = None
    balance: Decimal | None = None
    locked: Decimal | None = None
    equity: Decimal | None = None
    borrowed: Decimal | None = None


class PositionRow(NamedTuple):
    """What a row says of a position.

    Attributes:
        position: The position.
        is_open: Whether it is open.
        is_only: The account is in one-way mode, so there is none on the other side.
    """

    position: Position
    is_open: bool
    is_only: bool


def positions_in(life: OrderLife, rows: Rows, data: Any, category: str = "") -> Iterator[PositionRow]:
    """The positions in a response or a push, apart from those that can't be read; `Any`: data of any model.

    Args:
        life: The kind of orders.
        rows: How to read them.
        data: What was received.
        category: Product line of rows that don't name one.
    """
    for row in rows_in(rows, data):
        read = Reader(row, rows.fields)
        side, size, updated = _side(read), read.number("size"), read.time("updated")
        if side is None or size is None:
            continue
        found = Position(
            category=category_of(life, read.text("category")) or category or only_category(life),
            symbol=read.text("symbol"),
            side=side,
            size=EXACT.abs(size),
            available=read.number("available"),
            average_price=read.number("average_price"),
            margin_coin=read.text("margin_coin"),
            margin_mode=read.text("margin_mode"),
            liquidation_price=read.number("liquidation_price"),
            unrealized_profit=read.number("unrealized_profit"),
            realized_profit=read.number("realized_profit"),
            updated=None if updated is None else Timestamp(updated),
        )
        mode = life.position_modes.get(read.text("mode"))
        yield PositionRow(found, is_open=bool(size), is_only=mode == "one_way")


def _side(read: Reader) -> Literal["long", "short"] | None:
    text = read.text("side")
    return "long" if text == "long" else "short" if text == "short" else None  # the exchange uses the same words


def unread_positions(rows: Rows, data: Any) -> list[Any]:
    """The rows that don't show whether a position is open, and on which side. `Any`: data of any model."""
    reads = [(row, Reader(row, rows.fields)) for row in rows_in(rows, data)]
    return [row for row, read in reads if (size := read.number("size")) is None or (size and not _side(read))]


def balances_in(life: OrderLife, rows: Rows, data: Any, category: str = "") -> Iterator[Balance]:
    """The balances in a response or a push; see `positions_in`."""
    for row in rows_in(rows, data):
        read = Reader(row, rows.fields)
        coin = read.text("coin")
        if coin:
            yield Balance(
                kind=life.kind,
                category=category,
                symbol=read.text("symbol"),
                coin=coin,
                available=read.number("available"),
                balance=read.number("balance"),
                locked=read.number("locked"),
                equity=read.number("equity"),
                borrowed=read.number("borrowed"),
            )


def position_mode_in(life: OrderLife, rows: Rows, data: Any) -> PositionMode | None:
    """The position mode in a response; None if not given. `Any`: data of any model."""
    for row in rows_in(rows, data):
        return life.position_modes.get(Reader(row, rows.fields).text("position_mode"))
    return None


def price_in(rows: Rows, data: Any, symbol: str) -> Decimal | None:
    """The price of the latest trade of an instrument; None if not given. `Any`: data of any model."""
    for row in rows_in(rows, data):
        read = Reader(row, rows.fields)
        if read.text("symbol") in ("", symbol):
            return read.number("price")
    return None
