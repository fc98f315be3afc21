"""Calls that the catalogue does not describe."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument, OrderOutcomeUnknown, OutcomeUnknown, TransportError
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from stand_ins.recording import CREDENTIALS, AsyncRecorder, Recorder

ANSWER = b'{"code": "00000", "data": {"a": "1"}}'


class Losing:
    """Loses every response."""

    def __init__(self) -> None:
        self.sent = 0

    def send(self, request: HttpRequest) -> HttpResponse:
        self.sent += 1
        raise TransportError("the connection was lost")

    def close(self) -> None:
        pass


def lost(params: Any) -> OutcomeUnknown:
    transport = Losing()
    with Bitget(*CREDENTIALS, transport=transport) as client, pytest.raises(OutcomeUnknown) as caught:
        client.request("POST", "/api/v3/new/thing", params=params, signed=True)
    assert transport.sent == 1
    return caught.value


def test_a_body_may_be_a_list() -> None:
    transport, async_transport = Recorder(ANSWER), AsyncRecorder(ANSWER)
    items: list[dict[str, Any]] = [{"symbol": "BTCUSDT", "qty": 1}, {"symbol": "ETHUSDT"}]

    async def call() -> Any:
        async with AsyncBitget(*CREDENTIALS, transport=async_transport) as client:
            return await client.request("POST", "/api/v3/new/batch", params=items, signed=True)

    with Bitget(*CREDENTIALS, transport=transport) as client:
        assert client.request("POST", "/api/v3/new/batch", params=items, signed=True) == {"a": "1"}
    assert asyncio.run(call()) == {"a": "1"}
    for request in (*transport.sent, *async_transport.sent):
        assert json.loads(request.body) == [{"symbol": "BTCUSDT", "qty": 1}, {"symbol": "ETHUSDT"}]


@pytest.mark.parametrize("params", [[1.5], [{1: 2}], "text"])
def test_what_can_not_be_sent_is_refused(params: Any) -> None:
    with Bitget(*CREDENTIALS, transport=Losing()) as client, pytest.raises(InvalidArgument):
        client.request("POST", "/api/v3/new/batch", params=params, signed=True)


def test_a_query_is_no_list() -> None:
    with Bitget(transport=Losing()) as client, pytest.raises(InvalidArgument, match="named parameters"):
        client.request("GET", "/api/v3/new/batch", params=[{"a": "b"}])


@pytest.mark.parametrize(
    ("params", "ids"),
    [
        ({"symbol": "BTCUSDT", "clientOid": "mine"}, ("mine",)),
        ({"orderId": "1"}, ()),
        ([{"clientOid": "a"}, {"clientOid": "b"}], ("a", "b")),
        ({"orderList": [{"clientOid": "deep"}]}, ("deep",)),
    ],
)
def test_a_lost_order_is_an_order_outcome_unknown(params: Any, ids: tuple[str, ...]) -> None:
    unknown = lost(params)
    assert isinstance(unknown, OrderOutcomeUnknown)
    assert unknown.client_order_ids == ids
    assert unknown.arguments == (params if isinstance(params, dict) else {"items": params})


def test_another_lost_post_may_have_moved_money() -> None:
    unknown = lost({"coin": "USDT", "size": "5"})
    assert not isinstance(unknown, OrderOutcomeUnknown)
    assert "the transfer may or may not have been carried out" in str(unknown)
