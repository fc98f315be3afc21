"""Waiting in the event loop for a condition."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from bitget_runtime.pacing.waits import check_wait
from bitget_runtime.transport.interface import other_loop


class Waiters:
    """Wakes all waiters whenever something has changed, and each checks its condition.

    They belong to the event loop in which they are made, or to that of the first wait.
    """

    __slots__ = ("_loop", "_waiting")

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = asyncio._get_running_loop()  # None outside of one
        self._waiting: dict[asyncio.Future[None], None] = {}

    def wake(self) -> None:
        """Let waiters check their conditions again."""
        for one in self._waiting:
            if not one.done():
                one.set_result(None)

    def _check_loop(self) -> None:
        loop = asyncio.get_running_loop()
        self._loop = self._loop or loop
        if loop is not self._loop:
            raise other_loop()

    async def until(self, condition: Callable[[], bool], timeout: float | None, late: Callable[[], str]) -> None:
        """Wait until a condition holds.

        Args:
            condition: The condition; what it raises is raised.
            timeout: Seconds to wait; None to wait as long as it takes.
            late: The message when the time is over.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
            TimeoutError: it does not hold in that time.
            ClientUnusable: this is another event loop, in which nothing would wake it.
        """
        check_wait(timeout)
        self._check_loop()
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
