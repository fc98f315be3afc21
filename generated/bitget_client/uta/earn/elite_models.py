# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta earn elite."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import EliteAccount, EliteRecordType, EliteRedeemType, FlagYesNo
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, JsonSlot, Number, Time


class Asset(Model, kw_only=True):
    """An item of `AssetPage.items`.

    Attributes:
        product_id: Id of the product.
        product_coin: Coin of the product, such as BGUSD.
        holding_amount: Amount held, in the product coin.
        usdt_holding_amount: Value of the holding, in USDT.
        exchange_rate: Rate at which the product coin is exchanged.
        apr: Yearly rate without compounding, in per cent.
        min_apy: Lowest yearly rate with compounding, in per cent; BGUSD only.
        max_apy: Highest yearly rate with compounding, in per cent; BGUSD only.
        subscription_coin: Coin that the product is subscribed to with.
        exchange_amount: What the holding is worth in the subscription coin.
        projects: Projects that the holding takes part in; BGBTC only.
        unsettled_bg_points: BG points that are still to be settled; BGBTC only.
        interest_coin: Coin that interest is paid in; BGUSD only.
        total_profit: Profit in all, in the interest coin; BGUSD only.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    product_coin: str = field(name="productCoin")
    """Coin of the product, such as BGUSD."""
    raw_holding_amount: str = field(name="holdingAmount")
    holding_amount = read.decimal("raw_holding_amount")
    """Amount held, in the product coin."""
    raw_usdt_holding_amount: str = field(name="usdtHoldingAmount")
    usdt_holding_amount = read.decimal("raw_usdt_holding_amount")
    """Value of the holding, in USDT."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate at which the product coin is exchanged."""
    raw_apr: str = field(name="apr")
    apr = read.decimal("raw_apr")
    """Yearly rate without compounding, in per cent."""
    raw_min_apy: str | None = field(name="minApy", default=None)
    min_apy = read.optional_decimal("raw_min_apy")
    """Lowest yearly rate with compounding, in per cent; BGUSD only."""
    raw_max_apy: str | None = field(name="maxApy", default=None)
    max_apy = read.optional_decimal("raw_max_apy")
    """Highest yearly rate with compounding, in per cent; BGUSD only."""
    subscription_coin: str = field(name="subscriptionCoin")
    """Coin that the product is subscribed to with."""
    raw_exchange_amount: str = field(name="exchangeAmount")
    exchange_amount = read.decimal("raw_exchange_amount")
    """What the holding is worth in the subscription coin."""
    projects: list[AssetProject] | None = field(name="projectList", default=None)
    """Projects that the holding takes part in; BGBTC only."""
    unsettled_bg_points: str | None = field(name="unsettledBGPoints", default=None)
    """BG points that are still to be settled; BGBTC only."""
    interest_coin: str | None = field(name="interestCoin", default=None)
    """Coin that interest is paid in; BGUSD only."""
    raw_total_profit: str | None = field(name="totalProfit", default=None)
    total_profit = read.optional_decimal("raw_total_profit")
    """Profit in all, in the interest coin; BGUSD only."""


class AssetPage(Model, kw_only=True):
    """What `uta.earn.elite.get_assets` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Asset] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Asset]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class AssetProject(Model, kw_only=True):
    """An item of `Asset.projects`.

    Attributes:
        project_name: Name of the project.
    """

    project_name: str = field(name="projectName")
    """Name of the project."""


class GetRecordsRequest(Request, kw_only=True):
    """Get the subscriptions, redemptions or interest of your elite earn products.

    Attributes:
        record_type: Kind of record.
        start_time: Start of the period, at most three months back.
        end_time: End of the period asked for.
        limit: Records per page; 20 when left out, 100 at most.
        cursor: endId of the page before; left out for the first page.
    """

    record_type: EliteRecordType = field(name="type")
    """Kind of record.

    - `subscribe`: Subscriptions.
    - `redeem`: Redemptions.
    - `interest`: Interest.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months back."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Records per page; 20 when left out, 100 at most."""
    cursor: str | None = None
    """endId of the page before; left out for the first page."""


class GetRedeemInfoRequest(Request, kw_only=True):
    """Get the terms of redeeming one elite earn product.

    Attributes:
        product_id: Id of the product.
    """

    product_id: str = field(name="productId")
    """Id of the product."""


