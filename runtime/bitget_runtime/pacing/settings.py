"""What users say about limits: `limits=` of a client."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass
from typing import Literal

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.interface import CallBudget

LONGEST_WAIT = 30.0
"""Most seconds that a call waits for its limits, by default."""

HIGHEST_VIP = 7

GivenLimits = Literal["wait", "raise", "off"]


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How a client keeps to the exchange's limits.

    Args:
        budget: Where calls are counted, a `Budget()` or `Budget.redis(...)`; by default all clients in the process that
            talk to the same host share one.
        longest_wait: Seconds that a call waits for its limits before it is refused, unsent, with `RateLimited`; 0 means
            that it never waits.
        vip: VIP level of the account, 0 to 7: orders have higher limits from 1 up.
        copy_trader: The account is a copy-trading trader's, whose orders have lower limits.
        account: A name for the account (UID), for keys that belong to the same one; otherwise each key counts
            separately.

    Raises:
        InvalidArgument: one of them isn't valid.
    """

    budget: CallBudget | None = None
    longest_wait: float = LONGEST_WAIT
    vip: int = 0
    copy_trader: bool = False
    account: str | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.budget, CallBudget | None):
            raise InvalidArgument(f"budget must be a Budget, not {type(self.budget).__name__}")
        wait = self.longest_wait
        if isinstance(wait, bool) or not isinstance(wait, int | float) or math.isnan(wait) or wait < 0:
            raise InvalidArgument(f"longest_wait must be seconds, 0 or more, not {wait!r}")
        if isinstance(self.vip, bool) or not isinstance(self.vip, int) or not 0 <= self.vip <= HIGHEST_VIP:
            raise InvalidArgument(f"vip must be a whole number from 0 to {HIGHEST_VIP}, not {self.vip!r}")
        if not isinstance(self.copy_trader, bool):
            raise InvalidArgument(f"copy_trader must be True or False, not {self.copy_trader!r}")
        account = self.account
        is_name = isinstance(account, str) and account.isprintable() and account.strip() and " " not in account
        if account is not None and not is_name:
            raise InvalidArgument(f"account must be a name without spaces, such as 'main', not {account!r:.80}")


def limits_from(given: Limits | GivenLimits | None) -> Limits | None:
    """The limits for what a user gave as `limits=`; None if there are to be none.

    Raises:
        InvalidArgument: it is something else.
    """
    if given is None or given == "wait":
        return Limits()
    if given == "raise":
        return Limits(longest_wait=0.0)
    if given == "off":
        return None
    if isinstance(given, Limits):
        return given
    raise InvalidArgument(f"limits must be 'wait', 'raise', 'off' or Limits(...), not {type(given).__name__}")


_shared: dict[str, CallBudget] = {}
_sharing = threading.Lock()


def budget_of(limits: Limits, base_url: str) -> CallBudget:
    """Where a client counts its calls: its own budget, or the process's for that host."""
    if limits.budget is not None:
        return limits.budget
    with _sharing:
        return _shared.setdefault(base_url.lower(), Budget())
