"""Reads the JSON of documented examples."""

from __future__ import annotations

import json
from typing import Any

from generator.read.source.strict_yaml import DEEPEST


class NotJson(ValueError):
    """A text is not JSON; the message says why, and where in it."""


def parsed(text: str) -> Any:
    """What JSON text says. `Any`: it is JSON."""
    try:
        value = json.loads(text, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise NotJson(f"{error.msg} in its line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise NotJson("nested too deep") from None
    except NotJson:
        raise
    except ValueError:
        raise NotJson("a number in it has too many digits") from None
    if _is_deeper(value, DEEPEST):
        raise NotJson(f"nested more than {DEEPEST} deep")
    return value


def _is_deeper(value: Any, levels: int) -> bool:
    """Whether lists and objects are nested deeper than so many levels; without recursion, as they may be."""
    level = [value]
    while level and levels >= 0:
        levels -= 1
        level = [
            inner
            for outer in level
            if isinstance(outer, (dict, list))
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
    return bool(level)


def _no_constant(name: str) -> None:
    raise NotJson(f"{name} isn't a number in JSON")
