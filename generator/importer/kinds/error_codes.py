"""Reads tables of error codes: which of them the catalogue lacks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.importer.page.blocks import Grid, Page
from generator.problems import Problems
from generator.read.source.strict_yaml import Table, read

_CODE = re.compile(r"`?(\d{3,6})`?")
_MOST_OF = 0.8
_SECTIONS = ("both", "rest", "websocket")


@dataclass(frozen=True)
class Code:
    """A code that a page lists, and what it says of it: only shown, never written to a file."""

    code: str
    text: str
    line: int


def codes_of(page: Page) -> list[Code]:
    """The codes of every table one of whose columns holds codes, whatever its heading says."""
    found: dict[str, Code] = {}
    for block in page.blocks:
        if isinstance(block, Grid) and (column := _column(block)) is not None:
            for row in block.rows:
                if match := _CODE.fullmatch(row.cells[column]):
                    text = " ".join(cell for index, cell in enumerate(row.cells) if index != column and cell)
                    found.setdefault(match[1], Code(match[1], text, row.line))
    return list(found.values())


def unread_rows(page: Page) -> list[tuple[int, str]]:
    """Rows of those tables without a code."""
    found = []
    for block in page.blocks:
        if isinstance(block, Grid) and (column := _column(block)) is not None:
            for row in block.rows:
                if not _CODE.fullmatch(row.cells[column]) and any(row.cells):
                    found.append((row.line, f"this row has no code, and is not read: {' | '.join(row.cells)[:80]}"))
    return found


def _column(grid: Grid) -> int | None:
    for index in range(len(grid.header)):
        cells = [row.cells[index] for row in grid.rows if row.cells[index]]
        if cells and sum(map(bool, map(_CODE.fullmatch, cells))) >= _MOST_OF * len(cells) and len(grid.header) > 1:
            return index
    return None


def known_codes(spec: Path) -> dict[str, set[str]]:
    """The codes of errors.yaml by section: `both`, `rest`, `websocket`."""
    table = read(spec / "errors.yaml", "errors.yaml", Problems())
    found: dict[str, set[str]] = {section: set() for section in _SECTIONS}
    for key, body in table.entries if isinstance(table, Table) else ():
        if isinstance(body, Table):
            found.setdefault(key.value, set()).update(code.value for code, _ in body.entries)
    return found


def lacking(codes: Iterable[Code], known: Collection[str]) -> list[Code]:
    return [code for code in codes if code.code not in known]


def is_about_streams(page: Page) -> bool:
    """Whether the codes are those of WebSockets, as the page says above them."""
    return any(not isinstance(block, Grid) and "websocket" in block.text.lower() for block in page.blocks[:3])
