"""A user's own headers, checked before they are sent with those that sign."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bitget_runtime.errors import InvalidArgument

RESERVED = frozenset(
    [
        "accept-encoding",
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ]
)
"""Headers with which HTTP frames a message, in lower case: another value would break it."""

_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~\-]+")


def own_headers(sent: Mapping[str, str], given: Mapping[str, str], reserved: frozenset[str]) -> dict[str, str]:
    """The headers to send, with a user's replacing those of the same names.

    Args:
        sent: Headers of every request.
        given: The user's.
        reserved: Names that the user can't set, in lower case.

    Raises:
        InvalidArgument: they aren't headers, or a name is reserved. No value is quoted: it may be secret.
    """
    if not isinstance(given, Mapping):
        raise InvalidArgument(f"headers must be a mapping of names to texts, not {type(given).__name__}")
    for name, value in given.items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise InvalidArgument(f"headers: {name!r} isn't a valid header name")
        if name.lower() in reserved:
            raise InvalidArgument(f"headers: the client sets {name} itself")
        if not isinstance(value, str) or not (value.isascii() and value.isprintable()) or value != value.strip():
            raise InvalidArgument(f"headers: {name} must be printable ASCII text without surrounding spaces")
    replaced = {name.lower(): name for name in given}
    for name in given:
        if replaced[name.lower()] != name:
            raise InvalidArgument(f"headers: {name} and {replaced[name.lower()]} are the same header: leave one out")
    return {name: value for name, value in sent.items() if name.lower() not in replaced} | dict(given)
