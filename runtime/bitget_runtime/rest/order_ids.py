"""Client order IDs: made for every order that gets none from its caller, so that it can be looked up."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Collection
from functools import lru_cache
from typing import TYPE_CHECKING, get_args, get_origin

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.values.model import Request
from bitget_runtime.values.parameters import parameters_of

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.endpoint import Endpoint
    from bitget_runtime.rest.request import Written

_DIGITS = "0123456789abcdefghijklmnopqrstuv"
"""In the order of their codes, so that texts of one length sort as numbers do; every documented alphabet has them."""

_PAIRS = [first + second for first in _DIGITS for second in _DIGITS]

_TIME, _COUNT, _PROCESS = 9, 4, 8
LONGEST_PREFIX = 32 - _TIME - _COUNT - _PROCESS
"""Characters that a prefix may have: an ID has 32 at most."""

_PREFIX = re.compile(rf"[0-9A-Za-z_-]{{0,{LONGEST_PREFIX}}}")


class OrderIds:
    """Makes client order IDs: prefix, milliseconds, a count within them, and 40 random bits per process.

    IDs of one process sort by when they were made, even where its clock goes back; those of several by their clocks.
    Two processes make the same ID only if they draw the same random number. Threads may share one.

    Args:
        prefix: What each begins with: up to 11 of `0-9 A-Z a-z _ -`.
        now: Seconds since the epoch.

    Raises:
        InvalidArgument: that is no such prefix.
    """

    def __init__(self, prefix: str = "", now: Callable[[], float] = time.time) -> None:
        if not isinstance(prefix, str) or not _PREFIX.fullmatch(prefix):
            raise InvalidArgument(
                f"a prefix of client order IDs has up to {LONGEST_PREFIX} of 0-9 A-Z a-z _ -, not {prefix!r:.80}"
            )
        self._prefix = prefix
        self._now = now
        self._lock = threading.Lock()
        self._last = (0, 0)
        self._second, self._start = -1, ""  # of 1,024 ms, and what all IDs of it begin with
        self._process = 0
        self._drawn = ""

    def __call__(self) -> str:
        """The next ID."""
        with self._lock:
            if self._process != os.getpid():  # a fork draws its own
                drawn = int.from_bytes(os.urandom(5 * _PROCESS // 8))
                self._process, self._drawn = os.getpid(), _digits(drawn, _PROCESS)
            milliseconds, count = self._last
            now = int(self._now() * 1_000)
            if now > milliseconds:
                self._last = now, 0
            elif count + 1 < 32**_COUNT:
                self._last = milliseconds, count + 1
            else:
                self._last = milliseconds + 1, 0
            milliseconds, count = self._last
            if milliseconds >> 10 != self._second:
                self._second = milliseconds >> 10
                self._start = f"{self._prefix}{_digits(self._second, _TIME - 2)}"
            time_and_count = f"{_PAIRS[milliseconds & 1023]}{_PAIRS[count >> 10]}{_PAIRS[count & 1023]}"
            return f"{self._start}{time_and_count}{self._drawn}"


def order_ids_from(prefix: str | None) -> OrderIds | None:
    """What makes client order IDs; None where they are not wanted.

    Raises:
        InvalidArgument: that is no prefix.
    """
    return None if prefix is None else OrderIds(prefix)


def name_orders(endpoint: Endpoint, written: Written, ids: OrderIds | None) -> None:
    """Give an ID to each new order in a request that has none, in place.

    Args:
        endpoint: What is asked for.
        written: Its parameters as they are sent.
        ids: Makes the IDs; None where the user wants none.
    """
    if ids is None or endpoint.outcome != "order":
        return
    own, of_items = _new_ids(endpoint)
    if isinstance(written, list):
        _name_each(written, own, ids)
        return
    if own is not None and not written.get(own):
        written[own] = ids()
    for name, wire in of_items.items():
        _name_each(written.get(name), wire, ids)


def _name_each(items: object, wire: str | None, ids: OrderIds) -> None:
    if wire is not None and isinstance(items, list):
        for item in items:
            if not item.get(wire):
                item[wire] = ids()


@lru_cache(maxsize=1_000)  # calls that the catalogue lacks are made each time
def _new_ids(endpoint: Endpoint) -> tuple[str | None, dict[str, str]]:
    """Wire names of the IDs of new orders: of the parameters themselves, and of the items in lists among them."""
    of_items = {}
    for parameter in endpoint.parameters:
        item = get_args(parameter.annotation)[0] if get_origin(parameter.annotation) is list else None
        if isinstance(item, type) and issubclass(item, Request):
            wire = _new_id(endpoint.api, {each.wire for each in parameters_of(item)})
            if wire is not None:
                of_items[parameter.wire] = wire
    return _new_id(endpoint.api, {each.wire for each in endpoint.parameters}), of_items


def _new_id(api: ApiFacts, wires: Collection[str]) -> str | None:
    """Wire name of the ID of a new order among parameters.

    What can name an order by the exchange's ID is about an order that there is already: there, the client order ID is
    that order's, and only what takes its place gets a new one.
    """
    if api.client_order_id not in wires:
        return None
    if api.order_id not in wires:
        return api.client_order_id
    return next((wire for wire in api.new_client_order_ids if wire in wires), None)


def _digits(number: int, length: int) -> str:
    return "".join(_DIGITS[number >> 5 * place & 31] for place in reversed(range(length)))
