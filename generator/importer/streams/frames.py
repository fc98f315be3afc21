"""Sorts the frames of a page by what they are, and its tables by the members that they list."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

from generator.importer.facts import Note
from generator.importer.page.blocks import Code, Grid, Heading, Page, PageError
from generator.importer.page.headings import names_a_part
from generator.importer.parts.curl_call import is_curl
from generator.importer.parts.endpoint import index_of
from generator.importer.parts.json_mending import Mended, NotMendable, looks_like_json, mend
from generator.importer.parts.parameter_tables import Entry, read_rows
from generator.importer.parts.table_columns import columns_of

Kind: TypeAlias = Literal["subscribe", "ack", "push", "request", "reply"]

ARGUMENTS = ("args", "arg")
"""Members of a frame that hold what a subscription or a command is about."""
_SUBSCRIBE = ("subscribe", "unsubscribe")


@dataclass(frozen=True)
class Frame:
    """A documented frame: its text, its value and its line."""

    kind: Kind
    text: Mended
    value: Mapping[str, Any]
    line: int

    @property
    def arguments(self) -> list[dict[str, Any]]:
        """What the frame has in `args` or `arg`, a list or not."""
        found: Any = next((self.value[name] for name in ARGUMENTS if name in self.value), [])
        items = found if isinstance(found, list) else [found]
        return [one for one in items if isinstance(one, dict)]


@dataclass
class Frames:
    """The frames and tables of a page, by what they are."""

    frames: list[Frame] = field(default_factory=list)
    tables: dict[Kind, list[Entry]] = field(default_factory=dict)

    def of(self, kind: Kind) -> list[Frame]:
        return [one for one in self.frames if one.kind == kind]


def section_of(page: Page, anchor: str, keys: Collection[str]) -> Page:
    """The part of a page that is about one channel or command; the whole page if it is about no other.

    Args:
        page: All of it.
        anchor: That of the heading of the one that is wanted; empty if none was named.
        keys: Members of a frame that name a channel.

    Raises:
        PageError: there are several, and none of them was chosen.
    """
    starts: dict[str, int] = {}
    for index, block in enumerate(page.blocks):
        if isinstance(block, Code) and (name := _name_in(block, keys)) and name not in starts:
            starts[name] = index
    if len(starts) < 2 or _are_alike(list(starts)):
        return page
    after = 0
    begins: list[int] = []
    for at in starts.values():
        begins.append(_title_before(page, after, at))
        after = at + 1
    wanted = index_of(anchor.lower(), page.blocks) if anchor else None
    chosen = [
        i
        for i, begin in enumerate(begins)
        if wanted is not None and begin <= wanted < [*begins, len(page.blocks)][i + 1]
    ]
    if len(chosen) != 1:
        lines = {name: page.blocks[at].line for name, at in starts.items()}
        said = "\n".join(f"  {name} (line {line})" for name, line in lines.items())
        problem = f"this page is about {len(starts)} channels or commands: choose one with --docs URL#anchor\n{said}"
        raise PageError(problem, next(iter(lines.values())))
    end = [*begins, len(page.blocks)][chosen[0] + 1]
    return Page(page.blocks[begins[chosen[0]] : end], page.address)


def _title_before(page: Page, after: int, at: int) -> int:
    """The heading of what a frame is about: the last of those at the top, for others may divide what is below it."""
    titles = {
        index: block.level
        for index, block in enumerate(page.blocks[after:at], after)
        if isinstance(block, Heading) and not names_a_part(block)
    }
    return max((index for index, level in titles.items() if level == min(titles.values())), default=at)


def _are_alike(names: list[str]) -> bool:
    """Whether names are one with figures after it, as of books, or a slip of one another."""
    words = {re.sub(r"\d.*", "", name) for name in names}
    return len(words) == 1 or all(one.startswith(other) or other.startswith(one) for one in words for other in words)


def _name_in(block: Code, keys: Collection[str]) -> str | None:
    """The channel that a subscription or a command is about."""
    if not looks_like_json(block.text):
        return None
    try:
        text = mend(block.text)
    except NotMendable:
        return None
    value = json.loads(text.text)
    kind = _kind(value)
    if kind not in ("subscribe", "request"):
        return None
    around = {**value, **next(iter(Frame(kind, text, value, block.line).arguments), {})}
    return next((str(around[key]) for key in keys if key in around), None)


def has_frames(page: Page) -> bool:
    """Whether a page shows a subscription, or a command, of a WebSocket."""
    for block in page.blocks:
        if isinstance(block, Code) and looks_like_json(block.text):
            try:
                value = json.loads(mend(block.text).text)
            except NotMendable:
                continue
            if _kind(value) in ("subscribe", "request"):
                return True
    return False


def read_frames(page: Page, notes: list[Note]) -> Frames:
    """What a page shows of a channel or a command. What is not read goes to the notes.

    Raises:
        PageError: a frame isn't JSON, and how to fix it is not certain; or a table is malformed.
    """
    found = Frames()
    for block in page.blocks:
        if isinstance(block, Code) and block.text.strip():
            found.frames += _frame(block, notes)
        elif isinstance(block, Grid):
            _add_table(block, found, notes)
    return found


def _frame(block: Code, notes: list[Note]) -> Iterator[Frame]:
    if is_curl(block.text) or not looks_like_json(block.text):
        notes.append(Note(block.line, "this code isn't a frame in JSON, and is not read"))
        return
    try:
        text = mend(block.text)
    except NotMendable as error:
        raise PageError(f"this frame is {error}: fix it in the page", block.line + 1 + error.line) from error
    value = json.loads(text.text)
    kind = _kind(value)
    if kind is None:
        notes.append(Note(block.line, "this JSON isn't a frame of a channel or a command, and is not read"))
        return
    if text.mended:
        notes.append(Note(block.line, f"the {kind} was repaired: {text.mended}"))
    yield Frame(kind, text, value, block.line)


def _kind(value: Any) -> Kind | None:
    if not isinstance(value, dict):
        return None
    has_arguments = any(name in value for name in ARGUMENTS)
    if value.get("op") in _SUBSCRIBE and has_arguments:
        return "subscribe" if value["op"] == "subscribe" else None
    if "op" in value and has_arguments:
        return "request"
    if value.get("event") in _SUBSCRIBE:
        return "ack" if value["event"] == "subscribe" else None
    if "data" in value and (has_arguments or "action" in value):
        return "push"
    return "reply" if "event" in value and has_arguments and value["event"] != "error" else None


def _add_table(grid: Grid, found: Frames, notes: list[Note]) -> None:
    columns = columns_of(grid)
    if columns is None:
        heading = " | ".join(grid.header)[:80]
        notes.append(Note(grid.line, f"this table is not read: no column is one of field names ({heading})"))
        return
    is_request = columns.required is not None
    rows = read_rows(grid, columns, notes, is_request=is_request)
    kind = _kind_of_table([one.wire for one in rows if not one.depth], found)
    if kind is None:
        kind = _kind_by_names({one.wire for one in rows}, found)
        rows = tuple(replace(one, depth=one.depth + 1) for one in rows)
    if kind is None:
        notes.append(Note(grid.line, "this table lists the members of no frame that the page shows, and is not read"))
        return
    found.tables[kind] = _merged(found.tables.get(kind, []), rows)


def _kind_of_table(top: list[str], found: Frames) -> Kind | None:
    is_command = bool(found.of("request"))
    if "op" in top:
        return "request" if is_command else "subscribe"
    if "event" in top and "data" not in top:
        return "reply" if is_command else "ack"
    return "push" if "data" in top else None


def _kind_by_names(names: set[str], found: Frames) -> Kind | None:
    """Of a table of inner members only: the frames that have the most of them."""
    shown: dict[Kind, set[str]] = {frame.kind: _names_in(frame.value) for frame in found.frames}
    best = max(shown, key=lambda kind: len(names & shown[kind]), default=None)
    return best if best and 2 * len(names & shown[best]) >= len(names) else None


def _names_in(value: Any) -> set[str]:
    if isinstance(value, dict):
        return set(value).union(*map(_names_in, value.values()))
    return set().union(*map(_names_in, value)) if isinstance(value, list) else set()


def _merged(first: list[Entry], more: tuple[Entry, ...]) -> list[Entry]:
    """The rows of two tables about the same frame, as of spot and of futures; each field once."""
    found = list(first)
    known = {path for path, _ in _with_paths(found)}
    for path, entry in _with_paths(more):
        if path not in known:
            end = max(
                (at for at, (other, _) in enumerate(_with_paths(found)) if other[: len(path) - 1] == path[:-1]),
                default=-1,
            )
            found.insert(end + 1, entry)
            known.add(path)
    return found


def _with_paths(rows: list[Entry] | tuple[Entry, ...]) -> Iterator[tuple[tuple[str, ...], Entry]]:
    above: list[Entry] = []
    for entry in rows:
        above = [*(one for one in above if one.depth < entry.depth), entry]
        yield tuple(one.wire for one in above), entry


def rows_below(rows: list[Entry], holder: str) -> list[Entry]:
    """The rows that a table has below a member, that member being at the top; its own depth is 0 no more."""
    at = next((index for index, one in enumerate(rows) if one.wire == holder), None)
    if at is None:
        return [replace(one, depth=one.depth - 1) for one in rows if one.depth]
    depth = rows[at].depth
    found: list[Entry] = []
    for one in rows[at + 1 :]:
        if one.depth <= depth:
            break
        found.append(replace(one, depth=one.depth - depth - 1))
    return found
