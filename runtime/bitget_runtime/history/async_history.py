"""`client.history` of the asyncio client."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING

from bitget_runtime.errors import BitgetError
from bitget_runtime.history.async_records import AsyncRecords
from bitget_runtime.history.candles.asking import carry_out_async
from bitget_runtime.history.candles.live import Joining, LiveCandle
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.queries import Generation, Price, first_opening, queries_of
from bitget_runtime.history.face import CONCURRENCY, candle_table, checked_concurrency
from bitget_runtime.history.folders.downloading import Download, Downloading, Verification, verify
from bitget_runtime.history.folders.filing import parts_to_fetch, written
from bitget_runtime.history.folders.store import store_of
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.moments import Moment
from bitget_runtime.history.progress import GivenProgress
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.table import Table

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

    async def live_candles(
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
        from bitget_runtime.history.candles.async_live import live_async  # programs without streams do without

        now = await self._now()
        start = first_opening(interval, last, now)
        (query,) = queries_of(
            self._operations,
            self._facts,
            symbol,
            interval,
            category=category,
            start=start,
            end=None,
            price="last",
            generation=api,
            now=now,
        )
        joining = Joining(query)
        async for item in live_async(self._client, self._operations, self._channels, joining, options):
            yield item

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
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Download:
        """See `History.download`; files are read and written by threads, so that the event loop goes on."""
        import asyncio

        place = os.fspath(folder)
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
        store, shared = store_of(place), checked_concurrency(concurrency)
        package("pyarrow", "data")
        downloading = await asyncio.to_thread(Downloading, place, store, self._operations, queries, progress)
        left = iter(downloading.tasks)
        files, each = downloading.shared(shared)

        async def work() -> None:
            for task in left:
                if downloading.is_given_up(task):
                    downloading.failed(task)
                    continue
                plan = Plan(parts_to_fetch(task))
                try:
                    await carry_out_async(self._client, self._operations, plan, each)
                    downloading.done(task, await asyncio.to_thread(written, task, plan, store))
                except (BitgetError, OSError) as error:
                    downloading.failed(task, error)

        try:
            async with asyncio.TaskGroup() as tasks:
                for _ in range(files):
                    tasks.create_task(work())
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from None
        finally:
            downloading.note()
        return downloading.result()

    async def verify(self, folder: str | os.PathLike[str]) -> Verification:
        """See `History.verify`."""
        import asyncio

        return await asyncio.to_thread(verify, store_of(os.fspath(folder)))
