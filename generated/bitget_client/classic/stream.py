# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.stream()`."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import cached_property
from typing import TYPE_CHECKING, Any

from bitget_client._api import API
from bitget_client.classic.stream_models import (
    CrossedMarginAccount,
    CrossedMarginAccountRequest,
    CrossedMarginOrder,
    CrossedMarginOrdersRequest,
    FuturesAccount,
    FuturesAccountRequest,
    FuturesAdlNotification,
    FuturesAdlNotiRequest,
    FuturesAlgoOrder,
    FuturesBook,
    FuturesBooksRequest,
    FuturesCancelOrderFrame,
    FuturesCancelOrderReply,
    FuturesCancelOrderRequest,
    FuturesCandle,
    FuturesCandleRequest,
    FuturesEquity,
    FuturesEquityRequest,
    FuturesFill,
    FuturesFillRequest,
    FuturesOrder,
    FuturesOrdersAlgoRequest,
    FuturesOrdersRequest,
    FuturesPlaceOrderFrame,
    FuturesPlaceOrderReply,
    FuturesPlaceOrderRequest,
    FuturesPosition,
    FuturesPositionHistory,
    FuturesPositionsHistoryRequest,
    FuturesPositionsRequest,
    FuturesTicker,
    FuturesTickerRequest,
    FuturesTrade,
    FuturesTradeRequest,
    IsolatedMarginAccount,
    IsolatedMarginAccountRequest,
    IsolatedMarginOrder,
    IsolatedMarginOrdersRequest,
    MarginIndexPrice,
    MarginIndexPriceRequest,
    SpotAccount,
    SpotAccountRequest,
    SpotAlgoOrder,
    SpotAuction,
    SpotAuctionRequest,
    SpotBook,
    SpotBooksRequest,
    SpotCancelOrderFrame,
    SpotCancelOrderReply,
    SpotCancelOrderRequest,
    SpotCandle,
    SpotCandleRequest,
    SpotFill,
    SpotFillRequest,
    SpotOrder,
    SpotOrdersAlgoRequest,
    SpotOrdersRequest,
    SpotPlaceOrderFrame,
    SpotPlaceOrderReply,
    SpotPlaceOrderRequest,
    SpotTicker,
    SpotTickerRequest,
    SpotTrade,
    SpotTradeRequest,
)
from bitget_runtime.stream.async_stream import AsyncBookSubscription, AsyncCommands, AsyncStream, AsyncSubscription
from bitget_runtime.stream.sync_stream import BookSubscription, Commands, Stream, Subscription
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Push

if TYPE_CHECKING:
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
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.stream.delivery.inbox import Delivery
    from bitget_runtime.values.scalars import Number

