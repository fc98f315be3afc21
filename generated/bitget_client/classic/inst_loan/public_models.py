# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic inst_loan public."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class GetMarginCoinsRequest(Request, kw_only=True):
    """Get the coins that count as margin of one institutional loan product, and the share of their value that does.

    Attributes:
        product_id: Id of the loan product.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""


class GetProductInfoRequest(Request, kw_only=True):
    """Get the leverage and the loan-to-value limits of one institutional loan product.

    Attributes:
        product_id: Id of the loan product.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""


class GetSymbolsRequest(Request, kw_only=True):
    """Get the spot pairs, and the futures contracts where there are any, that one institutional loan product allows.

    Attributes:
        product_id: Id of the loan product.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""


class MarginCoins(Model, kw_only=True):
    """What `classic.inst_loan.public.get_margin_coins` returns.

    Attributes:
        product_id: Id of the loan product.
        coins: Coins that count as margin, one entry per coin.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""
    coins: list[MarginCoinsCoin] = field(name="coinInfo")
    """Coins that count as margin, one entry per coin."""


class MarginCoinsCoin(Model, kw_only=True):
    """An item of `MarginCoins.coins`.

    Attributes:
        coin: Name of the coin.
        convert_ratio: Share of its value at which the coin counts, a ratio (0.99 is 99 %).
        max_convert_value: Largest value of the coin that counts, in USDT.
        tiers: Share of its value at which the coin counts, one entry per tier.
    """

    coin: str
    """Name of the coin."""
    raw_convert_ratio: str = field(name="convertRatio")
    convert_ratio = read.decimal("raw_convert_ratio")
    """Share of its value at which the coin counts, a ratio (0.99 is 99 %)."""
    raw_max_convert_value: str = field(name="maxConvertValue")
    max_convert_value = read.decimal("raw_max_convert_value")
    """Largest value of the coin that counts, in USDT."""
    tiers: list[MarginCoinsCoinTier] | None = field(name="convertRatioList", default=None)
    """Share of its value at which the coin counts, one entry per tier."""


class MarginCoinsCoinTier(Model, kw_only=True):
    """An item of `MarginCoinsCoin.tiers`.

    Attributes:
        tier: Range of value that the tier covers.
        convert_ratio: Share of its value at which the coin counts, a ratio (0.99 is 99 %).
    """

    tier: str = field(name="ladder")
    """Range of value that the tier covers."""
    raw_convert_ratio: str = field(name="convertRatio")
    convert_ratio = read.decimal("raw_convert_ratio")
    """Share of its value at which the coin counts, a ratio (0.99 is 99 %)."""


class ProductInfo(Model, kw_only=True):
    """What `classic.inst_loan.public.get_product_info` returns.

    Attributes:
        product_id: Id of the loan product.
        leverage: Highest leverage of the loan product.
        support_usdt_contract: Whether USDT-margined futures are allowed.
        support_coin_contract: Whether coin-margined futures are allowed.
        support_usdc_contract: Whether USDC-margined futures are allowed.
        transfer_line: Loan-to-value ratio from which transfers are restricted.
        spot_buy_line: Loan-to-value ratio from which spot buys are refused.
        usdt_contract_open_line: Loan-to-value ratio from which USDT-margined futures can't be opened.
        coin_contract_open_line: Loan-to-value ratio from which coin-margined futures can't be opened.
        usdc_contract_open_line: Loan-to-value ratio from which USDC-margined futures can't be opened.
        liquidation_line: Loan-to-value ratio from which assets are liquidated.
        stop_liquidation_line: Loan-to-value ratio at which a liquidation ends.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the loan product."""
    raw_support_usdt_contract: str | None = field(name="supportUsdtContract", default=None)
    support_usdt_contract = read.optional_flag("raw_support_usdt_contract", "YES", "NO")
    """Whether USDT-margined futures are allowed."""
    raw_support_coin_contract: str | None = field(name="supportCoinContract", default=None)
    support_coin_contract = read.optional_flag("raw_support_coin_contract", "YES", "NO")
    """Whether coin-margined futures are allowed."""
    raw_support_usdc_contract: str | None = field(name="supportUsdcContract", default=None)
    support_usdc_contract = read.optional_flag("raw_support_usdc_contract", "YES", "NO")
    """Whether USDC-margined futures are allowed."""
    raw_transfer_line: str = field(name="transferLine")
    transfer_line = read.decimal("raw_transfer_line")
    """Loan-to-value ratio from which transfers are restricted."""
    raw_spot_buy_line: str = field(name="spotBuyLine")
    spot_buy_line = read.decimal("raw_spot_buy_line")
    """Loan-to-value ratio from which spot buys are refused."""
    raw_usdt_contract_open_line: str | None = field(name="usdtContractOpenLine", default=None)
    usdt_contract_open_line = read.optional_decimal("raw_usdt_contract_open_line")
    """Loan-to-value ratio from which USDT-margined futures can't be opened."""
    raw_coin_contract_open_line: str | None = field(name="coinContractOpenLine", default=None)
    coin_contract_open_line = read.optional_decimal("raw_coin_contract_open_line")
    """Loan-to-value ratio from which coin-margined futures can't be opened."""
    raw_usdc_contract_open_line: str | None = field(name="usdcContractOpenLine", default=None)
    usdc_contract_open_line = read.optional_decimal("raw_usdc_contract_open_line")
    """Loan-to-value ratio from which USDC-margined futures can't be opened."""
    raw_liquidation_line: str = field(name="liquidationLine")
    liquidation_line = read.decimal("raw_liquidation_line")
    """Loan-to-value ratio from which assets are liquidated."""
    raw_stop_liquidation_line: str = field(name="stopLiquidationLine")
    stop_liquidation_line = read.decimal("raw_stop_liquidation_line")
    """Loan-to-value ratio at which a liquidation ends."""


