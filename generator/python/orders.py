"""The module of the generated package that holds the lives of orders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import fields

from bitget_runtime import order_facts
from generator.python.text import quoted


def facts_names() -> str:
    """Names of the classes that `literal` may print."""
    classes = (one for one in vars(order_facts).values() if isinstance(one, type) and issubclass(one, Struct))
    found = [one for one in classes if one.__module__ == order_facts.__name__]
    return ", ".join(sorted(one.__name__ for one in found))


def literal(value: object) -> str:
    """The Python text of facts: structs, mappings, tuples and plain values; what is as by default is left out."""
    match value:
        case Struct():
            given = {
                one.name: getattr(value, one.name)
                for one in fields(value)
                if one.default != getattr(value, one.name) and not _is_empty(one, getattr(value, one.name))
            }
            return f"{type(value).__name__}({', '.join(f'{name}={literal(one)}' for name, one in given.items())})"
        case Mapping():
            return f"{{{', '.join(f'{literal(key)}: {literal(one)}' for key, one in value.items())}}}"
        case str():
            return quoted(value)
        case tuple():
            return f"({_items(value)})"
        case _:
            return repr(value)


def _is_empty(field: object, value: object) -> bool:
    """Whether a mapping is empty where that is the default, which msgspec holds as a factory."""
    return value == {} and getattr(field, "default_factory", None) is dict


def _items(values: Iterable[object]) -> str:
    return "".join(f"{literal(one)}, " for one in values)
