"""Ways to look at a machine and its network, each on its own: the name, the connection, the certificate,
the handshake of a WebSocket."""

from __future__ import annotations

import ssl
import time
from base64 import b64encode
from collections.abc import Mapping
from contextlib import suppress
from os import urandom
from typing import TYPE_CHECKING

from bitget_runtime.transport.addresses import addresses_within, dialled

if TYPE_CHECKING:
    import socket

    from bitget_runtime.transport.proxies import Proxy

WAIT = 5.0
"""Most seconds for each look."""

_LONGEST_HEAD = 64 * 1024
"""Bytes after which the head of a response isn't read on."""


class Unseen(Exception):
    """A look that failed; its text says why."""


class Untrusted(Unseen):
    """A certificate that is not trusted."""


def addresses(host: str, port: int) -> str:
    """The addresses of a host.

    Raises:
        Unseen: the name can't be found in time.
    """
    try:
        found = [str(address[0]) for _, address in addresses_within(host, port, WAIT)]
    except TimeoutError:
        raise Unseen(f"{host}: no name server responded") from None
    except OSError as error:
        raise Unseen(f"{host}: {error}") from None
    return f"{host} is {', '.join(list(dict.fromkeys(found))[:3])}"


def connection(host: str, port: int) -> str:
    """Whether a host accepts connections.

    Raises:
        Unseen: it doesn't.
    """
    try:
        dialled(host, port, WAIT).close()
    except OSError as error:
        raise Unseen(f"{host}, port {port}: {error}") from None
    return f"{host} accepts connections on port {port}"


def certificate(host: str, port: int, context: ssl.SSLContext) -> str:
    """Whether the host's certificate is trusted, and by whom it was issued.

    Raises:
        Untrusted: the certificate is not trusted.
        Unseen: there is none, because TLS could not be negotiated.
    """
    try:
        plain = dialled(host, port, WAIT)
        plain.settimeout(WAIT)
        with plain, context.wrap_socket(plain, server_hostname=host) as tls:
            shown = tls.getpeercert() or {}
            version = tls.version()
    except ssl.SSLCertVerificationError as error:
        raise Untrusted(f"certificate verify failed: {error.verify_message}") from None
    except (OSError, ValueError) as error:
        raise Unseen(f"{type(error).__name__}: {error}") from None
    return f"{version}, certificate by {_issuer(shown)}"


def handshake(host: str, port: int, path: str, context: ssl.SSLContext | None, proxy: Proxy | None) -> str:
    """Whether a host opens a WebSocket, through a tunnel if there is a proxy, and with TLS if there is a context.

    Raises:
        Untrusted: the certificate is not trusted.
        Unseen: it doesn't.
    """
    name = f"[{host}]" if ":" in host else host
    asked = {"Host": f"{name}:{port}", "Connection": "Upgrade", "Upgrade": "websocket", "Sec-WebSocket-Version": "13"}
    asked["Sec-WebSocket-Key"] = b64encode(urandom(16)).decode()
    try:
        plain = dialled(host, port, WAIT) if proxy is None else dialled(proxy.host, proxy.port, WAIT)
        plain.settimeout(WAIT)
        with plain:
            if proxy is not None:
                passed = _status(plain, f"CONNECT {name}:{port}", {"Host": f"{name}:{port}", **proxy.authorization})
                if passed != 200:
                    raise Unseen(f"{proxy.words} opens no tunnel to {host}: {passed}")
            if context is None:
                status = _status(plain, f"GET {path}", asked)
            else:
                with context.wrap_socket(plain, server_hostname=host) as tls:
                    status = _status(tls, f"GET {path}", asked)
    except ssl.SSLCertVerificationError as error:
        raise Untrusted(f"{host}: certificate verify failed: {error.verify_message}") from None
    except (OSError, ValueError) as error:
        raise Unseen(f"{host}: {type(error).__name__}: {error}") from None
    if status != 101:
        raise Unseen(f"{host} refuses the handshake of a WebSocket: {status}")
    return f"{host} opens WebSockets"


def _status(wire: socket.socket, line: str, headers: Mapping[str, str]) -> int:
    """Send a request without a body. Returns the status of the response.

    Raises:
        OSError: there is no response in time.
        ValueError: it isn't HTTP.
    """
    until, head = time.monotonic() + WAIT, b""
    wire.sendall(
        "\r\n".join([f"{line} HTTP/1.1", *(f"{key}: {text}" for key, text in headers.items()), "\r\n"]).encode()
    )
    while b"\r\n\r\n" not in head:
        more = wire.recv(4096)
        if not more or len(head) > _LONGEST_HEAD or time.monotonic() > until:
            raise ConnectionError("the connection ended without a response")
        head += more
    version, _, rest = head.partition(b" ")
    if not version.startswith(b"HTTP/1"):
        raise ValueError("the response isn't HTTP")
    return int(rest[:3])


def _issuer(shown: object) -> str:
    names: dict[str, str] = {}
    with suppress(Exception):  # its nesting is the library's own
        names = {key: value for part in dict(shown)["issuer"] for key, value in part}  # type: ignore[call-overload]  # a mapping of tuples of tuples
    return names.get("organizationName") or names.get("commonName") or "an issuer without a name"
