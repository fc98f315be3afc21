# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.orders()`."""

from __future__ import annotations

import bitget_client.uta.trade
from bitget_runtime.orders.async_orders import AsyncOrders, async_all_placed, async_ended, async_placed
from bitget_runtime.orders.sync_orders import Orders, all_placed, ended, placed

KINDS = ("uta",)


class UtaOrders(Orders):
    """Orders of `client.uta` that end in a known state."""

    place = placed(bitget_client.uta.trade.TradeApi.place_order)
    place_many = all_placed(bitget_client.uta.trade.TradeApi.place_orders)
    cancel_all = ended(bitget_client.uta.trade.TradeApi.cancel_all)


class AsyncUtaOrders(AsyncOrders):
    """Orders of `client.uta` that end in a known state, for asyncio."""

    place = async_placed(bitget_client.uta.trade.AsyncTradeApi.place_order)
    place_many = async_all_placed(bitget_client.uta.trade.AsyncTradeApi.place_orders)
    cancel_all = async_ended(bitget_client.uta.trade.AsyncTradeApi.cancel_all)
