# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.spot.plan`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.spot.plan_models import (
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    CancelOrderRequest,
    CancelOrderResult,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetSubOrdersRequest,
    ModifyOrderRequest,
    OpenOrder,
    OpenOrderPage,
    OrderAck,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    SubOrder,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import Force, OrderType, Side, SpotPlanType, StpMode, TriggerType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ALL_ORDERS: Operation[CancelAllOrdersResult] = Operation(
    API,
    __name__,
    "classic.spot.plan.cancel_all_orders",
    "POST",
    "/api/v2/spot/trade/batch-cancel-plan-order",
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("5/s/uid",),
    is_cancel=True,
    docs="https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order",
)
CANCEL_ORDER: Operation[CancelOrderResult] = Operation(
    API,
    __name__,
    "classic.spot.plan.cancel_order",
    "POST",
    "/api/v2/spot/trade/cancel-plan-order",
    CancelOrderRequest,
    CancelOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("20/s/uid",),
    is_cancel=True,
    counterparts=("uta.strategy.cancel_order",),
    docs="https://www.bitget.com/api-doc/spot/plan/Cancel-Plan-Order",
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.spot.plan.get_open_orders",
    "GET",
    "/api/v2/spot/trade/current-plan-order",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.strategy.get_open_orders",),
    docs="https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order",
    paging={
        "next": "idLessThan = idLessThan",
        "rows": "orderList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 90d",
        "key": "orderId",
        "order": "newest",
        "ends": "nextFlag",
    },
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "classic.spot.plan.get_order_history",
    "GET",
    "/api/v2/spot/trade/history-plan-order",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.strategy.get_order_history",),
    docs="https://www.bitget.com/api-doc/spot/plan/Get-History-Plan-Order",
    paging={
        "next": "idLessThan = idLessThan",
        "rows": "orderList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "nextFlag",
    },
)
GET_SUB_ORDERS: Operation[list[SubOrder]] = Operation(
    API,
    __name__,
    "classic.spot.plan.get_sub_orders",
    "GET",
    "/api/v2/spot/trade/plan-sub-order",
    GetSubOrdersRequest,
    list[SubOrder],
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.strategy.get_sub_orders",),
    docs="https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order",
)
MODIFY_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "classic.spot.plan.modify_order",
    "POST",
    "/api/v2/spot/trade/modify-plan-order",
    ModifyOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("20/s/uid",),
    counterparts=("uta.strategy.modify_order",),
    docs="https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order",
)
PLACE_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "classic.spot.plan.place_order",
    "POST",
    "/api/v2/spot/trade/place-plan-order",
    PlaceOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    rate_limits=("20/s/uid",),
    counterparts=("uta.strategy.place_order",),
    docs="https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order",
)


