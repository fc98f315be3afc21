"""A client that is forgotten while its connections are open says so, in words about the client."""

from __future__ import annotations

import warnings
from collections.abc import Callable


class Connections:
    """Stands for the connections of a client and of all that share them; it is collected with the last of these.

    Args:
        owner: Name of the client's class.

    Attributes:
        ours: Whether the client is to close them, and has not yet.
        open: Whether something was sent over them then.
    """

    __slots__ = ("_owner", "open", "ours")

    def __init__(self, owner: str) -> None:
        self._owner = owner
        self.ours = self.open = False

    def __del__(self, warn: Callable[..., None] = warnings.warn) -> None:
        if self.open:
            text = f"unclosed client: end it by close(), or use it by `with {self._owner}(...) as client`"
            warn(text, ResourceWarning, stacklevel=2, source=self)
