"""Turns objects given as JSON into the classes that methods take."""

from __future__ import annotations

from collections.abc import Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import msgspec


class NoSuchItem(ValueError):
    """An object does not fit the class that a method takes."""


def arguments_of(request_type: Any, takes_list: str | None, given: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments with objects in place of JSON. `Any`: a type expression, and values of every type.

    Raises:
        NoSuchItem: an object has a member that its class doesn't, or lacks one.
    """
    if takes_list:
        return {**given, takes_list: _built(given[takes_list], request_type, takes_list)}
    types = {one.name: one.type for one in msgspec.structs.fields(request_type)} if given else {}
    return {name: _built(value, types[name], name) if name in types else value for name, value in given.items()}


def _built(value: Any, type_: Any, where: str) -> Any:
    type_ = _plain(type_)
    if get_origin(type_) is list and isinstance(value, list):
        [item] = get_args(type_)
        return [_built(one, item, f"{where}[{number}]") for number, one in enumerate(value)]
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        return (
            [_object(one, type_, f"{where}[{number}]") for number, one in enumerate(value)]
            if isinstance(value, list)
            else _object(value, type_, where)
        )
    return value


def _object(value: Any, class_: type[msgspec.Struct], where: str) -> msgspec.Struct:
    fields = {one.encode_name: one for one in msgspec.structs.fields(class_)}
    if not isinstance(value, Mapping):
        raise NoSuchItem(f"{where} must be an object with {', '.join(fields)}")
    unknown = [name for name in value if name not in fields]
    if unknown:
        raise NoSuchItem(f"{where} has no {', '.join(unknown)}, only {', '.join(fields)}")
    lacking = [name for name, one in fields.items() if one.required and name not in value]
    if lacking:
        raise NoSuchItem(f"{where} lacks {', '.join(lacking)}")
    return class_(
        **{fields[name].name: _built(one, fields[name].type, f"{where}.{name}") for name, one in value.items()}
    )


def _plain(type_: Any) -> Any:
    """A type without its annotations, and without None."""
    if get_origin(type_) is Annotated:
        return _plain(get_args(type_)[0])
    if get_origin(type_) in (Union, UnionType):
        others = [one for one in get_args(type_) if one is not type(None)]
        return _plain(others[0]) if len(others) == 1 else type_
    return type_
