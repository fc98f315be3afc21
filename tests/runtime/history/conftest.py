"""A fake exchange whose clock is held, and clients of it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import FakeExchange, fake_exchange

START = 1_767_261_630_000
"""2026-01-01, half past ten, and thirty seconds."""


@pytest.fixture(scope="module")
def market() -> Iterator[FakeExchange]:
    with fake_exchange(start=START, speed=0) as exchange:
        exchange.streams.stop_market()
        yield exchange


@pytest.fixture
def client(market: FakeExchange) -> Iterator[Bitget]:
    market.reset()
    with Bitget(*market.credentials, base_url=market.base_url) as client:
        yield client
