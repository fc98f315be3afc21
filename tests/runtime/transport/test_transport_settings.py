"""Timeouts, proxies and certificates: one meaning for every HTTP library, and a clear refusal if they aren't valid."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument
from bitget_runtime.stream.opening import stream_core
from bitget_runtime.transport import trust
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport, HttpxTransport
from bitget_runtime.transport.proxies import proxy_for
from setups.one_order import ASYNC, FLAVOURS, SYNC
from stand_ins.recording import CREDENTIALS
from stand_ins.servers.raw_server import Connection, raw_server, response

NUMBERS = [0, -1, float("nan"), float("inf"), 1e30, True]
TIMEOUTS: list[Any] = ["10", httpx.Timeout(5), *NUMBERS]
EXCHANGE = "https://api.bitget.com"
pytestmark = pytest.mark.usefixtures("trust_as_usual")
CLIENTS: list[Callable[..., Any]] = [Bitget, AsyncBitget]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize("timeout", TIMEOUTS, ids=repr)
def test_a_timeout_that_makes_no_sense_is_refused(cls: Callable[..., Any], timeout: Any) -> None:
    with pytest.raises(InvalidArgument, match="timeout must be"):
        cls(timeout=timeout)


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:99999", "http://[::1", "http://a..b", "http://a\r\nb", "https://", "http://h:0"]
)
def test_a_host_that_can_not_be_is_refused(cls: Callable[..., Any], url: str) -> None:
    with pytest.raises(InvalidArgument, match="base_url"):
        cls(base_url=url)


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("http://127.0.0.1:port", "https_proxy is not the address of a proxy"),
        ("http://user:hunter2@127.0.0.1:99999", "https_proxy is not the address of a proxy"),
        ("http://[::1", "https_proxy is not the address of a proxy"),
        ("http://", "https_proxy is not the address of a proxy"),
        ("ftp://user:hunter2@host", "https_proxy has the scheme ftp, supported are http, https, socks5"),
    ],
)
def test_a_proxy_that_can_not_be_is_refused(
    cls: Callable[..., Any], value: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", value)
    with pytest.raises(InvalidArgument, match=said) as caught:
        cls()
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("no_proxy", "host", "goes_direct"),
    [
        ("localhost,127.0.0.1,[::1]", "https://[::1]:8000", True),
        ("::1", "https://[::1]", True),
        ("[::1]:8000", "https://[::1]:8000", True),
        ("[::1]:8001", "https://[::1]:8000", False),
        ("10.0.0.0/8,fd07:b51a:cc66:f0::/64", "https://[fd07:b51a:cc66:f0::5]", True),
        ("10.0.0.0/8,fd07:b51a:cc66:f0::/64", "https://10.1.2.3", True),
        ("[fd07:b51a:cc66:f0::]/64", "https://[fd07:b51a:cc66:f0::5]", True),
        ("10.0.0.0/8", "https://11.1.2.3", False),
        ("bitget.com", EXCHANGE, True),
        (".bitget.com", EXCHANGE, True),
        ("*.Bitget.com", EXCHANGE, True),
        ("get.com", EXCHANGE, False),
        ("api.bitget.com:443", "https://api.bitget.com:443", True),
        (" , nonsense/99, [", EXCHANGE, False),
        ("*", EXCHANGE, True),
    ],
)
def test_hosts_that_need_no_proxy(no_proxy: str, host: str, goes_direct: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "proxy.example:8080")
    monkeypatch.setenv("no_proxy", no_proxy)
    assert (proxy_for(host) is None) == goes_direct
    Bitget(base_url=host).close()


def test_a_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://user:p%40ss@proxy.example")
    proxy = proxy_for(EXCHANGE)
    assert proxy is not None
    assert (proxy.url, proxy.user) == ("http://proxy.example:80", ("user", "p@ss"))
    assert "p@ss" not in repr(proxy)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_a_proxy_is_used_with_its_password(flavour: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    def behave(connection: Connection) -> None:
        seen.append(connection._peer.recv(65536))
        connection.send(response(b'{"code":"00000","data":{"serverTime":"5"}}'))

    async def asynchronous(transport: Any) -> Any:
        async with AsyncBitget(base_url="http://exchange.invalid", transport=transport) as client:
            return await client.classic.common.public.get_server_time()

    with raw_server(behave) as server:
        monkeypatch.setenv("http_proxy", f"http://user:hunter2@127.0.0.1:{server.port}")
        if flavour in SYNC:
            with Bitget(base_url="http://exchange.invalid", transport=SYNC[flavour](timeout=5)) as client:
                found = client.classic.common.public.get_server_time()
        else:
            found = asyncio.run(asynchronous(ASYNC[flavour](timeout=5)))
    assert found.server_time == 5
    assert seen[0].startswith(b"GET http://exchange.invalid/api/v2/public/time HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic dXNlcjpodW50ZXIy\r\n" in seen[0]
    assert seen[0].count(b"dXNlcjpodW50ZXIy") == 1


@pytest.mark.parametrize("make", [HttpxTransport, AsyncHttpxTransport])
def test_a_socks_proxy_without_its_package_is_refused_in_words(
    make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://user:hunter2@127.0.0.1:1080")
    monkeypatch.setattr("bitget_runtime.transport.default.route.find_spec", lambda _: None)
    with pytest.raises(
        InvalidArgument, match=r"ALL_PROXY names the SOCKS proxy .*pip install 'httpx\[socks\]'"
    ) as caught:
        make(timeout=5, base_url=EXCHANGE)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("cls", CLIENTS)
@pytest.mark.parametrize("name", ["gone.pem", "text.pem"])
def test_certificates_that_can_not_be_read_are_named(
    cls: Callable[..., Any], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "text.pem").write_text("no certificate")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / name))
    with pytest.raises(InvalidArgument, match=f"the environment variable SSL_CERT_FILE names '.*{name}'"):
        cls()
    cls(base_url="http://127.0.0.1:9")  # which needs none


def test_a_folder_of_certificates_that_is_gone_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "gone"))
    with pytest.raises(InvalidArgument, match="SSL_CERT_DIR names"):
        Bitget()


def test_a_machine_without_certificates_trusts_those_that_come_along(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: None)
    trust._usual.cache_clear()
    try:
        assert trust.tls_context().cert_store_stats()["x509_ca"] > 50
        assert trust.tls_context() is trust.tls_context()
    finally:
        trust._usual.cache_clear()


def test_calls_and_streams_trust_the_same() -> None:
    core = stream_core(Bitget(*CREDENTIALS)._client, "uta", None)
    assert core.options.ssl_context is trust.tls_context()
    own = ssl.create_default_context()
    assert stream_core(Bitget(*CREDENTIALS, ssl_context=own)._client, "uta", None).options.ssl_context is own


def test_no_library_logs_what_is_secret_however_logging_is_set_up(caplog: pytest.LogCaptureFixture) -> None:
    with httpx.Client() as own:
        Bitget(http_client=own)
    for name in ("hpack.hpack", "hpack.table", "httpcore.socks"):
        logging.getLogger(name).setLevel(logging.DEBUG)
        logging.getLogger(name).debug("ACCESS-PASSPHRASE: hunter2")
        logging.getLogger(name).warning("all the same")
        logging.getLogger(name).setLevel(logging.NOTSET)
    assert "hunter2" not in caplog.text
    assert caplog.text.count("all the same") == 3
