"""Reads the files of a folder of the catalogue, whichever kind they are of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from generator.problems import Place, Problems
from generator.read.source.spec_files import yaml_files
from generator.read.source.strict_yaml import Table, read

Parts: TypeAlias = tuple[str, ...]
"""Folders and name of a file, without its ending, below the folder of its kind."""


@dataclass(frozen=True)
class Folder:
    """A folder of the catalogue as read.

    Attributes:
        files: What each file says, by its parts, in the order of their paths.
        is_whole: Whether every file is where it belongs and could be read.
    """

    files: dict[Parts, Table]
    is_whole: bool


def read_folder(
    folder: Path,
    problems: Problems,
    folder_objection: Callable[[Parts], str | None],
    file_objection: Callable[[Parts], str | None] = lambda parts: None,
    besides: tuple[str, ...] = (),
) -> Folder:
    """All files below a folder.

    Args:
        folder: The folder, in that of the catalogue.
        problems: Where mistakes go.
        folder_objection: What is wrong with a folder below, as the end of a message; None if nothing.
        file_objection: What is wrong with where a file is; empty if it is in a folder that is wrong already.
        besides: Names of files in it that are of another kind.
    """
    spec = folder.parent
    found: dict[Parts, Table] = {}
    is_whole = True
    for path in yaml_files(folder, f"{spec.name}/{folder.name}", problems, folder_objection):
        if path.parent == folder and path.name in besides:
            continue
        name = path.relative_to(spec.parent).as_posix()
        parts = path.relative_to(folder).with_suffix("").parts
        objection = file_objection(parts)
        if objection:
            problems.add(Place(name), objection)
        table = read(path, name, problems) if objection is None else None
        if table is None:
            is_whole = False
        else:
            found[parts] = table
    return Folder(found, is_whole)
