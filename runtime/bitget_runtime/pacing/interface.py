"""What a call needs from whatever counts calls."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, NamedTuple

from bitget_runtime.pacing.windows import MARGIN, Window


class Turn(NamedTuple):
    """What a call counts against.

    Attributes:
        windows: Its limits; the first is its own, the last the overall one.
        urgent: Whether it may use the reserve.
    """

    windows: tuple[Window, ...]
    urgent: bool


class WaitTooLong(Exception):
    """A call would have to wait longer than it may. Nothing is booked.

    Attributes:
        seconds: How long it would have had to wait.
        bucket: A limit that has no room until then.
    """

    def __init__(self, seconds: float, bucket: str) -> None:
        super().__init__(f"{bucket} has no room for {seconds:.3f} s")
        self.seconds = seconds
        self.bucket = bucket

    def __reduce__(self) -> tuple[type[WaitTooLong], tuple[float, str]]:
        return type(self), (self.seconds, self.bucket)


class BookedWait(float):
    """Seconds to wait, and the booking at their end.

    Attributes:
        at: Time of the booking, by the budget's clock.
        void: Whether it was withdrawn.
    """

    __slots__ = ("at", "void")
    at: float
    void: bool

    @classmethod
    def until(cls, at: float, now: float) -> BookedWait:
        """The wait for a booking at that time."""
        wait = cls(max(0.0, at - now))
        wait.at = at
        wait.void = False
        return wait

    def is_over(self, now: float) -> bool:
        """Whether its time has passed by so much that the call might arrive within the exchange's next window.

        That is half of the margin: the other half is for the call's way.
        """
        return now - self.at > MARGIN / 2


class CallBudget(ABC):
    """Counts calls, and says when the next may be sent: `Budget` in memory, `RedisBudget` in Redis.

    A reservation books the earliest time at which every window of the call has room, in addition to all existing
    bookings, so no call waits for a later one.

    Attributes:
        decides_here: Whether a reservation is decided in this process, without waiting for another.
    """

    decides_here: ClassVar[bool]

    @abstractmethod
    def reserve(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        """Book a call in all of these windows, in one step.

        Args:
            windows: Windows that it counts against.
            longest: Seconds that it may wait.
            urgent: Whether it may use the reserve.

        Returns:
            Seconds to wait before sending it. If that is a `BookedWait`, even one of no seconds, check `is_late` and
            `holds` afterwards.

        Raises:
            WaitTooLong: it would have to wait longer than that; nothing is booked.
        """

    @abstractmethod
    async def reserve_async(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        """`reserve` for asyncio; it only suspends if the budget is in Redis."""

    @abstractmethod
    def give_back(self, windows: tuple[Window, ...], wait: float, *, urgent: bool = False) -> None:
        """Take back the booking of a call that isn't sent, such as a cancelled task's; in Redis it is lost instead.

        It may be called in the middle of anything, even of a reservation, by garbage collection.

        Args:
            windows: Windows that it was booked in.
            wait: What `reserve` returned.
            urgent: As it was booked.
        """

    @abstractmethod
    def holds(self, windows: tuple[Window, ...], wait: float) -> bool:
        """Whether a booking still holds after its wait: if not, the call reserves again instead of being sent.

        It doesn't if a window was closed in the meantime, or if it was booked without Redis and Redis is back.

        Args:
            windows: Windows that it was booked in.
            wait: What `reserve` returned.
        """

    @abstractmethod
    def is_late(self, wait: BookedWait) -> bool:
        """Whether a booking's time has passed by too much for the call still to be sent under it.

        The machine was busy meanwhile, or the reply that granted it was read late.
        """

    @abstractmethod
    def arrived_late(self, windows: tuple[Window, ...], took: float, late: float, *, urgent: bool = False) -> None:
        """Count a call when it arrived, which was later than calls usually do; otherwise those of the next window might
        arrive too soon after it.

        Args:
            windows: Windows that it was booked in.
            took: Seconds since it was sent.
            late: Seconds by which it was later.
            urgent: As it was booked.
        """

    @abstractmethod
    def remaining(self, bucket: str, left: int, *, took: float = 0.0) -> None:
        """Correct a bucket downwards by what the exchange says is left in the current window.

        Args:
            bucket: The one that the response is about.
            left: How many calls the exchange would still accept.
            took: Seconds from sending the call to its response: what was counted in the meantime is taken into account.
        """

    @abstractmethod
    def close(self, bucket: str, seconds: float) -> None:
        """Send nothing in a bucket for that many seconds: the exchange has refused a call for exceeding its limit."""

    @abstractmethod
    def close_all(self, who: str, seconds: float) -> None:
        """Send nothing for that many seconds that counts for an account or address, such as `ip:local`, that is
        locked out."""

    @abstractmethod
    def _forked(self) -> None:
        """Become usable in a forked process."""

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a budget belongs to its process: use Budget.redis to share one")
