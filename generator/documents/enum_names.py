"""Names of the values of an enum, for generators that make constants of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_STYLES = {"LOWER": str.islower, "UPPER": str.isupper}


def constant_names(values: Iterable[str]) -> list[str] | None:
    """A name for each value; None if the values make good names themselves.

    They don't if one doesn't begin with a letter, or if they differ only by case or punctuation.
    """
    listed = list(values)
    plain = [re.sub(r"[^0-9A-Za-z]+", "_", value).strip("_").upper() for value in listed]
    named = [name if name[:1].isalpha() else f"VALUE_{name or 'NONE'}" for name in plain]
    seen = Counter(map(_sound, named))
    if named == plain and len(seen) == len(listed):
        return None
    taken: set[str] = set()
    names = []
    for value, name in zip(listed, named, strict=True):
        if seen[_sound(name)] > 1:
            name = f"{name}_{_style(value)}"
        names.append(_free(name, taken))
        taken.add(_sound(names[-1]))
    return names


def _sound(name: str) -> str:
    """What is left of a name where punctuation does not count."""
    return name.replace("_", "")


def _style(value: str) -> str:
    marks = "".join(word for mark, word in (("-", "HYPHENS"), ("_", "UNDERSCORES")) if mark in value)
    return marks or next((name for name, holds in _STYLES.items() if holds(value)), "MIXED")


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while _sound(free) in taken:
        number += 1
        free = f"{name}_{number}"
    return free
