# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.stream()`."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from bitget_client._api import API
from bitget_client.uta.stream_models import (
    Account,
    AdlNotification,
    Book,
    BooksRequest,
    CancelOrderFrame,
    CancelOrderReply,
    CancelOrderRequest,
    CancelOrdersItem,
    CancelOrdersReply,
    FastFill,
    FastFillRequest,
    Fill,
    Kline,
    KlineRequest,
    Liquidation,
    LiquidationRequest,
    ModifyOrderFrame,
    ModifyOrderReply,
    ModifyOrderRequest,
    ModifyOrdersFrame,
    ModifyOrdersItem,
    ModifyOrdersReply,
    Order,
    PlaceOrderFrame,
    PlaceOrderReply,
    PlaceOrderRequest,
    PlaceOrdersFrame,
    PlaceOrdersItem,
    PlaceOrdersReply,
    Position,
    PublicTrade,
    PublicTradeRequest,
    RealityOrderbook,
    RealityOrderbookRequest,
    RpiBook,
    RpiBooksRequest,
    StrategyOrder,
    StrategyOrderRequest,
    Ticker,
    TickerRequest,
)
from bitget_runtime.stream.async_stream import AsyncBookSubscription, AsyncCommands, AsyncStream, AsyncSubscription
from bitget_runtime.stream.sync_stream import BookSubscription, Commands, Stream, Subscription
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Push

