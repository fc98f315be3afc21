"""Reads the conditions of a call from its page: rate limits and permission."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importer.facts import Note
from generator.importer.page.blocks import Code, Grid, Heading, Page, Prose
from generator.importer.parts.table_columns import columns_of

_TIMES = "次"
_RATE = re.compile(
    rf"(?P<count>\d{{1,6}})\s*(?:c|times?|{_TIMES}|requests?|req)?\s*(?:/|per|every|each|每)\s*(?P<every>\d{{0,4}})\s*"
    r"(?P<unit>seconds?|sec|s|秒|minutes?|min|m|分钟?|hours?|h|小时)(?![a-z])(?P<rest>.*)",
    re.IGNORECASE,
)
_REVERSED_RATE = re.compile(
    rf"每\s*(?P<every>\d{{0,4}})\s*(?P<unit>秒|分钟?|小时)\D{{0,10}}(?P<count>\d{{1,6}})\s*{_TIMES}(?P<rest>.*)"
)
_SCOPE = re.compile(r"(?<![A-Za-z])(?P<word>user\s*id|users?|uid|ip|api\s*key)(?![A-Za-z])|用户|账户", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(frequency\s*limits?|rate\s*limits?|speed\s*limits?|limit\s*rule)\b" r"|限频|限速|频率|频次",
    re.IGNORECASE,
)
_PERMISSIONS = (
    re.compile(r"[\w ]{0,30}permissions?(?: required| needed)?\s*:\s*(?P<text>.+)", re.IGNORECASE),
    re.compile(r"(?P<text>.+?) permissions? (?:is|are) (?:required|needed)", re.IGNORECASE),
    re.compile(r"[^.]{0,60}\b(?:requires?|needs?) (?:the |an? )?(?P<text>.+?) permissions?\b", re.IGNORECASE),
    re.compile(r"[^:]{0,10}权限[^:]{0,10}:\s*(?P<text>.+)"),
    re.compile(r".{0,30}需要(?P<text>.+?)权限"),
)
_UNITS = {"秒": "s", "分": "m", "小": "h"}
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_LONGEST_LINE = 150


def rate_limits(page: Page, auth: str, notes: list[Note]) -> tuple[str, ...]:
    """The limits as the catalogue writes them; one for a part of the users only becomes a note."""
    found: dict[str, None] = {}
    for text, line in _statements(page, in_head=True):
        _take_limit(text, line, auth, found, notes)
    below: dict[str, None] = {}
    for text, line in _statements(page, in_head=False):
        if _LABEL.search(text):
            _take_limit(text, line, auth, below, notes)
    if found and below.keys() - found.keys():
        said = f"further down the page says another rate limit, not taken: {', '.join(below)}"
        notes.append(Note(1, said, "limit"))
    if not found and not below:
        notes.append(Note(1, "the page says no rate limit that could be read"))
    return tuple(found or below)


def _take_limit(text: str, line: int, auth: str, found: dict[str, None], notes: list[Note]) -> None:
    label = _LABEL.search(text)
    match = (_RATE.search(text) or _REVERSED_RATE.search(text)) if len(text) <= _LONGEST_LINE else None
    if match is None or not (label or match.start() == 0):
        if label and label.start() == 0 and re.search(r"\d", text):
            notes.append(Note(line, f"this seems to be about a rate limit, and is not read: {text[:80]}", "limit"))
        return
    rest, further = _cut_at_next(match["rest"])
    limit = _limit(match, rest, auth, line, notes)
    if found and "trader" in text.lower():
        notes.append(Note(line, f"another limit holds for some users only: {limit}, for copy traders"))
    else:
        found[limit] = None
    if further:
        kind = "" if "trader" in text.lower() else "limit"
        notes.append(Note(line, f"the same line has another limit: {further}", kind))


def _cut_at_next(rest: str) -> tuple[str, str]:
    """What follows a limit, apart from a second limit that was run together with it."""
    second = _RATE.search(rest)
    return (rest[: second.start()], rest[second.start() :]) if second else (rest, "")


def _limit(match: re.Match[str], rest: str, auth: str, line: int, notes: list[Note]) -> str:
    unit = _UNITS.get(match["unit"][0]) or match["unit"][0].lower()
    span = _span(int(match["every"] or 1) or 1, unit)
    scope = _SCOPE.search(rest)
    word = (scope["word"] or "uid").lower() if scope else ""
    by = "ip" if word == "ip" or (not word and auth == "public") else "uid"
    if word.startswith("api"):
        notes.append(Note(line, "the rate limit is one of the API key; written as one of the user"))
    elif not word:
        notes.append(Note(line, f"the page does not say what the rate limit counts; {by} is a guess"))
    return f"{int(match['count'])}/{span}/{by}"


def _span(every: int, unit: str) -> str:
    """The time that a limit counts in, as documented: 6 a minute is not one per 10 s."""
    if every == 1:
        return unit
    whole = next((other for other, seconds in _SECONDS.items() if seconds == every * _SECONDS[unit]), None)
    return whole or f"{every}{unit}"


def permission(page: Page, notes: list[Note]) -> str | None:
    """What a key must be allowed to do, in the words of the page."""
    unread: list[Note] = []
    for text, line in _statements(page, in_head=True):
        plain = text[1:-1] if text.startswith("(") and text.endswith(")") else text
        if len(plain) > _LONGEST_LINE or not re.search(r"permission|权限", plain, re.IGNORECASE):
            continue
        if match := next((match for one in _PERMISSIONS if (match := one.match(plain))), None):
            found = match["text"].strip().rstrip(".")
            if not found.isascii():
                notes.append(Note(line, f"permission {found} is not English: write what the English page has"))
            return found
        unread.append(Note(line, f"this may be about a permission, and is not read: {plain[:80]}"))
    notes += unread
    return None


def _statements(page: Page, *, in_head: bool) -> Iterator[tuple[str, int]]:
    """Lines, and rows of tables that list no fields: those above the examples and tables of fields, or those below."""
    is_head = True
    for block in page.blocks:
        if isinstance(block, Code):
            is_head = is_head and len(block.text.strip().split("\n", 1)) == 1 and not block.text.startswith("curl")
        elif isinstance(block, Grid) and columns_of(block) is not None:
            is_head = False
        elif is_head != in_head or isinstance(block, Heading):
            continue
        elif isinstance(block, Prose):
            yield block.text, block.line
        else:
            yield from _rows(block)


def _rows(grid: Grid) -> Iterator[tuple[str, int]]:
    """`label: value` for each row of a narrow table, and for each cell of a wide one."""
    if len(grid.header) == 2:
        yield ": ".join(grid.header), grid.line
        yield from ((": ".join(row.cells), row.line) for row in grid.rows)
        return
    for row in grid.rows:
        yield from ((f"{name}: {cell}", row.line) for name, cell in zip(grid.header, row.cells, strict=True))
