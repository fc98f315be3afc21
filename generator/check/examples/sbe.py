"""Checks that the documented frames of binary messages are of their kind, and say what is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation

from generator.check.examples.json_text import NotJson, parsed
from generator.check.examples.sbe_frame import HEADER, NotAFrame, Value, values_of
from generator.model.sbe import SbeExample, SbeMessage
from generator.problems import Place, Problems, meant


def check_sbe_examples(messages: Iterable[SbeMessage], problems: Problems, *, knows_enums: bool) -> None:
    """Report every example that is not of its message, or does not say what all of its fields are.

    Args:
        messages: The messages.
        problems: Gets every mistake.
        knows_enums: Whether what codes mean has no mistake, so that values can be compared.
    """
    for message in messages:
        for example in message.examples:
            before = len(problems.found)
            _check_frame(example, message, problems)
            _check_values(example.values, example.values_place, message, problems)
            if knows_enums and len(problems.found) == before:
                _compare(example, message, problems)


def _check_frame(example: SbeExample, message: SbeMessage, problems: Problems) -> None:
    place, frame = example.frame_place, example.frame
    if len(frame) < HEADER.size:
        problems.add(place, f"example: the frame has {len(frame)} bytes, its header alone has 8")
        return
    _, template, schema, version = HEADER.unpack_from(frame)
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


def _compare(example: SbeExample, message: SbeMessage, problems: Problems) -> None:
    """The frame holds these values, by the declared fields."""
    try:
        found = values_of(message, example.frame)
    except NotAFrame as error:
        problems.add(example.frame_place, f"example: the frame does not have the declared fields, {error}: correct one")
        return
    for where, said, sent in _pairs("values", parsed(example.values), found):
        if not _is_same(said, sent):  # one is enough: after a field of a wrong type all are wrong
            what = f"{where} is {said!r}, but the frame has {_shown(sent)!r}"
            problems.add(example.values_place, f"example: {what}: correct the value, the frame or the fields")
            return


def _pairs(where: str, said: object, sent: Value) -> Iterator[tuple[str, object, Value]]:
    """What is said and what is sent, name by name."""
    if isinstance(said, dict) and isinstance(sent, dict):
        for name, value in sent.items():
            yield from _pairs(f"{where}.{name}", said.get(name), value)
    elif isinstance(said, list) and isinstance(sent, list):
        yield f"the number of {where}", len(said), len(sent)
        for number, (one, other) in enumerate(zip(said, sent, strict=False)):
            yield from _pairs(f"{where}[{number}]", one, other)
    else:
        yield where, said, sent


def _is_same(said: object, sent: Value) -> bool:
    if not isinstance(sent, Decimal):
        return type(said) is type(sent) and said == sent
    try:
        return isinstance(said, str) and Decimal(said) == sent
    except InvalidOperation:
        return False


def _shown(sent: Value) -> object:
    return f"{sent:f}" if isinstance(sent, Decimal) else sent
