"""The same over TLS, and in the tunnel of a proxy; and which certificates are trusted."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
import threading
from pathlib import Path
from typing import NamedTuple

import certifi
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bitget_client import AsyncBitget, Bitget, ConnectFailed
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport, HttpxTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport, PyreqwestTransport
from one_order import FLAVOURS, ORDER, REFUSAL, place
from raw_server import Connection, acknowledgement, acknowledging, raw_server, response
from recording import CREDENTIALS


class Certificates(NamedTuple):
    """Attributes:
    authority: Who signs, to be trusted.
    server: What the server shows, with its key.
    """

    authority: Path
    server: Path


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    folder = tmp_path_factory.mktemp("tls")
    authority_key, server_key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = _signed("authority", authority_key, authority_key)
    server = _signed("server", server_key, authority_key)
    encoding = serialization.Encoding.PEM
    key = server_key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    made = Certificates(folder / "authority.pem", folder / "server.pem")
    made.authority.write_bytes(authority.public_bytes(encoding))
    made.server.write_bytes(key + server.public_bytes(encoding))
    return made


def _signed(name: str, key: ec.EllipticCurvePrivateKey, authority_key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    day = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    address = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "authority")]))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(day)
        .not_valid_after(day.replace(year=2120))
        .add_extension(x509.SubjectAlternativeName([address]), False)
        .add_extension(x509.BasicConstraints(ca=key is authority_key, path_length=None), True)
        .sign(authority_key, hashes.SHA256())
    )


def serving(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.server)
    return context


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


@pytest.fixture
def _trusts_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


@pytest.mark.usefixtures("_trusts_as_usual")
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
            assert isinstance(client._transport, AsyncHttpxTransport)
            await client.uta.trade.place_order(**ORDER, client_oid="other")

    with raw_server(acknowledging, serving(certificates)) as server:
        with Bitget(*CREDENTIALS, base_url=server.url, ssl_context=trusting) as client:
            assert isinstance(client._transport, HttpxTransport)
            client.uta.trade.place_order(**ORDER, client_oid="mine")
        asyncio.run(by_asyncio(server.url))
        assert server.whole == {"mine": 1, "other": 1}


@pytest.mark.usefixtures("_trusts_as_usual")
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
    monkeypatch.setattr("bitget_runtime.transport.trust.sys.platform", platform)
    monkeypatch.setenv(variable, value)
    sends_by = (PyreqwestTransport, AsyncPyreqwestTransport) if rust_reads_it else (HttpxTransport, AsyncHttpxTransport)
    assert (type(Bitget()._transport), type(AsyncBitget()._transport)) == sends_by


def _tunnel(target: int) -> int:
    """A proxy that makes one tunnel after the other, to one port."""
    listener = socket.create_server(("127.0.0.1", 0))

    def copy(source: socket.socket, sink: socket.socket) -> None:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.close()

    def serve() -> None:
        while True:
            peer, _ = listener.accept()
            peer.recv(65536)
            far = socket.create_connection(("127.0.0.1", target))
            peer.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            for pair in ((peer, far), (far, peer)):
                threading.Thread(target=copy, args=pair, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    port: int = listener.getsockname()[1]
    return port


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_orders_go_through_the_tunnel_of_a_proxy(
    flavour: str, certificates: Certificates, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificates.authority))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with raw_server(acknowledging, serving(certificates)) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@127.0.0.1:{_tunnel(server.port)}")
        assert place(flavour, server.url, "first", "second", pause=0.05) == ["first", "second"]
        assert server.whole == {"first": 1, "second": 1}
