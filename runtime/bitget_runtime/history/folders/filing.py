"""How a file is completed: what it holds now is read, and it is written whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bitget_runtime.history.folders.files import Note, bytes_of, entry_of, note_of, rows_of
from bitget_runtime.history.folders.manifest import Entry, Origin
from bitget_runtime.history.folders.store import Store
from bitget_runtime.history.folders.targets import Target
from bitget_runtime.history.holes import HoleReason, TableHole
from bitget_runtime.history.tables.extras import package


def current(target: Target, store: Store) -> tuple[Entry | None, Any]:
    """What a file covers now, and its rows. Those are `Any`: a `pyarrow.Table`; None if it has none.

    It may cover more than was known, where whoever carried the same task out before was killed after writing it.

    Raises:
        OSError: it was changed by something else.
    """
    known = target.known
    if known is None:
        return None, None
    data = store.read(target.path)
    if not known.describes(data):
        note = note_of(data)
        if note is None or note.entry.start > known.start or note.entry.end < known.end:
            raise OSError(f"{target.path} was changed while it was being completed")
        known = note.entry
    return known, rows_of(data) if known.rows else None


def put(target: Target, table: Any, holes: Iterable[TableHole], origin: Origin, store: Store) -> Entry:
    """Write a file, or remove it where it has no rows. `Any`: a `pyarrow.Table`.

    Raises:
        OSError: the file can't be written.
    """
    missing: tuple[tuple[int, int, HoleReason], ...] = tuple((one.start_ms, one.end_ms, one.reason) for one in holes)
    entry = Entry(start=target.start, end=target.end, rows=len(table), holes=missing)
    if not len(table):
        store.remove(target.path)
        return entry
    data = bytes_of(table, Note(origin=origin, entry=entry))
    store.write(target.path, data)
    package("pyarrow", "data").default_memory_pool().release_unused()  # it keeps what many files needed, per thread
    return entry_of(data, entry)


def check_files(origin: Origin, store: Store) -> None:
    """Whether all files, of which no manifest tells, may be in one folder with histories of an origin.

    Raises:
        InvalidArgument: they may not.
    """
    for path in store.files():
        if (note := note_of(store.read(path))) is not None:
            note.origin.check(origin)


def adopted(path: str, origin: Origin, store: Store) -> Entry | None:
    """The entry of a file of which the manifest knows nothing, or something else, by its own note.

    So nothing is lost that a run wrote which was killed before it noted that, or of which the manifest was lost, even
    where the exchange no longer gives it. A file that another version of pyarrow wrote is written anew, so that the
    bytes are the same as ever.

    Raises:
        InvalidArgument: it has records of another account.
    """
    data = store.read(path)
    note = note_of(data)
    if data is None or note is None or note.origin.api != origin.api:
        return None
    note.origin.check(origin)
    same = bytes_of(rows_of(data), note)
    if same != data:
        store.write(path, same)
    return entry_of(same, note.entry)
