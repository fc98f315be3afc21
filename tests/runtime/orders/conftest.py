"""An exchange of its own for each test of orders."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    with fake_exchange() as running:
        yield running
