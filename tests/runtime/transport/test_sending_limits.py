"""Calls end in time, bodies are bounded, a client keeps working after an interrupt, and no report shows a secret."""

from __future__ import annotations

import asyncio
import gzip
import io
import itertools
import pickle
import socket
import sys
import threading
import time
import traceback
import tracemalloc
import zlib
from collections.abc import Callable, Iterator, Mapping
from types import FrameType
from typing import Any

import httpcore
import httpx
import pytest
from msgspec import Struct

from bitget_client import (
    AsyncBitget,
    Bitget,
    BitgetError,
    ConnectFailed,
    InvalidArgument,
    OrderOutcomeUnknown,
    TransportError,
)
from bitget_runtime.transport.attempt import Attempt, TimeIsUp, current_attempt
from bitget_runtime.transport.body import LARGEST_BODY, Body
from bitget_runtime.transport.default.httpx_transport import HttpxTransport
from bitget_runtime.transport.default.sync_sockets import SyncSocketStream
from bitget_runtime.transport.headers import RequestHeaders, ResponseHeaders
from bitget_runtime.transport.interface import AsyncTransport, HttpRequest
from setups.one_order import ASYNC, FLAVOURS, ORDER, SYNC, place
from stand_ins.servers.raw_server import Connection, acknowledgement, acknowledging, raw_server, response

SECRETS = ("KEYkey7431KEY", "SECRETsecret9988", "PASSphrase5566")


def _drips(connection: Connection) -> None:
    connection.read_order()
    for byte in itertools.chain(response(b"")[:-2], itertools.repeat(ord("x"))):
        connection.send(bytes([byte]))
        time.sleep(0.01)


def _is_silent(connection: Connection) -> None:
    connection.read_order()
    connection.read_order()


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("behave", [_drips, _is_silent])
def test_a_call_ends_in_time_whatever_comes(flavour: str, behave: Callable[[Connection], None]) -> None:
    with raw_server(behave) as server:
        started = time.monotonic()
        [told] = place(flavour, server.url, "mine", timeout=0.2)
        assert time.monotonic() - started < 2
        assert isinstance(told, OrderOutcomeUnknown)


