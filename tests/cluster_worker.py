"""What the workers of a cluster make their clients with, in processes of their own."""

from __future__ import annotations

from functools import cache, partial
from unittest import mock

import httpx
from msgspec import structs

from bitget_client import Bitget, Budget, Limits
from bitget_runtime.facts import RateLimit
from bitget_runtime.pacing import interface, ledger, windows
from bitget_runtime.pacing.fleet import redis_commands, redis_connection


@cache
def slow_motion(factor: int) -> None:
    """For the rest of this process, all windows of limits that are not overall ones are so many times as long.

    Margins, and how long Redis may take, grow with them: what a busy machine adds to them is as much smaller then.
    """
    parse = RateLimit.parse
    slow: dict[tuple[object, str], object] = {
        (RateLimit, "parse"): lambda text: structs.replace(parse(text), seconds=parse(text).seconds * factor),
        (interface, "MARGIN"): windows.MARGIN * factor,
        (ledger, "MARGIN"): windows.MARGIN * factor,
        (windows, "MARGIN"): windows.MARGIN * factor,
        (redis_commands, "MARGIN"): windows.MARGIN * factor,
        (redis_connection, "_STEP"): redis_connection._STEP * factor,
    }
    for (where, name), value in slow.items():
        mock.patch.object(where, name, value).start()


def client_at(base_url: str, redis_url: str, share: float, *, own_addresses: bool, slower: int) -> Bitget:
    """A client under one budget in Redis; each worker with an IP address of its own, or all with that of this host."""
    if slower > 1:
        slow_motion(slower)
    address = "127.0.0.1"
    if own_addresses:
        from distributed import get_worker

        address = f"127.0.0.{int(get_worker().name) + 2}"
    http = httpx.Client(transport=httpx.HTTPTransport(local_address=address))
    limits = Limits(budget=Budget.redis(redis_url, share=share, address=address), longest_wait=60 * slower)
    return Bitget(base_url=base_url, limits=limits, http_client=http)


def maker(
    base_url: str, redis_url: str, share: float, *, own_addresses: bool = False, slower: int = 1
) -> partial[Bitget]:
    """What pickles, and makes a client where it is called."""
    return partial(client_at, base_url, redis_url, share, own_addresses=own_addresses, slower=slower)
