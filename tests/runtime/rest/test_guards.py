"""What a client must not send is refused before it is sent, by REST and by WebSocket alike."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal, localcontext
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, GuardRefused, Guards, InvalidArgument, NotFound, registry
from bitget_client.classic.spot.trade_models import PlaceOrdersRequestOrder
from bitget_client.registry import orders
from bitget_client.uta.strategy_models import PlaceOrderRequestOcoParam
from bitget_client.uta.stream_models import PlaceOrdersItem as ItemOfCommand
from bitget_client.uta.trade_models import ModifyOrdersItem, PlaceOrdersItem
from bitget_runtime.fake import FakeExchange
from bitget_runtime.rest.guards import Guarding
from setups.fake_clients import client_of

FUTURES: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit"}
SPOT: dict[str, Any] = {**FUTURES, "category": "SPOT"}
INVERSE: dict[str, Any] = {**FUTURES, "category": "COIN-FUTURES", "symbol": "BTCUSD"}
MUCH: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "order_type": "market", "qty": "0.1"}
CONTRACT: dict[str, Any] = {
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "side": "buy",
    "order_type": "limit",
    "size": "1",
    "price": "100",
}
TWAP: dict[str, Any] = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "side": "buy",
    "strategy_type": "twap",
    "qty": "100",
    "trigger_price": "0.1",
    "trigger_order_type": "market",
}
TRIGGERED: dict[str, Any] = {
    **{name: value for name, value in CONTRACT.items() if name not in ("order_type", "price")},
    "order_type": "market",
    "plan_type": "normal_plan",
    "trigger_price": "1",
    "trigger_type": "mark_price",
}
CLASSIC: dict[str, Any] = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "force": "gtc"}


async def _price_later(symbol: str) -> Decimal:
    return Decimal(1)


READ_ONLY: list[Callable[[Bitget], object]] = [
    lambda client: client.uta.trade.place_order(**FUTURES, qty="1", price="1"),
    lambda client: client.uta.trade.cancel_order(order_id="1"),
    lambda client: client.uta.account.set_leverage(category="USDT-FUTURES", symbol="BTCUSDT", leverage=2),
    lambda client: client.request("POST", "/api/v3/trade/place-order", params={}, signed=True),
    lambda client: client.with_options(timeout=1).classic.spot.trade.cancel_all_orders(symbol="BTCUSDT"),
]


@pytest.mark.parametrize("change", READ_ONLY)
def test_a_client_that_only_reads_changes_nothing(
    fake_exchange: FakeExchange, change: Callable[[Bitget], object]
) -> None:
    with client_of(fake_exchange, read_only=True) as client:
        client.uta.trade.get_open_orders()
        before = len(fake_exchange.requests)
        with pytest.raises(GuardRefused, match="read-only") as refused:
            change(client)
        assert (refused.value.guard, len(fake_exchange.requests)) == ("read_only", before)


BOUNDS = [Guards(symbols={"BTCUSDT"}), Guards(max_notional=1), Guards(max_open_orders=0)]


@pytest.mark.parametrize("guards", BOUNDS)
def test_bounded_orders_leave_no_other_way_to_trade(guards: Guards) -> None:
    guarding = Guarding(registry.api, guards)
    free = set()
    for address, operation in registry.operations.items():
        with suppress(GuardRefused):
            guarding.check(operation, {})
            free.add(address)
    assert [address for address in free if registry.operations[address].is_trade] == []
    assert free.isdisjoint({"uta.grid.create_bot", "uta.p2p.ads.create_ad", "uta.convert.trade_small_assets"})
    assert free > {"uta.transfer.transfer", "classic.spot.account.transfer_between_subaccounts"}
    assert free > {"uta.account.set_leverage", "classic.earn.savings.subscribe", "uta.market.get_tickers"}


async def test_commands_are_held_to_the_same_guards(fake_exchange: FakeExchange) -> None:
    key, url = fake_exchange.credentials, fake_exchange.base_url
    order = {name: value for name, value in FUTURES.items() if name != "category"}
    async with (
        AsyncBitget(*key, base_url=url, guards=Guards(max_notional=100)) as client,
        client.uta.stream() as stream,
    ):
        with pytest.raises(GuardRefused, match=r"a value of 101\.00 is above this client's limit, 100") as refused:
            await stream.trade.place_order(category="usdt-futures", **order, qty="0.01", price="10100")
        assert refused.value.operation == "uta.stream.trade.place_order"
        with pytest.raises(GuardRefused, match="a value of 101"):
            await stream.trade.place_orders(
                category="usdt-futures", orders=[ItemOfCommand(**order, qty="0.01", price="10100")]
            )
        placed = await stream.trade.place_order(category="usdt-futures", **order, qty="0.01", price="10000")
        assert placed.order_id


PLACES: list[tuple[str, Guards, Callable[[Bitget], object]]] = [
    ("symbols", Guards(symbols={"ETHUSDT"}), lambda one: one.uta.trade.place_order(**SPOT, qty="1", price="1")),
    (
        "symbols",
        Guards(symbols={"ETHUSDT"}),
        lambda one: one.classic.spot.trade.place_orders(
            orders=[PlaceOrdersRequestOrder(**CLASSIC, size="1", price="1")]
        ),
    ),
    ("symbols", Guards(symbols={"BTCUSDT"}), lambda one: one.uta.trade.modify_order(order_id="1", qty="1")),
    ("max_notional", Guards(max_notional=99), lambda one: one.uta.trade.place_order(**SPOT, qty="2", price="50")),
    (
        "max_notional",
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_orders(
            orders=[PlaceOrdersItem(**SPOT, qty="1", price="50"), PlaceOrdersItem(**SPOT, qty=2, price=50)]
        ),
    ),
    (
        "max_notional",  # what a market buy of spot spends
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**{**SPOT, "order_type": "market"}, qty="100"),
    ),
    (
        "max_notional",  # how much a market order of futures is worth is not known
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**{**FUTURES, "order_type": "market"}, qty="0.001"),
    ),
    (
        "max_notional",
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.uta.trade.place_order(**{**FUTURES, "order_type": "market"}, qty="0.001"),
    ),
    (
        "max_notional",  # a cheap price of a seller is no small order
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.uta.trade.place_order(**{**FUTURES, "side": "sell"}, qty="1", price="1"),
    ),
    (
        "max_notional",  # the quantity of an inverse contract may be in the base coin
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**INVERSE, qty="0.002", price="50000"),
    ),
    (
        "max_notional",  # ... and in the quote coin
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**INVERSE, qty="100", price="0.5"),
    ),
    ("max_notional", Guards(max_notional=99), lambda one: one.uta.trade.modify_order(order_id="1", price="1")),
    (
        "max_notional",
        Guards(max_notional=99),
        lambda one: one.classic.spot.plan.place_order(
            symbol="BTCUSDT",
            side="buy",
            trigger_price="0.1",
            order_type="limit",
            execute_price="0.1",
            plan_type="total",
            size="100",
            trigger_type="mark_price",
        ),
    ),
    (
        "max_notional",
        Guards(max_notional=99),
        lambda one: one.classic.margin.cross.trade.place_order(
            symbol="BTCUSDT", side="buy", order_type="market", loan_type="normal", quote_size="100"
        ),
    ),
    (
        "max_notional",  # which of two sizes counts is the exchange's decision
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.classic.margin.cross.trade.place_order(
            symbol="BTCUSDT",
            side="buy",
            order_type="market",
            loan_type="normal",
            base_size="0.0001",
            quote_size="100000",
        ),
    ),
    (
        "max_notional",  # which ignores the trigger price
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.uta.strategy.place_order(**TWAP),
    ),
    ("max_notional", Guards(max_notional=99), lambda one: one.uta.strategy.place_order(**TWAP)),
    (
        "max_notional",  # of several prices nobody can tell which one counts
        Guards(max_notional=99, price_of=lambda symbol: Decimal(1)),
        lambda one: one.uta.strategy.place_order(
            **{**TWAP, "strategy_type": "oco"},
            oco_params=[PlaceOrderRequestOcoParam(oco_limit_price="1", oco_trigger_price="100000")],
        ),
    ),
    (
        "max_notional",  # a trailing stop is filled at the market
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.classic.contract.plan.place_order(**{**TRIGGERED, "plan_type": "track_plan"}),
    ),
    ("max_open_orders", Guards(max_open_orders=5), lambda one: one.uta.trade.place_order(**SPOT, qty="1", price="1")),
    (
        "symbols",
        Guards(symbols={"ETHUSDT"}),
        lambda one: one.uta.trade.close_positions(category="USDT-FUTURES", symbol="BTCUSDT"),
    ),
    ("symbols", Guards(symbols={"ETHUSDT"}), lambda one: one.uta.trade.close_positions(category="USDT-FUTURES")),
    (
        "max_notional",  # in one-way mode it may open a position
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.uta.trade.place_order(**MUCH, side="sell", position_side="long"),
    ),
    (
        "max_notional",  # in hedge mode it opens one
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.uta.trade.place_order(**MUCH, side="buy", reduce_only=True, position_side="long"),
    ),
    (
        "max_notional",  # nothing is reduced where there is no position
        Guards(max_notional=99, price_of=lambda symbol: Decimal(100_000)),
        lambda one: one.uta.trade.place_order(**{**MUCH, "category": "SPOT"}, side="sell", reduce_only=True),
    ),
    (
        "max_notional",  # a seller's own price is not the one that it may be carried out at
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**{**SPOT, "side": "sell"}, qty="1", price="1"),
    ),
    (
        "max_notional",  # less than nothing is no small order
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**FUTURES, qty="-1", price="100"),
    ),
    (
        "max_notional",  # what a quantity means depends on the category
        Guards(max_notional=99),
        lambda one: one.uta.trade.place_order(**{**SPOT, "category": "STOCKS", "order_type": "market"}, qty="1"),
    ),
    (
        "max_notional",  # nobody knows what hedge mode makes of the word
        Guards(max_notional=99),
        lambda one: one.classic.contract.trade.place_order(**{**CONTRACT, "reduce_only": True, "trade_side": "opens"}),
    ),
    (
        "max_notional",  # an order without a price of its own is worth what triggers it
        Guards(max_notional=99),
        lambda one: one.classic.contract.plan.modify_order(
            product_type="USDT-FUTURES", symbol="BTCUSDT", order_id="1", new_trigger_price="100000"
        ),
    ),
    ("unlisted", Guards(withdrawals=False), lambda one: one.request("POST", "/api/v3/x", params={}, signed=True)),
    (
        "orders",  # not an order, and trades all the same
        Guards(max_notional=99),
        lambda one: one.classic.common.convert.trade(
            from_coin="USDT", from_coin_size="9", price="1", to_coin="ETH", to_coin_size="9", quote_id="1"
        ),
    ),
    ("withdrawals", Guards(withdrawals=False), lambda one: one.uta.p2p.orders.release_assets(order_id="1")),
    (
        "withdrawals",
        Guards(withdrawals=False),
        lambda one: one.uta.withdrawal.withdraw(coin="USDT", route="on_chain", address="x", size="1"),
    ),
]


@pytest.mark.parametrize(("guard", "guards", "place"), PLACES)
def test_what_a_guard_forbids_or_can_not_judge_is_not_sent(
    fake_exchange: FakeExchange, guard: str, guards: Guards, place: Callable[[Bitget], object]
) -> None:
    with client_of(fake_exchange, guards=guards) as client:
        with pytest.raises(GuardRefused) as refused:
            place(client)
    assert refused.value.guard == guard
    assert not fake_exchange.requests


def test_who_posts_to_the_path_of_a_method_is_told_to_call_it(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange, guards=Guards(withdrawals=False)) as client:
        with pytest.raises(GuardRefused, match="call the method for it"):
            client.request("POST", "/api/v3/trade/cancel-order", params={"orderId": "1"}, signed=True)
    assert not fake_exchange.requests


def test_a_sell_with_a_price_is_refused_for_what_it_lacks(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange, guards=Guards(max_notional=99)) as client:
        with pytest.raises(GuardRefused, match="price_of") as refused:
            client.uta.trade.place_order(**{**SPOT, "side": "sell"}, qty="1", price="1")
    assert "give a price" not in str(refused.value)


def test_an_order_with_the_side_of_the_position_that_it_closes_may_sell(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange, guards=Guards(max_notional=99)) as client:
        with pytest.raises(GuardRefused, match="it may sell"):
            client.classic.contract.trade.place_order(
                symbol="BTCUSDT",
                product_type="USDT-FUTURES",
                margin_mode="crossed",
                margin_coin="USDT",
                side="buy",
                trade_side="close",
                order_type="limit",
                size="0.001",
                price="1",
            )
    assert not fake_exchange.requests


ALLOWED: list[tuple[Guards, Callable[[Bitget], object]]] = [
    (Guards(symbols={"BTCUSDT"}), lambda one: one.uta.trade.place_order(**SPOT, qty="1", price="50")),
    (Guards(max_notional=100), lambda one: one.uta.trade.place_order(**SPOT, qty="2", price="50")),
    (Guards(max_notional=50), lambda one: one.uta.trade.place_order(**{**SPOT, "order_type": "market"}, qty="50")),
    (Guards(max_notional=Decimal("0.1"), symbols=set()), lambda one: one.uta.trade.cancel_all_orders(category="SPOT")),
    (Guards(max_notional="100.5"), lambda one: one.uta.trade.place_order(**SPOT, qty="2", price="50")),
    (
        Guards(max_notional=1, max_open_orders=0),
        lambda one: one.uta.trade.close_positions(category="USDT-FUTURES"),
    ),
    (
        Guards(symbols={"BTCUSDT"}),
        lambda one: one.uta.trade.close_positions(category="USDT-FUTURES", symbol="BTCUSDT"),
    ),
    (
        Guards(max_notional=100),  # a trigger order of such a kind trades at the price that triggers it
        lambda one: one.uta.strategy.place_order(**{**TWAP, "strategy_type": "trigger"}),
    ),
    (
        Guards(max_notional=1),
        lambda one: one.uta.account.set_leverage(category="USDT-FUTURES", symbol="BTCUSDT", leverage=2),
    ),
]


@pytest.mark.parametrize(("guards", "call"), ALLOWED)
def test_what_no_guard_forbids_is_sent(
    fake_exchange: FakeExchange, guards: Guards, call: Callable[[Bitget], object]
) -> None:
    with client_of(fake_exchange, guards=guards) as client, suppress(NotFound):  # there is no position to close
        call(client)
    assert len(fake_exchange.requests) == 1


CHANGES: list[Callable[[Bitget], object]] = [
    lambda one: one.uta.trade.modify_order(
        category="SPOT", symbol="BTCUSDT", order_id="1", qty="0.0199", price="50000"
    ),
    lambda one: one.uta.trade.modify_orders(
        orders=[ModifyOrdersItem(category="SPOT", symbol="BTCUSDT", order_id="1", qty="0.0199", price="50000")]
    ),
    lambda one: one.classic.spot.trade.replace_order(symbol="BTCUSDT", order_id="1", size="0.0199", price="50000"),
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_may_be_of_a_sell_and_is_judged_as_one(
    fake_exchange: FakeExchange, change: Callable[[Bitget], object]
) -> None:
    for price_of in (None, lambda symbol: Decimal(93_000)):
        with client_of(fake_exchange, guards=Guards(max_notional=1_000, price_of=price_of)) as client:
            with pytest.raises(GuardRefused, match="price_of" if price_of is None else "1850.7"):
                change(client)
    assert not fake_exchange.requests


def test_a_value_is_exact_whatever_the_context_of_the_program(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange, guards=Guards(max_notional=1_000)) as client, localcontext(prec=2):
        with pytest.raises(GuardRefused, match="a value of 1049 is above"):
            client.uta.trade.place_order(**SPOT, qty="1", price="1049")


def test_a_yes_in_another_word_is_none() -> None:
    life = orders().lives["uta"]
    sent = {"side": "sell", "reduceOnly": "true"}
    assert life.intents_said("one_way", sent) == ["open_short"]
    assert life.intents_said("one_way", {**sent, "reduceOnly": "yes"}) == ["open_short", "close_long"]


def test_a_latest_price_that_is_none_is_refused(fake_exchange: FakeExchange) -> None:
    guards = Guards(max_notional=1, price_of=lambda symbol: 0.5)  # type: ignore[arg-type,return-value]  # the point
    with (
        client_of(fake_exchange, guards=guards) as client,
        pytest.raises(InvalidArgument, match="price_of must return"),
    ):
        client.uta.trade.place_order(**{**FUTURES, "order_type": "market"}, qty="0.001")
    assert fake_exchange.requests == []


def test_open_orders_are_counted_by_whoever_knows_them(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange, guards=Guards(max_open_orders=2)) as client:
        guarding = client._client.flow.guarding
        assert guarding is not None
        guarding.open_orders = lambda sent: 1
        client.uta.trade.place_order(**SPOT, qty="1", price="50")
        with pytest.raises(GuardRefused, match="1 orders are open, and at most 2 may be"):
            client.uta.trade.place_orders(orders=[PlaceOrdersItem(**SPOT, qty="1", price="50")] * 2)


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_notional": 0},
        {"max_notional": Decimal("nan")},
        {"max_notional": 0.5},
        {"max_notional": "abc"},
        {"max_notional": True},
        {"max_open_orders": -1},
        {"max_open_orders": "3"},
        {"symbols": "BTCUSDT"},
        {"symbols": 5},
        {"symbols": {1}},
        {"withdrawals": "no"},
        {"read_only": "yes"},
        {"price_of": 5},
        {"price_of": _price_later},
    ],
)
def test_guards_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(wrong))):
        Guards(**wrong)


@pytest.mark.parametrize("wrong", [{"guards": {"max_notional": 1}}, {"read_only": 1}])
def test_what_is_no_guard_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        Bitget(**wrong)


def test_a_position_can_be_left_by_a_guarded_client(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        client.uta.trade.place_order(**MUCH, side="buy")
    guards = Guards(max_notional=1, max_open_orders=0, price_of=lambda symbol: Decimal(100_000))
    with client_of(fake_exchange, guards=guards) as client:
        with pytest.raises(GuardRefused):
            client.uta.trade.place_order(**MUCH, side="sell")
        client.uta.trade.place_order(**MUCH, side="sell", reduce_only=True)
        assert not client.uta.trade.get_positions(category="USDT-FUTURES").items