class GetSubscribeInfoRequest(Request, kw_only=True):
    """Get the terms of subscribing to one elite earn product.

    Attributes:
        product_id: Id of the product.
    """

    product_id: str = field(name="productId")
    """Id of the product."""


class GetSubscribeResultRequest(Request, kw_only=True):
    """Get how far one subscription to an elite earn product has come.

    Attributes:
        order_id: Id of the subscription.
    """

    order_id: str = field(name="orderId")
    """Id of the subscription."""


class Product(Model, kw_only=True):
    """An item of what `uta.earn.elite.get_products` returns.

    Attributes:
        product_id: Id of the product.
        coin: Coin of the product, such as BGUSD.
        min_apr: Lowest yearly rate without compounding, in per cent.
        max_apr: Highest yearly rate without compounding, in per cent.
        subscription_coins: Terms of a subscription, one entry per coin to pay with.
        sold_out: Whether the product is sold out.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    coin: str
    """Coin of the product, such as BGUSD."""
    raw_min_apr: str = field(name="minApr")
    min_apr = read.decimal("raw_min_apr")
    """Lowest yearly rate without compounding, in per cent."""
    raw_max_apr: str = field(name="maxApr")
    max_apr = read.decimal("raw_max_apr")
    """Highest yearly rate without compounding, in per cent."""
    subscription_coins: list[ProductSubscriptionCoin] = field(name="subscriptionCoinList")
    """Terms of a subscription, one entry per coin to pay with."""
    raw_sold_out: str = field(name="sellOut")
    sold_out = read.flag("raw_sold_out", "YES", "NO")
    """Whether the product is sold out."""


class ProductSubscriptionCoin(Model, kw_only=True):
    """An item of `Product.subscription_coins`.

    Attributes:
        subscription_coin: Coin that the product is subscribed to with.
        precision: Decimal places of an amount.
        fee_rate: Fee rate, a ratio (0.02 is 2 %).
        exchange_rate: Rate at which the product coin is exchanged.
        remaining_quota: Amount that can still be subscribed to.
        min_amount: Smallest subscription.
    """

    subscription_coin: str = field(name="subscriptionCoin")
    """Coin that the product is subscribed to with."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of an amount."""
    raw_fee_rate: str = field(name="feeRate")
    fee_rate = read.decimal("raw_fee_rate")
    """Fee rate, a ratio (0.02 is 2 %)."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate at which the product coin is exchanged."""
    raw_remaining_quota: str | None = field(name="remainQuota", default=None)
    remaining_quota = read.optional_decimal("raw_remaining_quota")
    """Amount that can still be subscribed to."""
    raw_min_amount: str | None = field(name="minAmount", default=None)
    min_amount = read.optional_decimal("raw_min_amount")
    """Smallest subscription."""


class Record(Model, kw_only=True):
    """An item of `RecordPage.items`.

    Attributes:
        record_id: Id of the record.
        product_id: Id of the product.
        coin: Coin of the product.
        status: How far it has come.
        exchange_rate: Rate at which the product coin is exchanged.
        received_coin: Coin received.
        received_amount: Amount received, in receivedCoin.
        invest_amount: Amount put in.
        fee_rate: Fee rate, a ratio (0.02 is 2 %).
        redeem_type: How it is redeemed, fast or standard; text, or a list of text; only for redemptions.
        receiving_account: Account to be paid; only for redemptions.
        actual_receiving_account: Account that was paid in the end; only for redemptions.
        payment_account: Account that paid; only for subscriptions.
        settle_points: BG points of the interest; BGBTC only.
        fee: Fee; none for interest.
    """

    record_id: str = field(name="recordId")
    """Id of the record."""
    product_id: str = field(name="productId")
    """Id of the product."""
    coin: str
    """Coin of the product."""
    status: str
    """How far it has come.

    - `settled`: Done.
    - `pending`: Under way.
    - `rejected`: Rejected.
    """
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate at which the product coin is exchanged."""
    received_coin: str = field(name="receivedCoin")
    """Coin received."""
    raw_received_amount: str = field(name="receivedAmount")
    received_amount = read.decimal("raw_received_amount")
    """Amount received, in receivedCoin."""
    raw_invest_amount: str = field(name="investAmount")
    invest_amount = read.decimal("raw_invest_amount")
    """Amount put in."""
    raw_fee_rate: str | None = field(name="feeRate", default=None)
    fee_rate = read.optional_decimal("raw_fee_rate")
    """Fee rate, a ratio (0.02 is 2 %)."""
    redeem_type: JsonSlot = field(name="redeemType", default=None)
    """How it is redeemed, fast or standard; text, or a list of text; only for redemptions."""
    receiving_account: str | None = field(name="receivingAccount", default=None)
    """Account to be paid; only for redemptions.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """
    actual_receiving_account: str | None = field(name="actualReceivingAccount", default=None)
    """Account that was paid in the end; only for redemptions."""
    payment_account: list[str] | None = field(name="paymentAccount", default=None)
    """Account that paid; only for subscriptions.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """
    settle_points: str | None = field(name="settlePoints", default=None)
    """BG points of the interest; BGBTC only."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee; none for interest."""


