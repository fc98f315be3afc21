# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.reality.trade`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.uta.reality.trade_models import CancelOrderRequest, OrderAck, PlaceOrderRequest
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import OrderType, RealityCategory, Side
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import Number

CANCEL_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.reality.trade.cancel_order",
    "POST",
    "/api/v3/trade/cancel-reality-order",
    CancelOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("5/s/uid",),
    is_cancel=True,
    docs="https://www.bitget.com/docs/catalog/reality-trading/reality-trading#cancel-reality-order",
)
PLACE_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.reality.trade.place_order",
    "POST",
    "/api/v3/trade/place-reality-order",
    PlaceOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    permission="UTA trade read & write",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/docs/catalog/reality-trading/reality-trading#place-reality-order",
)


class TradeApi(Group):
    """Operations of `uta.reality.trade`."""

    def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        client_oid: str | None = None,
        category: RealityCategory | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Cancel one open order in a Reality stock token, named by its id or by yours.

        `POST /api/v3/trade/cancel-reality-order`, signed, 5/s/uid, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            category: Product line; SPOT when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-trading/reality-trading#cancel-reality-order
        """
        return self._call(
            CANCEL_ORDER, {"symbol": symbol, "orderId": order_id, "clientOid": client_oid, "category": category}, extra
        )

    def place_order(
        self,
        *,
        symbol: str,
        side: Side,
        order_type: OrderType,
        qty: Number,
        price: Number | None = None,
        client_oid: str | None = None,
        category: RealityCategory | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one order in a Reality stock token.

        `POST /api/v3/trade/place-reality-order`, signed, 5/s/uid, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            qty: Amount in the base coin; for a market buy, what to spend in the quote coin.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order. (`clientOid`)
            category: Product line; SPOT when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-trading/reality-trading#place-reality-order
        """
        return self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "orderType": order_type,
                "qty": qty,
                "price": price,
                "clientOid": client_oid,
                "category": category,
            },
            extra,
        )


class AsyncTradeApi(AsyncGroup):
    """Operations of `uta.reality.trade`, for asyncio."""

    async def cancel_order(
        self,
        *,
        symbol: str,
        order_id: str | None = None,
        client_oid: str | None = None,
        category: RealityCategory | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Cancel one open order in a Reality stock token, named by its id or by yours.

        `POST /api/v3/trade/cancel-reality-order`, signed, 5/s/uid, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            category: Product line; SPOT when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-trading/reality-trading#cancel-reality-order
        """
        return await self._call(
            CANCEL_ORDER, {"symbol": symbol, "orderId": order_id, "clientOid": client_oid, "category": category}, extra
        )

    async def place_order(
        self,
        *,
        symbol: str,
        side: Side,
        order_type: OrderType,
        qty: Number,
        price: Number | None = None,
        client_oid: str | None = None,
        category: RealityCategory | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place one order in a Reality stock token.

        `POST /api/v3/trade/place-reality-order`, signed, 5/s/uid, permission: UTA trade read & write.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Reality stock token, such as RAAPLUSDT.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            qty: Amount in the base coin; for a market buy, what to spend in the quote coin.
            price: Limit price; required for a limit order.
            client_oid: Your own id of the order. (`clientOid`)
            category: Product line; SPOT when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/reality-trading/reality-trading#place-reality-order
        """
        return await self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "orderType": order_type,
                "qty": qty,
                "price": price,
                "clientOid": client_oid,
                "category": category,
            },
            extra,
        )


class TradeApiWithRawResponse(RawGroup):
    """Operations of `uta.reality.trade`, returning whole responses."""

    cancel_order = raw(TradeApi.cancel_order)
    place_order = raw(TradeApi.place_order)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.reality.trade`, for asyncio, returning whole responses."""

    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    place_order = async_raw(AsyncTradeApi.place_order)
