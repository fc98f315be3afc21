"""Tests that are marked `virtual_time` wait for nothing, and no load of the machine changes what they see."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from setups.virtual_time import VirtualTime


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "virtual_time: the event loop and the clocks of its thread never wait")


def pytest_asyncio_loop_factories(item: pytest.Item) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    if item.get_closest_marker("virtual_time"):
        return {"virtual": lambda: VirtualTime().event_loop()}
    return {"real": asyncio.new_event_loop}
