"""What earlier runs saw of a folder: its files as they were last read whole, and since when lists have been empty.

This is about one copy of a folder, at the place where it is; the manifest is the same wherever the folder is.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec
from msgspec import Struct

from bitget_runtime.history.folders.doubts import Doubt, folder_of
from bitget_runtime.history.folders.manifest import Entry
from bitget_runtime.history.folders.store import Stamp, Store

NAME = ".seen.json"


class Sight(NamedTuple):
    """A file that was read whole, or written."""

    stamp: Stamp
    sha256: str


class Notes(Struct, kw_only=True):
    """What is kept of it.

    Attributes:
        files: The files, by path.
        empty: Lists that are empty after the newest candle of a file, by its path.
    """

    files: dict[str, Sight] = {}
    empty: dict[str, Doubt] = {}


class Seen:
    """Tells files that are as they were when they were last read from those to be read, by size and time.

    Args:
        store: The folder.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept = store.read(NAME) or b""
        try:
            self._notes = msgspec.json.decode(self._kept, type=Notes)
        except msgspec.DecodeError:
            self._notes = Notes()  # every file is read again
        self._stamps: dict[str, dict[str, Stamp]] = {}

    @property
    def empty(self) -> dict[str, Doubt]:
        """Lists that are empty after the newest candle of a file, by its path; may be changed."""
        return self._notes.empty

    def is_whole(self, path: str, entry: Entry) -> bool:
        """Whether a file is as its entry says. It is read only if its size or its time isn't the known one."""
        folder = folder_of(path)
        if folder not in self._stamps:
            self._stamps[folder] = self._store.stamps(folder)
        stamp = self._stamps[folder].get(path)  # from before the file is read: a later change changes it
        sight = self._notes.files.get(path)
        if not entry.rows:
            return stamp is None
        if stamp and stamp.version and sight == (stamp, entry.sha256):
            return True
        is_whole = entry.describes(self._store.read(path))
        self._note(path, entry if is_whole else None, stamp)
        return is_whole

    def update(self, files: Mapping[str, Entry | None]) -> None:
        """Note that files were just written; those of None are read whole by the next run."""
        stamps = {folder: self._store.stamps(folder) for folder in {folder_of(path) for path in files}}
        for path, entry in files.items():
            self._note(path, entry, stamps[folder_of(path)].get(path))

    def _note(self, path: str, entry: Entry | None, stamp: Stamp | None) -> None:
        if entry is not None and stamp is not None and stamp.size == entry.size:
            self._notes.files[path] = Sight(stamp, entry.sha256)
        else:
            self._notes.files.pop(path, None)

    def write(self) -> None:
        """Keep it for the next run.

        Raises:
            OSError: it can't be written.
        """
        files, empty = dict(sorted(self._notes.files.items())), dict(sorted(self._notes.empty.items()))
        data = msgspec.json.encode(Notes(files=files, empty=empty)) + b"\n"
        if data != self._kept:
            self._store.write(NAME, data)
            self._kept = data
