"""Subscribes to what private channels say of one life of orders."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from bitget_runtime.orders.facts import ChannelRole, Feed, OrderLife
from bitget_runtime.stream.delivery.inbox import Callback
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.stream.async_stream import AsyncStream, AsyncSubscription


class Heard(NamedTuple):
    """A push, or a gap in them.

    Attributes:
        role: What its channel is for.
        feed: The channel.
        product: Product line that the subscription is about; empty where that is all.
        item: What came. `Any`: pushes of any channel.
    """

    role: ChannelRole
    feed: Feed
    product: str
    item: Push[Any] | Gap


def subscribe(
    life: OrderLife,
    products: Iterable[str],
    stream: AsyncStream,
    channels: Mapping[str, Any],
    take: Callable[[Heard], None],
    roles: tuple[ChannelRole, ...] = ("orders", "fills"),
) -> list[tuple[str, AsyncSubscription[Any]]]:
    """Subscriptions with the product lines that they are about; empty where that is all. `Any`: channels of any."""
    subscriptions = []
    for role in roles:
        feed = life.channels.get(role)
        if feed is None:
            continue
        for product in sorted(products) if feed.product else ("",):
            arguments = {**feed.constant, **({feed.product: product} if feed.product else {})}
            receive = partial(_receive, take, role, feed, product)
            subscription = stream._subscribe(channels[feed.address], arguments, Callback(receive), None, None)
            subscriptions.append((product, subscription))
    return subscriptions


def _receive(take: Callable[[Heard], None], role: ChannelRole, feed: Feed, product: str, item: Push[Any] | Gap) -> None:
    take(Heard(role, feed, product, item))
