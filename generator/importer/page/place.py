"""Where a saved page is published, by what is said of it, by its place, or by itself."""

from __future__ import annotations

from pathlib import Path

from generator.importer.page.blocks import Page, PageError

PUBLISHED = "https://www.bitget.com/api-doc/"


def below_docs(page: Path) -> Path | None:
    """The page below the last folder `docs` of its path."""
    parts = page.absolute().parts
    if "docs" not in parts[:-1]:
        return None
    at = len(parts) - 1 - parts[::-1].index("docs")
    return Path(*parts[at + 1 :])


def docs_address(page: Path, read: Page, docs: str | None) -> str:
    """The address of the published page.

    Raises:
        PageError: nothing says it.
    """
    if docs:
        return docs
    if (below := below_docs(page)) is not None:
        name = "" if below.name.startswith(".") else below.stem
        return PUBLISHED + "/".join([*below.parent.parts, *([name] if name else [])])
    if read.address:
        return read.address
    raise PageError("where the page is published is not known: put it below a folder 'docs', or say --docs URL")
