"""JSON without loss: a number that is no `int` keeps its text, or becomes a `Decimal` where no type is declared."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from bitget_runtime.values import JsonSlot, NumberText


def decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    """A decoder to a type. `Any`: it is a type expression."""
    return msgspec.json.Decoder(type_, float_hook=NumberText, dec_hook=_slot)


def encode(value: Any) -> bytes:
    """JSON of a value, with numbers as they were sent. `Any`: whatever JSON can say."""
    return _encode(value)


def _slot(type_: Any, value: Any) -> Any:
    return with_decimals(value) if type_ is JsonSlot else value


def with_decimals(value: Any) -> Any:
    """Decoded JSON with a `Decimal` for each number that is no `int`. `Any`: whatever JSON can say."""
    kind = type(value)
    if kind is NumberText:
        return _decimal(value)
    if kind is list:
        return [with_decimals(one) for one in value]
    return {key: with_decimals(one) for key, one in value.items()} if kind is dict else value


def _decimal(text: str) -> Decimal | str:
    try:
        number = Decimal(text)
    except ArithmeticError:  # an exponent of more digits than Decimal has
        return text
    return number if number.is_finite() else text


def _number(value: Any) -> Any:
    if type(value) is NumberText:
        return msgspec.Raw(value.encode())
    raise TypeError(f"a {type(value).__name__} is no JSON")


_encode = msgspec.json.Encoder(enc_hook=_number, decimal_format="number").encode

decode = decoder(Any).decode
"""JSON of no declared type, with `NumberText` for each number that is no `int`."""
