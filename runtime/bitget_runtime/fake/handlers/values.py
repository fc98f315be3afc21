"""Numbers between the wire and the core, the same in both generations of the API."""

from __future__ import annotations

import re
from decimal import Decimal

_LONGEST = 60
"""Longest number accepted, so that nobody sends a megabyte of digits."""

_IN_ANY_CASE = frozenset({"accountType", "bizType", "force", "productType", "settingType", "tradeSide"})
"""Parameters whose words documented examples have in another case too, or clients in production capitalize."""

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?", re.ASCII)
_WHOLE = re.compile(r"\d{1,30}", re.ASCII)


def spelled(number: Decimal) -> str:
    """A number as on the wire: no exponent, no trailing zeros."""
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def is_word(name: str, sent: str, word: str) -> bool:
    """Whether a word was sent as it is documented; in any case only where a source shows that."""
    return sent == word or (name in _IN_ANY_CASE and sent.casefold() == word.casefold())


def as_number(sent: object) -> Decimal:
    """A number that was sent, as text or JSON.

    Raises:
        ValueError: it isn't a number.
    """
    text = str(sent)
    if not isinstance(sent, (str, int, float)) or len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        raise ValueError
    return Decimal(text)


def as_whole(sent: object) -> int:
    """The same for a whole number that is not negative, such as a time, an ID or a count.

    Raises:
        ValueError: it isn't one.
    """
    text = str(sent)
    if not _WHOLE.fullmatch(text):
        raise ValueError
    return int(text)