class Symbols(Model, kw_only=True):
    """What `classic.inst_loan.public.get_symbols` returns.

    Attributes:
        product_id: Id of the loan product.
        spot_symbols: Spot pairs allowed.
        margin_leverage: Leverage allowed for margin trading.
        usdt_contract_leverage: Leverage allowed for USDT-margined futures.
        coin_contract_leverage: Leverage allowed for coin-margined futures.
        usdc_contract_leverage: Leverage allowed for USDC-margined futures.
        usdt_contract_symbols: USDT-margined futures allowed, with their leverage; empty where there are none.
        coin_contract_symbols: Coin-margined futures allowed, with their leverage; empty where there are none.
        usdc_contract_symbols: USDC-margined futures allowed, with their leverage; empty where there are none.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""
    spot_symbols: list[str] = field(name="spotSymbols")
    """Spot pairs allowed."""
    raw_margin_leverage: str | None = field(name="marginLeverage", default=None)
    margin_leverage = read.optional_decimal("raw_margin_leverage")
    """Leverage allowed for margin trading."""
    raw_usdt_contract_leverage: str | None = field(name="usdtContractLeverage", default=None)
    usdt_contract_leverage = read.optional_decimal("raw_usdt_contract_leverage")
    """Leverage allowed for USDT-margined futures."""
    raw_coin_contract_leverage: str | None = field(name="coinContractLeverage", default=None)
    coin_contract_leverage = read.optional_decimal("raw_coin_contract_leverage")
    """Leverage allowed for coin-margined futures."""
    raw_usdc_contract_leverage: str | None = field(name="usdcContractLeverage", default=None)
    usdc_contract_leverage = read.optional_decimal("raw_usdc_contract_leverage")
    """Leverage allowed for USDC-margined futures."""
    usdt_contract_symbols: list[SymbolsUsdtContractSymbol] | None = field(name="usdtContractSymbols", default=None)
    """USDT-margined futures allowed, with their leverage; empty where there are none."""
    coin_contract_symbols: list[SymbolsCoinContractSymbol] | None = field(name="coinContractSymbols", default=None)
    """Coin-margined futures allowed, with their leverage; empty where there are none."""
    usdc_contract_symbols: list[SymbolsUsdcContractSymbol] | None = field(name="usdcContractSymbols", default=None)
    """USDC-margined futures allowed, with their leverage; empty where there are none."""


class SymbolsCoinContractSymbol(Model, kw_only=True):
    """An item of `Symbols.coin_contract_symbols`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Highest leverage of the contract.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the contract."""


class SymbolsUsdcContractSymbol(Model, kw_only=True):
    """An item of `Symbols.usdc_contract_symbols`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Highest leverage of the contract.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the contract."""


class SymbolsUsdtContractSymbol(Model, kw_only=True):
    """An item of `Symbols.usdt_contract_symbols`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Highest leverage of the contract.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the contract."""
