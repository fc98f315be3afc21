"""Puts the facts of one docs page together."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from generator.importer.departures import with_departures
from generator.importer.facts import CatalogueFacts, Draft, ExampleDraft, FieldDraft, Note
from generator.importer.fields.example_shape import Shape, shape_of
from generator.importer.fields.field_trees import TreeBuilder
from generator.importer.fields.naming_guess import guess_outcome, is_english, propose_address, title_of
from generator.importer.fields.paging_guess import guess_paging
from generator.importer.fields.placement import ENVELOPE
from generator.importer.fields.type_guess import TypeGuesser
from generator.importer.neighbours import groups_below
from generator.importer.page.blocks import MOST_FIELDS, PageError
from generator.importer.page.place import below_docs, docs_address
from generator.importer.page.saved_page import read_page
from generator.importer.parts.conditions import permission, rate_limits
from generator.importer.parts.deprecations import say_deprecated, without_mark
from generator.importer.parts.documented import Documented, documented
from generator.importer.parts.endpoint import Choice, Endpoint, auth_of, find_endpoint
from generator.importer.parts.parameter_tables import Entry, Tables, find_tables
from generator.model.types import ITEMS
from generator.naming import pascal_case, singular, snake_case


def draft(
    page: Path,
    facts: CatalogueFacts,
    *,
    address: str | None = None,
    docs: str | None = None,
    path: str | None = None,
) -> Draft:
    """The facts of a docs page.

    Args:
        page: A Markdown or HTML file.
        facts: What the catalogue knows already.
        address: Where the operation belongs; proposed by the page when left out.
        docs: Where the page is published; by default from its place below a folder `docs`. What follows a `#`
            is the heading of the endpoint, on a page that describes several.
        path: The endpoint to take, as `/api/...` or `POST /api/...`, likewise.

    Raises:
        PageError: the page can't be read, describes no endpoint, or holds what nobody can make sense of.
    """
    read = read_page(page)
    notes: list[Note] = []
    endpoint, section = find_endpoint(read, Choice(path, (docs or "").partition("#")[2]))
    if not endpoint.is_own_line:
        notes.append(
            Note(endpoint.line, f"the page has no line with the call; {endpoint.call} is one that it mentions")
        )
    say_deprecated(section, notes)
    endpoint = replace(endpoint, title=_usable_title(endpoint, notes))
    groups = () if address else groups_below(facts.files, endpoint.path)
    if len(groups) > 1:
        notes.append(Note(endpoint.line, f"operations with paths like this one are in {' and '.join(groups)}"))
    examples = documented(section, endpoint, facts, notes)
    auth = auth_of(endpoint.path, examples.call is None or examples.call.is_signed)
    found = Draft(
        title=endpoint.title,
        address=address or propose_address(endpoint.path, endpoint.method, endpoint.title, below_docs(page), groups),
        docs=docs_address(page, read, docs),
        method=endpoint.method,
        path=endpoint.path,
        auth=auth,
        permission=permission(section, notes),
        rate_limits=rate_limits(section, auth, notes),
        outcome=guess_outcome(endpoint.path, endpoint.title) if endpoint.method == "POST" else None,
        request=FieldDraft("", None),
        response=FieldDraft("", None),
        examples=(),
        glossary={},
        enums=(),
        notes=(),
    )
    if found.outcome:
        notes.append(Note(endpoint.line, f"outcome {found.outcome} is a guess: say what a lost response leaves open"))
    complete = _with_fields(found, find_tables(section, notes), examples, facts, notes, endpoint)
    return with_departures(replace(complete, notes=tuple(dict.fromkeys(notes))), facts)


def _usable_title(endpoint: Endpoint, notes: list[Note]) -> str:
    """The title, from which the name and the summary are made."""
    title = without_mark(endpoint.title)
    if is_english(title):
        return title
    notes.append(Note(endpoint.line, "the title isn't short English: name and summary come from the path"))
    return title_of(endpoint.path)


def _with_fields(
    found: Draft, tables: Tables, examples: Documented, facts: CatalogueFacts, notes: list[Note], endpoint: Endpoint
) -> Draft:
    since = len(notes)
    subject = singular(snake_case(endpoint.path.rpartition("/")[2].replace("-", "_")))
    names = {entry.wire for table in (tables.request, tables.response) for entry in table or ()}
    guesser = TypeGuesser(facts, subject, names, notes)
    sent, data = examples.request_values, examples.data
    asking = TreeBuilder("request", guesser, _shape(sent, endpoint), sent, notes, tables.has_no_parameters)
    request = asking.build(tables.request, endpoint.line)
    response = TreeBuilder("response", guesser, _shape(data, endpoint), data, notes).build(
        tables.response, endpoint.line
    )
    _say_left_out([*(tables.request or ()), *(tables.response or ())], [request, response], notes, since)
    if not examples.responses:
        notes.append(Note(endpoint.line, "the page has no example of a response: add one"))
    if examples.request and len(examples.responses) > 1:
        line = examples.responses[_closest(sent, data)][1]
        notes.append(Note(line, f"one request and {len(data)} responses: that it belongs to this one is a guess"))
    reads = found.outcome in (None, "none")
    paging = guess_paging(request, response, tables.request or (), notes) if reads else None
    return replace(
        found,
        request=request,
        response=response if paging is None else _with_items(response, paging.get("rows"), facts),
        paging=paging,
        examples=_examples(examples),
        glossary=dict(sorted(guesser.glossary.items(), key=lambda entry: entry[0].lower())),
        enums=tuple(guesser.enums.values()),
    )


def _with_items(response: FieldDraft, rows: str | None, facts: CatalogueFacts) -> FieldDraft:
    """The response of something that pages: its list is called `items`, which is said where the glossary does not."""
    known = facts.glossary.get(rows) if rows else None
    if rows is None or (known and known.name == ITEMS):
        return response
    fields = (replace(one, name=ITEMS) if one.wire == rows else one for one in response.fields)
    return replace(response, fields=tuple(fields))


def _say_left_out(rows: list[Entry], sides: list[FieldDraft], notes: list[Note], since: int) -> None:
    """Name each row of a table that didn't become a field and that no note after the tables were read is about."""
    fields = {(one.line, one.wire) for side in sides for one in _below(side)}
    lines = {line for line, _ in fields}
    named: dict[int, str] = {}
    for note in notes[since:]:
        named[note.line] = f"{named.get(note.line, '')} {note.message}"
    has_rows = any(one.is_row for side in sides for one in (side, *_below(side)))
    left: int | None = None
    for row in rows:
        is_envelope = not row.depth and row.wire.lower() in ENVELOPE
        is_there = row.line in lines if row.position is not None else (row.line, row.wire) in fields
        if is_there or is_envelope:
            left = None
            continue
        # what a row holds that became no field went with it; `index[0]` of a list of values is one of them
        is_outermost = (left is None or row.depth <= left) and (row.position is None or has_rows)
        left = row.depth if left is None else min(left, row.depth)
        if row.wire not in named.get(row.line, ""):
            said = f"{row.wire}: left out, because the example has no place for it"
            notes.append(Note(row.line, said, "unread" if is_outermost else ""))


def _below(field: FieldDraft) -> Iterator[FieldDraft]:
    for one in field.fields:
        yield one
        yield from _below(one)


def _shape(values: list[Any], endpoint: Endpoint) -> Shape:
    shape = shape_of(values)
    fields = sum(1 for _ in islice(shape.paths(), MOST_FIELDS + 1))
    if fields > MOST_FIELDS or (shape.is_rows and shape.row_width > MOST_FIELDS):
        raise PageError(f"an example has more than {MOST_FIELDS} fields", endpoint.line)
    return shape


def _examples(documented: Documented) -> tuple[ExampleDraft, ...]:
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
    """The response that fits a request best; the first if several do."""
    values = [value for one in request if isinstance(one, dict) for value in one.values() if isinstance(value, str)]
    texts = [json.dumps(one) for one in data]
    scores = [sum(f'"{value}"' in text for value in values) for text in texts]
    return scores.index(max(scores)) if scores else 0


def summary_of(title: str) -> str:
    """A title as a sentence, until the author writes one."""
    words = " ".join(title.split()).rstrip(".")
    return f"{words}." if words else f"{pascal_case('operation')}."
