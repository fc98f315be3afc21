"""Words and numbers of the unified account, and their meaning in the core."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from bitget_runtime.fake.core import (
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
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import MISSING, WRONG_OF_UNIFIED, Denied
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


def flag(asked: Asked, name: str) -> bool:
    """A parameter that is yes or no, in either case; no if it is not given."""
    return asked.word(name, {"yes": True, "no": False}, False)


def category(asked: Asked) -> str:
    """The category that was sent, in capital letters; empty if none was."""
    name = asked.text("category").upper()
    if not name:
        return ""
    if name not in PRODUCTS:
        raise Denied(WRONG_OF_UNIFIED, "category")
    return name


def required_category(asked: Asked, *, futures: bool = False) -> str:
    """The same for a required category.

    Args:
        asked: The call.
        futures: Whether it must be one of futures.
    """
    name = category(asked)
    if not name:
        raise Denied(MISSING, "category")
    if futures and PRODUCTS[name] is Product.SPOT:
        raise Denied(WRONG_OF_UNIFIED, "category")
    return name


def category_of(instrument: Instrument, note: Mapping[str, str]) -> str:
    """The category of an order, or of a fill of one."""
    return note.get("category", CATEGORIES[instrument.product])


def instrument_of(asked: Asked, name: str) -> Instrument:
    """The instrument of a category that was sent.

    Raises:
        Denied: none was sent.
        Refused: UNKNOWN_SYMBOL; NOT_A_MARGIN_PAIR.
    """
    instrument = asked.instrument(PRODUCTS[name])
    if name == MARGIN and instrument.margin is None:
        raise Refused(Reason.NOT_A_MARGIN_PAIR, instrument.symbol)
    return instrument


def instruments_of(asked: Asked, name: str) -> list[Instrument]:
    """The same; all of the category if none is named."""
    if asked.has("symbol"):
        return [instrument_of(asked, name)]
    found = asked.exchange.state.instruments.of(PRODUCTS[name])
    return [each for each in found if name != MARGIN or each.margin is not None]
