"""What a change of channels and commands means for callers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.compare.differences import Differences, compare_facts, compare_parameters, compare_results, in_both
from generator.model.stream import Channel, Command, StreamGroup


def compare_streams(old: Iterable[StreamGroup], new: Iterable[StreamGroup], found: Differences) -> None:
    """Say what is different for callers."""
    before, after = list(old), list(new)
    for channels in in_both(_channels(before), _channels(after), _channel_on_the_wire, found):
        _compare_channel(*channels, found)
    for commands in in_both(_commands(before), _commands(after), _command_on_the_wire, found):
        _compare_command(*commands, found)


def _channels(groups: Iterable[StreamGroup]) -> dict[str, Channel]:
    return {one.address: one for group in groups for one in group.channels}


def _commands(groups: Iterable[StreamGroup]) -> dict[str, Command]:
    return {one.address: one for group in groups for one in group.commands}


def _channel_on_the_wire(one: Channel) -> object:
    return one.api, one.scope, one.wire_name, _shown(one.constant)


def _command_on_the_wire(one: Command) -> object:
    return one.api, one.wire_name, _shown(one.constant)


def _compare_channel(old: Channel, new: Channel, found: Differences) -> None:
    name = f"`{new.address}`"
    compare_facts(
        name,
        {
            "name on the wire": (old.wire_name, new.wire_name),
            "connection": (old.scope, new.scope),
            "constant members": (_shown(old.constant), _shown(new.constant)),
            "frequency": (old.frequency, new.frequency),
            "seconds between pushes": (old.every, new.every),
            "key": (", ".join(old.key), ", ".join(new.key)),
        },
        found,
    )
    if old.pushes != new.pushes:
        found.breaking.append(f"{name}: pushes are {new.pushes}, before {old.pushes}")
    compare_parameters(name, old.request, new.request, found, "argument")
    compare_results(name, "pushes", old.data, new.data, found)


def _compare_command(old: Command, new: Command, found: Differences) -> None:
    name = f"`{new.address}`"
    compare_facts(
        name,
        {
            "name on the wire": (old.wire_name, new.wire_name),
            "outcome": (old.outcome, new.outcome),
            "permission": (old.permission, new.permission),
            "operation of REST": (old.rest.address if old.rest else None, new.rest.address if new.rest else None),
            "constant members": (_shown(old.constant), _shown(new.constant)),
        },
        found,
    )
    if (old.request_is_list, old.request_name) != (new.request_is_list, new.request_name):
        found.breaking.append(f"{name}: takes its parameters in another shape")
    compare_parameters(name, (*old.frame, *old.request), (*new.frame, *new.request), found)
    compare_results(name, "returns", old.reply, new.reply, found)


def _shown(constant: Mapping[str, str]) -> str:
    return ", ".join(f"{wire}={value}" for wire, value in sorted(constant.items()))
