"""A web server that gives every request the same response, in a process of its own; it does as little as it can.

Only the time in it is that of sending, as the exchange's is: a client that learns its clock learns little from most.
"""

from __future__ import annotations

import asyncio
import os
import re
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

_LENGTH = re.compile(rb"\r\ncontent-length:\s*(\d+)", re.IGNORECASE)
_TIME = re.compile(rb'("requestTime":)\d{13}')


class FixedAnswer(asyncio.Protocol):
    """One connection.

    Args:
        answer: Head and body of every response.
    """

    def __init__(self, answer: bytes) -> None:
        self._before, self._time, self._after = (*_TIME.split(answer, maxsplit=1), b"", b"")[:3]
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (head_end := self._received.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._received, 0, head_end)
            end = head_end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < end:
                return
            self._received = self._received[end:]
            self._transport.write(self._before + self._now() + self._after)

    def _now(self) -> bytes:
        """Name and value of the time; nothing where the response has none."""
        return self._time and self._time + str(time.time_ns() // 1_000_000).encode()


def answer_with(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def serve(body: bytes, certificate: str | None) -> None:
    """Listen on a free port of this machine, say which on standard output, and answer until killed.

    Args:
        body: Body of every response.
        certificate: File of a certificate with its key, for TLS.
    """
    answer = answer_with(body)
    context = None
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(lambda: FixedAnswer(answer), "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running(body: bytes, *, scheme: str = "http") -> Iterator[str]:
    """Run the server; gives its base URL. For https, SSL_CERT_FILE names what to trust meanwhile."""
    with ExitStack() as stack:
        command = [sys.executable, str(Path(__file__)), body.decode()]
        if scheme == "https":
            command.append(stack.enter_context(_trusted_certificate()))
        process = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        stack.callback(process.kill)
        assert process.stdout is not None
        yield f"{scheme}://127.0.0.1:{int(process.stdout.readline())}"


@contextmanager
def _trusted_certificate() -> Iterator[str]:
    """A certificate of 127.0.0.1 with its key, whose signer the environment names."""
    with TemporaryDirectory() as folder:
        authority, server, request = (f"{folder}/{name}.pem" for name in ("authority", "server", "request"))
        make = ["openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj"]
        sign = ["openssl", "x509", "-req", "-in", request, "-CA", authority, "-CAkey", f"{authority}.key"]
        extensions = Path(folder, "extensions")
        extensions.write_text("subjectAltName=IP:127.0.0.1\n")
        for command in (
            [*make, "/CN=authority", "-x509", "-days", "2", "-keyout", f"{authority}.key", "-out", authority],
            [*make, "/CN=server", "-keyout", server, "-out", request],
            [*sign, "-CAcreateserial", "-days", "2", "-extfile", str(extensions), "-out", f"{server}.signed"],
        ):
            subprocess.run(command, check=True, capture_output=True)
        Path(server).write_text(Path(server).read_text() + Path(f"{server}.signed").read_text())
        with patch.dict(os.environ, {"SSL_CERT_FILE": authority}):
            os.environ.pop("SSL_CERT_DIR", None)
            yield server


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1].encode(), sys.argv[2] if len(sys.argv) > 2 else None))
