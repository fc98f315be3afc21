"""Live candles, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

from bitget_runtime.errors import BitgetError
from bitget_runtime.history.candles.asking import Operations, carry_out_async
from bitget_runtime.history.candles.live import PAUSES, Joining, LiveItem, Patience
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.rest.client import AsyncClient
from bitget_runtime.stream.async_stream import AsyncStream
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.interface import subscribe_async
from bitget_runtime.stream.wire.push import Gap


async def live_async(
    client: AsyncClient,
    operations: Operations,
    channels: Mapping[str, Any],
    joining: Joining,
    core: StreamCore,
) -> AsyncIterator[LiveItem]:
    """The candles of a joining, for as long as they are read. `Any`: each channel has its own data."""
    query = joining.query
    patience = core.options.give_up_after
    async with AsyncStream(core) as stream:
        pushes = subscribe_async(stream, channels[joining.channel], joining.arguments)
        await pushes.confirmed()
        for item in await _closed(client, operations, joining, query, patience):
            yield item
        async for push in pushes:
            if isinstance(push, Gap):
                continue  # missed candles that have closed are requested at the next push
            sent = push.ts or client.clock.now_ms()
            rows = joining.believed(push.data, sent)
            if (later := joining.closed_before(rows, sent)) is not None:
                for item in await _closed(client, operations, joining, later, patience):
                    yield item
            for candle in joining.open_ones(rows):
                yield candle


async def _closed(
    client: AsyncClient, operations: Operations, joining: Joining, query: CandleQuery, longest: float | None
) -> list[LiveItem]:
    patience = Patience(longest, asyncio.get_running_loop().time)
    for pause in (*PAUSES, None):
        while (plan := await _carried_out(client, operations, query, patience)) is None:
            pass
        items = joining.taken(query, plan, is_last_try=pause is None)
        if items is not None:
            return items
        await asyncio.sleep(pause or 0)
    return []


async def _carried_out(
    client: AsyncClient, operations: Operations, query: CandleQuery, patience: Patience
) -> Plan | None:
    """The plan of a query; None after a failure and a pause."""
    plan = Plan([query])
    try:
        await carry_out_async(client, operations, plan, 1)
    except BitgetError as error:
        await asyncio.sleep(patience.after(error))
        return None
    return plan
