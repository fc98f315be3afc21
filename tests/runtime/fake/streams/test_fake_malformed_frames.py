"""Frames that make no sense: each gets an error or a clean close, none a traceback, and the next one is read."""

from __future__ import annotations

import json
import logging
import socket
import struct
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed
from websockets.frames import Opcode

from bitget_runtime.fake import FakeExchange
from setups.stream_talk import CLASSIC, ORDERS, PLACE, TICKER, UTA, Talk, talk

NOTHINGS: list[Any] = [None, True, 0, -1.5, 1e300, "", "x", "\ud800", "\0", [], [[]], {}, {"": ""}, [None], [{}]]
DEEP = "[" * 5_000

CLASSIC_PLACE = {
    "op": "trade",
    "args": [{"id": "1", "instType": "SPOT", "instId": "BTCUSDT", "channel": "place-order", "params": {}}],
}


@pytest.fixture(autouse=True)
def no_traceback(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever a client sends, no error of the server's is in the log."""
    yield
    records = caplog.get_records("call")
    assert [record.getMessage() for record in records if record.levelno >= logging.ERROR or record.exc_info] == []


def with_each_member_replaced(frame: Any) -> Iterator[Any]:
    """The frame with each of its members, at any depth, replaced by each nothing, or missing."""
    if isinstance(frame, dict):
        for name, value in frame.items():
            yield {other: inner for other, inner in frame.items() if other != name}
            for nothing in NOTHINGS:
                yield frame | {name: nothing}
            for inner in with_each_member_replaced(value):
                yield frame | {name: inner}
    elif isinstance(frame, list):
        for index, value in enumerate(frame):
            for inner in with_each_member_replaced(value):
                yield [*frame[:index], inner, *frame[index + 1 :]]
            for nothing in NOTHINGS:
                yield [*frame[:index], nothing]


def read_until_pong(talking: Talk) -> list[Any]:
    """What comes before the response to a ping, which shows that the connection is alive."""
    talking.socket.send("ping")
    found = []
    while (text := talking.text()) != "pong":
        found.append(json.loads(text))
    return found


@pytest.mark.parametrize(
    ("path", "frame"),
    [
        (UTA.public, {"op": "subscribe", "args": [TICKER]}),
        (UTA.public, {"op": "unsubscribe", "args": [TICKER]}),
        (UTA.binary, {"op": "subscribe", "args": [TICKER | {"topic": "books50"}]}),
        (UTA.private, {"op": "subscribe", "args": [ORDERS]}),
        (UTA.private, PLACE),
        (UTA.private, PLACE | {"topic": "batch-place", "args": [PLACE["args"][0], PLACE["args"][0]]}),
        (CLASSIC.private, CLASSIC_PLACE),
    ],
)
def test_a_frame_with_something_wrong_in_it_gets_a_response(
    fake_exchange: FakeExchange, path: str, frame: dict[str, Any]
) -> None:
    with talk(fake_exchange, path, logged_in=path in (UTA.private, CLASSIC.private)) as talking:
        for changed in with_each_member_replaced(frame):
            talking.send(**changed)
            found = read_until_pong(talking)
            assert found, changed
            for one in found:
                assert one.get("event") != "error" or int(one["code"]), changed


def test_what_is_wrong_is_said_with_its_code(fake_exchange: FakeExchange) -> None:
    def codes(talking: Talk, text: str | bytes) -> set[str]:
        talking.socket.send(text)
        return {str(one["code"]) for one in read_until_pong(talking)}

    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        for text in ("", "x", "[]", "7", "null", '"op"', '{"op":', "{'op': 1}", DEEP, "ping ", "PING", "\ufeff{}"):
            assert codes(talking, text) == {"30002"}, text
        for said in ({}, {"op": None}, {"op": "subscribe"}, {"op": "trade"}, {"op": "subscribe", "args": {}}):
            assert codes(talking, json.dumps(said)) == {"30016"}, said
        wrong: list[Any] = ["x", 7, {}, [7], ["x"], [[]], [PLACE["args"][0], None]]
        for args in wrong:
            assert codes(talking, json.dumps(PLACE | {"args": args})) == {"30016"}, args
            assert codes(talking, json.dumps({"op": "subscribe", "args": args})) == {"30016"}, args
        strange: list[Any] = ["", "nothing", 7, [], {}]
        for op in strange:
            assert codes(talking, json.dumps({"op": op})) == {"30003"}, op
        assert codes(talking, b"\x00\xff\x80") == {"30002"}
        assert codes(talking, b'{"op": "nothing"}') == {"30003"}
    with talk(fake_exchange, CLASSIC.private) as talking:
        for args in ("x", [7], [[]]):
            assert codes(talking, json.dumps({"op": "trade", "args": args})) == {"30004"}, args


@pytest.mark.parametrize("name", ["apiKey", "passphrase", "timestamp", "sign"])
@pytest.mark.parametrize("nothing", NOTHINGS)
def test_a_login_with_something_wrong_in_it_is_refused(fake_exchange: FakeExchange, name: str, nothing: object) -> None:
    with talk(fake_exchange, UTA.private) as talking:
        answered = talking.log_in(fake_exchange, **{name: nothing})
        assert answered["event"] == "error"
        if answered["code"] != "30002":  # that was no JSON, and so no login
            talking.closed()


def raw_frame(opcode: int, payload: bytes, *, final: bool = True, masked: bool = True, reserved: int = 0) -> bytes:
    """A frame as no library would write it."""
    head = bytes(((0x80 if final else 0) | reserved | opcode, (0x80 if masked else 0) | min(len(payload), 126)))
    long = struct.pack("!H", len(payload)) if len(payload) > 125 else b""
    mask = b"\0\0\0\0" if masked else b""
    return head + long + mask + payload


@pytest.mark.parametrize(
    "frames",
    [
        raw_frame(Opcode.TEXT, b"\xff\xfe"),
        raw_frame(Opcode.TEXT, b"ping", masked=False),
        raw_frame(Opcode.TEXT, b"ping", reserved=0x40),
        raw_frame(3, b"ping"),
        raw_frame(Opcode.CONT, b"ping"),
        raw_frame(Opcode.TEXT, b"pi", final=False) + raw_frame(Opcode.TEXT, b"ng"),
        raw_frame(Opcode.PING, b"x" * 126),
        raw_frame(Opcode.CLOSE, b"\x00"),
        raw_frame(Opcode.CLOSE, struct.pack("!H", 999)),
        raw_frame(Opcode.CLOSE, struct.pack("!H", 1000) + b"\xff"),
        b"GET / HTTP/1.1\r\n\r\n",
    ],
)
def test_a_frame_that_breaks_the_protocol_ends_the_connection(fake_exchange: FakeExchange, frames: bytes) -> None:
    with talk(fake_exchange) as talking:
        talking.socket.socket.sendall(frames)
        assert isinstance(talking.closed(), ConnectionClosed)
    with talk(fake_exchange) as talking:
        assert read_until_pong(talking) == []


def test_a_frame_may_come_in_pieces(fake_exchange: FakeExchange) -> None:
    with talk(fake_exchange) as talking:
        pieces = [raw_frame(Opcode.TEXT, b"p", final=False), raw_frame(Opcode.CONT, b"in", final=False)]
        for byte in b"".join([*pieces, raw_frame(Opcode.PING, b"!"), raw_frame(Opcode.CONT, b"g")]):
            talking.socket.socket.sendall(bytes((byte,)))
        assert talking.text() == "pong"


def test_a_connection_that_says_nothing_sensible_before_its_handshake(fake_exchange: FakeExchange) -> None:
    for request in (b"\x16\x03\x01" + b"\0" * 50, b"GET\r\n\r\n", b"x" * 70_000, b"GET / HTTP/9.9\r\n\r\n"):
        port = urlsplit(fake_exchange.base_url).port or 0
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["op", "args", "trade", "BTCUSDT"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(["op", "args", "id", "topic", "symbol", "instType", "params"]), inner, max_size=4
    ),
    max_leaves=8,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    frames=st.lists(
        JSON | st.fixed_dictionaries({"op": st.sampled_from(["subscribe", "trade"]), "args": JSON}), max_size=8
    )
)
def test_any_json_at_all(fake_exchange: FakeExchange, frames: list[Any]) -> None:
    with talk(fake_exchange, UTA.private, logged_in=True) as talking:
        for frame in frames:
            talking.socket.send(json.dumps(frame))
        answered = read_until_pong(talking)
        assert len(answered) >= len(frames)
