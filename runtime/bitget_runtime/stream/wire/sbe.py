"""Messages of binary (SBE) market data: their layout as data, and the decoding of frames.

A frame is a header, a block of fields, groups of entries and the symbol. It gives the length of each block, so fields
that this client does not know yet are skipped, and fields that the frame does not have yet are None. The slots of a
message hold the integers of the wire; its readers turn them into values on access.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Context, Decimal
from functools import cached_property, lru_cache
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeAlias, TypeVar, cast

from msgspec import Struct

from bitget_runtime.errors import DecodeError
from bitget_runtime.values.read import RAW, Reader
from bitget_runtime.values.scalars import Timestamp

Frame: TypeAlias = bytes | bytearray | memoryview

_HEADER = struct.Struct("<HHHH")
"""Length of the root block, template, schema, version."""
_GROUP_HEADER = struct.Struct("<HH")
"""Length of an entry, number of entries."""

_MOST_KEPT = 32
"""Headers and layouts to cache: live frames need a few, and strange ones must not fill the memory."""

_EXACT = Context(prec=60, traps=[])
"""Holds every int64 with every int8 exponent, whatever precision the user has set."""


class _Readable(Struct, frozen=True):
    """Something that displays the values of its readers."""

    def to_dict(self) -> dict[str, Any]:
        """The fields by name, entries of groups as dictionaries. The values' types are those of the attributes."""
        return {name: _to_plain(value) for name, value in self._named_values()}

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={value!r}" for name, value in self._named_values())
        return f"{type(self).__name__}({fields})"

    def __rich_repr__(self) -> Any:
        """Pairs of name and value, for pretty printers. `Any`: their protocol has no public type."""
        yield from self._named_values()

    def _named_values(self) -> Iterator[tuple[str, Any]]:
        for slot in self._shown():
            name = slot.removeprefix(RAW)
            try:
                yield name, getattr(self, name)
            except DecodeError:
                yield name, getattr(self, slot)

    def _shown(self) -> tuple[str, ...]:
        return self.__struct_fields__


class BinaryMessage(_Readable, frozen=True):
    """A frame as decoded. `raw_price` is the integer behind `price`, as sent; None if the frame lacks the field."""

    symbol: str
    """Trading pair, such as BTCUSDT."""
    version: int
    """Version of the frame's schema; it may be later than those known here."""


class BinaryEntry(_Readable, frozen=True, gc=False):
    """An entry of a group. The last slots are the exponents of its message, by the names in `exponents`."""

    exponents: ClassVar[tuple[str, ...]] = ()

    def _shown(self) -> tuple[str, ...]:
        return self.__struct_fields__[: len(self.__struct_fields__) - len(self.exponents)]


M_co = TypeVar("M_co", bound=BinaryMessage, covariant=True)
E = TypeVar("E", bound=BinaryEntry)


def _to_plain(value: Any) -> Any:
    return [entry.to_dict() for entry in value] if isinstance(value, list) else value


def decimal(slot: str, exponent: str) -> Reader[Decimal]:
    """Reader of an exact number: the integer in `slot` times ten to the power of the one in `exponent`."""
    return Reader(lambda of: _EXACT.scaleb(getattr(of, slot), getattr(of, exponent)))


def optional_decimal(slot: str, exponent: str) -> Reader[Decimal | None]:
    def read(of: object) -> Decimal | None:
        mantissa = getattr(of, slot)
        return None if mantissa is None else _EXACT.scaleb(mantissa, getattr(of, exponent))

    return Reader(read)


def timestamp(slot: str) -> Reader[Timestamp]:
    """Reader of a point in time, microseconds since the epoch on the wire. The raw slot keeps the microseconds."""
    return _reader(slot, _milliseconds)


def optional_timestamp(slot: str) -> Reader[Timestamp | None]:
    return _reader(slot, _milliseconds)


def flag(slot: str) -> Reader[bool]:
    """Reader of a boolean, 1 or 0 on the wire."""
    return _reader(slot, _yes_or_no)


def optional_flag(slot: str) -> Reader[bool | None]:
    return _reader(slot, _yes_or_no)


def word(slot: str, words: Mapping[int, str]) -> Reader[str]:
    """Reader of a code that has a word; a code without one reads as its digits."""
    return _reader(slot, lambda code: words.get(code) or str(code))


def optional_word(slot: str, words: Mapping[int, str]) -> Reader[str | None]:
    return _reader(slot, lambda code: words.get(code) or str(code))


