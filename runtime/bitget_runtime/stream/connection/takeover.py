"""A new connection takes over from an old one: nothing is missed without a word, and nothing told twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitget_runtime.stream.connection.connection import Connection
    from bitget_runtime.stream.delivery.feed import Feed
    from bitget_runtime.stream.options import StreamOptions
    from bitget_runtime.stream.wire.key import Key

NoteLoss = Callable[["Connection", Iterable["Feed[Any]"]], None]
"""Notes what subscriptions have missed since a connection was last heard."""


class TakeOver:
    """From the moment when both connections stand until only one is left.

    Args:
        old: The connection that was used until now.
        fresh: The new one.
        feeds: The subscriptions, kept up to date by the caller.
        options: What the user chose.
        note_loss: See `NoteLoss`.

    Attributes:
        progress: Set whenever something has happened that may matter.
    """

    def __init__(
        self,
        old: Connection,
        fresh: Connection,
        feeds: dict[Key, Feed[Any]],
        options: StreamOptions,
        note_loss: NoteLoss,
    ) -> None:
        self.progress = asyncio.Event()
        self._old = old
        self._fresh = fresh
        self._feeds = feeds
        self._options = options
        self._note_loss = note_loss
        self._carried = frozenset(old.standing)
        self._asked_old = False
        for feed in list(feeds.values()):
            self.add(feed)

    def add(self, feed: Feed[Any]) -> None:
        """Let both connections bring a feed's pushes, each of them once."""
        take_old, take_new = feed.begin_overlap()
        if feed.key in self._old.takers:
            self._old.replace_taker(feed.key, take_old)
        else:
            self._old.subscribe(feed.argument, take_old)
        self._fresh.subscribe(feed.argument, take_new)

    async def stands(self) -> bool:
        """Wait until the new connection has all subscriptions, or one of the two is gone; False where that is it."""
        old, fresh = self._old, self._fresh
        for link in (old, fresh):
            link.gone.add_done_callback(lambda _: self.progress.set())
        while not (fresh.session.settled or old.gone.done() or fresh.gone.done()):
            self.progress.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_AGAIN):
                    await self.progress.wait()
        if fresh.gone.done():
            self._go_on_with_old()
            return False
        if old.gone.done():
            self._note_loss(old, [feed for key, feed in self._feeds.items() if key not in fresh.standing])
        return True

    async def finish(self) -> bool:
        """Listen to both for a while, since what is sent to both is on its way to either; then end the old one. False
        where the new one has ended meanwhile and the old one has not."""
        old, fresh, options = self._old, self._fresh, self._options
        self._asked_old = not old.gone.done()
        old.check()
        ends = {old.gone, fresh.gone}
        await asyncio.wait(ends, timeout=options.overlap, return_when=_FIRST)
        if self._missed() and not any(end.done() for end in ends):
            await asyncio.wait(ends, timeout=min(options.pong_within, _LONGER), return_when=_FIRST)
        if fresh.gone.done() and not old.gone.done():
            self._go_on_with_old()
            return False
        if old.replies:
            await asyncio.wait(old.replies, timeout=options.send_within + options.reply_within)
        missed = self._missed()
        for key, feed in self._feeds.items():
            begins_anew = feed.end_overlap(new_is_left=True) and feed.source.merges
            fresh.replace_taker(key, feed.take)
            if key in missed and not begins_anew:
                self._note_loss(old, [feed])
                if not fresh.gone.done():
                    feed.confirmed()
        old.close()
        return True

    def _missed(self) -> set[Key]:
        """Subscriptions of which the old connection may have more to tell from before they stood on the new one, for it
        has not answered the ping that was sent after that."""
        if self._asked_old and not self._old.session.awaits_pong:
            return set()
        return {key for key in self._carried if key in self._fresh.standing}

    def _go_on_with_old(self) -> None:
        """The new connection did not last: what the two have mixed begins anew on the old one."""
        old = self._old
        for feed in self._feeds.values():
            mixed = feed.end_overlap(new_is_left=False)
            old.replace_taker(feed.key, feed.take)
            if mixed:
                self._note_loss(self._fresh, [feed])
                old.standing.pop(feed.key, None)
                old.subscribe_again(feed.argument)


_LONGER = 1.0
"""Seconds that an old connection has beyond the overlap to show that it was there all the time."""
_FIRST = asyncio.FIRST_COMPLETED
_LOOK_AGAIN = 0.5
"""Seconds after which to look whether a new connection has all subscriptions, though nothing was heard of them."""
