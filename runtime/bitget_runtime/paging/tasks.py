"""Several windows at once in asyncio tasks, their pages in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from typing import TypeVar

from bitget_runtime.paging.steps import MOST_WAITING, Stopped

L = TypeVar("L")
E = TypeVar("E")


async def in_order(
    take: Callable[[], L | None], events: Callable[[L], AsyncGenerator[E]], most: int
) -> AsyncGenerator[tuple[L, E]]:
    """The events of each window, in the windows' order; `threads.in_order` for asyncio."""
    running: deque[tuple[L, asyncio.Queue[E | None], asyncio.Task[None]]] = deque()

    async def walk(window: L, found: asyncio.Queue[E | None]) -> None:
        try:
            async with aclosing(events(window)) as happening:
                async for event in happening:
                    await found.put(event)
        finally:
            if not _is_cancelled():
                await found.put(None)

    try:
        while True:
            while len(running) < most and (window := take()) is not None:
                queue: asyncio.Queue[E | None] = asyncio.Queue(MOST_WAITING)
                running.append((window, queue, asyncio.create_task(walk(window, queue))))
            if not running:
                return
            first, found, task = running[0]
            while (event := await found.get()) is not None:
                yield first, event
                if isinstance(event, Stopped):
                    await _stop(running)
                    break
            else:
                running.popleft()
                await task
    finally:
        await _stop(running)


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _stop(running: deque[tuple[L, asyncio.Queue[E | None], asyncio.Task[None]]]) -> None:
    tasks = [task for _, _, task in running]
    running.clear()
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
