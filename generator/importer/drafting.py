"""Puts the facts of one docs page together."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from generator.importer.curl_call import CurlCall, parse_curl
from generator.importer.departures import with_departures
from generator.importer.endpoint import Endpoint, auth_of, find_endpoint, permission, rate_limits
from generator.importer.example_shape import shape_of
from generator.importer.facts import CatalogueFacts, Draft, ExampleDraft, FieldDraft, Note
from generator.importer.field_trees import TreeBuilder
from generator.importer.json_mending import Mended, NotMendable, mend
from generator.importer.naming_guess import guess_outcome, propose_address
from generator.importer.page import Code, Page, PageError, read_page
from generator.importer.parameter_tables import Tables, find_tables
from generator.importer.type_guess import TypeGuesser
from generator.naming import pascal_case, singular, snake_case

PUBLISHED = "https://www.bitget.com/api-doc/"


@dataclass
class _Documented:
    """The examples of a page, as text and as values."""

    call: CurlCall | None
    request: Mended | None
    request_values: list[Any]
    responses: list[tuple[Mended, int]]
    data: list[Any] = field(default_factory=list)


def draft(page: Path, facts: CatalogueFacts, *, address: str | None = None, docs: str | None = None) -> Draft:
    """The facts of a docs page.

    Args:
        page: A Markdown or HTML file.
        facts: What the catalogue knows already.
        address: Where the operation belongs; proposed by the page when left out.
        docs: Where the page is published; told by its place below a folder `docs` when left out.

    Raises:
        PageError: the page can't be read, describes no endpoint, or holds what nobody can make sense of.
    """
    read = read_page(page)
    endpoint = find_endpoint(read)
    notes: list[Note] = []
    below_docs = _below_docs(page)
    documented = _documented(read, endpoint, facts, notes)
    auth = auth_of(endpoint.path, documented.call is None or documented.call.is_signed)
    found = Draft(
        title=endpoint.title,
        address=address or propose_address(endpoint.path, endpoint.method, endpoint.title, below_docs),
        docs=docs or _published(below_docs, read),
        method=endpoint.method,
        path=endpoint.path,
        auth=auth,
        permission=permission(read),
        rate_limits=rate_limits(read, auth, notes),
        outcome=guess_outcome(endpoint.path, endpoint.title) if endpoint.method == "POST" else None,
        request=FieldDraft("", None),
        response=FieldDraft("", None),
        examples=(),
        glossary={},
        enums=(),
        notes=(),
    )
    if found.outcome:
        notes.append(Note(endpoint.line, f"outcome {found.outcome} is a guess: say what a lost answer leaves open"))
    complete = _with_fields(found, find_tables(read), documented, facts, notes, endpoint)
    return with_departures(replace(complete, notes=tuple(dict.fromkeys(notes))), facts)


def _with_fields(
    found: Draft, tables: Tables, documented: _Documented, facts: CatalogueFacts, notes: list[Note], endpoint: Endpoint
) -> Draft:
    subject = singular(snake_case(endpoint.path.rpartition("/")[2].replace("-", "_")))
    names = {entry.wire for table in (tables.request, tables.response) for entry in table or ()}
    guesser = TypeGuesser(facts, subject, names, notes)
    values = documented.request_values
    request = TreeBuilder("request", guesser, shape_of(values), values, notes).build(tables.request, endpoint.line)
    data = documented.data
    response = TreeBuilder("response", guesser, shape_of(data), data, notes).build(tables.response, endpoint.line)
    if not documented.responses:
        notes.append(Note(endpoint.line, "the page has no example of a response: add one"))
    return replace(
        found,
        request=request,
        response=response,
        examples=_examples(found.method, documented),
        glossary=dict(sorted(guesser.glossary.items(), key=lambda entry: entry[0].lower())),
        enums=tuple(guesser.enums.values()),
    )


def _below_docs(page: Path) -> Path | None:
    """The page below the last folder `docs` of its path."""
    parts = page.absolute().parts
    if "docs" not in parts[:-1]:
        return None
    at = len(parts) - 1 - parts[::-1].index("docs")
    return Path(*parts[at + 1 :])


def _published(below_docs: Path | None, page: Page) -> str:
    if below_docs is not None:
        name = "" if below_docs.name.startswith(".") else below_docs.stem
        return PUBLISHED + "/".join([*below_docs.parent.parts, *([name] if name else [])])
    if page.address:
        return page.address
    raise PageError("where the page is published is not known: put it below a folder 'docs', or say --docs URL")


def _documented(page: Page, endpoint: Endpoint, facts: CatalogueFacts, notes: list[Note]) -> _Documented:
    codes = [block for block in page.blocks if isinstance(block, Code) and block.text.strip()]
    calls = [code for code in codes if code.text.lstrip().startswith("curl")]
    call = parse_curl(calls[0].text) if calls else None
    if call is None:
        notes.append(Note(endpoint.line, "the page has no curl example; auth and the request example are not certain"))
    else:
        _compare_call(call, endpoint, calls[0].line, notes)
    request = _request(call, endpoint.method, calls[0].line + 1 if calls else 1, notes)
    found = _Documented(call, request, _request_values(request, endpoint.method), [])
    for code in codes:
        if code not in calls:
            found.responses.append((_mended(code.text, code.line + 1, "the response", notes), code.line))
    found.data = [_data(json.loads(text.text), facts, line, notes) for text, line in found.responses]
    return found


def _compare_call(call: CurlCall, endpoint: Endpoint, line: int, notes: list[Note]) -> None:
    if call.path and call.path != endpoint.path:
        notes.append(
            Note(line, f"the example calls {call.path}, the page describes {endpoint.path}; the latter is taken")
        )
    sent = call.method or ("POST" if call.body is not None else "GET")
    if sent != endpoint.method:
        notes.append(Note(line, f"the example sends a {sent}, the page describes a {endpoint.method}; find out which"))


def _request(call: CurlCall | None, method: str, line: int, notes: list[Note]) -> Mended | None:
    """The documented query or body; None where the call has none."""
    if call is None:
        return None
    if method == "GET" or call.body is None:
        plain = "".join(call.query.split())
        if not plain or method != "GET":
            return None
        return Mended(plain, None if plain == call.query else "Blanks in the query are removed.")
    return _mended(call.body, line + call.body_line, "the request", notes)


def _request_values(request: Mended | None, method: str) -> list[Any]:
    if request is None:
        return []
    return [dict(parse_qsl(request.text, keep_blank_values=True)) if method == "GET" else json.loads(request.text)]


def _mended(text: str, line: int, what: str, notes: list[Note]) -> Mended:
    try:
        found = mend(text)
    except NotMendable as error:
        raise PageError(f"{what} is {error}: correct it in the page", line + error.line) from error
    if found.mended:
        notes.append(Note(line, f"{what} was mended: {found.mended}"))
    return found


def _data(answer: Any, facts: CatalogueFacts, line: int, notes: list[Note]) -> Any:
    """What the envelope of an answer holds."""
    name = facts.envelope["data"]
    if isinstance(answer, dict) and name in answer:
        return answer[name]
    if not isinstance(answer, dict) or facts.envelope["code"] not in answer:
        notes.append(Note(line, "the example is not in the envelope of an answer; all of it is taken for the data"))
        return answer
    return None


def _examples(method: str, documented: _Documented) -> tuple[ExampleDraft, ...]:
    """A response an example; the documented request goes with the response that holds most of its values."""
    texts = [text for text, _ in documented.responses]
    own = _closest(documented.request_values, documented.data)
    found = []
    for index, (text, line) in enumerate(documented.responses):
        request = documented.request if index == own else None
        said = " ".join(part for part in (request.mended if request else None, text.mended) if part)
        found.append(ExampleDraft(texts[index].text, request.text if request else None, None, said or None, line))
    return tuple(found)


def _closest(request: list[Any], data: list[Any]) -> int:
    """Which answer fits a request best; the first, where they are alike."""
    values = [value for one in request if isinstance(one, dict) for value in one.values() if isinstance(value, str)]
    texts = [json.dumps(one) for one in data]
    scores = [sum(f'"{value}"' in text for value in values) for text in texts]
    return scores.index(max(scores)) if scores else 0


def summary_of(title: str) -> str:
    """A title as a sentence, until the author writes one."""
    words = " ".join(title.split()).rstrip(".")
    return f"{words}." if words else f"{pascal_case('operation')}."
