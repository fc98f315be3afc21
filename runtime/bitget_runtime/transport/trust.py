"""Which certificates are trusted: one decision for REST and streams."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from bitget_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl  # imported where it is used: pyreqwest doesn't need it, nor certifi over plain HTTP

_FILE, _FOLDER = "SSL_CERT_FILE", "SSL_CERT_DIR"


def tls_context(own: ssl.SSLContext | None = None) -> ssl.SSLContext:
    """TLS settings for a connection.

    Only the certificates that SSL_CERT_FILE and SSL_CERT_DIR name are trusted; if neither is set, those of the
    machine and those of the package certifi.

    Args:
        own: The user's own, which take precedence.

    Raises:
        InvalidArgument: it isn't an SSLContext, or one of the variables names something unreadable.
    """
    if own is None:
        return _usual(os.environ.get(_FILE) or None, os.environ.get(_FOLDER) or None)
    import ssl

    if not isinstance(own, ssl.SSLContext):
        raise InvalidArgument(f"ssl_context must be an ssl.SSLContext, not {type(own).__name__}")
    return own


def distrusted_by_rust() -> str:
    """The environment variable that Rust's TLS reads differently from `tls_context`; empty if there is none.
    Rust reads them on Linux only, and trusts any file in a folder, whereas OpenSSL wants hashes as names."""
    if _FOLDER in os.environ:
        return _FOLDER
    return "" if _FILE not in os.environ or (sys.platform == "linux" and os.environ[_FILE] != "") else _FILE


def extra_certificates() -> bytes:
    """Certificates that Rust's TLS is to trust in addition to those it finds by itself, in PEM form."""
    if _FILE in os.environ:
        return b""
    import certifi

    return Path(certifi.where()).read_bytes()


@lru_cache(maxsize=4)
def _usual(file: str | None, folder: str | None) -> ssl.SSLContext:
    import ssl

    import certifi

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
        f"the environment variable {variable} names {value!r}, which can't be used ({why}): correct it, or unset it"
    )
