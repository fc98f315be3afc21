"""How the classic API spells what the core knows, and how parameters of spot and margin calls are read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from bitget_runtime.fake.core import (
    Exit,
    Instrument,
    Movement,
    MovementKind,
    OrderState,
    OrderType,
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
from bitget_runtime.fake.core.words import EXACT
from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.pages import whole_of
from bitget_runtime.fake.handlers.values import as_number

T = TypeVar("T")

MISSING = "40019"
WRONG = "40020"
MALFORMED = "400172"
NO_ID = "40924"
BAD_CLIENT_ID = "40305"
TOO_LATE = "40078"

SIDES = {each.value: each for each in Side}
ORDER_TYPES = {each.value: each for each in OrderType}
FORCES = {each.value: each for each in TimeInForce}
STP_MODES = {each.value: each for each in StpMode}
STATES = {
    OrderState.LIVE: "live",
    OrderState.PARTIALLY_FILLED: "partially_filled",
    OrderState.FILLED: "filled",
    OrderState.CANCELLED: "cancelled",
    OrderState.REJECTED: "cancelled",
}
TRIGGER_TYPES = {"fill_price": PriceKind.LAST, "mark_price": PriceKind.MARK}
WALLETS = {
    "spot": WalletKind.SPOT,
    "p2p": WalletKind.FUNDING,
    "coin_futures": WalletKind.COIN_FUTURES,
    "usdt_futures": WalletKind.USDT_FUTURES,
    "usdc_futures": WalletKind.USDC_FUTURES,
    "crossed_margin": WalletKind.CROSSED_MARGIN,
    "isolated_margin": WalletKind.ISOLATED_MARGIN,
}
SPOT = Wallet(WalletKind.SPOT)

_CLIENT_ID = re.compile(r"[\w:#+./\s-]{1,64}", re.ASCII)


def places(step: Decimal) -> str:
    """Decimal places of a step."""
    exponent = step.normalize(EXACT).as_tuple().exponent
    return str(max(-exponent, 0)) if isinstance(exponent, int) else "0"


def number_of(asked: Asked, name: str) -> Decimal | None:
    """A parameter as a number; None if it is not given.

    Raises:
        Denied: It is no number.
    """
    said = asked.text(name)
    try:
        return as_number(said) if said else None
    except ValueError:
        raise Denied(WRONG, name) from None


def needed(asked: Asked, name: str) -> Decimal:
    """A number that must be given."""
    found = number_of(asked, name)
    if found is None:
        raise Denied(MISSING, name)
    return found


def choice(asked: Asked, name: str, words: Mapping[str, T], default: T | None = None) -> T:
    """A parameter that is one of some words; without a default it must be given."""
    said = asked.text(name)
    if not said:
        if default is None:
            raise Denied(MISSING, name)
        return default
    word = said if said in words else said.lower()  # ccxt sends GTC, and the exchange takes it
    if word not in words:
        raise Denied(WRONG, name)
    return words[word]


def instrument_of(asked: Asked) -> Instrument:
    """The spot pair that is meant.

    Raises:
        Denied: None is named.
        Refused: UNKNOWN_SYMBOL.
    """
    symbol = asked.text("symbol")
    if not symbol:
        raise Denied(MISSING, "symbol")
    return asked.exchange.state.instruments.find(Product.SPOT, symbol)


def ids_of(asked: Asked) -> tuple[str, str]:
    """The ID of an order, or the caller's own where that is not given."""
    order_id, client_id = asked.text("orderId"), asked.text("clientOid")
    if not order_id and not client_id:
        raise Denied(NO_ID)
    return order_id, "" if order_id else client_id


def new_client_id(asked: Asked, name: str = "clientOid") -> str:
    """The caller's own ID of what is placed; the exchange makes one up where none is given."""
    said = asked.text(name)
    if said and not _CLIENT_ID.fullmatch(said):
        raise Denied(BAD_CLIENT_ID, name)
    return said or asked.exchange.state.ids.next()


def check_deadline(asked: Asked) -> None:
    """Refuse an order that took longer to come than it says it may."""
    sent, window = whole_of(asked, "requestTime"), whole_of(asked, "receiveWindow")
    if sent is not None and window is not None and asked.now - sent > window:
        raise Denied(TOO_LATE)


def exit_of(asked: Asked, kind: str) -> Exit | None:
    """The attached TakeProfit or StopLoss."""
    price = number_of(asked, f"preset{kind}Price")
    return Exit(price=price, limit=number_of(asked, f"execute{kind}Price")) if price else None


def wallet_of(asked: Asked, name: str) -> Wallet:
    """An account that a transfer names; isolated margin needs the symbol of its pair."""
    kind = choice(asked, name, WALLETS)
    return Wallet(kind, instrument_of(asked).symbol) if kind is WalletKind.ISOLATED_MARGIN else Wallet(kind)


def wallet_name(wallet: Wallet | None) -> str:
    """What a transfer calls an account."""
    return next((word for word, kind in WALLETS.items() if wallet is not None and wallet.kind is kind), "")


def movement_with(asked: Asked, kind: MovementKind, client_id: str) -> Movement | None:
    """The caller's transfer or withdrawal that has this ID of its own."""
    found = asked.exchange.movements.of(asked.user.uid, kind)
    return next((each for each in found if client_id and each.client_id == client_id), None)


def unknown_order(name: str) -> Refused:
    """What is raised for an order that is there, but not where it is looked for."""
    return Refused(Reason.UNKNOWN_ORDER, name)
