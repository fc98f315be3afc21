"""Orders on disk: each is written before it is sent, so that a program knows after a crash what it may have sent."""

from __future__ import annotations

import ctypes
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from os import PathLike, fspath
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct

from bitget_runtime.errors import JournalError
from bitget_runtime.file_lock import Locked, lock
from bitget_runtime.orders.known.state import OrderState, OrderWay

_APPLICATION = 0x42474F4A  # "BGOJ"
_VERSION = 5

_FINAL = ", ".join(f"'{state}'" for state in sorted(OrderState) if state.is_final)

_TABLES = f"""
CREATE TABLE owner (key TEXT NOT NULL, account TEXT NOT NULL);
CREATE TABLE orders (
    number INTEGER PRIMARY KEY,
    client_order_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    category TEXT NOT NULL,
    symbol TEXT NOT NULL,
    arguments BLOB NOT NULL,
    way TEXT NOT NULL,
    sent INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL,
    clock_uncertainty INTEGER,
    accepted_until INTEGER,
    order_id TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    filled TEXT NOT NULL DEFAULT '0'
);
CREATE INDEX unsettled ON orders (number) WHERE state NOT IN ({_FINAL});
"""


NOWHERE = ":memory:"
"""The path that means "keep no journal on disk"."""

_QUICKLY_CHECKED = 8 << 20
"""Bytes of a file that is checked at each opening; a larger one is, if its last user did not close it."""

_OPENED: set[Path] = set()
"""The files that this process has opened."""


class Entry(Struct, frozen=True, kw_only=True):
    """What a journal holds of an order.

    Attributes:
        client_order_id: Its ID; empty if only the exchange's ID is known.
        kind: Kind of order, such as `uta`.
        category: Product line; empty if the kind has only one.
        symbol: Instrument.
        arguments: The arguments by wire name, secrets masked.
        way: How it was sent: a request is signed with its time, a command isn't.
        sent: When it was about to be sent, by the exchange's clock as it was known then, in milliseconds.
        clock_offset: Milliseconds by which that clock was ahead of the machine's, as it was known then.
        clock_uncertainty: Most milliseconds by which that may be wrong; None if the exchange had not said its time.
        accepted_until: When the exchange can no longer accept it, by its clock; None if there is no such time.
        order_id: The exchange's ID; empty while unknown.
        state: How far it has come.
        filled: Filled so far, in plain digits.
        number: Its place in the journal; 0 before it has one.
    """

    client_order_id: str
    kind: str
    category: str
    symbol: str
    arguments: dict[str, Any] = {}
    way: OrderWay = "rest"
    sent: int = 0
    clock_offset: int = 0
    clock_uncertainty: int | None = None
    accepted_until: int | None = None
    order_id: str = ""
    state: OrderState = OrderState.SENT
    filled: str = "0"
    number: int = 0


class Owner(NamedTuple):
    """Whose orders a journal has, as marks that reveal nothing.

    Attributes:
        key: Marks the API key, and the host that it is for.
        account: Marks the account, and its host; empty if the exchange has not said which one the key belongs to.
    """

    key: str
    account: str

    def is_same_as(self, other: Owner) -> bool:
        """Whether it is certainly the same account."""
        return self.account == other.account if self.account and other.account else self.key == other.key