class RecordPage(Model, kw_only=True):
    """What `uta.earn.elite.get_records` returns.

    Attributes:
        items: Records of this page.
        end_id: Where the next page begins, for its cursor.
    """

    raw_items: list[Record] = field(name="recordList")
    """`items` as sent."""

    @property
    def items(self) -> list[Record]:
        """Records of this page."""
        return read.listed(self, "items", self.raw_items)

    end_id: str = field(name="endId")
    """Where the next page begins, for its cursor."""


class RedeemInfo(Model, kw_only=True):
    """What `uta.earn.elite.get_redeem_info` returns.

    Attributes:
        product_id: Id of the product.
        product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
        product_coin: Coin of the product, such as BGUSD.
        subscription_coin: Coin that the product is subscribed to with.
        profit_coin: Coin that profit is paid in.
        exchange_rate: Rate at which the product coin is exchanged; BGBTC and BGSOL.
        total_unpaid_interest: Interest not paid yet, in all.
        early_settle_apr: Yearly rate where interest is settled early, in per cent.
        received_coin: Coin received; BGBTC and BGSOL.
        unsettled_points: BG points that are still to be settled; BGBTC only.
        bgusd_receive_coins: Coins that a redemption of BGUSD can be paid in, one entry per coin.
        redeem_modes: Ways to redeem, one entry per way.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    product_sub_id: str = field(name="productSubId")
    """Id of the product's current issue, which subscriptions and redemptions name."""
    product_coin: str = field(name="productCoin")
    """Coin of the product, such as BGUSD."""
    subscription_coin: str | None = field(name="subscriptionCoin", default=None)
    """Coin that the product is subscribed to with."""
    profit_coin: str | None = field(name="profitCoin", default=None)
    """Coin that profit is paid in."""
    raw_exchange_rate: str | None = field(name="exchangeRate", default=None)
    exchange_rate = read.optional_decimal("raw_exchange_rate")
    """Rate at which the product coin is exchanged; BGBTC and BGSOL."""
    raw_total_unpaid_interest: str | None = field(name="totalUnPayInterestAmount", default=None)
    total_unpaid_interest = read.optional_decimal("raw_total_unpaid_interest")
    """Interest not paid yet, in all."""
    raw_early_settle_apr: str | None = field(name="preSettleApr", default=None)
    early_settle_apr = read.optional_decimal("raw_early_settle_apr")
    """Yearly rate where interest is settled early, in per cent."""
    received_coin: str | None = field(name="receivedCoin", default=None)
    """Coin received; BGBTC and BGSOL."""
    raw_unsettled_points: str | None = field(name="unsettledPoints", default=None)
    unsettled_points = read.optional_decimal("raw_unsettled_points")
    """BG points that are still to be settled; BGBTC only."""
    bgusd_receive_coins: list[RedeemInfoBgusdReceiveCoin] | None = field(name="bgusdReceiveCoinList", default=None)
    """Coins that a redemption of BGUSD can be paid in, one entry per coin."""
    redeem_modes: list[RedeemInfoRedeemMode] = field(name="redeemModeList")
    """Ways to redeem, one entry per way."""


