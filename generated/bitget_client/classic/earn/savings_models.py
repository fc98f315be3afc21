# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic earn savings."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import EarnPeriodType, SavingsProductFilter, SavingsRecordType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Account(Model, kw_only=True):
    """What `classic.earn.savings.get_account` returns.

    Attributes:
        btc_amount: Estimated worth of the savings, in BTC.
        usdt_amount: Estimated worth of the savings, in USDT.
        btc_earnings_24h: Earned in the last 24 hours, in BTC.
        usdt_earnings_24h: Earned in the last 24 hours, in USDT.
        btc_total_earnings: Earned in all, in BTC.
        usdt_total_earnings: Earned in all, in USDT.
    """

    raw_btc_amount: str = field(name="btcAmount")
    btc_amount = read.decimal("raw_btc_amount")
    """Estimated worth of the savings, in BTC."""
    raw_usdt_amount: str = field(name="usdtAmount")
    usdt_amount = read.decimal("raw_usdt_amount")
    """Estimated worth of the savings, in USDT."""
    raw_btc_earnings_24h: str = field(name="btc24hEarning")
    btc_earnings_24h = read.decimal("raw_btc_earnings_24h")
    """Earned in the last 24 hours, in BTC."""
    raw_usdt_earnings_24h: str = field(name="usdt24hEarning")
    usdt_earnings_24h = read.decimal("raw_usdt_earnings_24h")
    """Earned in the last 24 hours, in USDT."""
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
        order_id: Id of the holding; only for fixed products.
        product_coin: Coin of the product.
        interest_coin: Coin that interest is paid in.
        period_type: Whether the product is flexible or has a fixed term.
        period: How long it lasts; none where it is flexible.
        hold_amount: Amount held, in the coin.
        last_profit: Profit of the last day.
        total_profit: Profit in all.
        hold_days: Days it has been held.
        status: State it is in, such as in_holding or in_redemption.
        allow_redemption: Whether it can be redeemed; the values are not documented.
        early_redemption: Whether it can be redeemed early.
        product_level: Users the product is meant for.
        tiers: Interest rates, one entry per tier.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the holding; only for fixed products."""
    product_coin: str = field(name="productCoin")
    """Coin of the product."""
    interest_coin: str = field(name="interestCoin")
    """Coin that interest is paid in."""
    period_type: str = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    period: str | None = None
    """How long it lasts; none where it is flexible."""
    raw_hold_amount: str = field(name="holdAmount")
    hold_amount = read.decimal("raw_hold_amount")
    """Amount held, in the coin."""
    raw_last_profit: str = field(name="lastProfit")
    last_profit = read.decimal("raw_last_profit")
    """Profit of the last day."""
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit in all."""
    raw_hold_days: str | None = field(name="holdDays", default=None)
    hold_days = read.optional_integer("raw_hold_days")
    """Days it has been held."""
    status: str
    """State it is in, such as in_holding or in_redemption."""
    allow_redemption: str | None = field(name="allowRedemption", default=None)
    """Whether it can be redeemed; the values are not documented."""
    raw_early_redemption: str | None = field(name="advanceRedeem", default=None)
    early_redemption = read.optional_flag("raw_early_redemption", "Yes", "No")
    """Whether it can be redeemed early."""
    product_level: str = field(name="productLevel")
    """Users the product is meant for.

    - `beginner`: New users.
    - `normal`: All users.
    - `VIP`: VIP users.
    - `vip`: VIP users, by another spelling.
    """
    tiers: list[AssetTier] = field(name="apy")
    """Interest rates, one entry per tier."""


