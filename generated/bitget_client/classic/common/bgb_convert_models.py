# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common bgb_convert."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class Coin(Model, kw_only=True):
    """An item of `CoinPage.items`.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        estimated_bgb_amount: Amount of BGB that the conversion would bring.
        precision: Decimal places of the amount of BGB.
        fee_detail: Fees that were charged.
        created_time: When the data was taken.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_estimated_bgb_amount: str = field(name="bgbEstAmount")
    estimated_bgb_amount = read.decimal("raw_estimated_bgb_amount")
    """Amount of BGB that the conversion would bring."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of the amount of BGB."""
    fee_detail: list[CoinFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the data was taken."""


class CoinFeeDetail(Model, kw_only=True):
    """An item of `Coin.fee_detail`.

    Attributes:
        fee_rate: Fee rate, a ratio (0.02 is 2 %).
        fee: Fee, in BGB.
    """

    raw_fee_rate: str = field(name="feeRate")
    fee_rate = read.decimal("raw_fee_rate")
    """Fee rate, a ratio (0.02 is 2 %)."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee, in BGB."""


class CoinPage(Model, kw_only=True):
    """What `classic.common.bgb_convert.get_coins` returns.

    Attributes:
        items: Coins, one entry each.
    """

    raw_items: list[Coin] = field(name="coinList")
    """`items` as sent."""

    @property
    def items(self) -> list[Coin]:
        """Coins, one entry each."""
        return read.listed(self, "items", self.raw_items)


class Conversion(Model, kw_only=True):
    """An item of what `classic.common.bgb_convert.get_history` returns.

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
    fee_detail: list[ConversionFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    status: str
    """State of the conversion, such as success."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""
    created_time__ts: str | None = field(name="ts", default=None)
    """The value sent as `ts`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__ctime, self.created_time__ts)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When it was converted."""


class ConversionFeeDetail(Model, kw_only=True):
    """An item of `Conversion.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged, in the fee coin."""


class GetHistoryRequest(Request, kw_only=True):
    """Get your past conversions of small balances to BGB.

    Attributes:
        order_id: Only the conversion with this id.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        limit: Number of conversions; 20 when left out, at most 100.
        id_less_than: Id of the last entry of the page before; left out for the first page.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the conversion with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Number of conversions; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Id of the last entry of the page before; left out for the first page."""


class TradeRequest(Request, kw_only=True):
    """Convert the small balances of some coins to BGB.

    Attributes:
        coins: Coins to convert.
    """

    coins: list[str] = field(name="coinList")
    """Coins to convert."""


class TradeResult(Model, kw_only=True):
    """What `classic.common.bgb_convert.trade` returns.

    Attributes:
        items: Orders, one entry per order.
    """

    raw_items: list[TradeResultItem] = field(name="orderList")
    """`items` as sent."""

    @property
    def items(self) -> list[TradeResultItem]:
        """Orders, one entry per order."""
        return read.listed(self, "items", self.raw_items)


class TradeResultItem(Model, kw_only=True):
    """An item of `TradeResult.items`.

    Attributes:
        coin: Name of the coin.
        order_id: Id of the conversion.
    """

    coin: str
    """Name of the coin."""
    order_id: str = field(name="orderId")
    """Id of the conversion."""
