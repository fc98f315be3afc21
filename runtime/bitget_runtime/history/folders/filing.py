"""Completes a file: reads what it has now, and writes it whole."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bitget_runtime.history.folders.files import Note, bytes_of, entry_of, note_of, rows_of
from bitget_runtime.history.folders.manifest import Entry, FileHole, Origin
from bitget_runtime.history.folders.store import Store
from bitget_runtime.history.folders.targets import Target
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.tables.extras import package


def current(target: Target, store: Store) -> tuple[Entry | None, Any]:
    """What a file covers now, and its rows; None if it has none. `Any`: a `pyarrow.Table`.

    It may cover more than was known, if an earlier run of the same task was killed after writing it.

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


def put(target: Target, table: Any, holes: Iterable[TableHole], origin: Origin, store: Store, *, exact: bool) -> Entry:
    """Write a file, or remove it if it has no rows. `Any`: a `pyarrow.Table`.

    Raises:
        OSError: the file can't be written.
    """
    missing: tuple[FileHole, ...] = tuple((one.start_ms, one.end_ms, one.reason, one.detail) for one in holes)
    entry = Entry(start=target.start, end=target.end, rows=len(table), holes=missing, exact=exact)
    if not len(table):
        store.remove(target.path)
        return entry
    data = bytes_of(table, Note(origin=origin, entry=entry))
    store.write(target.path, data)
    package("pyarrow", "data").default_memory_pool().release_unused()  # it keeps the memory of many files, per thread
    return entry_of(data, entry)


def check_files(origin: Origin, store: Store) -> None:
    """Check that all files, without a manifest, may be in one folder with histories of an origin.

    Raises:
        InvalidArgument: they may not be.
    """
    for path in store.files():
        if (note := note_of(store.read(path))) is not None:
            note.origin.check(origin)


def adopted(path: str, origin: Origin, store: Store) -> Entry | None:
    """The entry from a file's own note, if the manifest lacks it or contradicts it.

    So nothing is lost that was written by a run killed before it noted that, or whose manifest was lost, even
    if the exchange no longer has it. A file written by another version of pyarrow is rewritten, so that the
    bytes stay the same.

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