CROSSED_MARGIN_ACCOUNT: Channel[list[CrossedMarginAccount]] = Channel(
    API,
    __name__,
    "classic.stream.crossed_margin_account",
    "account-crossed",
    CrossedMarginAccountRequest,
    list[CrossedMarginAccount],
    scope="private",
    pushes="snapshots",
    constant={"instType": "MARGIN"},
    key=("coin",),
    frequency="on change",
    docs="https://www.bitget.com/api-doc/margin/cross/websocket/private/Margin-Cross-Account-Assets",
)
CROSSED_MARGIN_ORDERS: Channel[list[CrossedMarginOrder]] = Channel(
    API,
    __name__,
    "classic.stream.crossed_margin_orders",
    "orders-crossed",
    CrossedMarginOrdersRequest,
    list[CrossedMarginOrder],
    scope="private",
    pushes="events",
    constant={"instType": "MARGIN"},
    key=(
        "order_id",
        "updated_time",
        "status",
        "base_volume",
    ),
    frequency="on change",
    docs="https://www.bitget.com/api-doc/margin/cross/websocket/private/Cross-Orders",
)
FUTURES_ACCOUNT: Channel[list[FuturesAccount]] = Channel(
    API,
    __name__,
    "classic.stream.futures_account",
    "account",
    FuturesAccountRequest,
    list[FuturesAccount],
    scope="private",
    pushes="snapshots",
    constant={},
    key=("margin_coin",),
    frequency="on a transfer, voucher, fill, funding fee or other change of a balance",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Account-Channel",
)
FUTURES_ADL_NOTI: Channel[list[FuturesAdlNotification]] = Channel(
    API,
    __name__,
    "classic.stream.futures_adl_noti",
    "adl-noti",
    FuturesAdlNotiRequest,
    list[FuturesAdlNotification],
    scope="private",
    pushes="events",
    constant={},
    key=(
        "symbol",
        "side",
        "price",
        "amount",
        "ts",
    ),
    frequency="when a position is auto-deleveraged",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/ADL-Notification-Channel",
)
FUTURES_EQUITY: Channel[list[FuturesEquity]] = Channel(
    API,
    __name__,
    "classic.stream.futures_equity",
    "equity",
    FuturesEquityRequest,
    list[FuturesEquity],
    scope="private",
    pushes="snapshots",
    constant={},
    frequency="on a change of a balance or position",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Equity-Channel",
)
FUTURES_FILL: Channel[list[FuturesFill]] = Channel(
    API,
    __name__,
    "classic.stream.futures_fill",
    "fill",
    FuturesFillRequest,
    list[FuturesFill],
    scope="private",
    pushes="events",
    constant={},
    key=(
        "trade_id",
        "order_id",
    ),
    frequency="on every fill",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Fill-Channel",
)
FUTURES_ORDERS: Channel[list[FuturesOrder]] = Channel(
    API,
    __name__,
    "classic.stream.futures_orders",
    "orders",
    FuturesOrdersRequest,
    list[FuturesOrder],
    scope="private",
    pushes="events",
    constant={},
    key=(
        "order_id",
        "updated_time",
        "status",
        "accumulated_base_volume",
    ),
    frequency="when an order is placed, filled or cancelled",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel",
)
FUTURES_ORDERS_ALGO: Channel[list[FuturesAlgoOrder]] = Channel(
    API,
    __name__,
    "classic.stream.futures_orders_algo",
    "orders-algo",
    FuturesOrdersAlgoRequest,
    list[FuturesAlgoOrder],
    scope="private",
    pushes="events",
    constant={},
    key=(
        "order_id",
        "updated_time",
        "status",
    ),
    frequency="when a trigger order is placed, cancelled, changed or triggered",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Plan-Order-Channel",
)
FUTURES_POSITIONS: Channel[list[FuturesPosition]] = Channel(
    API,
    __name__,
    "classic.stream.futures_positions",
    "positions",
    FuturesPositionsRequest,
    list[FuturesPosition],
    scope="private",
    pushes="snapshots",
    constant={},
    key=(
        "symbol",
        "margin_coin",
        "hold_side",
        "margin_mode",
    ),
    frequency="when an order is placed, filled or cancelled",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel",
)
FUTURES_POSITIONS_HISTORY: Channel[list[FuturesPositionHistory]] = Channel(
    API,
    __name__,
    "classic.stream.futures_positions_history",
    "positions-history",
    FuturesPositionsHistoryRequest,
    list[FuturesPositionHistory],
    scope="private",
    pushes="events",
    constant={},
    key=(
        "position_id",
        "updated_time",
    ),
    frequency="when a position is closed completely",
    docs="https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel",
)
ISOLATED_MARGIN_ACCOUNT: Channel[list[IsolatedMarginAccount]] = Channel(
    API,
    __name__,
    "classic.stream.isolated_margin_account",
    "account-isolated",
    IsolatedMarginAccountRequest,
    list[IsolatedMarginAccount],
    scope="private",
    pushes="snapshots",
    constant={"instType": "MARGIN"},
    key=(
        "symbol",
        "coin",
    ),
    frequency="on change",
    docs="https://www.bitget.com/api-doc/margin/isolated/websocket/private/Margin-isolated-account-assets",
)
ISOLATED_MARGIN_ORDERS: Channel[list[IsolatedMarginOrder]] = Channel(
    API,
    __name__,
    "classic.stream.isolated_margin_orders",
    "orders-isolated",
    IsolatedMarginOrdersRequest,
    list[IsolatedMarginOrder],
    scope="private",
    pushes="events",
    constant={"instType": "MARGIN"},
    key=(
        "order_id",
        "updated_time",
        "status",
        "base_volume",
    ),
    frequency="on change",
    docs="https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders",
)
SPOT_ACCOUNT: Channel[list[SpotAccount]] = Channel(
    API,
    __name__,
    "classic.stream.spot_account",
    "account",
    SpotAccountRequest,
    list[SpotAccount],
    scope="private",
    pushes="snapshots",
    constant={"instType": "SPOT"},
    key=("coin",),
    frequency="at the start, and on a fill, transfer, deposit or withdrawal",
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Account-Channel",
)
SPOT_FILL: Channel[list[SpotFill]] = Channel(
    API,
    __name__,
    "classic.stream.spot_fill",
    "fill",
    SpotFillRequest,
    list[SpotFill],
    scope="private",
    pushes="events",
    constant={"instType": "SPOT"},
    key=(
        "trade_id",
        "order_id",
    ),
    frequency="on every fill",
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel",
)
SPOT_ORDERS: Channel[list[SpotOrder]] = Channel(
    API,
    __name__,
    "classic.stream.spot_orders",
    "orders",
    SpotOrdersRequest,
    list[SpotOrder],
    scope="private",
    pushes="events",
    constant={"instType": "SPOT"},
    key=(
        "order_id",
        "updated_time",
        "status",
        "accumulated_base_volume",
    ),
    frequency="when an order is placed, filled, cancelled or changed; not at the start",
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel",
)
SPOT_ORDERS_ALGO: Channel[list[SpotAlgoOrder]] = Channel(
    API,
    __name__,
    "classic.stream.spot_orders_algo",
    "orders-algo",
    SpotOrdersAlgoRequest,
    list[SpotAlgoOrder],
    scope="private",
    pushes="events",
    constant={"instType": "SPOT"},
    key=(
        "order_id",
        "updated_time",
        "status",
    ),
    frequency="when a trigger order is placed, cancelled, changed or triggered",
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel",
)
FUTURES_BOOKS: Channel[list[FuturesBook]] = Channel(
    API,
    __name__,
    "classic.stream.futures_books",
    "books{depth}",
    FuturesBooksRequest,
    list[FuturesBook],
    scope="public",
    pushes="changes",
    constant={},
    frequency="books, books5 and books15 150 ms; books1 10 ms",
    every=0.15,
    snapshots={
        "depth": (
            "1",
            "5",
            "15",
        )
    },
    docs="https://www.bitget.com/api-doc/contract/websocket/public/Order-Book-Channel",
)
FUTURES_CANDLE: Channel[list[FuturesCandle]] = Channel(
    API,
    __name__,
    "classic.stream.futures_candle",
    "candle{interval}",
    FuturesCandleRequest,
    list[FuturesCandle],
    scope="public",
    pushes="snapshots",
    constant={},
    key=("ts",),
    frequency="every second while there are trades, otherwise once an interval",
    docs="https://www.bitget.com/api-doc/contract/websocket/public/Candlesticks-Channel",
)
FUTURES_TICKER: Channel[list[FuturesTicker]] = Channel(
    API,
    __name__,
    "classic.stream.futures_ticker",
    "ticker",
    FuturesTickerRequest,
    list[FuturesTicker],
    scope="public",
    pushes="snapshots",
    constant={},
    key=("inst_id",),
    frequency="on change, about every 300 to 400 ms",
    every=0.4,
    docs="https://www.bitget.com/api-doc/contract/websocket/public/Tickers-Channel",
)
FUTURES_TRADE: Channel[list[FuturesTrade]] = Channel(
    API,
    __name__,
    "classic.stream.futures_trade",
    "trade",
    FuturesTradeRequest,
    list[FuturesTrade],
    scope="public",
    pushes="events",
    constant={},
    key=("trade_id",),
    frequency="real time",
    docs="https://www.bitget.com/api-doc/contract/websocket/public/New-Trades-Channel",
)
MARGIN_INDEX_PRICE: Channel[list[MarginIndexPrice]] = Channel(
    API,
    __name__,
    "classic.stream.margin_index_price",
    "index-price",
    MarginIndexPriceRequest,
    list[MarginIndexPrice],
    scope="public",
    pushes="snapshots",
    constant={"instType": "MARGIN"},
    key=("symbol",),
    docs="https://www.bitget.com/api-doc/margin/cross/websocket/public/Margin-Index-Price",
)
SPOT_AUCTION: Channel[list[SpotAuction]] = Channel(
    API,
    __name__,
    "classic.stream.spot_auction",
    "auction",
    SpotAuctionRequest,
    list[SpotAuction],
    scope="public",
    pushes="snapshots",
    constant={"instType": "SPOT"},
    frequency="100 to 300 ms",
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Auction-Channel",
)
SPOT_BOOKS: Channel[list[SpotBook]] = Channel(
    API,
    __name__,
    "classic.stream.spot_books",
    "books{depth}",
    SpotBooksRequest,
    list[SpotBook],
    scope="public",
    pushes="changes",
    constant={"instType": "SPOT"},
    frequency="books, books5 and books15 200 ms; books1 10 ms",
    every=0.2,
    snapshots={
        "depth": (
            "1",
            "5",
            "15",
        )
    },
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Depth-Channel",
)
SPOT_CANDLE: Channel[list[SpotCandle]] = Channel(
    API,
    __name__,
    "classic.stream.spot_candle",
    "candle{interval}",
    SpotCandleRequest,
    list[SpotCandle],
    scope="public",
    pushes="snapshots",
    constant={"instType": "SPOT"},
    key=("ts",),
    frequency="every second while there are trades, otherwise once an interval",
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Candlesticks-Channel",
)
SPOT_TICKER: Channel[list[SpotTicker]] = Channel(
    API,
    __name__,
    "classic.stream.spot_ticker",
    "ticker",
    SpotTickerRequest,
    list[SpotTicker],
    scope="public",
    pushes="snapshots",
    constant={"instType": "SPOT"},
    key=("symbol",),
    frequency="200 to 300 ms",
    every=0.3,
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Tickers-Channel",
)
SPOT_TRADE: Channel[list[SpotTrade]] = Channel(
    API,
    __name__,
    "classic.stream.spot_trade",
    "trade",
    SpotTradeRequest,
    list[SpotTrade],
    scope="public",
    pushes="events",
    constant={"instType": "SPOT"},
    key=("trade_id",),
    frequency="real time",
    docs="https://www.bitget.com/api-doc/spot/websocket/public/Trades-Channel",
)
TRADE_FUTURES_CANCEL_ORDER: Command[FuturesCancelOrderReply] = Command(
    API,
    __name__,
    "classic.stream.trade.futures_cancel_order",
    "cancel-order",
    FuturesCancelOrderFrame,
    FuturesCancelOrderRequest,
    FuturesCancelOrderReply,
    outcome="order",
    constant={},
    permission="Granted on request",
    counts_as="classic.contract.trade.cancel_order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.stream.trade.cancel_order",),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Cancel-Order-Channel",
)
TRADE_FUTURES_PLACE_ORDER: Command[FuturesPlaceOrderReply] = Command(
    API,
    __name__,
    "classic.stream.trade.futures_place_order",
    "place-order",
    FuturesPlaceOrderFrame,
    FuturesPlaceOrderRequest,
    FuturesPlaceOrderReply,
    outcome="order",
    constant={},
    permission="Granted on request",
    counts_as="classic.contract.trade.place_order",
    rate_limits=("10/s/uid",),
    limits_by_vip=True,
    copy_trader_limits=("1/s/uid",),
    counterparts=("uta.stream.trade.place_order",),
    docs="https://www.bitget.com/api-doc/contract/websocket/private/Place-Order-Channel",
)
TRADE_SPOT_CANCEL_ORDER: Command[SpotCancelOrderReply] = Command(
    API,
    __name__,
    "classic.stream.trade.spot_cancel_order",
    "cancel-order",
    SpotCancelOrderFrame,
    SpotCancelOrderRequest,
    SpotCancelOrderReply,
    outcome="order",
    constant={"instType": "SPOT"},
    permission="Granted on request",
    counts_as="classic.spot.trade.cancel_order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.stream.trade.cancel_order",),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Cancel-Order-Channel",
)
TRADE_SPOT_PLACE_ORDER: Command[SpotPlaceOrderReply] = Command(
    API,
    __name__,
    "classic.stream.trade.spot_place_order",
    "place-order",
    SpotPlaceOrderFrame,
    SpotPlaceOrderRequest,
    SpotPlaceOrderReply,
    outcome="order",
    constant={"instType": "SPOT"},
    permission="Granted on request",
    counts_as="classic.spot.trade.place_order",
    rate_limits=("10/s/uid",),
    limits_by_vip=True,
    copy_trader_limits=("1/s/uid",),
    counterparts=("uta.stream.trade.place_order",),
    docs="https://www.bitget.com/api-doc/spot/websocket/private/Place-Order-Channel",
)


