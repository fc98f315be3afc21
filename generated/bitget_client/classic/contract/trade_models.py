# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic contract trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    ContractOrderSource,
    FlagYES_NO,
    Force,
    MarginMode,
    OpenOrderStatus,
    OrderType,
    PositionSide,
    ProductType,
    Side,
    StpMode,
    TradeSide,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelAllOrdersRequest(Request, kw_only=True):
    """Cancel all open futures orders of a product type.

    Attributes:
        symbol: Only orders in this contract.
        product_type: Kind of futures.
        margin_coin: Only orders with this margin coin.
        request_time: When the request was made; receiveWindow counts from it.
        receive_window: How long after requestTime the server may still take the request, in ms.
    """

    symbol: str | None = None
    """Only orders in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Only orders with this margin coin."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the request, in ms."""


class CancelAllOrdersResult(Model, kw_only=True):
    """What `classic.contract.trade.cancel_all_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[CancelAllOrdersResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[CancelAllOrdersResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[CancelAllOrdersResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[CancelAllOrdersResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class CancelAllOrdersResultFailure(Model, kw_only=True):
    """An item of `CancelAllOrdersResult.failures`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        error_message: Why it failed, in words.
        error_code: Why it failed, as an error code.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""
    error_code: str = field(name="errorCode")
    """Why it failed, as an error code."""