class RedeemInfoBgusdReceiveCoin(Model, kw_only=True):
    """An item of `RedeemInfo.bgusd_receive_coins`.

    Attributes:
        bgusd_receive_coin: Coin that a redemption of BGUSD can be paid in.
        bgusd_exchange_rate: Rate at which BGUSD is exchanged for the coin.
    """

    bgusd_receive_coin: str = field(name="bgusdReceiveCoin")
    """Coin that a redemption of BGUSD can be paid in."""
    raw_bgusd_exchange_rate: str = field(name="bgusdExchangeRate")
    bgusd_exchange_rate = read.decimal("raw_bgusd_exchange_rate")
    """Rate at which BGUSD is exchanged for the coin."""


class RedeemInfoRedeemMode(Model, kw_only=True):
    """An item of `RedeemInfo.redeem_modes`.

    Attributes:
        redeem_fee_rate: Fee rate of the redemption, a ratio (0.0005 is 0.05 %).
        remaining_quota: Amount that can still be redeemed, in the product coin.
        redeem_type: Fast or standard redemption.
        redeem_scale: Decimal places of an amount to redeem.
        redeem_delay: Delay of the redemption.
        min_redeem_amount: Smallest amount to redeem, in the product coin.
        redeem_time: When the redemption is paid.
    """

    raw_redeem_fee_rate: str = field(name="redeemFeeRate")
    redeem_fee_rate = read.decimal("raw_redeem_fee_rate")
    """Fee rate of the redemption, a ratio (0.0005 is 0.05 %)."""
    raw_remaining_quota: str = field(name="remainQuota")
    remaining_quota = read.decimal("raw_remaining_quota")
    """Amount that can still be redeemed, in the product coin."""
    redeem_type: str = field(name="redeemType")
    """Fast or standard redemption.

    - `fast`: At once.
    - `standard`: After the usual delay.
    """
    raw_redeem_scale: str = field(name="redeemScale")
    redeem_scale = read.integer("raw_redeem_scale")
    """Decimal places of an amount to redeem."""
    redeem_delay: str = field(name="redeemDelayDate")
    """Delay of the redemption."""
    raw_min_redeem_amount: str = field(name="minRedeemAmount")
    min_redeem_amount = read.decimal("raw_min_redeem_amount")
    """Smallest amount to redeem, in the product coin."""
    raw_redeem_time: str = field(name="redeemTime")
    redeem_time = read.timestamp("raw_redeem_time")
    """When the redemption is paid."""


class RedeemRequest(Request, kw_only=True):
    """Redeem an elite earn product.

    Attributes:
        product_id: Id of the product.
        product_sub_id: Id of the issue, as get_redeem_info tells it.
        redeem_type: How to redeem; BGUSD knows only fast.
        amount: Amount to redeem, in the product coin.
        receive_account: Account that is to be paid.
        early_settle: Whether interest is settled early; BGBTC only, no when left out.
        coin: Coin to be paid in; required for BGUSD.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    product_sub_id: str = field(name="productSubId")
    """Id of the issue, as get_redeem_info tells it."""
    redeem_type: EliteRedeemType = field(name="redeemType")
    """How to redeem; BGUSD knows only fast.

    - `fast`: At once.
    - `standard`: After the usual delay.
    """
    amount: Number
    """Amount to redeem, in the product coin."""
    receive_account: EliteAccount = field(name="receiveAccount")
    """Account that is to be paid.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """
    early_settle: FlagYesNo | None = field(name="advancedSettle", default=None)
    """Whether interest is settled early; BGBTC only, no when left out."""
    coin: str | None = None
    """Coin to be paid in; required for BGUSD."""


class RedeemResult(Model, kw_only=True):
    """What `uta.earn.elite.redeem` returns.

    Attributes:
        order_id: Id of the redemption.
    """

    order_id: str = field(name="orderId")
    """Id of the redemption."""


class SubscribeInfo(Model, kw_only=True):
    """What `uta.earn.elite.get_subscribe_info` returns.

    Attributes:
        product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
        min_amount: Smallest subscription.
        remaining_quota: Amount that can still be subscribed to.
        exchange_rate: Rate at which the product coin is exchanged; BGBTC and BGSOL.
        product_coin: Coin of the product, such as BGUSD.
        interest_time: When interest begins; BGUSD and BGBTC.
        settle_time: When interest is settled; BGUSD and BGBTC.
        precision: Decimal places of an amount.
        fee_rate: Fee rate, a ratio (0.02 is 2 %).
        subscription_coins: Terms of a subscription, one entry per coin to pay with.
    """

    product_sub_id: str = field(name="productSubId")
    """Id of the product's current issue, which subscriptions and redemptions name."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest subscription."""
    raw_remaining_quota: str = field(name="remainQuota")
    remaining_quota = read.decimal("raw_remaining_quota")
    """Amount that can still be subscribed to."""
    raw_exchange_rate: str | None = field(name="exchangeRate", default=None)
    exchange_rate = read.optional_decimal("raw_exchange_rate")
    """Rate at which the product coin is exchanged; BGBTC and BGSOL."""
    product_coin: str = field(name="productCoin")
    """Coin of the product, such as BGUSD."""
    raw_interest_time: str | None = field(name="interestTime", default=None)
    interest_time = read.optional_timestamp("raw_interest_time")
    """When interest begins; BGUSD and BGBTC."""
    raw_settle_time: str | None = field(name="settleTime", default=None)
    settle_time = read.optional_timestamp("raw_settle_time")
    """When interest is settled; BGUSD and BGBTC."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of an amount."""
    raw_fee_rate: str | None = field(name="feeRate", default=None)
    fee_rate = read.optional_decimal("raw_fee_rate")
    """Fee rate, a ratio (0.02 is 2 %)."""
    subscription_coins: list[SubscribeInfoSubscriptionCoin] | None = field(name="subscriptionCoinList", default=None)
    """Terms of a subscription, one entry per coin to pay with."""


