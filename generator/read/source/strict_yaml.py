"""YAML as this project reads it: text, lists and mappings with their places, and nothing that surprises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import yaml

from generator.problems import Place, Problems, TooManyMistakes
from generator.read.source.spec_files import plain_bytes

_Loader: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MOST_BYTES = 2_000_000
DEEPEST = 40
MOST_TEXTS = 20_000
_FORBIDDEN = re.compile("[^\t\n -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Control characters, and what counts as the end of a line for some programs only."""

_KINDS = {
    "tag:yaml.org,2002:bool": "a boolean",
    "tag:yaml.org,2002:float": "a number",
    "tag:yaml.org,2002:int": "a number",
    "tag:yaml.org,2002:null": "null",
    "tag:yaml.org,2002:timestamp": "a date",
}
_MERGE = "tag:yaml.org,2002:merge"

_MENDING = {
    "mapping values are not allowed": "put text that holds ': ' in quotes, and check the indentation",
    "cannot start any token": "indent with spaces, not tabs, and put text that begins with @, `, % or a tab in quotes",
    "sequence entries are not allowed": "begin a list below its key, or put text that begins with '- ' in quotes",
    "unexpected end of stream": "close the quotes that are opened here",
    "expected ',' or": "close the bracket, or put text that begins with one in quotes",
    "find expected ':'": "write 'key: value', and check the indentation",
    "escape": "double the backslash, or use single quotes",
}
"""How to correct what the parser complains of, by a piece of its complaint."""

_MENDING_OTHERS = "check the indentation, and quotes around or within text"


@dataclass(frozen=True)
class Text:
    """A scalar, always as text; empty if nothing was written."""

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


Node: TypeAlias = Text | Listing | Table


