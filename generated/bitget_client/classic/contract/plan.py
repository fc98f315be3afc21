# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.contract.plan`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.classic.contract.plan_models import (
    CancelOrdersRequest,
    CancelOrdersRequestOrder,
    CancelOrdersResult,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetSubOrdersRequest,
    ModifyOrderRequest,
    ModifyOrderResult,
    ModifyTpslOrderRequest,
    ModifyTpslOrderResult,
    OpenOrder,
    OpenOrderPage,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    PlaceOrderResult,
    PlacePositionTpslRequest,
    PlaceTpslOrderRequest,
    PlaceTpslOrderResult,
    PositionTpsl,
    SubOrder,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        ContractPlanStatusFilter,
        ContractPlanTypeFilter,
        ContractPlanTypeToCancel,
        ContractTpslPlanType,
        ContractTriggerPlanType,
        FlagYES_NO,
        MarginMode,
        OrderType,
        PlanTriggerType,
        ProductType,
        Side,
        StpMode,
        TpslHoldSide,
        TradeSide,
        TriggerType,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, NumberOrEmpty, Time

CANCEL_ORDERS: Operation[CancelOrdersResult] = Operation(
    API,
    __name__,
    "classic.contract.plan.cancel_orders",
    "POST",
    "/api/v2/mix/order/cancel-plan-order",
    CancelOrdersRequest,
    CancelOrdersResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("uta.strategy.cancel_order",),
    docs="https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order",
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "classic.contract.plan.get_open_orders",
    "GET",
    "/api/v2/mix/order/orders-plan-pending",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.get_open_orders",),
    docs="https://www.bitget.com/api-doc/contract/plan/get-orders-plan-pending",
    paging={
        "next": "idLessThan = endId",
        "rows": "entrustedList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 3mo",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "classic.contract.plan.get_order_history",
    "GET",
    "/api/v2/mix/order/orders-plan-history",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.get_order_history",),
    docs="https://www.bitget.com/api-doc/contract/plan/orders-plan-history",
    paging={
        "next": "idLessThan = endId",
        "rows": "entrustedList",
        "limit": "limit 100..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_SUB_ORDERS: Operation[list[SubOrder]] = Operation(
    API,
    __name__,
    "classic.contract.plan.get_sub_orders",
    "GET",
    "/api/v2/mix/order/plan-sub-order",
    GetSubOrdersRequest,
    list[SubOrder],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.get_sub_orders",),
    docs="https://www.bitget.com/api-doc/contract/plan/Plan-Sub-Orders",
)
MODIFY_ORDER: Operation[ModifyOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.plan.modify_order",
    "POST",
    "/api/v2/mix/order/modify-plan-order",
    ModifyOrderRequest,
    ModifyOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.modify_order",),
    docs="https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order",
)
MODIFY_TPSL_ORDER: Operation[ModifyTpslOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.plan.modify_tpsl_order",
    "POST",
    "/api/v2/mix/order/modify-tpsl-order",
    ModifyTpslOrderRequest,
    ModifyTpslOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.modify_order",),
    docs="https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order",
)
PLACE_ORDER: Operation[PlaceOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.plan.place_order",
    "POST",
    "/api/v2/mix/order/place-plan-order",
    PlaceOrderRequest,
    PlaceOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.place_order",),
    docs="https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order",
)
PLACE_POSITION_TPSL: Operation[list[PositionTpsl]] = Operation(
    API,
    __name__,
    "classic.contract.plan.place_position_tpsl",
    "POST",
    "/api/v2/mix/order/place-pos-tpsl",
    PlacePositionTpslRequest,
    list[PositionTpsl],
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order",
)
PLACE_TPSL_ORDER: Operation[PlaceTpslOrderResult] = Operation(
    API,
    __name__,
    "classic.contract.plan.place_tpsl_order",
    "POST",
    "/api/v2/mix/order/place-tpsl-order",
    PlaceTpslOrderRequest,
    PlaceTpslOrderResult,
    auth="signed",
    outcome="order",
    rate_limits=("10/s/uid",),
    counterparts=("uta.strategy.place_order",),
    docs="https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order",
)


class PlanApi(Group):
    """Operations of `classic.contract.plan`."""

    def cancel_orders(
        self,
        *,
        product_type: ProductType,
        orders: Sequence[CancelOrdersRequestOrder] | None = None,
        symbol: str | None = None,
        margin_coin: str | None = None,
        plan_type: ContractPlanTypeToCancel | None = None,
        extra: Extra | None = None,
    ) -> CancelOrdersResult:
        """Cancel trigger orders named one by one, or all of a kind in a product type or contract.

        `POST /api/v2/mix/order/cancel-plan-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            orders: Orders meant, each named by its id or by yours. (`orderIdList`)
            symbol: Contract; required where orders are named.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            plan_type: Kind of trigger order; normal_plan when left out. (`planType`)
                - `normal_plan`: Trigger order.
                - `profit_plan`: Take profit of part of a position.
                - `loss_plan`: Stop loss of part of a position.
                - `pos_profit`: Take profit of a whole position.
                - `pos_loss`: Stop loss of a whole position.
                - `moving_plan`: Trailing stop of a position.
                - `track_plan`: Trailing stop order.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order
        """
        return self._call(
            CANCEL_ORDERS,
            {
                "productType": product_type,
                "orderIdList": orders,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "planType": plan_type,
            },
            extra,
        )

    def get_open_orders(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the futures trigger orders that wait to be triggered.

        `GET /api/v2/mix/order/orders-plan-pending`, signed, 10/s/uid.

        Args:
            plan_type: Which kinds of trigger orders. (`planType`)
                - `normal_plan`: Trigger orders.
                - `track_plan`: Trailing stop orders.
                - `profit_loss`: Take profits and stop losses of every kind.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            symbol: Contract; all of the product type when left out.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/get-orders-plan-pending
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_order_history(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        plan_status: ContractPlanStatusFilter | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the futures trigger orders that were triggered or cancelled, or failed.

        `GET /api/v2/mix/order/orders-plan-history`, signed, 10/s/uid.

        Args:
            plan_type: Which kinds of trigger orders. (`planType`)
                - `normal_plan`: Trigger orders.
                - `track_plan`: Trailing stop orders.
                - `profit_loss`: Take profits and stop losses of every kind.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            plan_status: Only orders with this end; all when left out. (`planStatus`)
                - `executed`: Triggered.
                - `fail_execute`: Triggering failed.
                - `fail_trigger`: Triggering failed, by another spelling.
                - `cancelled`: Cancelled.
            symbol: Contract; all of the product type when left out.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/orders-plan-history
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "planStatus": plan_status,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        plan_status: ContractPlanStatusFilter | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "planStatus": plan_status,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_sub_orders(
        self,
        *,
        plan_type: ContractTriggerPlanType,
        plan_order_id: str,
        product_type: ProductType,
        extra: Extra | None = None,
    ) -> list[SubOrder]:
        """Get the futures orders that one trigger order placed.

        `GET /api/v2/mix/order/plan-sub-order`, signed, 10/s/uid.

        Args:
            plan_type: Kind of trigger order. (`planType`)
                - `normal_plan`: Trigger order.
                - `track_plan`: Trailing stop order.
            plan_order_id: Id of the trigger order. (`planOrderId`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Plan-Sub-Orders
        """
        return self._call(
            GET_SUB_ORDERS, {"planType": plan_type, "planOrderId": plan_order_id, "productType": product_type}, extra
        )

    def modify_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        plan_type: ContractTriggerPlanType | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        new_size: Number | None = None,
        new_price: Number | None = None,
        new_callback_ratio: Number | None = None,
        new_trigger_price: Number | None = None,
        new_trigger_type: TriggerType | None = None,
        new_take_profit_trigger_price: Number | None = None,
        new_take_profit_execute_price: Number | None = None,
        new_take_profit_trigger_type: PlanTriggerType | None = None,
        new_stop_loss_trigger_price: Number | None = None,
        new_stop_loss_execute_price: Number | None = None,
        new_stop_loss_trigger_type: PlanTriggerType | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change a trigger order or trailing stop order that waits to be triggered; what is left out stays as it is.

        `POST /api/v2/mix/order/modify-plan-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            plan_type: Kind of trigger order, which its id tells as well. (`planType`)
                - `normal_plan`: Trigger order.
                - `track_plan`: Trailing stop order.
            order_id: Id of the trigger order; this or clientOid is required, and this one counts where both are
                given. (`orderId`)
            client_oid: Your own id of the trigger order; this or orderId is required. (`clientOid`)
            new_size: New amount, in the base coin. (`newSize`)
            new_price: New limit price; not for a market order or a trailing stop order. (`newPrice`)
            new_callback_ratio: New callback rate, at most 10; required for a trailing stop order, not for others.
                (`newCallbackRatio`)
            new_trigger_price: New trigger price; required where newTriggerType is given. (`newTriggerPrice`)
            new_trigger_type: Which price is now compared with the trigger price. (`newTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            new_take_profit_trigger_price: New trigger price of the take profit; 0 removes it.
                (`newStopSurplusTriggerPrice`)
            new_take_profit_execute_price: New limit price of the take profit, 0 removes it; not for a trailing
                stop order. (`newStopSurplusExecutePrice`)
            new_take_profit_trigger_type: Which price triggers the take profit; required with its price, not for a
                trailing stop order. (`newStopSurplusTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            new_stop_loss_trigger_price: New trigger price of the stop loss; 0 removes it.
                (`newStopLossTriggerPrice`)
            new_stop_loss_execute_price: New limit price of the stop loss, 0 removes it; not for a trailing stop
                order. (`newStopLossExecutePrice`)
            new_stop_loss_trigger_type: Which price triggers the stop loss; required with its price, not for a
                trailing stop order. (`newStopLossTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order
        """
        given: dict[str, Any] = {"symbol": symbol, "productType": product_type}
        if plan_type is not None:
            given["planType"] = plan_type
        if order_id is not None:
            given["orderId"] = order_id
        if client_oid is not None:
            given["clientOid"] = client_oid
        if new_size is not None:
            given["newSize"] = new_size
        if new_price is not None:
            given["newPrice"] = new_price
        if new_callback_ratio is not None:
            given["newCallbackRatio"] = new_callback_ratio
        if new_trigger_price is not None:
            given["newTriggerPrice"] = new_trigger_price
        if new_trigger_type is not None:
            given["newTriggerType"] = new_trigger_type
        if new_take_profit_trigger_price is not None:
            given["newStopSurplusTriggerPrice"] = new_take_profit_trigger_price
        if new_take_profit_execute_price is not None:
            given["newStopSurplusExecutePrice"] = new_take_profit_execute_price
        if new_take_profit_trigger_type is not None:
            given["newStopSurplusTriggerType"] = new_take_profit_trigger_type
        if new_stop_loss_trigger_price is not None:
            given["newStopLossTriggerPrice"] = new_stop_loss_trigger_price
        if new_stop_loss_execute_price is not None:
            given["newStopLossExecutePrice"] = new_stop_loss_execute_price
        if new_stop_loss_trigger_type is not None:
            given["newStopLossTriggerType"] = new_stop_loss_trigger_type
        return self._call(MODIFY_ORDER, given, extra)

    def modify_tpsl_order(
        self,
        *,
        margin_coin: str,
        product_type: ProductType,
        symbol: str,
        trigger_price: Number,
        size: NumberOrEmpty,
        order_id: str | None = None,
        client_oid: str | None = None,
        trigger_type: TriggerType | None = None,
        execute_price: Number | None = None,
        range_rate: Number | None = None,
        extra: Extra | None = None,
    ) -> ModifyTpslOrderResult:
        """Change a take-profit or stop-loss order that waits to be triggered.

        `POST /api/v2/mix/order/modify-tpsl-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            size: Amount, in the base coin; an empty text where it is for the whole position.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            execute_price: Limit price; 0 or left out for a market order, left out for moving_plan.
                (`executePrice`)
            range_rate: Callback range of a trailing stop (moving_plan). (`rangeRate`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order
        """
        return self._call(
            MODIFY_TPSL_ORDER,
            {
                "marginCoin": margin_coin,
                "productType": product_type,
                "symbol": symbol,
                "triggerPrice": trigger_price,
                "size": size,
                "orderId": order_id,
                "clientOid": client_oid,
                "triggerType": trigger_type,
                "executePrice": execute_price,
                "rangeRate": range_rate,
            },
            extra,
        )

    def place_order(
        self,
        *,
        plan_type: ContractTriggerPlanType,
        symbol: str,
        product_type: ProductType,
        margin_mode: MarginMode,
        margin_coin: str,
        size: Number,
        trigger_price: Number,
        trigger_type: TriggerType,
        side: Side,
        order_type: OrderType,
        price: Number | None = None,
        callback_ratio: Number | None = None,
        trade_side: TradeSide | None = None,
        client_oid: str | None = None,
        reduce_only: FlagYES_NO | None = None,
        take_profit_trigger_price: Number | None = None,
        take_profit_execute_price: Number | None = None,
        take_profit_trigger_type: PlanTriggerType | None = None,
        stop_loss_trigger_price: Number | None = None,
        stop_loss_execute_price: Number | None = None,
        stop_loss_trigger_type: PlanTriggerType | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one trigger order or trailing stop order in futures, a take profit and a stop loss with it if wanted.

        `POST /api/v2/mix/order/place-plan-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `trade_side="open"`; open a short by `side="sell"` and
          `trade_side="open"`; close a long by `side="buy"` and `trade_side="close"`; close a short by `side="sell"`
          and `trade_side="close"`.

        Args:
            plan_type: Kind of trigger order. (`planType`)
                - `normal_plan`: Trigger order.
                - `track_plan`: Trailing stop order.
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            size: Amount to trade, in the base coin.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing
                too.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market; market for a trailing stop order. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            price: Limit price; required for a limit order, not for a market or trailing stop order.
            callback_ratio: Callback rate, at most 10; required for a trailing stop order. (`callbackRatio`)
            trade_side: Open or close a position; required in hedge mode. (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            client_oid: Your own id of the order. (`clientOid`)
            reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way
                mode. (`reduceOnly`)
            take_profit_trigger_price: Trigger price of the take profit, for a trailing stop order in per cent,
                0.01 to 999.99; none when left out or 0. (`stopSurplusTriggerPrice`)
            take_profit_execute_price: Limit price of the take profit; at market when left out or 0, not for a
                trailing stop order. (`stopSurplusExecutePrice`)
            take_profit_trigger_type: Which price triggers the take profit; required with its price, fill_price
                for a trailing stop order. (`stopSurplusTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            stop_loss_trigger_price: Trigger price of the stop loss, for a trailing stop order in per cent, 0.01
                to 999.99; none when left out or 0. (`stopLossTriggerPrice`)
            stop_loss_execute_price: Limit price of the stop loss; at market when left out or 0, not for a
                trailing stop order. (`stopLossExecutePrice`)
            stop_loss_trigger_type: Which price triggers the stop loss; required with its price, fill_price for a
                trailing stop order. (`stopLossTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order
        """
        given: dict[str, Any] = {
            "planType": plan_type,
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "size": size,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "side": side,
            "orderType": order_type,
        }
        if price is not None:
            given["price"] = price
        if callback_ratio is not None:
            given["callbackRatio"] = callback_ratio
        if trade_side is not None:
            given["tradeSide"] = trade_side
        if client_oid is not None:
            given["clientOid"] = client_oid
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if take_profit_trigger_price is not None:
            given["stopSurplusTriggerPrice"] = take_profit_trigger_price
        if take_profit_execute_price is not None:
            given["stopSurplusExecutePrice"] = take_profit_execute_price
        if take_profit_trigger_type is not None:
            given["stopSurplusTriggerType"] = take_profit_trigger_type
        if stop_loss_trigger_price is not None:
            given["stopLossTriggerPrice"] = stop_loss_trigger_price
        if stop_loss_execute_price is not None:
            given["stopLossExecutePrice"] = stop_loss_execute_price
        if stop_loss_trigger_type is not None:
            given["stopLossTriggerType"] = stop_loss_trigger_type
        if stp_mode is not None:
            given["stpMode"] = stp_mode
        return self._call(PLACE_ORDER, given, extra)

    def place_position_tpsl(
        self,
        *,
        margin_coin: str,
        product_type: ProductType,
        symbol: str,
        hold_side: TpslHoldSide,
        take_profit_trigger_price: Number | None = None,
        take_profit_size: Number | None = None,
        take_profit_trigger_type: TriggerType | None = None,
        take_profit_execute_price: Number | None = None,
        stop_loss_trigger_price: Number | None = None,
        stop_loss_size: Number | None = None,
        stop_loss_trigger_type: TriggerType | None = None,
        stop_loss_execute_price: Number | None = None,
        stp_mode: StpMode | None = None,
        take_profit_client_oid: str | None = None,
        stop_loss_client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> list[PositionTpsl]:
        """Place a take profit and a stop loss of a futures position at once.

        `POST /api/v2/mix/order/place-pos-tpsl`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            hold_side: Position meant. (`holdSide`)
                - `long`: Long, in hedge mode.
                - `short`: Short, in hedge mode.
                - `buy`: Long, in one-way mode.
                - `sell`: Short, in one-way mode.
            take_profit_trigger_price: Trigger price of the take profit. (`stopSurplusTriggerPrice`)
            take_profit_size: Amount of the take profit, in the base coin; the whole position when left out.
                (`stopSurplusSize`)
            take_profit_trigger_type: Which price triggers the take profit. (`stopSurplusTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            take_profit_execute_price: Limit price of the take profit; at market when left out or 0.
                (`stopSurplusExecutePrice`)
            stop_loss_trigger_price: Trigger price of the stop loss. (`stopLossTriggerPrice`)
            stop_loss_size: Amount of the stop loss, in the base coin; the whole position when left out.
                (`stopLossSize`)
            stop_loss_trigger_type: Which price triggers the stop loss. (`stopLossTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            stop_loss_execute_price: Limit price of the stop loss; at market when left out or 0.
                (`stopLossExecutePrice`)
            stp_mode: What happens where an order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            take_profit_client_oid: Your own id of the take-profit order. (`stopSurplusClientOid`)
            stop_loss_client_oid: Your own id of the stop-loss order. (`stopLossClientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order
        """
        return self._call(
            PLACE_POSITION_TPSL,
            {
                "marginCoin": margin_coin,
                "productType": product_type,
                "symbol": symbol,
                "holdSide": hold_side,
                "stopSurplusTriggerPrice": take_profit_trigger_price,
                "stopSurplusSize": take_profit_size,
                "stopSurplusTriggerType": take_profit_trigger_type,
                "stopSurplusExecutePrice": take_profit_execute_price,
                "stopLossTriggerPrice": stop_loss_trigger_price,
                "stopLossSize": stop_loss_size,
                "stopLossTriggerType": stop_loss_trigger_type,
                "stopLossExecutePrice": stop_loss_execute_price,
                "stpMode": stp_mode,
                "stopSurplusClientOid": take_profit_client_oid,
                "stopLossClientOid": stop_loss_client_oid,
            },
            extra,
        )

    def place_tpsl_order(
        self,
        *,
        margin_coin: str,
        product_type: ProductType,
        symbol: str,
        plan_type: ContractTpslPlanType,
        trigger_price: Number,
        hold_side: TpslHoldSide,
        trigger_type: TriggerType | None = None,
        execute_price: Number | None = None,
        size: Number | None = None,
        range_rate: Number | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> PlaceTpslOrderResult:
        """Place one take-profit, stop-loss or trailing stop order for a futures position.

        `POST /api/v2/mix/order/place-tpsl-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            plan_type: Kind of take profit or stop loss. (`planType`)
                - `profit_plan`: Take profit of part of a position.
                - `loss_plan`: Stop loss of part of a position.
                - `moving_plan`: Trailing stop of a position.
                - `pos_profit`: Take profit of a whole position.
                - `pos_loss`: Stop loss of a whole position.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            hold_side: Position meant. (`holdSide`)
                - `long`: Long, in hedge mode.
                - `short`: Short, in hedge mode.
                - `buy`: Long, in one-way mode.
                - `sell`: Short, in one-way mode.
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            execute_price: Limit price; 0 or left out for a market order, left out for moving_plan.
                (`executePrice`)
            size: Amount, in the base coin; required but for pos_profit and pos_loss.
            range_rate: Callback range; required for moving_plan, only for it. (`rangeRate`)
            client_oid: Your own id of the order. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order
        """
        return self._call(
            PLACE_TPSL_ORDER,
            {
                "marginCoin": margin_coin,
                "productType": product_type,
                "symbol": symbol,
                "planType": plan_type,
                "triggerPrice": trigger_price,
                "holdSide": hold_side,
                "triggerType": trigger_type,
                "executePrice": execute_price,
                "size": size,
                "rangeRate": range_rate,
                "clientOid": client_oid,
                "stpMode": stp_mode,
            },
            extra,
        )


class AsyncPlanApi(AsyncGroup):
    """Operations of `classic.contract.plan`, for asyncio."""

    async def cancel_orders(
        self,
        *,
        product_type: ProductType,
        orders: Sequence[CancelOrdersRequestOrder] | None = None,
        symbol: str | None = None,
        margin_coin: str | None = None,
        plan_type: ContractPlanTypeToCancel | None = None,
        extra: Extra | None = None,
    ) -> CancelOrdersResult:
        """Cancel trigger orders named one by one, or all of a kind in a product type or contract.

        `POST /api/v2/mix/order/cancel-plan-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            orders: Orders meant, each named by its id or by yours. (`orderIdList`)
            symbol: Contract; required where orders are named.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            plan_type: Kind of trigger order; normal_plan when left out. (`planType`)
                - `normal_plan`: Trigger order.
                - `profit_plan`: Take profit of part of a position.
                - `loss_plan`: Stop loss of part of a position.
                - `pos_profit`: Take profit of a whole position.
                - `pos_loss`: Stop loss of a whole position.
                - `moving_plan`: Trailing stop of a position.
                - `track_plan`: Trailing stop order.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Cancel-Plan-Order
        """
        return await self._call(
            CANCEL_ORDERS,
            {
                "productType": product_type,
                "orderIdList": orders,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "planType": plan_type,
            },
            extra,
        )

    async def get_open_orders(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the futures trigger orders that wait to be triggered.

        `GET /api/v2/mix/order/orders-plan-pending`, signed, 10/s/uid.

        Args:
            plan_type: Which kinds of trigger orders. (`planType`)
                - `normal_plan`: Trigger orders.
                - `track_plan`: Trailing stop orders.
                - `profit_loss`: Take profits and stop losses of every kind.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            symbol: Contract; all of the product type when left out.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/get-orders-plan-pending
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: 3mo.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_order_history(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        plan_status: ContractPlanStatusFilter | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the futures trigger orders that were triggered or cancelled, or failed.

        `GET /api/v2/mix/order/orders-plan-history`, signed, 10/s/uid.

        Args:
            plan_type: Which kinds of trigger orders. (`planType`)
                - `normal_plan`: Trigger orders.
                - `track_plan`: Trailing stop orders.
                - `profit_loss`: Take profits and stop losses of every kind.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            order_id: Only the order with this id. (`orderId`)
            client_oid: Only the order with this id of your own; ignored where orderId is given. (`clientOid`)
            plan_status: Only orders with this end; all when left out. (`planStatus`)
                - `executed`: Triggered.
                - `fail_execute`: Triggering failed.
                - `fail_trigger`: Triggering failed, by another spelling.
                - `cancelled`: Cancelled.
            symbol: Contract; all of the product type when left out.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most three months before its end. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/orders-plan-history
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "planStatus": plan_status,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        plan_type: ContractPlanTypeFilter,
        product_type: ProductType,
        order_id: str | None = None,
        client_oid: str | None = None,
        plan_status: ContractPlanStatusFilter | None = None,
        symbol: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "planType": plan_type,
                "productType": product_type,
                "orderId": order_id,
                "clientOid": client_oid,
                "planStatus": plan_status,
                "symbol": symbol,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_sub_orders(
        self,
        *,
        plan_type: ContractTriggerPlanType,
        plan_order_id: str,
        product_type: ProductType,
        extra: Extra | None = None,
    ) -> list[SubOrder]:
        """Get the futures orders that one trigger order placed.

        `GET /api/v2/mix/order/plan-sub-order`, signed, 10/s/uid.

        Args:
            plan_type: Kind of trigger order. (`planType`)
                - `normal_plan`: Trigger order.
                - `track_plan`: Trailing stop order.
            plan_order_id: Id of the trigger order. (`planOrderId`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Plan-Sub-Orders
        """
        return await self._call(
            GET_SUB_ORDERS, {"planType": plan_type, "planOrderId": plan_order_id, "productType": product_type}, extra
        )

    async def modify_order(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        plan_type: ContractTriggerPlanType | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        new_size: Number | None = None,
        new_price: Number | None = None,
        new_callback_ratio: Number | None = None,
        new_trigger_price: Number | None = None,
        new_trigger_type: TriggerType | None = None,
        new_take_profit_trigger_price: Number | None = None,
        new_take_profit_execute_price: Number | None = None,
        new_take_profit_trigger_type: PlanTriggerType | None = None,
        new_stop_loss_trigger_price: Number | None = None,
        new_stop_loss_execute_price: Number | None = None,
        new_stop_loss_trigger_type: PlanTriggerType | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change a trigger order or trailing stop order that waits to be triggered; what is left out stays as it is.

        `POST /api/v2/mix/order/modify-plan-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            plan_type: Kind of trigger order, which its id tells as well. (`planType`)
                - `normal_plan`: Trigger order.
                - `track_plan`: Trailing stop order.
            order_id: Id of the trigger order; this or clientOid is required, and this one counts where both are
                given. (`orderId`)
            client_oid: Your own id of the trigger order; this or orderId is required. (`clientOid`)
            new_size: New amount, in the base coin. (`newSize`)
            new_price: New limit price; not for a market order or a trailing stop order. (`newPrice`)
            new_callback_ratio: New callback rate, at most 10; required for a trailing stop order, not for others.
                (`newCallbackRatio`)
            new_trigger_price: New trigger price; required where newTriggerType is given. (`newTriggerPrice`)
            new_trigger_type: Which price is now compared with the trigger price. (`newTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            new_take_profit_trigger_price: New trigger price of the take profit; 0 removes it.
                (`newStopSurplusTriggerPrice`)
            new_take_profit_execute_price: New limit price of the take profit, 0 removes it; not for a trailing
                stop order. (`newStopSurplusExecutePrice`)
            new_take_profit_trigger_type: Which price triggers the take profit; required with its price, not for a
                trailing stop order. (`newStopSurplusTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            new_stop_loss_trigger_price: New trigger price of the stop loss; 0 removes it.
                (`newStopLossTriggerPrice`)
            new_stop_loss_execute_price: New limit price of the stop loss, 0 removes it; not for a trailing stop
                order. (`newStopLossExecutePrice`)
            new_stop_loss_trigger_type: Which price triggers the stop loss; required with its price, not for a
                trailing stop order. (`newStopLossTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Modify-Plan-Order
        """
        given: dict[str, Any] = {"symbol": symbol, "productType": product_type}
        if plan_type is not None:
            given["planType"] = plan_type
        if order_id is not None:
            given["orderId"] = order_id
        if client_oid is not None:
            given["clientOid"] = client_oid
        if new_size is not None:
            given["newSize"] = new_size
        if new_price is not None:
            given["newPrice"] = new_price
        if new_callback_ratio is not None:
            given["newCallbackRatio"] = new_callback_ratio
        if new_trigger_price is not None:
            given["newTriggerPrice"] = new_trigger_price
        if new_trigger_type is not None:
            given["newTriggerType"] = new_trigger_type
        if new_take_profit_trigger_price is not None:
            given["newStopSurplusTriggerPrice"] = new_take_profit_trigger_price
        if new_take_profit_execute_price is not None:
            given["newStopSurplusExecutePrice"] = new_take_profit_execute_price
        if new_take_profit_trigger_type is not None:
            given["newStopSurplusTriggerType"] = new_take_profit_trigger_type
        if new_stop_loss_trigger_price is not None:
            given["newStopLossTriggerPrice"] = new_stop_loss_trigger_price
        if new_stop_loss_execute_price is not None:
            given["newStopLossExecutePrice"] = new_stop_loss_execute_price
        if new_stop_loss_trigger_type is not None:
            given["newStopLossTriggerType"] = new_stop_loss_trigger_type
        return await self._call(MODIFY_ORDER, given, extra)

    async def modify_tpsl_order(
        self,
        *,
        margin_coin: str,
        product_type: ProductType,
        symbol: str,
        trigger_price: Number,
        size: NumberOrEmpty,
        order_id: str | None = None,
        client_oid: str | None = None,
        trigger_type: TriggerType | None = None,
        execute_price: Number | None = None,
        range_rate: Number | None = None,
        extra: Extra | None = None,
    ) -> ModifyTpslOrderResult:
        """Change a take-profit or stop-loss order that waits to be triggered.

        `POST /api/v2/mix/order/modify-tpsl-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            size: Amount, in the base coin; an empty text where it is for the whole position.
            order_id: Id of the order; this or clientOid is required. (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            execute_price: Limit price; 0 or left out for a market order, left out for moving_plan.
                (`executePrice`)
            range_rate: Callback range of a trailing stop (moving_plan). (`rangeRate`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Modify-Tpsl-Order
        """
        return await self._call(
            MODIFY_TPSL_ORDER,
            {
                "marginCoin": margin_coin,
                "productType": product_type,
                "symbol": symbol,
                "triggerPrice": trigger_price,
                "size": size,
                "orderId": order_id,
                "clientOid": client_oid,
                "triggerType": trigger_type,
                "executePrice": execute_price,
                "rangeRate": range_rate,
            },
            extra,
        )

    async def place_order(
        self,
        *,
        plan_type: ContractTriggerPlanType,
        symbol: str,
        product_type: ProductType,
        margin_mode: MarginMode,
        margin_coin: str,
        size: Number,
        trigger_price: Number,
        trigger_type: TriggerType,
        side: Side,
        order_type: OrderType,
        price: Number | None = None,
        callback_ratio: Number | None = None,
        trade_side: TradeSide | None = None,
        client_oid: str | None = None,
        reduce_only: FlagYES_NO | None = None,
        take_profit_trigger_price: Number | None = None,
        take_profit_execute_price: Number | None = None,
        take_profit_trigger_type: PlanTriggerType | None = None,
        stop_loss_trigger_price: Number | None = None,
        stop_loss_execute_price: Number | None = None,
        stop_loss_trigger_type: PlanTriggerType | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one trigger order or trailing stop order in futures, a take profit and a stop loss with it if wanted.

        `POST /api/v2/mix/order/place-plan-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `trade_side="open"`; open a short by `side="sell"` and
          `trade_side="open"`; close a long by `side="buy"` and `trade_side="close"`; close a short by `side="sell"`
          and `trade_side="close"`.

        Args:
            plan_type: Kind of trigger order. (`planType`)
                - `normal_plan`: Trigger order.
                - `track_plan`: Trailing stop order.
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            size: Amount to trade, in the base coin.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            side: Direction; in hedge mode that of the position, buy for long and sell for short, when closing
                too.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market; market for a trailing stop order. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            price: Limit price; required for a limit order, not for a market or trailing stop order.
            callback_ratio: Callback rate, at most 10; required for a trailing stop order. (`callbackRatio`)
            trade_side: Open or close a position; required in hedge mode. (`tradeSide`)
                - `open`: Opens.
                - `close`: Closes.
            client_oid: Your own id of the order. (`clientOid`)
            reduce_only: Whether the order may only make a position smaller; NO when left out, only in one-way
                mode. (`reduceOnly`)
            take_profit_trigger_price: Trigger price of the take profit, for a trailing stop order in per cent,
                0.01 to 999.99; none when left out or 0. (`stopSurplusTriggerPrice`)
            take_profit_execute_price: Limit price of the take profit; at market when left out or 0, not for a
                trailing stop order. (`stopSurplusExecutePrice`)
            take_profit_trigger_type: Which price triggers the take profit; required with its price, fill_price
                for a trailing stop order. (`stopSurplusTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            stop_loss_trigger_price: Trigger price of the stop loss, for a trailing stop order in per cent, 0.01
                to 999.99; none when left out or 0. (`stopLossTriggerPrice`)
            stop_loss_execute_price: Limit price of the stop loss; at market when left out or 0, not for a
                trailing stop order. (`stopLossExecutePrice`)
            stop_loss_trigger_type: Which price triggers the stop loss; required with its price, fill_price for a
                trailing stop order. (`stopLossTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
                - `index_price`: Index price.
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Place-Plan-Order
        """
        given: dict[str, Any] = {
            "planType": plan_type,
            "symbol": symbol,
            "productType": product_type,
            "marginMode": margin_mode,
            "marginCoin": margin_coin,
            "size": size,
            "triggerPrice": trigger_price,
            "triggerType": trigger_type,
            "side": side,
            "orderType": order_type,
        }
        if price is not None:
            given["price"] = price
        if callback_ratio is not None:
            given["callbackRatio"] = callback_ratio
        if trade_side is not None:
            given["tradeSide"] = trade_side
        if client_oid is not None:
            given["clientOid"] = client_oid
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if take_profit_trigger_price is not None:
            given["stopSurplusTriggerPrice"] = take_profit_trigger_price
        if take_profit_execute_price is not None:
            given["stopSurplusExecutePrice"] = take_profit_execute_price
        if take_profit_trigger_type is not None:
            given["stopSurplusTriggerType"] = take_profit_trigger_type
        if stop_loss_trigger_price is not None:
            given["stopLossTriggerPrice"] = stop_loss_trigger_price
        if stop_loss_execute_price is not None:
            given["stopLossExecutePrice"] = stop_loss_execute_price
        if stop_loss_trigger_type is not None:
            given["stopLossTriggerType"] = stop_loss_trigger_type
        if stp_mode is not None:
            given["stpMode"] = stp_mode
        return await self._call(PLACE_ORDER, given, extra)

    async def place_position_tpsl(
        self,
        *,
        margin_coin: str,
        product_type: ProductType,
        symbol: str,
        hold_side: TpslHoldSide,
        take_profit_trigger_price: Number | None = None,
        take_profit_size: Number | None = None,
        take_profit_trigger_type: TriggerType | None = None,
        take_profit_execute_price: Number | None = None,
        stop_loss_trigger_price: Number | None = None,
        stop_loss_size: Number | None = None,
        stop_loss_trigger_type: TriggerType | None = None,
        stop_loss_execute_price: Number | None = None,
        stp_mode: StpMode | None = None,
        take_profit_client_oid: str | None = None,
        stop_loss_client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> list[PositionTpsl]:
        """Place a take profit and a stop loss of a futures position at once.

        `POST /api/v2/mix/order/place-pos-tpsl`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            hold_side: Position meant. (`holdSide`)
                - `long`: Long, in hedge mode.
                - `short`: Short, in hedge mode.
                - `buy`: Long, in one-way mode.
                - `sell`: Short, in one-way mode.
            take_profit_trigger_price: Trigger price of the take profit. (`stopSurplusTriggerPrice`)
            take_profit_size: Amount of the take profit, in the base coin; the whole position when left out.
                (`stopSurplusSize`)
            take_profit_trigger_type: Which price triggers the take profit. (`stopSurplusTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            take_profit_execute_price: Limit price of the take profit; at market when left out or 0.
                (`stopSurplusExecutePrice`)
            stop_loss_trigger_price: Trigger price of the stop loss. (`stopLossTriggerPrice`)
            stop_loss_size: Amount of the stop loss, in the base coin; the whole position when left out.
                (`stopLossSize`)
            stop_loss_trigger_type: Which price triggers the stop loss. (`stopLossTriggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            stop_loss_execute_price: Limit price of the stop loss; at market when left out or 0.
                (`stopLossExecutePrice`)
            stp_mode: What happens where an order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            take_profit_client_oid: Your own id of the take-profit order. (`stopSurplusClientOid`)
            stop_loss_client_oid: Your own id of the stop-loss order. (`stopLossClientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Place-Pos-Tpsl-Order
        """
        return await self._call(
            PLACE_POSITION_TPSL,
            {
                "marginCoin": margin_coin,
                "productType": product_type,
                "symbol": symbol,
                "holdSide": hold_side,
                "stopSurplusTriggerPrice": take_profit_trigger_price,
                "stopSurplusSize": take_profit_size,
                "stopSurplusTriggerType": take_profit_trigger_type,
                "stopSurplusExecutePrice": take_profit_execute_price,
                "stopLossTriggerPrice": stop_loss_trigger_price,
                "stopLossSize": stop_loss_size,
                "stopLossTriggerType": stop_loss_trigger_type,
                "stopLossExecutePrice": stop_loss_execute_price,
                "stpMode": stp_mode,
                "stopSurplusClientOid": take_profit_client_oid,
                "stopLossClientOid": stop_loss_client_oid,
            },
            extra,
        )

    async def place_tpsl_order(
        self,
        *,
        margin_coin: str,
        product_type: ProductType,
        symbol: str,
        plan_type: ContractTpslPlanType,
        trigger_price: Number,
        hold_side: TpslHoldSide,
        trigger_type: TriggerType | None = None,
        execute_price: Number | None = None,
        size: Number | None = None,
        range_rate: Number | None = None,
        client_oid: str | None = None,
        stp_mode: StpMode | None = None,
        extra: Extra | None = None,
    ) -> PlaceTpslOrderResult:
        """Place one take-profit, stop-loss or trailing stop order for a futures position.

        `POST /api/v2/mix/order/place-tpsl-order`, signed, 10/s/uid.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Trading pair, such as BTCUSDT.
            plan_type: Kind of take profit or stop loss. (`planType`)
                - `profit_plan`: Take profit of part of a position.
                - `loss_plan`: Stop loss of part of a position.
                - `moving_plan`: Trailing stop of a position.
                - `pos_profit`: Take profit of a whole position.
                - `pos_loss`: Stop loss of a whole position.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            hold_side: Position meant. (`holdSide`)
                - `long`: Long, in hedge mode.
                - `short`: Short, in hedge mode.
                - `buy`: Long, in one-way mode.
                - `sell`: Short, in one-way mode.
            trigger_type: Price that triggers the order. (`triggerType`)
                - `fill_price`: Price of the last trade.
                - `mark_price`: Mark price.
            execute_price: Limit price; 0 or left out for a market order, left out for moving_plan.
                (`executePrice`)
            size: Amount, in the base coin; required but for pos_profit and pos_loss.
            range_rate: Callback range; required for moving_plan, only for it. (`rangeRate`)
            client_oid: Your own id of the order. (`clientOid`)
            stp_mode: What happens where the order would trade with one of your own; none when left out.
                (`stpMode`)
                - `none`: Nothing, no prevention.
                - `cancel_taker`: The taker order is cancelled.
                - `cancel_maker`: The maker order is cancelled.
                - `cancel_both`: Both are cancelled.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/plan/Place-Tpsl-Order
        """
        return await self._call(
            PLACE_TPSL_ORDER,
            {
                "marginCoin": margin_coin,
                "productType": product_type,
                "symbol": symbol,
                "planType": plan_type,
                "triggerPrice": trigger_price,
                "holdSide": hold_side,
                "triggerType": trigger_type,
                "executePrice": execute_price,
                "size": size,
                "rangeRate": range_rate,
                "clientOid": client_oid,
                "stpMode": stp_mode,
            },
            extra,
        )


class PlanApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.plan`, returning whole responses."""

    cancel_orders = raw(PlanApi.cancel_orders)
    get_open_orders = raw(PlanApi.get_open_orders)
    get_order_history = raw(PlanApi.get_order_history)
    get_sub_orders = raw(PlanApi.get_sub_orders)
    modify_order = raw(PlanApi.modify_order)
    modify_tpsl_order = raw(PlanApi.modify_tpsl_order)
    place_order = raw(PlanApi.place_order)
    place_position_tpsl = raw(PlanApi.place_position_tpsl)
    place_tpsl_order = raw(PlanApi.place_tpsl_order)


class AsyncPlanApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.plan`, for asyncio, returning whole responses."""

    cancel_orders = async_raw(AsyncPlanApi.cancel_orders)
    get_open_orders = async_raw(AsyncPlanApi.get_open_orders)
    get_order_history = async_raw(AsyncPlanApi.get_order_history)
    get_sub_orders = async_raw(AsyncPlanApi.get_sub_orders)
    modify_order = async_raw(AsyncPlanApi.modify_order)
    modify_tpsl_order = async_raw(AsyncPlanApi.modify_tpsl_order)
    place_order = async_raw(AsyncPlanApi.place_order)
    place_position_tpsl = async_raw(AsyncPlanApi.place_position_tpsl)
    place_tpsl_order = async_raw(AsyncPlanApi.place_tpsl_order)
