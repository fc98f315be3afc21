"""JSON without loss: a number that isn't an `int` keeps its text, or becomes a `Decimal` if no type is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

import msgspec

from bitget_runtime.values.scalars import JsonSlot, JsonText, NumberText

DEEPEST = 50
"""Most levels of lists and objects that are kept as such; no declared type is as deep."""


def decoder(type_: Any) -> msgspec.json.Decoder[Any]:
    """A decoder for a type. `Any`: it is a type expression."""
    return msgspec.json.Decoder(type_, float_hook=NumberText, dec_hook=_slot)


def encode(value: Any) -> bytes:
    """JSON of a value, with numbers as they were sent. `Any`: whatever JSON can hold."""
    return _encode(value)


def _slot(type_: Any, value: Any) -> Any:
    return with_decimals(value) if type_ is JsonSlot else value


def is_dense(body: bytes) -> bool:
    """Whether a body holds more for its size than any of the exchange's.

    Python takes a hundred times longer for a megabyte of empty lists than for a megabyte of rows.
    """
    room = 20_000 + len(body) // 32
    return body.count(b"[") + body.count(b"{") > room or body.count(b",") > 2 * room


def with_decimals(value: Any) -> Any:
    """Decoded JSON, changed in place: a `Decimal` for each number that isn't an `int`, and text for what is nested too
    deep.

    `Any`: whatever JSON can hold.
    """
    return _decimal(value) if type(value) is NumberText else _changed(value, _decimal, DEEPEST)


def within_reach(value: Any) -> Any:
    """Decoded JSON, changed in place: text for what is nested too deep. `Any`: whatever JSON can hold."""
    return _changed(value, NumberText, DEEPEST)


def _changed(value: Any, number: Callable[[str], object], levels: int) -> Any:
    if type(value) is not list and type(value) is not dict:
        return value
    if not levels:
        return JsonText(_encode(value).decode())
    places: Iterable[tuple[Any, Any]] = value.items() if type(value) is dict else enumerate(value)
    for place, one in places:
        if type(one) is list or type(one) is dict:
            value[place] = _changed(one, number, levels - 1)
        elif type(one) is NumberText:
            value[place] = number(one)
    return value


def _decimal(text: str) -> Decimal | str:
    try:
        number = Decimal(text)
    except ArithmeticError:  # an exponent with more digits than Decimal allows
        return text
    return number if number.is_finite() else text


def _as_sent(value: Any) -> Any:
    if type(value) is NumberText or type(value) is JsonText:
        return msgspec.Raw(value.encode())
    raise TypeError(f"a {type(value).__name__} can't be written as JSON")


_encode = msgspec.json.Encoder(enc_hook=_as_sent, decimal_format="number").encode

decode = decoder(Any).decode
"""JSON of no declared type, with `NumberText` for each number that isn't an `int`."""
