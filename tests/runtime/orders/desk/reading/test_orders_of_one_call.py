"""The orders of one call are searched for together: in one walk over the lists, and within one time."""

from __future__ import annotations

import asyncio
from collections import Counter
from functools import partial
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from bitget_client import Bitget, OrderOutcomeUnknown
from bitget_client.classic.spot.trade_models import PlaceOrdersRequestOrder
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.errors import TransportError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.reading import following
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.desk.tracker import Tracker
from setups.empty_exchange import NOW, Empty, following_of
from setups.fake_clients import client_of

UNIFIED = PlaceOrdersItem(category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.01", price="50000")
CLASSIC = PlaceOrdersRequestOrder(side="buy", order_type="limit", force="gtc", size="0.001", price="1000")


class Counting(Empty):
    """It counts what it is asked, and may be out of order."""

    def __init__(self, broken: bool = False) -> None:
        super().__init__()
        self.times: Counter[tuple[str, Any]] = Counter()
        self.broken = broken

    async def __call__(self, operation: Any, arguments: Any, extra: Any) -> Any:
        self.times[operation.local_name, arguments.get("symbol")] += 1
        if self.broken:
            raise TransportError("gone")
        return await super().__call__(operation, arguments, extra)


def batch(tracker: Tracker) -> list[Tracked]:
    orders = [Tracked(Identity("uta", "SPOT", f"{'BE'[n % 2]}USDT", f"mine-{n}"), {}) for n in range(50)]
    tracker.add(orders)
    for order in orders:
        order.sent, order.accepted_until = NOW, NOW + 30_000
    return orders


def test_one_walk_proves_the_absence_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Counting()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of("uta", exchange)
    exchange.seconds = 40
    assert {*asyncio.run(follows.resolve_all(batch(tracker), 60))} == {"never_carried_out"}
    for symbol in ("BUSDT", "EUSDT"):  # more than once, because an order moves between lists when it ends
        assert all(1 < exchange.times[name, symbol] < 8 for name in ("get_open_orders", "get_order_history"))


def test_one_time_is_over_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Counting(broken=True)
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of("uta", exchange)
    assert {*asyncio.run(follows.resolve_all(batch(tracker), 60))} == {"unknown"}
    assert 50 < exchange.seconds <= 60


@pytest.mark.parametrize("account", ["unified", "classic"])
def test_a_batch_resolves(account: Literal["unified", "classic"]) -> None:
    with fake_exchange(account=account) as exchange, client_of(exchange) as client:
        for accepted in (True, False):
            unknown = lost(exchange, client, account, accepted)
            exchange.advance(60)
            found = unknown.resolve(client)
            assert [one.client_order_id for one in found] == list(unknown.client_order_ids)
            assert {one.state for one in found} == {"live" if accepted else "never_carried_out"}
            assert {one.id is not None for one in found} == {accepted}


def lost(exchange: FakeExchange, client: Bitget, account: str, accepted: bool) -> OrderOutcomeUnknown:
    operation = "uta.trade.place_orders" if account == "unified" else "classic.spot.trade.place_orders"
    exchange.faults.add(Drop(after_accepting=accepted), operation)
    place: Any = partial(client.uta.trade.place_orders, orders=[UNIFIED] * 5)
    if account == "classic":
        place = partial(client.classic.spot.trade.place_orders, symbol="BTCUSDT", orders=[CLASSIC] * 5)
    with pytest.raises(OrderOutcomeUnknown) as raised:
        place()
    return raised.value
