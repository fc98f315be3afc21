"""Tables of fields in text that lost its tables: a line per cell, or cells that run into each other.

Tools that turn pages into plain text write both. What is a table begins with a line of headings that is known by its
words, and ends where another part of the page begins; a line that could be read in two ways is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from generator.importer.page.blocks import Grid, PageError, Row, grid_of, one_line
from generator.importer.page.column_words import (
    INDENT,
    MEANING,
    MOST_OF_HEADING,
    NAME,
    NOTHING,
    OPTIONAL,
    PERHAPS_NAME,
    REQUIRED,
    TYPE,
    is_type,
)
from generator.importer.page.headings import side_of

LINE_PER_CELL = "a table with a line per cell: they are dealt to columns by the number of headings"
RUN_TOGETHER = "a table whose cells run into each other: they are told apart by the words for types"
_OTHER_HEADINGS = (TYPE, REQUIRED, OPTIONAL, MEANING)
_FEWEST_HEADINGS = 2

_KIND = re.compile(
    r"(?:(?:String|Integer|Long|Number|Decimal|Double|Float|Boolean)|(?:Int|Bool|Array|List|Object|Map)(?![a-z]))"
    r"(?:<[\w ]+>|\[\])?"
)
_NAME = re.compile(rf"(?P<indent>{INDENT})(?P<name>[A-Za-z_][\w.]*)")
_PERHAPS_A_ROW = re.compile(
    rf"{INDENT}[a-z]\w*?(?:string|integer|int|long|number|double|float|boolean|bool|array|list|object)(?:Yes|No|\W).*"
    rf"|{INDENT}[a-z]\w*?(?:String|Integer|Long|Number|Double|Float|Boolean|Array|List|Object).*"
)
_MARK = re.compile(r"Yes|No|是|否")
_HEADINGS = re.compile(
    r"(?P<name>(?:(?:Request|Response) )?(?:Parameters?|Params?|Fields?)(?: Names?)?|参数名?称?"
    r"|(?:返回|响应)?字段名?)"
    r"(?P<type>(?:Parameter |Data |Field )?Type|参数类型|字段类型|类型)"
    r"(?P<required>Required|Mandatory|是否必须|是否必填|是否必需|必须|必填)?"
    r"(?P<text>Descriptions?|Comments?|Remarks?|描述|(?:字段|参数)?说明|备注)",
    re.IGNORECASE,
)


@dataclass
class _Cell:
    """A cell as it is read, line by line."""

    line: int
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return one_line(" ".join(self.parts))


IsOther = Callable[[str], bool]


def plain_table(lines: Sequence[str], start: int, is_other: IsOther) -> tuple[Grid, int] | None:
    """The table that begins in a line, and where what follows it begins; None if there is none.

    Args:
        lines: Those of the page.
        start: Where the table may begin.
        is_other: Whether a line is neither text nor a cell, and so ends a table.

    Raises:
        PageError: it is one, and its cells can't be told apart.
    """
    return _line_per_cell(lines, start, is_other) or _run_together(lines, start, is_other)


def _line_per_cell(lines: Sequence[str], start: int, is_other: IsOther) -> tuple[Grid, int] | None:
    headings = _headings(lines, start)
    if len(headings) < _FEWEST_HEADINGS:
        return None
    cells: list[_Cell] = []
    at = start
    while at < len(lines) and not (_ends(lines[at], is_other) and at >= start + len(headings)):
        text = lines[at].strip()
        if _is_cell(text):
            cells.append(_Cell(at + 1, [text[1:]]))
        else:
            cells[-1].parts.append(text)
        at += 1
    if len(cells) == len(headings) + 1 and cells[-1].text.lower() in NOTHING:
        header, none = _dealt(cells, len(headings))
        return grid_of(header, [none], start + 1, doubt=LINE_PER_CELL), at
    # The first parameter may be called `type`, and look like a heading.
    for width in range(len(headings), _FEWEST_HEADINGS - 1, -1):
        rows = _dealt(cells, width)
        if not any(_misfit(row, rows[0]) for row in rows[1:]):
            return grid_of(rows[0], rows[1:], start + 1, doubt=LINE_PER_CELL), at
    rows = _dealt(cells, len(headings))
    raise PageError(
        f"malformed table: the cells from here on do not fit the headings {' | '.join(headings)}: "
        "one is missing or too many",
        next(row.line for row in rows[1:] if _misfit(row, rows[0])),
    )


def _dealt(cells: Sequence[_Cell], width: int) -> list[Row]:
    rows = (cells[index : index + width] for index in range(0, len(cells), width))
    return [Row(tuple(cell.text for cell in row), row[0].line) for row in rows]


def _misfit(row: Row, header: Row) -> bool:
    """Whether a cell can't be below its heading."""
    types = [cell for cell, heading in zip(row.cells, header.cells, strict=False) if TYPE.search(heading)]
    is_whole = len(row.cells) == len(header.cells)
    return not is_whole or len(row.cells[0]) > MOST_OF_HEADING or not all(map(is_type, types))


