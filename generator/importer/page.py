"""A docs page as a sequence of blocks, whatever it was saved as."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


class PageError(Exception):
    """A page can't be imported; `line` is where, and the message what to do about it."""

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class Heading:
    level: int
    text: str
    line: int


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
    """A table; every row has as many cells as `header`."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]
    line: int


Block: TypeAlias = Heading | Prose | Code | Grid


@dataclass(frozen=True)
class Page:
    """What a page says, in order.

    Attributes:
        blocks: Its blocks; inline code stands in backticks.
        address: Where the page says that it is published, if it does.
    """

    blocks: tuple[Block, ...]
    address: str | None = None


def read_page(path: Path) -> Page:
    """The page in a Markdown or an HTML file.

    Raises:
        PageError: there is no reading it.
    """
    from generator.importer.html_page import parse_html
    from generator.importer.markdown_page import parse_markdown

    try:
        text = path.read_text("utf-8")
    except OSError as error:
        raise PageError(f"can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise PageError("is not UTF-8: save it as UTF-8") from error
    if not text.strip():
        raise PageError("the file is empty: save the page anew")
    if path.suffix.lower() in (".html", ".htm"):
        return parse_html(text)
    return parse_markdown(text)


def grid_of(header: Row, rows: list[Row], line: int) -> Grid:
    """A table whose rows are as wide as its header.

    Raises:
        PageError: a row is not.
    """
    width = len(header.cells)
    for row in rows:
        if len(row.cells) != width:
            raise PageError(
                f"malformed table: this row has {len(row.cells)} cells, the header has {width} "
                f"({' | '.join(header.cells)}): a '|' within a cell is written '\\|'",
                row.line,
            )
    return Grid(header.cells, tuple(rows), line)


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
