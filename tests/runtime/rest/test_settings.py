"""Mistyped settings are refused when they are passed, not at the first order."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, Hooks, InvalidArgument, OrderOptions
from bitget_runtime.fake import FakeExchange
from setups.fake_clients import client_of


class _Awaited:
    async def send(self, request: object) -> object:
        return request

    async def close(self) -> None:
        pass


async def _awaited(event: object) -> None:
    pass


@pytest.mark.parametrize(
    "wrong", [{"transport": object()}, {"transport": _Awaited}, {"transport": _Awaited()}, {"strict": "no"}]
)
def test_of_a_client(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(wrong))):
        Bitget(**wrong)


def test_of_an_asyncio_client() -> None:
    with pytest.raises(InvalidArgument, match="transport"):
        AsyncBitget(transport=object())  # type: ignore[arg-type]  # that is the point
    AsyncBitget(transport=_Awaited())  # type: ignore[arg-type]  # it can send, which is all that is checked


@pytest.mark.parametrize("hook", [5, _awaited])
def test_of_hooks(hook: Any) -> None:
    with pytest.raises(InvalidArgument, match="on_response takes a plain function"):
        Hooks(on_response=hook)


@pytest.mark.parametrize(
    "wrong",
    [
        {"categories": "USDT-FUTURES"},
        {"categories": ()},
        {"categories": {1}},
        {"journal": 5},
        {"durable": "no"},
        {"stream": 5},
        {"start_within": True},
    ],
)
def test_of_orders(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(wrong))):
        OrderOptions(**wrong)


def test_an_unknown_category_is_refused_with_those_that_there_are(fake_exchange: FakeExchange) -> None:
    with (
        client_of(fake_exchange) as client,
        pytest.raises(InvalidArgument, match=r"categories must be among SPOT, .*'spot' is not"),
        client.uta.orders(OrderOptions(categories={"spot"})),
    ):
        pass


def test_what_sends_can_be_seen(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", ".")
    with caplog.at_level(logging.INFO, "bitget_client"), Bitget() as client:
        assert "sends by httpcore" in repr(client)
    assert "calls are sent by httpcore, not by pyreqwest: SSL_CERT_DIR is set" in caplog.text


def test_closing_a_client_apart_does_not_close_this_one() -> None:
    with Bitget() as client:
        client._client.apart().close()
        assert client._client._connections.ours
