"""Which certificates are trusted: one decision for REST and streams."""

from __future__ import annotations

import os
import ssl
from functools import lru_cache
from pathlib import Path

import certifi

from bitget_runtime.errors import InvalidArgument

_FILE, _FOLDER = "SSL_CERT_FILE", "SSL_CERT_DIR"


def tls_context(own: ssl.SSLContext | None = None) -> ssl.SSLContext:
    """TLS settings of a connection.

    Those that SSL_CERT_FILE and SSL_CERT_DIR name are trusted, and no others; where neither is set, those of the
    machine and those of the package certifi.

    Args:
        own: The user's, which go before all.

    Raises:
        InvalidArgument: it is no SSLContext, or one of the variables names what can't be read.
    """
    if own is None:
        return _usual(os.environ.get(_FILE) or None, os.environ.get(_FOLDER) or None)
    if not isinstance(own, ssl.SSLContext):
        raise InvalidArgument(f"ssl_context must be an ssl.SSLContext, not {type(own).__name__}")
    return own


def certificates_are_named() -> bool:
    """Whether the environment says which certificates are trusted."""
    return _FILE in os.environ or _FOLDER in os.environ


def extra_certificates() -> bytes:
    """The same decision for a library that trusts those of the machine, or of the variables, by itself: what it needs
    besides, in PEM form.

    Raises:
        InvalidArgument: one of the variables names what can't be read.
    """
    if certificates_are_named():
        tls_context()  # which refuses what can't be read
        return b""
    return Path(certifi.where()).read_bytes()


@lru_cache(maxsize=4)
def _usual(file: str | None, folder: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if file is not None:
        try:
            context.load_verify_locations(cafile=file)
        except (OSError, ValueError) as error:
            raise _broken(_FILE, file, error) from None
    if folder is not None:
        for part in folder.split(os.pathsep):
            if not Path(part).is_dir():
                raise _broken(_FOLDER, part, "there is no such folder")
    if file is None and folder is None:
        context.load_verify_locations(cafile=certifi.where())
    return context


def _broken(variable: str, value: str, why: object) -> InvalidArgument:
    return InvalidArgument(
        f"the environment variable {variable} names {value!r}, which can't be used ({why}): mend it, or unset it"
    )
