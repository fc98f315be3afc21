"""What an exchange does not let happen: orders without money, coins that are owed leaving, interest twice."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.fake.core import (
    Exit,
    MarginMode,
    NewOrder,
    OrderState,
    OrderType,
    PositionChanged,
    PositionMode,
    PositionSide,
    Product,
    Reason,
    Refused,
    Side,
    TimeInForce,
    Wallet,
    WalletKind,
)
from setups.desks.traders import FUTURES, MARGIN, SPOT, TradersDesk, number, row

LONG, SHORT = PositionSide.LONG, PositionSide.SHORT
POOL = Wallet(WalletKind.UNIFIED)


def refusal(action: Any, *args: Any, **kwargs: Any) -> Reason:
    with pytest.raises(Refused) as refused:
        action(*args, **kwargs)
    return refused.value.reason


def hedging(desk: TradersDesk) -> TradersDesk:
    for uid in (desk.ann, desk.bob):
        desk.exchange.set_position_mode(uid, PositionMode.HEDGE, Product.USDT_FUTURES)
    return desk


def pooled(desk: TradersDesk, **coins: int) -> str:
    uid = desk.exchange.add_user(pooled=True).uid
    for coin, amount in coins.items():
        desk.exchange.deposit(uid, coin, Decimal(amount))
    return uid


# money


def test_interest_is_charged_once_an_hour_however_often_a_loan_is_repaid() -> None:
    owed = []
    for rounds in (0, 3):
        desk = TradersDesk()
        desk.exchange.transfer(desk.ann, "USDT", Decimal(1000), SPOT, MARGIN)
        desk.exchange.borrow(desk.ann, MARGIN, "USDT", Decimal(1000))
        for _ in range(rounds):
            desk.exchange.advance(600)
            desk.exchange.repay(desk.ann, MARGIN, "USDT")
            desk.exchange.borrow(desk.ann, MARGIN, "USDT", Decimal(1000))
        desk.exchange.advance(7200 - rounds * 600)
        owed.append(desk.state.ledger.balance(desk.ann, MARGIN, "USDT").interest)
    assert owed[0] == owed[1] > 0


def test_what_is_borrowed_or_lost_is_not_withdrawn() -> None:
    desk = TradersDesk(quoting=True)
    uid = pooled(desk, USDT=1000)
    desk.exchange.borrow(uid, POOL, "USDT", Decimal(2000))
    assert refusal(desk.exchange.withdraw, uid, "USDT", Decimal(1500)) is Reason.INSUFFICIENT_BALANCE
    loser = pooled(desk, USDT=10_000)
    desk.buy(loser, 1, at=desk.linear)
    desk.exchange.price(desk.linear, Decimal(58_000), hold=True)
    free = desk.state.ledger.balance(loser, POOL, "USDT").free
    assert desk.exchange.movements.transferable(loser, "USDT", POOL) < free - 1900
    assert refusal(desk.exchange.withdraw, loser, "USDT", free - 500) is Reason.INSUFFICIENT_BALANCE


def test_losses_of_contracts_are_not_spent_on_coins() -> None:
    desk = TradersDesk(quoting=True)
    uid = pooled(desk, USDT=10_000)
    desk.buy(uid, 1, at=desk.linear)
    desk.exchange.price(desk.linear, Decimal(57_000), hold=True)
    assert refusal(desk.buy, uid, "0.06", 60_000) is Reason.INSUFFICIENT_BALANCE
    desk.buy(uid, "0.01", 60_000)


def test_losses_of_isolated_positions_are_covered_by_their_margin() -> None:
    desk = TradersDesk()
    desk.exchange.set_margin_mode(desk.ann, desk.linear, MarginMode.ISOLATED)
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.exchange.price(desk.linear, Decimal(58_000), hold=True)
    movable = desk.exchange.movements.transferable(desk.ann, "USDT", FUTURES)
    assert movable == desk.free(desk.ann, "USDT", FUTURES)


# orders


def test_an_order_that_was_to_close_holds_margin_once_the_position_is_gone() -> None:
    desk = TradersDesk()
    desk.trade(desk.ann, desk.bob, 2, 60_000, desk.linear)
    first, second = (desk.sell(desk.ann, 1, price, desk.linear) for price in (61_000, 62_000))
    assert row(first.frozen, second.frozen) == (0, 0)
    desk.buy(desk.bob, 1, 60_000, desk.linear)
    desk.sell(desk.ann, 1, 60_000, desk.linear, reduce_only=True)
    assert row(first.opening, second.opening) == (0, 1)
    assert second.frozen > 6200
    desk.exchange.transfer(desk.ann, "USDT", desk.free(desk.ann, "USDT", FUTURES), FUTURES, SPOT)
    desk.buy(desk.bob, 1, 60_500, desk.linear)
    desk.exchange.close_position(desk.ann, desk.linear)
    assert row(first.state, first.opening) == (OrderState.LIVE, 1)  # for the margin that closing has freed
    assert desk.free(desk.ann, "USDT", FUTURES) >= 0


def test_an_order_that_can_not_be_secured_any_more_is_cancelled() -> None:
    desk = TradersDesk()
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    resting = desk.sell(desk.ann, 1, 90_000, desk.linear)
    desk.exchange.transfer(desk.ann, "USDT", desk.free(desk.ann, "USDT", FUTURES), FUTURES, SPOT)
    desk.buy(desk.bob, 1, 60_000, desk.linear)
    desk.exchange.close_position(desk.ann, desk.linear)
    assert (resting.state, resting.ended_by) == (OrderState.CANCELLED, Reason.INSUFFICIENT_BALANCE)


def test_a_closing_order_is_not_changed_beyond_its_position() -> None:
    desk = hedging(TradersDesk())
    desk.buy(desk.ann, 2, 60_000, desk.linear, position_side=LONG)
    desk.sell(desk.bob, 2, 60_000, desk.linear, position_side=SHORT)
    order = desk.sell(desk.ann, 1, 61_000, desk.linear, position_side=LONG)
    assert refusal(desk.exchange.modify, desk.ann, order.id, qty=Decimal(50)) is Reason.EXCEEDS_POSITION
    assert desk.exchange.modify(desk.ann, order.id, qty=Decimal(2)).qty == 2


def test_a_position_is_closed_although_an_order_holds_it_back() -> None:
    desk = hedging(TradersDesk(quoting=True))
    desk.buy(desk.ann, 1, at=desk.linear, position_side=LONG)
    resting = desk.sell(desk.ann, 1, 65_000, desk.linear, position_side=LONG)
    desk.exchange.close_position(desk.ann, desk.linear, LONG)
    assert desk.size(desk.ann, desk.linear, LONG) == 0
    assert resting.state is OrderState.CANCELLED


def test_a_turned_position_is_told_closed_and_open() -> None:
    desk = TradersDesk()
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    with desk.state.events.recorded() as events:
        desk.trade(desk.bob, desk.ann, 3, 61_000, desk.linear)
    told = [row(each.position.size, each.position.long) for each in events if isinstance(each, PositionChanged)]
    assert told == [(0, True), (-2, False), (0, False), (2, True)]


def test_a_position_keeps_what_it_paid_to_open_and_to_close() -> None:
    desk = TradersDesk(quoting=True)
    order = desk.sell(desk.ann, 1, 61_000, desk.linear)
    desk.exchange.fill(desk.ann, order.id)
    desk.buy(desk.ann, 1, 61_000, desk.linear, reduce_only=True)
    [closed] = desk.state.positions.closed(desk.ann)
    entry, exit_ = reversed(list(desk.state.orders.fills(desk.ann)))
    assert (closed.open_fees, closed.close_fees, closed.long) == (entry.fee, exit_.fee, False)
    assert entry.fee < exit_.fee


@pytest.mark.parametrize("force", TimeInForce)
def test_market_orders_are_immediate(force: TimeInForce) -> None:
    desk = TradersDesk(quoting=True)
    if force is TimeInForce.POST_ONLY:
        assert refusal(desk.buy, desk.ann, 1, time_in_force=force) is Reason.POST_ONLY_WOULD_TAKE
        return
    placed = desk.buy(desk.ann, 1, time_in_force=force).new.time_in_force
    assert placed is (force if force is TimeInForce.FOK else TimeInForce.IOC)


@pytest.mark.parametrize(
    ("force", "state", "filled"), [(TimeInForce.FOK, "cancelled", 0), (TimeInForce.IOC, "cancelled", "0.001")]
)
def test_a_value_that_is_not_offered(force: TimeInForce, state: str, filled: object) -> None:
    desk = TradersDesk()
    desk.sell(desk.bob, "0.001", 60_000)
    new = NewOrder(instrument=desk.spot, side=Side.BUY, type=OrderType.MARKET, value=Decimal(600), time_in_force=force)
    order = desk.exchange.place(desk.ann, new)
    assert (order.state, order.filled) == (state, number(filled))


def test_a_value_that_is_offered_is_filled_but_for_less_than_a_step() -> None:
    desk = TradersDesk()
    desk.sell(desk.bob, 1, 60_001)
    new = NewOrder(
        instrument=desk.spot, side=Side.BUY, type=OrderType.MARKET, value=Decimal(600), time_in_force=TimeInForce.FOK
    )
    assert desk.exchange.place(desk.ann, new).state is OrderState.FILLED


def test_fok_of_more_than_there_is_to_reduce_does_nothing() -> None:
    desk = TradersDesk()
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    desk.buy(desk.bob, 5, 60_000, desk.linear)
    order = desk.sell(desk.ann, 3, 60_000, desk.linear, reduce_only=True, time_in_force=TimeInForce.FOK)
    assert row(order.filled, order.ended_by) == (0, Reason.FOK_NOT_FILLED)


def test_an_order_is_replaced_or_stays() -> None:
    desk = TradersDesk()
    order = desk.buy(desk.ann, 1, 50_000, desk.linear, client_id="a")
    new = NewOrder(instrument=desk.linear, side=Side.BUY, qty=Decimal(100), price=Decimal(50_000), client_id="a")
    assert refusal(desk.exchange.replace, desk.ann, order.id, new) is Reason.INSUFFICIENT_BALANCE
    assert order.pending
    desk.exchange.transfer(desk.ann, "USDT", desk.free(desk.ann, "USDT", FUTURES), FUTURES, SPOT)
    again = desk.exchange.replace(
        desk.ann,
        order.id,
        NewOrder(instrument=desk.linear, side=Side.BUY, qty=Decimal(1), price=Decimal(49_000), client_id="a"),
    )
    assert (order.state, again.state) == (OrderState.CANCELLED, OrderState.LIVE)


def test_a_limit_of_orders_is_one_of_an_instrument() -> None:
    desk = TradersDesk()
    desk.linear.max_orders = 2
    for _ in range(3):
        desk.buy(desk.ann, "0.1", 50_000)
    orders = [desk.buy(desk.ann, "0.1", 50_000, desk.linear) for _ in range(2)]
    assert refusal(desk.buy, desk.ann, "0.1", 50_000, desk.linear) is Reason.TOO_MANY_ORDERS
    desk.exchange.cancel(desk.ann, orders[0].id)
    desk.buy(desk.ann, "0.1", 50_000, desk.linear)


@pytest.mark.parametrize("exits", [{"stop_loss": 60_000}, {"take_profit": 60_000}])
def test_an_exit_at_the_entry_is_refused(exits: dict[str, int]) -> None:
    desk = TradersDesk(quoting=True)
    given = {name: Exit(price=Decimal(price)) for name, price in exits.items()}
    assert refusal(desk.buy, desk.ann, 1, 60_000, desk.linear, **given) is Reason.TRIGGER_PRICE_WRONG_SIDE


# positions


def isolated(desk: TradersDesk) -> TradersDesk:
    desk.exchange.set_margin_mode(desk.ann, desk.linear, MarginMode.ISOLATED)
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    return desk


def test_margin_is_not_lowered_below_what_a_loss_leaves() -> None:
    desk = isolated(TradersDesk())
    desk.exchange.price(desk.linear, Decimal(56_000), hold=True)
    assert refusal(desk.exchange.set_leverage, desk.ann, desk.linear, Decimal(100)) is Reason.INSUFFICIENT_BALANCE
    desk.exchange.adjust_margin(desk.ann, desk.linear, Decimal(3000))
    desk.exchange.price(desk.linear, Decimal(53_000), hold=True)
    assert refusal(desk.exchange.adjust_margin, desk.ann, desk.linear, Decimal(-3000)) is Reason.INSUFFICIENT_BALANCE


def test_added_margin_stays_when_the_leverage_changes() -> None:
    desk = isolated(TradersDesk())
    desk.exchange.adjust_margin(desk.ann, desk.linear, Decimal(1000))
    desk.exchange.set_leverage(desk.ann, desk.linear, Decimal(20))
    [position] = desk.state.positions.open(desk.ann)
    assert position.margin == 4000


def test_funding_of_an_isolated_position_comes_from_its_margin() -> None:
    desk = isolated(TradersDesk())
    free, market = desk.free(desk.ann, "USDT", FUTURES), desk.exchange.market(desk.linear)
    [position] = desk.state.positions.open(desk.ann)
    before = desk.exchange.liquidation.price(position)
    market.set_funding_rate(market.next_funding(), Decimal("0.003"))
    desk.exchange.advance(8 * 3600)
    assert position.margin == 6000 + position.funding == 5820
    assert desk.free(desk.ann, "USDT", FUTURES) == free
    after = desk.exchange.liquidation.price(position)
    assert before is not None
    assert after is not None
    assert after > before


def test_positions_that_cancel_each_other_out_have_no_liquidation_price() -> None:
    desk = hedging(TradersDesk())
    for uid in (desk.ann, desk.bob):
        desk.exchange.set_leverage(uid, desk.linear, Decimal(50))
    desk.buy(desk.ann, 20, 60_000, desk.linear, position_side=LONG)
    desk.sell(desk.bob, 20, 60_000, desk.linear, position_side=SHORT)
    desk.sell(desk.ann, 10, 60_000, desk.linear, position_side=SHORT)
    desk.buy(desk.bob, 10, 60_000, desk.linear, position_side=LONG)
    long, short = desk.state.positions.open(desk.ann)
    price = desk.exchange.liquidation.price(long)
    assert price == desk.exchange.liquidation.price(short) is not None
    desk.sell(desk.ann, 10, 60_000, desk.linear, position_side=SHORT)
    desk.buy(desk.bob, 10, 60_000, desk.linear, position_side=LONG)
    assert desk.exchange.liquidation.price(long) is None


def test_a_hedged_position_is_liquidated_at_its_price() -> None:
    desk = hedging(TradersDesk())
    desk.buy(desk.ann, 10, 60_000, desk.linear, position_side=LONG)
    desk.sell(desk.bob, 10, 60_000, desk.linear, position_side=SHORT)
    desk.sell(desk.ann, 4, 60_000, desk.linear, position_side=SHORT)
    desk.buy(desk.bob, 4, 60_000, desk.linear, position_side=LONG)
    price = desk.exchange.liquidation.price(desk.state.positions.open(desk.ann)[0])
    assert price is not None
    desk.exchange.price(desk.linear, price + 50, hold=True)
    assert len(desk.state.positions.open(desk.ann)) == 2
    desk.exchange.price(desk.linear, price - 50, hold=True)
    assert len(desk.state.positions.open(desk.ann)) < 2
