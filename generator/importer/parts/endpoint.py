"""Finds the calls that a page describes, and the part of the page that is about one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.importer.page.blocks import Block, Code, Grid, Heading, Page, PageError, Prose
from generator.importer.page.headings import names_a_part
from generator.importer.parts.curl_call import is_curl, parse_curl
from generator.importer.parts.table_columns import columns_of

_VERB = r"(?P<method>GET|POST|PUT|DELETE|PATCH)"
_URL = r"(?:https?://[\w.\-]+ ?)?(?P<path>/?api(?:/[\w.{}\-]+)+)/?(?:\?(?P<query>\S*))?"
_LABEL = r"(?:[^:/]{0,40}: ?)?"
_CALL = re.compile(rf"{_LABEL}{_VERB} ?:? ?{_URL}(?: HTTP/[\d.]+)?", re.IGNORECASE)
_VERB_ALONE = re.compile(_LABEL + _VERB, re.IGNORECASE)
_URL_ALONE = re.compile(_LABEL + _URL, re.IGNORECASE)
_MENTION = re.compile(rf"\b{_VERB} {_URL}")
_KNOWN_VERBS = ("GET", "POST")
_LONGEST_CALL = 400
_NEAR = 3
"""How many lines may lie between a method and its path, if a page gives each a line."""


@dataclass(frozen=True)
class Endpoint:
    """A call that a page describes.

    Attributes:
        title: Heading of the page, or of the part of it that describes the call.
        query: What follows the `?` where the page writes the call so.
        is_own_line: Whether the page gives the call a line of its own, and does not only mention or show it.
    """

    title: str
    method: str
    path: str
    line: int
    query: str = ""
    is_own_line: bool = True

    @property
    def call(self) -> str:
        return f"{self.method} {self.path}"


@dataclass(frozen=True)
class Choice:
    """Which of the calls of a page to take: by path (`/api/...` or `POST /api/...`), by the anchor of a heading."""

    path: str | None = None
    anchor: str | None = None


@dataclass(frozen=True)
class _Part:
    """A run of blocks about one call."""

    endpoint: Endpoint
    at: int
    start: int
    end: int = 0


def find_endpoint(page: Page, choice: Choice) -> tuple[Endpoint, Page]:
    """The call that a page describes, or the chosen one, and what the page says of it.

    Raises:
        PageError: it describes no call, none of that name, or several and none is chosen.
    """
    calls = list(_calls(page.blocks))
    if not calls:
        raise PageError(NO_CALL)
    parts = _parts(page.blocks, calls)
    distinct = {part.endpoint.call for part in parts}
    if len(distinct) == 1 and not choice.path:
        title = next((block.text for block in page.blocks if isinstance(block, Heading)), "")
        endpoint, section = replace(parts[0].endpoint, title=title), page
    else:
        part = _chosen(parts, page.blocks, choice)
        endpoint = part.endpoint
        section = page if len(distinct) == 1 else Page(page.blocks[part.start : part.end], page.address)
    if endpoint.method not in _KNOWN_VERBS:
        raise PageError(f"{endpoint.call}: the catalogue has no calls but GET and POST", endpoint.line)
    return replace(endpoint, title=endpoint.title.partition(" | ")[0].strip()), section


NO_CALL = "this page describes no REST endpoint: it names no call like 'GET /api/...' or 'POST /api/...'"


def describes_calls(page: Page) -> bool:
    """Whether a page is about calls of REST."""
    return next(iter(_calls(page.blocks)), None) is not None


def _calls(blocks: Sequence[Block]) -> Iterator[tuple[int, Endpoint]]:
    """The calls by the best evidence that there is: lines of their own, else mentions, else the examples."""
    if found := list(_on_own_lines(blocks)):
        yield from found
    elif any(_is_of_a_call(block) for block in blocks):
        for at, endpoint in list(_mentioned(blocks)) or _in_examples(blocks):
            yield at, replace(endpoint, is_own_line=False)


def _is_of_a_call(block: Block) -> bool:
    return (isinstance(block, Code) and is_curl(block.text)) or (
        isinstance(block, Grid) and columns_of(block) is not None
    )


def _on_own_lines(blocks: Sequence[Block]) -> Iterator[tuple[int, Endpoint]]:
    verb: tuple[str, int] | None = None
    url: tuple[re.Match[str], int] | None = None
    count = 0
    for index, block in enumerate(blocks):
        for text, line in _statements(block):
            count += 1
            if match := _CALL.fullmatch(text):
                yield index, _endpoint(match["method"], match, line)
                verb = url = None
            elif match := _VERB_ALONE.fullmatch(text):
                verb = (match["method"], count)
            elif match := _URL_ALONE.fullmatch(text):
                url = (match, count)
            if verb and url:
                if abs(verb[1] - url[1]) <= _NEAR:
                    yield index, _endpoint(verb[0], url[0], line)
                    verb = url = None
                elif verb[1] < url[1]:
                    verb = None
                else:
                    url = None


def _statements(block: Block) -> Iterator[tuple[str, int]]:
    """Short lines, code of a line, rows of tables: whatever may be a call, a method or a path and nothing else."""
    if isinstance(block, Grid):
        for cells, line in ((block.header, block.line), *((row.cells, row.line) for row in block.rows)):
            words = [cell.replace("`", "") for cell in cells if cell]
            pairs = [f"{one} {other}" for one, other in pairwise(words)]
            call = next(
                (text for text in (*words, *pairs) if len(text) < _LONGEST_CALL and _CALL.fullmatch(text)), None
            )
            if call or len(words) == 2:
                yield call or ": ".join(words)[:_LONGEST_CALL], line
        return
    if isinstance(block, Code) and len(block.text.split("\n", 3)) > 2:
        return
    text = " ".join(block.text.replace("`", "").replace("*", "").split())
    if len(text) < _LONGEST_CALL:
        yield text.rstrip(" ."), block.line + isinstance(block, Code)


def is_call(code: Code) -> bool:
    """Whether a code block is a method with a path, and nothing else."""
    return any(_CALL.fullmatch(text) for text, _ in _statements(code))


def _mentioned(blocks: Sequence[Block]) -> Iterator[tuple[int, Endpoint]]:
    for index, block in enumerate(blocks):
        if isinstance(block, (Prose, Heading)):
            for match in _MENTION.finditer(block.text.replace("`", "")):
                yield index, _endpoint(match["method"], match, block.line)


def _in_examples(blocks: Sequence[Block]) -> Iterator[tuple[int, Endpoint]]:
    for index, block in enumerate(blocks):
        if isinstance(block, Code) and is_curl(block.text):
            call = parse_curl(block.text)
            if match := _URL_ALONE.fullmatch(call.path):
                yield index, replace(_endpoint(call.sent_method, match, block.line + 1), query="")


def _endpoint(method: str, url: re.Match[str], line: int) -> Endpoint:
    return Endpoint("", method.upper(), "/" + url["path"].strip("/").rstrip("."), line, url["query"] or "")


def _parts(blocks: Sequence[Block], calls: Sequence[tuple[int, Endpoint]]) -> list[_Part]:
    """A page cut before the headings of its calls; a call that is named again at once stays in its part."""
    found: list[_Part] = []
    for at, endpoint in calls:
        if found and found[-1].endpoint.call == endpoint.call:
            continue
        after = found[-1].at + 1 if found else 0
        headings = [index for index in range(after, at + 1) if isinstance(blocks[index], Heading)]
        titles = [index for index in headings if index < at and not names_a_part(blocks[index])]
        start = titles[-1] if titles else max(headings, default=at)
        title = _text(blocks[titles[-1]]) if titles else ""
        found.append(_Part(replace(endpoint, title=title), at, start))
    ends = [part.start for part in found[1:]] + [len(blocks)]
    return [replace(part, end=end) for part, end in zip(found, ends, strict=True)]


def _text(block: Block) -> str:
    return block.text if isinstance(block, Heading) else ""


def _chosen(parts: Sequence[_Part], blocks: Sequence[Block], choice: Choice) -> _Part:
    left = list(parts)
    if choice.anchor:
        left = _below_anchor(left, blocks, choice.anchor)
    if choice.path:
        wanted = choice.path.strip().upper().removesuffix("/")
        left = [part for part in left if wanted in (part.endpoint.call.upper(), part.endpoint.path.upper())]
    if len({part.endpoint.call for part in left}) == 1:
        described = [part for part in left if _describes(blocks[part.start : part.end])] or left[:1]
        if len(described) == 1:
            return described[0]
        lines = ", ".join(str(part.endpoint.line) for part in described)
        raise PageError(f"{left[0].endpoint.call} is described in lines {lines}: cut one out", left[0].endpoint.line)
    every = {part.endpoint.call: part.endpoint.line for part in reversed(parts)}
    listed = [f"  {call} (line {line})" for call, line in sorted(every.items(), key=lambda entry: entry[1])]
    problem = "this page describes {} endpoints" if not (choice.path or choice.anchor) or left else _NOT_THERE
    advice = ": choose one with --path /api/..., or --docs URL#anchor"
    at = sorted(every.values())[:2][-1]
    raise PageError("\n".join([problem.format(len(every)) + advice, *listed]), at)


_NOT_THERE = "the endpoint that was asked for is not among the {} of this page"


def _describes(blocks: Sequence[Block]) -> bool:
    """Whether there is more than the name of the call."""
    return sum(isinstance(block, (Code, Grid)) for block in blocks) > 0


def _below_anchor(parts: list[_Part], blocks: Sequence[Block], anchor: str) -> list[_Part]:
    """The parts below the heading with that anchor, or the one that the heading is in."""
    at = index_of(anchor.lower(), blocks)
    if at is None:
        return []
    level = getattr(blocks[at], "level", 0)
    end = next(
        (
            index
            for index, block in enumerate(blocks)
            if index > at and isinstance(block, Heading) and block.level <= level
        ),
        len(blocks),
    )
    return [part for part in parts if at <= part.at < end] or [part for part in parts if part.start <= at < part.end]


def index_of(anchor: str, blocks: Sequence[Block]) -> int | None:
    """The heading that an anchor leads to; of headings of the same text the second one has `-1` after it."""
    seen: dict[str, int] = {}
    for index, block in enumerate(blocks):
        if not isinstance(block, Heading):
            continue
        slug = re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", block.text.lower()))
        number = seen[slug] = seen.get(slug, -1) + 1
        own = block.anchor.lower() if block.anchor else f"{slug}-{number}" if number else slug
        if own == anchor:
            return index
    return None


def auth_of(path: str, call_is_signed: bool) -> str:
    """Documented calls of public endpoints have no key; of a few that say `/public/` they have one all the same."""
    return "signed" if call_is_signed and "/public/" not in path else "public"
