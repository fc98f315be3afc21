"""Reads what all operations share: enums, glossary, error codes and api.yaml."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from bitget_runtime.errors import API_ERRORS
from generator.model.shared import ApiFacts, Enum, Environment, ErrorCode, GlossaryEntry
from generator.model.types import Scalar
from generator.naming import class_objection, objection, snake_case
from generator.problems import Problems, meant
from generator.read.parts.age import read_dates
from generator.read.parts.limits import read_call_limits
from generator.read.source.grammar import OBJECT, Malformed, parse_type, parse_value
from generator.read.source.strict_yaml import Listing, Node, Table, Text
from generator.read.source.tables import matching, members, prose_of, tables_of, text_of

ERROR_SECTIONS = ("both", "rest", "websocket")


_ERROR = re.compile(r"(?P<cls>\S+)(?P<retryable> retryable)?(?P<unknown> unknown)? - (?P<meaning>.+)")


_ERROR_NUMBER = re.compile(r"\d{1,9}", re.ASCII)


_WIRE_NAME = re.compile(r"[A-Za-z]\w*", re.ASCII)


_HEADER = re.compile(r"[A-Za-z0-9-]+")


_HEADER_VALUE = re.compile(r"[!-~]([ -~]*[!-~])?")


_AUTHORITY = r"[a-z0-9\-]+(\.[a-z0-9\-]+)*(:[1-9][0-9]{0,4})?"


_HOST = re.compile(rf"https://{_AUTHORITY}")


_STREAM_NEEDED = ("channel_key", "public", "private")


_STREAM_OPTIONAL = ("binary", "parameters_in")


_PATH_OR_NAME = re.compile(r"(/[a-z0-9]+)+|[A-Za-z]+")


_SOCKET_HOST = re.compile(rf"wss://{_AUTHORITY}")


_HEADERS_ON = re.compile(r"all|signed")


_TIME_PATH = re.compile(r"(/[a-z0-9-]+)+")


_SECONDS = re.compile(r"[1-9]\d{0,3}", re.ASCII)


_ENVIRONMENT = re.compile(r"[a-z][a-z0-9_]*")


_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")


_STREAM_LIMITS = (
    "messages_per_second",
    "subscriptions_per_hour",
    "channels_per_connection",
    "argument_bytes",
    "connections_per_5_minutes",
    "ping_seconds",
    "lifetime_hours",
)


_API_TEXTS: Mapping[str, tuple[tuple[str, ...], re.Pattern[str], str]] = {
    "headers": (
        ("key", "signature", "timestamp", "passphrase", "locale", "rate_limit_remaining"),
        _HEADER,
        "the name of an HTTP header",
    ),
    "envelope": (("code", "message", "time", "data", "success"), re.compile(r"\w+", re.ASCII), "a name or a number"),
    "stream_limits": (
        _STREAM_LIMITS,
        re.compile(r"[1-9]\d{0,8}", re.ASCII),
        "a number in quotes",
    ),
    "variables": (("api_key", "secret_key", "passphrase", "base_url", "stream_url"), _VARIABLE, "a name in UPPER_CASE"),
}
"""Sections of api.yaml that hold texts: their keys, and what each must be."""


def read_enums(table: Table, problems: Problems) -> dict[str, Enum]:
    """The sets of values by name; one with mistakes is there too, as far as it goes."""
    enums: dict[str, Enum] = {}
    for key, body in tables_of(table, "enum", problems):
        reason = class_objection(key.value)
        if reason is None and key.value.startswith("Flag"):
            reason = "begins like the generated types of flags"
        if reason:
            problems.add(key.place, f"enum name {key.value!r} {reason}: write another name in PascalCase")
        found = members(body, ("meaning", "values"), (), f"enum {key.value}", problems) if body else {}
        meaning = prose_of(found.get("meaning"), "meaning", problems) or ""
        values = _enum_values(key.value, found["values"], problems) if "values" in found else {}
        enums[key.value] = Enum(key.value, meaning, values, key.place)
    return enums


def _enum_values(name: str, node: Node, problems: Problems) -> dict[str, str]:
    values: dict[str, str] = {}
    match node:
        case Table(entries=entries):
            for key, meaning in entries:
                values[key.value] = prose_of(meaning, f"meaning of {key.value!r}", problems) or ""
        case Listing(items=items):
            for item in items:
                value = text_of(item, "value", problems)
                if value is not None and value in values:
                    problems.add(item.place, f"value {value!r} of enum {name} occurs twice: remove one")
                values[value or ""] = ""
        case Text(place=place):
            problems.add(place, "values must be a list, or a mapping of values to meanings")
            return {}
    for value in values:
        if value != value.strip():
            problems.add(node.place, f"value {value!r} of enum {name} begins or ends with a space: remove it")
    if not values:
        problems.add(node.place, f"enum {name} has no values: add them")
    return values


def read_glossary(table: Table, enums: Mapping[str, Enum] | None, problems: Problems) -> dict[str, GlossaryEntry]:
    """What field names mean; an entry with mistakes is there too, as far as it goes.

    Args:
        table: The file.
        enums: What types there are besides the scalars; None if that is not known.
        problems: Where mistakes go.
    """
    names = None if enums is None else frozenset(enums)
    glossary: dict[str, GlossaryEntry] = {}
    for key, node in table.entries:
        text = text_of(node, f"glossary entry {key.value!r}", problems)
        name, meaning = snake_case(key.value), ""
        scalar: Scalar | None = Scalar("unknown")
        if text is not None:
            name, meaning, scalar = _glossary_value(text, name, node, names, problems)
        if reason := objection(name):
            problems.add(node.place, f"Python name {name!r} {reason}: write 'TYPE as another_name - Meaning.'")
        glossary[key.value] = GlossaryEntry(scalar, name, meaning, key.place)
    return glossary


def _glossary_value(
    text: str, name: str, node: Node, enums: frozenset[str] | None, problems: Problems
) -> tuple[str, str, Scalar | None]:
    """Python name, meaning and type of an entry; `name` is what it is called if it does not say."""
    try:
        value = parse_value(text)
        name = value.name or name
        if value.deprecated:
            problems.add(node.place, "what is deprecated is a field of an operation, not a name: say so in its file")
        if not value.meaning:
            problems.add(node.place, f"{text!r} has no meaning: write 'TYPE - Meaning.'")
        return name, value.meaning or "", None if value.type in (None, OBJECT) else parse_type(value.type, enums)
    except Malformed as malformed:
        problems.add(node.place, str(malformed))
        return name, "", Scalar("unknown")


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
                        problems.add(key.place, f"error code {key.value} is already declared for {side}: keep one")
                    codes[side][key.value] = entry
    return codes


def _error_code(key: Text, node: Node, problems: Problems) -> ErrorCode | None:
    if not _ERROR_NUMBER.fullmatch(key.value):
        problems.add(key.place, f"error code {key.value!r} is not a number: write its digits in quotes")
    form = "'CLASS [retryable | unknown] - Meaning.'"
    match = matching(node, _ERROR, f"error code {key.value}", form, problems)
    if match is None:
        return None
    if match["cls"] not in API_ERRORS:
        problems.add(node.place, f"unknown error class {match['cls']!r}, {meant(match['cls'], API_ERRORS)}")
        return None
    if match["retryable"] and match["unknown"]:
        problems.add(node.place, "what may have been carried out is not to be sent again: remove one of the two words")
    return ErrorCode(match["cls"], bool(match["retryable"]), not match["unknown"], match["meaning"])


def read_api(table: Table, problems: Problems) -> ApiFacts | None:
    """What all operations share; None if there is a mistake in it."""
    names = ("environments", "headers", "envelope", "client_order_id", "streams", "stream_limits", "variables")
    optional = (
        "new_client_order_ids",
        "order_id",
        "limits",
        "docs_dates",
        "wire_dates",
        "time",
        "timestamp_valid",
        "too_wide",
    )
    found = members(table, names, optional, "api.yaml", problems)
    texts = {name: _api_texts(name, found[name], problems) for name in _API_TEXTS if name in found}
    form = "a parameter's name on the wire"
    client_order_id = matching(found.get("client_order_id"), _WIRE_NAME, "client_order_id", form, problems)
    new_ids = _wire_names(found.get("new_client_order_ids"), "new_client_order_ids", problems)
    order_id = matching(found["order_id"], _WIRE_NAME, "order_id", form, problems) if "order_id" in found else None
    own_headers = ("Content-Type", *texts.get("headers", {}).values())
    environments = _environments(found["environments"], own_headers, problems) if "environments" in found else ()
    limits = read_call_limits(found.get("limits"), problems)
    streams = _streams(found["streams"], problems) if "streams" in found else {}
    time = _time_paths(found["time"], problems) if "time" in found else {}
    docs_dates = read_dates(found.get("docs_dates"), "docs_dates", "addresses of pages", problems)
    wire_dates = read_dates(found.get("wire_dates"), "wire_dates", "addresses of calls", problems)
    valid = matching(found.get("timestamp_valid"), _SECONDS, "timestamp_valid", "seconds, in quotes", problems)
    too_wide = _codes(found.get("too_wide"), "too_wide", problems)
    if table.place.file in problems.files or client_order_id is None:
        return None
    if "limits" not in found:  # said last: an older revision that lacks them can be read all the same
        problems.add(table.place, "api.yaml has no 'limits': add it")
    return ApiFacts(
        environments,
        texts["headers"],
        texts["envelope"],
        client_order_id[0],
        new_ids,
        order_id[0] if order_id else "",
        limits,
        streams,
        texts["stream_limits"],
        texts["variables"],
        docs_dates,
        time,
        int(valid[0]) if valid else None,
        too_wide,
        wire_dates,
    )


def _codes(node: Node | None, what: str, problems: Problems) -> tuple[str, ...]:
    if node is None:
        return ()
    if not isinstance(node, Listing):
        problems.add(node.place, f"{what!r} must be a list of error codes, such as ['40705']")
        return ()
    form = "an error code, in quotes"
    matches = [matching(item, _ERROR_NUMBER, f"a code of {what}", form, problems) for item in node.items]
    return tuple(match[0] for match in matches if match)


def _wire_names(node: Node | None, what: str, problems: Problems) -> tuple[str, ...]:
    match node:
        case None:
            return ()
        case Listing(items=items):
            form = "a parameter's name on the wire"
            matches = [matching(item, _WIRE_NAME, f"a name of {what}", form, problems) for item in items]
            return tuple(match[0] for match in matches if match)
        case _:
            problems.add(node.place, f"{what!r} must be a list of names on the wire")
            return ()


def _streams(node: Node, problems: Problems) -> dict[str, dict[str, str]]:
    """How the WebSockets of each generation of the API are spoken to."""
    if not isinstance(node, Table):
        problems.add(node.place, "'streams' must be a mapping of generations of the API to how theirs are spoken to")
        return {}
    streams: dict[str, dict[str, str]] = {}
    for key, body in tables_of(node, "streams", problems):
        if reason := objection(key.value):
            problems.add(key.place, f"generation of the API {key.value!r} {reason}: write the name of its folder")
        found = members(body, _STREAM_NEEDED, _STREAM_OPTIONAL, f"streams {key.value}", problems) if body else {}
        matches = {
            name: matching(one, _PATH_OR_NAME, name, "a path, or a name on the wire", problems)
            for name, one in found.items()
        }
        streams[key.value] = {name: match[0] for name, match in matches.items() if match}
    return streams


def _time_paths(node: Node, problems: Problems) -> dict[str, str]:
    if not isinstance(node, Table):
        problems.add(node.place, "'time' must be a mapping of generations of the API to paths")
        return {}
    form = "the path of a public GET, such as /api/v3/public/time"
    paths = {key.value: matching(value, _TIME_PATH, "a path of time", form, problems) for key, value in node.entries}
    return {generation: path[0] for generation, path in paths.items() if path}


def _api_texts(name: str, node: Node, problems: Problems) -> dict[str, str]:
    keys, pattern, form = _API_TEXTS[name]
    if not isinstance(node, Table):
        problems.add(node.place, f"{name!r} must be a mapping of keys to values")
        return {}
    texts: dict[str, str] = {}
    for key, value in members(node, keys, (), name, problems).items():
        match = matching(value, pattern, key, form, problems)
        if match and match[0] in texts.values() and name != "stream_limits":
            problems.add(value.place, f"{match[0]!r} occurs twice in {name}: each has a name of its own")
        texts[key] = match[0] if match else ""
    return texts


def _environments(node: Node, own_headers: Collection[str], problems: Problems) -> tuple[Environment, ...]:
    if not isinstance(node, Table) or not node.entries:
        problems.add(node.place, "'environments' must be a mapping of names to what each is")
        return ()
    return tuple(
        _environment(key, body, own_headers, problems)
        for key, body in tables_of(node, "environment", problems)
        if body is not None
    )


def _environment(key: Text, body: Table, own_headers: Collection[str], problems: Problems) -> Environment:
    if not _ENVIRONMENT.fullmatch(key.value):
        problems.add(key.place, f"environment name {key.value!r} is wrong: write a name in snake_case")
    found = members(body, ("rest", "streams"), ("headers", "headers_on"), f"environment {key.value!r}", problems)
    host = matching(found.get("rest"), _HOST, "rest", "https:// and a host, without a path", problems)
    streams = matching(found.get("streams"), _SOCKET_HOST, "streams", "wss:// and a host, without a path", problems)
    headers = _headers(found.get("headers"), own_headers, problems)
    on = (
        matching(found["headers_on"], _HEADERS_ON, "headers_on", "all or signed", problems)
        if "headers_on" in found
        else None
    )
    return Environment(
        key.value, host[0] if host else "", streams[0] if streams else "", headers, on[0] if on else "all"
    )


def _headers(node: Node | None, own_headers: Collection[str], problems: Problems) -> dict[str, str]:
    """What is sent in one environment besides the headers of every request."""
    if node is None:
        return {}
    if not isinstance(node, Table):
        problems.add(node.place, "headers must be a mapping of names to values")
        return {}
    headers: dict[str, str] = {}
    taken = {name.lower() for name in own_headers}
    for name, value in node.entries:
        if not _HEADER.fullmatch(name.value):
            problems.add(name.place, f"header {name.value!r} is wrong: write the name of an HTTP header")
        elif name.value.lower() in taken:
            problems.add(name.place, f"header {name.value!r} is sent already, in upper or lower case: remove one")
        taken.add(name.value.lower())
        match = matching(value, _HEADER_VALUE, name.value, "printable ASCII in one line", problems)
        headers[name.value] = match[0] if match else ""
    return headers
