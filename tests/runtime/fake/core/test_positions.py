"""Positions: modes, averages, margin, profit, liquidation, funding, settings."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.fake.core import (
    BillKind,
    MarginMode,
    OrderState,
    OrderType,
    PositionMode,
    PositionSide,
    Product,
    Reason,
    Refused,
)
from setups.desks.traders import COIN_FUTURES, FUTURES, TradersDesk, row

LONG, SHORT = PositionSide.LONG, PositionSide.SHORT


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk()


def hedge(desk: TradersDesk) -> None:
    for uid in (desk.ann, desk.bob):
        desk.exchange.set_position_mode(uid, PositionMode.HEDGE, Product.USDT_FUTURES)


def test_a_position_is_opened_added_to_reduced_and_closed(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.trade(desk.ann, desk.bob, 1, 62_000, desk.linear)
    position = desk.state.positions.get(desk.ann, desk.linear)
    assert position is not None
    assert row(position.size, position.average_price, position.margin) == (2, 61_000, 12_200)
    desk.trade(desk.bob, desk.ann, "0.5", 63_000, desk.linear)
    assert row(position.size, position.average_price, position.pnl) == (Decimal("1.5"), 61_000, 1000)
    desk.trade(desk.bob, desk.ann, "1.5", 61_000, desk.linear)
    assert desk.state.positions.open(desk.ann) == []
    (closed,) = desk.state.positions.closed(desk.ann)
    assert row(closed.pnl, closed.open_price, closed.close_price) == (1000, 61_000, 61_500)
    assert desk.free(desk.ann, "USDT", FUTURES) == 101_000 - closed.fees


def test_what_one_wins_the_other_loses(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.trade(desk.bob, desk.ann, 1, 60_500, desk.linear)
    assert desk.state.positions.closed(desk.bob)[0].pnl == -500
    assert desk.state.ledger.accounts["clearing", "USDT"] == 0


def test_an_order_larger_than_the_position_turns_it_over(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.trade(desk.bob, desk.ann, 3, 61_000, desk.linear)
    position = desk.state.positions.get(desk.ann, desk.linear)
    assert position is not None
    assert row(position.size, position.average_price, position.margin) == (-2, 61_000, 12_200)
    assert desk.state.positions.closed(desk.ann)[0].pnl == 1000


def test_inverse_contracts_pay_in_their_coin(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 60_000, 60_000, desk.inverse)
    desk.trade(desk.bob, desk.ann, 60_000, 75_000, desk.inverse)
    (closed,) = desk.state.positions.closed(desk.ann)
    assert closed.pnl == Decimal("0.2")
    assert row(closed.open_price, closed.close_price) == (60_000, 75_000)
    assert desk.total(desk.ann, "BTC", COIN_FUTURES) == Decimal("10.2") - closed.fees


def test_hedge_mode_has_both_sides_at_once(desk: TradersDesk) -> None:
    hedge(desk)
    desk.buy(desk.ann, 2, 60_000, desk.linear, position_side=LONG)
    desk.sell(desk.bob, 2, 60_000, desk.linear, position_side=SHORT)
    desk.sell(desk.ann, 1, 60_000, desk.linear, position_side=SHORT)
    desk.buy(desk.bob, 1, 60_000, desk.linear, position_side=SHORT)
    assert row(desk.size(desk.ann, desk.linear, LONG), desk.size(desk.ann, desk.linear, SHORT)) == (2, -1)
    assert desk.size(desk.bob, desk.linear, SHORT) == -1


def test_in_hedge_mode_only_what_is_there_can_be_closed(desk: TradersDesk) -> None:
    hedge(desk)
    with pytest.raises(Refused, match="no_position"):
        desk.sell(desk.ann, 1, 60_000, desk.linear, position_side=LONG)
    desk.buy(desk.ann, 2, 60_000, desk.linear, position_side=LONG)
    desk.sell(desk.bob, 2, 60_000, desk.linear, position_side=SHORT)
    desk.sell(desk.ann, 1, 61_000, desk.linear, position_side=LONG)
    with pytest.raises(Refused, match="exceeds_position: 1"):
        desk.sell(desk.ann, 2, 61_000, desk.linear, position_side=LONG)


@pytest.mark.parametrize("mode", list(PositionMode))
def test_an_order_must_fit_the_position_mode(desk: TradersDesk, mode: PositionMode) -> None:
    desk.exchange.set_position_mode(desk.ann, mode, Product.USDT_FUTURES)
    side = LONG if mode is PositionMode.ONE_WAY else PositionSide.NET
    with pytest.raises(Refused, match="mode_mismatch"):
        desk.buy(desk.ann, 1, 60_000, desk.linear, position_side=side)


def test_reduce_only_never_opens(desk: TradersDesk) -> None:
    with pytest.raises(Refused, match="no_position"):
        desk.sell(desk.ann, 1, 60_000, desk.linear, reduce_only=True)
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    with pytest.raises(Refused, match="reduce_only_refused"):
        desk.buy(desk.ann, 1, 60_000, desk.linear, reduce_only=True)


def test_a_reduce_only_order_is_filled_as_far_as_the_position_goes(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    order = desk.sell(desk.ann, 3, 61_000, desk.linear, reduce_only=True)
    desk.buy(desk.bob, 3, 61_000, desk.linear)
    assert row(order.filled, order.state, order.ended_by) == (1, OrderState.CANCELLED, Reason.REDUCE_ONLY_REFUSED)
    assert desk.size(desk.ann, desk.linear) == 0


def test_a_position_that_is_closed_takes_its_closing_orders_with_it(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    order = desk.sell(desk.ann, 1, 70_000, desk.linear, reduce_only=True)
    desk.trade(desk.bob, desk.ann, 1, 60_000, desk.linear)
    assert order.ended_by is Reason.REDUCE_ONLY_REFUSED


def test_a_position_is_closed_at_the_market(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.buy(desk.bob, 1, 59_000, desk.linear)
    order = desk.exchange.close_position(desk.ann, desk.linear)
    assert row(order.new.type, order.average_price) == (OrderType.MARKET, 59_000)
    with pytest.raises(Refused, match="no_position"):
        desk.exchange.close_position(desk.ann, desk.linear)


def test_profit_goes_by_the_mark_price(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.exchange.price(desk.linear, Decimal(60_000), mark=Decimal(60_300), hold=True)
    position = desk.state.positions.get(desk.ann, desk.linear)
    assert position is not None
    assert position.profit_at(desk.exchange.market(desk.linear).mark()) == 300


@pytest.mark.parametrize("long", [True, False])
def test_an_isolated_position_is_liquidated_at_its_price_and_loses_its_margin(desk: TradersDesk, long: bool) -> None:
    loser, winner = (desk.ann, desk.bob) if long else (desk.bob, desk.ann)
    desk.exchange.set_margin_mode(loser, desk.linear, MarginMode.ISOLATED)
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    position = desk.state.positions.get(loser, desk.linear)
    assert position is not None
    price = desk.exchange.liquidation.price(position)
    assert price == (Decimal("54216.9") if long else Decimal("65737.1"))
    before, margin = desk.total(loser, "USDT", FUTURES), position.margin
    step = 1 if long else -1
    desk.exchange.price(desk.linear, price + step, hold=True)
    assert desk.size(loser, desk.linear) == step
    desk.exchange.price(desk.linear, price - step, hold=True)
    assert desk.size(loser, desk.linear) == 0
    assert desk.state.positions.closed(loser)[0].liquidated
    assert before - margin <= desk.total(loser, "USDT", FUTURES) < before - margin / 2
    assert desk.size(winner, desk.linear) == -step


def test_a_loss_beyond_the_margin_is_the_insurance_fund_s(desk: TradersDesk) -> None:
    desk.exchange.set_margin_mode(desk.ann, desk.linear, MarginMode.ISOLATED)
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    before = desk.total(desk.ann, "USDT", FUTURES)
    desk.exchange.price(desk.linear, Decimal(30_000), hold=True)
    assert desk.total(desk.ann, "USDT", FUTURES) == before - 6000
    assert desk.state.ledger.accounts["insurance", "USDT"] < 0


def test_a_crossed_position_is_backed_by_the_whole_wallet(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.exchange.price(desk.linear, Decimal(30_000), hold=True)
    assert desk.size(desk.ann, desk.linear) == 1
    free = desk.free(desk.ann, "USDT", FUTURES)
    with pytest.raises(Refused, match="insufficient_balance"):
        desk.exchange.transfer(desk.ann, "USDT", free, FUTURES, desk.state.users.find(desk.ann).wallet_of(Product.SPOT))


def test_liquidation_cancels_orders_of_the_wallet(desk: TradersDesk) -> None:
    for uid in (desk.ann, desk.bob):
        desk.exchange.set_leverage(uid, desk.linear, Decimal(50))
    desk.trade(desk.ann, desk.bob, 30, 60_000, desk.linear)
    order = desk.buy(desk.ann, "0.1", 50_000, desk.linear)
    desk.exchange.price(desk.linear, Decimal(56_000), hold=True)
    assert order.ended_by is Reason.CANCELLED_BY_LIQUIDATION
    assert desk.total(desk.ann, "USDT", FUTURES) == 0


def test_funding_is_paid_by_longs_to_shorts_at_its_hour(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    market = desk.exchange.market(desk.linear)
    market.set_funding_rate(market.next_funding(), Decimal("0.0001"))
    before = desk.total(desk.ann, "USDT", FUTURES)
    desk.exchange.advance(8 * 3600 - 1)
    assert desk.total(desk.ann, "USDT", FUTURES) == before
    desk.exchange.advance(1)
    assert desk.total(desk.ann, "USDT", FUTURES) == before - 6
    bill = next(desk.state.ledger.bills(desk.bob, FUTURES))
    assert row(bill.kind, bill.amount) == (BillKind.FUNDING, 6)
    assert bill.time == desk.state.clock.now


def test_modes_are_fixed_while_orders_or_positions_are_there(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, 1, 60_000, desk.linear)
    with pytest.raises(Refused, match="open_orders_exist"):
        desk.exchange.set_position_mode(desk.ann, PositionMode.HEDGE, Product.USDT_FUTURES)
    with pytest.raises(Refused, match="open_orders_exist"):
        desk.exchange.set_leverage(desk.ann, desk.linear, Decimal(5))
    desk.sell(desk.bob, 1, 60_000, desk.linear)
    assert order.state is OrderState.FILLED
    with pytest.raises(Refused, match="positions_exist"):
        desk.exchange.set_margin_mode(desk.ann, desk.linear, MarginMode.ISOLATED)


def test_leverage_margins_an_open_position_anew(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.exchange.set_leverage(desk.ann, desk.linear, Decimal(20))
    position = desk.state.positions.get(desk.ann, desk.linear)
    assert position is not None
    assert position.margin == 3000
    assert desk.free(desk.ann, "USDT", FUTURES) == 100_000 - 3000 - 12


def test_leverage_has_bounds_by_size(desk: TradersDesk) -> None:
    with pytest.raises(Refused, match="leverage_out_of_range"):
        desk.exchange.set_leverage(desk.ann, desk.linear, Decimal(126))
    desk.exchange.set_leverage(desk.ann, desk.linear, Decimal(125))
    with pytest.raises(Refused, match="exceeds_tier"):
        desk.buy(desk.ann, 10, 60_000, desk.linear)


def test_isolated_margin_can_be_added_and_taken_back(desk: TradersDesk) -> None:
    desk.exchange.set_margin_mode(desk.ann, desk.linear, MarginMode.ISOLATED)
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    position = desk.exchange.adjust_margin(desk.ann, desk.linear, Decimal(1000))
    assert position.margin == 7000
    desk.exchange.adjust_margin(desk.ann, desk.linear, Decimal(-1000))
    with pytest.raises(Refused, match="insufficient_balance"):
        desk.exchange.adjust_margin(desk.ann, desk.linear, Decimal(-1))
    with pytest.raises(Refused, match="not_isolated"):
        desk.exchange.adjust_margin(desk.bob, desk.linear, Decimal(1))
