"""What a change of the catalogue means for callers, as an entry of a changelog."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from generator.catalogue import load
from generator.group_view import parameter_annotation, response_annotation
from generator.model import Catalogue, Field, ListOf, MapOf, ObjectOf, Operation, Scalar, Type
from generator.schemas import reader_annotation

V = TypeVar("V")


class NoCatalogue(Exception):
    """What was named is neither a folder with a catalogue nor a revision that holds one."""


@dataclass
class Differences:
    """Lines of a changelog: what is new, what is otherwise than before, and what of that breaks callers."""

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    breaking: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The entry; empty where nothing that callers see has changed."""
        sections = {"Breaking": self.breaking, "Added": self.added, "Changed": self.changed}
        return "\n".join(
            f"### {title}\n\n" + "\n".join(f"- {line}" for line in lines) + "\n"
            for title, lines in sections.items()
            if lines
        )


def catalogue_at(project: Path, name: str) -> Catalogue:
    """The catalogue in a folder, or in a git revision of the project.

    Raises:
        NoCatalogue: the name is neither.
        CatalogueInvalid: the catalogue there has mistakes.
    """
    folder = Path(name)
    if folder.is_dir():
        return load(folder if (folder / "api.yaml").exists() else folder / "spec")
    archive = subprocess.run(["git", "archive", name, "spec"], cwd=project, capture_output=True)
    if archive.returncode:
        raise NoCatalogue(f"{name!r} is neither a folder nor a revision that holds spec/")
    with tempfile.TemporaryDirectory() as temporary:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
            tar.extractall(temporary, filter="data")
        return load(Path(temporary) / "spec")


def compare(old: Catalogue, new: Catalogue) -> Differences:
    """What is different for callers."""
    found = Differences()
    _compare_operations(_by_address(old), _by_address(new), found)
    _compare_enums(old, new, found)
    _compare_errors(old, new, found)
    return found


def _by_address(catalogue: Catalogue) -> dict[str, Operation]:
    return {operation.address: operation for operation in catalogue.operations}


def _compare_operations(old: Mapping[str, Operation], new: Mapping[str, Operation], found: Differences) -> None:
    new_calls = {(one.method, one.path): one.address for one in new.values() if one.address not in old}
    renamed = {
        address: new_calls[one.method, one.path]
        for address, one in old.items()
        if address not in new and (one.method, one.path) in new_calls
    }
    for address in old:
        if address in renamed:
            found.breaking.append(f"`{address}` is now called `{renamed[address]}`")
        elif address not in new:
            found.breaking.append(f"`{address}` is gone")
    for address, operation in new.items():
        if address in old:
            _compare_operation(old[address], operation, found)
        elif address not in renamed.values():
            found.added.append(f"`{address}`: {operation.summary}")


def _compare_operation(old: Operation, new: Operation, found: Differences) -> None:
    name = f"`{new.address}`"
    for what, before, after in (
        ("call", f"{old.method} {old.path}", f"{new.method} {new.path}"),
        ("auth", old.auth, new.auth),
        ("outcome", old.outcome, new.outcome),
        ("permission", old.permission or "none", new.permission or "none"),
        ("rate limit", ", ".join(old.rate_limits) or "none", ", ".join(new.rate_limits) or "none"),
    ):
        if before != after:
            found.changed.append(f"{name}: {what} {before} -> {after}")
    if (old.request_is_list, old.request_name) != (new.request_is_list, new.request_name):
        found.breaking.append(f"{name}: takes its parameters in another shape")
    _compare_parameters(name, old.request, new.request, found)
    before, after = response_annotation(old.response), response_annotation(new.response)
    if before != after:
        found.breaking.append(f"{name}: returns `{after}`, before `{before}`")
    old_classes, new_classes = dict(_classes(old.response)), dict(_classes(new.response))
    for class_name in old_classes.keys() & new_classes.keys():
        _compare_answers(f"{name}: `{class_name}", old_classes[class_name], new_classes[class_name], found)


