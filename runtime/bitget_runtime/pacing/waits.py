"""How long a user waits for something to happen, such as a push or the end of an order."""

from __future__ import annotations

from threading import TIMEOUT_MAX

from bitget_runtime.errors import InvalidArgument


def check_wait(timeout: object) -> None:
    """Check the `timeout=` of a method that waits. One below zero means what 0 does: the time is over.

    Raises:
        InvalidArgument: it is neither None nor a number of seconds that threads can wait.
    """
    if timeout is None:
        return
    if isinstance(timeout, bool) or not isinstance(timeout, (int, float)) or not timeout <= TIMEOUT_MAX:
        raise InvalidArgument(f"timeout must be a number of seconds, not {timeout!r:.80}; None is no limit")
