"""Finds out the outcome of orders, transfers and withdrawals whose response a plain call has lost."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar, overload

from bitget_runtime.errors import InvalidArgument, OrderOutcomeUnknown, OutcomeUnknown, TransferOutcomeUnknown
from bitget_runtime.orders.desk.asking import Identity, identity_of, meant
from bitget_runtime.orders.desk.reading.following import Following
from bitget_runtime.orders.desk.reading.reads import Calls, Reads
from bitget_runtime.orders.desk.reading.resolver import GRACE_MS, Resolved
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.desk.tracker import Tracker
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.moving import resolve_transfer
from bitget_runtime.orders.resolutions import OrderResolution, TransferResolution
from bitget_runtime.rest.account_uid import account_of

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.order_facts import Call, OrderLife
    from bitget_runtime.order_words import Role
    from bitget_runtime.pacing.clock import Clock
    from bitget_runtime.rest.client import AsyncClient, SyncClient
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Arguments, Extra
    from bitget_runtime.rest.wire.response import RawResponse
T = TypeVar("T")

_LONGEST = 60.0
"""Seconds after which the orders of a call stay unknown."""

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0


@overload
async def resolve_async(client: AsyncClient, unknown: OrderOutcomeUnknown) -> list[OrderResolution]: ...
@overload
async def resolve_async(client: AsyncClient, unknown: TransferOutcomeUnknown) -> TransferResolution: ...
async def resolve_async(client: AsyncClient, unknown: OutcomeUnknown) -> list[OrderResolution] | TransferResolution:
    """Find out the state of each order that a call named, or of a transfer or withdrawal, for asyncio.

    Raises:
        InvalidArgument: the call was sent elsewhere or with a key that may be of another account, or it named no orders
            that can be looked up and moved no money that can.
    """
    return await _resolve(client, client.call, unknown)


@overload
def resolve_sync(client: SyncClient, unknown: OrderOutcomeUnknown) -> list[OrderResolution]: ...
@overload
def resolve_sync(client: SyncClient, unknown: TransferOutcomeUnknown) -> TransferResolution: ...
def resolve_sync(client: SyncClient, unknown: OutcomeUnknown) -> list[OrderResolution] | TransferResolution:
    """`resolve_async` for programs without asyncio."""

    async def call(
        operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        return client.call(operation, arguments, extra)  # nothing else runs in this loop

    resolving = _resolve(client, call, unknown)
    found: Future[list[OrderResolution] | TransferResolution] = Future()

    def run() -> None:
        try:
            found.set_result(asyncio.run(resolving))
        except BaseException as error:
            found.set_exception(error)

    thread = threading.Thread(target=run, name="resolve an order", daemon=True)  # this thread may have an event loop
    thread.start()
    return found.result()


async def _check_same(client: AsyncClient | SyncClient, calls: Calls, unknown: OutcomeUnknown) -> None:
    """Raise unless a client is of the account that a call was sent by, and sends to the same exchange: what another
    account or exchange doesn't have proves nothing."""
    if client.origin.place != unknown.sent_to:
        raise InvalidArgument(
            f"it was sent to {unknown.sent_to}, not to {client.origin.place}: resolve it with a client for the same "
            "host and environment",
            operation=unknown.operation,
        )
    credentials = client.origin.credentials
    if credentials is not None and credentials.key_mark == unknown.key_mark:
        return
    generation = (unknown.operation or "").partition(".")[0]
    if unknown.account_mark and await account_of(client, calls, generation) == unknown.account_mark:
        return
    raise InvalidArgument(
        "it was sent with another key, which may be of another account: resolve it with a client that has the same key",
        operation=unknown.operation,
    )


async def _resolve(
    client: AsyncClient | SyncClient, calls: Calls, unknown: OutcomeUnknown
) -> list[OrderResolution] | TransferResolution:
    await _check_same(client, calls, unknown)
    api, clock = client.stream_origin[0], client.clock
    if isinstance(unknown, OrderOutcomeUnknown):
        return await _resolve_orders(api, clock, calls, unknown)
    if isinstance(unknown, TransferOutcomeUnknown):
        return await resolve_transfer(api, clock, calls, unknown)
    raise InvalidArgument("the call moved nothing and placed no orders: look at what it was meant to change")


