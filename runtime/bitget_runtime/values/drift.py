"""Responses and pushes that no longer fit the catalogue: decoded as far as they go, and reported once per field."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from msgspec import NODEFAULT, DecodeError, Struct
from msgspec.structs import FieldInfo, fields

from bitget_runtime.values import exact
from bitget_runtime.values.read import RAW
from bitget_runtime.values.scalars import AnyNumberSlot, JsonNumberSlot, JsonSlot, NumberText

logger = logging.getLogger("bitget_client.drift")

_MOST_REPORTS = 1_000
"""Most misfits remembered as reported: more than a catalogue drifts, and few enough if a host is hostile."""

_MOST_MISFITS = 20
"""Most misfits reported per response."""

_MOST_PLACES = 20_000
"""Most places of one response that may not fit: 1,000 rows of 20 fields that have all changed."""

_reported: set[tuple[str, str]] = set()


def report(operation: str, misfits: list[str]) -> None:
    """Log each misfit, unless it was logged before in this process."""
    for misfit in misfits:
        if (operation, misfit) not in _reported and len(_reported) < _MOST_REPORTS:
            _reported.add((operation, misfit))
            logger.warning("%s differs from the catalogue: %s", operation, misfit)


class _Member:
    """How to fit a field of a struct, worked out once."""

    __slots__ = ("default", "due", "hint", "is_whole_list", "name", "plain", "wire")

    def __init__(self, field: FieldInfo, hint: Any) -> None:
        self.name = field.name
        self.wire = field.encode_name
        self.hint = hint
        self.default = field.default
        self.plain = _plain_kinds(hint)
        self.is_whole_list = field.name.startswith(RAW) and get_origin(hint) is list  # of a page, or of a batch
        self.due = None if hint is Any or hint is JsonSlot else _name(_arm(hint))


@cache
def _members(struct: type[Struct]) -> tuple[_Member, ...]:
    hints = get_type_hints(struct)
    return tuple(_Member(field, hints[field.name]) for field in fields(struct))


@cache
def _by_wire(struct: type[Struct]) -> tuple[tuple[str, frozenset[type], _Member], ...]:
    return tuple((member.wire, member.plain, member) for member in _members(struct))


@cache
def _plain_kinds(hint: Any) -> frozenset[type]:
    """The types of decoded JSON that a type accepts unchanged."""
    arms = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    kinds: set[type] = set()
    for arm in arms:
        if arm in (str, int, bool, NoneType):
            kinds.add(arm)
        elif arm is JsonNumberSlot:
            kinds |= {int, NumberText}
        elif arm is AnyNumberSlot:
            kinds |= {int, str, NumberText}
    return frozenset(kinds)


class DoesNotFit(DecodeError):
    """So little of a response fits its type that it can't be a response of this type."""

    def __init__(self) -> None:
        super().__init__("hardly anything in it is what the catalogue says")


def read(body: bytes) -> Any:
    """Decoded JSON of no declared type. `Any`: whatever JSON can hold.

    Raises:
        msgspec.DecodeError: it isn't JSON, or `DoesNotFit`: it is denser than any response.
    """
    if exact.is_dense(body):
        raise DoesNotFit
    return exact.decode(body)


@cache
def holds_any(expected: Any) -> bool:
    """Whether a type has a place for JSON of no declared type. `Any`: a type expression."""
    if expected is Any or expected is JsonSlot:
        return True
    if isinstance(expected, type) and issubclass(expected, Struct):
        return any(holds_any(member.hint) for member in _members(expected))
    return any(holds_any(arm) for arm in get_args(expected))


