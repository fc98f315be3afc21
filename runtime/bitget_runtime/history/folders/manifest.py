"""What is in a folder: per file the span that it covers, its digest, and what the span lacks."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.holes import HoleReason, TableHole

if TYPE_CHECKING:
    from bitget_runtime.history.folders.store import Store

NAME = "manifest.json"
VERSION = 1


class Entry(Struct, frozen=True, kw_only=True):
    """A file of a folder.

    Attributes:
        start: First moment that it covers, in milliseconds.
        end: First moment after those that it covers.
        rows: How many rows it has; with none there is no file.
        size: Its size in bytes.
        sha256: Its digest.
        holes: Beginning, end and reason of what it lacks.
    """

    start: int
    end: int
    rows: int = 0
    size: int = 0
    sha256: str = ""
    holes: tuple[tuple[int, int, HoleReason], ...] = ()

    def describes(self, data: bytes | None) -> bool:
        """Whether bytes are those of the file."""
        if not self.rows:
            return data is None
        return data is not None and len(data) == self.size and sha256(data).hexdigest() == self.sha256


class Origin(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where histories are from.

    Attributes:
        api: Generation of the API.
        uid: UID of the account whose records they are; empty for those that anybody may see, or where nobody knows.
    """

    api: str
    uid: str = ""

    def check(self, other: Origin) -> None:
        """Whether histories of another origin may be in the same folder.

        Raises:
            InvalidArgument: they may not.
        """
        if other.api != self.api:
            raise InvalidArgument(f"the folder holds histories of {self.api!r}: choose another one for {other.api!r}")
        if self.uid and other.uid and other.uid != self.uid:
            raise InvalidArgument(
                f"the folder holds records of the account {self.uid}: choose another one for {other.uid}"
            )


class Manifest(Struct, kw_only=True):
    """All files of a folder by path.

    Attributes:
        version: Version of this form.
        origin: Where they are from.
        files: The files.
    """

    version: int = VERSION
    origin: Origin
    files: dict[str, Entry] = {}

    @classmethod
    def of(cls, store: Store, origin: Origin | None) -> Manifest:
        """The manifest of a folder; an empty one where there is none, or none that can be read.

        Raises:
            InvalidArgument: it is of something else, another version, generation of the API, or account.
        """
        data = store.read(NAME)
        try:
            found = msgspec.json.decode(data or b"", type=cls)
        except msgspec.DecodeError:
            if _is_foreign(data):
                raise InvalidArgument(f"the folder has a {NAME} of something else: choose another one") from None
            return cls(origin=origin or Origin(api=""))  # cut or changed: every file is fetched again
        if found.version != VERSION:
            raise InvalidArgument(f"the folder was written by another version of this library: {found.version}")
        if origin is not None:
            found.origin.check(origin)
            found.origin = origin if origin.uid else found.origin
        return found

    def write(self, store: Store) -> None:
        """Write it; the same content is the same bytes."""
        self.files = dict(sorted(self.files.items()))
        store.write(NAME, msgspec.json.format(msgspec.json.encode(self), indent=1) + b"\n")


def _is_foreign(data: bytes | None) -> bool:
    """Whether something else wrote it: JSON, with nothing of ours in it."""
    try:
        found = msgspec.json.decode(data or b"")
    except msgspec.DecodeError:
        return False
    return not isinstance(found, dict) or not {"version", "origin", "files"} & found.keys()


def holes_of(symbol: str, entry: Entry) -> list[TableHole]:
    """What a file lacks."""
    return [TableHole(symbol, *hole) for hole in entry.holes]
