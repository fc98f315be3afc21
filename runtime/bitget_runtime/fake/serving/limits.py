"""How often an exchange lets itself be asked: exact sliding windows, the lock-out, and what is left. Off at first.

It knows no time but that of the exchange's clock, so that limits of a held clock are those of a moment.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, RateLimit
    from bitget_runtime.rest.limited import Limited

TOO_MANY = "429"
"""HTTP status, and code, of a call that comes too early."""

HTTP_TOO_MANY = 429

_MINUTES_OF_CONNECTIONS = 5 * 60.0


class Verdict(NamedTuple):
    """Whether a call may be carried out, and how many more of its kind may be at this moment; None if not counted."""

    allowed: bool
    left: int | None = None


class Sliding:
    """What happened lately, in a window of so many seconds that ends now."""

    def __init__(self) -> None:
        self._times: deque[int] = deque()

    def room(self, now: int, seconds: float, most: int) -> int:
        """How many more the window may have; `now` is in milliseconds."""
        times, since = self._times, now - seconds * 1000
        while times and times[0] <= since:
            times.popleft()
        return most - len(times)

    def add(self, now: int) -> None:
        """Count one more."""
        self._times.append(now)


class Limits:
    """The limits of the catalogue, for a fake exchange.

    Args:
        api: What all operations share.
        now: Milliseconds that never go back.
        on: Whether it counts from the beginning.

    Attributes:
        on: Whether calls, messages and connections are counted, and refused where there are too many.
        vip: VIP level of all accounts.
        copy_trader: Whether all accounts are those of copy traders.
    """

    def __init__(self, api: ApiFacts, now: Callable[[], int], *, on: bool = False) -> None:
        self._api = api
        self.now = now
        self._begins_on = on
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self.on = self._begins_on
        self.vip = 0
        self.copy_trader = False
        self._counts: dict[tuple[str, RateLimit, str], Sliding] = {}
        self._overall: dict[str, Sliding] = {}
        self._connections: dict[str, Sliding] = {}
        self._locked_until: dict[str, int] = {}

    def admit(self, call: Limited | None, address: str, uid: str) -> Verdict:
        """Count a request.

        Args:
            call: What is asked for; None for what there is not, which counts among all.
            address: IP address that it comes from.
            uid: Whose it is; empty if nobody knows.
        """
        if not self.on:
            return Verdict(True)
        now = self.now()
        if not self._admitted_at_all(address, now):
            return Verdict(False, 0)
        return Verdict(True) if call is None else self._admitted(call, address, uid, now)

    def admit_command(self, call: Limited, address: str, uid: str) -> bool:
        """Count a command of a WebSocket, which has the limits of its call alone."""
        return not self.on or self._admitted(call, address, uid, self.now()).allowed

    def admit_connection(self, address: str) -> bool:
        """Count an attempt to open a WebSocket."""
        if not self.on:
            return True
        opened, now = self._connections.setdefault(address, Sliding()), self.now()
        if opened.room(now, _MINUTES_OF_CONNECTIONS, self._api.stream_limits.connections_per_5_minutes) < 1:
            return False
        opened.add(now)
        return True

    def locked_for(self, address: str) -> float:
        """Seconds for which everything from an IP address is still refused."""
        return max(0, self._locked_until.get(address, 0) - self.now()) / 1000

    def _admitted_at_all(self, address: str, now: int) -> bool:
        if now < self._locked_until.get(address, now):
            return False
        facts = self._api.limits
        all_of_it = self._overall.setdefault(address, Sliding())
        if all_of_it.room(now, facts.overall.seconds, facts.overall.most) < 1:
            self._locked_until[address] = now + int(facts.locked_for * 1000)
            return False
        all_of_it.add(now)
        return True

    def _admitted(self, call: Limited, address: str, uid: str, now: int) -> Verdict:
        counts = []
        left: int | None = None
        for limit in call.limits_at(self.vip, self.copy_trader):
            who = uid if limit.per == "uid" and uid else address
            count = self._counts.setdefault((call.counts_as, limit, who), Sliding())
            room = count.room(now, limit.seconds, limit.most)
            if room < 1:
                return Verdict(False, 0)
            counts.append(count)
            left = room - 1 if left is None else min(left, room - 1)
        for count in counts:
            count.add(now)
        return Verdict(True, left)
