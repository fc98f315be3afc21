"""What the template of the binary (SBE) messages prints: every string in it that is not layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.sbe import BINARY_TYPES, FOLDER, SbeField, SbeGroup, SbeMessage
from generator.model.shared import Enum
from generator.model.stream import STREAM
from generator.naming import snake_case
from generator.python.rest import PACKAGE
from generator.python.stream import FLAVOURS, StreamFlavour, binary_class
from generator.python.text import docstring, quoted, wrapped


def address(api: str) -> str:
    """What the addresses of binary channels begin with."""
    return f"{api}.{STREAM}.{FOLDER}"


def _constant(name: str) -> str:
    """`BestBidAsk` -> `BEST_BID_ASK`."""
    return snake_case(name).upper()


def _tuple(items: Iterable[str]) -> str:
    """What is in a tuple's parentheses."""
    found = list(items)
    return ", ".join(found) + ("," if len(found) == 1 else "")


@dataclass(frozen=True)
class EnumView:
    """What codes mean."""

    enum: Enum

    @property
    def constant(self) -> str:
        return _constant(self.enum.name)

    @property
    def words(self) -> str:
        return "{" + ", ".join(f"{int(code)}: {quoted(word)}" for code, word in self.enum.values.items()) + "}"

    @property
    def docstring(self) -> str:
        return docstring(f"{self.enum.meaning} By code.")


@dataclass(frozen=True)
class MemberView:
    """A slot, its reader if it has one, and what it means."""

    slot: str
    reader: str
    docstring: str

    @classmethod
    def of_field(cls, one: SbeField, exponents: dict[str, str]) -> MemberView:
        annotation = "int | None" if one.since else "int"
        meaning = docstring(f"{one.meaning} Since version {one.since}." if one.since else one.meaning)
        reader = BINARY_TYPES[one.kind].reader
        if not reader:
            return cls(f"{one.name}: {annotation}{_wire_name(one.wire, one.name)}", "", meaning)
        slot = f"raw_{one.name}"
        reader = f"optional_{reader}" if one.since else reader
        arguments = [quoted(slot)]
        if one.kind == "decimal":
            arguments.append(quoted(exponents[one.exponent]))
        if one.enum is not None:
            arguments.append(_constant(one.enum.name))
        declaration = f"{slot}: {annotation}{_wire_name(one.wire, slot)}"
        return cls(declaration, f"{one.name} = sbe.{reader}({', '.join(arguments)})", meaning)

    @classmethod
    def of_group(cls, group: SbeGroup) -> MemberView:
        slot = f"raw_{group.name}"
        columns = ", ".join("int | None" if one.since else "int" for one in group.fields)
        declaration = f"{slot}: list[tuple[{columns}]]{_wire_name(group.wire, slot)}"
        names = ", ".join(f"raw_{one.name}" if BINARY_TYPES[one.kind].reader else one.name for one in group.fields)
        meaning = docstring(f"{group.meaning} Raw entries are ({names}).")
        return cls(declaration, f'{group.name} = sbe.entries("{slot}", {group.entry})', meaning)


def _wire_name(wire: str, slot: str) -> str:
    """How a slot is called on the wire, if that differs."""
    return f" = field(name={quoted(wire)})" if wire != slot else ""


@dataclass(frozen=True)
class ClassView:
    """The class of a message, or of the entries of a group."""

    name: str
    bases: str
    docstring: str
    exponents: str
    members: tuple[MemberView, ...]


