"""A new connection takes over from an old one: nothing is missed without a gap, and nothing is delivered twice."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitget_runtime.stream.connection.connection import Connection
    from bitget_runtime.stream.delivery.feed import Feed
    from bitget_runtime.stream.options import StreamOptions
    from bitget_runtime.stream.wire.key import Key

NoteLoss = Callable[["Connection", Iterable["Feed[Any]"]], None]
"""Notes what subscriptions have missed since the last frame of a connection."""


class Takeover:
    """Both connections, from the moment when the new one is open until only one is left.

    Args:
        old: The connection that was used until now.
        new: The one to use.
        feeds: The subscriptions, kept up to date by the caller.
        options: What the user chose.
        note_loss: See `NoteLoss`.

    Attributes:
        progress: The caller sets it whenever something about a subscription has changed.
    """

    def __init__(
        self,
        old: Connection,
        new: Connection,
        feeds: dict[Key, Feed[Any]],
        options: StreamOptions,
        note_loss: NoteLoss,
    ) -> None:
        self.old = old
        self.new = new
        self.progress = asyncio.Event()
        self._feeds = feeds
        self._options = options
        self._note_loss = note_loss
        self._carried = frozenset(old.confirmed_at)
        self._pinged_old = False
        for feed in list(feeds.values()):
            self.add(feed)

    def add(self, feed: Feed[Any]) -> None:
        """Subscribe to a feed on both connections; each of its pushes is delivered once."""
        take_old, take_new = feed.begin_overlap()
        if feed.key in self.old.takers:
            self.old.replace_taker(feed.key, take_old)
        else:
            self.old.subscribe(feed.argument, take_old)
        self.new.subscribe(feed.argument, take_new)

    async def completed(self) -> bool:
        """Wait until the new connection has all subscriptions, or either is gone; False if it is the new one."""
        old, new = self.old, self.new
        for connection in (old, new):
            connection.gone.add_done_callback(lambda _: self.progress.set())
        while not (new.protocol.settled or old.gone.done() or new.gone.done()):
            self.progress.clear()
            await self.progress.wait()
        if new.gone.done():
            self._continue_with_old()
            return False
        if old.gone.done():
            self._note_loss(old, [feed for key, feed in self._feeds.items() if key not in new.confirmed_at])
        return True

    async def finish(self) -> bool:
        """Listen to both for a while, because the same push is on its way to each, then end the old one.

        False if the new one has ended in the meantime and the old one has not.
        """
        old, new, options = self.old, self.new, self._options
        self._pinged_old = not old.gone.done()
        old.check()
        ends = {old.gone, new.gone}
        await asyncio.wait(ends, timeout=options.overlap, return_when=_FIRST)
        if self._missed() and not any(end.done() for end in ends):
            await asyncio.wait(ends, timeout=min(options.pong_within, _LONGER), return_when=_FIRST)
        if new.gone.done() and not old.gone.done():
            self._continue_with_old()
            return False
        if replies := old.commands.replies:
            await asyncio.wait(replies, timeout=options.send_within + options.reply_within)
        missed = self._missed()
        for key, feed in self._feeds.items():
            starts_over = feed.end_overlap(new_is_left=True) and feed.source.merges
            new.replace_taker(key, feed)
            if key in missed and not starts_over:
                self._note_loss(old, [feed])
                if not new.gone.done():
                    feed.confirmed()
        old.close()
        return True

    def _missed(self) -> set[Key]:
        """Subscriptions that may lack pushes from before they were confirmed on the new connection, because the old one
        has sent no pong for a ping from after that."""
        if self._pinged_old and not self.old.protocol.awaits_pong:
            return set()
        return {key for key in self._carried if key in self.new.confirmed_at}

    def _continue_with_old(self) -> None:
        """The new connection didn't last: subscriptions that mixed both start over on the old one."""
        old = self.old
        for feed in self._feeds.values():
            mixed = feed.end_overlap(new_is_left=False)
            old.replace_taker(feed.key, feed)
            if mixed:
                self._note_loss(self.new, [feed])
                old.confirmed_at.pop(feed.key, None)
                old.resubscribe(feed.argument)


_LONGER = 1.0
"""Seconds beyond the overlap that an old connection has to show that it was alive all the time."""
_FIRST = asyncio.FIRST_COMPLETED
