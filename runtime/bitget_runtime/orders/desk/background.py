"""Background work of orders: tasks that end with them, and begin again if they fail."""

from __future__ import annotations

import asyncio
import contextvars
import logging
from collections.abc import Callable, Coroutine
from typing import Any

logger = logging.getLogger("bitget_client")

_PAUSE, _LONGEST_PAUSE = 0.1, 30.0
"""Seconds before work that has failed begins again."""


class Background:
    """The tasks of one engine.

    Args:
        on_failure: Called when work that begins again has failed.
    """

    def __init__(self, on_failure: Callable[[], None]) -> None:
        self._on_failure = on_failure
        self._tasks: set[asyncio.Task[None]] = set()
        self._failing = 0

    @property
    def is_failing(self) -> bool:
        """Whether some work has failed, and has not succeeded since."""
        return self._failing > 0

    def begin(self, coroutine: Coroutine[Any, Any, Any]) -> asyncio.Task[None]:
        """Start a task. If it fails, that is logged."""
        # in a context of its own: it is nobody's decision, so what it sends is not too old because a decision is
        task = asyncio.get_running_loop().create_task(coroutine, context=contextvars.Context())
        self._tasks.add(task)
        task.add_done_callback(self._end)
        return task

    def keep_at(self, work: Callable[[], Coroutine[Any, Any, object]]) -> asyncio.Task[None]:
        """Start some work. If it fails, it begins again."""
        return self.begin(self._until_done(work))

    async def close(self) -> None:
        """Cancel all tasks, and wait for their ends."""
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _until_done(self, work: Callable[[], Coroutine[Any, Any, object]]) -> None:
        pause, has_failed = _PAUSE, False
        try:
            while True:
                try:
                    await work()
                    return
                except Exception:
                    logger.exception("a task of orders has failed, and begins again in %.1f s", pause)
                self._failing += not has_failed
                has_failed = True
                self._on_failure()
                await asyncio.sleep(pause)
                pause = min(pause * 2, _LONGEST_PAUSE)
        finally:
            self._failing -= has_failed

    def _end(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("a task of orders has failed", exc_info=error)
