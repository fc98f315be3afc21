# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic stream."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    ClassicStreamDepth,
    FlagYES_NO,
    Force,
    MarginMode,
    OrderType,
    ProductType,
    Side,
    StpMode,
    StreamInterval,
    TradeSide,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import JsonNumberSlot, Number


class CrossedMarginAccount(Model, kw_only=True):
    """An item of what `classic.stream.crossed_margin_account` pushes.

    Attributes:
        updated_time: When the thing last changed.
        item_id: Id of the entry.
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        borrowed: Amount borrowed and not yet repaid, in the coin.
        frozen: Balance held back, in the coin.
        interest: Interest owed, in the coin.
        coupon: Trading bonus, in the coin.
    """

    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    item_id: str = field(name="id")
    """Id of the entry."""
    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_borrowed: str = field(name="borrow")
    borrowed = read.decimal("raw_borrowed")
    """Amount borrowed and not yet repaid, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back, in the coin."""
    raw_interest: str = field(name="interest")
    interest = read.decimal("raw_interest")
    """Interest owed, in the coin."""
    raw_coupon: str = field(name="coupon")
    coupon = read.decimal("raw_coupon")
    """Trading bonus, in the coin."""


class CrossedMarginAccountRequest(Request, kw_only=True):
    """Arguments of `crossed_margin_account`.

    Attributes:
        coin: default for all coins, the only value taken.
    """

    coin: str
    """default for all coins, the only value taken."""


class CrossedMarginOrder(Model, kw_only=True):
    """An item of what `classic.stream.crossed_margin_orders` pushes.

    Attributes:
        force: How long the order stays.
        order_type: Limit or market.
        price: Limit price; 0 for a market order.
        quote_size: Amount ordered, in the quote coin.
        side: Whether it buys or sells.
        fee_detail: Fees that were charged.
        enter_point_source: Where the order was entered.
        status: How far the order has come.
        base_size: Amount ordered, in the base coin.
        created_time: When the order was placed.
        updated_time: When the thing last changed.
        client_oid: Your own id of the order.
        fill_price: Average price of the fills.
        base_volume: Filled so far, in the base coin.
        filled_amount: Filled so far, in the quote coin.
        loan_type: Whether the order borrows and repays by itself.
        order_id: Bitget's id of the order.
        stp_mode: What happens where an order would trade with another one of your own.
        symbol: Trading pair, such as BTCUSDT.
    """

    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price; 0 for a market order."""
    raw_quote_size: str = field(name="quoteSize")
    quote_size = read.decimal("raw_quote_size")
    """Amount ordered, in the quote coin."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    fee_detail: list[CrossedMarginOrderFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `API`: API.
    - `SYS`: Bitget's own systems, mostly at a liquidation.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    status: str
    """How far the order has come.

    - `live`: Open, nothing filled.
    - `partially_fill`: Filled in part.
    - `partial_fill`: Filled in part, as the docs of open orders spell it.
    - `partially_filled`: Filled in part, as pushes spell it.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    - `reject`: Refused.
    """
    raw_base_size: str = field(name="baseSize")
    base_size = read.decimal("raw_base_size")
    """Amount ordered, in the base coin."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_fill_price: str = field(name="fillPrice")
    fill_price = read.decimal("raw_fill_price")
    """Average price of the fills."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_filled_amount: str = field(name="fillTotalAmount")
    filled_amount = read.decimal("raw_filled_amount")
    """Filled so far, in the quote coin."""
    loan_type: str = field(name="loanType")
    """Whether the order borrows and repays by itself.

    - `normal`: Neither.
    - `autoLoan`: Borrows what is missing.
    - `autoRepay`: Repays with what it brings in.
    - `autoLoanAndRepay`: Both.
    """
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""


class CrossedMarginOrderFeeDetail(Model, kw_only=True):
    """An item of `CrossedMarginOrder.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        deduction: Whether the fee was lowered or paid by a deduction.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    raw_total_deduction_fee: str = field(name="totalDeductionFee")
    total_deduction_fee = read.decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class CrossedMarginOrdersRequest(Request, kw_only=True):
    """Arguments of `crossed_margin_orders`.

    Attributes:
        symbol: Trading pair, or default for all.
    """

    symbol: str = field(name="instId")
    """Trading pair, or default for all."""


class FuturesAccount(Model, kw_only=True):
    """An item of what `classic.stream.futures_account` pushes.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        frozen: Balance held back, in the margin coin.
        available: Balance free for use, in the margin coin.
        max_open_available: Most that can go into opening positions, in the margin coin.
        max_transfer_out: Most that can be transferred out, in the margin coin.
        equity: Equity, in the margin coin.
        usdt_equity: Worth of the account, in USDT.
        crossed_risk_rate: Risk ratio under cross margin.
        unrealized_pnl: Unrealized profit, in the margin coin.
        union_total_margin: Whole margin in multi-assets mode.
        union_available: Balance free for use in multi-assets mode.
        union_maintenance_margin: Maintenance margin in multi-assets mode.
        asset_mode: Whether one coin or several serve as margin.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back, in the margin coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the margin coin."""
    raw_max_open_available: str = field(name="maxOpenPosAvailable")
    max_open_available = read.decimal("raw_max_open_available")
    """Most that can go into opening positions, in the margin coin."""
    raw_max_transfer_out: str = field(name="maxTransferOut")
    max_transfer_out = read.decimal("raw_max_transfer_out")
    """Most that can be transferred out, in the margin coin."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Equity, in the margin coin."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_crossed_risk_rate: str = field(name="crossedRiskRate")
    crossed_risk_rate = read.decimal("raw_crossed_risk_rate")
    """Risk ratio under cross margin."""
    raw_unrealized_pnl: str = field(name="unrealizedPL")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_union_total_margin: str = field(name="unionTotalMargin")
    union_total_margin = read.decimal("raw_union_total_margin")
    """Whole margin in multi-assets mode."""
    raw_union_available: str = field(name="unionAvailable")
    union_available = read.decimal("raw_union_available")
    """Balance free for use in multi-assets mode."""
    union_maintenance_margin__unionMm: str | None = field(name="unionMm", default=None)
    """The value sent as `unionMm`; see `union_maintenance_margin`."""
    union_maintenance_margin__unionMM: str | None = field(name="unionMM", default=None)
    """The value sent as `unionMM`; see `union_maintenance_margin`."""

    @property
    def raw_union_maintenance_margin(self) -> str:
        """`union_maintenance_margin` as sent."""
        value = read.first(self.union_maintenance_margin__unionMm, self.union_maintenance_margin__unionMM)
        if value is None:
            raise read.missing(self, "union_maintenance_margin")
        return value

    union_maintenance_margin = read.decimal("raw_union_maintenance_margin")
    """Maintenance margin in multi-assets mode."""
    asset_mode: str = field(name="assetsMode")
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """


class FuturesAccountRequest(Request, kw_only=True):
    """Arguments of `futures_account`.

    Attributes:
        inst_type: Kind of futures.
        coin: default for all coins, the only value taken.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    coin: str
    """default for all coins, the only value taken."""


class FuturesAdlNotiRequest(Request, kw_only=True):
    """Arguments of `futures_adl_noti`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Contract; default, for all, when left out.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = field(name="instId", default=None)
    """Contract; default, for all, when left out."""


class FuturesAdlNotification(Model, kw_only=True):
    """An item of what `classic.stream.futures_adl_noti` pushes.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Whether it buys or sells.
        status: State of the auto-deleveraging; triggered is the only value.
        price: Price that the position was reduced at.
        amount: Amount that the position was reduced by.
        ts: When it happened.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    status: str
    """State of the auto-deleveraging; triggered is the only value."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price that the position was reduced at."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount that the position was reduced by."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it happened."""


