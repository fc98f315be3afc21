"""Addresses of hosts: how names are looked up, and in which order and for how long addresses are tried."""

from __future__ import annotations

import ipaddress
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count, zip_longest
from queue import Empty, SimpleQueue
from typing import Any, TypeAlias, TypeVar

C = TypeVar("C")

Address: TypeAlias = tuple[socket.AddressFamily, Any]
"""Family and address of a host. `Any`: the form of the address depends on the family."""

_ONE_ADDRESS_FOR = 0.5
"""Seconds after which a blocking call tries another address, if there is one, before it comes back to this one."""

_MOST_REMEMBERED = 100

_failed: dict[Any, int] = {}
"""Addresses that have failed, and when, oldest failure first: these are tried last."""
_failures = count(1)


def remember_failure(address: Any) -> None:
    """Try an address last next time: it can't be reached, or its connection was of no use."""
    if len(_failed) >= _MOST_REMEMBERED:
        _failed.clear()
    _failed[address] = next(_failures)


def addresses_within(host: str, port: int, seconds: float) -> list[Address]:
    """The addresses of a host, the most promising first, alternating between both families.

    Raises:
        OSError: the name is unknown.
        TimeoutError: looking it up takes longer than that.
    """
    found: SimpleQueue[tuple[list[Any], OSError | None]] = SimpleQueue()
    look_up_name(host, port, lambda result, error: found.put((result, error)))
    try:
        result, failure = found.get(timeout=seconds)
    except Empty:
        raise TimeoutError(f"looking up {host} takes too long") from None
    if failure is not None:
        raise failure
    return in_order(result)


def look_up_name(host: str, port: int, tell: Callable[[list[Any], OSError | None], object]) -> None:
    """Look up a name in a thread of its own, which nobody waits for: a name server may not respond for a long time,
    and the event loop's own threads take no work when the program ends."""

    def look_up() -> None:
        result, failure = list[Any](), None
        try:
            result = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            failure = error
        except Exception as error:  # such as a name that can't be encoded
            failure = OSError(str(error))
        tell(result, failure)

    if _is_address(host):
        look_up()
    else:
        threading.Thread(target=look_up, name=f"look up {host}", daemon=True).start()


def _is_address(host: str) -> bool:
    with suppress(ValueError):
        ipaddress.ip_address(host)
        return True
    return False


def first_of(
    addresses: list[Address],
    left: Callable[[], float],
    connect: Callable[[Address, float], C],
    failures: tuple[type[Exception], ...] = (OSError,),
) -> C:
    """Connect to the first of several addresses that responds, one after the other, and blocking.

    Silent ones are tried again, for twice as long, until the last round shares all that is left.

    Args:
        addresses: The addresses; one that fails is tried last next time.
        left: Seconds that are left.
        connect: Connects to an address within so many seconds.
        failures: What it raises if it can't.

    Raises:
        Exception: one of these failures, of the last address.
    """
    patience = _ONE_ADDRESS_FOR
    while addresses:
        is_last = len(addresses) == 1 or left() < 3 * patience * len(addresses)  # a round after it takes twice as long
        silent = list[Address]()
        for number, one in enumerate(addresses, 1):
            before = left()
            within = before / (len(addresses) - number + 1) if is_last else patience
            try:
                made = connect(one, within)
            except failures:
                remember_failure(one[1])
                if before - left() >= 0.9 * within:
                    silent.append(one)
                if number == len(addresses) and (is_last or not silent):
                    raise
            else:
                if patience > _ONE_ADDRESS_FOR:
                    _failed.pop(one[1], None)  # it was only slow
                return made
        addresses, patience = silent, 2 * patience
    raise OSError("there is no address")


def dialled(host: str, port: int, seconds: float) -> socket.socket:
    """A TCP connection, blocking, to the first of a host's addresses that responds.

    Raises:
        OSError: none of them responds in time.
    """
    until = time.monotonic() + seconds

    def left() -> float:
        return max(until - time.monotonic(), 0.001)

    def connect(one: Address, within: float) -> socket.socket:
        family, address = one
        made = socket.socket(family, socket.SOCK_STREAM)
        try:
            made.settimeout(within)
            made.connect(address)
        except BaseException:
            made.close()
            raise
        return made

    return first_of(addresses_within(host, port, seconds), left, connect)


def in_order(found: list[Any]) -> list[Address]:
    """Addresses as they were found, the most promising first, alternating between both families."""
    first = [(family, address) for family, _, _, _, address in found if family == found[0][0]]
    others = [(family, address) for family, _, _, _, address in found if family != found[0][0]]
    in_turns = [one for pair in zip_longest(first, others) for one in pair if one is not None]
    return sorted(in_turns, key=lambda one: _failed.get(one[1], 0))
