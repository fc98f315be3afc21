"""Pages of the reference: calls, groups of calls, kinds of errors."""

from __future__ import annotations

import inspect
import json
import posixpath
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from bitget_runtime.errors import BitgetError
from generator.documents.site.snippets import channel_command, channel_python, command, curl, python
from generator.documents.words import type_words, value_set
from generator.model.catalogue import Catalogue
from generator.model.rest import Example, Group, Operation
from generator.model.shared import Enum, ErrorCode
from generator.model.stream import STREAM, TRADE, Channel, Command, StreamExample, StreamGroup
from generator.model.types import Field, Type, fields_of

_UNSEARCHED = " { data-search-exclude }"
"""Behind a heading: the search index would be twice as large with these parts."""

_NOT_DONE = "not\u00a0carried\u00a0out"
"""On one line: it is in every row of a table."""

_IF_LOST = {
    "order": "`OrderOutcomeUnknown`: it may have been carried out, and is not sent again",
    "transfer": "`OutcomeUnknown`: money may have been moved, and it is not sent again",
    "setting": "`OutcomeUnknown`: the setting may have been changed, and it is not sent again",
    "none": "it is sent again, for it changes nothing",
}


def operation_page(one: Operation, catalogue: Catalogue) -> str:
    """Everything about an operation."""
    rest = catalogue.api.environments[0].rest
    head = [
        f"`{one.method} {one.path}`",
        f"key: {'none' if one.auth == 'public' else one.permission or 'any'}",
        ", ".join(one.limits.texts()) or f"{catalogue.api.limits.defaults[one.auth]} (assumed)",
    ]
    facts = [
        *(("Also", f"`{alias}`") for alias in one.aliases),
        ("If the response is lost", _IF_LOST[one.outcome]),
        *([("In the other API", _links(one.address, one.counterparts))] if one.counterparts else []),
        *_ages(one),
    ]
    snippets = [
        ("Python", "python", python(one, catalogue.enums, is_async=False)),
        ("asyncio", "python", python(one, catalogue.enums, is_async=True)),
        ("Command line", "shell", f"{command(one, catalogue.enums)}\n"),
        ("curl", "shell", f"{curl(one, catalogue.enums, rest)}\n"),
    ]
    return "\n".join(
        [
            f"# {one.address}\n\n{one.summary}\n",
            _on_the_wire(head),
            *_warning(one),
            f"## Example{_UNSEARCHED}\n",
            *(_tab(title, language, text) for title, language, text in snippets),
            *(_example_tabs(one.examples)),
            _facts(facts),
            _notes(one),
            _section(
                f"Parameters{f' of each of `{one.request_name}`' if one.request_is_list else ''}",
                one.request,
                "required",
                catalogue.enums,
            ),
            _response(one.response, catalogue.enums),
        ]
    )


def _notes(one: Operation) -> str:
    lines = "".join(f"- {note}\n" for note in one.spoken_notes)
    return f"## Rules\n\n{lines}" if lines else ""


def channel_page(one: Channel, catalogue: Catalogue) -> str:
    """Everything about a channel."""
    facts = [
        ("Pushes", one.pushes),
        *([("Frequency", one.frequency)] if one.frequency else []),
        *_ages(one),
    ]
    return "\n".join(
        [
            f"# {one.address}\n\n{one.summary}\n",
            _on_the_wire([f"`{one.wire_name}`", one.scope]),
            *_warning(one),
            f"## Example{_UNSEARCHED}\n",
            _tab("Python", "python", channel_python(one, catalogue.enums)),
            _tab("Command line", "shell", channel_command(one, catalogue.enums)),
            *_frame_tabs(one.examples),
            _facts(facts),
            _section("Parameters", one.request, "required", catalogue.enums),
            _response(one.data, catalogue.enums),
        ]
    )


