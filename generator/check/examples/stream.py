"""Checks that documented subscriptions, pushes, commands and replies are what the declared fields say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from generator.check.examples.json_text import NotJson, parsed
from generator.check.examples.rest import Enums, Misfit, misfits, parameter_misfits, report, report_not_json
from generator.model.stream import Channel, Command, StreamExample, StreamGroup
from generator.model.types import ListOf
from generator.problems import Problems

Facts: TypeAlias = Mapping[str, str]
"""How the WebSockets of a generation of the API are spoken to; see `bitget_runtime.facts.StreamFacts`."""


def check_stream_examples(
    groups: Iterable[StreamGroup], enums: Enums, api: Mapping[str, Facts], problems: Problems
) -> None:
    """Report every example that is not JSON, or does not fit and does not say so in `departs`."""
    broken = problems.files
    for group in groups:
        facts = api[group.api]
        for channel in group.channels:
            for example, frames in _readable(channel.examples, problems):
                if channel.place.file not in broken:
                    report(example.place, _channel_misfits(channel, frames, enums, facts), problems)
        for command in group.commands:
            for example, frames in _readable(command.examples, problems):
                if command.place.file not in broken:
                    report(example.place, _command_misfits(command, frames, enums, facts), problems)


def _readable(examples: Iterable[StreamExample], problems: Problems) -> Iterator[tuple[StreamExample, dict[str, Any]]]:
    """The examples that are JSON and do not admit to departing, with their frames."""
    for example in examples:
        frames = _frames(example, problems)
        if frames is not None and example.departs is None:
            yield example, frames


def _frames(example: StreamExample, problems: Problems) -> dict[str, Any] | None:
    frames: dict[str, Any] = {}
    for name, text in example.texts.items():
        try:
            frames[name] = parsed(text)
        except NotJson as error:
            report_not_json(example.place, f"{name} frame", error, problems)
            return None
    return frames


def _channel_misfits(channel: Channel, frames: Mapping[str, Any], enums: Enums, facts: Facts) -> Iterator[Misfit]:
    yield from _word_misfits(frames["subscribe"], "subscribe", "op", "subscribe")
    yield from _argument_misfits(channel, _inside(frames["subscribe"], "args", 0), "subscribe", enums, facts)
    if "ack" in frames:
        yield from _word_misfits(frames["ack"], "ack", "event", "subscribe")
        yield from _argument_misfits(channel, _inside(frames["ack"], "arg"), "ack", enums, facts)
    push = frames["push"]
    if isinstance(push, dict) and "data" in push:
        yield from _name_of_push_misfits(channel, push.get("arg"), facts)
        yield from misfits(push["data"], channel.data, "data", optional=False)
    else:
        yield Misfit("push", "has no 'data'")


def _word_misfits(frame: Any, what: str, member: str, word: str) -> Iterator[Misfit]:
    if _inside(frame, member) != word:
        yield Misfit(f"{what}.{member}", f"is not {word!r}")


def _name_of_push_misfits(channel: Channel, argument: Any, facts: Facts) -> Iterator[Misfit]:
    """A push names its channel, though the docs often show one of another subscription."""
    key = facts["channel_key"]
    if _match(channel, _inside(argument, key)) is None:
        yield Misfit(f"push.arg.{key}", f"is not {channel.wire_name!r}")


def _match(channel: Channel, name: Any) -> re.Match[str] | None:
    """A channel's name taken apart; None if it is another one's."""
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.*)", re.escape(channel.wire_name))
    return re.fullmatch(pattern, name) if isinstance(name, str) else None


def _argument_misfits(channel: Channel, argument: Any, what: str, enums: Enums, facts: Facts) -> Iterator[Misfit]:
    if not isinstance(argument, dict):
        yield Misfit(what, "holds no subscription")
        return
    key = facts["channel_key"]
    given = dict(argument)
    match = _match(channel, given.pop(key, None))
    if match is None:
        yield Misfit(f"{what}.{key}", f"is not {channel.wire_name!r}")
        return
    for wire, value in channel.constant.items():
        if given.pop(wire, None) != value:
            yield Misfit(f"{what}.{wire}", f"is not {value!r}")
    given.update({wire: value for wire, value in match.groupdict().items() if value})
    yield from parameter_misfits(given, channel.request, enums, what)


def _command_misfits(command: Command, frames: Mapping[str, Any], enums: Enums, facts: Facts) -> Iterator[Misfit]:
    yield from _word_misfits(frames["request"], "request", "op", "trade")
    frame, parameters = taken_apart(frames["request"], "args", facts)
    if frame is None or frame.get(facts["channel_key"]) != command.wire_name:
        yield Misfit("request", f"is no {command.wire_name!r}")
        return
    for wire, value in command.constant.items():
        if frame.get(wire) != value:
            yield Misfit(f"request.{wire}", f"is not {value!r}")
    around = {*frame_members(facts), *command.constant}
    own = {wire: value for wire, value in frame.items() if wire not in around}
    yield from parameter_misfits(own, command.frame, enums, "request")
    items = parameters if command.request_is_list else parameters[:1]
    for item in items:
        yield from parameter_misfits(item, command.request, enums, "request")
    yield from _word_misfits(frames["reply"], "reply", "event", "trade")
    replied_in = "arg" if "parameters_in" in facts else "args"
    _, replies = taken_apart(frames["reply"], replied_in, facts)
    if not replies:
        yield Misfit(f"reply.{replied_in}", "holds nothing")
    expected = command.reply.item if isinstance(command.reply, ListOf) else command.reply
    for reply in replies:
        yield from misfits(reply, expected, f"reply.{replied_in}", optional=False)


def frame_members(facts: Facts) -> frozenset[str]:
    """Members of every command's frame, which no command can have of its own."""
    return frozenset({"op", "id", facts["channel_key"], facts.get("parameters_in", "args")})


def taken_apart(frame: Any, member: str, facts: Facts) -> tuple[dict[str, Any] | None, list[Any]]:
    """The part of a command's frame, or of its reply, that names it, and the parameters in it. `Any`: it is JSON."""
    listed = frame.get(member) if isinstance(frame, dict) else None
    if not isinstance(listed, list) or not listed:
        return None, []
    if inside := facts.get("parameters_in"):
        outer = listed[0] if isinstance(listed[0], dict) else {}
        return outer, [outer.get(inside)]
    return frame, listed


def _inside(value: Any, *path: str | int) -> Any:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value
