"""Sending over TLS, and through a proxy's tunnel; and which certificates are trusted."""

from __future__ import annotations

import asyncio
import ssl
import threading
from types import SimpleNamespace

import certifi
import pytest

from bitget_client import AsyncBitget, Bitget, ConnectFailed
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport, HttpxTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport, PyreqwestTransport
from setups.one_order import ASYNC, FLAVOURS, ORDER, REFUSAL, place
from stand_ins.recording import CREDENTIALS
from stand_ins.servers.raw_server import Connection, acknowledgement, acknowledging, raw_server, response
from stand_ins.servers.tls import Certificates, serving, tunnel

pytestmark = pytest.mark.usefixtures("trust_as_usual")


def _strays(connection: Connection) -> None:
    """Two records of TLS at once, the second one unasked."""
    order = connection.read_order()
    connection.send(response(acknowledgement(order)))
    connection.send(response(REFUSAL))
    acknowledging(connection)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_bytes_that_nobody_asked_for_are_seen_within_tls(
    flavour: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    with raw_server(_strays, serving(certificates)) as server:
        assert place(flavour, server.url, "first", "second", pause=0.05) == ["first", "second"]
        assert server.whole == {"first": 1, "second": 1}


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_only_the_file_that_the_environment_names_is_trusted(
    flavour: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(acknowledging, serving(certificates)) as server:
        for file in (None, certifi.where()):
            if file is not None:
                monkeypatch.setenv("SSL_CERT_FILE", file)
            [told] = place(flavour, server.url, "mine")
            assert type(told) is ConnectFailed
        monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
        assert place(flavour, server.url, "mine") == ["mine"]
        assert server.whole == {"mine": 1}


def test_a_context_of_the_users_is_what_httpx_takes(
    certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting = ssl.create_default_context(cafile=str(certificates.authority))

    async def by_asyncio(url: str) -> None:
        async with AsyncBitget(*CREDENTIALS, base_url=url, ssl_context=trusting) as client:
            assert isinstance(client._client._transport, AsyncHttpxTransport)
            await client.uta.trade.place_order(**ORDER, client_oid="other")

    with raw_server(acknowledging, serving(certificates)) as server:
        with Bitget(*CREDENTIALS, base_url=server.url, ssl_context=trusting) as client:
            assert isinstance(client._client._transport, HttpxTransport)
            client.uta.trade.place_order(**ORDER, client_oid="mine")
        asyncio.run(by_asyncio(server.url))
        assert server.whole == {"mine": 1, "other": 1}


@pytest.mark.parametrize(
    ("variable", "value", "platform", "rust_reads_it"),
    [
        ("SSL_CERT_FILE", certifi.where(), "linux", True),
        ("SSL_CERT_FILE", certifi.where(), "darwin", False),
        ("SSL_CERT_FILE", certifi.where(), "win32", False),
        ("SSL_CERT_FILE", "", "linux", False),
        ("SSL_CERT_DIR", ".", "linux", False),
        ("OTHER", "", "win32", True),
    ],
)
def test_rust_sends_only_where_it_trusts_the_same(
    variable: str, value: str, platform: str, rust_reads_it: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bitget_runtime.transport.trust.sys", SimpleNamespace(platform=platform))
    monkeypatch.setenv(variable, value)
    sends_by = (PyreqwestTransport, AsyncPyreqwestTransport) if rust_reads_it else (HttpxTransport, AsyncHttpxTransport)
    assert (type(Bitget()._client._transport), type(AsyncBitget()._client._transport)) == sends_by


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_orders_go_through_the_tunnel_of_a_proxy(
    flavour: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with raw_server(acknowledging, serving(certificates)) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@127.0.0.1:{tunnel(server.port)}")
        assert place(flavour, server.url, "first", "second", timeout=30, pause=0.05) == ["first", "second"]
        assert server.whole == {"first": 1, "second": 1}


@pytest.mark.parametrize("flavour", ASYNC)
def test_a_call_that_is_cancelled_before_its_tunnel_is_open_is_never_sent(
    flavour: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    connecting, cancelled = threading.Event(), threading.Event()

    def opening() -> None:
        connecting.set()
        assert cancelled.wait(10)

    async def orders(url: str) -> None:
        async with AsyncBitget(*CREDENTIALS, base_url=url, transport=ASYNC[flavour](timeout=5)) as client:
            first = asyncio.create_task(client.uta.trade.place_order(**ORDER, client_oid="first"))
            await asyncio.to_thread(connecting.wait, 10)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            cancelled.set()
            await client.uta.trade.place_order(**ORDER, client_oid="second")

    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    with raw_server(acknowledging, serving(certificates)) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{tunnel(server.port, opening)}")
        asyncio.run(orders(server.url))
        assert (server.whole, server.begun) == ({"second": 1}, {"second": 1})
