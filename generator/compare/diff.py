"""What a change of the catalogue means for callers, as an entry of a changelog."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from generator.check.catalogue import load_by_other_rules
from generator.compare.differences import Differences, compare_facts, compare_parameters, compare_results, in_both
from generator.compare.error_diff import compare_errors
from generator.compare.order_diff import compare_lives, compare_movements
from generator.compare.stream_diff import compare_streams
from generator.model.catalogue import Catalogue
from generator.model.rest import Operation
from generator.model.sbe import SbeMessage
from generator.model.shared import Reference
from generator.naming import walk_name

V = TypeVar("V")


class NoCatalogue(Exception):
    """What was named is neither a folder with a catalogue nor a revision that holds one."""


def catalogue_at(project: Path, name: str) -> tuple[Catalogue, list[str]]:
    """The catalogue in a folder, or in a git revision of the project, and what today's rules object to in it.

    Raises:
        NoCatalogue: the name is neither.
        CatalogueInvalid: the catalogue there can't be read.
    """
    folder = Path(name)
    if folder.is_dir():
        return load_by_other_rules(folder if (folder / "api.yaml").exists() else folder / "spec")
    archive = subprocess.run(["git", "archive", name, "spec"], cwd=project, capture_output=True)
    if archive.returncode:
        raise NoCatalogue(f"{name!r} is neither a folder nor a revision that holds spec/")
    with tempfile.TemporaryDirectory() as temporary:
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
            tar.extractall(temporary, filter="data")
        return load_by_other_rules(Path(temporary) / "spec")


def compare(old: Catalogue, new: Catalogue) -> Differences:
    """What is different for callers."""
    found = Differences()
    _compare_enums(old, new, found)
    _compare_operations(
        {one.address: one for one in old.operations}, {one.address: one for one in new.operations}, found
    )
    compare_streams(old.streams, new.streams, found)
    compare_lives(old.lives, new.lives, found)
    compare_movements(old.movements, new.movements, found)
    limits, before = new.api.limits.texts(), old.api.limits.texts()
    compare_facts("the API", {name: (before.get(name), limits.get(name)) for name in before | limits}, found)
    compare_errors(old.errors, new.errors, found)
    _compare_binary(old, new, found)
    return found


def _compare_operations(old: Mapping[str, Operation], new: Mapping[str, Operation], found: Differences) -> None:
    for before, operation in in_both(old, new, lambda one: (one.method, one.path), found):
        _compare_operation(before, operation, found)


def _compare_operation(old: Operation, new: Operation, found: Differences) -> None:
    name = f"`{new.address}`"
    compare_facts(
        name,
        {
            "call": (f"{old.method} {old.path}", f"{new.method} {new.path}"),
            "auth": (old.auth, new.auth),
            "outcome": (old.outcome, new.outcome),
            "permission": (old.permission, new.permission),
            "rate limit": (", ".join(old.limits.texts()), ", ".join(new.limits.texts())),
            "role": (old.role, new.role),
            "counterpart": (_address(old.counterpart), _address(new.counterpart)),
            "documented codes": (_codes(old), _codes(new)),
        },
        found,
    )
    _compare_paging(name, old, new, found)
    notes, notes_now = old.spoken_notes, new.spoken_notes
    found.changed += [f"{name}: new note: {note}" for note in notes_now if note not in notes]
    found.changed += [f"{name}: no longer so: {note}" for note in notes if note not in notes_now]
    if (old.request_is_list, old.request_name) != (new.request_is_list, new.request_name):
        found.breaking.append(f"{name}: takes its parameters in another shape")
    compare_parameters(name, old.request, new.request, found)
    compare_results(name, "returns", old.response, new.response, found)


def _codes(operation: Operation) -> str | None:
    return ", ".join(one.code for one in operation.codes) or None


def _compare_paging(name: str, old: Operation, new: Operation, found: Differences) -> None:
    """Say that a walk over all pages is new or gone, or by which facts it goes otherwise."""
    if old.paging and new.paging:
        keys = list(dict.fromkeys([*old.paging.texts, *new.paging.texts]))
        compare_facts(name, {f"paging, {key}:": (old.paging.said(key), new.paging.said(key)) for key in keys}, found)
    elif new.paging:
        found.added.append(f"{name}: `{walk_name(new.name)}` walks over its pages")
    elif old.paging:
        found.breaking.append(f"{name}: `{walk_name(old.name)}` is gone, which walked over its pages")


def _address(named: Reference | None) -> str | None:
    return named.address if named else None


def _compare_enums(old: Catalogue, new: Catalogue, found: Differences) -> None:
    """Say what is otherwise with sets of values; one of the same values is the same, whatever it is called."""
    added = {name: one for name, one in new.enums.items() if name not in old.enums}
    for name, then in old.enums.items():
        if name not in new.enums:
            other = next((other for other, now in added.items() if list(now.values) == list(then.values)), None)
            if other is None:
                found.breaking.append(f"`{name}` is gone, a set of {_listed(then.values)}")
            else:
                del added[other]
                found.renamed[name] = other
                found.breaking.append(f"`{name}` is now called `{other}`")
    found.added += [f"`{name}`, a set of {_listed(one.values)}" for name, one in added.items()]
    for name, then, now in _of_both(old.enums, new.enums):
        if gone := [value for value in then.values if value not in now.values]:
            found.breaking.append(f"`{name}` no longer has {_listed(gone)}")
        if more := [value for value in now.values if value not in then.values]:
            found.added.append(f"`{name}`: {_listed(more)}")


def _listed(values: Iterable[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _compare_binary(old: Catalogue, new: Catalogue, found: Differences) -> None:
    before, after = ({one.name: one for one in catalogue.binary} for catalogue in (old, new))
    found.breaking += [f"binary message `{name}` is gone" for name in before if name not in after]
    found.added += [f"binary message `{name}`: {one.summary}" for name, one in after.items() if name not in before]
    for name, then, now in _of_both(before, after):
        facts = {
            "topic": (then.topic, now.topic),
            "template": (str(then.template_id), str(now.template_id)),
            "pushes": (then.pushes, now.pushes),
            "frequency": (then.frequency, now.frequency),
            "categories": (", ".join(then.categories), ", ".join(now.categories)),
            "versions": (_span(then), _span(now)),
        }
        compare_facts(f"binary message `{name}`", facts, found)
        fields, fields_now = _binary_fields(then), _binary_fields(now)
        for field, is_so in fields.items():
            if field not in fields_now:
                found.breaking.append(f"binary message `{name}`: `{field}` is gone")
            elif fields_now[field] != is_so:
                found.breaking.append(f"binary message `{name}`: `{field}` is {fields_now[field]}, before {is_so}")
        found.added += [f"binary message `{name}`: `{field}`" for field in fields_now if field not in fields]


def _span(message: SbeMessage) -> str:
    return f"{message.versions[0]} to {message.versions[-1]}"


def _binary_fields(message: SbeMessage) -> dict[str, str]:
    """Type of each field by its Python name."""
    found = {one.name: one.kind for one in message.fields}
    for group in message.groups:
        found.update({f"{group.name}.{one.name}": one.kind for one in group.fields})
    return found


def _of_both(old: Mapping[str, V], new: Mapping[str, V]) -> Iterator[tuple[str, V, V]]:
    for name, value in new.items():
        if name in old:
            yield name, old[name], value
