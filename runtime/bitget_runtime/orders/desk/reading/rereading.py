"""Reads what may have been missed, until it succeeds."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import BitgetError

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.reading.following import Following

logger = logging.getLogger("bitget_client")

_LONGEST_PAUSE = 30.0


class Rereading:
    """Reads the orders of one kind again.

    Args:
        following: Reads them.
        categories: The categories that are followed.
        begin: Starts a task.

    Attributes:
        is_due: Something is still to be read.
    """

    def __init__(
        self,
        following: Following,
        categories: Collection[str],
        begin: Callable[[Coroutine[Any, Any, Any]], asyncio.Task[None]],
    ) -> None:
        self.is_due = False
        self._following = following
        self._categories = categories
        self._begin = begin
        self._since: int | None = None
        self._task: asyncio.Task[None] | None = None

    def since(self, time: int) -> None:
        """Read what may have been missed since a time; a request in the meantime causes another read."""
        self.is_due = True
        self._since = time if self._since is None else min(self._since, time)
        if self._task is None:
            self._task = self._begin(self._read())

    async def _read(self) -> None:
        pause = 0.1
        try:
            while self._since is not None:
                since, self._since = self._since, None
                try:
                    await self._following.reread(self._categories, since)
                except Exception as error:
                    trace = None if isinstance(error, BitgetError) else error
                    logger.warning("orders could not be read; trying again in %.1f s: %s", pause, error, exc_info=trace)
                    self._since = since if self._since is None else min(since, self._since)
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, _LONGEST_PAUSE)
            self.is_due = False
        finally:
            self._task = None
