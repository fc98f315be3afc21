# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.orders()`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NotRequired, TypedDict, Unpack

import bitget_client.classic.contract.plan
import bitget_client.classic.contract.trade
import bitget_client.classic.margin.cross.trade
import bitget_client.classic.margin.isolated.trade
import bitget_client.classic.spot.plan
import bitget_client.classic.spot.trade
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.face.async_orders import (
    AsyncOrders,
    AsyncOrdersOfKind,
    async_all_placed,
    async_ended,
    async_placed,
)
from bitget_runtime.orders.face.sync_order import Order
from bitget_runtime.orders.face.sync_orders import Orders, OrdersOfKind, all_placed, ended, placed
from bitget_runtime.pacing.moments import decided_by_call

if TYPE_CHECKING:
    from bitget_client.enums import Force, MarginLoanType, MarginMode, OrderType, ProductType, StpMode, TpslType
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

KINDS = (
    "classic_spot",
    "classic_futures",
    "classic_cross_margin",
    "classic_futures_plan",
    "classic_futures_tpsl",
    "classic_isolated_margin",
    "classic_spot_plan",
)


class ClassicSpotAmountArguments(TypedDict):
    """Arguments of an order that trades an amount; they mean the same as those of `place`."""

    symbol: str
    order_type: OrderType
    force: Force
    price: NotRequired[Number | None]
    client_oid: NotRequired[str | None]
    trigger_price: NotRequired[Number | None]
    tpsl_type: NotRequired[TpslType | None]
    request_time: NotRequired[Time | None]
    receive_window: NotRequired[IntText | None]
    stp_mode: NotRequired[StpMode | None]
    preset_take_profit_price: NotRequired[Number | None]
    execute_take_profit_price: NotRequired[Number | None]
    preset_stop_loss_price: NotRequired[Number | None]
    execute_stop_loss_price: NotRequired[Number | None]
    extra: NotRequired[Extra | None]
    base_qty: NotRequired[Number]
    quote_qty: NotRequired[Number]


class ClassicFuturesPositionArguments(TypedDict):
    """Arguments of an order that is for a position; they mean the same as those of `place`."""

    symbol: str
    product_type: ProductType
    margin_mode: MarginMode
    margin_coin: str
    size: Number
    price: NotRequired[Number | None]
    order_type: OrderType
    force: NotRequired[Force | None]
    client_oid: NotRequired[str | None]
    preset_take_profit_price: NotRequired[Number | None]
    preset_stop_loss_price: NotRequired[Number | None]
    preset_take_profit_execute_price: NotRequired[Number | None]
    preset_stop_loss_execute_price: NotRequired[Number | None]
    stp_mode: NotRequired[StpMode | None]
    extra: NotRequired[Extra | None]


class ClassicCrossMarginAmountArguments(TypedDict):
    """Arguments of an order that trades an amount; they mean the same as those of `place`."""

    symbol: str
    order_type: OrderType
    price: NotRequired[Number | None]
    loan_type: MarginLoanType
    force: NotRequired[Force | None]
    client_oid: NotRequired[str | None]
    stp_mode: NotRequired[StpMode | None]
    extra: NotRequired[Extra | None]
    base_qty: NotRequired[Number]
    quote_qty: NotRequired[Number]


class ClassicIsolatedMarginAmountArguments(TypedDict):
    """Arguments of an order that trades an amount; they mean the same as those of `place`."""

    symbol: str
    order_type: OrderType
    price: NotRequired[Number | None]
    loan_type: MarginLoanType
    force: NotRequired[Force | None]
    client_oid: NotRequired[str | None]
    stp_mode: NotRequired[StpMode | None]
    extra: NotRequired[Extra | None]
    base_qty: NotRequired[Number]
    quote_qty: NotRequired[Number]


class ClassicSpotOrders(OrdersOfKind):
    """Spot orders of the classic account."""

    place = placed(bitget_client.classic.spot.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.spot.trade.TradeApi.place_orders)
    cancel_all = ended(bitget_client.classic.spot.trade.TradeApi.cancel_all_orders)

    def buy(self, **order: Unpack[ClassicSpotAmountArguments]) -> Order:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("classic_spot", "buy", order)

    def sell(self, **order: Unpack[ClassicSpotAmountArguments]) -> Order:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("classic_spot", "sell", order)


