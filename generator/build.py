"""From a catalogue to the tree of generated files, and into generated/: as a whole, and one run at a time."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from generator.documents.asyncapi import asyncapi_text
from generator.documents.openapi import openapi_text
from generator.documents.reference import reference_files
from generator.formatting import Cache, formatted
from generator.lock import locked
from generator.model.catalogue import Catalogue
from generator.python.render import example_files, modules
from generator.python.rest import PACKAGE
from generator.replacing import replace_file

Tree: TypeAlias = Mapping[str, str]
"""Text of each file by its path below the folder."""

_CAN_NOT_BE_RENAMED = {errno.EXDEV, errno.EBUSY, errno.EACCES, errno.EPERM}
"""A folder of a lower layer of overlayfs, a mount point, and on Windows a folder in which somebody has a file open."""


@dataclass(frozen=True)
class Changes:
    """What a run did to a tree."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


def build(catalogue: Catalogue, cache_folder: Path, project_version: str, catalogue_digest: str) -> Tree:
    """Every file of the generated tree."""
    tree = formatted(list(modules(catalogue)), Cache(cache_folder))
    tree.update(example_files(catalogue))
    tree.update(reference_files(catalogue, PACKAGE))
    tree[f"{PACKAGE}/py.typed"] = ""
    tree[f"{PACKAGE}/openapi.json"] = openapi_text(catalogue, project_version)
    tree[f"{PACKAGE}/asyncapi.json"] = asyncapi_text(catalogue, project_version)
    tree["stats.json"] = _stats(catalogue, catalogue_digest)
    return dict(sorted(tree.items()))


def _stats(catalogue: Catalogue, catalogue_digest: str) -> str:
    counts = {
        "catalogue": catalogue_digest,
        "operations": len(catalogue.operations),
        "groups": len(catalogue.groups),
        "channels": sum(len(group.channels) for group in catalogue.streams),
        "commands": sum(len(group.commands) for group in catalogue.streams),
        "binary_messages": len(catalogue.binary),
        "enums": len(catalogue.enums),
        "error_codes": len(set(catalogue.errors["rest"]) | set(catalogue.errors["websocket"])),
        "examples": sum(len(one.examples) for one in catalogue.operations),
        "stream_examples": sum(len(one.examples) for group in catalogue.streams for one in group.calls),
    }
    return json.dumps(counts, indent=2) + "\n"


def replace_tree(folder: Path, tree: Tree) -> Changes:
    """Make a folder hold exactly this tree: built next to it, then put in its place, so it is always complete.

    Files whose text is unchanged stay the same files. A folder that the system does not let be renamed gets the
    finished files one by one.

    Raises:
        OSError: the tree can't be written; the folder is as it was.
    """
    folder = folder.resolve()
    with locked(folder.parent):
        recover(folder)
        changes = compare_tree(folder, tree)
        if changes.written or changes.removed:
            fresh = _beside(folder, "new")
            try:
                _build(fresh, folder, tree, set(changes.written))
                _swap(folder, fresh, changes)
            finally:
                _remove(fresh)
    return changes


def compare_tree(folder: Path, tree: Tree) -> Changes:
    """What there would be to do to make a folder hold a tree."""
    before = {path.relative_to(folder).as_posix(): path for path in files_below(folder)}
    unchanged = {name for name, path in before.items() if name in tree and path.read_bytes() == tree[name].encode()}
    return Changes(
        tuple(name for name in tree if name not in unchanged), tuple(sorted(set(before) - set(tree))), len(unchanged)
    )


def recover(folder: Path) -> None:
    """Undo what an interrupted run left: the old tree goes back where it was between two renames."""
    folder = folder.resolve()
    with locked(folder.parent):
        old = _beside(folder, "old")
        if old.is_dir() and not folder.exists():
            old.rename(folder)
        _remove(old)
        _remove(_beside(folder, "new"))


def files_below(folder: Path) -> Iterator[Path]:
    """Files of a generated tree; what Python leaves next to them does not count."""
    return (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def _beside(folder: Path, ending: str) -> Path:
    return folder.with_name(f"{folder.name}.{ending}")


def _build(fresh: Path, folder: Path, tree: Tree, written: set[str]) -> None:
    for name, text in tree.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name in written:
            path.write_bytes(text.encode())
        else:
            _link(folder / name, path)


def _swap(folder: Path, fresh: Path, changes: Changes) -> None:
    old = _beside(folder, "old")
    try:
        if folder.exists():
            folder.rename(old)
        try:
            fresh.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    except OSError as error:
        if error.errno not in _CAN_NOT_BE_RENAMED:
            raise
        _move_files(folder, fresh, changes)
    _remove(old)


def _move_files(folder: Path, fresh: Path, changes: Changes) -> None:
    """Replace files one by one, each in one step; the digest of the whole shows the next run if this was cut short."""
    for name in changes.written:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            (fresh / name).replace(path)
        except OSError:
            replace_file(path, (fresh / name).read_bytes().decode())
    for name in changes.removed:
        (folder / name).unlink()
        for parent in (folder / name).parents:
            if parent == folder or any(parent.iterdir()):
                break
            parent.rmdir()


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def _remove(path: Path) -> None:
    """Remove a file, a link or a folder, if it is there."""
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path, ignore_errors=True)
