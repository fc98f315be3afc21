"""Walks over records, blocking and asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from typing import Any, cast

from bitget_runtime.history.near_symbols import naming_near, naming_near_async
from bitget_runtime.history.progress import Part
from bitget_runtime.history.records.collected import Collected
from bitget_runtime.history.records.queries import RecordQuery
from bitget_runtime.history.tables.table import Table
from bitget_runtime.paging.walk import AsyncWalk, Walk
from bitget_runtime.rest.client import AsyncClient, SyncClient


def collect(
    client: SyncClient, query: RecordQuery, concurrency: int, *, exact: bool, part: Part | None = None
) -> Table:
    """All records of a query; `part` counts their pages.

    Raises:
        BitgetError: a call failed for good.
    """
    found = Collected(query, exact=exact)
    if query.is_empty:
        return found.table(())
    walk: Walk[Any] = Walk(client, query.operation, query.arguments, None, {"concurrency": concurrency})
    near = naming_near(client, query.facts.generation, query.given.get("category"))
    with near, closing(cast("Generator[list[Any]]", walk.pages())) as pages:
        for page in pages:
            if part is not None:
                part.count(0, len(page))
            if not found.add(page):
                break
    return found.table(walk.holes)


async def collect_async(
    client: AsyncClient, query: RecordQuery, concurrency: int, *, exact: bool, part: Part | None = None
) -> Table:
    """`collect` for asyncio."""
    found = Collected(query, exact=exact)
    if query.is_empty:
        return found.table(())
    walk: AsyncWalk[Any] = AsyncWalk(client, query.operation, query.arguments, None, {"concurrency": concurrency})
    near = naming_near_async(client, query.facts.generation, query.given.get("category"))
    async with near, aclosing(cast("AsyncGenerator[list[Any]]", walk.pages())) as pages:
        async for page in pages:
            if part is not None:
                part.count(0, len(page))
            if not found.add(page):
                break
    return found.table(walk.holes)
