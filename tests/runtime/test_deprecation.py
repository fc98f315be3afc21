"""Methods that the exchange is retiring warn their callers, and otherwise stay unchanged."""

from __future__ import annotations

import asyncio
import inspect

import pytest

from bitget_runtime.deprecation import deprecated
from bitget_runtime.traces import unseen

MESSAGE = "uta.shop.get_thing: gone soon"


class Shop:
    @deprecated(MESSAGE)
    @unseen
    def get_thing(self, number: int, *, key: str = "") -> str:
        """Get it."""
        return f"{number}{key}"

    @deprecated(MESSAGE)
    async def get_later(self, number: int) -> int:
        await asyncio.sleep(0)
        return number


def test_a_call_warns_where_it_is_made() -> None:
    with pytest.warns(DeprecationWarning, match=MESSAGE) as warned:
        assert Shop().get_thing(1, key="x") == "1x"
    assert [one.filename for one in warned] == [__file__]


def test_a_call_that_is_awaited_warns_where_it_is_awaited() -> None:
    async def call() -> int:
        return await Shop().get_later(2)

    with pytest.warns(DeprecationWarning, match=MESSAGE) as warned:
        assert asyncio.run(call()) == 2
    assert [one.filename for one in warned] == [__file__]


def test_tools_see_what_it_is() -> None:
    method = Shop.get_thing
    assert (method.__name__, method.__doc__) == ("get_thing", "Get it.")
    assert method.__deprecated__ == MESSAGE  # type: ignore[attr-defined]  # as PEP 702 says, which no stub shows
    assert "number" in inspect.signature(method).parameters
    assert inspect.iscoroutinefunction(Shop.get_later)
