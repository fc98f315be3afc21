# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta p2p ads."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import P2pAdOperation, P2pMarket, P2pPriceType, Side, UnifiedP2pAdStatus
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Ad(Model, kw_only=True):
    """What `uta.p2p.ads.get_ad` returns.

    Attributes:
        ad_id: Id of the advertisement.
        side: Whether it buys or sells.
        price_type: Whether the price is fixed or follows the market.
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        price: Price of the coin, in the fiat currency.
        amount: Amount of the coin in all.
        min_amount: Smallest order; the unit is not documented.
        max_amount: Largest order; the unit is not documented.
        pay_duration: Time to pay in after ordering, in minutes.
        sold_amount: Amount of the coin traded so far.
        remaining_amount: Amount of the coin that is left.
        premium: Premium of a floating price; none for a fixed one. The unit is not documented.
        turnover: Value of the trades so far, in the fiat currency.
        remark: Note to the advertisement.
        trade_terms: Terms of the advertiser.
        payment_methods: Ways to pay that are accepted.
        coin_precision: Decimal places of an amount of the coin.
        fiat_precision: Decimal places of an amount of the fiat currency.
        market: Part of the P2P market it is shown in.
        avg_time: Average time that an order takes; the unit is not documented.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    price_type: str = field(name="priceType")
    """Whether the price is fixed or follows the market.

    - `fixed`: It stays as it is.
    - `floating`: It follows the market, with a premium.
    """
    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin, in the fiat currency."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the coin in all."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest order; the unit is not documented."""
    raw_max_amount: str = field(name="maxAmount")
    max_amount = read.decimal("raw_max_amount")
    """Largest order; the unit is not documented."""
    raw_pay_duration: str = field(name="payDuration")
    pay_duration = read.integer("raw_pay_duration")
    """Time to pay in after ordering, in minutes."""
    raw_sold_amount: str = field(name="soldAmount")
    sold_amount = read.decimal("raw_sold_amount")
    """Amount of the coin traded so far."""
    raw_remaining_amount: str = field(name="lastAmount")
    remaining_amount = read.decimal("raw_remaining_amount")
    """Amount of the coin that is left."""
    raw_premium: str | None = field(name="premium", default=None)
    premium = read.optional_decimal("raw_premium")
    """Premium of a floating price; none for a fixed one. The unit is not documented."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Value of the trades so far, in the fiat currency."""
    remark: str
    """Note to the advertisement."""
    trade_terms: str | None = field(name="tradeTerm", default=None)
    """Terms of the advertiser."""
    payment_methods: list[AdPaymentMethod] = field(name="payMethodIds")
    """Ways to pay that are accepted."""
    raw_coin_precision: str = field(name="tokenPrecision")
    coin_precision = read.integer("raw_coin_precision")
    """Decimal places of an amount of the coin."""
    raw_fiat_precision: str = field(name="fiatPrecision")
    fiat_precision = read.integer("raw_fiat_precision")
    """Decimal places of an amount of the fiat currency."""
    market: str
    """Part of the P2P market it is shown in.

    - `public`: Public.
    - `private`: Private.
    """
    raw_avg_time: str = field(name="avgTime")
    avg_time = read.decimal("raw_avg_time")
    """Average time that an order takes; the unit is not documented."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class AdPaymentMethod(Model, kw_only=True):
    """An item of `Ad.payment_methods`.

    Attributes:
        payment_method_id: Id of the way to pay.
        user_payment_method_id: Id of the user's own account with a way to pay.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""
    user_payment_method_id: str | None = field(name="userPayMethodId", default=None)
    """Id of the user's own account with a way to pay."""


