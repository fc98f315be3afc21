"""What an exchange has received, and the outcome: to assert on, and to print. Never has a secret. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, overload
from urllib.parse import unquote_plus

import msgspec
from msgspec import Struct

KEPT = 100_000
"""Fewest entries that a log keeps; older ones are dropped."""

REDACTED = "***"

_MOST_SHOWN = 240
"""Most characters of a request shown in a printed line."""


class Recorded(Struct, frozen=True, kw_only=True):
    """A request, or a frame, and its outcome.

    Attributes:
        time: When it came, in milliseconds by the exchange's clock.
        path: Path, encoded as received; of a frame, that of its connection.
        body: The body, or the frame. Secret members read `***`.
        operation: Address of the operation, the command or the channel; None if unknown. For a frame that
            asks for several things, the first.
        accepted: It was valid, and no fault kept it from being carried out.
        code: Error code that it was refused with; empty for none.
        fault: The fault that happened to it, such as `Drop(after_accepting=True)`; empty for none.
        order_ids: IDs of the orders that the response is about.
        method: HTTP method; for a frame its `op`, or `ping`; empty if it can't be read.
        query: Query of a request, encoded as received.
        headers: Headers of a request by lower-case name, without key, signature and passphrase.
        status: HTTP status of the response, had there been no fault; 0 for a frame.
        connection: Number of the WebSocket of a frame; 0 for a request.
        logged_in: The WebSocket had logged in.
    """

    time: int
    path: str
    body: bytes = b""
    operation: str | None = None
    accepted: bool = True
    code: str = ""
    fault: str = ""
    order_ids: tuple[str, ...] = ()
    method: str = ""
    query: str = ""
    headers: Mapping[str, str] = {}
    status: int = 0
    connection: int = 0
    logged_in: bool = False

    @property
    def frame(self) -> Any:
        """The frame or the body as JSON, or as text if it isn't JSON. `Any`: any JSON."""
        read = read_json(self.body)
        return self.body.decode(errors="replace") if read is None else read

    @property
    def outcome(self) -> str:
        """The outcome, in words."""
        words = [
            str(self.status or ""),
            "accepted" if self.accepted else self.code or "not accepted",
            f"order {', '.join(self.order_ids)}" if self.order_ids else "",
            f"[{self.fault}]" if self.fault else "",
        ]
        return " ".join(filter(None, words))

    def __str__(self) -> str:
        """The entry as one line."""
        at = datetime.fromtimestamp(self.time / 1000, UTC).strftime("%H:%M:%S.%f")[:-3]
        came = f"#{self.connection} " if self.connection else ""
        sent = self.query or self.body.decode(errors="replace")
        shown = sent if len(sent) <= _MOST_SHOWN else f"{sent[:_MOST_SHOWN]}..."
        # no line breaks, and no control characters
        asked = "".join(one if one.isprintable() else "?" for one in f"{self.operation or self.path} {shown}".rstrip())
        return f"{at} {came}{self.method} {asked} -> {self.outcome}"


class RequestLog(Sequence[Recorded]):
    """Requests and frames in the order in which they came; `print(log)` shows a line per entry."""

    def __init__(self, entries: Iterable[Recorded] = ()) -> None:
        self._entries = list(entries)

    def append(self, entry: Recorded) -> None:
        """Add the newest entry."""
        self._entries.append(entry)
        if len(self._entries) >= 2 * KEPT:
            del self._entries[:-KEPT]

    def clear(self) -> None:
        """Forget all entries."""
        self._entries.clear()

    def of(self, operation: str) -> RequestLog:
        """The entries of an operation, a command or a channel."""
        return self.where(lambda entry: entry.operation == operation)

    def where(self, condition: Callable[[Recorded], object]) -> RequestLog:
        """The entries that meet a condition."""
        return RequestLog(entry for entry in list(self._entries) if condition(entry))

    @property
    def refused(self) -> RequestLog:
        """The entries that were not accepted."""
        return self.where(lambda entry: not entry.accepted)

    @property
    def frames(self) -> RequestLog:
        """The entries that came over WebSockets."""
        return self.where(lambda entry: entry.connection)

    @overload
    def __getitem__(self, index: int) -> Recorded: ...

    @overload
    def __getitem__(self, index: slice) -> list[Recorded]: ...

    def __getitem__(self, index: int | slice) -> Recorded | list[Recorded]:
        return self._entries[index]

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Recorded]:
        return iter(list(self._entries))

    def __eq__(self, other: object) -> bool:
        return list(self) == (list(other) if isinstance(other, (RequestLog, list)) else other)

    def __str__(self) -> str:
        return "\n".join(map(str, self))

    def __repr__(self) -> str:
        return f"<{len(self)} requests and frames>"


class Redactor:
    """Takes secrets out of what is recorded.

    Args:
        members: Wire names of members that hold secrets.
    """

    def __init__(self, members: Iterable[str]) -> None:
        self._members = frozenset(name.casefold() for name in members)
        self._traces = tuple(name.encode() for name in self._members)

    def redacted(self, body: bytes) -> bytes:
        """JSON without its secrets; other text that may have some is not shown at all."""
        lower = body.lower()
        # a name can be written with escapes
        if b"\\u" not in lower and not any(trace in lower for trace in self._traces):
            return body
        read = read_json(body)
        if read is None:
            return b"(%d bytes that can't be read)" % len(body)
        return msgspec.json.encode(self._without(read))

    def redacted_query(self, query: str) -> str:
        """The same for a query."""
        pairs = (pair.partition("=") for pair in query.split("&"))
        return "&".join(f"{name}{sign}{REDACTED if self._is_secret(name) else value}" for name, sign, value in pairs)

    def _is_secret(self, name: str) -> bool:
        return unquote_plus(name).casefold() in self._members

    def _without(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: REDACTED if self._is_secret(name) else self._without(inner) for name, inner in value.items()}
        return [self._without(inner) for inner in value] if isinstance(value, list) else value


def read_json(payload: bytes) -> Any:
    """A text as JSON; None if it isn't JSON. `Any`: any JSON."""
    try:
        return msgspec.json.decode(payload)
    except (ValueError, RecursionError):
        return None


def ids_in(value: Any, name: str) -> Iterator[str]:
    """The values of all members with a name, at any depth. `Any`: any JSON."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == name and isinstance(inner, (str, int)) and inner:
                yield str(inner)
            else:
                yield from ids_in(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from ids_in(inner, name)
