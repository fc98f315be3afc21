"""How long a response asks to wait: the header `Retry-After`, in either of its forms."""

from __future__ import annotations

import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime


def seconds_to_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds from the time of the response; None if the header is missing or unreadable.

    A date is compared with the response's own `Date` if it has one: the clocks of two machines differ.
    """
    named = {name.lower(): value for name, value in headers.items()}
    text = named.get("retry-after", "").strip()
    if text.isascii() and text.isdigit() and len(text) < 10:
        return float(text)
    until = _seconds_of(text)
    if until is None:
        return None
    now = _seconds_of(named.get("date", ""))
    return max(0.0, until - (time.time() if now is None else now))


def _seconds_of(date: str) -> float | None:
    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
