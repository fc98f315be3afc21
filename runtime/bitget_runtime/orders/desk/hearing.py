"""Subscribes to the private channels of one kind of orders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from bitget_runtime.errors import ConnectFailed, StreamLost
from bitget_runtime.order_facts import Feed, OrderLife
from bitget_runtime.order_words import ChannelRole
from bitget_runtime.stream.delivery.inbox import Callback
from bitget_runtime.stream.interface import subscribe_async
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.stream.async_stream import AsyncStream, AsyncSubscription


class Heard(NamedTuple):
    """A push, or a gap in them.

    Attributes:
        role: The channel's role.
        feed: The channel.
        category: Product line of the subscription; empty for all.
        item: The push or gap. `Any`: pushes of any channel.
    """

    role: ChannelRole
    feed: Feed
    category: str
    item: Push[Any] | Gap


Take: TypeAlias = Callable[[Push[Any] | Gap], None]
"""A function that takes a push. `Any`: pushes of any channel."""

Shared: TypeAlias = "dict[tuple[str, str], tuple[AsyncSubscription[Any], list[Take]]]"
"""Subscriptions by channel and category, with all functions that take pushes: a channel may serve two kinds."""


def subscribe(
    life: OrderLife,
    categories: Iterable[str],
    stream: AsyncStream,
    channels: Mapping[str, Any],
    take: Callable[[Heard], None],
    roles: tuple[ChannelRole, ...] = ("orders", "fills"),
    shared: Shared | None = None,
) -> list[tuple[str, AsyncSubscription[Any]]]:
    """Subscriptions with their categories; empty for all. `Any`: any channels.

    Those already in `shared` are reused, and new ones are added to it.
    """
    subscriptions = []
    known: Shared = {} if shared is None else shared
    for role in roles:
        feed = life.channels.get(role)
        if feed is None:
            continue
        for category in sorted(categories) if feed.category else ("",):
            if (feed.address, category) not in known:
                arguments = {**feed.constant, **({feed.category: category} if feed.category else {})}
                takers: list[Take] = []
                give = Callback(partial(_give, takers))
                subscription = subscribe_async(stream, channels[feed.address], arguments, give)
                known[feed.address, category] = subscription, takers
            subscription, takers = known[feed.address, category]
            takers.append(partial(_receive, take, role, feed, category))
            subscriptions.append((category, subscription))
    return subscriptions


async def confirmed(subscription: AsyncSubscription[Any], within: float) -> None:
    """Wait until the exchange has confirmed a subscription. `Any`: any pushes.

    Raises:
        ApiError: it refused.
        ConnectFailed: there was no connection in that many seconds.
        StreamLost: there was one, and no answer.
    """
    try:
        await subscription.confirmed(within)
    except TimeoutError as late:
        kind = StreamLost if late.__cause__ is None else ConnectFailed
        raise kind(str(late)) from late.__cause__


def _give(takers: list[Take], item: Push[Any] | Gap) -> None:
    for take in takers:
        take(item)


def _receive(
    take: Callable[[Heard], None], role: ChannelRole, feed: Feed, category: str, item: Push[Any] | Gap
) -> None:
    take(Heard(role, feed, category, item))