def command_page(one: Command, catalogue: Catalogue) -> str:
    """Everything about a command."""
    facts = [
        ("If the response is lost", _IF_LOST[one.outcome]),
        *(
            [("By REST", f"[`{one.operation.address}`]({_link(one.address, one.operation.address)})")]
            if one.operation
            else []
        ),
        *_ages(one),
    ]
    return "\n".join(
        [
            f"# {one.address}\n\n{one.summary}\n",
            _on_the_wire([f"`{one.wire_name}`", f"key: {one.permission or 'any'}"]),
            *_warning(one),
            f"## Example{_UNSEARCHED}\n",
            *_frame_tabs(one.examples),
            _facts(facts),
            _section("Parameters", (*one.frame, *one.request), "required", catalogue.enums),
            _response(one.reply, catalogue.enums),
        ]
    )


def _ages(one: Operation | Channel | Command) -> Iterator[tuple[str, str]]:
    """Where the facts are from, and how old they are."""
    if one.docs:
        yield "Official page", f"<{one.docs}>, as of {one.age.read or 'an unknown day'}"
    if one.age.confirmed:
        yield "The wire agreed", one.age.confirmed


def _warning(one: Operation | Channel | Command) -> list[str]:
    if one.deprecated is None:
        return []
    return [f'!!! warning "Deprecated"\n\n    {one.deprecated.sentence}\n']


def group_page(group: Group | StreamGroup) -> str:
    """The calls of a group, with a line each."""
    address = ".".join(group.parts)
    if isinstance(group, StreamGroup):
        rows = [(one.name, one.summary) for one in group.channels]
        rows += [(f"{TRADE}.{one.name}", one.summary) for one in group.commands]
    else:
        rows = [(one.name, one.summary) for one in group.operations]
    lines = [f"| [`{name}`]({name}.md) | {_cell(summary)} |" for name, summary in rows]
    return f"# {address}\n\n| call | what it does |\n| --- | --- |\n" + "\n".join(lines) + "\n"


