"""Reads what all operations share: enums, glossary, error codes and api.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bitget_runtime.errors import API_ERRORS

from generator.grammar import OBJECT, Malformed, parse_type, parse_value
from generator.model import ApiFacts, Enum, Environment, ErrorCode, GlossaryEntry
from generator.naming import objection, snake_case
from generator.problems import Problems, meant
from generator.strict_yaml import Listing, Node, Table, Text

_ENUM_NAME = re.compile(r"[A-Z][A-Za-z0-9]+")
_ERROR = re.compile(r"(?P<cls>\S+)(?P<retryable> retryable)?(?P<unknown> unknown)? - (?P<meaning>.+)")
ERROR_SECTIONS = ("both", "rest", "websocket")


def text_of(node: Node | None, what: str, problems: Problems) -> str | None:
    """The text of a node that must be one; None, and a problem said, where it is not."""
    if isinstance(node, Text):
        if node.value:
            return node.value
        problems.add(node.place, f"{what} is empty")
    elif node is not None:
        problems.add(node.place, f"{what} must be text, not {'a list' if isinstance(node, Listing) else 'a mapping'}")
    return None


def members(
    table: Table, required: tuple[str, ...], optional: tuple[str, ...], what: str, problems: Problems
) -> dict[str, Node]:
    """The entries of a table whose keys are fixed; unknown and missing ones are problems."""
    known = (*required, *optional)
    found: dict[str, Node] = {}
    for key, value in table.entries:
        if key.value in known:
            found[key.value] = value
        else:
            problems.add(key.place, f"unknown key {key.value!r} in {what}, {meant(key.value, known)}")
    for name in required:
        if name not in found:
            problems.add(table.place, f"{what} has no {name!r}: add it")
    return found


def tables_of(table: Table, what: str, problems: Problems) -> Iterator[tuple[Text, Table]]:
    """The entries of a table that must be tables themselves."""
    for key, value in table.entries:
        if isinstance(value, Table):
            yield key, value
        else:
            problems.add(value.place, f"{what} {key.value!r} must be a mapping")


def read_enums(table: Table, problems: Problems) -> dict[str, Enum]:
    enums: dict[str, Enum] = {}
    for key, body in tables_of(table, "enum", problems):
        if not _ENUM_NAME.fullmatch(key.value):
            problems.add(key.place, f"enum name {key.value!r} is not in PascalCase")
        found = members(body, ("meaning", "values"), (), f"enum {key.value}", problems)
        meaning = text_of(found.get("meaning"), "meaning", problems) or ""
        values: dict[str, str] = {}
        match found.get("values"):
            case Table(entries=entries):
                values = {
                    name.value: text_of(node, f"meaning of {name.value}", problems) or "" for name, node in entries
                }
            case Listing(items=items):
                values = {text_of(item, "value", problems) or "": "" for item in items}
            case None:
                pass
            case Text(place=place):
                problems.add(place, "values must be a list, or a mapping of values to meanings")
        if not values and "values" in found:
            problems.add(found["values"].place, f"enum {key.value} has no values")
        enums[key.value] = Enum(key.value, meaning, values, key.place)
    return enums


def read_glossary(table: Table, enums: Mapping[str, Enum], problems: Problems) -> dict[str, GlossaryEntry]:
    glossary: dict[str, GlossaryEntry] = {}
    for key, node in table.entries:
        text = text_of(node, f"glossary entry {key.value!r}", problems)
        if text is None:
            continue
        try:
            value = parse_value(text)
            scalar = None if value.type in (None, OBJECT) else parse_type(value.type, frozenset(enums))
        except Malformed as malformed:
            problems.add(node.place, str(malformed))
            continue
        if not value.meaning:
            problems.add(node.place, f"{key.value!r} has no meaning: write 'TYPE - Meaning.'")
        name = value.name or snake_case(key.value)
        if reason := objection(name):
            problems.add(node.place, f"Python name {name!r} {reason}: write 'TYPE as another_name - Meaning.'")
        glossary[key.value] = GlossaryEntry(scalar, name, value.meaning or "", key.place)
    return glossary


def read_errors(table: Table, problems: Problems) -> dict[str, dict[str, ErrorCode]]:
    """Error codes of `rest` and of `websocket`, by code."""
    sections = members(table, ERROR_SECTIONS, (), "errors.yaml", problems)
    codes: dict[str, dict[str, ErrorCode]] = {"rest": {}, "websocket": {}}
    for section, body in sections.items():
        if not isinstance(body, Table):
            problems.add(body.place, f"section {section!r} must be a mapping of codes to what they mean")
            continue
        for key, node in body.entries:
            entry = _error_code(key, node, problems)
            for side in codes if section == "both" else (section,):
                if entry is not None:
                    if key.value in codes[side]:
                        problems.add(key.place, f"error code {key.value} already stands for {side}: keep one")
                    codes[side][key.value] = entry
    return codes


def _error_code(key: Text, node: Node, problems: Problems) -> ErrorCode | None:
    text = text_of(node, f"error code {key.value}", problems)
    if text is None:
        return None
    match = _ERROR.fullmatch(text)
    if match is None:
        problems.add(node.place, f"{text!r} is not 'CLASS [retryable] [unknown] - Meaning.'")
        return None
    if match["cls"] not in API_ERRORS:
        problems.add(node.place, f"unknown error class {match['cls']!r}, {meant(match['cls'], API_ERRORS)}")
        return None
    return ErrorCode(match["cls"], bool(match["retryable"]), not match["unknown"], match["meaning"])


@dataclass(frozen=True)
class _Keys:
    headers: tuple[str, ...] = ("key", "signature", "timestamp", "passphrase", "locale", "rate_limit_remaining")
    envelope: tuple[str, ...] = ("code", "message", "time", "data", "success")
    variables: tuple[str, ...] = ("api_key", "secret_key", "passphrase", "base_url")


def read_api(table: Table, problems: Problems) -> ApiFacts | None:
    keys = _Keys()
    names = ("environments", "headers", "envelope", "client_order_id", "variables")
    found = members(table, names, (), "api.yaml", problems)
    sections = {name: found[name] for name in found if name != "client_order_id"}
    tables = {name: node for name, node in sections.items() if isinstance(node, Table)}
    for name, node in sections.items():
        if name not in tables:
            problems.add(node.place, f"{name!r} must be a mapping")
    client_order_id = text_of(found.get("client_order_id"), "client_order_id", problems)
    if problems or client_order_id is None:
        return None
    facts = ApiFacts(
        tuple(
            _environment(key, body, problems)
            for key, body in tables_of(tables["environments"], "environment", problems)
        ),
        _texts(tables["headers"], keys.headers, "headers", problems),
        _texts(tables["envelope"], keys.envelope, "envelope", problems),
        client_order_id,
        _texts(tables["variables"], keys.variables, "variables", problems),
    )
    return None if problems else facts


def _texts(table: Table, required: tuple[str, ...], what: str, problems: Problems) -> dict[str, str]:
    found = members(table, required, (), what, problems)
    return {name: text_of(node, name, problems) or "" for name, node in found.items()}


def _environment(key: Text, body: Table, problems: Problems) -> Environment:
    found = members(body, ("rest",), ("headers",), f"environment {key.value!r}", problems)
    headers: dict[str, str] = {}
    if isinstance(table := found.get("headers"), Table):
        headers = {name.value: text_of(value, name.value, problems) or "" for name, value in table.entries}
    elif table is not None:
        problems.add(table.place, "headers must be a mapping")
    return Environment(key.value, text_of(found.get("rest"), "rest", problems) or "", headers)
