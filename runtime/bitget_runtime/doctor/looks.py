"""Ways to look at a machine and its network, each on its own: the name, the connection, the certificate."""

from __future__ import annotations

import ssl
from contextlib import suppress

from bitget_runtime.transport.addresses import addresses_within, dialled

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


def _issuer(shown: object) -> str:
    names: dict[str, str] = {}
    with suppress(Exception):  # its nesting is the library's own
        names = {key: value for part in dict(shown)["issuer"] for key, value in part}  # type: ignore[call-overload]  # a mapping of tuples of tuples
    return names.get("organizationName") or names.get("commonName") or "an issuer without a name"
