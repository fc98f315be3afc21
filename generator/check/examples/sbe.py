"""Checks that the documented frames of binary messages are of their kind, and that their fields are described."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from generator.check.examples.json_text import NotJson, parsed
from generator.model.sbe import SbeExample, SbeMessage
from generator.problems import Place, Problems, meant

_HEADER = struct.Struct("<HHHH")


def check_sbe_examples(messages: Iterable[SbeMessage], problems: Problems) -> None:
    """Report every example that is not of its message, or does not say what all of its fields are."""
    for message in messages:
        for example in message.examples:
            _check_frame(example, message, problems)
            _check_values(example.values, example.values_place, message, problems)


def _check_frame(example: SbeExample, message: SbeMessage, problems: Problems) -> None:
    place, frame = example.frame_place, example.frame
    if len(frame) < _HEADER.size:
        problems.add(place, f"example: the frame has {len(frame)} bytes, its header alone has 8")
        return
    _, template, schema, version = _HEADER.unpack_from(frame)
    if (template, schema) != (message.template_id, message.schema_id):
        what = f"template {template} of schema {schema}"
        problems.add(place, f"example: the frame is of {what}: fix it, or 'template'")
    elif version not in message.versions:
        problems.add(place, f"example: the frame is of version {version}: fix it, or 'versions'")


def _check_values(text: str, place: Place, message: SbeMessage, problems: Problems) -> None:
    try:
        values = parsed(text)
    except NotJson as error:
        problems.add(place, f"example: values are not JSON, {error}")
        return
    known = ["symbol", *(one.wire for one in message.fields), *(group.wire for group in message.groups)]
    _check_keys(values, known, "values", place, problems)
    for group in message.groups:
        entries = values.get(group.wire, []) if isinstance(values, dict) else []
        if not isinstance(entries, list):
            problems.add(place, f"example: values.{group.wire} is not a list: write its entries")
            continue
        for entry in entries:
            _check_keys(entry, [one.wire for one in group.fields], f"values.{group.wire}[]", place, problems)


def _check_keys(values: object, known: list[str], where: str, place: Place, problems: Problems) -> None:
    if not isinstance(values, dict):
        problems.add(place, f"example: {where} is not an object: write its fields by name")
        return
    for name in values:
        if name not in known:
            problems.add(place, f"example: {where}.{name} is not declared, {meant(name, known)}")
    for name in known:
        if name not in values:
            problems.add(place, f"example: {where}.{name} is missing: add it, null if the frame doesn't have it")