class Fitting:
    """Fits decoded JSON to a type. What doesn't fit is kept as sent and listed in `misfits`, once per field.

    Raises:
        DoesNotFit: hardly anything fits.
    """

    def __init__(self) -> None:
        self._found: dict[str, None] = {}
        self._count = 0

    @property
    def misfits(self) -> list[str]:
        return list(self._found)

    def fit(self, value: Any, expected: Any, path: str = "", depth: int = 0) -> Any:
        """The value as the type, or as near as it gets. `Any`: a type expression, and what it describes."""
        if expected is Any or expected is JsonSlot:
            return exact.with_decimals(value)
        expected = _arm_for(value, expected)
        if depth < exact.DEEPEST:
            if type(value) is list and get_origin(expected) is list:
                (inner,), place = get_args(expected), f"{path}[]"
                return [self.fit(item, inner, place, depth + 1) for item in value]
            if type(value) is dict and get_origin(expected) is dict:
                inner, place = get_args(expected)[1], f"{path}{{}}"
                return {key: self.fit(item, inner, place, depth + 1) for key, item in value.items()}
            if isinstance(expected, type) and issubclass(expected, Struct):
                if type(value) is dict and not expected.__struct_config__.array_like:
                    return self._fit_object(value, expected, path, depth)
                if type(value) is list and expected.__struct_config__.array_like:
                    names = [member.wire for member in _members(expected)]
                    return self._fit_object(dict(zip(names, value, strict=False)), expected, path, depth)
        if type(value) not in _plain_kinds(expected):
            self._note(path, f"is {_kind(value)}, not {_name(expected)}")
            return exact.within_reach(value)
        return value

    def _fit_object(self, value: dict[str, Any], expected: type[Struct], path: str, depth: int) -> Struct:
        found: dict[str, Any] = {}
        get = value.get
        for wire, plain, member in _by_wire(expected):
            sent = get(wire, NODEFAULT)
            if type(sent) in plain:
                found[member.name] = sent
            elif sent is not NODEFAULT or member.default is NODEFAULT:
                found[member.name] = self._fit_member(sent, member, f"{path}.{wire}" if path else wire, depth + 1)
        return expected(**found)

    def _fit_member(self, sent: Any, member: _Member, path: str, depth: int) -> Any:
        if sent is NODEFAULT:
            self._note(path, "is missing")
            return None
        if sent is None and member.default is NODEFAULT:
            self._note(path, "is null")
            return [] if member.is_whole_list else None
        if member.due is None or sent is None or type(sent) in (list, dict):
            return self.fit(sent, member.hint, path, depth)
        self._note(path, f"is {_kind(sent)}, not {member.due}")
        return sent

    def _note(self, path: str, what: str) -> None:
        self._count += 1
        if self._count > _MOST_PLACES:
            raise DoesNotFit
        if len(self._found) < _MOST_MISFITS:
            self._found.setdefault(f"{path or 'the response'} {what}")


def is_of_kind(data: object, expected: Any) -> bool:
    """Whether data is an object, a list or a plain value as its type requires. `Any`: it is a type expression."""
    if expected is None or expected is Any:
        return True
    kind = get_origin(expected) or expected
    return isinstance(data, kind)


def unknown_members(value: Any, expected: Any, path: str = "") -> dict[str, Any]:
    """The members of decoded JSON that a type has no field for, by path. `Any`: as in `Fitting.fit`."""
    return dict(_unknown(value, expected, path, 0))


def _unknown(value: Any, expected: Any, path: str, depth: int) -> Iterator[tuple[str, Any]]:
    expected = _arm_for(value, expected)
    if depth == exact.DEEPEST:
        return
    if type(value) is list and get_origin(expected) is list:
        for place, item in enumerate(value):
            yield from _unknown(item, get_args(expected)[0], f"{path}[{place}]", depth + 1)
    elif type(value) is dict and get_origin(expected) is dict:
        for key, item in value.items():
            yield from _unknown(item, get_args(expected)[1], f"{path}.{key}", depth + 1)
    elif isinstance(expected, type) and issubclass(expected, Struct) and type(value) in (list, dict):
        hints = {member.wire: member.hint for member in _members(expected)}
        if isinstance(value, list):
            named = dict(zip(hints, value, strict=False))
            yield from ((f"{path}[{place}]", value[place]) for place in range(len(hints), len(value)))
        else:
            named = value
        for name, member in named.items():
            inner = f"{path}.{name}" if path else name
            if name in hints:
                yield from _unknown(member, hints[name], inner, depth + 1)
            else:
                yield inner, exact.with_decimals(member)
    elif expected is NoneType and value is not None:
        yield path, exact.with_decimals(value)


def _arm_for(value: Any, expected: Any) -> Any:
    """The arm of a union that matches the kind of a value."""
    return expected if value is None else _arm(expected)


@cache
def _arm(expected: Any) -> Any:
    """The non-null type of a union, if there is exactly one."""
    if get_origin(expected) not in (Union, UnionType):
        return expected
    arms = [arm for arm in get_args(expected) if arm is not NoneType]
    return arms[0] if len(arms) == 1 else expected


def _kind(value: Any) -> str:
    return "null" if value is None else _KINDS[type(value)]


_KINDS = {
    str: "text",
    bool: "a boolean",
    int: "a number",
    NumberText: "a number",
    list: "a list",
    dict: "an object",
}


def _name(expected: Any) -> str:
    origin = get_origin(expected)
    if origin is list:
        return "a list"
    if origin is dict:
        return "an object"
    if isinstance(expected, type) and issubclass(expected, Struct):
        return "a list" if expected.__struct_config__.array_like else "an object"
    return _NAMES.get(expected, "text or a number")


_NAMES = {
    str: "text",
    bool: "a boolean",
    int: "a number",
    JsonNumberSlot: "a number",
    AnyNumberSlot: "text or a number",
    NoneType: "null",
}
