"""TCP connections for asyncio: no name or address holds up the others, or closing."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from typing import Any

from bitget_runtime.transport.addresses import Address, in_order, look_up_name, remember_failure

_NEXT_ADDRESS_AFTER = 0.25
"""Seconds after which the next address is tried, while the earlier ones are still silent."""


async def addresses_of(host: str, port: int) -> list[Address]:
    """The addresses of a host, the most promising first, alternating between both families.

    Raises:
        OSError: the name is unknown.
    """
    loop = asyncio.get_running_loop()
    found: asyncio.Future[list[Any]] = loop.create_future()

    def tell(result: list[Any], error: OSError | None) -> None:
        if not found.done():
            found.set_exception(error) if error is not None else found.set_result(result)

    def tell_from_thread(result: list[Any], error: OSError | None) -> None:
        with suppress(RuntimeError):  # the event loop may have ended in the meantime
            loop.call_soon_threadsafe(tell, result, error)

    look_up_name(host, port, tell_from_thread)
    return in_order(await found)


class Dialling:
    """A TCP connection that is being made, so that it can be given up at any moment."""

    def __init__(self) -> None:
        self._connected: socket.socket | None = None
        self._address: Any = None

    async def dial(self, host: str, port: int) -> socket.socket:
        """Connect to the first of a host's addresses that responds.

        Raises:
            OSError: none of them responds.
        """
        addresses = await addresses_of(host, port)
        failure: OSError = OSError(f"{host} has no address")
        attempts: set[asyncio.Task[tuple[socket.socket, Any]]] = set()
        try:
            while addresses or attempts:
                if addresses:
                    attempts.add(asyncio.create_task(_connected_to(*addresses.pop(0))))
                after = _NEXT_ADDRESS_AFTER if addresses else None
                done, attempts = await asyncio.wait(attempts, timeout=after, return_when=asyncio.FIRST_COMPLETED)
                for attempt in done:
                    error = attempt.exception()
                    if error is None and self._connected is None:
                        self._connected, self._address = attempt.result()
                    elif error is None:
                        attempt.result()[0].close()
                    elif isinstance(error, OSError):
                        failure = error
                if self._connected is not None:
                    return self._connected
        finally:
            for attempt in attempts:
                attempt.cancel()
                attempt.add_done_callback(_close_unused)
        raise failure

    async def hang_up(self) -> None:
        """Give up, and let the event loop notice: otherwise whoever waits for a handshake would keep waiting."""
        if self._connected is not None:
            remember_failure(self._address)
            with suppress(OSError):
                self._connected.shutdown(socket.SHUT_RDWR)
        for _ in range(_TURNS):
            await asyncio.sleep(0)


_TURNS = 3
"""Turns of the event loop that it takes to read, pass on and clean up the end of a connection."""


async def _connected_to(family: socket.AddressFamily, address: Any) -> tuple[socket.socket, Any]:
    dialled = socket.socket(family, socket.SOCK_STREAM)
    try:
        dialled.setblocking(False)
        await asyncio.get_running_loop().sock_connect(dialled, address)
    except BaseException:
        remember_failure(address)
        dialled.close()
        raise
    return dialled, address


def _close_unused(attempt: asyncio.Task[tuple[socket.socket, Any]]) -> None:
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result()[0].close()
