"""The exchange's countdown: an account has one, which all switches of a program share."""

from __future__ import annotations

import os
import threading
from math import inf
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from bitget_runtime.pacing.moments import Moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from bitget_runtime.rest.client import SyncClient


class Countdown:
    """The countdown of one account, as the switches of this process want it.

    Attributes:
        set_at: When it was last set, in seconds as `Moment.at` counts them.
    """

    def __init__(self) -> None:
        self._setting = threading.Lock()
        self._wanted: WeakKeyDictionary[object, int] = WeakKeyDictionary()  # who is gone wants nothing
        self.set_at = -inf

    @property
    def seconds(self) -> int:
        """The shortest that a switch wants; 0 if there is none, and it is to stop."""
        return min(list(self._wanted.values()), default=0)

    def join(self, switch: object, seconds: int) -> None:
        """A switch wants it from now on."""
        self._wanted[switch] = seconds

    def quit(self, switch: object) -> None:
        """A switch wants it no longer."""
        self._wanted.pop(switch, None)

    def set(self, say: Callable[[int], None]) -> None:
        """Set it to what the switches want; one after the other, so that what is wanted last counts. Raises like `say`.

        Args:
            say: Tells the exchange the seconds.
        """
        with self._setting:
            say(self.seconds)
            self.set_at = Moment().at


_BY_ACCOUNT: dict[tuple[int, str, str], Countdown] = {}


def countdown_of(client: SyncClient) -> Countdown:
    """The countdown of a client's account; a process that was forked has one of its own."""
    origin = client.origin
    key = "" if origin.credentials is None else origin.credentials.api_key
    return _BY_ACCOUNT.setdefault((os.getpid(), origin.base_url, key), Countdown())
