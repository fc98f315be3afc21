"""The fixtures `fake_exchange` and `fake_market`, for every test suite with the client installed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from bitget_runtime.fake.exchange import FakeExchange

NEW_YEAR = 1_767_225_600_000
"""2026-01-01T00:00:00Z, at which every test with `fake_market` begins."""


@pytest.fixture(scope="session")
def fake_exchange_options() -> Mapping[str, Any]:
    """Options of both fixtures, as `fake_exchange()` takes them; override it in a conftest.py."""
    return {}


@pytest.fixture(scope="session")
def _running_fake_exchange(fake_exchange_options: Mapping[str, Any]) -> Iterator[FakeExchange]:
    yield from _running(fake_exchange_options)


@pytest.fixture(scope="session")
def _running_fake_market(fake_exchange_options: Mapping[str, Any]) -> Iterator[FakeExchange]:
    yield from _running({"start": NEW_YEAR, "speed": 0, **fake_exchange_options})


@pytest.fixture
def fake_exchange(_running_fake_exchange: FakeExchange) -> Iterator[FakeExchange]:
    """A fake Bitget exchange on 127.0.0.1 that has received nothing yet and responds without faults."""
    yield from _fresh(_running_fake_exchange)


@pytest.fixture
def fake_market(_running_fake_market: FakeExchange) -> Iterator[FakeExchange]:
    """Like `fake_exchange`, but with its clock held at the same moment in every run: nothing happens by itself."""
    yield from _fresh(_running_fake_market)


def _running(options: Mapping[str, Any]) -> Iterator[FakeExchange]:
    # imported here because every pytest run loads this module, and few of them use the fixtures
    from bitget_runtime.fake import fake_exchange

    with fake_exchange(**options) as exchange:
        yield exchange


def _fresh(exchange: FakeExchange) -> Iterator[FakeExchange]:
    from bitget_runtime.pacing.pace import forget_connections

    exchange.reset()
    # connections opened for other tests don't count against this one
    forget_connections(exchange.stream_url)
    yield exchange
    exchange.raise_failures()
