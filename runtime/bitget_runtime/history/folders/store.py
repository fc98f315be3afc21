"""Stores of a folder's files: on this machine, or anywhere fsspec reaches. A file is written whole or not at all."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, Protocol
from uuid import uuid4

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.file_lock import Locked, lock
from bitget_runtime.history.tables.extras import package

PARTS = ".parts"
"""Folder of files being written. The next run removes what a killed process left in it."""


LOCK = ".lock"
"""The file that the run holds which may write."""


class Stamp(NamedTuple):
    """What shows without reading a file that it was changed.

    Attributes:
        size: Its size in bytes.
        version: When it was changed, or its version; empty if the store says neither.
    """

    size: int
    version: str


class Store(Protocol):
    """Files by their path below the folder, with slashes."""

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None if there isn't one."""

    def write(self, path: str, data: bytes) -> None:
        """Write a file whole, replacing an existing one."""

    def remove(self, path: str) -> None:
        """Remove a file, if it exists."""

    def files(self) -> list[str]:
        """Paths of all Parquet files."""
        ...

    def stamps(self, folder: str) -> dict[str, Stamp]:
        """The stamps of all files directly in a folder, by path."""
        ...

    def check(self) -> None:
        """Check, if possible, that files can be written.

        Raises:
            OSError: it can't.
        """

    def tidy(self) -> None:
        """Remove files that earlier runs left half-written."""

    def lock(self) -> Callable[[], None]:
        """Let no other run write, if that is possible. Returns the function that ends this.

        Raises:
            InvalidArgument: another run writes.
        """
        ...


class LocalStore:
    """A folder on this machine."""

    def __init__(self, folder: str) -> None:
        self._root = Path(folder)

    def read(self, path: str) -> bytes | None:
        try:
            return (self._root / path).read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None

    def write(self, path: str, data: bytes) -> None:
        target = self._root / path
        # processes of two hosts may have the same ID, and be given the same file if one was taken for dead
        passing = self._root / PARTS / f"{path.replace('/', '~')}.{uuid4().hex[:12]}"
        for folder in (target.parent, passing.parent):
            folder.mkdir(parents=True, exist_ok=True)
        try:
            with passing.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())  # a rename may reach the disk before the bytes do
            passing.replace(target)
        finally:
            with suppress(OSError):
                passing.unlink()

    def remove(self, path: str) -> None:
        (self._root / path).unlink(missing_ok=True)

    def files(self) -> list[str]:
        return sorted(found.relative_to(self._root).as_posix() for found in self._root.rglob("*.parquet"))

    def stamps(self, folder: str) -> dict[str, Stamp]:
        try:
            with os.scandir(self._root / folder) as files:
                found = {f"{folder}/{one.name}": os.stat(one) for one in files if one.is_file()}
        except (FileNotFoundError, NotADirectoryError):
            return {}
        return {path: Stamp(one.st_size, str(one.st_mtime_ns)) for path, one in found.items()}

    def check(self) -> None:
        probe = f"{PARTS}/probe"
        self.write(probe, b"probe")
        self.remove(probe)

    def tidy(self) -> None:
        parts = self._root / PARTS
        for left in parts.iterdir() if parts.is_dir() else ():
            left.unlink(missing_ok=True)
        with suppress(OSError):
            parts.rmdir()

    def lock(self) -> Callable[[], None]:
        try:
            return lock(self._root / LOCK)
        except Locked as error:
            raise InvalidArgument(f"another download is writing to {self._root}: {error.owner}") from None
        except OSError:  # on some network drives, or in a folder that is only read
            return lambda: None


class RemoteStore:
    """A folder that fsspec reaches, such as `s3://bucket/candles`; its settings come from fsspec's own
    configuration and environment. Object stores show a file once it is whole."""

    def __init__(self, url: str) -> None:
        fsspec = package("fsspec.core", None)
        # Any: fsspec declares no types
        self._files: Any
        try:
            self._files, self._root = fsspec.url_to_fs(url)
        except ValueError as error:
            raise InvalidArgument(f"folder must be a path or a URL that fsspec knows: {error}") from None

    def _path(self, path: str) -> str:
        return f"{self._root.rstrip('/')}/{path}"

    def read(self, path: str) -> bytes | None:
        try:
            data: bytes = self._files.cat_file(self._path(path))
        except FileNotFoundError:
            return None
        return data

    def write(self, path: str, data: bytes) -> None:
        full = self._path(path)
        self._files.makedirs(str(PurePosixPath(full).parent), exist_ok=True)
        self._files.pipe_file(full, data)

    def remove(self, path: str) -> None:
        with suppress(FileNotFoundError):
            self._files.rm_file(self._path(path))

    def files(self) -> list[str]:
        root = self._root.rstrip("/") + "/"
        found = [str(one) for one in self._files.find(self._root)]
        return sorted(one[one.index(root) + len(root) :] for one in found if one.endswith(".parquet"))

    def stamps(self, folder: str) -> dict[str, Stamp]:
        full = self._path(folder)
        self._files.invalidate_cache(full)
        try:
            found = self._files.ls(full, detail=True)
        except (FileNotFoundError, NotADirectoryError):
            return {}
        return {f"{folder}/{PurePosixPath(one['name']).name}": _stamp(one) for one in found if one["type"] == "file"}

    def check(self) -> None:
        """Does nothing: writing the first file will show it."""

    def tidy(self) -> None:
        """Does nothing: no file is ever half-written."""

    def lock(self) -> Callable[[], None]:
        """Does nothing: object stores have no locks."""
        return lambda: None


_VERSIONS = ("ETag", "etag", "mtime", "LastModified", "last_modified", "updated")
"""What fsspec's file systems call the version of a file, or the time of its last change."""


# Any: fsspec declares no types
def _stamp(about: dict[str, Any]) -> Stamp:
    version = next((about[name] for name in _VERSIONS if about.get(name)), "")
    return Stamp(about["size"] or 0, str(version))


def store_of(folder: str) -> Store:
    """The store of a folder: fsspec's if it is a URL.

    Raises:
        InvalidArgument: it has no name, or is a URL of an unknown kind, or fsspec is not installed.
    """
    if not isinstance(folder, str) or not folder:
        raise InvalidArgument(f"folder must be a path or a URL, not {folder!r}")
    return RemoteStore(folder) if "://" in folder else LocalStore(folder)


def shown(folder: str) -> str:
    """A folder as it may be shown: a URL without user and password."""
    return re.sub("(?<=://)[^/]*@", "", folder)
