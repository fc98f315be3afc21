"""Values as users see them, and their text on the wire.

Reading: `Timestamp`, and the readers of `bitget_runtime.values.read`. Writing: the parameter types below (`Number`...),
which carry their writer as `Annotated` metadata: a request model's annotations are the table of how it is sent. Writers
raise `Refused` for what can't be sent.

A value is judged by `type(value)`, never by what it claims to be, and exceptions that it raises never get out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from operator import index
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias, cast

from msgspec import Raw

from bitget_runtime.errors import DecodeError

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

_READABLE = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,6})?").fullmatch

_MOST_DIGITS = 400
"""Most digits of a number before its point, and after it: more than any float has, and few enough to be written out."""

_PLAIN = re.compile(rf"-?[0-9]{{1,{_MOST_DIGITS}}}(?:\.[0-9]{{1,{_MOST_DIGITS}}})?").fullmatch

_LEAST_MILLISECONDS, _MOST_MILLISECONDS = 10**11, 10**14
"""The years 1973 and 5138: a smaller number is probably in seconds, a larger one in microseconds."""

TIMES = (
    "a datetime with a time zone, a date, a text such as '2024-11-01' or '2024-11-01T08:00Z', or an int of milliseconds"
)

_DEEPEST = 64
"""Most levels of lists and objects in one argument."""


Moment: TypeAlias = datetime | date | str | int
"""A point in time: an aware datetime, a date or an ISO text such as `2024-11-01` or `2024-11-01T08:00+08:00`, both
in UTC unless they say otherwise, or an `int` of milliseconds since the epoch."""


class Timestamp(int):
    """A point in time: milliseconds since the epoch, as an `int`. Pydantic treats it as an `int`."""

    __slots__ = ()

    @property
    def datetime(self) -> datetime:
        """This time as an aware datetime in UTC, exact to the millisecond.

        Raises:
            DecodeError: it is beyond the years of a datetime, 1 to 9999.
        """
        try:
            return _EPOCH + timedelta(milliseconds=self)
        except OverflowError:
            raise DecodeError(f"{self} ms since the epoch is beyond the years 1 to 9999 of a datetime") from None

    def __repr__(self) -> str:
        try:
            return f"Timestamp({int(self)}, {self.datetime.isoformat(timespec='milliseconds')})"
        except DecodeError:
            return f"Timestamp({int(self)})"

    __str__ = int.__repr__

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> Any:
        """Only for pydantic, which isn't needed otherwise. `Any`: the schema's type is pydantic's own."""
        from pydantic_core import core_schema

        return core_schema.no_info_after_validator_function(cls, core_schema.int_schema())


class Refused(ValueError):
    """A value can't be sent; the text says why and what would be valid. Becomes an `InvalidArgument`."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(f"{path} {reason}" if path else reason)
        self.reason = reason
        self.path = path

    def within(self, place: str) -> Refused:
        """The same refusal, for a value inside `place`."""
        separator = "." if self.path and not self.path.startswith("[") else ""
        return Refused(self.reason, f"{place}{separator}{self.path}")


def refused(error: Exception, place: str) -> Refused:
    """The refusal of a value that could not be written; it may have raised anything."""
    if isinstance(error, Refused):
        return error.within(place)
    return Refused(f"can't be read: it raises {kind_of(error)}", place)


def write_text(value: object) -> str:
    if type(value) is str and value.isascii():
        return value
    if not issubclass(type(value), str):
        raise Refused(f"must be text, not {_shown(value)}")
    text = str.__str__(cast("str", value))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Refused(f"must be text that can be sent: character {error.start + 1} is half of one") from None
    return text


def write_secret(value: object) -> str:
    """Text that messages never show."""
    if issubclass(type(value), str):
        return write_text(value)
    raise Refused(f"must be text, not {kind_of(value)}")


def write_number_text(value: object) -> str:
    """Text of a number without an exponent: `Decimal("1E-7")` is sent as `0.0000001`."""
    if type(value) is str and _PLAIN(value):
        return value
    kind = type(value)
    if issubclass(kind, str):
        text = write_text(value)
        if _PLAIN(text):
            return text
        if not _READABLE(text):
            raise Refused(f"must be a plain number such as '0.001', not {_shown(text)}")
        return _plain(Decimal(text))
    if issubclass(kind, Decimal):
        return _plain(value)
    if issubclass(kind, float):
        raise Refused(f"must be a Decimal, a str or an int, not {_shown(value)}{_float_hint(value)}")
    whole = _whole(value)
    if whole is None:
        raise Refused(f"must be a Decimal, a str or an int, not {_shown(value)}")
    if abs(whole).bit_length() > _MOST_DIGITS * 3:
        raise Refused("must be a number of a size that can be written out")
    return int.__repr__(whole)


def write_number_or_empty(value: object) -> str:
    """Text of a number, or an empty text, which says that there is none."""
    return "" if type(value) is str and not value else write_number_text(value)


def _plain(number: Any) -> str:
    text = Decimal.__str__(number)
    if len(text) <= _MOST_DIGITS and _PLAIN(text):
        return text
    if not Decimal.is_finite(number):
        raise Refused(f"must be a finite number, not {Decimal.__str__(number):.80}")
    _, digits, exponent = Decimal.as_tuple(number)
    assert isinstance(exponent, int)
    if max(len(digits) + exponent, -exponent) > _MOST_DIGITS:
        raise Refused(f"must be a number of a size that can be written out, not {Decimal.__str__(number):.80}")
    return Decimal.__format__(number, "f")


def _float_hint(value: Any) -> str:
    text = float.__repr__(cast("float", value))
    if not _READABLE(text):
        return ""
    plain = Decimal.__format__(Decimal(text), "f")
    return f": a float is not exact, write Decimal('{plain}') or '{plain}'"


def write_number(value: object) -> Raw:
    """A JSON number, digit for digit."""
    return Raw(Decimal.__format__(Decimal(write_number_text(value)), "f").encode())


def _whole(value: object) -> int | None:
    """The int that equals a value exactly; None if it isn't one, or is a bool."""
    kind = type(value)
    if kind is int:
        return value  # type: ignore[return-value]  # mypy does not narrow by the type of a value
    if kind is bool or issubclass(kind, float):
        return None
    if issubclass(kind, int):
        return int.__int__(value)  # type: ignore[arg-type]  # the same
    try:
        return int.__int__(index(value))  # type: ignore[arg-type]  # whatever has no __index__ raises
    except Exception:  # a value may raise anything
        return None


