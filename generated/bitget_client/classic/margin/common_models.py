# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic margin common."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import Time


class GetInterestRateRequest(Request, kw_only=True):
    """Get the interest rate of borrowing a coin for margin trading.

    Attributes:
        coin: Name of the coin.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
    """

    coin: str
    """Name of the coin."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""


class InterestRate(Model, kw_only=True):
    """What `classic.margin.common.get_interest_rate` returns.

    Attributes:
        coin: Name of the coin.
        daily_interest_rate: Interest a day, a ratio (0.0001 is 0.01 %).
        annual_interest_rate: Interest a year, a ratio (0.05 is 5 %).
        updated_time: When the rate last changed.
    """

    coin: str
    """Name of the coin."""
    raw_daily_interest_rate: str = field(name="dailyInterestRate")
    daily_interest_rate = read.decimal("raw_daily_interest_rate")
    """Interest a day, a ratio (0.0001 is 0.01 %)."""
    raw_annual_interest_rate: str = field(name="annualInterestRate")
    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest a year, a ratio (0.05 is 5 %)."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the rate last changed."""


class Symbol(Model, kw_only=True):
    """An item of what `classic.margin.common.get_symbols` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        max_crossed_leverage: Highest leverage of cross margin; margin trading only.
        max_isolated_leverage: Highest leverage of isolated margin; margin trading only.
        warning_risk_ratio: Risk ratio from which you are warned; margin trading only.
        liquidation_risk_ratio: Risk ratio at which the position is liquidated; margin trading only.
        min_trade_amount: Smallest order, in the base coin.
        max_trade_amount: Largest order, in the base coin.
        taker_fee_rate: Fee rate of taker fills, a ratio (0.0006 is 0.06 %).
        maker_fee_rate: Fee rate of maker fills, a ratio (0.0002 is 0.02 %).
        price_precision: Decimal places of a price.
        quantity_precision: Decimal places of an amount in the base coin.
        min_trade_usdt: Smallest order by its value, in USDT.
        is_borrowable: Whether it can be borrowed; the other fields on borrowing hold. Deprecated.
        user_min_borrow: Smallest amount that can be borrowed.
        status: Whether the pair can be traded.
        is_isolated_base_borrowable: Whether isolated margin lends the base coin.
        is_isolated_quote_borrowable: Whether isolated margin lends the quote coin.
        is_cross_borrowable: Whether cross margin lends coins of the pair.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    raw_max_crossed_leverage: str = field(name="maxCrossedLeverage")
    max_crossed_leverage = read.decimal("raw_max_crossed_leverage")
    """Highest leverage of cross margin; margin trading only."""
    raw_max_isolated_leverage: str = field(name="maxIsolatedLeverage")
    max_isolated_leverage = read.decimal("raw_max_isolated_leverage")
    """Highest leverage of isolated margin; margin trading only."""
    raw_warning_risk_ratio: str = field(name="warningRiskRatio")
    warning_risk_ratio = read.decimal("raw_warning_risk_ratio")
    """Risk ratio from which you are warned; margin trading only."""
    raw_liquidation_risk_ratio: str = field(name="liquidationRiskRatio")
    liquidation_risk_ratio = read.decimal("raw_liquidation_risk_ratio")
    """Risk ratio at which the position is liquidated; margin trading only."""
    raw_min_trade_amount: str = field(name="minTradeAmount")
    min_trade_amount = read.decimal("raw_min_trade_amount")
    """Smallest order, in the base coin."""
    raw_max_trade_amount: str = field(name="maxTradeAmount")
    max_trade_amount = read.decimal("raw_max_trade_amount")
    """Largest order, in the base coin."""
    raw_taker_fee_rate: str = field(name="takerFeeRate")
    taker_fee_rate = read.decimal("raw_taker_fee_rate")
    """Fee rate of taker fills, a ratio (0.0006 is 0.06 %)."""
    raw_maker_fee_rate: str = field(name="makerFeeRate")
    maker_fee_rate = read.decimal("raw_maker_fee_rate")
    """Fee rate of maker fills, a ratio (0.0002 is 0.02 %)."""
    raw_price_precision: str = field(name="pricePrecision")
    price_precision = read.integer("raw_price_precision")
    """Decimal places of a price."""
    raw_quantity_precision: str = field(name="quantityPrecision")
    quantity_precision = read.integer("raw_quantity_precision")
    """Decimal places of an amount in the base coin."""
    raw_min_trade_usdt: str = field(name="minTradeUSDT")
    min_trade_usdt = read.decimal("raw_min_trade_usdt")
    """Smallest order by its value, in USDT."""
    is_borrowable: bool = field(name="isBorrowable")
    """Whether it can be borrowed; the other fields on borrowing hold. Deprecated."""
    raw_user_min_borrow: str = field(name="userMinBorrow")
    user_min_borrow = read.decimal("raw_user_min_borrow")
    """Smallest amount that can be borrowed."""
    status: str
    """Whether the pair can be traded.

    - `1`: Open for trading.
    - `2`: Under maintenance.
    """
    is_isolated_base_borrowable: bool = field(name="isIsolatedBaseBorrowable")
    """Whether isolated margin lends the base coin."""
    is_isolated_quote_borrowable: bool = field(name="isIsolatedQuoteBorrowable")
    """Whether isolated margin lends the quote coin."""
    is_cross_borrowable: bool = field(name="isCrossBorrowable")
    """Whether cross margin lends coins of the pair."""
