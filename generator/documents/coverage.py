"""docs/coverage.md: what of the API there is, counted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from generator.documents.stream_coverage import (
    binary_table,
    cell,
    channel_tables,
    command_table,
    docs_month,
    stream_summary,
)
from generator.model.catalogue import Catalogue
from generator.model.rest import Example, Operation
from generator.model.stream import StreamExample
from generator.model.types import UNKNOWN, Scalar

_TITLES = {"classic": "Classic account (v2)", "uta": "Unified account (v3)"}


def coverage_text(catalogue: Catalogue) -> str:
    """The page as Markdown."""
    operations = catalogue.operations
    parts = [
        "<!-- Written by `make gen` from the catalogue in spec/. -->\n\n# Coverage\n",
        _summary(operations) + stream_summary(catalogue) + _error_codes(catalogue),
    ]
    for api, found in groupby(operations, key=lambda one: one.address.partition(".")[0]):
        parts.append(_table(_TITLES.get(api, api), list(found), catalogue.api.docs_dates))
    parts += [channel_tables(catalogue), command_table(catalogue)]
    if catalogue.binary:
        parts.append(binary_table(catalogue))
    parts.append(_aliases(operations))
    parts.append(_unknown(operations))
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


def _docs_of(operations: list[Operation], dates: Mapping[str, str]) -> str:
    """Months in which the pages of some operations were read."""
    return ", ".join(sorted({docs_month(one.docs, dates) for one in operations}))


def _table(title: str, operations: list[Operation], dates: Mapping[str, str]) -> str:
    lines = [
        f"## {title}\n",
        "| group | operations | documented examples | orders, transfers, settings | docs of |",
        "| --- | --- | --- | --- | --- |",
    ]
    for group, members in groupby(operations, key=lambda one: one.group):
        found = list(members)
        documented = sum(not is_constructed(one) for one in found)
        outcomes = [str(sum(one.outcome == outcome for one in found)) for outcome in ("order", "transfer", "setting")]
        lines.append(f"| `{group}` | {len(found)} | {documented} | {', '.join(outcomes)} | {_docs_of(found, dates)} |")
    lines.append(f"| all | {len(operations)} | {sum(not is_constructed(one) for one in operations)} | | |")
    return "\n".join(lines) + "\n"


def _aliases(operations: Iterable[Operation]) -> str:
    lines = [f"| `{alias}` | `{one.address}` |" for one in operations for alias in one.aliases]
    head = "## Other spellings\n\nPaths that the exchange also answers on, and the method that serves each.\n"
    return "\n".join([head, "| call | served by |", "| --- | --- |", *lines]) + "\n"


def _unknown(operations: Iterable[Operation]) -> str:
    lines = [f"- `{one.address}` ({one.method} {one.path})" for one in operations if has_unknown_response(one)]
    head = "## Answers of unknown shape\n\nNo source tells what these return: their methods return decoded JSON.\n"
    return "\n".join([head, *lines]) + "\n"


def _departing(catalogue: Catalogue) -> str:
    examples: list[tuple[str, Iterable[Example | StreamExample]]]
    examples = [(one.address, one.examples) for one in catalogue.operations]
    examples += [(one.address, one.examples) for group in catalogue.streams for one in group.calls]
    lines = [
        f"| `{address}` | {cell(example.departs)} |"
        for address, found in examples
        for example in found
        if example.departs
    ]
    head = "## Documented examples that contradict the wire\n"
    return "\n".join([head, "| operation, channel or command | how |", "| --- | --- |", *lines]) + "\n"


def is_constructed(operation: Operation) -> bool:
    """Whether no example of an operation is documented."""
    return all(example.constructed for example in operation.examples)


def has_unknown_response(operation: Operation) -> bool:
    """Whether nothing is known of an operation's response."""
    return isinstance(operation.response, Scalar) and operation.response.kind == UNKNOWN
