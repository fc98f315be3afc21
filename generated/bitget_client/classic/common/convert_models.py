# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common convert."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Coin(Model, kw_only=True):
    """An item of what `classic.common.convert.get_coins` returns.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        max_amount: Most of the coin that one conversion may take or bring, in the coin.
        min_amount: Least of the coin that one conversion may take or bring, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_max_amount: str = field(name="maxAmount")
    max_amount = read.decimal("raw_max_amount")
    """Most of the coin that one conversion may take or bring, in the coin."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Least of the coin that one conversion may take or bring, in the coin."""


class Conversion(Model, kw_only=True):
    """An item of `ConversionPage.items`.

    Attributes:
        conversion_id: Id of the conversion.
        ts: When it was converted.
        price: Amount of the coin to get for one unit of the coin to give.
        fee: Fee charged.
        from_coin_size: Amount to give, in fromCoin.
        from_coin: Coin to give.
        to_coin_size: Amount to get, in toCoin.
        to_coin: Coin to get.
    """

    conversion_id: str = field(name="id")
    """Id of the conversion."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was converted."""
    raw_price: str = field(name="cnvtPrice")
    price = read.decimal("raw_price")
    """Amount of the coin to get for one unit of the coin to give."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged."""
    raw_from_coin_size: str = field(name="fromCoinSize")
    from_coin_size = read.decimal("raw_from_coin_size")
    """Amount to give, in fromCoin."""
    from_coin: str = field(name="fromCoin")
    """Coin to give."""
    raw_to_coin_size: str = field(name="toCoinSize")
    to_coin_size = read.decimal("raw_to_coin_size")
    """Amount to get, in toCoin."""
    to_coin: str = field(name="toCoin")
    """Coin to get."""


class ConversionPage(Model, kw_only=True):
    """What `classic.common.convert.get_history` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Conversion] | None = field(name="dataList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Conversion]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class GetHistoryRequest(Request, kw_only=True):
    """Get your past conversions from one coin to another.

    Attributes:
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        limit: Number of conversions; 20 when left out, at most 100.
        id_less_than: endId of the page before; left out for the first page.
    """

    start_time: Time = field(name="startTime")
    """Start of the period, at most 90 days before its end."""
    end_time: Time = field(name="endTime")
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Number of conversions; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetQuoteRequest(Request, kw_only=True):
    """Get a quote for converting one coin to another, which trade then takes.

    Attributes:
        from_coin: Coin to give.
        from_coin_size: Amount to give, in fromCoin; this or toCoinSize.
        to_coin: Coin to get.
        to_coin_size: Amount to get, in toCoin; this or fromCoinSize.
    """

    from_coin: str = field(name="fromCoin")
    """Coin to give."""
    from_coin_size: Number | None = field(name="fromCoinSize", default=None)
    """Amount to give, in fromCoin; this or toCoinSize."""
    to_coin: str = field(name="toCoin")
    """Coin to get."""
    to_coin_size: Number | None = field(name="toCoinSize", default=None)
    """Amount to get, in toCoin; this or fromCoinSize."""


class Quote(Model, kw_only=True):
    """What `classic.common.convert.get_quote` returns.

    Attributes:
        from_coin: Coin to give.
        from_coin_size: Amount to give, in fromCoin.
        to_coin: Coin to get.
        to_coin_size: Amount to get, in toCoin.
        price: Amount of the coin to get for one unit of the coin to give.
        fee: Fee charged.
        quote_id: Id of the quote, good for 8 seconds.
    """

    from_coin: str = field(name="fromCoin")
    """Coin to give."""
    raw_from_coin_size: str = field(name="fromCoinSize")
    from_coin_size = read.decimal("raw_from_coin_size")
    """Amount to give, in fromCoin."""
    to_coin: str = field(name="toCoin")
    """Coin to get."""
    raw_to_coin_size: str = field(name="toCoinSize")
    to_coin_size = read.decimal("raw_to_coin_size")
    """Amount to get, in toCoin."""
    raw_price: str = field(name="cnvtPrice")
    price = read.decimal("raw_price")
    """Amount of the coin to get for one unit of the coin to give."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged."""
    quote_id: str = field(name="traceId")
    """Id of the quote, good for 8 seconds."""


class TradeRequest(Request, kw_only=True):
    """Convert one coin to another at the price of a quote that get_quote gave.

    Attributes:
        from_coin: Coin to give.
        from_coin_size: Amount to give, in fromCoin, as quoted.
        price: Price as quoted.
        to_coin: Coin to get.
        to_coin_size: Amount to get, in toCoin, as quoted.
        quote_id: Id of the quote, good for 8 seconds.
    """

    from_coin: str = field(name="fromCoin")
    """Coin to give."""
    from_coin_size: Number = field(name="fromCoinSize")
    """Amount to give, in fromCoin, as quoted."""
    price: Number = field(name="cnvtPrice")
    """Price as quoted."""
    to_coin: str = field(name="toCoin")
    """Coin to get."""
    to_coin_size: Number = field(name="toCoinSize")
    """Amount to get, in toCoin, as quoted."""
    quote_id: str = field(name="traceId")
    """Id of the quote, good for 8 seconds."""


class TradeResult(Model, kw_only=True):
    """What `classic.common.convert.trade` returns.

    Attributes:
        to_coin: Coin to get.
        to_coin_size: Amount to get, in toCoin.
        price: Amount of the coin to get for one unit of the coin to give.
        ts: When it was converted.
    """

    to_coin: str = field(name="toCoin")
    """Coin to get."""
    raw_to_coin_size: str = field(name="toCoinSize")
    to_coin_size = read.decimal("raw_to_coin_size")
    """Amount to get, in toCoin."""
    raw_price: str = field(name="cnvtPrice")
    price = read.decimal("raw_price")
    """Amount of the coin to get for one unit of the coin to give."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was converted."""
