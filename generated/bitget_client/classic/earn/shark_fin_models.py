# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic earn shark_fin."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import SharkFinHoldingStatus, SharkFinRecordType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Account(Model, kw_only=True):
    """What `classic.earn.shark_fin.get_account` returns.

    Attributes:
        btc_subscribed_amount: Amount subscribed, in BTC.
        usdt_subscribed_amount: Amount subscribed, in USDT.
        btc_historical_amount: Amount subscribed in the past, in BTC.
        usdt_historical_amount: Amount subscribed in the past, in USDT.
        btc_total_earnings: Earned in all, in BTC.
        usdt_total_earnings: Earned in all, in USDT.
    """

    raw_btc_subscribed_amount: str = field(name="btcSubscribeAmount")
    btc_subscribed_amount = read.decimal("raw_btc_subscribed_amount")
    """Amount subscribed, in BTC."""
    raw_usdt_subscribed_amount: str = field(name="usdtSubscribeAmount")
    usdt_subscribed_amount = read.decimal("raw_usdt_subscribed_amount")
    """Amount subscribed, in USDT."""
    raw_btc_historical_amount: str = field(name="btcHistoricalAmount")
    btc_historical_amount = read.decimal("raw_btc_historical_amount")
    """Amount subscribed in the past, in BTC."""
    raw_usdt_historical_amount: str = field(name="usdtHistoricalAmount")
    usdt_historical_amount = read.decimal("raw_usdt_historical_amount")
    """Amount subscribed in the past, in USDT."""
    raw_btc_total_earnings: str = field(name="btcTotalEarning")
    btc_total_earnings = read.decimal("raw_btc_total_earnings")
    """Earned in all, in BTC."""
    raw_usdt_total_earnings: str = field(name="usdtTotalEarning")
    usdt_total_earnings = read.decimal("raw_usdt_total_earnings")
    """Earned in all, in USDT."""