class ClassicFuturesOrders(OrdersOfKind):
    """Futures orders of the classic account."""

    place = placed(bitget_client.classic.contract.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.contract.trade.TradeApi.place_orders)
    cancel_all = ended(bitget_client.classic.contract.trade.TradeApi.cancel_all_orders)

    def open_long(self, **order: Unpack[ClassicFuturesPositionArguments]) -> Order:
        """Open or increase a long position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("classic_futures", "open_long", order)

    def open_short(self, **order: Unpack[ClassicFuturesPositionArguments]) -> Order:
        """Open or increase a short position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("classic_futures", "open_short", order)

    def close_long(self, **order: Unpack[ClassicFuturesPositionArguments]) -> Order:
        """Close or reduce a long position; it never becomes a short one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("classic_futures", "close_long", order)

    def close_short(self, **order: Unpack[ClassicFuturesPositionArguments]) -> Order:
        """Close or reduce a short position; it never becomes a long one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("classic_futures", "close_short", order)

    def reduce(self, **order: Unpack[ClassicFuturesPositionArguments]) -> Order:
        """Reduce the instrument's position, whichever side it is on.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("classic_futures", "reduce", order)


class ClassicCrossMarginOrders(OrdersOfKind):
    """Orders of the classic cross margin account."""

    place = placed(bitget_client.classic.margin.cross.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.margin.cross.trade.TradeApi.place_orders)

    def buy(self, **order: Unpack[ClassicCrossMarginAmountArguments]) -> Order:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("classic_cross_margin", "buy", order)

    def sell(self, **order: Unpack[ClassicCrossMarginAmountArguments]) -> Order:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("classic_cross_margin", "sell", order)


class ClassicFuturesPlanOrders(OrdersOfKind):
    """Futures trigger orders and trailing stop orders of the classic account."""

    place = placed(bitget_client.classic.contract.plan.PlanApi.place_order)


class ClassicFuturesTpslOrders(OrdersOfKind):
    """Take profits and stop losses of futures positions of the classic account."""

    place = placed(bitget_client.classic.contract.plan.PlanApi.place_tpsl_order)


class ClassicIsolatedMarginOrders(OrdersOfKind):
    """Orders of the classic isolated margin account."""

    place = placed(bitget_client.classic.margin.isolated.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.margin.isolated.trade.TradeApi.place_orders)

    def buy(self, **order: Unpack[ClassicIsolatedMarginAmountArguments]) -> Order:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("classic_isolated_margin", "buy", order)

    def sell(self, **order: Unpack[ClassicIsolatedMarginAmountArguments]) -> Order:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("classic_isolated_margin", "sell", order)


class ClassicSpotPlanOrders(OrdersOfKind):
    """Spot trigger orders of the classic account."""

    place = placed(bitget_client.classic.spot.plan.PlanApi.place_order)
    cancel_all = ended(bitget_client.classic.spot.plan.PlanApi.cancel_all_orders)


class ClassicOrders(Orders):
    """Orders of `client.classic` that end in a known state."""

    @cached_property
    def spot(self) -> ClassicSpotOrders:
        """Spot orders of the classic account."""
        return ClassicSpotOrders(self)

    @cached_property
    def futures(self) -> ClassicFuturesOrders:
        """Futures orders of the classic account."""
        return ClassicFuturesOrders(self)

    @cached_property
    def cross_margin(self) -> ClassicCrossMarginOrders:
        """Orders of the classic cross margin account."""
        return ClassicCrossMarginOrders(self)

    @cached_property
    def futures_plan(self) -> ClassicFuturesPlanOrders:
        """Futures trigger orders and trailing stop orders of the classic account."""
        return ClassicFuturesPlanOrders(self)

    @cached_property
    def futures_tpsl(self) -> ClassicFuturesTpslOrders:
        """Take profits and stop losses of futures positions of the classic account."""
        return ClassicFuturesTpslOrders(self)

    @cached_property
    def isolated_margin(self) -> ClassicIsolatedMarginOrders:
        """Orders of the classic isolated margin account."""
        return ClassicIsolatedMarginOrders(self)

    @cached_property
    def spot_plan(self) -> ClassicSpotPlanOrders:
        """Spot trigger orders of the classic account."""
        return ClassicSpotPlanOrders(self)


class AsyncClassicSpotOrders(AsyncOrdersOfKind):
    """Spot orders of the classic account."""

    place = async_placed(bitget_client.classic.spot.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.spot.trade.AsyncTradeApi.place_orders)
    cancel_all = async_ended(bitget_client.classic.spot.trade.AsyncTradeApi.cancel_all_orders)

    @decided_by_call
    async def buy(self, **order: Unpack[ClassicSpotAmountArguments]) -> AsyncOrder:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("classic_spot", "buy", order)

    @decided_by_call
    async def sell(self, **order: Unpack[ClassicSpotAmountArguments]) -> AsyncOrder:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("classic_spot", "sell", order)


class AsyncClassicFuturesOrders(AsyncOrdersOfKind):
    """Futures orders of the classic account."""

    place = async_placed(bitget_client.classic.contract.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.contract.trade.AsyncTradeApi.place_orders)
    cancel_all = async_ended(bitget_client.classic.contract.trade.AsyncTradeApi.cancel_all_orders)

    @decided_by_call
    async def open_long(self, **order: Unpack[ClassicFuturesPositionArguments]) -> AsyncOrder:
        """Open or increase a long position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("classic_futures", "open_long", order)

    @decided_by_call
    async def open_short(self, **order: Unpack[ClassicFuturesPositionArguments]) -> AsyncOrder:
        """Open or increase a short position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("classic_futures", "open_short", order)

    @decided_by_call
    async def close_long(self, **order: Unpack[ClassicFuturesPositionArguments]) -> AsyncOrder:
        """Close or reduce a long position; it never becomes a short one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("classic_futures", "close_long", order)

    @decided_by_call
    async def close_short(self, **order: Unpack[ClassicFuturesPositionArguments]) -> AsyncOrder:
        """Close or reduce a short position; it never becomes a long one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("classic_futures", "close_short", order)

    @decided_by_call
    async def reduce(self, **order: Unpack[ClassicFuturesPositionArguments]) -> AsyncOrder:
        """Reduce the instrument's position, whichever side it is on.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("classic_futures", "reduce", order)


