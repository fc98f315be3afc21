# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.orders()`."""

from __future__ import annotations

from functools import cached_property

import bitget_client.classic.contract.trade
import bitget_client.classic.margin.cross.trade
import bitget_client.classic.margin.isolated.trade
import bitget_client.classic.spot.trade
from bitget_runtime.orders.async_orders import (
    AsyncOrders,
    AsyncOrdersOfKind,
    async_all_placed,
    async_ended,
    async_placed,
)
from bitget_runtime.orders.sync_orders import Orders, OrdersOfKind, all_placed, ended, placed

KINDS = (
    "classic_spot",
    "classic_futures",
    "classic_cross_margin",
    "classic_isolated_margin",
)


class ClassicSpotOrders(OrdersOfKind):
    """Spot orders of the classic account."""

    place = placed(bitget_client.classic.spot.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.spot.trade.TradeApi.place_orders)
    cancel_all = ended(bitget_client.classic.spot.trade.TradeApi.cancel_all_orders)


class ClassicFuturesOrders(OrdersOfKind):
    """Futures orders of the classic account."""

    place = placed(bitget_client.classic.contract.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.contract.trade.TradeApi.place_orders)
    cancel_all = ended(bitget_client.classic.contract.trade.TradeApi.cancel_all_orders)


class ClassicCrossMarginOrders(OrdersOfKind):
    """Orders of the classic cross margin account."""

    place = placed(bitget_client.classic.margin.cross.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.margin.cross.trade.TradeApi.place_orders)


class ClassicIsolatedMarginOrders(OrdersOfKind):
    """Orders of the classic isolated margin account."""

    place = placed(bitget_client.classic.margin.isolated.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.classic.margin.isolated.trade.TradeApi.place_orders)


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
    def isolated_margin(self) -> ClassicIsolatedMarginOrders:
        """Orders of the classic isolated margin account."""
        return ClassicIsolatedMarginOrders(self)


class AsyncClassicSpotOrders(AsyncOrdersOfKind):
    """Spot orders of the classic account."""

    place = async_placed(bitget_client.classic.spot.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.spot.trade.AsyncTradeApi.place_orders)
    cancel_all = async_ended(bitget_client.classic.spot.trade.AsyncTradeApi.cancel_all_orders)


class AsyncClassicFuturesOrders(AsyncOrdersOfKind):
    """Futures orders of the classic account."""

    place = async_placed(bitget_client.classic.contract.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.contract.trade.AsyncTradeApi.place_orders)
    cancel_all = async_ended(bitget_client.classic.contract.trade.AsyncTradeApi.cancel_all_orders)


class AsyncClassicCrossMarginOrders(AsyncOrdersOfKind):
    """Orders of the classic cross margin account."""

    place = async_placed(bitget_client.classic.margin.cross.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.margin.cross.trade.AsyncTradeApi.place_orders)


class AsyncClassicIsolatedMarginOrders(AsyncOrdersOfKind):
    """Orders of the classic isolated margin account."""

    place = async_placed(bitget_client.classic.margin.isolated.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.classic.margin.isolated.trade.AsyncTradeApi.place_orders)


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
    def isolated_margin(self) -> AsyncClassicIsolatedMarginOrders:
        """Orders of the classic isolated margin account."""
        return AsyncClassicIsolatedMarginOrders(self)