class Journal:
    """Orders in an SQLite file that one process has to itself. Not for several threads at once, nor for a fork.

    Every entry survives the death of the process. It may not survive a power failure of the machine:
    `durable` flushes each entry to disk before the order is sent, which costs a disk flush.

    Args:
        path: The file; created, for its user alone, if missing.
        durable: Wait for the disk on every entry.
        forget_before: Orders with a known end that were sent before this time (milliseconds) are deleted.

    Attributes:
        was_here: This process has opened it before, and may still be sending what it wrote then.

    Raises:
        JournalError: another process has it, or it is damaged, or isn't a journal.
    """

    def __init__(self, path: str | PathLike[str], *, durable: bool = False, forget_before: int = 0) -> None:
        self.path = fspath(path)
        self._process = os.getpid()
        file = Path(self.path).resolve()
        is_suspect = file.with_name(f"{file.name}-wal").exists()  # whoever had it last did not close it
        with suppress(OSError):  # it is there, or SQLite says what is wrong
            os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with self._explaining():
            self._database = sqlite3.connect(
                self.path, timeout=0, isolation_level=None, check_same_thread=False, cached_statements=32
            )
            self._unlock: Callable[[], None] = _no_lock
            try:
                self._unlock = _locked(self.path)
                self._open(durable)
                if is_suspect or file.stat().st_size <= _QUICKLY_CHECKED:
                    self._check()
                self._forget(forget_before)
            except BaseException:
                self._database.close()
                self._unlock()
                raise
        _only_closed_by_hand(self._database)
        self.was_here = file in _OPENED
        _OPENED.add(file)

    def _open(self, durable: bool) -> None:
        ask = self._database.execute
        ask("PRAGMA locking_mode = EXCLUSIVE")
        (application,), (tables,) = (
            ask("PRAGMA application_id").fetchone(),
            ask("SELECT count(*) FROM sqlite_master").fetchone(),
        )
        if tables and application != _APPLICATION:
            raise JournalError(f"{self.path} is another program's database, not a journal of orders")
        ask("PRAGMA journal_mode = WAL")
        ask(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        ask("BEGIN EXCLUSIVE")
        if not tables:
            for statement in _TABLES.split(";"):
                ask(statement)
            ask(f"PRAGMA application_id = {_APPLICATION}")
            ask(f"PRAGMA user_version = {_VERSION}")
        ask("COMMIT")
        (version,) = ask("PRAGMA user_version").fetchone()
        if version != _VERSION:
            raise JournalError(
                f"{self.path} has format {version}, and this program reads {_VERSION}: settle its orders with the "
                "version that wrote it (`bitget orders resolve`), or look them up at the exchange; then start a new one"
            )

    def _check(self) -> None:
        (state,) = self._database.execute("PRAGMA quick_check(1)").fetchone()
        if state != "ok":
            raise JournalError(f"{self.path} is damaged ({state}): {_DAMAGED}")

    def _forget(self, before: int) -> None:
        """Delete orders with a known end that were sent before that; it reads no more than those."""
        if before > 0:
            self._database.execute(_FORGET, (before, before))

    @property
    def owner(self) -> Owner | None:
        """Whose orders it has; None before anybody has claimed it."""
        with self._explaining():
            found = self._database.execute("SELECT key, account FROM owner").fetchone()
        return None if found is None else Owner(*found)

    def claim(self, owner: Owner) -> None:
        """From now on it has the orders of this owner.

        Raises:
            JournalError: it has unsettled orders of another account, or of another key that may belong to another one.
        """
        last = self.owner
        if last is not None and not owner.is_same_as(last) and any(self.unsettled()):
            raise JournalError(_owned_by_another(self.path, is_certain=bool(last.account and owner.account)))
        with self._transaction() as ask:
            ask("DELETE FROM owner")
            ask("INSERT INTO owner VALUES (?, ?)", owner)

    def write(self, entries: Iterable[Entry]) -> list[int]:
        """Write orders that are about to be sent, all or none. Returns their places in the journal.

        Raises:
            JournalError: they could not be written: don't send them.
        """
        numbers = []
        with self._transaction() as ask:
            for entry in entries:
                columns = (
                    entry.client_order_id,
                    entry.kind,
                    entry.category,
                    entry.symbol,
                    msgspec.json.encode(entry.arguments),
                    entry.way,
                    entry.sent,
                    entry.clock_offset,
                    entry.clock_uncertainty,
                    entry.accepted_until,
                    entry.order_id,
                    entry.state.value,
                    entry.filled,
                )
                numbers.append(ask(_INSERT, columns).lastrowid or 0)
        return numbers

    def update(self, number: int, state: OrderState, *, order_id: str, filled: str, accepted_until: int | None) -> None:
        """Write an order's latest state.

        Raises:
            JournalError: it could not be written.
        """
        with self._explaining():
            self._database.execute(_UPDATE, (state.value, order_id, filled, accepted_until, number))

    def unsettled(self) -> Iterator[Entry]:
        """Orders whose end is not known, oldest first."""
        return self._entries(f"WHERE state NOT IN ({_FINAL})")

    def ended(self, most: int) -> set[tuple[str, str]]:
        """The latest orders with a known end, by kind and the exchange's ID."""
        with self._explaining():
            return {*self._database.execute(_ENDED, (most,))}

    def entries(self) -> Iterator[Entry]:
        """All orders, oldest first."""
        return self._entries("")

    def _entries(self, where: str) -> Iterator[Entry]:
        with self._explaining():
            rows = self._database.execute(f"{_SELECT} {where} ORDER BY number").fetchall()
        return (_entry(self.path, row) for row in rows)

    @contextmanager
    def _transaction(self) -> Iterator[Any]:
        with self._explaining():
            ask = self._database.execute
            ask("BEGIN")
            try:
                yield ask
                ask("COMMIT")
            except BaseException:
                if self._database.in_transaction:
                    ask("ROLLBACK")
                raise

    @contextmanager
    def _explaining(self) -> Iterator[None]:
        if not self._is_here:
            raise JournalError(f"{self.path} belongs to the process that this one was forked from: open orders here")
        try:
            yield
        except sqlite3.Error as error:
            raise JournalError(_explained(self.path, error)) from None

    def close(self) -> None:
        """Release the file; in a fork of its process it stays with that."""
        if self._is_here:
            self._database.close()
            self._unlock()

    @property
    def _is_here(self) -> bool:
        return self._process == os.getpid()

    def __repr__(self) -> str:
        return f"Journal({self.path!r})"


def _no_lock() -> None:
    """There is nothing to release."""


def _lock_file(path: str) -> Path:
    file = Path(path).resolve()
    return file.with_name(f"{file.name}.lock")


def _locked(path: str) -> Callable[[], None]:
    """Lock a journal for this opening of it. Returns the function that releases it.

    SQLite's own locks don't do: where these are POSIX locks, the process loses them as soon as anything in it, such as
    a backup, opens and closes the file.

    Raises:
        JournalError: it is in use, or can't be locked.
    """
    try:
        return lock(_lock_file(path), 0o600)
    except Locked:
        raise JournalError(_in_use(path)) from None
    except OSError as error:
        raise JournalError(f"the journal {path} can't be locked: {error}") from None


def _only_closed_by_hand(database: sqlite3.Connection) -> None:
    """Keep Python from destroying a connection, not even at the program's end: in a fork, SQLite would then delete
    what the parent goes on writing to."""
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(database))


