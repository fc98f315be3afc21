# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic common p2p."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import FlagYesNo, P2pAdSorting, P2pAdSource, P2pAdStatus, P2pLanguage, P2pOrderStatus, Side
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class Ad(Model, kw_only=True):
    """An item of `AdPage.items`.

    Attributes:
        ad_id: Id of the advertisement.
        ad_number: Number of the advertisement.
        side: Whether it buys or sells.
        ad_size: Amount advertised in all, in the coin.
        size: Amount traded so far, in the coin.
        coin: Name of the coin.
        price: Price of the coin, in the fiat currency.
        coin_precision: Decimal places of an amount of the coin.
        fiat: Fiat currency.
        fiat_precision: Decimal places of an amount of the fiat currency.
        fiat_symbol: Sign of the fiat currency.
        status: State of the advertisement.
        hidden: Whether the advertisement is hidden.
        max_trade_amount: Largest order; the unit is not documented.
        min_trade_amount: Smallest order; the unit is not documented.
        pay_duration: Time to pay in after ordering, in minutes.
        turnover_count: Traded through the advertisement so far; the docs leave open whether orders or money.
        completion_rate: Part of the orders that were completed, a ratio.
        label: Note of the advertiser.
        user_limits: Who may order.
        payment_methods: Ways to pay, one entry each.
        certificates: Certificates of the merchant.
        updated_time: When it last changed.
        created_time: When it was created.
    """

    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    ad_number: str = field(name="advNo")
    """Number of the advertisement."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_ad_size: str = field(name="advSize")
    ad_size = read.decimal("raw_ad_size")
    """Amount advertised in all, in the coin."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded so far, in the coin."""
    coin: str
    """Name of the coin."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin, in the fiat currency."""
    raw_coin_precision: str = field(name="coinPrecision")
    coin_precision = read.integer("raw_coin_precision")
    """Decimal places of an amount of the coin."""
    fiat: str
    """Fiat currency."""
    raw_fiat_precision: str = field(name="fiatPrecision")
    fiat_precision = read.integer("raw_fiat_precision")
    """Decimal places of an amount of the fiat currency."""
    fiat_symbol: str = field(name="fiatSymbol")
    """Sign of the fiat currency."""
    status: str
    """State of the advertisement.

    - `online`: Online.
    - `offline`: Offline.
    - `editing`: Being edited.
    - `completed`: Used up.
    """
    raw_hidden: str = field(name="hide")
    hidden = read.flag("raw_hidden", "yes", "no")
    """Whether the advertisement is hidden."""
    raw_max_trade_amount: str = field(name="maxTradeAmount")
    max_trade_amount = read.decimal("raw_max_trade_amount")
    """Largest order; the unit is not documented."""
    raw_min_trade_amount: str = field(name="minTradeAmount")
    min_trade_amount = read.decimal("raw_min_trade_amount")
    """Smallest order; the unit is not documented."""
    raw_pay_duration: str = field(name="payDuration")
    pay_duration = read.integer("raw_pay_duration")
    """Time to pay in after ordering, in minutes."""
    raw_turnover_count: str = field(name="turnoverNum")
    turnover_count = read.decimal("raw_turnover_count")
    """Traded through the advertisement so far; the docs leave open whether orders or money."""
    raw_completion_rate: str = field(name="turnoverRate")
    completion_rate = read.decimal("raw_completion_rate")
    """Part of the orders that were completed, a ratio."""
    label: str | None = None
    """Note of the advertiser."""
    user_limits: AdUserLimit = field(name="userLimitList")
    """Who may order."""
    payment_methods: list[AdPaymentMethod] = field(name="paymentMethodList")
    """Ways to pay, one entry each."""
    certificates__merchantCertifiedList: list[AdCertificate] | None = field(name="merchantCertifiedList", default=None)
    """The value sent as `merchantCertifiedList`; see `certificates`."""
    certificates__merchantCertifiedResult: list[AdCertificate] | None = field(
        name="merchantCertifiedResult", default=None
    )
    """The value sent as `merchantCertifiedResult`; see `certificates`."""

    @property
    def certificates(self) -> list[AdCertificate]:
        """Certificates of the merchant."""
        value = read.first(self.certificates__merchantCertifiedList, self.certificates__merchantCertifiedResult)
        if value is None:
            raise read.missing(self, "certificates")
        return value

    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__utime, self.updated_time__uTime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__ctime, self.created_time__cTime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When it was created."""


class AdCertificate(Model, kw_only=True):
    """An item of `Ad.certificates`.

    Attributes:
        image_url: Address of a picture.
        description: Description.
    """

    image_url: str = field(name="imageUrl")
    """Address of a picture."""
    description: str = field(name="desc")
    """Description."""


class AdPage(Model, kw_only=True):
    """What `classic.common.p2p.get_ads` returns.

    Attributes:
        items: Advertisements, one entry each.
        min_ad_id: Smallest id of the page, for the idLessThan of the next one.
    """

    raw_items: list[Ad] | None = field(name="advList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Ad]:
        """Advertisements, one entry each."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    min_ad_id: str | None = field(name="minAdvId", default=None)
    """Smallest id of the page, for the idLessThan of the next one."""


