"""`client.history` of the asyncio client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitget_runtime.history.candles.asking import carry_out_async
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.queries import Generation, Price, queries_of
from bitget_runtime.history.face import candle_table, checked_concurrency, time_of
from bitget_runtime.history.facts import HistoryFacts
from bitget_runtime.history.moments import Moment
from bitget_runtime.history.progress import GivenProgress
from bitget_runtime.history.sync_history import CONCURRENCY
from bitget_runtime.history.tables.table import Table
from bitget_runtime.rest.client import AsyncClient
from bitget_runtime.rest.operation import Operation

class AsyncHistory:
    """`History` for asyncio."""

    def __init__(self, client: AsyncClient, operations: Mapping[str, Operation[Any]], facts: HistoryFacts) -> None:
        self._client = client
        self._operations = operations
        self._facts = facts

    async def candles(
        self,
        symbols: str | Sequence[str],
        interval: str,
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        price: Price = "last",
        api: Generation = "uta",
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """See `History.candles`."""
        queries = queries_of(
            self._operations,
            self._facts,
            symbols,
            interval,
            category=category,
            start=start,
            end=end,
            price=price,
            generation=api,
            now=await self._now(),
        )
        plan = Plan(queries, progress)
        await carry_out_async(self._client, self._operations, plan, checked_concurrency(concurrency))
        return candle_table(plan, exact=exact)

    async def _now(self) -> int:
        """The time at the exchange, which is asked for it where nothing has been heard of it yet."""
        if self._client.clock.uncertainty is None:
            await self._client.call(self._operations[time_of(self._client)], {}, None)
        return self._client.clock.now_ms()
