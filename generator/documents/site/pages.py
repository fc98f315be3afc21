"""Pages of the reference: calls, and groups of calls."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable, Iterator, Mapping

from generator.documents.site.markdown import UNSEARCHED, cell, page_path
from generator.documents.site.refusals import refusals
from generator.documents.site.snippets import binary_python, channel_command, channel_python, command, curl, python
from generator.documents.words import type_words, value_set
from generator.model.catalogue import Catalogue
from generator.model.rest import Example, Group, Operation
from generator.model.sbe import FOLDER as BINARY
from generator.model.sbe import SbeField, SbeGroup, SbeMessage
from generator.model.shared import Enum
from generator.model.stream import STREAM, TRADE, Channel, Command, StreamExample, StreamGroup
from generator.model.types import Field, Type, fields_of
from generator.naming import snake_case, walk_name

_IF_LOST = {
    "order": "`OrderOutcomeUnknown`: it may have been carried out, and is not sent again",
    "transfer": "`OutcomeUnknown`: money may have been moved, and it is not sent again",
    "setting": "`OutcomeUnknown`: the setting may have been changed, and it is not sent again",
    "none": "it is sent again, because it changes nothing",
}


_HEAD = "| name | on the wire | type | meaning |\n| --- | --- | --- | --- |\n"

_BINARY_KINDS = {"decimal": "decimal", "time_us": "timestamp", "flag": "bool"}
"""What fields of binary messages that aren't plain numbers are read as."""


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
        *_paging(one),
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
            f"## Example{UNSEARCHED}\n",
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
            refusals(one, catalogue),
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
            f"## Example{UNSEARCHED}\n",
            _tab("Python", "python", channel_python(one, catalogue.enums)),
            _tab("Command line", "shell", channel_command(one, catalogue.enums)),
            *_frame_tabs(one.examples),
            _facts(facts),
            _section("Parameters", one.request, "required", catalogue.enums),
            _response(one.data, catalogue.enums, "Push"),
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
            f"## Example{UNSEARCHED}\n",
            *_frame_tabs(one.examples),
            _facts(facts),
            _section("Parameters", (*one.frame, *one.request), "required", catalogue.enums),
            _response(one.reply, catalogue.enums),
            refusals(one, catalogue),
        ]
    )


def binary_address(one: SbeMessage, catalogue: Catalogue) -> str:
    """What a binary message's channel is called: its method is the end of it."""
    return f"{catalogue.binary_api}.{STREAM}.{BINARY}.{snake_case(one.topic)}"


def binary_page(one: SbeMessage, catalogue: Catalogue) -> str:
    """Everything about a binary message."""
    address = binary_address(one, catalogue)
    versions = f"versions {one.versions[0]} to {one.versions[-1]}"
    facts = [
        ("Pushes", one.pushes),
        ("Frequency", one.frequency),
        ("Product lines", ", ".join(f"`{product}`" for product in one.categories)),
        *_ages(one),
    ]
    rows = [
        *_binary_rows(one.fields, ""),
        "| `symbol` | `symbol` | text | Trading pair. |",
        *(line for group in one.groups for line in _binary_group_rows(group)),
    ]
    return "\n".join(
        [
            f"# {address}\n\n{one.summary}\n",
            _on_the_wire(
                [f"`{one.topic}`", f"binary: template {one.template_id} of schema {one.schema_id}, {versions}"]
            ),
            f"## Example{UNSEARCHED}\n",
            _tab("Python", "python", binary_python(address, one.categories[0])),
            *(_tab("Push", "json", _pretty(example.values)) for example in one.examples[:1]),
            _facts(facts),
            f"## Push{UNSEARCHED}\n\nA `{one.name}`, decoded from its frame.\n\n{_HEAD}" + "\n".join(rows) + "\n",
        ]
    )


def _binary_group_rows(group: SbeGroup) -> Iterator[str]:
    yield f"| `{group.name}` | `{group.wire}` | list of `{group.entry}` | {cell(group.meaning)} |"
    yield from _binary_rows(group.fields, f"{group.name}.")


def _binary_rows(fields: tuple[SbeField, ...], start: str) -> Iterator[str]:
    for one in fields:
        since = f", since version {one.since}" if one.since else ""
        kind = "text" if one.enum else f"`{_BINARY_KINDS.get(one.kind, 'int')}`"
        values = "".join(f"<br>`{value}`" for value in one.enum.values) if one.enum else ""
        yield f"| `{start}{one.name}` | `{one.wire}` | {kind}{since} | {cell(one.meaning)}{values} |"


