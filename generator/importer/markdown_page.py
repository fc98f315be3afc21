"""Splits Markdown, as the docs are crawled, into blocks."""

from __future__ import annotations

import html
import re

from generator.importer.page import Block, Code, Grid, Heading, Page, PageError, Prose, Row, grid_of, one_line

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_FENCE = re.compile(r"\s*(```+|~~~+)(.*)")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_BULLET = re.compile(r"\s*(?:[*+-]|\d+[.)])\s+(.*)")
_CELL_END = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")


def parse_markdown(text: str) -> Page:
    """The blocks of a page.

    Raises:
        PageError: a table is malformed, or a code block never ends.
    """
    return Page(tuple(_Reader(text.splitlines()).blocks()))


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.index = 0

    def blocks(self) -> list[Block]:
        found: list[Block] = []
        while self.index < len(self.lines):
            line = self.lines[self.index]
            if fence := _FENCE.fullmatch(line):
                found.append(self._code(fence[1]))
            elif self._at_table():
                found.append(self._table())
            else:
                self.index += 1
                found += _single(line, self.index)
        return found

    def _code(self, fence: str) -> Code:
        start = self.index + 1
        self.index = start
        body: list[str] = []
        while self.index < len(self.lines):
            line = self.lines[self.index].rstrip()
            self.index += 1
            if line.lstrip().startswith(fence) and line.strip() == fence:
                return Code("\n".join(body), start)
            # A fence that the docs glued to the last line of the code is its end all the same.
            if line.endswith(fence):
                body.append(line.removesuffix(fence))
                return Code("\n".join(body), start)
            body.append(line)
        raise PageError("this code block has no end: close it with ```", start)

    def _at_table(self) -> bool:
        after = self.index + 1
        return (
            "|" in self.lines[self.index]
            and after < len(self.lines)
            and "|" in self.lines[after]
            and _RULE.fullmatch(self.lines[after]) is not None
        )

    def _table(self) -> Grid:
        start = self.index + 1
        header = _row(self.lines[self.index], start)
        self.index += 2
        rows: list[Row] = []
        while self.index < len(self.lines) and "|" in self.lines[self.index]:
            rows.append(_row(self.lines[self.index], self.index + 1))
            self.index += 1
        return grid_of(header, rows, start)


def _single(line: str, number: int) -> list[Block]:
    """The block that one line is; none where it is blank."""
    if heading := _HEADING.fullmatch(line.strip()):
        return [Heading(len(heading[1]), _plain(re.sub(r"\[\u200b?\]\(.*", "", heading[2])), number)]
    bullet = _BULLET.fullmatch(line)
    text = _plain(bullet[1] if bullet else line)
    return [Prose(text, number)] if text else []


def _row(line: str, number: int) -> Row:
    inner = line.strip()
    inner = inner.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return Row(tuple(_plain(cell) for cell in _CELL_END.split(inner)), number)


def _plain(text: str) -> str:
    """Text as a reader sees it; inline code keeps its backticks."""
    return one_line(html.unescape(_ESCAPED.sub(r"\1", _LINK.sub(r"\1", text))))
