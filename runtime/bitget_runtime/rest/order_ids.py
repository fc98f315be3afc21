"""Client order IDs, and those of transfers: made if the caller gives none, so that everything can be looked up."""

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
    from bitget_runtime.rest.wire.request import Written

_DIGITS = "0123456789abcdefghijklmnopqrstuv"
"""In the order of their codes, so that texts of one length sort as numbers do; every documented alphabet has them."""

_PAIRS = [first + second for first in _DIGITS for second in _DIGITS]

_TIME, _COUNT, _PROCESS = 9, 4, 8
LONGEST_PREFIX = 32 - _TIME - _COUNT - _PROCESS
"""Characters that a prefix may have: an ID has 32 at most."""

_PREFIX = re.compile(rf"[0-9A-Za-z_-]{{0,{LONGEST_PREFIX}}}")


class OrderIds:
    """Makes client order IDs: prefix, milliseconds, a count within them, and 40 random bits per process.

    IDs of one process sort by when they were made, even if its clock goes back; those of several by their clocks.
    Two processes make the same ID only if they draw the same random number. Threads may share an instance.

    Args:
        prefix: What each begins with: up to 11 of `0-9 A-Z a-z _ -`.
        now: Seconds since the epoch.

    Raises:
        InvalidArgument: the prefix isn't valid.
    """

    def __init__(self, prefix: str = "", now: Callable[[], float] = time.time) -> None:
        if not isinstance(prefix, str) or not _PREFIX.fullmatch(prefix):
            raise InvalidArgument(
                f"a prefix of client order IDs has up to {LONGEST_PREFIX} of 0-9 A-Z a-z _ -, not {prefix!r:.80}"
            )
        self._prefix = prefix
        self._now = now
        self._lock = threading.Lock()
        self._milliseconds, self._count = 0, 0  # of the last ID
        self._second, self._start = -1, ""  # of 1,024 ms, and what all its IDs begin with
        self._process = 0
        self._drawn = ""

    def __call__(self) -> str:
        """The next ID."""
        with self._lock:
            if self._process != os.getpid():  # a fork draws its own
                self._process = os.getpid()
                self._drawn = _digits(int.from_bytes(os.urandom(5 * _PROCESS // 8)), _PROCESS)
            milliseconds, count = int(self._now() * 1_000), 0
            if milliseconds <= self._milliseconds:
                milliseconds, count = self._milliseconds, self._count + 1
                if count == 32**_COUNT:
                    milliseconds, count = milliseconds + 1, 0
            self._milliseconds, self._count = milliseconds, count
            if milliseconds >> 10 != self._second:
                self._second = milliseconds >> 10
                self._start = f"{self._prefix}{_digits(self._second, _TIME - 2)}"
            place, above, below = _PAIRS[milliseconds & 1023], _PAIRS[count >> 10], _PAIRS[count & 1023]
            return f"{self._start}{place}{above}{below}{self._drawn}"


def order_ids_from(prefix: str | None) -> OrderIds | None:
    """What makes client order IDs; None if they aren't wanted.

    Raises:
        InvalidArgument: the prefix isn't valid.
    """
    return None if prefix is None else OrderIds(prefix)


def name_new(endpoint: Endpoint, written: Written, ids: OrderIds | None) -> None:
    """Give an ID to each new order, transfer and withdrawal in a request that has none, in place.

    Args:
        endpoint: What is called.
        written: Its parameters as they are sent.
        ids: Makes the IDs; None if the user wants none.
    """
    if ids is None or endpoint.outcome not in ("order", "transfer"):
        return
    own, of_items = _new_ids(endpoint)
    if isinstance(written, list):
        _name_each(written, own, ids)
        return
    if own is not None and not written.get(own):
        written[own] = ids()
    for name, wire in of_items.items():
        _name_each(written.get(name), wire, ids)


def replaces_orders(endpoint: Endpoint) -> bool:
    """Whether an order that a request names may be replaced by one with an ID of its own."""
    own, of_items = _new_ids(endpoint)
    return any(wire in endpoint.api.new_client_order_ids for wire in (own, *of_items.values()))


def _name_each(items: object, wire: str | None, ids: OrderIds) -> None:
    if wire is not None and isinstance(items, list):
        for item in items:
            if not item.get(wire):
                item[wire] = ids()


@lru_cache(maxsize=1_000)  # unlisted calls are built each time
def _new_ids(endpoint: Endpoint) -> tuple[str | None, dict[str, str]]:
    """Wire names of new IDs: of the parameters themselves, and of the items in lists among them."""
    if endpoint.outcome == "transfer" and not _is_in_records(endpoint):
        return None, {}
    of_items = {}
    for parameter in endpoint.parameters:
        item = get_args(parameter.annotation)[0] if get_origin(parameter.annotation) is list else None
        if isinstance(item, type) and issubclass(item, Request):
            wire = _new_id(endpoint.api, {each.wire for each in parameters_of(item)})
            if wire is not None:
                of_items[parameter.wire] = wire
    return _new_id(endpoint.api, {each.wire for each in endpoint.parameters}), of_items


def _is_in_records(endpoint: Endpoint) -> bool:
    """Whether any records can be searched by its ID: otherwise the ID would be useless."""
    load = endpoint.api.load_orders
    return load is not None and endpoint.address in load().movements


def _new_id(api: ApiFacts, wires: Collection[str]) -> str | None:
    """Wire name of the ID of a new order among parameters.

    A call that can name an order by the exchange's ID is about an existing order: there, the client order ID is
    that order's, and only its replacement gets a new one.
    """
    if api.client_order_id not in wires:
        return None
    if api.order_id not in wires:
        return api.client_order_id
    return next((wire for wire in api.new_client_order_ids if wire in wires), None)


def _digits(number: int, length: int) -> str:
    return "".join(_DIGITS[number >> 5 * place & 31] for place in reversed(range(length)))