_DAMAGED = "keep it, look up your open orders at the exchange, and start a new one"
_COLUMNS = (
    "client_order_id, kind, category, symbol, arguments, way, sent, clock_offset, clock_uncertainty, accepted_until, "
    "order_id, state, filled"
)
_SELECT = f"SELECT {_COLUMNS}, number FROM orders"  # noqa: S608 - constants
_ENDED = f"""
SELECT kind, order_id FROM orders WHERE state IN ({_FINAL}) AND order_id != '' ORDER BY number DESC LIMIT ?
"""  # noqa: S608 - constants
_INSERT = f"INSERT INTO orders ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants
_UPDATE = "UPDATE orders SET state = ?, order_id = ?, filled = ?, accepted_until = ? WHERE number = ?"
_FORGET = f"""
DELETE FROM orders WHERE sent < ? AND state IN ({_FINAL}) AND number < coalesce(
    (SELECT number FROM orders WHERE sent >= ? ORDER BY number LIMIT 1), {2**63 - 1}
)"""  # noqa: S608 - constants


def read_journal(path: str | PathLike[str]) -> list[Entry]:
    """Read all orders of a journal that isn't in use, oldest first. Changes nothing.

    Raises:
        JournalError: it is in use, is damaged, or isn't a journal.
    """
    unlock = _locked(fspath(path)) if _lock_file(fspath(path)).exists() else _no_lock
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True, timeout=0)) as database:
            rows = database.execute(f"{_SELECT} ORDER BY number").fetchall()
    except sqlite3.Error as error:
        raise JournalError(_explained(fspath(path), error)) from None
    finally:
        unlock()
    return [_entry(fspath(path), row) for row in rows]


def _entry(path: str, row: tuple[Any, ...]) -> Entry:
    """The entry in a database row. `Any`: SQLite values."""
    try:
        values = (*row[:4], msgspec.json.decode(row[4]), *row[5:])
        return msgspec.convert(dict(zip(Entry.__struct_fields__, values, strict=True)), Entry)
    except (msgspec.DecodeError, msgspec.ValidationError, TypeError) as error:
        raise JournalError(f"{path} has an entry that can't be read: {error}") from None


def _owned_by_another(path: str, is_certain: bool) -> str:
    whose = (
        "another account or host: settle them with a key of that account"
        if is_certain
        else "another key, which may be of another account, because one of the keys may not read which account it "
        "belongs to: settle them with that key"
    )
    return (
        f"{path} has unsettled orders of {whose}, or give these orders another journal; if that key is gone, "
        f"`bitget orders journal {path}` lists them, to be looked up at the exchange, "
        f"and `bitget orders dismiss {path} ID` ends one"
    )


def _in_use(path: str) -> str:
    return f"{path} is in use by another process, or by another client in this one: give each its own journal"


def _explained(path: str, error: sqlite3.Error) -> str:
    code = (getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _in_use(path)
    if code == sqlite3.SQLITE_NOTADB:
        return f"{path} isn't a journal of orders"
    if code == sqlite3.SQLITE_CORRUPT:
        return f"{path} is damaged: {_DAMAGED}"
    what_to_do = ": its folder has to exist, and to be writable" if code == sqlite3.SQLITE_CANTOPEN else ""
    return f"the journal {path} can't be used: {error}{what_to_do}"
