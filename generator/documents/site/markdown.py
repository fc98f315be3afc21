"""Parts of pages: cells, headings that searches leave out, and where the page of a call is."""

from __future__ import annotations

from generator.model.stream import STREAM

UNSEARCHED = " { data-search-exclude }"
"""Behind a heading: the search index would be twice as large with these parts."""


def cell(text: str) -> str:
    """Text for a cell of a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def page_path(address: str) -> str:
    """Where the page of a call is, below the reference."""
    api, stream, name = address.partition(f".{STREAM}.")
    return f"{api}/{STREAM}/{name}.md" if stream else f"{address.replace('.', '/')}.md"
