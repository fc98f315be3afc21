"""Base classes of the generated models.

A response model's slots hold what the wire said; its readers (`price = read.decimal("raw_price")`) turn that into a
value when they are asked: a number that nobody reads costs nothing, and a malformed one harms nobody but its reader.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, dataclass_transform

import msgspec
from msgspec import Struct

from bitget_runtime.errors import DecodeError
from bitget_runtime.read import RAW, field_of


@dataclass_transform(frozen_default=True, field_specifiers=(msgspec.field,))
class Model(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """An object that the exchange sent.

    A field that is null or missing is None, and so is a number, time or flag sent as `""`. `raw_price` is the text
    behind `price`, as sent. A field whose name on the wire is in doubt is read by either: `union_mm__unionMM` is what
    came under that one.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields by name, nested models as dictionaries. The values' types are those of the attributes."""
        return {name: _to_plain(value) for name, value in _named_values(self)}

    def to_json(self) -> bytes:
        """JSON with the names and the text of the wire, without fields that the model does not know."""
        return msgspec.json.encode(self)

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in _named_values(self))
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> Any:
        """Pairs of name and value, for pretty printers. `Any`: their protocol has no public type."""
        yield from _named_values(self)


class Row(Model, frozen=True, array_like=True, gc=False):
    """An object that the exchange sends as a list of values in a fixed order; columns added later are ignored."""


class Request(Struct, kw_only=True, omit_defaults=True, gc=False):
    """Parameters of an operation, or of one item of a batch. The annotations carry how each is sent."""


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
