# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic earn elite."""

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
        holding_amount: Amount held, in the coin of the product.
        usdt_holding_amount: Value of the holding, in USDT.
        exchange_rate: Rate between the coin subscribed with and the coin of the product.
        apr: Yearly rate without compounding, in per cent.
        min_apy: Lowest yearly rate with compounding, in per cent.
        max_apy: Highest yearly rate with compounding, in per cent.
        subscription_coin: Coin that the product is subscribed to with.
        exchange_amount: What the holding is worth in the subscription coin.
        projects: Projects that the holding takes part in; BGBTC only.
        unsettled_bg_points: BG points that are still to be settled; BGBTC only.
        interest_coin: Coin that interest is paid in.
        total_profit: Profit in all.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    product_coin: str = field(name="productCoin")
    """Coin of the product, such as BGUSD."""
    raw_holding_amount: str = field(name="holdingAmount")
    holding_amount = read.decimal("raw_holding_amount")
    """Amount held, in the coin of the product."""
    raw_usdt_holding_amount: str | None = field(name="usdtHoldingAmount", default=None)
    usdt_holding_amount = read.optional_decimal("raw_usdt_holding_amount")
    """Value of the holding, in USDT."""
    raw_exchange_rate: str | None = field(name="exchangeRate", default=None)
    exchange_rate = read.optional_decimal("raw_exchange_rate")
    """Rate between the coin subscribed with and the coin of the product."""
    raw_apr: str | None = field(name="apr", default=None)
    apr = read.optional_decimal("raw_apr")
    """Yearly rate without compounding, in per cent."""
    raw_min_apy: str | None = field(name="minApy", default=None)
    min_apy = read.optional_decimal("raw_min_apy")
    """Lowest yearly rate with compounding, in per cent."""
    raw_max_apy: str | None = field(name="maxApy", default=None)
    max_apy = read.optional_decimal("raw_max_apy")
    """Highest yearly rate with compounding, in per cent."""
    subscription_coin: str | None = field(name="subscriptionCoin", default=None)
    """Coin that the product is subscribed to with."""
    raw_exchange_amount: str | None = field(name="exchangeAmount", default=None)
    exchange_amount = read.optional_decimal("raw_exchange_amount")
    """What the holding is worth in the subscription coin."""
    projects: list[AssetProject] | None = field(name="projectList", default=None)
    """Projects that the holding takes part in; BGBTC only."""
    unsettled_bg_points: str | None = field(name="unsettledBGPoints", default=None)
    """BG points that are still to be settled; BGBTC only."""
    interest_coin: str | None = field(name="interestCoin", default=None)
    """Coin that interest is paid in."""
    raw_total_profit: str | None = field(name="totalProfit", default=None)
    total_profit = read.optional_decimal("raw_total_profit")
    """Profit in all."""


class AssetPage(Model, kw_only=True):
    """What `classic.earn.elite.get_assets` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Asset] | None = field(name="resultList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Asset]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class AssetProject(Model, kw_only=True):
    """An item of `Asset.projects`.

    Attributes:
        project_name: Name of the project.
    """

    project_name: str = field(name="projectName")
    """Name of the project."""


class GetRecordsRequest(Request, kw_only=True):
    """Get the subscriptions, redemptions or interest payments of elite earn products in the last three months.

    Attributes:
        record_type: Kind of entries.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Entries per page; 20 when left out, at most 100.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    record_type: EliteRecordType = field(name="type")
    """Kind of entries.

    - `subscribe`: Subscriptions.
    - `redeem`: Redemptions.
    - `interest`: Interest.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetRedeemInfoRequest(Request, kw_only=True):
    """Get how one elite earn product can be redeemed, and into which coins.

    Attributes:
        product_id: Id of the product.
    """

    product_id: str = field(name="productId")
    """Id of the product."""


class GetSubscribeInfoRequest(Request, kw_only=True):
    """Get the terms of subscribing to one elite earn product, such as limits, coins, rates and times.

    Attributes:
        product_id: Id of the product.
    """

    product_id: str = field(name="productId")
    """Id of the product."""


class GetSubscribeResultRequest(Request, kw_only=True):
    """Get how far a subscription to an elite earn product has come.

    Attributes:
        order_id: Id that subscribing returned.
    """

    order_id: str = field(name="orderId")
    """Id that subscribing returned."""


class Product(Model, kw_only=True):
    """An item of what `classic.earn.elite.get_products` returns.

    Attributes:
        product_id: Id of the product.
        coin: Coin of the product.
        min_apr: Lowest yearly rate without compounding, in per cent.
        max_apr: Highest yearly rate without compounding, in per cent.
        subscription_coins: Terms of a subscription, one entry per coin to pay with.
        sold_out: Whether the product is sold out.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    coin: str
    """Coin of the product."""
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
        precision: Decimal places of an amount in the coin.
        fee_rate: Fee rate of a subscription, a ratio (0.001 is 0.1 %).
        exchange_rate: Rate between the coin subscribed with and the coin of the product.
        remaining_quota: Amount that is still to be had.
        min_amount: Smallest subscription, in the coin subscribed with.
    """

    subscription_coin: str = field(name="subscriptionCoin")
    """Coin that the product is subscribed to with."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of an amount in the coin."""
    raw_fee_rate: str = field(name="feeRate")
    fee_rate = read.decimal("raw_fee_rate")
    """Fee rate of a subscription, a ratio (0.001 is 0.1 %)."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate between the coin subscribed with and the coin of the product."""
    raw_remaining_quota: str | None = field(name="remainQuota", default=None)
    remaining_quota = read.optional_decimal("raw_remaining_quota")
    """Amount that is still to be had."""
    raw_min_amount: str | None = field(name="minAmount", default=None)
    min_amount = read.optional_decimal("raw_min_amount")
    """Smallest subscription, in the coin subscribed with."""