def write_int(value: object) -> int:
    whole = _whole(value)
    if whole is None:
        raise Refused(f"must be an int, not {_shown(value)}")
    if whole.bit_length() > 63:
        raise Refused("must be an int of at most 64 bits")
    return whole


def write_int_text(value: object) -> str:
    return int.__repr__(write_int(value))


def write_float_text(value: object) -> str:
    """Text of an inexact number, without an exponent."""
    if issubclass(type(value), float):
        text = float.__repr__(cast("float", value))
        if _READABLE(text):
            return Decimal.__format__(Decimal(text), "f")
        raise Refused(f"must be a finite float or an int, not {_shown(value)}")
    whole = _whole(value)
    if whole is None or whole.bit_length() > 1023:
        raise Refused(f"must be a finite float or an int, not {_shown(value)}")
    return int.__repr__(whole)


def write_float(value: object) -> Raw:
    return Raw(write_float_text(value).encode())


def write_time(value: object) -> int:
    """Milliseconds since the epoch. Texts and dates without a zone are in UTC."""
    if type(value) is int and _LEAST_MILLISECONDS <= value < _MOST_MILLISECONDS:
        return value
    kind = type(value)
    if issubclass(kind, datetime):
        return _milliseconds(value)
    if issubclass(kind, date):
        return _milliseconds(datetime.fromisoformat(date.isoformat(cast("date", value)) + "T00:00Z"))
    if issubclass(kind, str):
        return _time_in(str.__str__(cast("str", value)))
    whole = _whole(value)
    if whole is None:
        raise Refused(f"must be {TIMES}, not {_shown(value)}")
    if 0 < whole < _LEAST_MILLISECONDS:
        raise Refused(f"must be in milliseconds since 1970, and {whole} looks like seconds")
    if not 0 <= whole < _MOST_MILLISECONDS:
        raise Refused(f"must be in milliseconds since 1970, not {whole:.3e}")
    return whole


