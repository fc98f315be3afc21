"""What a page says about a channel other than its fields: its names, its place, and how it pushes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from generator.importer.facts import FieldDraft, Note
from generator.importer.page.blocks import Grid, Page
from generator.importer.parts.parameter_tables import Entry
from generator.model.shared import Enum
from generator.naming import pascal_case, snake_case

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9\-]*")
_TICKED = re.compile(r"`([^`]+)`")
_BETWEEN = re.compile(r"[/,;\s]+")
_EVENTS = re.compile(r"trade|fill|liquidation|adl|noti|history|auction")
_KEYS = ("tradeId", "execId", "fillId", "algoId", "orderId", "posId", "positionId", "id")
_SUBJECTS = (*_KEYS[3:-1], "start", "coin", "marginCoin", "symbol", "instId", "id")
"""What a snapshot has an entry of; an ID of the entry itself comes last: of balances it may be another in each push."""
_TIME_FIRST = ("start", "ts")
_EVERY = re.compile(r"\b\d+(?:\s?[-~]\s?\d+)?\s?ms\b", re.IGNORECASE)


@dataclass(frozen=True)
class WireName:
    """The name of a channel; of several, what they begin with and the values that follow it."""

    text: str
    variants: tuple[str, ...] = ()

    def spelled(self, argument: str) -> str:
        return f"{self.text}{{{argument}}}" if self.variants else self.text


def wire_name(shown: Collection[str], row: Entry | None, line: int, notes: list[Note]) -> WireName:
    """The name, by what the frames subscribe to and what the table lists."""
    listed = [name for text in _TICKED.findall(row.text if row else "") for name in _BETWEEN.split(text)]
    bare = [name for name in _BETWEEN.split(re.sub(r"`[^`]*`", " ", row.text if row else "")) if _NAME.fullmatch(name)]
    first = next(iter(shown), "")
    names = list(dict.fromkeys([*shown, *(name for name in (*listed, *bare) if _is_like(name, first))]))
    names = [name for name in names if _NAME.fullmatch(name)]
    if len(names) < 2:
        return WireName(first)
    start = names[0]
    while not all(name.startswith(start) for name in names):
        start = start[:-1]
    start = start if start in names else start.rstrip("0123456789")
    if not start:
        notes.append(Note(line, f"the page has several names that are not alike, {', '.join(names)}; {first} is taken"))
        return WireName(first)
    return WireName(start, tuple(name.removeprefix(start) for name in names if name != start))


def _is_like(name: str, first: str) -> bool:
    """Whether two names are one word with figures or a size after it."""
    word = re.match(r"[A-Za-z]+?(?=\d|$)", first)
    return word is not None and bool(re.fullmatch(re.escape(word[0]) + r"(\d+[A-Za-z]*)?", name))


def variant_enum(variants: Collection[str], enums: Mapping[str, Enum]) -> tuple[str, str] | None:
    """The argument and the enum that the values after a name are: the smallest enum that has them all."""
    fitting = [enum for enum in enums.values() if set(variants) <= set(enum.values)]
    best = min(fitting, key=lambda enum: (len(enum.values), "Stream" not in enum.name), default=None)
    return (snake_case(best.name).rpartition("_")[2], best.name) if best else None


def place_of(api: str, is_private: bool, products: Sequence[str], wire: str, is_command: bool) -> str:
    """Where the file belongs: `uta.public.ticker`, `classic.private.spot_fill`."""
    scope = "trade" if is_command else "private" if is_private else "public"
    product = ""
    if api == "classic" and products:
        kind = products[0].lower()
        product = "spot_" if kind == "spot" else "margin_" if kind == "margin" else "futures_"
        product = "" if wire.startswith(product) or (kind == "margin" and "margin" in wire) else product
    name = snake_case(re.sub(r"\{\w+\}|[^A-Za-z0-9{}]+", "_", wire)).strip("_")
    return f"{api}.{scope}.{product}{name}"


def pushes_of(wire: str, members: Collection[str]) -> str:
    """How a channel pushes, by its frames and its name: a guess, for hardly any page says so."""
    if {"asks", "bids"} <= set(members) or {"a", "b"} <= set(members):
        return "changes"
    return "events" if _EVENTS.search(wire.lower()) else "snapshots"


def key_of(pushes: str, data: FieldDraft) -> tuple[str, ...]:
    """What identifies the entries of a push: an event's ID, or what a snapshot is about."""
    names = {one.wire for one in data.fields if one.type is not None and not one.shapes}
    order = _TIME_FIRST if data.is_row else _KEYS if pushes == "events" else _SUBJECTS
    ids = [name for name in sorted(names) if re.search(r"[a-z]I[dD]$|^i$", name)] if pushes == "events" else []
    found = next((name for name in (*order, *ids) if name in names), None)
    return (found,) if found else ()


def frequency_of(page: Page) -> str | None:
    """The times between two pushes, as far as the page has them in milliseconds."""
    found: dict[str, None] = {}
    for block in page.blocks:
        if not isinstance(block, Grid) and re.search(r"push|frequency|推送|频率", block.text, re.IGNORECASE):
            found.update(dict.fromkeys(" ".join(one.split()) for one in _EVERY.findall(block.text)))
    return ", ".join(found) or None


def proposed_enum_name(wire: str) -> str:
    return f"{pascal_case(snake_case(wire))}Variant"
