"""Looks for something again and again, because lists lag and the exchange may not answer."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

_ANSWERS = 8
"""How many answers without it are believed: with growing pauses, they take about half a minute."""

_UNANSWERED = 600.0
"""Seconds after which the search ends if there are fewer."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0


async def find(look: Callable[[], Awaitable[bool | None]], monotonic: Callable[[], float]) -> bool:
    """Look for something until it is found. Returns whether it was.

    Args:
        look: Looks once; returns whether it was found, or None if the exchange did not answer.
        monotonic: Seconds that never go back.
    """
    ends, pause, answers = monotonic() + _UNANSWERED, _FIRST_PAUSE, 0
    while answers < _ANSWERS and monotonic() < ends:
        found = await look()
        if found:
            return True
        answers += found is not None
        await asyncio.sleep(pause)
        pause = min(pause * 2, _LONGEST_PAUSE)
    return False
