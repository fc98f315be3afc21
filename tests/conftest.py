"""What all tests share."""

from __future__ import annotations

import gc
import os
from collections.abc import Generator, Iterator

import pytest

from bitget_runtime.pacing.settings import GivenLimits, Limits, limits_from
from bitget_runtime.rest import client
from bitget_runtime.values import drift


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="rewrite the expected output in tests/golden")


def pytest_xdist_auto_num_workers() -> int:
    """Twice as many as there are cores: for half of the time, tests wait for programs and sockets."""
    return 2 * (os.cpu_count() or 1)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Thousands of modules and tests are loaded, and stay: no collection of garbage has to look at them meanwhile."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()  # not frozen: hypothesis looks for what refers to its sources of numbers


@pytest.fixture(autouse=True)
def no_credentials_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own keys, hosts and proxies never reach a test."""
    for name in ("BITGET_API_KEY", "BITGET_SECRET_KEY", "BITGET_PASSPHRASE", "BITGET_API_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def no_limits_unless_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """Calls of tests wait for nothing, but in tests of limits."""

    def only_given(given: Limits | GivenLimits | None) -> Limits | None:
        return None if given is None else limits_from(given)

    monkeypatch.setattr(client, "limits_from", only_given)


@pytest.fixture(autouse=True)
def nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is logged once a process is logged once a test."""
    monkeypatch.setattr(drift, "_reported", set())


@pytest.fixture
def only_own_garbage() -> Iterator[None]:
    """`gc.collect()` looks at what the test has made, not at thousands of tests and modules that were there before."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def rewrite_golden(request: pytest.FixtureRequest) -> bool:
    """Whether to write the expected output anew instead of comparing with it."""
    return bool(request.config.getoption("--rewrite-golden"))
