"""Rate limits: exact sliding windows, the lock-out, and what is left. Off at first.

Only the exchange's clock counts, so that with a held clock the windows never move.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, RateLimit
    from bitget_runtime.rest.counted_call import CountedCall

TOO_MANY = "429"
"""HTTP status, and code, of a call that comes too soon."""

HTTP_TOO_MANY = 429

_MINUTES_OF_CONNECTIONS = 5 * 60.0


class Verdict(NamedTuple):
    """Whether a call may be carried out, and how many more of its kind may follow now; None if not counted."""

    allowed: bool
    left: int | None = None


class Sliding:
    """What happened recently, in a window of some seconds that ends now."""

    def __init__(self) -> None:
        self._times: deque[int] = deque()

    def room(self, now: int, seconds: float, most: int) -> int:
        """How many more fit in the window; `now` is in milliseconds."""
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
        api: Facts of the API.
        now: A clock in milliseconds that never goes back.
        on: Whether it counts from the start.

    Attributes:
        on: Whether calls, messages and connections are counted, and refused if there are too many.
        vip: VIP level of all accounts.
        copy_trader: Whether all accounts belong to copy traders.
    """

    def __init__(self, api: ApiFacts, now: Callable[[], int], *, on: bool = False) -> None:
        self._api = api
        self.now = now
        self._begins_on = on
        self.reset()

    def reset(self) -> None:
        """Start over."""
        self.on = self._begins_on
        self.vip = 0
        self.copy_trader = False
        self._counts: dict[tuple[str, RateLimit, str], Sliding] = {}
        self._overall: dict[str, Sliding] = {}
        self._connections: dict[str, Sliding] = {}
        self._locked_until: dict[str, int] = {}

    def admit(self, call: CountedCall | None, address: str, uid: str) -> Verdict:
        """Count a request.

        Args:
            call: The call; None for an unknown one, which counts only towards the overall limit.
            address: IP address of the sender.
            uid: Its user; empty if unknown.
        """
        if not self.on:
            return Verdict(True)
        now = self.now()
        if not self._admitted_at_all(address, now):
            return Verdict(False, 0)
        return Verdict(True) if call is None else self._admitted(call, address, uid, now)

    def admit_command(self, call: CountedCall, address: str, uid: str) -> bool:
        """Count a WebSocket command, which only has its own call's limits."""
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

    def _admitted(self, call: CountedCall, address: str, uid: str, now: int) -> Verdict:
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