def _time_in(text: str) -> int:
    if text.isascii() and text.isdecimal() and len(text) > len("20241101"):
        return write_time(int(text[:_MOST_DIGITS]))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refused(f"must be {TIMES}, not {_shown(text)}") from None
    return _milliseconds(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _milliseconds(moment: Any) -> int:
    try:
        is_aware = moment.utcoffset() is not None
        milliseconds = _whole((moment - _EPOCH) // _MILLISECOND) if is_aware else None
    except Exception:  # time zones may be user code
        raise Refused(f"must be a time that UTC can express, not {_shown(moment)}") from None
    if not is_aware:
        raise Refused("must be an aware datetime: this one has no time zone, add tzinfo=timezone.utc or your own")
    if milliseconds is None:
        raise Refused(f"must be a time that UTC can express, not {_shown(moment)}")
    return milliseconds


def write_time_text(value: object) -> str:
    return str(write_time(value))


def write_bool(value: object) -> bool:
    if type(value) is bool:
        return value
    raise Refused(f"must be True or False, not {_shown(value)}")


def flag(yes: str, no: str) -> Callable[[object], str]:
    """Writer of a boolean in the wire's spelling."""

    def write_flag(value: object) -> str:
        if type(value) is bool:
            return yes if value else no
        raise Refused(f"must be True or False (sent as {yes!r} or {no!r}), not {_shown(value)}")

    return write_flag


def write_json(value: object) -> object:
    """How a value of no declared type is sent: numbers digit for digit, times as milliseconds."""
    return _json(value, 0)


def _json(value: Any, depth: int) -> object:
    kind = type(value)
    if value is None or kind is bool:
        return value
    if issubclass(kind, str):
        return write_text(value)
    if issubclass(kind, Decimal):
        return write_number_text(value)
    if issubclass(kind, float):
        return write_float(value)
    if issubclass(kind, datetime):
        return _milliseconds(value)
    if depth == _DEEPEST:
        raise Refused(f"is nested more than {_DEEPEST} levels deep")
    if issubclass(kind, Mapping):
        return {write_name(key): _inner(one, str.__str__(key), depth) for key, one in value.items()}
    if issubclass(kind, (list, tuple)):
        return [_inner(one, f"[{place}]", depth) for place, one in enumerate(value)]
    whole = _whole(value)
    if whole is None:
        raise Refused(f"can't be sent as {_shown(value)}")
    return whole if whole.bit_length() <= 63 else Raw(write_number_text(whole).encode())


def write_name(key: object) -> str:
    """The name of a member."""
    if issubclass(type(key), str):
        return write_text(key)
    raise Refused(f"has a name that must be text, not {_shown(key)}")


def _inner(value: object, place: str, depth: int) -> object:
    try:
        return _json(value, depth + 1)
    except Exception as error:
        raise refused(error, place) from None


def _shown(value: object) -> str:
    try:
        return f"{kind_of(value)} {value!r:.80}"
    except Exception:  # a value may raise anything
        return kind_of(value)


def kind_of(value: object) -> str:
    """Name of the type of a value, whatever the type claims."""
    return str(type.__dict__["__name__"].__get__(type(value)))


class NumberText(str):
    """A JSON number with a point or an exponent, as sent: its digits, as text."""

    __slots__ = ()


class JsonText(str):
    """JSON that is nested too deep to be handled as lists and objects, as text."""

    __slots__ = ()


if TYPE_CHECKING:
    JsonNumberSlot: TypeAlias = int | NumberText
    AnyNumberSlot: TypeAlias = int | NumberText | str
    JsonSlot: TypeAlias = Any
else:

    class _Slot(type):
        """Base of slot types that msgspec doesn't have: values of some types, recognized by `isinstance`."""

        def __new__(cls, name, kinds):
            return super().__new__(cls, name, (), {"kinds": kinds})

        def __init__(cls, name, kinds):
            super().__init__(name, (), {})

        def __instancecheck__(cls, value):
            return cls.kinds is None or type(value) in cls.kinds

    JsonNumberSlot = _Slot("JsonNumberSlot", frozenset({int, NumberText}))
    AnyNumberSlot = _Slot("AnyNumberSlot", frozenset({int, NumberText, str}))
    JsonSlot = _Slot("JsonSlot", None)

"""Slots of models: a JSON number as sent (`JsonNumberSlot`), that or text (`AnyNumberSlot`), any JSON (`JsonSlot`)."""


Number: TypeAlias = Annotated[Decimal | int | str, write_number_text]
"""A number that is sent as text, exactly: `Decimal`, `int` or `str`; a `float` is refused."""

NumberOrEmpty: TypeAlias = Annotated[Decimal | int | str, write_number_or_empty]
"""A `Number`, or an empty text where the exchange requires a parameter and there is no number to give."""

JsonNumber: TypeAlias = Annotated[Decimal | int | str, write_number]
"""A number that is sent as a JSON number, exactly."""

IntText: TypeAlias = Annotated[int, write_int_text]
FloatText: TypeAlias = Annotated[float, write_float_text]

Time: TypeAlias = Annotated[Moment, write_time_text]
"""A point in time: an aware `datetime`, a `Timestamp` or an `int` of milliseconds since the epoch."""

JsonTime: TypeAlias = Annotated[Moment, write_time]
"""Like `Time`, sent as a JSON number."""

SecretText: TypeAlias = Annotated[str, write_secret]
"""Text that no `repr` and no message shows: a key, its secret, its passphrase."""
