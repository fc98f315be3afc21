# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta stream."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    AllSymbols,
    FlagYES_NO,
    FlagYesNo,
    Force,
    MarginMode,
    OrderType,
    PositionSide,
    Side,
    StpMode,
    StreamCategory,
    StreamDepth,
    StreamFuturesCategory,
    StreamMarketCategory,
    TimeInForce,
    TriggerBy,
    UnifiedInterval,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import IntText, Number, Time


class Account(Model, kw_only=True):
    """An item of what `uta.stream.account` pushes.

    Attributes:
        unrealized_pnl: Profit of the open positions, not yet realized, in USD.
        total_equity: Equity of the account, in USD.
        position_margin_ratio: Maintenance margin rate of the positions.
        maintenance_margin: Margin the open positions need not to be liquidated, in USD.
        effective_equity: Equity that counts as cross margin, in USD.
        initial_margin: Margin the open positions and orders take up, in USD.
        margin_ratio: Margin ratio of the account.
        coins: Balances, one entry per coin.
        bonus: Trading bonus of the account, in USDT.
    """

    raw_unrealized_pnl: str = field(name="unrealisedPnL")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Profit of the open positions, not yet realized, in USD."""
    raw_total_equity: str = field(name="totalEquity")
    total_equity = read.decimal("raw_total_equity")
    """Equity of the account, in USD."""
    raw_position_margin_ratio: str = field(name="positionMgnRatio")
    position_margin_ratio = read.decimal("raw_position_margin_ratio")
    """Maintenance margin rate of the positions."""
    raw_maintenance_margin: str = field(name="mmr")
    maintenance_margin = read.decimal("raw_maintenance_margin")
    """Margin the open positions need not to be liquidated, in USD."""
    raw_effective_equity: str = field(name="effEquity")
    effective_equity = read.decimal("raw_effective_equity")
    """Equity that counts as cross margin, in USD."""
    raw_initial_margin: str = field(name="imr")
    initial_margin = read.decimal("raw_initial_margin")
    """Margin the open positions and orders take up, in USD."""
    raw_margin_ratio: str = field(name="mgnRatio")
    margin_ratio = read.decimal("raw_margin_ratio")
    """Margin ratio of the account."""
    coins: list[AccountCoin] = field(name="coin")
    """Balances, one entry per coin."""
    raw_bonus: str | None = field(name="bonus", default=None)
    bonus = read.optional_decimal("raw_bonus")
    """Trading bonus of the account, in USDT."""


class AccountCoin(Model, kw_only=True):
    """An item of `Account.coins`.

    Attributes:
        debt: Amount owed, in the coin; margin trading only.
        balance: Balance of the coin.
        available: Balance free for use, in the coin.
        borrowed: Amount borrowed and not yet repaid, in the coin.
        locked: Balance held back for open spot orders, in the coin.
        equity: Equity, in the coin.
        coin: Name of the coin.
        usd_value: Equity of the coin, in USD.
        bonus: Trading bonus, in the coin.
    """

    raw_debt: str = field(name="debts")
    debt = read.decimal("raw_debt")
    """Amount owed, in the coin; margin trading only."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_borrowed: str = field(name="borrow")
    borrowed = read.decimal("raw_borrowed")
    """Amount borrowed and not yet repaid, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance held back for open spot orders, in the coin."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Equity, in the coin."""
    coin: str
    """Name of the coin."""
    raw_usd_value: str = field(name="usdValue")
    usd_value = read.decimal("raw_usd_value")
    """Equity of the coin, in USD."""
    raw_bonus: str | None = field(name="bonus", default=None)
    bonus = read.optional_decimal("raw_bonus")
    """Trading bonus, in the coin."""


class AdlNotification(Model, kw_only=True):
    """An item of what `uta.stream.adl_notification` pushes.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Whether it buys or sells.
        status: State of the auto-deleveraging; triggered is the only value known.
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
    """State of the auto-deleveraging; triggered is the only value known."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price that the position was reduced at."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount that the position was reduced by."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it happened."""


