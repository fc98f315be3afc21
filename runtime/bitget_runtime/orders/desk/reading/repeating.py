"""Looks for something again and again, because lists lag and the exchange may not answer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from bitget_runtime.errors import ApiError, BitgetError, DecodeError, InvalidArgument

logger = logging.getLogger("bitget_client")

_ANSWERS = 8
"""How many answers without it are believed: with growing pauses, they take about half a minute."""

_FIRST_PAUSE, _LONGEST_PAUSE, _LONGEST_UNANSWERED = 0.1, 5.0, 30.0


async def find(look: Callable[[], Awaitable[bool]]) -> bool:
    """Look for something until it is found. Returns whether it was: it isn't if the exchange has answered often enough.
    While it does not answer, nothing is known, and this goes on.

    Args:
        look: Looks once; returns whether it was found, or raises `BitgetError`.
    """
    pause, answers = _FIRST_PAUSE, 0
    while True:
        longest = _LONGEST_PAUSE
        try:
            if await look():
                return True
            answers += 1
        except BitgetError as error:
            logger.info("what an order has done could not be looked up: %s", error)
            is_answer = _is_answer(error)
            answers += is_answer
            longest = _LONGEST_PAUSE if is_answer else _LONGEST_UNANSWERED
        if answers >= _ANSWERS:
            return False
        await asyncio.sleep(min(pause, longest))
        pause = min(pause * 2, longest)


def _is_answer(error: BitgetError) -> bool:
    """Whether a failure is the exchange's word, so that the next one will most likely be the same."""
    if isinstance(error, ApiError):
        return not error.retryable
    return isinstance(error, (DecodeError, InvalidArgument))
