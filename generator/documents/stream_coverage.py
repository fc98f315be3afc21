"""The part of docs/coverage.md that is about WebSockets."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from generator.model.catalogue import Catalogue
from generator.model.sbe import FOLDER as BINARY
from generator.model.stream import STREAM, Channel, Command
from generator.naming import snake_case

_FEW = 4
"""As many names of a channel are written out."""


def cell(text: str) -> str:
    """Text that stays within a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def docs_month(docs: str, dates: Mapping[str, str]) -> str:
    """The month in which a page was read; `none` where there is no page."""
    return next((month for start, month in dates.items() if docs.startswith(start)), "unknown") if docs else "none"


def stream_summary(catalogue: Catalogue) -> str:
    """Counts, as sentences."""
    channels, commands = _channels(catalogue), _commands(catalogue)
    documented = sum(not _is_constructed(one) for group in catalogue.streams for one in group.calls)
    public = sum(one.scope == "public" for one in channels)
    lines = [
        f"{len(channels)} WebSocket channels, {public} public and {len(channels) - public} private, "
        f"and {len(commands)} commands.",
        f"{documented} of them have a documented example.",
        f"{len(catalogue.binary)} binary (SBE) messages.",
    ]
    return "\n" + "\n".join(lines) + "\n"


def channel_tables(catalogue: Catalogue) -> str:
    """Every channel, a table a connection."""
    parts = ["## WebSocket channels\n"]
    head = ["| channel | on the wire | pushes | example | docs of |", "| --- | --- | --- | --- | --- |"]
    for (api, scope), found in groupby(_channels(catalogue), key=lambda one: (one.api, one.scope)):
        path = catalogue.api.streams[api][scope]
        lines = [
            f"| `{one.address}` | {_names(one, catalogue)} | {one.pushes} | {_example(one)} | {_docs(one, catalogue)} |"
            for one in found
        ]
        parts.append("\n".join([f"`{path}`, {scope}:\n", *head, *lines]) + "\n")
    return "\n".join(parts)


def command_table(catalogue: Catalogue) -> str:
    """Every command."""
    lines = [
        f"| `{one.address}` | `{one.wire_name}` | {one.outcome} | {_example(one)} | {_docs(one, catalogue)} |"
        for one in _commands(catalogue)
    ]
    head = ["| command | on the wire | outcome | example | docs of |", "| --- | --- | --- | --- | --- |"]
    return "\n".join(["## WebSocket commands\n", *head, *lines]) + "\n"


def binary_table(catalogue: Catalogue) -> str:
    """Every binary message."""
    start = f"{catalogue.binary_api}.{STREAM}.{BINARY}"
    lines = [
        f"| `{start}.{snake_case(one.topic)}` | `{one.topic}` | {one.template_id} "
        f"| {one.versions[0]} to {one.versions[-1]} | {', '.join(one.products)} |"
        for one in catalogue.binary
    ]
    head = ["| topic | on the wire | template | versions | products |", "| --- | --- | --- | --- | --- |"]
    return "\n".join(["## Binary (SBE) messages\n", *head, *lines]) + "\n"


def _names(channel: Channel, catalogue: Catalogue) -> str:
    names = channel.names(catalogue.enums)
    if len(names) > _FEW:
        return cell(f"`{names[0]}` to `{names[-1]}`, {len(names)} in all")
    return cell(", ".join(f"`{name}`" for name in names))


def _example(one: Channel | Command) -> str:
    return "constructed" if _is_constructed(one) else "documented"


def _is_constructed(one: Channel | Command) -> bool:
    return all(example.constructed for example in one.examples)


def _docs(one: Channel | Command, catalogue: Catalogue) -> str:
    return docs_month(one.docs, catalogue.api.docs_dates)


def _channels(catalogue: Catalogue) -> list[Channel]:
    return [one for group in catalogue.streams for one in group.channels]


def _commands(catalogue: Catalogue) -> list[Command]:
    return [one for group in catalogue.streams for one in group.commands]
