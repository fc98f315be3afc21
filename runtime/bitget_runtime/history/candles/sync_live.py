"""Live candles, blocking."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Any

from bitget_runtime.history.candles.asking import Operations, carry_out
from bitget_runtime.history.candles.live import PAUSES, Joining, LiveItem
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.rest.client import SyncClient
from bitget_runtime.stream.opening import stream_core
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.sync_stream import Stream
from bitget_runtime.stream.wire.push import Gap


def live(
    client: SyncClient,
    operations: Operations,
    channels: Mapping[str, Any],
    joining: Joining,
    options: StreamOptions | None,
) -> Iterator[LiveItem]:
    """The candles of a joining, for as long as they are read. `Any`: each channel has its own data."""
    query = joining.query
    with Stream(stream_core(client, query.facts.generation, options)) as stream:
        pushes = stream._subscribe(channels[joining.channel], joining.arguments, None, None, None)
        pushes.confirmed()
        yield from _closed(client, operations, joining, query)
        for push in pushes:
            if isinstance(push, Gap):
                continue  # missed candles that have closed are requested at the next push
            sent = push.ts or client.clock.now_ms()
            rows = joining.believed(push.data, sent)
            if (later := joining.closed_before(rows, sent)) is not None:
                yield from _closed(client, operations, joining, later)
            yield from joining.open_ones(rows)


def _closed(client: SyncClient, operations: Operations, joining: Joining, query: CandleQuery) -> list[LiveItem]:
    for pause in (*PAUSES, None):
        plan = Plan([query])
        carry_out(client, operations, plan, 1)
        items = joining.taken(query, plan, is_last_try=pause is None)
        if items is not None:
            return items
        time.sleep(pause or 0)
    return []
