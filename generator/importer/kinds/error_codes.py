"""Reads tables of error codes: which of them the catalogue lacks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.importer.page.blocks import Code as CodeBlock
from generator.importer.page.blocks import Grid, Heading, Page, Row
from generator.problems import Problems
from generator.read.source.strict_yaml import Table, read

_CODES = re.compile(r"[`*\s]*(\d{3,6}(?:\s*[/,]\s*\d{3,6})*)[`*\s]*", re.ASCII)
_LINE_WITH_CODE = re.compile(r"[-*\s`]*\d{5}`?\s*[:-]", re.ASCII)
_MOST_OF, _SOME_OF = 0.8, 0.2
_FIRST_BLOCKS = 3
_FEWEST, _USUAL_LENGTH = 3, 5
_SECTIONS = ("both", "rest", "websocket")


@dataclass(frozen=True)
class Code:
    """A code that a page lists, and what it says of it: only shown, never written to a file."""

    code: str
    text: str
    line: int
    section: str = "rest"


@dataclass
class ErrorCodes:
    """The codes of a page, and what of it was not read, with lines."""

    codes: list[Code] = field(default_factory=list)
    unread: list[tuple[int, str]] = field(default_factory=list)

    @property
    def are_enough(self) -> bool:
        """Whether a page is about them: short numbers may be others, if there are few."""
        return len(self.codes) >= _FEWEST or any(len(one.code) == _USUAL_LENGTH for one in self.codes)


def codes_of(page: Page) -> ErrorCodes:
    """The codes of every table one of whose columns holds codes, whatever its heading says."""
    found, seen = ErrorCodes(), dict[tuple[str, str], Code]()
    usual = section = "websocket" if _is_about_streams(page) else "rest"
    for block in page.blocks:
        if isinstance(block, Heading):
            section = "websocket" if "websocket" in block.text.lower() else usual
        elif isinstance(block, Grid):
            _read(block, section, found, seen)
        elif not isinstance(block, CodeBlock) and _LINE_WITH_CODE.match(block.text):
            found.unread.append((block.line, f"this line has a code and is in no table: {block.text[:80]}"))
    found.codes = list(seen.values())
    return found


def _read(grid: Grid, section: str, found: ErrorCodes, seen: dict[tuple[str, str], Code]) -> None:
    columns = _columns(grid)
    if not columns:
        if any(_share(grid, index) >= _SOME_OF for index in range(len(grid.header))):
            found.unread.append((grid.line, "few rows of this table have a code in the same column: it is not read"))
        return
    column, *others = columns
    if others:
        names = " and ".join(f"'{grid.header[index]}'" for index in columns)
        found.unread.append((grid.line, f"numbers are in {names}: the codes are those of '{grid.header[column]}'"))
    for row in _rows(grid, column):
        match = _CODES.fullmatch(row.cells[column])
        text = " ".join(cell for index, cell in enumerate(row.cells) if index != column and cell)
        if match is None:
            if any(row.cells):
                cells = " | ".join(row.cells)[:80]
                found.unread.append((row.line, f"this row has no code, and is not read: {cells}"))
            continue
        for code in re.findall(r"\d+", match[1]):
            first = seen.setdefault((section, code), Code(code, text, row.line, section))
            if first.text != text:
                found.unread.append((row.line, f"{code} is in line {first.line} too, with another text: {text[:80]}"))


def _rows(grid: Grid, column: int) -> Iterator[Row]:
    """Its rows; the first one is where the header should be if the page has lost that."""
    if any(character.isdigit() for character in grid.header[column]):
        yield Row(grid.header, grid.line)
    yield from grid.rows


def _columns(grid: Grid) -> list[int]:
    """Columns of codes, that with the most different ones first: the others are statuses, and the like."""
    found = [index for index in range(len(grid.header)) if _share(grid, index) >= _MOST_OF]
    if len(grid.header) < 2:
        return []
    return sorted(found, key=lambda index: (-len({row.cells[index] for row in grid.rows}), index))


def _share(grid: Grid, index: int) -> float:
    cells = [row.cells[index] for row in grid.rows if row.cells[index]]
    return sum(map(bool, map(_CODES.fullmatch, cells))) / len(cells) if cells else 0


def known_codes(spec: Path) -> dict[str, set[str]]:
    """The codes of errors.yaml by section: `both`, `rest`, `websocket`."""
    table = read(spec / "errors.yaml", "errors.yaml", Problems())
    found: dict[str, set[str]] = {section: set() for section in _SECTIONS}
    for key, body in table.entries if isinstance(table, Table) else ():
        if isinstance(body, Table):
            found.setdefault(key.value, set()).update(code.value for code, _ in body.entries)
    return found


def lacking(codes: Iterable[Code], known: dict[str, set[str]]) -> list[Code]:
    """Those that are known neither in their own section nor in that of both."""
    return [code for code in codes if code.code not in _of(known, code.section)]


def _of(known: dict[str, set[str]], section: str) -> Collection[str]:
    return known.get("both", set()) | known.get(section, set())


def _is_about_streams(page: Page) -> bool:
    """Whether the codes are those of WebSockets, as the page says above them."""
    first = page.blocks[:_FIRST_BLOCKS]
    return any(not isinstance(block, Grid) and "websocket" in block.text.lower() for block in first)
