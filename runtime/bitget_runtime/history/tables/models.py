"""Turns models into columns: one per field, of the field's type whatever its values are."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from threading import Lock
from typing import Any, NamedTuple, TypeVar, get_args, get_type_hints

import msgspec

from bitget_runtime.errors import DecodeError, InvalidArgument
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.rows import number_type
from bitget_runtime.history.tables.table import Table
from bitget_runtime.values import exact as exact_json
from bitget_runtime.values.model import Model
from bitget_runtime.values.read import Reader, decimal, field_of, integer, number, timestamp

M = TypeVar("M", bound=Model)

_KINDS = {
    decimal("").convert: "decimal",
    integer("").convert: "int",
    number("").convert: "float",
    timestamp("").convert: "time",
}


class Column(NamedTuple):
    """A column of a model's table.

    Attributes:
        name: Name of the field.
        kind: `decimal`, `int`, `float`, `time`, `bool` or `text`; `json` for anything else.
        read: Reads its value from a model.
    """

    name: str
    kind: str
    read: Callable[[Any], Any]


@cache
def columns_of(model: type[Model]) -> tuple[Column, ...]:
    """The columns of a model's table."""
    hints = get_type_hints(model)
    slots: dict[str, str] = {}
    for slot in model.__struct_fields__:
        slots.setdefault(field_of(slot), slot)  # a field with several wire names has a slot for each
    return tuple(_column(model, name, hints[slot]) for name, slot in slots.items())


def _column(model: type[Model], name: str, hint: Any) -> Column:
    reader = inspect.getattr_static(model, name, None)

    def read(one: Any) -> Any:
        try:
            return getattr(one, name)
        except DecodeError:
            return None  # its text is in the model; a column has one type

    if isinstance(reader, Reader):
        return Column(name, _KINDS.get(reader.convert, "bool"), read)
    plain = {str: "text", str | None: "text", int: "int", int | None: "int", bool: "bool", bool | None: "bool"}
    return Column(name, plain.get(hint, "json"), read)


def to_table(models: Iterable[M] | None, model: type[M] | None = None, *, exact: bool = False) -> Table:
    """A table of models: a row per model, a column per field; `.to_pandas()` and `.to_polars()` make frames of it.

    Times are datetimes in UTC, decimals are floats, and nested values are JSON. A field's meaning is in the
    metadata of its column, `table.to_arrow().schema.field("price").metadata`. A value that can't be read is null.

    Args:
        models: Models of one class, such as the `items` of a page, or a walk; None is none.
        model: Their class, which decides the columns: without it, no models are a table without columns.
        exact: Decimals of 38 digits, 18 of them after the point, instead of floats.

    Raises:
        InvalidArgument: these aren't models of one class, a number has more digits, or pyarrow is not installed.
    """
    rows = _rows_of(models)
    types: set[Any] = {type(one) for one in rows} or {model}
    if model is not None and types != {model}:
        raise InvalidArgument(f"the models must be of class {model.__name__}, not {_names(types)}")
    if len(types) > 1:
        raise InvalidArgument(f"the models must be of one class, whose fields are the columns, not {_names(types)}")
    (found,) = types
    if found is None:
        return Table(package("pyarrow", "data").table({}))
    if not issubclass(found, Model):
        raise InvalidArgument(f"to_table takes models, as methods return them, not {_names(types)}")
    return Table(arrow_of(found, rows, exact=exact), kind=found.__name__)


def _rows_of(models: Any) -> list[Any]:
    """The models as a list. `Any`: whatever a user has passed."""
    if isinstance(models, Iterable) and not isinstance(models, (str, bytes, Mapping)):
        return list(models)
    if isinstance(models, Model):
        name = type(models).__name__
        lists = [one for one in columns_of(type(models)) if isinstance(one.read(models), list)]
        hint = f"to_table(x.{lists[0].name}) for its rows, or " if lists else ""
        raise InvalidArgument(f"to_table takes a list of models, not a single {name} x: write {hint}to_table([x])")
    if models is None:
        return []
    raise InvalidArgument(f"to_table takes a list of models, not {type(models).__name__}")


