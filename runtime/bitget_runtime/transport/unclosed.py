"""A client or a stream that is forgotten while its connections are open says so, in words about itself."""

from __future__ import annotations

import warnings
from collections.abc import Callable


class Connections:
    """Stands for the connections of a client and of all that share them; it is collected with the last of these.

    Args:
        made_by: How one is made that is closed by a `with` block.
        what: What it is: a client or a stream.

    Attributes:
        ours: Whether it is to close them, and has not yet.
        open: Whether something was sent over them then.
    """

    __slots__ = ("_made_by", "_what", "open", "ours")

    def __init__(self, made_by: str, what: str = "client") -> None:
        self._made_by, self._what = made_by, what
        self.ours = self.open = False

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:
        if self.open:
            text = f"unclosed {self._what}: close it with close(), or use `{self._made_by} as {self._what}`"
            warn(text, ResourceWarning, stacklevel=2, source=self)
