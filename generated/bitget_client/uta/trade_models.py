# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    Category,
    FlagYesNo,
    FuturesCategory,
    MarginMode,
    OrderType,
    PositionSide,
    Side,
    StpMode,
    TimeInForce,
    TriggerBy,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class AdlRank(Model, kw_only=True):
    """An item of what `uta.trade.get_adl_ranks` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        adl_rank: Place in the queue; the closer to 1, the sooner the position is reduced.
        hold_side: Direction of the position.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_adl_rank: str = field(name="adlRank")
    adl_rank = read.decimal("raw_adl_rank")
    """Place in the queue; the closer to 1, the sooner the position is reduced."""
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """


class CancelAllOrdersRequest(Request, kw_only=True):
    """Cancel all open orders of one category, or of one pair or contract in it.

    Attributes:
        category: Product line.
        symbol: Only orders of this pair or contract; all of the category when left out.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Only orders of this pair or contract; all of the category when left out."""


class CancelAllOrdersResult(Model, kw_only=True):
    """What `uta.trade.cancel_all_orders` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[CancelAllOrdersResultItem] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[CancelAllOrdersResultItem]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class CancelAllOrdersResultItem(Model, kw_only=True):
    """An item of `CancelAllOrdersResult.items`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    category: Category | None = None
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""


class CancelOrdersItem(Request, kw_only=True):
    """Cancel up to 20 open orders of one category at once; each can fail on its own.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        category: Product line; the same in all entries.
        symbol: Trading pair, such as BTCUSDT.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    category: Category
    """Product line; the same in all entries.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""


class CancelOrdersResult(Model, kw_only=True):
    """An item of what `uta.trade.cancel_orders` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class ClosePositionsRequest(Request, kw_only=True):
    """Close all futures positions of one category at the market price, or those of one contract or side.

    Attributes:
        category: Product line.
        symbol: Only positions in this contract; all of the category when left out.
        position_side: Only positions of this side.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Only positions in this contract; all of the category when left out."""
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Only positions of this side.

    - `long`: Long.
    - `short`: Short.
    """


