"""A Bitget of your own on 127.0.0.1, without a key and without money: an exchange that fails on request.

    with fake_exchange() as exchange:
        exchange.faults.add(Drop(), operation="uta.trade.place_order")
        exchange.streams.faults.drop()

Needs the extra `fake`. Names are loaded on first use, so that importing this package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitget_runtime.fake.__main__ import fake_exchange
    from bitget_runtime.fake.exchange import FakeExchange
    from bitget_runtime.fake.faults import (
        Delay,
        Doubled,
        Drop,
        ErrorCode,
        Fault,
        Faults,
        NotJson,
        Redirect,
        Status,
        Truncated,
    )
    from bitget_runtime.fake.keys import FakeCredentials
    from bitget_runtime.fake.market.true_book import TrueBook
    from bitget_runtime.fake.serving.limits import Limits
    from bitget_runtime.fake.serving.recorder import Recorded, RequestLog
    from bitget_runtime.fake.streams.checks import StreamRules
    from bitget_runtime.fake.streams.faults import StreamFaults
    from bitget_runtime.fake.streams.held import OpenConnection, Streams

__all__ = [
    "Delay",
    "Doubled",
    "Drop",
    "ErrorCode",
    "FakeCredentials",
    "FakeExchange",
    "Fault",
    "Faults",
    "Limits",
    "NotJson",
    "OpenConnection",
    "Recorded",
    "Redirect",
    "RequestLog",
    "Status",
    "StreamFaults",
    "StreamRules",
    "Streams",
    "TrueBook",
    "Truncated",
    "fake_exchange",
]

_HOMES = {
    "FakeCredentials": "keys",
    "FakeExchange": "exchange",
    "Limits": "serving.limits",
    "OpenConnection": "streams.held",
    "Recorded": "serving.recorder",
    "RequestLog": "serving.recorder",
    "StreamFaults": "streams.faults",
    "StreamRules": "streams.checks",
    "Streams": "streams.held",
    "TrueBook": "market.true_book",
    "fake_exchange": "__main__",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'faults')}"), name)
