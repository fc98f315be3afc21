"""How old the facts of a file are, and whether the exchange gives up what they are about."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from generator.model.shared import Age, Deprecation
from generator.problems import Problems
from generator.read.parts.limits import read_reference
from generator.read.source.grammar import order_objection
from generator.read.source.strict_yaml import Node, Table
from generator.read.source.tables import matching, members, text_of

AGE_KEYS = ("read", "confirmed")
DEPRECATED = "deprecated"

_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])(-\d\d)?", re.ASCII)
_FORM = "a day such as '2026-11-29' or a month such as '2026-11', in quotes"


def read_day(node: Node | None, what: str, problems: Problems) -> str:
    """A day, or a month if no more is known; empty if not given or not valid."""
    match = matching(node, _DAY, what, _FORM, problems)
    if match is None or node is None:
        return ""
    if match[2]:
        try:
            date.fromisoformat(match[0])
        except ValueError:
            problems.add(node.place, f"{what} {match[0]!r} isn't a day of the calendar: write {_FORM}")
            return ""
    return match[0]


def read_age(found: Mapping[str, Node], problems: Problems) -> Age:
    """What a file says about its own age."""
    if "read" in found and "docs" not in found:
        problems.add(found["read"].place, "'read' says when a page was read: name it by 'docs', or remove this")
    return Age(*(read_day(found.get(key), key, problems) for key in AGE_KEYS))


def read_deprecated(node: Node | None, problems: Problems) -> Deprecation | None:
    """What a file says of its end; whether there is what it says to use is for the whole catalogue to say."""
    if node is None:
        return None
    if not isinstance(node, Table) or not node.entries:
        problems.add(node.place, "deprecated must be a mapping that has at least one of 'use', 'since' and 'ends'")
        return None
    found = members(node, (), ("use", "since", "ends"), "deprecated", problems)
    since, ends = (read_day(found.get(key), key, problems) for key in ("since", "ends"))
    if reason := order_objection(since, ends):
        problems.add(found["ends"].place, reason)
    return Deprecation(read_reference(found.get("use"), "use", problems), since, ends)


def read_dates(node: Node | None, what: str, of: str, problems: Problems) -> dict[str, str]:
    """Days by how what they are about starts."""
    if node is None:
        return {}
    if not isinstance(node, Table):
        problems.add(node.place, f"{what} must be a mapping: write the start of {of}, and {_FORM}")
        return {}
    dates: dict[str, str] = {}
    for key, value in node.entries:
        if text_of(key, what, problems) is not None and (day := read_day(value, "a date", problems)):
            dates[key.value] = day
    return dates
