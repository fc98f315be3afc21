"""Live candles, blocking."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from typing import Any

from bitget_runtime.errors import BitgetError
from bitget_runtime.history.candles.asking import Operations, carry_out
from bitget_runtime.history.candles.live import PAUSES, Joining, LiveItem, Patience
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.rest.client import SyncClient
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.interface import subscribe
from bitget_runtime.stream.sync_stream import Stream
from bitget_runtime.stream.wire.push import Gap


def live(
    client: SyncClient,
    operations: Operations,
    channels: Mapping[str, Any],
    joining: Joining,
    core: StreamCore,
) -> Iterator[LiveItem]:
    """The candles of a joining, for as long as they are read. `Any`: each channel has its own data."""
    query, patience = joining.query, core.options.give_up_after
    with Stream(core) as stream:
        pushes = subscribe(stream, channels[joining.channel], joining.arguments)
        pushes.confirmed()
        yield from _closed(client, operations, joining, query, patience)
        for push in pushes:
            if isinstance(push, Gap):
                continue  # missed candles that have closed are requested at the next push
            sent = push.ts or client.clock.now_ms()
            rows = joining.believed(push.data, sent)
            if (later := joining.closed_before(rows, sent)) is not None:
                yield from _closed(client, operations, joining, later, patience)
            yield from joining.open_ones(rows)


def _closed(
    client: SyncClient, operations: Operations, joining: Joining, query: CandleQuery, longest: float | None
) -> list[LiveItem]:
    patience = Patience(longest, time.monotonic)
    for pause in (*PAUSES, None):
        while (plan := _carried_out(client, operations, query, patience)) is None:
            pass
        items = joining.taken(query, plan, is_last_try=pause is None)
        if items is not None:
            return items
        time.sleep(pause or 0)
    return []


def _carried_out(client: SyncClient, operations: Operations, query: CandleQuery, patience: Patience) -> Plan | None:
    """The plan of a query; None after a failure and a pause."""
    plan = Plan([query])
    try:
        carry_out(client, operations, plan, 1)
    except BitgetError as error:
        time.sleep(patience.after(error))
        return None
    return plan
