"""Pages of the reference: calls, groups of calls, kinds of errors."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping

from bitget_runtime.errors import API_ERRORS
from generator.documents.site.snippets import command, curl, python
from generator.documents.words import type_words, value_set
from generator.model.catalogue import Catalogue
from generator.model.rest import Example, Group, Operation
from generator.model.shared import Enum, ErrorCode
from generator.model.stream import STREAM, TRADE, Channel, Command, StreamExample, StreamGroup
from generator.model.types import Field, Type, fields_of

_UNSEARCHED = " { data-search-exclude }"
"""Behind a heading: the search index would be twice as large with these parts."""

_LEFT_OPEN = {
    "order": "Whether an order was placed, changed or cancelled: `OrderOutcomeUnknown` is raised.",
    "transfer": "Whether money was moved: `OutcomeUnknown` is raised.",
    "setting": "Whether the setting was changed: `OutcomeUnknown` is raised.",
    "none": "Nothing: it changes nothing, and is asked for again.",
}


def operation_page(one: Operation, catalogue: Catalogue) -> str:
    """Everything about an operation."""
    rest = catalogue.api.environments[0].rest
    facts = [
        ("Call", f"`{one.method} {one.path}`"),
        *((("Also"), f"`{alias}`") for alias in one.aliases),
        ("Key", "none" if one.auth == "public" else one.permission or "any"),
        ("Limit", ", ".join(one.limits.texts()) or f"{catalogue.api.limits.defaults[one.auth]} (assumed)"),
        ("A lost response leaves open", _LEFT_OPEN[one.outcome]),
        *([("Its like in the other API", _links(one.address, one.counterparts))] if one.counterparts else []),
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
            *_warning(one),
            _facts(facts),
            f"## Example{_UNSEARCHED}\n",
            *(_tab(title, language, text) for title, language, text in snippets),
            *(_example_tabs(one.examples)),
            _section(
                f"Parameters{f' of each of `{one.request_name}`' if one.request_is_list else ''}",
                one.request,
                "required",
                catalogue.enums,
            ),
            _response(one.response, catalogue.enums),
        ]
    )


def channel_page(one: Channel, catalogue: Catalogue) -> str:
    """Everything about a channel."""
    arguments = ", ".join(f"{field.name}=..." for field in one.request)
    code = (
        f"from bitget_client import Bitget\n\nwith Bitget() as client, client.{one.api}.stream() as stream:\n"
        f"    for push in stream.{one.name}({arguments}):\n        print(push)\n"
    )
    facts = [
        ("Channel", f"`{one.wire_name}`, {one.scope}"),
        ("Pushes", one.pushes),
        *([("Frequency", one.frequency)] if one.frequency else []),
        *_ages(one),
    ]
    return "\n".join(
        [
            f"# {one.address}\n\n{one.summary}\n",
            *_warning(one),
            _facts(facts),
            f"## Example{_UNSEARCHED}\n",
            _tab("Python", "python", code),
            *_frame_tabs(one.examples),
            _section("Parameters", one.request, "required", catalogue.enums),
            _response(one.data, catalogue.enums),
        ]
    )


def command_page(one: Command, catalogue: Catalogue) -> str:
    """Everything about a command."""
    facts = [
        ("Command", f"`{one.wire_name}`"),
        ("Key", one.permission or "any"),
        ("A lost response leaves open", _LEFT_OPEN[one.outcome]),
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
            *_warning(one),
            _facts(facts),
            f"## Example{_UNSEARCHED}\n",
            *_frame_tabs(one.examples),
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
    by_class: dict[str, dict[str, list[tuple[str, ErrorCode]]]] = {}
    for where, title in (("rest", "REST"), ("websocket", "WebSocket")):
        for code, entry in catalogue.errors[where].items():
            by_class.setdefault(entry.error, {}).setdefault(title, []).append((code, entry))
    for name in sorted(by_class):
        parts = [f"# {name}\n\n{(API_ERRORS[name].__doc__ or '').partition(chr(10))[0]}\n"]
        for title, found in by_class[name].items():
            rows = "\n".join(f"| {code} | {_cell(entry.meaning)} | {_after(entry)} |" for code, entry in found)
            parts.append(f"## {title}\n\n| code | meaning | afterwards |\n| --- | --- | --- |\n{rows}\n")
        yield name, "\n".join(parts)


def _after(entry: ErrorCode) -> str:
    if not entry.outcome_known:
        return "may have been carried out"
    return "not carried out; may be a little later" if entry.retryable else "not carried out"


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    return "| | |\n| --- | --- |\n" + "\n".join(f"| {name} | {_cell(text)} |" for name, text in rows) + "\n"


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
        meaning = f"{one.meaning}{_values(one.type, enums)}"
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
