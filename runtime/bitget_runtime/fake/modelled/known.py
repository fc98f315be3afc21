"""Checks calls without a handler: values of the declared type, symbols and coins that exist."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args, get_origin

from bitget_runtime.fake.checks import declared_inside
from bitget_runtime.fake.core import Reason, Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.values import is_word
from bitget_runtime.fake.modelled.fitting import decimal
from bitget_runtime.values.scalars import FloatText, IntText, JsonNumber, JsonTime, Number, NumberOrEmpty, Time

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.values.parameters import Parameter

_NUMBERS = (FloatText, IntText, JsonNumber, JsonTime, Number, NumberOrEmpty, Time, int, float)
_SYMBOL = "symbol"
_COIN = "coin"


def check_values(asked: Asked, operation: Operation[Any]) -> None:
    """Check each value that was sent.

    Raises:
        Denied: one does not have the declared type.
        Refused: there is no such symbol or coin.
    """
    if operation.body_is_list:
        for item in asked.parameters[""]:
            _check(operation.parameters, item, asked, operation)
    else:
        _check(operation.parameters, asked.parameters, asked, operation)


def _check(declared: tuple[Parameter, ...], sent: Mapping[str, Any], asked: Asked, operation: Operation[Any]) -> None:
    for parameter in declared:
        value = sent.get(parameter.wire)
        if value is None or value == "":
            continue
        inside = declared_inside(parameter.annotation)
        if inside:
            for item in value if isinstance(value, list) else ():
                _check(inside, item, asked, operation)
        elif not _is_of_kind(value, parameter.annotation):
            raise Denied(asked.wrong, parameter.wire)
        elif isinstance(value, str):
            _check_name(parameter.wire, value, asked, operation)


def _is_of_kind(value: object, annotation: Any) -> bool:
    if get_origin(annotation) is Literal:
        return isinstance(value, str) and any(is_word(value, word) for word in get_args(annotation))
    if annotation in _NUMBERS:
        return decimal(value) is not None
    if get_origin(annotation) is Annotated and get_args(annotation)[0] is bool:
        write = annotation.__metadata__[0]
        return str(value).casefold() in {"true", "false", write(True).casefold(), write(False).casefold()}
    if get_origin(annotation) is list:
        items = value if isinstance(value, list) else []
        return isinstance(value, (str, list)) and all(_is_of_kind(one, get_args(annotation)[0]) for one in items)
    return not isinstance(value, (list, dict)) or get_origin(annotation) is dict or annotation in (Any, object)


def _check_name(wire: str, value: str, asked: Asked, operation: Operation[Any]) -> None:
    """Refuse a symbol or coin that neither the exchange nor the documentation knows."""
    instruments = asked.exchange.state.instruments
    if wire == _SYMBOL:
        known, reason = {one.symbol for one in instruments.of(None)}, Reason.UNKNOWN_SYMBOL
    elif wire == _COIN or wire.endswith(_COIN.capitalize()):
        known, reason = {one.name for one in instruments.coins}, Reason.UNKNOWN_COIN
    else:
        return
    named = value.split(",")
    if not all(one.upper() in known or _is_documented(one, operation) for one in named):
        raise Refused(reason, value)


def _is_documented(name: str, operation: Operation[Any]) -> bool:
    return any(name in f"{example.request} {example.response}" for example in operation.examples)
