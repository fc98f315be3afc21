"""What tests of the runtime share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def quiet_market(request: pytest.FixtureRequest) -> None:
    """Nothing is pushed but what a test asks for."""
    if "fake_exchange" in request.fixturenames:
        request.getfixturevalue("fake_exchange").streams.stop_market()