class FuturesAlgoOrder(Model, kw_only=True):
    """An item of what `classic.stream.futures_orders_algo` pushes.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
        order_id: Id of the trigger order.
        client_oid: Your own id of the order.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        triggered_time: When the order was triggered.
        plan_type: pl (trigger order), tp, sl, ptp, psl (take profit, stop loss, the same of a whole position),
        track or mtpsl (trailing stop).
        price: Price of the order.
        execute_price: Limit price of the order that is placed when triggered.
        size: Amount ordered, in the base coin.
        actual_size: Amount of the order that was placed when triggered, in the base coin; 0 before.
        order_type: Limit or market.
        side: Whether it buys or sells.
        trade_side: Whether it opens or closes a position, and why.
        position_side: Side of the position.
        margin_coin: Coin the margin is in, such as USDT.
        status: How far the order has come.
        position_mode: One-way or hedge mode.
        enter_point_source: Where the order was entered.
        take_profit_trigger_type: Which price triggers the take profit.
        stop_loss_trigger_type: Which price triggers the stop loss.
        stp_mode: What happens where an order would trade with another one of your own.
        created_time: When the order was placed.
        updated_time: When the thing last changed.
        take_profit_execute_price: Limit price of the take profit.
        take_profit_trigger_price: Trigger price of the take profit.
        stop_loss_execute_price: Limit price of the stop loss.
        stop_loss_trigger_price: Trigger price of the stop loss.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Id of the trigger order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_trigger_price: str = field(name="triggerPrice")
    trigger_price = read.decimal("raw_trigger_price")
    """Price that sets the order off."""
    trigger_type: str = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    raw_triggered_time: str = field(name="triggerTime")
    triggered_time = read.timestamp("raw_triggered_time")
    """When the order was triggered."""
    plan_type: str = field(name="planType")
    """pl (trigger order), tp, sl, ptp, psl (take profit, stop loss, the same of a whole position), track or mtpsl
    (trailing stop)."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_execute_price: str = field(name="executePrice")
    execute_price = read.decimal("raw_execute_price")
    """Limit price of the order that is placed when triggered."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin."""
    raw_actual_size: str = field(name="actualSize")
    actual_size = read.decimal("raw_actual_size")
    """Amount of the order that was placed when triggered, in the base coin; 0 before."""
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
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    status: str
    """How far the order has come.

    - `live`: Waiting to be triggered.
    - `not_trigger`: Waiting to be triggered, in an example of the docs.
    - `executing`: Its order is being placed.
    - `executed`: Triggered.
    - `fail_execute`: Triggering failed.
    - `cancelled`: Cancelled.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
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
    take_profit_trigger_type: str | None = field(name="stopSurplusTriggerType", default=None)
    """Which price triggers the take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    stop_loss_trigger_type: str | None = field(name="stopLossTriggerType", default=None)
    """Which price triggers the stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    raw_take_profit_execute_price: str | None = field(name="stopSurplusPrice", default=None)
    take_profit_execute_price = read.optional_decimal("raw_take_profit_execute_price")
    """Limit price of the take profit."""
    raw_take_profit_trigger_price: str | None = field(name="stopSurplusTriggerPrice", default=None)
    take_profit_trigger_price = read.optional_decimal("raw_take_profit_trigger_price")
    """Trigger price of the take profit."""
    raw_stop_loss_execute_price: str | None = field(name="stopLossPrice", default=None)
    stop_loss_execute_price = read.optional_decimal("raw_stop_loss_execute_price")
    """Limit price of the stop loss."""
    raw_stop_loss_trigger_price: str | None = field(name="stopLossTriggerPrice", default=None)
    stop_loss_trigger_price = read.optional_decimal("raw_stop_loss_trigger_price")
    """Trigger price of the stop loss."""


class FuturesBook(Model, kw_only=True):
    """An item of what `classic.stream.futures_books` pushes.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        checksum: CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources.
        seq: Number of the push; it grows with every change of the book, except around maintenance.
        ts: When the data was taken.
        pseq: seq of the push before this one; 0 where the book comes as a whole.
    """

    asks: list[FuturesBookAsk]
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[FuturesBookBid]
    """Buy side of the order book, price and amount of each level, best first."""
    checksum: int | None = None
    """CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources."""
    seq: int
    """Number of the push; it grows with every change of the book, except around maintenance."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""
    pseq: int | None = None
    """seq of the push before this one; 0 where the book comes as a whole."""


class FuturesBookAsk(Row, kw_only=True):
    """An item of `FuturesBook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin; 0 where the level is gone.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin; 0 where the level is gone."""


class FuturesBookBid(Row, kw_only=True):
    """An item of `FuturesBook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin; 0 where the level is gone.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin; 0 where the level is gone."""


class FuturesBooksRequest(Request, kw_only=True):
    """Arguments of `futures_books`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Trading pair or contract, such as BTCUSDT.
        depth: Levels of each side in every push; when left out, about 400 at first, then changes.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    depth: ClassicStreamDepth | None = None
    """Levels of each side in every push; when left out, about 400 at first, then changes.

    One of `1`, `5`, `15`.
    """


class FuturesCancelOrderFrame(Request, kw_only=True):
    """Arguments of `futures_cancel_order` that are in the frame around the others.

    Attributes:
        inst_type: Kind of futures.
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class FuturesCancelOrderReply(Model, kw_only=True):
    """The reply to `classic.stream.trade.futures_cancel_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class FuturesCancelOrderRequest(Request, kw_only=True):
    """Cancel one open futures order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class FuturesCandle(Row, kw_only=True):
    """An item of what `classic.stream.futures_candle` pushes.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
        base_volume: Amount traded, in the base coin.
        quote_volume: Amount traded, in the quote coin.
        usdt_volume: Amount traded, in USDT.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the interval began."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Amount traded, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount traded, in the quote coin."""
    raw_usdt_volume: str = field(name="usdtVolume")
    usdt_volume = read.decimal("raw_usdt_volume")
    """Amount traded, in USDT."""