@dataclass(frozen=True)
class MessageView:
    """One kind of frame, as data."""

    message: SbeMessage
    api: str

    @property
    def name(self) -> str:
        return self.message.name

    @property
    def constant(self) -> str:
        return _constant(self.name)

    @property
    def method(self) -> str:
        return snake_case(self.message.topic)

    @property
    def channel(self) -> str:
        return f"SBE_{self.method.upper()}"

    @property
    def address(self) -> str:
        return f"{address(self.api)}.{self.method}"

    @property
    def categories(self) -> str:
        return f"Literal[{', '.join(map(quoted, self.message.categories))}]"

    @property
    def method_docstring(self) -> str:
        message = self.message
        lines = [
            wrapped(message.summary, ""),
            "",
            f"`{message.topic}`, binary." + (f" Frequency: {message.frequency}." if message.frequency else ""),
            "",
            "Args:",
            "    inst_type: Category (`instType`).",
            "    symbol: Trading pair, such as BTCUSDT.",
            "    delivery: How messages reach their reader; by default as in the stream's options.",
            "    silent_after: Seconds without a message after which the stream subscribes again; by default likewise.",
            "",
            "Raises:",
            "    InvalidArgument: an argument does not fit, or the stream is already subscribed to this.",
        ]
        if message.docs:
            lines += ["", f"Source: {message.docs}"]
        return docstring("\n".join(lines))

    @property
    def template_id(self) -> int:
        return self.message.template_id

    @property
    def root(self) -> str:
        return _block(self.message.fields)

    @property
    def groups(self) -> str:
        return _tuple(f"Group({quoted(group.wire)}, {_block(group.fields)})" for group in self.message.groups)

    @property
    def keywords(self) -> str:
        message = self.message
        parts = [f"schema_id={message.schema_id}", f"topic={quoted(message.topic)}"]
        parts.append(f"categories=({_tuple(map(quoted, message.categories))})")
        parts.append(f"versions=({_tuple(map(str, message.versions))})")
        if message.refused:
            parts.append(f"refused=({message.refused[0]}, {quoted(message.refused[1])})")
        parts.append(f"pushes={quoted(message.pushes)}")
        if message.frequency:
            parts.append(f"frequency={quoted(message.frequency)}")
        if message.docs:
            parts.append(f"docs={quoted(message.docs)}")
        return ", ".join(parts)

    @cached_property
    def exponents(self) -> dict[str, str]:
        """Python names of the fields that decimals are scaled by, by wire name."""
        return {one.wire: one.name for one in self.message.fields}

    @property
    def classes(self) -> Iterator[ClassView]:
        """The classes of its entries, then its own."""
        for group in self.message.groups:
            yield self._entry_class(group)
        members = [MemberView.of_field(one, self.exponents) for one in self.message.fields]
        members += [MemberView.of_group(group) for group in self.message.groups]
        bases = f"BinaryMessage, frozen=True{'' if self.message.groups else ', gc=False'}"
        yield ClassView(self.name, bases, self._docstring, "", tuple(members))

    def _entry_class(self, group: SbeGroup) -> ClassView:
        needed = {self.exponents[one.exponent]: None for one in group.fields if one.exponent}
        members = [MemberView.of_field(one, self.exponents) for one in group.fields]
        members += [MemberView(f"{name}: int", "", docstring("As in the message.")) for name in needed]
        bases = "BinaryEntry, frozen=True, gc=False"
        summary = docstring(f"An entry of `{self.name}`.")
        return ClassView(group.entry, bases, summary, _tuple(map(quoted, needed)), tuple(members))

    @property
    def _docstring(self) -> str:
        message = self.message
        versions = f"versions {message.versions[0]} to {message.versions[-1]}"
        facts = f"Topic `{message.topic}`, template {message.template_id} of schema {message.schema_id}, {versions}"
        frequency = f", pushed: {message.frequency}" if message.frequency else ""
        lines = [wrapped(message.summary, ""), "", wrapped(f"{facts}{frequency}.", "")]
        if message.refused:
            first, why = message.refused
            lines += ["", wrapped(f"Frames from version {first} on are refused. {why}.", "")]
        if message.docs:
            lines += ["", f"Source: {message.docs}"]
        return docstring("\n".join(lines))


def _block(fields: Iterable[SbeField]) -> str:
    """`Block("Qq", {3: "QB"})`: the codes that every version has, and what later ones add."""
    by_version = {0: ""}
    for one in fields:
        by_version[one.since] = by_version.get(one.since, "") + BINARY_TYPES[one.kind].code
    codes = by_version.pop(0)
    added = ", ".join(f"{since}: {quoted(later)}" for since, later in by_version.items())
    return f"Block({quoted(codes)}, {{{added}}})" if added else f"Block({quoted(codes)})"


@dataclass(frozen=True)
class SbeModuleView:
    """The module."""

    all_messages: tuple[SbeMessage, ...]
    api: str

    @cached_property
    def messages(self) -> tuple[MessageView, ...]:
        return tuple(MessageView(message, self.api) for message in self.all_messages)

    @cached_property
    def classes(self) -> tuple[ClassView, ...]:
        """Each once: groups may share the class of their entries."""
        found: dict[str, ClassView] = {}
        for message in self.messages:
            for one in message.classes:
                found.setdefault(one.name, one)
        return tuple(found.values())

    @cached_property
    def enums(self) -> tuple[EnumView, ...]:
        blocks = (block for one in self.all_messages for block in (one.fields, *(g.fields for g in one.groups)))
        found = {one.enum.name: one.enum for block in blocks for one in block if one.enum is not None}
        return tuple(EnumView(enum) for _, enum in sorted(found.items()))

    @property
    def flavours(self) -> tuple[StreamFlavour, ...]:
        return FLAVOURS

    @property
    def module(self) -> str:
        return f"{PACKAGE}.{self.api}.{FOLDER}"

    def class_of(self, flavour: StreamFlavour) -> str:
        return binary_class(self.api, flavour)

    @property
    def address(self) -> str:
        """What the addresses of its channels begin with."""
        return address(self.api)

    @property
    def names(self) -> str:
        """Names of its channels, as the registry knows them."""
        return _tuple(quoted(message.method) for message in self.messages)

    @property
    def constants(self) -> str:
        return _tuple(message.constant for message in self.messages)
