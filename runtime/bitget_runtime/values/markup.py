"""HTML for notebooks: tables, models, and lists of models."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from decimal import Decimal
from html import escape
from typing import Protocol, TypeGuard

from bitget_runtime.errors import DecodeError
from bitget_runtime.values.scalars import Timestamp

_MOST_ROWS = 10
_MOST_LETTERS = 200


class Shown(Protocol):
    """A model: its fields by name, secrets masked."""

    def __rich_repr__(self) -> Iterable[tuple[str, object]]: ...


def html_table(columns: Sequence[str], rows: Iterable[Sequence[object]], notes: Iterable[str] = ()) -> str:
    """A table in HTML.

    Args:
        columns: Names of the columns.
        rows: Values per row; models become tables of their own.
        notes: Notes below it, one line each.
    """
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(f'<td>{_cell(value)}</td>' for value in row)}</tr>" for row in rows)
    below = "<br>".join(escape(note) for note in notes)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><small>{below}</small>"


def places(count: int) -> list[int | None]:
    """Which rows to show: all if they are few, else the first and the last ones, with None in between."""
    if count <= _MOST_ROWS:
        return list(range(count))
    return [*range(_MOST_ROWS // 2), None, *range(count - _MOST_ROWS // 2, count)]


def html_of_model(model: Shown) -> str:
    """A row per field that has a value."""
    rows = [(name, value) for name, value in model.__rich_repr__() if value is not None]
    return html_table(("field", type(model).__name__), rows)


def html_of_models(models: Sequence[Shown]) -> str:
    """A row per model, a column per field that has a value in any of the rows."""
    rows = [None if place is None else dict(models[place].__rich_repr__()) for place in places(len(models))]
    columns = list(dict.fromkeys(name for row in rows if row for name, value in row.items() if value is not None))
    cells = [["…"] * len(columns) if row is None else [row.get(name) for name in columns] for row in rows]
    return html_table(columns, cells, [f"{len(models):,} rows"])


def _cell(value: object) -> str:
    if _is_shown(value):
        return html_of_model(value)
    if isinstance(value, list) and value and all(_is_shown(one) for one in value):
        return html_of_models(value)
    text = _text(value)
    return escape(text if len(text) <= _MOST_LETTERS else f"{text[:_MOST_LETTERS]}…")


def _is_shown(value: object) -> TypeGuard[Shown]:
    return hasattr(value, "__rich_repr__")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Timestamp):
        with suppress(DecodeError):
            return f"{value.datetime:%Y-%m-%d %H:%M:%S.%f}"[:-3]
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    if isinstance(value, Decimal):
        return f"{value:f}"
    return f"{value:.10g}" if isinstance(value, float) else str(value)
