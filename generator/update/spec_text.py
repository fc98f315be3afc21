"""A file of the catalogue as text that is changed in places: whatever is not changed stays byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

import yaml

_Loader: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_COMMENT = re.compile(r":?(?:^|\s)\s*#\s?(?P<text>.*)")


@dataclass(frozen=True, order=True)
class Edit:
    """A piece of text to replace, by offsets; an insertion where they are equal."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class SpecText:
    """Text of one file; lines and columns are counted from 1, as in `Place`."""

    text: str
    root: yaml.Node = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "root", yaml.compose(self.text, Loader=_Loader))

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return tuple(self.text.splitlines(keepends=True))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts = [0]
        for line in self.lines:
            starts.append(starts[-1] + len(line))
        return tuple(starts)

    def offset(self, line: int, column: int = 1) -> int:
        """Where a place is; that of the line after the last one is the end of the text."""
        return self._starts[line - 1] + column - 1

    def indent(self, line: int) -> int:
        text = self.lines[line - 1]
        return len(text) - len(text.lstrip(" "))

    def block_end(self, line: int) -> int:
        """The line after the last one of what begins in a line: those below it that are indented further."""
        own, last = self.indent(line), line
        for number in range(line + 1, len(self.lines) + 1):
            if self.lines[number - 1].strip():
                if self.indent(number) <= own:
                    break
                last = number
        return last + 1

    def key_line(self, key: str) -> int | None:
        """The line of a key of the file, however it is marked: `request[]` is `request`."""
        for name, _ in self.members(self.root):
            if re.split(r"[\[{!?]| as ", name.value)[0] == key:
                return name.start_mark.line + 1
        return None

    def members(self, node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
        return list(node.value) if isinstance(node, yaml.MappingNode) else []

    def comment(self, line: int) -> str | None:
        """What a comment at the end of a line says."""
        end = self._ends.get(line)
        found = None if end is None else _COMMENT.fullmatch(self.lines[line - 1].rstrip("\n")[end:])
        return found["text"].strip() if found else None

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """All that the author says of differences: comments, and the `departs` and `mended` of examples."""
        found = [text for line in range(1, len(self.lines) + 1) if (text := self.comment(line))]
        found += [line.strip().lstrip("# ") for line in self.lines if line.lstrip().startswith("#")]
        for node in _below(self.root):
            for key, value in self.members(node):
                if key.value in ("departs", "mended") and isinstance(value, yaml.ScalarNode):
                    found.append(value.value.strip())
        return tuple(found)

    def remark_on(self, wire: str) -> str | None:
        """What the author says of differences that a field has a part in."""
        return next((text for text in self.remarks if re.search(rf"\b{re.escape(wire)}\b", text)), None)

    @cached_property
    def _ends(self) -> dict[int, int]:
        """Column behind the last key or value of each line; text that goes over several lines has no comment."""
        ends: dict[int, int] = {}
        for node in _below(self.root):
            is_flow = isinstance(node, yaml.CollectionNode) and node.flow_style
            if (is_flow or isinstance(node, yaml.ScalarNode)) and node.start_mark.line == node.end_mark.line:
                line = node.end_mark.line + 1
                ends[line] = max(ends.get(line, 0), node.end_mark.column)
        return ends


def _below(node: yaml.Node) -> Iterator[yaml.Node]:
    yield node
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield key
            yield from _below(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _below(item)


class Overlap(Exception):
    """Two edits change the same piece of text."""


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made, each once; insertions at one place are in the order given, lines end as they do there.

    Raises:
        Overlap: two of them change the same piece.
    """
    parts: list[str] = []
    at = 0
    for one in sorted(dict.fromkeys(edits), key=lambda edit: (edit.start, edit.end)):
        if one.start < at:
            raise Overlap(f"two changes of the same text, {text[one.start : one.end][:60]!r}: take one of them")
        parts += [text[at : one.start], one.text.replace("\n", "\r\n") if "\r\n" in text else one.text]
        at = one.end
    return "".join([*parts, text[at:]])
