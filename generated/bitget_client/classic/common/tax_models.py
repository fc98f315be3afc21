# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common tax."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import FuturesCategory, MarginMode
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class FuturesRecord(Model, kw_only=True):
    """An item of what `classic.common.tax.get_futures_records` returns.

    Attributes:
        record_id: Id of the transaction.
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        tax_type: Kind of transaction.
        amount: Amount of the transaction, in the margin coin.
        fee: Fee, in the margin coin; below zero for a cost.
        ts: When it was recorded.
    """

    record_id: str = field(name="id")
    """Id of the transaction."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    tax_type: str = field(name="futureTaxType")
    """Kind of transaction.

    One of `TRANSFER_IN`, `TRANSFER_OUT`, `ORDER_DEALT_FROZEN_OUT`, `ORDER_DEALT_IN`, `ORDER_PLF_FEE_OUT`,
      `EXCHANGE_SOURCE_TOKEN_USER_OUT`, `EXCHANGE_TARGET_TOKEN_USER_IN`, `OPEN_LONG`, `OPEN_SHORT`, `BUY_DEAL`,
      `SELL_DEAL`, `CLOSE_LONG`, `CLOSE_SHORT`, `FORCE_CLOSE_LONG`, `FORCE_CLOSE_SHORT`, `BURST_CLOSE_LONG`,
      `BURST_CLOSE_SHORT`, `OFFSET_REDUCE_CLOSE_LONG`, `OFFSET_REDUCE_CLOSE_SHORT`, `FORCE_BUY_SSM`,
      `FORCE_SELL_SSM`, `BURST_BUY_SSM`, `BURST_SELL_SSM`, `RISK_LIQ_USER_IN`, `RISK_LIQ_USER_OUT`,
      `INTEREST_SETTLEMENT_OUT`, `CONTRACT_MAIN_SETTLE_FEE_USER_IN`, `CONTRACT_MAIN_SETTLE_FEE_USER_OUT`.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the transaction, in the margin coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee, in the margin coin; below zero for a cost."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was recorded."""


class GetFuturesRecordsRequest(Request, kw_only=True):
    """Get the transactions of the futures account for a tax return.

    Attributes:
        product_type: Kind of futures; USDT-FUTURES when left out.
        margin_coin: Only transactions in this margin coin.
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of transactions; 500 is both the default and the most.
        id_less_than: id of the last entry of the page before; left out for the first page.
    """

    product_type: FuturesCategory | None = field(name="productType", default=None)
    """Kind of futures; USDT-FUTURES when left out.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Only transactions in this margin coin."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most 30 days before its end."""
    end_time: Time = field(name="endTime")
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of transactions; 500 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """id of the last entry of the page before; left out for the first page."""


class GetMarginRecordsRequest(Request, kw_only=True):
    """Get the transactions of the margin account for a tax return.

    Attributes:
        margin_mode: Cross or isolated margin; crossed when left out.
        coin: Only transactions of this coin.
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of transactions; 500 is both the default and the most.
        id_less_than: id of the last entry of the page before; left out for the first page.
    """

    margin_mode: MarginMode | None = field(name="marginType", default=None)
    """Cross or isolated margin; crossed when left out.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    coin: str | None = None
    """Only transactions of this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most 30 days before its end."""
    end_time: Time = field(name="endTime")
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of transactions; 500 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """id of the last entry of the page before; left out for the first page."""


class GetP2pRecordsRequest(Request, kw_only=True):
    """Get the transactions of the P2P account for a tax return.

    Attributes:
        coin: Only transactions of this coin.
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of transactions; 500 is both the default and the most.
        id_less_than: id of the last entry of the page before; left out for the first page.
    """

    coin: str | None = None
    """Only transactions of this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most 30 days before its end."""
    end_time: Time = field(name="endTime")
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of transactions; 500 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """id of the last entry of the page before; left out for the first page."""


class GetSpotRecordsRequest(Request, kw_only=True):
    """Get the transactions of the spot account for a tax return.

    Attributes:
        coin: Only transactions of this coin.
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of transactions; 500 is both the default and the most.
        id_less_than: id of the last entry of the page before; left out for the first page.
    """

    coin: str | None = None
    """Only transactions of this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most 30 days before its end."""
    end_time: Time = field(name="endTime")
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of transactions; 500 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """id of the last entry of the page before; left out for the first page."""


class MarginRecord(Model, kw_only=True):
    """An item of what `classic.common.tax.get_margin_records` returns.

    Attributes:
        record_id: Id of the transaction.
        coin: Name of the coin.
        symbol: Trading pair, such as BTCUSDT.
        tax_type: Kind of transaction.
        amount: Amount of the transaction, in the coin.
        fee: Fee of the transaction.
        balance: Balance of the coin after the transaction.
        ts: When it was recorded.
        total: Balance of the coin after the transaction.
    """

    record_id: str = field(name="id")
    """Id of the transaction."""
    coin: str
    """Name of the coin."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    tax_type: str = field(name="marginTaxType")
    """Kind of transaction.

    - `transfer_in`: Transfer in.
    - `transfer_out`: Transfer out.
    - `borrow`: Borrowed.
    - `repay`: Repaid.
    - `liquidation_fee`: Liquidation fee.
    - `compensate`: Shortfall of collateral made good by the insurance fund.
    - `deal_in`: Buy.
    - `deal_out`: Sell.
    - `interest_repay`: Interest repaid.
    - `confiscated`: Taken for a shortfall of collateral.
    - `exchange_in`: Got by conversion.
    - `exchange_out`: Given for conversion.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the transaction, in the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the transaction."""
    raw_balance: str | None = field(name="balance", default=None)
    balance = read.optional_decimal("raw_balance")
    """Balance of the coin after the transaction."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was recorded."""
    raw_total: str | None = field(name="total", default=None)
    total = read.optional_decimal("raw_total")
    """Balance of the coin after the transaction."""


class P2pRecord(Model, kw_only=True):
    """An item of what `classic.common.tax.get_p2p_records` returns.

    Attributes:
        record_id: Id of the transaction.
        coin: Name of the coin.
        tax_type: Kind of transaction.
        amount: Amount of the transaction, in the coin.
        ts: When it was recorded.
    """

    record_id: str = field(name="id")
    """Id of the transaction."""
    coin: str
    """Name of the coin."""
    tax_type: str = field(name="p2pTaxType")
    """Kind of transaction.

    - `transfer_in`: Transfer in.
    - `transfer_out`: Transfer out.
    - `sell`: Sell.
    - `buy`: Buy.
    """
    raw_amount: str = field(name="balance")
    amount = read.decimal("raw_amount")
    """Amount of the transaction, in the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was recorded."""


class SpotRecord(Model, kw_only=True):
    """An item of what `classic.common.tax.get_spot_records` returns.

    Attributes:
        record_id: Id of the transaction.
        coin: Name of the coin.
        tax_type: Kind of transaction, such as Buy or Interest.
        amount: Amount of the transaction, in the coin.
        fee: Fee of the transaction.
        balance: Balance of the coin after the transaction.
        business_order_id: Id of the order or other business behind the entry.
        ts: When it was recorded.
    """

    record_id: str = field(name="id")
    """Id of the transaction."""
    coin: str
    """Name of the coin."""
    tax_type: str = field(name="spotTaxType")
    """Kind of transaction, such as Buy or Interest."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the transaction, in the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the transaction."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin after the transaction."""
    business_order_id: str = field(name="bizOrderId")
    """Id of the order or other business behind the entry."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was recorded."""