def error_pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Name and text of a page per class of errors, with its codes."""
    by_class: dict[str, dict[str, list[tuple[str, ErrorCode]]]] = {name: {} for name in _errors()}
    for where, title in (("rest", "REST"), ("websocket", "WebSocket")):
        for code, entry in catalogue.errors[where].items():
            by_class.setdefault(entry.error, {}).setdefault(title, []).append((code, entry))
    for name in sorted(by_class):
        parts = [f"# {name}\n\n{_described(_errors()[name])}"]
        for title, found in by_class[name].items():
            rows = "\n".join(f"| {code} | {_cell(entry.meaning)} | {_after(entry)} |" for code, entry in found)
            parts.append(f"## {title}\n\n| code | meaning | afterwards |\n| --- | --- | --- |\n{rows}\n")
        yield name, "\n".join(parts)


@cache
def _errors() -> dict[str, type[BitgetError]]:
    """Every class of errors that users may catch, by name."""
    found: dict[str, type[BitgetError]] = {}
    waiting: list[type[BitgetError]] = [BitgetError]
    while waiting:
        one = waiting.pop()
        if one.__module__ == BitgetError.__module__ and not one.__name__.startswith("_"):
            found[one.__name__] = one
            waiting += one.__subclasses__()
    return found


def _described(error: type[BitgetError]) -> str:
    """What a class of errors says of itself, and which others it is caught with."""
    text, _, attributes = inspect.cleandoc(error.__doc__ or "").partition("\nAttributes:\n")
    listed = re.sub(r"\n {4,}", " ", textwrap.dedent(attributes)).splitlines()
    rows = [
        f"| `{name}` | {_cell(meaning)} |" for name, _, meaning in (line.partition(": ") for line in listed) if meaning
    ]
    table = "\n".join(["| attribute | what it is |", "| --- | --- |", *rows, ""]) if rows else ""
    wider = [one.__name__ for one in error.__mro__[1:] if one.__name__ in _errors()]
    caught = f"\nIt is caught as {', '.join(f'[`{one}`]({one}.md)' for one in wider)} too.\n" if wider else ""
    narrower = [one.__name__ for one in error.__subclasses__() if one.__name__ in _errors()]
    kinds = f"\nIts kinds: {', '.join(f'[`{one}`]({one}.md)' for one in narrower)}.\n" if narrower else ""
    return f"{text.rstrip()}\n{caught}{kinds}\n{table}"


def errors_page() -> str:
    """Every class of errors with a line."""
    rows = [f"| [`{name}`]({name}.md) | {_first_line(error)} |" for name, error in sorted(_errors().items())]
    head = "# Errors\n\nWhat the client raises. Codes of the exchange are on the page of their class.\n\n"
    return head + "\n".join(["| class | means |", "| --- | --- |", *rows, ""])


def _first_line(error: type[BitgetError]) -> str:
    return (error.__doc__ or "").partition("\n")[0]


def _after(entry: ErrorCode) -> str:
    if not entry.outcome_known:
        return "may have been carried out"
    return f"{_NOT_DONE}; try again later" if entry.retryable else _NOT_DONE


def _on_the_wire(parts: Iterable[str]) -> str:
    """What the exchange calls it, who may call it and how often, in a line that searches find."""
    return f"{' · '.join(parts)}\n"


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    head, *others = (f"| {name} | {_cell(text)} |" for name, text in rows)
    return "\n".join(["## Facts\n", head, "| --- | --- |", *others]) + "\n"


def _section(title: str, fields: tuple[Field, ...], mark: str, enums: Mapping[str, Enum]) -> str:
    if not fields:
        return f"## {title}\n\nNone.\n"
    return f"## {title}\n\n{_table(fields, mark, enums)}"


def _response(type_: Type, enums: Mapping[str, Enum]) -> str:
    table = _table(fields, "", enums) if (fields := fields_of(type_)) else ""
    what = type_words(type_, "`")
    return f"## Response{_UNSEARCHED}\n\nA {what}.\n\n{table}"


def _table(fields: tuple[Field, ...], mark: str, enums: Mapping[str, Enum]) -> str:
    rows = "\n".join(_rows(fields, mark, enums, ""))
    return f"| name | on the wire | type | meaning |\n| --- | --- | --- | --- |\n{rows}\n"


def _rows(fields: tuple[Field, ...], mark: str, enums: Mapping[str, Enum], start: str) -> Iterator[str]:
    for one in fields:
        meaning = f"{one.described}{_values(one.type, enums)}"
        remark = f", {mark or 'may be missing'}" if one.marked else ""
        type_ = f"{type_words(one.type, '`')}{remark}"
        yield f"| `{start}{one.name}` | `{' / '.join(one.wires)}` | {_cell(type_)} | {_cell(meaning)} |"
        yield from _rows(fields_of(one.type), mark, enums, f"{start}{one.name}.")


def _values(type_: Type, enums: Mapping[str, Enum]) -> str:
    name = value_set(type_)
    if name is None:
        return ""
    listed = [f"`{value}`: {meaning}" if meaning else f"`{value}`" for value, meaning in enums[name].values.items()]
    return "<br>" + "<br>".join(listed)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _tab(title: str, language: str, text: str) -> str:
    body = "\n".join(f"    {line}".rstrip() for line in text.rstrip().splitlines())
    return f'=== "{title}"\n\n    ```{language}\n{body}\n    ```\n'


def _example_tabs(examples: tuple[Example, ...]) -> Iterator[str]:
    for one in examples[:1]:
        yield _tab("Response", "json", _pretty(one.response))


def _frame_tabs(examples: tuple[StreamExample, ...]) -> Iterator[str]:
    for one in examples[:1]:
        for name, text in one.texts.items():
            yield _tab(name.capitalize(), "json", _pretty(text))


def _pretty(text: str) -> str:
    return json.dumps(json.loads(text), indent=2, ensure_ascii=False)


def _link(start: str, target: str) -> str:
    """From the page of one call to that of another."""
    return posixpath.relpath(page_path(target), posixpath.dirname(page_path(start)))


def _links(start: str, targets: Iterable[str]) -> str:
    return ", ".join(f"[`{target}`]({_link(start, target)})" for target in targets)


def page_path(address: str) -> str:
    """Where the page of a call is, below the reference."""
    api, stream, name = address.partition(f".{STREAM}.")
    return f"{api}/{STREAM}/{name}.md" if stream else f"{address.replace('.', '/')}.md"