class Record(Model, kw_only=True):
    """An item of `RecordPage.items`.

    Attributes:
        record_id: Id of the record.
        product_id: Id of the product.
        coin: Coin of the product.
        status: State it is in.
        exchange_rate: Rate between the coin subscribed with and the coin of the product.
        received_coin: Coin received.
        received_amount: Amount received, in receivedCoin.
        invest_amount: Amount put in.
        fee_rate: Fee rate, a ratio (0.001 is 0.1 %).
        redeem_type: How fast the redemption is, fast or standard; a text or a list of texts, unsettled which.
        receiving_account: Account to be paid; only for redemptions.
        actual_receiving_account: Account that was paid in the end; only for redemptions.
        payment_account: Accounts that pay, spot or unified.
        settle_points: BG points of the interest; BGBTC only.
        fee: Fee charged.
    """

    record_id: str = field(name="recordId")
    """Id of the record."""
    product_id: str = field(name="productId")
    """Id of the product."""
    coin: str
    """Coin of the product."""
    status: str
    """State it is in.

    - `settled`: Done.
    - `pending`: Under way.
    - `rejected`: Rejected.
    """
    raw_exchange_rate: str | None = field(name="exchangeRate", default=None)
    exchange_rate = read.optional_decimal("raw_exchange_rate")
    """Rate between the coin subscribed with and the coin of the product."""
    received_coin: str | None = field(name="receivedCoin", default=None)
    """Coin received."""
    raw_received_amount: str | None = field(name="receivedAmount", default=None)
    received_amount = read.optional_decimal("raw_received_amount")
    """Amount received, in receivedCoin."""
    raw_invest_amount: str | None = field(name="investAmount", default=None)
    invest_amount = read.optional_decimal("raw_invest_amount")
    """Amount put in."""
    raw_fee_rate: str | None = field(name="feeRate", default=None)
    fee_rate = read.optional_decimal("raw_fee_rate")
    """Fee rate, a ratio (0.001 is 0.1 %)."""
    redeem_type: JsonSlot = field(name="redeemType", default=None)
    """How fast the redemption is, fast or standard; a text or a list of texts, unsettled which."""
    receiving_account: str | None = field(name="receivingAccount", default=None)
    """Account to be paid; only for redemptions."""
    actual_receiving_account: str | None = field(name="actualReceivingAccount", default=None)
    """Account that was paid in the end; only for redemptions."""
    payment_account: list[str] | None = field(name="paymentAccount", default=None)
    """Accounts that pay, spot or unified."""
    settle_points: str | None = field(name="settlePoints", default=None)
    """BG points of the interest; BGBTC only."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged."""