class PlanApi(Group):
    """Operations of `classic.spot.plan`."""

    def cancel_all_orders(
        self, *, symbols: Sequence[str] | None = None, extra: Extra | None = None
    ) -> CancelAllOrdersResult:
        """Cancel all spot trigger orders, of some pairs or of every pair.

        `POST /api/v2/spot/trade/batch-cancel-plan-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbols: Pairs whose trigger orders to cancel; all pairs when left out. (`symbolList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order
        """
        return self._call(CANCEL_ALL_ORDERS, {"symbolList": symbols}, extra)

    def cancel_order(
        self, *, client_oid: str | None = None, order_id: str | None = None, extra: Extra | None = None
    ) -> CancelOrderResult:
        """Cancel one spot trigger order, named by its id or by yours.

        `POST /api/v2/spot/trade/cancel-plan-order`, signed, 20/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Cancel-Plan-Order
        """
        return self._call(CANCEL_ORDER, {"clientOid": client_oid, "orderId": order_id}, extra)

    def get_open_orders(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the spot trigger orders of a pair that have not been triggered yet.

        `GET /api/v2/spot/trade/current-plan-order`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of orders; 20 when left out, at most 100.
            id_less_than: Only orders with an orderId below this one, that is older ones. (`idLessThan`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 90d.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    def get_order_history(
        self,
        *,
        symbol: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the spot trigger orders of a pair that were carried out, failed or were cancelled.

        `GET /api/v2/spot/trade/history-plan-order`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            id_less_than: idLessThan of the response before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Get-History-Plan-Order
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_sub_orders(self, *, plan_order_id: str, extra: Extra | None = None) -> list[SubOrder]:
        """Get the spot orders that a trigger order has placed.

        `GET /api/v2/spot/trade/plan-sub-order`, signed, 20/s/uid.

        Args:
            plan_order_id: Id of the trigger order. (`planOrderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order
        """
        return self._call(GET_SUB_ORDERS, {"planOrderId": plan_order_id}, extra)

    def modify_order(
        self,
        *,
        trigger_price: Number,
        order_type: OrderType,
        size: Number,
        order_id: str | None = None,
        client_oid: str | None = None,
        execute_price: Number | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Change the prices, the type and the amount of a spot trigger order.

        `POST /api/v2/spot/trade/modify-plan-order`, signed, 20/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            trigger_price: Price that sets the order off. (`triggerPrice`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            size: Amount in the base coin; in the quote coin where the order's planType is total.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            execute_price: Limit price of the order that is placed; required for a limit order. (`executePrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order
        """
        return self._call(
            MODIFY_ORDER,
            {
                "triggerPrice": trigger_price,
                "orderType": order_type,
                "size": size,
                "orderId": order_id,
                "clientOid": client_oid,
                "executePrice": execute_price,
            },
            extra,
        )

    def place_order(
        self,
        *,
        symbol: str,
        side: Side,
        trigger_price: Number,
        order_type: OrderType,
        size: Number,
        trigger_type: TriggerType,
        execute_price: Number | None = None,
        plan_type: SpotPlanType | None = None,
        client_oid: str | None = None,
        force: Force | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place a spot trigger order, which places an order once a price is reached.

        `POST /api/v2/spot/trade/place-plan-order`, signed, 20/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            size: Amount in the base coin; in the quote coin where planType is total.
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            execute_price: Limit price of the order that is placed; required for a limit order. (`executePrice`)
            plan_type: What size is counted in; amount when left out. (`planType`)
                - `amount`: The base coin.
                - `total`: The quote coin.
            client_oid: Your own id of the order. (`clientOid`)
            force: How long the order stays.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order
        """
        return self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "triggerPrice": trigger_price,
                "orderType": order_type,
                "size": size,
                "triggerType": trigger_type,
                "executePrice": execute_price,
                "planType": plan_type,
                "clientOid": client_oid,
                "force": force,
                "stpMode": stp_mode,
            },
            extra,
        )


class AsyncPlanApi(AsyncGroup):
    """Operations of `classic.spot.plan`, for asyncio."""

    async def cancel_all_orders(
        self, *, symbols: Sequence[str] | None = None, extra: Extra | None = None
    ) -> CancelAllOrdersResult:
        """Cancel all spot trigger orders, of some pairs or of every pair.

        `POST /api/v2/spot/trade/batch-cancel-plan-order`, signed, 5/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbols: Pairs whose trigger orders to cancel; all pairs when left out. (`symbolList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Batch-Cancel-Plan-Order
        """
        return await self._call(CANCEL_ALL_ORDERS, {"symbolList": symbols}, extra)

    async def cancel_order(
        self, *, client_oid: str | None = None, order_id: str | None = None, extra: Extra | None = None
    ) -> CancelOrderResult:
        """Cancel one spot trigger order, named by its id or by yours.

        `POST /api/v2/spot/trade/cancel-plan-order`, signed, 20/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Cancel-Plan-Order
        """
        return await self._call(CANCEL_ORDER, {"clientOid": client_oid, "orderId": order_id}, extra)

    async def get_open_orders(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the spot trigger orders of a pair that have not been triggered yet.

        `GET /api/v2/spot/trade/current-plan-order`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            limit: Number of orders; 20 when left out, at most 100.
            id_less_than: Only orders with an orderId below this one, that is older ones. (`idLessThan`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Get-Current-Plan-Order
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        symbol: str,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 90d.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "symbol": symbol,
                "limit": limit,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    async def get_order_history(
        self,
        *,
        symbol: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the spot trigger orders of a pair that were carried out, failed or were cancelled.

        `GET /api/v2/spot/trade/history-plan-order`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            id_less_than: idLessThan of the response before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Get-History-Plan-Order
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        symbol: str,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_sub_orders(self, *, plan_order_id: str, extra: Extra | None = None) -> list[SubOrder]:
        """Get the spot orders that a trigger order has placed.

        `GET /api/v2/spot/trade/plan-sub-order`, signed, 20/s/uid.

        Args:
            plan_order_id: Id of the trigger order. (`planOrderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Get-Plan-Sub-Order
        """
        return await self._call(GET_SUB_ORDERS, {"planOrderId": plan_order_id}, extra)

    async def modify_order(
        self,
        *,
        trigger_price: Number,
        order_type: OrderType,
        size: Number,
        order_id: str | None = None,
        client_oid: str | None = None,
        execute_price: Number | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Change the prices, the type and the amount of a spot trigger order.

        `POST /api/v2/spot/trade/modify-plan-order`, signed, 20/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            trigger_price: Price that sets the order off. (`triggerPrice`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            size: Amount in the base coin; in the quote coin where the order's planType is total.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            execute_price: Limit price of the order that is placed; required for a limit order. (`executePrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Modify-Plan-Order
        """
        return await self._call(
            MODIFY_ORDER,
            {
                "triggerPrice": trigger_price,
                "orderType": order_type,
                "size": size,
                "orderId": order_id,
                "clientOid": client_oid,
                "executePrice": execute_price,
            },
            extra,
        )

    async def place_order(
        self,
        *,
        symbol: str,
        side: Side,
        trigger_price: Number,
        order_type: OrderType,
        size: Number,
        trigger_type: TriggerType,
        execute_price: Number | None = None,
        plan_type: SpotPlanType | None = None,
        client_oid: str | None = None,
        force: Force | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Place a spot trigger order, which places an order once a price is reached.

        `POST /api/v2/spot/trade/place-plan-order`, signed, 20/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            size: Amount in the base coin; in the quote coin where planType is total.
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            execute_price: Limit price of the order that is placed; required for a limit order. (`executePrice`)
            plan_type: What size is counted in; amount when left out. (`planType`)
                - `amount`: The base coin.
                - `total`: The quote coin.
            client_oid: Your own id of the order. (`clientOid`)
            force: How long the order stays.
                - `gtc`: Until it is filled or cancelled.
                - `post_only`: Only as a maker.
                - `fok`: Filled in full at once, or not at all.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/plan/Place-Plan-Order
        """
        return await self._call(
            PLACE_ORDER,
            {
                "symbol": symbol,
                "side": side,
                "triggerPrice": trigger_price,
                "orderType": order_type,
                "size": size,
                "triggerType": trigger_type,
                "executePrice": execute_price,
                "planType": plan_type,
                "clientOid": client_oid,
                "force": force,
                "stpMode": stp_mode,
            },
            extra,
        )


class PlanApiWithRawResponse(RawGroup):
    """Operations of `classic.spot.plan`, returning whole responses."""

    cancel_all_orders = raw(PlanApi.cancel_all_orders)
    cancel_order = raw(PlanApi.cancel_order)
    get_open_orders = raw(PlanApi.get_open_orders)
    get_order_history = raw(PlanApi.get_order_history)
    get_sub_orders = raw(PlanApi.get_sub_orders)
    modify_order = raw(PlanApi.modify_order)
    place_order = raw(PlanApi.place_order)


class AsyncPlanApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.spot.plan`, for asyncio, returning whole responses."""

    cancel_all_orders = async_raw(AsyncPlanApi.cancel_all_orders)
    cancel_order = async_raw(AsyncPlanApi.cancel_order)
    get_open_orders = async_raw(AsyncPlanApi.get_open_orders)
    get_order_history = async_raw(AsyncPlanApi.get_order_history)
    get_sub_orders = async_raw(AsyncPlanApi.get_sub_orders)
    modify_order = async_raw(AsyncPlanApi.modify_order)
    place_order = async_raw(AsyncPlanApi.place_order)
