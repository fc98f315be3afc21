"""The adapter of the socket library, against a server of another library: messages, ends, refusals, TLS, proxies."""

from __future__ import annotations

import asyncio
import datetime
import gc
import ssl
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from socket import SO_LINGER, SOL_SOCKET
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response

from bitget_runtime.errors import ConnectFailed
from bitget_runtime.stream.connection.interface import SocketAddress
from bitget_runtime.stream.connection.picows_socket import connect
from stand_ins.servers.websocket_server import Recorder, server


async def test_messages_go_both_ways() -> None:
    received: list[Any] = []

    async def handler(connection: ServerConnection) -> None:
        received.append(await connection.recv())
        await connection.send("pong")
        await connection.send(b"\x01\x02")
        await connection.send(["a text ", "in several ", "frames"])
        await connection.send([b"\x03", b"\x04"])

    async with server(handler) as url:
        recorder = Recorder()
        socket = await connect(SocketAddress(url), recorder)
        assert socket.send(b"ping")
        why = await recorder.end()
    assert received == ["ping"]
    assert recorder.texts == [b"pong", b"a text in several frames"]
    assert recorder.binaries == [b"\x01\x02", b"\x03\x04"]
    assert "closed by the exchange" in why
    assert not socket.send(b"too late")


async def test_a_close_says_its_code_and_reason() -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.close(1012, "upgrade")

    async with server(handler) as url:
        recorder = Recorder()
        await connect(SocketAddress(url), recorder)
        assert "upgrade" in await recorder.end()


async def test_a_close_is_answered_with_its_code() -> None:
    answered: list[Any] = []

    async def handler(connection: ServerConnection) -> None:
        await connection.close(1012, "upgrade")
        answered.append(connection.protocol.close_rcvd)

    async with server(handler) as url:
        recorder = Recorder()
        await connect(SocketAddress(url), recorder)
        await recorder.end()
    assert answered[0].code == 1012


@pytest.mark.parametrize("bits", [0x40, 0x20, 0x10])
async def test_frames_of_an_extension_that_nobody_agreed_on_end_the_connection(bits: int) -> None:
    async def handler(connection: ServerConnection) -> None:
        connection.transport.write(bytes([0x81 | bits, 2]) + b"{}")
        await connection.wait_closed()

    async with server(handler) as url:
        recorder = Recorder()
        await connect(SocketAddress(url), recorder)
        assert "reserved bits" in await recorder.end()
    assert recorder.texts == []


@pytest.mark.parametrize(
    "said",
    [b"", b"\x15\x03\x01\x00\x02\x02\x16", b"HTTP/1.1 101 Switching Protocols\r\nUpgr", b"HTTP/1.1 200 OK\r\n\r\n"],
)
@pytest.mark.parametrize("resets", [False, True])
async def test_an_end_during_the_handshake_is_no_connection(said: bytes, resets: bool) -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        if resets:
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, linger)
        writer.close()

    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as listener:
        port = listener.sockets[0].getsockname()[1]
        recorder = Recorder()
        with pytest.raises(ConnectFailed):
            await asyncio.wait_for(connect(SocketAddress(f"ws://127.0.0.1:{port}/", timeout=3), recorder), 2)
        assert not recorder.lost.done()


async def test_a_dropped_connection_is_lost_once() -> None:
    async def handler(connection: ServerConnection) -> None:
        connection.transport.abort()
        await asyncio.sleep(0)

    async with server(handler) as url:
        recorder = Recorder()
        socket = await connect(SocketAddress(url), recorder)
        assert await recorder.end() == "the connection was dropped"
        socket.abort()
        socket.close()


@pytest.mark.parametrize("how", ["close", "abort"])
async def test_ending_it_oneself_is_told_too(how: str) -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.wait_closed()

    async with server(handler) as url:
        recorder = Recorder()
        socket = await connect(SocketAddress(url), recorder)
        getattr(socket, how)()
        await recorder.end()
        assert not socket.send(b"x")


async def idle(connection: ServerConnection) -> None:
    await connection.wait_closed()


