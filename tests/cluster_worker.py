"""What the workers of a cluster make their clients with, in processes of their own."""

from __future__ import annotations

from functools import partial

import httpx

from bitget_client import Bitget, Budget, Limits


def client_at(base_url: str, redis_url: str, share: float, *, own_addresses: bool) -> Bitget:
    """A client under one budget in Redis; each worker with an IP address of its own, or all with that of this host."""
    address = "127.0.0.1"
    if own_addresses:
        from distributed import get_worker

        address = f"127.0.0.{int(get_worker().name) + 2}"
    http = httpx.Client(transport=httpx.HTTPTransport(local_address=address))
    limits = Limits(budget=Budget.redis(redis_url, share=share, address=address), longest_wait=60)
    return Bitget(base_url=base_url, limits=limits, http_client=http)


def maker(base_url: str, redis_url: str, share: float, *, own_addresses: bool = False) -> partial[Bitget]:
    """What pickles, and makes a client where it is called."""
    return partial(client_at, base_url, redis_url, share, own_addresses=own_addresses)
