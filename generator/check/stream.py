"""Loads the channels and commands below `spec/streams/`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from generator import reserved
from generator.check.examples.stream import Facts, frame_members
from generator.model.stream import STREAM, TRADE, Channel, Command, StreamGroup
from generator.naming import pascal_case
from generator.problems import Problems, meant
from generator.read.parts.fields import FieldReader
from generator.read.source.folder import Folder, Parts, read_folder
from generator.read.stream import SCOPES, ChannelReader, CommandReader


def load_streams(
    spec: Path, fields: FieldReader, apis: Mapping[str, Facts] | None, problems: Problems
) -> tuple[tuple[StreamGroup, ...], bool]:
    """A group for each generation of the API that has channels, and whether every file could be read.

    Args:
        spec: The folder of the catalogue.
        fields: Reads fields.
        apis: How the generations of the API are spoken to; None if api.yaml can't be read.
        problems: Where mistakes go.
    """
    folder = _stream_folder(spec / "streams", apis, problems)
    channels: list[Channel] = []
    commands: list[Command] = []
    for parts, table in folder.files.items():
        facts = apis[parts[0]] if apis else None
        if parts[1] == TRADE:
            taken = frame_members(facts) if facts else frozenset()
            command = CommandReader(parts, problems, fields, taken=taken).read(table)
            commands += [command] if command else []
        else:
            taken = frozenset({facts["channel_key"]}) if facts else frozenset()
            channel = ChannelReader(parts, problems, fields, taken=taken).read(table)
            channels += [channel] if channel else []
    found = sorted({one.api for one in channels} | {one.api for one in commands})
    groups = tuple(_group(api, channels, commands) for api in found)
    _check_names(groups, problems)
    _check_classes(groups, problems)
    return groups, folder.is_whole


def _group(api: str, channels: list[Channel], commands: list[Command]) -> StreamGroup:
    return StreamGroup(
        api,
        tuple(one for one in channels if one.api == api),
        tuple(one for one in commands if one.api == api),
    )


def _stream_folder(folder: Path, apis: Mapping[str, object] | None, problems: Problems) -> Folder:
    """The files of channels and commands; none if there is no such folder."""

    def folder_objection(parts: Parts) -> str | None:
        *above, name = parts
        if len(above) > 1:
            return f"has no meaning here: move what it holds to {above[1]}/"
        known = SCOPES if above else apis
        return f"has no meaning here, {meant(name, known)}" if known is not None and name not in known else None

    def file_objection(parts: Parts) -> str | None:
        if len(parts) < 3:
            return "a channel is in streams/API/public/ or private/, a command in trade/: move it there"
        is_right = len(parts) == 3 and parts[1] in SCOPES and (apis is None or parts[0] in apis)
        return None if is_right else ""

    return read_folder(folder, problems, folder_objection, file_objection) if folder.exists() else Folder({}, True)


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
                file = command.place.file
                problems.add(
                    same.place, f"{same.name!r} would be the same constant as the command in {file}: rename one"
                )


def _check_classes(groups: Iterable[StreamGroup], problems: Problems) -> None:
    """A model does not hide what its module of methods imports or defines."""
    for group in groups:
        stream = pascal_case(f"{group.api}_{STREAM}")
        own = (stream, stream + pascal_case(TRADE))
        used = {*reserved.STREAM_CLASSES, *own, *(f"Async{name}" for name in own)}
        for one in group.response_objects:
            if one.name in used and one.fields:
                hint = "write 'model: AnotherName', or 'as another_name' for a field"
                problems.add(one.fields[0].place, f"class {one.name!r} is used by the generated code itself: {hint}")
