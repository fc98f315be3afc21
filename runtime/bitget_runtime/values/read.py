"""Attributes of models that read a slot: text as sent in, value out."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from bitget_runtime.errors import DecodeError
from bitget_runtime.values.scalars import Timestamp

RAW = "raw_"
"""Prefix of a slot that holds a value as sent; the reader has the name without it."""

NAMED = "__"
"""Between a field's Python name and one of its names on the wire, in a slot of a field that has several."""


def field_of(slot: str) -> str:
    """Python name of the field that a slot belongs to."""
    return slot.removeprefix(RAW).partition(NAMED)[0]


T = TypeVar("T")
U = TypeVar("U")

if TYPE_CHECKING:

    class Reader(Generic[T]):
        """An attribute that reads a slot.

        Attributes:
            makes: Type of the values that it reads.
            spelling: For a flag, how True and False are written.
            convert: Turns the slot's content into the value.
        """

        makes: type
        spelling: tuple[str, str] | None
        convert: Callable[[Any], T]

        def __init__(self, read: Callable[[Any], T]) -> None: ...

        @overload
        def __get__(self, instance: None, owner: type) -> Self: ...
        @overload
        def __get__(self, instance: object, owner: type) -> T: ...

        def __get__(self, instance: object, owner: type) -> Self | T: ...

else:

    class Reader(property, Generic[T]):
        """An attribute that reads a slot."""

        spelling = None


def decimal(slot: str) -> Reader[Decimal]:
    """Reader of a number, exactly as sent."""
    return _reader(slot, Decimal)


def optional_decimal(slot: str) -> Reader[Decimal | None]:
    return _reader(slot, Decimal)


def integer(slot: str) -> Reader[int]:
    """Reader of a whole number."""
    return _reader(slot, int)


def optional_integer(slot: str) -> Reader[int | None]:
    return _reader(slot, int)


def number(slot: str) -> Reader[float]:
    """Reader of an inexact number."""
    return _reader(slot, float)


def optional_number(slot: str) -> Reader[float | None]:
    return _reader(slot, float)


def timestamp(slot: str) -> Reader[Timestamp]:
    """Reader of a point in time, milliseconds since the epoch on the wire."""
    return _reader(slot, Timestamp)


def optional_timestamp(slot: str) -> Reader[Timestamp | None]:
    return _reader(slot, Timestamp)


def flag(slot: str, yes: str, no: str) -> Reader[bool]:
    """Reader of a boolean; case is ignored, and JSON's own booleans are understood."""
    return _flag_reader(slot, yes, no)


def optional_flag(slot: str, yes: str, no: str) -> Reader[bool | None]:
    return _flag_reader(slot, yes, no)


def first(sent: T, other: U) -> T | U:
    """The first non-empty value of the two names that a field may be sent under."""
    return sent if other is None or sent not in (None, "", [], {}) else other


def listed(model: object, name: str, sent: list[T]) -> list[T]:
    """The list of a page or of a batch, if it was sent.

    Raises:
        DecodeError: it was not, or something else was: that doesn't show that there is nothing.
    """
    if type(sent) is list:
        return sent
    raise DecodeError(f"{type(model).__name__}.{name} can't be read: the exchange sent no list under its name")


def missing(model: object, name: str) -> DecodeError:
    """The error for a field that is always sent under one of its names but was sent under none."""
    return DecodeError(f"{type(model).__name__}.{name} is missing: the exchange sent it under none of its names")


def _flag_reader(slot: str, yes: str, no: str) -> Reader[Any]:
    reader = _reader(slot, bool, _flag_converter(yes, no))
    reader.spelling = (yes, no)
    return reader


def _flag_converter(yes: str, no: str) -> Callable[[Any], bool]:
    meanings = {yes.casefold(): True, no.casefold(): False, "true": True, "false": False}

    def convert(value: Any) -> bool:
        try:
            return meanings[str(value).casefold()]
        except KeyError:
            raise ValueError from None

    return convert


def _reader(slot: str, makes: type, convert: Callable[[Any], Any] | None = None) -> Reader[Any]:
    made_by = convert or makes

    def read(model: object) -> Any:
        value = getattr(model, slot)
        if value is None or value == "":
            return None
        if (value is True or value is False) and makes is not bool:
            raise _unreadable(model, slot, value)
        try:
            return made_by(value)
        except (ArithmeticError, TypeError, ValueError):
            raise _unreadable(model, slot, value) from None

    reader: Reader[Any] = Reader(read)
    reader.makes = makes
    reader.convert = made_by
    return reader


def _unreadable(model: object, slot: str, value: object) -> DecodeError:
    field = f"{type(model).__name__}.{slot.removeprefix(RAW)}"
    return DecodeError(f"{field} can't be read: the exchange sent {value!r:.80}; the text is in .{slot}")