async def test_nobody_there() -> None:
    with pytest.raises(ConnectFailed, match=r"can't connect to ws://127\.0\.0\.1:1/x"):
        await connect(SocketAddress("ws://127.0.0.1:1/x"), Recorder())


@pytest.mark.parametrize("status", [HTTPStatus.FORBIDDEN, HTTPStatus.NOT_FOUND, HTTPStatus.BAD_GATEWAY])
async def test_a_refused_handshake(status: HTTPStatus) -> None:
    def refuse(connection: ServerConnection, request: Request) -> Response:
        return connection.respond(status, "no")

    async with server(idle, process_request=refuse) as url:
        with pytest.raises(ConnectFailed, match=str(int(status))):
            await connect(SocketAddress(url), Recorder())


async def test_a_redirect_is_not_followed() -> None:
    followed = []

    def redirect(connection: ServerConnection, request: Request) -> Response:
        followed.append(request.path)
        response = connection.respond(HTTPStatus.FOUND, "")
        response.headers["Location"] = "/elsewhere"
        return response

    async with server(idle, process_request=redirect) as url:
        with pytest.raises(ConnectFailed):
            await connect(SocketAddress(url), Recorder())
    assert followed == ["/v3/ws/public"]


async def test_a_server_that_says_nothing() -> None:
    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    listener = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with listener:
        port = listener.sockets[0].getsockname()[1]
        with pytest.raises(ConnectFailed):
            await asyncio.wait_for(connect(SocketAddress(f"ws://127.0.0.1:{port}/", timeout=0.05), Recorder()), 2)


# the server leaves the transport of a refused handshake to the garbage collector, which complains when it likes
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.usefixtures("only_own_garbage")
async def test_tls_is_checked_and_can_be_told_what_to_trust(tmp_path: Path) -> None:
    certificate, key = self_signed(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    async with server(idle, ssl=context) as url:
        with pytest.raises(ConnectFailed, match="certificate"):
            await connect(SocketAddress(url), Recorder())
        trusting = ssl.create_default_context(cafile=str(certificate))
        recorder = Recorder()
        socket = await connect(SocketAddress(url, ssl_context=trusting), recorder)
        socket.close()
        await recorder.end()
    await asyncio.sleep(0.05)
    gc.collect()


def self_signed(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1, and its key."""
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(address, critical=False)
        .sign(key, hashes.SHA256())
    )
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return paths


@asynccontextmanager
async def http_proxy(password: str = "") -> AsyncIterator[tuple[int, list[str]]]:
    """A proxy that takes CONNECT; its port, and what it was asked for."""
    asked: list[str] = []

    async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        target = head.split()[1]
        asked.append(target)
        if password and "proxy-authorization" not in head.lower():
            writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
            writer.close()
            return
        host, _, port = target.rpartition(":")
        far_reader, far_writer = await asyncio.open_connection(host, int(port))
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(pipe(reader, far_writer), pipe(far_reader, writer))

    listener = await asyncio.start_server(handle, "127.0.0.1", 0)
    async with listener:
        yield listener.sockets[0].getsockname()[1], asked


async def test_through_a_proxy() -> None:
    async with server(idle) as url, http_proxy() as (port, asked):
        recorder = Recorder()
        socket = await connect(SocketAddress(url, proxy=f"http://127.0.0.1:{port}"), recorder)
        socket.close()
        await recorder.end()
        assert asked == [url.removeprefix("ws://").partition("/")[0]]


async def test_a_proxy_that_refuses_keeps_its_password_secret() -> None:
    async with server(idle) as url, http_proxy(password="x") as (port, _):
        with pytest.raises(ConnectFailed, match="the proxy failed") as caught:
            await connect(SocketAddress(url, proxy=f"http://127.0.0.1:{port}"), Recorder())
        assert "geheim" not in str(caught.value)
        with pytest.raises(ConnectFailed) as caught:
            await connect(SocketAddress(url, proxy="http://me:geheim@127.0.0.1:1"), Recorder())
        assert "geheim" not in repr(caught.value) + str(caught.value.__cause__) + str(caught.value.__context__)
