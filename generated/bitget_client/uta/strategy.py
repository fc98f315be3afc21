# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.strategy`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.strategy_models import (
    CancelOrderRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetSubOrdersRequest,
    ModifyOrderRequest,
    ModifyOrderResult,
    OpenOrder,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    PlaceOrderRequestIcebergParam,
    PlaceOrderRequestOcoParam,
    PlaceOrderRequestTrailingStopParam,
    PlaceOrderRequestTwapParam,
    PlaceOrderResult,
    SubOrder,
    SubOrderPage,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        Category,
        FlagYesNo,
        OrderType,
        PositionSide,
        Side,
        StrategyType,
        TpslMode,
        TriggerBy,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ORDER: Operation[None] = Operation(
    API,
    __name__,
    "uta.strategy.cancel_order",
    "POST",
    "/api/v3/trade/cancel-strategy-order",
    CancelOrderRequest,
    None,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=("classic.contract.plan.cancel_orders", "classic.spot.plan.cancel_order"),
    docs="https://www.bitget.com/api-doc/uta/strategy/Cancel-Strategy-Order",
)
GET_OPEN_ORDERS: Operation[list[OpenOrder]] = Operation(
    API,
    __name__,
    "uta.strategy.get_open_orders",
    "GET",
    "/api/v3/trade/unfilled-strategy-orders",
    GetOpenOrdersRequest,
    list[OpenOrder],
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.contract.plan.get_open_orders", "classic.spot.plan.get_open_orders"),
    docs="https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders",
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "uta.strategy.get_order_history",
    "GET",
    "/api/v3/trade/history-strategy-orders",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.contract.plan.get_order_history", "classic.spot.plan.get_order_history"),
    docs="https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_SUB_ORDERS: Operation[SubOrderPage] = Operation(
    API,
    __name__,
    "uta.strategy.get_sub_orders",
    "GET",
    "/api/v3/trade/strategy-sub-orders",
    GetSubOrdersRequest,
    SubOrderPage,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    counterparts=("classic.contract.plan.get_sub_orders", "classic.spot.plan.get_sub_orders"),
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..unknown",
        "key": "subOrderId",
        "order": "unknown",
        "ends": "no cursor",
    },
)
MODIFY_ORDER: Operation[ModifyOrderResult] = Operation(
    API,
    __name__,
    "uta.strategy.modify_order",
    "POST",
    "/api/v3/trade/modify-strategy-order",
    ModifyOrderRequest,
    ModifyOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=(
        "classic.contract.plan.modify_order",
        "classic.contract.plan.modify_tpsl_order",
        "classic.spot.plan.modify_order",
    ),
    docs="https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order",
)
PLACE_ORDER: Operation[PlaceOrderResult] = Operation(
    API,
    __name__,
    "uta.strategy.place_order",
    "POST",
    "/api/v3/trade/place-strategy-order",
    PlaceOrderRequest,
    PlaceOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=(
        "classic.contract.plan.place_order",
        "classic.contract.plan.place_tpsl_order",
        "classic.spot.plan.place_order",
    ),
    docs="https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order",
)


