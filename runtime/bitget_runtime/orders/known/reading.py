"""Turns the rows of responses and pushes into reports and fills, by the facts about a kind of orders: pure."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from bitget_runtime.errors import DecodeError
from bitget_runtime.order_facts import OrderLife, Rows
from bitget_runtime.order_words import FillField, ReadField, Side
from bitget_runtime.orders.known.state import NOTHING, OrderFill, OrderState, Report, Source, Terms
from bitget_runtime.paging.shown import rows_sent
from bitget_runtime.values.rows import fees_paid, warn_of
from bitget_runtime.values.scalars import Timestamp

logger = logging.getLogger("bitget_client")

_STATES = {state.value: state for state in OrderState}
_TYPES: Mapping[str, Literal["limit", "market"]] = {"limit": "limit", "market": "market"}
_POSITIONS: Mapping[str, Literal["long", "short"]] = {"long": "long", "short": "short"}
_FLAGS = {"yes": True, "no": False, "true": True, "false": False}

Row = Any
"""An object of a response or a push: any model."""


class OwnedFill(NamedTuple):
    """A trade, and the order it belongs to.

    Attributes:
        order_id: The exchange's ID of the order.
        client_order_id: Its client order ID; empty if not given.
        fill: The trade.
    """

    order_id: str
    client_order_id: str
    fill: OrderFill


def rows_in(rows: Rows, data: Any) -> list[Row]:
    """The rows of a response or a push. `Any`: data of any model."""
    outer = _listed(data)
    return [row for one in outer for row in _listed(rows_sent(one, rows.within))] if rows.within else outer


def _listed(found: Any) -> list[Row]:
    """Several rows, one or none, as a list. `Any`: data of any model."""
    if found is None:
        return []
    return list(found) if isinstance(found, (list, tuple)) else [found]


def reports_in(life: OrderLife, rows: Rows, data: Any, source: Source, category: str = "") -> Iterator[Report]:
    """The reports about orders in a response or a push.

    A row without an order or a known state is logged and left out. A row of a kind of plan order
    that belongs to another kind of orders is left out too.

    Args:
        life: The kind of orders.
        rows: How to read them.
        data: What was received.
        source: How it was received.
        category: Product line of rows that don't name one.
    """
    for row in rows_in(rows, data):
        read = Reader(row, rows.fields)
        plan = life.plans.get(read.text("plan_type"), "") if life.plans else ""
        if life.plans and not plan:
            continue
        order_id, word = read.text("order_id"), read.text("state")
        state = life.states.get(word)
        if not order_id or state is None:
            logger.warning("%s: an order (%s) is in an unknown state: %r", life.kind, order_id, word)
            continue
        line = category_of(life, read.text("category")) or category or only_category(life)
        created = read.time("created") or 0
        yield Report(
            order_id,  # four by place: Python passes more by name in a dictionary, which takes five times as long
            _STATES[state],
            read.text("client_order_id"),
            read.number("filled") if life.places is None else NOTHING,  # only the order that it places is filled
            average_price=read.number("average_price"),
            fee=None if rows.fees is None else fees_paid(row, rows.fees),
            realized_profit=_realized_profit(life, read, line),
            updated=read.time("updated") or created,
            created=created,
            category=line,
            is_inverse=life.categories[line].inverse if line in life.categories else None,
            symbol=read.text("symbol"),
            plan_type=plan,
            margin_coin=read.text("margin_coin"),
            placed_order_id=read.text("placed_order_id"),
            fill=_latest_fill(life, row, rows),
            terms=terms_of(life, read, line, rows.side),
            cancel_reason=read.text("cancel_reason"),
            source=source,
        )


def terms_of(life: OrderLife, read: Reader, category: str, refers_to: Literal["trade", "position"]) -> Terms:
    """What an order is to do. What a market buy says to spend isn't its quantity.

    Args:
        life: The kind of orders.
        read: Reads the row.
        category: Its product line; empty if unknown.
        refers_to: What its side refers to.
    """
    side, order_type = life.sides.get(read.text("side")), _TYPES.get(read.text("order_type").lower())
    position_side = _POSITIONS.get(read.text("position_side").lower())
    side = _traded(side, position_side, read.text("trade_side").lower(), refers_to)
    market = life.categories[category].market if category in life.categories else None
    spends = side != "sell" and order_type != "limit" and market in life.buys_by_quote
    is_quote = spends or (bool(life.quote_plans) and read.text("plan_type") in ("", *life.quote_plans))
    return Terms(
        side=side,
        order_type=order_type,
        price=None if order_type == "market" else read.number("price") or None,
        qty=None if is_quote else read.number("qty") or None,
        reduce_only=read.flag("reduce_only"),
        position_side=position_side,
        trigger_price=read.number("trigger_price") or None,
        take_profit=read.number("take_profit") or None,
        stop_loss=read.number("stop_loss") or None,
    )


def _traded(
    side: Side | None,
    position_side: Literal["long", "short"] | None,
    trade_side: str,
    refers_to: Literal["trade", "position"],
) -> Literal["buy", "sell"] | None:
    """What an order trades; None if it doesn't say it.

    In hedge mode it isn't certain of every row whose side it has. So where an order names its position, and whether it
    opens or closes it, that counts; otherwise it does if its side is that of the position.
    """
    opens = side if refers_to == "position" else None
    if position_side is not None:
        opens = "buy" if position_side == "long" else "sell"
    if trade_side.endswith("single") or (not trade_side and position_side is None) or opens is None:
        return side
    if "close" in trade_side:
        return "sell" if opens == "buy" else "buy"
    if trade_side == "open":
        return opens
    return side if refers_to == "trade" else None


def only_category(life: OrderLife) -> str:
    """The only category of a kind of orders; empty if there are several."""
    return next(iter(life.categories)) if len(life.categories) == 1 else ""


def category_of(life: OrderLife, word: str) -> str:
    """REST's name for a category, which streams may call something else; empty if unknown."""
    return life.category_names.get(word.casefold(), "")


