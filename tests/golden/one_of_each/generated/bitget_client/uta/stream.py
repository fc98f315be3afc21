# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.stream()`."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from bitget_client._api import API
from bitget_client.uta.stream_models import (
    Balance,
    Book,
    BooksRequest,
    Order,
    PlaceOrderFrame,
    PlaceOrderReply,
    PlaceOrderRequest,
    PlaceOrdersFrame,
    PlaceOrdersItem,
    PlaceOrdersReply,
)
from bitget_runtime.deprecation import deprecated
from bitget_runtime.stream.async_stream import AsyncBookSubscription, AsyncCommands, AsyncStream, AsyncSubscription
from bitget_runtime.stream.sync_stream import BookSubscription, Commands, Stream, Subscription
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Push

if TYPE_CHECKING:
    from bitget_client.enums import Depth, FlagYesNo, Product, Side
    from bitget_client.uta.sbe import AsyncUtaStreamSbe, UtaStreamSbe
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.stream.delivery.inbox import Delivery
    from bitget_runtime.values.scalars import Number

BALANCE: Channel[Balance] = Channel(
    API,
    __name__,
    "uta.stream.balance",
    "balance",
    None,
    Balance,
    scope="private",
    pushes="snapshots",
    constant={"instType": "UTA"},
    frequency="on change",
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Balance-Channel",
)
ORDERS: Channel[list[Order]] = Channel(
    API,
    __name__,
    "uta.stream.orders",
    "order",
    None,
    list[Order],
    scope="private",
    pushes="events",
    constant={"instType": "UTA"},
    key=(
        "order_id",
        "ts",
    ),
    docs="https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel",
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
    frequency="100 ms; books5 20 ms",
    docs="https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel",
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
    rate_limits=("10/s/uid", "100/m/ip"),
    copy_trader_limits=("1/10s/uid",),
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
    limits_by_vip=True,
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

    @deprecated("uta.stream.balance: deprecated; use `uta.stream.orders`")
    def balance(
        self,
        *,
        delivery: Delivery[Push[Balance]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[Balance]]:
        """What the account holds, as one object.

        Deprecated; use `uta.stream.orders`.

        Channel `balance`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on change.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Balance-Channel
        """
        return self._subscribe(BALANCE, {}, delivery, extra, silent_after)

    def orders(
        self,
        *,
        delivery: Delivery[Push[list[Order]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> Subscription[Push[list[Order]]]:
        """Your own orders, whenever one changes.

        Channel `order`, private.
        Each push reports something that happened.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
        """
        return self._subscribe(ORDERS, {}, delivery, extra, silent_after)

    def books(
        self,
        *,
        product: Product,
        symbol: str,
        depth: Depth | None = None,
        delivery: Delivery[Push[list[Book]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> BookSubscription[Push[list[Book]]]:
        """Order book of one pair, whole or only what changes.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        Frequency: 100 ms; books5 20 ms.

        Args:
            product: Product line. (`instType`)
                One of `spot`, `futures`.
            symbol: Trading pair.
            depth: Levels of each side in every push; when left out, all at first, then changes.
                One of `5`, `50`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
        """
        return self._subscribe_book(
            BOOKS, {"instType": product, "symbol": symbol, "depth": depth}, delivery, extra, silent_after
        )


class UtaStreamTrade(Commands):
    """Commands over the WebSocket of `uta`."""

    def place_order(
        self,
        *,
        product: Product,
        symbol: str,
        side: Side,
        qty: Number,
        reduce_only: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderReply:
        """Place one order.

        Command `place-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product: Product line. (`instType`)
                One of `spot`, `futures`.
            symbol: Trading pair.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            qty: Amount, in the base coin.
            reduce_only: Whether the order may only reduce a position. (`reduceOnly`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_PLACE_ORDER,
            {"instType": product},
            {"symbol": symbol, "side": side, "qty": qty, "reduceOnly": reduce_only},
            extra,
        )

    def place_orders(
        self,
        *,
        product: Product,
        orders: Sequence[PlaceOrdersItem],
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> list[PlaceOrdersReply]:
        """Place several orders at once.

        Command `batch-place`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product: Product line. (`instType`)
                One of `spot`, `futures`.
            orders: One `PlaceOrdersItem` per item.
            client_oid: Your own id of the batch. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel
        """
        return self._command(TRADE_PLACE_ORDERS, {"instType": product, "clientOid": client_oid}, orders, extra)


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

    @deprecated("uta.stream.balance: deprecated; use `uta.stream.orders`")
    def balance(
        self,
        *,
        delivery: Delivery[Push[Balance]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[Balance]]:
        """What the account holds, as one object.

        Deprecated; use `uta.stream.orders`.

        Channel `balance`, private.
        Each push replaces the previous one about the same thing.
        Frequency: on change.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Balance-Channel
        """
        return self._subscribe(BALANCE, {}, delivery, extra, silent_after)

    def orders(
        self,
        *,
        delivery: Delivery[Push[list[Order]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncSubscription[Push[list[Order]]]:
        """Your own orders, whenever one changes.

        Channel `order`, private.
        Each push reports something that happened.

        Args:
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Order-Channel
        """
        return self._subscribe(ORDERS, {}, delivery, extra, silent_after)

    def books(
        self,
        *,
        product: Product,
        symbol: str,
        depth: Depth | None = None,
        delivery: Delivery[Push[list[Book]]] | None = None,
        silent_after: float | None = None,
        extra: Extra | None = None,
    ) -> AsyncBookSubscription[Push[list[Book]]]:
        """Order book of one pair, whole or only what changes.

        Channel `books{depth}`, public.
        A push is a `snapshot`, or an `update` of it.
        Frequency: 100 ms; books5 20 ms.

        Args:
            product: Product line. (`instType`)
                One of `spot`, `futures`.
            symbol: Trading pair.
            depth: Levels of each side in every push; when left out, all at first, then changes.
                One of `5`, `50`.
            delivery: How pushes reach their reader; by default as in the stream's options.
            silent_after: Seconds without a push after which the stream subscribes again; by default likewise.
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/api-doc/uta/websocket/public/Order-Book-Channel
        """
        return self._subscribe_book(
            BOOKS, {"instType": product, "symbol": symbol, "depth": depth}, delivery, extra, silent_after
        )


class AsyncUtaStreamTrade(AsyncCommands):
    """Commands over the WebSocket of `uta`, for asyncio."""

    def place_order(
        self,
        *,
        product: Product,
        symbol: str,
        side: Side,
        qty: Number,
        reduce_only: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, PlaceOrderReply]:
        """Place one order.

        Command `place-order`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product: Product line. (`instType`)
                One of `spot`, `futures`.
            symbol: Trading pair.
            side: Direction of the order.
                - `buy`: Buy.
                - `sell`: Sell.
            qty: Amount, in the base coin.
            reduce_only: Whether the order may only reduce a position. (`reduceOnly`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Place-Order-Channel
        """
        return self._command(
            TRADE_PLACE_ORDER,
            {"instType": product},
            {"symbol": symbol, "side": side, "qty": qty, "reduceOnly": reduce_only},
            extra,
        )

    def place_orders(
        self,
        *,
        product: Product,
        orders: Sequence[PlaceOrdersItem],
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> Coroutine[Any, Any, list[PlaceOrdersReply]]:
        """Place several orders at once.

        Command `batch-place`.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product: Product line. (`instType`)
                One of `spot`, `futures`.
            orders: One `PlaceOrdersItem` per item.
            client_oid: Your own id of the batch. (`clientOid`)
            extra: Members that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/websocket/private/Batch-Place-Order-Channel
        """
        return self._command(TRADE_PLACE_ORDERS, {"instType": product, "clientOid": client_oid}, orders, extra)