def test_the_time_holds_for_a_client_of_the_users_too() -> None:
    def drips(connection: Connection) -> None:
        connection.read_order()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(200):
            connection.send(b"x")
            time.sleep(0.01)

    with raw_server(drips) as server, httpx.Client(timeout=None) as own:
        with Bitget(*SECRETS, base_url=server.url, timeout=0.2, http_client=own) as client:
            with pytest.raises(OrderOutcomeUnknown, match="the call took longer than its timeout"):
                client.uta.trade.place_order(**ORDER)

        async def asynchronous() -> None:
            async with httpx.AsyncClient(timeout=None) as own:
                async with AsyncBitget(*SECRETS, base_url=server.url, timeout=0.2, http_client=own) as client:
                    await client.uta.trade.place_order(**ORDER)

        with pytest.raises(OrderOutcomeUnknown, match="the call took longer than its timeout"):
            asyncio.run(asynchronous())


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_name_server_that_is_silent_does_not_hold_up_a_call(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    done, look_up = threading.Event(), socket.getaddrinfo

    def hangs(host: object, *rest: Any, **named: Any) -> Any:
        if host == "exchange.invalid":
            done.wait(2)
        return look_up("127.0.0.1", *rest, **named)

    monkeypatch.setattr(socket, "getaddrinfo", hangs)
    timer = threading.Timer(0.5, done.set)  # asyncio waits for its resolver when the loop is closed
    timer.start()
    started = time.monotonic()
    [told] = place(flavour, "http://exchange.invalid", "mine", timeout=0.2)
    assert time.monotonic() - started < 2
    assert type(told) is ConnectFailed
    timer.join()


def bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(size >> 20)) + packer.flush()


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_body_that_unfolds_beyond_bounds_leaves_an_order_open(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bitget_runtime.transport.body.LARGEST_BODY", 1 << 20)
    packed = bomb(2 << 20)

    def behave(connection: Connection) -> None:
        connection.read_order()
        connection.send(response(packed, headers="Content-Encoding: gzip\r\n"))

    with raw_server(behave) as server:
        [told] = place(flavour, server.url, "mine")
    assert isinstance(told, OrderOutcomeUnknown)
    assert "has more than 1 MB" in str(told)


def test_what_is_too_large_is_not_unfolded(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LARGEST_BODY == 64 << 20
    monkeypatch.setattr("bitget_runtime.transport.body.LARGEST_BODY", 1 << 20)
    packed = bomb(32 << 20)
    tracemalloc.start()
    try:
        with pytest.raises(TransportError, match="has more than 1 MB"):
            Body({"content-encoding": "gzip"}).add(packed)
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


def _body(encoding: str, *chunks: bytes) -> bytes:
    body = Body({"content-encoding": encoding})
    for chunk in chunks:
        body.add(chunk)
    return body.whole()


def test_bodies_as_they_come() -> None:
    text = bytes(range(256)) * 20
    packed, bare = gzip.compress(text), zlib.compressobj(wbits=-15)
    assert _body("", text[:9], text[9:]) == text
    assert _body("gzip", packed) == _body("GZIP ", *(packed[at : at + 1] for at in range(len(packed)))) == text
    assert _body("gzip", packed + packed) == text + text
    assert _body("deflate", zlib.compress(text)) == _body("deflate", bare.compress(text) + bare.flush()) == text
    for whole in (zlib.compress(text), zlib.compressobj(wbits=-15)):
        packed_so = whole if isinstance(whole, bytes) else whole.compress(text) + whole.flush()
        assert _body("deflate", *(packed_so[at : at + 1] for at in range(len(packed_so)))) == text
    assert _body("gzip") == b""
    for encoding, cut in (("gzip", packed[:-9]), ("gzip", packed[:3]), ("gzip", b"nonsense"), ("br", text)):
        with pytest.raises(TransportError):
            _body(encoding, cut)


class _Interrupts:
    """Raises KeyboardInterrupt before so many lines of the libraries below, as Ctrl-C may."""

    def __init__(self, at: int) -> None:
        self.lines_left = at
        self.is_over = False

    def __call__(self, frame: FrameType, event: str, argument: object) -> Any:
        return (
            self._line if any(part in frame.f_code.co_filename for part in ("httpcore", "h11", "transport")) else None
        )

    def _line(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "line" and not self.is_over:
            self.lines_left -= 1
            if self.lines_left == 0:
                self.is_over = True
                raise KeyboardInterrupt
        return self._line


# a socket that nobody had yet taken hold of is closed when it is collected
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("flavour", "lines", "step"), [("httpx", 200, 23), ("pyreqwest", 40, 5)])
def test_a_client_goes_on_after_an_interrupt_at_any_line(flavour: str, lines: int, step: int) -> None:
    with raw_server(acknowledging) as server:
        for at in itertools.count(1, step):
            transport = SYNC[flavour](timeout=5)
            with Bitget(*SECRETS, base_url=server.url, transport=transport, timeout=5) as client:
                client.uta.trade.place_order(**ORDER, client_oid=f"warm{at}")
                interrupts = _Interrupts(at)
                sys.settrace(interrupts)
                try:
                    client.uta.trade.place_order(**ORDER, client_oid=f"hit{at}")
                except KeyboardInterrupt:
                    pass
                finally:
                    sys.settrace(None)
                started = time.monotonic()
                assert client.uta.trade.place_order(**ORDER, client_oid=f"after{at}").client_oid == f"after{at}"
                assert time.monotonic() - started < 2
            if not interrupts.is_over:
                break
        assert at > lines
        assert max(server.whole.values()) == 1


def _told(error: BaseException) -> str:
    """What a report of an exception shows: locals of every frame, those of all that it came from, and their fields."""
    texts = ["".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())]
    for frame, _ in traceback.walk_tb(error.__traceback__):
        if "bitget_runtime" in frame.f_code.co_filename:
            texts += [shown for value in frame.f_locals.values() for shown in _fields(value)]
    return "\n".join(texts)


def _fields(value: object) -> Iterator[str]:
    yield repr(value)
    if isinstance(value, Struct):
        yield repr([getattr(value, name) for name in value.__struct_fields__])
    elif hasattr(value, "__rich_repr__"):
        yield repr(list(value.__rich_repr__()))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("behave", [_is_silent, Connection.read_order, Connection.reset])
def test_no_report_of_a_failure_tells_a_secret(
    flavour: str, behave: Callable[[Connection], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("setups.one_order.CREDENTIALS", SECRETS)
    with raw_server(behave) as server:
        [told] = place(flavour, server.url, "mine", timeout=0.1)
    assert isinstance(told, TransportError | OrderOutcomeUnknown)
    error: BaseException | None = told
    while error is not None:
        shown = _told(error)
        assert not [secret for secret in SECRETS if secret in shown]
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize("flavour", ASYNC)
def test_no_report_of_a_cancellation_tells_a_secret(flavour: str) -> None:
    async def cancelled() -> BaseException:
        async with AsyncBitget(*SECRETS, base_url=server.url, transport=ASYNC[flavour](timeout=5)) as client:
            try:
                async with asyncio.timeout(0.05):
                    await client.uta.trade.place_order(**ORDER)
            except TimeoutError as error:
                return error
            raise AssertionError

    with raw_server(_is_silent) as server:
        error = asyncio.run(cancelled())
    shown = _told(error) + _told(error.__cause__ or error)
    assert not [secret for secret in SECRETS if secret in shown]


def test_no_report_of_an_interrupt_tells_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("bitget_runtime.transport.default.sync_sockets.begin", interrupted)
    transport = HttpxTransport(timeout=5)
    with raw_server(acknowledging) as server, Bitget(*SECRETS, base_url=server.url, transport=transport) as client:
        with pytest.raises(KeyboardInterrupt) as caught:
            client.uta.trade.place_order(**ORDER)
    shown = _told(caught.value)  # before the loop below makes a secret a local of this function
    assert not [secret for secret in SECRETS if secret in shown]


def test_headers_of_a_request_are_no_mapping_that_is_looked_into() -> None:
    headers = RequestHeaders({"ACCESS-PASSPHRASE": "hunter2"})
    request = HttpRequest("GET", "https://host", "/path", headers, b"")
    assert dict(headers) == dict(headers.items()) == {"ACCESS-PASSPHRASE": "hunter2"}
    assert "ACCESS-PASSPHRASE" in headers
    assert (len(headers), list(headers)) == (1, ["ACCESS-PASSPHRASE"])
    assert not [shown for value in (headers, request) for shown in _fields(value) if "hunter2" in shown]
    assert not isinstance(headers, Mapping)


def test_headers_of_a_response_are_the_same_for_every_library() -> None:
    def behave(connection: Connection) -> None:
        while order := connection.read_order():
            connection.send(response(acknowledgement(order), headers="X-Two: a\r\nx-two: b\r\n"))

    async def asynchronous(flavour: str) -> Any:
        async with AsyncBitget(*SECRETS, base_url=server.url, transport=ASYNC[flavour](timeout=5)) as client:
            return (await client.with_raw_response.uta.trade.place_order(**ORDER, client_oid="x")).headers

    with raw_server(behave) as server:
        found = [asyncio.run(asynchronous(flavour)) for flavour in ASYNC]
        with httpx.Client() as users:
            for transport in (HttpxTransport(users, timeout=5), *(SYNC[flavour](timeout=5) for flavour in SYNC)):
                with Bitget(*SECRETS, base_url=server.url, transport=transport) as client:
                    found.append(client.with_raw_response.uta.trade.place_order(**ORDER, client_oid="x").headers)
    for headers in found:
        assert type(headers) is ResponseHeaders
        assert headers == pickle.loads(pickle.dumps(headers)) == found[0]
        assert headers["X-TWO"] == "a, b"
        assert "Content-type" in headers
        with pytest.raises(TypeError):
            headers["x-two"] = "c"  # type: ignore[index]  # on purpose


def test_the_report_of_a_client_that_could_not_be_made_can_be_made() -> None:
    for cls in (Bitget, AsyncBitget):
        with pytest.raises(InvalidArgument) as caught:
            cls("key", "secret", None)
        report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
        report.print(file=io.StringIO())
        assert repr(cls.__new__(cls)) == f"{cls.__name__}(not made)"


def test_threads_share_a_client_and_each_has_its_own_time() -> None:
    told: dict[str, object] = {}

    def behave(connection: Connection) -> None:
        while order := connection.read_order():
            if order == "slow":
                time.sleep(0.6)
            connection.acknowledge(order)

    def call(order: str) -> None:
        try:
            told[order] = client.uta.trade.place_order(**ORDER, client_oid=order).client_oid
        except BitgetError as error:
            told[order] = type(error)

    with raw_server(behave) as server, Bitget(*SECRETS, base_url=server.url, timeout=0.4) as client:
        threads = [threading.Thread(target=call, args=(order,)) for order in ("slow", *"abcdefgh")]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert told == {"slow": OrderOutcomeUnknown, **{order: order for order in "abcdefgh"}}


class _Slow(httpcore.NetworkStream):
    """A connection that takes all that it gets, slowly."""

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        time.sleep(0.01)


def test_a_body_that_is_taken_slowly_does_not_outlast_the_deadline() -> None:
    token = current_attempt.set(Attempt(0.05))
    try:
        with pytest.raises(TimeIsUp):
            SyncSocketStream(_Slow()).write(b"x" * 1_000_000)
    finally:
        current_attempt.reset(token)


@pytest.mark.parametrize("flavour", ["httpx", "async httpx"])
def test_a_transport_that_is_closed_during_a_call_keeps_no_connection(flavour: str) -> None:
    received, closing, ended = threading.Event(), threading.Event(), threading.Event()

    def behave(connection: Connection) -> None:
        order = connection.read_order()
        received.set()
        closing.wait(5)
        connection.send(response(acknowledgement(order)))
        connection.read_order()  # until the connection ends
        ended.set()

    with raw_server(behave) as server:
        request = HttpRequest("POST", server.url, "/", RequestHeaders({}), b'{"clientOid":"mine"}', 5.0)
        if flavour in SYNC:
            transport = SYNC[flavour](timeout=5)
            call = threading.Thread(target=transport.send, args=(request,))
            call.start()
            assert received.wait(5)
            transport.close()
            closing.set()
            call.join(5)
        else:
            asyncio.run(_close_during(ASYNC[flavour](timeout=5), request, received, closing))
        assert ended.wait(2)


async def _close_during(
    transport: AsyncTransport, request: HttpRequest, received: threading.Event, closing: threading.Event
) -> None:
    call = asyncio.create_task(transport.send(request))
    assert await asyncio.to_thread(received.wait, 5)
    await transport.close()
    closing.set()
    await asyncio.gather(call, return_exceptions=True)
    await asyncio.sleep(0.05)