class Asset(Model, kw_only=True):
    """An item of `AssetPage.items`.

    Attributes:
        product_id: Id of the product.
        interest_start_time: When interest begins.
        interest_end_time: When interest ends.
        product_coin: Coin of the product.
        subscription_coin: Coin subscribed with.
        trend: Direction of the price that the product is about.
        settle_time: When it is settled.
        interest_amount: Interest earned; none before it is settled.
        product_status: State of the product.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    raw_interest_start_time: str = field(name="interestStartTime")
    interest_start_time = read.timestamp("raw_interest_start_time")
    """When interest begins."""
    raw_interest_end_time: str = field(name="interestEndTime")
    interest_end_time = read.timestamp("raw_interest_end_time")
    """When interest ends."""
    product_coin: str = field(name="productCoin")
    """Coin of the product."""
    subscription_coin: str = field(name="subscribeCoin")
    """Coin subscribed with."""
    trend: str
    """Direction of the price that the product is about.

    - `up`: Up.
    - `down`: Down.
    """
    raw_settle_time: str = field(name="settleTime")
    settle_time = read.timestamp("raw_settle_time")
    """When it is settled."""
    raw_interest_amount: str | None = field(name="interestAmount", default=None)
    interest_amount = read.optional_decimal("raw_interest_amount")
    """Interest earned; none before it is settled."""
    product_status: str = field(name="productStatus")
    """State of the product.

    - `running`: Open for subscriptions.
    - `pause`: Paused.
    - `wait_interest`: Waiting for interest to begin.
    - `wait_settle`: Waiting to be settled.
    - `settle`: Settled.
    - `redeem`: Redeemed.
    - `sell_out`: Sold out.
    """


class AssetPage(Model, kw_only=True):
    """What `classic.earn.shark_fin.get_assets` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Asset] | None = field(name="resultList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Asset]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the Shark Fin products subscribed to, running or settled ones.

    Attributes:
        status: Which holdings.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 20 when left out, at most 100.
        id_less_than: endId of the page before; left out for the first page.
    """

    status: SharkFinHoldingStatus
    """Which holdings.

    - `subscribed`: Running ones.
    - `settled`: Settled ones.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetProductsRequest(Request, kw_only=True):
    """Get the Shark Fin products of a coin.

    Attributes:
        coin: Coin of the products.
        limit: Entries per page; 20 when left out, at most 100.
        id_less_than: endId of the page before; left out for the first page.
    """

    coin: str
    """Coin of the products."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetRecordsRequest(Request, kw_only=True):
    """Get the subscriptions, redemptions or interest payments of Shark Fin.

    Attributes:
        coin: Only entries in this coin.
        record_type: Kind of entries.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 20 when left out, at most 100.
        id_less_than: endId of the page before; left out for the first page.
    """

    coin: str | None = None
    """Only entries in this coin."""
    record_type: SharkFinRecordType = field(name="type")
    """Kind of entries.

    - `subscription`: Subscription.
    - `redemption`: Redemption.
    - `interest`: Interest payment.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetSubscribeInfoRequest(Request, kw_only=True):
    """Get the terms of subscribing to one Shark Fin product, such as price range, rates, limits and times.

    Attributes:
        product_id: Id of the product.
    """

    product_id: str = field(name="productId")
    """Id of the product."""


class GetSubscribeResultRequest(Request, kw_only=True):
    """Get whether a subscription to Shark Fin succeeded.

    Attributes:
        order_id: Id that subscribing returned.
    """

    order_id: str = field(name="orderId")
    """Id that subscribing returned."""


class Product(Model, kw_only=True):
    """An item of `ProductPage.items`.

    Attributes:
        product_id: Id of the product.
        product_name: Name of the product.
        product_coin: Coin of the product.
        subscription_coin: Coin subscribed with.
        farming_start_time: Start of the farming period.
        farming_end_time: End of the farming period.
        lower_rate: Lowest interest rate, in per cent.
        default_rate: Default interest rate, in per cent.
        upper_rate: Highest interest rate, in per cent.
        period: How long it lasts, in days.
        interest_start_time: When interest begins.
        status: State of the product.
        min_amount: Smallest subscription, in the coin subscribed with.
        limit_amount: Most that can be subscribed by all together, or the word unlimited.
        sold_amount: Amount subscribed so far by all together.
        end_time: When the product ends.
        start_time: When the product starts.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    product_name: str = field(name="productName")
    """Name of the product."""
    product_coin: str = field(name="productCoin")
    """Coin of the product."""
    subscription_coin: str = field(name="subscribeCoin")
    """Coin subscribed with."""
    raw_farming_start_time: str = field(name="farmingStartTime")
    farming_start_time = read.timestamp("raw_farming_start_time")
    """Start of the farming period."""
    raw_farming_end_time: str = field(name="farmingEndTime")
    farming_end_time = read.timestamp("raw_farming_end_time")
    """End of the farming period."""
    raw_lower_rate: str = field(name="lowerRate")
    lower_rate = read.decimal("raw_lower_rate")
    """Lowest interest rate, in per cent."""
    raw_default_rate: str = field(name="defaultRate")
    default_rate = read.decimal("raw_default_rate")
    """Default interest rate, in per cent."""
    raw_upper_rate: str = field(name="upperRate")
    upper_rate = read.decimal("raw_upper_rate")
    """Highest interest rate, in per cent."""
    raw_period: str = field(name="period")
    period = read.integer("raw_period")
    """How long it lasts, in days."""
    raw_interest_start_time: str = field(name="interestStartTime")
    interest_start_time = read.timestamp("raw_interest_start_time")
    """When interest begins."""
    status: str
    """State of the product.

    - `not_started`: Announced.
    - `in_progress`: Open for subscriptions.
    - `paused`: Paused.
    - `interest_pending`: Bearing interest.
    - `settle_pending`: Waiting to be settled.
    - `settled`: Settled.
    - `redeemed`: Redeemed.
    - `sold_out`: Sold out.
    """
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest subscription, in the coin subscribed with."""
    limit_amount: str = field(name="limitAmount")
    """Most that can be subscribed by all together, or the word unlimited."""
    raw_sold_amount: str = field(name="soldAmount")
    sold_amount = read.decimal("raw_sold_amount")
    """Amount subscribed so far by all together."""
    raw_end_time: str = field(name="endTime")
    end_time = read.timestamp("raw_end_time")
    """When the product ends."""
    raw_start_time: str = field(name="startTime")
    start_time = read.timestamp("raw_start_time")
    """When the product starts."""


class ProductPage(Model, kw_only=True):
    """What `classic.earn.shark_fin.get_products` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Product] | None = field(name="resultList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Product]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class Record(Model, kw_only=True):
    """An item of `RecordPage.items`.

    Attributes:
        order_id: Id of the entry.
        product_name: Name of the product.
        period: How long the product lasts, in days.
        amount: Amount, in the coin subscribed with.
        ts: When it happened.
        record_type: Kind of the entry.
    """

    order_id: str = field(name="orderId")
    """Id of the entry."""
    product_name: str = field(name="product")
    """Name of the product."""
    raw_period: str = field(name="period")
    period = read.integer("raw_period")
    """How long the product lasts, in days."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin subscribed with."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it happened."""
    record_type: str = field(name="type")
    """Kind of the entry.

    - `subscription`: Subscription.
    - `redemption`: Redemption.
    - `interest`: Interest payment.
    """


class RecordPage(Model, kw_only=True):
    """What `classic.earn.shark_fin.get_records` returns.

    Attributes:
        items: Entries of this page.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Record] | None = field(name="resultList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Record]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class SubscribeInfo(Model, kw_only=True):
    """What `classic.earn.shark_fin.get_subscribe_info` returns.

    Attributes:
        product_coin: Coin of the product.
        subscription_coin: Coin subscribed with.
        interest_time: When interest begins.
        expiration_time: When it is settled.
        min_price: Lower end of the price range.
        current_price: Current price.
        max_price: Upper end of the price range.
        min_rate: Lowest interest rate, in per cent.
        default_rate: Default interest rate, in per cent.
        max_rate: Highest interest rate, in per cent.
        period: How long it lasts, in days.
        min_amount: Smallest subscription.
        available_balance: Balance free for use.
        user_quota: Most that one user can subscribe.
        remaining_amount: Amount that can still be subscribed, in the coin.
        profit_precision: Decimal places of the profit.
        subscribe_precision: Decimal places of the amount of a subscription.
    """

    product_coin: str = field(name="productCoin")
    """Coin of the product."""
    subscription_coin: str = field(name="subscribeCoin")
    """Coin subscribed with."""
    raw_interest_time: str = field(name="interestTime")
    interest_time = read.timestamp("raw_interest_time")
    """When interest begins."""
    raw_expiration_time: str = field(name="expirationTime")
    expiration_time = read.timestamp("raw_expiration_time")
    """When it is settled."""
    raw_min_price: str = field(name="minPrice")
    min_price = read.decimal("raw_min_price")
    """Lower end of the price range."""
    raw_current_price: str = field(name="currentPrice")
    current_price = read.decimal("raw_current_price")
    """Current price."""
    raw_max_price: str = field(name="maxPrice")
    max_price = read.decimal("raw_max_price")
    """Upper end of the price range."""
    raw_min_rate: str = field(name="minRate")
    min_rate = read.decimal("raw_min_rate")
    """Lowest interest rate, in per cent."""
    raw_default_rate: str = field(name="defaultRate")
    default_rate = read.decimal("raw_default_rate")
    """Default interest rate, in per cent."""
    raw_max_rate: str = field(name="maxRate")
    max_rate = read.decimal("raw_max_rate")
    """Highest interest rate, in per cent."""
    raw_period: str = field(name="period")
    period = read.integer("raw_period")
    """How long it lasts, in days."""
    raw_min_amount: str = field(name="productMinAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest subscription."""
    raw_available_balance: str = field(name="availableBalance")
    available_balance = read.decimal("raw_available_balance")
    """Balance free for use."""
    raw_user_quota: str = field(name="userAmount")
    user_quota = read.decimal("raw_user_quota")
    """Most that one user can subscribe."""
    raw_remaining_amount: str = field(name="remainingAmount")
    remaining_amount = read.decimal("raw_remaining_amount")
    """Amount that can still be subscribed, in the coin."""
    raw_profit_precision: str = field(name="profitPrecision")
    profit_precision = read.integer("raw_profit_precision")
    """Decimal places of the profit."""
    raw_subscribe_precision: str = field(name="subscribePrecision")
    subscribe_precision = read.integer("raw_subscribe_precision")
    """Decimal places of the amount of a subscription."""


class SubscribeOutcome(Model, kw_only=True):
    """What `classic.earn.shark_fin.get_subscribe_result` returns.

    Attributes:
        result: Whether it succeeded.
        message: Why it failed, in words; none where it did not.
    """

    result: str
    """Whether it succeeded.

    - `success`: It succeeded.
    - `fail`: It failed.
    """
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class SubscribeRequest(Request, kw_only=True):
    """Subscribe to a Shark Fin product.

    Attributes:
        product_id: Id of the product.
        amount: Amount to put in, in the coin subscribed with.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    amount: Number
    """Amount to put in, in the coin subscribed with."""


class SubscribeResult(Model, kw_only=True):
    """What `classic.earn.shark_fin.subscribe` returns.

    Attributes:
        order_id: Id of the subscription.
        status: State of the subscription; its values are not documented.
    """

    order_id: str = field(name="orderId")
    """Id of the subscription."""
    status: str | None = None
    """State of the subscription; its values are not documented."""