class SubscribeInfoSubscriptionCoin(Model, kw_only=True):
    """An item of `SubscribeInfo.subscription_coins`.

    Attributes:
        subscription_coin: Coin that the product is subscribed to with.
        precision: Decimal places of an amount.
        fee_rate: Fee rate, a ratio (0.02 is 2 %).
        exchange_rate: Rate at which the product coin is exchanged.
        remaining_quota: Amount that can still be subscribed to.
        min_amount: Smallest subscription.
    """

    subscription_coin: str = field(name="subscriptionCoin")
    """Coin that the product is subscribed to with."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of an amount."""
    raw_fee_rate: str = field(name="feeRate")
    fee_rate = read.decimal("raw_fee_rate")
    """Fee rate, a ratio (0.02 is 2 %)."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate at which the product coin is exchanged."""
    raw_remaining_quota: str = field(name="remainQuota")
    remaining_quota = read.decimal("raw_remaining_quota")
    """Amount that can still be subscribed to."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest subscription."""


class SubscribeRequest(Request, kw_only=True):
    """Subscribe to an elite earn product.

    Attributes:
        product_sub_id: Id of the issue, as get_subscribe_info tells it.
        amount: Amount to put in.
        coin: Coin to pay with, required for BGUSD, which a classic account pays for in USDT or USDC, a unified
        one in USDC.
        payment_account: Account that pays; spot when left out, unified only in unified mode.
        payment_accounts: Account that pays, under a second name that one source has.
    """

    product_sub_id: str = field(name="productSubId")
    """Id of the issue, as get_subscribe_info tells it."""
    amount: Number
    """Amount to put in."""
    coin: str | None = None
    """Coin to pay with, required for BGUSD, which a classic account pays for in USDT or USDC, a unified one in USDC."""
    payment_account: EliteAccount | None = field(name="paymentAccount", default=None)
    """Account that pays; spot when left out, unified only in unified mode.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """
    payment_accounts: EliteAccount | None = field(name="paymentAccounts", default=None)
    """Account that pays, under a second name that one source has.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """


class SubscribeResult(Model, kw_only=True):
    """What `uta.earn.elite.subscribe` returns.

    Attributes:
        order_id: Id of the subscription.
    """

    order_id: str = field(name="orderId")
    """Id of the subscription."""


class SubscribeStatus(Model, kw_only=True):
    """What `uta.earn.elite.get_subscribe_result` returns.

    Attributes:
        result: How far the subscription has come.
    """

    result: str
    """How far the subscription has come.

    - `settled`: Done.
    - `pending`: Under way.
    - `rejected`: Rejected.
    """
