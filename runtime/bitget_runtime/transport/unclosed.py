"""Warns about a client or a stream that is forgotten while its connections are open."""

from __future__ import annotations

import warnings
from collections.abc import Callable


class Connections:
    """Represents the connections of a client and of all clients that share them; collected with the last of these.

    Args:
        made_by: How to make one that a `with` block closes.
        what: What it is: a client or a stream.
        ours: See the attribute.

    Attributes:
        ours: Whether it has to close them, and hasn't yet.
        open: Whether anything has been sent over them.
    """

    __slots__ = ("_made_by", "_what", "open", "ours")

    def __init__(self, made_by: str, what: str = "client", *, ours: bool = False) -> None:
        self._made_by, self._what = made_by, what
        self.ours, self.open = ours, False

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:
        if self.ours and self.open:
            text = f"unclosed {self._what}: close it with close(), or use `{self._made_by} as {self._what}`"
            warn(text, ResourceWarning, stacklevel=2, source=self)
