"""The same over TLS, and in the tunnel of a proxy."""

from __future__ import annotations

import asyncio
import datetime
import ipaddress
import socket
import ssl
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bitget_client import AsyncBitget, Bitget
from one_order import ASYNC, FLAVOURS, ORDER, REFUSAL
from raw_server import Connection, acknowledgement, acknowledging, raw_server, response
from recording import CREDENTIALS


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of 127.0.0.1 with its key, which signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test")])
    day = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(day)
        .not_valid_after(day.replace(year=2120))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    plain = serialization.NoEncryption()
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    file.write_bytes(
        key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain) + made.public_bytes(encoding)
    )
    return file


def serving(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def place(flavour: str, base_url: str, trusting: ssl.SSLContext, *orders: str) -> list[Any]:
    if flavour == "sync":
        with Bitget(*CREDENTIALS, base_url=base_url, timeout=5, ssl_context=trusting) as client:
            found = []
            for order in orders:
                found.append(client.uta.trade.place_order(**ORDER, client_oid=order).client_oid)
                time.sleep(0.05)
            return found

    async def several() -> list[Any]:
        transport = ASYNC[flavour](timeout=5, ssl_context=trusting)
        found = []
        async with AsyncBitget(*CREDENTIALS, base_url=base_url, transport=transport) as client:
            for order in orders:
                found.append((await client.uta.trade.place_order(**ORDER, client_oid=order)).client_oid)
                await asyncio.sleep(0.05)
        return found

    return asyncio.run(several())


def _strays(connection: Connection) -> None:
    """Two records of TLS at once, the second one unasked."""
    order = connection.read_order()
    connection.send(response(acknowledgement(order)))
    connection.send(response(REFUSAL))
    acknowledging(connection)


@pytest.mark.parametrize("flavour", FLAVOURS)
def test_bytes_that_nobody_asked_for_are_seen_within_tls(flavour: str, certificate: Path) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    with raw_server(_strays, serving(certificate)) as server:
        assert place(flavour, server.url, trusting, "first", "second") == ["first", "second"]
        assert server.whole == {"first": 1, "second": 1}


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
    flavour: str, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with raw_server(acknowledging, serving(certificate)) as server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@127.0.0.1:{_tunnel(server.port)}")
        assert place(flavour, server.url, trusting, "first", "second") == ["first", "second"]
        assert server.whole == {"first": 1, "second": 1}