class CancelAllOrdersResultSuccess(Model, kw_only=True):
    """An item of `CancelAllOrdersResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open futures order, named by its id or by yours.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class CancelOrderResult(Model, kw_only=True):
    """What `classic.contract.trade.cancel_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class CancelOrdersRequest(Request, kw_only=True):
    """Cancel up to 50 futures orders named one by one, or all of a product type or contract.

    Attributes:
        orders: Orders meant, each named by its id or by yours.
        symbol: Contract; required where orders are named.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
    """

    orders: list[CancelOrdersRequestOrder] | None = field(name="orderIdList", default=None)
    """Orders meant, each named by its id or by yours."""
    symbol: str | None = None
    """Contract; required where orders are named."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""


class CancelOrdersRequestOrder(Request, kw_only=True):
    """An item of `CancelOrdersRequest.orders`.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class CancelOrdersResult(Model, kw_only=True):
    """What `classic.contract.trade.cancel_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[CancelOrdersResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[CancelOrdersResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[CancelOrdersResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[CancelOrdersResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class CancelOrdersResultFailure(Model, kw_only=True):
    """An item of `CancelOrdersResult.failures`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        error_message: Why it failed, in words.
        error_code: Why it failed, as an error code.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""
    error_code: str = field(name="errorCode")
    """Why it failed, as an error code."""


class CancelOrdersResultSuccess(Model, kw_only=True):
    """An item of `CancelOrdersResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class ClosePositionsRequest(Request, kw_only=True):
    """Close futures positions at the market price.

    Attributes:
        symbol: Only the position in this contract.
        product_type: Kind of futures.
        hold_side: Direction to close, in hedge mode; both when left out, ignored in one-way mode.
    """

    symbol: str | None = None
    """Only the position in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    hold_side: PositionSide | None = field(name="holdSide", default=None)
    """Direction to close, in hedge mode; both when left out, ignored in one-way mode.

    - `long`: Long.
    - `short`: Short.
    """


class ClosePositionsResult(Model, kw_only=True):
    """What `classic.contract.trade.close_positions` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[ClosePositionsResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[ClosePositionsResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[ClosePositionsResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[ClosePositionsResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class ClosePositionsResultFailure(Model, kw_only=True):
    """An item of `ClosePositionsResult.failures`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        symbol: Trading pair, such as BTCUSDT.
        error_message: Why it failed, in words.
        error_code: Why it failed, as an error code.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""
    error_code: str = field(name="errorCode")
    """Why it failed, as an error code."""


class ClosePositionsResultSuccess(Model, kw_only=True):
    """An item of `ClosePositionsResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        symbol: Trading pair, such as BTCUSDT.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class Fill(Model, kw_only=True):
    """An item of `FillPage.items`.

    Attributes:
        trade_id: Bitget's id of the trade.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        price: Price of the fill.
        base_volume: Amount filled, in the base coin.
        fee_detail: Fees that were charged.
        side: Whether it buys or sells.
        quote_volume: Amount filled, in the quote coin.
        profit: Profit that the fill realized, in the margin coin.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        trade_scope: Whether the fill was maker or taker.
        created_time: When it was filled.
        margin_coin: Coin the margin is in, such as USDT.
    """

    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the fill."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Amount filled, in the base coin."""
    fee_detail: list[FillFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount filled, in the quote coin."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit that the fill realized, in the margin coin."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When it was filled."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""


class FillFeeDetail(Model, kw_only=True):
    """An item of `Fill.fee_detail`.

    Attributes:
        deduction: Whether the fee was lowered or paid by a deduction.
        fee_coin: Coin the fee is charged in.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_total_deduction_fee: str | None = field(name="totalDeductionFee", default=None)
    total_deduction_fee = read.optional_decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class FillHistory(Model, kw_only=True):
    """An item of `FillHistoryPage.items`.

    Attributes:
        trade_id: Bitget's id of the trade.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        price: Price of the fill.
        base_volume: Amount filled, in the base coin.
        fee_detail: Fees that were charged.
        side: Whether it buys or sells.
        quote_volume: Amount filled, in the quote coin.
        profit: Profit that the fill realized, in the margin coin.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        trade_scope: Whether the fill was maker or taker.
        created_time: When it was filled.
        margin_coin: Coin the margin is in, such as USDT.
    """

    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the fill."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Amount filled, in the base coin."""
    fee_detail: list[FillHistoryFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount filled, in the quote coin."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit that the fill realized, in the margin coin."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When it was filled."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""


class FillHistoryFeeDetail(Model, kw_only=True):
    """An item of `FillHistory.fee_detail`.

    Attributes:
        deduction: Whether the fee was lowered or paid by a deduction.
        fee_coin: Coin the fee is charged in.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_total_deduction_fee: str | None = field(name="totalDeductionFee", default=None)
    total_deduction_fee = read.optional_decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class FillHistoryPage(Model, kw_only=True):
    """What `classic.contract.trade.get_fill_history` returns.

    Attributes:
        items: Fills, one entry per fill.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[FillHistory] | None = field(name="fillList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[FillHistory]:
        """Fills, one entry per fill."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class FillPage(Model, kw_only=True):
    """What `classic.contract.trade.get_fills` returns.

    Attributes:
        items: Fills, one entry per fill.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Fill] | None = field(name="fillList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Fill]:
        """Fills, one entry per fill."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class GetFillHistoryRequest(Request, kw_only=True):
    """Get the account's past futures fills, a week at a time; not those of demo trading.

    Attributes:
        order_id: Only fills of the order with this id.
        symbol: Only fills in this contract.
        product_type: Kind of futures.
        start_time: Start of the period, at most a week before its end.
        end_time: End of the period, at most a week after its start.
        id_less_than: endId of the page before; left out for the first page.
        limit: Entries per page; 100 is both the default and the most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""
    symbol: str | None = None
    """Only fills in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most a week before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most a week after its start."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""


class GetFillsRequest(Request, kw_only=True):
    """Get the account's futures fills of the last three months.

    Attributes:
        order_id: Only fills of the order with this id.
        symbol: Only fills in this contract.
        product_type: Kind of futures.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Entries per page; 100 is both the default and the most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""
    symbol: str | None = None
    """Only fills in this contract."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the futures orders that are still open.

    Attributes:
        order_id: Only the order with this id.
        client_oid: Only the order with this id of your own; ignored where orderId is given.
        symbol: Contract; all of the product type when left out.
        product_type: Kind of futures.
        status: Only orders that have come this far; live when left out.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period, at most three months before its end.
        end_time: End of the period, at most three months after its start.
        limit: Orders per page; 100 is both the default and the most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the order with this id of your own; ignored where orderId is given."""
    symbol: str | None = None
    """Contract; all of the product type when left out."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    status: OpenOrderStatus | None = None
    """Only orders that have come this far; live when left out.

    - `live`: Nothing filled.
    - `partially_filled`: Filled in part.
    """
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most three months before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most three months after its start."""
    limit: IntText | None = None
    """Orders per page; 100 is both the default and the most."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the futures orders of the last 90 days that are filled or cancelled.

    Attributes:
        order_id: Only the order with this id.
        client_oid: Only the order with this id of your own; ignored where orderId is given.
        symbol: Contract; all of the product type when left out.
        product_type: Kind of futures.
        id_less_than: endId of the page before; left out for the first page.
        order_source: Only orders that came about this way.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Entries per page; 100 is both the default and the most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the order with this id of your own; ignored where orderId is given."""
    symbol: str | None = None
    """Contract; all of the product type when left out."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    order_source: ContractOrderSource | None = field(name="orderSource", default=None)
    """Only orders that came about this way.

    One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
      `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
      `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`, `pos_loss_limit`,
      `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`, `follower_delegate`, `reduce_offset`,
      `market_risk`, `plan_limit`, `plan_market`, `strategy_positive`, `strategy_reverse`, `strategy_unlimited`,
      `move_limit`, `move_market`, `tracking_limit`, `tracking_market`, `strategy_dca_positive`,
      `strategy_dca_reverse`, `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`,
      `strategy_regular_buy`, `strategy_grid_middle`.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Entries per page; 100 is both the default and the most."""


class GetOrderRequest(Request, kw_only=True):
    """Get one futures order, named by its id or by yours.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        order_id: Id of the order; this or clientOid is required.
        client_oid: Your own id of the order; this or orderId is required.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change price and amount of an open limit order, which makes it a new order, or its take profit and stop loss.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
        client_oid: Your own id of the order; this or orderId is required.
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        new_client_oid: Your own id of the order after the change; the only way to find the new order.
        new_size: New amount, in the base coin; give it together with newPrice.
        new_price: New limit price; give it together with newSize.
        new_preset_take_profit_price: New trigger price of the take profit, 0 removes it; not with size and price.
        new_preset_stop_loss_price: New trigger price of the stop loss, 0 removes it; not with size and price.
        margin_coin: Coin the margin is in, such as USDT.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    new_client_oid: str = field(name="newClientOid")
    """Your own id of the order after the change; the only way to find the new order."""
    new_size: Number | None = field(name="newSize", default=None)
    """New amount, in the base coin; give it together with newPrice."""
    new_price: Number | None = field(name="newPrice", default=None)
    """New limit price; give it together with newSize."""
    new_preset_take_profit_price: Number | None = field(name="newPresetStopSurplusPrice", default=None)
    """New trigger price of the take profit, 0 removes it; not with size and price."""
    new_preset_stop_loss_price: Number | None = field(name="newPresetStopLossPrice", default=None)
    """New trigger price of the stop loss, 0 removes it; not with size and price."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""


class ModifyOrderResult(Model, kw_only=True):
    """What `classic.contract.trade.modify_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        size: Amount ordered, in the base coin.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        base_volume: Filled so far, in the base coin.
        fee: Fee charged, in the fee coin.
        price: Limit price; none for a market order.
        price_avg: Average price of the fills; none before the first.
        status: State it is in.
        side: Whether it buys or sells.
        force: How long the order stays.
        total_profits: Profit made by the order, in the margin coin.
        position_side: Side of the position.
        margin_coin: Coin the margin is in, such as USDT.
        quote_volume: Filled so far, in the quote coin.
        leverage: Leverage.
        margin_mode: Cross or isolated margin.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        order_type: Limit or market.
        order_source: What brought the order about.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        preset_take_profit_price: Trigger price of the attached take profit.
        preset_take_profit_type: Price that triggers the attached take profit.
        preset_take_profit_execute_price: Limit price of the attached take profit; none or 0 for one at market.
        preset_stop_loss_price: Trigger price of the attached stop loss.
        preset_stop_loss_type: Price that triggers the attached stop loss.
        preset_stop_loss_execute_price: Limit price of the attached stop loss; none or 0 for one at market.
        state: The same as status, where it is sent.
        new_trade_side: Another form of the trade side; its values are not documented.
        preset_take_profit_trigger_type: Price that triggers the take profit.
        preset_stop_loss_trigger_type: Price that triggers the attached stop loss.
        reduce_only: Whether the order may only make a position smaller.
        position_price_avg: Average price of the position.
        liquidation_price: Price at which the position is liquidated.
        cancel_reason: Why the order was cancelled.
        fee_detail: Fees in detail, as text.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the fee coin."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a market order."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; none before the first."""
    status: str
    """State it is in.

    - `live`: Nothing filled.
    - `partially_filled`: Filled in part.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    raw_total_profits: str | None = field(name="totalProfits", default=None)
    total_profits = read.optional_decimal("raw_total_profits")
    """Profit made by the order, in the margin coin."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Filled so far, in the quote coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    order_source: str = field(name="orderSource")
    """What brought the order about.

    One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
      `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
      `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`, `pos_loss_limit`,
      `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`, `follower_delegate`, `reduce_offset`,
      `market_risk`, `plan_limit`, `plan_market`, `strategy_positive`, `strategy_reverse`, `strategy_unlimited`,
      `move_limit`, `move_market`, `tracking_limit`, `tracking_market`, `strategy_dca_positive`,
      `strategy_dca_reverse`, `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`,
      `strategy_regular_buy`, `strategy_grid_middle`.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_preset_take_profit_price: str | None = field(name="presetStopSurplusPrice", default=None)
    preset_take_profit_price = read.optional_decimal("raw_preset_take_profit_price")
    """Trigger price of the attached take profit."""
    preset_take_profit_type: str | None = field(name="presetStopSurplusType", default=None)
    """Price that triggers the attached take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_preset_take_profit_execute_price: str | None = field(name="presetStopSurplusExecutePrice", default=None)
    preset_take_profit_execute_price = read.optional_decimal("raw_preset_take_profit_execute_price")
    """Limit price of the attached take profit; none or 0 for one at market."""
    raw_preset_stop_loss_price: str | None = field(name="presetStopLossPrice", default=None)
    preset_stop_loss_price = read.optional_decimal("raw_preset_stop_loss_price")
    """Trigger price of the attached stop loss."""
    preset_stop_loss_type: str | None = field(name="presetStopLossType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_preset_stop_loss_execute_price: str | None = field(name="presetStopLossExecutePrice", default=None)
    preset_stop_loss_execute_price = read.optional_decimal("raw_preset_stop_loss_execute_price")
    """Limit price of the attached stop loss; none or 0 for one at market."""
    state: str | None = None
    """The same as status, where it is sent.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `canceled`: Cancelled.
    """
    new_trade_side: str | None = field(name="newTradeSide", default=None)
    """Another form of the trade side; its values are not documented."""
    preset_take_profit_trigger_type: str | None = field(name="presetStopSurplusTriggerType", default=None)
    """Price that triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    preset_stop_loss_trigger_type: str | None = field(name="presetStopLossTriggerType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_reduce_only: str | None = field(name="reduceOnly", default=None)
    reduce_only = read.optional_flag("raw_reduce_only", "YES", "NO")
    """Whether the order may only make a position smaller."""
    raw_position_price_avg: str | None = field(name="posAvg", default=None)
    position_price_avg = read.optional_decimal("raw_position_price_avg")
    """Average price of the position."""
    raw_liquidation_price: str | None = field(name="liqPrice", default=None)
    liquidation_price = read.optional_decimal("raw_liquidation_price")
    """Price at which the position is liquidated."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    - `normal_cancel`: Cancelled in the ordinary way.
    - `stp_cancel`: Cancelled to prevent a trade with oneself.
    """
    fee_detail: str | None = field(name="feeDetail", default=None)
    """Fees in detail, as text."""


class OpenOrderPage(Model, kw_only=True):
    """What `classic.contract.trade.get_open_orders` returns.

    Attributes:
        items: Orders that are open.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[OpenOrder] | None = field(name="entrustedList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Orders that are open."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class Order(Model, kw_only=True):
    """What `classic.contract.trade.get_order` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        size: Amount ordered, in the base coin.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        base_volume: Filled so far, in the base coin.
        price_avg: Average price of the fills; none before the first.
        fee: Fee charged, in the fee coin.
        price: Limit price; none for a market order.
        state: How far the order has come.
        side: Whether it buys or sells.
        force: How long the order stays.
        total_profits: Profit made by the order, in the margin coin.
        position_side: Side of the position.
        margin_coin: Coin the margin is in, such as USDT.
        preset_take_profit_price: Trigger price of the attached take profit.
        preset_take_profit_type: Price that triggers the attached take profit.
        preset_take_profit_execute_price: Limit price of the attached take profit.
        preset_stop_loss_price: Trigger price of the attached stop loss.
        preset_stop_loss_type: Price that triggers the attached stop loss.
        preset_stop_loss_execute_price: Limit price of the attached stop loss.
        quote_volume: Filled so far, in the quote coin.
        order_type: Limit or market.
        leverage: Leverage.
        margin_mode: Cross or isolated margin.
        reduce_only: Whether the order may only make a position smaller.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        order_source: What brought the order about.
        cancel_reason: Why the order was cancelled.
        new_trade_side: Another form of the trade side; its values are not documented.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        status: The same as state, where it is sent.
        preset_take_profit_trigger_type: Price that triggers the take profit.
        preset_stop_loss_trigger_type: Price that triggers the attached stop loss.
        position_price_avg: Average price of the position.
        liquidation_price: Price at which the position is liquidated.
        fee_detail: Fees in detail, as text.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; none before the first."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the fee coin."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a market order."""
    state: str
    """How far the order has come.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `canceled`: Cancelled.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    raw_total_profits: str | None = field(name="totalProfits", default=None)
    total_profits = read.optional_decimal("raw_total_profits")
    """Profit made by the order, in the margin coin."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_preset_take_profit_price: str | None = field(name="presetStopSurplusPrice", default=None)
    preset_take_profit_price = read.optional_decimal("raw_preset_take_profit_price")
    """Trigger price of the attached take profit."""
    preset_take_profit_type: str | None = field(name="presetStopSurplusType", default=None)
    """Price that triggers the attached take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_preset_take_profit_execute_price: str | None = field(name="presetStopSurplusExecutePrice", default=None)
    preset_take_profit_execute_price = read.optional_decimal("raw_preset_take_profit_execute_price")
    """Limit price of the attached take profit."""
    raw_preset_stop_loss_price: str | None = field(name="presetStopLossPrice", default=None)
    preset_stop_loss_price = read.optional_decimal("raw_preset_stop_loss_price")
    """Trigger price of the attached stop loss."""
    preset_stop_loss_type: str | None = field(name="presetStopLossType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_preset_stop_loss_execute_price: str | None = field(name="presetStopLossExecutePrice", default=None)
    preset_stop_loss_execute_price = read.optional_decimal("raw_preset_stop_loss_execute_price")
    """Limit price of the attached stop loss."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Filled so far, in the quote coin."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_reduce_only: str = field(name="reduceOnly")
    reduce_only = read.flag("raw_reduce_only", "YES", "NO")
    """Whether the order may only make a position smaller."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str | None = field(name="tradeSide", default=None)
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    order_source: str = field(name="orderSource")
    """What brought the order about.

    One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
      `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
      `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`, `pos_loss_limit`,
      `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`, `follower_delegate`, `reduce_offset`,
      `market_risk`, `plan_limit`, `plan_market`, `strategy_positive`, `strategy_reverse`, `strategy_unlimited`,
      `move_limit`, `move_market`, `tracking_limit`, `tracking_market`, `strategy_dca_positive`,
      `strategy_dca_reverse`, `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`,
      `strategy_regular_buy`, `strategy_grid_middle`.
    """
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    - `normal_cancel`: Cancelled in the ordinary way.
    - `stp_cancel`: Cancelled to prevent a trade with oneself.
    """
    new_trade_side: str | None = field(name="newTradeSide", default=None)
    """Another form of the trade side; its values are not documented."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    status: str | None = None
    """The same as state, where it is sent.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `canceled`: Cancelled.
    """
    preset_take_profit_trigger_type: str | None = field(name="presetStopSurplusTriggerType", default=None)
    """Price that triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    preset_stop_loss_trigger_type: str | None = field(name="presetStopLossTriggerType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_position_price_avg: str | None = field(name="posAvg", default=None)
    position_price_avg = read.optional_decimal("raw_position_price_avg")
    """Average price of the position."""
    raw_liquidation_price: str | None = field(name="liqPrice", default=None)
    liquidation_price = read.optional_decimal("raw_liquidation_price")
    """Price at which the position is liquidated."""
    fee_detail: str | None = field(name="feeDetail", default=None)
    """Fees in detail, as text."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        size: Amount ordered, in the base coin.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        base_volume: Filled so far, in the base coin.
        fee: Fee charged, in the fee coin.
        price: Limit price; none for a market order.
        price_avg: Average price of the fills; none where there were none.
        status: State it is in.
        side: Whether it buys or sells.
        force: How long the order stays.
        total_profits: Profit made by the order, in the margin coin.
        position_side: Side of the position.
        margin_coin: Coin the margin is in, such as USDT.
        quote_volume: Filled so far, in the quote coin.
        leverage: Leverage.
        margin_mode: Cross or isolated margin.
        reduce_only: Whether the order may only make a position smaller.
        enter_point_source: Where the order was entered.
        trade_side: Whether it opens or closes a position, and why.
        position_mode: One-way or hedge mode.
        order_type: Limit or market.
        order_source: What brought the order about.
        liquidation_price: Price at which the position is liquidated.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        preset_take_profit_price: Trigger price of the attached take profit.
        preset_stop_loss_price: Trigger price of the attached stop loss.
        position_price_avg: Average price of the position.
        state: The same as status, where it is sent.
        new_trade_side: Another form of the trade side; its values are not documented.
        preset_take_profit_type: Price that triggers the attached take profit.
        preset_take_profit_trigger_type: Price that triggers the take profit.
        preset_take_profit_execute_price: Limit price of the attached take profit.
        preset_stop_loss_type: Price that triggers the attached stop loss.
        preset_stop_loss_trigger_type: Price that triggers the attached stop loss.
        preset_stop_loss_execute_price: Limit price of the attached stop loss.
        cancel_reason: Why the order was cancelled.
        fee_detail: Fees in detail, as text.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the fee coin."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a market order."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; none where there were none."""
    status: str
    """State it is in.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `canceled`: Cancelled.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    raw_total_profits: str | None = field(name="totalProfits", default=None)
    total_profits = read.optional_decimal("raw_total_profits")
    """Profit made by the order, in the margin coin."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Filled so far, in the quote coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_reduce_only: str | None = field(name="reduceOnly", default=None)
    reduce_only = read.optional_flag("raw_reduce_only", "YES", "NO")
    """Whether the order may only make a position smaller."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    order_source: str = field(name="orderSource")
    """What brought the order about.

    One of `normal`, `market`, `profit_market`, `loss_market`, `Trader_delegate`, `trader_profit`,
      `trader_loss`, `reverse`, `trader_reverse`, `profit_limit`, `loss_limit`, `liquidation`,
      `delivery_close_long`, `delivery_close_short`, `pos_profit_limit`, `pos_profit_market`, `pos_loss_limit`,
      `pos_loss_market`, `profit_chase`, `loss_chase`, `off_close`, `follower_delegate`, `reduce_offset`,
      `market_risk`, `plan_limit`, `plan_market`, `strategy_positive`, `strategy_reverse`, `strategy_unlimited`,
      `move_limit`, `move_market`, `tracking_limit`, `tracking_market`, `strategy_dca_positive`,
      `strategy_dca_reverse`, `strategy_oco_limit`, `strategy_oco_trigger`, `modify_order_limit`,
      `strategy_regular_buy`, `strategy_grid_middle`.
    """
    raw_liquidation_price: str | None = field(name="liqPrice", default=None)
    liquidation_price = read.optional_decimal("raw_liquidation_price")
    """Price at which the position is liquidated."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_preset_take_profit_price: str | None = field(name="presetStopSurplusPrice", default=None)
    preset_take_profit_price = read.optional_decimal("raw_preset_take_profit_price")
    """Trigger price of the attached take profit."""
    raw_preset_stop_loss_price: str | None = field(name="presetStopLossPrice", default=None)
    preset_stop_loss_price = read.optional_decimal("raw_preset_stop_loss_price")
    """Trigger price of the attached stop loss."""
    raw_position_price_avg: str | None = field(name="posAvg", default=None)
    position_price_avg = read.optional_decimal("raw_position_price_avg")
    """Average price of the position."""
    state: str | None = None
    """The same as status, where it is sent.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `canceled`: Cancelled.
    """
    new_trade_side: str | None = field(name="newTradeSide", default=None)
    """Another form of the trade side; its values are not documented."""
    preset_take_profit_type: str | None = field(name="presetStopSurplusType", default=None)
    """Price that triggers the attached take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    preset_take_profit_trigger_type: str | None = field(name="presetStopSurplusTriggerType", default=None)
    """Price that triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_preset_take_profit_execute_price: str | None = field(name="presetStopSurplusExecutePrice", default=None)
    preset_take_profit_execute_price = read.optional_decimal("raw_preset_take_profit_execute_price")
    """Limit price of the attached take profit."""
    preset_stop_loss_type: str | None = field(name="presetStopLossType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    preset_stop_loss_trigger_type: str | None = field(name="presetStopLossTriggerType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_preset_stop_loss_execute_price: str | None = field(name="presetStopLossExecutePrice", default=None)
    preset_stop_loss_execute_price = read.optional_decimal("raw_preset_stop_loss_execute_price")
    """Limit price of the attached stop loss."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    - `normal_cancel`: Cancelled in the ordinary way.
    - `stp_cancel`: Cancelled to prevent a trade with oneself.
    """
    fee_detail: str | None = field(name="feeDetail", default=None)
    """Fees in detail, as text."""


class OrderHistoryPage(Model, kw_only=True):
    """What `classic.contract.trade.get_order_history` returns.

    Attributes:
        items: Orders that are open.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[OrderHistory] | None = field(name="entrustedList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Orders that are open."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one futures order.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_mode: Cross or isolated margin.
        margin_coin: Coin the margin is in, such as USDT.
        size: Amount to trade, in the base coin.
        price: Limit price; required for a limit order.
        side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.
        trade_side: Open or close a position; required in hedge mode, ignored in one-way mode.
        order_type: Limit or market.
        force: How long a limit order stays; gtc when left out.
        client_oid: Your own id of the order.
        reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way mode.
        preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
        preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
        preset_take_profit_execute_price: Limit price of the attached take profit.
        preset_stop_loss_execute_price: Limit price of the attached stop loss.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_mode: MarginMode = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    size: Number
    """Amount to trade, in the base coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    side: Side
    """Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    trade_side: TradeSide | None = field(name="tradeSide", default=None)
    """Open or close a position; required in hedge mode, ignored in one-way mode.

    - `open`: Opens.
    - `close`: Closes.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    force: Force | None = None
    """How long a limit order stays; gtc when left out.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    reduce_only: FlagYES_NO | None = field(name="reduceOnly", default=None)
    """Whether the order may only make a position smaller; NO when left out, only in one-way mode."""
    preset_take_profit_price: Number | None = field(name="presetStopSurplusPrice", default=None)
    """Trigger price of a take profit attached to the order; none when left out."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the order; none when left out."""
    preset_take_profit_execute_price: Number | None = field(name="presetStopSurplusExecutePrice", default=None)
    """Limit price of the attached take profit."""
    preset_stop_loss_execute_price: Number | None = field(name="presetStopLossExecutePrice", default=None)
    """Limit price of the attached stop loss."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class PlaceOrderResult(Model, kw_only=True):
    """What `classic.contract.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class PlaceOrdersRequest(Request, kw_only=True):
    """Place up to 50 orders in one futures contract at once.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        margin_mode: Cross or isolated margin.
        orders: Orders, one entry per order.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    margin_mode: MarginMode = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    orders: list[PlaceOrdersRequestOrder] = field(name="orderList")
    """Orders, one entry per order."""


class PlaceOrdersRequestOrder(Request, kw_only=True):
    """An item of `PlaceOrdersRequest.orders`.

    Attributes:
        size: Amount to trade, in the base coin.
        price: Limit price; required for a limit order.
        side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.
        order_type: Limit or market.
        trade_side: Open or close a position; required in hedge mode, ignored in one-way mode.
        force: How long a limit order stays; gtc when left out.
        client_oid: Your own id of the order.
        reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way mode.
        preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
        preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    size: Number
    """Amount to trade, in the base coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    side: Side
    """Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    trade_side: TradeSide | None = field(name="tradeSide", default=None)
    """Open or close a position; required in hedge mode, ignored in one-way mode.

    - `open`: Opens.
    - `close`: Closes.
    """
    force: Force | None = None
    """How long a limit order stays; gtc when left out.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    reduce_only: FlagYES_NO | None = field(name="reduceOnly", default=None)
    """Whether the order may only make a position smaller; NO when left out, only in one-way mode."""
    preset_take_profit_price: Number | None = field(name="presetStopSurplusPrice", default=None)
    """Trigger price of a take profit attached to the order; none when left out."""
    preset_stop_loss_price: Number | None = field(name="presetStopLossPrice", default=None)
    """Trigger price of a stop loss attached to the order; none when left out."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class PlaceOrdersResult(Model, kw_only=True):
    """What `classic.contract.trade.place_orders` returns.

    Attributes:
        successes: What succeeded, one entry each.
        failures: What failed, one entry each.
    """

    raw_successes: list[PlaceOrdersResultSuccess] = field(name="successList")
    """`successes` as sent."""

    @property
    def successes(self) -> list[PlaceOrdersResultSuccess]:
        """What succeeded, one entry each."""
        return read.listed(self, "successes", self.raw_successes)

    raw_failures: list[PlaceOrdersResultFailure] = field(name="failureList")
    """`failures` as sent."""

    @property
    def failures(self) -> list[PlaceOrdersResultFailure]:
        """What failed, one entry each."""
        return read.listed(self, "failures", self.raw_failures)


class PlaceOrdersResultFailure(Model, kw_only=True):
    """An item of `PlaceOrdersResult.failures`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        error_message: Why it failed, in words.
        error_code: Why it failed, as an error code.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    error_message: str = field(name="errorMsg")
    """Why it failed, in words."""
    error_code: str = field(name="errorCode")
    """Why it failed, as an error code."""


class PlaceOrdersResultSuccess(Model, kw_only=True):
    """An item of `PlaceOrdersResult.successes`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class ReversePositionRequest(Request, kw_only=True):
    """Close a futures position and open one in the other direction at the market price.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        size: Amount to reverse, in the base coin; in one-way mode the whole position when left out.
        side: Direction of the order.
        trade_side: Open or close a position; required in hedge mode, not to be given in one-way mode.
        client_oid: Your own id of the order.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    size: Number | None = None
    """Amount to reverse, in the base coin; in one-way mode the whole position when left out."""
    side: Side | None = None
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    trade_side: TradeSide | None = field(name="tradeSide", default=None)
    """Open or close a position; required in hedge mode, not to be given in one-way mode.

    - `open`: Opens.
    - `close`: Closes.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class ReversePositionResult(Model, kw_only=True):
    """What `classic.contract.trade.reverse_position` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
