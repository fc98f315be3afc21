"""What a change of the catalogue means for callers, as an entry of a changelog."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from generator.catalogue import load_by_other_rules
from generator.differences import Differences, compare_facts, compare_parameters, compare_results, in_both
from generator.model import Catalogue, Operation
from generator.stream_diff import compare_streams

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
    _compare_operations(
        {one.address: one for one in old.operations}, {one.address: one for one in new.operations}, found
    )
    compare_streams(old.streams, new.streams, found)
    _compare_enums(old, new, found)
    _compare_errors(old, new, found)
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
            "rate limit": (", ".join(old.rate_limits), ", ".join(new.rate_limits)),
        },
        found,
    )
    if (old.request_is_list, old.request_name) != (new.request_is_list, new.request_name):
        found.breaking.append(f"{name}: takes its parameters in another shape")
    compare_parameters(name, old.request, new.request, found)
    compare_results(name, "returns", old.response, new.response, found)


def _compare_enums(old: Catalogue, new: Catalogue, found: Differences) -> None:
    for name, then, now in _of_both(old.enums, new.enums):
        for value in then.values.keys() - now.values.keys():
            found.breaking.append(f"`{name}` no longer has `{value}`")
        for value in now.values.keys() - then.values.keys():
            found.added.append(f"`{name}`: `{value}`")


def _compare_errors(old: Catalogue, new: Catalogue, found: Differences) -> None:
    for side in ("rest", "websocket"):
        for code, then, now in _of_both(old.errors[side], new.errors[side]):
            if then.error != now.error:
                found.breaking.append(f"error {code} on {side} is `{now.error}`, before `{then.error}`")
            elif (then.retryable, then.outcome_known) != (now.retryable, now.outcome_known):
                found.changed.append(f"error {code} on {side}: whether to try again or whether its outcome is known")
        more = len(new.errors[side].keys() - old.errors[side].keys())
        if more:
            found.added.append(f"{more} error code{'s' if more > 1 else ''} on {side}")


def _of_both(old: Mapping[str, V], new: Mapping[str, V]) -> Iterator[tuple[str, V, V]]:
    for name, value in new.items():
        if name in old:
            yield name, old[name], value
