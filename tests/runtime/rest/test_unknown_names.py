"""Names that a client does not have: what the error says, and that looking for a name is sound all the same."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget


@pytest.fixture
def client() -> Iterator[Any]:  # type checkers know which names there are
    with Bitget(env="demo") as client:
        yield client


def test_the_error_says_where_it_is(client: Any) -> None:
    for asked, hint in {
        "market": r"'Bitget' object has no attribute 'market': did you mean uta\.market\?",
        "orders": r"did you mean classic\.orders or uta\.orders\?",
        "ordres": r"there are account_mode, .*, uta, ",
        "count": r"did you mean account_mode or counters\?",
        "tickers": r"there is .*client\.uta\.market\.get_tickers",
    }.items():
        with pytest.raises(AttributeError, match=hint):
            getattr(client, asked)
    with pytest.raises(
        AttributeError, match=r"'MarketApi' object has no attribute 'get_ticker': did you mean get_tickers"
    ):
        client.uta.market.get_ticker()
    with pytest.raises(AttributeError, match=r"'UtaApi' .* there is .*client\.uta\.trade\.place_order"):
        client.uta.place_order()
    with pytest.raises(AttributeError, match=r"did you mean uta\.market"):
        _ = client.with_raw_response.market


def test_for_asyncio() -> None:
    async def run() -> None:
        async with AsyncBitget(env="demo") as client:
            with pytest.raises(AttributeError, match=r"did you mean uta\.market\?"):
                _ = client.market  # type: ignore[attr-defined]  # on purpose

    asyncio.run(run())


def test_looking_for_a_name_is_sound(client: Any) -> None:
    assert not hasattr(client, "market")
    assert not hasattr(client.uta, "_repr_html_")
    assert getattr(client.uta.market, "nothing", 5) == 5
    assert "get_tickers" in dict(inspect.getmembers(client.uta.market))
    assert repr(copy.copy(client)) == repr(client)
    assert repr(copy.copy(client.uta)) == repr(client.uta)
    assert not hasattr(Bitget.__new__(Bitget), "uta_market")
    with pytest.raises(AttributeError) as caught:
        _ = client.market
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_an_attribute_error_within_a_property_is_shown_as_it_is() -> None:
    class Own(Bitget):
        @cached_property
        def broken(self) -> object:
            return object().nothing  # type: ignore[attr-defined]  # on purpose

    with Own(env="demo") as client, pytest.raises(AttributeError, match="'object' object has no attribute 'nothing'"):
        _ = client.broken
