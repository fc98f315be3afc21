"""What to send for an intent: open or close, long or short, an amount of the base or the quote coin. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.order_facts import OrderLife
from bitget_runtime.order_words import Argument, Intent, PositionMode, Side
from bitget_runtime.orders.instrument import Given, Instrument, OrderType, number, plain, positive, quotient

_OPPOSITES: dict[Intent, Intent] = {"open_long": "close_short", "open_short": "close_long"}
"""The intents that close the position which an order in one-way mode would reverse."""


def intended(life: OrderLife, intent: Intent, mode: PositionMode, held: Given | None = None) -> Mapping[str, object]:
    """The arguments that express an intent, by wire name.

    In one-way mode the exchange closes a position before it opens the other side, so an order to open may close, or
    reverse a position; with `held` such an order is refused.

    Args:
        life: The kind of orders.
        intent: The intent.
        mode: The position mode of the account.
        held: The current position in one-way mode, below zero if short; None if unknown.

    Raises:
        InvalidArgument: such orders have no positions, or the order would close a position on the other side.
    """
    if mode not in life.intents:
        raise InvalidArgument(f"orders of {life.kind!r} have no positions to open or close: use 'buy' or 'sell'")
    if intent not in life.intents[mode]:
        raise InvalidArgument(f"intent must be one of {', '.join(life.intents[mode])}, not {intent!r}")
    if mode == "one_way" and held is not None and intent in _OPPOSITES:
        size = number(held, "held")
        if size < 0 if intent == "open_long" else size > 0:
            other = "short" if size < 0 else "long"
            raise InvalidArgument(
                f"{intent} would close a {other} position of {plain(size.copy_abs())} first: the account is in one-way "
                f"mode: use {_OPPOSITES[intent]}, then open"
            )
    return life.intents[mode][intent]


def reducing(held: Given) -> Intent:
    """The intent that reduces a position; `held` is below zero if it is short.

    Raises:
        InvalidArgument: there is no position.
    """
    size = number(held, "held")
    if not size:
        raise InvalidArgument("there is no position to reduce")
    return "close_long" if size > 0 else "close_short"


def trade_side(intent: Intent) -> Side:
    """Whether an order of an intent buys or sells."""
    return "buy" if intent in ("open_long", "close_short") else "sell"


def opens(intent: Intent) -> bool:
    """Whether an intent opens or increases a position."""
    return intent in _OPPOSITES


def amount(
    life: OrderLife,
    instrument: Instrument,
    side: Side,
    order_type: OrderType,
    *,
    price: Given | None = None,
    qty: Given | None = None,
    base_qty: Given | None = None,
    quote_qty: Given | None = None,
) -> dict[Argument, Decimal]:
    """How much to order, by the parameter that expresses it; exactly one of the three is given.

    Args:
        life: The kind of orders.
        instrument: The instrument.
        side: `buy` or `sell`.
        order_type: `limit` or `market`.
        price: Limit price.
        qty: Quantity as the exchange counts it; refused if that depends on the order type.
        base_qty: Quantity in the base coin.
        quote_qty: What to spend or to receive, in the quote coin; for a limit order, as much as it buys at its price.

    Raises:
        InvalidArgument: none or several are given, or the exchange doesn't take such an order.
    """
    given = {"qty": qty, "base_qty": base_qty, "quote_qty": quote_qty}
    names = [name for name, value in given.items() if value is not None]
    if len(names) != 1:
        raise InvalidArgument("give one of base_qty, quote_qty" + (f", not {' and '.join(names)}" if names else ""))
    by_quote = side == "buy" and order_type == "market" and counts_quote(life, instrument)
    if by_quote:
        if quote_qty is None:
            what = "qty would be read as what to spend" if qty is not None else "base_qty can't be used"
            raise InvalidArgument(
                f"a market buy of {instrument.symbol} is measured in {instrument.quote}, {what}: "
                "give quote_qty, or place a limit order"
            )
        spent: Argument = "quote_qty" if "quote_qty" in life.operations["place"].arguments else "qty"
        return {spent: positive(quote_qty, "quote_qty")}
    if quote_qty is None:
        if base_qty is not None and instrument.inverse:
            raise InvalidArgument(f"{instrument.symbol} is measured in {instrument.quote}: give quote_qty")
        return {"qty": positive(base_qty if base_qty is not None else qty or 0, names[0])}
    if instrument.inverse:
        return {"qty": positive(quote_qty, "quote_qty")}
    if order_type == "market" or price is None:
        raise InvalidArgument("quote_qty can be converted to the base coin only at a limit price: give base_qty")
    found = quotient(positive(quote_qty, "quote_qty"), positive(price, "price"), instrument.qty_step)
    if not found:
        raise InvalidArgument(f"quote_qty {quote_qty} buys less than one step of {plain(instrument.qty_step)}")
    return {"qty": found}


def counts_quote(life: OrderLife, instrument: Instrument) -> bool:
    """Whether a market buy gives the amount to spend."""
    return instrument.market in life.buys_by_quote or "quote_qty" in life.operations["place"].arguments


def check_exits(long: bool, price: Given, *, take_profit: Given | None = None, stop_loss: Given | None = None) -> None:
    """Refuse a take profit or a stop loss that would be triggered at once.

    Args:
        long: Whether they close a long position.
        price: The price to compare with: the limit price, or the latest one for a market order.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.

    Raises:
        InvalidArgument: one is on the wrong side of the price; the message names the price.
    """
    at = positive(price, "price")
    for name, given, above in (("take_profit", take_profit, long), ("stop_loss", stop_loss, not long)):
        if given is None:
            continue
        trigger = positive(given, name)
        if trigger <= at if above else trigger >= at:
            side, word = "long" if long else "short", "above" if above else "below"
            raise InvalidArgument(f"{name} {plain(trigger)} of a {side} position must be {word} the price, {plain(at)}")
