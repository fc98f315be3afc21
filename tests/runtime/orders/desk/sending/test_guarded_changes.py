"""Changes to orders that are followed, by a client with guards: what is known of the order counts."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_client import Guards, Hooks, RequestEvent
from bitget_runtime.errors import ApiError, GuardRefused, NotFound, OutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Drop, ErrorCode
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

GUARDS = Guards(max_notional=1_000, symbols={"BTCUSDT"})
MODIFY = "uta.trade.modify_order"


def test_of_a_buy_the_side_and_what_stays_are_known(exchange: FakeExchange) -> None:
    with client_of(exchange, guards=GUARDS) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        order.modify(qty="0.015")
        with pytest.raises(GuardRefused, match="1500"):
            order.modify(qty="0.03")
        order.until(lambda order: order.qty == Decimal("0.015"), 5)
        with pytest.raises(GuardRefused, match="1500"):
            order.modify(price="100000")
        order.modify(price="55000", qty="0.018")
        order.until(lambda order: order.price == 55_000, 5)


def test_changes_that_may_not_have_been_reported_count_at_their_most(exchange: FakeExchange) -> None:
    with client_of(exchange, guards=GUARDS) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        exchange.faults.add(ErrorCode("40034"), MODIFY)
        with pytest.raises(NotFound):
            order.modify(price="70000")
        order.modify(qty="0.016")
        exchange.faults.add(Drop(), MODIFY)
        with pytest.raises(OutcomeUnknown):
            order.modify(price="60000")
        with pytest.raises(GuardRefused, match="1020"):
            order.modify(qty="0.017")
        order.modify(price="50000", qty="0.017")


def test_a_larger_change_counts_until_the_exchange_has_reported_it(exchange: FakeExchange) -> None:
    with client_of(exchange, guards=GUARDS) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        for qty in ("0.015", "0.010"):
            order.modify(qty=qty)
            order.until(lambda order: order.qty == Decimal(qty), 5)  # noqa: B023 - called at once
        with pytest.raises(GuardRefused, match=r"1500.* the most that its qty may be by now: give its qty too"):
            order.modify(price="150000")
        order.modify(price="70000")
        order.until(lambda order: order.price == 70_000, 5)


def test_a_change_that_a_hook_sends_is_judged_by_its_own_order(exchange: FakeExchange) -> None:
    refused: list[GuardRefused] = []

    def change_another(event: RequestEvent) -> None:
        if event.operation == MODIFY and not refused:
            try:
                client.uta.trade.modify_order(category="SPOT", symbol="BTCUSDT", client_oid="larger", price="50001")
            except GuardRefused as error:
                refused.append(error)

    with client_of(exchange) as free:
        free.uta.trade.place_order(**{**ORDER, "qty": "0.1"}, price="50000", client_oid="larger")
    with (
        client_of(exchange, guards=GUARDS, hooks=Hooks(on_request=change_another)) as client,
        client.uta.orders(QUICK) as orders,
    ):
        order = orders.place(**ORDER, price="50000")
        order.live(5)
        order.modify(qty="0.015")
        assert len(refused) == 1


def test_of_a_sell_the_price_has_to_be_known(exchange: FakeExchange) -> None:
    with client_of(exchange, guards=Guards(max_notional=3_000, price_of=lambda _: None)) as client:
        with client_of(exchange) as free:
            free.uta.trade.place_order(**{**ORDER, "side": "sell"}, price="200000", client_oid="a")
        with client.uta.orders(QUICK) as orders:
            order = orders.find(client_order_id="a")
            assert order is not None
            with pytest.raises(GuardRefused, match="price_of"):
                order.modify(qty="0.005")


def test_a_buy_that_a_change_replaces_needs_no_latest_price() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange, guards=GUARDS) as client:
        with client.classic.orders(OrderOptions(categories=("SPOT",))) as orders:
            order = orders.spot.place(
                symbol="BTCUSDT", side="buy", order_type="limit", size="0.01", price="50000", force="gtc"
            )
            order.live(5)
            with pytest.raises(GuardRefused, match="1500"):
                order.modify(qty="0.03")
            assert order.modify(qty="0.02").live(5) == "live"


@pytest.mark.parametrize("change", [{"price": 0}, {"price": "50001", "qty": 0}])
def test_zero_is_no_reason_to_place_an_order_again_as_it_was(change: dict[str, Any]) -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        with client.classic.orders(OrderOptions(categories=("SPOT",), check=False)) as orders:
            order = orders.spot.place(
                symbol="BTCUSDT", side="buy", order_type="limit", force="gtc", size="0.001", price="50000"
            )
            order.live(5)
            with pytest.raises(ApiError):
                order.modify(**change)
            assert len(list(exchange.state.orders.everything())) == 1
