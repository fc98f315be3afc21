"""Live candles, for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from typing import Any

from bitget_runtime.history.candles.asking import Operations, carry_out_async
from bitget_runtime.history.candles.live import PAUSES, Joining, LiveItem
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.rest.client import AsyncClient
from bitget_runtime.stream.async_stream import AsyncStream
from bitget_runtime.stream.opening import stream_core
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.wire.push import Gap


async def live_async(
    client: AsyncClient,
    operations: Operations,
    channels: Mapping[str, Any],
    joining: Joining,
    options: StreamOptions | None,
) -> AsyncIterator[LiveItem]:
    """`live` of `sync_live.py`."""
    query = joining.query
    async with AsyncStream(stream_core(client, query.facts.generation, options)) as stream:
        pushes = stream._subscribe(channels[joining.channel], joining.arguments, None, None, None)
        await pushes.confirmed()
        for item in await _closed(client, operations, joining, query):
            yield item
        async for push in pushes:
            if isinstance(push, Gap):
                continue  # missed candles that have closed are requested at the next push
            sent = push.ts or client.clock.now_ms()
            rows = joining.believed(push.data, sent)
            if (later := joining.closed_before(rows, sent)) is not None:
                for item in await _closed(client, operations, joining, later):
                    yield item
            for candle in joining.open_ones(rows):
                yield candle


async def _closed(client: AsyncClient, operations: Operations, joining: Joining, query: CandleQuery) -> list[LiveItem]:
    for pause in (*PAUSES, None):
        plan = Plan([query])
        await carry_out_async(client, operations, plan, 1)
        items = joining.taken(query, plan, is_last_try=pause is None)
        if items is not None:
            return items
        await asyncio.sleep(pause or 0)
    return []
