"""Pages of the reference: classes of errors, and a page per code."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from bitget_runtime import errors, facts
from bitget_runtime.errors import BitgetError
from generator.documents.site.markdown import cell
from generator.model.catalogue import Catalogue
from generator.model.shared import ErrorCode

FOLDER = "errors"
"""The folder of the pages of classes, below the reference."""

CODES = "codes"
"""The folder of the pages of codes, below that of the classes."""

_REST, _WEBSOCKET, _BOTH = "REST", "WebSocket", "REST and WebSocket"

_NOT_DONE = "not\u00a0carried\u00a0out"
"""On one line: it is in every row of a table."""

_SPACE, _HYPHEN = "\u2005", "\u2011"
"""Look like a space and a hyphen, but end no word."""

_UNSEARCHED = "\n{ data-search-exclude }"
"""Behind a paragraph. A code is found by its number; by words its class is, or short pages would hide all others."""


def errors_page() -> str:
    """Every class of errors, one per line."""
    rows = [f"| [`{name}`]({name}.md) | {_first_line(error)} |" for name, error in sorted(_errors().items())]
    head = "# Errors\n\nEverything that the client raises. Search for a code's number to find its page.\n\n"
    return head + "\n".join(["| class | means |", "| --- | --- |", *rows, ""])


def class_pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Name and text of a page per class of errors, with its codes."""
    by_class: dict[str, dict[str, list[tuple[str, ErrorCode]]]] = {name: {} for name in _errors()}
    for code, there in _codes(catalogue).items():
        for protocols, entry in there.items():
            by_class[entry.error].setdefault(protocols, []).append((code, entry))
    for name in sorted(by_class):
        parts = [f"# {name}\n\n{_described(_errors()[name])}"]
        for protocols, found in by_class[name].items():
            rows = "\n".join(
                f"| [{code}]({CODES}/{code}.md) | {cell(entry.meaning)} | {_after(entry)} |" for code, entry in found
            )
            parts.append(f"## {protocols}\n\n| code | meaning | afterwards |\n| --- | --- | --- |\n{rows}\n")
        yield name, "\n".join(parts)


def code_pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Code and text of a page per error code."""
    for code, there in _codes(catalogue).items():
        parts = [_code(protocols, entry) for protocols, entry in there.items()]
        parts.append(f"[All errors](../index.md), or `bitget explain {code}` in a terminal.{_UNSEARCHED}\n")
        parts.append(f"<span hidden>{_shown_in_searches(there.values())}</span>\n")
        yield code, "\n".join([f"# {code}\n", *parts])


def _shown_in_searches(entries: Iterable[ErrorCode]) -> str:
    """What a code means, in one word for the search: it is shown with the code's number, but found by no other word.

    `zensical.toml` has what ends a word.
    """
    meanings = " ".join(dict.fromkeys(entry.meaning for entry in entries))
    return meanings.replace(" ", _SPACE).replace("-", _HYPHEN)


def code_path(code: str) -> str:
    """Where the page of a code is, from the folder of the classes."""
    return f"{CODES}/{code}.md"


def entry_of(code: str, catalogue: Catalogue, side: str) -> ErrorCode:
    """What a code means on one protocol, or on the other if it is known for that only."""
    return next(part[code] for part in (catalogue.errors[side], *catalogue.errors.values()) if code in part)


def _codes(catalogue: Catalogue) -> Mapping[str, Mapping[str, ErrorCode]]:
    """What each code means, by protocols: under one name if it is the same on both."""
    rest, websocket = (catalogue.errors[name] for name in ("rest", "websocket"))
    found: dict[str, dict[str, ErrorCode]] = {}
    for code in {**rest, **websocket}:
        if rest.get(code) == websocket.get(code):
            found[code] = {_BOTH: rest[code]}
        else:
            found[code] = {
                name: there[code] for name, there in ((_REST, rest), (_WEBSOCKET, websocket)) if code in there
            }
    return found


def _code(protocols: str, entry: ErrorCode) -> str:
    error = _errors()[entry.error]
    advice = facts.ErrorCode(entry.error, entry.meaning, entry.retryable, entry.outcome_known).advice
    raised = f"On {protocols} it is raised as [`{entry.error}`](../{entry.error}.md): {_first_line(error)}"
    return "\n".join(f"{paragraph}{_UNSEARCHED}\n" for paragraph in (f"**{entry.meaning}**", advice, raised))


@cache
def _errors() -> dict[str, type[BitgetError]]:
    """Every class of errors that users may catch, by name."""
    found: dict[str, type[BitgetError]] = {}
    waiting: list[type[BitgetError]] = [BitgetError]
    while waiting:
        one = waiting.pop()
        if one.__module__.startswith(f"{errors.__name__}.") and not one.__name__.startswith("_"):
            found[one.__name__] = one
            waiting += one.__subclasses__()
    return found


def _described(error: type[BitgetError]) -> str:
    """What a class of errors says of itself, and which others it is caught with."""
    text, _, attributes = inspect.cleandoc(error.__doc__ or "").partition("\nAttributes:\n")
    listed = re.sub(r"\n {4,}", " ", textwrap.dedent(attributes)).splitlines()
    rows = [
        f"| `{name}` | {cell(meaning)} |" for name, _, meaning in (line.partition(": ") for line in listed) if meaning
    ]
    table = "\n".join(["| attribute | what it is |", "| --- | --- |", *rows, ""]) if rows else ""
    wider = [one.__name__ for one in error.__mro__[1:] if one.__name__ in _errors()]
    caught = f"\nIt is caught as {', '.join(f'[`{one}`]({one}.md)' for one in wider)} too.\n" if wider else ""
    narrower = [one.__name__ for one in error.__subclasses__() if one.__name__ in _errors()]
    kinds = f"\nIts kinds: {', '.join(f'[`{one}`]({one}.md)' for one in narrower)}.\n" if narrower else ""
    return f"{text.rstrip()}\n{caught}{kinds}\n{table}"


def _first_line(error: type[BitgetError]) -> str:
    return (error.__doc__ or "").partition("\n")[0]


def _after(entry: ErrorCode) -> str:
    if not entry.outcome_known:
        return "may have been carried out"
    return f"{_NOT_DONE}; try again later" if entry.retryable else _NOT_DONE
