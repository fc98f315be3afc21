"""Pieces of Python source text."""

from __future__ import annotations

import json
import textwrap


def quoted(text: str) -> str:
    """A string literal in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def docstring(text: str, width: int = 110) -> str:
    """A docstring with its quotes; further lines are not indented yet."""
    escaped = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    if escaped.endswith('"'):
        escaped = escaped[:-1] + '\\"'
    lines = [
        part for line in escaped.split("\n") for part in (textwrap.wrap(line, width, break_long_words=False) or [""])
    ]
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    body = "\n".join(lines)
    return f'"""{body}\n"""'


def wrapped(text: str, indent: str, width: int = 110) -> str:
    """Text wrapped to a width, further lines indented."""
    return ("\n" + indent).join(textwrap.wrap(text, width - len(indent), break_long_words=False))
