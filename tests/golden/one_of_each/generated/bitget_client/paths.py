# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Finds the operation of a method and path, without loading any."""

from __future__ import annotations

from collections.abc import Mapping

PATHS: Mapping[str, str] = {
    "GET /api/v2/shop/market/orderbook": "classic.shop.market.get_order_book",
    "GET /api/v2/shop/market/tickers": "classic.shop.market.get_tickers",
    "POST /api/v3/trade/cancel-all": "uta.trade.cancel_all",
    "GET /api/v3/trade/anything": "uta.trade.get_anything",
    "GET /api/v3/trade/fills": "uta.trade.get_fills",
    "GET /api/v3/trade/order": "uta.trade.get_order",
    "POST /api/v3/trade/place-order": "uta.trade.place_order",
    "POST /api/v3/trade/place-batch": "uta.trade.place_orders",
}
"""Addresses by method and path, such as `GET /api/v3/market/tickers`; aliases have an entry too."""
