"""Reads the file of a channel or of a command."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from generator import reserved
from generator.model.stream import Channel, Command, StreamExample
from generator.model.types import Field, ObjectOf, Scalar, Type
from generator.naming import objection, pascal_case, singular
from generator.problems import Place, meant
from generator.read.parts.age import AGE_KEYS, DEPRECATED, read_age, read_deprecated
from generator.read.parts.call import OUTCOMES, CallReader
from generator.read.parts.limits import read_reference
from generator.read.parts.stream_key import EVERY, SNAPSHOTS, check_book, read_key, spans_in
from generator.read.source.file_reader import PUSHES
from generator.read.source.strict_yaml import Node, Table, Text
from generator.read.source.tables import matching, members, text_of

SCOPES = ("private", "public", "trade")

_CHANNEL = re.compile(r"[A-Za-z][A-Za-z0-9-]*(\{[A-Za-z]+\})?")
_COMMAND = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_MEMBER = re.compile(r"[A-Za-z]\w*", re.ASCII)


@dataclass
class _StreamReader(CallReader):
    """What the readers of channels and commands share; `parts` are api, scope and name.

    Attributes:
        taken: Members of the frame that it can't declare, such as its name.
    """

    taken: frozenset[str] = frozenset()

    def _check_name(self, place: Place) -> None:
        reason = objection(self.name)
        if reason is None and self.name in reserved.CHANNELS:
            reason = "is used by the generated code itself"
        if reason:
            self.problems.add(place, f"file name {self.name!r} {reason}: rename it")

    def _constant(self, node: Node | None) -> Mapping[str, str]:
        if node is None:
            return {}
        if not isinstance(node, Table) or not node.entries:
            self.problems.add(node.place, "constant must be a mapping of wire names to values: write it, or remove it")
            return {}
        for key, _ in node.entries:
            if not _MEMBER.fullmatch(key.value):
                self.problems.add(key.place, f"constant {key.value!r} is wrong: write a name on the wire")
            self._check_taken(key.value, key.place)
        return {key.value: text_of(value, key.value, self.problems) or "" for key, value in node.entries}

    def _check_taken(self, wire: str, place: Place) -> None:
        if wire in self.taken:
            self.problems.add(place, f"{wire!r} is a member that every frame has: remove it")

    def _wire_name(self, node: Node | None, what: str, pattern: re.Pattern[str], such_as: str) -> str:
        match = matching(node, pattern, what, f"its name on the wire, such as {such_as!r}", self.problems)
        return match[0] if match else ""

    def _fields(self, node: Node | None, what: str) -> tuple[Field, ...]:
        """Parameters that are sent as texts."""
        if node is None:
            return ()
        if not isinstance(node, Table) or not node.entries:
            self.problems.add(node.place, f"{what} must be a mapping of fields: write them, or remove it")
            return ()
        found = self.fields.fields(node, "request", f"{pascal_case(self.name)}{pascal_case(what)}")
        for one in found:
            self._check_taken(one.wire, one.place)
            if not isinstance(one.type, Scalar) and not self._has_mistakes(one.place):
                self.problems.add(one.place, f"{one.wire!r} is sent as one text: declare a scalar")
        return found

    def _check_constant(self, constant: Mapping[str, str], fields: Iterable[Field]) -> None:
        for one in fields:
            if one.wire in constant:
                self.problems.add(one.place, f"{one.wire!r} is also constant: remove one of the two")

    def _has_mistakes(self, place: Place) -> bool:
        """Whether something is wrong in this line already: what else is wrong there follows from it."""
        return any((other.file, other.line) == (place.file, place.line) for other, _ in self.problems.found)

    def _stream_examples(self, node: Node | None, needed: tuple[str, ...], optional: tuple[str, ...]) -> _Examples:
        found: list[StreamExample] = []
        for table, texts in self._example_texts(node, needed, optional):
            frames = {name: texts[name] for name in (*needed, *optional) if name in texts}
            remarks = texts.get("departs"), texts.get("mended"), "constructed" in texts
            found.append(StreamExample(frames, *remarks, table.place))
        return tuple(found)


_Examples = tuple[StreamExample, ...]


@dataclass
class ChannelReader(_StreamReader):
    """Reads the file of one channel."""

    shapes: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"data": ()})

    def read(self, table: Table) -> Channel | None:
        """The channel; None if it is too broken to continue with. Every mistake goes to `problems`."""
        start = Place(table.place.file)
        self._check_name(start)
        required = ("summary", "channel", "pushes", "data", "examples")
        optional = (
            "docs",
            "frequency",
            "every",
            "snapshots",
            "key",
            "constant",
            "arguments",
            "model",
            *AGE_KEYS,
            DEPRECATED,
        )
        found = members(self._with_plain_keys(table), required, optional, "a channel", self.problems)
        pushes = self._one_of(found.get("pushes"), "pushes", PUSHES) or ""
        data = self._body("data", found.get("data"), found.get("model"), start)
        self._check_pushes(pushes, data, found, start)
        channel = Channel(
            api=self.parts[0],
            scope=self.parts[1],
            name=self.name,
            summary=self._sentence(found.get("summary")),
            docs=self._docs(found.get("docs")),
            wire_name=self._wire_name(found.get("channel"), "channel", _CHANNEL, "books{depth}"),
            pushes=pushes,
            frequency=self._prose(found.get("frequency"), "frequency"),
            every=self._every(found.get("every"), found.get("frequency")),
            snapshots=self._snapshots(found.get("snapshots"), pushes),
            key=read_key(found.get("key"), pushes, data, self.problems),
            constant=self._constant(found.get("constant")),
            request=self._fields(found.get("arguments"), "arguments"),
            data=data,
            examples=self._stream_examples(found.get("examples"), ("subscribe", "push"), ("ack",)),
            place=start,
            age=read_age(found, self.problems),
            deprecated=read_deprecated(found.get(DEPRECATED), self.problems),
        )
        if not (channel.wire_name and channel.pushes and "data" in found):
            return None
        self._check_arguments(channel, found["channel"])
        if "snapshots" in found:
            self._check_snapshots(channel, found["snapshots"])
        return channel

    def _every(self, node: Node | None, frequency: Node | None) -> str | None:
        form = "the seconds between two pushes, in quotes, such as '0.2'"
        match = matching(node, EVERY, "every", form, self.problems)
        said = spans_in(frequency.value) if isinstance(frequency, Text) else []
        if match and node and said and Decimal(match[0]) not in said:
            spans = " or ".join(f"'{one.normalize():f}'" for one in said)
            self.problems.add(
                node.place, f"every {match[0]!r} is no number of 'frequency': write {spans}, or correct that"
            )
        return match[0] if match else None

    def _snapshots(self, node: Node | None, pushes: str) -> tuple[str, tuple[str, ...]] | None:
        form = "an argument and its values, such as 'depth 1, 5'"
        match = matching(node, SNAPSHOTS, "snapshots", form, self.problems)
        if node is not None and pushes and pushes != "changes":
            self.problems.add(node.place, f"'snapshots' is for channels of changes, and this one pushes {pushes}")
        return (match[1], tuple(match[2].split(", "))) if match else None

    def _check_snapshots(self, channel: Channel, node: Node) -> None:
        wire = channel.snapshots[0] if channel.snapshots else None
        names = [one.wire for one in channel.request]
        if wire is not None and wire not in names:
            self.problems.add(node.place, f"there is no argument {wire!r}, {meant(wire, names)}")

    def _check_pushes(self, pushes: str, data: Type, found: Mapping[str, Node], start: Place) -> None:
        if not pushes or "data" not in found or start.file in self.problems.files:
            return
        if pushes == "changes":
            check_book(found["pushes"], data, self.problems)
        elif "key" not in found:
            self.problems.add(found["pushes"].place, f"{pushes} need a 'key', which distinguishes them: add it")

    def _check_arguments(self, channel: Channel, node: Node) -> None:
        for wire in re.findall(r"\{(\w+)\}", channel.wire_name):
            member = next((one for one in channel.request if one.wire == wire), None)
            if member is None:
                known = meant(wire, [one.wire for one in channel.request])
                self.problems.add(node.place, f"there is no argument {wire!r}, {known}")
            elif getattr(member.type, "kind", "") != "enum" and not self._has_mistakes(member.place):
                self.problems.add(member.place, f"{wire!r} is part of the channel's name: give it an enum as type")
        self._check_constant(channel.constant, channel.request)
        for one in channel.request:
            if one.name in reserved.CHANNEL_ARGUMENTS:
                self.problems.add(
                    one.place,
                    f"Python name {one.name!r} is used by the generated code itself: write 'TYPE as another_name'",
                )

    def _class_name(self, node: Node, shapes: tuple[str, ...]) -> str:
        return pascal_case(singular(self.name) if shapes else self.name)


@dataclass
class CommandReader(_StreamReader):
    """Reads the file of one command."""

    shapes: dict[str, tuple[str, ...]] = field(default_factory=lambda: {"request": (), "reply": ()})

    def read(self, table: Table) -> Command | None:
        """The command; None if it is too broken to continue with. Every mistake goes to `problems`."""
        start = Place(table.place.file)
        self._check_name(start)
        required = ("summary", "command", "outcome", "request", "reply", "examples")
        plain = self._with_plain_keys(table)
        optional = ("docs", "permission", "rest", "constant", "frame", "model", "codes", *AGE_KEYS, DEPRECATED)
        found = members(plain, required, optional, "a command", self.problems)
        command = Command(
            api=self.parts[0],
            name=self.name,
            summary=self._sentence(found.get("summary")),
            docs=self._docs(found.get("docs")),
            wire_name=self._wire_name(found.get("command"), "command", _COMMAND, "place-order"),
            outcome=self._one_of(found.get("outcome"), "outcome", OUTCOMES) or "",
            permission=self._prose(found.get("permission"), "permission"),
            constant=self._constant(found.get("constant")),
            frame=self._fields(found.get("frame"), "frame"),
            request=self._request(found.get("request")),
            request_is_list=self.shapes["request"] == ("[]",),
            request_name=self.list_name,
            reply=self._reply(found.get("reply"), found.get("model"), start),
            examples=self._stream_examples(found.get("examples"), ("request", "reply"), ()),
            place=start,
            rest=read_reference(found.get("rest"), "rest", self.problems),
            age=read_age(found, self.problems),
            deprecated=read_deprecated(found.get(DEPRECATED), self.problems),
            codes=self._codes(found.get("codes")),
        )
        if not (command.wire_name and command.outcome and command.request):
            return None
        self._check_lists(command, found["request"])
        self._check_constant(command.constant, command.frame)
        self._check_arguments(command)
        return command

    def _check_arguments(self, command: Command) -> None:
        """Parameters of the frame and the others are arguments of one method."""
        others = {command.request_name} if command.request_is_list else {one.name for one in command.request}
        for one in command.frame:
            if one.name in others:
                self.problems.add(
                    one.place,
                    f"{one.name!r} is an argument twice, in 'frame' and in 'request': write 'TYPE as another_name'",
                )

    def _reply(self, node: Node | None, model: Node | None, start: Place) -> Type:
        if isinstance(node, Text):
            self.problems.add(node.place, "a reply has fields: name them below 'reply:' or 'reply[]:'")
            return ObjectOf("", ())
        return self._body("reply", node, model, start)

    def _check_lists(self, command: Command, node: Node) -> None:
        if command.request_is_list != bool(self.shapes["reply"]):
            self.problems.add(node.place, "a batch has both 'request[]:' and 'reply[]:': make both lists, or none")

    def _class_name(self, node: Node, shapes: tuple[str, ...]) -> str:
        return f"{pascal_case(self.name)}Reply"
