"""Faults between orders and the fake exchange: of single requests, of pushes, and of lists that lag."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.fake.faults import Delay, Doubled, Drop, ErrorCode, Fault, NotJson, Status, Truncated
from bitget_runtime.fake.streams.connection import Connection
from bitget_runtime.values.scalars import Timestamp

FAULTS: list[Fault | None] = [
    None,
    None,
    Drop(after_accepting=True),
    Drop(after_accepting=False),
    Truncated(),
    Truncated(200),
    Doubled(),
    NotJson(),
    Status(502),
    Status(503),
    ErrorCode("45001", status=200),
    ErrorCode("40725", status=400),
    ErrorCode("43012", status=400),
    Delay(0.05),
]


class Pushes:
    """Private pushes that are lost, doubled, or come after the next one.

    Args:
        random: What happens to which.
        met: What has happened to any is counted here.
    """

    def __init__(self, random: Random, met: Counter[str]) -> None:
        self.random, self.met = random, met
        self.wild = 0.0
        self._held: tuple[Connection, bytes] | None = None
        self._send = Connection.push

    def push(self, connection: Connection, frames: bytes) -> None:
        if connection.fates:
            self.met[f"push {connection.fates[0]}"] += 1
        elif self.random.random() < self.wild:
            chance = self.random.random()
            if chance < 0.4:
                self.met["push lost"] += 1
                return
            if chance < 0.6 and self._held is None:
                self.met["push late"] += 1
                self._held = connection, frames
                return
            self.met["push doubled"] += 1
            self._send(connection, frames)
        self._send(connection, frames)
        if self._held is not None and self._held[0] is connection:
            _, frames = self._held
            self._held = None
            self._send(connection, frames)

    @contextmanager
    def between(self) -> Iterator[None]:
        pushes = self

        def push(connection: Connection, frames: bytes) -> None:
            pushes.push(connection, frames)

        Connection.push = push  # type: ignore[method-assign, assignment]  # a fault between the exchange and its client
        try:
            yield
        finally:
            Connection.push = self._send  # type: ignore[method-assign]


def let_lists_lag(client: AsyncBitget, random: Random, met: Counter[str]) -> None:
    """Have a client read lists as they were a moment before the time that they say; some trail more than others."""
    call = client._client.call
    lags = {name: random.choice([0.0, 0.0, 0.2, 0.6]) for name in ("open", "history", "fills", "get_order")}

    async def lagging(operation: Any, arguments: Any, extra: Any) -> Any:
        response = await call(operation, arguments, extra)
        name = operation.local_name
        parts = [part for part in lags if name == part or (name.startswith("get_") and part in name.split("_"))]
        lag = lags[parts[0]] if parts else 0.0
        if lag and response.request_time is not None:
            met[f"late read of {parts[0]}"] += 1
            await asyncio.sleep(lag)
            response.request_time = Timestamp(response.request_time + int(lag * 1_000))
        return response

    client._client.call = lagging  # type: ignore[method-assign]  # between the client and its orders
