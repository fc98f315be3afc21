"""Answers that no longer fit the catalogue: decoded as far as they go, and reported once a field."""

from __future__ import annotations

import logging
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields

logger = logging.getLogger("bitget_client.drift")

_reported: set[tuple[str, str]] = set()


def report(operation: str, misfits: list[str]) -> None:
    """Log each misfit, unless it was logged before in this process."""
    for misfit in misfits:
        if (operation, misfit) not in _reported:
            _reported.add((operation, misfit))
            logger.warning("%s: the answer differs from the catalogue: %s", operation, misfit)


@cache
def _fields(struct: type[Struct]) -> tuple[tuple[FieldInfo, Any], ...]:
    hints = get_type_hints(struct)
    return tuple((field, hints[field.name]) for field in fields(struct))


class Fitting:
    """Fits decoded JSON to a type. What does not fit is kept as sent and said in `misfits`, once a field."""

    def __init__(self) -> None:
        self.misfits: list[str] = []

    def fit(self, value: Any, expected: Any, path: str = "") -> Any:
        """The value as the type, or as near as it gets. `Any`: a type expression, and what it describes."""
        try:
            return msgspec.convert(value, expected)
        except (msgspec.ValidationError, RecursionError):
            pass
        expected = _arm_for(value, expected)
        if isinstance(value, list) and get_origin(expected) is list:
            return [self.fit(item, get_args(expected)[0], f"{path}[]") for item in value]
        if isinstance(value, dict) and get_origin(expected) is dict:
            return {key: self.fit(item, get_args(expected)[1], f"{path}{{}}") for key, item in value.items()}
        if isinstance(expected, type) and issubclass(expected, Struct):
            if isinstance(value, dict) and not expected.__struct_config__.array_like:
                return self._fit_object(value, expected, path)
            if isinstance(value, list) and expected.__struct_config__.array_like:
                names = (field.encode_name for field in fields(expected))
                return self._fit_object(dict(zip(names, value, strict=False)), expected, path)
        self._note(path, f"is {_kind(value)}, not {_name(expected)}")
        return value

    def _fit_object(self, value: dict[str, Any], expected: type[Struct], path: str) -> Struct:
        return expected(**{field.name: self._member(value, field, hint, path) for field, hint in _fields(expected)})

    def _member(self, value: dict[str, Any], field: FieldInfo, hint: Any, path: str) -> Any:
        inner = f"{path}.{field.encode_name}" if path else field.encode_name
        if field.encode_name in value:
            sent = value[field.encode_name]
            if sent is None and field.default is NODEFAULT:
                self._note(inner, "is null")
                return None
            return self.fit(sent, hint, inner)
        if field.default is NODEFAULT:
            self._note(inner, "is missing")
            return None
        return field.default

    def _note(self, path: str, what: str) -> None:
        misfit = f"{path or 'the answer'} {what}"
        if misfit not in self.misfits:
            self.misfits.append(misfit)


def unknown_fields(value: Any, expected: Any, path: str = "") -> list[str]:
    """Paths of the members of decoded JSON that a type has no field for, each once. `Any`: as in `Fitting.fit`."""
    found: dict[str, None] = {}
    _collect_unknown(value, expected, path, found)
    return list(found)


def _collect_unknown(value: Any, expected: Any, path: str, found: dict[str, None]) -> None:
    expected = _arm_for(value, expected)
    arguments = get_args(expected)
    if isinstance(value, list) and get_origin(expected) is list:
        for item in value:
            _collect_unknown(item, arguments[0], f"{path}[]", found)
    elif isinstance(value, dict) and get_origin(expected) is dict:
        for item in value.values():
            _collect_unknown(item, arguments[1], f"{path}{{}}", found)
    elif isinstance(expected, type) and issubclass(expected, Struct) and isinstance(value, (dict, list)):
        hints = {field.encode_name: hint for field, hint in _fields(expected)}
        if isinstance(value, list):
            members = dict(zip(hints, value, strict=False))
            found.update({f"{path}[{index}]": None for index in range(len(hints), len(value))})
        else:
            members = value
        for name, member in members.items():
            inner = f"{path}.{name}" if path else name
            if name in hints:
                _collect_unknown(member, hints[name], inner, found)
            else:
                found[inner] = None


def _arm_for(value: Any, expected: Any) -> Any:
    """The arm of a union that a value of this kind would be."""
    if get_origin(expected) not in (Union, UnionType):
        return expected
    arms = [arm for arm in get_args(expected) if arm is not NoneType]
    return arms[0] if len(arms) == 1 else expected


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    kinds = {str: "text", bool: "a boolean", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return kinds[type(value)]


_NAMES = {str: "text", bool: "a boolean", int: "a number", float: "a number"}


def _name(expected: Any) -> str:
    origin = get_origin(expected)
    if origin is list:
        return "a list"
    if origin is dict:
        return "an object"
    if isinstance(expected, type) and issubclass(expected, Struct):
        return "a list" if expected.__struct_config__.array_like else "an object"
    return _NAMES.get(expected, str(expected))