def _names(types: Iterable[type | None]) -> str:
    return " and ".join(sorted(one.__name__ for one in types if one is not None))


def arrow_of(model: type[Model], models: Iterable[Model], *, exact: bool) -> Any:
    """A row per model of a class. `Any`: a `pyarrow.Table`.

    Raises:
        InvalidArgument: a number has more digits than an exact column can hold.
    """
    pa = package("pyarrow", "data")
    rows = list(models)
    meanings = meanings_of(model)
    arrays, fields = [], []
    for column in columns_of(model):
        type_ = _type(pa, column.kind, exact=exact)
        values = [_plain(column.kind, column.read(one), exact=exact) for one in rows]
        arrays.append(array_of(column.name, values, type_))
        meaning = meanings.get(column.name)
        fields.append(pa.field(column.name, type_, metadata={"meaning": meaning} if meaning else None))
    return pa.table(arrays, schema=pa.schema(fields))


def array_of(column: str, values: list[Any], type_: Any) -> Any:
    """The values of a column. `Any`: a `pyarrow.Array`, its type, and what it takes.

    Raises:
        InvalidArgument: it can't hold them, such as a number with more digits.
    """
    pa = package("pyarrow", "data")
    try:
        return pa.array(values, type_)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError) as error:
        raise InvalidArgument(f"column {column!r} can't hold its values: {error}") from None


def _type(pa: Any, kind: str, *, exact: bool) -> Any:
    if kind == "decimal":
        return number_type(exact=exact)
    types = {"int": pa.int64(), "float": pa.float64(), "time": pa.timestamp("ms", "UTC"), "bool": pa.bool_()}
    return types.get(kind, pa.string())


def _plain(kind: str, value: Any, *, exact: bool) -> Any:
    if value is None:
        return None
    if kind == "decimal":
        return value if exact else float(value)
    if kind == "time":
        return int(value)
    if kind == "json":
        return exact_json.encode(value).decode() if not isinstance(value, str) else value
    return value


_parsing = Lock()
"""CPython 3.11 builds one syntax tree at a time: two at once fail with a SystemError."""


@cache
def meanings_of(model: type[Model]) -> dict[str, str]:
    """The meanings of a model's fields, from its module's source; empty if there is no source."""
    try:
        source = inspect.getsource(sys.modules[model.__module__])
        with _parsing:
            tree = ast.parse(source)
    except (OSError, TypeError, KeyError):
        return {}
    body = next((one.body for one in tree.body if isinstance(one, ast.ClassDef) and one.name == model.__name__), [])
    found: dict[str, str] = {}
    name = ""
    for statement in body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            name = field_of(statement.target.id)
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and name:
            found[name] = str(statement.value.value)
        elif isinstance(statement, ast.FunctionDef) and (said := ast.get_docstring(statement)):
            found[statement.name] = said
    return found


def wire_reader(model: type[Model], wire: str) -> str:
    """Name of the attribute that reads a field by its name on the wire.

    Raises:
        KeyError: there is no such field.
    """
    return {one.encode_name: field_of(one.name) for one in msgspec.structs.fields(model)}[wire]


def row_model(type_: Any, rows: str = "") -> type[Model]:
    """The model of the rows in an operation's data. `Any`: a type expression.

    Args:
        type_: Type of the data.
        rows: Name on the wire of the list of rows; empty if the data is the rows.

    Raises:
        InvalidArgument: rows have no members.
    """
    if rows:
        type_ = {one.encode_name: one.type for one in msgspec.structs.fields(type_)}[rows]
    for one in _arms(type_):
        if isinstance(one, type) and issubclass(one, Model):
            return one
    raise InvalidArgument("rows have no members, and so there are no columns")


def _arms(type_: Any) -> list[Any]:
    """A type, and the types it is made of."""
    return [type_, *(arm for one in get_args(type_) for arm in _arms(one))]
