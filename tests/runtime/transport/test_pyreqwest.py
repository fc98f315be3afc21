"""What is special about sending with Rust's reqwest: which errors are certain, and what it must never do by itself."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from pyreqwest.http import HeaderMap

from bitget_client import AsyncBitget, Bitget, ConnectFailed, OrderOutcomeUnknown
from bitget_runtime.transport import pyreqwest_transport
from bitget_runtime.transport.body import LARGEST_BODY, Body
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport, HttpxTransport
from bitget_runtime.transport.headers import RequestHeaders, ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport, OneBody, PyreqwestTransport
from folders import TESTS
from setups.one_order import ORDER, place
from stand_ins.recording import CREDENTIALS
from stand_ins.servers.raw_server import Connection, raw_server

pytestmark = pytest.mark.usefixtures("trust_as_usual")
RUST = ["pyreqwest", "async pyreqwest"]
FAR = "https://exchange.invalid"
Behave = Callable[[Connection], None]


def _after_the_order(data: bytes) -> Behave:
    def behave(connection: Connection) -> None:
        connection.read_order()
        connection.send(data)

    return behave


def _close_after_the_order(connection: Connection) -> None:
    connection.read_order()


def _reset_after_the_order(connection: Connection) -> None:
    connection.read_order()
    connection.reset()


def _silent(connection: Connection) -> None:
    connection.read_order()
    connection.read_order()


AFTER_SENDING: dict[str, Behave] = {
    "ConnectError: connection closed before message completed": _close_after_the_order,
    "ConnectError: Connection reset by peer": _reset_after_the_order,
    "DecodeError: invalid HTTP version parsed": _after_the_order(b"\x00\xffgarbage\r\n\r\n"),
    "DecodeError: invalid content-length parsed": _after_the_order(
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd"
    ),
    "BodyDecodeError: end of file before message length reached": _after_the_order(
        b"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\nabcd"
    ),
    "Timeout: the call took longer than its timeout": _silent,
}


@pytest.mark.parametrize("flavour", RUST)
@pytest.mark.parametrize("words", AFTER_SENDING)
def test_an_error_after_sending_is_never_certain_whatever_it_is_called(flavour: str, words: str) -> None:
    with raw_server(AFTER_SENDING[words]) as server:
        [told] = place(flavour, server.url, "mine", timeout=0.3 if words.startswith("Timeout") else 5)
        assert isinstance(told, OrderOutcomeUnknown)
        assert words in str(told)
        assert server.whole == {"mine": 1}


@pytest.mark.parametrize("flavour", RUST)
@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://127.0.0.1:1", "ConnectError: Connection refused"),
        ("http://exchange.invalid", "ConnectError: failed to lookup address"),
    ],
)
def test_an_error_before_sending_is_certain(flavour: str, url: str, words: str) -> None:
    [told] = place(flavour, url, "mine")
    assert type(told) is ConnectFailed
    assert words in str(told)


@pytest.mark.parametrize("flavour", RUST)
def test_time_that_is_up_before_sending_is_certain(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with raw_server(_silent) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        [told] = place(flavour, FAR, "mine", timeout=0.1)
    assert type(told) is ConnectFailed
    assert f"Timeout: the call took longer than its timeout (by the proxy {proxy.url})" in str(told)


def test_an_order_that_waited_in_vain_for_others_was_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyreqwest_transport, "_MOST", 1)
    held, done = threading.Event(), threading.Event()

    def hold(connection: Connection) -> None:
        order = connection.read_order()
        held.set()
        done.wait(10)
        connection.acknowledge(order)

    with raw_server(hold) as server:
        transport = PyreqwestTransport(timeout=20, base_url=server.url)
        with Bitget(*CREDENTIALS, base_url=server.url, transport=transport, retries=0) as client:
            first = threading.Thread(target=lambda: client.uta.trade.place_order(**ORDER, client_oid="first"))
            first.start()
            assert held.wait(10)
            with pytest.raises(ConnectFailed):
                client.with_options(timeout=0.1).uta.trade.place_order(**ORDER, client_oid="second")
            done.set()
            first.join()
        assert server.begun == {"first": 1}


def test_an_order_that_is_cancelled_while_it_connects_never_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, cancelled, through = threading.Event(), threading.Event(), threading.Event()

    def connect_late(connection: Connection) -> None:
        connection.read(3)
        asked.set()
        cancelled.wait(10)
        connection.send(b"\x05\x00")
        connection.read(len(b"\x05\x01\x00\x03" + b"\x10exchange.invalid" + b"\x00\x50"))
        connection.send(b"\x05\x00\x00\x01" + bytes(6))
        through.set()
        connection.read_order()

    async def cancel() -> None:
        transport = AsyncPyreqwestTransport(timeout=20)
        client = AsyncBitget(*CREDENTIALS, base_url="http://exchange.invalid", transport=transport, retries=0)
        async with client:
            order = asyncio.ensure_future(client.uta.trade.place_order(**ORDER, client_oid="mine"))
            await asyncio.to_thread(asked.wait, 10)
            order.cancel()
            await asyncio.wait([order])
            assert order.cancelled()
            cancelled.set()
            assert await asyncio.to_thread(through.wait, 10)
            await asyncio.sleep(0.1)  # an order that went out after all would come in this time

    with raw_server(connect_late) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url.replace("http:", "socks5:"))
        asyncio.run(cancel())
        assert not proxy.begun


PLAIN = "HTTP/1.1 200 OK\r\n"
CHUNKED = b"".join(b"400\r\n" + b"x" * 0x400 + b"\r\n" for _ in range(8)) + b"0\r\n\r\n"


@pytest.mark.parametrize("flavour", RUST)
@pytest.mark.parametrize(
    "reply",
    [
        f"{PLAIN}Content-Length: 8192\r\n\r\n".encode() + b"x" * 8192,
        f"{PLAIN}Transfer-Encoding: chunked\r\n\r\n".encode() + CHUNKED,
        f"{PLAIN}Content-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n".encode() + CHUNKED,
        f"{PLAIN}Connection: close\r\n\r\n".encode() + b"x" * 8192,
    ],
    ids=["length", "chunks", "length and chunks", "until it closes"],
)
def test_a_response_is_bounded_however_its_length_is_said(
    flavour: str, reply: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (pyreqwest_transport, sys.modules[Body.__module__]):
        monkeypatch.setattr(module, "LARGEST_BODY", 4096)
    with raw_server(_after_the_order(reply)) as server:
        [told] = place(flavour, server.url, "mine")
    assert isinstance(told, OrderOutcomeUnknown)
    assert "has more than" in str(told)


@pytest.mark.parametrize(
    ("headers", "plain"),
    [
        ({"content-length": "12"}, True),
        ({"content-length": str(LARGEST_BODY)}, True),
        ({"content-length": str(LARGEST_BODY + 1)}, False),
        ({"content-length": "9" * 5000}, False),
        ({"content-length": "12, 12"}, False),
        ({"content-length": "-1"}, False),
        ({"content-length": ""}, False),
        ({}, False),
        ({"content-length": "12", "transfer-encoding": "chunked"}, False),
        ({"content-length": "12", "content-encoding": "gzip"}, False),
    ],
)
def test_only_a_body_that_is_sure_to_be_small_is_read_at_once(headers: dict[str, str], plain: bool) -> None:
    assert pyreqwest_transport._is_plain(headers) is plain


def test_a_body_is_taken_once() -> None:
    sent, kept = OneBody(b"order"), OneBody(b"order")
    assert (list(sent.stream), list(sent.stream)) == ([b"order"], [])
    assert not sent.withdraw()
    assert kept.withdraw()
    assert (list(kept.stream), kept.withdraw()) == ([], False)


def _closes_at_any_moment(connection: Connection) -> None:
    while order := connection.read_order():
        connection.acknowledge(order)
        if random.random() < 0.5:
            time.sleep(random.random() * 0.0005)
            return


@pytest.mark.parametrize("flavour", RUST)
def test_no_order_comes_twice_when_kept_connections_are_closed(flavour: str) -> None:
    orders = [f"o{number}" for number in range(150)]
    with raw_server(_closes_at_any_moment) as server:
        told = place(flavour, server.url, *orders)
        assert {type(one) for one in told} <= {str, OrderOutcomeUnknown, ConnectFailed}
        assert max(server.begun.values()) == 1
        assert all(server.whole[order] for order, one in zip(orders, told, strict=True) if one == order)
        assert not any(
            server.begun[order] for order, one in zip(orders, told, strict=True) if type(one) is ConnectFailed
        )


def test_a_path_that_rust_would_change_is_not_sent() -> None:
    request = HttpRequest("GET", "http://127.0.0.1:1", "/a/../b", RequestHeaders({}), b"")
    with pytest.raises(ConnectFailed, match="the signature would not fit"):
        PyreqwestTransport(timeout=1).send(request)


@pytest.mark.parametrize("flavour", RUST)
def test_a_body_that_is_a_stream_goes_out_with_its_length(flavour: str) -> None:
    received = b""

    def read_the_head(connection: Connection) -> None:
        nonlocal received
        while b"\r\n\r\n" not in received:
            received += connection.read(1)

    with raw_server(read_the_head) as server:
        assert isinstance(place(flavour, server.url, "mine")[0], OrderOutcomeUnknown)
    head = received.partition(b"\r\n\r\n")[0].decode().lower()
    assert head.count("content-length: ") == 1
    assert head.count("accept-encoding: gzip, deflate\r\n") == 1
    assert "transfer-encoding" not in head


def test_it_logs_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    with raw_server(_reset_after_the_order) as server:
        with Bitget(*CREDENTIALS, base_url=server.url, transport=PyreqwestTransport(timeout=5)) as client:
            with pytest.raises(OrderOutcomeUnknown):
                client.uta.trade.place_order(**ORDER)
    logging.getLogger().setLevel(logging.WARNING)
    assert not [secret for secret in CREDENTIALS if secret in caplog.text]


def test_a_header_that_can_not_be_sent_is_not_shown() -> None:
    headers = RequestHeaders({"ACCESS-PASSPHRASE": "hunter2hunter2\n"})
    with pytest.raises(ConnectFailed) as caught:
        PyreqwestTransport(timeout=1).send(HttpRequest("POST", "http://127.0.0.1:1", "/", headers, b"{}"))
    assert "hunter2" not in str(caught.value)


def test_httpx_sends_where_it_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(Bitget()._client._transport, PyreqwestTransport)
    assert isinstance(AsyncBitget()._client._transport, AsyncPyreqwestTransport)
    monkeypatch.setitem(sys.modules, "bitget_runtime.transport.pyreqwest_transport", None)
    assert isinstance(Bitget()._client._transport, HttpxTransport)
    assert isinstance(AsyncBitget()._client._transport, AsyncHttpxTransport)


_FORKED = """
import os
from bitget_client import Bitget
from stand_ins.servers.raw_server import acknowledging, raw_server
from setups.one_order import ORDER

