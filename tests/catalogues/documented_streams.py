"""The documented subscriptions and commands as method calls: frames taken apart into Python arguments."""

from __future__ import annotations

import inspect
import json
import re
from typing import Any, get_args

from bitget_client import Channel, Command, registry
from bitget_client.classic.stream import AsyncClassicStream
from bitget_client.uta.stream import AsyncUtaStream
from bitget_runtime.rest.endpoint import Endpoint
from bitget_runtime.stream.wire.channel import ChannelExample, CommandExample
from catalogues.documented import item_of, keywords

CHANNELS: list[Channel[Any]] = [one for one in registry.channels.values() if isinstance(one, Channel)]
COMMANDS: list[Command[Any]] = [one for one in registry.channels.values() if isinstance(one, Command)]
CALLS: dict[str, Channel[Any] | Command[Any]] = {
    **{one.address: one for one in CHANNELS},
    **{one.address: one for one in COMMANDS},
}
"""Both by address; binary channels are something else."""
CHANNEL_EXAMPLES = [(one, example) for one in CHANNELS for example in one.examples]
COMMAND_EXAMPLES = [(one, example) for one in COMMANDS for example in one.examples]


def ids(examples: list[tuple[Any, Any]]) -> list[str]:
    return [f"{one.address}-{one.examples.index(example)}" for one, example in examples]


class Subscription:
    """A documented subscription.

    Attributes:
        documented: As the exchange knows it, without members that the catalogue does not have.
        arguments: Arguments by wire name, as Python values; required ones that are not documented have a stand-in.
        stand_ins: Wire names of these.
    """

    def __init__(self, channel: Channel[Any], example: ChannelExample) -> None:
        key = channel.facts.channel_key
        frame = json.loads(example.subscribe)
        assert frame["op"] == "subscribe"
        [argument] = frame["args"]
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.*)", re.escape(channel.name))
        match = re.fullmatch(pattern, argument[key])
        assert match or example.departs
        declared = {one.wire: one for one in channel.parameters}
        wire = {**argument, **(match.groupdict() if match else {})}
        given = {name: value for name, value in wire.items() if name in declared and value != ""}
        self.keywords = keywords(channel.parameters, given)
        self.arguments = {one.wire: self.keywords[one.name] for one in channel.parameters if one.name in self.keywords}
        self.stand_ins = set(self.arguments) - set(given)
        known = {*declared, *channel.constant, key}
        self.documented = {name: value for name, value in argument.items() if name in known}
        if not match:
            self.documented[key] = channel.name
        assert self.documented == argument or example.departs

    def without_stand_ins(self, argument: dict[str, Any]) -> dict[str, Any]:
        """A subscription that was sent, without what is not documented."""
        return {name: value for name, value in argument.items() if name not in self.stand_ins}


class Order:
    """A documented command.

    Attributes:
        documented: The frame, without its id and without members that the catalogue does not have.
        keywords: Keyword arguments of the method.
    """

    def __init__(self, command: Command[Any], example: CommandExample) -> None:
        frame = json.loads(example.request)
        inside = command.facts.parameters_in
        holder = frame if inside is None else frame["args"][0]
        holder.pop("id")
        parameters = frame["args"] if inside is None else [holder[inside]]
        documented = json.dumps(frame)
        for one in parameters:
            for name in set(one) - {parameter.wire for parameter in command.parameters}:
                del one[name]
        self.documented = frame
        assert documented == json.dumps(frame) or example.departs
        beside = {one.wire: holder[one.wire] for one in command.frame.parameters if one.wire in holder}
        self.keywords = keywords(command.frame.parameters, beside)
        if command.body_is_list:
            item_type = get_args(command.request_type)[0]
            self.keywords[list_name(command)] = [item_of(item_type, one) for one in parameters]
        else:
            self.keywords |= keywords(command.parameters, parameters[0])


def list_name(command: Command[Any]) -> str:
    """Name of the argument that is the list: the one that is not in the frame."""
    beside = {"self", "extra", *(one.name for one in command.frame.parameters)}
    [name] = set(inspect.signature(method_of(command)).parameters) - beside
    return name


def method_of(one: Endpoint) -> Any:
    """The async method of a channel or command."""
    api, _, *path = one.address.split(".")
    stream: Any = {"classic": AsyncClassicStream, "uta": AsyncUtaStream}[api]
    if path[0] == "trade":
        commands = inspect.get_annotations(stream.trade.func)["return"]
        stream = getattr(inspect.getmodule(stream), commands)
    return getattr(stream, path[-1])
