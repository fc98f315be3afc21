"""A program that places orders until it is killed: `python tests/trading_child.py HOST STREAMS JOURNAL WAY KIND`."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.fake.keys import DEFAULT_CREDENTIALS
from bitget_runtime.orders.options import OrderOptions

ORDER = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "price": "50000"}
CONTRACT = {"product_type": "USDT-FUTURES", "margin_mode": "crossed", "margin_coin": "USDT", "trade_side": "open"}


async def main(host: str, streams: str, journal: str, way: Any, kind: str) -> None:
    options = OrderOptions(journal=journal, by=way, categories=("SPOT", "USDT-FUTURES"))
    client = AsyncBitget(*DEFAULT_CREDENTIALS, base_url=host, stream_url=streams, limits="off")
    opened: Any = client.uta.orders(options) if kind == "uta" else client.classic.orders(options)
    async with client, opened as orders:
        print("open", flush=True)
        while True:
            if kind == "uta":
                placed = await orders.place(category="SPOT", **ORDER, qty="0.01")
            elif kind == "classic_futures":
                placed = await orders.futures.place(**ORDER, **CONTRACT, force="gtc", size="0.01")
            else:
                placed = await orders.spot.place(**ORDER, force="gtc", size="0.01")
            if len(orders.open()) % 3 == 0:
                await placed.cancel()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