class AssetPage(Model, kw_only=True):
    """What `classic.earn.savings.get_assets` returns.

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


class AssetTier(Model, kw_only=True):
    """An item of `Asset.tiers`.

    Attributes:
        tier: Number of the tier.
        min_apy: Lowest interest rate of a year in the tier.
        max_apy: Highest interest rate of a year in the tier.
        current_apy: Interest rate of a year at present, in per cent.
    """

    raw_tier: str = field(name="rateLevel")
    tier = read.integer("raw_tier")
    """Number of the tier."""
    raw_min_apy: str = field(name="minApy")
    min_apy = read.decimal("raw_min_apy")
    """Lowest interest rate of a year in the tier."""
    raw_max_apy: str = field(name="maxApy")
    max_apy = read.decimal("raw_max_apy")
    """Highest interest rate of a year in the tier."""
    raw_current_apy: str = field(name="currentApy")
    current_apy = read.decimal("raw_current_apy")
    """Interest rate of a year at present, in per cent."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the savings products held, flexible or fixed ones.

    Attributes:
        period_type: Whether the product is flexible or has a fixed term.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 20 when left out, at most 100.
        id_less_than: endId of the page before; left out for the first page.
    """

    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
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
    """Get the savings products, with their interest rates tier by tier.

    Attributes:
        coin: Only products of this coin.
        product_filter: Which products; the docs name no default.
    """

    coin: str | None = None
    """Only products of this coin."""
    product_filter: SavingsProductFilter | None = field(name="filter", default=None)
    """Which products; the docs name no default.

    - `available`: Those that can be subscribed to.
    - `held`: Those held.
    - `available_and_held`: Those that can be subscribed to, and those held.
    - `all`: All, withdrawn ones too.
    """


class GetRecordsRequest(Request, kw_only=True):
    """Get the subscriptions, redemptions, interest payments and penalties of savings.

    Attributes:
        coin: Only products of this coin.
        period_type: Whether the product is flexible or has a fixed term.
        record_type: Only entries of this kind.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 20 when left out, at most 100.
        id_less_than: endId of the page before; left out for the first page.
    """

    coin: str | None = None
    """Only products of this coin."""
    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    record_type: SavingsRecordType | None = field(name="orderType", default=None)
    """Only entries of this kind.

    - `subscribe`: Subscription.
    - `redeem`: Redemption.
    - `pay_interest`: Interest payment.
    - `deduction`: Penalty; only for fixed terms.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""


class GetRedeemResultRequest(Request, kw_only=True):
    """Get whether a redemption of savings succeeded.

    Attributes:
        order_id: Id that redeeming returned.
        period_type: Whether the product is flexible or has a fixed term.
    """

    order_id: str = field(name="orderId")
    """Id that redeeming returned."""
    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """


class GetSubscribeInfoRequest(Request, kw_only=True):
    """Get the terms of subscribing to one savings product, such as limits, interest rates and times.

    Attributes:
        product_id: Id of the product.
        period_type: Whether the product is flexible or has a fixed term.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """


class GetSubscribeResultRequest(Request, kw_only=True):
    """Get whether a subscription to savings succeeded.

    Attributes:
        product_id: Id of the product.
        period_type: Whether the product is flexible or has a fixed term.
        order_id: Id that subscribing returned.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    order_id: str = field(name="orderId")
    """Id that subscribing returned."""


