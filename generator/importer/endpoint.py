"""Reads what a page says of the call as a whole: method and path, rate limits, permission."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.importer.facts import Note
from generator.importer.page import Code, Grid, Heading, Page, PageError, Prose

_CALL = re.compile(r"`?(GET|POST)`?\s+`?(/?api/v\d/[\w/.\-]+)`?")
_RATE = re.compile(
    r"(?P<count>\d+)\s*(?:c|times?|次|requests?|req)?\s*/\s*(?P<every>\d*)\s*"
    r"(?P<unit>seconds?|sec|s|秒|minutes?|min|m|hours?|h)(?![a-z])(?P<rest>.*)",
    re.IGNORECASE,
)
_SCOPE = re.compile(r"\b(user\s*id|uid|ip|api\s*key)\b", re.IGNORECASE)
_LABEL = re.compile(r"\b(frequency\s*limit|rate\s*limits?|speed\s*limit|limit\s*rule)\b", re.IGNORECASE)
_PERMISSION = re.compile(r"permissions?\s*:\s*(?P<text>.+)", re.IGNORECASE)
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_LONGEST_LINE = 150


@dataclass(frozen=True)
class Endpoint:
    """The call that a page describes."""

    title: str
    method: str
    path: str
    line: int


def find_endpoint(page: Page) -> Endpoint:
    """The one call that a page describes.

    Raises:
        PageError: it describes none, or several.
    """
    title = next((block.text for block in page.blocks if isinstance(block, Heading)), "")
    found = [
        Endpoint(title, match[1], "/" + match[2].lstrip("/"), block.line)
        for block in page.blocks
        if isinstance(block, Prose) and (match := _CALL.fullmatch(block.text.rstrip(" .")))
    ]
    if not found:
        raise PageError("this page describes no REST endpoint: it has no line 'GET /api/...' or 'POST /api/...'")
    calls = {(one.method, one.path) for one in found}
    if len(calls) > 1:
        raise PageError(f"this page describes {len(calls)} endpoints: a page to import has one", found[1].line)
    return found[0]


def rate_limits(page: Page, auth: str, notes: list[Note]) -> tuple[str, ...]:
    """The limits as the catalogue writes them; one for a part of the users only becomes a note."""
    found: dict[str, None] = {}
    for block in _before_parameters(page):
        match = _RATE.search(block.text)
        if match is None or len(block.text) > _LONGEST_LINE:
            continue
        if not (_LABEL.search(block.text) or match.start() == 0):
            continue
        rest, further = _cut_at_next(match["rest"])
        text = _limit(match, rest, auth, block.line, notes)
        if found and "trader" in block.text.lower():
            notes.append(Note(block.line, f"another limit holds for some users only: {text}, for copy traders"))
        else:
            found[text] = None
        if further:
            notes.append(Note(block.line, f"the same line has another limit: {further}"))
    return tuple(found)


def _cut_at_next(rest: str) -> tuple[str, str]:
    """What follows a limit, apart from a second limit that was run together with it."""
    second = _RATE.search(rest)
    return (rest[: second.start()], rest[second.start() :]) if second else (rest, "")


def _limit(match: re.Match[str], rest: str, auth: str, line: int, notes: list[Note]) -> str:
    unit = "s" if match["unit"][0] == "秒" else match["unit"][0].lower()
    number, unit = _per_unit(int(match["count"]), int(match["every"] or 1), unit)
    scope = _SCOPE.search(rest)
    word = scope[1].lower() if scope else ""
    by = "ip" if word == "ip" or (not word and auth == "public") else "uid"
    if word == "api key":
        notes.append(Note(line, "the rate limit is one of the API key; written as one of the user"))
    elif not word:
        notes.append(Note(line, f"the page does not say what the rate limit counts; {by} is a guess"))
    return f"{number}/{unit}/{by}"


def _per_unit(count: int, every: int, unit: str) -> tuple[int, str]:
    """`1` per `10 s` is `6/m`: the shortest unit in which the number is a whole one."""
    for other, seconds in _SECONDS.items():
        if seconds >= _SECONDS[unit] and count * seconds % (every * _SECONDS[unit]) == 0:
            return count * seconds // (every * _SECONDS[unit]), other
    return count, unit


def permission(page: Page) -> str | None:
    for block in _before_parameters(page):
        if len(block.text) <= _LONGEST_LINE and (match := _PERMISSION.match(block.text)):
            return match["text"].strip()
    return None


def _before_parameters(page: Page) -> list[Prose]:
    """The lines above the example of the call and the tables."""
    found: list[Prose] = []
    for block in page.blocks:
        if isinstance(block, (Code, Grid)):
            break
        if isinstance(block, Prose):
            found.append(block)
    return found


def auth_of(path: str, call_is_signed: bool) -> str:
    """Documented calls of public endpoints have no key; of a few that say `/public/` they have one all the same."""
    return "signed" if call_is_signed and "/public/" not in path else "public"