class Book(Model, kw_only=True):
    """An item of what `uta.stream.books` pushes.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        seq: Number of the push; it grows with every change of the book, except around maintenance.
        pseq: seq of the push before this one; 0 where the book comes as a whole.
        max_depth: Levels that the book has at most; only where depth is left out.
        ts: When the data was taken.
        checksum: CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources.
    """

    asks: list[BookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[BookBid] = field(name="b")
    """Buy side of the order book, price and amount of each level, best first."""
    seq: int
    """Number of the push; it grows with every change of the book, except around maintenance."""
    pseq: int
    """seq of the push before this one; 0 where the book comes as a whole."""
    max_depth__maxDepth: str | None = field(name="maxDepth", default=None)
    """The value sent as `maxDepth`; see `max_depth`."""
    max_depth__maxdepth: str | None = field(name="maxdepth", default=None)
    """The value sent as `maxdepth`; see `max_depth`."""

    @property
    def max_depth(self) -> str | None:
        """Levels that the book has at most; only where depth is left out."""
        return read.first(self.max_depth__maxDepth, self.max_depth__maxdepth)

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""
    checksum: int | None = None
    """CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources."""


class BookAsk(Row, kw_only=True):
    """An item of `Book.asks`.

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


class BookBid(Row, kw_only=True):
    """An item of `Book.bids`.

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


class BooksRequest(Request, kw_only=True):
    """Arguments of `books`.

    Attributes:
        inst_type: Product line.
        symbol: Trading pair, such as BTCUSDT.
        depth: Levels of each side in every push; when left out, all at first, then changes.
    """

    inst_type: StreamMarketCategory = field(name="instType")
    """Product line.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    depth: StreamDepth | None = None
    """Levels of each side in every push; when left out, all at first, then changes.

    One of `1`, `5`, `50`.
    """


class CancelOrderFrame(Request, kw_only=True):
    """Arguments of `cancel_order` that are in the frame around the others.

    Attributes:
        category: Product line.
    """

    category: StreamCategory | None = None
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """


class CancelOrderReply(Model, kw_only=True):
    """The reply to `uta.stream.trade.cancel_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        receive_time: When the server got the request, in microseconds since the epoch.
        push_time: When the reply was sent, in microseconds since the epoch.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_receive_time: str | None = field(name="receiveTime", default=None)
    receive_time = read.optional_integer("raw_receive_time")
    """When the server got the request, in microseconds since the epoch."""
    raw_push_time: str | None = field(name="pushTime", default=None)
    push_time = read.optional_integer("raw_push_time")
    """When the reply was sent, in microseconds since the epoch."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open order, named by its id or by yours.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class CancelOrdersItem(Request, kw_only=True):
    """Cancel up to 20 open orders at once; each can fail on its own.

    Attributes:
        order_id: Id of the order; all entries give this, or all give clientOid.
        client_oid: Your own id of the order; not taken where any entry gives orderId.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; all entries give this, or all give clientOid."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; not taken where any entry gives orderId."""


class CancelOrdersReply(Model, kw_only=True):
    """An item of the reply to `uta.stream.trade.cancel_orders`.

    Attributes:
        code: 0, or why it failed, as an error code.
        message: Why it failed, in words, or Success.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        receive_time: When the server got the request, in microseconds since the epoch.
        push_time: When the reply was sent, in microseconds since the epoch.
    """

    code: str
    """0, or why it failed, as an error code."""
    message: str = field(name="msg")
    """Why it failed, in words, or Success."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_receive_time: str | None = field(name="receiveTime", default=None)
    receive_time = read.optional_integer("raw_receive_time")
    """When the server got the request, in microseconds since the epoch."""
    raw_push_time: str | None = field(name="pushTime", default=None)
    push_time = read.optional_integer("raw_push_time")
    """When the reply was sent, in microseconds since the epoch."""


class FastFill(Model, kw_only=True):
    """What `uta.stream.fast_fill` pushes.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        exec_id: Id of the fill.
        side: Whether it buys or sells.
        hold_side: Direction of the position.
        trade_scope: Whether the fill was maker or taker.
        exec_price: Price of the fill.
        exec_qty: Amount filled, in the base coin.
        exec_time: When the fill happened.
        updated_time: When it last changed.
    """

    category: str
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    exec_id: str = field(name="execId")
    """Id of the fill."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    raw_exec_price: str = field(name="execPrice")
    exec_price = read.decimal("raw_exec_price")
    """Price of the fill."""
    raw_exec_qty: str = field(name="execQty")
    exec_qty = read.decimal("raw_exec_qty")
    """Amount filled, in the base coin."""
    raw_exec_time: str = field(name="execTime")
    exec_time = read.timestamp("raw_exec_time")
    """When the fill happened."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class FastFillRequest(Request, kw_only=True):
    """Arguments of `fast_fill`.

    Attributes:
        symbol: default for all symbols, the only value taken.
    """

    symbol: AllSymbols | None = None
    """default for all symbols, the only value taken.

    - `default`: All symbols.
    """


class Fill(Model, kw_only=True):
    """An item of what `uta.stream.fill` pushes.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        updated_time: When it last changed.
        side: Whether it buys or sells.
        order_id: Bitget's id of the order.
        exec_pnl: Profit that the fill realized by closing, in the margin coin.
        fee_detail: Fees that were charged.
        exec_time: When the fill happened.
        trade_scope: Whether the fill was maker or taker.
        trade_side: Whether it opens or closes a position, and why.
        exec_id: Id of the fill.
        exec_link_id: Id that both sides of the trade have in common.
        exec_price: Price of the fill.
        hold_side: Direction of the position.
        exec_value: Value of the fill, in the quote coin.
        category: Product line.
        exec_qty: Amount filled, in the base coin.
        client_oid: Your own id of the order.
        is_rpi: Whether an RPI (retail price improvement) order took part.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_exec_pnl: str = field(name="execPnl")
    exec_pnl = read.decimal("raw_exec_pnl")
    """Profit that the fill realized by closing, in the margin coin."""
    fee_detail: list[FillFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_exec_time: str = field(name="execTime")
    exec_time = read.timestamp("raw_exec_time")
    """When the fill happened."""
    trade_scope: str = field(name="tradeScope")
    """Whether the fill was maker or taker.

    - `taker`: Took an order out of the book.
    - `maker`: Was in the book.
    """
    trade_side: str = field(name="tradeSide")
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
    exec_id: str = field(name="execId")
    """Id of the fill."""
    exec_link_id: str = field(name="execLinkId")
    """Id that both sides of the trade have in common."""
    raw_exec_price: str = field(name="execPrice")
    exec_price = read.decimal("raw_exec_price")
    """Price of the fill."""
    hold_side: str = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_exec_value: str = field(name="execValue")
    exec_value = read.decimal("raw_exec_value")
    """Value of the fill, in the quote coin."""
    category: str
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    raw_exec_qty: str = field(name="execQty")
    exec_qty = read.decimal("raw_exec_qty")
    """Amount filled, in the base coin."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_is_rpi: str | None = field(name="isRPI", default=None)
    is_rpi = read.optional_flag("raw_is_rpi", "yes", "no")
    """Whether an RPI (retail price improvement) order took part."""


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


class Kline(Model, kw_only=True):
    """An item of what `uta.stream.kline` pushes.

    Attributes:
        volume: Amount traded, in the base coin.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        start: When the interval began.
        close: Last price of the interval.
        turnover: Amount traded, in the quote coin.
        open: First price of the interval.
    """

    raw_volume: str = field(name="volume")
    volume = read.decimal("raw_volume")
    """Amount traded, in the base coin."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_start: str = field(name="start")
    start = read.timestamp("raw_start")
    """When the interval began."""
    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""
    raw_turnover: str = field(name="turnover")
    turnover = read.decimal("raw_turnover")
    """Amount traded, in the quote coin."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""


class KlineRequest(Request, kw_only=True):
    """Arguments of `kline`.

    Attributes:
        inst_type: Product line.
        symbol: Trading pair, such as BTCUSDT.
        interval: Length of a candle.
    """

    inst_type: StreamMarketCategory = field(name="instType")
    """Product line.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    interval: UnifiedInterval
    """Length of a candle.

    - `1m`: One minute.
    - `3m`: Three minutes.
    - `5m`: Five minutes.
    - `15m`: Fifteen minutes.
    - `30m`: Thirty minutes.
    - `1H`: One hour.
    - `4H`: Four hours.
    - `6H`: Six hours.
    - `12H`: Twelve hours.
    - `1D`: One day.
    """


class Liquidation(Model, kw_only=True):
    """An item of what `uta.stream.liquidation` pushes.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        side: Side of the position that was liquidated, buy for long and sell for short.
        price: Price of the liquidation.
        amount: Amount liquidated.
        ts: When it was liquidated.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    side: str
    """Side of the position that was liquidated, buy for long and sell for short.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the liquidation."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount liquidated."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was liquidated."""


class LiquidationRequest(Request, kw_only=True):
    """Arguments of `liquidation`.

    Attributes:
        inst_type: Kind of futures.
        symbol: Contract; all when left out.
    """

    inst_type: StreamFuturesCategory = field(name="instType")
    """Kind of futures.

    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str | None = None
    """Contract; all when left out."""


class ModifyOrderFrame(Request, kw_only=True):
    """Arguments of `modify_order` that are in the frame around the others.

    Attributes:
        category: Product line; to be sent since 2026-09-30.
    """

    category: StreamCategory | None = None
    """Product line; to be sent since 2026-09-30.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """


class ModifyOrderReply(Model, kw_only=True):
    """The reply to `uta.stream.trade.modify_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: 0, or why it failed, as an error code.
        message: Why it failed, in words, or Success.
        receive_time: When the server got the request, in microseconds since the epoch.
        push_time: When the reply was sent, in microseconds since the epoch.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str | None = None
    """0, or why it failed, as an error code."""
    message: str | None = field(name="msg", default=None)
    """Why it failed, in words, or Success."""
    raw_receive_time: str | None = field(name="receiveTime", default=None)
    receive_time = read.optional_integer("raw_receive_time")
    """When the server got the request, in microseconds since the epoch."""
    raw_push_time: str | None = field(name="pushTime", default=None)
    push_time = read.optional_integer("raw_push_time")
    """When the reply was sent, in microseconds since the epoch."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change the price or the amount of one open order.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        qty: New amount, in the base coin; of a spot or margin market buy, in the quote coin.
        price: New limit price.
        auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused; no
        when left out.
        symbol: Trading pair or contract; to be sent since 2026-09-30.
        request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    qty: Number | None = None
    """New amount, in the base coin; of a spot or margin market buy, in the quote coin."""
    price: Number | None = None
    """New limit price."""
    auto_cancel: FlagYesNo | None = field(name="autoCancel", default=None)
    """Whether the order is cancelled if it can't be changed, and later changes of it refused; no when left out."""
    symbol: str | None = None
    """Trading pair or contract; to be sent since 2026-09-30."""
    request_id: int | None = field(name="requestId", default=None)
    """Your own id of the request, a number of at most 18 digits, returned in the order channel."""


class ModifyOrdersFrame(Request, kw_only=True):
    """Arguments of `modify_orders` that are in the frame around the others.

    Attributes:
        category: Product line, the same in all entries; to be sent since 2026-09-30.
    """

    category: StreamCategory | None = None
    """Product line, the same in all entries; to be sent since 2026-09-30.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """


class ModifyOrdersItem(Request, kw_only=True):
    """Change the price or the amount of up to 20 open orders of one category at once; each can fail on its own.

    Attributes:
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        qty: New amount, in the base coin; of a spot or margin market buy, in the quote coin.
        price: New limit price.
        auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused; no
        when left out.
        symbol: Trading pair or contract; to be sent since 2026-09-30.
        request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    qty: Number | None = None
    """New amount, in the base coin; of a spot or margin market buy, in the quote coin."""
    price: Number | None = None
    """New limit price."""
    auto_cancel: FlagYesNo | None = field(name="autoCancel", default=None)
    """Whether the order is cancelled if it can't be changed, and later changes of it refused; no when left out."""
    symbol: str | None = None
    """Trading pair or contract; to be sent since 2026-09-30."""
    request_id: int | None = field(name="requestId", default=None)
    """Your own id of the request, a number of at most 18 digits, returned in the order channel."""


class ModifyOrdersReply(Model, kw_only=True):
    """An item of the reply to `uta.stream.trade.modify_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: 0, or why it failed, as an error code.
        message: Why it failed, in words, or Success.
        receive_time: When the server got the request, in microseconds since the epoch.
        push_time: When the reply was sent, in microseconds since the epoch.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str
    """0, or why it failed, as an error code."""
    message: str = field(name="msg")
    """Why it failed, in words, or Success."""
    raw_receive_time: str | None = field(name="receiveTime", default=None)
    receive_time = read.optional_integer("raw_receive_time")
    """When the server got the request, in microseconds since the epoch."""
    raw_push_time: str | None = field(name="pushTime", default=None)
    push_time = read.optional_integer("raw_push_time")
    """When the reply was sent, in microseconds since the epoch."""


class Order(Model, kw_only=True):
    """An item of what `uta.stream.order` pushes.

    Attributes:
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        price: Limit price; none for a market order.
        qty: Amount ordered, in the base coin.
        amount: Amount ordered, in the quote coin.
        hold_mode: Whether long and short positions are held side by side.
        hold_side: Side of the position that the order is for.
        trade_side: Whether it opens or closes a position, and why.
        order_type: Limit or market.
        time_in_force: How long the order stays.
        side: Whether it buys or sells.
        margin_mode: Cross or isolated margin.
        margin_coin: Coin the margin is in, such as USDT.
        reduce_only: Whether the order may only make a position smaller.
        cum_exec_qty: Filled so far, in the base coin.
        cum_exec_value: Filled so far, in the quote coin.
        avg_price: Average price of the fills; 0 before the first.
        total_profit: Profit made by the order.
        order_status: How far the order has come.
        cancel_reason: Why the order was cancelled.
        leverage: Leverage.
        fee_detail: Fees that were charged.
        created_time: When the order was placed.
        updated_time: When it last changed.
        stp_mode: What happens where an order would trade with another one of your own.
        delegate_type: Kind of business that the order belongs to.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        match_type: How the order is matched; the values are not documented.
        request_id: Your own id of the request that changed the order, where it had one.
    """

    category: str
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price; none for a market order."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered, in the base coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount ordered, in the quote coin."""
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    hold_side: str = field(name="holdSide")
    """Side of the position that the order is for.

    - `long`: Long, in hedge mode.
    - `short`: Short, in hedge mode.
    - `net`: The one position of one-way mode.
    """
    trade_side: str = field(name="tradeSide")
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
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    time_in_force: str = field(name="timeInForce")
    """How long the order stays.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_reduce_only: str = field(name="reduceOnly")
    reduce_only = read.flag("raw_reduce_only", "yes", "no")
    """Whether the order may only make a position smaller."""
    raw_cum_exec_qty: str = field(name="cumExecQty")
    cum_exec_qty = read.decimal("raw_cum_exec_qty")
    """Filled so far, in the base coin."""
    raw_cum_exec_value: str = field(name="cumExecValue")
    cum_exec_value = read.decimal("raw_cum_exec_value")
    """Filled so far, in the quote coin."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price of the fills; 0 before the first."""
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit made by the order."""
    order_status: str = field(name="orderStatus")
    """How far the order has come.

    - `live`: Accepted, nothing filled.
    - `new`: Being matched.
    - `partially_filled`: Filled in part.
    - `filled`: Filled in full.
    - `cancelled`: Cancelled.
    """
    cancel_reason: str | None = field(name="cancelReason", default=None)
    """Why the order was cancelled.

    One of `normal_cancel`, `trade_too_many_times_cancel`, `trade_count_too_small`, `fok_not_full_cancel`,
      `ioc_not_full_cancel`, `post_only_fill_cancel`, `self_trade_cancel`, `trade_max_deal_size_cancel`,
      `tpsl_plan_cancel`, `back_contract_cancel`, `delegated_risk_order_cancel`, `trader_order_cancel`,
      `delivery_order_cancel`, `modify_limit_order`, `slippage_cancel`, `adl_cancel`, `penetrate_cancel`,
      `stp_cancel`, `call_auction_cancel`, `limit_price_exceed_cancel`, `burst_cancel`, `cancel_receiveWindow`.
    """
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    fee_detail: list[OrderFeeDetail] = field(name="feeDetail")
    """Fees that were charged."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    stp_mode: str = field(name="stpMode")
    """What happens where an order would trade with another one of your own.

    - `none`: Nothing, no prevention.
    - `cancel_taker`: The taker order is cancelled.
    - `cancel_maker`: The maker order is cancelled.
    - `cancel_both`: Both are cancelled.
    """
    delegate_type: str | None = field(name="delegateType", default=None)
    """Kind of business that the order belongs to."""
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
    raw_take_profit: str | None = field(name="takeprofit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stoploss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
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
    match_type: str | None = field(name="matchType", default=None)
    """How the order is matched; the values are not documented."""
    raw_request_id: str | int | None = field(name="requestId", default=None)
    request_id = read.optional_integer("raw_request_id")
    """Your own id of the request that changed the order, where it had one."""


class OrderFeeDetail(Model, kw_only=True):
    """An item of `Order.fee_detail`.

    Attributes:
        fee_coin: Coin the fee is charged in.
        fee: Fee charged, in the fee coin; above zero for a cost.
    """

    fee_coin: str = field(name="feeCoin")
    """Coin the fee is charged in."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged, in the fee coin; above zero for a cost."""


class PlaceOrderFrame(Request, kw_only=True):
    """Arguments of `place_order` that are in the frame around the others.

    Attributes:
        category: Product line.
        api_code: Rebate code of a broker.
        request_time: When the request was made; receiveWindow counts from it.
    """

    category: StreamCategory
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    api_code: str | None = field(name="apiCode", default=None)
    """Rebate code of a broker."""
    request_time: Time | None = field(name="requestTime", default=None)
    """When the request was made; receiveWindow counts from it."""


class PlaceOrderReply(Model, kw_only=True):
    """The reply to `uta.stream.trade.place_order`.

    Attributes:
        created_time: When the order was placed.
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order; none where a reduce-only order took the place of another.
        client_oid: Your own id of the order.
        receive_time: When the server got the request, in microseconds since the epoch.
        push_time: When the reply was sent, in microseconds since the epoch.
    """

    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order; none where a reduce-only order took the place of another."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_receive_time: str | None = field(name="receiveTime", default=None)
    receive_time = read.optional_integer("raw_receive_time")
    """When the server got the request, in microseconds since the epoch."""
    raw_push_time: str | None = field(name="pushTime", default=None)
    push_time = read.optional_integer("raw_push_time")
    """When the reply was sent, in microseconds since the epoch."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one spot, margin or futures order, a take profit and a stop loss with it if wanted.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
        price: Limit price; required for a limit order.
        side: Whether it buys or sells.
        position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
        time_in_force: How long a limit order stays; gtc when left out, rpi needs a permission.
        reduce_only: Whether the order may only make a position smaller; NO when left out.
        client_oid: Your own id of the order.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        tp_trigger_by: Price that sets the take profit off, futures only; market when left out.
        sl_trigger_by: Price that sets the stop loss off, futures only; market when left out.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        margin_mode: Cross or isolated margin, futures only; crossed when left out.
        receive_window: How long after requestTime the server may still take the order, 10 to 60000 ms; counts
        only with requestTime.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    qty: Number
    """Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Position meant, to be opened or closed; required in hedge mode, for futures only.

    - `long`: Long.
    - `short`: Short.
    """
    time_in_force: TimeInForce | None = field(name="timeInForce", default=None)
    """How long a limit order stays; gtc when left out, rpi needs a permission.

    - `gtc`: Until it is filled or cancelled.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    - `fok`: Filled in full at once, or not at all.
    - `post_only`: Only as a maker.
    - `rpi`: Retail price improvement, a maker order that only retail users fill.
    """
    reduce_only: FlagYES_NO | None = field(name="reduceOnly", default=None)
    """Whether the order may only make a position smaller; NO when left out."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
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
    take_profit: Number | None = field(name="takeprofit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stoploss", default=None)
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
    margin_mode: MarginMode | None = field(name="marginMode", default=None)
    """Cross or isolated margin, futures only; crossed when left out.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    receive_window: IntText | None = field(name="receiveWindow", default=None)
    """How long after requestTime the server may still take the order, 10 to 60000 ms; counts only with requestTime."""


class PlaceOrdersFrame(Request, kw_only=True):
    """Arguments of `place_orders` that are in the frame around the others.

    Attributes:
        category: Product line.
    """

    category: StreamCategory
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """


class PlaceOrdersItem(Request, kw_only=True):
    """Place up to 20 orders of one category at once; each can fail on its own.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_type: Limit or market.
        qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
        price: Limit price; required for a limit order.
        side: Whether it buys or sells.
        position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
        time_in_force: How long a limit order stays; gtc when left out.
        client_oid: Your own id of the order.
        stp_mode: What happens where the order would trade with one of your own; none when left out.
        tp_trigger_by: Price that sets the take profit off, futures only; market when left out.
        sl_trigger_by: Price that sets the stop loss off, futures only; market when left out.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        margin_mode: Cross or isolated margin, futures only; crossed when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    qty: Number
    """Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: PositionSide | None = field(name="posSide", default=None)
    """Position meant, to be opened or closed; required in hedge mode, for futures only.

    - `long`: Long.
    - `short`: Short.
    """
    time_in_force: Force | None = field(name="timeInForce", default=None)
    """How long a limit order stays; gtc when left out.

    - `gtc`: Until it is filled or cancelled.
    - `post_only`: Only as a maker.
    - `fok`: Filled in full at once, or not at all.
    - `ioc`: Filled at once as far as possible, the rest cancelled.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
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
    take_profit: Number | None = field(name="takeprofit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stoploss", default=None)
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
    margin_mode: MarginMode | None = field(name="marginMode", default=None)
    """Cross or isolated margin, futures only; crossed when left out.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """


class PlaceOrdersReply(Model, kw_only=True):
    """An item of the reply to `uta.stream.trade.place_orders`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        code: 0, or why it failed, as an error code.
        message: Why it failed, in words, or Success.
        receive_time: When the server got the request, in microseconds since the epoch.
        push_time: When the reply was sent, in microseconds since the epoch.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    code: str
    """0, or why it failed, as an error code."""
    message: str = field(name="msg")
    """Why it failed, in words, or Success."""
    raw_receive_time: str | None = field(name="receiveTime", default=None)
    receive_time = read.optional_integer("raw_receive_time")
    """When the server got the request, in microseconds since the epoch."""
    raw_push_time: str | None = field(name="pushTime", default=None)
    push_time = read.optional_integer("raw_push_time")
    """When the reply was sent, in microseconds since the epoch."""


class Position(Model, kw_only=True):
    """An item of what `uta.stream.position` pushes.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Leverage.
        open_fee_total: Fees paid so far for opening the position, in the margin coin; below zero for a cost.
        maintenance_margin_rate: Maintenance margin rate, a ratio (0.015 is 1.5 %).
        break_even_price: Price at which closing the position makes neither profit nor loss.
        available: Part of the position that can be closed, in the base coin.
        liquidation_price: Price at which the position is liquidated.
        margin_mode: Cross or isolated margin.
        unrealized_pnl: Profit not yet realized, in the margin coin.
        mark_price: Mark price.
        created_time: When the position was opened.
        avg_price: Average price the position was opened at.
        total_funding: Funding of the position so far, in the margin coin; below zero for a cost.
        updated_time: When it last changed.
        margin_coin: Coin the margin is in, such as USDT.
        frozen: Part of the position that open orders are to close, in the base coin.
        profit_rate: Unrealized profit over the margin of the position, a ratio (0.01 is 1 %).
        close_fee_total: Fees paid so far for closing the position, in the margin coin; below zero for a cost.
        margin_size: Margin of the position, in the margin coin.
        current_realized_pnl: Profit the position has realized so far, in the margin coin.
        size: Size of the position, available and frozen together, in the base coin.
        position_status: Whether the position is open (opening) or closed (ended).
        position_side: Side of the position.
        hold_mode: Whether long and short positions are held side by side.
        margin_rate: Margin rate of the position, a ratio (0.1 is 10 %).
        cash_dividend: Dividends settled on the position, in USDT, for stock contracts.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_open_fee_total: str | None = field(name="openFeeTotal", default=None)
    open_fee_total = read.optional_decimal("raw_open_fee_total")
    """Fees paid so far for opening the position, in the margin coin; below zero for a cost."""
    raw_maintenance_margin_rate: str | None = field(name="mmr", default=None)
    maintenance_margin_rate = read.optional_decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate, a ratio (0.015 is 1.5 %)."""
    raw_break_even_price: str | None = field(name="breakEvenPrice", default=None)
    break_even_price = read.optional_decimal("raw_break_even_price")
    """Price at which closing the position makes neither profit nor loss."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Part of the position that can be closed, in the base coin."""
    raw_liquidation_price: str | None = field(name="liqPrice", default=None)
    liquidation_price = read.optional_decimal("raw_liquidation_price")
    """Price at which the position is liquidated."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    raw_unrealized_pnl: str = field(name="unrealisedPnl")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Profit not yet realized, in the margin coin."""
    raw_mark_price: str = field(name="markPrice")
    mark_price = read.decimal("raw_mark_price")
    """Mark price."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When the position was opened."""
    raw_avg_price: str = field(name="avgPrice")
    avg_price = read.decimal("raw_avg_price")
    """Average price the position was opened at."""
    raw_total_funding: str = field(name="totalFundingFee")
    total_funding = read.decimal("raw_total_funding")
    """Funding of the position so far, in the margin coin; below zero for a cost."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Part of the position that open orders are to close, in the base coin."""
    raw_profit_rate: str | None = field(name="profitRate", default=None)
    profit_rate = read.optional_decimal("raw_profit_rate")
    """Unrealized profit over the margin of the position, a ratio (0.01 is 1 %)."""
    raw_close_fee_total: str | None = field(name="closeFeeTotal", default=None)
    close_fee_total = read.optional_decimal("raw_close_fee_total")
    """Fees paid so far for closing the position, in the margin coin; below zero for a cost."""
    raw_margin_size: str = field(name="marginSize")
    margin_size = read.decimal("raw_margin_size")
    """Margin of the position, in the margin coin."""
    raw_current_realized_pnl: str = field(name="curRealisedPnl")
    current_realized_pnl = read.decimal("raw_current_realized_pnl")
    """Profit the position has realized so far, in the margin coin."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Size of the position, available and frozen together, in the base coin."""
    position_status: str = field(name="positionStatus")
    """Whether the position is open (opening) or closed (ended)."""
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    hold_mode: str = field(name="holdMode")
    """Whether long and short positions are held side by side.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_margin_rate: str | None = field(name="marginRate", default=None)
    margin_rate = read.optional_decimal("raw_margin_rate")
    """Margin rate of the position, a ratio (0.1 is 10 %)."""
    raw_cash_dividend: str | None = field(name="cashDividend", default=None)
    cash_dividend = read.optional_decimal("raw_cash_dividend")
    """Dividends settled on the position, in USDT, for stock contracts."""


class PublicTrade(Model, kw_only=True):
    """An item of what `uta.stream.public_trade` pushes.

    Attributes:
        price: Price of the trade.
        side: Direction of the trade.
        ts: When the trade happened.
        size: Amount traded, in the base coin; for coin-futures in the quote coin.
        trade_id: Id of the trade.
        exec_link_id: Id that both sides of the trade have in common.
        is_rpi: Whether an RPI (retail price improvement) order took part.
    """

    raw_price: str = field(name="p")
    price = read.decimal("raw_price")
    """Price of the trade."""
    side: str = field(name="S")
    """Direction of the trade.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_ts: str = field(name="T")
    ts = read.timestamp("raw_ts")
    """When the trade happened."""
    raw_size: str = field(name="v")
    size = read.decimal("raw_size")
    """Amount traded, in the base coin; for coin-futures in the quote coin."""
    trade_id: str = field(name="i")
    """Id of the trade."""
    exec_link_id: str = field(name="L")
    """Id that both sides of the trade have in common."""
    raw_is_rpi: str | None = field(name="isRPI", default=None)
    is_rpi = read.optional_flag("raw_is_rpi", "yes", "no")
    """Whether an RPI (retail price improvement) order took part."""


class PublicTradeRequest(Request, kw_only=True):
    """Arguments of `public_trade`.

    Attributes:
        inst_type: Product line.
        symbol: Trading pair, such as BTCUSDT.
    """

    inst_type: StreamMarketCategory = field(name="instType")
    """Product line.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""


class RealityOrderbook(Model, kw_only=True):
    """An item of what `uta.stream.reality_orderbook` pushes.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
    """

    symbol: str | None = None
    """Reality stock token, such as RAAPLUSDT."""
    asks: list[RealityOrderbookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[RealityOrderbookBid] = field(name="b")
    """Buy side of the order book, price and amount of each level, best first."""


class RealityOrderbookAsk(Row, kw_only=True):
    """An item of `RealityOrderbook.asks`.

    Attributes:
        price: Price of the level.
        size: Amount offered at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount offered at this price, in the base coin."""


class RealityOrderbookBid(Row, kw_only=True):
    """An item of `RealityOrderbook.bids`.

    Attributes:
        price: Price of the level.
        size: Amount bid at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount bid at this price, in the base coin."""


class RealityOrderbookRequest(Request, kw_only=True):
    """Arguments of `reality_orderbook`.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""


class RpiBook(Model, kw_only=True):
    """An item of what `uta.stream.rpi_books` pushes.

    Attributes:
        asks: Sell side of the order book, price and amount of each level, best first.
        bids: Buy side of the order book, price and amount of each level, best first.
        seq: Number of the push; it grows with every change of the book, except around maintenance.
        pseq: seq of the push before this one; 0 where the book comes as a whole.
        ts: When the data was taken.
        checksum: CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources.
    """

    asks: list[RpiBookAsk] = field(name="a")
    """Sell side of the order book, price and amount of each level, best first."""
    bids: list[RpiBookBid] = field(name="b")
    """Buy side of the order book, price and amount of each level, best first."""
    seq: int
    """Number of the push; it grows with every change of the book, except around maintenance."""
    pseq: int
    """seq of the push before this one; 0 where the book comes as a whole."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the data was taken."""
    checksum: int | None = None
    """CRC32 of the 25 best levels of both sides, signed; not sent any more by the newest sources."""


class RpiBookAsk(Row, kw_only=True):
    """An item of `RpiBook.asks`.

    Attributes:
        price: Price of the level.
        non_rpi_size: Amount at this price without RPI orders, in the base coin.
        rpi_size: Amount of RPI orders at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_non_rpi_size: str = field(name="nonRpiQty")
    non_rpi_size = read.decimal("raw_non_rpi_size")
    """Amount at this price without RPI orders, in the base coin."""
    raw_rpi_size: str = field(name="rpiQty")
    rpi_size = read.decimal("raw_rpi_size")
    """Amount of RPI orders at this price, in the base coin."""


class RpiBookBid(Row, kw_only=True):
    """An item of `RpiBook.bids`.

    Attributes:
        price: Price of the level.
        non_rpi_size: Amount at this price without RPI orders, in the base coin.
        rpi_size: Amount of RPI orders at this price, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the level."""
    raw_non_rpi_size: str = field(name="nonRpiQty")
    non_rpi_size = read.decimal("raw_non_rpi_size")
    """Amount at this price without RPI orders, in the base coin."""
    raw_rpi_size: str = field(name="rpiQty")
    rpi_size = read.decimal("raw_rpi_size")
    """Amount of RPI orders at this price, in the base coin."""


class RpiBooksRequest(Request, kw_only=True):
    """Arguments of `rpi_books`.

    Attributes:
        inst_type: Product line.
        symbol: Trading pair, such as BTCUSDT.
        depth: Levels of each side in every push; when left out, all at first, then changes.
    """

    inst_type: StreamMarketCategory = field(name="instType")
    """Product line.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    depth: StreamDepth | None = None
    """Levels of each side in every push; when left out, all at first, then changes.

    One of `1`, `5`, `50`.
    """


class StrategyOrder(Model, kw_only=True):
    """An item of what `uta.stream.strategy_order` pushes.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        qty: Amount ordered, in the base coin.
        side: Whether it buys or sells.
        position_side: Side of the position.
        reduce_only: Whether the order may only make a position smaller.
        strategy_type: Kind of strategy order.
        status: How far the order has come.
        trigger_type: Whether the take profit or the stop loss was triggered.
        tp_trigger_by: Price that sets the take profit off.
        sl_trigger_by: Price that sets the stop loss off.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        tp_order_type: Kind of order the take profit places.
        sl_order_type: Kind of order the stop loss places.
        tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
        sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
        trigger_by: Price that sets the order off; for trigger only.
        trigger_price: Price that sets the order off; for trigger only.
        trigger_order_type: Kind of order that is placed when triggered; for trigger only.
        trigger_order_price: Limit price of the order that is placed when triggered; for trigger only.
        category: Product line.
        symbol: Trading pair, such as BTCUSDT.
        created_time: When the order was placed.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    raw_qty: str | None = field(name="qty", default=None)
    qty = read.optional_decimal("raw_qty")
    """Amount ordered, in the base coin."""
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    position_side: str = field(name="posSide")
    """Side of the position.

    - `long`: Long.
    - `short`: Short.
    """
    raw_reduce_only: str = field(name="reduceOnly")
    reduce_only = read.flag("raw_reduce_only", "yes", "no")
    """Whether the order may only make a position smaller."""
    strategy_type: str = field(name="type")
    """Kind of strategy order.

    - `tpsl`: Take profit and stop loss.
    - `trigger`: An order placed when a price is reached.
    - `oco`: Two orders, of which one cancels the other.
    - `trailing_stop`: An order placed when the price turns back by some distance.
    - `iceberg`: A large order placed in small parts.
    - `twap`: An order placed in parts over some time.
    """
    status: str
    """How far the order has come.

    - `pending`: Waiting for its trigger.
    - `success`: Carried out.
    - `failed`: Failed.
    - `cancelled`: Cancelled.
    - `submitting`: Being placed.
    """
    trigger_type: str = field(name="triggerType")
    """Whether the take profit or the stop loss was triggered.

    - `takeProfit`: Take profit.
    - `stopLoss`: Stop loss.
    """
    tp_trigger_by: str = field(name="tpTriggerBy")
    """Price that sets the take profit off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    sl_trigger_by: str = field(name="slTriggerBy")
    """Price that sets the stop loss off.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    tp_order_type: str = field(name="tpOrderType")
    """Kind of order the take profit places.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    sl_order_type: str = field(name="slOrderType")
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
    trigger_by: str = field(name="triggerBy")
    """Price that sets the order off; for trigger only.

    - `market`: Price of the last trade.
    - `mark`: Mark price.
    """
    raw_trigger_price: str | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets the order off; for trigger only."""
    trigger_order_type: str = field(name="triggerOrderType")
    """Kind of order that is placed when triggered; for trigger only.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    raw_trigger_order_price: str | None = field(name="triggerOrderPrice", default=None)
    trigger_order_price = read.optional_decimal("raw_trigger_order_price")
    """Limit price of the order that is placed when triggered; for trigger only."""
    category: str
    """Product line.

    - `spot`: Spot.
    - `margin`: Margin trading.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When the order was placed."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class StrategyOrderRequest(Request, kw_only=True):
    """Arguments of `strategy_order`.

    Attributes:
        symbol: default for all symbols, the only value taken.
    """

    symbol: AllSymbols | None = None
    """default for all symbols, the only value taken.

    - `default`: All symbols.
    """


class Ticker(Model, kw_only=True):
    """An item of what `uta.stream.ticker` pushes.

    Attributes:
        bid_price: Highest price anyone buys at.
        low_price_24h: Lowest price of the last 24 hours.
        ask_size: Amount offered at the lowest ask, in the base coin.
        volume_24h: Amount traded in the last 24 hours, in the base coin.
        change_24h: Price change over the last 24 hours, a ratio (0.01 is 1 %).
        high_price_24h: Highest price of the last 24 hours.
        turnover_24h: Amount traded in the last 24 hours, in the quote coin.
        bid_size: Amount bid at the highest bid, in the base coin.
        ask_price: Lowest price anyone sells at.
        open_price_24h: Price 24 hours ago.
        last_price: Price of the last trade.
        index_price: Index price; futures only.
        mark_price: Mark price; futures only.
        funding_rate: Current funding rate, a ratio (0.0001 is 0.01 %); futures only.
        next_funding_time: When the funding fee is next settled; futures only.
        open_interest: Contracts open in the whole market, in the base coin; futures only.
        delivery_time: When the contract is delivered; only for delivery contracts.
        delivery_start_time: When delivery begins; only for delivery contracts.
        delivery_status: How near delivery is; counts only for delivery contracts.
        symbol: Trading pair, such as BTCUSDT.
        platform_turnover_24h: Traded on Bitget itself in 24 hours; Reality stock tokens only.
        ts: When the data was taken.
    """

    raw_bid_price: str = field(name="bid1Price")
    bid_price = read.decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_low_price_24h: str = field(name="lowPrice24h")
    low_price_24h = read.decimal("raw_low_price_24h")
    """Lowest price of the last 24 hours."""
    raw_ask_size: str = field(name="ask1Size")
    ask_size = read.decimal("raw_ask_size")
    """Amount offered at the lowest ask, in the base coin."""
    raw_volume_24h: str = field(name="volume24h")
    volume_24h = read.decimal("raw_volume_24h")
    """Amount traded in the last 24 hours, in the base coin."""
    raw_change_24h: str = field(name="price24hPcnt")
    change_24h = read.decimal("raw_change_24h")
    """Price change over the last 24 hours, a ratio (0.01 is 1 %)."""
    raw_high_price_24h: str = field(name="highPrice24h")
    high_price_24h = read.decimal("raw_high_price_24h")
    """Highest price of the last 24 hours."""
    raw_turnover_24h: str = field(name="turnover24h")
    turnover_24h = read.decimal("raw_turnover_24h")
    """Amount traded in the last 24 hours, in the quote coin."""
    raw_bid_size: str = field(name="bid1Size")
    bid_size = read.decimal("raw_bid_size")
    """Amount bid at the highest bid, in the base coin."""
    raw_ask_price: str = field(name="ask1Price")
    ask_price = read.decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_open_price_24h: str = field(name="openPrice24h")
    open_price_24h = read.decimal("raw_open_price_24h")
    """Price 24 hours ago."""
    raw_last_price: str = field(name="lastPrice")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    raw_index_price: str | None = field(name="indexPrice", default=None)
    index_price = read.optional_decimal("raw_index_price")
    """Index price; futures only."""
    raw_mark_price: str | None = field(name="markPrice", default=None)
    mark_price = read.optional_decimal("raw_mark_price")
    """Mark price; futures only."""
    raw_funding_rate: str | None = field(name="fundingRate", default=None)
    funding_rate = read.optional_decimal("raw_funding_rate")
    """Current funding rate, a ratio (0.0001 is 0.01 %); futures only."""
    raw_next_funding_time: str | None = field(name="nextFundingTime", default=None)
    next_funding_time = read.optional_timestamp("raw_next_funding_time")
    """When the funding fee is next settled; futures only."""
    raw_open_interest: str | None = field(name="openInterest", default=None)
    open_interest = read.optional_decimal("raw_open_interest")
    """Contracts open in the whole market, in the base coin; futures only."""
    raw_delivery_time: str | None = field(name="deliveryTime", default=None)
    delivery_time = read.optional_timestamp("raw_delivery_time")
    """When the contract is delivered; only for delivery contracts."""
    raw_delivery_start_time: str | None = field(name="deliveryStartTime", default=None)
    delivery_start_time = read.optional_timestamp("raw_delivery_start_time")
    """When delivery begins; only for delivery contracts."""
    delivery_status: str | None = field(name="deliveryStatus", default=None)
    """How near delivery is; counts only for delivery contracts.

    - `delivery_config_period`: Newly listed, being set up.
    - `delivery_normal`: Traded as usual.
    - `delivery_before`: Ten minutes before delivery, no positions can be opened.
    - `delivery_period`: Being delivered, orders can be neither placed nor cancelled.
    """
    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    raw_platform_turnover_24h: str | None = field(name="platformTurnover24h", default=None)
    platform_turnover_24h = read.optional_decimal("raw_platform_turnover_24h")
    """Traded on Bitget itself in 24 hours; Reality stock tokens only."""
    raw_ts: str | None = field(name="ts", default=None)
    ts = read.optional_timestamp("raw_ts")
    """When the data was taken."""


class TickerRequest(Request, kw_only=True):
    """Arguments of `ticker`.

    Attributes:
        inst_type: Product line.
        symbol: Trading pair, such as BTCUSDT.
    """

    inst_type: StreamMarketCategory = field(name="instType")
    """Product line.

    - `spot`: Spot.
    - `usdt-futures`: USDT-margined futures.
    - `coin-futures`: Coin-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    symbol: str
    """Trading pair, such as BTCUSDT."""
