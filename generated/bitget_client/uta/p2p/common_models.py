# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta p2p common."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class Balance(Model, kw_only=True):
    """What `uta.p2p.common.get_balance` returns.

    Attributes:
        coin: Coin traded for the fiat currency.
        total_balance: Balance in all.
        frozen_balance: Balance in use, in the coin.
        available_balance: Balance free for use.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    raw_total_balance: str = field(name="totalBalance")
    total_balance = read.decimal("raw_total_balance")
    """Balance in all."""
    raw_frozen_balance: str = field(name="frozenBalance")
    frozen_balance = read.decimal("raw_frozen_balance")
    """Balance in use, in the coin."""
    raw_available_balance: str = field(name="availableBalance")
    available_balance = read.decimal("raw_available_balance")
    """Balance free for use."""


class GetBalanceRequest(Request, kw_only=True):
    """Get the balance of one coin that can be used in P2P trading.

    Attributes:
        coin: Coin traded for the fiat currency.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
