# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.orders()`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict, Unpack

import bitget_client.uta.trade
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.face.async_orders import AsyncOrders, async_all_placed, async_ended, async_placed
from bitget_runtime.orders.face.sync_order import Order
from bitget_runtime.orders.face.sync_orders import Orders, all_placed, ended, placed
from bitget_runtime.pacing.moments import decided_by_call

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import Number

KINDS = ("uta",)


class UtaPositionArguments(TypedDict):
    """Arguments of an order that is for a position; they mean the same as those of `place`."""

    symbol: str
    qty: Number
    client_oid: NotRequired[str | None]
    extra: NotRequired[Extra | None]


class UtaAmountArguments(TypedDict):
    """Arguments of an order that trades an amount; they mean the same as those of `place`."""

    symbol: str
    client_oid: NotRequired[str | None]
    extra: NotRequired[Extra | None]
    base_qty: NotRequired[Number]
    quote_qty: NotRequired[Number]


class UtaOrders(Orders):
    """Orders of `client.uta` that end in a known state."""

    place = placed(bitget_client.uta.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.uta.trade.TradeApi.place_orders)
    cancel_all = ended(bitget_client.uta.trade.TradeApi.cancel_all)

    def open_long(self, **order: Unpack[UtaPositionArguments]) -> Order:
        """Open or increase a long position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("uta", "open_long", order)

    def open_short(self, **order: Unpack[UtaPositionArguments]) -> Order:
        """Open or increase a short position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("uta", "open_short", order)

    def close_long(self, **order: Unpack[UtaPositionArguments]) -> Order:
        """Close or reduce a long position; it never becomes a short one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("uta", "close_long", order)

    def close_short(self, **order: Unpack[UtaPositionArguments]) -> Order:
        """Close or reduce a short position; it never becomes a long one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("uta", "close_short", order)

    def reduce(self, **order: Unpack[UtaPositionArguments]) -> Order:
        """Reduce the instrument's position, whichever side it is on.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._intend("uta", "reduce", order)

    def buy(self, **order: Unpack[UtaAmountArguments]) -> Order:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("uta", "buy", order)

    def sell(self, **order: Unpack[UtaAmountArguments]) -> Order:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return self._trade("uta", "sell", order)


class AsyncUtaOrders(AsyncOrders):
    """Orders of `client.uta` that end in a known state, for asyncio."""

    place = async_placed(bitget_client.uta.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.uta.trade.AsyncTradeApi.place_orders)
    cancel_all = async_ended(bitget_client.uta.trade.AsyncTradeApi.cancel_all)

    @decided_by_call
    async def open_long(self, **order: Unpack[UtaPositionArguments]) -> AsyncOrder:
        """Open or increase a long position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("uta", "open_long", order)

    @decided_by_call
    async def open_short(self, **order: Unpack[UtaPositionArguments]) -> AsyncOrder:
        """Open or increase a short position, in either position mode.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("uta", "open_short", order)

    @decided_by_call
    async def close_long(self, **order: Unpack[UtaPositionArguments]) -> AsyncOrder:
        """Close or reduce a long position; it never becomes a short one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("uta", "close_long", order)

    @decided_by_call
    async def close_short(self, **order: Unpack[UtaPositionArguments]) -> AsyncOrder:
        """Close or reduce a short position; it never becomes a long one.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("uta", "close_short", order)

    @decided_by_call
    async def reduce(self, **order: Unpack[UtaPositionArguments]) -> AsyncOrder:
        """Reduce the instrument's position, whichever side it is on.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._intend("uta", "reduce", order)

    @decided_by_call
    async def buy(self, **order: Unpack[UtaAmountArguments]) -> AsyncOrder:
        """Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("uta", "buy", order)

    @decided_by_call
    async def sell(self, **order: Unpack[UtaAmountArguments]) -> AsyncOrder:
        """Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.

        It takes the other arguments of `place`, and raises what `place` raises.
        """
        return await self._trade("uta", "sell", order)