def _headings(lines: Sequence[str], start: int) -> list[str]:
    """The headings of a table with a line per cell: that of the names first."""
    found: list[str] = []
    for line in lines[start:]:
        text = line.strip()
        if not _is_cell(text) or len(text) > MOST_OF_HEADING:
            break
        heading = one_line(text[1:])
        words = _OTHER_HEADINGS if found else (NAME, PERHAPS_NAME)
        if not any(one.search(heading) if found else one.fullmatch(heading) for one in words) or is_type(heading):
            break
        found.append(heading)
    return found


def _is_cell(text: str) -> bool:
    return text.startswith("|") and text.count("|") == 1


def _run_together(lines: Sequence[str], start: int, is_other: IsOther) -> tuple[Grid, int] | None:
    match = _HEADINGS.fullmatch(lines[start].strip())
    if match is None:
        return None
    columns = [name for name in ("name", "type", "required", "text") if match[name]]
    rows: list[list[_Cell]] = []
    at = start + 1
    while at < len(lines) and not _ends(lines[at], is_other):
        text = lines[at].strip()
        readings = _readings(text, has_marks=match["required"] is not None)
        if len(readings) > 1:
            readings = _of_names_in_json(readings, lines) or readings
        if len(readings) == 1:
            rows.append([_Cell(at + 1, [readings[0][name]]) for name in columns])
        elif readings or not rows or _PERHAPS_A_ROW.fullmatch(text):
            raise PageError("malformed table: where the cells of this line end can't be told: part them by '|'", at + 1)
        else:
            rows[-1][-1].parts.append(text)
        at += 1
    found = [Row(tuple(cell.text for cell in row), row[0].line) for row in rows]
    header = Row(tuple(match[name] for name in columns), start + 1)
    return grid_of(header, found, start + 1, doubt=RUN_TOGETHER), at


def _readings(text: str, *, has_marks: bool) -> list[dict[str, str]]:
    """The ways to cut a line into name, type, mark and text; those without a mark only if none has one."""
    found: list[dict[str, str]] = []
    for kind in _KIND.finditer(text):
        name, rest = text[: kind.start()], text[kind.end() :]
        if _NAME.fullmatch(name):
            mark = _MARK.match(rest) if has_marks else None
            found.append(
                {
                    "name": name,
                    "type": kind[0],
                    "required": mark[0] if mark else "",
                    "text": rest[len(mark[0]) :] if mark else rest,
                }
            )
    return [one for one in found if one["required"]] or found


def _of_names_in_json(readings: Sequence[dict[str, str]], lines: Sequence[str]) -> list[dict[str, str]]:
    """The readings whose name is a member of JSON on the page."""
    members = set(re.findall(r'"(\w+)"\s*:', "\n".join(lines)))
    return [one for one in readings if (match := _NAME.fullmatch(one["name"])) and match["name"] in members]


def _ends(line: str, is_other: IsOther) -> bool:
    """Whether a line is below a table: blank, the label of another part, or code."""
    text = line.strip()
    return not text or (not _is_cell(text) and (side_of(text) is not None or is_other(line)))
