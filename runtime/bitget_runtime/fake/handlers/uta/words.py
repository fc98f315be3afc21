"""Words and numbers of the unified account, and their meaning in the core."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from bitget_runtime.fake.core import (
    Exchange,
    Instrument,
    Interval,
    PositionMode,
    PositionSide,
    PriceKind,
    Product,
    Reason,
    Refused,
    Side,
    StpMode,
    TimeInForce,
    Wallet,
    WalletKind,
)
from bitget_runtime.fake.handlers.asked import Denied
from bitget_runtime.fake.handlers.codes import MISSING, WRONG_OF_UNIFIED
from bitget_runtime.fake.handlers.parameters import number_in, whole_in, word_in
from bitget_runtime.fake.handlers.values import spelled

MARGIN = "MARGIN"

POOL = Wallet(WalletKind.UNIFIED)
FUNDING = Wallet(WalletKind.FUNDING)

PRODUCTS = {
    "SPOT": Product.SPOT,
    MARGIN: Product.SPOT,
    "USDT-FUTURES": Product.USDT_FUTURES,
    "COIN-FUTURES": Product.COIN_FUTURES,
    "USDC-FUTURES": Product.USDC_FUTURES,
}
CATEGORIES = {product: name for name, product in PRODUCTS.items() if name != MARGIN}
FUTURES = tuple(product for product in CATEGORIES if product is not Product.SPOT)

SIDES = {each.value: each for each in Side}
STP_MODES = {each.value: each for each in StpMode}
TIMES_IN_FORCE = {each.value: each for each in TimeInForce} | {"rpi": TimeInForce.POST_ONLY}
TRIGGERED_BY = {"market": PriceKind.LAST, "mark": PriceKind.MARK}
TRIGGER_WORDS = {kind: word for word, kind in TRIGGERED_BY.items()}
POSITION_SIDES = {"long": PositionSide.LONG, "short": PositionSide.SHORT}
HOLD_MODES = {"one_way_mode": PositionMode.ONE_WAY, "hedge_mode": PositionMode.HEDGE}
HOLD_WORDS = {mode: word for word, mode in HOLD_MODES.items()}
INTERVALS = {
    "1m": Interval.M1,
    "3m": Interval.M3,
    "5m": Interval.M5,
    "15m": Interval.M15,
    "30m": Interval.M30,
    "1H": Interval.H1,
    "4H": Interval.H4,
    "6H": Interval.H6,
    "12H": Interval.H12,
    "1D": Interval.D1,
}

_SHOWN = Decimal("1e-12")


def shortened(number: Decimal | None) -> str:
    """A quotient as the wire spells it; 0 for none."""
    return "0" if number is None else spelled(number.quantize(_SHOWN))


def number(sent: Mapping[str, Any], name: str) -> Decimal | None:
    """A parameter that is a number; None if it is not given."""
    return number_in(sent, name, WRONG_OF_UNIFIED)


def required_number(sent: Mapping[str, Any], name: str) -> Decimal:
    """The same for a required parameter."""
    found = number(sent, name)
    if found is None:
        raise Denied(MISSING, name)
    return found


def whole(sent: Mapping[str, Any], name: str, default: int) -> int:
    """A parameter that is a whole number, and not negative."""
    found = whole_in(sent, name, WRONG_OF_UNIFIED)
    return default if found is None else found


V = TypeVar("V")


def word(sent: Mapping[str, Any], name: str, words: Mapping[str, V], default: V | None = None) -> V:
    """A parameter that is one of some words."""
    return word_in(sent, name, words, default, WRONG_OF_UNIFIED)


def flag(sent: Mapping[str, Any], name: str) -> bool:
    """A parameter that is yes or no, in either case; no if it is not given."""
    value = str(sent.get(name) or "no").lower()
    if value not in ("yes", "no"):
        raise Denied(WRONG_OF_UNIFIED, name)
    return value == "yes"


def category(sent: Mapping[str, Any]) -> str:
    """The category that was sent, in capital letters; empty if none was."""
    value = sent.get("category")
    if value is None or value == "":
        return ""
    name = str(value).upper()
    if name not in PRODUCTS:
        raise Denied(WRONG_OF_UNIFIED, "category")
    return name


def required_category(sent: Mapping[str, Any], *, futures: bool = False) -> str:
    """The same for a required category.

    Args:
        sent: The parameters.
        futures: Whether it must be one of futures.
    """
    name = category(sent)
    if not name:
        raise Denied(MISSING, "category")
    if futures and PRODUCTS[name] is Product.SPOT:
        raise Denied(WRONG_OF_UNIFIED, "category")
    return name


def category_of(instrument: Instrument, note: Mapping[str, str]) -> str:
    """The category of an order, or of a fill of one."""
    return note.get("category", CATEGORIES[instrument.product])


def instrument_of(exchange: Exchange, name: str, sent: Mapping[str, Any]) -> Instrument:
    """The instrument of a category that was sent.

    Raises:
        Denied: none was sent.
        Refused: UNKNOWN_SYMBOL; NOT_A_MARGIN_PAIR.
    """
    symbol = sent.get("symbol")
    if not symbol:
        raise Denied(MISSING, "symbol")
    instrument = exchange.instrument(PRODUCTS[name], str(symbol))
    if name == MARGIN and instrument.margin is None:
        raise Refused(Reason.NOT_A_MARGIN_PAIR, instrument.symbol)
    return instrument


def instruments_of(exchange: Exchange, name: str, sent: Mapping[str, Any]) -> list[Instrument]:
    """The same; all of the category if none is named."""
    if sent.get("symbol"):
        return [instrument_of(exchange, name, sent)]
    found = exchange.state.instruments.of(PRODUCTS[name])
    return [each for each in found if name != MARGIN or each.margin is not None]
