"""Splits Markdown, as the docs are crawled or copied, into blocks."""

from __future__ import annotations

import html
import re

from generator.importer.page.blocks import (
    Block,
    Code,
    Grid,
    Heading,
    Page,
    PageError,
    Prose,
    Row,
    check_width,
    grid_of,
    one_line,
)

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ANCHOR = re.compile(r"\[\u200b?\]\(#?(?P<anchor>[^\s)]*)[^\n]*")
_FENCE = re.compile(r"\s*(```+|~~~+)(.*)")
_RULE_MARKS = frozenset("|:- \t")
_BULLET = re.compile(r"\s*(?:[*+-]|\d+[.)])\s+(.*)")
_CELL_END = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)")
_TAG = re.compile(r"</?(?:br|p|div|b|strong|em|i|u|a|span|font|sup|sub|ul|ol|li)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_CODE_TAG = re.compile(r"</?code(?:\s[^<>]*)?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BARE_CURL = re.compile(r"(?:\$\s)?curl\s")
_BARE_JSON = re.compile(r"[{\[]\s*(?:$|[{\[\"])")
_FEWEST_OF_A_ROW = 2
"""A line with more cells than this is a row; with fewer it may be a sentence that ends the table."""
_CLOSING = {"{": "}", "[": "]"}


def parse_markdown(text: str) -> Page:
    """The blocks of a page.

    Raises:
        PageError: a table is malformed, or a code block never ends.
    """
    reader = _Reader(text.splitlines())
    reader.skip_front_matter()
    return Page(tuple(reader.blocks()))


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.index = 0

    def skip_front_matter(self) -> None:
        """Step over what a tool that saves pages notes above them, between two lines `---`."""
        if self.lines and self.lines[0].strip() == "---" and "---" in self.lines[1:]:
            self.index = self.lines.index("---", 1) + 1

    def blocks(self) -> list[Block]:
        found: list[Block] = []
        while self.index < len(self.lines):
            line = self.lines[self.index]
            if fence := _FENCE.fullmatch(line):
                found.append(self._code(fence[1]))
            elif _BARE_CURL.match(line) or _BARE_JSON.match(line):
                found.append(self._bare_code())
            elif self._at_ruled_table():
                found.append(self._table("|", has_rule=True))
            elif mark := self._mark_of_bare_table():
                found.append(self._table(mark, has_rule=False))
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
            if (opening := _FENCE.fullmatch(line)) and opening[1].startswith(fence) and opening[2].strip().isalnum():
                raise PageError(
                    f"this code block has no end before the next one, in line {self.index}: close it", start
                )
            # A fence that the docs glued to the last line of the code is its end all the same.
            if line.endswith(fence):
                body.append(line.removesuffix(fence))
                return Code("\n".join(body), start)
            body.append(line)
        raise PageError("this code block has no end: close it with ```", start)

    def _bare_code(self) -> Code:
        """A call or JSON without a fence, as in text copied from a browser; up to its last line."""
        start = self.index
        is_curl = _BARE_CURL.match(self.lines[start]) is not None
        while self.index < len(self.lines):
            line = self.lines[self.index].rstrip()
            self.index += 1
            follows = self.lines[self.index] if self.index < len(self.lines) else ""
            if is_curl and not line.endswith("\\") and not follows.startswith((" ", "\t", "-", "}", "]", "'")):
                break
            if not is_curl and line.startswith(_CLOSING[self.lines[start][0]]):
                break
            if not is_curl and self.index == start + 1 and line.endswith(_CLOSING[line[0]]):
                break
        # Counted as if the line before were a fence, as the lines of other code blocks are.
        return Code("\n".join(line.rstrip() for line in self.lines[start : self.index]), start)

    def _at_ruled_table(self) -> bool:
        after = self.lines[self.index + 1] if self.index + 1 < len(self.lines) else ""
        return "|" in self.lines[self.index] and "|" in after and "-" in after and set(after) <= _RULE_MARKS

    def _mark_of_bare_table(self) -> str | None:
        """What parts the cells of lines that are alike a table, but have no line of dashes."""
        two = self.lines[self.index : self.index + 2]
        is_framed = all(line.startswith("|") for line in two)
        for mark, fewest in (("|", 2 if is_framed else 3), ("\t", 2)):
            if len(two) == 2 and all(mark in line and line.strip() for line in two):
                counts = {len(_row(line, 0, mark).cells) for line in two}
                if len(counts) == 1 and counts.pop() >= fewest:
                    return mark
        return None

    def _table(self, mark: str, *, has_rule: bool) -> Grid:
        start = self.index + 1
        header = _row(self.lines[self.index], start, mark)
        check_width(header)
        self.index += 2 if has_rule else 1
        rows: list[Row] = []
        while self.index < len(self.lines) and mark in self.lines[self.index]:
            row = _row(self.lines[self.index], self.index + 1, mark)
            if not has_rule and len(row.cells) != len(header.cells) and len(row.cells) <= _FEWEST_OF_A_ROW:
                break
            rows.append(row)
            self.index += 1
        return grid_of(header, rows, start, is_marked=has_rule)


def _single(line: str, number: int) -> list[Block]:
    """The block that one line is; none where it is blank."""
    if heading := _HEADING.fullmatch(line.strip()):
        anchor = _ANCHOR.search(heading[2])
        text = _plain(_ANCHOR.sub("", heading[2]))
        return [Heading(len(heading[1]), text, number, anchor["anchor"] if anchor else None)]
    bullet = _BULLET.fullmatch(line)
    text = _plain(bullet[1] if bullet else line)
    return [Prose(text, number)] if text else []


def _row(line: str, number: int, mark: str) -> Row:
    if mark == "\t":
        return Row(tuple(_plain(cell) for cell in line.split("\t")), number)
    inner = line.strip()
    inner = inner.removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return Row(tuple(_plain(cell) for cell in _CELL_END.split(inner)), number)


def _plain(text: str) -> str:
    """Text as a reader sees it; inline code keeps its backticks."""
    text = _CODE_TAG.sub("`", _TAG.sub(" ", text)) if "<" in text else text
    return one_line(html.unescape(_ESCAPED.sub(r"\1", _LINK.sub(r"\1", text.replace("**", "")))))
