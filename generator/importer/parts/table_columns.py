"""Tells which column of a table holds what: by its heading, else by what its cells look like."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from generator.importer.page.blocks import Grid
from generator.importer.page.column_words import (
    MOST_OF_HEADING,
    NAME,
    OPTIONAL,
    PERHAPS_NAME,
    REQUIRED,
    TYPE,
    WIRE_NAME,
    is_type,
)

_YES = frozenset(
    {"yes", "y", "true", "required", "mandatory", "must", "是", "必须", "必需", "必填", "✓", "✔", "✅", "√"}
)
_NO = frozenset(
    {
        "no",
        "n",
        "false",
        "optional",
        "not",
        "non",
        "否",
        "可选",
        "非必须",
        "非必填",
        "不必",
        "选填",
        "-",
        "✗",
        "❌",
        "\u00d7",
    }
)


_NEARLY_ALL = 0.8


@dataclass(frozen=True)
class Columns:
    """Where a table of fields has what.

    Attributes:
        texts: Columns of what else it says of a field.
        guessed: Headings of the columns that only their cells reveal.
    """

    name: int
    type: int | None
    required: int | None
    optional: int | None
    texts: tuple[int, ...]
    guessed: tuple[str, ...] = ()


def columns_of(grid: Grid) -> Columns | None:
    """The columns of a table of fields; None if it is a table of something else."""
    name = _by_heading(grid, NAME, whole=True)
    is_sure = name is not None
    name = name if is_sure else _by_heading(grid, PERHAPS_NAME, whole=True)
    required, optional = (_by_heading(grid, words, {name}) for words in (REQUIRED, OPTIONAL))
    type_ = _by_heading(grid, TYPE, {name, required, optional})
    guessed: list[int] = []
    if type_ is None or not _holds(grid, type_, is_type):
        by_cells = _by_cells(grid, is_type, {name, required, optional})
        guessed += [] if by_cells is None else [by_cells]
        type_ = type_ if by_cells is None else by_cells
    if name is not None and type_ is not None and _are_swapped(grid, name, type_):
        name, type_ = type_, name
        guessed += [name, type_]
    if name is None and (name := _by_cells(grid, _is_name, {type_, required, optional})) is not None:
        guessed.append(name)
    if name is None or not (is_sure or type_ is not None or required is not None):
        return None
    if required is None and optional is None:
        required = _by_cells(grid, lambda cell: is_required(cell) is not None, {name, type_})
        guessed += [] if required is None else [required]
    used = {name, type_, required, optional}
    texts = tuple(index for index in range(len(grid.header)) if index not in used)
    return Columns(name, type_, required, optional, texts, tuple(grid.header[index] for index in guessed))


def _are_swapped(grid: Grid, name: int, type_: int) -> bool:
    """Whether the headings of names and of types are each above the other column."""
    return _holds(grid, name, is_type) and not _holds(grid, type_, is_type) and _holds(grid, type_, _is_name)


def _by_heading(
    grid: Grid, words: re.Pattern[str], used: Collection[int | None] = (), *, whole: bool = False
) -> int | None:
    for index, heading in enumerate(grid.header):
        plain = heading.replace("`", "").strip()
        if (
            index not in used
            and len(plain) <= MOST_OF_HEADING
            and (words.fullmatch(plain) if whole else words.search(plain))
        ):
            return index
    return None


def _by_cells(grid: Grid, fits: Callable[[str], bool], used: Iterable[int | None]) -> int | None:
    """The first column whose cells are nearly all of a kind."""
    taken = set(used)
    columns = (index for index in range(len(grid.header)) if index not in taken)
    return next((index for index in columns if _holds(grid, index, fits)), None)


def _holds(grid: Grid, index: int, fits: Callable[[str], bool]) -> bool:
    """Whether nearly all cells of a column are of a kind."""
    cells = [row.cells[index] for row in grid.rows if row.cells[index]]
    return bool(cells) and sum(map(fits, cells)) >= _NEARLY_ALL * len(cells)


def is_heading_of_names(cell: str) -> bool:
    """Whether a cell could be the heading of a column of names."""
    return NAME.fullmatch(cell) is not None


def is_heading_of_types(cell: str) -> bool:
    """Whether a cell could be the heading of a column of types."""
    return TYPE.search(cell) is not None and not is_type(cell)


def _is_name(cell: str) -> bool:
    return WIRE_NAME.fullmatch(cell) is not None


def is_required(cell: str) -> bool | None:
    """What a cell says that marks what is required; None if it says neither yes nor no."""
    words = re.findall(r"[A-Za-z]+|[^\sA-Za-z()`*,.;:/]+", cell.lower())
    if not words:
        return None
    return True if words[0] in _YES else False if words[0] in _NO else None


def is_plainly_required(cell: str) -> bool:
    """Whether a cell says no more than yes or no."""
    return len(re.findall(r"\w+|[^\w\s]", cell.strip("`*. "))) <= 1
