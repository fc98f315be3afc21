"""The ways in which the same methods are offered: sync and async, returning data or whole responses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Flavour:
    """One way to offer the same methods."""

    prefix: str
    suffix: str
    base_class: str
    client: str
    def_keyword: str
    await_keyword: str
    manner: str
    unseen: str
    taken_over_by: str = ""

    def named(self, stem: str) -> str:
        return f"{self.prefix}{stem}{self.suffix}"


SYNC = Flavour("", "", "Group", "SyncClient", "def", "", "", "unseen")
ASYNC = Flavour("Async", "", "AsyncGroup", "AsyncClient", "async def", "await ", ", for asyncio", "unseen_async")
RAW = Flavour("", "WithRawResponse", "RawGroup", "SyncClient", "def", "", ", returning whole responses", "", "raw")
ASYNC_RAW = Flavour(
    "Async",
    "WithRawResponse",
    "AsyncRawGroup",
    "AsyncClient",
    "async def",
    "await ",
    ", for asyncio, returning whole responses",
    "",
    "async_raw",
)
FLAVOURS = (SYNC, ASYNC, RAW, ASYNC_RAW)
