"""Changes in the text of a file: a mark, a type, a new line; whatever else is in it stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from generator.importer.yaml_text import scalar
from generator.problems import Place
from generator.update.spec_entry import QUOTES, entry, span
from generator.update.spec_text import Edit, SpecText

_NAME = re.compile(r"[\w.\-|]+(?:\[\]|\{\})*")


def optional(spec: SpecText, place: Place) -> Edit | None:
    """Marks a field as one that may have no value."""
    found = entry(spec, place)
    if found is None:
        return None
    start, _ = span(spec, found[0])
    start += spec.text[start] in QUOTES
    name = _NAME.match(spec.text, start)
    return None if name is None else Edit(name.end(), name.end(), "?")


def replaced(spec: SpecText, place: Place, lines: Iterator[str]) -> Edit | None:
    """Puts other lines in place of a field and what it holds."""
    if not _is_on_a_line(spec, place):
        return None
    first, *others = lines
    comment = spec.comment(place.line)
    text = [f"{first}  # {comment}" if comment else first, *others]
    end = spec.offset(spec.block_end(place.line))
    return Edit(spec.offset(place.line), end, "".join(f"{line}\n" for line in text))


def appended(spec: SpecText, places: list[Place], lines: Iterator[str]) -> Edit | None:
    """Puts lines after the last of some fields."""
    are_apart = all(_is_on_a_line(spec, place) for place in places)
    if not places or not are_apart or len({place.line for place in places}) < len(places):
        return None
    at = spec.offset(spec.block_end(max(place.line for place in places)))
    return Edit(at, at, _own_line(spec, at) + "".join(f"{line}\n" for line in lines))


def with_value(enums: SpecText, name: str, value: str, meaning: str) -> Edit | None:
    """Adds a value to a set of values, in the way in which the set is written."""
    body = next((value for key, value in enums.members(enums.root) if key.value == name), None)
    node = next((value for key, value in enums.members(body) if key.value == "values"), None) if body else None
    if not isinstance(node, yaml.CollectionNode) or not node.value or node.flow_style:
        return None
    is_list = isinstance(node, yaml.SequenceNode)
    last = node.value[-1] if is_list else node.value[-1][0]
    at = enums.offset(enums.block_end(last.start_mark.line + 1))
    text = f"- {scalar(value)}" if is_list else f"{scalar(value)}: {scalar(meaning)}"
    return Edit(at, at, f"{_own_line(enums, at)}{' ' * node.start_mark.column}{text}\n")


def with_code(errors: SpecText, section: str, code: str, text: str) -> Edit | None:
    """Adds an error code to a section, in its place by number."""
    body = next((value for key, value in errors.members(errors.root) if key.value == section), None)
    entries = [key for key, _ in errors.members(body)] if body is not None else []
    if not entries:
        return None
    before = [key for key in entries if int(key.value) < int(code)]
    line = errors.block_end(before[-1].start_mark.line + 1) if before else entries[0].start_mark.line + 1
    at = errors.offset(line)
    margin = " " * entries[0].start_mark.column
    return Edit(at, at, f'{_own_line(errors, at)}{margin}"{code}": {scalar(text)}\n')


def departing(spec: SpecText, line: int, text: str) -> Edit | None:
    """Add to an example's `departs` that it differs from the fields in this line's place."""
    examples = next((value for key, value in spec.members(spec.root) if key.value == "examples"), None)
    for item in examples.value if isinstance(examples, yaml.SequenceNode) else ():
        keys = spec.members(item)
        if not keys or not item.start_mark.line < line <= max(item.end_mark.line, item.start_mark.line + 1):
            continue
        at = spec.offset(spec.block_end(keys[-1][0].start_mark.line + 1))
        margin = " " * keys[0][0].start_mark.column
        return Edit(at, at, f"{_own_line(spec, at)}{margin}departs: {scalar(text)}\n")
    return None


def _own_line(spec: SpecText, at: int) -> str:
    """What ends the line before, where the file does not."""
    return "\n" if at and spec.text[at - 1] != "\n" else ""


def _is_on_a_line(spec: SpecText, place: Place) -> bool:
    """Whether nothing but the dash of a list is before a field on its line."""
    return not spec.lines[place.line - 1][: place.column - 1].strip(" -")
