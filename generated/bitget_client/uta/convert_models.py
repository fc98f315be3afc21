# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta convert."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, JsonSlot, Time


class GetSmallAssetsHistoryRequest(Request, kw_only=True):
    """Get your past conversions of small balances, back to 90 days.

    Attributes:
        order_id: Only the conversion with this id.
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        limit: Conversions per page; 20 when left out, at most 100.
        cursor: Smallest orderId of the page before; left out for the first page.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the conversion with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 30 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Conversions per page; 20 when left out, at most 100."""
    cursor: str | None = None
    """Smallest orderId of the page before; left out for the first page."""


class GetSmallAssetsRequest(Request, kw_only=True):
    """Get the small balances that can be converted to BGB, and what they would bring.

    Attributes:
        coin: Only the balance of this coin.
    """

    coin: str | None = None
    """Only the balance of this coin."""


class SmallAsset(Model, kw_only=True):
    """An item of what `uta.convert.get_small_assets` returns.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        estimated_coin: Coin that the conversion brings.
        estimated_amount: Amount that the conversion would bring, in estimatedCoin.
        fee_detail: Fees that were charged.
        created_time: When the data was taken.
        size: Amount, in the coin.
        usdt_value: Value, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    estimated_coin: str = field(name="estimatedCoin")
    """Coin that the conversion brings."""
    raw_estimated_amount: str = field(name="estimatedAmount")
    estimated_amount = read.decimal("raw_estimated_amount")
    """Amount that the conversion would bring, in estimatedCoin."""
    fee_detail: SmallAssetFeeDetail = field(name="feeDetail")
    """Fees that were charged."""
    raw_created_time: str | int = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the data was taken."""
    raw_size: str | None = field(name="size", default=None)
    size = read.optional_decimal("raw_size")
    """Amount, in the coin."""
    raw_usdt_value: str | None = field(name="usdtValue", default=None)
    usdt_value = read.optional_decimal("raw_usdt_value")
    """Value, in USDT."""


class SmallAssetFeeDetail(Model, kw_only=True):
    """The value of `SmallAsset.fee_detail`.

    Attributes:
        fee_rate: Fee rate, a ratio (0.02 is 2 %).
        fee: Fee of the conversion.
        fee_coin: Coin the fee is charged in.
    """

    raw_fee_rate: str = field(name="feeRate")
    fee_rate = read.decimal("raw_fee_rate")
    """Fee rate, a ratio (0.02 is 2 %)."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the conversion."""
    fee_coin: str | None = field(name="feeCoin", default=None)
    """Coin the fee is charged in."""


class SmallAssetsHistory(Model, kw_only=True):
    """An item of `SmallAssetsHistoryPage.items`.

    Attributes:
        order_id: Id of the conversion.
        from_coin: Coin to give.
        from_amount: Amount given, in fromCoin.
        from_coin_price: Price of the coin given when it was converted; the docs don't say in which currency.
        to_coin: Coin to get.
        to_amount: Amount got, in toCoin.
        to_coin_price: Price of the coin got when it was converted; the docs don't say in which currency.
        fee_detail: Fees that were charged.
        status: State of the conversion, such as success.
        created_time: When it was converted.
    """

    order_id: str = field(name="orderId")
    """Id of the conversion."""
    from_coin: str = field(name="fromCoin")
    """Coin to give."""
    raw_from_amount: str = field(name="fromAmount")
    from_amount = read.decimal("raw_from_amount")
    """Amount given, in fromCoin."""
    raw_from_coin_price: str = field(name="fromCoinPrice")
    from_coin_price = read.decimal("raw_from_coin_price")
    """Price of the coin given when it was converted; the docs don't say in which currency."""
    to_coin: str = field(name="toCoin")
    """Coin to get."""
    raw_to_amount: str = field(name="toAmount")
    to_amount = read.decimal("raw_to_amount")
    """Amount got, in toCoin."""
    raw_to_coin_price: str = field(name="toCoinPrice")
    to_coin_price = read.decimal("raw_to_coin_price")
    """Price of the coin got when it was converted; the docs don't say in which currency."""
    fee_detail: SmallAssetsHistoryFeeDetail = field(name="feeDetail")
    """Fees that were charged."""
    status: str
    """State of the conversion, such as success."""
    raw_created_time: str | int = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was converted."""


class SmallAssetsHistoryFeeDetail(Model, kw_only=True):
    """The value of `SmallAssetsHistory.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged, in the fee coin."""


class SmallAssetsHistoryPage(Model, kw_only=True):
    """What `uta.convert.get_small_assets_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: For the cursor of the next page.
    """

    raw_items: list[SmallAssetsHistory] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[SmallAssetsHistory]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str
    """For the cursor of the next page."""


class TradeSmallAssetsRequest(Request, kw_only=True):
    """Convert the small balances of some coins to BGB.

    Attributes:
        from_coins: Coins to convert.
        to_coin: Coin to get.
    """

    from_coins: list[str] = field(name="fromCoinList")
    """Coins to convert."""
    to_coin: str | None = field(name="toCoin", default=None)
    """Coin to get."""


class TradeSmallAssetsResult(Model, kw_only=True):
    """What `uta.convert.trade_small_assets` returns.

    Attributes:
        from_coins: Coins given, a list of names or one name.
        to_coin: Coin to get.
        order_id: Id of the conversion.
    """

    from_coins: JsonSlot = field(name="fromCoin")
    """Coins given, a list of names or one name."""
    to_coin: str = field(name="toCoin")
    """Coin to get."""
    order_id: str = field(name="orderId")
    """Id of the conversion."""
