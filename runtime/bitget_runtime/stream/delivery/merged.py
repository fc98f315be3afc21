"""Several subscriptions that are read together."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from bitget_runtime.stream.delivery.inbox import Inbox, raise_end
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.stream.wire.sbe import BinaryMessage

I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
S = TypeVar("S")
S_contra = TypeVar("S_contra", contravariant=True)


class Event(NamedTuple, Generic[S]):
    """An item of one of several subscriptions that are read together.

    Attributes:
        subscription: The subscription that it belongs to.
        item: What it brings. `Any`: subscriptions that are read together have data of different types.
    """

    subscription: S
    item: Push[Any] | BinaryMessage | Gap


class Merged(Protocol[S_contra]):
    """Several subscriptions that are read together."""

    def add(self, subscription: S_contra, inbox: Inbox[Any]) -> None: ...

    def close(self) -> None:
        """Close it: nothing more comes."""


class MergedInbox(Generic[S, I]):
    """The inbox of one of several subscriptions that are read together: while it has items it queues up, once.

    Args:
        subscription: The subscription.
        inbox: Its inbox.
        queue_up: Queues it up, behind the others that have something.
    """

    def __init__(self, subscription: S, inbox: Inbox[I], queue_up: Callable[[MergedInbox[S, I]], None]) -> None:
        self.subscription = subscription
        self._inbox = inbox
        self._queue_up = queue_up
        self._not_queued: deque[bool] = deque([True])
        self._end_not_raised: deque[bool] = deque([True])
        inbox.waker = self._arrived
        if inbox.has_items or inbox.error is not None:
            self._arrived()

    def _arrived(self) -> None:
        with suppress(IndexError):
            self._not_queued.pop()  # of two threads one succeeds
            self._queue_up(self)

    def take(self) -> I | Gap | None:
        """The next item, None if there is none; raises the error with which the subscription has ended, once."""
        inbox = self._inbox
        item = inbox.take()
        self._not_queued.append(True)
        if item is None and inbox.error is not None and not inbox.has_items:
            with suppress(IndexError):
                self._end_not_raised.pop()
                raise_end(inbox.error)
            return None
        if inbox.has_items or (inbox.error is not None and self._end_not_raised):
            self._arrived()
        return item
