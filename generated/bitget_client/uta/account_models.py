# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Models of uta account."""

from __future__ import annotations

from msgspec import field
from bitget_runtime import read
from bitget_runtime.model import Model, Request
from bitget_client.enums import LeverageCategory, MarginMode, PositionSide
from bitget_runtime.values import Number


class Assets(Model, kw_only=True):
    raw_account_equity: str = field(name="accountEquity")
    account_equity = read.decimal("raw_account_equity")
    """Equity of the account, in USD."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_unrealized_pnl: str = field(name="unrealisedPnl")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Profit of the open positions, not yet realized, in USD."""
    raw_usdt_unrealized_pnl: str = field(name="usdtUnrealisedPnl")
    usdt_unrealized_pnl = read.decimal("raw_usdt_unrealized_pnl")
    """Profit of the open positions, not yet realized, in USDT."""
    raw_btc_unrealized_pnl: str = field(name="btcUnrealizedPnl")
    btc_unrealized_pnl = read.decimal("raw_btc_unrealized_pnl")
    """Profit of the open positions, not yet realized, in BTC."""
    raw_effective_equity: str = field(name="effEquity")
    effective_equity = read.decimal("raw_effective_equity")
    """Equity that counts as cross margin, in USD."""
    raw_maintenance_margin: str = field(name="mmr")
    maintenance_margin = read.decimal("raw_maintenance_margin")
    """Margin the open positions need not to be liquidated, in USD."""
    raw_initial_margin: str = field(name="imr")
    initial_margin = read.decimal("raw_initial_margin")
    """Margin the open positions and orders take up, in USD."""
    raw_margin_ratio: str = field(name="mgnRatio")
    margin_ratio = read.decimal("raw_margin_ratio")
    """Margin ratio of the account."""
    raw_position_margin_ratio: str = field(name="positionMgnRatio")
    position_margin_ratio = read.decimal("raw_position_margin_ratio")
    """Maintenance margin rate of the positions."""
    raw_position_value: str = field(name="positionValue")
    position_value = read.decimal("raw_position_value")
    """Value of the open positions, in USD."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage of the account as a whole."""
    raw_bonus: str | None = field(name="bonus", default=None)
    bonus = read.optional_decimal("raw_bonus")
    """Trading bonus of the account, in USD."""
    assets: list[AssetsAsset]
    """Balances of the account, one entry a coin."""


class AssetsAsset(Model, kw_only=True):
    coin: str
    """Name of the coin."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Equity, in the coin."""
    raw_usd_value: str = field(name="usdValue")
    usd_value = read.decimal("raw_usd_value")
    """Equity of the coin, in USD."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_debt: str = field(name="debt")
    debt = read.decimal("raw_debt")
    """Amount owed, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance held back for open spot orders, in the coin."""
    raw_bonus: str = field(name="bonus")
    bonus = read.decimal("raw_bonus")
    """Trading bonus, in the coin."""


class SetLeverageRequest(Request, kw_only=True):
    """Set the leverage of one futures contract, or of one coin for margin trading."""

    category: LeverageCategory
    """Product line."""
    symbol: str | None = None
    """Contract; required for futures."""
    leverage: Number
    """Leverage."""
    coin: str | None = None
    """Coin; required for margin trading."""
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Side to set; required for an isolated position."""
    margin_mode: MarginMode | None = field(name="marginMode", default=None)
    """Margin mode to set it for."""
    long_leverage: Number | None = field(name="longLeverage", default=None)
    """Leverage of long positions."""
    short_leverage: Number | None = field(name="shortLeverage", default=None)
    """Leverage of short positions."""


class Settings(Model, kw_only=True):
    uid: str
    """User id of the account."""
    account_mode: str = field(name="accountMode")
    """Whether the account is unified, or on its way there or back."""
    asset_mode: str = field(name="assetMode")
    """How coins serve as margin, such as multi_assets or union."""
    account_level: str = field(name="accountLevel")
    """How far the products of the account share one margin."""
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own."""
    symbol_configs: list[SettingsSymbolConfig] = field(name="symbolConfigList")
    """Margin mode and leverage, one entry a contract."""
    coin_configs: list[SettingsCoinConfig] = field(name="coinConfigList")
    """Leverage of margin trading, one entry a coin."""


class SettingsCoinConfig(Model, kw_only=True):
    coin: str
    """Name of the coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""


class SettingsSymbolConfig(Model, kw_only=True):
    category: str
    """Product line."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