class CreateAdRequest(Request, kw_only=True):
    """Put up an advertisement for buying or selling a coin in P2P trading.

    Attributes:
        coin: Coin to buy or sell.
        fiat: Fiat currency.
        side: Whether it buys or sells.
        price_type: Whether the price is fixed or follows the market.
        price: Price of the coin, in the fiat currency; needed for a fixed price.
        premium: Premium of a floating price; needed for one. The unit is not documented.
        min_amount: Smallest order; the unit is not documented.
        max_amount: Largest order; the unit is not documented.
        quantity: Amount of the coin.
        payment_methods: Ways to pay that are accepted.
        remark: Note to the advertisement.
        trade_terms: Terms of the advertiser.
        payment_time_limit: Time to pay in after ordering, in minutes, one of those that get_currencies lists for
        the fiat currency.
    """

    coin: str = field(name="token")
    """Coin to buy or sell."""
    fiat: str
    """Fiat currency."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    price_type: P2pPriceType = field(name="priceType")
    """Whether the price is fixed or follows the market.

    - `fixed`: It stays as it is.
    - `floating`: It follows the market, with a premium.
    """
    price: Number | None = None
    """Price of the coin, in the fiat currency; needed for a fixed price."""
    premium: Number | None = None
    """Premium of a floating price; needed for one. The unit is not documented."""
    min_amount: Number = field(name="minAmount")
    """Smallest order; the unit is not documented."""
    max_amount: Number = field(name="maxAmount")
    """Largest order; the unit is not documented."""
    quantity: Number
    """Amount of the coin."""
    payment_methods: list[CreateAdRequestPaymentMethod] = field(name="payMethodIds")
    """Ways to pay that are accepted."""
    remark: str | None = None
    """Note to the advertisement."""
    trade_terms: str | None = field(name="tradeTerms", default=None)
    """Terms of the advertiser."""
    payment_time_limit: IntText = field(name="payTimeLimit")
    """Time to pay in after ordering, in minutes, one of those that get_currencies lists for the fiat currency."""


class CreateAdRequestPaymentMethod(Request, kw_only=True):
    """An item of `CreateAdRequest.payment_methods`.

    Attributes:
        payment_method_id: Id of the way to pay.
        user_payment_method_id: Id of the account of yours that is paid to; needed to sell.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""
    user_payment_method_id: str | None = field(name="userPayMethodId", default=None)
    """Id of the account of yours that is paid to; needed to sell."""


class CreateAdResult(Model, kw_only=True):
    """What `uta.p2p.ads.create_ad` returns.

    Attributes:
        ad_id: Id of the advertisement.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""


class ExchangeRate(Model, kw_only=True):
    """What `uta.p2p.ads.get_exchange_rate` returns.

    Attributes:
        rate: Price of one coin, in the fiat currency.
    """

    raw_rate: str = field(name="rate")
    rate = read.decimal("raw_rate")
    """Price of one coin, in the fiat currency."""


class FeeEstimate(Model, kw_only=True):
    """What `uta.p2p.ads.get_fee_estimate` returns.

    Attributes:
        fee_coin: Coin of the fee.
        fee: Fee, in the fee coin.
        tax_coin: Coin of the tax.
        tax: Tax, in the tax coin.
    """

    fee_coin: str = field(name="feeToken")
    """Coin of the fee."""
    raw_fee: str = field(name="feeAmount")
    fee = read.decimal("raw_fee")
    """Fee, in the fee coin."""
    tax_coin: str = field(name="taxToken")
    """Coin of the tax."""
    raw_tax: str = field(name="taxAmount")
    tax = read.decimal("raw_tax")
    """Tax, in the tax coin."""


class GetAdRequest(Request, kw_only=True):
    """Get one P2P advertisement in detail.

    Attributes:
        ad_id: Id of the advertisement.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""


class GetAdsRequest(Request, kw_only=True):
    """Get the P2P advertisements for a coin and a fiat currency.

    Attributes:
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        side: Whether it buys or sells.
        amount: Amount to trade; the unit is not documented.
        page_num: Number of the page.
        limit: Advertisements per page, 10 at most.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    amount: Number | None = None
    """Amount to trade; the unit is not documented."""
    page_num: IntText = field(name="pageNum")
    """Number of the page."""
    limit: IntText
    """Advertisements per page, 10 at most."""


class GetExchangeRateRequest(Request, kw_only=True):
    """Get the price of a coin in a fiat currency, for P2P advertisements.

    Attributes:
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""


class GetFeeEstimateRequest(Request, kw_only=True):
    """Get the fee and the tax that a P2P trade would cost.

    Attributes:
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        side: Whether it buys or sells.
        market: Part of the P2P market it is shown in.
        amount: Amount to trade; the unit is not documented.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    market: P2pMarket = field(name="marketType")
    """Part of the P2P market it is shown in.

    - `public`: Public.
    - `private`: Private.
    """
    amount: Number
    """Amount to trade; the unit is not documented."""


class GetLimitsRequest(Request, kw_only=True):
    """Get the smallest and the largest amount of a coin that a P2P advertisement may be over.

    Attributes:
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        side: Whether it buys or sells.
    """

    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """


class GetMyAdsRequest(Request, kw_only=True):
    """Get your own P2P advertisements of the last 90 days.

    Attributes:
        start_time: Start of the period, at most 30 days before its end and 90 days back.
        end_time: End of the period, at most 30 days after its start.
        limit: Advertisements per page; 10 when left out.
        cursor: nextId of the page before; left out for the first page.
        ad_id: Only the advertisement with this id.
        coin: Only advertisements of this coin.
        fiat: Only advertisements in this fiat currency.
        status: Only advertisements in this state.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 30 days before its end and 90 days back."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Advertisements per page; 10 when left out."""
    cursor: str | None = None
    """nextId of the page before; left out for the first page."""
    ad_id: str | None = field(name="advId", default=None)
    """Only the advertisement with this id."""
    coin: str | None = field(name="token", default=None)
    """Only advertisements of this coin."""
    fiat: str | None = None
    """Only advertisements in this fiat currency."""
    status: UnifiedP2pAdStatus | None = None
    """Only advertisements in this state.

    - `publish`: Online.
    - `delist`: Offline.
    - `remove`: Deleted.
    """


class Limits(Model, kw_only=True):
    """What `uta.p2p.ads.get_limits` returns.

    Attributes:
        min_buy_amount: Smallest amount an advertisement may buy, in the coin.
        max_buy_amount: Largest amount an advertisement may buy, in the coin.
        min_sell_amount: Smallest amount an advertisement may sell, in the coin.
        max_sell_amount: Largest amount an advertisement may sell, in the coin.
    """

    raw_min_buy_amount: str = field(name="buyMinTokenAmount")
    min_buy_amount = read.decimal("raw_min_buy_amount")
    """Smallest amount an advertisement may buy, in the coin."""
    raw_max_buy_amount: str = field(name="buyMaxTokenAmount")
    max_buy_amount = read.decimal("raw_max_buy_amount")
    """Largest amount an advertisement may buy, in the coin."""
    raw_min_sell_amount: str = field(name="sellMinTokenAmount")
    min_sell_amount = read.decimal("raw_min_sell_amount")
    """Smallest amount an advertisement may sell, in the coin."""
    raw_max_sell_amount: str = field(name="sellMaxTokenAmount")
    max_sell_amount = read.decimal("raw_max_sell_amount")
    """Largest amount an advertisement may sell, in the coin."""


class MarketAd(Model, kw_only=True):
    """An item of what `uta.p2p.ads.get_ads` returns.

    Attributes:
        ad_id: Id of the advertisement.
        merchant_id: Id of the merchant.
        merchant_name: Name of the merchant.
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        side: Whether it buys or sells.
        price: Price of the coin, in the fiat currency.
        min_amount: Smallest order; the unit is not documented.
        max_amount: Largest order; the unit is not documented.
        quantity: Amount of the coin.
        payment_methods: Ways to pay, one entry per way.
        completed_orders: Orders completed so far.
        completion_rate: Part of the orders that were completed, a ratio (0.99 is 99 %).
        avg_release_time: Average time until the merchant releases the coins; the unit is not documented.
        created_time: When it was created.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    merchant_id: str = field(name="merchantId")
    """Id of the merchant."""
    merchant_name: str = field(name="merchantName")
    """Name of the merchant."""
    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin, in the fiat currency."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest order; the unit is not documented."""
    raw_max_amount: str = field(name="maxAmount")
    max_amount = read.decimal("raw_max_amount")
    """Largest order; the unit is not documented."""
    raw_quantity: str = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Amount of the coin."""
    payment_methods: list[MarketAdPaymentMethod] = field(name="payMethods")
    """Ways to pay, one entry per way."""
    raw_completed_orders: str = field(name="completedOrderNum")
    completed_orders = read.integer("raw_completed_orders")
    """Orders completed so far."""
    raw_completion_rate: str = field(name="completedRate")
    completion_rate = read.decimal("raw_completion_rate")
    """Part of the orders that were completed, a ratio (0.99 is 99 %)."""
    raw_avg_release_time: str = field(name="avgReleaseTime")
    avg_release_time = read.decimal("raw_avg_release_time")
    """Average time until the merchant releases the coins; the unit is not documented."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""