async def _resolve_orders(
    api: ApiFacts, clock: Clock, calls: Calls, unknown: OrderOutcomeUnknown
) -> list[OrderResolution]:
    life, role, call = _life_of(api, unknown)
    assert api.load_orders is not None
    valid = int(api.load_orders().timestamp_valid * 1_000)
    reads = Reads(life, api.load_operations(), calls, clock)
    if role not in ("place", "place_many"):
        ends = (unknown.signed_at or clock.now_ms()) + valid + GRACE_MS
        named = _named(life, call, unknown)
        return await asyncio.gather(*(_see(life, reads, clock, identity, own, ends) for identity, own in named))
    tracker = Tracker(None, clock)
    following = Following(life, reads, tracker, clock)
    orders = []
    for name in unknown.client_order_ids:
        order = Tracked(_identity(life, call, unknown, name), unknown.arguments)
        order.accepted_until = None if unknown.signed_at is None else unknown.signed_at + valid
        orders.append(order)
    tracker.add(orders)
    for order in orders:
        order.sent, order.sent_at = unknown.signed_at or 0, None  # because anything older belongs to another order
        order.sent_within = valid if unknown.signed_within is None else unknown.signed_within
    outcomes = await following.resolve_all(orders, _LONGEST) if orders else []
    return [_resolution(order, outcome) for order, outcome in zip(orders, outcomes, strict=True)]


def _resolution(order: Tracked, outcome: Resolved) -> OrderResolution:
    return OrderResolution(
        outcome=outcome,
        id=order.life.order_id if outcome == "found" else None,
        client_order_id=order.identity.client_order_id,
        state=order.state if outcome != "unknown" else OrderState.UNKNOWN,
        filled=order.life.filled,
    )


async def _see(
    life: OrderLife, reads: Reads, clock: Clock, identity: Identity, order_id: str, ends: int
) -> OrderResolution:
    """The state of an order that was to be changed or cancelled: once it has ended, or as it is when the exchange can
    no longer accept the request. Each look counts alone: what an earlier one showed may no longer be true."""
    pause = _FIRST_PAUSE
    while True:
        order, tracker = Tracked(identity, {}), Tracker(None, clock)
        tracker.add([order])
        order.sent, order.sent_at = 0, None  # it was placed earlier, at a time that isn't known
        tracker.acknowledge(order, order_id)
        late = clock.now_ms() >= ends
        await Following(life, reads, tracker, clock).look_for(order)
        seen = order.life
        if late or seen.state.is_final:
            return OrderResolution(
                outcome="found" if seen.seen else "unknown",
                id=seen.order_id or None,
                client_order_id=seen.client_order_id,
                state=seen.state if seen.seen else OrderState.UNKNOWN,
                filled=seen.filled,
            )
        await asyncio.sleep(min(pause, max(0.0, (ends - clock.now_ms()) / 1_000)))
        pause = min(pause * 2, _LONGEST_PAUSE)


def _life_of(api: ApiFacts, unknown: OrderOutcomeUnknown) -> tuple[OrderLife, Role, Call]:
    lives = {} if api.load_orders is None else api.load_orders().lives
    for life in lives.values():
        for calls in (life.operations, life.commands):
            for role, call in calls.items():
                if call.address == unknown.operation and (unknown.client_order_ids or unknown.order_ids):
                    return life, role, call
    raise InvalidArgument(
        "the call named no order that can be looked up: look through the open orders", operation=unknown.operation
    )


def _identity(life: OrderLife, call: Call, unknown: OrderOutcomeUnknown, client_order_id: str) -> Identity:
    """The identity of an order of the call: the arguments are those of one order, or have a list of them."""
    wire = call.arguments["client_order_id"]
    own = next((one for one in _entries(call, unknown) if one.get(wire) == client_order_id), {})
    return identity_of(life, call, own, unknown.arguments)._replace(client_order_id=client_order_id)


def _named(life: OrderLife, call: Call, unknown: OrderOutcomeUnknown) -> list[tuple[Identity, str]]:
    """Each order that a change or a cancel named, with the exchange's ID; then those that a change was to place."""
    named = []
    for one in _entries(call, unknown):
        identity = identity_of(life, call, one, unknown.arguments)
        named.append((identity, meant(call, one, "order_id")))
    known = {identity.client_order_id for identity, _ in named}
    more = [own for own in unknown.client_order_ids if own not in known]
    return named + [(named[0][0]._replace(client_order_id=own), "") for own in more if named]


def _entries(call: Call, unknown: OrderOutcomeUnknown) -> list[dict[str, Any]]:
    """The arguments of each order of a call: they are those of one order, or have a list of them. `Any`: as sent."""
    arguments = unknown.arguments
    entries = arguments.get(call.entries or "items") if call.is_batch else [arguments]
    return [one for one in entries if isinstance(one, dict)] if isinstance(entries, list) else []
