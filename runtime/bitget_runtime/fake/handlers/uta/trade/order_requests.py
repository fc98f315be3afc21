"""Requests for orders, as the core takes them."""

from __future__ import annotations

import re
from decimal import Decimal

from bitget_runtime.fake.core import (
    Exit,
    Instrument,
    MarginMode,
    NewOrder,
    Order,
    OrderType,
    PositionMode,
    PositionSide,
    PriceKind,
    Reason,
    Refused,
    Side,
    StpMode,
    TimeInForce,
)
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import MISSING, WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.uta.words import (
    MARGIN,
    POSITION_SIDES,
    SIDES,
    STP_MODES,
    TIMES_IN_FORCE,
    TRIGGERED_BY,
    category,
    category_of,
    flag,
    instrument_of,
    required_category,
)

_TYPES = {each.value: each for each in OrderType}
_MODES = {each.value: each for each in MarginMode}
_CLIENT_ID = re.compile(r"[.A-Z:/a-z0-9_-]{1,32}", re.ASCII)
_VALUE_STEP = Decimal("0.000001")


def client_id(asked: Asked) -> str:
    """The user's own ID; empty if none was sent.

    Raises:
        Denied: It has other characters, or too many.
    """
    value = asked.parameters.get("clientOid")
    if value is None or value == "":
        return ""
    if not isinstance(value, str) or not _CLIENT_ID.fullmatch(value):
        raise Denied(WRONG_OF_UNIFIED, "clientOid")
    return value


def new_order(asked: Asked) -> NewOrder:
    """The order that was asked for; without an ID of the user's it has one of the exchange's.

    Raises:
        Denied: something is missing, or isn't a valid word or number.
        Refused: UNKNOWN_SYMBOL, NOT_A_MARGIN_PAIR, MODE_MISMATCH, QTY_STEP.
    """
    name = required_category(asked)
    instrument = instrument_of(asked, name)
    kind, side = asked.word("orderType", _TYPES), asked.word("side", SIDES)
    qty, price = asked.required_number("qty"), asked.number("price")
    if kind is OrderType.LIMIT and price is None:
        raise Denied(MISSING, "price")
    by_value = instrument.is_spot and kind is OrderType.MARKET and side is Side.BUY
    if by_value and qty % _VALUE_STEP:
        raise Refused(Reason.QTY_STEP, _VALUE_STEP)
    usual = TimeInForce.GTC if kind is OrderType.LIMIT else TimeInForce.IOC
    hedge = _hedges(asked, instrument)
    return NewOrder(
        instrument=instrument,
        side=side,
        type=kind,
        qty=None if by_value else qty,
        value=qty if by_value else None,
        price=price if kind is OrderType.LIMIT else None,
        time_in_force=asked.word("timeInForce", TIMES_IN_FORCE, usual),
        client_id=client_id(asked) or asked.exchange.state.ids.next(),
        position_side=position_side(asked, instrument),
        # hedge mode has no such orders: the side and the position say whether it closes
        reduce_only=flag(asked, "reduceOnly") and not instrument.is_spot and not hedge,
        margin_mode=None if instrument.is_spot or not asked.has("marginMode") else asked.word("marginMode", _MODES),
        auto_borrow=name == MARGIN or flag(asked, "autoBorrow"),
        stp=asked.word("stpMode", STP_MODES, StpMode.NONE),
        take_profit=exit_of(asked, "tp"),
        stop_loss=exit_of(asked, "sl"),
        arrives_by=_arrives_by(asked),
        note=_note(asked, name),
    )


def _arrives_by(asked: Asked) -> int | None:
    sent, window = asked.whole("requestTime"), asked.whole("receiveWindow")
    return None if sent is None or window is None else sent + window


def _note(asked: Asked, name: str) -> dict[str, str]:
    note = {"category": name}
    if asked.parameters.get("timeInForce") == "rpi":
        note["timeInForce"] = "rpi"
    return note


def _hedges(asked: Asked, instrument: Instrument) -> bool:
    return asked.user.position_mode(instrument.product) is PositionMode.HEDGE


def position_side(asked: Asked, instrument: Instrument) -> PositionSide:
    """The position meant; none for spot, whatever was sent."""
    if instrument.is_spot:
        return PositionSide.NET
    return asked.word("posSide", POSITION_SIDES, PositionSide.NET)


_EXITS = {"tp": ("takeProfit", "takeprofit"), "sl": ("stopLoss", "stoploss")}
"""Names of trigger prices, on REST and on WebSockets."""


def exit_of(asked: Asked, prefix: str) -> Exit | None:
    """The take profit (`tp`) or stop loss (`sl`) that was sent; None for none."""
    name = next((each for each in _EXITS[prefix] if asked.parameters.get(each)), None)
    if name is None:
        return None
    by = asked.word(f"{prefix}TriggerBy", TRIGGERED_BY, PriceKind.LAST)
    kind = asked.word(f"{prefix}OrderType", _TYPES, OrderType.MARKET)
    limit = asked.required_number(f"{prefix}LimitPrice") if kind is OrderType.LIMIT else None
    return Exit(price=asked.required_number(name), by=by, limit=limit)


def ids_sent(asked: Asked) -> tuple[str, str]:
    """ID and client ID of an order that is there; the first one counts.

    Raises:
        Denied: Neither was sent.
    """
    order_id, own = str(asked.parameters.get("orderId") or ""), str(asked.parameters.get("clientOid") or "")
    if not order_id and not own:
        raise Denied(MISSING, "orderId")
    return order_id, own


def pending_order(asked: Asked) -> Order:
    """The pending order that was named, of the category and symbol that were sent with it, if any.

    Raises:
        Denied: none was named.
        Refused: UNKNOWN_ORDER, ORDER_FINISHED.
    """
    order = asked.exchange.state.orders.pending(asked.user.uid, *ids_sent(asked))
    name, symbol = category(asked), asked.parameters.get("symbol")
    other = name and name != category_of(order.instrument, order.new.note)
    if other or (symbol and symbol != order.instrument.symbol):
        raise Refused(Reason.UNKNOWN_ORDER, order.id)
    return order