def fills_in(life: OrderLife, rows: Rows, data: Any) -> Iterator[OwnedFill]:
    """The trades in a response or a push."""
    for row in rows_in(rows, data):
        read = Reader(row, rows.fields)
        fees = None if rows.fees is None else fees_paid(row, rows.fees)
        order_id, trade = read.text("order_id"), _fill(life, read, fees)
        if not order_id or trade is None:
            logger.warning("a trade of order %s can't be read", order_id)
            continue
        yield OwnedFill(order_id, read.text("client_order_id"), trade)


def _latest_fill(life: OrderLife, row: Row, rows: Rows) -> OrderFill | None:
    if not rows.fill:
        return None
    return _fill(life, Reader(row, rows.fill), None if rows.fill_fees is None else fees_paid(row, rows.fill_fees))


def _fill(life: OrderLife, read: Reader, fees: Mapping[str, Decimal] | None) -> OrderFill | None:
    trade_id, price, qty = read.text("trade_id"), read.number("price"), read.number("qty")
    if not trade_id or price is None or not qty:
        return None
    time = read.time("time")
    return OrderFill(
        trade_id=trade_id,
        price=price,
        qty=qty,
        fee=fees or {},
        time=None if time is None else Timestamp(time),
        role=life.roles.get(read.text("role"), ""),
        realized_profit=_realized_profit(life, read, category_of(life, read.text("category"))),
    )


def _realized_profit(life: OrderLife, read: Reader, category: str) -> Decimal | None:
    """The profit that a row says was realized. Rows of spot orders may have the field too, and realize none.

    Args:
        life: The kind of orders.
        read: Reads the row.
        category: Its product line; empty if unknown.
    """
    named = [life.categories[category]] if category in life.categories else life.categories.values()
    return read.number("realized_profit") if all(each.market == "futures" for each in named) else None


class Reader:
    """Reads a row by meaning; a field that is missing or can't be read has no value."""

    __slots__ = ("fields", "row")

    def __init__(self, row: Row, fields: Mapping[ReadField, str] | Mapping[FillField, str]) -> None:
        self.row = row
        self.fields: Mapping[Any, str] = fields

    def get(self, meaning: ReadField) -> object:
        attribute = self.fields.get(meaning)
        try:
            return None if attribute is None else getattr(self.row, attribute, None)
        except DecodeError as error:
            warn_of(error)
            return None

    def flag(self, meaning: ReadField) -> bool | None:
        value = self.get(meaning)
        return value if isinstance(value, bool) else _FLAGS.get(str(value or "").lower())

    def text(self, meaning: ReadField) -> str:
        value = self.get(meaning)
        return value if isinstance(value, str) else ""

    def number(self, meaning: ReadField) -> Decimal | None:
        value = self.get(meaning)
        return value if isinstance(value, Decimal) else None

    def time(self, meaning: ReadField) -> int | None:
        value = self.get(meaning)
        return value if isinstance(value, int) else None
