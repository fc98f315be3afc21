"""What a call needs of whoever counts calls."""

from __future__ import annotations

from typing import NamedTuple

from bitget_runtime.pacing.windows import Window


class Turn(NamedTuple):
    """What a call counts against.

    Attributes:
        windows: Its limits; the first one is its own, the last one that of everything.
        urgent: It may use what is kept in reserve.
    """

    windows: tuple[Window, ...]
    urgent: bool
