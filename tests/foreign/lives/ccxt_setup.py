"""ccxt, with the addresses of a fake exchange and nothing else changed."""

from __future__ import annotations

import asyncio
from inspect import iscoroutinefunction
from typing import Any

from bitget_runtime.fake import FakeExchange

SPOT, LINEAR, INVERSE = "BTC/USDT", "BTC/USDT:USDT", "BTC/USD:BTC"


def connected(ccxt: Any, exchange: FakeExchange) -> Any:
    """A client of one of ccxt's packages: its own, `async_support` or `pro`."""
    key, secret, passphrase = exchange.credentials
    options = {"enableRateLimit": False, "enableLastJsonResponse": True}
    client = ccxt.bitget({"apiKey": key, "secret": secret, "password": passphrase, **options})
    urls = client.urls["api"]
    for name, url in urls.items():
        if isinstance(url, str):
            urls[name] = exchange.base_url
    for name in urls.get("ws", {}):
        generation = "v3" if name.startswith("uta") else "v2"
        urls["ws"][name] = f"{exchange.stream_url}/{generation}/ws/{name.lower().removeprefix('uta')}"
    return client


class Blocking:
    """An async client whose calls wait, so that one life can be lived with both."""

    def __init__(self, client: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._client = client
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._client, name)
        if not iscoroutinefunction(found):
            return found
        return lambda *args, **kwargs: self._loop.run_until_complete(found(*args, **kwargs))
