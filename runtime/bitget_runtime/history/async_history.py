"""`client.history` of the asyncio client."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

from bitget_runtime.history.async_records import AsyncRecords
from bitget_runtime.history.candles.asking import carry_out_async
from bitget_runtime.history.candles.live import Joining, LiveCandle, live_query
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.queries import Price, queries_of
from bitget_runtime.history.candles.walking import CandleQuery
from bitget_runtime.history.face import CONCURRENCY, candle_table, checked_concurrency, checked_on_failure
from bitget_runtime.history.facts import Generation, RecordKind
from bitget_runtime.history.folders.candle_tasks import candle_tasks
from bitget_runtime.history.folders.downloading import Download, Downloading, Task, Verification, verify
from bitget_runtime.history.folders.manifest import Origin
from bitget_runtime.history.folders.record_tasks import record_tasks
from bitget_runtime.history.folders.running import run_async
from bitget_runtime.history.folders.store import store_of
from bitget_runtime.history.folders.targets import Find
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.progress import GivenProgress
from bitget_runtime.history.records.queries import download_queries, owned_by, public_generation
from bitget_runtime.history.tables.table import Table
from bitget_runtime.rest.account_uid import uid_of_async
from bitget_runtime.values.scalars import Moment

if TYPE_CHECKING:
    from bitget_runtime.stream.options import StreamOptions


class AsyncHistory(AsyncRecords):
    """`History` for asyncio."""

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
        on_failure: Literal["raise", "hole"] = "raise",
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
        plan = Plan(queries, progress, checked_on_failure(on_failure))
        await carry_out_async(self._client, self._operations, plan, checked_concurrency(concurrency))
        return candle_table(plan, exact=exact)

    def live_candles(
        self,
        symbol: str,
        interval: str,
        *,
        category: str,
        last: int = 100,
        api: Generation = "uta",
        options: StreamOptions | None = None,
    ) -> AsyncIterator[LiveCandle | TableHole]:
        """See `History.live_candles`."""
        from bitget_runtime.history.candles.async_live import live_async  # not loaded by programs without streams
        from bitget_runtime.stream.opening import stream_core

        def query(now: int) -> CandleQuery:
            return live_query(
                self._operations,
                self._facts,
                symbol,
                interval,
                category=category,
                last=last,
                generation=api,
                now=now,
            )

        async def items() -> AsyncIterator[LiveCandle | TableHole]:
            joining = Joining(query(await self._now()))
            async for item in live_async(self._client, self._operations, self._channels, joining, core):
                yield item

        query(self._client.clock.now_ms())  # an argument that is invalid is refused at once
        core = stream_core(self._client, api, options)
        return items()

    async def download(
        self,
        folder: str | os.PathLike[str],
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
    ) -> Download:
        """See `History.download`; files are read and written in threads, not in the event loop."""
        place, now = os.fspath(folder), await self._now()
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
            now=now,
        )
        tasks_of = partial(candle_tasks, queries, self._operations, exact)
        later = [hole for query in queries for hole in query.later]
        return await self._completed(place, Origin(api=api), exact, now, tasks_of, concurrency, progress, later)

    async def download_records(
        self,
        folder: str | os.PathLike[str],
        kind: RecordKind,
        *,
        start: Moment,
        end: Moment | None = None,
        category: str | None = None,
        symbols: str | Sequence[str] | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = True,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Download:
        """See `History.download_records`; files are read and written in threads, not in the event loop."""
        place, now = os.fspath(folder), await self._now()
        public = public_generation(self._operations, self._facts, kind)
        generation = api or public or (await self._client.account_mode()).generation
        queries = download_queries(
            self._operations,
            self._facts,
            kind,
            generation,
            category=category,
            symbols=symbols,
            coin=coin,
            start=start,
            end=end,
            now=now,
        )
        uid = "" if public else await uid_of_async(self._client.stream_origin[0], self._client.call, generation)
        tasks = partial(record_tasks, owned_by(uid, queries), now, exact)
        origin, later = Origin(api=generation, uid=uid), [hole for query in queries for hole in query.later]
        return await self._completed(place, origin, exact, now, tasks, concurrency, progress, later)

    async def _completed(
        self,
        folder: str,
        origin: Origin,
        exact: bool,
        now: int,
        tasks_of: Callable[[Find], Iterable[Task]],
        concurrency: int,
        progress: GivenProgress,
        later: Iterable[TableHole],
    ) -> Download:
        import asyncio

        shared = checked_concurrency(concurrency)
        downloading = await asyncio.to_thread(Downloading, folder, origin, exact, now, tasks_of, progress, later)
        with downloading:
            await run_async(downloading, self._client, folder, shared)
            return await asyncio.to_thread(downloading.result)

    async def verify(self, folder: str | os.PathLike[str]) -> Verification:
        """See `History.verify`."""
        import asyncio

        return await asyncio.to_thread(verify, store_of(os.fspath(folder)))
