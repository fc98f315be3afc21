"""What saved pages say, an endpoint at a time, by the importer; the only module here that knows how pages are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.importer.drafting import draft
from generator.importer.facts import CatalogueFacts, Draft
from generator.importer.kinds.kind_of_page import kind_of
from generator.importer.page.blocks import Code, PageError
from generator.importer.page.saved_page import read_page
from generator.importer.parts.curl_call import is_curl
from generator.importer.parts.endpoint import Choice, find_endpoint
from generator.importer.parts.listed_values import listed_values
from generator.importer.parts.parameter_tables import Entry, find_tables
from generator.naming import snake_case

ENDINGS = (".md", ".markdown", ".txt", ".html", ".htm")
_CALL = re.compile(r"\b(GET|POST)\b[\s:`*<>/a-z=\"]*?(/api/v[23](?:/[\w.\-]+)+)")
_ABOUT = {
    "stream": "a channel or a command",
    "errors": "codes of errors",
    "changes": "changes, by date",
    "binary": "binary messages",
}
"""What `make new` reads and `make update` doesn't compare."""
_NOWHERE = "https://page.invalid/"
"""Stands in for where a page is published while that is not known."""


@dataclass(frozen=True)
class PageFacts:
    """What a page says of an endpoint.

    Attributes:
        page: The file.
        draft: The facts, as a new file of the catalogue would have them.
        published: Where the page is published, if that is known for certain.
        lists: Whether the page has a table of parameters, and one of the response.
        shows_call: Whether it has a call as an example, by which it is known whether calls are signed.
        values: Values that it lists for a field, by the line of its row and the name.
        types: What its tables call the type of a field, in lower case, by the same.
        unclear: What is written where it is unclear whether a parameter is required, by the same.
        deprecated: The rows that speak of something deprecated, by the same.
    """

    page: Path
    draft: Draft
    published: str | None
    lists: tuple[bool, bool]
    shows_call: bool
    values: Mapping[tuple[int, str], tuple[str, ...]]
    types: Mapping[tuple[int, str], str]
    unclear: Mapping[tuple[int, str], str]
    deprecated: frozenset[tuple[int, str]]

    @property
    def call(self) -> str:
        return f"{self.draft.method} {self.draft.path}"

    @property
    def can_be_new(self) -> bool:
        """Whether it is known where it is published, which a new file says."""
        return not self.draft.docs.startswith(_NOWHERE)


@dataclass(frozen=True)
class Unread:
    """A page, or an endpoint of it, that can't be read, and why."""

    page: Path
    line: int
    reason: str


def saved_pages(folder: Path) -> list[Path]:
    """The pages in a folder and those below it, or the one page that is named."""
    if folder.is_file():
        return [folder]
    return sorted(path for path in folder.rglob("*") if path.name.lower().endswith(ENDINGS) and path.is_file())


def read_endpoints(page: Path, facts: CatalogueFacts, docs: str | None) -> Iterator[PageFacts | Unread]:
    """Every endpoint of a page, and why what can't be read is not; `docs` is where the page is published, if known."""
    try:
        yield _endpoint(page, facts, docs, None)
        return
    except PageError as error:
        whole = _elsewhere(page) or _unread(page, error)
    found: list[PageFacts | Unread] = []
    for call in _calls(page):
        try:
            found.append(_endpoint(page, facts, docs, call))
        except PageError as error:
            found.append(_unread(page, error, f"{call}: "))
    yield from found if any(isinstance(one, PageFacts) for one in found) else [whole]


def _elsewhere(page: Path) -> Unread | None:
    """Why a page that has no calls is not compared, if it is of a kind that `make new` reads."""
    try:
        read = read_page(page)
        kind = kind_of(read)
    except PageError:
        return None
    about = _ABOUT.get(kind or "")
    return Unread(page, 1, f"it is about {about}, which make new reads") if about else None


def _unread(page: Path, error: PageError, start: str = "") -> Unread:
    return Unread(page, error.line, start + str(error).partition("\n")[0])


def _calls(page: Path) -> list[str]:
    """The calls that occur on a page."""
    text = page.read_text("utf-8", "replace") if page.is_file() else ""
    return list(dict.fromkeys(f"{method} {path.rstrip('.')}" for method, path in _CALL.findall(text)))


def _endpoint(page: Path, facts: CatalogueFacts, docs: str | None, call: str | None) -> PageFacts:
    read = read_page(page)
    published = docs or read.address
    placed = published or (None if "docs" in page.absolute().parts[:-1] else f"{_NOWHERE}{page.name}")
    found = draft(page, facts, docs=placed, path=call)
    _, section = find_endpoint(read, Choice(call or f"{found.method} {found.path}"))
    tables = find_tables(section, [])
    rows = [*(tables.request or ()), *(tables.response or ())]
    names = {row.wire for row in rows}
    values = {(row.line, row.wire): listed for row in rows if (listed := _listed(row, names))}
    lists = (tables.request is not None, tables.response is not None)
    shows_call = any(isinstance(block, Code) and is_curl(block.text) for block in section.blocks)
    types = {(row.line, row.wire): row.doc_type for row in rows}
    unclear = {(row.line, row.wire): row.unclear for row in rows if row.unclear}
    deprecated = frozenset((row.line, row.wire) for row in rows if row.is_deprecated)
    return PageFacts(page, found, published, lists, shows_call, values, types, unclear, deprecated)


def _listed(row: Entry, names: set[str]) -> tuple[str, ...]:
    """What a row lists as values; a word that is the field's own name, or a sentence's, is none."""
    found = listed_values(row.text, names)
    return tuple(one for one in found if snake_case(one) not in (snake_case(row.wire), "default", "note"))
