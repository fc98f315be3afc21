"""Faults between orders and the fake exchange: of single requests, of pushes, and of lists that lag."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.fake.faults import Delay, Drop, ErrorCode, Fault, NotJson, Status, Truncated
from bitget_runtime.fake.streams.live import Live
from bitget_runtime.values.scalars import Timestamp

FAULTS: list[Fault | None] = [
    None,
    None,
    Drop(after_accepting=True),
    Drop(after_accepting=False),
    Truncated(),
    Truncated(200),
    NotJson(),
    Status(502),
    Status(503),
    ErrorCode("45001", status=200),
    ErrorCode("40725", status=400),
    ErrorCode("43012", status=400),
    Delay(0.05),
]


class Pushes:
    """Private pushes that are lost, doubled, or come after the next one."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.wild = 0.0
        self._held: list[Any] = []
        self._send = Live._push

    def push(self, live: Any, *what: Any) -> None:
        if self.random.random() < self.wild:
            chance = self.random.random()
            if chance < 0.4:
                return
            if chance < 0.6 and not self._held:
                self._held.append(what)
                return
            self._send(live, *what)
        self._send(live, *what)
        if self._held:
            self._send(live, *self._held.pop())

    @contextmanager
    def between(self) -> Iterator[None]:
        pushes = self

        def push(live: Any, *what: Any) -> None:
            pushes.push(live, *what)

        Live._push = push  # type: ignore[method-assign, assignment]  # a fault between the exchange and its client
        try:
            yield
        finally:
            Live._push = self._send  # type: ignore[method-assign]


def let_lists_lag(client: AsyncBitget, random: Random) -> None:
    """Have a client read lists as they were a moment before the time that they say; some trail more than others."""
    call = client._client.call
    lags = {name: random.choice([0.0, 0.0, 0.2, 0.6]) for name in ("open", "history", "fills")}

    async def lagging(operation: Any, arguments: Any, extra: Any) -> Any:
        response = await call(operation, arguments, extra)
        name = operation.local_name
        lag = next((seconds for part, seconds in lags.items() if name.startswith("get_") and part in name), 0.0)
        if lag and response.request_time is not None:
            await asyncio.sleep(lag)
            response.request_time = Timestamp(response.request_time + int(lag * 1_000))
        return response

    client._client.call = lagging  # type: ignore[method-assign]  # between the client and its orders
