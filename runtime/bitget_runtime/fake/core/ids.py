"""IDs: unique, rising, decimal text, the same in every run by seed and clock."""

from __future__ import annotations

from random import Random

from bitget_runtime.fake.core.clock import Clock

PER_MILLISECOND = 1_000_000
"""IDs start at their millisecond times this: odd ones here, even ones for the market's own trades."""


class Ids:
    """One sequence for everything that has an ID, so that all IDs differ.

    Args:
        seed: Seed of the gaps between them.
        clock: The clock.
    """

    def __init__(self, seed: int, clock: Clock) -> None:
        self._bits = Random(seed).getrandbits  # noqa: S311 - gaps between numbers
        self._clock = clock
        self._last = 1

    def next(self) -> str:
        """The next ID, larger than all before it."""
        self._last = max(self._last, self._clock.now * PER_MILLISECOND + 1) + 2 * self._bits(4) + 2
        return str(self._last)