if TYPE_CHECKING:
    from bitget_client.enums import (
        AllSymbols,
        FlagYES_NO,
        FlagYesNo,
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
    from bitget_client.uta.sbe import AsyncUtaStreamSbe, UtaStreamSbe
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.stream.delivery.inbox import Delivery
    from bitget_runtime.values.scalars import IntText, Number, Time

ACCOUNT: Channel[list[Account]] = Channel(
    API,
    __name__,
    "uta.stream.account",
    "account",
    None,
    list[Account],
    scope="private",
    pushes="snapshots",
    constant={"instType": "UTA"},
    key=("coins.coin",),
    frequency="at the start, on a fill, settlement or other change of a balance, and every 5 s",
    every=5,
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Account-Channel",
)
ADL_NOTIFICATION: Channel[list[AdlNotification]] = Channel(
    API,
    __name__,
    "uta.stream.adl_notification",
    "adl-notification",
    None,
    list[AdlNotification],
    scope="private",
    pushes="events",
    constant={"instType": "UTA"},
    key=(
        "symbol",
        "side",
        "price",
        "amount",
        "ts",
    ),
    frequency="when a position is auto-deleveraged",
    docs="https://www.bitget.com/api-doc/uta/websocket/private/ADL-Notification-Channel",
)
FAST_FILL: Channel[FastFill] = Channel(
    API,
    __name__,
    "uta.stream.fast_fill",
    "fast-fill",
    FastFillRequest,
    FastFill,
    scope="private",
    pushes="events",
    constant={"instType": "UTA"},
    key=(
        "exec_id",
        "order_id",
    ),
    frequency="on every fill; not at the start",
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Fast-Fill-Channel",
)
FILL: Channel[list[Fill]] = Channel(
    API,
    __name__,
    "uta.stream.fill",
    "fill",
    None,
    list[Fill],
    scope="private",
    pushes="events",
    constant={"instType": "UTA"},
    key=(
        "exec_id",
        "order_id",
    ),
    frequency="on every fill; not at the start",
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel",
)
ORDER: Channel[list[Order]] = Channel(
    API,
    __name__,
    "uta.stream.order",
    "order",
    None,
    list[Order],
    scope="private",
    pushes="events",
    constant={"instType": "UTA"},
    key=(
        "order_id",
        "updated_time",
        "order_status",
        "cum_exec_qty",
    ),
    frequency="when an order is placed, filled or cancelled; not at the start",
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel",
)
POSITION: Channel[list[Position]] = Channel(
    API,
    __name__,
    "uta.stream.position",
    "position",
    None,
    list[Position],
    scope="private",
    pushes="snapshots",
    constant={"instType": "UTA"},
    key=(
        "symbol",
        "margin_coin",
        "position_side",
        "margin_mode",
    ),
    frequency="at the start, when a position is opened, closed or changed, and every 5 s",
    every=5,
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel",
)
REALITY_ORDERBOOK: Channel[list[RealityOrderbook]] = Channel(
    API,
    __name__,
    "uta.stream.reality_orderbook",
    "reality-orderbook",
    RealityOrderbookRequest,
    list[RealityOrderbook],
    scope="private",
    pushes="snapshots",
    constant={"instType": "UTA"},
)
STRATEGY_ORDER: Channel[list[StrategyOrder]] = Channel(
    API,
    __name__,
    "uta.stream.strategy_order",
    "strategy-order",
    StrategyOrderRequest,
    list[StrategyOrder],
    scope="private",
    pushes="events",
    constant={"instType": "UTA"},
    key=(
        "order_id",
        "updated_time",
        "status",
    ),
    frequency="when a strategy order is placed, changes its status or is cancelled; not at the start",
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Strategy-Order-Channel",
)
BOOKS: Channel[list[Book]] = Channel(
    API,
    __name__,
    "uta.stream.books",
    "books{depth}",
    BooksRequest,
    list[Book],
    scope="public",
    pushes="changes",
    constant={},
    frequency="50 ms; books1 1 ms, books5 10 ms, books50 20 ms",
    every=0.05,
    snapshots={
        "depth": (
            "1",
            "5",
        )
    },
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel",
)
KLINE: Channel[list[Kline]] = Channel(
    API,
    __name__,
    "uta.stream.kline",
    "kline",
    KlineRequest,
    list[Kline],
    scope="public",
    pushes="snapshots",
    constant={},
    key=("start",),
    frequency="every second while there are trades, otherwise once an interval",
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Candlesticks-Channel",
)
LIQUIDATION: Channel[list[Liquidation]] = Channel(
    API,
    __name__,
    "uta.stream.liquidation",
    "liquidation",
    LiquidationRequest,
    list[Liquidation],
    scope="public",
    pushes="events",
    constant={},
    key=(
        "symbol",
        "side",
        "price",
        "amount",
        "ts",
    ),
    frequency="every second, of each contract only the largest long and the largest short liquidation of that second",
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Liquidation-Channel",
)
PUBLIC_TRADE: Channel[list[PublicTrade]] = Channel(
    API,
    __name__,
    "uta.stream.public_trade",
    "publicTrade",
    PublicTradeRequest,
    list[PublicTrade],
    scope="public",
    pushes="events",
    constant={},
    key=("trade_id",),
    frequency="real time",
    docs="https://www.bitget.com/api-doc/uta/websocket/public/New-Trades-Channel",
)
RPI_BOOKS: Channel[list[RpiBook]] = Channel(
    API,
    __name__,
    "uta.stream.rpi_books",
    "rpi-books{depth}",
    RpiBooksRequest,
    list[RpiBook],
    scope="public",
    pushes="changes",
    constant={},
    frequency="100 ms; rpi-books1 10 ms",
    every=0.1,
    docs="https://www.bitget.com/api-doc/uta/websocket/public/RPI-OrderBook-Channel",
)
TICKER: Channel[list[Ticker]] = Channel(
    API,
    __name__,
    "uta.stream.ticker",
    "ticker",
    TickerRequest,
    list[Ticker],
    scope="public",
    pushes="snapshots",
    constant={},
    frequency="200 ms",
    every=0.2,
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel",
)
TRADE_CANCEL_ORDER: Command[CancelOrderReply] = Command(
    API,
    __name__,
    "uta.stream.trade.cancel_order",
    "cancel-order",
    CancelOrderFrame,
    CancelOrderRequest,
    CancelOrderReply,
    outcome="order",
    constant={},
    counts_as="uta.trade.cancel_order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("classic.stream.trade.futures_cancel_order", "classic.stream.trade.spot_cancel_order"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Cancel-Order-Channel",
)
TRADE_CANCEL_ORDERS: Command[list[CancelOrdersReply]] = Command(
    API,
    __name__,
    "uta.stream.trade.cancel_orders",
    "batch-cancel",
    None,
    list[CancelOrdersItem],
    list[CancelOrdersReply],
    outcome="order",
    constant={},
    counts_as="uta.trade.cancel_orders",
    rate_limits=("5/s/uid",),
    is_cancel=True,
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Cancel-Order-Channel",
)
TRADE_MODIFY_ORDER: Command[ModifyOrderReply] = Command(
    API,
    __name__,
    "uta.stream.trade.modify_order",
    "modify-order",
    ModifyOrderFrame,
    ModifyOrderRequest,
    ModifyOrderReply,
    outcome="order",
    constant={},
    counts_as="uta.trade.modify_order",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Modify-Order-Channel",
)
TRADE_MODIFY_ORDERS: Command[list[ModifyOrdersReply]] = Command(
    API,
    __name__,
    "uta.stream.trade.modify_orders",
    "batch-modify",
    ModifyOrdersFrame,
    list[ModifyOrdersItem],
    list[ModifyOrdersReply],
    outcome="order",
    constant={},
    counts_as="uta.trade.modify_orders",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Modify-Order-Channel",
)
TRADE_PLACE_ORDER: Command[PlaceOrderReply] = Command(
    API,
    __name__,
    "uta.stream.trade.place_order",
    "place-order",
    PlaceOrderFrame,
    PlaceOrderRequest,
    PlaceOrderReply,
    outcome="order",
    constant={},
    counts_as="uta.trade.place_order",
    rate_limits=("10/s/uid",),
    limits_by_vip=True,
    counterparts=("classic.stream.trade.futures_place_order", "classic.stream.trade.spot_place_order"),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Place-Order-Channel",
)
TRADE_PLACE_ORDERS: Command[list[PlaceOrdersReply]] = Command(
    API,
    __name__,
    "uta.stream.trade.place_orders",
    "batch-place",
    PlaceOrdersFrame,
    list[PlaceOrdersItem],
    list[PlaceOrdersReply],
    outcome="order",
    constant={},
    counts_as="uta.trade.place_orders",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel",
)


class UtaStream(Stream):
    """WebSockets of `uta`: one method per channel."""

    @cached_property
    def trade(self) -> UtaStreamTrade:
        """Commands, such as orders, on a connection of their own."""
        return UtaStreamTrade(self)

    @cached_property
    def sbe(self) -> UtaStreamSbe:
        """Binary market data, on connections of its own."""
        from bitget_client.uta.sbe import UtaStreamSbe

        return UtaStreamSbe(self)

    def account(
        self,
        *,
        delivery: Delivery[Push[list[Account]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Account]]]:
        """Equity and margin of the unified account as a whole, and its coins.

        Channel `account`, private.
        Each push replaces the previous one about the same thing.
        Frequency: at the start, on a fill, settlement or other change of a balance, and every 5 s.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Account-Channel
        """
        return self._subscribe(ACCOUNT, {}, delivery, extra, silent_after)

    def adl_notification(
        self,
        *,
        delivery: Delivery[Push[list[AdlNotification]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[AdlNotification]]]:
        """Auto-deleveraging of your own futures positions.

        Channel `adl-notification`, private.
        Each push reports something that happened.
        Frequency: when a position is auto-deleveraged.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/ADL-Notification-Channel
        """
        return self._subscribe(ADL_NOTIFICATION, {}, delivery, extra, silent_after)

    def fast_fill(
        self,
        *,
        symbol: AllSymbols | None = None,
        delivery: Delivery[Push[FastFill]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[FastFill]]:
        """Your own fills in the unified account, in short; not those of strategy orders and copy trading.

        Channel `fast-fill`, private.
        Each push reports something that happened.
        Frequency: on every fill; not at the start.

        Args:
            symbol: default for all symbols, the only value taken.
                - `default`: All symbols.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Fast-Fill-Channel
        """
        return self._subscribe(FAST_FILL, {"symbol": symbol}, delivery, extra, silent_after)

    def fill(
        self,
        *,
        delivery: Delivery[Push[list[Fill]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Fill]]]:
        """Your own fills in the unified account.

        Channel `fill`, private.
        Each push reports something that happened.
        Frequency: on every fill; not at the start.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel
        """
        return self._subscribe(FILL, {}, delivery, extra, silent_after)

    def order(
        self,
        *,
        delivery: Delivery[Push[list[Order]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Order]]]:
        """Your own orders of the unified account, whenever one changes.

        Channel `order`, private.
        Each push reports something that happened.
        Frequency: when an order is placed, filled or cancelled; not at the start.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
        """
        return self._subscribe(ORDER, {}, delivery, extra, silent_after)

    def position(
        self,
        *,
        delivery: Delivery[Push[list[Position]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Position]]]:
        """Open futures positions of the unified account.

        Channel `position`, private.
        Each push replaces the previous one about the same thing.
        Frequency: at the start, when a position is opened, closed or changed, and every 5 s.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel
        """
        return self._subscribe(POSITION, {}, delivery, extra, silent_after)

    def reality_orderbook(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[RealityOrderbook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[RealityOrderbook]]]:
        """Order book of one Reality stock token as a whole, in and out of trading hours; for accounts on a whitelist.

        Channel `reality-orderbook`, private.
        Each push replaces the previous one about the same thing.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.
        """
        return self._subscribe(REALITY_ORDERBOOK, {"symbol": symbol}, delivery, extra, silent_after)

    def strategy_order(
        self,
        *,
        symbol: AllSymbols | None = None,
        delivery: Delivery[Push[list[StrategyOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[StrategyOrder]]]:
        """Your own strategy orders of the unified account, whenever one changes.

        Channel `strategy-order`, private.
        Each push reports something that happened.
        Frequency: when a strategy order is placed, changes its status or is cancelled; not at the start.

        Args:
            symbol: default for all symbols, the only value taken.
                - `default`: All symbols.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Strategy-Order-Channel
        """
        return self._subscribe(STRATEGY_ORDER, {"symbol": symbol}, delivery, extra, silent_after)

    def books(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        depth: StreamDepth | None = None,
        delivery: Delivery[Push[list[Book]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> BookSubscription[Push[list[Book]]]:
        """Order book of one instrument, as a whole at first and then what changes, or its best levels in every push.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        With `depth` 1 or 5 each push replaces the previous one.
        Frequency: 50 ms; books1 1 ms, books5 10 ms, books50 20 ms.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            depth: Levels of each side in every push; when left out, all at first, then changes.
                One of `1`, `5`, `50`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
        """
        return self._subscribe_book(
            BOOKS, {"instType": inst_type, "symbol": symbol, "depth": depth}, delivery, extra, silent_after
        )

    def kline(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        interval: UnifiedInterval,
        delivery: Delivery[Push[list[Kline]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Kline]]]:
        """Candles of one instrument; the current one is pushed again as it grows.

        Channel `kline`, public.
        Each push replaces the previous one about the same thing.
        Frequency: every second while there are trades, otherwise once an interval.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
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
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(
            KLINE, {"instType": inst_type, "symbol": symbol, "interval": interval}, delivery, extra, silent_after
        )

    def liquidation(
        self,
        *,
        inst_type: StreamFuturesCategory,
        symbol: str | None = None,
        delivery: Delivery[Push[list[Liquidation]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Liquidation]]]:
        """Liquidations of everyone in one kind of futures, or in one contract.

        Channel `liquidation`, public.
        Each push reports something that happened.
        Frequency: every second, of each contract only the largest long and the largest short liquidation of that
        second.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Contract; all when left out.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Liquidation-Channel
        """
        return self._subscribe(LIQUIDATION, {"instType": inst_type, "symbol": symbol}, delivery, extra, silent_after)

    def public_trade(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        delivery: Delivery[Push[list[PublicTrade]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[PublicTrade]]]:
        """Trades of everyone in one instrument.

        Channel `publicTrade`, public.
        Each push reports something that happened.
        Frequency: real time.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/New-Trades-Channel
        """
        return self._subscribe(PUBLIC_TRADE, {"instType": inst_type, "symbol": symbol}, delivery, extra, silent_after)

    def rpi_books(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        depth: StreamDepth | None = None,
        delivery: Delivery[Push[list[RpiBook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> BookSubscription[Push[list[RpiBook]]]:
        """Order book of one instrument with RPI (retail price improvement) orders apart, whole or only what changes.

        Channel `rpi-books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        Frequency: 100 ms; rpi-books1 10 ms.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            depth: Levels of each side in every push; when left out, all at first, then changes.
                One of `1`, `5`, `50`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/RPI-OrderBook-Channel
        """
        return self._subscribe_book(
            RPI_BOOKS, {"instType": inst_type, "symbol": symbol, "depth": depth}, delivery, extra, silent_after
        )

    def ticker(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        delivery: Delivery[Push[list[Ticker]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Ticker]]]:
        """Best bid and ask, last price and 24-hour figures of one instrument.

        Channel `ticker`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 200 ms.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel
        """
        return self._subscribe(TICKER, {"instType": inst_type, "symbol": symbol}, delivery, extra, silent_after)


class UtaStreamTrade(Commands):
    """Commands over the WebSocket of `uta`."""

    def cancel_order(
        self,
        *,
        category: StreamCategory | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> CancelOrderReply:
        """Cancel one open order, named by its id or by yours.

        Command `cancel-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Cancel-Order-Channel
        """
        return self._command(
            TRADE_CANCEL_ORDER, {"category": category}, {"orderId": order_id, "clientOid": client_oid}, extra
        )

    def cancel_orders(
        self, *, orders: Sequence[CancelOrdersItem], extra: Extra | None = None
    ) -> list[CancelOrdersReply]:
        """Cancel up to 20 open orders at once; each can fail on its own.

        Command `batch-cancel`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `CancelOrdersItem` per item.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 25204; others are possible.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Cancel-Order-Channel
        """
        return self._command(TRADE_CANCEL_ORDERS, {}, orders, extra)

    def modify_order(
        self,
        *,
        category: StreamCategory | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        qty: Number | None = None,
        price: Number | None = None,
        auto_cancel: FlagYesNo | None = None,
        symbol: str | None = None,
        request_id: int | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderReply:
        """Change the price or the amount of one open order.

        Command `modify-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line; to be sent since 2026-09-30.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            qty: New amount, in the base coin; of a spot or margin market buy, in the quote coin.
            price: New limit price.
            auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused;
                no when left out. (`autoCancel`)
            symbol: Trading pair or contract; to be sent since 2026-09-30.
            request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
                (`requestId`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Modify-Order-Channel
        """
        return self._command(
            TRADE_MODIFY_ORDER,
            {"category": category},
            {
                "orderId": order_id,
                "clientOid": client_oid,
                "qty": qty,
                "price": price,
                "autoCancel": auto_cancel,
                "symbol": symbol,
                "requestId": request_id,
            },
            extra,
        )

    def modify_orders(
        self, *, orders: Sequence[ModifyOrdersItem], category: StreamCategory | None = None, extra: Extra | None = None
    ) -> list[ModifyOrdersReply]:
        """Change the price or the amount of up to 20 open orders of one category at once; each can fail on its own.

        Command `batch-modify`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `ModifyOrdersItem` per item.
            category: Product line, the same in all entries; to be sent since 2026-09-30.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 25571; others are possible.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Modify-Order-Channel
        """
        return self._command(TRADE_MODIFY_ORDERS, {"category": category}, orders, extra)

    def place_order(
        self,
        *,
        category: StreamCategory,
        symbol: str,
        order_type: OrderType,
        qty: Number,
        side: Side,
        api_code: str | None = None,
        request_time: Time | None = None,
        price: Number | None = None,
        position_side: PositionSide | None = None,
        time_in_force: TimeInForce | None = None,
        reduce_only: FlagYES_NO | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        margin_mode: MarginMode | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderReply:
        """Place one spot, margin or futures order, a take profit and a stop loss with it if wanted.

        Command `place-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            api_code: Rebate code of a broker. (`apiCode`)
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            price: Limit price; required for a limit order.
            position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
                (`posSide`)
                - `long`: Long.
                - `short`: Short.
            time_in_force: How long a limit order stays; gtc when left out, rpi needs a permission.
                (`timeInForce`)
                - `gtc`: Until it is filled or cancelled.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
                - `fok`: Filled in full at once, or not at all.
                - `post_only`: Only as a maker.
                - `rpi`: Retail price improvement, a maker order that only retail users fill.
            reduce_only: Whether the order may only make a position smaller; NO when left out. (`reduceOnly`)
            client_oid: Your own id of the order. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            tp_trigger_by: Price that sets the take profit off, futures only; market when left out.
                (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off, futures only; market when left out. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeprofit`)
            stop_loss: Trigger price of the stop loss. (`stoploss`)
            tp_order_type: Kind of order the take profit places. (`tpOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            sl_order_type: Kind of order the stop loss places. (`slOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
                (`tpLimitPrice`)
            sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
                (`slLimitPrice`)
            margin_mode: Cross or isolated margin, futures only; crossed when left out. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            receive_window: How long after requestTime the server may still take the order, 10 to 60000 ms; counts
                only with requestTime. (`receiveWindow`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 40762, 40010, 40725, 45001; others are possible.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_PLACE_ORDER,
            {"category": category, "apiCode": api_code, "requestTime": request_time},
            {
                "symbol": symbol,
                "orderType": order_type,
                "qty": qty,
                "side": side,
                "price": price,
                "posSide": position_side,
                "timeInForce": time_in_force,
                "reduceOnly": reduce_only,
                "clientOid": client_oid,
                "stpMode": stp_mode,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeprofit": take_profit,
                "stoploss": stop_loss,
                "tpOrderType": tp_order_type,
                "slOrderType": sl_order_type,
                "tpLimitPrice": tp_limit_price,
                "slLimitPrice": sl_limit_price,
                "marginMode": margin_mode,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def place_orders(
        self, *, category: StreamCategory, orders: Sequence[PlaceOrdersItem], extra: Extra | None = None
    ) -> list[PlaceOrdersReply]:
        """Place up to 20 orders of one category at once; each can fail on its own.

        Command `batch-place`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            orders: One `PlaceOrdersItem` per item.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel
        """
        return self._command(TRADE_PLACE_ORDERS, {"category": category}, orders, extra)


class AsyncUtaStream(AsyncStream):
    """WebSockets of `uta`, for asyncio: one method per channel."""

    @cached_property
    def trade(self) -> AsyncUtaStreamTrade:
        """Commands, such as orders, on a connection of their own."""
        return AsyncUtaStreamTrade(self)

    @cached_property
    def sbe(self) -> AsyncUtaStreamSbe:
        """Binary market data, on connections of its own."""
        from bitget_client.uta.sbe import AsyncUtaStreamSbe

        return AsyncUtaStreamSbe(self)

    def account(
        self,
        *,
        delivery: Delivery[Push[list[Account]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Account]]]:
        """Equity and margin of the unified account as a whole, and its coins.

        Channel `account`, private.
        Each push replaces the previous one about the same thing.
        Frequency: at the start, on a fill, settlement or other change of a balance, and every 5 s.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Account-Channel
        """
        return self._subscribe(ACCOUNT, {}, delivery, extra, silent_after)

    def adl_notification(
        self,
        *,
        delivery: Delivery[Push[list[AdlNotification]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[AdlNotification]]]:
        """Auto-deleveraging of your own futures positions.

        Channel `adl-notification`, private.
        Each push reports something that happened.
        Frequency: when a position is auto-deleveraged.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/ADL-Notification-Channel
        """
        return self._subscribe(ADL_NOTIFICATION, {}, delivery, extra, silent_after)

    def fast_fill(
        self,
        *,
        symbol: AllSymbols | None = None,
        delivery: Delivery[Push[FastFill]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[FastFill]]:
        """Your own fills in the unified account, in short; not those of strategy orders and copy trading.

        Channel `fast-fill`, private.
        Each push reports something that happened.
        Frequency: on every fill; not at the start.

        Args:
            symbol: default for all symbols, the only value taken.
                - `default`: All symbols.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Fast-Fill-Channel
        """
        return self._subscribe(FAST_FILL, {"symbol": symbol}, delivery, extra, silent_after)

    def fill(
        self,
        *,
        delivery: Delivery[Push[list[Fill]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Fill]]]:
        """Your own fills in the unified account.

        Channel `fill`, private.
        Each push reports something that happened.
        Frequency: on every fill; not at the start.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Fill-Channel
        """
        return self._subscribe(FILL, {}, delivery, extra, silent_after)

    def order(
        self,
        *,
        delivery: Delivery[Push[list[Order]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Order]]]:
        """Your own orders of the unified account, whenever one changes.

        Channel `order`, private.
        Each push reports something that happened.
        Frequency: when an order is placed, filled or cancelled; not at the start.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
        """
        return self._subscribe(ORDER, {}, delivery, extra, silent_after)

    def position(
        self,
        *,
        delivery: Delivery[Push[list[Position]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Position]]]:
        """Open futures positions of the unified account.

        Channel `position`, private.
        Each push replaces the previous one about the same thing.
        Frequency: at the start, when a position is opened, closed or changed, and every 5 s.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Positions-Channel
        """
        return self._subscribe(POSITION, {}, delivery, extra, silent_after)

    def reality_orderbook(
        self,
        *,
        symbol: str,
        delivery: Delivery[Push[list[RealityOrderbook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[RealityOrderbook]]]:
        """Order book of one Reality stock token as a whole, in and out of trading hours; for accounts on a whitelist.

        Channel `reality-orderbook`, private.
        Each push replaces the previous one about the same thing.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.
        """
        return self._subscribe(REALITY_ORDERBOOK, {"symbol": symbol}, delivery, extra, silent_after)

    def strategy_order(
        self,
        *,
        symbol: AllSymbols | None = None,
        delivery: Delivery[Push[list[StrategyOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[StrategyOrder]]]:
        """Your own strategy orders of the unified account, whenever one changes.

        Channel `strategy-order`, private.
        Each push reports something that happened.
        Frequency: when a strategy order is placed, changes its status or is cancelled; not at the start.

        Args:
            symbol: default for all symbols, the only value taken.
                - `default`: All symbols.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Strategy-Order-Channel
        """
        return self._subscribe(STRATEGY_ORDER, {"symbol": symbol}, delivery, extra, silent_after)

    def books(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        depth: StreamDepth | None = None,
        delivery: Delivery[Push[list[Book]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncBookSubscription[Push[list[Book]]]:
        """Order book of one instrument, as a whole at first and then what changes, or its best levels in every push.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        With `depth` 1 or 5 each push replaces the previous one.
        Frequency: 50 ms; books1 1 ms, books5 10 ms, books50 20 ms.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            depth: Levels of each side in every push; when left out, all at first, then changes.
                One of `1`, `5`, `50`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
        """
        return self._subscribe_book(
            BOOKS, {"instType": inst_type, "symbol": symbol, "depth": depth}, delivery, extra, silent_after
        )

    def kline(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        interval: UnifiedInterval,
        delivery: Delivery[Push[list[Kline]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Kline]]]:
        """Candles of one instrument; the current one is pushed again as it grows.

        Channel `kline`, public.
        Each push replaces the previous one about the same thing.
        Frequency: every second while there are trades, otherwise once an interval.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            interval: Length of a candle.
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
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(
            KLINE, {"instType": inst_type, "symbol": symbol, "interval": interval}, delivery, extra, silent_after
        )

    def liquidation(
        self,
        *,
        inst_type: StreamFuturesCategory,
        symbol: str | None = None,
        delivery: Delivery[Push[list[Liquidation]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Liquidation]]]:
        """Liquidations of everyone in one kind of futures, or in one contract.

        Channel `liquidation`, public.
        Each push reports something that happened.
        Frequency: every second, of each contract only the largest long and the largest short liquidation of that
        second.

        Args:
            inst_type: Kind of futures. (`instType`)
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Contract; all when left out.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Liquidation-Channel
        """
        return self._subscribe(LIQUIDATION, {"instType": inst_type, "symbol": symbol}, delivery, extra, silent_after)

    def public_trade(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        delivery: Delivery[Push[list[PublicTrade]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[PublicTrade]]]:
        """Trades of everyone in one instrument.

        Channel `publicTrade`, public.
        Each push reports something that happened.
        Frequency: real time.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/New-Trades-Channel
        """
        return self._subscribe(PUBLIC_TRADE, {"instType": inst_type, "symbol": symbol}, delivery, extra, silent_after)

    def rpi_books(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        depth: StreamDepth | None = None,
        delivery: Delivery[Push[list[RpiBook]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncBookSubscription[Push[list[RpiBook]]]:
        """Order book of one instrument with RPI (retail price improvement) orders apart, whole or only what changes.

        Channel `rpi-books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        Frequency: 100 ms; rpi-books1 10 ms.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            depth: Levels of each side in every push; when left out, all at first, then changes.
                One of `1`, `5`, `50`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/RPI-OrderBook-Channel
        """
        return self._subscribe_book(
            RPI_BOOKS, {"instType": inst_type, "symbol": symbol, "depth": depth}, delivery, extra, silent_after
        )

    def ticker(
        self,
        *,
        inst_type: StreamMarketCategory,
        symbol: str,
        delivery: Delivery[Push[list[Ticker]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Ticker]]]:
        """Best bid and ask, last price and 24-hour figures of one instrument.

        Channel `ticker`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 200 ms.

        Args:
            inst_type: Product line. (`instType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Tickers-Channel
        """
        return self._subscribe(TICKER, {"instType": inst_type, "symbol": symbol}, delivery, extra, silent_after)


class AsyncUtaStreamTrade(AsyncCommands):
    """Commands over the WebSocket of `uta`, for asyncio."""

    def cancel_order(
        self,
        *,
        category: StreamCategory | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, CancelOrderReply]:
        """Cancel one open order, named by its id or by yours.

        Command `cancel-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Cancel-Order-Channel
        """
        return self._command(
            TRADE_CANCEL_ORDER, {"category": category}, {"orderId": order_id, "clientOid": client_oid}, extra
        )

    def cancel_orders(
        self, *, orders: Sequence[CancelOrdersItem], extra: Extra | None = None
    ) -> Coroutine[Any, Any, list[CancelOrdersReply]]:
        """Cancel up to 20 open orders at once; each can fail on its own.

        Command `batch-cancel`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `CancelOrdersItem` per item.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 25204; others are possible.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Cancel-Order-Channel
        """
        return self._command(TRADE_CANCEL_ORDERS, {}, orders, extra)

    def modify_order(
        self,
        *,
        category: StreamCategory | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        qty: Number | None = None,
        price: Number | None = None,
        auto_cancel: FlagYesNo | None = None,
        symbol: str | None = None,
        request_id: int | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, ModifyOrderReply]:
        """Change the price or the amount of one open order.

        Command `modify-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line; to be sent since 2026-09-30.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            qty: New amount, in the base coin; of a spot or margin market buy, in the quote coin.
            price: New limit price.
            auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused;
                no when left out. (`autoCancel`)
            symbol: Trading pair or contract; to be sent since 2026-09-30.
            request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
                (`requestId`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Modify-Order-Channel
        """
        return self._command(
            TRADE_MODIFY_ORDER,
            {"category": category},
            {
                "orderId": order_id,
                "clientOid": client_oid,
                "qty": qty,
                "price": price,
                "autoCancel": auto_cancel,
                "symbol": symbol,
                "requestId": request_id,
            },
            extra,
        )

    def modify_orders(
        self, *, orders: Sequence[ModifyOrdersItem], category: StreamCategory | None = None, extra: Extra | None = None
    ) -> Coroutine[Any, Any, list[ModifyOrdersReply]]:
        """Change the price or the amount of up to 20 open orders of one category at once; each can fail on its own.

        Command `batch-modify`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `ModifyOrdersItem` per item.
            category: Product line, the same in all entries; to be sent since 2026-09-30.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 25571; others are possible.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Modify-Order-Channel
        """
        return self._command(TRADE_MODIFY_ORDERS, {"category": category}, orders, extra)

    def place_order(
        self,
        *,
        category: StreamCategory,
        symbol: str,
        order_type: OrderType,
        qty: Number,
        side: Side,
        api_code: str | None = None,
        request_time: Time | None = None,
        price: Number | None = None,
        position_side: PositionSide | None = None,
        time_in_force: TimeInForce | None = None,
        reduce_only: FlagYES_NO | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        margin_mode: MarginMode | None = None,
        receive_window: IntText | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, PlaceOrderReply]:
        """Place one spot, margin or futures order, a take profit and a stop loss with it if wanted.

        Command `place-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            api_code: Rebate code of a broker. (`apiCode`)
            request_time: When the request was made; receiveWindow counts from it. (`requestTime`)
            price: Limit price; required for a limit order.
            position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
                (`posSide`)
                - `long`: Long.
                - `short`: Short.
            time_in_force: How long a limit order stays; gtc when left out, rpi needs a permission.
                (`timeInForce`)
                - `gtc`: Until it is filled or cancelled.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
                - `fok`: Filled in full at once, or not at all.
                - `post_only`: Only as a maker.
                - `rpi`: Retail price improvement, a maker order that only retail users fill.
            reduce_only: Whether the order may only make a position smaller; NO when left out. (`reduceOnly`)
            client_oid: Your own id of the order. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            tp_trigger_by: Price that sets the take profit off, futures only; market when left out.
                (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off, futures only; market when left out. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeprofit`)
            stop_loss: Trigger price of the stop loss. (`stoploss`)
            tp_order_type: Kind of order the take profit places. (`tpOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            sl_order_type: Kind of order the stop loss places. (`slOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
                (`tpLimitPrice`)
            sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
                (`slLimitPrice`)
            margin_mode: Cross or isolated margin, futures only; crossed when left out. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            receive_window: How long after requestTime the server may still take the order, 10 to 60000 ms; counts
                only with requestTime. (`receiveWindow`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 40762, 40010, 40725, 45001; others are possible.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_PLACE_ORDER,
            {"category": category, "apiCode": api_code, "requestTime": request_time},
            {
                "symbol": symbol,
                "orderType": order_type,
                "qty": qty,
                "side": side,
                "price": price,
                "posSide": position_side,
                "timeInForce": time_in_force,
                "reduceOnly": reduce_only,
                "clientOid": client_oid,
                "stpMode": stp_mode,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeprofit": take_profit,
                "stoploss": stop_loss,
                "tpOrderType": tp_order_type,
                "slOrderType": sl_order_type,
                "tpLimitPrice": tp_limit_price,
                "slLimitPrice": sl_limit_price,
                "marginMode": margin_mode,
                "receiveWindow": receive_window,
            },
            extra,
        )

    def place_orders(
        self, *, category: StreamCategory, orders: Sequence[PlaceOrdersItem], extra: Extra | None = None
    ) -> Coroutine[Any, Any, list[PlaceOrdersReply]]:
        """Place up to 20 orders of one category at once; each can fail on its own.

        Command `batch-place`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `spot`: Spot.
                - `margin`: Margin trading.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            orders: One `PlaceOrdersItem` per item.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel
        """
        return self._command(TRADE_PLACE_ORDERS, {"category": category}, orders, extra)
