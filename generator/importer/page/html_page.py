"""Splits a saved HTML page of the docs (a Docusaurus site) into the blocks that Markdown has too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from generator.importer.page.blocks import Block, Code, Heading, Page, PageError, Prose, Row, grid_of, one_line

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BREAKS = frozenset(
    {
        "p",
        "li",
        "ul",
        "ol",
        "blockquote",
        "div",
        "section",
        "header",
        "main",
        "dl",
        "dt",
        "dd",
        "details",
        "summary",
        *_HEADINGS,
    }
)
_SKIPPED = frozenset({"script", "style", "nav", "footer", "aside", "button", "svg", "noscript", "template"})
_MOST_TAGS = 200_000
_MARKS = {"code": "`", "del": "~~", "s": "~~"}


_LONGEST_LINE = 2_000
_PART_BEGINS = re.compile(r"(?<=>)(?=<(?:h[1-6]|p|pre|table|tr|ul|ol|li|div|section|article)[\s>])", re.IGNORECASE)


def in_lines(text: str) -> str:
    """A page that tools wrote on one line, with a line per part; any other as it is."""
    is_squeezed = max(map(len, text.splitlines()), default=0) > _LONGEST_LINE
    return _PART_BEGINS.sub("\n", text) if is_squeezed else text


def parse_html(text: str) -> Page:
    """The blocks of a page: of its article, if it has one.

    Raises:
        PageError: it holds no text or far too many tags, a table is malformed, or a part never ends.
    """
    if text.count("<") > _MOST_TAGS:
        raise PageError(f"this page has more than {_MOST_TAGS} tags: save the part that is about one endpoint")
    reader = _Reader("article" if "<article" in text else "body" if "<body" in text else None)
    reader.feed(text)
    reader.is_whole = True
    reader.close()
    reader.end()
    if not reader.blocks:
        raise PageError("no text in this page: save it from the browser once it is shown in full")
    return Page(tuple(reader.blocks), reader.canonical)


class _Reader(HTMLParser):
    def __init__(self, root: str | None) -> None:
        super().__init__(convert_charrefs=True)
        self.root = root
        self.is_whole = False
        self.inside_root = 0 if root else 1
        self.skipped: list[tuple[str, int]] = []
        self.tables = 0
        self.canonical: str | None = None
        self.blocks: list[Block] = []
        self.text: list[str] = []
        self.start = 1
        self.heading = 0
        self.anchor: str | None = None
        self.code: list[str] | None = None
        self.rows: list[Row] | None = None
        self.row_line = 1
        self.cells: list[str] = []
        self.cell: list[str] | None = None
        self.span = 1
        self.height = 1
        self.below: dict[int, tuple[str, int]] = {}

    def parse_starttag(self, i: int) -> int:
        return self._ended(super().parse_starttag(i))

    def parse_endtag(self, i: int) -> int:
        return self._ended(super().parse_endtag(i))

    def parse_comment(self, i: int, report: bool = True) -> int:
        return self._ended(super().parse_comment(i, report))

    def parse_html_declaration(self, i: int) -> int:
        return self._ended(super().parse_html_declaration(i))

    def parse_pi(self, i: int) -> int:
        return self._ended(super().parse_pi(i))

    def _ended(self, end: int) -> int:
        """Where a tag or a comment ends; the library would look for a missing end again and again."""
        if end < 0 and self.is_whole:
            raise PageError("this tag or comment has no end: close it, or save the page again", self.getpos()[0])
        return end

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "link" and attributes.get("rel") == "canonical":
            self.canonical = attributes.get("href")
        if tag == self.root:
            self.inside_root += 1
        if self.inside_root and (tag in _SKIPPED or self._is_hash_link(tag, attributes)):
            self.skipped.append((tag, self.getpos()[0]))
        if self.skipped or not self.inside_root:
            return
        if tag == "pre":
            self.end_text()
            self.code, self.start = [], self.getpos()[0]
        elif tag == "br":
            self._break_line()
        elif self.code is None:
            self._open(tag, attributes)

    def _open(self, tag: str, attributes: dict[str, str | None]) -> None:
        if tag in _MARKS:
            self.handle_data(_MARKS[tag])
        elif tag == "table":
            self._open_table()
        elif self.cell is not None and (self.tables > 1 or tag in _BREAKS):
            self.cell.append(" ")
        elif tag == "tr":
            self._end_row()
            self.row_line = self.getpos()[0]
        elif tag in ("td", "th"):
            self._end_cell()
            self.cell = []
            self.span, self.height = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
        elif tag in _BREAKS:
            self.end_text()
            self.heading, self.start = _HEADINGS.get(tag, 0), self.getpos()[0]
            self.anchor = attributes.get("id")

    def _open_table(self) -> None:
        """A table within a cell is read as the text of that cell."""
        self.tables += 1
        if self.tables == 1:
            self.end_text()
            self.rows, self.start, self.below = [], self.getpos()[0], {}

    def handle_endtag(self, tag: str) -> None:
        if self.skipped:
            if self.skipped[-1][0] == tag:
                self.skipped.pop()
            return
        if not self.inside_root:
            return
        if tag == self.root:
            self.end_text()
            self.inside_root -= 1
        elif tag == "pre" and self.code is not None:
            self._end_code(self.code)
        elif self.code is None:
            self._close(tag)

    def _close(self, tag: str) -> None:
        if tag in _MARKS:
            self.handle_data(_MARKS[tag])
        elif tag == "table":
            self._close_table()
        elif self.tables > 1:
            return
        elif tag in ("td", "th"):
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif self.cell is None and tag in _BREAKS:
            self.end_text()

    def _close_table(self) -> None:
        self.tables = max(self.tables - 1, 0)
        if self.tables or self.rows is None:
            return
        self._end_row()
        if self.rows:
            self.blocks.append(grid_of(self.rows[0], self.rows[1:], self.start))
        self.rows = None

    def end(self) -> None:
        """Close what the end of the page closes.

        Raises:
            PageError: something without an end may have swallowed the rest of the page.
        """
        if self.code is not None:
            raise PageError("this <pre> has no end: close it, or save the page again", self.start)
        if self.rows is not None:
            raise PageError("this <table> has no end: close it, or save the page again", self.start)
        if self.skipped:
            tag, line = self.skipped[-1]
            raise PageError(f"this <{tag}> has no end: close it, or save the page again", line)
        self.end_text()

    def handle_data(self, data: str) -> None:
        if self.skipped or not self.inside_root:
            return
        if self.code is not None:
            self.code.append(data)
        elif self.cell is not None:
            self.cell.append(data)
        elif self.rows is None:
            self.text.append(data)

    def _break_line(self) -> None:
        if self.code is not None:
            self.code.append("\n")
        elif self.cell is not None:
            self.cell.append(" ")
        else:
            self.end_text(keep_heading=True)

    def end_text(self, *, keep_heading: bool = False) -> None:
        """Close the paragraph, list entry or heading that was being read."""
        text = one_line("".join(self.text))
        self.text = []
        if text:
            level = self.heading
            self.blocks.append(Heading(level, text, self.start, self.anchor) if level else Prose(text, self.start))
        if not keep_heading:
            self.heading = 0

    def _end_cell(self) -> None:
        if self.cell is not None:
            self._fill_from_above()
            text = one_line("".join(self.cell))
            for cell in (text, *[""] * (self.span - 1)):
                if self.height > 1:
                    self.below[len(self.cells)] = (cell, self.height)
                self.cells.append(cell)
            self.cell = None

    def _fill_from_above(self) -> None:
        """Put down cells that began in a row above; a row whose first one did says more about the field above it."""
        while (at := len(self.cells)) in self.below:
            text, height = self.below[at]
            if height < 2:
                return
            self.cells.append(text if at and self.cells[0] else "")
            self.below[at] = (text, height - 1)

    def _end_row(self) -> None:
        """HTML may leave out the ends of cells and rows."""
        self._end_cell()
        if self.cells and self.rows is not None:
            self._fill_from_above()
            self.rows.append(Row(tuple(self.cells), self.row_line))
        self.cells = []

    def _end_code(self, parts: list[str]) -> None:
        lines = [line.rstrip() for line in "".join(parts).replace("\u200b", "").splitlines()]
        self.blocks.append(Code("\n".join(lines).strip("\n"), self.start))
        self.code = None

    @staticmethod
    def _is_hash_link(tag: str, attributes: dict[str, str | None]) -> bool:
        return tag == "a" and "hash-link" in (attributes.get("class") or "")


def _span(text: str | None) -> int:
    """How many columns a cell is wide."""
    return int(text) if text and re.fullmatch(r"[1-9]\d?", text) else 1
