"""HTML of tables, as notebooks show it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from html import escape


def html_table(columns: Sequence[str], rows: Iterable[Sequence[object]], notes: Iterable[str] = ()) -> str:
    """A table in HTML.

    Args:
        columns: Names of the columns.
        rows: Values per row.
        notes: What is said below it, a line per note.
    """
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(f'<td>{escape(_shown(value))}</td>' for value in row)}</tr>" for row in rows)
    below = "<br>".join(escape(note) for note in notes)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><small>{below}</small>"


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    return f"{value:.10g}" if isinstance(value, float) else str(value)
