"""One call and what may go wrong on its way: whether it was sent is known or left open, and nothing sends it twice."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from bitget_client import (
    AsyncBitget,
    Bitget,
    BitgetError,
    ConnectFailed,
    InvalidArgument,
    OrderOutcomeUnknown,
    TransportError,
)
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from setups.one_order import FLAVOURS, ORDER, REFUSAL, _placed, place
from stand_ins.recording import CREDENTIALS
from stand_ins.servers.raw_server import Connection, RawServer, acknowledgement, acknowledging, raw_server, response


class Fails:
    """A transport of a user's."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def send(self, request: HttpRequest) -> HttpResponse:
        raise self.error

    def close(self) -> None:
        pass


class AsyncFails(Fails):
    async def send(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]  # the other flavour
        raise self.error

    async def close(self) -> None:  # type: ignore[override]  # the other flavour
        pass


SURPRISES = [KeyError(5), MemoryError(), AssertionError("x"), InvalidArgument("x"), BitgetError("x"), UnicodeError("x")]


@pytest.mark.parametrize("error", SURPRISES, ids=lambda error: type(error).__name__)
def test_whatever_a_transport_raises_leaves_an_order_open(error: Exception) -> None:
    with Bitget(*CREDENTIALS, transport=Fails(error)) as client, pytest.raises(OrderOutcomeUnknown) as caught:
        client.uta.trade.place_order(**ORDER, client_oid="mine")
    assert caught.value.client_order_ids == ("mine",)
    with Bitget(*CREDENTIALS, transport=Fails(error)) as client, pytest.raises(TransportError):
        client.uta.account.get_assets()

    async def asynchronous() -> None:
        async with AsyncBitget(*CREDENTIALS, transport=AsyncFails(error)) as client:
            await client.uta.trade.place_order(**ORDER)

    with pytest.raises(OrderOutcomeUnknown):
        asyncio.run(asynchronous())


def test_a_transport_is_believed_when_it_says_that_nothing_was_sent() -> None:
    with Bitget(*CREDENTIALS, transport=Fails(ConnectFailed("no"))) as client, pytest.raises(ConnectFailed):
        client.uta.trade.place_order(**ORDER)


@pytest.mark.parametrize(
    "odd", [None, 5, HttpResponse(200, {}, None), HttpResponse(200, None, b"{}"), HttpResponse(200, {1: 2}, b"{}")]  # type: ignore[arg-type,dict-item]  # on purpose
)
def test_a_response_of_the_wrong_kind_leaves_an_order_open(odd: Any) -> None:
    class Odd(Fails):
        def send(self, request: HttpRequest) -> HttpResponse:
            return odd  # type: ignore[no-any-return]  # on purpose

    with Bitget(*CREDENTIALS, transport=Odd(KeyError())) as client:
        with pytest.raises(OrderOutcomeUnknown):
            client.uta.trade.place_order(**ORDER)
        with pytest.raises(TransportError):
            client.uta.market.get_tickers(category="SPOT")


@pytest.mark.parametrize("error", [httpx.ConnectTimeout("x"), httpx.PoolTimeout("x"), KeyError(5), EOFError()])
def test_a_transport_of_the_users_that_does_not_tell_leaves_an_order_open(error: Exception) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with httpx.Client(transport=httpx.MockTransport(fail)) as own, Bitget(*CREDENTIALS, http_client=own) as client:
        with pytest.raises(OrderOutcomeUnknown):
            client.uta.trade.place_order(**ORDER)


