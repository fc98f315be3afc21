"""A folder's content: the span that each file covers, its digest, and its holes."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.holes import HoleReason, TableHole

if TYPE_CHECKING:
    from bitget_runtime.history.folders.store import Store

NAME = "manifest.json"
VERSION = 1

FileHole: TypeAlias = tuple[int, int, HoleReason, str]
"""Start, end, reason and detail of a hole in a file, as in `TableHole`."""


class Entry(Struct, frozen=True, kw_only=True):
    """A file in a folder.

    Attributes:
        start: Beginning of the span it covers, in milliseconds.
        end: First moment after that span.
        rows: How many rows it has; without rows there is no file.
        size: Its size in bytes.
        sha256: Its digest.
        holes: Start, end, reason and detail of each hole.
        exact: Whether its numbers are decimals, not floats.
    """

    start: int
    end: int
    rows: int = 0
    size: int = 0
    sha256: str = ""
    holes: tuple[FileHole, ...] = ()
    exact: bool = False

    def describes(self, data: bytes | None) -> bool:
        """Whether bytes are the file's."""
        if not self.rows:
            return data is None
        return data is not None and len(data) == self.size and sha256(data).hexdigest() == self.sha256


class Origin(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The origin of histories.

    Attributes:
        api: API generation.
        uid: UID of the account whose records they are; empty for public ones, or if unknown.
    """

    api: str
    uid: str = ""

    def check(self, other: Origin) -> None:
        """Check that histories of another origin may be in the same folder.

        Raises:
            InvalidArgument: they may not be.
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
        version: Version of the format.
        origin: Their origin.
        files: The files.
    """

    version: int = VERSION
    origin: Origin
    files: dict[str, Entry] = {}

    @classmethod
    def of(cls, store: Store, origin: Origin | None) -> Manifest:
        """The manifest of a folder; an empty one if there is none, or it can't be read.

        Raises:
            InvalidArgument: it belongs to something else, or to another version, API generation or account.
        """
        data = store.read(NAME)
        try:
            found = msgspec.json.decode(data or b"", type=cls)
        except msgspec.DecodeError:
            if _is_foreign(data):
                raise InvalidArgument(f"the folder has a {NAME} of something else: choose another one") from None
            return cls(origin=origin or Origin(api=""))  # cut or changed: every file is fetched again
        if found.version != VERSION:
            raise InvalidArgument(
                f"the folder has format {found.version}, and this version of the library writes {VERSION}: "
                "download to another folder"
            )
        if origin is not None:
            found.origin.check(origin)
            found.origin = origin if origin.uid else found.origin
        return found

    def write(self, store: Store) -> None:
        """Write it; the same content gives the same bytes."""
        self.files = dict(sorted(self.files.items()))
        store.write(NAME, msgspec.json.format(msgspec.json.encode(self), indent=1) + b"\n")


def _is_foreign(data: bytes | None) -> bool:
    """Whether something else wrote it: JSON without anything of ours in it."""
    try:
        found = msgspec.json.decode(data or b"")
    except msgspec.DecodeError:
        return False
    return not isinstance(found, dict) or not {"version", "origin", "files"} & found.keys()


def holes_of(symbol: str, entry: Entry) -> list[TableHole]:
    """A file's holes."""
    return [TableHole(symbol, *hole) for hole in entry.holes]