with raw_server(acknowledging) as server:
    with Bitget("key", "secret", "phrase", base_url=server.url) as client:
        client.uta.trade.place_order(**ORDER, client_oid="parent")
        child = os.fork()
        if not child:
            with Bitget("key", "secret", "phrase", base_url=server.url) as other:
                other.uta.trade.place_order(**ORDER, client_oid="child")
            print(type(other._client._transport).__name__, flush=True)
            os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
    print(dict(server.whole))
"""

_INTERRUPTED = """
import os, signal
from bitget_client import Bitget
from stand_ins.servers.raw_server import raw_server
from setups.one_order import ORDER

def interrupted(connection):
    connection.read_order()
    os.kill(os.getpid(), signal.SIGINT)

with raw_server(interrupted) as server, Bitget("key", "secret", "phrase", base_url=server.url) as client:
    try:
        client.uta.trade.place_order(**ORDER, client_oid="mine")
    except KeyboardInterrupt:
        print("interrupted")
"""


def _run(program: str) -> str:
    command = [sys.executable, "-W", "ignore", "-c", program]
    return subprocess.run(command, capture_output=True, text=True, timeout=30, cwd=TESTS, check=True).stdout


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_httpx_sends_in_a_forked_process() -> None:
    assert _run(_FORKED) == "HttpxTransport\n{'parent': 1, 'child': 1}\n"


_SHORT = """
import atexit, sys, time
began = time.monotonic()

