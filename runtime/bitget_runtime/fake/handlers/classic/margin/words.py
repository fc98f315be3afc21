"""Shared by cross and isolated margin: which account a call is about, and how handlers are listed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import Balance, Instrument, Product, Reason, Refused, Wallet, WalletKind
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.words import spot_pair_of
from bitget_runtime.fake.handlers.denied import MISSING, Denied

CROSSED = Wallet(WalletKind.CROSSED_MARGIN)


def isolated(asked: Asked) -> bool:
    """Whether a call is about isolated margin."""
    return asked.endpoint.address.split(".")[2] == "isolated"


def pair_of(asked: Asked) -> Instrument:
    """The margin pair that is meant.

    Raises:
        Refused: UNKNOWN_SYMBOL, NOT_A_MARGIN_PAIR.
    """
    pair = spot_pair_of(asked)
    if pair.margin is None:
        raise Refused(Reason.NOT_A_MARGIN_PAIR, pair.symbol)
    return pair


def pairs(asked: Asked) -> list[Instrument]:
    """All margin pairs, or the one that is named."""
    if asked.text("symbol"):
        return [pair_of(asked)]
    return [each for each in asked.exchange.state.instruments.of(Product.SPOT) if each.margin is not None]


def wallet_of(asked: Asked) -> Wallet:
    """The margin account that is meant."""
    return wallet_in(pair_of(asked)) if isolated(asked) else CROSSED


def wallet_in(pair: Instrument) -> Wallet:
    """The isolated margin account of a pair."""
    return Wallet(WalletKind.ISOLATED_MARGIN, pair.symbol)


def coin_of(asked: Asked) -> str:
    """The coin that is meant.

    Raises:
        Denied: none is named.
        Refused: UNKNOWN_COIN.
    """
    coin = asked.text("coin")
    if not coin:
        raise Denied(MISSING, "coin")
    return asked.exchange.state.instruments.coin(coin).name


def named(asked: Asked) -> dict[str, Any]:
    """The pair, if the account has one, for responses that name it."""
    return {"symbol": pair_of(asked).symbol} if isolated(asked) else {}


def risk(asked: Asked, balances: Iterable[Balance]) -> Decimal:
    """Debts as a share of assets; 0 without debts."""
    worth = asked.exchange.loans.worth
    debts = assets = Decimal(0)
    for each in balances:
        debts += (each.owed + each.interest) * worth(each.coin)
        assets += each.total * worth(each.coin)
    return (debts / assets).quantize(Decimal("1e-8")) if debts and assets else Decimal(0)


def both(handlers: Mapping[str, Handler]) -> dict[str, Handler]:
    """Handlers by address, for cross and isolated margin alike."""
    return {f"classic.margin.{kind}.{name}": each for kind in ("cross", "isolated") for name, each in handlers.items()}
