"""A docs page as a sequence of blocks, whatever it was saved as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


class PageError(Exception):
    """A page can't be imported; `line` is where, and the message what to do about it."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class Heading:
    """A heading; `anchor` is what follows the `#` in links to it, where the page says so."""

    level: int
    text: str
    line: int
    anchor: str | None = None


@dataclass(frozen=True)
class Prose:
    """A paragraph or an entry of a list."""

    text: str
    line: int


@dataclass(frozen=True)
class Code:
    """A code block, without blanks at the ends of its lines."""

    text: str
    line: int


@dataclass(frozen=True)
class Row:
    cells: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class Grid:
    """A table; every row has as many cells as `header`.

    Attributes:
        doubt: How it was recognised, and its cells, if the page does not mark them.
    """

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    line: int
    doubt: str = ""


Block: TypeAlias = Heading | Prose | Code | Grid


@dataclass(frozen=True)
class Page:
    """What a page says, in order.

    Attributes:
        blocks: Its blocks; inline code is in backticks.
        address: Where the page says that it is published, if it does.
    """

    blocks: tuple[Block, ...]
    address: str | None = None


MOST_FIELDS = 400
"""Of a side of an operation: far more than any page of the docs has, and few enough to be compared with one another."""
_MOST_ROWS = 2_000
_MOST_COLUMNS = 40
_LONGEST_CELL = 10_000


def grid_of(header: Row, rows: list[Row], line: int, *, doubt: str = "") -> Grid:
    """A table whose rows are as wide as its header; a row of one cell is filled up.

    Raises:
        PageError: another row is not, or there is far more than any page of the docs has.
    """
    width = len(header.cells)
    check_width(header)
    if len(rows) > _MOST_ROWS:
        raise PageError(
            f"this table has {len(rows)} rows, more than {_MOST_ROWS}: cut it to those of one endpoint", line
        )
    return Grid(header.cells, tuple(_filled(row, width, header) for row in rows), line, doubt)


def check_width(header: Row) -> None:
    if len(header.cells) > _MOST_COLUMNS:
        raise PageError(f"this table has {len(header.cells)} columns, more than {_MOST_COLUMNS}", header.line)


def _filled(row: Row, width: int, header: Row) -> Row:
    if any(len(cell) > _LONGEST_CELL for cell in row.cells):
        raise PageError(f"a cell of this row is longer than {_LONGEST_CELL} characters: shorten it", row.line)
    if len(row.cells) == 1:
        return Row((*row.cells, *[""] * (width - 1)), row.line)
    if len(row.cells) != width:
        hint = "add those that are missing" if len(row.cells) < width else "a '|' within a cell is written '\\|'"
        raise PageError(
            f"malformed table: this row has {len(row.cells)} cells, the header has {width} "
            f"({' | '.join(header.cells)}): {hint}",
            row.line,
        )
    return row


_PLAIN = str.maketrans(
    {
        "\u200b": "",
        "\ufeff": "",
        "\uff1a": ":",
        "\uff1b": ";",
        "\uff0c": ",",
        "\u3001": ",",
        "\uff08": "(",
        "\uff09": ")",
        "\u2013": "-",
    }
)


def one_line(text: str) -> str:
    """Text on one line, with plain punctuation and without characters that can't be seen."""
    return " ".join(text.translate(_PLAIN).split())
