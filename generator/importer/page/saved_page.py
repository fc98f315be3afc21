"""Reads a saved docs page, by what it was saved as."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from generator.importer.page.blocks import Page, PageError
from generator.importer.page.html_page import in_lines, parse_html
from generator.importer.page.markdown_page import parse_markdown

_MOST_BYTES = 4_000_000
_LINE = re.compile(r"\b(lines? )(\d+)")


def read_page(path: Path) -> Page:
    """The page in a Markdown or an HTML file.

    Raises:
        PageError: it can't be read.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise PageError(f"is larger than {_MOST_BYTES // 1_000_000} MB: save the part that is about one endpoint")
        text = path.read_text("utf-8")
    except OSError as error:
        raise PageError(f"can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise PageError("is not UTF-8: save it as UTF-8") from error
    if not text.strip():
        raise PageError("the file is empty: save the page again")
    if _is_html(path):
        return parse_html(in_lines(text))
    return parse_markdown(text)


def remark_of(path: Path) -> Callable[[int, str], str]:
    """Writes remarks about a page: `page.md:12: message`, with the column where the page is on one line."""
    place = _places_of(path)
    return lambda line, text: (
        f"{path}:{place(line)}: {_LINE.sub(lambda found: f'{found[1]}{place(int(found[2]))}', text)}"
    )


def _places_of(path: Path) -> Callable[[int], str]:
    """Where in the file the lines are that notes and errors name."""
    text = path.read_text("utf-8", "replace") if _is_html(path) and path.is_file() else ""
    broken = in_lines(text)
    if broken == text:
        return str
    places: list[str] = []
    line = column = 1
    at = 0
    for part in broken.splitlines(keepends=True):
        places.append(f"{line}:{column}")
        kept = part if text.startswith(part, at) else part.removesuffix("\n")
        at += len(kept)
        line, column = (line + 1, 1) if kept.endswith("\n") else (line, column + len(kept))
    return lambda number: places[number - 1] if 0 < number <= len(places) else str(number)


def _is_html(path: Path) -> bool:
    return path.suffix.lower() in (".html", ".htm")
