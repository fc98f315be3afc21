"""What the templates of everything around the groups print: namespaces, enums, error codes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.flavours import ASYNC_RAW, FLAVOURS, RAW, Flavour
from generator.model.catalogue import Catalogue
from generator.model.shared import Enum, ErrorCode
from generator.model.types import FLAG, Field, Scalar, scalars_in
from generator.python.rest import PACKAGE, class_stem
from generator.python.schemas import flag_alias
from generator.python.text import docstring, quoted

_FEW = 4
"""As many names are given as examples of many."""


@dataclass(frozen=True)
class Member:
    """A group or a namespace, as an attribute of the namespace around it."""

    name: str
    module: str
    docstring: str

    @property
    def class_names(self) -> str:
        return ", ".join(flavour.named(class_stem(self.name)) for flavour in FLAVOURS)


@dataclass(frozen=True)
class FlavouredMember:
    name: str
    module: str
    docstring: str
    class_name: str


@dataclass(frozen=True)
class NamespaceFlavour:
    """A flavour of a namespace."""

    flavour: Flavour
    stem: str
    title: str
    inner: tuple[Member, ...]

    @property
    def class_name(self) -> str:
        return self.flavour.named(self.stem)

    @property
    def client(self) -> str:
        return self.flavour.client

    @property
    def stream_prefix(self) -> str | None:
        """What the name of its stream's class begins with; None if it has no stream."""
        return None if self.flavour in (RAW, ASYNC_RAW) else self.flavour.prefix

    @property
    def members(self) -> tuple[FlavouredMember, ...]:
        return tuple(
            FlavouredMember(one.name, one.module, one.docstring, self.flavour.named(class_stem(one.name)))
            for one in self.inner
        )


@dataclass(frozen=True)
class NamespaceView:
    """A package between the client and the groups; `parts` is empty for the client itself."""

    parts: tuple[str, ...]
    members: tuple[Member, ...]

    @property
    def title(self) -> str:
        return f"`client.{'.'.join(self.parts)}`."

    @property
    def flavours(self) -> tuple[NamespaceFlavour, ...]:
        stem = class_stem(self.parts[-1]) if self.parts else "Bitget"
        what = f"Groups of `{'.'.join(self.parts)}`" if self.parts else "All of the API"
        return tuple(NamespaceFlavour(one, stem, f"{what}{one.manner}.", self.members) for one in FLAVOURS)

    @property
    def raw_flavours(self) -> tuple[NamespaceFlavour, ...]:
        return self.flavours[2:]


def namespaces(catalogue: Catalogue) -> tuple[NamespaceView, ...]:
    """The client, and every package below it that holds groups or packages."""
    children: dict[tuple[str, ...], dict[str, None]] = {}
    for group in catalogue.groups:
        for depth in range(len(group.parts)):
            children.setdefault(group.parts[:depth], {})[group.parts[depth]] = None
    inner = {tuple(parts): list(names) for parts, names in children.items()}
    inner |= {group.parts: [one.name for one in group.operations] for group in catalogue.groups}
    return tuple(
        NamespaceView(
            parts,
            tuple(
                Member(name, ".".join([PACKAGE, *parts, name]), _said((*parts, name) in children, inner[*parts, name]))
                for name in names
            ),
        )
        for parts, names in children.items()
    )


def _said(is_namespace: bool, names: list[str]) -> str:
    """The docstring of a member: what it holds, by its first few."""
    kind = "group" if is_namespace else "operation"
    more = ", ..." if len(names) > _FEW else ""
    return docstring(f"{len(names)} {kind}{'s' if len(names) > 1 else ''}: {', '.join(names[:_FEW])}{more}")


@dataclass(frozen=True)
class EnumView:
    """An alias of enums.py."""

    enum: Enum

    @property
    def name(self) -> str:
        return self.enum.name

    @property
    def literals(self) -> str:
        return ", ".join(quoted(value) for value in self.enum.values)

    @property
    def docstring(self) -> str:
        lines = [self.enum.meaning]
        if any(self.enum.values.values()):
            lines += ["", *(f"- `{value}`: {meaning}" for value, meaning in self.enum.values.items())]
        return docstring("\n".join(lines))


@dataclass(frozen=True)
class FlagView:
    """A spelling of yes and no, as an alias of enums.py."""

    flag: Scalar

    @property
    def name(self) -> str:
        return flag_alias(self.flag)

    @property
    def spelling(self) -> str:
        return ", ".join(quoted(word) for word in self.flag.spelling)

    @property
    def docstring(self) -> str:
        yes, no = self.flag.spelling
        return docstring(f"A `bool`, sent as `{yes}` or `{no}`.")


def flags(catalogue: Catalogue) -> tuple[FlagView, ...]:
    """Every spelling that a parameter takes."""
    found = {scalar for member in _sent(catalogue) for scalar in scalars_in(member.type) if scalar.kind == FLAG}
    return tuple(FlagView(flag) for flag in sorted(found, key=lambda flag: flag.spelling))


def _sent(catalogue: Catalogue) -> Iterator[Field]:
    """Every parameter of the catalogue."""
    for operation in catalogue.operations:
        yield from operation.request
    for stream in catalogue.streams:
        for found in stream.request_classes:
            yield from found.fields


def error_lines(codes: Iterable[tuple[str, ErrorCode]]) -> list[str]:
    """Entries of the table of error codes."""
    return [
        f"{quoted(code)}: "
        f"ErrorCode({quoted(entry.error)}, {quoted(entry.meaning)}, {entry.retryable}, {entry.outcome_known})"
        for code, entry in codes
    ]
