"""Times as users give them to histories."""

from __future__ import annotations

import pytest

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.moments import milliseconds


def test_seconds_are_refused_and_milliseconds_taken() -> None:
    assert milliseconds(1_700_000_000_000, "start") == 1_700_000_000_000
    assert milliseconds("1970-01-01", "start") == 0
    with pytest.raises(InvalidArgument, match="start is in milliseconds since 1970, and 1700000000 looks like seconds"):
        milliseconds(1_700_000_000, "start")