class StrategyApi(Group):
    """Operations of `uta.strategy`."""

    def cancel_order(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> None:
        """Cancel one open strategy order, named by its id or by yours.

        `POST /api/v3/trade/cancel-strategy-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Cancel-Strategy-Order
        """
        return self._call(CANCEL_ORDER, {"orderId": order_id, "clientOid": client_oid}, extra)

    def get_open_orders(
        self, *, category: Category, strategy_type: StrategyType | None = None, extra: Extra | None = None
    ) -> list[OpenOrder]:
        """Get the open strategy orders of one category.

        `GET /api/v3/trade/unfilled-strategy-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            strategy_type: Only orders of this kind. (`type`)
                - `tpsl`: Take profit and stop loss.
                - `trigger`: An order placed when a price is reached.
                - `oco`: Two orders, of which one cancels the other.
                - `trailing_stop`: An order placed when the price turns back by some distance.
                - `iceberg`: A large order placed in small parts.
                - `twap`: An order placed in parts over some time.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders
        """
        return self._call(GET_OPEN_ORDERS, {"category": category, "type": strategy_type}, extra)

    def get_order_history(
        self,
        *,
        category: Category,
        strategy_type: StrategyType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the strategy orders of one category that are no longer open.

        `GET /api/v3/trade/history-strategy-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            strategy_type: Only orders of this kind. (`type`)
                - `tpsl`: Take profit and stop loss.
                - `trigger`: An order placed when a price is reached.
                - `oco`: Two orders, of which one cancels the other.
                - `trailing_stop`: An order placed when the price turns back by some distance.
                - `iceberg`: A large order placed in small parts.
                - `twap`: An order placed in parts over some time.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "type": strategy_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        category: Category,
        strategy_type: StrategyType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "type": strategy_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_sub_orders(
        self, *, order_id: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> SubOrderPage:
        """Get the orders that one strategy order has placed.

        `GET /api/v3/trade/strategy-sub-orders`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            order_id: Id of the strategy order. (`orderId`)
            limit: Number of orders; 100 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_SUB_ORDERS, {"orderId": order_id, "limit": limit, "cursor": cursor}, extra)

    def iter_sub_orders(
        self,
        *,
        order_id: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubOrder]:
        """Walk over all pages of `get_sub_orders`, which takes the same arguments."""
        return self._walk(GET_SUB_ORDERS, {"orderId": order_id, "limit": limit, "cursor": cursor}, extra, walk)

    def modify_order(
        self,
        *,
        qty: Number,
        order_id: str | None = None,
        client_oid: str | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        trigger_by: TriggerBy | None = None,
        trigger_price: Number | None = None,
        trigger_order_type: OrderType | None = None,
        trigger_order_price: Number | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change the amount or the trigger prices of one open strategy order, or the orders it is to place.

        `POST /api/v3/trade/modify-strategy-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            qty: New amount, in the base coin; of a take profit and stop loss for part of a position only.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            tp_trigger_by: Price that sets the take profit off. (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
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
            trigger_by: Price that sets the order off. (`triggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            trigger_order_type: Kind of order that is placed when triggered. (`triggerOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            trigger_order_price: Limit price of the order that is placed when triggered. (`triggerOrderPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order
        """
        return self._call(
            MODIFY_ORDER,
            {
                "qty": qty,
                "orderId": order_id,
                "clientOid": client_oid,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
                "tpOrderType": tp_order_type,
                "slOrderType": sl_order_type,
                "tpLimitPrice": tp_limit_price,
                "slLimitPrice": sl_limit_price,
                "triggerBy": trigger_by,
                "triggerPrice": trigger_price,
                "triggerOrderType": trigger_order_type,
                "triggerOrderPrice": trigger_order_price,
            },
            extra,
        )

    def place_order(
        self,
        *,
        category: Category,
        symbol: str,
        strategy_type: StrategyType | None = None,
        client_oid: str | None = None,
        tpsl_mode: TpslMode | None = None,
        qty: Number | None = None,
        side: Side | None = None,
        position_side: PositionSide | None = None,
        reduce_only: FlagYesNo | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        trigger_by: TriggerBy | None = None,
        trigger_price: Number | None = None,
        trigger_order_type: OrderType | None = None,
        trigger_order_price: Number | None = None,
        oco_params: Sequence[PlaceOrderRequestOcoParam] | None = None,
        trailing_stop_params: Sequence[PlaceOrderRequestTrailingStopParam] | None = None,
        iceberg_params: Sequence[PlaceOrderRequestIcebergParam] | None = None,
        twap_params: Sequence[PlaceOrderRequestTwapParam] | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one strategy order: take profit and stop loss, trigger, OCO, trailing stop, iceberg or TWAP.

        `POST /api/v3/trade/place-strategy-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `position_side="long"`; open a short by `side="sell"` and
          `position_side="short"`; close a long by `side="sell"` and `position_side="long"`; close a short by
          `side="buy"` and `position_side="short"`.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            strategy_type: Kind of strategy order; tpsl when left out. (`type`)
                - `tpsl`: Take profit and stop loss.
                - `trigger`: An order placed when a price is reached.
                - `oco`: Two orders, of which one cancels the other.
                - `trailing_stop`: An order placed when the price turns back by some distance.
                - `iceberg`: A large order placed in small parts.
                - `twap`: An order placed in parts over some time.
            client_oid: Your own id of the order, for tpsl only; a second order with it is refused for six hours,
                not quite reliably. (`clientOid`)
            tpsl_mode: Whether the whole position is meant or a part, for tpsl only; full when left out.
                (`tpslMode`)
                - `full`: The whole position.
                - `partial`: A part of it.
            qty: Amount, in the base coin; required for trigger, and for tpsl with tpslMode partial.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            position_side: Position meant; for futures only. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            reduce_only: Whether the order may only make a position smaller. (`reduceOnly`)
            tp_trigger_by: Price that sets the take profit off, for tpsl only; market when left out.
                (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off, for tpsl only; market when left out. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit; for tpsl only. (`takeProfit`)
            stop_loss: Trigger price of the stop loss; for tpsl only. (`stopLoss`)
            tp_order_type: Kind of order the take profit places, for tpsl only; market when left out.
                (`tpOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            sl_order_type: Kind of order the stop loss places, for tpsl only; market when left out.
                (`slOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
                (`tpLimitPrice`)
            sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
                (`slLimitPrice`)
            trigger_by: Price that sets the order off; for trigger only. (`triggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            trigger_price: Price that sets the order off; for trigger only. (`triggerPrice`)
            trigger_order_type: Kind of order that is placed when triggered; for trigger only.
                (`triggerOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            trigger_order_price: Limit price of the order that is placed when triggered; for trigger only.
                (`triggerOrderPrice`)
            oco_params: Settings of an OCO order. (`ocoParams`)
            trailing_stop_params: Settings of a trailing stop. (`trailingStopParams`)
            iceberg_params: Settings of an iceberg order. (`icebergParams`)
            twap_params: Settings of a TWAP order. (`twapParams`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
        """
        given: dict[str, Any] = {"category": category, "symbol": symbol}
        if strategy_type is not None:
            given["type"] = strategy_type
        if client_oid is not None:
            given["clientOid"] = client_oid
        if tpsl_mode is not None:
            given["tpslMode"] = tpsl_mode
        if qty is not None:
            given["qty"] = qty
        if side is not None:
            given["side"] = side
        if position_side is not None:
            given["posSide"] = position_side
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if tp_trigger_by is not None:
            given["tpTriggerBy"] = tp_trigger_by
        if sl_trigger_by is not None:
            given["slTriggerBy"] = sl_trigger_by
        if take_profit is not None:
            given["takeProfit"] = take_profit
        if stop_loss is not None:
            given["stopLoss"] = stop_loss
        if tp_order_type is not None:
            given["tpOrderType"] = tp_order_type
        if sl_order_type is not None:
            given["slOrderType"] = sl_order_type
        if tp_limit_price is not None:
            given["tpLimitPrice"] = tp_limit_price
        if sl_limit_price is not None:
            given["slLimitPrice"] = sl_limit_price
        if trigger_by is not None:
            given["triggerBy"] = trigger_by
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if trigger_order_type is not None:
            given["triggerOrderType"] = trigger_order_type
        if trigger_order_price is not None:
            given["triggerOrderPrice"] = trigger_order_price
        if oco_params is not None:
            given["ocoParams"] = oco_params
        if trailing_stop_params is not None:
            given["trailingStopParams"] = trailing_stop_params
        if iceberg_params is not None:
            given["icebergParams"] = iceberg_params
        if twap_params is not None:
            given["twapParams"] = twap_params
        return self._call(PLACE_ORDER, given, extra)


class AsyncStrategyApi(AsyncGroup):
    """Operations of `uta.strategy`, for asyncio."""

    async def cancel_order(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> None:
        """Cancel one open strategy order, named by its id or by yours.

        `POST /api/v3/trade/cancel-strategy-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Cancel-Strategy-Order
        """
        return await self._call(CANCEL_ORDER, {"orderId": order_id, "clientOid": client_oid}, extra)

    async def get_open_orders(
        self, *, category: Category, strategy_type: StrategyType | None = None, extra: Extra | None = None
    ) -> list[OpenOrder]:
        """Get the open strategy orders of one category.

        `GET /api/v3/trade/unfilled-strategy-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            strategy_type: Only orders of this kind. (`type`)
                - `tpsl`: Take profit and stop loss.
                - `trigger`: An order placed when a price is reached.
                - `oco`: Two orders, of which one cancels the other.
                - `trailing_stop`: An order placed when the price turns back by some distance.
                - `iceberg`: A large order placed in small parts.
                - `twap`: An order placed in parts over some time.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Get-Unfilled-Strategy-Orders
        """
        return await self._call(GET_OPEN_ORDERS, {"category": category, "type": strategy_type}, extra)

    async def get_order_history(
        self,
        *,
        category: Category,
        strategy_type: StrategyType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the strategy orders of one category that are no longer open.

        `GET /api/v3/trade/history-strategy-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            strategy_type: Only orders of this kind. (`type`)
                - `tpsl`: Take profit and stop loss.
                - `trigger`: An order placed when a price is reached.
                - `oco`: Two orders, of which one cancels the other.
                - `trailing_stop`: An order placed when the price turns back by some distance.
                - `iceberg`: A large order placed in small parts.
                - `twap`: An order placed in parts over some time.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Get-History-Strategy-Orders
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "type": strategy_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_order_history(
        self,
        *,
        category: Category,
        strategy_type: StrategyType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "type": strategy_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_sub_orders(
        self, *, order_id: str, limit: IntText | None = None, cursor: str | None = None, extra: Extra | None = None
    ) -> SubOrderPage:
        """Get the orders that one strategy order has placed.

        `GET /api/v3/trade/strategy-sub-orders`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            order_id: Id of the strategy order. (`orderId`)
            limit: Number of orders; 100 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_SUB_ORDERS, {"orderId": order_id, "limit": limit, "cursor": cursor}, extra)

    def iter_sub_orders(
        self,
        *,
        order_id: str,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubOrder]:
        """Walk over all pages of `get_sub_orders`, which takes the same arguments."""
        return self._walk(GET_SUB_ORDERS, {"orderId": order_id, "limit": limit, "cursor": cursor}, extra, walk)

    async def modify_order(
        self,
        *,
        qty: Number,
        order_id: str | None = None,
        client_oid: str | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        trigger_by: TriggerBy | None = None,
        trigger_price: Number | None = None,
        trigger_order_type: OrderType | None = None,
        trigger_order_price: Number | None = None,
        extra: Extra | None = None,
    ) -> ModifyOrderResult:
        """Change the amount or the trigger prices of one open strategy order, or the orders it is to place.

        `POST /api/v3/trade/modify-strategy-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            qty: New amount, in the base coin; of a take profit and stop loss for part of a position only.
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            tp_trigger_by: Price that sets the take profit off. (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit. (`takeProfit`)
            stop_loss: Trigger price of the stop loss. (`stopLoss`)
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
            trigger_by: Price that sets the order off. (`triggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            trigger_price: Price that sets the order off. (`triggerPrice`)
            trigger_order_type: Kind of order that is placed when triggered. (`triggerOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            trigger_order_price: Limit price of the order that is placed when triggered. (`triggerOrderPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Modify-Strategy-Order
        """
        return await self._call(
            MODIFY_ORDER,
            {
                "qty": qty,
                "orderId": order_id,
                "clientOid": client_oid,
                "tpTriggerBy": tp_trigger_by,
                "slTriggerBy": sl_trigger_by,
                "takeProfit": take_profit,
                "stopLoss": stop_loss,
                "tpOrderType": tp_order_type,
                "slOrderType": sl_order_type,
                "tpLimitPrice": tp_limit_price,
                "slLimitPrice": sl_limit_price,
                "triggerBy": trigger_by,
                "triggerPrice": trigger_price,
                "triggerOrderType": trigger_order_type,
                "triggerOrderPrice": trigger_order_price,
            },
            extra,
        )

    async def place_order(
        self,
        *,
        category: Category,
        symbol: str,
        strategy_type: StrategyType | None = None,
        client_oid: str | None = None,
        tpsl_mode: TpslMode | None = None,
        qty: Number | None = None,
        side: Side | None = None,
        position_side: PositionSide | None = None,
        reduce_only: FlagYesNo | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        trigger_by: TriggerBy | None = None,
        trigger_price: Number | None = None,
        trigger_order_type: OrderType | None = None,
        trigger_order_price: Number | None = None,
        oco_params: Sequence[PlaceOrderRequestOcoParam] | None = None,
        trailing_stop_params: Sequence[PlaceOrderRequestTrailingStopParam] | None = None,
        iceberg_params: Sequence[PlaceOrderRequestIcebergParam] | None = None,
        twap_params: Sequence[PlaceOrderRequestTwapParam] | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one strategy order: take profit and stop loss, trigger, OCO, trailing stop, iceberg or TWAP.

        `POST /api/v3/trade/place-strategy-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `position_side="long"`; open a short by `side="sell"` and
          `position_side="short"`; close a long by `side="sell"` and `position_side="long"`; close a short by
          `side="buy"` and `position_side="short"`.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            strategy_type: Kind of strategy order; tpsl when left out. (`type`)
                - `tpsl`: Take profit and stop loss.
                - `trigger`: An order placed when a price is reached.
                - `oco`: Two orders, of which one cancels the other.
                - `trailing_stop`: An order placed when the price turns back by some distance.
                - `iceberg`: A large order placed in small parts.
                - `twap`: An order placed in parts over some time.
            client_oid: Your own id of the order, for tpsl only; a second order with it is refused for six hours,
                not quite reliably. (`clientOid`)
            tpsl_mode: Whether the whole position is meant or a part, for tpsl only; full when left out.
                (`tpslMode`)
                - `full`: The whole position.
                - `partial`: A part of it.
            qty: Amount, in the base coin; required for trigger, and for tpsl with tpslMode partial.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            position_side: Position meant; for futures only. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            reduce_only: Whether the order may only make a position smaller. (`reduceOnly`)
            tp_trigger_by: Price that sets the take profit off, for tpsl only; market when left out.
                (`tpTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            sl_trigger_by: Price that sets the stop loss off, for tpsl only; market when left out. (`slTriggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            take_profit: Trigger price of the take profit; for tpsl only. (`takeProfit`)
            stop_loss: Trigger price of the stop loss; for tpsl only. (`stopLoss`)
            tp_order_type: Kind of order the take profit places, for tpsl only; market when left out.
                (`tpOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            sl_order_type: Kind of order the stop loss places, for tpsl only; market when left out.
                (`slOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            tp_limit_price: Limit price of the take profit; counts only where that is a limit order.
                (`tpLimitPrice`)
            sl_limit_price: Limit price of the stop loss; counts only where that is a limit order.
                (`slLimitPrice`)
            trigger_by: Price that sets the order off; for trigger only. (`triggerBy`)
                - `market`: Price of the last trade.
                - `mark`: Mark price.
            trigger_price: Price that sets the order off; for trigger only. (`triggerPrice`)
            trigger_order_type: Kind of order that is placed when triggered; for trigger only.
                (`triggerOrderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            trigger_order_price: Limit price of the order that is placed when triggered; for trigger only.
                (`triggerOrderPrice`)
            oco_params: Settings of an OCO order. (`ocoParams`)
            trailing_stop_params: Settings of a trailing stop. (`trailingStopParams`)
            iceberg_params: Settings of an iceberg order. (`icebergParams`)
            twap_params: Settings of a TWAP order. (`twapParams`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/strategy/Place-Strategy-Order
        """
        given: dict[str, Any] = {"category": category, "symbol": symbol}
        if strategy_type is not None:
            given["type"] = strategy_type
        if client_oid is not None:
            given["clientOid"] = client_oid
        if tpsl_mode is not None:
            given["tpslMode"] = tpsl_mode
        if qty is not None:
            given["qty"] = qty
        if side is not None:
            given["side"] = side
        if position_side is not None:
            given["posSide"] = position_side
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if tp_trigger_by is not None:
            given["tpTriggerBy"] = tp_trigger_by
        if sl_trigger_by is not None:
            given["slTriggerBy"] = sl_trigger_by
        if take_profit is not None:
            given["takeProfit"] = take_profit
        if stop_loss is not None:
            given["stopLoss"] = stop_loss
        if tp_order_type is not None:
            given["tpOrderType"] = tp_order_type
        if sl_order_type is not None:
            given["slOrderType"] = sl_order_type
        if tp_limit_price is not None:
            given["tpLimitPrice"] = tp_limit_price
        if sl_limit_price is not None:
            given["slLimitPrice"] = sl_limit_price
        if trigger_by is not None:
            given["triggerBy"] = trigger_by
        if trigger_price is not None:
            given["triggerPrice"] = trigger_price
        if trigger_order_type is not None:
            given["triggerOrderType"] = trigger_order_type
        if trigger_order_price is not None:
            given["triggerOrderPrice"] = trigger_order_price
        if oco_params is not None:
            given["ocoParams"] = oco_params
        if trailing_stop_params is not None:
            given["trailingStopParams"] = trailing_stop_params
        if iceberg_params is not None:
            given["icebergParams"] = iceberg_params
        if twap_params is not None:
            given["twapParams"] = twap_params
        return await self._call(PLACE_ORDER, given, extra)


class StrategyApiWithRawResponse(RawGroup):
    """Operations of `uta.strategy`, returning whole responses."""

    cancel_order = raw(StrategyApi.cancel_order)
    get_open_orders = raw(StrategyApi.get_open_orders)
    get_order_history = raw(StrategyApi.get_order_history)
    get_sub_orders = raw(StrategyApi.get_sub_orders)
    modify_order = raw(StrategyApi.modify_order)
    place_order = raw(StrategyApi.place_order)


class AsyncStrategyApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.strategy`, for asyncio, returning whole responses."""

    cancel_order = async_raw(AsyncStrategyApi.cancel_order)
    get_open_orders = async_raw(AsyncStrategyApi.get_open_orders)
    get_order_history = async_raw(AsyncStrategyApi.get_order_history)
    get_sub_orders = async_raw(AsyncStrategyApi.get_sub_orders)
    modify_order = async_raw(AsyncStrategyApi.modify_order)
    place_order = async_raw(AsyncStrategyApi.place_order)
