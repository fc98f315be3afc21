"""Writes down what differs from the catalogue: a small file of JSON lines per process, and never a value."""

from __future__ import annotations

import logging
import os
import re
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import Any, Literal, Protocol, TypeAlias

import msgspec

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.facts import ErrorCodes
from bitget_runtime.recording.plan import plan_of
from bitget_runtime.recording.walk import Drift, said_place
from bitget_runtime.reference import CallReference, Reference

logger = logging.getLogger("bitget_client")

Side: TypeAlias = Literal["rest", "websocket"]
"""How a code was received."""

FORMAT = 1
"""Version of the lines' format; it changes if an older reader would misread them."""

_MOST_PLACES = 5_000
_MOST_CODES = 500
"""Most places and codes per process; further ones aren't kept."""

_MOST_BYTES = 8 * 2**20
"""Most bytes of a record; further lines aren't written."""

_MOST_OF_ONE = 300
"""Most places of one endpoint, so that one whose names are data leaves room for the others."""

_MOST_SAID = 100
"""Most pieces of news per endpoint that are kept for whoever asks."""

_OFTEN, _SELDOM = 1_000, 100
"""After `_OFTEN` responses of an endpoint without news, only one in `_SELDOM` is looked at."""

_WORDS = re.compile(r"[A-Za-z']+|[^A-Za-z']+")


class Endpoint(Protocol):
    """What is recorded: an operation, a channel or a command."""

    address: str

    @property
    def reference(self) -> tuple[Reference, CallReference]:
        """The catalogue's reference, and its entry about this endpoint."""
        ...


