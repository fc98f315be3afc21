"""The client's own headers, and its user's."""

from __future__ import annotations

import asyncio

import pytest

import bitget_client
from bitget_client import AsyncBitget, Bitget, InvalidArgument
from stand_ins.recording import CREDENTIALS, AsyncRecorder, Recorder

ANSWER = b'{"code": "00000", "data": []}'
CHANNEL = {"X-CHANNEL-API-CODE": "partner"}


def sent_by(headers: dict[str, str] | None = None) -> dict[str, str]:
    transport = Recorder(ANSWER)
    with Bitget(*CREDENTIALS, transport=transport, headers=headers) as client:
        client.uta.trade.get_open_orders()
    return dict(transport.sent[0].headers)


def test_requests_say_who_sends_them() -> None:
    assert sent_by()["User-Agent"] == f"bitget-client/{bitget_client.__version__}"


def test_the_code_of_a_channel_is_sent_where_the_user_sets_it_alone() -> None:
    assert not {name for name in sent_by() if "channel" in name.lower()}
    assert sent_by(CHANNEL)["X-CHANNEL-API-CODE"] == "partner"


def test_a_header_takes_the_place_of_one_of_the_same_name() -> None:
    headers = sent_by({"user-agent": "mine"})
    assert [value for name, value in headers.items() if name.lower() == "user-agent"] == ["mine"]


def test_headers_of_some_calls() -> None:
    transport = Recorder(ANSWER)
    with Bitget(*CREDENTIALS, transport=transport, headers=CHANNEL) as client:
        client.with_options(headers={"X-Trace": "1"}).uta.trade.get_open_orders()
        client.uta.trade.get_open_orders()
    first, second = (dict(request.headers) for request in transport.sent)
    assert first["X-CHANNEL-API-CODE"] == second["X-CHANNEL-API-CODE"] == "partner"
    assert first["X-Trace"] == "1"
    assert "X-Trace" not in second


def test_headers_of_some_calls_async() -> None:
    transport = AsyncRecorder(ANSWER)

    async def call() -> None:
        async with AsyncBitget(*CREDENTIALS, transport=transport) as client:
            await client.with_options(headers=CHANNEL).uta.trade.get_open_orders()

    asyncio.run(call())
    assert transport.sent[0].headers["X-CHANNEL-API-CODE"] == "partner"


@pytest.mark.parametrize(
    ("headers", "said"),
    [
        ({"access-KEY": "other"}, "the client sets access-KEY itself"),
        ({"ACCESS-PASSPHRASE": "hunter2"}, "the client sets"),
        ({"paptrading": "1"}, "the client sets"),
        ({"Content-Length": "3"}, "the client sets"),
        ({"Host": "elsewhere"}, "the client sets"),
        ({"Two words": "x"}, "valid header name"),
        ({"X-A": "hunter2\r\nX-B: 1"}, "printable ASCII"),
        ({"X-A": " hunter2"}, "printable ASCII"),
        ({"X-A": 3}, "printable ASCII"),
        ({"X-A": "1", "x-a": "2"}, "x-a are the same header"),
        ([("X-A", "1")], "must be a mapping"),
    ],
)
def test_headers_that_can_not_be_set(headers: dict[str, str], said: str) -> None:
    with pytest.raises(InvalidArgument, match=said) as caught:
        Bitget(headers=headers)
    assert "hunter2" not in str(caught.value)
    with Bitget() as client, pytest.raises(InvalidArgument, match=said):
        client.with_options(headers=headers)


def test_values_are_not_shown() -> None:
    with Bitget(headers={"X-Gateway": "hunter2"}) as client:
        assert (
            "hunter2" not in f"{client!r} {client._client.origin!r} {client.with_options(headers={'X-B': 'hunter2'})!r}"
        )
