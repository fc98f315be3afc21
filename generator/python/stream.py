"""What the template of a generation's stream prints: every string in it that is not layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.model.sbe import FOLDER as BINARY
from generator.model.stream import TRADE, Channel, Command, StreamGroup
from generator.model.types import Field
from generator.naming import pascal_case
from generator.python.meanings import Enums, argument_lines
from generator.python.rest import (
    OUTCOME_NOTES,
    PACKAGE,
    class_names,
    deprecation_lines,
    deprecation_message,
    limit_keywords,
    parameter_aliases,
    parameter_annotation,
    raises_lines,
    response_annotation,
    source_lines,
)
from generator.python.text import docstring_of, quoted, wrapped


@dataclass(frozen=True)
class StreamFlavour:
    """The async or the blocking stream: `reply` is what a command returns, with `{}` for the type of its reply."""

    prefix: str
    reply: str
    manner: str


FLAVOURS = (
    StreamFlavour("", "{}", ""),
    StreamFlavour("Async", "Coroutine[Any, Any, {}]", ", for asyncio"),
)


def _ordered(fields: Iterable[Field]) -> list[Field]:
    """Required ones first, otherwise as documented."""
    return sorted(fields, key=lambda member: not member.marked)


def _parameters(fields: Iterable[Field]) -> Iterator[str]:
    for member in _ordered(fields):
        annotation = parameter_annotation(member.type)
        yield f"{member.name}: {annotation}" if member.marked else f"{member.name}: {annotation} | None = None"


def _argument_lines(fields: Iterable[Field], enums: Enums) -> Iterator[str]:
    for member in _ordered(fields):
        yield from argument_lines(member, enums)


def _mapping(fields: Iterable[Field]) -> str:
    return "{" + ", ".join(f"{quoted(one.wire)}: {one.name}" for one in _ordered(fields)) + "}"


def _texts(mapping: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{quoted(key)}: {quoted(value)}" for key, value in mapping) + "}"


_PUSHES = {
    "snapshots": "Each push replaces the previous one about the same thing.",
    "changes": "A push is a `snapshot`, or an `update` of it.",
    "events": "Each push reports something that happened.",
}
_EXTRA = "    extra: Members that the catalogue does not know yet, by wire name."


@dataclass(frozen=True)
class ChannelView:
    """One method that subscribes."""

    channel: Channel
    enums: Enums

    @property
    def name(self) -> str:
        return self.channel.name

    @property
    def constant(self) -> str:
        return self.channel.constant_name

    @property
    def address(self) -> str:
        return self.channel.address

    @property
    def wire_name(self) -> str:
        return self.channel.wire_name

    @property
    def request_type(self) -> str:
        return self.channel.request_class if self.channel.request else "None"

    @cached_property
    def data_type(self) -> str:
        return response_annotation(self.channel.data)

    @property
    def kind(self) -> str:
        """What kind of subscription it makes."""
        return "BookSubscription" if self.channel.pushes == "changes" else "Subscription"

    @property
    def subscribe(self) -> str:
        return "_subscribe_book" if self.channel.pushes == "changes" else "_subscribe"

    @property
    def keywords(self) -> str:
        channel = self.channel
        parts = [f"scope={quoted(channel.scope)}", f"pushes={quoted(channel.pushes)}"]
        parts.append(f"constant={_texts(channel.constant.items())}")
        if channel.key:
            parts.append(f"key=({', '.join(map(quoted, channel.key))},)")
        if channel.frequency:
            parts.append(f"frequency={quoted(channel.frequency)}")
        if channel.every:
            parts.append(f"every={channel.every}")
        if channel.snapshots:
            wire, values = channel.snapshots
            parts.append(f"snapshots={{{quoted(wire)}: ({', '.join(map(quoted, values))},)}}")
        if channel.docs:
            parts.append(f"docs={quoted(channel.docs)}")
        return ", ".join(parts)

    @property
    def signature(self) -> str:
        delivery = f"delivery: Delivery[Push[{self.data_type}]] | None = None"
        parameters = _parameters(self.channel.request)
        silence = "silent_after: float | None = None"
        return ", ".join(["self", "*", *parameters, delivery, silence, "extra: Extra | None = None"])

    @property
    def arguments(self) -> str:
        return _mapping(self.channel.request)

    @property
    def deprecated(self) -> str:
        return deprecation_message(self.channel)

    @cached_property
    def docstring(self) -> str:
        channel = self.channel
        lines = [wrapped(channel.summary, ""), "", *deprecation_lines(channel.deprecated)]
        lines.append(f"Channel `{channel.wire_name}`, {channel.scope}.")
        lines.append(_PUSHES[channel.pushes])
        if channel.snapshots:
            wire, values = channel.snapshots
            argument = next(one.name for one in channel.request if one.wire == wire)
            lines.append(f"With `{argument}` {' or '.join(values)} each push replaces the previous one.")
        if channel.frequency:
            lines.append(wrapped(f"Frequency: {channel.frequency}.", ""))
        lines += ["", "Args:", *_argument_lines(channel.request, self.enums)]
        lines.append("    delivery: How pushes reach their reader; by default as in the stream's options.")
        lines.append(
            "    silent_after: Seconds without a push after which the stream subscribes again; by default likewise."
        )
        lines += [
            _EXTRA,
            "",
            "Raises:",
            "    InvalidArgument: an argument does not fit, or the stream is already subscribed to this.",
        ]
        lines += source_lines(channel)
        return docstring_of(lines)


@dataclass(frozen=True)
class CommandView:
    """One method that sends a command."""

    command: Command
    enums: Enums

    @property
    def name(self) -> str:
        return self.command.name

    @property
    def constant(self) -> str:
        return self.command.constant_name

    @property
    def address(self) -> str:
        return self.command.address

    @property
    def wire_name(self) -> str:
        return self.command.wire_name

    @property
    def frame_type(self) -> str:
        return self.command.frame_class if self.command.frame else "None"

    @property
    def request_type(self) -> str:
        name = self.command.request_class
        return f"list[{name}]" if self.command.request_is_list else name

    @cached_property
    def reply_type(self) -> str:
        return response_annotation(self.command.reply)

    @property
    def keywords(self) -> str:
        command = self.command
        parts = [f"outcome={quoted(command.outcome)}", f"constant={_texts(command.constant.items())}"]
        if command.permission:
            parts.append(f"permission={quoted(command.permission)}")
        if command.operation:
            parts.append(f"counts_as={quoted(command.operation.address)}")
            parts += limit_keywords(command.operation, command.counterparts)
        if command.docs:
            parts.append(f"docs={quoted(command.docs)}")
        return ", ".join(parts)

    @property
    def signature(self) -> str:
        command = self.command
        if command.request_is_list:
            items = f"{command.request_name}: Sequence[{command.request_class}]"
            required = _parameters(one for one in command.frame if one.marked)
            optional = _parameters(one for one in command.frame if not one.marked)
            parameters = [*required, items, *optional]
        else:
            parameters = list(_parameters((*command.frame, *command.request)))
        return ", ".join(["self", "*", *parameters, "extra: Extra | None = None"])

    @property
    def frame(self) -> str:
        return _mapping(self.command.frame)

    @property
    def arguments(self) -> str:
        return self.command.request_name if self.command.request_is_list else _mapping(self.command.request)

    @property
    def deprecated(self) -> str:
        return deprecation_message(self.command)

    @cached_property
    def docstring(self) -> str:
        command = self.command
        lines = [wrapped(command.summary, ""), "", *deprecation_lines(command.deprecated)]
        lines.append(f"Command `{command.wire_name}`.")
        if command.permission:
            lines.append(wrapped(f"Permission: {command.permission}.", ""))
        if command.outcome in OUTCOME_NOTES:
            lines.append(OUTCOME_NOTES[command.outcome])
        lines += ["", "Args:"]
        if command.request_is_list:
            lines += _argument_lines((one for one in command.frame if one.marked), self.enums)
            lines.append(f"    {command.request_name}: One `{command.request_class}` per item.")
            lines += _argument_lines((one for one in command.frame if not one.marked), self.enums)
        else:
            lines += _argument_lines((*command.frame, *command.request), self.enums)
        lines += [_EXTRA, "", *raises_lines(command.codes)]
        lines += source_lines(command)
        return docstring_of(lines)


@dataclass(frozen=True)
class FlavouredStream:
    """A flavour of one generation's stream."""

    flavour: StreamFlavour
    api: str
    has_commands: bool

    @property
    def prefix(self) -> str:
        return self.flavour.prefix

    @property
    def class_name(self) -> str:
        return stream_class(self.api, self.flavour)

    @property
    def commands_class(self) -> str:
        return f"{self.class_name}{pascal_case(TRADE)}"

    @property
    def binary_class(self) -> str:
        return binary_class(self.api, self.flavour)

    def reply_of(self, command: CommandView) -> str:
        """What the method of a command returns."""
        return self.flavour.reply.format(command.reply_type)

    @property
    def title(self) -> str:
        return f"WebSockets of `{self.api}`{self.flavour.manner}: one method per channel."

    @property
    def commands_title(self) -> str:
        return f"Commands over the WebSocket of `{self.api}`{self.flavour.manner}."


