"""What a call needs from whatever counts calls."""

from __future__ import annotations

from typing import NamedTuple

from bitget_runtime.pacing.windows import Window


class Turn(NamedTuple):
    """What a call counts against.

    Attributes:
        windows: Its limits; the first is its own, the last the overall one.
        urgent: Whether it may use the reserve.
    """

    windows: tuple[Window, ...]
    urgent: bool
