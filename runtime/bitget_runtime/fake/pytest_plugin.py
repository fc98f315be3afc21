"""The fixture `fake_exchange`, for every test suite in whose environment the client is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bitget_runtime.fake.exchange import FakeExchange


@pytest.fixture(scope="session")
def _running_fake_exchange() -> Iterator[FakeExchange]:
    # imported here because every pytest run loads this module, and few of them use the fixture
    from bitget_runtime.fake import fake_exchange

    with fake_exchange() as exchange:
        yield exchange


@pytest.fixture
def fake_exchange(_running_fake_exchange: FakeExchange) -> FakeExchange:
    """A fake Bitget exchange on 127.0.0.1 that has received nothing yet and answers without faults."""
    from bitget_runtime.pacing.pace import forget_connections

    _running_fake_exchange.reset()
    # what was opened for other tests is not held against this one
    forget_connections(_running_fake_exchange.stream_url)
    return _running_fake_exchange
