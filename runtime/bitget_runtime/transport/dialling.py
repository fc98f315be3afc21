"""TCP connections: names are looked up and addresses tried so that none of them can hold up the others, or closing."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import threading
from contextlib import suppress
from itertools import count, zip_longest
from typing import Any, TypeAlias

Address: TypeAlias = tuple[socket.AddressFamily, Any]
"""Family and address of a host. `Any`: the form of the address depends on the family."""

_NEXT_ADDRESS_AFTER = 0.25
"""Seconds after which the next address is tried, while the earlier ones are still silent."""

_MOST_REMEMBERED = 100

_failed: dict[Any, int] = {}
"""Addresses that have failed, and when, oldest failure first: these are tried last."""
_failures = count(1)


def remember_failure(address: Any) -> None:
    """Try an address last next time: it can't be reached, or its connection was of no use."""
    if len(_failed) >= _MOST_REMEMBERED:
        _failed.clear()
    _failed[address] = next(_failures)


async def addresses_of(host: str, port: int) -> list[Address]:
    """The addresses of a host, the most promising first, alternating between both families.

    The name is looked up in a thread of its own, which nobody waits for: a name server may not respond for a long time,
    and the event loop's own threads take no work when the program ends.

    Raises:
        OSError: the name is unknown.
    """
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return _sorted(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    loop = asyncio.get_running_loop()
    found: asyncio.Future[list[Any]] = loop.create_future()

    def tell(result: list[Any] | None, error: Exception | None) -> None:
        if not found.done():
            found.set_exception(error) if error is not None else found.set_result(result or [])

    def look_up() -> None:
        result, failure = None, None
        try:
            result = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except Exception as error:
            failure = error
        with suppress(RuntimeError):  # the event loop may have ended in the meantime
            loop.call_soon_threadsafe(tell, result, failure)

    threading.Thread(target=look_up, name=f"look up {host}", daemon=True).start()
    return _sorted(await found)


def _sorted(found: list[Any]) -> list[Address]:
    first = [(family, address) for family, _, _, _, address in found if family == found[0][0]]
    others = [(family, address) for family, _, _, _, address in found if family != found[0][0]]
    in_turns = [one for pair in zip_longest(first, others) for one in pair if one is not None]
    return sorted(in_turns, key=lambda one: _failed.get(one[1], 0))


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
