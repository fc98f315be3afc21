"""What an exchange has received, and what became of it: to assert on, and to print. Never a secret in it. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, overload
from urllib.parse import unquote_plus

import msgspec
from msgspec import Struct

KEPT = 100_000
"""Entries that a log keeps at least; older ones go."""

REDACTED = "***"

_MOST_SHOWN = 240
"""Characters of a line of a printed log that what was sent may take."""


class Recorded(Struct, frozen=True, kw_only=True):
    """A request, or a frame, and what became of it.

    Attributes:
        time: When it came, in milliseconds by the exchange's clock.
        path: Path, encoded as received; of a frame, that of its connection.
        body: The body, or the frame. The value of a member that holds a secret is `***`.
        operation: Address of the operation, the command or the channel; None for what there is not. Of a frame that
            asks for several things, it is the first.
        accepted: Nothing was wrong with it and no fault kept it from being carried out.
        code: Error code that it was refused with; empty for none.
        fault: The fault that it met, such as `Drop(after_accepting=True)`; empty for none.
        order_ids: IDs of the orders that the response is about.
        method: HTTP method; of a frame its `op`, or `ping`, or empty if it can't be read.
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
        """What a frame, or a body, says as JSON; text where it is none. `Any`: whatever JSON can say."""
        read = read_json(self.body)
        return self.body.decode(errors="replace") if read is None else read

    @property
    def outcome(self) -> str:
        """What became of it, in words."""
        words = [
            str(self.status or ""),
            "accepted" if self.accepted else self.code or "not accepted",
            f"order {', '.join(self.order_ids)}" if self.order_ids else "",
            f"[{self.fault}]" if self.fault else "",
        ]
        return " ".join(filter(None, words))

    def __str__(self) -> str:
        """One line."""
        at = datetime.fromtimestamp(self.time / 1000, UTC).strftime("%H:%M:%S.%f")[:-3]
        came = f"#{self.connection} " if self.connection else ""
        sent = self.query or self.body.decode(errors="replace")
        shown = sent if len(sent) <= _MOST_SHOWN else f"{sent[:_MOST_SHOWN]}..."
        # a line stays one, and does to a terminal what lines do
        asked = "".join(one if one.isprintable() else "?" for one in f"{self.operation or self.path} {shown}".rstrip())
        return f"{at} {came}{self.method} {asked} -> {self.outcome}"


class RequestLog(Sequence[Recorded]):
    """Requests and frames in the order in which they came; `print(log)` shows a line for each."""

    def __init__(self, entries: Iterable[Recorded] = ()) -> None:
        self._entries = list(entries)

    def append(self, entry: Recorded) -> None:
        """Add the newest."""
        self._entries.append(entry)
        if len(self._entries) >= 2 * KEPT:
            del self._entries[:-KEPT]

    def clear(self) -> None:
        """Forget all."""
        self._entries.clear()

    def of(self, operation: str) -> RequestLog:
        """Those of an operation, a command or a channel."""
        return self.where(lambda entry: entry.operation == operation)

    def where(self, condition: Callable[[Recorded], object]) -> RequestLog:
        """Those for which something holds."""
        return RequestLog(entry for entry in list(self._entries) if condition(entry))

    @property
    def refused(self) -> RequestLog:
        """Those that were not accepted."""
        return self.where(lambda entry: not entry.accepted)

    @property
    def frames(self) -> RequestLog:
        """Those that came over WebSockets."""
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
        """JSON without its secrets; text that is none and may have some is not shown at all."""
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
    """What a text says; None if it is no JSON. `Any`: whatever JSON can say."""
    try:
        return msgspec.json.decode(payload)
    except (ValueError, RecursionError):
        return None


def ids_in(value: Any, name: str) -> Iterator[str]:
    """The values of all members of a name, wherever they are. `Any`: whatever JSON can say."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == name and isinstance(inner, (str, int)) and inner:
                yield str(inner)
            else:
                yield from ids_in(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from ids_in(inner, name)
