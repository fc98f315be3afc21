"""Base classes of the generated models.

A response model's slots hold the text as sent; its readers (`price = read.decimal("raw_price")`) turn that into a
value on access: a number that nobody reads costs nothing, and a malformed one only affects its reader.
"""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Any, dataclass_transform, get_args, get_type_hints

import msgspec
from msgspec import Struct

from bitget_runtime.errors import DecodeError
from bitget_runtime.values import exact
from bitget_runtime.values.read import RAW, field_of
from bitget_runtime.values.scalars import write_secret


@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class Model(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """An object that the exchange sent.

    A field that is null or missing is None, and so is a number, time or flag sent as `""`. Only the `items` of a page
    and the `successes` and `failures` of a batch are always lists, empty ones if null is sent: if none is sent where
    the catalogue says that there always is one, reading them is a `DecodeError`. `raw_price` is the text behind
    `price`, as sent, and `raw_items` what is behind `items`. A field whose name on the wire is in doubt is read under
    any of them: `union_mm__unionMM` is what was sent under that one.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields by name, nested models as dictionaries. The values' types are those of the attributes."""
        return {name: _to_plain(value) for name, value in _named_values(self)}

    def to_json(self) -> bytes:
        """JSON with names and text as on the wire, without fields that the model doesn't know."""
        return exact.encode(self)

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> Any:
        """Pairs of name and value, for pretty printers. `Any`: their protocol has no public type."""
        yield from _masked(self, _named_values(self))

    def _repr_html_(self) -> str:
        from bitget_runtime.values.markup import html_of_model  # only for notebooks

        return html_of_model(self)


class Row(Model, frozen=True, array_like=True, gc=False):
    """An object that the exchange sends as a list of values in a fixed order; columns added later are ignored."""


class Request(Struct, kw_only=True, omit_defaults=True, gc=False):
    """Parameters of an operation, or of one item of a batch. The annotations define how each is sent."""

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self.__rich_repr__())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> Any:
        """Pairs of name and value, for pretty printers. `Any`: their protocol has no public type."""
        yield from _masked(self, [(name, getattr(self, name)) for name in self.__struct_fields__])


class _Mask:
    """Shown in place of a secret."""

    def __repr__(self) -> str:
        return MASK


_MASK = _Mask()

MASK = "***"


def _masked(model: Struct, named: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    secrets = _secrets(type(model))
    return [(name, _MASK if name in secrets and value else value) for name, value in named] if secrets else named


@cache
def _secrets(model_type: type[Struct]) -> frozenset[str]:
    """Fields that a `repr` never shows."""
    hints = get_type_hints(model_type, include_extras=True)
    return frozenset(field_of(name) for name, hint in hints.items() if _is_secret(hint))


def _is_secret(hint: Any) -> bool:
    return write_secret in getattr(hint, "__metadata__", ()) or any(_is_secret(arm) for arm in get_args(hint))


def _named_values(model: Model) -> list[tuple[str, Any]]:
    names = dict.fromkeys(field_of(slot) for slot in model.__struct_fields__)
    return [(name, _value(model, name)) for name in names]


def _value(model: Model, name: str) -> Any:
    for attribute in (name, RAW + name):
        with suppress(DecodeError, AttributeError):
            return getattr(model, attribute)
    return None


def _to_plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [_to_plain(item) for item in value]
    if isinstance(value, dict):
        return {key: _to_plain(item) for key, item in value.items()}
    return value
