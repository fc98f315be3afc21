"""Scripted faults of requests: which request each happens to, how often, and in which order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from difflib import get_close_matches
from threading import Lock

_PAGE = "<html><body><h1>The exchange is behind this proxy, somewhere</h1></body></html>"


def check_status(code: int) -> None:
    """Refuse anything that isn't a response status; one below 200 only announces a response.

    Raises:
        ValueError: it isn't one.
    """
    if not 200 <= code <= 599:
        raise ValueError(f"{code} isn't an HTTP response status: 200 to 599")


def check_seconds(seconds: float) -> None:
    """Refuse anything that isn't a possible delay.

    Raises:
        ValueError: it is negative, infinite or not a number.
    """
    if not 0 <= seconds < float("inf"):
        raise ValueError(f"a delay can't be {seconds:g} seconds")


def check_times(times: int) -> None:
    """Refuse a fault that would never happen.

    Raises:
        ValueError: it is not positive.
    """
    if times < 1:
        raise ValueError(f"times must be positive, not {times}")


class Fault:
    """Something that happens to a request instead of its normal response, or before it."""

    __slots__ = ()

    @property
    def accepts(self) -> bool:
        """Whether the exchange still carries out the request, if nothing is wrong with it."""
        return False


@dataclass(frozen=True, slots=True)
class Delay(Fault):
    """The response arrives late; with `then`, another fault does."""

    seconds: float
    then: Fault | None = None

    def __post_init__(self) -> None:
        check_seconds(self.seconds)

    @property
    def accepts(self) -> bool:
        return self.then is None or self.then.accepts


@dataclass(frozen=True, slots=True)
class Drop(Fault):
    """The connection is closed without a response, before or after the request is carried out."""

    after_accepting: bool = True

    @property
    def accepts(self) -> bool:
        return self.after_accepting


@dataclass(frozen=True, slots=True)
class Status(Fault):
    """An HTTP status with a page, as a proxy in front of the exchange sends it."""

    code: int
    body: str = _PAGE
    content_type: str = "text/html"

    def __post_init__(self) -> None:
        check_status(self.code)


@dataclass(frozen=True, slots=True)
class Redirect(Fault):
    """A redirect, before the request is carried out: a client that follows it sends its signature there."""

    location: str
    code: int = 307

    def __post_init__(self) -> None:
        check_status(self.code)
        if not (self.location.isascii() and self.location.isprintable()):
            raise ValueError(f"a header can't contain {self.location!r}")


@dataclass(frozen=True, slots=True)
class Doubled(Fault):
    """The request is carried out, and the response arrives twice: the second one isn't a response to anything."""

    @property
    def accepts(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class NotJson(Fault):
    """The request is carried out, and HTTP 200 arrives with something that isn't JSON."""

    body: str = _PAGE
    content_type: str = "text/html"

    @property
    def accepts(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class Truncated(Fault):
    """The request is carried out, and the connection is closed after the first bytes of the response."""

    sent_bytes: int = 20

    def __post_init__(self) -> None:
        if self.sent_bytes < 0:
            raise ValueError(f"{self.sent_bytes} bytes can't be sent")

    @property
    def accepts(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class ErrorCode(Fault):
    """An error of the exchange; its text is the catalogue's, unless one is given."""

    code: str
    msg: str | None = None
    status: int = 400

    def __post_init__(self) -> None:
        check_status(self.status)


@dataclass(slots=True)
class _Scripted:
    fault: Fault
    operation: str | None
    left: int | None


class Faults:
    """The faults to come. Each request gets at most one: the first that is meant for it.

    Args:
        operations: Addresses of all operations.
    """

    def __init__(self, operations: Collection[str]) -> None:
        self._operations = operations
        self._scripted: list[_Scripted] = []
        self._lock = Lock()

    def add(self, fault: Fault, operation: str | None = None, times: int | None = 1) -> None:
        """Add a fault, after those added before.

        Args:
            fault: The fault.
            operation: Address of the operation it happens to; None for any request, including unknown paths.
            times: How many requests it happens to; None for all from now on.

        Raises:
            ValueError: there is no such operation, or `times` is not positive.
        """
        if operation is not None and operation not in self._operations:
            close = get_close_matches(operation, self._operations, n=1)
            hint = f", did you mean {close[0]!r}?" if close else ""
            raise ValueError(f"unknown operation {operation!r}{hint}")
        if times is not None:
            check_times(times)
        with self._lock:
            self._scripted.append(_Scripted(fault, operation, times))

    def take(self, operation: str | None) -> Fault | None:
        """The fault for the next request to an operation; counts as having happened."""
        with self._lock:
            for scripted in self._scripted:
                if scripted.operation is None or scripted.operation == operation:
                    if scripted.left is not None:
                        scripted.left -= 1
                        if not scripted.left:
                            self._scripted.remove(scripted)
                    return scripted.fault
        return None

    def clear(self) -> None:
        """Forget all faults that have not happened yet."""
        with self._lock:
            self._scripted.clear()

    def __len__(self) -> int:
        """How many of those added can still happen."""
        return len(self._scripted)