class MarketAdPaymentMethod(Model, kw_only=True):
    """An item of `MarketAd.payment_methods`.

    Attributes:
        payment_method_id: Id of the way to pay.
        payment_method_name: Name of the way to pay.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""
    payment_method_name: str = field(name="payMethodName")
    """Name of the way to pay."""


class ModifyAdRequest(Request, kw_only=True):
    """Change the price, the amounts, the ways to pay or the texts of a P2P advertisement of yours.

    Attributes:
        ad_id: Id of the advertisement.
        price_type: Whether the price is fixed or follows the market.
        price: New price of the coin, in the fiat currency; needed for a fixed price.
        premium: New premium of a floating price; needed for one. The unit is not documented.
        min_amount: New smallest order; the unit is not documented.
        max_amount: New largest order; the unit is not documented.
        quantity: New amount of the coin to buy or sell.
        payment_methods: Ways to pay that are accepted.
        payment_time_limit: Time to pay in after ordering, in minutes; by the docs it has to be given.
        remark: Note to the advertisement.
        trade_terms: Terms of the advertiser.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    price_type: P2pPriceType | None = field(name="priceType", default=None)
    """Whether the price is fixed or follows the market.

    - `fixed`: It stays as it is.
    - `floating`: It follows the market, with a premium.
    """
    price: Number | None = None
    """New price of the coin, in the fiat currency; needed for a fixed price."""
    premium: Number | None = None
    """New premium of a floating price; needed for one. The unit is not documented."""
    min_amount: Number | None = field(name="minAmount", default=None)
    """New smallest order; the unit is not documented."""
    max_amount: Number | None = field(name="maxAmount", default=None)
    """New largest order; the unit is not documented."""
    quantity: Number | None = None
    """New amount of the coin to buy or sell."""
    payment_methods: list[ModifyAdRequestPaymentMethod] | None = field(name="payMethodIds", default=None)
    """Ways to pay that are accepted."""
    payment_time_limit: IntText | None = field(name="payTimeLimit", default=None)
    """Time to pay in after ordering, in minutes; by the docs it has to be given."""
    remark: str | None = None
    """Note to the advertisement."""
    trade_terms: str | None = field(name="tradeTerms", default=None)
    """Terms of the advertiser."""


class ModifyAdRequestPaymentMethod(Request, kw_only=True):
    """An item of `ModifyAdRequest.payment_methods`.

    Attributes:
        payment_method_id: Id of the way to pay.
        user_payment_method_id: Id of the account of yours that is paid to; needed to sell.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""
    user_payment_method_id: str | None = field(name="userPayMethodId", default=None)
    """Id of the account of yours that is paid to; needed to sell."""


class MyAd(Model, kw_only=True):
    """An item of `MyAdPage.items`.

    Attributes:
        ad_id: Id of the advertisement.
        side: Whether it buys or sells.
        price_type: Whether the price is fixed or follows the market.
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        price: Price of the coin, in the fiat currency.
        sold_amount: Amount of the coin traded so far.
        remaining_amount: Amount of the coin that is left.
        payment_methods: Ways to pay, one entry per way.
        status: State of the advertisement.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    price_type: str = field(name="priceType")
    """Whether the price is fixed or follows the market.

    - `fixed`: It stays as it is.
    - `floating`: It follows the market, with a premium.
    """
    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin, in the fiat currency."""
    raw_sold_amount: str = field(name="soldAmount")
    sold_amount = read.decimal("raw_sold_amount")
    """Amount of the coin traded so far."""
    raw_remaining_amount: str = field(name="lastAmount")
    remaining_amount = read.decimal("raw_remaining_amount")
    """Amount of the coin that is left."""
    payment_methods: list[MyAdPaymentMethod] = field(name="payMethods")
    """Ways to pay, one entry per way."""
    status: str
    """State of the advertisement.

    - `publish`: Online.
    - `delist`: Offline.
    - `remove`: Deleted.
    """
    raw_created_time: str | int = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str | int = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class MyAdPage(Model, kw_only=True):
    """What `uta.p2p.ads.get_my_ads` returns.

    Attributes:
        items: Entries of this page.
        next_id: Where the next page goes on, for its cursor; none on the last page.
    """

    raw_items: list[MyAd] = field(name="items")
    """`items` as sent."""

    @property
    def items(self) -> list[MyAd]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    next_id: str | None = field(name="nextId", default=None)
    """Where the next page goes on, for its cursor; none on the last page."""


class MyAdPaymentMethod(Model, kw_only=True):
    """An item of `MyAd.payment_methods`.

    Attributes:
        payment_method_id: Id of the way to pay.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""


class SetAdStatusRequest(Request, kw_only=True):
    """Put a P2P advertisement of yours online, take it offline, or delete it.

    Attributes:
        ad_id: Id of the advertisement.
        operation: What to do with the advertisement.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    operation: P2pAdOperation
    """What to do with the advertisement.

    - `publish`: Put it online.
    - `delist`: Take it offline.
    - `remove`: Delete it.
    """
