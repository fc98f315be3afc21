"""Values as users see them, and their text on the wire.

Reading: `Timestamp`, and the readers of `bitget_runtime.read`. Writing: the parameter types below (`Number`...),
which carry their writer as `Annotated` metadata: a request model's annotations are the table of how it is sent.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Annotated, TypeAlias

from msgspec import Raw

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Timestamp(int):
    """A point in time: milliseconds since the epoch, as an `int`."""

    __slots__ = ()

    @property
    def datetime(self) -> datetime:
        """The same as an aware datetime in UTC, exact to the millisecond."""
        return _EPOCH + timedelta(milliseconds=self)

    def __repr__(self) -> str:
        try:
            return f"Timestamp({int(self)}, {self.datetime.isoformat(timespec='milliseconds')})"
        except OverflowError:
            return f"Timestamp({int(self)})"

    __str__ = int.__repr__


class Refused(ValueError):
    """A value can't be sent; it says why and what would be right. Becomes an `InvalidArgument`."""

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(f"{path} {reason}" if path else reason)
        self.reason = reason
        self.path = path

    def within(self, place: str) -> Refused:
        """The same, said of a value inside of `place`."""
        separator = "." if self.path and not self.path.startswith("[") else ""
        return Refused(self.reason, f"{place}{separator}{self.path}")


def write_text(value: object) -> str:
    if type(value) is str:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    raise Refused(f"must be text, not {_shown(value)}")


def write_number_text(value: object) -> str:
    """Text of a number without an exponent: `Decimal("1E-7")` is sent as `0.0000001`."""
    if type(value) is str:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise Refused(f"must be a finite number, not {value}")
        return format(value, "f")
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__repr__(value)
    hint = f": a float is not exact, write Decimal('{value}') or '{value}'" if isinstance(value, float) else ""
    raise Refused(f"must be a Decimal, a str or an int, not {_shown(value)}{hint}")


def write_number(value: object) -> Raw:
    """A JSON number, digit for digit."""
    text = write_number_text(value)
    try:
        return Raw(format(Decimal(text), "f").encode())
    except ArithmeticError:
        raise Refused(f"must be a number, not {value!r}") from None


def write_int(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Refused(f"must be an int, not {_shown(value)}")


def write_int_text(value: object) -> str:
    return int.__repr__(write_int(value))


def write_float(value: object) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < float("inf"):
        return value
    raise Refused(f"must be a finite float or an int, not {_shown(value)}")


def write_float_text(value: object) -> str:
    return str(write_float(value))


def write_time(value: object) -> int:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise Refused("must be an aware datetime: this one has no time zone, add tzinfo=timezone.utc or your own")
        return (value - _EPOCH) // _MILLISECOND
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise Refused(f"must be a datetime with a time zone or an int of milliseconds, not {_shown(value)}")


def write_time_text(value: object) -> str:
    return str(write_time(value))


def write_bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise Refused(f"must be True or False, not {_shown(value)}")


def write_as_is(value: object) -> object:
    return value


def flag(yes: str, no: str) -> Callable[[object], str]:
    """Writer of a yes or no in the wire's spelling."""

    def write_flag(value: object) -> str:
        if isinstance(value, bool):
            return yes if value else no
        raise Refused(f"must be True or False (sent as {yes!r} or {no!r}), not {_shown(value)}")

    return write_flag


def _shown(value: object) -> str:
    return f"{type(value).__name__} {value!r:.80}"


Number: TypeAlias = Annotated[Decimal | int | str, write_number_text]
"""A number that is sent as text, exactly: `Decimal`, `int` or `str`; a `float` is refused."""

JsonNumber: TypeAlias = Annotated[Decimal | int | str, write_number]
"""A number that is sent as a JSON number, exactly."""

IntText: TypeAlias = Annotated[int, write_int_text]
FloatText: TypeAlias = Annotated[float, write_float_text]

Time: TypeAlias = Annotated[datetime | int, write_time_text]
"""A point in time: an aware `datetime`, a `Timestamp` or an `int` of milliseconds since the epoch."""

JsonTime: TypeAlias = Annotated[datetime | int, write_time]
"""Like `Time`, sent as a JSON number."""