def closed_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def test_a_client_of_the_users_tells_when_nothing_was_sent() -> None:
    base_url = f"http://127.0.0.1:{closed_port()}"
    with httpx.Client() as own, Bitget(*CREDENTIALS, base_url=base_url, http_client=own) as client:
        with pytest.raises(ConnectFailed):
            client.uta.trade.place_order(**ORDER)

    async def asynchronous() -> None:
        async with httpx.AsyncClient() as own:
            async with AsyncBitget(*CREDENTIALS, base_url=base_url, http_client=own) as client:
                await client.uta.trade.place_order(**ORDER)

    with pytest.raises(ConnectFailed):
        asyncio.run(asynchronous())


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("behave", [lambda _: None, Connection.reset], ids=["closed", "reset"])
def test_a_connection_that_ends_before_the_request_is_written_may_be_either_but_never_a_refusal(
    flavour: str, behave: Callable[[Connection], None]
) -> None:
    with raw_server(behave) as server:
        [told] = place(flavour, server.url, "mine")
        assert isinstance(told, (ConnectFailed, OrderOutcomeUnknown))


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("reply", [b"", b"no proxy\r\n\r\n", b"HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n", None])
def test_what_a_proxy_breaks_off_before_its_tunnel_stands_was_not_sent(
    flavour: str, reply: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def behave(connection: Connection) -> None:
        connection.read_order()
        if reply is None:
            connection.reset()
        else:
            connection.send(reply)

    with raw_server(behave) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2hunter2@127.0.0.1:{server.port}")
        [told] = place(flavour, "https://exchange.invalid", "mine")
        assert type(told) is ConnectFailed
        assert "hunter2hunter2" not in str(told)
        assert server.heads == ["CONNECT exchange.invalid:443 HTTP/1.1"]
        with (
            httpx.Client() as own,
            Bitget(*CREDENTIALS, base_url="https://exchange.invalid", http_client=own, retries=0) as client,
        ):
            with pytest.raises(ConnectFailed):
                client.uta.trade.place_order(**ORDER)


def _strays_at_once(stray: bytes) -> Callable[[Connection], None]:
    def behave(connection: Connection) -> None:
        order = connection.read_order()
        connection.send(response(acknowledgement(order)) + stray)
        acknowledging(connection)

    return behave


def _strays_later(stray: bytes, early: int) -> Callable[[Connection], None]:
    def behave(connection: Connection) -> None:
        order = connection.read_order()
        connection.send(response(acknowledgement(order)) + stray[:early])
        time.sleep(0.01)
        connection.send(stray[early:])
        acknowledging(connection)

    return behave


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("stray", [response(REFUSAL), response(acknowledgement("old")), b"\r", b"H"])
def test_bytes_that_nobody_asked_for_end_their_connection(flavour: str, stray: bytes) -> None:
    for behave in (_strays_at_once(stray), _strays_later(stray, 0)):
        with raw_server(behave) as server:
            assert place(flavour, server.url, "first", "second", pause=0.05) == ["first", "second"]
            assert server.whole == {"first": 1, "second": 1}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_half_a_response_that_nobody_asked_for_is_never_part_of_another(flavour: str) -> None:
    with raw_server(_strays_later(response(REFUSAL), 30)) as server:
        first, second = place(flavour, server.url, "first", "second", pause=0.05)
        assert first == "first"
        assert second == "second" or isinstance(second, OrderOutcomeUnknown)


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize(
    "whole",
    [
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%b\r\n0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b",
    ],
    ids=["chunked", "length"],
)
def test_a_connection_with_nothing_unasked_is_used_again(flavour: str, whole: bytes) -> None:
    connections = []

    def behave(connection: Connection) -> None:
        connections.append(connection)
        while order := connection.read_order():
            body = acknowledgement(order)
            connection.send(whole % (len(body), body))

    with raw_server(behave) as server:
        assert place(flavour, server.url, "a", "b", "c", pause=0.05) == ["a", "b", "c"]
    assert len(connections) < 3  # a pool may get one back a moment after the response


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_server_that_speaks_first_gets_no_order(flavour: str) -> None:
    def behave(connection: Connection) -> None:
        connection.send(response(acknowledgement("mine")))
        acknowledging(connection)

    with raw_server(behave) as server:
        [told] = place(flavour, server.url, "mine")
        _settle(server)
        # where its words come a moment too late, they can't be told from a response
        assert isinstance(told, ConnectFailed) == (not server.whole)


def _digest(connection: Connection) -> None:
    asks = 'WWW-Authenticate: Digest realm="r", nonce="n", qop="auth", algorithm=MD5\r\n'
    connection.read_order()
    connection.send(response(REFUSAL, status="401 Unauthorized", headers=asks))
    acknowledging(connection)


def _redirect(connection: Connection) -> None:
    connection.read_order()
    connection.send(response(b"", status="307 Temporary Redirect", headers="Location: /elsewhere\r\n"))
    acknowledging(connection)


@pytest.mark.parametrize("behave", [_digest, _redirect])
def test_nothing_in_a_client_of_the_users_sends_an_order_again(behave: Callable[[Connection], None]) -> None:
    auth = httpx.DigestAuth("user", "password")
    with raw_server(behave) as server:
        with httpx.Client(auth=auth, follow_redirects=True) as own:
            with Bitget(*CREDENTIALS, base_url=server.url, http_client=own) as client, pytest.raises(BitgetError):
                client.uta.trade.place_order(**ORDER, client_oid="mine")
        _settle(server)
        assert server.whole == {"mine": 1}

        async def asynchronous() -> None:
            async with httpx.AsyncClient(auth=auth, follow_redirects=True) as own:
                async with AsyncBitget(*CREDENTIALS, base_url=server.url, http_client=own) as client:
                    await client.uta.trade.place_order(**ORDER, client_oid="other")

        with pytest.raises(BitgetError):
            asyncio.run(asynchronous())
        _settle(server)
        assert server.whole == {"mine": 1, "other": 1}


def _settle(server: RawServer) -> None:
    time.sleep(0.02)


def test_a_transport_of_the_users_that_repeats_is_stopped() -> None:
    class Repeats(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            super().handle_request(request).read()
            return super().handle_request(request)

    with raw_server(acknowledging) as server, httpx.Client(transport=Repeats()) as own:
        with Bitget(*CREDENTIALS, base_url=server.url, http_client=own) as client:
            with pytest.raises(OrderOutcomeUnknown, match="about to send the request again"):
                client.uta.trade.place_order(**ORDER, client_oid="mine")
        _settle(server)
        assert server.whole == {"mine": 1}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_an_odd_cookie_does_not_matter(flavour: str) -> None:
    def behave(connection: Connection) -> None:
        while order := connection.read_order():
            connection.send(response(acknowledgement(order), headers="Set-Cookie: visitor=\xe9; Path=/\r\n"))

    with raw_server(behave) as server:
        assert place(flavour, server.url, "a", "b") == ["a", "b"]
        with httpx.Client() as own, Bitget(*CREDENTIALS, base_url=server.url, http_client=own) as client:
            assert [_placed(client, order) for order in "cd"] == ["c", "d"]


def test_a_client_of_the_wrong_tls_is_refused_in_words() -> None:
    with pytest.raises(InvalidArgument, match=r"ssl_context must be an ssl\.SSLContext, not bool"):
        Bitget(ssl_context=False)  # type: ignore[arg-type]  # on purpose
    assert Bitget(ssl_context=(own := ssl.create_default_context()))._client.ssl_context is own