class AdPaymentMethod(Model, kw_only=True):
    """An item of `Ad.payment_methods`.

    Attributes:
        payment_method: Name of a way to pay.
        payment_method_id: Id of a way to pay.
        payment_info: Details of the payment.
    """

    payment_method: str = field(name="paymentMethod")
    """Name of a way to pay."""
    payment_method_id: str = field(name="paymentId")
    """Id of a way to pay."""
    payment_info: list[AdPaymentMethodPaymentInfo] = field(name="paymentInfo")
    """Details of the payment."""


class AdPaymentMethodPaymentInfo(Model, kw_only=True):
    """An item of `AdPaymentMethod.payment_info`.

    Attributes:
        name: Name of the detail.
        required: Whether the detail has to be given.
        kind: How the detail is given, such as txt or file.
    """

    name: str
    """Name of the detail."""
    required: bool
    """Whether the detail has to be given."""
    kind: str = field(name="type")
    """How the detail is given, such as txt or file."""


class AdUserLimit(Model, kw_only=True):
    """The value of `Ad.user_limits`.

    Attributes:
        min_completed_orders: Completed orders that a user must have.
        max_completed_orders: Completed orders that a user may have at most.
        max_orders: Orders that a user may place with the advertisement at most.
        allows_merchants: Whether merchants may order too.
        completion_rate_30d: Completion rate of the last 30 days that users must have, a ratio.
        country: Countries whose users may order.
    """

    raw_min_completed_orders: str = field(name="minCompleteNum")
    min_completed_orders = read.integer("raw_min_completed_orders")
    """Completed orders that a user must have."""
    raw_max_completed_orders: str = field(name="maxCompleteNum")
    max_completed_orders = read.integer("raw_max_completed_orders")
    """Completed orders that a user may have at most."""
    raw_max_orders: str = field(name="placeOrderNum")
    max_orders = read.integer("raw_max_orders")
    """Orders that a user may place with the advertisement at most."""
    raw_allows_merchants: str = field(name="allowMerchantPlace")
    allows_merchants = read.flag("raw_allows_merchants", "yes", "no")
    """Whether merchants may order too."""
    raw_completion_rate_30d: str = field(name="completeRate30d")
    completion_rate_30d = read.decimal("raw_completion_rate_30d")
    """Completion rate of the last 30 days that users must have, a ratio."""
    country: str | None = None
    """Countries whose users may order."""


class GetAdsRequest(Request, kw_only=True):
    """Get P2P advertisements of merchants, your own or others'.

    Attributes:
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        id_less_than: minAdvId of the page before; left out for the first page.
        limit: Advertisements per page; 20 is both the default and the most.
        status: State of the advertisements.
        ad_number: Only the advertisement with this number.
        side: Whether it buys or sells.
        coin: Name of the coin.
        language: Language of the texts.
        fiat: Fiat currency.
        order_by: What to sort by, falling; createTime when left out.
        payment_method_id: Only advertisements that take this way to pay.
        source_type: Whose advertisements to list; owner when left out.
    """

    start_time: Time = field(name="startTime")
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minAdvId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Advertisements per page; 20 is both the default and the most."""
    status: P2pAdStatus
    """State of the advertisements.

    - `online`: Online.
    - `offline`: Offline.
    - `editing`: Being edited.
    - `completed`: Used up.
    """
    ad_number: str | None = field(name="advNo", default=None)
    """Only the advertisement with this number."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    coin: str
    """Name of the coin."""
    language: P2pLanguage | None = None
    """Language of the texts.

    - `zh-CN`: Chinese.
    - `en-US`: English.
    """
    fiat: str
    """Fiat currency."""
    order_by: P2pAdSorting | None = field(name="orderBy", default=None)
    """What to sort by, falling; createTime when left out.

    - `createTime`: When they were made.
    - `price`: Price.
    """
    payment_method_id: str | None = field(name="payMethodId", default=None)
    """Only advertisements that take this way to pay."""
    source_type: P2pAdSource | None = field(name="sourceType", default=None)
    """Whose advertisements to list; owner when left out.

    - `owner`: Your own.
    - `competitor`: Other merchants'.
    - `ownerAndCompetitor`: All.
    """


