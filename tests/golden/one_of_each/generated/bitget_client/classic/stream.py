# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.stream()`."""

from __future__ import annotations

from collections.abc import Coroutine
from functools import cached_property
from typing import TYPE_CHECKING, Any

from bitget_client._api import API
from bitget_client.classic.stream_models import (
    ShopCandle,
    ShopCandleRequest,
    ShopOrder,
    ShopOrdersRequest,
    ShopPlaceOrderFrame,
    ShopPlaceOrderReply,
    ShopPlaceOrderRequest,
)
from bitget_runtime.deprecation import deprecated
from bitget_runtime.stream.async_stream import AsyncCommands, AsyncStream, AsyncSubscription
from bitget_runtime.stream.sync_stream import Commands, Stream, Subscription
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Push

if TYPE_CHECKING:
    from bitget_client.enums import Interval, Side
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.stream.delivery.inbox import Delivery
    from bitget_runtime.values.scalars import Number

SHOP_ORDERS: Channel[list[ShopOrder]] = Channel(
    API,
    __name__,
    "classic.stream.shop_orders",
    "orders",
    ShopOrdersRequest,
    list[ShopOrder],
    scope="private",
    pushes="events",
    constant={"instType": "SHOP"},
    key=("order_id",),
    docs="https://www.bitget.com/api-doc/shop/websocket/private/Order-Channel",
)
SHOP_CANDLE: Channel[list[ShopCandle]] = Channel(
    API,
    __name__,
    "classic.stream.shop_candle",
    "candle{interval}",
    ShopCandleRequest,
    list[ShopCandle],
    scope="public",
    pushes="snapshots",
    constant={"instType": "SHOP"},
    key=("ts",),
    frequency="500 ms",
    every=0.5,
    docs="https://www.bitget.com/api-doc/shop/websocket/public/Candlesticks-Channel",
)
TRADE_SHOP_PLACE_ORDER: Command[ShopPlaceOrderReply] = Command(
    API,
    __name__,
    "classic.stream.trade.shop_place_order",
    "place-order",
    ShopPlaceOrderFrame,
    ShopPlaceOrderRequest,
    ShopPlaceOrderReply,
    outcome="order",
    constant={"instType": "SHOP"},
    permission="Granted on request",
    docs="https://www.bitget.com/api-doc/shop/websocket/private/Place-Order-Channel",
)


class ClassicStream(Stream):
    """WebSockets of `classic`: one method per channel."""

    @cached_property
    def trade(self) -> ClassicStreamTrade:
        """Commands, such as orders, on a connection of their own."""
        return ClassicStreamTrade(self)

    def shop_orders(
        self,
        *,
        symbol: str | None = None,
        delivery: Delivery[Push[list[ShopOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[ShopOrder]]]:
        """Your own orders, whenever one changes.

        Channel `orders`, private.
        Each push reports something that happened.

        Args:
            symbol: Trading pair; all pairs when left out.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/shop/websocket/private/Order-Channel
        """
        return self._subscribe(SHOP_ORDERS, {"symbol": symbol}, delivery, extra, silent_after)

    def shop_candle(
        self,
        *,
        symbol: str,
        interval: Interval,
        delivery: Delivery[Push[list[ShopCandle]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[ShopCandle]]]:
        """Candles of one pair.

        Channel `candle{interval}`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 500 ms.

        Args:
            symbol: Trading pair.
            interval: Length of a candle.
                - `1m`: One minute.
                - `1D`: One day.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/shop/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(SHOP_CANDLE, {"symbol": symbol, "interval": interval}, delivery, extra, silent_after)


class ClassicStreamTrade(Commands):
    """Commands over the WebSocket of `classic`."""

    @deprecated("classic.stream.trade.shop_place_order: deprecated; the exchange serves it until 2027-01")
    def shop_place_order(
        self,
        *,
        symbol: str,
        side: Side,
        qty: Number,
        price: Number | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> ShopPlaceOrderReply:
        """Place one order in the shop.

        Deprecated; the exchange serves it until 2027-01.

        Command `place-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            qty: Amount, in the base coin.
            price: Price.
            client_oid: Your own id of the order. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/shop/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_SHOP_PLACE_ORDER,
            {"symbol": symbol},
            {"side": side, "qty": qty, "price": price, "clientOid": client_oid},
            extra,
        )


class AsyncClassicStream(AsyncStream):
    """WebSockets of `classic`, for asyncio: one method per channel."""

    @cached_property
    def trade(self) -> AsyncClassicStreamTrade:
        """Commands, such as orders, on a connection of their own."""
        return AsyncClassicStreamTrade(self)

    def shop_orders(
        self,
        *,
        symbol: str | None = None,
        delivery: Delivery[Push[list[ShopOrder]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[ShopOrder]]]:
        """Your own orders, whenever one changes.

        Channel `orders`, private.
        Each push reports something that happened.

        Args:
            symbol: Trading pair; all pairs when left out.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/shop/websocket/private/Order-Channel
        """
        return self._subscribe(SHOP_ORDERS, {"symbol": symbol}, delivery, extra, silent_after)

    def shop_candle(
        self,
        *,
        symbol: str,
        interval: Interval,
        delivery: Delivery[Push[list[ShopCandle]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[ShopCandle]]]:
        """Candles of one pair.

        Channel `candle{interval}`, public.
        Each push replaces the previous one about the same thing.
        Frequency: 500 ms.

        Args:
            symbol: Trading pair.
            interval: Length of a candle.
                - `1m`: One minute.
                - `1D`: One day.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/shop/websocket/public/Candlesticks-Channel
        """
        return self._subscribe(SHOP_CANDLE, {"symbol": symbol, "interval": interval}, delivery, extra, silent_after)


class AsyncClassicStreamTrade(AsyncCommands):
    """Commands over the WebSocket of `classic`, for asyncio."""

    @deprecated("classic.stream.trade.shop_place_order: deprecated; the exchange serves it until 2027-01")
    def shop_place_order(
        self,
        *,
        symbol: str,
        side: Side,
        qty: Number,
        price: Number | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, ShopPlaceOrderReply]:
        """Place one order in the shop.

        Deprecated; the exchange serves it until 2027-01.

        Command `place-order`.
        Permission: Granted on request.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            qty: Amount, in the base coin.
            price: Price.
            client_oid: Your own id of the order. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/shop/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_SHOP_PLACE_ORDER,
            {"symbol": symbol},
            {"side": side, "qty": qty, "price": price, "clientOid": client_oid},
            extra,
        )
