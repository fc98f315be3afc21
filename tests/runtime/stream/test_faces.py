"""The async and the blocking stream offer the same, except for waiting."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from bitget_client.uta.stream import AsyncUtaStream, UtaStream
from bitget_runtime.stream.async_stream import AsyncBookSubscription
from bitget_runtime.stream.local_book import AsyncLocalOrderBook, LocalOrderBook
from bitget_runtime.stream.sync_stream import BookSubscription


def public(face: type) -> set[str]:
    return {name for name in dir(face) if not name.startswith("_")}


def test_the_faces_have_the_same_names() -> None:
    assert public(UtaStream) == public(AsyncUtaStream)
    assert public(LocalOrderBook) == public(AsyncLocalOrderBook)
    assert public(BookSubscription) - public(AsyncBookSubscription) == {"read"}
    assert not public(AsyncBookSubscription) - public(BookSubscription)


@pytest.mark.parametrize(
    ("blocking", "asynchronous"),
    [(UtaStream, AsyncUtaStream), (BookSubscription, AsyncBookSubscription), (LocalOrderBook, AsyncLocalOrderBook)],
)
def test_the_faces_take_the_same_arguments(blocking: type, asynchronous: type) -> None:
    def parameters(face: type) -> dict[str, list[str]]:
        functions: list[tuple[str, Any]] = inspect.getmembers(face, inspect.isfunction)
        return {name: list(inspect.signature(one).parameters) for name, one in functions if not name.startswith("_")}

    found, expected = parameters(blocking), parameters(asynchronous)
    found.pop("read", None)
    if blocking is UtaStream:
        assert found.pop("events") == ["self", "timeout"]
        assert expected.pop("events") == ["self"]
    assert found == expected
