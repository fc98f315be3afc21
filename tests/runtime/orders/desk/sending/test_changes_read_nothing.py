"""An accepted change is followed as a placed order is: lists are read only if its outcome is unknown."""

from __future__ import annotations

import time
from collections import Counter

import pytest

from bitget_runtime.errors import OrderOutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER

CHANGE, LOOK_UP, OPEN = "uta.trade.modify_order", "uta.trade.get_order", "uta.trade.get_open_orders"


def counted(exchange: FakeExchange) -> Counter[str]:
    return Counter(str(one.operation) for one in exchange.requests)


def test_an_accepted_change_reads_no_lists(exchange: FakeExchange) -> None:
    options = OrderOptions(categories=("SPOT",), confirm_within=0.2)
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        exchange.requests.clear()
        for price in (49_000, 48_000, 47_000):
            order.modify(price=price)
            assert orders.synced
        time.sleep(0.4)  # nothing is asked afterwards either
        assert counted(exchange) == {CHANGE: 3}


def test_a_change_without_its_push_is_looked_up_once(exchange: FakeExchange) -> None:
    options = OrderOptions(categories=("SPOT",), confirm_within=0.2)
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        exchange.requests.clear()
        exchange.streams.faults.lose_push(100)
        for price in (49_000, 48_000, 47_000):
            order.modify(price=price)
        exchange.streams.wait(lambda: counted(exchange)[LOOK_UP] > 0, 5)
        time.sleep(0.3)
        assert counted(exchange) == {CHANGE: 3, LOOK_UP: 1}
        assert orders.synced


def test_a_change_whose_outcome_is_unknown_reads_the_lists(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(OrderOptions(categories=("SPOT",))) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        exchange.requests.clear()
        exchange.faults.add(Drop(after_accepting=True), CHANGE)
        with pytest.raises(OrderOutcomeUnknown):
            order.modify(price=49_000)
        exchange.streams.wait(lambda: counted(exchange)[OPEN] > 0, 5)