def say() -> None:
    ours = sys.modules["bitget_runtime.transport.pyreqwest_transport"]
    print(began < ours._ended_at <= time.monotonic() - ours._LAST_SECONDS)

atexit.register(say)  # runs after what is registered later
from stand_ins.servers.raw_server import acknowledging, raw_server
from setups.one_order import place
with raw_server(acknowledging) as server:
    print(*place("async pyreqwest", server.url, "mine"))
"""


def test_a_program_that_ends_after_its_call_leaves_rust_a_moment() -> None:
    assert _run(_SHORT) == "mine\nTrue\n"


def test_an_interrupt_amid_the_first_error_ends_the_call_and_not_the_process() -> None:
    assert _run(_INTERRUPTED) == "interrupted\n"


def test_a_hundred_calls_are_sent_at_once_and_the_others_wait() -> None:
    under_way: set[str] = set()
    most = 0
    counting, full = threading.Lock(), threading.Event()

    def held(connection: Connection) -> None:
        nonlocal most
        while order := connection.read_order():
            with counting:
                under_way.add(order)
                most = max(most, len(under_way))
                if most >= 100:
                    full.set()
            full.wait(20)
            time.sleep(0.05)  # one too many would come in this time
            with counting:
                under_way.remove(order)
            connection.acknowledge(order)

    async def orders(url: str) -> None:
        async with AsyncBitget(*CREDENTIALS, base_url=url, transport=AsyncPyreqwestTransport(timeout=30)) as client:
            calls = (client.uta.trade.place_order(**ORDER, client_oid=f"o{number}") for number in range(130))
            await asyncio.gather(*calls)

    with raw_server(held) as server:
        asyncio.run(orders(server.url))
        assert server.whole.total() == 130
    assert most == 100


def test_headers_that_came_several_times_are_joined() -> None:
    received = HeaderMap([("X-Note", "one"), ("Content-Length", "12"), ("x-note", "two")])
    headers = ResponseHeaders.from_lower(pyreqwest_transport._headers(received))
    assert dict(headers) == {"x-note": "one, two", "content-length": "12"}
    assert (headers.get("X-Note"), headers.get("none"), headers.get("none", "-")) == ("one, two", None, "-")
