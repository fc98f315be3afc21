"""Every type of a single value in every form that it is sent in: one row each, which all steps look up.

A new type is a new row: the grammar takes it, examples are checked by it, and models, methods and documents have it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.model.types import ENUM, FLAG, NONE, SECRET, UNKNOWN, Scalar

Json: TypeAlias = dict[str, Any]
"""A JSON object. `Any`: it is JSON."""

_NUMBER = re.compile(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?")
_WHOLE = re.compile(r"[-+]?\d+")
_MILLISECONDS = re.compile(r"-?\d+")


@dataclass(frozen=True)
class ScalarForm:
    """A type in one of its forms.

    A name with a capital letter in `slot` and `parameter` is one of `bitget_runtime.values.scalars`.

    Attributes:
        sent: What it is in JSON, as the types that Python's `json` makes of it; empty if that is not checked.
        openapi: Its schema in OpenAPI and AsyncAPI; those of an enum and of a flag have their words too.
        slot: What a model's slot holds.
        value: What users read.
        reader: How a value is made of what the slot holds; empty if that is the value.
            See `bitget_runtime.values.read`.
        parameter: What users pass; empty for an enum and a flag, which have types of their own.
        alone: What a response is that is nothing but such a value: no model reads it. Empty if it can't be one.
        digits: What the text of a number must look like; None if any text will do.
        page_words: How words for the type begin on pages of the docs, if it is the one to guess.
    """

    sent: tuple[type, ...]
    openapi: Json
    slot: str
    value: str
    reader: str = ""
    parameter: str = ""
    alone: str = ""
    digits: re.Pattern[str] | None = None
    page_words: tuple[str, ...] = ()


def _decimal(sent: tuple[type, ...], openapi: Json, slot: str, parameter: str, **others: Any) -> ScalarForm:
    return ScalarForm(sent, openapi, slot, "Decimal", "decimal", parameter, digits=_NUMBER, **others)


def _float(sent: tuple[type, ...], openapi: Json, slot: str, parameter: str, alone: str) -> ScalarForm:
    return ScalarForm(sent, openapi, slot, "float", "number", parameter, alone, _NUMBER)


def _time(sent: tuple[type, ...], openapi: str | list[str], slot: str, parameter: str, alone: str = "") -> ScalarForm:
    schema = {"type": openapi, "format": "unix-ms"}
    return ScalarForm(sent, schema, slot, "Timestamp", "timestamp", parameter, alone, _MILLISECONDS)


_TEXT_OR_WHOLE = ["string", "integer"]
_TEXT_OR_NUMBER = ["string", "number"]

SCALARS: dict[tuple[str, str], ScalarForm] = {
    ("str", ""): ScalarForm((str,), {"type": "string"}, "str", "str", parameter="str", alone="str"),
    ("str", SECRET): ScalarForm(
        (str,), {"type": "string", "format": "password"}, "SecretText", "str", parameter="SecretText"
    ),
    ("int", ""): ScalarForm(
        (int,), {"type": "integer"}, "int", "int", "", "int", "int", _WHOLE, page_words=("int", "long")
    ),
    ("int", "str"): ScalarForm(
        (str,), {"type": "string", "format": "int64"}, "str", "int", "integer", "IntText", "str", _WHOLE
    ),
    ("int", "any"): ScalarForm(
        (int, str), {"type": _TEXT_OR_WHOLE}, "int | str", "int", "integer", "IntText", digits=_WHOLE
    ),
    ("float", ""): _float((int, float), {"type": "number"}, "JsonNumberSlot", "float", "float"),
    ("float", "str"): _float((str,), {"type": "string", "format": "double"}, "str", "FloatText", "str"),
    ("float", "any"): _float((int, float, str), {"type": _TEXT_OR_NUMBER}, "AnyNumberSlot", "FloatText", ""),
    ("decimal", ""): _decimal((str,), {"type": "string", "format": "decimal"}, "str", "Number", alone="str"),
    ("decimal", "num"): _decimal(
        (int, float),
        {"type": "number"},
        "JsonNumberSlot",
        "JsonNumber",
        page_words=("number", "decimal", "double", "float"),
    ),
    ("decimal", "any"): _decimal(
        (int, float, str), {"type": _TEXT_OR_NUMBER, "format": "decimal"}, "AnyNumberSlot", "Number"
    ),
    ("decimal", "empty"): _decimal(
        (str,), {"type": "string", "format": "decimal"}, "str", "NumberOrEmpty", alone="str"
    ),
    ("timestamp", ""): _time((str,), "string", "str", "Time", "str"),
    ("timestamp", "num"): _time((int,), "integer", "int", "JsonTime", "int"),
    ("timestamp", "any"): _time((int, str), _TEXT_OR_WHOLE, "int | str", "Time"),
    ("bool", ""): ScalarForm(
        (bool,), {"type": "boolean"}, "bool", "bool", parameter="bool", alone="bool", page_words=("bool",)
    ),
    (FLAG, ""): ScalarForm((str,), {"type": "string"}, "str", "bool", "flag", alone="str"),
    (ENUM, ""): ScalarForm((str,), {"type": "string"}, "str", "str", alone="str"),
    (UNKNOWN, ""): ScalarForm((), {}, "JsonSlot", "Any", parameter="object", alone="Any"),
    (NONE, ""): ScalarForm((), {"type": "null"}, "JsonSlot", "None", parameter="object", alone="None"),
}
"""By the type and its form, empty for the usual one, as the catalogue writes them: `decimal(num)`."""


def form_of(scalar: Scalar) -> ScalarForm:
    """The row of a scalar."""
    return SCALARS[scalar.kind, scalar.form]


def plain_kinds() -> dict[str, tuple[str, ...]]:
    """Types that are written as a word, and their forms other than the usual one; enums and flags aren't."""
    found: dict[str, tuple[str, ...]] = {}
    for kind, form in SCALARS:
        if kind not in (ENUM, FLAG):
            found[kind] = (*found.get(kind, ()), *([form] if form else ()))
    return found


def is_number(scalar: Scalar) -> bool:
    """Whether it is a number; a time is one."""
    return form_of(scalar).digits is not None


def sent_as(kind: str, *, text: bool, number: bool) -> Scalar:
    """A type of numbers in the form in which it is sent as text, as a JSON number, or as both."""
    for (other, form), row in SCALARS.items():
        if other == kind and (str in row.sent, int in row.sent) == (text, number):
            return Scalar(kind, form)
    raise LookupError(f"{kind} has no such form")


def written(scalar: Scalar) -> str:
    """A scalar as the catalogue writes it."""
    if scalar.kind == ENUM:
        return scalar.enum
    form = "/".join(scalar.spelling) if scalar.kind == FLAG else scalar.form
    return f"{scalar.kind}({form})" if form else scalar.kind


def guessed(page_word: str) -> Scalar | None:
    """The type that a word of a docs page means, if the word says so."""
    for (kind, form), row in SCALARS.items():
        if page_word.startswith(row.page_words):
            return Scalar(kind, form)
    return None
