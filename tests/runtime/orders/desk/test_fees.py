"""Fees of fills whose pushes don't say them."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import CLASSIC

OPTIONS = OrderOptions(categories=("SPOT",), confirm_within=0.1)


@pytest.mark.parametrize("is_lost", [False, True])
def test_a_fee_that_no_push_has_said_is_looked_up_once(*, is_lost: bool) -> None:
    """The first push after a fill is that of the order, which has its fee; that of the fill has none."""
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        with client.classic.orders(OPTIONS) as orders:
            order = orders.spot.place(**CLASSIC, side="buy", size="0.01")
            order.live(5)
            exchange.requests.clear()
            if is_lost:
                exchange.streams.faults.lose_push(1, "private")
            exchange.fill(str(order.id), Decimal("0.002"))
            order.until(lambda order: order.filled, 5)
            paid = exchange.state.orders.open(exchange.uid)[0].fees
            order.until(lambda order: order.fee == paid, 5)
            time.sleep(3 * OPTIONS.confirm_within)
            assert (
                len(exchange.requests.of("classic.spot.trade.get_fills")) == 2 * is_lost
            )  # a page, and no further one
