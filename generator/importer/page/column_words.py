"""The words by which columns of tables are headed, and the types and marks in their cells."""

from __future__ import annotations

import re

NAME = re.compile(
    r"((return|request|response|push) )?(parameters?|params?|fields?|arguments?)( names?)?"
    r"|(请求|返回|响应)?(参数|字段)(名称?)?",
    re.IGNORECASE,
)
PERHAPS_NAME = re.compile(
    r"(propert(y|ies)|attributes?|keys?|index(es)?)( names?)?|names?|属性名?|名称|索引", re.IGNORECASE
)
"""Headings of names only where another column says of which type they are, or what is required."""
TYPE = re.compile(r"\btypes?\b|类型", re.IGNORECASE)
REQUIRED = re.compile(r"\b(required|mandatory|obligatory|must)\b|是否|必须|必需|必填|必选|必传", re.IGNORECASE)
OPTIONAL = re.compile(r"\boptional\b|可选|选填", re.IGNORECASE)
MEANING = re.compile(
    r"\b(descriptions?|comments?|remarks?|notes?|meaning|explanation|details?)\b|描述|说明|备注|含义|解释",
    re.IGNORECASE,
)
NESTING = r"[>\-└├│→↳⤷»·•]"
"""What is before the name of a field that is held by one above it, once per level."""
INDENT = rf"(?:{NESTING}[\s─]*)*"
WIRE_NAME = re.compile(rf"{INDENT}`?[A-Za-z_][A-Za-z0-9_.\-]*(?:\[\d*\])?`?")
TYPE_WORD = re.compile(
    r"(string|str|int(eger)?|long|number|decimal|double|float|bool(ean)?|array|list|object|map|enum|json|date|timestamp|big\w+)"
    r"s?(\b.*)?",
    re.IGNORECASE,
)
NOTHING = frozenset({"", "n/a", "na", "none", "null", "-", "/", "无"})
"""What the cell of a name says if there is none."""
MOST_OF_HEADING = 40
"""Characters of the heading of a column."""


def is_type(cell: str) -> bool:
    """Whether a cell names a type."""
    return len(cell) <= MOST_OF_HEADING and TYPE_WORD.fullmatch(cell.replace("`", "")) is not None
