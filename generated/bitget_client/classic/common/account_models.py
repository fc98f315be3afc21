# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common account."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import BotAccount
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class Balance(Model, kw_only=True):
    """An item of what `classic.common.account.get_balances` returns.

    Attributes:
        account_type: Kind of account.
        usdt_balance: Worth of the account, in USDT.
    """

    account_type: str = field(name="accountType")
    """Kind of account.

    - `spot`: Spot.
    - `futures`: Futures.
    - `funding`: Funding.
    - `earn`: Earn products.
    - `bots`: Trading bots.
    - `margin`: Margin trading.
    """
    raw_usdt_balance: str = field(name="usdtBalance")
    usdt_balance = read.decimal("raw_usdt_balance")
    """Worth of the account, in USDT."""


class BotAsset(Model, kw_only=True):
    """An item of what `classic.common.account.get_bot_assets` returns.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        equity: Equity, in the coin.
        bonus: Trading bonus, in the coin.
        frozen: Balance held back for open orders, in the coin.
        usdt_value: Value, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Equity, in the coin."""
    raw_bonus: str = field(name="bonus")
    bonus = read.decimal("raw_bonus")
    """Trading bonus, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders, in the coin."""
    raw_usdt_value: str = field(name="usdtValue")
    usdt_value = read.decimal("raw_usdt_value")
    """Value, in USDT."""


class FundingAsset(Model, kw_only=True):
    """An item of what `classic.common.account.get_funding_assets` returns.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        frozen: Balance held back, in the coin.
        usdt_value: Value, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str | None = field(name="frozen", default=None)
    frozen = read.optional_decimal("raw_frozen")
    """Balance held back, in the coin."""
    raw_usdt_value: str = field(name="usdtValue")
    usdt_value = read.decimal("raw_usdt_value")
    """Value, in USDT."""


class GetBotAssetsRequest(Request, kw_only=True):
    """Get the balances of the trading bots' account, coin by coin.

    Attributes:
        account_type: Kind of bots.
    """

    account_type: BotAccount | None = field(name="accountType", default=None)
    """Kind of bots.

    - `futures`: Futures.
    - `spot`: Spot.
    """


class GetFundingAssetsRequest(Request, kw_only=True):
    """Get the balances of the funding account, coin by coin.

    Attributes:
        coin: Coin asked for; all coins when left out.
    """

    coin: str | None = None
    """Coin asked for; all coins when left out."""
