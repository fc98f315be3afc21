"""docs/coverage.md: counts and lists what the client covers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from generator.documents.order_table import order_table
from generator.model.catalogue import Catalogue
from generator.model.paging import DeclaredPaging
from generator.model.rest import Example, Operation
from generator.model.sbe import FOLDER as BINARY
from generator.model.sbe import SbeMessage
from generator.model.stream import STREAM, Channel, Command, StreamExample
from generator.model.types import UNKNOWN, Field, ObjectOf, Scalar, Type, objects_in
from generator.naming import snake_case

_FEW = 4
"""As many names of a channel are written out."""

_FEW_DATES = 3

_TITLES = {"classic": "Classic account (v2)", "uta": "Unified account (v3)"}


def coverage_text(catalogue: Catalogue) -> str:
    """The page as Markdown."""
    operations = catalogue.operations
    parts = [
        "<!-- Generated from spec/ by `make gen`. -->\n\n# Coverage\n",
        _summary(operations) + _stream_summary(catalogue) + _error_codes(catalogue),
    ]
    for api, found in groupby(operations, key=lambda one: one.address.partition(".")[0]):
        parts.append(_table(_TITLES.get(api, api), list(found)))
    parts += [_channel_tables(catalogue), _command_table(catalogue)]
    if catalogue.binary:
        parts.append(_binary_table(catalogue))
    if catalogue.lives:
        parts.append(order_table(catalogue.lives))
    parts.append(_paging(operations))
    parts.append(_aliases(operations))
    parts.append(_unknown(operations))
    parts += _deprecated(catalogue)
    parts.append(_departing(catalogue))
    return "\n".join(parts)


def _summary(operations: Iterable[Operation]) -> str:
    found = list(operations)
    documented = sum(not is_constructed(one) for one in found)
    lines = [
        f"{len(found)} operations, each a typed method, sync and async: "
        f"{sum(one.auth == 'public' for one in found)} public, {sum(one.auth == 'signed' for one in found)} signed.",
        f"{documented} have a documented example; for {len(found) - documented} one is built from the declared fields.",
        f"{sum(one.outcome == 'order' for one in found)} change orders, "
        f"{sum(one.outcome == 'transfer' for one in found)} move money, "
        f"{sum(one.outcome == 'setting' for one in found)} change settings.",
    ]
    return "\n".join(lines) + "\n"


def _error_codes(catalogue: Catalogue) -> str:
    rest, websocket = catalogue.errors["rest"], catalogue.errors["websocket"]
    return f"\n{len({*rest, *websocket})} error codes, {len(rest)} of REST and {len(websocket)} of WebSocket.\n"


def _table(title: str, operations: list[Operation]) -> str:
    lines = [
        f"## {title}\n",
        "| group | operations | documented examples | orders, transfers, settings | docs of | wire agreed |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for group, members in groupby(operations, key=lambda one: one.group):
        found = list(members)
        documented = sum(not is_constructed(one) for one in found)
        outcomes = [str(sum(one.outcome == outcome for one in found)) for outcome in ("order", "transfer", "setting")]
        ages = f"{_dates(map(docs_date, found))} | {_dates(one.age.confirmed or '-' for one in found)}"
        lines.append(f"| `{group}` | {len(found)} | {documented} | {', '.join(outcomes)} | {ages} |")
    lines.append(f"| all | {len(operations)} | {sum(not is_constructed(one) for one in operations)} | | | |")
    return "\n".join(lines) + "\n"


def _stream_summary(catalogue: Catalogue) -> str:
    """Counts, as sentences."""
    channels, commands = _channels(catalogue), _commands(catalogue)
    documented = sum(not is_constructed(one) for group in catalogue.streams for one in group.calls)
    public = sum(one.scope == "public" for one in channels)
    lines = [
        f"{len(channels)} WebSocket channels, {public} public and {len(channels) - public} private, "
        f"and {len(commands)} commands.",
        f"{documented} of them have a documented example.",
        f"{len(catalogue.binary)} binary (SBE) messages.",
    ]
    return "\n" + "\n".join(lines) + "\n"


def _channel_tables(catalogue: Catalogue) -> str:
    """Every channel, one table per connection."""
    parts = ["## WebSocket channels\n"]
    head = [
        "| channel | on the wire | pushes | example | docs of | wire agreed |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for (api, scope), found in groupby(_channels(catalogue), key=lambda one: (one.api, one.scope)):
        path = catalogue.api.streams[api][scope]
        lines = [
            f"| `{one.address}` | {_names(one, catalogue)} | {one.pushes} | {_example(one)} | {_ages(one)} |"
            for one in found
        ]
        parts.append("\n".join([f"`{path}`, {scope}:\n", *head, *lines]) + "\n")
    return "\n".join(parts)


def _command_table(catalogue: Catalogue) -> str:
    """Every command."""
    lines = [
        f"| `{one.address}` | `{one.wire_name}` | {one.outcome} | {_example(one)} | {_ages(one)} |"
        for one in _commands(catalogue)
    ]
    head = [
        "| command | on the wire | outcome | example | docs of | wire agreed |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    return "\n".join(["## WebSocket commands\n", *head, *lines]) + "\n"


def _binary_table(catalogue: Catalogue) -> str:
    """Every binary message."""
    start = f"{catalogue.binary_api}.{STREAM}.{BINARY}"
    lines = [
        f"| `{start}.{snake_case(one.topic)}` | `{one.topic}` | {one.template_id} "
        f"| {one.versions[0]} to {one.versions[-1]}{_refused(one)} | {', '.join(one.categories)} | {_ages(one)} |"
        for one in catalogue.binary
    ]
    head = ["| topic | on the wire | template | versions | categories | docs of | wire agreed |", "| --- " * 7 + "|"]
    return "\n".join(["## Binary (SBE) messages\n", *head, *lines]) + "\n"


def _refused(one: SbeMessage) -> str:
    return f", refused from {one.refused[0]}" if one.refused else ""


def _names(channel: Channel, catalogue: Catalogue) -> str:
    names = channel.names(catalogue.enums)
    if len(names) > _FEW:
        return _cell(f"`{names[0]}` to `{names[-1]}`, {len(names)} in all")
    return _cell(", ".join(f"`{name}`" for name in names))


def _example(one: Channel | Command) -> str:
    return "constructed" if is_constructed(one) else "documented"


def _ages(one: Channel | Command | SbeMessage) -> str:
    return f"{docs_date(one)} | {one.age.confirmed or '-'}"


def _dates(found: Iterable[str]) -> str:
    """Days and months as people read them; of many the first and the last."""
    distinct = sorted(set(found))
    days = [one for one in distinct if one[0].isdigit()]
    if len(days) <= _FEW_DATES:
        return ", ".join(distinct)
    return ", ".join([f"{days[0]} to {days[-1]}", *(one for one in distinct if one not in days)])


def _channels(catalogue: Catalogue) -> list[Channel]:
    return [one for group in catalogue.streams for one in group.channels]


def _commands(catalogue: Catalogue) -> list[Command]:
    return [one for group in catalogue.streams for one in group.commands]


def _paging(operations: Iterable[Operation]) -> str:
    """How each operation that pages does."""
    found = [(one, one.paging) for one in operations if one.paging]
    spans = sum(paging.facts.window is not None and "unknown" in str(paging.texts["window"]) for _, paging in found)
    reaches = sum(paging.texts.get("reach") == "unknown" for _, paging in found)
    head = (
        f"## Walks over pages\n\n{len(found)} operations page; `iter_...` next to each walks over all of it. "
        f"For {spans} the widest query is not known, and learnt from refusals; for {reaches} it is not known how far "
        "back they go.\n"
    )
    lines = [
        f"| `{one.address}` | {_cell(_said(paging, 'next'))} | {_cell(_said(paging, 'limit'))} "
        f"| {_cell(_said(paging, 'window'))} | {_cell(_said(paging, 'reach'))} | {_cell(_said(paging, 'key'))} "
        f"| {_cell(_said(paging, 'ends'))} |"
        for one, paging in found
    ]
    columns = "| operation | next page | rows of a page | widest query | goes back | ID of a row | ends |"
    return "\n".join([head, columns, "| --- " * 7 + "|", *lines]) + "\n"


def _said(paging: DeclaredPaging, key: str) -> str:
    return paging.said(key) or "-"


def _aliases(operations: Iterable[Operation]) -> str:
    lines = [f"| `{alias}` | `{one.address}` |" for one in operations for alias in one.aliases]
    head = "## Other spellings\n\nPaths that the exchange also accepts, and the method that serves each.\n"
    return "\n".join([head, "| call | served by |", "| --- | --- |", *lines]) + "\n"


def _unknown(operations: Iterable[Operation]) -> str:
    lines = [f"- `{one.address}` ({one.method} {one.path})" for one in operations if has_unknown_response(one)]
    head = "## Responses of unknown shape\n\nNo source documents them: their methods return decoded JSON.\n"
    return "\n".join([head, *lines]) + "\n"


def _deprecated(catalogue: Catalogue) -> list[str]:
    """What the exchange gives up, if anything."""
    calls: list[Operation | Channel | Command] = [*catalogue.operations, *_channels(catalogue), *_commands(catalogue)]
    lines = [f"- `{one.address}`: {one.deprecated.text}" for one in calls if one.deprecated]
    lines += [
        f"- `{found.name}` of `{one.address}`: {found.deprecated.text}"
        for one in calls
        for found in _every_field(one)
        if found.deprecated
    ]
    head = (
        "## What the exchange gives up\n\nMethods warn their callers, and go when the exchange no longer serves them; "
        "of parameters and fields, docstrings say it.\n"
    )
    return ["\n".join([head, *lines]) + "\n"] if lines else []


def _every_field(one: Operation | Channel | Command) -> Iterator[Field]:
    """The parameters and fields of a call, those within others included."""
    match one:
        case Operation():
            sides: tuple[Type, ...] = (ObjectOf("", one.request), one.response)
        case Channel():
            sides = (ObjectOf("", one.request), one.data)
        case Command():
            sides = (ObjectOf("", (*one.frame, *one.request)), one.reply)
    for side in sides:
        for found in objects_in(side):
            yield from found.fields


def _departing(catalogue: Catalogue) -> str:
    examples: list[tuple[str, Iterable[Example | StreamExample]]]
    examples = [(one.address, one.examples) for one in catalogue.operations]
    examples += [(one.address, one.examples) for group in catalogue.streams for one in group.calls]
    lines = [
        f"| `{address}` | {_cell(example.departs)} |"
        for address, found in examples
        for example in found
        if example.departs
    ]
    head = "## Documented examples that contradict the wire\n"
    return "\n".join([head, "| operation, channel or command | how |", "| --- | --- |", *lines]) + "\n"


def is_constructed(one: Operation | Channel | Command) -> bool:
    """Whether no example of it is documented."""
    return all(example.constructed for example in one.examples)


def has_unknown_response(operation: Operation) -> bool:
    """Whether nothing is known of an operation's response."""
    return isinstance(operation.response, Scalar) and operation.response.kind == UNKNOWN


def _cell(text: str) -> str:
    """Text that stays within a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def docs_date(one: Operation | Channel | Command | SbeMessage) -> str:
    """When the page was read that a file agrees with; `none` if there is no page."""
    return (one.age.read or "unknown") if one.docs else "none"