class FuturesCandleRequest(Request, kw_only=True):
    """Arguments of `futures_candle`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Trading pair or contract, such as BTCUSDT.
        interval: Length of a candle.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    interval: StreamInterval
    """Length of a candle.

    One of `1m`, `5m`, `15m`, `30m`, `1H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`, `12Hutc`,
      `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """


class FuturesEquity(Model, kw_only=True):
    """An item of what `classic.stream.futures_equity` pushes.

    Attributes:
        btc_equity: Worth of the account, in BTC.
        usdt_equity: Worth of the account, in USDT.
        unrealized_pnl: Unrealized profit; the live push has usdtUnrealized in its place.
        union_total_margin: Whole margin in multi-assets mode.
        union_available: Balance free for use in multi-assets mode.
        union_maintenance_margin: Maintenance margin in multi-assets mode.
        usdt_unrealized_pnl: Unrealized profit, in USDT.
        item_id: Id of the entry.
        key: Not documented.
        version: Not documented.
    """

    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_unrealized_pnl: str | None = field(name="unrealizedPL", default=None)
    unrealized_pnl = read.optional_decimal("raw_unrealized_pnl")
    """Unrealized profit; the live push has usdtUnrealized in its place."""
    raw_union_total_margin: str | None = field(name="unionTotalMargin", default=None)
    union_total_margin = read.optional_decimal("raw_union_total_margin")
    """Whole margin in multi-assets mode."""
    raw_union_available: str | None = field(name="unionAvailable", default=None)
    union_available = read.optional_decimal("raw_union_available")
    """Balance free for use in multi-assets mode."""
    union_maintenance_margin__unionMM: str | None = field(name="unionMM", default=None)
    """The value sent as `unionMM`; see `union_maintenance_margin`."""
    union_maintenance_margin__unionMm: str | None = field(name="unionMm", default=None)
    """The value sent as `unionMm`; see `union_maintenance_margin`."""

    @property
    def raw_union_maintenance_margin(self) -> str | None:
        """`union_maintenance_margin` as sent."""
        return read.first(self.union_maintenance_margin__unionMM, self.union_maintenance_margin__unionMm)

    union_maintenance_margin = read.optional_decimal("raw_union_maintenance_margin")
    """Maintenance margin in multi-assets mode."""
    raw_usdt_unrealized_pnl: str | None = field(name="usdtUnrealized", default=None)
    usdt_unrealized_pnl = read.optional_decimal("raw_usdt_unrealized_pnl")
    """Unrealized profit, in USDT."""
    item_id: str | None = field(name="id", default=None)
    """Id of the entry."""
    key: str | None = None
    """Not documented."""
    version: str | None = None
    """Not documented."""


class FuturesEquityRequest(Request, kw_only=True):
    """Arguments of `futures_equity`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Contract, or default for all.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Contract, or default for all."""


class FuturesFill(Model, kw_only=True):
    """An item of what `classic.stream.futures_fill` pushes.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        trade_id: Bitget's id of the trade.
        symbol: Trading pair, such as BTCUSDT.
        side: Whether it buys or sells; in hedge mode, closing a short position is a buy.
        order_type: Limit or market.
        position_mode: One-way or hedge mode.
        price: Price of the fill.
        base_volume: Amount filled, in the base coin.
        quote_volume: Amount filled, in the quote coin.
        profit: Profit that the fill realized, in the margin coin.
        trade_side: Whether it opens or closes a position, and why.
        trade_scope: Whether the fill was maker or taker.
        fee_detail: Fees that were charged.
        created_time: When the fill happened.
        updated_time: When the thing last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: str
    """Whether it buys or sells; in hedge mode, closing a short position is a buy.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the fill."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Amount filled, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount filled, in the quote coin."""
    raw_profit: str = field(name="profit")
    profit = read.decimal("raw_profit")
    """Profit that the fill realized, in the margin coin."""
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    fee_detail: list[FuturesFillFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the fill happened."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class FuturesFillFeeDetail(Model, kw_only=True):
    """An item of `FuturesFill.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        deduction: Whether the fee was lowered or paid by a deduction.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    raw_total_deduction_fee: str = field(name="totalDeductionFee")
    total_deduction_fee = read.decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class FuturesFillRequest(Request, kw_only=True):
    """Arguments of `futures_fill`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Contract, or default for all.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = field(name="instId", default=None)
    """Contract, or default for all."""


class FuturesOrder(Model, kw_only=True):
    """An item of what `classic.stream.futures_orders` pushes.

    Attributes:
        leverage: Leverage.
        order_type: Limit or market.
        preset_stop_loss_type: Price that triggers the attached stop loss.
        trade_side: Whether it opens or closes a position, and why.
        order_id: Bitget's id of the order.
        preset_take_profit_execute_price: Limit price of the attached take profit.
        fee_detail: Fees that were charged.
        created_time: When the order was placed.
        position_mode: One-way or hedge mode.
        margin_mode: Cross or isolated margin.
        preset_stop_loss_execute_price: Limit price of the attached stop loss.
        position_side: Side of the position.
        price: Limit price.
        enter_point_source: Where the order was entered.
        cancel_reason: Why the order was cancelled.
        accumulated_base_volume: Filled so far, in the base coin.
        stp_mode: What happens where an order would trade with another one of your own.
        side: Whether it buys or sells.
        total_profits: Profit made by the order, in the margin coin.
        margin_coin: Coin the margin is in, such as USDT.
        notional_usd: Estimated value of the order, in USD.
        symbol: Trading pair or contract, such as BTCUSDT.
        preset_take_profit_price: Trigger price of the attached take profit.
        size: Amount ordered, in the base coin.
        reduce_only: Whether the order may only make a position smaller.
        preset_stop_loss_price: Trigger price of the attached stop loss.
        force: How long the order stays.
        updated_time: When the thing last changed.
        preset_take_profit_type: Price that triggers the attached take profit.
        client_oid: Your own id of the order.
        status: How far the order has come.
        fill_price: Price of the latest fill.
        trade_id: Id of the latest fill.
        base_volume: Amount of the latest fill, in the base coin.
        fill_time: When the latest fill happened.
        fill_fee: Fee of the latest fill, in the fee coin; below zero for a cost.
        fill_fee_coin: Coin the fee of the latest fill is charged in.
        trade_scope: Whether the latest fill was taker (T) or maker (M).
        fill_notional_usd: Value filled, in USD.
        price_avg: Average price of the fills; 0 before the first, none where the order was cancelled.
        pnl: Profit realized, in the margin coin.
    """

    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    preset_stop_loss_type: str | None = field(name="presetStopLossType", default=None)
    """Price that triggers the attached stop loss.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    trade_side: str = field(name="tradeSide")
    """Whether it opens or closes a position, and why.

    One of `open`, `close`, `reduce_close_long`, `reduce_close_short`, `burst_close_long`, `burst_close_short`,
      `offset_close_long`, `offset_close_short`, `delivery_close_long`, `delivery_close_short`,
      `dte_sys_adl_close_long`, `dte_sys_adl_close_short`, `buy_single`, `sell_single`, `reduce_buy_single`,
      `reduce_sell_single`, `burst_buy_single`, `burst_sell_single`, `delivery_sell_single`,
      `delivery_buy_single`, `dte_sys_adl_buy_in_single_side_mode`, `dte_sys_adl_sell_in_single_side_mode`.
    """
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_preset_take_profit_execute_price: str | None = field(name="presetStopSurplusExecutePrice", default=None)
    preset_take_profit_execute_price = read.optional_decimal("raw_preset_take_profit_execute_price")
    """Limit price of the attached take profit."""
    fee_detail: list[FuturesOrderFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_preset_stop_loss_execute_price: str | None = field(name="presetStopLossExecutePrice", default=None)
    preset_stop_loss_execute_price = read.optional_decimal("raw_preset_stop_loss_execute_price")
    """Limit price of the attached stop loss."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    - `normal_cancel`: Cancelled in the ordinary way.
    - `stp_cancel`: Cancelled to prevent a trade with oneself.
    """
    raw_accumulated_base_volume: str | None = field(name="accBaseVolume", default=None)
    accumulated_base_volume = read.optional_decimal("raw_accumulated_base_volume")
    """Filled so far, in the base coin."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_total_profits: str = field(name="totalProfits")
    total_profits = read.decimal("raw_total_profits")
    """Profit made by the order, in the margin coin."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_notional_usd: str = field(name="notionalUsd")
    notional_usd = read.decimal("raw_notional_usd")
    """Estimated value of the order, in USD."""
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    raw_preset_take_profit_price: str | None = field(name="presetStopSurplusPrice", default=None)
    preset_take_profit_price = read.optional_decimal("raw_preset_take_profit_price")
    """Trigger price of the attached take profit."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin."""
    raw_reduce_only: str = field(name="reduceOnly")
    reduce_only = read.flag("raw_reduce_only", "yes", "no")
    """Whether the order may only make a position smaller."""
    raw_preset_stop_loss_price: str | None = field(name="presetStopLossPrice", default=None)
    preset_stop_loss_price = read.optional_decimal("raw_preset_stop_loss_price")
    """Trigger price of the attached stop loss."""
    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    preset_take_profit_type: str | None = field(name="presetStopSurplusType", default=None)
    """Price that triggers the attached take profit.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    status: str
    """How far the order has come.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `canceled`: Cancelled.
    """
    raw_fill_price: str | None = field(name="fillPrice", default=None)
    fill_price = read.optional_decimal("raw_fill_price")
    """Price of the latest fill."""
    trade_id: str | None = field(name="tradeId", default=None)
    """Id of the latest fill."""
    raw_base_volume: str | None = field(name="baseVolume", default=None)
    base_volume = read.optional_decimal("raw_base_volume")
    """Amount of the latest fill, in the base coin."""
    raw_fill_time: str | None = field(name="fillTime", default=None)
    fill_time = read.optional_timestamp("raw_fill_time")
    """When the latest fill happened."""
    raw_fill_fee: str | None = field(name="fillFee", default=None)
    fill_fee = read.optional_decimal("raw_fill_fee")
    """Fee of the latest fill, in the fee coin; below zero for a cost."""
    fill_fee_coin: str | None = field(name="fillFeeCoin", default=None)
    """Coin the fee of the latest fill is charged in."""
    trade_scope: str | None = field(name="tradeScope", default=None)
    """Whether the latest fill was taker (T) or maker (M)."""
    raw_fill_notional_usd: str | None = field(name="fillNotionalUsd", default=None)
    fill_notional_usd = read.optional_decimal("raw_fill_notional_usd")
    """Value filled, in USD."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; 0 before the first, none where the order was cancelled."""
    raw_pnl: str | None = field(name="pnl", default=None)
    pnl = read.optional_decimal("raw_pnl")
    """Profit realized, in the margin coin."""


class FuturesOrderFeeDetail(Model, kw_only=True):
    """An item of `FuturesOrder.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged, in the fee coin."""


class FuturesOrdersAlgoRequest(Request, kw_only=True):
    """Arguments of `futures_orders_algo`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Contract, or default for all.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = field(name="instId", default=None)
    """Contract, or default for all."""


class FuturesOrdersRequest(Request, kw_only=True):
    """Arguments of `futures_orders`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Contract, or default for all.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = field(name="instId", default=None)
    """Contract, or default for all."""


class FuturesPlaceOrderFrame(Request, kw_only=True):
    """Arguments of `futures_place_order` that are in the frame around the others.

    Attributes:
        inst_type: Kind of futures.
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class FuturesPlaceOrderReply(Model, kw_only=True):
    """The reply to `classic.stream.trade.futures_place_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class FuturesPlaceOrderRequest(Request, kw_only=True):
    """Place one futures order.

    Attributes:
        order_type: Limit or market.
        side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.
        size: Amount to trade, in the base coin.
        force: How long the order stays; ignored for a market order.
        price: Limit price; required for a limit order.
        client_oid: Your own id of the order.
        margin_coin: Coin the margin is in, such as USDT.
        margin_mode: Cross or isolated margin.
        trade_side: Open or close a position; required in hedge mode, ignored in one-way mode.
        reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way mode.
        preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
        preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: Side
    """Direction; in hedge mode that of the position, buy for long and sell for short, when closing too.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    size: Number
    """Amount to trade, in the base coin."""
    force: Force
    """How long the order stays; ignored for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    margin_mode: MarginMode = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    trade_side: TradeSide | None = field(name="tradeSide", default=None)
    """Open or close a position; required in hedge mode, ignored in one-way mode.

    - `open`: Opens.
    - `close`: Closes.
    """
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


class FuturesPosition(Model, kw_only=True):
    """An item of what `classic.stream.futures_positions` pushes.

    Attributes:
        position_id: Id of the position.
        symbol: Trading pair or contract, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        margin_size: Margin of the position, in the margin coin.
        margin_mode: Cross or isolated margin.
        hold_side: Direction of the position.
        position_mode: One-way or hedge mode.
        total: Size of the position, available and frozen, in the base coin.
        available: Part of the position that can be closed, in the base coin.
        frozen: Part of the position that orders to close it hold back, in the base coin.
        open_price_avg: Average price the position was opened at.
        leverage: Leverage.
        realized_pnl: Profit realized so far, without funding and trading fees, in the margin coin.
        unrealized_pnl: Unrealized profit, in the margin coin.
        unrealized_pnl_rate: Unrealized profit, relative to the margin.
        liquidation_price: Estimated price at which the position is liquidated; 0 or less where there is none.
        maintenance_margin_rate: Maintenance margin rate of its tier, a ratio (0.004 is 0.4 %).
        margin_rate: Share of the margin that is in use, a ratio (0.004 is 0.4 %).
        created_time: When the position was opened.
        break_even_price: Price at which closing the position makes neither profit nor loss.
        total_fee: Funding fees paid and got since the opening; none before the first.
        deducted_fee: Trading fees charged since the position was opened, in the margin coin.
        mark_price: Mark price.
        updated_time: When the thing last changed.
        asset_mode: Whether one coin or several serve as margin.
        auto_margin: Whether margin is added to the position by itself when it runs short.
        isolated_margin_rate: Margin rate under isolated margin, a ratio (0.1 is 10 %).
        cash_dividend: Dividends settled on the position, in USDT, for stock contracts.
    """

    position_id: str = field(name="posId")
    """Id of the position."""
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_margin_size: str = field(name="marginSize")
    margin_size = read.decimal("raw_margin_size")
    """Margin of the position, in the margin coin."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_total: str = field(name="total")
    total = read.decimal("raw_total")
    """Size of the position, available and frozen, in the base coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Part of the position that can be closed, in the base coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Part of the position that orders to close it hold back, in the base coin."""
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_leverage: JsonNumberSlot = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_realized_pnl: str = field(name="achievedProfits")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized so far, without funding and trading fees, in the margin coin."""
    raw_unrealized_pnl: str = field(name="unrealizedPL")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_unrealized_pnl_rate: str = field(name="unrealizedPLR")
    unrealized_pnl_rate = read.decimal("raw_unrealized_pnl_rate")
    """Unrealized profit, relative to the margin."""
    raw_liquidation_price: str = field(name="liquidationPrice")
    liquidation_price = read.decimal("raw_liquidation_price")
    """Estimated price at which the position is liquidated; 0 or less where there is none."""
    raw_maintenance_margin_rate: str = field(name="keepMarginRate")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate of its tier, a ratio (0.004 is 0.4 %)."""
    raw_margin_rate: str = field(name="marginRate")
    margin_rate = read.decimal("raw_margin_rate")
    """Share of the margin that is in use, a ratio (0.004 is 0.4 %)."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the position was opened."""
    raw_break_even_price: str | None = field(name="breakEvenPrice", default=None)
    break_even_price = read.optional_decimal("raw_break_even_price")
    """Price at which closing the position makes neither profit nor loss."""
    raw_total_fee: str | None = field(name="totalFee", default=None)
    total_fee = read.optional_decimal("raw_total_fee")
    """Funding fees paid and got since the opening; none before the first."""
    raw_deducted_fee: str | None = field(name="deductedFee", default=None)
    deducted_fee = read.optional_decimal("raw_deducted_fee")
    """Trading fees charged since the position was opened, in the margin coin."""
    raw_mark_price: str | None = field(name="markPrice", default=None)
    mark_price = read.optional_decimal("raw_mark_price")
    """Mark price."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    asset_mode: str | None = field(name="assetMode", default=None)
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """
    raw_auto_margin: str | None = field(name="autoMargin", default=None)
    auto_margin = read.optional_flag("raw_auto_margin", "on", "off")
    """Whether margin is added to the position by itself when it runs short."""
    raw_isolated_margin_rate: str | None = field(name="isolatedMarginRate", default=None)
    isolated_margin_rate = read.optional_decimal("raw_isolated_margin_rate")
    """Margin rate under isolated margin, a ratio (0.1 is 10 %)."""
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividends settled on the position, in USDT, for stock contracts."""


class FuturesPositionHistory(Model, kw_only=True):
    """An item of what `classic.stream.futures_positions_history` pushes.

    Attributes:
        position_id: Id of the position.
        symbol: Trading pair or contract, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        margin_mode: Cross or isolated margin; isolated is called fixed here.
        hold_side: Direction of the position.
        position_mode: One-way or hedge mode.
        open_price_avg: Average price the position was opened at.
        close_price_avg: Average price of closing.
        open_size: Amount opened, in the base coin.
        close_size: Amount closed, in the base coin.
        realized_pnl: Profit realized so far, without funding and trading fees, in the margin coin.
        settlement_fee: Fees settled while the position was open, in the margin coin; below zero for a cost.
        open_fee: Fees for opening in all, in the margin coin; below zero for a cost.
        close_fee: Fees for closing in all, in the margin coin; below zero for a cost.
        created_time: When the position was opened.
        updated_time: When the thing last changed.
    """

    position_id: str = field(name="posId")
    """Id of the position."""
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin; isolated is called fixed here.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_open_price_avg: str = field(name="openPriceAvg")
    open_price_avg = read.decimal("raw_open_price_avg")
    """Average price the position was opened at."""
    raw_close_price_avg: str = field(name="closePriceAvg")
    close_price_avg = read.decimal("raw_close_price_avg")
    """Average price of closing."""
    raw_open_size: str = field(name="openSize")
    open_size = read.decimal("raw_open_size")
    """Amount opened, in the base coin."""
    raw_close_size: str = field(name="closeSize")
    close_size = read.decimal("raw_close_size")
    """Amount closed, in the base coin."""
    raw_realized_pnl: str = field(name="achievedProfits")
    realized_pnl = read.decimal("raw_realized_pnl")
    """Profit realized so far, without funding and trading fees, in the margin coin."""
    raw_settlement_fee: str = field(name="settleFee")
    settlement_fee = read.decimal("raw_settlement_fee")
    """Fees settled while the position was open, in the margin coin; below zero for a cost."""
    raw_open_fee: str = field(name="openFee")
    open_fee = read.decimal("raw_open_fee")
    """Fees for opening in all, in the margin coin; below zero for a cost."""
    raw_close_fee: str = field(name="closeFee")
    close_fee = read.decimal("raw_close_fee")
    """Fees for closing in all, in the margin coin; below zero for a cost."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the position was opened."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class FuturesPositionsHistoryRequest(Request, kw_only=True):
    """Arguments of `futures_positions_history`.

    Attributes:
        inst_type: Kind of futures.
        symbol: default for all contracts, the only value taken.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """default for all contracts, the only value taken."""


class FuturesPositionsRequest(Request, kw_only=True):
    """Arguments of `futures_positions`.

    Attributes:
        inst_type: Kind of futures.
        symbol: default for all contracts, the only value taken.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """default for all contracts, the only value taken."""


class FuturesTicker(Model, kw_only=True):
    """An item of what `classic.stream.futures_ticker` pushes.

    Attributes:
        inst_id: Contract, as in the subscription.
        last_price: Price of the last trade.
        bid_price: Highest price anyone buys at.
        ask_price: Lowest price anyone sells at.
        bid_size: Amount bid at the highest bid, in the base coin.
        ask_size: Amount offered at the lowest ask, in the base coin.
        open_24h: Price 24 hours ago.
        high_24h: Highest price of the last 24 hours.
        low_24h: Lowest price of the last 24 hours.
        change_24h: Price change over the last 24 hours, a ratio (0.01 is 1 %).
        funding_rate: Current funding rate, a ratio (0.0001 is 0.01 %).
        next_funding_time: When the funding fee is next settled.
        mark_price: Mark price.
        index_price: Index price.
        holding_amount: Open positions of everyone, in the base coin.
        base_volume: Traded in the last 24 hours, in the base coin.
        quote_volume: Traded in the last 24 hours, in the quote coin.
        open_utc: Price at midnight UTC.
        symbol_type: 1 for a perpetual contract, 2 for one with delivery.
        symbol: Contract.
        delivery_price: Price of the delivery, from an hour before it on; 0 for a perpetual contract.
        ts: When the data was taken.
    """

    inst_id: str = field(name="instId")
    """Contract, as in the subscription."""
    raw_last_price: str = field(name="lastPr")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_bid_price: str = field(name="bidPr")
    bid_price = read.decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_ask_price: str = field(name="askPr")
    ask_price = read.decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_bid_size: str = field(name="bidSz")
    bid_size = read.decimal("raw_bid_size")
    """Amount bid at the highest bid, in the base coin."""
    raw_ask_size: str = field(name="askSz")
    ask_size = read.decimal("raw_ask_size")
    """Amount offered at the lowest ask, in the base coin."""
    raw_open_24h: str = field(name="open24h")
    open_24h = read.decimal("raw_open_24h")
    """Price 24 hours ago."""
    raw_high_24h: str = field(name="high24h")
    high_24h = read.decimal("raw_high_24h")
    """Highest price of the last 24 hours."""
    raw_low_24h: str = field(name="low24h")
    low_24h = read.decimal("raw_low_24h")
    """Lowest price of the last 24 hours."""
    raw_change_24h: str = field(name="change24h")
    change_24h = read.decimal("raw_change_24h")
    """Price change over the last 24 hours, a ratio (0.01 is 1 %)."""
    raw_funding_rate: str = field(name="fundingRate")
    funding_rate = read.decimal("raw_funding_rate")
    """Current funding rate, a ratio (0.0001 is 0.01 %)."""
    raw_next_funding_time: str = field(name="nextFundingTime")
    next_funding_time = read.timestamp("raw_next_funding_time")
    """When the funding fee is next settled."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""
    raw_index_price: str = field(name="indexPrice")
    index_price = read.decimal("raw_index_price")
    """Index price."""
    raw_holding_amount: str = field(name="holdingAmount")
    holding_amount = read.decimal("raw_holding_amount")
    """Open positions of everyone, in the base coin."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Traded in the last 24 hours, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Traded in the last 24 hours, in the quote coin."""
    raw_open_utc: str = field(name="openUtc")
    open_utc = read.decimal("raw_open_utc")
    """Price at midnight UTC."""
    raw_symbol_type: str | int = field(name="symbolType")
    symbol_type = read.integer("raw_symbol_type")
    """1 for a perpetual contract, 2 for one with delivery."""
    symbol: str
    """Contract."""
    raw_delivery_price: str | None = field(name="deliveryPrice", default=None)
    delivery_price = read.optional_decimal("raw_delivery_price")
    """Price of the delivery, from an hour before it on; 0 for a perpetual contract."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class FuturesTickerRequest(Request, kw_only=True):
    """Arguments of `futures_ticker`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class FuturesTrade(Model, kw_only=True):
    """An item of what `classic.stream.futures_trade` pushes.

    Attributes:
        ts: When the trade happened.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        side: Direction of the trade.
        trade_id: Bitget's id of the trade.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    side: str
    """Direction of the trade.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""


class FuturesTradeRequest(Request, kw_only=True):
    """Arguments of `futures_trade`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    inst_type: ProductType = field(name="instType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class IsolatedMarginAccount(Model, kw_only=True):
    """An item of what `classic.stream.isolated_margin_account` pushes.

    Attributes:
        updated_time: When the thing last changed.
        item_id: Id of the entry.
        coin: Name of the coin.
        symbol: Pair of the account.
        available: Balance free for use, in the coin.
        borrowed: Amount borrowed and not yet repaid, in the coin.
        frozen: Balance held back, in the coin.
        interest: Interest owed, in the coin.
        coupon: Trading bonus, in the coin.
    """

    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    item_id: str = field(name="id")
    """Id of the entry."""
    coin: str
    """Name of the coin."""
    symbol: str
    """Pair of the account."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_borrowed: str = field(name="borrow")
    borrowed = read.decimal("raw_borrowed")
    """Amount borrowed and not yet repaid, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back, in the coin."""
    raw_interest: str = field(name="interest")
    interest = read.decimal("raw_interest")
    """Interest owed, in the coin."""
    raw_coupon: str = field(name="coupon")
    coupon = read.decimal("raw_coupon")
    """Trading bonus, in the coin."""


class IsolatedMarginAccountRequest(Request, kw_only=True):
    """Arguments of `isolated_margin_account`.

    Attributes:
        coin: default for all coins, the only value taken.
    """

    coin: str
    """default for all coins, the only value taken."""


class IsolatedMarginOrder(Model, kw_only=True):
    """An item of what `classic.stream.isolated_margin_orders` pushes.

    Attributes:
        enter_point_source: Where the order was entered.
        force: How long the order stays.
        order_type: Limit or market.
        price: Limit price; 0 for a market order.
        quote_size: Amount ordered, in the quote coin.
        side: Whether it buys or sells.
        fee_detail: Fees that were charged.
        status: How far the order has come.
        base_size: Amount ordered, in the base coin.
        created_time: When the order was placed.
        updated_time: When the thing last changed.
        client_oid: Your own id of the order.
        fill_price: Average price of the fills.
        base_volume: Filled so far, in the base coin.
        filled_amount: Filled so far, in the quote coin.
        loan_type: Whether the order borrows and repays by itself.
        order_id: Bitget's id of the order.
        stp_mode: What happens where an order would trade with another one of your own.
        symbol: Trading pair, such as BTCUSDT.
    """

    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `API`: API.
    - `SYS`: Bitget's own systems, mostly at a liquidation.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Limit price; 0 for a market order."""
    raw_quote_size: str = field(name="quoteSize")
    quote_size = read.decimal("raw_quote_size")
    """Amount ordered, in the quote coin."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    fee_detail: list[IsolatedMarginOrderFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    status: str
    """How far the order has come.

    - `live`: Open, nothing filled.
    - `partially_fill`: Filled in part.
    - `partial_fill`: Filled in part, as the docs of open orders spell it.
    - `partially_filled`: Filled in part, as pushes spell it.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    - `reject`: Refused.
    """
    raw_base_size: str = field(name="baseSize")
    base_size = read.decimal("raw_base_size")
    """Amount ordered, in the base coin."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_fill_price: str = field(name="fillPrice")
    fill_price = read.decimal("raw_fill_price")
    """Average price of the fills."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Filled so far, in the base coin."""
    raw_filled_amount: str = field(name="fillTotalAmount")
    filled_amount = read.decimal("raw_filled_amount")
    """Filled so far, in the quote coin."""
    loan_type: str = field(name="loanType")
    """Whether the order borrows and repays by itself.

    - `normal`: Neither.
    - `autoLoan`: Borrows what is missing.
    - `autoRepay`: Repays with what it brings in.
    - `autoLoanAndRepay`: Both.
    """
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""


class IsolatedMarginOrderFeeDetail(Model, kw_only=True):
    """An item of `IsolatedMarginOrder.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        deduction: Whether the fee was lowered or paid by a deduction.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    raw_total_deduction_fee: str = field(name="totalDeductionFee")
    total_deduction_fee = read.decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class IsolatedMarginOrdersRequest(Request, kw_only=True):
    """Arguments of `isolated_margin_orders`.

    Attributes:
        symbol: Trading pair, or default for all.
    """

    symbol: str = field(name="instId")
    """Trading pair, or default for all."""


class MarginIndexPrice(Model, kw_only=True):
    """An item of what `classic.stream.margin_index_price` pushes.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        index_price: Index price.
        ts: When the data was taken.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    raw_index_price: str = field(name="indexPrice")
    index_price = read.decimal("raw_index_price")
    """Index price."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class MarginIndexPriceRequest(Request, kw_only=True):
    """Arguments of `margin_index_price`.

    Attributes:
        symbol: Trading pair, or default for all.
    """

    symbol: str = field(name="instId")
    """Trading pair, or default for all."""


class SpotAccount(Model, kw_only=True):
    """An item of what `classic.stream.spot_account` pushes.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        frozen: Balance held back for open orders, in the coin.
        locked: Balance that is locked, in the coin.
        limit_available: Restricted balance, for spot copy trading, in the coin.
        updated_time: When the balance last changed.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the coin."""
    raw_limit_available: str = field(name="limitAvailable")
    limit_available = read.decimal("raw_limit_available")
    """Restricted balance, for spot copy trading, in the coin."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the balance last changed."""


class SpotAccountRequest(Request, kw_only=True):
    """Arguments of `spot_account`.

    Attributes:
        coin: default for all coins, the only value taken.
    """

    coin: str
    """default for all coins, the only value taken."""


class SpotAlgoOrder(Model, kw_only=True):
    """An item of what `classic.stream.spot_orders_algo` pushes.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
        order_id: Id of the trigger order.
        client_oid: Your own id of the order.
        trigger_price: Price that sets the order off.
        trigger_type: Price that triggers the order.
        plan_type: What size is counted in.
        price: Price of the order.
        size: Amount ordered, in the base coin; in the quote coin where planType is total.
        actual_size: Amount of the order that was placed when triggered, in the base coin; 0 before.
        order_type: Limit or market.
        side: Whether it buys or sells.
        status: How far the order has come.
        execute_price: Limit price of the order that is placed when triggered.
        enter_point_source: Where the order was entered.
        created_time: When the order was placed.
        updated_time: When the thing last changed.
        stp_mode: What happens where an order would trade with another one of your own.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Id of the trigger order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_trigger_price: str = field(name="triggerPrice")
    trigger_price = read.decimal("raw_trigger_price")
    """Price that sets the order off."""
    trigger_type: str = field(name="triggerType")
    """Price that triggers the order.

    - `fill_price`: Price of the last trade.
    - `mark_price`: Mark price.
    """
    plan_type: str = field(name="planType")
    """What size is counted in.

    - `amount`: The base coin.
    - `total`: The quote coin.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the order."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, in the base coin; in the quote coin where planType is total."""
    raw_actual_size: str = field(name="actualSize")
    actual_size = read.decimal("raw_actual_size")
    """Amount of the order that was placed when triggered, in the base coin; 0 before."""
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
    status: str
    """How far the order has come.

    - `live`: Not triggered.
    - `not_trigger`: Not triggered, as some responses have it.
    - `executing`: Its order is being placed.
    - `executed`: Its order was placed.
    - `fail_execute`: Its order could not be placed.
    - `cancelled`: Cancelled.
    """
    raw_execute_price: str = field(name="executePrice")
    execute_price = read.decimal("raw_execute_price")
    """Limit price of the order that is placed when triggered."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class SpotAuction(Model, kw_only=True):
    """An item of what `classic.stream.spot_auction` pushes.

    Attributes:
        stage: Phase of the auction, one of pre_market, stage_1, stage_2, stage_3, success and failure.
        stage_end_time: When the present phase ends.
        estimated_opening_price: Price at which trading would open as things stand.
        matched_volume: Amount that would be traded as things stand, in the base coin.
        auction_end_time: When the whole auction ends.
    """

    stage: str
    """Phase of the auction, one of pre_market, stage_1, stage_2, stage_3, success and failure."""
    raw_stage_end_time: str = field(name="stageEndTime")
    stage_end_time = read.timestamp("raw_stage_end_time")
    """When the present phase ends."""
    raw_estimated_opening_price: str | None = field(name="estOpeningPrice", default=None)
    estimated_opening_price = read.optional_decimal("raw_estimated_opening_price")
    """Price at which trading would open as things stand."""
    raw_matched_volume: str | None = field(name="matchedVolume", default=None)
    matched_volume = read.optional_decimal("raw_matched_volume")
    """Amount that would be traded as things stand, in the base coin."""
    raw_auction_end_time: str = field(name="auctionEndTime")
    auction_end_time = read.timestamp("raw_auction_end_time")
    """When the whole auction ends."""


class SpotAuctionRequest(Request, kw_only=True):
    """Arguments of `spot_auction`.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class SpotBook(Model, kw_only=True):
    """An item of what `classic.stream.spot_books` pushes.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        checksum: CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources.
        seq: Number of the push; it grows with every change of the book, except around maintenance.
        ts: When the data was taken.
        pseq: seq of the push before this one; 0 where the book comes as a whole.
    """

    asks: list[SpotBookAsk]
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[SpotBookBid]
    """Buy side of the order book, price and amount of each level, best first."""
    checksum: int | None = None
    """CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources."""
    seq: int
    """Number of the push; it grows with every change of the book, except around maintenance."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""
    pseq: int | None = None
    """seq of the push before this one; 0 where the book comes as a whole."""


class SpotBookAsk(Row, kw_only=True):
    """An item of `SpotBook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin; 0 where the level is gone.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin; 0 where the level is gone."""


class SpotBookBid(Row, kw_only=True):
    """An item of `SpotBook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin; 0 where the level is gone.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin; 0 where the level is gone."""


class SpotBooksRequest(Request, kw_only=True):
    """Arguments of `spot_books`.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
        depth: Levels of each side in every push; when left out, about 400 at first, then changes.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    depth: ClassicStreamDepth | None = None
    """Levels of each side in every push; when left out, about 400 at first, then changes.

    One of `1`, `5`, `15`.
    """


class SpotCancelOrderFrame(Request, kw_only=True):
    """Arguments of `spot_cancel_order` that are in the frame around the others.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class SpotCancelOrderReply(Model, kw_only=True):
    """The reply to `classic.stream.trade.spot_cancel_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class SpotCancelOrderRequest(Request, kw_only=True):
    """Cancel one open spot order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts where both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class SpotCandle(Row, kw_only=True):
    """An item of what `classic.stream.spot_candle` pushes.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
        base_volume: Amount traded, in the base coin.
        quote_volume: Amount traded, in the quote coin.
        usdt_volume: Amount traded, in USDT.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the interval began."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Amount traded, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Amount traded, in the quote coin."""
    raw_usdt_volume: str = field(name="usdtVolume")
    usdt_volume = read.decimal("raw_usdt_volume")
    """Amount traded, in USDT."""


class SpotCandleRequest(Request, kw_only=True):
    """Arguments of `spot_candle`.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
        interval: Length of a candle.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    interval: StreamInterval
    """Length of a candle.

    One of `1m`, `5m`, `15m`, `30m`, `1H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`, `12Hutc`,
      `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
    """


class SpotFill(Model, kw_only=True):
    """An item of what `classic.stream.spot_fill` pushes.

    Attributes:
        order_id: Bitget's id of the order.
        trade_id: Bitget's id of the trade.
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price_avg: Price of the fill.
        size: Amount filled, in the base coin.
        amount: Value of the fill, in the quote coin.
        trade_scope: Whether the fill was maker or taker.
        fee_detail: Fees that were charged.
        created_time: When the fill happened.
        updated_time: When the thing last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
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
    raw_price_avg: str = field(name="priceAvg")
    price_avg = read.decimal("raw_price_avg")
    """Price of the fill."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount filled, in the base coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Value of the fill, in the quote coin."""
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    fee_detail: list[SpotFillFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the fill happened."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class SpotFillFeeDetail(Model, kw_only=True):
    """An item of `SpotFill.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        deduction: Whether the fee was lowered or paid by a deduction.
        total_deduction_fee: Part of the fee that a deduction paid.
        total_fee: Fees in all.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_deduction: str = field(name="deduction")
    deduction = read.flag("raw_deduction", "yes", "no")
    """Whether the fee was lowered or paid by a deduction."""
    raw_total_deduction_fee: str = field(name="totalDeductionFee")
    total_deduction_fee = read.decimal("raw_total_deduction_fee")
    """Part of the fee that a deduction paid."""
    raw_total_fee: str = field(name="totalFee")
    total_fee = read.decimal("raw_total_fee")
    """Fees in all."""


class SpotFillRequest(Request, kw_only=True):
    """Arguments of `spot_fill`.

    Attributes:
        symbol: Trading pair, or default for all.
    """

    symbol: str | None = field(name="instId", default=None)
    """Trading pair, or default for all."""


class SpotOrder(Model, kw_only=True):
    """An item of what `classic.stream.spot_orders` pushes.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        size: Amount ordered, of a buy in the quote coin, of a sell in the base coin.
        new_size: Amount ordered, in the base coin; for a market buy in the quote coin.
        notional: What a market buy spends, in the quote coin.
        order_type: Limit or market.
        force: How long the order stays.
        side: Whether it buys or sells.
        fill_price: Price of the latest fill.
        trade_id: Id of the latest fill.
        base_volume: Amount of the latest fill, in the base coin.
        fill_time: When the latest fill happened.
        fill_fee: Fee of the latest fill, in the fee coin; below zero for a cost.
        fill_fee_coin: Coin the fee of the latest fill is charged in.
        trade_scope: Whether the latest fill was taker (T) or maker (M).
        accumulated_base_volume: Filled so far, in the base coin.
        price_avg: Average price of the fills; 0 before the first.
        status: How far the order has come.
        created_time: When the order was placed.
        updated_time: When the thing last changed.
        stp_mode: What happens where an order would trade with another one of your own.
        fee_detail: Fees that were charged.
        enter_point_source: Where the order was entered.
        price: Limit price.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount ordered, of a buy in the quote coin, of a sell in the base coin."""
    raw_new_size: str = field(name="newSize")
    new_size = read.decimal("raw_new_size")
    """Amount ordered, in the base coin; for a market buy in the quote coin."""
    raw_notional: str | None = field(name="notional", default=None)
    notional = read.optional_decimal("raw_notional")
    """What a market buy spends, in the quote coin."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    force: str
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_fill_price: str | None = field(name="fillPrice", default=None)
    fill_price = read.optional_decimal("raw_fill_price")
    """Price of the latest fill."""
    trade_id: str | None = field(name="tradeId", default=None)
    """Id of the latest fill."""
    raw_base_volume: str | None = field(name="baseVolume", default=None)
    base_volume = read.optional_decimal("raw_base_volume")
    """Amount of the latest fill, in the base coin."""
    raw_fill_time: str | None = field(name="fillTime", default=None)
    fill_time = read.optional_timestamp("raw_fill_time")
    """When the latest fill happened."""
    raw_fill_fee: str | None = field(name="fillFee", default=None)
    fill_fee = read.optional_decimal("raw_fill_fee")
    """Fee of the latest fill, in the fee coin; below zero for a cost."""
    fill_fee_coin: str | None = field(name="fillFeeCoin", default=None)
    """Coin the fee of the latest fill is charged in."""
    trade_scope: str | None = field(name="tradeScope", default=None)
    """Whether the latest fill was taker (T) or maker (M)."""
    raw_accumulated_base_volume: str | None = field(name="accBaseVolume", default=None)
    accumulated_base_volume = read.optional_decimal("raw_accumulated_base_volume")
    """Filled so far, in the base coin."""
    raw_price_avg: str | None = field(name="priceAvg", default=None)
    price_avg = read.optional_decimal("raw_price_avg")
    """Average price of the fills; 0 before the first."""
    status: str
    """How far the order has come.

    - `live`: Open, nothing filled.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    fee_detail: list[SpotOrderFeeDetail] | None = field(name="feeDetail", default=None)
    """Fees that were charged."""
    enter_point_source: str = field(name="enterPointSource")
    """Where the order was entered.

    - `WEB`: Website.
    - `APP`: App.
    - `API`: API.
    - `SYS`: Bitget's own systems.
    - `ANDROID`: Android app.
    - `IOS`: iOS app.
    """
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price."""


class SpotOrderFeeDetail(Model, kw_only=True):
    """An item of `SpotOrder.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin; below zero for a cost.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged, in the fee coin; below zero for a cost."""


class SpotOrdersAlgoRequest(Request, kw_only=True):
    """Arguments of `spot_orders_algo`.

    Attributes:
        symbol: Trading pair, or default for all.
    """

    symbol: str | None = field(name="instId", default=None)
    """Trading pair, or default for all."""


class SpotOrdersRequest(Request, kw_only=True):
    """Arguments of `spot_orders`.

    Attributes:
        symbol: Trading pair, or default for all.
    """

    symbol: str = field(name="instId")
    """Trading pair, or default for all."""


class SpotPlaceOrderFrame(Request, kw_only=True):
    """Arguments of `spot_place_order` that are in the frame around the others.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class SpotPlaceOrderReply(Model, kw_only=True):
    """The reply to `classic.stream.trade.spot_place_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class SpotPlaceOrderRequest(Request, kw_only=True):
    """Place one spot order.

    Attributes:
        order_type: Limit or market.
        side: Whether it buys or sells.
        size: Amount in the base coin; for a market buy, what to spend in the quote coin.
        force: How long the order stays; ignored for a market order.
        price: Limit price; required for a limit order.
        client_oid: Your own id of the order.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
    """

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
    size: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    force: Force
    """How long the order stays; ignored for a market order.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    stp_mode: StpMode | None = field(name="stpMode", default=None)
    """What happens where the order would trade with one of your own; none when left out.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """


class SpotTicker(Model, kw_only=True):
    """An item of what `classic.stream.spot_ticker` pushes.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
        last_price: Price of the last trade.
        open_24h: Price 24 hours ago.
        high_24h: Highest price of the last 24 hours.
        low_24h: Lowest price of the last 24 hours.
        change_24h: Price change over the last 24 hours, a ratio (0.01 is 1 %).
        bid_price: Highest price anyone buys at.
        ask_price: Lowest price anyone sells at.
        bid_size: Amount bid at the highest bid, in the base coin.
        ask_size: Amount offered at the lowest ask, in the base coin.
        base_volume: Traded in the last 24 hours, in the base coin.
        quote_volume: Traded in the last 24 hours, in the quote coin.
        open_utc: Price at midnight UTC.
        change_utc_24h: Price change since midnight UTC, a ratio (0.01 is 1 %).
        ts: When the data was taken.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
    raw_last_price: str = field(name="lastPr")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_open_24h: str = field(name="open24h")
    open_24h = read.decimal("raw_open_24h")
    """Price 24 hours ago."""
    raw_high_24h: str = field(name="high24h")
    high_24h = read.decimal("raw_high_24h")
    """Highest price of the last 24 hours."""
    raw_low_24h: str = field(name="low24h")
    low_24h = read.decimal("raw_low_24h")
    """Lowest price of the last 24 hours."""
    raw_change_24h: str = field(name="change24h")
    change_24h = read.decimal("raw_change_24h")
    """Price change over the last 24 hours, a ratio (0.01 is 1 %)."""
    raw_bid_price: str = field(name="bidPr")
    bid_price = read.decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_ask_price: str = field(name="askPr")
    ask_price = read.decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_bid_size: str = field(name="bidSz")
    bid_size = read.decimal("raw_bid_size")
    """Amount bid at the highest bid, in the base coin."""
    raw_ask_size: str = field(name="askSz")
    ask_size = read.decimal("raw_ask_size")
    """Amount offered at the lowest ask, in the base coin."""
    raw_base_volume: str = field(name="baseVolume")
    base_volume = read.decimal("raw_base_volume")
    """Traded in the last 24 hours, in the base coin."""
    raw_quote_volume: str = field(name="quoteVolume")
    quote_volume = read.decimal("raw_quote_volume")
    """Traded in the last 24 hours, in the quote coin."""
    raw_open_utc: str = field(name="openUtc")
    open_utc = read.decimal("raw_open_utc")
    """Price at midnight UTC."""
    raw_change_utc_24h: str = field(name="changeUtc24h")
    change_utc_24h = read.decimal("raw_change_utc_24h")
    """Price change since midnight UTC, a ratio (0.01 is 1 %)."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""


class SpotTickerRequest(Request, kw_only=True):
    """Arguments of `spot_ticker`.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""


class SpotTrade(Model, kw_only=True):
    """An item of what `classic.stream.spot_trade` pushes.

    Attributes:
        ts: When the trade happened.
        price: Price of the trade.
        size: Amount traded, in the base coin.
        side: Direction of the trade.
        trade_id: Bitget's id of the trade.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the trade."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin."""
    side: str
    """Direction of the trade.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""


class SpotTradeRequest(Request, kw_only=True):
    """Arguments of `spot_trade`.

    Attributes:
        symbol: Trading pair or contract, such as BTCUSDT.
    """

    symbol: str = field(name="instId")
    """Trading pair or contract, such as BTCUSDT."""
