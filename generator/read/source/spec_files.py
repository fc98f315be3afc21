"""The files of a folder of the catalogue, whatever editors and systems leave next to them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from generator.problems import Place, Problems

_LEFT_BEHIND = re.compile(r"[.#].*|.*~|.*\.(orig|rej|bak|swp|tmp)|__pycache__|thumbs\.db|desktop\.ini", re.IGNORECASE)
"""Names of what editors, merges and file managers leave behind, and of what Git needs to keep a folder."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def is_left_behind(name: str) -> bool:
    """Whether nobody means a file or folder of this name to be read."""
    return _LEFT_BEHIND.fullmatch(name) is not None


def plain_bytes(data: bytes) -> bytes:
    """A text without what the systems disagree on: line ends are line feeds, and there is no byte-order mark."""
    return data.removeprefix(_BYTE_ORDER_MARK).replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def yaml_files(
    folder: Path, name: str, problems: Problems, folder_objection: Callable[[tuple[str, ...]], str | None]
) -> list[Path]:
    """The YAML files below a folder, in the order of their paths; whatever else is there is a mistake.

    Args:
        folder: The folder.
        name: How messages call it.
        problems: Where mistakes go.
        folder_objection: What is wrong with a folder below, by its parts, as the end of a message; None if nothing.
    """

    def place(path: Path) -> Place:
        return Place("/".join([name, *path.relative_to(folder).parts]))

    def report(error: OSError) -> None:
        problems.add(place(Path(error.filename)), f"can't be read: {error.strerror}")

    found: list[Path] = []
    for parent, folders, files in os.walk(folder, onerror=report):
        folders[:] = [one for one in folders if not is_left_behind(one)]
        for one in folders:
            path = Path(parent, one)
            if path.is_symlink():
                problems.add(place(path), "a link to a folder is not followed: put the folder here")
            elif objection := folder_objection(path.relative_to(folder).parts):
                problems.add(place(path), f"folder {one!r} {objection}")
        for path in (Path(parent, one) for one in files if not is_left_behind(one)):
            if path.suffix == ".yaml":
                found.append(path)
            else:
                hint = f"rename it to {path.stem}.yaml" if path.suffix == ".yml" else "remove or rename it"
                problems.add(place(path), f"only .yaml files belong below {name}: {hint}")
    return sorted(found)