class _Unreadable(Exception):
    """A file can't be read any further."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place


def read(path: Path, name: str, problems: Problems) -> Table | None:
    """The mapping in a file; None if it can't be read. Every mistake goes to `problems`.

    Args:
        path: The file.
        name: How messages call it.
        problems: Where mistakes go.
    """
    found = Problems()
    try:
        table = _Reader(_text(path, name), name, found).table_of_file()
    except _Unreadable as unreadable:  # what was found before may follow from it
        problems.settle(unreadable.place, str(unreadable))
        return None
    except TooManyMistakes:
        problems.take(found)
        raise
    problems.take(found)
    return table


def _text(path: Path, name: str) -> str:
    start = Place(name)
    try:
        if path.exists() and not path.is_file():
            raise _Unreadable(start, "is a folder or a device: rename it, only files are called .yaml")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _Unreadable(start, f"can't be read: {error.strerror}") from None
    if len(data) > MOST_BYTES:
        raise _Unreadable(start, f"the file is larger than {MOST_BYTES:,} bytes: no file here is: split it")
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or 0 in data[:2]:
        raise _Unreadable(start, "the file is UTF-16 or UTF-32: save it as UTF-8")
    data = plain_bytes(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = _place_after(data[: error.start].decode("utf-8"), name)
        raise _Unreadable(place, f"byte 0x{data[error.start]:02x} is not UTF-8: save the file as UTF-8") from None
    if found := _FORBIDDEN.search(text):
        char = f"the character U+{ord(found[0]):04X}"
        raise _Unreadable(_place_after(text[: found.start()], name), f"{char} is not allowed: remove it")
    return text


def _place_after(text: str, name: str) -> Place:
    return Place(name, text.count("\n") + 1, len(text) - text.rfind("\n"))


def _events(text: str, name: str) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        complaint = error.problem or "it can't be parsed"
        place = _place_of(error, name)
        mending = next((hint for piece, hint in _MENDING.items() if piece in complaint), _MENDING_OTHERS)
        raise _Unreadable(place, f"not YAML, {complaint}: {mending}") from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise _Unreadable(Place(name), f"not YAML, {error}: {_MENDING_OTHERS}") from None


def _place_of(error: yaml.MarkedYAMLError, name: str) -> Place:
    """Where a mistake is; for quotes or brackets that are never closed, where they open."""
    mark, opening, complaint = error.problem_mark, error.context_mark, error.problem or ""
    if mark and opening and opening.line < mark.line and ("end of stream" in complaint or "expected ','" in complaint):
        mark = opening
    mark = mark or opening
    return Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)


def _kind(text: str) -> str:
    """The tag of what YAML 1.1 makes of text without quotes."""
    for tag, pattern in yaml.SafeLoader.yaml_implicit_resolvers.get(text[:1], []):
        if pattern.match(text):
            return str(tag)
    return ""


class _Reader:
    """Builds nodes from the parser's events: they still show anchors, tags and further documents."""

    def __init__(self, text: str, name: str, problems: Problems) -> None:
        self.name = name
        self.problems = problems
        self.events = _events(text, name)
        self.texts = 0

    def table_of_file(self) -> Table:
        next(self.events)
        first = next(self.events)
        if not isinstance(first, yaml.DocumentStartEvent):
            raise _Unreadable(Place(self.name), "the file is empty: write the keys that README.md shows")
        node = self.node(next(self.events), 1)
        next(self.events)
        after = next(self.events)
        if isinstance(after, yaml.DocumentStartEvent):
            raise _Unreadable(self.place(after), "a second document begins here: a file holds one, remove the '---'")
        if not isinstance(node, Table):
            raise _Unreadable(node.place, "the file must be a mapping of keys to values: write 'key: value'")
        return node

    def place(self, event: yaml.Event) -> Place:
        mark = event.start_mark
        return Place(self.name, mark.line + 1, mark.column + 1) if mark else Place(self.name)

    def node(self, event: yaml.Event, depth: int) -> Node:
        place = self.place(event)
        if isinstance(event, yaml.AliasEvent):
            self.problems.settle(place, f"alias *{event.anchor} is not allowed: write out what it refers to")
            return Text("", place)
        if depth > DEEPEST:
            raise _Unreadable(place, f"nested more than {DEEPEST} levels deep: no API sends that")
        self._check_properties(event, place)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event, place)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(tuple(self.node(item, depth + 1) for item in self._members()), place)
        return self.table(place, depth)

    def _members(self) -> Iterator[yaml.Event]:
        while not isinstance(event := next(self.events), yaml.CollectionEndEvent):
            yield event

    def _check_properties(self, event: yaml.Event, place: Place) -> None:
        if anchor := getattr(event, "anchor", None):
            self.problems.settle(place, f"anchor &{anchor} is not allowed: remove it")
        elif tag := getattr(event, "tag", None):
            self.problems.settle(place, f"tag {tag} is not allowed: remove it")

    def scalar(self, event: yaml.ScalarEvent, place: Place) -> Text:
        text = event.value
        self.texts += 1
        if self.texts > MOST_TEXTS:
            raise _Unreadable(place, f"more than {MOST_TEXTS:,} keys and values: no file here has: split it")
        if found := _FORBIDDEN.search(text):
            self.problems.settle(place, f"escaped character U+{ord(found[0]):04X} is not allowed: remove it")
        if not event.style and text not in ("", "true", "false"):
            what = _KINDS.get(_kind(text))
            if what and text.casefold() in ("true", "false"):
                self.problems.settle(place, f"YAML reads {text} as {what}: write {text.casefold()}, or '{text}'")
            elif what:
                self.problems.settle(place, f"YAML reads {text} as {what}: write '{text}', in quotes")
        return Text(text, place)

    def table(self, place: Place, depth: int) -> Table:
        entries: dict[str, tuple[Text, Node]] = {}
        for event in self._members():
            key = self.node(event, depth + 1)
            merges = isinstance(event, yaml.ScalarEvent) and not event.style and _kind(event.value) == _MERGE
            if merges:
                self.problems.settle(key.place, "a merge key (<<) is not allowed: write the entries out")
            value = self._value(depth, muted=merges or not isinstance(key, Text))
            if not isinstance(key, Text):
                self.problems.settle(key.place, "a key must be text, not a list or a mapping: put it in quotes")
            elif not key.value:
                self.problems.settle(key.place, "a key is empty: write 'key: value'")
            elif key.value in entries:
                first = entries[key.value][0].place.line
                self.problems.add(key.place, f"key {key.value!r} occurs twice, first in line {first}: remove one")
            elif not merges:
                entries[key.value] = (key, value)
        return Table(tuple(entries.values()), place)

    def _value(self, depth: int, *, muted: bool) -> Node:
        """The value of a key; with its mistakes, unless they belong to one of the key's."""
        problems = self.problems
        if muted:
            self.problems = Problems()
        try:
            return self.node(next(self.events), depth + 1)
        finally:
            self.problems = problems