class GetMerchantsRequest(Request, kw_only=True):
    """Get the merchants of P2P trading, with their figures.

    Attributes:
        online: Only merchants that are online, or only those that are not.
        id_less_than: minMerchantId of the page before; left out for the first page.
        limit: Merchants per page; 100 when left out.
    """

    online: FlagYesNo | None = None
    """Only merchants that are online, or only those that are not."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minMerchantId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Merchants per page; 100 when left out."""


class GetOrdersRequest(Request, kw_only=True):
    """Get your P2P orders as a merchant.

    Attributes:
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        id_less_than: minOrderId of the page before; left out for the first page.
        limit: Orders per page; 100 when left out.
        status: Only orders that have come this far.
        ad_number: Only orders of the advertisement with this number.
        side: Only buys, or only sells.
        coin: Only orders of this coin.
        fiat: Only orders in this fiat currency.
        order_number: Only the order with this number.
        language: Language of the texts.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minOrderId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Orders per page; 100 when left out."""
    status: P2pOrderStatus | None = None
    """Only orders that have come this far.

    - `pending_pay`: Waiting for payment.
    - `Paid`: Paid, the coins are to be released.
    - `Appeal`: Under appeal.
    - `Completed`: Done.
    - `cancelled`: Cancelled.
    """
    ad_number: str | None = field(name="advNo", default=None)
    """Only orders of the advertisement with this number."""
    side: Side | None = None
    """Only buys, or only sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    coin: str | None = None
    """Only orders of this coin."""
    fiat: str | None = None
    """Only orders in this fiat currency."""
    order_number: str | None = field(name="orderNo", default=None)
    """Only the order with this number."""
    language: P2pLanguage | None = None
    """Language of the texts.

    - `zh-CN`: Chinese.
    - `en-US`: English.
    """


class Merchant(Model, kw_only=True):
    """An item of `MerchantPage.items`.

    Attributes:
        registered_time: When the merchant registered.
        nickname: Name that others see.
        is_online: Whether the merchant is online.
        avg_payment_time: Average time until payment, in minutes.
        avg_release_time: Average time until the coins are released, in minutes.
        total_trades: Orders traded in all.
        total_buys: Buys in all.
        total_sells: Sells in all.
        total_completion_rate: Part of all orders that were completed, a ratio.
        trades_30d: Orders traded in the last 30 days.
        sells_30d: Sells in the last 30 days.
        buys_30d: Buys in the last 30 days.
        completion_rate_30d: Part of the orders of the last 30 days that were completed, a ratio.
    """

    raw_registered_time: str = field(name="registerTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the merchant registered."""
    nickname: str = field(name="nickName")
    """Name that others see."""
    raw_is_online: str = field(name="isOnline")
    is_online = read.flag("raw_is_online", "yes", "no")
    """Whether the merchant is online."""
    raw_avg_payment_time: str = field(name="avgPaymentTime")
    avg_payment_time = read.integer("raw_avg_payment_time")
    """Average time until payment, in minutes."""
    raw_avg_release_time: str = field(name="avgReleaseTime")
    avg_release_time = read.integer("raw_avg_release_time")
    """Average time until the coins are released, in minutes."""
    raw_total_trades: str = field(name="totalTrades")
    total_trades = read.integer("raw_total_trades")
    """Orders traded in all."""
    raw_total_buys: str = field(name="totalBuy")
    total_buys = read.integer("raw_total_buys")
    """Buys in all."""
    raw_total_sells: str = field(name="totalSell")
    total_sells = read.integer("raw_total_sells")
    """Sells in all."""
    raw_total_completion_rate: str = field(name="totalCompletionRate")
    total_completion_rate = read.decimal("raw_total_completion_rate")
    """Part of all orders that were completed, a ratio."""
    raw_trades_30d: str = field(name="trades30d")
    trades_30d = read.integer("raw_trades_30d")
    """Orders traded in the last 30 days."""
    raw_sells_30d: str = field(name="sell30d")
    sells_30d = read.integer("raw_sells_30d")
    """Sells in the last 30 days."""
    raw_buys_30d: str = field(name="buy30d")
    buys_30d = read.integer("raw_buys_30d")
    """Buys in the last 30 days."""
    raw_completion_rate_30d: str = field(name="completionRate30d")
    completion_rate_30d = read.decimal("raw_completion_rate_30d")
    """Part of the orders of the last 30 days that were completed, a ratio."""


