"""Parquet files that describe what they cover, so that nothing is lost if the manifest is."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import msgspec
from msgspec import Struct, structs

from bitget_runtime.history.folders.manifest import Entry, Origin
from bitget_runtime.history.tables.extras import package

_NOTE = b"bitget"
"""Key of the note in the metadata of a file."""


class Note(Struct, frozen=True, kw_only=True):
    """A file's note about itself.

    Attributes:
        origin: The origin of its rows.
        entry: Its entry in the manifest, without its size and its digest.
    """

    origin: Origin
    entry: Entry


def bytes_of(table: Any, note: Note) -> bytes:
    """A table as Parquet, the same bytes for the same rows and note. `Any`: a `pyarrow.Table`."""
    pa, parquet = package("pyarrow", "data"), package("pyarrow.parquet", "data")
    texts = [field.name for field in table.schema if pa.types.is_string(field.type)]
    said = msgspec.json.encode(note)
    metadata = {_NOTE: sha256(said).hexdigest().encode() + b" " + said}
    sink = pa.BufferOutputStream()
    parquet.write_table(
        table.replace_schema_metadata(metadata).combine_chunks(),
        sink,
        compression="zstd",
        use_dictionary=texts or False,
        write_page_checksum=True,
    )
    data: bytes = sink.getvalue().to_pybytes()
    return data


def note_of(data: bytes | None) -> Note | None:
    """A file's note about itself; None if no download wrote it, or if it was cut or changed."""
    pa, parquet = package("pyarrow", "data"), package("pyarrow.parquet", "data")
    try:
        found = (parquet.read_schema(pa.BufferReader(data or b"")).metadata or {}).get(_NOTE, b"")
        digest, _, said = found.partition(b" ")
        if sha256(said).hexdigest().encode() != digest:
            return None
        note = msgspec.json.decode(said, type=Note)
        return note if len(rows_of(data)) == note.entry.rows else None
    except (pa.ArrowException, OSError, UnicodeDecodeError, msgspec.DecodeError):  # a column name may not be text
        return None


def rows_of(data: bytes | None) -> Any:
    """The rows of a file. `Any`: a `pyarrow.Table`.

    Raises:
        OSError: they have changed since they were written.
    """
    pa, parquet = package("pyarrow", "data"), package("pyarrow.parquet", "data")
    table = parquet.read_table(pa.BufferReader(data), use_threads=False, page_checksum_verification=True)
    return table.replace_schema_metadata(None)


def entry_of(data: bytes, entry: Entry) -> Entry:
    """An entry with the size and the digest of its file, if it has rows."""
    digest = sha256(data).hexdigest() if data else ""
    return structs.replace(entry, size=len(data), sha256=digest)
