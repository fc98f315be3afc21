"""A program that places orders until it is killed: `python tests/trading_child.py HOST STREAMS JOURNAL WAY`."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.fake.keys import DEFAULT_CREDENTIALS
from bitget_runtime.orders.options import OrderOptions


async def main(host: str, streams: str, journal: str, way: Any) -> None:
    options = OrderOptions(journal=journal, by=way, products=("SPOT",))
    client = AsyncBitget(*DEFAULT_CREDENTIALS, base_url=host, stream_url=streams, limits="off")
    async with client, client.uta.orders(options) as orders:
        print("open", flush=True)
        while True:
            order = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.01"}
            placed: Any = await orders.place(**order, price="50000")  # type: ignore[arg-type]  # words of a dict
            if len(orders.open()) % 3 == 0:
                await placed.cancel()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