def _compare_parameters(name: str, old: tuple[Field, ...], new: tuple[Field, ...], found: Differences) -> None:
    before, after = {one.wire: one for one in old}, {one.wire: one for one in new}
    for wire in before.keys() - after.keys():
        found.breaking.append(f"{name}: parameter `{before[wire].name}` is gone")
    for wire, now in after.items():
        if wire not in before:
            place = found.breaking if now.marked else found.added
            place.append(f"{name}: {'required ' if now.marked else ''}parameter `{now.name}`")
            continue
        then = before[wire]
        if then.name != now.name:
            found.breaking.append(f"{name}: parameter `{then.name}` is now called `{now.name}`")
        if then.marked != now.marked:
            place = found.breaking if now.marked else found.changed
            place.append(f"{name}: parameter `{now.name}` is {'now required' if now.marked else 'no longer required'}")
        types = parameter_annotation(then.type), parameter_annotation(now.type)
        if types[0] != types[1]:
            found.breaking.append(f"{name}: parameter `{now.name}` takes `{types[1]}`, before `{types[0]}`")
        inner = _item(then.type), _item(now.type)
        if inner[0] and inner[1]:
            _compare_parameters(f"{name}: `{now.name}`", inner[0].fields, inner[1].fields, found)


def _compare_answers(name: str, old: ObjectOf, new: ObjectOf, found: Differences) -> None:
    before, after = {one.wire: one for one in old.fields}, {one.wire: one for one in new.fields}
    for wire in before.keys() - after.keys():
        found.breaking.append(f"{name}.{before[wire].name}` is gone")
    for wire, now in after.items():
        if wire not in before:
            found.added.append(f"{name}.{now.name}`")
            continue
        then = before[wire]
        if then.name != now.name:
            found.breaking.append(f"{name}.{then.name}` is now called `{now.name}`")
        types = reader_annotation(then), reader_annotation(now)
        if types[0] != types[1]:
            narrowed = types[0] == f"{types[1]} | None"
            place = found.changed if narrowed else found.breaking
            place.append(f"{name}.{now.name}` is `{types[1]}`, before `{types[0]}`")


def _classes(type_: Type) -> Iterator[tuple[str, ObjectOf]]:
    match type_:
        case ListOf(item) | MapOf(item):
            yield from _classes(item)
        case ObjectOf(name, fields):
            yield name, type_
            for member in fields:
                yield from _classes(member.type)
        case Scalar():
            return


def _item(type_: Type) -> ObjectOf | None:
    while isinstance(type_, (ListOf, MapOf)):
        type_ = type_.item
    return type_ if isinstance(type_, ObjectOf) else None


def _compare_enums(old: Catalogue, new: Catalogue, found: Differences) -> None:
    for name, then, now in _in_both(old.enums, new.enums):
        for value in then.values.keys() - now.values.keys():
            found.breaking.append(f"`{name}` no longer has `{value}`")
        for value in now.values.keys() - then.values.keys():
            found.added.append(f"`{name}`: `{value}`")


def _compare_errors(old: Catalogue, new: Catalogue, found: Differences) -> None:
    for side in ("rest", "websocket"):
        for code, then, now in _in_both(old.errors[side], new.errors[side]):
            if then.error != now.error:
                found.breaking.append(f"error {code} on {side} is `{now.error}`, before `{then.error}`")
            elif (then.retryable, then.outcome_known) != (now.retryable, now.outcome_known):
                found.changed.append(f"error {code} on {side}: whether to try again or whether its outcome is known")
        more = len(new.errors[side].keys() - old.errors[side].keys())
        if more:
            found.added.append(f"{more} error code{'s' if more > 1 else ''} on {side}")


def _in_both(old: Mapping[str, V], new: Mapping[str, V]) -> Iterator[tuple[str, V, V]]:
    for name, value in new.items():
        if name in old:
            yield name, old[name], value
