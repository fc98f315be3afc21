"""Which certificates are trusted: one decision for REST and streams."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from bitget_runtime.errors import InvalidArgument

if TYPE_CHECKING:
    import ssl  # imported where it is used: what pyreqwest sends needs neither it nor, over plain HTTP, certifi

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
    import ssl

    if not isinstance(own, ssl.SSLContext):
        raise InvalidArgument(f"ssl_context must be an ssl.SSLContext, not {type(own).__name__}")
    return own


def distrusted_by_rust() -> str:
    """The variable of the environment that Rust's TLS does not read as `tls_context` does; empty where there is none.
    It reads them on Linux alone, and trusts any file of a folder where OpenSSL wants their names to be hashes."""
    if _FOLDER in os.environ:
        return _FOLDER
    return "" if _FILE not in os.environ or (sys.platform == "linux" and os.environ[_FILE] != "") else _FILE


def extra_certificates() -> bytes:
    """What Rust's TLS is to trust besides what it finds by itself, in PEM form."""
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
        f"the environment variable {variable} names {value!r}, which can't be used ({why}): mend it, or unset it"
    )
