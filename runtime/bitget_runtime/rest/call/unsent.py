"""Which orders a call that failed or was interrupted has certainly not sent, for whoever follows them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from bitget_runtime.pacing.carried import carried
from bitget_runtime.rest.wire.outcome import client_order_ids

if TYPE_CHECKING:
    from contextvars import ContextVar

    from bitget_runtime.rest.endpoint import Endpoint
    from bitget_runtime.rest.wire.request import Written

_UNSENT: ContextVar[set[str] | None] = carried("_UNSENT")
"""Collects the client order IDs of requests that ended before they were sent; None if nobody asks."""


@contextmanager
def noting_unsent() -> Iterator[set[str]]:
    """Client order IDs of requests in this block that end before they are sent are added to the set; REST leaves out
    those whose error says so."""
    unsent: set[str] = set()
    token = _UNSENT.set(unsent)
    try:
        yield unsent
    finally:
        _UNSENT.reset(token)


def note_unsent(endpoint: Endpoint, written: Written) -> None:
    """Note that a request has not been sent, nor will be."""
    unsent = _UNSENT.get()
    if unsent is not None:
        unsent.update(client_order_ids(endpoint, written))
