# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta tax."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import MarginMode, UnifiedTaxCategory
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class GetRecordsRequest(Request, kw_only=True):
    """Get the transactions of the unified account for a tax return, back to 366 days; needs an API key made for
    taxes.

    Attributes:
        business_type: Product line asked about.
        margin_mode: Cross or isolated margin, counts only with bizType MARGIN; crossed when left out.
        coin: Only transactions of this coin.
        start_time: Start of the period, at most 7 days before its end.
        end_time: End of the period, at most 7 days after its start.
        limit: Transactions per page; 500 is both the default and the most.
        cursor: id of the last entry of the page before; left out for the first page.
    """

    business_type: UnifiedTaxCategory = field(name="bizType")
    """Product line asked about.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    - `OTHER`: Everything else.
    """
    margin_mode: MarginMode | None = field(name="marginType", default=None)
    """Cross or isolated margin, counts only with bizType MARGIN; crossed when left out.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    coin: str | None = None
    """Only transactions of this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most 7 days before its end."""
    end_time: Time = field(name="endTime")
    """End of the period, at most 7 days after its start."""
    limit: IntText | None = None
    """Transactions per page; 500 is both the default and the most."""
    cursor: str | None = None
    """id of the last entry of the page before; left out for the first page."""


class Record(Model, kw_only=True):
    """An item of what `uta.tax.get_records` returns.

    Attributes:
        record_id: Id of the transaction.
        coin: Name of the coin.
        kind: Kind of transaction, such as ORDER_DEALT_IN.
        amount: Amount of the transaction, in the coin.
        fee: Fee of the transaction, in the coin.
        balance: Balance of the coin.
        ts: When it was recorded.
    """

    record_id: str = field(name="id")
    """Id of the transaction."""
    coin: str
    """Name of the coin."""
    kind: str = field(name="type")
    """Kind of transaction, such as ORDER_DEALT_IN."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the transaction, in the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the transaction, in the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was recorded."""
