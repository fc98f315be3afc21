"""The calls of orders that are followed by a blocking client: in threads, so that none waits for another."""

from __future__ import annotations

import asyncio
import contextvars
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, get_args

from bitget_runtime.orders.desk.sending.under_way import NeverBegun

if TYPE_CHECKING:
    from bitget_runtime.rest.client import SyncClient
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Arguments, Extra
    from bitget_runtime.rest.wire.response import RawResponse

T = TypeVar("T")

_AT_ONCE = 16
"""Most calls of one sort in flight at once. Each sort has its own threads: no order waits behind look-ups."""

_Sort: TypeAlias = Literal["reads", "sends", "cancels"]


class CallThreads:
    """Carries out a client's calls for an event loop.

    Args:
        client: The client.
    """

    def __init__(self, client: SyncClient) -> None:
        self._client = client
        self._pools = {sort: ThreadPoolExecutor(_AT_ONCE, f"orders {sort}") for sort in get_args(_Sort)}
        self._calls: set[Future[Any]] = set()

    async def call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        """Carry out a call; raises as `SyncClient.call` does, and `NeverBegun` if it is cancelled before that."""
        context = contextvars.copy_context()

        def calling() -> RawResponse[T]:
            return context.run(lambda: self._client.call(operation, arguments, extra))

        future = self._pools[_sort(operation)].submit(calling)
        self._calls.add(future)
        future.add_done_callback(self._calls.discard)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if future.cancel():  # no thread had begun it, and none will
                raise NeverBegun from None
            raise

    def close(self) -> None:
        """Begin no more calls."""
        for pool in self._pools.values():
            pool.shutdown(wait=False, cancel_futures=True)

    def wait(self, seconds: float) -> None:
        """Wait for calls under way: each holds a connection of the client."""
        wait(tuple(self._calls), seconds)


def _sort(operation: Operation[Any]) -> _Sort:
    return "cancels" if operation.is_cancel else "reads" if operation.outcome == "none" else "sends"
