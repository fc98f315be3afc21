"""Finds the examples of a page, the call and the responses, by what its code blocks are."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from generator.importer.facts import CatalogueFacts, Note
from generator.importer.page.blocks import Code, Grid, Page, PageError
from generator.importer.page.headings import with_sides
from generator.importer.parts.curl_call import CurlCall, is_curl, parse_curl
from generator.importer.parts.endpoint import Endpoint, is_call
from generator.importer.parts.json_mending import Mended, NotMendable, looks_like_json, mend
from generator.importer.parts.table_columns import columns_of
from generator.model.types import Side

_MOST_RESPONSES = 20
_NEARLY_ALL = 0.8


@dataclass
class Documented:
    """The examples of a page, as text and as values; `data` is what the envelopes hold."""

    call: CurlCall | None = None
    request: Mended | None = None
    request_values: list[Any] = field(default_factory=list)
    responses: list[tuple[Mended, int]] = field(default_factory=list)
    data: list[Any] = field(default_factory=list)


@dataclass
class _Blocks:
    calls: list[Code] = field(default_factory=list)
    bodies: list[Code] = field(default_factory=list)
    responses: list[tuple[Code, Mended]] = field(default_factory=list)
    parameters: frozenset[str] = frozenset()


def documented(page: Page, endpoint: Endpoint, facts: CatalogueFacts, notes: list[Note]) -> Documented:
    """The examples. What is not read of them goes to the notes.

    Raises:
        PageError: one of them is JSON that can't be mended with certainty.
    """
    blocks = _sorted(page, facts, notes)
    found = Documented(parse_curl(blocks.calls[0].text) if blocks.calls else None)
    if found.call is None:
        notes.append(Note(endpoint.line, "the page has no curl example; auth and the request example are not certain"))
    else:
        _compare_call(found.call, endpoint, blocks.calls[0].line, notes)
    found.request = _request(found.call, endpoint, blocks, notes)
    found.request_values = _request_values(found.request, endpoint.method)
    found.responses = [(text, code.line) for code, text in blocks.responses[:_MOST_RESPONSES]]
    for code, _ in blocks.responses[_MOST_RESPONSES:]:
        notes.append(Note(code.line, "not read: one more example of a response, and there are enough"))
    found.data = [_data(json.loads(text.text), facts, line, notes) for text, line in found.responses]
    return found


def _sorted(page: Page, facts: CatalogueFacts, notes: list[Note]) -> _Blocks:
    found = _Blocks(parameters=_parameters(page))
    for block, side in with_sides(page.blocks):
        if not isinstance(block, Code) or not block.text.strip() or is_call(block):
            continue
        if is_curl(block.text):
            found.calls.append(block)
        elif not looks_like_json(block.text):
            notes.append(Note(block.line, "this code is neither a call, nor curl, nor JSON, and is not read", "unread"))
        else:
            _sort_json(block, side, found, facts, notes)
    for code in found.calls[1:]:
        said = f"a further call is not read; the one in line {found.calls[0].line} is"
        notes.append(Note(code.line, said, "unread"))
    return found


def _sort_json(block: Code, side: Side | None, found: _Blocks, facts: CatalogueFacts, notes: list[Note]) -> None:
    """A body is below a heading that says so, or has parameters; what is in an envelope is always a response."""
    is_request = side == "request" or (side is None and _has_parameters(block.text, found.parameters, facts))
    text = _mended(block.text, block.line + 1, "the request" if is_request else "the response", notes)
    value = json.loads(text.text)
    if is_request and not (isinstance(value, dict) and facts.envelope["code"] in value):
        found.bodies.append(block)
    else:
        found.responses.append((block, text))


def _parameters(page: Page) -> frozenset[str]:
    """The names in tables that say what is required."""
    found: set[str] = set()
    for block in page.blocks:
        columns = columns_of(block) if isinstance(block, Grid) else None
        if isinstance(block, Grid) and columns is not None and columns.required is not None:
            found.update(row.cells[columns.name].strip("`*> ") for row in block.rows)
    return frozenset(found)


def _has_parameters(text: str, parameters: frozenset[str], facts: CatalogueFacts) -> bool:
    """Whether JSON is an object nearly all of whose members are parameters, and has no envelope."""
    try:
        value = json.loads(mend(text).text)
    except NotMendable:
        return False
    if not isinstance(value, dict) or facts.envelope["code"] in value or not value:
        return False
    return sum(name in parameters for name in value) >= _NEARLY_ALL * len(value)


def _compare_call(call: CurlCall, endpoint: Endpoint, line: int, notes: list[Note]) -> None:
    if call.path and call.path != endpoint.path:
        notes.append(
            Note(line, f"the example calls {call.path}, the page describes {endpoint.path}; the latter is taken")
        )
    if call.sent_method != endpoint.method:
        notes.append(
            Note(
                line,
                f"the example sends a {call.sent_method}, the page describes a {endpoint.method}; find out which",
            )
        )


def _request(call: CurlCall | None, endpoint: Endpoint, blocks: _Blocks, notes: list[Note]) -> Mended | None:
    """The documented query or body; None if the page has none."""
    bodies = list(blocks.bodies)
    found: Mended | None = None
    if endpoint.method == "GET":
        found = _query(call.query if call and call.query else endpoint.query)
    elif call is not None and call.body is not None:
        found = _mended(call.body, blocks.calls[0].line + 1 + call.body_line, "the request", notes)
    elif bodies:
        first = bodies.pop(0)
        found = _mended(first.text, first.line + 1, "the request", [])
    for code in bodies:
        notes.append(Note(code.line, "this JSON is where the request is described, and is not read", "unread"))
    return found


def _query(text: str) -> Mended | None:
    plain = "".join(text.split())
    if not plain:
        return None
    return Mended(plain, None if plain == text else "Blanks in the query are removed.")


def _request_values(request: Mended | None, method: str) -> list[Any]:
    if request is None:
        return []
    return [dict(parse_qsl(request.text, keep_blank_values=True)) if method == "GET" else json.loads(request.text)]


def _mended(text: str, line: int, what: str, notes: list[Note]) -> Mended:
    try:
        found = mend(text)
    except NotMendable as error:
        raise PageError(f"{what} is {error}: fix it in the page", line + error.line) from error
    if found.mended:
        notes.append(Note(line, f"{what} was repaired: {found.mended}"))
    return found


def _data(response: Any, facts: CatalogueFacts, line: int, notes: list[Note]) -> Any:
    """What the envelope of a response holds."""
    name = facts.envelope["data"]
    if isinstance(response, dict) and name in response:
        return response[name]
    if not isinstance(response, dict) or facts.envelope["code"] not in response:
        notes.append(Note(line, "the example is not in the envelope of a response; all of it is taken for the data"))
        return response
    return None
