"""Splits Markdown, as the docs are crawled or copied, into blocks."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

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
from generator.importer.page.brackets import Brackets
from generator.importer.page.plain_tables import plain_table

_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_ANCHOR = re.compile(r"\[\u200b?\]\(#?(?P<anchor>[^\s)]*)[^\n]*")
_FENCE = re.compile(r"\s*(```+|~~~+)(.*)")
_RULE_MARKS = frozenset("|:- \t")
_BULLET = re.compile(r"\s*(?:[*+\-\u2022]|\d+[.)])\s+(.*)")
_CELL_END = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\[\]]*)\]\((?:[^()]|\([^()]*\))*\)")
_TAG = re.compile(r"</?(?:br|p|div|b|strong|em|i|u|a|span|font|sup|sub|ul|ol|li)(?:\s[^<>]*)?/?>", re.IGNORECASE)
_CODE_TAG = re.compile(r"</?code(?:\s[^<>]*)?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BARE_CURL = re.compile(r"(?:\$\s)?curl\s")
_BARE_JSON = re.compile(r"[{\[]\s*(?:$|[{\[\"])")
_MAY_BE_JSON = re.compile(r"\s*(?:$|[{}\[\]\",:/'\u201c]|\.{3}|-?\d|true\b|false\b|null\b)|\s")
_FEWEST_OF_A_ROW = 2
"""A line with more cells than this is a row; with fewer it may be a sentence that ends the table."""
_NO_RULE = "a table without its line '| --- |': its first line is taken for the headings"


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
            elif plain := plain_table(self.lines, self.index, _is_no_text):
                table, self.index = plain
                found.append(table)
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
        end = _end_of_curl(self.lines, start) if is_curl else _end_of_json(self.lines, start)
        self.index = end
        # Counted as if the line before were a fence, as the lines of other code blocks are.
        return Code("\n".join(line.rstrip() for line in self.lines[start:end]), start)

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
            line, end = self._whole_row(header, mark)
            row = _row(line, self.index + 1, mark)
            if not has_rule and len(row.cells) != len(header.cells) and len(row.cells) <= _FEWEST_OF_A_ROW:
                break
            if mark == "|" and line.startswith("|"):
                _refuse_text_after(line, row, len(header.cells))
            rows.append(row)
            self.index = end
        return grid_of(header, rows, start, doubt="" if has_rule else _NO_RULE)

    def _whole_row(self, header: Row, mark: str) -> tuple[str, int]:
        """The row that begins here, and where the next one does: a cell may continue over lines without a frame."""
        line, end = self.lines[self.index], self.index + 1
        if mark == "|" and line.startswith("|"):
            whole = line
            while not whole.rstrip().endswith("|") and self._is_unframed(end):
                whole += f" {self.lines[end]}"
                end += 1
            if whole.rstrip().endswith("|") and len(_row(whole, 0, mark).cells) == len(header.cells):
                return whole, end
        return line, self.index + 1

    def _is_unframed(self, index: int) -> bool:
        line = self.lines[index] if index < len(self.lines) else ""
        return bool(line.strip()) and not line.startswith("|")


def _refuse_text_after(line: str, row: Row, width: int) -> None:
    """Say so if a complete row is followed by something else, as where pages were joined without a line break."""
    if len(row.cells) == width + 1 and not line.rstrip().endswith("|"):
        raise PageError(
            f"text follows the last '|' of this row: {row.cells[-1][:60]!r}: put it on a line of its own, "
            "or write '\\|' for a '|' within a cell",
            row.line,
        )


def _is_no_text(line: str) -> bool:
    """Whether a line begins something other than a paragraph."""
    return any(one.match(line) for one in (_HEADING, _FENCE, _BARE_CURL, _BARE_JSON))


def _end_of_curl(lines: Sequence[str], start: int) -> int:
    """Where what follows a command begins: it continues after a backslash, within brackets, and with options."""
    depth = Brackets()
    for index in range(start, len(lines)):
        depth.read(lines[index])
        follows = lines[index + 1] if index + 1 < len(lines) else ""
        goes_on = lines[index].rstrip().endswith("\\") or follows.startswith((" ", "\t", "-", "}", "]", "'"))
        if not goes_on and not (depth.open and _MAY_BE_JSON.match(follows)):
            return index + 1
    return len(lines)


def _end_of_json(lines: Sequence[str], start: int) -> int:
    """Where what follows JSON begins: all its brackets are closed, or the next line can't be of it."""
    depth = Brackets()
    for index in range(start, len(lines)):
        depth.read(lines[index])
        follows = lines[index + 1] if index + 1 < len(lines) else ""
        if not depth.open or not _MAY_BE_JSON.match(follows):
            return index + 1
    return len(lines)


def _single(line: str, number: int) -> list[Block]:
    """The block that one line is; none if it is blank."""
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
