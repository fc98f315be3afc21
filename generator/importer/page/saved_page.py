"""Reads a saved docs page, by what it was saved as."""

from __future__ import annotations

from pathlib import Path

from generator.importer.page.blocks import Page, PageError
from generator.importer.page.html_page import parse_html
from generator.importer.page.markdown_page import parse_markdown

_MOST_BYTES = 4_000_000


def read_page(path: Path) -> Page:
    """The page in a Markdown or an HTML file.

    Raises:
        PageError: there is no reading it.
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
    if path.suffix.lower() in (".html", ".htm"):
        return parse_html(text)
    return parse_markdown(text)
