# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.trade`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.trade_models import (
    AdlRank,
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    CancelOrderRequest,
    CancelOrdersItem,
    CancelOrdersResult,
    ClosePositionsRequest,
    ClosePositionsResult,
    Fill,
    FillPage,
    GetFillsRequest,
    GetMaxOpenableRequest,
    GetOpenOrdersRequest,
    GetOrderHistoryRequest,
    GetOrderRequest,
    GetPositionHistoryRequest,
    GetPositionsRequest,
    LoanInfo,
    MaxOpenable,
    ModifyOrderRequest,
    ModifyOrdersItem,
    ModifyOrdersResult,
    OpenOrder,
    OpenOrderPage,
    Order,
    OrderAck,
    OrderHistory,
    OrderHistoryPage,
    PlaceOrderRequest,
    PlaceOrderResult,
    PlaceOrdersItem,
    PlaceOrdersResult,
    PositionHistory,
    PositionHistoryPage,
    PositionPage,
    SetCancelAllCountdownRequest,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        Category,
        FlagYesNo,
        FuturesCategory,
        MarginMode,
        OrderType,
        PositionSide,
        Side,
        StpMode,
        TimeInForce,
        TriggerBy,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_ALL_ORDERS: Operation[CancelAllOrdersResult] = Operation(
    API,
    __name__,
    "uta.trade.cancel_all_orders",
    "POST",
    "/api/v3/trade/cancel-symbol-order",
    CancelAllOrdersRequest,
    CancelAllOrdersResult,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("5/s/uid",),
    is_cancel=True,
    counterparts=("classic.contract.trade.cancel_all_orders", "classic.spot.trade.cancel_all_orders"),
    docs="https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order",
)
CANCEL_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.trade.cancel_order",
    "POST",
    "/api/v3/trade/cancel-order",
    CancelOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("10/s/uid",),
    is_cancel=True,
    counterparts=(
        "classic.contract.trade.cancel_order",
        "classic.margin.cross.trade.cancel_order",
        "classic.margin.isolated.trade.cancel_order",
        "classic.spot.trade.cancel_order",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Cancel-Order",
)
CANCEL_ORDERS: Operation[list[CancelOrdersResult]] = Operation(
    API,
    __name__,
    "uta.trade.cancel_orders",
    "POST",
    "/api/v3/trade/cancel-batch",
    list[CancelOrdersItem],
    list[CancelOrdersResult],
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("5/s/uid",),
    is_cancel=True,
    counterparts=(
        "classic.contract.trade.cancel_orders",
        "classic.margin.cross.trade.cancel_orders",
        "classic.margin.isolated.trade.cancel_orders",
        "classic.spot.trade.cancel_orders",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Cancel-Batch",
)
CLOSE_POSITIONS: Operation[ClosePositionsResult] = Operation(
    API,
    __name__,
    "uta.trade.close_positions",
    "POST",
    "/api/v3/trade/close-positions",
    ClosePositionsRequest,
    ClosePositionsResult,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("5/s/uid",),
    is_close=True,
    counterparts=("classic.contract.trade.close_positions",),
    docs="https://www.bitget.com/api-doc/uta/trade/Close-All-Positions",
)
GET_ADL_RANKS: Operation[list[AdlRank]] = Operation(
    API,
    __name__,
    "uta.trade.get_adl_ranks",
    "GET",
    "/api/v3/position/adlRank",
    None,
    list[AdlRank],
    auth="signed",
    permission="UTA trade (read & write)",
    rate_limits=("1/s/uid",),
    counterparts=("classic.contract.position.get_adl_ranks",),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank",
)
GET_FILLS: Operation[FillPage] = Operation(
    API,
    __name__,
    "uta.trade.get_fills",
    "GET",
    "/api/v3/trade/fills",
    GetFillsRequest,
    FillPage,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=(
        "classic.contract.trade.get_fill_history",
        "classic.contract.trade.get_fills",
        "classic.margin.cross.trade.get_fills",
        "classic.margin.isolated.trade.get_fills",
        "classic.spot.trade.get_fills",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "execId+orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_LOAN_INFO: Operation[LoanInfo] = Operation(
    API,
    __name__,
    "uta.trade.get_loan_info",
    "GET",
    "/api/v3/trade/loan-data",
    None,
    LoanInfo,
    auth="signed",
    permission="UTA trade read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#get-loan-data",
)
GET_MAX_OPENABLE: Operation[MaxOpenable] = Operation(
    API,
    __name__,
    "uta.trade.get_max_openable",
    "POST",
    "/api/v3/account/max-open-available",
    GetMaxOpenableRequest,
    MaxOpenable,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("5/s/uid",),
    counterparts=("classic.contract.account.get_max_openable",),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available",
)
GET_OPEN_ORDERS: Operation[OpenOrderPage] = Operation(
    API,
    __name__,
    "uta.trade.get_open_orders",
    "GET",
    "/api/v3/trade/unfilled-orders",
    GetOpenOrdersRequest,
    OpenOrderPage,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=(
        "classic.contract.trade.get_open_orders",
        "classic.margin.cross.trade.get_open_orders",
        "classic.margin.isolated.trade.get_open_orders",
        "classic.spot.trade.get_open_orders",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_ORDER: Operation[Order] = Operation(
    API,
    __name__,
    "uta.trade.get_order",
    "GET",
    "/api/v3/trade/order-info",
    GetOrderRequest,
    Order,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.contract.trade.get_order", "classic.spot.trade.get_order"),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-Details",
)
GET_ORDER_HISTORY: Operation[OrderHistoryPage] = Operation(
    API,
    __name__,
    "uta.trade.get_order_history",
    "GET",
    "/api/v3/trade/history-orders",
    GetOrderHistoryRequest,
    OrderHistoryPage,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=(
        "classic.contract.trade.get_order_history",
        "classic.margin.cross.trade.get_order_history",
        "classic.margin.isolated.trade.get_order_history",
        "classic.spot.trade.get_order_history",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Order-History",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_POSITION_HISTORY: Operation[PositionHistoryPage] = Operation(
    API,
    __name__,
    "uta.trade.get_position_history",
    "GET",
    "/api/v3/position/history-position",
    GetPositionHistoryRequest,
    PositionHistoryPage,
    auth="signed",
    permission="UTA trade (read & write)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.contract.position.get_history",),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Position-History",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "positionId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_POSITIONS: Operation[PositionPage] = Operation(
    API,
    __name__,
    "uta.trade.get_positions",
    "GET",
    "/api/v3/position/current-position",
    GetPositionsRequest,
    PositionPage,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.contract.position.get_position", "classic.contract.position.get_positions"),
    docs="https://www.bitget.com/api-doc/uta/trade/Get-Position",
)
MODIFY_ORDER: Operation[OrderAck] = Operation(
    API,
    __name__,
    "uta.trade.modify_order",
    "POST",
    "/api/v3/trade/modify-order",
    ModifyOrderRequest,
    OrderAck,
    auth="signed",
    outcome="order",
    permission="UTA trade",
    rate_limits=("10/s/uid",),
    counterparts=("classic.contract.trade.modify_order", "classic.spot.trade.replace_order"),
    docs="https://www.bitget.com/api-doc/uta/trade/Modify-Order",
)
MODIFY_ORDERS: Operation[list[ModifyOrdersResult]] = Operation(
    API,
    __name__,
    "uta.trade.modify_orders",
    "POST",
    "/api/v3/trade/batch-modify-order",
    list[ModifyOrdersItem],
    list[ModifyOrdersResult],
    auth="signed",
    outcome="order",
    permission="UTA trade",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.trade.replace_orders",),
    docs="https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders",
)
PLACE_ORDER: Operation[PlaceOrderResult] = Operation(
    API,
    __name__,
    "uta.trade.place_order",
    "POST",
    "/api/v3/trade/place-order",
    PlaceOrderRequest,
    PlaceOrderResult,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("10/s/uid",),
    limits_by_vip=True,
    counterparts=(
        "classic.contract.trade.place_order",
        "classic.margin.cross.trade.place_order",
        "classic.margin.isolated.trade.place_order",
        "classic.spot.trade.place_order",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Place-Order",
)
PLACE_ORDERS: Operation[list[PlaceOrdersResult]] = Operation(
    API,
    __name__,
    "uta.trade.place_orders",
    "POST",
    "/api/v3/trade/place-batch",
    list[PlaceOrdersItem],
    list[PlaceOrdersResult],
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("5/s/uid",),
    counterparts=(
        "classic.contract.trade.place_orders",
        "classic.margin.cross.trade.place_orders",
        "classic.margin.isolated.trade.place_orders",
        "classic.spot.trade.place_orders",
    ),
    docs="https://www.bitget.com/api-doc/uta/trade/Place-Batch",
)
SET_CANCEL_ALL_COUNTDOWN: Operation[str] = Operation(
    API,
    __name__,
    "uta.trade.set_cancel_all_countdown",
    "POST",
    "/api/v3/trade/countdown-cancel-all",
    SetCancelAllCountdownRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA trade (read & write)",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All",
)


class TradeApi(Group):
    """Operations of `uta.trade`."""

    def cancel_all_orders(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> CancelAllOrdersResult:
        """Cancel all open orders of one category, or of one pair or contract in it.

        `POST /api/v3/trade/cancel-symbol-order`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only orders of this pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 24056; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order
        """
        return self._call(CANCEL_ALL_ORDERS, {"category": category, "symbol": symbol}, extra)

    def cancel_order(
        self,
        *,
        order_id: str | None = None,
        client_oid: str | None = None,
        category: Category | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Cancel one open order, named by its id or by yours.

        `POST /api/v3/trade/cancel-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-Order
        """
        return self._call(
            CANCEL_ORDER, {"orderId": order_id, "clientOid": client_oid, "category": category, "symbol": symbol}, extra
        )

    def cancel_orders(
        self, *, orders: Sequence[CancelOrdersItem], extra: Extra | None = None
    ) -> list[CancelOrdersResult]:
        """Cancel up to 20 open orders of one category at once; each can fail on its own.

        `POST /api/v3/trade/cancel-batch`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `CancelOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-Batch
        """
        return self._call(CANCEL_ORDERS, orders, extra)

    def close_positions(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        position_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> ClosePositionsResult:
        """Close all futures positions of one category at the market price, or those of one contract or side.

        `POST /api/v3/trade/close-positions`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only positions in this contract; all of the category when left out.
            position_side: Only positions of this side. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 24056; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Close-All-Positions
        """
        return self._call(CLOSE_POSITIONS, {"category": category, "symbol": symbol, "posSide": position_side}, extra)

    def get_adl_ranks(self, *, extra: Extra | None = None) -> list[AdlRank]:
        """Get the places of the account's futures positions in the queue for auto-deleveraging.

        `GET /api/v3/position/adlRank`, signed, 1/s/uid, permission: UTA trade (read & write).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank
        """
        return self._call(GET_ADL_RANKS, {}, extra)

    def get_fills(
        self,
        *,
        category: Category | None = None,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get your own fills of the past 90 days.

        `GET /api/v3/trade/fills`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line; all when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            order_id: Only fills of the order with this id. (`orderId`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of fills; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills
        """
        return self._call(
            GET_FILLS,
            {
                "category": category,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        category: Category | None = None,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_FILLS,
            {
                "category": category,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_loan_info(self, *, extra: Extra | None = None) -> LoanInfo:
        """Get what the unified account owes, coin by coin, and when interest falls due.

        `GET /api/v3/trade/loan-data`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#get-loan-data
        """
        return self._call(GET_LOAN_INFO, {}, extra)

    def get_max_openable(
        self,
        *,
        category: Category,
        symbol: str,
        order_type: OrderType,
        side: Side,
        price: Number | None = None,
        size: Number | None = None,
        auto_borrow: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> MaxOpenable:
        """Get how much could be traded or opened in one instrument with an order of the given kind.

        `POST /api/v3/account/max-open-available`, signed, 5/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            price: Limit price; required for a limit order.
            size: Amount of the order, in the base coin; the open costs are reckoned for it.
            auto_borrow: Whether missing coins are borrowed. (`autoBorrow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available
        """
        return self._call(
            GET_MAX_OPENABLE,
            {
                "category": category,
                "symbol": symbol,
                "orderType": order_type,
                "side": side,
                "price": price,
                "size": size,
                "autoBorrow": auto_borrow,
            },
            extra,
        )

    def get_open_orders(
        self,
        *,
        category: Category | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the orders that are not yet filled in full.

        `GET /api/v3/trade/unfilled-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line; all when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all when left out.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending
        """
        return self._call(
            GET_OPEN_ORDERS,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        category: Category | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_order(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> Order:
        """Get one order, named by its id or by yours.

        `GET /api/v3/trade/order-info`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
        """
        return self._call(GET_ORDER, {"orderId": order_id, "clientOid": client_oid}, extra)

    def get_order_history(
        self,
        *,
        category: Category,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the orders of one category that are no longer open, of the past 90 days.

        `GET /api/v3/trade/history-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-History
        """
        return self._call(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "symbol": symbol,
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
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_position_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> PositionHistoryPage:
        """Get the closed futures positions of one category, of the past 90 days.

        `GET /api/v3/position/history-position`, signed, 20/s/uid, permission: UTA trade (read & write).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of positions; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Position-History
        """
        return self._call(
            GET_POSITION_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_position_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[PositionHistory]:
        """Walk over all pages of `get_position_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_POSITION_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_positions(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        position_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> PositionPage:
        """Get the open positions of one futures category.

        `GET /api/v3/position/current-position`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            position_side: Only positions of this side. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Position
        """
        return self._call(GET_POSITIONS, {"category": category, "symbol": symbol, "posSide": position_side}, extra)

    def modify_order(
        self,
        *,
        order_id: str | None = None,
        client_oid: str | None = None,
        qty: Number | None = None,
        price: Number | None = None,
        auto_cancel: FlagYesNo | None = None,
        symbol: str | None = None,
        category: Category | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        request_id: int | None = None,
        px_amend_type: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Change the price or the amount of one open order.

        `POST /api/v3/trade/modify-order`, signed, 10/s/uid, permission: UTA trade.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            qty: New amount, in the base coin; this or price is required.
            price: New limit price; this or qty is required.
            auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused;
                no when left out. (`autoCancel`)
            symbol: Trading pair or contract; to be sent since 2026-09-30.
            category: Product line; to be sent since 2026-09-30.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
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
            request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
                (`requestId`)
            px_amend_type: Whether the exchange may amend the price, by its name; no when left out.
                (`pxAmendType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Modify-Order
        """
        given: dict[str, Any] = {}
        if order_id is not None:
            given["orderId"] = order_id
        if client_oid is not None:
            given["clientOid"] = client_oid
        if qty is not None:
            given["qty"] = qty
        if price is not None:
            given["price"] = price
        if auto_cancel is not None:
            given["autoCancel"] = auto_cancel
        if symbol is not None:
            given["symbol"] = symbol
        if category is not None:
            given["category"] = category
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
        if request_id is not None:
            given["requestId"] = request_id
        if px_amend_type is not None:
            given["pxAmendType"] = px_amend_type
        return self._call(MODIFY_ORDER, given, extra)

    def modify_orders(
        self, *, orders: Sequence[ModifyOrdersItem], extra: Extra | None = None
    ) -> list[ModifyOrdersResult]:
        """Change the price or the amount of up to 20 open orders of one category at once; each can fail on its own.

        `POST /api/v3/trade/batch-modify-order`, signed, 10/s/uid, permission: UTA trade.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `ModifyOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders
        """
        return self._call(MODIFY_ORDERS, orders, extra)

    def place_order(
        self,
        *,
        category: Category,
        symbol: str,
        qty: Number,
        side: Side,
        order_type: OrderType,
        price: Number | None = None,
        time_in_force: TimeInForce | None = None,
        position_side: PositionSide | None = None,
        client_oid: str | None = None,
        reduce_only: FlagYesNo | None = None,
        margin_mode: MarginMode | None = None,
        auto_borrow: FlagYesNo | None = None,
        px_amend_type: FlagYesNo | None = None,
        stp_mode: StpMode | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one spot, margin or futures order, a take profit and a stop loss with it if wanted.

        `POST /api/v3/trade/place-order`, signed, 10/s/uid (more by VIP level), permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `position_side="long"`; open a short by `side="sell"` and
          `position_side="short"`; close a long by `side="sell"` and `position_side="long"`; close a short by
          `side="buy"` and `position_side="short"`.
        - An order with `reduce_only=True` may take the place of an older one, and then the response has no
          `order_id`.
        - A `client_oid` is free again once its order is filled or cancelled, and the same order sent again may be
          carried out again.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            price: Limit price; required for a limit order.
            time_in_force: How long the order stays; when left out, gtc for a limit order, ioc for a market order.
                (`timeInForce`)
                - `gtc`: Until it is filled or cancelled.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
                - `fok`: Filled in full at once, or not at all.
                - `post_only`: Only as a maker.
                - `rpi`: Retail price improvement, a maker order that only retail users fill.
            position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
                (`posSide`)
                - `long`: Long.
                - `short`: Short.
            client_oid: Your own id of the order, 1 to 32 of A-Z, a-z, 0-9 and .:/_-; unique among open orders.
                (`clientOid`)
            reduce_only: Whether the order may only make the position smaller; no when left out. (`reduceOnly`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            auto_borrow: Whether what is missing is borrowed; no when left out, spot only. (`autoBorrow`)
            px_amend_type: Whether the exchange may amend the price, by its name; no when left out, limit orders
                only. (`pxAmendType`)
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
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 40762, 40010, 40725, 45001; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Order
        """
        given: dict[str, Any] = {
            "category": category,
            "symbol": symbol,
            "qty": qty,
            "side": side,
            "orderType": order_type,
        }
        if price is not None:
            given["price"] = price
        if time_in_force is not None:
            given["timeInForce"] = time_in_force
        if position_side is not None:
            given["posSide"] = position_side
        if client_oid is not None:
            given["clientOid"] = client_oid
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if margin_mode is not None:
            given["marginMode"] = margin_mode
        if auto_borrow is not None:
            given["autoBorrow"] = auto_borrow
        if px_amend_type is not None:
            given["pxAmendType"] = px_amend_type
        if stp_mode is not None:
            given["stpMode"] = stp_mode
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
        return self._call(PLACE_ORDER, given, extra)

    def place_orders(self, *, orders: Sequence[PlaceOrdersItem], extra: Extra | None = None) -> list[PlaceOrdersResult]:
        """Place up to 20 orders of one category at once; each can fail on its own.

        `POST /api/v3/trade/place-batch`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `position_side="long"`; open a short by `side="sell"` and
          `position_side="short"`; close a long by `side="sell"` and `position_side="long"`; close a short by
          `side="buy"` and `position_side="short"`.

        Args:
            orders: One `PlaceOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 40762, 40010, 40725, 45001; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Batch
        """
        return self._call(PLACE_ORDERS, orders, extra)

    def set_cancel_all_countdown(self, *, countdown: IntText, extra: Extra | None = None) -> str:
        """Have all open orders cancelled unless this is called again within so many seconds; open only on application.

        `POST /api/v3/trade/countdown-cancel-all`, signed, 1/s/uid, permission: UTA trade (read & write).
        A lost response raises `OutcomeUnknown`.

        - It cancels the orders of all programs that trade on the account, and only once; set it again afterwards.

        Args:
            countdown: Seconds until all orders are cancelled, 5 to 60; 0 ends it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All
        """
        return self._call(SET_CANCEL_ALL_COUNTDOWN, {"countdown": countdown}, extra)


class AsyncTradeApi(AsyncGroup):
    """Operations of `uta.trade`, for asyncio."""

    async def cancel_all_orders(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> CancelAllOrdersResult:
        """Cancel all open orders of one category, or of one pair or contract in it.

        `POST /api/v3/trade/cancel-symbol-order`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only orders of this pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 24056; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-All-Order
        """
        return await self._call(CANCEL_ALL_ORDERS, {"category": category, "symbol": symbol}, extra)

    async def cancel_order(
        self,
        *,
        order_id: str | None = None,
        client_oid: str | None = None,
        category: Category | None = None,
        symbol: str | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Cancel one open order, named by its id or by yours.

        `POST /api/v3/trade/cancel-order`, signed, 10/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-Order
        """
        return await self._call(
            CANCEL_ORDER, {"orderId": order_id, "clientOid": client_oid, "category": category, "symbol": symbol}, extra
        )

    async def cancel_orders(
        self, *, orders: Sequence[CancelOrdersItem], extra: Extra | None = None
    ) -> list[CancelOrdersResult]:
        """Cancel up to 20 open orders of one category at once; each can fail on its own.

        `POST /api/v3/trade/cancel-batch`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `CancelOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Cancel-Batch
        """
        return await self._call(CANCEL_ORDERS, orders, extra)

    async def close_positions(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        position_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> ClosePositionsResult:
        """Close all futures positions of one category at the market price, or those of one contract or side.

        `POST /api/v3/trade/close-positions`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only positions in this contract; all of the category when left out.
            position_side: Only positions of this side. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 24056; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Close-All-Positions
        """
        return await self._call(
            CLOSE_POSITIONS, {"category": category, "symbol": symbol, "posSide": position_side}, extra
        )

    async def get_adl_ranks(self, *, extra: Extra | None = None) -> list[AdlRank]:
        """Get the places of the account's futures positions in the queue for auto-deleveraging.

        `GET /api/v3/position/adlRank`, signed, 1/s/uid, permission: UTA trade (read & write).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Position-ADL-Rank
        """
        return await self._call(GET_ADL_RANKS, {}, extra)

    async def get_fills(
        self,
        *,
        category: Category | None = None,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> FillPage:
        """Get your own fills of the past 90 days.

        `GET /api/v3/trade/fills`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line; all when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            order_id: Only fills of the order with this id. (`orderId`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of fills; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Fills
        """
        return await self._call(
            GET_FILLS,
            {
                "category": category,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_fills(
        self,
        *,
        category: Category | None = None,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Fill]:
        """Walk over all pages of `get_fills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_FILLS,
            {
                "category": category,
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_loan_info(self, *, extra: Extra | None = None) -> LoanInfo:
        """Get what the unified account owes, coin by coin, and when interest falls due.

        `GET /api/v3/trade/loan-data`, signed, 10/s/uid (inferred), permission: UTA trade read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#get-loan-data
        """
        return await self._call(GET_LOAN_INFO, {}, extra)

    async def get_max_openable(
        self,
        *,
        category: Category,
        symbol: str,
        order_type: OrderType,
        side: Side,
        price: Number | None = None,
        size: Number | None = None,
        auto_borrow: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> MaxOpenable:
        """Get how much could be traded or opened in one instrument with an order of the given kind.

        `POST /api/v3/account/max-open-available`, signed, 5/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            price: Limit price; required for a limit order.
            size: Amount of the order, in the base coin; the open costs are reckoned for it.
            auto_borrow: Whether missing coins are borrowed. (`autoBorrow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Max-Open-Available
        """
        return await self._call(
            GET_MAX_OPENABLE,
            {
                "category": category,
                "symbol": symbol,
                "orderType": order_type,
                "side": side,
                "price": price,
                "size": size,
                "autoBorrow": auto_borrow,
            },
            extra,
        )

    async def get_open_orders(
        self,
        *,
        category: Category | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> OpenOrderPage:
        """Get the orders that are not yet filled in full.

        `GET /api/v3/trade/unfilled-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line; all when left out.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all when left out.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Pending
        """
        return await self._call(
            GET_OPEN_ORDERS,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_open_orders(
        self,
        *,
        category: Category | None = None,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OpenOrder]:
        """Walk over all pages of `get_open_orders`, which takes the same arguments.

        Widest query: unknown.
        """
        return self._walk(
            GET_OPEN_ORDERS,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_order(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> Order:
        """Get one order, named by its id or by yours.

        `GET /api/v3/trade/order-info`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-Details
        """
        return await self._call(GET_ORDER, {"orderId": order_id, "clientOid": client_oid}, extra)

    async def get_order_history(
        self,
        *,
        category: Category,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> OrderHistoryPage:
        """Get the orders of one category that are no longer open, of the past 90 days.

        `GET /api/v3/trade/history-orders`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of orders; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Order-History
        """
        return await self._call(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "symbol": symbol,
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
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[OrderHistory]:
        """Walk over all pages of `get_order_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_ORDER_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_position_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> PositionHistoryPage:
        """Get the closed futures positions of one category, of the past 90 days.

        `GET /api/v3/position/history-position`, signed, 20/s/uid, permission: UTA trade (read & write).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of positions; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Position-History
        """
        return await self._call(
            GET_POSITION_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_position_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[PositionHistory]:
        """Walk over all pages of `get_position_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_POSITION_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_positions(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        position_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> PositionPage:
        """Get the open positions of one futures category.

        `GET /api/v3/position/current-position`, signed, 20/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Contract; all of the category when left out.
            position_side: Only positions of this side. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Get-Position
        """
        return await self._call(
            GET_POSITIONS, {"category": category, "symbol": symbol, "posSide": position_side}, extra
        )

    async def modify_order(
        self,
        *,
        order_id: str | None = None,
        client_oid: str | None = None,
        qty: Number | None = None,
        price: Number | None = None,
        auto_cancel: FlagYesNo | None = None,
        symbol: str | None = None,
        category: Category | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        request_id: int | None = None,
        px_amend_type: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> OrderAck:
        """Change the price or the amount of one open order.

        `POST /api/v3/trade/modify-order`, signed, 10/s/uid, permission: UTA trade.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
                (`orderId`)
            client_oid: Your own id of the order; this or orderId is required. (`clientOid`)
            qty: New amount, in the base coin; this or price is required.
            price: New limit price; this or qty is required.
            auto_cancel: Whether the order is cancelled if it can't be changed, and later changes of it refused;
                no when left out. (`autoCancel`)
            symbol: Trading pair or contract; to be sent since 2026-09-30.
            category: Product line; to be sent since 2026-09-30.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
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
            request_id: Your own id of the request, a number of at most 18 digits, returned in the order channel.
                (`requestId`)
            px_amend_type: Whether the exchange may amend the price, by its name; no when left out.
                (`pxAmendType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Modify-Order
        """
        given: dict[str, Any] = {}
        if order_id is not None:
            given["orderId"] = order_id
        if client_oid is not None:
            given["clientOid"] = client_oid
        if qty is not None:
            given["qty"] = qty
        if price is not None:
            given["price"] = price
        if auto_cancel is not None:
            given["autoCancel"] = auto_cancel
        if symbol is not None:
            given["symbol"] = symbol
        if category is not None:
            given["category"] = category
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
        if request_id is not None:
            given["requestId"] = request_id
        if px_amend_type is not None:
            given["pxAmendType"] = px_amend_type
        return await self._call(MODIFY_ORDER, given, extra)

    async def modify_orders(
        self, *, orders: Sequence[ModifyOrdersItem], extra: Extra | None = None
    ) -> list[ModifyOrdersResult]:
        """Change the price or the amount of up to 20 open orders of one category at once; each can fail on its own.

        `POST /api/v3/trade/batch-modify-order`, signed, 10/s/uid, permission: UTA trade.
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            orders: One `ModifyOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/Batch-Modify-Orders
        """
        return await self._call(MODIFY_ORDERS, orders, extra)

    async def place_order(
        self,
        *,
        category: Category,
        symbol: str,
        qty: Number,
        side: Side,
        order_type: OrderType,
        price: Number | None = None,
        time_in_force: TimeInForce | None = None,
        position_side: PositionSide | None = None,
        client_oid: str | None = None,
        reduce_only: FlagYesNo | None = None,
        margin_mode: MarginMode | None = None,
        auto_borrow: FlagYesNo | None = None,
        px_amend_type: FlagYesNo | None = None,
        stp_mode: StpMode | None = None,
        tp_trigger_by: TriggerBy | None = None,
        sl_trigger_by: TriggerBy | None = None,
        take_profit: Number | None = None,
        stop_loss: Number | None = None,
        tp_order_type: OrderType | None = None,
        sl_order_type: OrderType | None = None,
        tp_limit_price: Number | None = None,
        sl_limit_price: Number | None = None,
        extra: Extra | None = None,
    ) -> PlaceOrderResult:
        """Place one spot, margin or futures order, a take profit and a stop loss with it if wanted.

        `POST /api/v3/trade/place-order`, signed, 10/s/uid (more by VIP level), permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `position_side="long"`; open a short by `side="sell"` and
          `position_side="short"`; close a long by `side="sell"` and `position_side="long"`; close a short by
          `side="buy"` and `position_side="short"`.
        - An order with `reduce_only=True` may take the place of an older one, and then the response has no
          `order_id`.
        - A `client_oid` is free again once its order is filled or cancelled, and the same order sent again may be
          carried out again.

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            qty: Amount in the base coin; for a spot or margin market buy, what to spend in the quote coin.
            side: Whether it buys or sells.
                - `buy`: Buy.
                - `sell`: Sell.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            price: Limit price; required for a limit order.
            time_in_force: How long the order stays; when left out, gtc for a limit order, ioc for a market order.
                (`timeInForce`)
                - `gtc`: Until it is filled or cancelled.
                - `ioc`: Filled at once as far as possible, the rest cancelled.
                - `fok`: Filled in full at once, or not at all.
                - `post_only`: Only as a maker.
                - `rpi`: Retail price improvement, a maker order that only retail users fill.
            position_side: Position meant, to be opened or closed; required in hedge mode, for futures only.
                (`posSide`)
                - `long`: Long.
                - `short`: Short.
            client_oid: Your own id of the order, 1 to 32 of A-Z, a-z, 0-9 and .:/_-; unique among open orders.
                (`clientOid`)
            reduce_only: Whether the order may only make the position smaller; no when left out. (`reduceOnly`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            auto_borrow: Whether what is missing is borrowed; no when left out, spot only. (`autoBorrow`)
            px_amend_type: Whether the exchange may amend the price, by its name; no when left out, limit orders
                only. (`pxAmendType`)
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
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 40762, 40010, 40725, 45001; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Order
        """
        given: dict[str, Any] = {
            "category": category,
            "symbol": symbol,
            "qty": qty,
            "side": side,
            "orderType": order_type,
        }
        if price is not None:
            given["price"] = price
        if time_in_force is not None:
            given["timeInForce"] = time_in_force
        if position_side is not None:
            given["posSide"] = position_side
        if client_oid is not None:
            given["clientOid"] = client_oid
        if reduce_only is not None:
            given["reduceOnly"] = reduce_only
        if margin_mode is not None:
            given["marginMode"] = margin_mode
        if auto_borrow is not None:
            given["autoBorrow"] = auto_borrow
        if px_amend_type is not None:
            given["pxAmendType"] = px_amend_type
        if stp_mode is not None:
            given["stpMode"] = stp_mode
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
        return await self._call(PLACE_ORDER, given, extra)

    async def place_orders(
        self, *, orders: Sequence[PlaceOrdersItem], extra: Extra | None = None
    ) -> list[PlaceOrdersResult]:
        """Place up to 20 orders of one category at once; each can fail on its own.

        `POST /api/v3/trade/place-batch`, signed, 5/s/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        - In one-way mode, open a long by `side="buy"`; open a short by `side="sell"`; close a long by `side="sell"`
          and `reduce_only=True`; close a short by `side="buy"` and `reduce_only=True`.
        - In hedge mode, open a long by `side="buy"` and `position_side="long"`; open a short by `side="sell"` and
          `position_side="short"`; close a long by `side="sell"` and `position_side="long"`; close a short by
          `side="buy"` and `position_side="short"`.

        Args:
            orders: One `PlaceOrdersItem` per item.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
            ApiError: the docs name the codes 40762, 40010, 40725, 45001; others are possible.

        Source: https://www.bitget.com/api-doc/uta/trade/Place-Batch
        """
        return await self._call(PLACE_ORDERS, orders, extra)

    async def set_cancel_all_countdown(self, *, countdown: IntText, extra: Extra | None = None) -> str:
        """Have all open orders cancelled unless this is called again within so many seconds; open only on application.

        `POST /api/v3/trade/countdown-cancel-all`, signed, 1/s/uid, permission: UTA trade (read & write).
        A lost response raises `OutcomeUnknown`.

        - It cancels the orders of all programs that trade on the account, and only once; set it again afterwards.

        Args:
            countdown: Seconds until all orders are cancelled, 5 to 60; 0 ends it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/trade/CountDown-Cancel-All
        """
        return await self._call(SET_CANCEL_ALL_COUNTDOWN, {"countdown": countdown}, extra)


class TradeApiWithRawResponse(RawGroup):
    """Operations of `uta.trade`, returning whole responses."""

    cancel_all_orders = raw(TradeApi.cancel_all_orders)
    cancel_order = raw(TradeApi.cancel_order)
    cancel_orders = raw(TradeApi.cancel_orders)
    close_positions = raw(TradeApi.close_positions)
    get_adl_ranks = raw(TradeApi.get_adl_ranks)
    get_fills = raw(TradeApi.get_fills)
    get_loan_info = raw(TradeApi.get_loan_info)
    get_max_openable = raw(TradeApi.get_max_openable)
    get_open_orders = raw(TradeApi.get_open_orders)
    get_order = raw(TradeApi.get_order)
    get_order_history = raw(TradeApi.get_order_history)
    get_position_history = raw(TradeApi.get_position_history)
    get_positions = raw(TradeApi.get_positions)
    modify_order = raw(TradeApi.modify_order)
    modify_orders = raw(TradeApi.modify_orders)
    place_order = raw(TradeApi.place_order)
    place_orders = raw(TradeApi.place_orders)
    set_cancel_all_countdown = raw(TradeApi.set_cancel_all_countdown)


class AsyncTradeApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.trade`, for asyncio, returning whole responses."""

    cancel_all_orders = async_raw(AsyncTradeApi.cancel_all_orders)
    cancel_order = async_raw(AsyncTradeApi.cancel_order)
    cancel_orders = async_raw(AsyncTradeApi.cancel_orders)
    close_positions = async_raw(AsyncTradeApi.close_positions)
    get_adl_ranks = async_raw(AsyncTradeApi.get_adl_ranks)
    get_fills = async_raw(AsyncTradeApi.get_fills)
    get_loan_info = async_raw(AsyncTradeApi.get_loan_info)
    get_max_openable = async_raw(AsyncTradeApi.get_max_openable)
    get_open_orders = async_raw(AsyncTradeApi.get_open_orders)
    get_order = async_raw(AsyncTradeApi.get_order)
    get_order_history = async_raw(AsyncTradeApi.get_order_history)
    get_position_history = async_raw(AsyncTradeApi.get_position_history)
    get_positions = async_raw(AsyncTradeApi.get_positions)
    modify_order = async_raw(AsyncTradeApi.modify_order)
    modify_orders = async_raw(AsyncTradeApi.modify_orders)
    place_order = async_raw(AsyncTradeApi.place_order)
    place_orders = async_raw(AsyncTradeApi.place_orders)
    set_cancel_all_countdown = async_raw(AsyncTradeApi.set_cancel_all_countdown)
