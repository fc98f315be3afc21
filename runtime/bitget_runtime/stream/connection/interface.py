"""What streams need from a WebSocket library: whole messages out, whole messages in.

Each library has one adapter module in this package.
"""

from __future__ import annotations

import ssl
from typing import Protocol

from msgspec import Struct


class SocketAddress(Struct, frozen=True):
    """Where to connect, and how.

    Attributes:
        url: Address, `wss://...`.
        proxy: Address of a proxy, `http://`, `https://`, `socks4://` or `socks5://`; None for no proxy.
        ssl_context: TLS settings; None for the default ones.
        timeout: Seconds that connecting may take, handshake included.
    """

    url: str
    proxy: str | None = None
    ssl_context: ssl.SSLContext | None = None
    timeout: float = 10.0

    def __repr__(self) -> str:
        # the address of a proxy may hold its password
        return f"SocketAddress({self.url!r}{', through a proxy' if self.proxy else ''})"


class Receiver(Protocol):
    """Receives what arrives. None of these methods may raise."""

    def on_text(self, payload: bytes) -> None: ...

    def on_binary(self, payload: bytes) -> None: ...

    def on_lost(self, why: str) -> None:
        """The connection has ended, by either side; nothing comes after this."""


class Socket(Protocol):
    """An open WebSocket."""

    def send(self, payload: bytes) -> bool:
        """Send a text message; False if the connection is gone and nothing was sent."""
        ...

    def close(self) -> None:
        """End the connection with a closing handshake; `on_lost` follows."""

    def abort(self) -> None:
        """End the connection at once; `on_lost` follows."""

    async def wait_closed(self) -> None:
        """Wait until a connection that was ended has released everything."""


class Connect(Protocol):
    """Opens a WebSocket."""

    async def __call__(self, address: SocketAddress, receiver: Receiver) -> Socket:
        """Connect.

        Raises:
            ConnectFailed: it did not succeed.
        """
        ...
