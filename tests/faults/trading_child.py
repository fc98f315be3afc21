"""A program that trades until it is killed: `python trading_child.py HOST STREAMS JOURNAL WAY KIND [PLANS]`.

With PLANS, every third order is one that waits for a price.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from contextlib import suppress
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.errors import BitgetError
from bitget_runtime.fake.keys import DEFAULT_CREDENTIALS
from bitget_runtime.orders.options import OrderOptions

ORDER = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "price": "50000"}
CONTRACT = {"product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT", "trade_side": "open"}
WAITS = {"symbol": "BTCUSDT", "side": "buy", "order_type": "market", "trigger_price": "70000"}


def place(orders: Any, kind: str) -> Any:
    """Place an order that rests."""
    if kind == "uta":
        return orders.place(category="SPOT", **ORDER, qty="0.01")
    if kind == "classic_futures":
        return orders.futures.place(**ORDER, **CONTRACT, force="gtc", size="0.01")
    return orders.spot.place(**ORDER, force="gtc", size="0.01")


def wait_for_price(orders: Any, kind: str) -> Any:
    """Place an order that waits for a price."""
    if kind == "uta":
        strategy = {"strategy_type": "trigger", "trigger_order_type": "market", "trigger_price": "70000"}
        return orders.strategy.place(category="USDT-FUTURES", symbol="BTCUSDT", side="buy", qty="0.01", **strategy)
    if kind == "classic_futures":
        return orders.futures_plan.place(
            **WAITS, **CONTRACT, plan_type="normal_plan", trigger_type="fill_price", size="0.01"
        )
    return orders.spot_plan.place(**WAITS, trigger_type="fill_price", plan_type="total", size="600")


async def main(host: str, streams: str, journal: str, way: Any, kind: str, plans: str = "") -> None:
    options = OrderOptions(journal=journal, by=way, categories=("SPOT", "USDT-FUTURES"))
    client = AsyncBitget(*DEFAULT_CREDENTIALS, base_url=host, stream_url=streams, limits="off")
    opened: Any = client.uta.orders(options) if kind == "uta" else client.classic.orders(options)
    async with client, opened as orders:
        print("open", flush=True)
        number = 0
        while True:
            number += 1
            waits = bool(plans) and number % 3 == 0
            try:
                placed = await (wait_for_price if waits else place)(orders, kind)
            except BitgetError:  # it goes on, as a bot does
                await asyncio.sleep(0.05)
                continue
            if number % 4 == 0:
                with suppress(BitgetError):
                    await placed.cancel()


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    asyncio.run(main(*sys.argv[1:]))
