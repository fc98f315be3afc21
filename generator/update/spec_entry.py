"""A field in the text of a file: where it is, and its type changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from generator.problems import Place
from generator.read.source.grammar import Malformed, parse_value
from generator.update.spec_text import Edit, SpecText

_TYPE = re.compile(r"[^\s(]+(?:\([^)]*\))?")
QUOTES = ("'", '"')


def retyped(spec: SpecText, place: Place, type_: str) -> Edit | None:
    """Gives a field of a single value, or of a list of those, another type; name, meaning and comment stay."""
    found = entry(spec, place)
    if found is None or not isinstance(found[1], yaml.ScalarNode):
        return None
    key, value = found
    if not value.value:
        at = spec.text.index(":", span(spec, key)[1]) + 1
        return Edit(at, at, f" {type_}")
    start, _ = span(spec, value)
    start += spec.text[start] in QUOTES
    try:
        has_type = parse_value(value.value).type is not None
    except Malformed:
        return None
    old = _TYPE.match(spec.text, start)
    return Edit(start, old.end(), type_) if has_type and old else Edit(start, start, f"{type_} ")


def entry(spec: SpecText, place: Place) -> tuple[yaml.Node, yaml.Node] | None:
    """The key and the value at a place."""
    wanted = (place.line - 1, place.column - 1)
    for key, value in _entries(spec.root):
        if (key.start_mark.line, key.start_mark.column) == wanted:
            return key, value
    return None


def _entries(node: yaml.Node) -> Iterator[tuple[yaml.Node, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key, value
            yield from _entries(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _entries(item)


def span(spec: SpecText, node: yaml.Node) -> tuple[int, int]:
    """Offsets of a node."""
    start, end = node.start_mark, node.end_mark
    return spec.offset(start.line + 1, start.column + 1), spec.offset(end.line + 1, end.column + 1)