class ClassicStream(Stream):
    """WebSockets of `classic`: one method per channel."""

    @cached_property
    def trade(self) -> ClassicStreamTrade:
        """Commands, such as orders, on a connection of their own."""
        return ClassicStreamTrade(self)

    def crossed_margin_account(
        self,
        *,
        coin: str,
        delivery: Delivery[Push[list[CrossedMarginAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[CrossedMarginAccount]]]:
        """Balances and debts of the cross margin account, coin by coin.

        Channel `account-crossed`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on change.

        Args:
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/cross/websocket/private/Margin-Cross-Account-Assets
        """
        return self._subscribe(CROSSED_MARGIN_ACCOUNT, {"coin": coin}, delivery, extra, silent_after)

    def crossed_margin_orders(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[CrossedMarginOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[CrossedMarginOrder]]]:
        """Your own cross margin orders, whenever one changes.

        Channel `orders-crossed`, private.
        Each push reports something that happened.
        Frequency: on change.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/cross/websocket/private/Cross-Orders
        """
        return self._subscribe(CROSSED_MARGIN_ORDERS, {"instId": symbol}, delivery, extra, silent_after)

    def futures_account(
        self,
        *,
        inst_type: ProductType,
        coin: str,
        delivery: Delivery[Push[list[FuturesAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesAccount]]]:
        """Balances of the futures accounts, one a margin coin.

        Channel `account`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on a transfer, voucher, fill, funding fee or other change of a balance.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Account-Channel
        """
        return self._subscribe(FUTURES_ACCOUNT, {"instType": inst_type, "coin": coin}, delivery, extra, silent_after)

    def futures_adl_noti(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesAdlNotification]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesAdlNotification]]]:
        """Auto-deleveraging of your own futures positions.

        Channel `adl-noti`, private.
        Each push reports something that happened.
        Frequency: when a position is auto-deleveraged.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract; default, for all, when left out. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/ADL-Notification-Channel
        """
        return self._subscribe(
            FUTURES_ADL_NOTI, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def futures_equity(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesEquity]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesEquity]]]:
        """Worth of the futures account as a whole.

        Channel `equity`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on a change of a balance or position.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Equity-Channel
        """
        return self._subscribe(FUTURES_EQUITY, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_fill(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesFill]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesFill]]]:
        """Your own futures fills.

        Channel `fill`, private.
        Each push reports something that happened.
        Frequency: on every fill.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Fill-Channel
        """
        return self._subscribe(FUTURES_FILL, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_orders(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesOrder]]]:
        """Your own futures orders, whenever one changes.

        Channel `orders`, private.
        Each push reports something that happened.
        Frequency: when an order is placed, filled or cancelled.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel
        """
        return self._subscribe(FUTURES_ORDERS, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_orders_algo(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesAlgoOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesAlgoOrder]]]:
        """Your own futures trigger orders, whenever one changes.

        Channel `orders-algo`, private.
        Each push reports something that happened.
        Frequency: when a trigger order is placed, cancelled, changed or triggered.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Plan-Order-Channel
        """
        return self._subscribe(
            FUTURES_ORDERS_ALGO, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def futures_positions(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesPosition]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesPosition]]]:
        """Open futures positions of a product type.

        Channel `positions`, private.
        Each push replaces the previous one about the same thing.
        Frequency: when an order is placed, filled or cancelled.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: default for all contracts, the only value taken. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel
        """
        return self._subscribe(
            FUTURES_POSITIONS, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def futures_positions_history(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesPositionHistory]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesPositionHistory]]]:
        """Futures positions that were closed.

        Channel `positions-history`, private.
        Each push reports something that happened.
        Frequency: when a position is closed completely.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: default for all contracts, the only value taken. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel
        """
        return self._subscribe(
            FUTURES_POSITIONS_HISTORY, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def isolated_margin_account(
        self,
        *,
        coin: str,
        delivery: Delivery[Push[list[IsolatedMarginAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[IsolatedMarginAccount]]]:
        """Balances and debts of isolated margin accounts, one entry per pair and coin.

        Channel `account-isolated`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on change.

        Args:
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Margin-isolated-account-assets
        """
        return self._subscribe(ISOLATED_MARGIN_ACCOUNT, {"coin": coin}, delivery, extra, silent_after)

    def isolated_margin_orders(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[IsolatedMarginOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[IsolatedMarginOrder]]]:
        """Your own isolated margin orders, whenever one changes.

        Channel `orders-isolated`, private.
        Each push reports something that happened.
        Frequency: on change.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders
        """
        return self._subscribe(ISOLATED_MARGIN_ORDERS, {"instId": symbol}, delivery, extra, silent_after)

    def spot_account(
        self,
        *,
        coin: str,
        delivery: Delivery[Push[list[SpotAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotAccount]]]:
        """Balances of the spot account, coin by coin.

        Channel `account`, private.
        Each push replaces the previous one about the same thing.
        Frequency: at the start, and on a fill, transfer, deposit or withdrawal.

        Args:
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Account-Channel
        """
        return self._subscribe(SPOT_ACCOUNT, {"coin": coin}, delivery, extra, silent_after)

    def spot_fill(
        self,
        *,
        symbol: str | None = None,
        delivery: Delivery[Push[list[SpotFill]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotFill]]]:
        """Your own spot fills.

        Channel `fill`, private.
        Each push reports something that happened.
        Frequency: on every fill.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel
        """
        return self._subscribe(SPOT_FILL, {"instId": symbol}, delivery, extra, silent_after)

    def spot_orders(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotOrder]]]:
        """Your own spot orders, whenever one changes.

        Channel `orders`, private.
        Each push reports something that happened.
        Frequency: when an order is placed, filled, cancelled or changed; not at the start.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel
        """
        return self._subscribe(SPOT_ORDERS, {"instId": symbol}, delivery, extra, silent_after)

    def spot_orders_algo(
        self,
        *,
        symbol: str | None = None,
        delivery: Delivery[Push[list[SpotAlgoOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotAlgoOrder]]]:
        """Your own spot trigger orders, whenever one changes.

        Channel `orders-algo`, private.
        Each push reports something that happened.
        Frequency: when a trigger order is placed, cancelled, changed or triggered.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel
        """
        return self._subscribe(SPOT_ORDERS_ALGO, {"instId": symbol}, delivery, extra, silent_after)

    def futures_books(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        depth: ClassicStreamDepth | None = None,
        delivery: Delivery[Push[list[FuturesBook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> BookSubscription[Push[list[FuturesBook]]]:
        """Order book of one futures contract, as a whole at first and then what changes, or its best levels in every
        push.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        With `depth` 1 or 5 or 15 each push replaces the previous one.
        Frequency: books, books5 and books15 150 ms; books1 10 ms.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            depth: Levels of each side in every push; when left out, about 400 at first, then changes.
                One of `1`, `5`, `15`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/Order-Book-Channel
        """
        return self._subscribe_book(
            FUTURES_BOOKS, {"instType": inst_type, "instId": symbol, "depth": depth}, delivery, extra, silent_after
        )

    def futures_candle(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        interval: StreamInterval,
        delivery: Delivery[Push[list[FuturesCandle]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesCandle]]]:
        """Candles of one futures contract, first the recent ones, then the current one as it grows.

        Channel `candle{interval}`, public.
        Each push replaces the previous one about the same thing.
        Frequency: every second while there are trades, otherwise once an interval.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            interval: Length of a candle.
                One of `1m`, `5m`, `15m`, `30m`, `1H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
                    `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(
            FUTURES_CANDLE,
            {"instType": inst_type, "instId": symbol, "interval": interval},
            delivery,
            extra,
            silent_after,
        )

    def futures_ticker(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesTicker]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesTicker]]]:
        """Best bid and ask, last, index and mark price, funding rate and 24-hour figures of one futures contract.

        Channel `ticker`, public.
        Each push replaces the previous one about the same thing.
        Frequency: on change, about every 300 to 400 ms.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/Tickers-Channel
        """
        return self._subscribe(FUTURES_TICKER, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_trade(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesTrade]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[FuturesTrade]]]:
        """Trades of everyone in one futures contract, first the recent ones, then the new ones.

        Channel `trade`, public.
        Each push reports something that happened.
        Frequency: real time.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/New-Trades-Channel
        """
        return self._subscribe(FUTURES_TRADE, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def margin_index_price(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[MarginIndexPrice]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[MarginIndexPrice]]]:
        """Index price of one pair of margin trading, or of all.

        Channel `index-price`, public.
        Each push replaces the previous one about the same thing.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/cross/websocket/public/Margin-Index-Price
        """
        return self._subscribe(MARGIN_INDEX_PRICE, {"instId": symbol}, delivery, extra, silent_after)

    def spot_auction(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotAuction]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotAuction]]]:
        """How far the call auction that opens trading in a new spot pair has come.

        Channel `auction`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 100 to 300 ms.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Auction-Channel
        """
        return self._subscribe(SPOT_AUCTION, {"instId": symbol}, delivery, extra, silent_after)

    def spot_books(
        self,
        *,
        symbol: str,
        depth: ClassicStreamDepth | None = None,
        delivery: Delivery[Push[list[SpotBook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> BookSubscription[Push[list[SpotBook]]]:
        """Order book of one spot pair, as a whole at first and then what changes, or its best levels in every push.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        With `depth` 1 or 5 or 15 each push replaces the previous one.
        Frequency: books, books5 and books15 200 ms; books1 10 ms.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            depth: Levels of each side in every push; when left out, about 400 at first, then changes.
                One of `1`, `5`, `15`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Depth-Channel
        """
        return self._subscribe_book(SPOT_BOOKS, {"instId": symbol, "depth": depth}, delivery, extra, silent_after)

    def spot_candle(
        self,
        *,
        symbol: str,
        interval: StreamInterval,
        delivery: Delivery[Push[list[SpotCandle]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotCandle]]]:
        """Candles of one spot pair, first the recent ones, then the current one as it grows.

        Channel `candle{interval}`, public.
        Each push replaces the previous one about the same thing.
        Frequency: every second while there are trades, otherwise once an interval.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            interval: Length of a candle.
                One of `1m`, `5m`, `15m`, `30m`, `1H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
                    `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(SPOT_CANDLE, {"instId": symbol, "interval": interval}, delivery, extra, silent_after)

    def spot_ticker(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotTicker]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotTicker]]]:
        """Best bid and ask, last price and 24-hour figures of one spot pair.

        Channel `ticker`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 200 to 300 ms.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Tickers-Channel
        """
        return self._subscribe(SPOT_TICKER, {"instId": symbol}, delivery, extra, silent_after)

    def spot_trade(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotTrade]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[SpotTrade]]]:
        """Trades of everyone in one spot pair, first the recent ones, then the new ones.

        Channel `trade`, public.
        Each push reports something that happened.
        Frequency: real time.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Trades-Channel
        """
        return self._subscribe(SPOT_TRADE, {"instId": symbol}, delivery, extra, silent_after)


class ClassicStreamTrade(Commands):
    """Commands over the WebSocket of `classic`."""

    def futures_cancel_order(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> FuturesCancelOrderReply:
        """Cancel one open futures order, named by its id or by yours.

        Command `cancel-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Cancel-Order-Channel
        """
        return self._command(
            TRADE_FUTURES_CANCEL_ORDER,
            {"instType": inst_type, "instId": symbol},
            {"orderId": order_id, "clientOid": client_oid},
            extra,
        )

    def futures_place_order(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        order_type: OrderType,
        side: Side,
        size: Number,
        force: Force,
        margin_coin: str,
        margin_mode: MarginMode,
        price: Number | None = None,
        client_oid: str | None = None,
        trade_side: TradeSide | None = None,
        reduce_only: FlagYES_NO | None = None,
        preset_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> FuturesPlaceOrderReply:
        """Place one futures order.

        Command `place-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing
                too.
                - `buy`: Buy.
                - `sell`: Sell.
            size: Amount to trade, in the base coin.
            force: How long the order stays; ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order. (`clientOid`)
            trade_side: Open or close a position; required in hedge mode, ignored in one-way mode. (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way
                mode. (`reduceOnly`)
            preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
                (`presetStopSurplusPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
                (`presetStopLossPrice`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_FUTURES_PLACE_ORDER,
            {"instType": inst_type, "instId": symbol},
            {
                "orderType": order_type,
                "side": side,
                "size": size,
                "force": force,
                "marginCoin": margin_coin,
                "marginMode": margin_mode,
                "price": price,
                "clientOid": client_oid,
                "tradeSide": trade_side,
                "reduceOnly": reduce_only,
                "presetStopSurplusPrice": preset_take_profit_price,
                "presetStopLossPrice": preset_stop_loss_price,
                "stpMode": stp_mode,
            },
            extra,
        )

    def spot_cancel_order(
        self, *, symbol: str, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> SpotCancelOrderReply:
        """Cancel one open spot order, named by its id or by yours.

        Command `cancel-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Cancel-Order-Channel
        """
        return self._command(
            TRADE_SPOT_CANCEL_ORDER, {"instId": symbol}, {"orderId": order_id, "clientOid": client_oid}, extra
        )

    def spot_place_order(
        self,
        *,
        symbol: str,
        order_type: OrderType,
        side: Side,
        size: Number,
        force: Force,
        price: Number | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> SpotPlaceOrderReply:
        """Place one spot order.

        Command `place-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            size: Amount in the base coin; for a market buy, what to spend in the quote coin.
            force: How long the order stays; ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_SPOT_PLACE_ORDER,
            {"instId": symbol},
            {
                "orderType": order_type,
                "side": side,
                "size": size,
                "force": force,
                "price": price,
                "clientOid": client_oid,
                "stpMode": stp_mode,
            },
            extra,
        )


class AsyncClassicStream(AsyncStream):
    """WebSockets of `classic`, for asyncio: one method per channel."""

    @cached_property
    def trade(self) -> AsyncClassicStreamTrade:
        """Commands, such as orders, on a connection of their own."""
        return AsyncClassicStreamTrade(self)

    def crossed_margin_account(
        self,
        *,
        coin: str,
        delivery: Delivery[Push[list[CrossedMarginAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[CrossedMarginAccount]]]:
        """Balances and debts of the cross margin account, coin by coin.

        Channel `account-crossed`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on change.

        Args:
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/cross/websocket/private/Margin-Cross-Account-Assets
        """
        return self._subscribe(CROSSED_MARGIN_ACCOUNT, {"coin": coin}, delivery, extra, silent_after)

    def crossed_margin_orders(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[CrossedMarginOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[CrossedMarginOrder]]]:
        """Your own cross margin orders, whenever one changes.

        Channel `orders-crossed`, private.
        Each push reports something that happened.
        Frequency: on change.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/cross/websocket/private/Cross-Orders
        """
        return self._subscribe(CROSSED_MARGIN_ORDERS, {"instId": symbol}, delivery, extra, silent_after)

    def futures_account(
        self,
        *,
        inst_type: ProductType,
        coin: str,
        delivery: Delivery[Push[list[FuturesAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesAccount]]]:
        """Balances of the futures accounts, one a margin coin.

        Channel `account`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on a transfer, voucher, fill, funding fee or other change of a balance.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Account-Channel
        """
        return self._subscribe(FUTURES_ACCOUNT, {"instType": inst_type, "coin": coin}, delivery, extra, silent_after)

    def futures_adl_noti(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesAdlNotification]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesAdlNotification]]]:
        """Auto-deleveraging of your own futures positions.

        Channel `adl-noti`, private.
        Each push reports something that happened.
        Frequency: when a position is auto-deleveraged.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract; default, for all, when left out. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/ADL-Notification-Channel
        """
        return self._subscribe(
            FUTURES_ADL_NOTI, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def futures_equity(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesEquity]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesEquity]]]:
        """Worth of the futures account as a whole.

        Channel `equity`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on a change of a balance or position.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Equity-Channel
        """
        return self._subscribe(FUTURES_EQUITY, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_fill(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesFill]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesFill]]]:
        """Your own futures fills.

        Channel `fill`, private.
        Each push reports something that happened.
        Frequency: on every fill.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Fill-Channel
        """
        return self._subscribe(FUTURES_FILL, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_orders(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesOrder]]]:
        """Your own futures orders, whenever one changes.

        Channel `orders`, private.
        Each push reports something that happened.
        Frequency: when an order is placed, filled or cancelled.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Order-Channel
        """
        return self._subscribe(FUTURES_ORDERS, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_orders_algo(
        self,
        *,
        inst_type: ProductType,
        symbol: str | None = None,
        delivery: Delivery[Push[list[FuturesAlgoOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesAlgoOrder]]]:
        """Your own futures trigger orders, whenever one changes.

        Channel `orders-algo`, private.
        Each push reports something that happened.
        Frequency: when a trigger order is placed, cancelled, changed or triggered.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Contract, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Plan-Order-Channel
        """
        return self._subscribe(
            FUTURES_ORDERS_ALGO, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def futures_positions(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesPosition]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesPosition]]]:
        """Open futures positions of a product type.

        Channel `positions`, private.
        Each push replaces the previous one about the same thing.
        Frequency: when an order is placed, filled or cancelled.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: default for all contracts, the only value taken. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Positions-Channel
        """
        return self._subscribe(
            FUTURES_POSITIONS, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def futures_positions_history(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesPositionHistory]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesPositionHistory]]]:
        """Futures positions that were closed.

        Channel `positions-history`, private.
        Each push reports something that happened.
        Frequency: when a position is closed completely.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: default for all contracts, the only value taken. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/History-Positions-Channel
        """
        return self._subscribe(
            FUTURES_POSITIONS_HISTORY, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after
        )

    def isolated_margin_account(
        self,
        *,
        coin: str,
        delivery: Delivery[Push[list[IsolatedMarginAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[IsolatedMarginAccount]]]:
        """Balances and debts of isolated margin accounts, one entry per pair and coin.

        Channel `account-isolated`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on change.

        Args:
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Margin-isolated-account-assets
        """
        return self._subscribe(ISOLATED_MARGIN_ACCOUNT, {"coin": coin}, delivery, extra, silent_after)

    def isolated_margin_orders(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[IsolatedMarginOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[IsolatedMarginOrder]]]:
        """Your own isolated margin orders, whenever one changes.

        Channel `orders-isolated`, private.
        Each push reports something that happened.
        Frequency: on change.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/isolated/websocket/private/Isolate-Orders
        """
        return self._subscribe(ISOLATED_MARGIN_ORDERS, {"instId": symbol}, delivery, extra, silent_after)

    def spot_account(
        self,
        *,
        coin: str,
        delivery: Delivery[Push[list[SpotAccount]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotAccount]]]:
        """Balances of the spot account, coin by coin.

        Channel `account`, private.
        Each push replaces the previous one about the same thing.
        Frequency: at the start, and on a fill, transfer, deposit or withdrawal.

        Args:
            coin: default for all coins, the only value taken.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Account-Channel
        """
        return self._subscribe(SPOT_ACCOUNT, {"coin": coin}, delivery, extra, silent_after)

    def spot_fill(
        self,
        *,
        symbol: str | None = None,
        delivery: Delivery[Push[list[SpotFill]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotFill]]]:
        """Your own spot fills.

        Channel `fill`, private.
        Each push reports something that happened.
        Frequency: on every fill.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Fill-Channel
        """
        return self._subscribe(SPOT_FILL, {"instId": symbol}, delivery, extra, silent_after)

    def spot_orders(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotOrder]]]:
        """Your own spot orders, whenever one changes.

        Channel `orders`, private.
        Each push reports something that happened.
        Frequency: when an order is placed, filled, cancelled or changed; not at the start.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Order-Channel
        """
        return self._subscribe(SPOT_ORDERS, {"instId": symbol}, delivery, extra, silent_after)

    def spot_orders_algo(
        self,
        *,
        symbol: str | None = None,
        delivery: Delivery[Push[list[SpotAlgoOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotAlgoOrder]]]:
        """Your own spot trigger orders, whenever one changes.

        Channel `orders-algo`, private.
        Each push reports something that happened.
        Frequency: when a trigger order is placed, cancelled, changed or triggered.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Plan-Order-Channel
        """
        return self._subscribe(SPOT_ORDERS_ALGO, {"instId": symbol}, delivery, extra, silent_after)

    def futures_books(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        depth: ClassicStreamDepth | None = None,
        delivery: Delivery[Push[list[FuturesBook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncBookSubscription[Push[list[FuturesBook]]]:
        """Order book of one futures contract, as a whole at first and then what changes, or its best levels in every
        push.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        With `depth` 1 or 5 or 15 each push replaces the previous one.
        Frequency: books, books5 and books15 150 ms; books1 10 ms.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            depth: Levels of each side in every push; when left out, about 400 at first, then changes.
                One of `1`, `5`, `15`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/Order-Book-Channel
        """
        return self._subscribe_book(
            FUTURES_BOOKS, {"instType": inst_type, "instId": symbol, "depth": depth}, delivery, extra, silent_after
        )

    def futures_candle(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        interval: StreamInterval,
        delivery: Delivery[Push[list[FuturesCandle]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesCandle]]]:
        """Candles of one futures contract, first the recent ones, then the current one as it grows.

        Channel `candle{interval}`, public.
        Each push replaces the previous one about the same thing.
        Frequency: every second while there are trades, otherwise once an interval.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            interval: Length of a candle.
                One of `1m`, `5m`, `15m`, `30m`, `1H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
                    `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(
            FUTURES_CANDLE,
            {"instType": inst_type, "instId": symbol, "interval": interval},
            delivery,
            extra,
            silent_after,
        )

    def futures_ticker(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesTicker]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesTicker]]]:
        """Best bid and ask, last, index and mark price, funding rate and 24-hour figures of one futures contract.

        Channel `ticker`, public.
        Each push replaces the previous one about the same thing.
        Frequency: on change, about every 300 to 400 ms.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/Tickers-Channel
        """
        return self._subscribe(FUTURES_TICKER, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def futures_trade(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        delivery: Delivery[Push[list[FuturesTrade]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[FuturesTrade]]]:
        """Trades of everyone in one futures contract, first the recent ones, then the new ones.

        Channel `trade`, public.
        Each push reports something that happened.
        Frequency: real time.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/contract/websocket/public/New-Trades-Channel
        """
        return self._subscribe(FUTURES_TRADE, {"instType": inst_type, "instId": symbol}, delivery, extra, silent_after)

    def margin_index_price(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[MarginIndexPrice]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[MarginIndexPrice]]]:
        """Index price of one pair of margin trading, or of all.

        Channel `index-price`, public.
        Each push replaces the previous one about the same thing.

        Args:
            symbol: Trading pair, or default for all. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/margin/cross/websocket/public/Margin-Index-Price
        """
        return self._subscribe(MARGIN_INDEX_PRICE, {"instId": symbol}, delivery, extra, silent_after)

    def spot_auction(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotAuction]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotAuction]]]:
        """How far the call auction that opens trading in a new spot pair has come.

        Channel `auction`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 100 to 300 ms.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Auction-Channel
        """
        return self._subscribe(SPOT_AUCTION, {"instId": symbol}, delivery, extra, silent_after)

    def spot_books(
        self,
        *,
        symbol: str,
        depth: ClassicStreamDepth | None = None,
        delivery: Delivery[Push[list[SpotBook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncBookSubscription[Push[list[SpotBook]]]:
        """Order book of one spot pair, as a whole at first and then what changes, or its best levels in every push.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        With `depth` 1 or 5 or 15 each push replaces the previous one.
        Frequency: books, books5 and books15 200 ms; books1 10 ms.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            depth: Levels of each side in every push; when left out, about 400 at first, then changes.
                One of `1`, `5`, `15`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Depth-Channel
        """
        return self._subscribe_book(SPOT_BOOKS, {"instId": symbol, "depth": depth}, delivery, extra, silent_after)

    def spot_candle(
        self,
        *,
        symbol: str,
        interval: StreamInterval,
        delivery: Delivery[Push[list[SpotCandle]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotCandle]]]:
        """Candles of one spot pair, first the recent ones, then the current one as it grows.

        Channel `candle{interval}`, public.
        Each push replaces the previous one about the same thing.
        Frequency: every second while there are trades, otherwise once an interval.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            interval: Length of a candle.
                One of `1m`, `5m`, `15m`, `30m`, `1H`, `4H`, `6H`, `12H`, `1D`, `3D`, `1W`, `1M`, `6Hutc`,
                    `12Hutc`, `1Dutc`, `3Dutc`, `1Wutc`, `1Mutc`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(SPOT_CANDLE, {"instId": symbol, "interval": interval}, delivery, extra, silent_after)

    def spot_ticker(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotTicker]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotTicker]]]:
        """Best bid and ask, last price and 24-hour figures of one spot pair.

        Channel `ticker`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 200 to 300 ms.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Tickers-Channel
        """
        return self._subscribe(SPOT_TICKER, {"instId": symbol}, delivery, extra, silent_after)

    def spot_trade(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[SpotTrade]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[SpotTrade]]]:
        """Trades of everyone in one spot pair, first the recent ones, then the new ones.

        Channel `trade`, public.
        Each push reports something that happened.
        Frequency: real time.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/spot/websocket/public/Trades-Channel
        """
        return self._subscribe(SPOT_TRADE, {"instId": symbol}, delivery, extra, silent_after)


class AsyncClassicStreamTrade(AsyncCommands):
    """Commands over the WebSocket of `classic`, for asyncio."""

    def futures_cancel_order(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, FuturesCancelOrderReply]:
        """Cancel one open futures order, named by its id or by yours.

        Command `cancel-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Cancel-Order-Channel
        """
        return self._command(
            TRADE_FUTURES_CANCEL_ORDER,
            {"instType": inst_type, "instId": symbol},
            {"orderId": order_id, "clientOid": client_oid},
            extra,
        )

    def futures_place_order(
        self,
        *,
        inst_type: ProductType,
        symbol: str,
        order_type: OrderType,
        side: Side,
        size: Number,
        force: Force,
        margin_coin: str,
        margin_mode: MarginMode,
        price: Number | None = None,
        client_oid: str | None = None,
        trade_side: TradeSide | None = None,
        reduce_only: FlagYES_NO | None = None,
        preset_take_profit_price: Number | None = None,
        preset_stop_loss_price: Number | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, FuturesPlaceOrderReply]:
        """Place one futures order.

        Command `place-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing
                too.
                - `buy`: Buy.
                - `sell`: Sell.
            size: Amount to trade, in the base coin.
            force: How long the order stays; ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order. (`clientOid`)
            trade_side: Open or close a position; required in hedge mode, ignored in one-way mode. (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way
                mode. (`reduceOnly`)
            preset_take_profit_price: Trigger price of a take profit attached to the order; none when left out.
                (`presetStopSurplusPrice`)
            preset_stop_loss_price: Trigger price of a stop loss attached to the order; none when left out.
                (`presetStopLossPrice`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_FUTURES_PLACE_ORDER,
            {"instType": inst_type, "instId": symbol},
            {
                "orderType": order_type,
                "side": side,
                "size": size,
                "force": force,
                "marginCoin": margin_coin,
                "marginMode": margin_mode,
                "price": price,
                "clientOid": client_oid,
                "tradeSide": trade_side,
                "reduceOnly": reduce_only,
                "presetStopSurplusPrice": preset_take_profit_price,
                "presetStopLossPrice": preset_stop_loss_price,
                "stpMode": stp_mode,
            },
            extra,
        )

    def spot_cancel_order(
        self, *, symbol: str, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> Coroutine[Any, Any, SpotCancelOrderReply]:
        """Cancel one open spot order, named by its id or by yours.

        Command `cancel-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_id: Id of the order; this or clientOid is required, and this one counts where both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Cancel-Order-Channel
        """
        return self._command(
            TRADE_SPOT_CANCEL_ORDER, {"instId": symbol}, {"orderId": order_id, "clientOid": client_oid}, extra
        )

    def spot_place_order(
        self,
        *,
        symbol: str,
        order_type: OrderType,
        side: Side,
        size: Number,
        force: Force,
        price: Number | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, SpotPlaceOrderReply]:
        """Place one spot order.

        Command `place-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair or contract, such as BTCUSDT. (`instId`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            size: Amount in the base coin; for a market buy, what to spend in the quote coin.
            force: How long the order stays; ignored for a market order.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_SPOT_PLACE_ORDER,
            {"instId": symbol},
            {
                "orderType": order_type,
                "side": side,
                "size": size,
                "force": force,
                "price": price,
                "clientOid": client_oid,
                "stpMode": stp_mode,
            },
            extra,
        )
