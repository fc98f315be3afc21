"""YAML as this project reads it: text, lists and mappings with their places, and nothing that surprises."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from generator.problems import Place, Problems

_Loader: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_TEXT = "tag:yaml.org,2002:str"
_NULL = "tag:yaml.org,2002:null"
_BOOL = "tag:yaml.org,2002:bool"
_KINDS = {"bool": "a boolean", "int": "a number", "float": "a number", "null": "null", "timestamp": "a date"}


@dataclass(frozen=True)
class Text:
    """A scalar, always as text; empty where nothing was written."""

    value: str
    place: Place


@dataclass(frozen=True)
class Listing:
    items: tuple[Node, ...]
    place: Place


@dataclass(frozen=True)
class Table:
    """A mapping; keys are unique."""

    entries: tuple[tuple[Text, Node], ...]
    place: Place

    def get(self, key: str) -> Node | None:
        return next((value for text, value in self.entries if text.value == key), None)


Node: TypeAlias = Text | Listing | Table


def read(path: Path, name: str, problems: Problems) -> Table | None:
    """The mapping in a file; None when there is no reading it. Every mistake goes to `problems`.

    Args:
        path: The file.
        name: How messages call it.
        problems: Where mistakes go.
    """
    start = Place(name)
    try:
        data = path.read_bytes()
    except OSError as error:
        problems.add(start, f"can't be read: {error.strerror}")
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = error.start - (before.rfind(b"\n") + 1) + 1
        problems.add(
            Place(name, before.count(b"\n") + 1, column),
            f"byte 0x{data[error.start]:02x} is not UTF-8: save it as UTF-8",
        )
        return None
    try:
        composed = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        problems.add(_marked(error, name), f"not YAML: {error.problem or error}")
        return None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        problems.add(Place(name, line), f"character U+{ord(text[error.position]):04X} is not allowed in YAML")
        return None
    except (RecursionError, yaml.YAMLError):
        problems.add(start, "not YAML: nested too deep to be read")
        return None
    if composed is None:
        problems.add(start, "the file is empty")
        return None
    reader = _Reader(name, problems)
    try:
        node = reader.node(composed)
    except RecursionError:
        problems.add(start, "not YAML: nested too deep to be read")
        return None
    if not isinstance(node, Table):
        problems.add(start, "must be a mapping of keys to values")
        return None
    return node


def _marked(error: yaml.MarkedYAMLError, name: str) -> Place:
    mark = error.problem_mark or error.context_mark
    return Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)


class _Reader:
    def __init__(self, name: str, problems: Problems) -> None:
        self.name = name
        self.problems = problems
        self.seen: set[int] = set()

    def node(self, node: yaml.Node) -> Node:
        place = Place(self.name, node.start_mark.line + 1, node.start_mark.column + 1)
        if id(node) in self.seen:
            self.problems.add(place, "an alias (*name) is not allowed: write it out")
            return Text("", place)
        self.seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node, place)
        if isinstance(node, yaml.SequenceNode):
            return Listing(tuple(self.node(item) for item in node.value), place)
        return self.table(node, place)

    def scalar(self, node: yaml.ScalarNode, place: Place) -> Text:
        plain = node.style is None
        kind = node.tag.rpartition(":")[2]
        readable = kind in _KINDS and ((node.tag == _NULL and not node.value) or node.value in ("true", "false"))
        if plain and node.tag != _TEXT and not readable:
            what = _KINDS.get(kind, f"of the type {node.tag}")
            self.problems.add(place, f"YAML reads {node.value} as {what}: write '{node.value}' in quotes")
        return Text(node.value, place)

    def table(self, node: yaml.Node, place: Place) -> Table:
        entries: dict[str, tuple[Text, Node]] = {}
        for key_node, value_node in node.value:
            value = self.node(value_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.add(_place_of(key_node, self.name), "a key must be text")
                continue
            key = self.scalar(key_node, _place_of(key_node, self.name))
            if key.value in entries:
                first = entries[key.value][0].place.line
                self.problems.add(key.place, f"key {key.value!r} occurs twice (first in line {first}): remove one")
                continue
            entries[key.value] = (key, value)
        return Table(tuple(entries.values()), place)


def _place_of(node: yaml.Node, name: str) -> Place:
    return Place(name, node.start_mark.line + 1, node.start_mark.column + 1)
