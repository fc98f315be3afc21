"""Response bodies: assembled, decompressed, and limited in size."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from bitget_runtime.errors import TransportError

if TYPE_CHECKING:
    from collections.abc import Mapping

LARGEST_BODY = 64 * 1024 * 1024
"""Most bytes of a decompressed body: some ten times the largest response known."""

ACCEPTED_ENCODINGS = "gzip, deflate"
"""Encodings to ask for, so that no HTTP library asks for one that can't be read here."""

_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": 15}
_RAW_DEFLATE = -15
_ZLIB_HEAD = 2
"""First bytes of zlib's form of deflate, which HTTP means; some servers send the bare algorithm."""


class Body:
    """Collects the body of one response.

    Args:
        headers: Headers of the response.
    """

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._parts: list[bytes] = []
        self._size = 0
        self._is_empty = True
        self._head = b""
        self._inflater: zlib._Decompress | None = None
        encoding = headers.get("content-encoding", "").strip().lower()
        self._window = _WINDOW.get(encoding)
        if self._window is not None:
            self._inflater = zlib.decompressobj(self._window)
        elif encoding not in ("", "identity"):
            raise TransportError(f"the response is encoded as {encoding[:40]!r}, which was not asked for")

    def add(self, chunk: bytes) -> None:
        """Add received bytes.

        Raises:
            TransportError: it can't be decompressed, or the body gets too large.
        """
        self._is_empty = self._is_empty and not chunk
        if self._inflater is None:
            self._keep(chunk)
            return
        try:
            self._inflate(chunk)
        except zlib.error as error:
            raise TransportError(f"the response can't be decompressed: {error}") from None

    def whole(self) -> bytes:
        """The whole body.

        Raises:
            TransportError: the compressed data end too early.
        """
        if self._inflater is not None and not self._inflater.eof and not self._is_empty:
            raise TransportError("the compressed response is cut off")
        return self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)

    def _keep(self, part: bytes) -> None:
        self._size += len(part)
        if self._size > LARGEST_BODY:
            raise TransportError(f"the response has more than {LARGEST_BODY >> 20} MB")
        if part:
            self._parts.append(part)

    def _inflate(self, chunk: bytes) -> None:
        assert self._inflater is not None
        if len(self._head) < _ZLIB_HEAD and self._window == _WINDOW["deflate"]:
            chunk = self._head = self._head + chunk
            if len(chunk) < _ZLIB_HEAD:
                return
            if chunk[0] & 15 != zlib.DEFLATED or int.from_bytes(chunk[:_ZLIB_HEAD], "big") % 31:
                self._window, self._inflater = _RAW_DEFLATE, zlib.decompressobj(_RAW_DEFLATE)
        while chunk:
            if self._inflater.eof:  # gzip may have several members
                self._inflater = zlib.decompressobj(self._window or 0)
            self._keep(self._inflater.decompress(chunk, LARGEST_BODY + 1 - self._size))
            chunk = self._inflater.unconsumed_tail or self._inflater.unused_data
