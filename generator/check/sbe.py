"""Loads the binary (SBE) messages in `spec/sbe`, and checks what is only seen with all of them together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator.check.examples.sbe import check_sbe_examples
from generator.model.sbe import FOLDER, SbeMessage
from generator.model.shared import Enum
from generator.model.stream import StreamGroup
from generator.model.types import direct_scalars
from generator.problems import Place, Problems, meant
from generator.read.sbe import SbeReader
from generator.read.shared import read_enums
from generator.read.source.folder import Parts, read_folder
from generator.read.source.strict_yaml import read

ENUMS = "enums.yaml"

_CODE = re.compile(r"\d{1,3}", re.ASCII)


def load_sbe(spec: Path, problems: Problems) -> tuple[SbeMessage, ...]:
    """The messages in `spec`/sbe, in the order of their files; none if there is no such folder."""
    folder = spec / FOLDER
    if not folder.exists():
        return ()
    enums = _enums(folder / ENUMS, f"{spec.name}/{FOLDER}/{ENUMS}", problems)
    below = read_folder(folder, problems, _folder_objection, _file_objection, besides=(ENUMS,))
    found = [SbeReader(parts, problems, enums).read(table) for parts, table in below.files.items()]
    messages = tuple(one for one in found if one is not None)
    knows_enums = f"{spec.name}/{FOLDER}/{ENUMS}" not in problems.files
    check_sbe_examples(messages, problems, knows_enums=knows_enums)
    unbroken = [one for one in messages if one.place.file not in problems.files]
    _check_ids(unbroken, problems)
    _check_class_names(unbroken, enums or {}, problems)
    if below.is_whole and len(messages) == len(found):
        _check_unused(messages, enums or {}, problems)
    return messages


def check_categories(
    messages: Iterable[SbeMessage], groups: Iterable[StreamGroup], enums: Mapping[str, Enum], problems: Problems
) -> None:
    """A binary channel is subscribed to by words that other public channels take."""
    requests = [one.request for group in groups for one in group.channels if one.scope == "public"]
    scalars = [scalar for request in requests for one in request for scalar in direct_scalars(one.type)]
    known = {word for scalar in scalars if scalar.enum in enums for word in enums[scalar.enum].values}
    for message in messages:
        for word in message.categories:
            if known and word not in known:
                problems.add(message.categories_place, f"no public channel takes {word!r}, {meant(word, known)}")


def _folder_objection(parts: Parts) -> str:
    return "has no meaning here: move what it holds out of it"


def _file_objection(parts: Parts) -> str | None:
    return "" if len(parts) > 1 else None


def _enums(path: Path, name: str, problems: Problems) -> dict[str, Enum] | None:
    """What codes mean; None if that is not known."""
    if not path.exists():
        return {}
    table = read(path, name, problems)
    if table is None:
        return None
    enums = read_enums(table, problems)
    for enum in enums.values():
        for code, word in enum.values.items():
            if not (_CODE.fullmatch(code) and int(code) < 256 and word):
                message = f"{code!r} of enum {enum.name} is not a code and its word: write '\"0\": word'"
                problems.add(enum.place, message)
    return enums


def _check_ids(messages: Iterable[SbeMessage], problems: Problems) -> None:
    """A frame, and a topic, is of one message."""
    first: dict[object, SbeMessage] = {}
    for one in messages:
        template = f"template {one.template_id} of schema {one.schema_id}"
        for what in (template, f"topic {one.topic!r}"):
            other = first.setdefault(what, one)
            if other is not one:
                problems.add(one.place, f"{what} is already that of {other.place.file}: keep one of the two")


def _check_class_names(messages: Iterable[SbeMessage], enums: Mapping[str, Enum], problems: Problems) -> None:
    """One name is one class; entries with the same fields may share theirs."""
    classes: dict[str, tuple[object, str]] = {name: (None, enum.place.file) for name, enum in enums.items()}
    for message in messages:
        exponents = {one.wire: one.name for one in message.fields}
        named: list[tuple[str, object, Place]] = [(message.name, message.place, message.place)]
        for group in message.groups:
            scales = tuple(exponents.get(one.exponent) for one in group.fields)
            named.append((group.entry, (group.fields, scales), group.place))
        for name, content, place in named:
            other, file = classes.setdefault(name, (content, place.file))
            if other != content:
                problems.add(place, f"class {name!r} of these fields differs from that of {file}: name one otherwise")


def _check_unused(messages: Iterable[SbeMessage], enums: Mapping[str, Enum], problems: Problems) -> None:
    blocks = [block for one in messages for block in (one.fields, *(group.fields for group in one.groups))]
    used = {one.enum.name for block in blocks for one in block if one.enum}
    for name, enum in enums.items():
        if name not in used:
            problems.add(enum.place, f"enum {name!r} is used by no message: remove it")
