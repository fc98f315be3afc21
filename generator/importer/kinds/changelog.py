"""Reads a page of changes: which of its entries the catalogue does not have yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.importer.page.blocks import Code, Grid, Heading, Page

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    rf"{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}} {_MONTH},? \d{{4}}|\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}"
    r"|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日",
    re.IGNORECASE,
)
_PATH = re.compile(r"/api/(?:v\d|mix|spot|swap|user|margin)[\w/\-]*[\w]")
_NAME = re.compile(r"(?<![\w/.\-])(?:[a-z]+[A-Z]\w*)(?![\w/\-])")
_TICKED = re.compile(r"`([A-Za-z]\w+)`")
_VALUES = "enums.yaml"
_NO_NAMES = frozenset({"webSocket", "websocket", "isolatedMargin"})


@dataclass
class Entry:
    """One entry of a page of changes.

    Attributes:
        paths: Paths of endpoints that it mentions, with their lines.
        names: Names as they are on the wire that it mentions, with their lines.
    """

    date: str
    title: str
    line: int
    paths: dict[str, int] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)


def entries_of(page: Page) -> list[Entry]:
    """The entries, each below a heading with a date."""
    found: list[Entry] = []
    for text, line, is_heading in _texts(page):
        if is_heading and (date := _DATE.search(text)):
            found.append(Entry(date[0], _DATE.sub("", text).strip(" []:-"), line))
        if found:
            for path in _PATH.findall(text):
                found[-1].paths.setdefault(path, line)
            for name in (*_NAME.findall(text), *_TICKED.findall(text)):
                if name not in _NO_NAMES:
                    found[-1].names.setdefault(name, line)
    return found


def _texts(page: Page) -> Iterator[tuple[str, int, bool]]:
    for block in page.blocks:
        if isinstance(block, Grid):
            yield " ".join(block.header), block.line, False
            yield from ((" ".join(row.cells), row.line, False) for row in block.rows)
        elif isinstance(block, Code):
            continue
        else:
            yield block.text, block.line, isinstance(block, Heading)


def missing(entries: list[Entry], files: Mapping[str, str]) -> list[tuple[int, str]]:
    """What the catalogue lacks of the entries, with lines of the page.

    Args:
        entries: Those of the page.
        files: Text of each file of the catalogue by its name below `spec/`.
    """
    by_path: dict[str, list[str]] = {}
    for name, text in files.items():
        for path in re.findall(r"^http: +[A-Z]+ +(\S+)", text, re.MULTILINE):
            by_path.setdefault(path, []).append(name)
    every = set(re.findall(r"\w+", "\n".join(files.values())))
    values = [name for name in files if name.endswith(_VALUES)]
    found: list[tuple[int, str]] = []
    for entry in entries:
        about = f"{entry.date}, {entry.title}"
        for path, line in entry.paths.items():
            if path not in by_path:
                found.append((line, f"no operation has {path} ({about})"))
        own = [name for path in entry.paths for name in by_path.get(path, [])]
        words = set(re.findall(r"\w+", "\n".join(files[name] for name in (*own, *values)))) if own else every
        for name, line in entry.names.items():
            if name not in words:
                where = own[0] if len(own) == 1 else "the catalogue" if not own else f"{own[0]} and {len(own) - 1} more"
                found.append((line, f"{where} has no {name} ({about})"))
        if not entry.paths and not entry.names:
            found.append((entry.line, f"names no path and no field: read it yourself ({about})"))
    return found


def catalogue_files(spec: Path) -> dict[str, str]:
    """The text of every file of operations, channels and binary messages."""
    folders = [spec / name for name in ("rest", "streams", "sbe")]
    files = sorted(file for folder in folders for file in folder.rglob("*.yaml"))
    shared = [spec / name for name in (_VALUES,) if (spec / name).exists()]
    return {file.relative_to(spec).as_posix(): file.read_text("utf-8", "replace") for file in (*files, *shared)}
