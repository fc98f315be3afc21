"""An order, placed by every flavour of client and every HTTP library."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from bitget_client import (
    AsyncBitget,
    Bitget,
)
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport, HttpxTransport
from bitget_runtime.transport.interface import AsyncTransport, Transport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport, PyreqwestTransport
from stand_ins.recording import CREDENTIALS

ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "market", "qty": "1"}


SYNC: dict[str, Callable[..., Transport]] = {"httpx": HttpxTransport, "pyreqwest": PyreqwestTransport}
ASYNC: dict[str, Callable[..., AsyncTransport]] = {
    "async httpx": AsyncHttpxTransport,
    "async pyreqwest": AsyncPyreqwestTransport,
}
FLAVOURS = [*SYNC, *ASYNC]


def place(flavour: str, base_url: str, *orders: str, timeout: float = 5, pause: float = 0) -> list[Any]:
    """Place orders one after the other by one client: the ID by which each was acknowledged, or its error."""
    if flavour in SYNC:
        transport = SYNC[flavour](timeout=timeout)
        with Bitget(*CREDENTIALS, base_url=base_url, transport=transport, timeout=timeout, retries=0) as client:
            return [_one(client, order, pause) for order in orders]

    async def several() -> list[Any]:
        found: list[Any] = []
        transport = ASYNC[flavour](timeout=timeout)
        async with AsyncBitget(
            *CREDENTIALS, base_url=base_url, transport=transport, timeout=timeout, retries=0
        ) as client:
            for order in orders:
                try:
                    found.append((await client.uta.trade.place_order(**ORDER, client_oid=order)).client_oid)
                except Exception as error:
                    found.append(error)
                await asyncio.sleep(pause)
        return found

    return asyncio.run(several())


def _placed(client: Bitget, order: str) -> Any:
    return client.uta.trade.place_order(**ORDER, client_oid=order).client_oid


def _one(client: Bitget, order: str, pause: float) -> Any:
    try:
        return _placed(client, order)
    except Exception as error:
        return error
    finally:
        time.sleep(pause)


REFUSAL = b'{"code":"43012","msg":"no","data":null}'
