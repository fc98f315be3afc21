# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic earn account."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class Asset(Model, kw_only=True):
    """An item of what `classic.earn.account.get_assets` returns.

    Attributes:
        coin: Name of the coin.
        amount: Amount held in earn products, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount held in earn products, in the coin."""


class GetAssetsRequest(Request, kw_only=True):
    """Get what is held in earn products in all, coin by coin.

    Attributes:
        coin: Coin asked for; all when left out.
    """

    coin: str | None = None
    """Coin asked for; all when left out."""