def entries(slot: str, entry_type: type[E]) -> Reader[list[E]]:
    """Reader of a group; each access builds the entries again, so keep the list."""
    names = entry_type.exponents

    def read(message: object) -> list[E]:
        exponents = [getattr(message, name) for name in names]
        return [entry_type(*row, *exponents) for row in getattr(message, slot)]

    return Reader(read)


def _milliseconds(microseconds: int) -> Timestamp:
    return Timestamp(microseconds // 1000)


def _yes_or_no(code: int) -> bool:
    if code not in (0, 1):
        raise ValueError
    return code == 1


def _reader(slot: str, convert: Callable[[int], Any]) -> Reader[Any]:
    def read(of: object) -> Any:
        value = getattr(of, slot)
        try:
            return None if value is None else convert(value)
        except ValueError:
            field = f"{type(of).__name__}.{slot.removeprefix(RAW)}"
            raise DecodeError(f"{field} can't be read: the exchange sent {value}; it is in .{slot}") from None

    return Reader(read)


class _Layout(NamedTuple):
    """The layout of a block in one version and length."""

    unpack_from: Callable[[bytes, int], tuple[Any, ...]]
    iter_unpack: Callable[[bytes], Iterator[tuple[Any, ...]]]
    missing: tuple[None, ...]
    """One None per field that it lacks."""


class Block:
    """Consecutive fields.

    Attributes:
        codes: What every version has, one character of the `struct` module per field.
        added: What later versions have after that, by the first version.
    """

    def __init__(self, codes: str, added: Mapping[int, str] | None = None) -> None:
        self.codes = codes
        self.added = dict(added or {})
        self.size = struct.calcsize(f"<{codes}")
        self.layout = lru_cache(_MOST_KEPT)(self._layout)

    def _layout(self, length: int, version: int) -> _Layout | None:
        """How to read a block; None if it is too short for what every version has."""
        if length < self.size:
            return None
        codes, missing = self.codes, 0
        for since, later in sorted(self.added.items()):
            for code in later:
                fits = not missing and version >= since and struct.calcsize(f"<{codes}{code}") <= length
                codes, missing = (codes + code, missing) if fits else (codes, missing + 1)
        padding = length - struct.calcsize(f"<{codes}")
        compiled = struct.Struct(f"<{codes}{padding}x")
        return _Layout(compiled.unpack_from, compiled.iter_unpack, (None,) * missing)


class Group(NamedTuple):
    """A group: any number of entries of the same layout."""

    name: str
    block: Block


class Message(Generic[M_co]):
    """One kind of frame.

    Attributes:
        name: Name in the exchange's schema.
        template_id: Number that marks frames of this kind.
        schema_id: Number of the schema that it is part of.
        topic: Topic whose subscribers get it.
        pushes: How its messages relate to each other; see `bitget_runtime.stream.wire.channel.Pushes`.
        frequency: How often it pushes, as documented.
        categories: Categories that the topic exists for, as a subscription names them.
        versions: Versions of the schema that its fields are known for; a later one is read as far as they go.
        refused: The first later version that means something else by the same fields, and what that is: its frames
            would be misread, and are not read. None if there is none.
        message_type: What a frame becomes: symbol and version, then fields and groups in the order of the frame.
        root: The fields.
        groups: The groups after them.
        docs: Page of the official documentation; None if unknown.
    """

    def __init__(
        self,
        name: str,
        template_id: int,
        message_type: type[M_co],
        root: Block,
        groups: tuple[Group, ...] = (),
        *,
        schema_id: int,
        topic: str,
        categories: tuple[str, ...],
        versions: tuple[int, ...],
        refused: tuple[int, str] | None = None,
        pushes: Literal["snapshots", "changes", "events"] = "events",
        frequency: str | None = None,
        docs: str | None = None,
    ) -> None:
        self.name = name
        self.template_id = template_id
        self.message_type = message_type
        self.root = root
        self.groups = groups
        self.schema_id = schema_id
        self.topic = topic
        self.categories = categories
        self.versions = versions
        self.refused = refused
        self.pushes = pushes
        self.frequency = frequency
        self.docs = docs

    def __repr__(self) -> str:
        return f"Message({self.name}: {self.topic})"

    def decode(self, frame: Frame) -> M_co:
        """The message in a frame; bytes after its end are ignored.

        Raises:
            DecodeError: the frame is of another kind or of a version that is refused, or is cut or malformed.
        """
        return cast("M_co", self._decoders.decode(frame))

    @cached_property
    def _decoders(self) -> Decoders:
        return Decoders((self,))


class RefusedVersion(DecodeError):
    """A frame is of a version that would be misread.

    Attributes:
        topic: Topic whose subscribers would have got it.
    """

    def __init__(self, message: Message[Any], version: int, body: bytes) -> None:
        assert message.refused is not None
        why = f"{message.name}: frames of version {version} can't be read: {message.refused[1]}"
        super().__init__(why, body=body)
        self.topic = message.topic


class _Start(NamedTuple):
    """The header of a frame."""

    message: Message[BinaryMessage]
    layout: _Layout
    version: int
    end: int
    """Where the root block ends."""


class Decoders:
    """Decodes the frames of a connection, each of which names its own kind."""

    def __init__(self, messages: Iterable[Message[BinaryMessage]]) -> None:
        self.messages = tuple(messages)
        self._by_ids = {(one.schema_id, one.template_id): one for one in self.messages}
        self._start = lru_cache(_MOST_KEPT)(self._read_header)

    def decode(self, frame: Frame) -> BinaryMessage:
        """The message in a frame; bytes after its end are ignored.

        Raises:
            RefusedVersion: the frame would be misread.
            DecodeError: no message here is of its kind, or it is cut or malformed.
        """
        body = frame if type(frame) is bytes else bytes(frame)
        start = self._start(body[: _HEADER.size])
        if isinstance(start, str):
            raise _wrong(body, start)
        message, layout, version, at = start
        if message.refused is not None and version >= message.refused[0]:
            raise RefusedVersion(message, version, body)
        if at > len(body):
            raise _wrong(body, f"its root block ends at byte {at}", message.name)
        root = layout.unpack_from(body, _HEADER.size)
        groups = []
        for group in message.groups:
            rows, at = _rows(body, at, version, group, message.name)
            groups.append(rows)
        return message.message_type(_symbol(body, at, message.name), version, *root, *layout.missing, *groups)

    def find(self, frame: Frame) -> Message[BinaryMessage]:
        """The kind of a frame, from its header alone.

        Raises:
            DecodeError: no message here is of its kind.
        """
        body = bytes(frame)
        start = self._start(body[: _HEADER.size])
        if isinstance(start, str):
            raise _wrong(body, start)
        return start.message

    def _read_header(self, header: bytes) -> _Start | str:
        """A parsed header, or what is wrong with it. The same few recur, so this is cached."""
        if len(header) < _HEADER.size:
            return f"a frame has a header of {_HEADER.size} bytes"
        length, template_id, schema_id, version = _HEADER.unpack(header)
        schemas = sorted({one.schema_id for one in self.messages})
        if schema_id not in schemas:
            return f"the frame is of schema {schema_id}, known: {', '.join(map(str, schemas)) or 'none'}"
        message = self._by_ids.get((schema_id, template_id))
        if message is None:
            known = (f"{one.template_id} ({one.name})" for one in self.messages if one.schema_id == schema_id)
            return f"the frame is of template {template_id}, known: {', '.join(known)}"
        layout = message.root.layout(length, version)
        if layout is None:
            return f"{message.name}: its root block has {length} bytes, its fields need {message.root.size}"
        return _Start(message, layout, version, _HEADER.size + length)


def _rows(body: bytes, at: int, version: int, group: Group, name: str) -> tuple[list[tuple[Any, ...]], int]:
    """The entries of a group, and where it ends."""
    start = at + _GROUP_HEADER.size
    if start > len(body):
        raise _wrong(body, f"its header ends at byte {start}", name, group.name)
    length, count = _GROUP_HEADER.unpack_from(body, at)
    if not count:
        return [], start
    layout = group.block.layout(length, version)
    if layout is None:
        what = f"its entries have {length} bytes from byte {start} on, their fields need {group.block.size}"
        raise _wrong(body, what, name, group.name)
    end = start + length * count
    if end > len(body):
        raise _wrong(body, f"its {count} entries of {length} bytes end at byte {end}", name, group.name)
    rows = layout.iter_unpack(body[start:end])
    return [(*row, *layout.missing) for row in rows] if layout.missing else list(rows), end


def _symbol(body: bytes, at: int, name: str) -> str:
    start = at + 1
    end = start + body[at] if at < len(body) else start
    if end > len(body):
        raise _wrong(body, f"its text ends at byte {end}", name, "symbol")
    try:
        return body[start:end].decode()
    except UnicodeDecodeError:
        raise _wrong(body, f"bytes {start} to {end - 1} are not UTF-8", name, "symbol") from None


def _wrong(body: bytes, what: str, *where: str) -> DecodeError:
    subject = f"{'.'.join(where)}: " if where else ""
    return DecodeError(f"{subject}{what}; the frame has {len(body)} bytes", body=body)
