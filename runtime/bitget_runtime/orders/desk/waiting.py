"""Waiting in the event loop for a condition."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bitget_runtime.pacing.waits import check_wait


class Waiters:
    """Wakes all waiters whenever something has changed, and each checks its condition."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: dict[asyncio.Future[None], None] = {}

    def wake(self) -> None:
        """Let waiters check their conditions again."""
        for one in self._waiting:
            if not one.done():
                one.set_result(None)

    async def until(self, condition: Callable[[], bool], timeout: float | None, late: Callable[[], str]) -> None:
        """Wait until a condition holds.

        Args:
            condition: The condition; what it raises is raised.
            timeout: Seconds to wait; None to wait as long as it takes.
            late: The message when the time is over.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
            TimeoutError: it does not hold in that time.
        """
        check_wait(timeout)
        limit = asyncio.timeout(timeout)
        try:
            async with limit:
                while not condition():
                    waiter = asyncio.get_running_loop().create_future()
                    self._waiting[waiter] = None
                    try:
                        await waiter
                    finally:
                        del self._waiting[waiter]
        except TimeoutError:
            if not limit.expired():  # the condition's own
                raise
            raise TimeoutError(f"after {round(timeout or 0, 3):g} s {late()}") from None
