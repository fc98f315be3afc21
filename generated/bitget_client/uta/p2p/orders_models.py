# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta p2p orders."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import Side, UnifiedP2pOrderStatus
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class ConfirmPaymentRequest(Request, kw_only=True):
    """Tell the seller of a P2P order that you have paid.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get your P2P orders that are neither completed nor cancelled.

    Attributes:
        order_id: Only the order with this id.
        side: Only buys, or only sells.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        cursor: nextId of the page before; left out for the first page.
        limit: Orders per page, 10 at most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    side: Side | None = None
    """Only buys, or only sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    cursor: str | None = None
    """nextId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Orders per page, 10 at most."""


class GetOrderRequest(Request, kw_only=True):
    """Get one P2P order in detail.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class GetOrdersRequest(Request, kw_only=True):
    """Get your P2P orders of the last 90 days, open or not.

    Attributes:
        start_time: Start of the period, at most 90 days back.
        end_time: End of the period asked for.
        limit: Orders per page.
        cursor: nextId of the page before; left out for the first page.
        order_id: Only the order with this id.
        side: Only buys, or only sells.
        status: Only orders that have come this far.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days back."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Orders per page."""
    cursor: str | None = None
    """nextId of the page before; left out for the first page."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    side: Side | None = None
    """Only buys, or only sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    status: UnifiedP2pOrderStatus | None = None
    """Only orders that have come this far.

    - `pending_payment`: Waiting for payment.
    - `pending_release`: Paid, the coins are to be released.
    - `completed`: Done.
    - `cancelled`: Cancelled.
    - `in_appeal`: Under appeal.
    """


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        side: Whether it buys or sells.
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        price: Price of the coin, in the fiat currency.
        amount: Value of the order, in the fiat currency.
        quantity: Amount of the coin.
        fee: Fee charged; the docs do not say in which currency.
        counterparty: Name of the other party of the trade.
        status: How far the order has come.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
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
    """Value of the order, in the fiat currency."""
    raw_quantity: str = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Amount of the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged; the docs do not say in which currency."""
    counterparty: str
    """Name of the other party of the trade."""
    status: str
    """How far the order has come.

    - `pending_payment`: Waiting for payment.
    - `pending_release`: Paid, the coins are to be released.
    - `completed`: Done.
    - `cancelled`: Cancelled.
    - `in_appeal`: Under appeal.
    """
    raw_created_time: str | int = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str | int = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OpenOrderPage(Model, kw_only=True):
    """What `uta.p2p.orders.get_open_orders` returns.

    Attributes:
        items: Entries of this page.
        next_id: Where the next page goes on, for its cursor; none on the last page.
    """

    raw_items: list[OpenOrder] = field(name="items")
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    next_id: str | None = field(name="nextId", default=None)
    """Where the next page goes on, for its cursor; none on the last page."""


class Order(Model, kw_only=True):
    """An item of `OrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        side: Whether it buys or sells.
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        price: Price of the coin, in the fiat currency.
        amount: Value of the order, in the fiat currency.
        quantity: Amount of the coin.
        fee: Fee charged; the docs do not say in which currency.
        counterparty: Name of the other party of the trade.
        status: How far the order has come.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
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
    """Value of the order, in the fiat currency."""
    raw_quantity: str = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Amount of the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged; the docs do not say in which currency."""
    counterparty: str
    """Name of the other party of the trade."""
    status: str
    """How far the order has come.

    - `pending_payment`: Waiting for payment.
    - `pending_release`: Paid, the coins are to be released.
    - `completed`: Done.
    - `cancelled`: Cancelled.
    - `in_appeal`: Under appeal.
    """
    raw_created_time: str | int = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str | int = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OrderDetail(Model, kw_only=True):
    """What `uta.p2p.orders.get_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        side: Whether it buys or sells.
        coin: Coin traded for the fiat currency.
        fiat: Fiat currency.
        price: Price of the coin, in the fiat currency.
        quantity: Amount of the coin.
        amount: Value of the order, in the fiat currency.
        status: How far the order has come.
        ad_id: Id of the advertisement.
        remark: Note to the order.
        cancel_countdown: Time left until the order is cancelled by itself, in seconds by the looks of it; the
        docs do not say.
        fee: Fee charged; the docs do not say in which currency.
        capital_check: Whether funds have to be proven; not documented further.
        payment_method: Way to pay of the order.
        seller: Seller of the coins.
        buyer: Buyer of the coins.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    coin: str = field(name="token")
    """Coin traded for the fiat currency."""
    fiat: str
    """Fiat currency."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin, in the fiat currency."""
    raw_quantity: str = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Amount of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Value of the order, in the fiat currency."""
    status: str
    """How far the order has come.

    - `pending_payment`: Waiting for payment.
    - `pending_release`: Paid, the coins are to be released.
    - `completed`: Done.
    - `cancelled`: Cancelled.
    - `in_appeal`: Under appeal.
    """
    ad_id: str = field(name="advId")
    """Id of the advertisement."""
    remark: str
    """Note to the order."""
    raw_cancel_countdown: str = field(name="orderCancelCountdown")
    cancel_countdown = read.integer("raw_cancel_countdown")
    """Time left until the order is cancelled by itself, in seconds by the looks of it; the docs do not say."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged; the docs do not say in which currency."""
    raw_capital_check: str = field(name="verifyCapital")
    capital_check = read.flag("raw_capital_check", "yes", "no")
    """Whether funds have to be proven; not documented further."""
    payment_method: OrderDetailPaymentMethod | None = field(name="payMethodDetail", default=None)
    """Way to pay of the order."""
    seller: OrderDetailSeller = field(name="sellUserInfo")
    """Seller of the coins."""
    buyer: OrderDetailBuyer = field(name="buyUserInfo")
    """Buyer of the coins."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OrderDetailBuyer(Model, kw_only=True):
    """The value of `OrderDetail.buyer`.

    Attributes:
        nickname: Name that others see.
        real_name: Real name.
    """

    nickname: str = field(name="nickName")
    """Name that others see."""
    real_name: str = field(name="realName")
    """Real name."""


class OrderDetailPaymentMethod(Model, kw_only=True):
    """The value of `OrderDetail.payment_method`.

    Attributes:
        payment_method_id: Id of the way to pay.
        payment_method_name: Name of the way to pay.
        payee_name: Name that the account paid to is in.
        postscript: Text to add to the payment.
        payment_details: Details of the account paid to, one entry per detail.
    """

    payment_method_id: str = field(name="payMethodId")
    """Id of the way to pay."""
    payment_method_name: str = field(name="payMethodName")
    """Name of the way to pay."""
    payee_name: str = field(name="payMethodUserName")
    """Name that the account paid to is in."""
    postscript: str | None = None
    """Text to add to the payment."""
    payment_details: list[OrderDetailPaymentMethodPaymentDetail] = field(name="payMethodInfo")
    """Details of the account paid to, one entry per detail."""


class OrderDetailPaymentMethodPaymentDetail(Model, kw_only=True):
    """An item of `OrderDetailPaymentMethod.payment_details`.

    Attributes:
        name: Name of the detail.
        kind: How the detail is given.
        value: What was given.
    """

    name: str
    """Name of the detail."""
    kind: str = field(name="type")
    """How the detail is given.

    - `txt`: Text.
    - `number`: Number.
    - `file`: File, such as a picture.
    """
    value: str
    """What was given."""


class OrderDetailSeller(Model, kw_only=True):
    """The value of `OrderDetail.seller`.

    Attributes:
        nickname: Name that others see.
        real_name: Real name.
    """

    nickname: str = field(name="nickName")
    """Name that others see."""
    real_name: str = field(name="realName")
    """Real name."""


class OrderPage(Model, kw_only=True):
    """What `uta.p2p.orders.get_orders` returns.

    Attributes:
        items: Entries of this page.
        next_id: Where the next page goes on, for its cursor; none on the last page.
    """

    raw_items: list[Order] = field(name="items")
    """`items` as sent."""

    @property
    def items(self) -> list[Order]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    next_id: str | None = field(name="nextId", default=None)
    """Where the next page goes on, for its cursor; none on the last page."""


class ReleaseAssetsRequest(Request, kw_only=True):
    """Release the coins of a P2P order to the buyer who has paid.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
