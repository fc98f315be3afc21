"""Reads a page of changes: which of its entries the catalogue does not have yet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.importer.page.blocks import Code, Grid, Heading, Page

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    rf"{_MONTH} ?\d{{1,2}}(?:st|nd|rd|th)?(?: ?, ?| )\d{{4}}|\d{{1,2}} {_MONTH},? ?\d{{4}}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}/\d{1,2}/\d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日",
    re.IGNORECASE,
)
_DATED_LINE = re.compile(rf"[\s\[(【*`]*(?:{_DATE.pattern})", re.IGNORECASE)
_PATH = re.compile(r"/api/(?:v\d|mix|spot|swap|user|margin|broker|p2p)[\w/\-]*\w", re.ASCII)
_NAME = re.compile(r"(?<![\w/.\-])(?:[a-z]+[A-Z]\w*)(?![\w/\-])", re.ASCII)
_ALONE = re.compile(r"[a-z]\w{2,39}", re.ASCII)
_OPENING, _CLOSING = "\"'\u201c\u2018\u300c", "\"'\u201d\u2019\u300d"
_QUOTED = re.compile(rf"`([A-Za-z]\w+)`|[{_OPENING}]([A-Za-z]\w+)[{_CLOSING}]", re.ASCII)
_STREAMS = re.compile(r"websocket|channel|频道|頻道|推送", re.IGNORECASE)
_VALUES = "enums.yaml"
_NO_NAMES = frozenset({"webSocket", "websocket", "isolatedMargin", "ping", "pong"})
FEWEST_ENTRIES = 3
"""Of a page of changes."""


@dataclass
class Entry:
    """One entry of a page of changes.

    Attributes:
        paths: Paths of endpoints that it mentions, with their lines.
        names: Names as they are on the wire that it mentions, with their lines and the paths that they are about: those
            above it since the name before; all of them for names above the first path.
        is_about_streams: Whether it mentions what is sent over WebSockets.
    """

    date: str
    title: str
    line: int
    paths: dict[str, int] = field(default_factory=dict)
    names: dict[str, tuple[int, tuple[str, ...]]] = field(default_factory=dict)
    is_about_streams: bool = False
    _about: list[str] = field(default_factory=list)
    _has_named: bool = False

    @property
    def about(self) -> str:
        return f"{self.date}, {self.title}" if self.title else self.date

    def take(self, text: str, line: int, *, is_code: bool = False) -> None:
        """Keep what a text mentions; names in code are those of an example, not of a change."""
        self.is_about_streams |= bool(_STREAMS.search(text))
        for path in _PATH.findall(text):
            self.paths.setdefault(path, line)
            self._about = [path] if self._has_named else [*self._about, path]
            self._has_named = False
        for name in () if is_code else _names(text):
            self.names.setdefault(name, (line, tuple(self._about)))
            self._has_named = bool(self._about)


def _names(text: str) -> Iterator[str]:
    """The names in a text; a word that is a line of its own was marked as code before the page lost its marks."""
    found = [*_NAME.findall(text), *(ticked or said for ticked, said in _QUOTED.findall(text))]
    found += [text.strip()] if _ALONE.fullmatch(text.strip()) else []
    yield from (name for name in found if name not in _NO_NAMES)


@dataclass(frozen=True)
class _Text:
    text: str
    line: int
    is_heading: bool = False
    is_code: bool = False
    is_row: bool = False


@dataclass
class Changes:
    """The entries of a page, and its lines with a path that are above all of them.

    Attributes:
        are_headed: Whether the dates are in headings, and not in lines of text or rows.
    """

    are_headed: bool
    entries: list[Entry] = field(default_factory=list)
    above: list[tuple[int, str]] = field(default_factory=list)


def changes_of(page: Page) -> Changes:
    """The entries: by headings with a date; if there are too few, by lines or rows that begin with one."""
    texts = list(_texts(page))
    found = Changes(sum(one.is_heading and bool(_DATE.search(one.text)) for one in texts) >= FEWEST_ENTRIES)
    for one in texts:
        if found.are_headed:
            date = _DATE.search(one.text) if one.is_heading else None
        else:
            date = _DATE.search(one.text) if not one.is_code and _DATED_LINE.match(one.text) else None
        if date:
            title = "" if one.is_row else (one.text[: date.start()] + one.text[date.end() :]).strip(" []【】*:-,")
            found.entries.append(Entry(date[0], title[:120], one.line))
        if found.entries:
            found.entries[-1].take(one.text, one.line, is_code=one.is_code)
        else:
            found.above += [(one.line, path) for path in _PATH.findall(one.text)]
    return found


def _texts(page: Page) -> Iterator[_Text]:
    for block in page.blocks:
        if isinstance(block, Grid):
            yield _Text(" ".join(block.header), block.line)
            yield from (_Text(" ".join(row.cells), row.line, is_row=True) for row in block.rows)
        else:
            is_code = isinstance(block, Code)
            yield _Text(block.text, block.line, is_heading=isinstance(block, Heading), is_code=is_code)


def missing(entries: list[Entry], files: Mapping[str, str]) -> list[tuple[int, str]]:
    """What the catalogue lacks of the entries, with lines of the page.

    Args:
        entries: Those of the page.
        files: Text of each file of the catalogue by its name below `spec/`.
    """
    by_path: dict[str, list[str]] = {}
    for name, text in files.items():
        for path in re.findall(r"(?:^http: +|^aliases:.*?)[A-Z]+ +(/[\w/\-]+)", text, re.MULTILINE):
            by_path.setdefault(path, []).append(name)
    words = {name: frozenset(re.findall(r"\w+", text.lower())) for name, text in files.items()}
    return [one for entry in entries for one in _missing(entry, by_path, words)]


def _missing(
    entry: Entry, by_path: Mapping[str, list[str]], words: Mapping[str, frozenset[str]]
) -> Iterator[tuple[int, str]]:
    for path, line in entry.paths.items():
        if path not in by_path:
            yield line, f"no operation has {path} ({entry.about})"
    for name, (line, about) in entry.names.items():
        own = [file for path in about or entry.paths for file in by_path.get(path, [])]
        known = frozenset[str]().union(*(words[file] for file in _files_about(entry, own, words)))
        if name.lower() not in known:
            where = "the catalogue" if not own else own[0] if len(own) == 1 else f"{own[0]} and {len(own) - 1} more"
            yield line, f"{where} has no {name} ({entry.about})"
    is_known = any(path in by_path for path in entry.paths)
    if not entry.names and (is_known or not entry.paths):
        what = "no field" if is_known else "no path and no field"
        yield entry.line, f"names {what}: read it yourself ({entry.about})"


def _files_about(entry: Entry, own: list[str], words: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """The files in which a name is looked up: those of its paths, and of streams if it mentions any; else all."""
    for name in words:
        is_stream = name.startswith(("streams/", "sbe/")) and entry.is_about_streams
        if not own or name in own or name.endswith(_VALUES) or is_stream:
            yield name


def catalogue_files(spec: Path) -> dict[str, str]:
    """The text of every file of operations, channels and binary messages."""
    folders = [spec / name for name in ("rest", "streams", "sbe")]
    files = sorted(file for folder in folders for file in folder.rglob("*.yaml"))
    shared = [spec / name for name in (_VALUES,) if (spec / name).exists()]
    return {file.relative_to(spec).as_posix(): file.read_text("utf-8", "replace") for file in (*files, *shared)}