def stream_class(api: str, flavour: StreamFlavour) -> str:
    """Name of the class of a generation's stream."""
    return f"{flavour.prefix}{pascal_case(api)}Stream"


def binary_class(api: str, flavour: StreamFlavour) -> str:
    """Name of the class of a generation's binary market data."""
    return f"{stream_class(api, flavour)}Sbe"


@dataclass(frozen=True)
class StreamView:
    """One module of channels and commands."""

    group: StreamGroup
    enums: Enums
    has_binary: bool = False

    @property
    def api(self) -> str:
        return self.group.api

    @property
    def module(self) -> str:
        return ".".join([PACKAGE, *self.group.parts])

    @property
    def class_stem(self) -> str:
        return stream_class(self.api, FLAVOURS[0])

    @property
    def class_names(self) -> str:
        return ", ".join(stream_class(self.api, flavour) for flavour in FLAVOURS)

    @property
    def binary_classes(self) -> str:
        return ", ".join(binary_class(self.api, flavour) for flavour in FLAVOURS)

    @property
    def held(self) -> Iterator[tuple[str, str]]:
        """The classes of what users hold of a stream, and the module of each."""
        for one in self.flavours:
            yield one.class_name, self.module
            if one.has_commands:
                yield one.commands_class, self.module
            if self.has_binary:
                yield one.binary_class, f"{PACKAGE}.{self.api}.{BINARY}"

    @cached_property
    def channels(self) -> tuple[ChannelView, ...]:
        return tuple(ChannelView(one, self.enums) for one in self.group.channels)

    @cached_property
    def commands(self) -> tuple[CommandView, ...]:
        return tuple(CommandView(one, self.enums) for one in self.group.commands)

    @property
    def flavours(self) -> tuple[FlavouredStream, ...]:
        return tuple(FlavouredStream(one, self.api, bool(self.group.commands)) for one in FLAVOURS)

    @property
    def names(self) -> str:
        """Names of the channels and commands, as the registry knows them."""
        names = [*(one.name for one in self.channels), *(f"{TRADE}.{one.name}" for one in self.commands)]
        return ", ".join(map(quoted, names))

    @property
    def models(self) -> str:
        """Classes that its methods may name."""
        return class_names(self.group)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Dotted paths of the types that its arguments may have."""
        return parameter_aliases(member for one in self.group.request_classes for member in one.fields)
