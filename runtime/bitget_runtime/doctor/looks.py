"""Ways to look at a machine and its network, each on its own: the name, the connection, the certificate."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from threading import Thread

WAIT = 5.0
"""Most seconds for each look."""


class Unseen(Exception):
    """A look that failed; its text says why."""


class Untrusted(Unseen):
    """A certificate that is not trusted."""


def addresses(host: str, port: int) -> str:
    """The addresses of a host.

    Raises:
        Unseen: the name can't be found in time.
    """
    found: list[str] = []
    failure = ["no name server responded"]

    def look_up() -> None:
        try:
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.extend(dict.fromkeys(str(info[4][0]) for info in infos))
        except (OSError, UnicodeError) as error:
            failure[0] = str(error)

    # a thread of its own, because nothing else limits how long a name server takes
    thread = Thread(target=look_up, name=f"look up {host}", daemon=True)
    thread.start()
    thread.join(WAIT)
    if not found:
        raise Unseen(f"{host}: {failure[0]}")
    return f"{host} is {', '.join(found[:3])}"


def connection(host: str, port: int) -> str:
    """Whether a host accepts connections.

    Raises:
        Unseen: it doesn't.
    """
    try:
        socket.create_connection((host, port), WAIT).close()
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
        plain = socket.create_connection((host, port), WAIT)
        with plain, context.wrap_socket(plain, server_hostname=host) as tls:
            shown = tls.getpeercert() or {}
            version = tls.version()
    except ssl.SSLCertVerificationError as error:
        raise Untrusted(f"certificate verify failed: {error.verify_message}") from None
    except (OSError, ValueError) as error:
        raise Unseen(f"{type(error).__name__}: {error}") from None
    return f"{version}, certificate by {_issuer(shown)}"


def _issuer(shown: object) -> str:
    names: dict[str, str] = {}
    with suppress(Exception):  # its nesting is the library's own
        names = {key: value for part in dict(shown)["issuer"] for key, value in part}  # type: ignore[call-overload]  # a mapping of tuples of tuples
    return names.get("organizationName") or names.get("commonName") or "an issuer without a name"
