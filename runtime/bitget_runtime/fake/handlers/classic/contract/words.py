"""The words of classic futures, and the core's for the same."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from bitget_runtime.fake.core import (
    Instrument,
    MarginMode,
    OrderState,
    PositionMode,
    PositionSide,
    PriceKind,
    Product,
    Side,
    User,
)
from bitget_runtime.fake.core.words import EXACT
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.classic.words import SIDES
from bitget_runtime.fake.handlers.denied import WRONG, Denied
from bitget_runtime.fake.handlers.values import spelled

_FINEST = Decimal("1e-16")

PRODUCTS = {
    "USDT-FUTURES": Product.USDT_FUTURES,
    "USDC-FUTURES": Product.USDC_FUTURES,
    "COIN-FUTURES": Product.COIN_FUTURES,
}
POSITION_MODES = {"one_way_mode": PositionMode.ONE_WAY, "hedge_mode": PositionMode.HEDGE}
MARGIN_MODES = {mode.value: mode for mode in MarginMode}
HELD = {"long": PositionSide.LONG, "short": PositionSide.SHORT}
TRIGGERED_BY = {"fill_price": PriceKind.LAST, "mark_price": PriceKind.MARK, "index_price": PriceKind.INDEX}
STATES = {
    OrderState.LIVE: "live",
    OrderState.PARTIALLY_FILLED: "partially_filled",
    OrderState.FILLED: "filled",
    OrderState.CANCELLED: "canceled",
}

T = TypeVar("T")


def word_of(words: Mapping[str, T], meaning: T) -> str:
    """The wire's first word for a value of the core."""
    return next(word for word, each in words.items() if each == meaning)


def number(value: Decimal | None) -> str:
    """A number as the wire spells it: plain, without needless zeros; empty if there isn't one."""
    if value is None:
        return ""
    exponent = value.as_tuple().exponent
    is_too_fine = isinstance(exponent, int) and exponent < -16
    return spelled(value.quantize(_FINEST, context=EXACT) if is_too_fine else value)


def price_of(asked: Asked, name: str) -> Decimal | None:
    """A price; None if it is left out or 0."""
    return asked.number(name) or None


def product_of(asked: Asked) -> Product:
    """The product type asked for."""
    return asked.word("productType", PRODUCTS)


def contract_of(asked: Asked) -> Instrument:
    """The contract asked for."""
    return asked.exchange.instrument(product_of(asked), asked.required_text("symbol").upper())


def symbol_of(asked: Asked) -> str | None:
    """Symbol of the requested contract; None for any."""
    return contract_of(asked).symbol if asked.text("symbol") else None


def settled_in(asked: Asked, instrument: Instrument) -> Instrument:
    """The contract, if its margin coin is the one that was said."""
    coin = asked.text("marginCoin")
    if coin and coin.upper() != instrument.settle:
        raise Denied(WRONG, "marginCoin")
    return instrument


def hedges(user: User, product: Product) -> bool:
    """Whether the user holds both directions of a contract."""
    return user.position_mode(product) is PositionMode.HEDGE


def mode_word(side: PositionSide) -> str:
    """The position mode that an order or a position was made in."""
    return "one_way_mode" if side is PositionSide.NET else "hedge_mode"


def intent_of(asked: Asked, product: Product) -> tuple[Side, PositionSide]:
    """Side and position of an order: `side` is the position's if both can be held, also for closing.

    Raises:
        Denied: a word is missing or wrong; in hedge mode 40774 without whether it opens or closes.
    """
    side = asked.word("side", SIDES)
    if not hedges(asked.user, product):
        return side, PositionSide.NET
    if not asked.text("tradeSide"):
        raise Denied("40774")
    closes = asked.word("tradeSide", {"open": False, "close": True})
    position = PositionSide.LONG if side is Side.BUY else PositionSide.SHORT
    return (side.opposite if closes else side), position


def side_word(side: Side, position: PositionSide) -> str:
    """The side of an order as the wire has it: in hedge mode that of its position."""
    if position is PositionSide.NET:
        return side.value
    return "buy" if position is PositionSide.LONG else "sell"


def trade_side_word(side: Side, position: PositionSide, liquidates: bool = False) -> str:
    """An order's effect on its position."""
    if position is PositionSide.NET:
        return f"burst_{side.value}_single" if liquidates else f"{side.value}_single"
    opens = (position is PositionSide.LONG) == (side is Side.BUY)
    return f"burst_close_{position.value}" if liquidates else "open" if opens else "close"


def flag(value: bool) -> str:
    return "YES" if value else "NO"