class RecordPage(Model, kw_only=True):
    """What `classic.earn.elite.get_records` returns.

    Attributes:
        items: Records of this page.
        end_id: Id of the last entry, for the cursor of the next page.
    """

    raw_items: list[Record] | None = field(name="recordList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Record]:
        """Records of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the cursor of the next page."""


class RedeemInfo(Model, kw_only=True):
    """What `classic.earn.elite.get_redeem_info` returns.

    Attributes:
        product_id: Id of the product.
        product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
        product_coin: Coin of the product, such as BGUSD.
        subscription_coin: Coin that the product is subscribed to with.
        profit_coin: Coin that profit is paid in.
        exchange_rate: Rate between the coin subscribed with and the coin of the product.
        total_unpaid_interest: Interest not paid yet, in all.
        early_settle_apr: Yearly rate where interest is settled early, in per cent.
        received_coin: Coin received.
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
    """Rate between the coin subscribed with and the coin of the product."""
    raw_total_unpaid_interest: str | None = field(name="totalUnPayInterestAmount", default=None)
    total_unpaid_interest = read.optional_decimal("raw_total_unpaid_interest")
    """Interest not paid yet, in all."""
    raw_early_settle_apr: str | None = field(name="preSettleApr", default=None)
    early_settle_apr = read.optional_decimal("raw_early_settle_apr")
    """Yearly rate where interest is settled early, in per cent."""
    received_coin: str | None = field(name="receivedCoin", default=None)
    """Coin received."""
    raw_unsettled_points: str | None = field(name="unsettledPoints", default=None)
    unsettled_points = read.optional_decimal("raw_unsettled_points")
    """BG points that are still to be settled; BGBTC only."""
    bgusd_receive_coins: list[RedeemInfoBgusdReceiveCoin] | None = field(name="bgusdReceiveCoinList", default=None)
    """Coins that a redemption of BGUSD can be paid in, one entry per coin."""
    redeem_modes: list[RedeemInfoRedeemMode] | None = field(name="redeemModeList", default=None)
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
        remaining_quota: Amount that can still be redeemed this way.
        redeem_type: Fast or standard redemption.
        redeem_scale: Decimal places of an amount to redeem.
        redeem_delay: Delay of the redemption.
        min_redeem_amount: Smallest amount to redeem, in the product coin.
        redeem_time: When a redemption takes place.
    """

    raw_redeem_fee_rate: str | None = field(name="redeemFeeRate", default=None)
    redeem_fee_rate = read.optional_decimal("raw_redeem_fee_rate")
    """Fee rate of the redemption, a ratio (0.0005 is 0.05 %)."""
    raw_remaining_quota: str | None = field(name="remainQuota", default=None)
    remaining_quota = read.optional_decimal("raw_remaining_quota")
    """Amount that can still be redeemed this way."""
    redeem_type: str = field(name="redeemType")
    """Fast or standard redemption.

    - `fast`: At once.
    - `standard`: After the usual delay.
    """
    raw_redeem_scale: str | None = field(name="redeemScale", default=None)
    redeem_scale = read.optional_integer("raw_redeem_scale")
    """Decimal places of an amount to redeem."""
    raw_redeem_delay: str | None = field(name="redeemDelayDate", default=None)
    redeem_delay = read.optional_integer("raw_redeem_delay")
    """Delay of the redemption."""
    raw_min_redeem_amount: str | None = field(name="minRedeemAmount", default=None)
    min_redeem_amount = read.optional_decimal("raw_min_redeem_amount")
    """Smallest amount to redeem, in the product coin."""
    raw_redeem_time: str | None = field(name="redeemTime", default=None)
    redeem_time = read.optional_timestamp("raw_redeem_time")
    """When a redemption takes place."""


class RedeemRequest(Request, kw_only=True):
    """Redeem an elite earn product.

    Attributes:
        product_id: Id of the product.
        product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
        redeem_type: How fast the money comes; for BGUSD only fast.
        amount: Amount to redeem, in the coin of the product.
        receive_account: Account that is to be paid.
        early_settle: Whether to settle early; no when left out, only for BGBTC.
        coin: Coin to be paid in; required for BGUSD.
    """

    product_id: str = field(name="productId")
    """Id of the product."""
    product_sub_id: str = field(name="productSubId")
    """Id of the product's current issue, which subscriptions and redemptions name."""
    redeem_type: EliteRedeemType = field(name="redeemType")
    """How fast the money comes; for BGUSD only fast.

    - `fast`: At once.
    - `standard`: After the usual delay.
    """
    amount: Number
    """Amount to redeem, in the coin of the product."""
    receive_account: EliteAccount = field(name="receiveAccount")
    """Account that is to be paid.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """
    early_settle: FlagYesNo | None = field(name="advancedSettle", default=None)
    """Whether to settle early; no when left out, only for BGBTC."""
    coin: str | None = None
    """Coin to be paid in; required for BGUSD."""


class RedeemResult(Model, kw_only=True):
    """What `classic.earn.elite.redeem` returns.

    Attributes:
        order_id: Id of the redemption.
    """

    order_id: str = field(name="orderId")
    """Id of the redemption."""


class SubscribeInfo(Model, kw_only=True):
    """What `classic.earn.elite.get_subscribe_info` returns.

    Attributes:
        product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
        min_amount: Smallest subscription.
        remaining_quota: Amount that is still to be had.
        exchange_rate: Rate between the coin subscribed with and the coin of the product.
        product_coin: Coin of the product, such as BGUSD.
        interest_time: When interest begins.
        settle_time: When it is settled.
        precision: Decimal places of an amount.
        fee_rate: Fee rate of a subscription, a ratio (0.001 is 0.1 %).
        subscription_coins: Terms of a subscription, one entry per coin to pay with.
    """

    product_sub_id: str = field(name="productSubId")
    """Id of the product's current issue, which subscriptions and redemptions name."""
    raw_min_amount: str = field(name="minAmount")
    min_amount = read.decimal("raw_min_amount")
    """Smallest subscription."""
    raw_remaining_quota: str = field(name="remainQuota")
    remaining_quota = read.decimal("raw_remaining_quota")
    """Amount that is still to be had."""
    raw_exchange_rate: str | None = field(name="exchangeRate", default=None)
    exchange_rate = read.optional_decimal("raw_exchange_rate")
    """Rate between the coin subscribed with and the coin of the product."""
    product_coin: str = field(name="productCoin")
    """Coin of the product, such as BGUSD."""
    raw_interest_time: str = field(name="interestTime")
    interest_time = read.timestamp("raw_interest_time")
    """When interest begins."""
    raw_settle_time: str = field(name="settleTime")
    settle_time = read.timestamp("raw_settle_time")
    """When it is settled."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of an amount."""
    raw_fee_rate: str | None = field(name="feeRate", default=None)
    fee_rate = read.optional_decimal("raw_fee_rate")
    """Fee rate of a subscription, a ratio (0.001 is 0.1 %)."""
    subscription_coins: list[SubscribeInfoSubscriptionCoin] | None = field(name="subscriptionCoinList", default=None)
    """Terms of a subscription, one entry per coin to pay with."""


class SubscribeInfoSubscriptionCoin(Model, kw_only=True):
    """An item of `SubscribeInfo.subscription_coins`.

    Attributes:
        subscription_coin: Coin that the product is subscribed to with.
        precision: Decimal places of an amount in the coin.
        fee_rate: Fee rate of a subscription, a ratio (0.001 is 0.1 %).
        exchange_rate: Rate between the coin subscribed with and the coin of the product.
        remaining_quota: Amount that is still to be had.
        min_amount: Smallest subscription, in the coin subscribed with.
    """

    subscription_coin: str = field(name="subscriptionCoin")
    """Coin that the product is subscribed to with."""
    raw_precision: str = field(name="precision")
    precision = read.integer("raw_precision")
    """Decimal places of an amount in the coin."""
    raw_fee_rate: str = field(name="feeRate")
    fee_rate = read.decimal("raw_fee_rate")
    """Fee rate of a subscription, a ratio (0.001 is 0.1 %)."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Rate between the coin subscribed with and the coin of the product."""
    raw_remaining_quota: str | None = field(name="remainQuota", default=None)
    remaining_quota = read.optional_decimal("raw_remaining_quota")
    """Amount that is still to be had."""
    raw_min_amount: str | None = field(name="minAmount", default=None)
    min_amount = read.optional_decimal("raw_min_amount")
    """Smallest subscription, in the coin subscribed with."""


class SubscribeOutcome(Model, kw_only=True):
    """What `classic.earn.elite.get_subscribe_result` returns.

    Attributes:
        result: How far it has come.
    """

    result: str
    """How far it has come.

    - `settled`: Done.
    - `pending`: Under way.
    - `rejected`: Rejected.
    """


class SubscribeRequest(Request, kw_only=True):
    """Subscribe to an elite earn product.

    Attributes:
        product_sub_id: Id of the product's current issue, which subscriptions and redemptions name.
        amount: Amount to put in, in the coin paid with.
        coin: Coin to pay with, USDT or USDC; required for BGUSD.
        payment_account: Account that pays; spot when left out, unified only with a unified account.
    """

    product_sub_id: str = field(name="productSubId")
    """Id of the product's current issue, which subscriptions and redemptions name."""
    amount: Number
    """Amount to put in, in the coin paid with."""
    coin: str | None = None
    """Coin to pay with, USDT or USDC; required for BGUSD."""
    payment_account: EliteAccount | None = field(name="paymentAccount", default=None)
    """Account that pays; spot when left out, unified only with a unified account.

    - `spot`: Spot or funding account.
    - `unified`: Unified account.
    """


class SubscribeResult(Model, kw_only=True):
    """What `classic.earn.elite.subscribe` returns.

    Attributes:
        order_id: Id of the subscription.
    """

    order_id: str = field(name="orderId")
    """Id of the subscription."""