class ClosePositionsResult(Model, kw_only=True):
    """What `uta.trade.close_positions` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[ClosePositionsResultItem] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[ClosePositionsResultItem]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class ClosePositionsResultItem(Model, kw_only=True):
    """An item of `ClosePositionsResult.items`.

    Attributes:
        order_id: Id of the order that closes the position.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Id of the order that closes the position."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class Fill(Model, kw_only=True):
    """An item of `FillPage.items`.

    Attributes:
        exec_id: Id of the fill.
        exec_link_id: Id that both sides of the trade have in common.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        side: Whether it buys or sells.
        exec_price: Price of the fill.
        exec_qty: Amount filled, in the base coin.
        exec_value: Value of the fill, in the quote coin.
        trade_scope: Whether the fill was maker or taker.
        trade_side: Whether it opens or closes a position, and why.
        position_side: Side of the position that the order is for; none for spot.
        fee_detail: Fees that were charged.
        exec_pnl: Profit that the fill realized by closing, in the margin coin.
        is_rpi: Whether an RPI (retail price improvement) order took part.
        created_time: When the fill happened.
        updated_time: When it last changed.
    """

    exec_id: str = field(name="execId")
    """Id of the fill."""
    exec_link_id: str = field(name="execLinkId")
    """Id that both sides of the trade have in common."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_exec_price: str = field(name="execPrice")
    exec_price = read.decimal("raw_exec_price")
    """Price of the fill."""
    raw_exec_qty: str = field(name="execQty")
    exec_qty = read.decimal("raw_exec_qty")
    """Amount filled, in the base coin."""
    raw_exec_value: str = field(name="execValue")
    exec_value = read.decimal("raw_exec_value")
    """Value of the fill, in the quote coin."""
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    trade_side: str | None = field(name="tradeSide", default=None)
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `open_long`, `close_long`, `open_short`, `close_short`, `reduce_close_long`,
      `reduce_close_short`, `burst_close_long`, `burst_close_short`, `offset_close_long`, `offset_close_short`,
      `delivery_close_long`, `delivery_close_short`, `dte_sys_adl_close_long`, `dte_sys_adl_close_short`,
      `buy_single`, `sell_single`, `reduce_buy_single`, `reduce_sell_single`, `burst_buy_single`,
      `burst_sell_single`, `delivery_buy_single`, `delivery_sell_single`, `dte_sys_adl_buy_in_single_side_mode`,
      `dte_sys_adl_sell_in_single_side_mode`, `dte_rebase_open_long`, `dte_rebase_open_short`,
      `dte_rebase_close_long`, `dte_rebase_close_short`, `dte_rebase_buy_in_single_side_mode`,
      `dte_rebase_sell_in_single_side_mode`.
    """
    position_side: str | None = field(name="posSide", default=None)
    """Side of the position that the order is for; none for spot.

    - `long`: Long.
    - `short`: Short.
    """
    fee_detail: list[FillFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_exec_pnl: str | None = field(name="execPnl", default=None)
    exec_pnl = read.optional_decimal("raw_exec_pnl")
    """Profit that the fill realized by closing, in the margin coin."""
    raw_is_rpi: str = field(name="isRPI")
    is_rpi = read.flag("raw_is_rpi", "YES", "NO")
    """Whether an RPI (retail price improvement) order took part."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When the fill happened."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class FillFeeDetail(Model, kw_only=True):
    """An item of `Fill.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin; above zero for a cost.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged, in the fee coin; above zero for a cost."""


class FillPage(Model, kw_only=True):
    """What `uta.trade.get_fills` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[Fill] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Fill]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class GetFillsRequest(Request, kw_only=True):
    """Get your own fills of the past 90 days.

    Attributes:
        category: Product line; all when left out.
        order_id: Only fills of the order with this id.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of fills; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: Category | None = None
    """Product line; all when left out.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of fills; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetMaxOpenableRequest(Request, kw_only=True):
    """Get how much could be traded or opened in one instrument with an order of the given kind.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Limit price; required for a limit order.
        size: Amount of the order, in the base coin; the open costs are reckoned for it.
        auto_borrow: Whether missing coins are borrowed.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    size: Number | None = None
    """Amount of the order, in the base coin; the open costs are reckoned for it."""
    auto_borrow: FlagYesNo | None = field(name="autoBorrow", default=None)
    """Whether missing coins are borrowed."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the orders that are not yet filled in full.

    Attributes:
        category: Product line; all when left out.
        symbol: Trading pair or contract; all when left out.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of orders; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: Category | None = None
    """Product line; all when left out.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair or contract; all when left out."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of orders; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the orders of one category that are no longer open, of the past 90 days.

    Attributes:
        category: Product line.
        symbol: Trading pair or contract; all of the category when left out.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of orders; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Trading pair or contract; all of the category when left out."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of orders; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetOrderRequest(Request, kw_only=True):
    """Get one order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class GetPositionHistoryRequest(Request, kw_only=True):
    """Get the closed futures positions of one category, of the past 90 days.

    Attributes:
        category: Product line.
        symbol: Contract; all of the category when left out.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of positions; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; all of the category when left out."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of positions; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetPositionsRequest(Request, kw_only=True):
    """Get the open positions of one futures category.

    Attributes:
        category: Product line.
        symbol: Contract; all of the category when left out.
        position_side: Only positions of this side.
    """

    category: FuturesCategory
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; all of the category when left out."""
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Only positions of this side.

    - `long`: Long.
    - `short`: Short.
    """


class LoanInfo(Model, kw_only=True):
    """What `uta.trade.get_loan_info` returns.

    Attributes:
        current_loans: Debts in all.
        interest_payment_time: When interest falls due.
        debts: Debts, one entry per coin.
    """

    raw_current_loans: str = field(name="currentLoans")
    current_loans = read.decimal("raw_current_loans")
    """Debts in all."""
    raw_interest_payment_time: str = field(name="interestPaymentTime")
    interest_payment_time = read.timestamp("raw_interest_payment_time")
    """When interest falls due."""
    debts: list[LoanInfoDebt] = field(name="debtCoinList")
    """Debts, one entry per coin."""


class LoanInfoDebt(Model, kw_only=True):
    """An item of `LoanInfo.debts`.

    Attributes:
        coin: Name of the coin.
        debt: Amount owed, in the coin.
        interest_free_amount: Debt that bears no interest, in the coin.
        interest_rate_next_hour: Rate of interest of the next hour.
    """

    coin: str
    """Name of the coin."""
    raw_debt: str = field(name="debt")
    debt = read.decimal("raw_debt")
    """Amount owed, in the coin."""
    raw_interest_free_amount: str = field(name="interestFreeAmount")
    interest_free_amount = read.decimal("raw_interest_free_amount")
    """Debt that bears no interest, in the coin."""
    raw_interest_rate_next_hour: str = field(name="interestRateNextHour")
    interest_rate_next_hour = read.decimal("raw_interest_rate_next_hour")
    """Rate of interest of the next hour."""


class MaxOpenable(Model, kw_only=True):
    """What `uta.trade.get_max_openable` returns.

    Attributes:
        available: Funds for the order, in the quote coin; in the base coin for a spot or margin sell.
        max_open: Most that can be opened, for a buy in the quote coin, for a sell in the base coin; margin only.
        buy_open_cost: Funds a buy of the given size needs, in the quote coin; futures only.
        sell_open_cost: Funds a sell of the given size needs, in the quote coin; futures only.
        max_buy_open: Largest long position that can be opened, in the base coin; futures only.
        max_sell_open: Largest short position that can be opened, in the base coin; futures only.
        max_buy_available: Most that can be bought.
        max_sell_available: Most that can be sold.
    """

    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Funds for the order, in the quote coin; in the base coin for a spot or margin sell."""
    raw_max_open: str | None = field(name="maxOpen", default=None)
    max_open = read.optional_decimal("raw_max_open")
    """Most that can be opened, for a buy in the quote coin, for a sell in the base coin; margin only."""
    raw_buy_open_cost: str | None = field(name="buyOpenCost", default=None)
    buy_open_cost = read.optional_decimal("raw_buy_open_cost")
    """Funds a buy of the given size needs, in the quote coin; futures only."""
    raw_sell_open_cost: str | None = field(name="sellOpenCost", default=None)
    sell_open_cost = read.optional_decimal("raw_sell_open_cost")
    """Funds a sell of the given size needs, in the quote coin; futures only."""
    raw_max_buy_open: str | None = field(name="maxBuyOpen", default=None)
    max_buy_open = read.optional_decimal("raw_max_buy_open")
    """Largest long position that can be opened, in the base coin; futures only."""
    raw_max_sell_open: str | None = field(name="maxSellOpen", default=None)
    max_sell_open = read.optional_decimal("raw_max_sell_open")
    """Largest short position that can be opened, in the base coin; futures only."""
    raw_max_buy_available: str | None = field(name="maxBuyAvailable", default=None)
    max_buy_available = read.optional_decimal("raw_max_buy_available")
    """Most that can be bought."""
    raw_max_sell_available: str | None = field(name="maxSellAvailable", default=None)
    max_sell_available = read.optional_decimal("raw_max_sell_available")
    """Most that can be sold."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change the price or the amount of one open order.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        qty: New amount, in the base coin; this or price is required.
        price: New limit price; this or qty is required.
        auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused; no
        when left out.
        symbol: Trading pair or contract; to be sent since 2026-09-30.
        category: Product line; to be sent since 2026-09-30.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
        px_amend_type: Whether the exchange may amend the price, by its name; no when left out.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    qty: Number | None = None
    """New amount, in the base coin; this or price is required."""
    price: Number | None = None
    """New limit price; this or qty is required."""
    auto_cancel: FlagYesNo | None = field(name="autoCancel", default=None)
    """Whether the order is cancelled if it can't be changed, and later changes of it refused; no when left out."""
    symbol: str | None = None
    """Trading pair or contract; to be sent since 2026-09-30."""
    category: Category | None = None
    """Product line; to be sent since 2026-09-30.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    tp_trigger_by: TriggerBy | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Trigger price of the stop loss."""
    tp_order_type: OrderType | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: OrderType | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    tp_limit_price: Number | None = field(name="tpLimitPrice", default=None)
    """Limit price of the take profit; counts only where that is a limit order."""
    sl_limit_price: Number | None = field(name="slLimitPrice", default=None)
    """Limit price of the stop loss; counts only where that is a limit order."""
    request_id: int | None = field(name="requestId", default=None)
    """Your own id of the request, a number of at most 18 digits, returned in the order channel."""
    px_amend_type: FlagYesNo | None = field(name="pxAmendType", default=None)
    """Whether the exchange may amend the price, by its name; no when left out."""


class ModifyOrdersItem(Request, kw_only=True):
    """Change the price or the amount of up to 20 open orders of one category at once; each can fail on its own.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given; an order
        may occur once.
        client_oid: Your own id of the order; this or orderId is required.
        qty: New amount, in the base coin; not below what is filled already.
        price: New limit price.
        auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused; no
        when left out.
        symbol: Trading pair or contract; to be sent since 2026-09-30.
        category: Product line, the same in all entries; to be sent since 2026-09-30.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given; an order may occur
    once."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    qty: Number | None = None
    """New amount, in the base coin; not below what is filled already."""
    price: Number | None = None
    """New limit price."""
    auto_cancel: FlagYesNo | None = field(name="autoCancel", default=None)
    """Whether the order is cancelled if it can't be changed, and later changes of it refused; no when left out."""
    symbol: str | None = None
    """Trading pair or contract; to be sent since 2026-09-30."""
    category: Category | None = None
    """Product line, the same in all entries; to be sent since 2026-09-30.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    tp_trigger_by: TriggerBy | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Trigger price of the stop loss."""
    tp_order_type: OrderType | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: OrderType | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    tp_limit_price: Number | None = field(name="tpLimitPrice", default=None)
    """Limit price of the take profit; counts only where that is a limit order."""
    sl_limit_price: Number | None = field(name="slLimitPrice", default=None)
    """Limit price of the stop loss; counts only where that is a limit order."""
    request_id: int | None = field(name="requestId", default=None)
    """Your own id of the request, a number of at most 18 digits, returned in the order channel."""


class ModifyOrdersResult(Model, kw_only=True):
    """An item of what `uta.trade.modify_orders` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class OpenOrder(Model, kw_only=True):
    """An item of `OpenOrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Limit price.
        qty: Amount ordered, in the base coin.
        amount: Amount ordered, in the quote coin; for spot and margin orders given that way.
        cum_exec_qty: Filled so far, in the base coin.
        cum_exec_value: Filled so far, in the quote coin.
        avg_price: Average price of the fills.
        time_in_force: How long the order stays.
        order_status: How far the order has come.
        position_side: Side of the position that the order is for; none for spot.
        hold_mode: Whether long and short positions are held side by side.
        trade_side: Whether it opens or closes a position, and why.
        delegate_type: Kind of business that the order belongs to.
        reduce_only: Whether the order may only make a position smaller.
        margin_mode: Cross or isolated margin.
        fee_detail: Fees that were charged.
        cancel_reason: Why the order was cancelled.
        exec_type: What the order was carried out for.
        stp_mode: What happens where an order would trade with another one of your own.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    raw_amount: str | None = field(name="amount", default=None)
    amount = read.optional_decimal("raw_amount")
    """Amount ordered, in the quote coin; for spot and margin orders given that way."""
    raw_cum_exec_qty: str = field(name="cumExecQty")
    cum_exec_qty = read.decimal("raw_cum_exec_qty")
    """Filled so far, in the base coin."""
    raw_cum_exec_value: str | None = field(name="cumExecValue", default=None)
    cum_exec_value = read.optional_decimal("raw_cum_exec_value")
    """Filled so far, in the quote coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price of the fills."""
    time_in_force: str | None = field(name="timeInForce", default=None)
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    order_status: str = field(name="orderStatus")
    """How far the order has come.

    - `live`: Accepted, nothing filled.
    - `new`: Being matched.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    position_side: str | None = field(name="posSide", default=None)
    """Side of the position that the order is for; none for spot.

    - `long`: Long.
    - `short`: Short.
    """
    hold_mode: str | None = field(name="holdMode", default=None)
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    trade_side: str | None = field(name="tradeSide", default=None)
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `open_long`, `close_long`, `open_short`, `close_short`, `reduce_close_long`,
      `reduce_close_short`, `burst_close_long`, `burst_close_short`, `offset_close_long`, `offset_close_short`,
      `delivery_close_long`, `delivery_close_short`, `dte_sys_adl_close_long`, `dte_sys_adl_close_short`,
      `buy_single`, `sell_single`, `reduce_buy_single`, `reduce_sell_single`, `burst_buy_single`,
      `burst_sell_single`, `delivery_buy_single`, `delivery_sell_single`, `dte_sys_adl_buy_in_single_side_mode`,
      `dte_sys_adl_sell_in_single_side_mode`, `dte_rebase_open_long`, `dte_rebase_open_short`,
      `dte_rebase_close_long`, `dte_rebase_close_short`, `dte_rebase_buy_in_single_side_mode`,
      `dte_rebase_sell_in_single_side_mode`.
    """
    delegate_type: str | None = field(name="delegateType", default=None)
    """Kind of business that the order belongs to."""
    raw_reduce_only: str | None = field(name="reduceOnly", default=None)
    reduce_only = read.optional_flag("raw_reduce_only", "YES", "NO")
    """Whether the order may only make a position smaller."""
    margin_mode: str | None = field(name="marginMode", default=None)
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    fee_detail: list[OpenOrderFeeDetail] | None = field(name="feeDetail", default=None)
    """Fees that were charged."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    One of `normal_cancel`, `trade_too_many_times_cancel`, `trade_count_too_small`, `fok_not_full_cancel`,
      `ioc_not_full_cancel`, `post_only_fill_cancel`, `self_trade_cancel`, `trade_max_deal_size_cancel`,
      `tpsl_plan_cancel`, `back_contract_cancel`, `delegated_risk_order_cancel`, `trader_order_cancel`,
      `delivery_order_cancel`, `modify_limit_order`, `slippage_cancel`, `adl_cancel`, `penetrate_cancel`,
      `stp_cancel`, `call_auction_cancel`, `limit_price_exceed_cancel`, `burst_cancel`, `cancel_receiveWindow`.
    """
    exec_type: str | None = field(name="execType", default=None)
    """What the order was carried out for.

    - `normal`: An ordinary trade.
    - `offset`: Long and short positions set off against each other.
    - `reduce`: Forced reduction of a position.
    - `liquidation`: Liquidation.
    - `delivery`: Delivery of a contract.
    """
    stp_mode: str | None = field(name="stpMode", default=None)
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    tp_trigger_by: str | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: str | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: str | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_tp_limit_price: str | None = field(name="tpLimitPrice", default=None)
    tp_limit_price = read.optional_decimal("raw_tp_limit_price")
    """Limit price of the take profit; counts only where that is a limit order."""
    raw_sl_limit_price: str | None = field(name="slLimitPrice", default=None)
    sl_limit_price = read.optional_decimal("raw_sl_limit_price")
    """Limit price of the stop loss; counts only where that is a limit order."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OpenOrderFeeDetail(Model, kw_only=True):
    """An item of `OpenOrder.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin; above zero for a cost.
    """

    fee_coin: str | None = field(name="feeCoin", default=None)
    """Coin the fee is charged in."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the fee coin; above zero for a cost."""


class OpenOrderPage(Model, kw_only=True):
    """What `uta.trade.get_open_orders` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[OpenOrder] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OpenOrder]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class Order(Model, kw_only=True):
    """What `uta.trade.get_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Limit price; 0 for a market order.
        qty: Amount ordered, in the base coin.
        amount: Amount ordered, in the quote coin; for spot and margin orders given that way.
        cum_exec_qty: Filled so far, in the base coin.
        cum_exec_value: Filled so far, in the quote coin.
        avg_price: Average price of the fills.
        time_in_force: How long the order stays.
        order_status: How far the order has come.
        position_side: Side of the position that the order is for; none for spot.
        hold_mode: Whether long and short positions are held side by side.
        trade_side: Whether it opens or closes a position, and why.
        delegate_type: Kind of business that the order belongs to.
        reduce_only: Whether the order may only make a position smaller.
        margin_mode: Cross or isolated margin.
        fee_detail: Fees that were charged.
        cancel_reason: Why the order was cancelled.
        exec_type: What the order was carried out for.
        stp_mode: What happens where an order would trade with another one of your own.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price; 0 for a market order."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount ordered, in the quote coin; for spot and margin orders given that way."""
    raw_cum_exec_qty: str = field(name="cumExecQty")
    cum_exec_qty = read.decimal("raw_cum_exec_qty")
    """Filled so far, in the base coin."""
    raw_cum_exec_value: str = field(name="cumExecValue")
    cum_exec_value = read.decimal("raw_cum_exec_value")
    """Filled so far, in the quote coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price of the fills."""
    time_in_force: str = field(name="timeInForce")
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    order_status: str = field(name="orderStatus")
    """How far the order has come.

    - `live`: Accepted, nothing filled.
    - `new`: Being matched.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    position_side: str | None = field(name="posSide", default=None)
    """Side of the position that the order is for; none for spot.

    - `long`: Long.
    - `short`: Short.
    """
    hold_mode: str | None = field(name="holdMode", default=None)
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    trade_side: str | None = field(name="tradeSide", default=None)
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `open_long`, `close_long`, `open_short`, `close_short`, `reduce_close_long`,
      `reduce_close_short`, `burst_close_long`, `burst_close_short`, `offset_close_long`, `offset_close_short`,
      `delivery_close_long`, `delivery_close_short`, `dte_sys_adl_close_long`, `dte_sys_adl_close_short`,
      `buy_single`, `sell_single`, `reduce_buy_single`, `reduce_sell_single`, `burst_buy_single`,
      `burst_sell_single`, `delivery_buy_single`, `delivery_sell_single`, `dte_sys_adl_buy_in_single_side_mode`,
      `dte_sys_adl_sell_in_single_side_mode`, `dte_rebase_open_long`, `dte_rebase_open_short`,
      `dte_rebase_close_long`, `dte_rebase_close_short`, `dte_rebase_buy_in_single_side_mode`,
      `dte_rebase_sell_in_single_side_mode`.
    """
    delegate_type: str | None = field(name="delegateType", default=None)
    """Kind of business that the order belongs to."""
    raw_reduce_only: str = field(name="reduceOnly")
    reduce_only = read.flag("raw_reduce_only", "YES", "NO")
    """Whether the order may only make a position smaller."""
    margin_mode: str | None = field(name="marginMode", default=None)
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    fee_detail: list[OrderFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    One of `normal_cancel`, `trade_too_many_times_cancel`, `trade_count_too_small`, `fok_not_full_cancel`,
      `ioc_not_full_cancel`, `post_only_fill_cancel`, `self_trade_cancel`, `trade_max_deal_size_cancel`,
      `tpsl_plan_cancel`, `back_contract_cancel`, `delegated_risk_order_cancel`, `trader_order_cancel`,
      `delivery_order_cancel`, `modify_limit_order`, `slippage_cancel`, `adl_cancel`, `penetrate_cancel`,
      `stp_cancel`, `call_auction_cancel`, `limit_price_exceed_cancel`, `burst_cancel`, `cancel_receiveWindow`.
    """
    exec_type: str | None = field(name="execType", default=None)
    """What the order was carried out for.

    - `normal`: An ordinary trade.
    - `offset`: Long and short positions set off against each other.
    - `reduce`: Forced reduction of a position.
    - `liquidation`: Liquidation.
    - `delivery`: Delivery of a contract.
    """
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    tp_trigger_by: str | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: str | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: str | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_tp_limit_price: str | None = field(name="tpLimitPrice", default=None)
    tp_limit_price = read.optional_decimal("raw_tp_limit_price")
    """Limit price of the take profit; counts only where that is a limit order."""
    raw_sl_limit_price: str | None = field(name="slLimitPrice", default=None)
    sl_limit_price = read.optional_decimal("raw_sl_limit_price")
    """Limit price of the stop loss; counts only where that is a limit order."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OrderAck(Model, kw_only=True):
    """What `uta.trade.cancel_order` or `uta.trade.modify_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class OrderFeeDetail(Model, kw_only=True):
    """An item of `Order.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin; above zero for a cost.
    """

    fee_coin: str | None = field(name="feeCoin", default=None)
    """Coin the fee is charged in."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the fee coin; above zero for a cost."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Limit price; 0 for a market order.
        qty: Amount ordered, in the base coin.
        amount: Amount ordered, in the quote coin; for spot and margin orders given that way.
        cum_exec_qty: Filled so far, in the base coin.
        cum_exec_value: Filled so far, in the quote coin.
        avg_price: Average price of the fills.
        time_in_force: How long the order stays.
        order_status: How far the order has come.
        position_side: Side of the position that the order is for; none for spot.
        hold_mode: Whether long and short positions are held side by side.
        trade_side: Whether it opens or closes a position, and why.
        delegate_type: Kind of business that the order belongs to.
        reduce_only: Whether the order may only make a position smaller.
        margin_mode: Cross or isolated margin.
        fee_detail: Fees that were charged.
        cancel_reason: Why the order was cancelled.
        exec_type: What the order was carried out for.
        stp_mode: What happens where an order would trade with another one of your own.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    category: str
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price; 0 for a market order."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount ordered, in the quote coin; for spot and margin orders given that way."""
    raw_cum_exec_qty: str = field(name="cumExecQty")
    cum_exec_qty = read.decimal("raw_cum_exec_qty")
    """Filled so far, in the base coin."""
    raw_cum_exec_value: str = field(name="cumExecValue")
    cum_exec_value = read.decimal("raw_cum_exec_value")
    """Filled so far, in the quote coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price of the fills."""
    time_in_force: str = field(name="timeInForce")
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    order_status: str = field(name="orderStatus")
    """How far the order has come.

    - `live`: Accepted, nothing filled.
    - `new`: Being matched.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    position_side: str | None = field(name="posSide", default=None)
    """Side of the position that the order is for; none for spot.

    - `long`: Long.
    - `short`: Short.
    """
    hold_mode: str | None = field(name="holdMode", default=None)
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    trade_side: str | None = field(name="tradeSide", default=None)
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `open_long`, `close_long`, `open_short`, `close_short`, `reduce_close_long`,
      `reduce_close_short`, `burst_close_long`, `burst_close_short`, `offset_close_long`, `offset_close_short`,
      `delivery_close_long`, `delivery_close_short`, `dte_sys_adl_close_long`, `dte_sys_adl_close_short`,
      `buy_single`, `sell_single`, `reduce_buy_single`, `reduce_sell_single`, `burst_buy_single`,
      `burst_sell_single`, `delivery_buy_single`, `delivery_sell_single`, `dte_sys_adl_buy_in_single_side_mode`,
      `dte_sys_adl_sell_in_single_side_mode`, `dte_rebase_open_long`, `dte_rebase_open_short`,
      `dte_rebase_close_long`, `dte_rebase_close_short`, `dte_rebase_buy_in_single_side_mode`,
      `dte_rebase_sell_in_single_side_mode`.
    """
    delegate_type: str | None = field(name="delegateType", default=None)
    """Kind of business that the order belongs to."""
    raw_reduce_only: str = field(name="reduceOnly")
    reduce_only = read.flag("raw_reduce_only", "YES", "NO")
    """Whether the order may only make a position smaller."""
    margin_mode: str | None = field(name="marginMode", default=None)
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    fee_detail: list[OrderHistoryFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    One of `normal_cancel`, `trade_too_many_times_cancel`, `trade_count_too_small`, `fok_not_full_cancel`,
      `ioc_not_full_cancel`, `post_only_fill_cancel`, `self_trade_cancel`, `trade_max_deal_size_cancel`,
      `tpsl_plan_cancel`, `back_contract_cancel`, `delegated_risk_order_cancel`, `trader_order_cancel`,
      `delivery_order_cancel`, `modify_limit_order`, `slippage_cancel`, `adl_cancel`, `penetrate_cancel`,
      `stp_cancel`, `call_auction_cancel`, `limit_price_exceed_cancel`, `burst_cancel`, `cancel_receiveWindow`.
    """
    exec_type: str | None = field(name="execType", default=None)
    """What the order was carried out for.

    - `normal`: An ordinary trade.
    - `offset`: Long and short positions set off against each other.
    - `reduce`: Forced reduction of a position.
    - `liquidation`: Liquidation.
    - `delivery`: Delivery of a contract.
    """
    stp_mode: str | None = field(name="stpMode", default=None)
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    tp_trigger_by: str | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: str | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    tp_order_type: str | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: str | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_tp_limit_price: str | None = field(name="tpLimitPrice", default=None)
    tp_limit_price = read.optional_decimal("raw_tp_limit_price")
    """Limit price of the take profit; counts only where that is a limit order."""
    raw_sl_limit_price: str | None = field(name="slLimitPrice", default=None)
    sl_limit_price = read.optional_decimal("raw_sl_limit_price")
    """Limit price of the stop loss; counts only where that is a limit order."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class OrderHistoryFeeDetail(Model, kw_only=True):
    """An item of `OrderHistory.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin; above zero for a cost.
    """

    fee_coin: str | None = field(name="feeCoin", default=None)
    """Coin the fee is charged in."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the fee coin; above zero for a cost."""


class OrderHistoryPage(Model, kw_only=True):
    """What `uta.trade.get_order_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[OrderHistory] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one spot, margin or futures order, a take profit and a stop loss with it if wanted.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
        price: Limit price; required for a limit order.
        side: Whether it buys or sells.
        order_type: Limit or market.
        time_in_force: How long the order stays; when left out, gtc for a limit order, ioc for a market order.
        position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
        client_oid: Your own id of the order, 1 to 32 of A-Z, a-z, 0-9 and .:/_-; unique among open orders.
        reduce_only: Whether the order may only make the position smaller; no when left out.
        margin_mode: Cross or isolated margin.
        auto_borrow: Whether what is missing is borrowed; no when left out, spot only.
        px_amend_type: Whether the exchange may amend the price, by its name; no when left out, limit orders only.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        tp_trigger_by: Price that sets the take profit off, futures only; market when left out.
        sl_trigger_by: Price that sets the stop loss off, futures only; market when left out.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
    """

    category: Category
    """Product line.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    qty: Number
    """Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    time_in_force: TimeInForce | None = field(name="timeInForce", default=None)
    """How long the order stays; when left out, gtc for a limit order, ioc for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Position meant, to be opened or closed; required in hedge mode, for futures only.

    - `long`: Long.
    - `short`: Short.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order, 1 to 32 of A-Z, a-z, 0-9 and .:/_-; unique among open orders."""
    reduce_only: FlagYesNo | None = field(name="reduceOnly", default=None)
    """Whether the order may only make the position smaller; no when left out."""
    margin_mode: MarginMode | None = field(name="marginMode", default=None)
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    auto_borrow: FlagYesNo | None = field(name="autoBorrow", default=None)
    """Whether what is missing is borrowed; no when left out, spot only."""
    px_amend_type: FlagYesNo | None = field(name="pxAmendType", default=None)
    """Whether the exchange may amend the price, by its name; no when left out, limit orders only."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    tp_trigger_by: TriggerBy | None = field(name="tpTriggerBy", default=None)
    """Price that sets the take profit off, futures only; market when left out.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: TriggerBy | None = field(name="slTriggerBy", default=None)
    """Price that sets the stop loss off, futures only; market when left out.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Trigger price of the stop loss."""
    tp_order_type: OrderType | None = field(name="tpOrderType", default=None)
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: OrderType | None = field(name="slOrderType", default=None)
    """Kind of order the stop loss places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    tp_limit_price: Number | None = field(name="tpLimitPrice", default=None)
    """Limit price of the take profit; counts only where that is a limit order."""
    sl_limit_price: Number | None = field(name="slLimitPrice", default=None)
    """Limit price of the stop loss; counts only where that is a limit order."""


class PlaceOrderResult(Model, kw_only=True):
    """What `uta.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order; none where a reduce-only order took the place of another.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order; none where a reduce-only order took the place of another."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class PlaceOrdersItem(Request, kw_only=True):
    """Place up to 20 orders of one category at once; each can fail on its own.

    Attributes:
        category: Product line; the same in all orders.
        symbol: Trading pair, such as BTCUSDT.
        qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
        price: Limit price; required for a limit order.
        side: Whether it buys or sells.
        order_type: Limit or market.
        time_in_force: How long a limit order stays; gtc when left out, rpi is not taken here.
        position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
        client_oid: Your own id of the order, 1 to 32 of A-Z, a-z, 0-9 and .:/_-; unique among open orders.
        reduce_only: Whether the order may only make the position smaller.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    category: Category
    """Product line; the same in all orders.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    qty: Number
    """Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    time_in_force: TimeInForce | None = field(name="timeInForce", default=None)
    """How long a limit order stays; gtc when left out, rpi is not taken here.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Position meant, to be opened or closed; required in hedge mode, for futures only.

    - `long`: Long.
    - `short`: Short.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order, 1 to 32 of A-Z, a-z, 0-9 and .:/_-; unique among open orders."""
    reduce_only: FlagYesNo | None = field(name="reduceOnly", default=None)
    """Whether the order may only make the position smaller."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class PlaceOrdersResult(Model, kw_only=True):
    """An item of what `uta.trade.place_orders` returns.

    Attributes:
        order_id: Bitget's id of the order; none where it failed.
        client_oid: Your own id of the order.
        code: Why it failed, as an error code; none where it did not.
        message: Why it failed, in words; none where it did not.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order; none where it failed."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """Why it failed, as an error code; none where it did not."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words; none where it did not."""


class Position(Model, kw_only=True):
    """An item of `PositionPage.items`.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        hold_mode: Whether long and short positions are held side by side.
        position_side: Side of the position.
        margin_mode: Cross or isolated margin.
        position_balance: Margin of the position, in the margin coin.
        available: Part of the position that can be closed, in the base coin.
        frozen: Part of the position that open orders are to close, in the base coin.
        total: Size of the position, available and frozen together, in the base coin.
        leverage: Leverage.
        current_realized_pnl: Profit the position has realized so far, in the margin coin.
        avg_price: Average price the position was opened at.
        position_status: State of the position, such as normal.
        unrealized_pnl: Profit not yet realized, in the margin coin.
        liquidation_price: Estimated price at which the position is liquidated; 0 or less where there is none.
        maintenance_margin_rate: Maintenance margin rate, a ratio (0.015 is 1.5 %).
        profit_rate: Unrealized profit over the margin of the position, a ratio (0.01 is 1 %).
        mark_price: Mark price.
        break_even_price: Price at which closing the position makes neither profit nor loss.
        total_funding: Funding of the position so far, in the margin coin; below zero for a cost.
        open_fee_total: Fees paid so far for opening the position, in the margin coin; below zero for a cost.
        close_fee_total: Fees paid so far for closing the position, in the margin coin; below zero for a cost.
        cash_dividend: Dividends settled on the position, in USDT, for stock contracts.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    category: str
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_position_balance: str = field(name="positionBalance")
    position_balance = read.decimal("raw_position_balance")
    """Margin of the position, in the margin coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Part of the position that can be closed, in the base coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Part of the position that open orders are to close, in the base coin."""
    raw_total: str = field(name="total")
    total = read.decimal("raw_total")
    """Size of the position, available and frozen together, in the base coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_current_realized_pnl: str = field(name="curRealisedPnl")
    current_realized_pnl = read.decimal("raw_current_realized_pnl")
    """Profit the position has realized so far, in the margin coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price the position was opened at."""
    position_status: str = field(name="positionStatus")
    """State of the position, such as normal."""
    raw_unrealized_pnl: str = field(name="unrealisedPnl")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Profit not yet realized, in the margin coin."""
    raw_liquidation_price: str = field(name="liquidationPrice")
    liquidation_price = read.decimal("raw_liquidation_price")
    """Estimated price at which the position is liquidated; 0 or less where there is none."""
    raw_maintenance_margin_rate: str = field(name="mmr")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate, a ratio (0.015 is 1.5 %)."""
    raw_profit_rate: str = field(name="profitRate")
    profit_rate = read.decimal("raw_profit_rate")
    """Unrealized profit over the margin of the position, a ratio (0.01 is 1 %)."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""
    raw_break_even_price: str = field(name="breakEvenPrice")
    break_even_price = read.decimal("raw_break_even_price")
    """Price at which closing the position makes neither profit nor loss."""
    raw_total_funding: str = field(name="totalFunding")
    total_funding = read.decimal("raw_total_funding")
    """Funding of the position so far, in the margin coin; below zero for a cost."""
    raw_open_fee_total: str = field(name="openFeeTotal")
    open_fee_total = read.decimal("raw_open_fee_total")
    """Fees paid so far for opening the position, in the margin coin; below zero for a cost."""
    raw_close_fee_total: str = field(name="closeFeeTotal")
    close_fee_total = read.decimal("raw_close_fee_total")
    """Fees paid so far for closing the position, in the margin coin; below zero for a cost."""
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividends settled on the position, in USDT, for stock contracts."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class PositionHistory(Model, kw_only=True):
    """An item of `PositionHistoryPage.items`.

    Attributes:
        position_id: Id of the position.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        hold_mode: Whether long and short positions are held side by side.
        position_side: Side of the position.
        margin_mode: Cross or isolated margin.
        open_price_avg: Average price the position was opened at.
        close_price_avg: Average price the position was closed at.
        opened_size: Amount opened in all, in the base coin.
        closed_size: Amount closed in all, in the base coin.
        realized_pnl: Profit realized, without fees and funding, in the margin coin.
        net_profit: Profit of the position, fees and funding taken off, in the margin coin.
        total_funding: Funding of the position so far, in the margin coin; below zero for a cost.
        open_fee_total: Fees paid so far for opening the position, in the margin coin; below zero for a cost.
        close_fee_total: Fees paid so far for closing the position, in the margin coin; below zero for a cost.
        created_time: When it was created.
        updated_time: When it last changed.
        cash_dividend: Dividends settled on the position, in USDT, for stock contracts.
    """

    position_id: str = field(name="positionId")
    """Id of the position."""
    category: str
    """Product line.

    - `USDT-FUTURES`: USDT-margined futures.
    - `COIN-FUTURES`: Coin-margined futures.
    - `USDC-FUTURES`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_close_price_avg: str = field(name="closePriceAvg")
    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price the position was closed at."""
    raw_opened_size: str = field(name="openTotalPos")
    opened_size = read.decimal("raw_opened_size")
    """Amount opened in all, in the base coin."""
    raw_closed_size: str = field(name="closeTotalPos")
    closed_size = read.decimal("raw_closed_size")
    """Amount closed in all, in the base coin."""
    raw_realized_pnl: str = field(name="cumRealisedPnl")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized, without fees and funding, in the margin coin."""
    raw_net_profit: str = field(name="netProfit")
    net_profit = read.decimal("raw_net_profit")
    """Profit of the position, fees and funding taken off, in the margin coin."""
    raw_total_funding: str = field(name="totalFunding")
    total_funding = read.decimal("raw_total_funding")
    """Funding of the position so far, in the margin coin; below zero for a cost."""
    raw_open_fee_total: str = field(name="openFeeTotal")
    open_fee_total = read.decimal("raw_open_fee_total")
    """Fees paid so far for opening the position, in the margin coin; below zero for a cost."""
    raw_close_fee_total: str = field(name="closeFeeTotal")
    close_fee_total = read.decimal("raw_close_fee_total")
    """Fees paid so far for closing the position, in the margin coin; below zero for a cost."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividends settled on the position, in USDT, for stock contracts."""


class PositionHistoryPage(Model, kw_only=True):
    """What `uta.trade.get_position_history` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins; none on an empty page.
    """

    raw_items: list[PositionHistory] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[PositionHistory]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins; none on an empty page."""


class PositionPage(Model, kw_only=True):
    """What `uta.trade.get_positions` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Position] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Position]:
        """Entries of this page."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)


class SetCancelAllCountdownRequest(Request, kw_only=True):
    """Have all open orders cancelled unless this is called again within so many seconds; open only on application.

    Attributes:
        countdown: Seconds until all orders are cancelled, 5 to 60; 0 ends it.
    """

    countdown: IntText
    """Seconds until all orders are cancelled, 5 to 60; 0 ends it."""
