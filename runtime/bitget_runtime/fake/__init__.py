"""A Bitget of your own on 127.0.0.1: answers with the documented examples, checks what is sent, fails when told to.

    with fake_exchange() as exchange:
        exchange.faults.add(Drop(), operation="uta.trade.place_order")

Needs the extra `fake`. Names are loaded when they are used, so that importing this package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitget_runtime.fake.__main__ import fake_exchange
    from bitget_runtime.fake.checks import FakeCredentials
    from bitget_runtime.fake.exchange import FakeExchange, ReceivedRequest
    from bitget_runtime.fake.faults import Delay, Drop, ErrorCode, Fault, Faults, NotJson, Status, Truncated

__all__ = [
    "Delay",
    "Drop",
    "ErrorCode",
    "FakeCredentials",
    "FakeExchange",
    "Fault",
    "Faults",
    "NotJson",
    "ReceivedRequest",
    "Status",
    "Truncated",
    "fake_exchange",
]

_HOMES = {
    "FakeCredentials": "checks",
    "FakeExchange": "exchange",
    "ReceivedRequest": "exchange",
    "fake_exchange": "__main__",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'faults')}"), name)