class MerchantInfo(Model, kw_only=True):
    """What `classic.common.p2p.get_merchant_info` returns.

    Attributes:
        registered_time: When the merchant registered.
        nickname: Name that others see.
        merchant_id: Id of the merchant.
        avg_payment_time: Average time until payment, in minutes.
        avg_release_time: Average time until the coins are released, in minutes.
        total_trades: Orders traded in all.
        total_buys: Buys in all.
        total_sells: Sells in all.
        total_completion_rate: Part of all orders that were completed, a ratio.
        trades_30d: Orders traded in the last 30 days.
        sells_30d: Sells in the last 30 days.
        buys_30d: Buys in the last 30 days.
        completion_rate_30d: Part of the orders of the last 30 days that were completed, a ratio.
        kyc_passed: Whether the identity has been verified.
        email_bound: Whether an e-mail address is on file.
        mobile_bound: Whether a telephone number is on file.
        email: E-mail address, in part blotted out.
        mobile: Telephone number, in part blotted out.
    """

    raw_registered_time: str = field(name="registerTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the merchant registered."""
    nickname: str = field(name="nickName")
    """Name that others see."""
    merchant_id: str = field(name="merchantId")
    """Id of the merchant."""
    raw_avg_payment_time: str | None = field(name="avgPaymentTime", default=None)
    avg_payment_time = read.optional_integer("raw_avg_payment_time")
    """Average time until payment, in minutes."""
    raw_avg_release_time: str | None = field(name="avgReleaseTime", default=None)
    avg_release_time = read.optional_integer("raw_avg_release_time")
    """Average time until the coins are released, in minutes."""
    raw_total_trades: str | None = field(name="totalTrades", default=None)
    total_trades = read.optional_integer("raw_total_trades")
    """Orders traded in all."""
    raw_total_buys: str | None = field(name="totalBuy", default=None)
    total_buys = read.optional_integer("raw_total_buys")
    """Buys in all."""
    raw_total_sells: str | None = field(name="totalSell", default=None)
    total_sells = read.optional_integer("raw_total_sells")
    """Sells in all."""
    raw_total_completion_rate: str | None = field(name="totalCompletionRate", default=None)
    total_completion_rate = read.optional_decimal("raw_total_completion_rate")
    """Part of all orders that were completed, a ratio."""
    raw_trades_30d: str | None = field(name="trades30d", default=None)
    trades_30d = read.optional_integer("raw_trades_30d")
    """Orders traded in the last 30 days."""
    raw_sells_30d: str | None = field(name="sell30d", default=None)
    sells_30d = read.optional_integer("raw_sells_30d")
    """Sells in the last 30 days."""
    raw_buys_30d: str | None = field(name="buy30d", default=None)
    buys_30d = read.optional_integer("raw_buys_30d")
    """Buys in the last 30 days."""
    raw_completion_rate_30d: str | None = field(name="completionRate30d", default=None)
    completion_rate_30d = read.optional_decimal("raw_completion_rate_30d")
    """Part of the orders of the last 30 days that were completed, a ratio."""
    kyc_passed: bool = field(name="kycStatus")
    """Whether the identity has been verified."""
    email_bound: bool = field(name="emailBindStatus")
    """Whether an e-mail address is on file."""
    mobile_bound: bool = field(name="mobileBindStatus")
    """Whether a telephone number is on file."""
    email: str
    """E-mail address, in part blotted out."""
    mobile: str
    """Telephone number, in part blotted out."""


class MerchantPage(Model, kw_only=True):
    """What `classic.common.p2p.get_merchants` returns.

    Attributes:
        items: Merchants, one entry each.
        min_merchant_id: Smallest id of the page, for the idLessThan of the next one.
    """

    raw_items: list[Merchant] = field(name="merchantList")
    """`items` as sent."""

    @property
    def items(self) -> list[Merchant]:
        """Merchants, one entry each."""
        return read.listed(self, "items", self.raw_items)

    min_merchant_id: str = field(name="minMerchantId")
    """Smallest id of the page, for the idLessThan of the next one."""


class Order(Model, kw_only=True):
    """An item of `OrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        order_number: Number of the order.
        ad_number: Number of the advertisement.
        side: Whether it buys or sells.
        count: Amount of the coin.
        coin: Name of the coin.
        price: Price of the coin, in the fiat currency.
        fiat: Fiat currency.
        amount: Value of the order, in the fiat currency.
        status: How far the order has come.
        buyer_real_name: Real name of the buyer.
        seller_real_name: Real name of the seller.
        payment_time: When the order was paid.
        released_time: When the coins were released.
        withdrawn_time: When the order was withdrawn.
        appeal_time: When an appeal was made.
        created_time: When it was created.
        updated_time: When it last changed.
        payment_info: Details of the payment.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    order_number: str = field(name="orderNo")
    """Number of the order."""
    ad_number: str = field(name="advNo")
    """Number of the advertisement."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_count: str = field(name="count")
    count = read.decimal("raw_count")
    """Amount of the coin."""
    coin: str
    """Name of the coin."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin, in the fiat currency."""
    fiat: str
    """Fiat currency."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Value of the order, in the fiat currency."""
    status: str
    """How far the order has come.

    - `pending_pay`: Waiting for payment.
    - `Paid`: Paid, the coins are to be released.
    - `Appeal`: Under appeal.
    - `Completed`: Done.
    - `cancelled`: Cancelled.
    """
    buyer_real_name: str | None = field(name="buyerRealName", default=None)
    """Real name of the buyer."""
    seller_real_name: str = field(name="sellerRealName")
    """Real name of the seller."""
    raw_payment_time: str | None = field(name="paymentTime", default=None)
    payment_time = read.optional_timestamp("raw_payment_time")
    """When the order was paid."""
    raw_released_time: str | None = field(name="releaseTime", default=None)
    released_time = read.optional_timestamp("raw_released_time")
    """When the coins were released."""
    raw_withdrawn_time: str | None = field(name="withdrawTime", default=None)
    withdrawn_time = read.optional_timestamp("raw_withdrawn_time")
    """When the order was withdrawn."""
    raw_appeal_time: str | None = field(name="representTime", default=None)
    appeal_time = read.optional_timestamp("raw_appeal_time")
    """When an appeal was made."""
    created_time__ctime: str | None = field(name="ctime", default=None)
    """The value sent as `ctime`; see `created_time`."""
    created_time__cTime: str | None = field(name="cTime", default=None)
    """The value sent as `cTime`; see `created_time`."""

    @property
    def raw_created_time(self) -> str:
        """`created_time` as sent."""
        value = read.first(self.created_time__ctime, self.created_time__cTime)
        if value is None:
            raise read.missing(self, "created_time")
        return value

    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    updated_time__utime: str | None = field(name="utime", default=None)
    """The value sent as `utime`; see `updated_time`."""
    updated_time__uTime: str | None = field(name="uTime", default=None)
    """The value sent as `uTime`; see `updated_time`."""

    @property
    def raw_updated_time(self) -> str:
        """`updated_time` as sent."""
        value = read.first(self.updated_time__utime, self.updated_time__uTime)
        if value is None:
            raise read.missing(self, "updated_time")
        return value

    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    payment_info: OrderPaymentInfo = field(name="paymentInfo")
    """Details of the payment."""


class OrderPage(Model, kw_only=True):
    """What `classic.common.p2p.get_orders` returns.

    Attributes:
        items: Orders, one entry per order.
        min_order_id: Smallest id of the page, for the idLessThan of the next one.
    """

    raw_items: list[Order] | None = field(name="orderList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Order]:
        """Orders, one entry per order."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    min_order_id: str | None = field(name="minOrderId", default=None)
    """Smallest id of the page, for the idLessThan of the next one."""


class OrderPaymentInfo(Model, kw_only=True):
    """The value of `Order.payment_info`.

    Attributes:
        payment_method: Name of the way to pay.
        payment_method_id: Id of the way to pay.
        details: Details of the payment, one entry each.
    """

    payment_method: str = field(name="paymethodName")
    """Name of the way to pay."""
    payment_method_id: str = field(name="paymethodId")
    """Id of the way to pay."""
    details: list[OrderPaymentInfoDetail] = field(name="paymethodInfo")
    """Details of the payment, one entry each."""


class OrderPaymentInfoDetail(Model, kw_only=True):
    """An item of `OrderPaymentInfo.details`.

    Attributes:
        name: Name of the detail.
        required: Whether the detail has to be given.
        kind: How the detail is given, such as number or file.
        value: What was given.
    """

    name: str
    """Name of the detail."""
    raw_required: str = field(name="required")
    required = read.flag("raw_required", "yes", "no")
    """Whether the detail has to be given."""
    kind: str = field(name="type")
    """How the detail is given, such as number or file."""
    value: str
    """What was given."""
