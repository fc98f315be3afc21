"""What a walk reads from a response, by wire name."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from msgspec import Struct

from bitget_runtime.paging.facts import Paging
from bitget_runtime.paging.shown import rows_sent
from bitget_runtime.values import exact
from bitget_runtime.values.read import field_of

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation

Reader = Callable[[Any], "str | None"]
"""The text of a member; None if it has no value. `Any`: a model of the catalogue."""


_LONGEST = 1_000
"""Characters of an ID, a time or a cursor: more than any has, and few enough to be read as a number."""


class Access:
    """Reads the rows of a response, and the members around them.

    Args:
        paging: How the operation pages.
        response_type: Type of its data. `Any`: the type system has no name for 'a type expression'.
    """

    def __init__(self, paging: Paging, response_type: Any) -> None:
        row_type = _row_type(paging.rows, response_type)
        self.member = field_of(_slot(response_type, paging.rows)) if paging.rows else ""
        """Attribute of the data that holds the rows, under whichever of their names; empty if the data is the rows."""
        self._keys = [_joined([_text(row_type, wire) for wire in wires]) for wires in paging.key] if row_type else []
        self._key_slot = _plain_slot(row_type, paging.key)
        self._shared = _text(row_type, paging.key[0][0]) if row_type and any(map(_is_joint, paging.key)) else None
        self.has_twins = self._shared is not None
        """Whether two rows may have the same mark, like both sides of a trade."""
        self.time: Reader = _text(row_type, paging.time) if row_type and paging.time else _nothing
        """The time of a row."""
        self.cursor: Reader = _nothing
        """The mark of the next page, from the data."""
        self.mark: Reader = _nothing
        """The mark of the next page, from a row."""
        following = paging.next
        if following.source == "envelope":
            self.cursor = _text(response_type, following.field)
        elif following.source in ("last", "least") and row_type:
            self.mark = _text(row_type, following.field)
        self._flags = [
            _slot(response_type, end) for end in paging.ends if end not in ("no cursor", "empty", "start", "page")
        ]
        self.has_keys = bool(self._keys)
        """Whether rows have an ID."""

    def rows(self, data: Any) -> list[Any]:
        """The rows of a page; data of unknown form is one row."""
        found = rows_sent(data, self.member) if self.member else data
        if isinstance(found, list):
            return found
        return [] if found is None else [found]

    def is_last(self, data: Any) -> bool:
        """Whether the data itself says that there is no more."""
        return bool(self._flags) and any(getattr(data, flag, None) is False for flag in self._flags)

    def key(self, row: Any) -> str | None:
        """The ID of a row; None if it has none."""
        return next((text for read in self._keys if (text := read(row)) is not None), None)

    def keys(self, rows: list[Any]) -> tuple[list[str | None], list[str]]:
        """The IDs of rows: one for each row, and those that there are in the order of their text."""
        if self._key_slot is not None:
            try:
                plain = list(map(self._key_slot, rows))
                in_order = sorted(plain)
                if not in_order or in_order[0]:
                    return plain, in_order
            except (AttributeError, TypeError):  # a row that doesn't fit the catalogue, or has no ID
                pass
        found = list(map(self.key, rows))
        return found, sorted(key for key in found if key is not None)

    def before_twins(self, rows: list[Any], mark: str | None) -> str | None:
        """A mark that doesn't separate rows with the same one: the last rows of the page are repeated on the next."""
        shared = self._shared
        if shared is None or not rows or shared(rows[-1]) != mark:
            return mark
        return next((other for row in reversed(rows) if (other := shared(row)) != mark), mark)

    def identity(self, row: Any) -> str:
        """What identifies a row: its ID, or a digest of the whole row."""
        key = self.key(row)
        return blake2b(exact.encode(row), digest_size=8).hexdigest() if key is None else key


@lru_cache(1_024)
def access_of(operation: Operation[Any]) -> Access | None:
    """How the pages of an operation are read, worked out once; None if it doesn't page."""
    return None if operation.paging is None else Access(operation.paging, operation.response_type)


def _is_joint(wires: tuple[str, ...]) -> bool:
    return len(wires) > 1


def _joined(readers: list[Reader]) -> Reader:
    """A reader of an ID with several parts; None if the first is missing."""
    if len(readers) == 1:
        return readers[0]
    return lambda row: "+".join(read(row) or "" for read in readers) if readers[0](row) is not None else None


def _plain_slot(row_type: Any, key: tuple[tuple[str, ...], ...]) -> attrgetter[Any] | None:
    """A getter of a row's ID if that is plain text; None if it needs more than that."""
    if row_type is None or len(key) != 1 or _is_joint(key[0]):
        return None
    slot = _slot(row_type, key[0][0])
    return attrgetter(slot) if get_type_hints(row_type).get(slot) in (str, str | None) else None


def _nothing(model: Any) -> str | None:
    return None


def _text(model_type: Any, wire: str) -> Reader:
    slot = _slot(model_type, wire)

    def read(model: Any) -> str | None:
        value = getattr(model, slot, None)
        if value is None or value == "" or (isinstance(value, str) and len(value) > _LONGEST):
            return None
        return str(value)

    return read


def _slot(model_type: Any, wire: str) -> str:
    """The slot of a member. If a member has several names, each has its own slot."""
    names = getattr(model_type, "__struct_encode_fields__", ())
    slots: dict[str, str] = dict(zip(names, getattr(model_type, "__struct_fields__", ()), strict=True))
    return slots.get(wire, wire)


def _row_type(rows: str, response_type: Any) -> Any:
    """The model of a row; None if unknown."""
    found = response_type
    if rows:
        found = get_type_hints(response_type).get(_slot(response_type, rows))
    return _struct_in(found)


def _struct_in(annotation: Any) -> Any:
    if isinstance(annotation, type) and issubclass(annotation, Struct):
        return annotation
    return next((found for arm in get_args(annotation) if (found := _struct_in(arm))), None)
