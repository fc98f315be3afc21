"""Clients that other people wrote live on the fake exchange, unchanged but for its address."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest

from foreign.foreign_packages import NotInstalled, installed, live


@pytest.fixture(scope="module")
def packages() -> Path:
    try:
        return installed()
    except NotInstalled as reason:
        # seen at the end of a run even where nobody looks at the reasons of skipped tests
        warnings.warn(f"foreign clients are NOT tested: {reason}", pytest.PytestWarning, stacklevel=1)
        pytest.skip(f"the clients of tests/foreign/requirements.txt can't be installed: {reason}")


@pytest.mark.filterwarnings("default::pytest.PytestWarning")
@pytest.mark.parametrize("client", ["ccxt", "typed_bitget"])
def test_it_lives(packages: Path, client: str) -> None:
    lived = live(client, packages)
    assert lived.returncode == 0, lived.stdout[-6000:] + lived.stderr[-2000:]