class Product(Model, kw_only=True):
    """An item of what `classic.earn.savings.get_products` returns.

    Attributes:
        product_id: Id of the product.
        coin: Coin of the product.
        period_type: Whether the product is flexible or has a fixed term.
        period: How long it lasts; none where it is flexible.
        apy_type: Whether the interest rate depends on the amount.
        early_redemption: Whether it can be redeemed early.
        settlement_method: When interest is paid.
        tiers: Interest rates, one entry per tier.
        status: State of the product.
        product_level: Users the product is meant for.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    coin: str
    """Coin of the product."""
    period_type: str = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    period: str | None = None
    """How long it lasts; none where it is flexible."""
    apy_type: str = field(name="apyType")
    """Whether the interest rate depends on the amount.

    - `single`: One rate.
    - `ladder`: A rate for each tier of amounts.
    """
    raw_early_redemption: str | None = field(name="advanceRedeem", default=None)
    early_redemption = read.optional_flag("raw_early_redemption", "Yes", "No")
    """Whether it can be redeemed early."""
    settlement_method: str | None = field(name="settleMethod", default=None)
    """When interest is paid.

    - `daily`: Every day.
    - `maturity`: At the end, with the principal.
    """
    tiers: list[ProductTier] = field(name="apyList")
    """Interest rates, one entry per tier."""
    status: str
    """State of the product.

    - `not_started`: Announced.
    - `in_progress`: Open for subscriptions.
    - `paused`: Paused.
    - `completed`: Ended.
    - `sold_out`: Sold out.
    - `off_line`: Withdrawn.
    """
    product_level: str = field(name="productLevel")
    """Users the product is meant for.

    - `beginner`: New users.
    - `normal`: All users.
    - `VIP`: VIP users.
    - `vip`: VIP users, by another spelling.
    """


class ProductTier(Model, kw_only=True):
    """An item of `Product.tiers`.

    Attributes:
        tier: Number of the tier.
        min_amount: Lower end of the tier, in the coin.
        max_amount: Upper end of the tier, in the coin.
        current_apy: Interest rate of a year at present, in per cent.
    """

    raw_tier: str = field(name="rateLevel")
    tier = read.integer("raw_tier")
    """Number of the tier."""
    raw_min_amount: str = field(name="minStepVal")
    min_amount = read.decimal("raw_min_amount")
    """Lower end of the tier, in the coin."""
    raw_max_amount: str = field(name="maxStepVal")
    max_amount = read.decimal("raw_max_amount")
    """Upper end of the tier, in the coin."""
    raw_current_apy: str = field(name="currentApy")
    current_apy = read.decimal("raw_current_apy")
    """Interest rate of a year at present, in per cent."""


class Record(Model, kw_only=True):
    """An item of `RecordPage.items`.

    Attributes:
        order_id: Id of the entry.
        product_coin: Coin of the product.
        settlement_coin: Coin it is settled in.
        product_type: Whether the product is flexible or has a fixed term.
        period: How long it lasts; none where it is flexible.
        product_level: Users the product is meant for.
        amount: Amount, in the coin.
        ts: When it happened.
        record_type: Kind of the entry.
    """

    order_id: str = field(name="orderId")
    """Id of the entry."""
    product_coin: str = field(name="coinName")
    """Coin of the product."""
    settlement_coin: str = field(name="settleCoinName")
    """Coin it is settled in."""
    product_type: str = field(name="productType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    period: str | None = None
    """How long it lasts; none where it is flexible."""
    product_level: str = field(name="productLevel")
    """Users the product is meant for.

    - `beginner`: New users.
    - `normal`: All users.
    - `VIP`: VIP users.
    - `vip`: VIP users, by another spelling.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it happened."""
    record_type: str = field(name="orderType")
    """Kind of the entry.

    - `subscribe`: Subscription.
    - `redeem`: Redemption.
    - `pay_interest`: Interest payment.
    - `deduction`: Penalty; only for fixed terms.
    """


class RecordPage(Model, kw_only=True):
    """What `classic.earn.savings.get_records` returns.

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


