"""Pieces of Python source text."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable

_QUOTES = re.compile(r'"{2,}|"\Z')
"""Double quotes that could end a docstring."""


def quoted(text: str) -> str:
    """A string literal in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def docstring(text: str, width: int = 110) -> str:
    """A docstring with its quotes, wrapped; further lines are not indented yet."""
    lines = [part for line in text.split("\n") for part in (textwrap.wrap(line, width, break_long_words=False) or [""])]
    return docstring_of(lines)


def docstring_of(lines: Iterable[str]) -> str:
    """A docstring of lines as they are, with its quotes."""
    found = list(lines)
    text = "\n".join(found) + ("\n" if len(found) > 1 else "")
    escaped = _QUOTES.sub(lambda match: '\\"' * len(match[0]), text.replace("\\", "\\\\"))
    return f'"""{escaped}"""'


def wrapped(text: str, indent: str, width: int = 110) -> str:
    """Text wrapped to a width, further lines indented."""
    return ("\n" + indent).join(textwrap.wrap(text, width - len(indent), break_long_words=False))