class Recorder:
    """Records where data differs from the catalogue in this process. Threads may share one. Once built, it never
    raises.

    Args:
        folder: Where its file goes; created if it doesn't exist.

    Attributes:
        path: The file; it exists as soon as something differs.

    Raises:
        InvalidArgument: that can't be used as a folder.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        try:
            self._folder = Path(folder)
            self._folder.mkdir(parents=True, exist_ok=True)
        except (OSError, TypeError, ValueError) as error:
            raise InvalidArgument(f"{folder!r} can't be the folder of a record: {error}") from None
        self._lock = RLock()  # a signal handler may call in the middle of it
        self._begin()

    def _begin(self) -> None:
        self._process = os.getpid()
        name = f"drift-{time.strftime('%Y%m%d-%H%M%S')}-{self._process}-{secrets.token_hex(3)}.jsonl"
        self.path = self._folder / name
        self._drifts: dict[str, Drift] = {}
        self._quiet: dict[str, int] = {}
        self._news: dict[str, list[str]] = {}
        self._codes: set[tuple[str, str]] = set()
        self._places = self._bytes = 0
        self._works = True
        self._ended: set[str] = set()

    @property
    def places(self) -> int:
        """How many places and codes have differed."""
        return self._places + len(self._codes)

    def news_of(self, address: str) -> list[str]:
        """What has differed at an endpoint since the last call, as text."""
        return self._news.pop(address, [])

    def take(self, endpoint: Endpoint, expected: Any, data: Callable[[], Any]) -> None:
        """Compare the data of a response or a push with the catalogue.

        Args:
            endpoint: What it belongs to.
            expected: Its type. `Any`: it is a type expression.
            data: Returns the data as decoded JSON; if it raises, the data counts as unreadable.
        """
        self._guarded(lambda: self._take(endpoint, expected, data))

    def take_code(self, endpoint: Endpoint, code: str, message: str, where: Side, known: ErrorCodes) -> None:
        """Keep an error code that isn't in the catalogue.

        Args:
            endpoint: The endpoint that was refused.
            code: The code.
            message: The exchange's message. Only words that also occur in the meanings of other codes are kept,
                because those reveal nothing.
            where: How it was received.
            known: The codes that are known.
        """
        self._guarded(lambda: self._take_code(endpoint, code, message, where, known))

    def _take(self, endpoint: Endpoint, expected: Any, data: Callable[[], Any]) -> None:
        address = endpoint.address
        quiet = self._quiet[address] = self._quiet.get(address, -1) + 1
        if quiet >= _OFTEN and quiet % _SELDOM:
            return
        drift = self._drifts.get(address)
        if drift is None:
            reference, described = endpoint.reference
            plan = plan_of(expected, described, lambda name: reference.values_of(name).values)
            drift = self._drifts[address] = Drift(plan)
        try:
            value = data()
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return
        before = len(drift.places)
        news = drift.take(value, min(_MOST_PLACES - self._places, _MOST_OF_ONE - before))
        self._places += len(drift.places) - before
        if self._places >= _MOST_PLACES:
            self._end(f"it has {_MOST_PLACES:,} places; further ones aren't kept")
        for place in news:
            self._quiet[address] = 0
            seen = drift.places[place]
            self._say(address, f"{said_place(place)} {seen.said}")
            self._write({"at": address, "place": place, "seen": seen.to_json()})

    def _take_code(self, endpoint: Endpoint, code: str, message: str, where: Side, known: ErrorCodes) -> None:
        if known.on_rest(code) or (where, code) in self._codes or len(self._codes) >= _MOST_CODES:
            return
        if not (code.isascii() and code.isdecimal() and len(code) <= 6):
            return
        self._codes.add((where, code))
        if len(self._codes) >= _MOST_CODES:
            self._end(f"it has {_MOST_CODES:,} codes; further ones aren't kept")
        meanings = " ".join(one.meaning for one in (*known.rest.values(), *known.websocket.values()))
        words = set(_WORDS.findall(meanings.casefold()))
        said = "".join(word if not word[0].isalpha() or word.casefold() in words else "…" for word in _words(message))
        self._say(endpoint.address, f"code {code} is not known: {said}")
        self._write({"at": endpoint.address, "code": code, "on": where, "says": said})

    def _say(self, address: str, what: str) -> None:
        said = self._news.setdefault(address, [])
        if len(said) < _MOST_SAID:
            said.append(what)

    def _write(self, line: dict[str, Any]) -> None:
        encoded = msgspec.json.encode(line) + b"\n"
        if not self._bytes:
            encoded = msgspec.json.encode({"format": FORMAT}) + b"\n" + encoded
        if self._bytes + len(encoded) > _MOST_BYTES:
            self._end(f"it has {_MOST_BYTES // 2**20} MB; further lines aren't written")
            return
        self._bytes += len(encoded)
        file = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(file, encoded)
        finally:
            os.close(file)

    def _end(self, why: str) -> None:
        """Log once why something is no longer recorded."""
        if why not in self._ended:
            self._ended.add(why)
            logger.warning("the record %s ends here: %s", self.path, why)

    def _guarded(self, act: Callable[[], None]) -> None:
        """Act, unless an earlier failure has ended the record: a call must not fail because of it."""
        if self._process != os.getpid():
            self._lock = RLock()  # it may have been held when this process was forked
            self._begin()
        if not self._works:
            return
        with self._lock:
            try:
                act()
            except Exception as error:
                self._works = False
                # the text of other errors may quote what was sent
                why = error.strerror if isinstance(error, OSError) else type(error).__name__
                logger.warning("the record %s ends here: %s", self.path, why)


def _words(message: str) -> list[str]:
    """The words of a message and the text between them, in which only spaces and punctuation are kept."""
    found = _WORDS.findall(message[:300])
    return [one if one[0].isalpha() or one[0] == "'" else re.sub(r"[^ .,:;()]+", "…", one) for one in found]


_recorders: dict[Path, Recorder] = {}


def recorder_of(folder: str | os.PathLike[str]) -> Recorder:
    """The recorder of a folder, one per process.

    Raises:
        InvalidArgument: that can't be used as a folder.
    """
    made = Recorder(folder)
    return _recorders.setdefault(made.path.parent.resolve(), made)