class RedeemOutcome(Model, kw_only=True):
    """What `classic.earn.savings.get_redeem_result` returns.

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


class RedeemRequest(Request, kw_only=True):
    """Redeem savings; at least a minute has to pass before the next time.

    Attributes:
        product_id: Id of the product.
        order_id: Id of the holding, from get_assets.
        period_type: Whether the product is flexible or has a fixed term.
        amount: Amount to redeem, in the coin.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the holding, from get_assets."""
    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    amount: Number
    """Amount to redeem, in the coin."""


class RedeemResult(Model, kw_only=True):
    """What `classic.earn.savings.redeem` returns.

    Attributes:
        order_id: Id of the redemption.
        status: State of the redemption; its values are not documented.
    """

    order_id: str = field(name="orderId")
    """Id of the redemption."""
    status: str | None = None
    """State of the redemption; its values are not documented."""


class SubscribeInfo(Model, kw_only=True):
    """What `classic.earn.savings.get_subscribe_info` returns.

    Attributes:
        min_amount: Smallest subscription, in the coin.
        max_amount: Largest subscription, in the coin.
        remaining_amount: Amount that can still be subscribed, in the coin.
        subscribe_precision: Decimal places of the amount of a subscription.
        profit_precision: Decimal places of the profit.
        subscribe_time: Time of the subscription.
        interest_time: When interest begins.
        settle_time: When interest is settled.
        expire_time: When a fixed term ends.
        redeem_time: When a redemption takes place.
        settlement_method: When interest is paid.
        tiers: Interest rates, one entry per tier.
        redeem_delay: Days until a redemption is paid out, such as D+1.
    """

    raw_min_amount: str = field(name="singleMinAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest subscription, in the coin."""
    raw_max_amount: str = field(name="singleMaxAmount")
    max_amount = read.decimal("raw_max_amount")
    """Largest subscription, in the coin."""
    raw_remaining_amount: str = field(name="remainingAmount")
    remaining_amount = read.decimal("raw_remaining_amount")
    """Amount that can still be subscribed, in the coin."""
    raw_subscribe_precision: str = field(name="subscribePrecision")
    subscribe_precision = read.integer("raw_subscribe_precision")
    """Decimal places of the amount of a subscription."""
    raw_profit_precision: str = field(name="profitPrecision")
    profit_precision = read.integer("raw_profit_precision")
    """Decimal places of the profit."""
    raw_subscribe_time: str = field(name="subscribeTime")
    subscribe_time = read.timestamp("raw_subscribe_time")
    """Time of the subscription."""
    raw_interest_time: str = field(name="interestTime")
    interest_time = read.timestamp("raw_interest_time")
    """When interest begins."""
    raw_settle_time: str = field(name="settleTime")
    settle_time = read.timestamp("raw_settle_time")
    """When interest is settled."""
    raw_expire_time: str | None = field(name="expireTime", default=None)
    expire_time = read.optional_timestamp("raw_expire_time")
    """When a fixed term ends."""
    raw_redeem_time: str | None = field(name="redeemTime", default=None)
    redeem_time = read.optional_timestamp("raw_redeem_time")
    """When a redemption takes place."""
    settlement_method: str | None = field(name="settleMethod", default=None)
    """When interest is paid.

    - `daily`: Every day.
    - `maturity`: At the end, with the principal.
    """
    tiers: list[SubscribeInfoTier] = field(name="apyList")
    """Interest rates, one entry per tier."""
    redeem_delay: str | None = field(name="redeemDelay", default=None)
    """Days until a redemption is paid out, such as D+1."""


class SubscribeInfoTier(Model, kw_only=True):
    """An item of `SubscribeInfo.tiers`.

    Attributes:
        tier: Number of the tier.
        min_amount: Lower end of the tier, in the coin.
        max_amount: Upper end of the tier, in the coin.
        current_apy: Interest rate of a year at present, in per cent.
    """

    raw_tier: str = field(name="rateLevel")
    tier = read.integer("raw_tier")
    """Number of the tier."""
    raw_min_amount: str = field(name="minStepVal")
    min_amount = read.decimal("raw_min_amount")
    """Lower end of the tier, in the coin."""
    raw_max_amount: str = field(name="maxStepVal")
    max_amount = read.decimal("raw_max_amount")
    """Upper end of the tier, in the coin."""
    raw_current_apy: str = field(name="currentApy")
    current_apy = read.decimal("raw_current_apy")
    """Interest rate of a year at present, in per cent."""


class SubscribeOutcome(Model, kw_only=True):
    """What `classic.earn.savings.get_subscribe_result` returns.

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
    """Subscribe to a savings product.

    Attributes:
        product_id: Id of the product.
        period_type: Whether the product is flexible or has a fixed term.
        amount: Amount to put in, in the coin.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    period_type: EarnPeriodType = field(name="periodType")
    """Whether the product is flexible or has a fixed term.

    - `flexible`: It can be redeemed at any time.
    - `fixed`: It has a fixed term.
    """
    amount: Number
    """Amount to put in, in the coin."""


class SubscribeResult(Model, kw_only=True):
    """What `classic.earn.savings.subscribe` returns.

    Attributes:
        order_id: Id of the subscription.
        status: State of the subscription; its values are not documented.
    """

    order_id: str = field(name="orderId")
    """Id of the subscription."""
    status: str | None = None
    """State of the subscription; its values are not documented."""
