"""What a call needs of whoever counts calls: turns, and somebody who hears what the exchange says of limits."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Window(NamedTuple):
    """One limit that a call counts against.

    Attributes:
        bucket: What is counted, and for whom, such as `uta.trade.place_order uid:ab12`; never an API key.
        most: How many are allowed in any window.
        seconds: Length of a window.
        reserve: How many of them are kept for urgent calls.
    """

    bucket: str
    most: int
    seconds: float
    reserve: int = 0


class WaitTooLong(Exception):
    """A call would have to wait longer than it may. Nothing is booked.

    Attributes:
        seconds: How long it would have had to wait.
        bucket: A limit that has no room before.
    """

    def __init__(self, seconds: float, bucket: str) -> None:
        super().__init__(f"{bucket} has no room for {seconds:.3f} s")
        self.seconds = seconds
        self.bucket = bucket

    def __reduce__(self) -> tuple[type[WaitTooLong], tuple[float, str]]:
        return type(self), (self.seconds, self.bucket)


class Budget(Protocol):
    """Counts calls, and books moments for them."""

    def reserve(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        """Book a call in all windows, in one step, and return the seconds to wait before it is sent.

        Raises:
            WaitTooLong: it would wait longer than `longest` seconds; nothing is booked.
        """
        ...

    async def reserve_async(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        """The same in asyncio."""
        ...

    def give_back(self, windows: tuple[Window, ...], wait: float, *, urgent: bool = False) -> None:
        """Take back a booking, by what `reserve` returned, whose call is not sent."""
        ...

    def closed(self, windows: tuple[Window, ...]) -> float:
        """Seconds for which nothing of these windows may be sent, 0 where all are open."""
        ...

    def remaining(self, bucket: str, left: int, *, took: float = 0.0) -> None:
        """Correct a bucket downwards: the exchange says how many calls it would still accept, in a response that came
        `took` seconds after its request."""
        ...

    def close(self, bucket: str, seconds: float) -> None:
        """Let nothing of a bucket be sent for so long: the exchange has refused a call for its number."""
        ...

    def close_all(self, who: str, seconds: float) -> None:
        """Let nothing be sent for so long that counts for somebody, such as `ip:local`: they are locked out."""
        ...


class Turn(NamedTuple):
    """What a call counts against.

    Attributes:
        windows: Its limits; the first one is its own, the last one that of everything.
        urgent: It may use what is kept in reserve.
    """

    windows: tuple[Window, ...]
    urgent: bool


class Paced(Protocol):
    """Something that counts against limits."""

    @property
    def address(self) -> str: ...


class Limiting(Protocol):
    """The limits of one client.

    Attributes:
        budget: Where its calls are counted.
        longest_wait: Seconds that a call may wait for its turn.
        locked_for: Seconds for which the exchange refuses everything once the limit of everything is passed.
        everything: Who is refused then, such as `ip:local`.
    """

    budget: Budget
    longest_wait: float
    locked_for: float
    everything: str

    def turn(self, call: Paced) -> Turn:
        """What a call counts against; the same object each time."""
        ...
