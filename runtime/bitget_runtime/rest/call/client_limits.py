"""What the calls of one client count against: its account, its IP address, and all calls together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_runtime.pacing.interface import Turn
from bitget_runtime.pacing.settings import Limits, budget_of
from bitget_runtime.pacing.windows import Window

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.counted_call import CountedCall
    from bitget_runtime.rest.wire.credentials import Credentials

_IP = "ip:local"

_KEPT_FOR_CANCELS = 25
"""One call in this many is reserved for those that take orders off the book."""


class ClientLimits:
    """The limits of one client.

    Args:
        api: Facts of the API.
        limits: The user's settings for limits.
        base_url: Host that calls go to.
        credentials: Whose calls they are; None for public calls only.

    Attributes:
        budget: Where its calls are counted.
        longest_wait: Seconds that a call may wait for its turn.
        locked_for: Seconds for which the exchange refuses everything once the overall limit is exceeded.
        everything: Name of what is refused then.
    """

    def __init__(self, api: ApiFacts, limits: Limits, base_url: str, credentials: Credentials | None) -> None:
        self.budget = budget_of(limits, base_url)
        self.longest_wait = limits.longest_wait
        self.locked_for = api.limits.locked_for
        self.everything = _IP
        self._limits = limits
        self._account = f"uid:{limits.account or _named(credentials)}"
        overall = api.limits.overall
        self._all = Window(f"all {_IP}", overall.most, overall.seconds, overall.most // _KEPT_FOR_CANCELS)
        self._turns: dict[str, Turn] = {}

    def turn(self, call: CountedCall) -> Turn:
        """The turn of a call: what it counts against; the same object each time."""
        turn = self._turns.get(call.address)
        if turn is None:
            own = call.limits_at(self._limits.vip, self._limits.copy_trader)
            windows = (
                Window(
                    f"{call.counts_as}{f'#{number}' if number else ''} {_IP if one.per == 'ip' else self._account}",
                    one.most,
                    one.seconds,
                )
                for number, one in enumerate(own)
            )
            turn = self._turns[call.address] = Turn((*windows, self._all), call.is_cancel)
        return turn


def _named(credentials: Credentials | None) -> str:
    """A name for an account that doesn't show its API key."""
    if credentials is None:
        return "none"
    from hashlib import sha256  # public calls don't need OpenSSL

    return sha256(credentials.api_key.encode()).hexdigest()[:12]