def _ages(one: Operation | Channel | Command | SbeMessage) -> Iterator[tuple[str, str]]:
    """Where the facts are from, and how old they are."""
    if one.docs:
        yield "Official page", f"<{one.docs}>, as of {one.age.read or 'an unknown day'}"
    if one.age.confirmed:
        yield "The wire agreed", one.age.confirmed


_PAGING = {
    "next": "Next page",
    "limit": "Rows of a page (default..most)",
    "window": "Widest query",
    "reach": "Goes back",
}
"""What is shown of how an operation pages, as in docs/coverage.md."""


def _paging(one: Operation) -> Iterator[tuple[str, str]]:
    """How it pages, and how far back."""
    paging = one.paging
    if paging is None:
        return
    page = posixpath.relpath("../paging.md", posixpath.dirname(page_path(one.address)))
    yield "All pages", f"`{walk_name(one.name)}(...)` [walks over them]({page}), and says what is missing"
    for key, title in _PAGING.items():
        if said := paging.said(key):
            yield title, f"`{said}`"


def _warning(one: Operation | Channel | Command) -> list[str]:
    if one.deprecated is None:
        return []
    return [f'!!! warning "Deprecated"\n\n    {one.deprecated.sentence}\n']


def group_page(group: Group | StreamGroup, binary: Iterable[SbeMessage] = ()) -> str:
    """The calls of a group and its binary messages, one per line."""
    address = ".".join(group.parts)
    if isinstance(group, StreamGroup):
        rows = [(one.name, one.summary) for one in group.channels]
        rows += [(f"{TRADE}.{one.name}", one.summary) for one in group.commands]
        rows += [(f"{BINARY}.{snake_case(one.topic)}", one.summary) for one in binary]
    else:
        rows = [(one.name, one.summary) for one in group.operations]
    lines = [f"| [`{name}`]({name}.md) | {cell(summary)} |" for name, summary in rows]
    return f"# {address}\n\n| call | what it does |\n| --- | --- |\n" + "\n".join(lines) + "\n"


def _on_the_wire(parts: Iterable[str]) -> str:
    """What the exchange calls it, who may call it and how often, in a line that searches find."""
    return f"{' · '.join(parts)}\n"


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    head, *others = (f"| {name} | {cell(text)} |" for name, text in rows)
    return "\n".join(["## Facts\n", head, "| --- | --- |", *others]) + "\n"


def _section(title: str, fields: tuple[Field, ...], mark: str, enums: Mapping[str, Enum]) -> str:
    if not fields:
        return f"## {title}\n\nNone.\n"
    return f"## {title}\n\n{_table(fields, mark, enums)}"


def _response(type_: Type, enums: Mapping[str, Enum], title: str = "Response") -> str:
    table = _table(fields, "", enums) if (fields := fields_of(type_)) else ""
    what = type_words(type_, "`")
    return f"## {title}{UNSEARCHED}\n\nA {what}.\n\n{table}"


def _table(fields: tuple[Field, ...], mark: str, enums: Mapping[str, Enum]) -> str:
    return _HEAD + "\n".join(_rows(fields, mark, enums, "")) + "\n"


def _rows(fields: tuple[Field, ...], mark: str, enums: Mapping[str, Enum], start: str) -> Iterator[str]:
    for one in fields:
        meaning = f"{one.described}{_values(one.type, enums)}"
        missing = "empty if it is missing" if one.is_empty_without_value else "may be missing"
        remark = f", {mark or missing}" if one.marked else ""
        type_ = f"{type_words(one.type, '`')}{remark}"
        yield f"| `{start}{one.name}` | `{' / '.join(one.wires)}` | {cell(type_)} | {cell(meaning)} |"
        yield from _rows(fields_of(one.type), mark, enums, f"{start}{one.name}.")


def _values(type_: Type, enums: Mapping[str, Enum]) -> str:
    name = value_set(type_)
    if name is None:
        return ""
    listed = [f"`{value}`: {meaning}" if meaning else f"`{value}`" for value, meaning in enums[name].values.items()]
    return "<br>" + "<br>".join(listed)


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
