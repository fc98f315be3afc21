"""Whether the type that a page gives a field can be that of the catalogue. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl

from bitget_runtime.recording.kinds import FRACTION, NOTHING, kind_of, kinds_of_type
from generator.importer.facts import Draft, FieldDraft
from generator.importer.fields.scalar_guess import by_sample, is_placeholder
from generator.model.scalars import written
from generator.model.types import ENUM, NONE, UNKNOWN, ListOf, MapOf, ObjectOf, Scalar, Type, direct_scalars
from generator.read.source.grammar import Malformed, parse_type

_TABLE_TYPES = (
    (re.compile(r"str(ing)?"), kinds_of_type("text") - NOTHING),
    (
        re.compile(r"(big)?(int(eger)?|long|number|decimal|double|float)(\d\d)?"),
        (kinds_of_type("int") | kinds_of_type("decimal(num)")) - NOTHING,
    ),
    (re.compile(r"bool(ean)?"), kinds_of_type("bool") - NOTHING),
)
Path = tuple[str, ...]
"""Names from the whole of a side to a field; lists are stepped into."""


def shown(draft: Draft, envelope: Mapping[str, str]) -> dict[str, dict[Path, list[Any]]]:
    """The values of the page's examples, by side and field. `Any`: whatever JSON can say."""
    found: dict[str, dict[Path, list[Any]]] = {"request": {}, "response": {}}
    for example in draft.examples:
        response = json.loads(example.response)
        data = response.get(envelope["data"]) if isinstance(response, dict) else response
        for path, value in _values(data, ()):
            found["response"].setdefault(path, []).append(value)
        for path, value in _values(_request(draft, example.request), ()):
            found["request"].setdefault(path, []).append(value)
    return found


def _request(draft: Draft, text: str | None) -> Any:
    if not text or draft.method == "GET":
        return dict(parse_qsl(text or ""))
    return json.loads(text)


def _values(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, list):
        for item in value:
            yield from _values(item, path)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from _values(member, (*path, name))
    else:
        yield path, value


def by_examples(wire: str, mine: Type, values: list[Any]) -> str | None:
    """The type that examples show, where none of their values is of the catalogue's; None if one is."""
    scalars = [one for one in direct_scalars(mine) if one.kind != UNKNOWN]
    said = [
        value
        for value in values
        if not (isinstance(value, str) and is_placeholder(value)) and _kind(value) not in NOTHING
    ]
    if not scalars or not said or {_kind(value) for value in said} & _taken(scalars[0]):
        return None
    return "bool" if all(isinstance(value, bool) for value in said) else by_sample(wire, said)


def _kind(value: Any) -> str:
    return FRACTION if isinstance(value, float) else kind_of(value)


def by_table(mine: Type, doc_type: str) -> bool:
    """Whether no value on the wire could be of the type that a table names and of ours."""
    if not isinstance(mine, Scalar) or mine.kind in (UNKNOWN, NONE):
        return False
    found = next((kinds for words, kinds in _TABLE_TYPES if words.fullmatch(doc_type)), None)
    return found is not None and not found & _taken(mine)


def contradiction(mine: Type, theirs: FieldDraft) -> tuple[str, str] | None:
    """Both types, the catalogue's first, where no value on the wire could be of both; None if one could."""
    shapes, inner = _unwrapped(mine)
    drafted = _scalar(theirs.type) if theirs.type is not None else None
    if UNKNOWN in (getattr(inner, "kind", ""), getattr(drafted, "kind", "")):
        return None
    is_alike = shapes == theirs.shapes and isinstance(inner, ObjectOf) == (theirs.type is None)
    if is_alike and (not isinstance(inner, Scalar) or drafted is None or _taken(inner) & _taken(drafted)):
        return None
    return _said(shapes, written(inner) if isinstance(inner, Scalar) else None), _said(theirs.shapes, theirs.type)


def _unwrapped(type_: Type) -> tuple[tuple[str, ...], Scalar | ObjectOf]:
    shapes: tuple[str, ...] = ()
    while isinstance(type_, (ListOf, MapOf)):
        shapes += ("[]" if isinstance(type_, ListOf) else "{}",)
        type_ = type_.item
    return shapes, type_


def _scalar(text: str) -> Scalar | None:
    try:
        return parse_type(text, None)
    except Malformed:
        return None


def _taken(scalar: Scalar) -> frozenset[str]:
    return kinds_of_type("text" if scalar.kind == ENUM else written(scalar)) - NOTHING


def _said(shapes: tuple[str, ...], type_: str | None) -> str:
    held = type_ or "object"
    for shape in reversed(shapes):
        held = f"{'list' if shape == '[]' else 'mapping'} of {held}"
    return held