class AsyncClassicCrossMarginOrders(AsyncOrdersOfKind):
    """Orders of the classic cross margin account."""

    place = async_placed(bitget_client.classic.margin.cross.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.margin.cross.trade.AsyncTradeApi.place_orders)

    @decided_by_call
    async def buy(self, **order: Unpack[ClassicCrossMarginAmountArguments]) -> AsyncOrder:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("classic_cross_margin", "buy", order)

    @decided_by_call
    async def sell(self, **order: Unpack[ClassicCrossMarginAmountArguments]) -> AsyncOrder:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("classic_cross_margin", "sell", order)


class AsyncClassicFuturesPlanOrders(AsyncOrdersOfKind):
    """Futures trigger orders and trailing stop orders of the classic account."""

    place = async_placed(bitget_client.classic.contract.plan.AsyncPlanApi.place_order)


class AsyncClassicFuturesTpslOrders(AsyncOrdersOfKind):
    """Take profits and stop losses of futures positions of the classic account."""

    place = async_placed(bitget_client.classic.contract.plan.AsyncPlanApi.place_tpsl_order)


class AsyncClassicIsolatedMarginOrders(AsyncOrdersOfKind):
    """Orders of the classic isolated margin account."""

    place = async_placed(bitget_client.classic.margin.isolated.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.margin.isolated.trade.AsyncTradeApi.place_orders)

    @decided_by_call
    async def buy(self, **order: Unpack[ClassicIsolatedMarginAmountArguments]) -> AsyncOrder:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("classic_isolated_margin", "buy", order)

    @decided_by_call
    async def sell(self, **order: Unpack[ClassicIsolatedMarginAmountArguments]) -> AsyncOrder:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("classic_isolated_margin", "sell", order)


class AsyncClassicSpotPlanOrders(AsyncOrdersOfKind):
    """Spot trigger orders of the classic account."""

    place = async_placed(bitget_client.classic.spot.plan.AsyncPlanApi.place_order)
    cancel_all = async_ended(bitget_client.classic.spot.plan.AsyncPlanApi.cancel_all_orders)


class AsyncClassicOrders(AsyncOrders):
    """Orders of `client.classic` that end in a known state, for asyncio."""

    @cached_property
    def spot(self) -> AsyncClassicSpotOrders:
        """Spot orders of the classic account."""
        return AsyncClassicSpotOrders(self)

    @cached_property
    def futures(self) -> AsyncClassicFuturesOrders:
        """Futures orders of the classic account."""
        return AsyncClassicFuturesOrders(self)

    @cached_property
    def cross_margin(self) -> AsyncClassicCrossMarginOrders:
        """Orders of the classic cross margin account."""
        return AsyncClassicCrossMarginOrders(self)

    @cached_property
    def futures_plan(self) -> AsyncClassicFuturesPlanOrders:
        """Futures trigger orders and trailing stop orders of the classic account."""
        return AsyncClassicFuturesPlanOrders(self)

    @cached_property
    def futures_tpsl(self) -> AsyncClassicFuturesTpslOrders:
        """Take profits and stop losses of futures positions of the classic account."""
        return AsyncClassicFuturesTpslOrders(self)

    @cached_property
    def isolated_margin(self) -> AsyncClassicIsolatedMarginOrders:
        """Orders of the classic isolated margin account."""
        return AsyncClassicIsolatedMarginOrders(self)

    @cached_property
    def spot_plan(self) -> AsyncClassicSpotPlanOrders:
        """Spot trigger orders of the classic account."""
        return AsyncClassicSpotPlanOrders(self)
