"""What a handler receives, and how it refuses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Exchange, User
    from bitget_runtime.rest.endpoint import Endpoint


@dataclass(frozen=True)
class Asked:
    """One call of an operation, or one command of a WebSocket, with all required parameters.

    Attributes:
        exchange: The exchange; its time has moved to now.
        endpoint: The operation or the command.
        parameters: The parameters by wire name; values are text for a GET, JSON values otherwise. `Any`: any
            JSON, so a handler checks what it takes. The items of a bare list are under the empty name.
        caller: The user whose key signed it; None for a public call.
        now: Milliseconds since the epoch.
    """

    exchange: Exchange
    endpoint: Endpoint
    parameters: dict[str, Any]
    caller: User | None
    now: int

    @property
    def user(self) -> User:
        """The user whose key signed it, for signed calls."""
        assert self.caller is not None
        return self.caller

    def text(self, name: str, default: str = "") -> str:
        """A parameter as text; the default if it is missing or empty."""
        value = self.parameters.get(name)
        return default if value is None or value == "" else str(value)


class Denied(Exception):
    """The exchange refuses with a specific code.

    Attributes:
        code: Error code.
        detail: Details; empty if the code says it all.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code
        self.detail = detail


Handler: TypeAlias = Callable[[Asked], object]
"""Carries out a call and returns the response's data."""
