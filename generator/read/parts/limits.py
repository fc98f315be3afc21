"""How often calls may be made: what api.yaml says for all, and an operation of itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator.model.shared import CallLimits, OwnLimits, Reference
from generator.problems import Problems
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import matching, members, text_of

LIMIT_KEYS = ("rate_limit", "rate_limit_inferred", "rate_limit_by_vip", "rate_limit_of_copy_traders")
"""Keys of an operation that say how often it may be called."""

ADDRESS = re.compile(r"[a-z]\w*(\.[a-z]\w*){2,}", re.ASCII)

_RATE = re.compile(r"[1-9]\d{0,8}/([1-9]\d{1,3}|[2-9])?(s|m|h|d)/(uid|ip)", re.ASCII)
_FORM = "NUMBER/s/uid or NUMBER/m/ip, such as 10/s/uid; 1/30s/uid is one in 30 seconds"
_GROWING = re.compile(r"[1-9]\d{0,8}/s/uid", re.ASCII)
_LEVEL = re.compile(r"[1-9]\d?", re.ASCII)
_SECONDS = re.compile(r"[1-9]\d{0,4}", re.ASCII)


def read_own_limits(found: Mapping[str, Node], problems: Problems) -> OwnLimits:
    """What an operation says of its limits."""
    limits = _rates(found.get("rate_limit"), "rate_limit", problems)
    for key in LIMIT_KEYS[1:]:
        if key in found and "rate_limit" not in found:
            problems.add(found[key].place, f"{key!r} says something of a 'rate_limit': add that, or remove this")
    by_vip = _is_true(found.get("rate_limit_by_vip"), "rate_limit_by_vip", problems)
    if by_vip and limits and not (len(limits) == 1 and _GROWING.fullmatch(limits[0])):
        problems.add(found["rate_limit"].place, "what grows with the VIP level is one limit per second and UID")
    return OwnLimits(
        limits,
        _is_true(found.get("rate_limit_inferred"), "rate_limit_inferred", problems),
        by_vip,
        _rates(found.get("rate_limit_of_copy_traders"), "rate_limit_of_copy_traders", problems),
    )


def read_reference(node: Node | None, what: str, problems: Problems) -> Reference | None:
    """The address of an operation; whether there is one by it is for the whole catalogue to say."""
    match = matching(node, ADDRESS, what, "the address of an operation, such as uta.trade.place_order", problems)
    return Reference(match[0], node.place) if match and node else None


def read_call_limits(node: Node | None, problems: Problems) -> CallLimits:
    """What api.yaml says for all operations; empty if it says nothing."""
    nothing = CallLimits("", "", {}, {})
    if not isinstance(node, Table):
        if node is not None:
            problems.add(node.place, "'limits' must be a mapping of keys to values")
        return nothing
    found = members(node, ("overall", "locked_for", "defaults", "vip"), (), "limits", problems)
    overall = matching(found.get("overall"), _RATE, "overall", _FORM, problems)
    locked_for = matching(found.get("locked_for"), _SECONDS, "locked_for", "seconds, in quotes", problems)
    defaults = found.get("defaults")
    auths = members(defaults, ("signed", "public"), (), "defaults", problems) if isinstance(defaults, Table) else {}
    vip = found.get("vip")
    levels = vip.entries if isinstance(vip, Table) else ()
    for name in ("defaults", "vip"):
        if name in found and not isinstance(found[name], Table):
            problems.add(found[name].place, f"{name!r} must be a mapping to limits such as 10/s/uid")
    for key, _ in levels:
        if not _LEVEL.fullmatch(key.value):
            problems.add(key.place, f"VIP level {key.value!r} is wrong: write a number in quotes, such as '1'")
    vip_rates = {
        key.value: _rate(one, f"limit from VIP {key.value} on", _GROWING, "NUMBER/s/uid", problems)
        for key, one in levels
    }
    _check_growing(levels, vip_rates, problems)
    return CallLimits(
        overall[0] if overall else "",
        locked_for[0] if locked_for else "",
        {auth: _rate(one, auth, _RATE, _FORM, problems) for auth, one in auths.items()},
        vip_rates,
    )


def _check_growing(levels: Iterable[tuple[Text, Node]], rates: Mapping[str, str], problems: Problems) -> None:
    """A higher level comes later, and allows more."""
    if not all(_LEVEL.fullmatch(level) and rate for level, rate in rates.items()):
        return
    before = (0, 0)
    for key, node in levels:
        level, count = int(key.value), int(rates[key.value].partition("/")[0])
        if level <= before[0]:
            problems.add(key.place, f"VIP level {key.value} comes after {before[0]}: write the levels upwards")
        elif count <= before[1]:
            message = f"VIP level {key.value} allows {count}, a lower one {before[1]}: levels allow more upwards"
            problems.add(node.place, message)
        before = (level, count)


def _rates(node: Node | None, what: str, problems: Problems) -> tuple[str, ...]:
    if node is None:
        return ()
    nodes = node.items if isinstance(node, Listing) else (node,)
    if not nodes:
        problems.add(node.place, f"there is no rate limit in it: write one, or leave {what!r} out")
    matches = [matching(item, _RATE, what, _FORM, problems) for item in nodes]
    return tuple(match[0] for match in matches if match)


def _rate(node: Node, what: str, pattern: re.Pattern[str], form: str, problems: Problems) -> str:
    match = matching(node, pattern, what, form, problems)
    return match[0] if match else ""


def _is_true(node: Node | None, what: str, problems: Problems) -> bool:
    text = text_of(node, what, problems)
    if text is not None and node is not None and text != "true":
        problems.add(node.place, f"{what} {text!r} is wrong: write true, or leave it out")
    return text == "true"
