"""What others say that the exchange offers: an OpenAPI document, or a tab-separated list of paths and parameters."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import yaml

Calls: TypeAlias = "dict[str, frozenset[str] | None]"
"""Names of parameters by the call, `GET /api/...`; None if the file says nothing of them."""

_METHODS = ("get", "post", "put", "delete", "patch")
_METHOD = re.compile(r"GET|POST|PUT|DELETE|PATCH", re.IGNORECASE)
_PATH = re.compile(r"(?:https?://[^/\s]+)?(/[A-Za-z0-9_.{}\-]+(?:/[A-Za-z0-9_.{}\-]+)+)/?")
_PARAMETERS = ("parameters", "parameter", "params", "param", "fields", "arguments", "args")
_HEADINGS = frozenset({"method", "http method", "verb", "path", "url", "endpoint"})
_MOST_BYTES = 50 * 2**20
_DEEPEST = 20


class NotComparable(Exception):
    """The file is neither; the message says what it should be."""


def read_calls(path: Path, skipped: list[str]) -> Calls:
    """The calls that a file lists; anything else goes to `skipped`, with its place and the reason.

    Raises:
        NotComparable: no call in it can be read.
        OSError: the file can't be read.
    """
    if path.stat().st_size > _MOST_BYTES:
        raise NotComparable(f"{path}: larger than {_MOST_BYTES >> 20} MB, which no list of calls is")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotComparable(f"{path}: not UTF-8 text: save it as such") from None
    document = _document(text)
    found = _of_document(document, path, skipped) if isinstance(document, dict) else _of_table(text, path, skipped)
    if not found:
        raise NotComparable(
            f"{path}: no calls in it: give an OpenAPI document (JSON or YAML with 'paths'), or a tab-separated list "
            "with the columns method and path, and parameters if it has them"
        )
    return found


def _document(text: str) -> object:
    """A document, where the text is one; None for any other."""
    start = text.lstrip()[:1]
    try:
        if start == "{":
            return json.loads(text)
        if re.search(r"^['\"]?(openapi|swagger|paths)['\"]?:", text, re.MULTILINE):
            return yaml.safe_load(text)
    except (ValueError, yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = getattr(error, "lineno", None) or (mark.line + 1 if mark else 1)
        raise NotComparable(f"line {line}: neither JSON nor YAML: {str(error).splitlines()[0]}") from None
    return None


def _of_document(document: dict[str, Any], path: Path, skipped: list[str]) -> Calls:
    paths = document.get("paths")
    if not isinstance(paths, dict):
        raise NotComparable(f"{path}: no OpenAPI document: it has no 'paths'")
    before = _base(document)
    found: Calls = {}
    for name, item in paths.items():
        methods = _resolved(item, document)
        if not any(method in methods for method in _METHODS):
            skipped.append(f"{path}: {name}: not read: it has none of {', '.join(_METHODS)}")
        for method, operation in methods.items():
            if method in _METHODS and not isinstance(operation, dict):
                skipped.append(f"{path}: {method} {name}: not read: it isn't an object")
            elif method in _METHODS:
                names = {*_parameters(item, document), *_parameters(operation, document), *_body(operation, document)}
                found[_call(method, f"{before}{name}")] = frozenset(names)
    return found


def _base(document: Mapping[str, Any]) -> str:
    """What comes before each path."""
    servers = document.get("servers")
    first = servers[0].get("url") if isinstance(servers, list) and servers and isinstance(servers[0], dict) else None
    return urlsplit(str(first or document.get("basePath") or "")).path.rstrip("/")


def _parameters(holder: object, document: dict[str, Any]) -> Iterator[str]:
    listed = holder.get("parameters") if isinstance(holder, dict) else None
    for one in listed if isinstance(listed, list) else ():
        parameter = _resolved(one, document)
        if parameter.get("in") in ("query", "formData"):
            yield str(parameter.get("name"))
        elif parameter.get("in") == "body":
            yield from _properties(parameter.get("schema"), document)


def _body(operation: Mapping[str, Any], document: dict[str, Any]) -> Iterator[str]:
    content = _resolved(operation.get("requestBody"), document).get("content")
    for media in content.values() if isinstance(content, dict) else ():
        if isinstance(media, dict):
            yield from _properties(media.get("schema"), document)


def _properties(schema: object, document: dict[str, Any], level: int = 0) -> Iterator[str]:
    """Names of an object's properties; of a list, those of its items."""
    found = _resolved(schema, document)
    if level == _DEEPEST:
        return
    properties = found.get("properties")
    yield from map(str, properties if isinstance(properties, dict) else ())
    for part in ("allOf", "oneOf", "anyOf"):
        for one in found.get(part) or ():
            yield from _properties(one, document, level + 1)
    if "items" in found:
        yield from _properties(found["items"], document, level + 1)


def _resolved(value: object, document: dict[str, Any]) -> dict[str, Any]:
    """An object, or the one that it refers to in the same document."""
    for _ in range(_DEEPEST):
        if not isinstance(value, dict):
            break
        reference = value.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return value
        value = document
        for step in reference[2:].split("/"):
            value = value.get(step.replace("~1", "/").replace("~0", "~")) if isinstance(value, dict) else None
    return {}


def _of_table(text: str, path: Path, skipped: list[str]) -> Calls:
    lines = enumerate(csv.reader(text.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE), start=1)
    rows = [(number, row) for number, row in lines if any(cell.strip() for cell in row)]
    if not any(len(row) > 1 for _, row in rows):
        raise NotComparable(
            f"{path}: neither an OpenAPI document nor a tab-separated list: a row has a method and a path, with a tab "
            "between them"
        )
    head = [cell.strip().casefold() for cell in rows[0][1]]
    column = next((index for index, cell in enumerate(head) if cell in _PARAMETERS), None)
    found: Calls = {}
    for number, row in rows:
        call = _call_in(row)
        if isinstance(call, _NoCall):
            if number != rows[0][0] or not _HEADINGS & set(head):
                skipped.append(f"{path}:{number}: not read: {call.value}: {' '.join(row)[:80]}")
            continue
        names = None
        if column is not None:
            names = frozenset(re.findall(r"[A-Za-z_]\w*", row[column] if column < len(row) else ""))
        before = found.get(call)
        found[call] = names if before is None or names is None else before | names
    return found


class _NoCall(Enum):
    """Why a row names no call."""

    METHOD = "no cell names a method, such as GET or POST"
    PATH = "no cell has a path, such as /api/v3/market/tickers"


def _call_in(row: list[str]) -> str | _NoCall:
    """The call that the cells of a row name: in two cells, or `GET /path` in one."""
    words = [word for cell in row for word in cell.strip().strip("`").split()[:2]]
    method = next((word for word in words if _METHOD.fullmatch(word)), None)
    where = next((match for word in words if (match := _PATH.fullmatch(word))), None)
    if where is None:
        return _NoCall.PATH
    return _call(method, where[1]) if method else _NoCall.METHOD


def _call(method: str, path: str) -> str:
    return f"{method.upper()} {path.partition('?')[0].rstrip('/')}"
