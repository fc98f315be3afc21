"""Parameters as they are sent: words, numbers and whole numbers. The one parser of all parts of the API.

Words are taken in any case, as the exchange takes GTC of a client that sends it. A wrong value is refused with the code
of the part of the API.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from bitget_runtime.fake.handlers.asked import Denied
from bitget_runtime.fake.handlers.codes import MISSING
from bitget_runtime.fake.handlers.values import as_number, as_whole

V = TypeVar("V")


def word_in(sent: Mapping[str, Any], name: str, words: Mapping[str, V], default: V | None, wrong: str) -> V:
    """The meaning of a parameter that is one of some words.

    Raises:
        Denied: It is none of them, or is missing and has no default.
    """
    value = sent.get(name)
    if value is None or value == "":
        if default is None:
            raise Denied(MISSING, name)
        return default
    given = str(value)
    if given in words:
        return words[given]
    folded = given.casefold()
    for word, meaning in words.items():
        if word.casefold() == folded:
            return meaning
    raise Denied(wrong, name)


def number_in(sent: Mapping[str, Any], name: str, wrong: str) -> Decimal | None:
    """A parameter that is a number; None if it is not given.

    Raises:
        Denied: It isn't a number.
    """
    value = sent.get(name)
    try:
        return None if value is None or value == "" else as_number(value)
    except ValueError:
        raise Denied(wrong, name) from None


def whole_in(sent: Mapping[str, Any], name: str, wrong: str) -> int | None:
    """A parameter that is a whole number, and not negative; None if it is not given.

    Raises:
        Denied: It isn't one.
    """
    value = sent.get(name)
    try:
        return None if value is None or value == "" else as_whole(value)
    except ValueError:
        raise Denied(wrong, name) from None
