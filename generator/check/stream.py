"""Loads the channels and commands below `spec/streams/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.check.stream_examples import Facts, frame_members
from generator.model.stream import STREAM, TRADE, Channel, Command, StreamGroup
from generator.naming import pascal_case
from generator.problems import Place, Problems, meant
from generator.read.fields import FieldReader
from generator.read.spec_files import yaml_files
from generator.read.stream import SCOPES, ChannelReader, CommandReader
from generator.read.strict_yaml import read

_IMPORTED = frozenset(
    {"BookSubscription", "Channel", "Command", "Commands", "Delivery", "Push", "Stream", "Subscription"}
)
"""Classes that the generated modules of streams import, each with and without `Async`."""


def load_streams(
    spec: Path, fields: FieldReader, apis: Mapping[str, Facts] | None, problems: Problems
) -> tuple[tuple[StreamGroup, ...], bool]:
    """A group for each generation of the API that has channels, and whether every file could be read.

    Args:
        spec: The folder of the catalogue.
        fields: Reads fields.
        apis: How the generations of the API are spoken to; None where api.yaml can't be read.
        problems: Where mistakes go.
    """
    folder = spec / "streams"
    channels: list[Channel] = []
    commands: list[Command] = []
    paths, all_readable = _stream_files(folder, apis, problems)
    for path in paths:
        table = read(path, _name(path, folder), problems)
        if table is None:
            all_readable = False
            continue
        parts = path.relative_to(folder).with_suffix("").parts
        facts = apis[parts[0]] if apis else None
        if parts[1] == TRADE:
            taken = frame_members(facts) if facts else frozenset()
            command = CommandReader(parts, fields, problems, taken=taken).read(table)
            commands += [command] if command else []
        else:
            taken = frozenset({facts["channel_key"]}) if facts else frozenset()
            channel = ChannelReader(parts, fields, problems, taken=taken).read(table)
            channels += [channel] if channel else []
    found = sorted({one.api for one in channels} | {one.api for one in commands})
    groups = tuple(_group(api, channels, commands) for api in found)
    _check_names(groups, problems)
    _check_classes(groups, problems)
    return groups, all_readable


def _group(api: str, channels: list[Channel], commands: list[Command]) -> StreamGroup:
    return StreamGroup(
        api,
        tuple(one for one in channels if one.api == api),
        tuple(one for one in commands if one.api == api),
    )


def _stream_files(folder: Path, apis: Mapping[str, object] | None, problems: Problems) -> tuple[tuple[Path, ...], bool]:
    """The files of channels and commands, in the order of their paths, and whether no file is elsewhere."""

    def objection(parts: tuple[str, ...]) -> str | None:
        *above, name = parts
        if len(above) > 1:
            return f"has no meaning here: move what it holds to {above[1]}/"
        known = SCOPES if above else apis
        return f"has no meaning here, {meant(name, known)}" if known is not None and name not in known else None

    found = yaml_files(folder, _name(folder, folder), problems, objection) if folder.exists() else []
    right: list[Path] = []
    for path in found:
        parts = path.relative_to(folder).parts
        if len(parts) < 3:
            where = "a channel is in streams/API/public/ or private/, a command in trade/: move it there"
            problems.add(Place(_name(path, folder)), where)
        elif len(parts) == 3 and parts[1] in SCOPES and (apis is None or parts[0] in apis):
            right.append(path)
    return tuple(right), len(right) == len(found)


def _check_names(groups: Iterable[StreamGroup], problems: Problems) -> None:
    """Public and private channels of one API share their names, and their constants a module with those of commands."""
    for group in groups:
        channels: dict[str, Channel] = {}
        for one in group.channels:
            other = channels.setdefault(one.name, one)
            if other is not one:
                file = other.place.file
                problems.add(one.place, f"a channel {one.name!r} is already in {file}: rename one of the two")
        for command in group.commands:
            same = channels.get(command.constant_name.lower())
            if same is not None:
                problems.add(same.place, f"{same.name!r} is how the command of {command.place.file} is kept: rename it")


def _check_classes(groups: Iterable[StreamGroup], problems: Problems) -> None:
    """A model does not hide what its module of methods imports or defines."""
    for group in groups:
        stream = pascal_case(f"{group.api}_{STREAM}")
        stems = {*_IMPORTED, stream, stream + pascal_case(TRADE)}
        used = stems | {f"Async{stem}" for stem in stems}
        for one in group.response_objects:
            if one.name in used and one.fields:
                hint = "write 'model: AnotherName', or 'as another_name' for a field"
                problems.add(one.fields[0].place, f"class {one.name!r} is used by the generated code itself: {hint}")


def _name(path: Path, folder: Path) -> str:
    """How messages call a file or folder."""
    return path.relative_to(folder.parent.parent).as_posix()
