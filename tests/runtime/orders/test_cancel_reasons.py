"""Why an order was cancelled: as the exchange says, and whether this program had asked for it."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import OrderChange, OrderState
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK


def last(order: Any) -> tuple[OrderState, str, bool]:
    change: OrderChange = order.history[-1]
    return change.state, change.cancel_reason, change.cancel_requested


def test_the_word_of_the_exchange(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="101000", time_in_force="post_only")
        assert order.final(5) is OrderState.CANCELLED
        assert last(order) == (OrderState.CANCELLED, "post_only_fill_cancel", False)


@pytest.mark.parametrize("requested", [True, False])
def test_an_order_that_this_program_or_another_one_cancels(exchange: FakeExchange, requested: bool) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        events = iter(order)
        if requested:
            order.cancel()
        else:
            client.uta.trade.cancel_order(order_id=order.id)
        order.final(5)
        assert last(order) == (OrderState.CANCELLED, "normal_cancel", requested)
        (told,) = [one for one in events if isinstance(one, OrderChange) and one.state is OrderState.CANCELLED]
        assert told == order.history[-1]


def test_other_states_have_no_reason() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        with client.classic.orders(OrderOptions(categories=("SPOT",))) as orders:
            order = orders.spot.place(
                symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.01", price="50000"
            )
            order.live(5)
            assert last(order) == (OrderState.LIVE, "", False)
            order.cancel()
            order.final(5)
            assert last(order)[0] is OrderState.CANCELLED
            assert last(order)[2], "the channel of spot orders has no reason"
