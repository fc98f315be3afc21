"""Plan orders, take profits, stop losses, countdowns."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_runtime.fake.core import (
    Exit,
    Instrument,
    NewOrder,
    NewTrigger,
    OrderState,
    OrderType,
    PriceKind,
    Reason,
    Refused,
    Side,
    Trigger,
    TriggerKind,
    TriggerState,
)
from setups.desks.traders import TradersDesk, number, row


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk(quoting=True)


def plan(
    desk: TradersDesk,
    price: object,
    at: Instrument,
    side: Side = Side.BUY,
    kind: TriggerKind = TriggerKind.PLAN,
    **more: Any,
) -> Trigger:
    order = NewOrder(
        instrument=at,
        side=side,
        type=OrderType.MARKET,
        qty=more.pop("qty", Decimal("0.1")),
        reduce_only=more.pop("reduce_only", False),
    )
    return desk.exchange.set_trigger(desk.ann, NewTrigger(kind=kind, price=number(price), order=order, **more))


@pytest.mark.parametrize(("price", "before"), [(61_000, 60_999), (59_000, 59_001)])
def test_a_plan_fires_when_the_price_comes_to_it_from_either_side(desk: TradersDesk, price: int, before: int) -> None:
    trigger = plan(desk, price, desk.spot)
    desk.exchange.price(desk.spot, Decimal(before), hold=True)
    assert trigger.state is TriggerState.WAITING
    desk.exchange.price(desk.spot, Decimal(price), hold=True)
    assert row(trigger.state, trigger.fired_at) == (TriggerState.FIRED, price)
    order = desk.state.orders.find(desk.ann, trigger.order_id)
    assert row(order.state, order.trigger_id) == (OrderState.FILLED, trigger.id)


@pytest.mark.parametrize("kind", list(PriceKind))
def test_a_trigger_watches_its_own_price(desk: TradersDesk, kind: PriceKind) -> None:
    trigger = plan(desk, 61_000, desk.linear, by=kind)
    prices = dict.fromkeys(PriceKind, Decimal(60_500)) | {kind: Decimal(61_000)}
    desk.exchange.price(
        desk.linear, prices[PriceKind.LAST], mark=prices[PriceKind.MARK], index=prices[PriceKind.INDEX], hold=True
    )
    assert trigger.state is TriggerState.FIRED


def test_a_trade_of_users_fires_too() -> None:
    desk = TradersDesk()
    trigger = plan(desk, 61_000, desk.spot)
    desk.trade(desk.ann, desk.bob, 1, 61_000, desk.spot)
    assert trigger.state is TriggerState.FIRED


def test_a_trigger_fires_as_time_goes_by(desk: TradersDesk) -> None:
    desk.exchange.price(desk.spot, Decimal(60_000))
    trigger = plan(desk, 60_100, desk.spot)
    while trigger.waiting:
        desk.exchange.advance(3600)
    assert trigger.fired_at >= 60_100
    assert trigger.fired_at < 61_000


def test_a_plan_whose_order_is_refused_has_failed(desk: TradersDesk) -> None:
    trigger = plan(desk, 61_000, desk.spot, qty=Decimal(500))
    desk.exchange.price(desk.spot, Decimal(61_000), hold=True)
    assert row(trigger.state, trigger.refused) == (TriggerState.FAILED, Reason.INSUFFICIENT_BALANCE)


def test_triggers_are_changed_listed_and_cancelled(desk: TradersDesk) -> None:
    first, second = plan(desk, 61_000, desk.spot, client_id="one"), plan(desk, 62_000, desk.linear)
    with pytest.raises(Refused, match="duplicate_client_id"):
        plan(desk, 61_000, desk.spot, client_id="one")
    order = replace(first.new.order, type=OrderType.LIMIT, price=Decimal(59_500))
    desk.exchange.modify_triggers(desk.ann, {first.id: replace(first.new, price=Decimal(59_000), order=order)})
    assert row(first.new.price, first.rises, first.new.order.price) == (59_000, False, 59_500)
    assert desk.state.triggers.open(desk.ann) == [second, first]
    desk.exchange.cancel_trigger(desk.ann, first.id)
    assert desk.exchange.cancel_triggers(desk.ann, desk.linear.product) == [second]
    assert list(desk.state.triggers.past(desk.ann)) == [second, first]
    with pytest.raises(Refused, match="trigger_finished"):
        desk.exchange.cancel_trigger(desk.ann, first.id)
    with pytest.raises(Refused, match="unknown_trigger"):
        desk.exchange.cancel_trigger(desk.bob, first.id)


def test_exits_of_an_order_wait_until_it_is_filled_and_one_ends_the_other(desk: TradersDesk) -> None:
    entry = desk.buy(
        desk.ann, 1, 59_000, desk.linear, take_profit=Exit(price=Decimal(62_000)), stop_loss=Exit(price=Decimal(58_000))
    )
    assert desk.state.triggers.open(desk.ann) == []
    desk.exchange.fill(desk.ann, entry.id)
    stop, profit = desk.state.triggers.open(desk.ann)
    assert row(stop.parent_id, profit.parent_id) == (entry.id, entry.id)
    desk.exchange.price(desk.linear, Decimal(62_000), hold=True)
    assert row(profit.state, stop.state) == (TriggerState.FIRED, TriggerState.CANCELLED)
    assert desk.size(desk.ann, desk.linear) == 0


def test_exits_of_a_spot_order_sell_what_it_got(desk: TradersDesk) -> None:
    entry = desk.buy(desk.ann, 1, 59_000, stop_loss=Exit(price=Decimal(58_000), limit=Decimal(57_900)))
    desk.exchange.fill(desk.ann, entry.id)
    desk.exchange.price(desk.spot, Decimal(58_000), hold=True)
    (trigger,) = desk.state.triggers.past(desk.ann)
    order = desk.state.orders.find(desk.ann, trigger.order_id)
    assert row(order.side, order.qty, order.price) == (Side.SELL, Decimal("0.999"), 57_900)


@pytest.mark.parametrize("exits", [{"take_profit": 58_000}, {"stop_loss": 61_000}])
def test_exits_on_the_wrong_side_are_refused(desk: TradersDesk, exits: dict[str, int]) -> None:
    with pytest.raises(Refused, match="trigger_price_wrong_side"):
        desk.buy(desk.ann, 1, 59_000, desk.spot, **{name: Exit(price=Decimal(price)) for name, price in exits.items()})
    with pytest.raises(Refused, match="trigger_price_wrong_side"):
        plan(desk, 61_000, desk.spot, Side.SELL, TriggerKind.STOP_LOSS)


def test_a_stop_loss_of_a_position_closes_all_of_it_and_goes_with_it(desk: TradersDesk) -> None:
    with pytest.raises(Refused, match="no_position"):
        plan(desk, 59_000, desk.linear, Side.SELL, TriggerKind.STOP_LOSS, qty=None, reduce_only=True)
    desk.buy(desk.ann, "0.5", None, desk.linear)
    stop = plan(desk, 59_000, desk.linear, Side.SELL, TriggerKind.STOP_LOSS, qty=None, reduce_only=True)
    desk.buy(desk.ann, "0.5", None, desk.linear)
    desk.exchange.price(desk.linear, Decimal(59_000), hold=True)
    assert desk.size(desk.ann, desk.linear) == 0
    assert stop.state is TriggerState.FIRED
    desk.buy(desk.ann, "0.5", None, desk.linear)
    stop = plan(desk, 58_000, desk.linear, Side.SELL, TriggerKind.STOP_LOSS, qty=None, reduce_only=True)
    desk.exchange.close_position(desk.ann, desk.linear)
    assert stop.state is TriggerState.CANCELLED


def test_a_countdown_cancels_everything_once(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, "0.1", 50_000)
    desk.exchange.countdown(desk.ann, 10)
    desk.exchange.advance(9)
    desk.exchange.countdown(desk.ann, 10)
    desk.exchange.advance(9)
    assert order.pending
    desk.exchange.advance(1)
    assert order.ended_by is Reason.CANCELLED_BY_COUNTDOWN
    later = desk.buy(desk.ann, "0.1", 50_000)
    desk.exchange.advance(60)
    assert later.pending
    desk.exchange.countdown(desk.ann, 10)
    assert desk.exchange.countdown(desk.ann, 0) == 0
    desk.exchange.advance(60)
    assert later.pending


def test_several_changes_of_which_one_is_refused_change_nothing(desk: TradersDesk) -> None:
    first, second = plan(desk, 61_000, desk.spot), plan(desk, 62_000, desk.spot)
    with pytest.raises(Refused, match="price_step"):
        desk.exchange.modify_triggers(
            desk.ann,
            {
                first.id: replace(first.new, price=Decimal(61_500)),
                second.id: replace(second.new, price=Decimal("62000.0001")),
            },
        )
    assert row(first.new.price, second.new.price) == (61_000, 62_000)
    with pytest.raises(Refused, match="nothing_changed"):
        desk.exchange.modify_triggers(desk.ann, {first.id: first.new, second.id: second.new})


def test_a_changed_trigger_watches_another_price(desk: TradersDesk) -> None:
    trigger = plan(desk, 61_000, desk.linear)
    desk.exchange.modify_triggers(desk.ann, {trigger.id: replace(trigger.new, by=PriceKind.MARK)})
    desk.exchange.price(desk.linear, Decimal(61_000), mark=Decimal(60_500), hold=True)
    assert trigger.waiting
    desk.exchange.price(desk.linear, Decimal(60_500), mark=Decimal(61_000), hold=True)
    assert trigger.state is TriggerState.FIRED


def test_what_waits_for_a_position_is_cancelled_before_it_could_fire_without_one(desk: TradersDesk) -> None:
    desk.exchange.place(
        desk.ann, NewOrder(instrument=desk.linear, side=Side.BUY, type=OrderType.MARKET, qty=Decimal("0.1"))
    )
    profit = TriggerKind.TAKE_PROFIT
    first, second = (plan(desk, price, desk.linear, Side.SELL, profit, reduce_only=True) for price in (61_000, 61_500))
    desk.exchange.price(desk.linear, Decimal(62_000), hold=True)
    assert row(first.state, second.state) == (TriggerState.FIRED, TriggerState.CANCELLED)


@pytest.mark.parametrize(
    ("value", "reason"), [(-1, "not_positive"), ("NaN", "not_positive"), ("0.5", "below_minimum_notional")]
)
def test_a_value_that_no_order_could_have_is_refused_at_once(desk: TradersDesk, value: Any, reason: str) -> None:
    order = NewOrder(instrument=desk.spot, side=Side.BUY, type=OrderType.MARKET, value=Decimal(value))
    with pytest.raises(Refused, match=reason):
        desk.exchange.set_trigger(desk.ann, NewTrigger(kind=TriggerKind.PLAN, price=Decimal(61_000), order=order))


def test_exits_of_an_order_wait_once_it_opens_a_position_and_not_while_it_closes_one(desk: TradersDesk) -> None:
    desk.exchange.price(desk.linear, Decimal(60_000), hold=True)
    market = NewOrder(instrument=desk.linear, side=Side.BUY, type=OrderType.MARKET, qty=Decimal("0.1"))
    desk.exchange.place(desk.ann, market)
    selling = NewOrder(
        instrument=desk.linear,
        side=Side.SELL,
        qty=Decimal("0.2"),
        price=Decimal(61_000),
        take_profit=Exit(price=Decimal(50_000)),
    )
    order = desk.exchange.place(desk.ann, selling)
    for closed in ("0.04", "0.06"):
        desk.exchange.fill(desk.ann, order.id, Decimal(closed))
        assert desk.state.triggers.open(desk.ann) == []
    for opened in ("0.04", "0.06"):
        desk.exchange.fill(desk.ann, order.id, Decimal(opened))
        (trigger,) = desk.state.triggers.open(desk.ann)
        assert trigger.new.order.side is Side.BUY


@pytest.mark.parametrize(
    ("side", "path", "fired_at"),
    [
        (Side.SELL, [61_000, 62_000, 61_381, 61_380], 61_380),
        (Side.SELL, [59_000, 60_999, 50_000], 0),
        (Side.SELL, [63_000, 62_371, 64_000, 63_361, 63_300], 63_300),
        (Side.BUY, [59_000, 58_000, 58_579, 58_580], 58_580),
        (Side.BUY, [59_000, 59_589, 59_590], 59_590),
    ],
)
def test_a_trailing_stop_follows_the_best_price_from_its_own_on_and_fires_when_it_turns_back(
    desk: TradersDesk, side: Side, path: list[int], fired_at: int
) -> None:
    price = 61_000 if side is Side.SELL else 59_000
    trigger = plan(desk, price, desk.linear, side, trail=Decimal("0.01"))
    for each in path:
        assert trigger.waiting
        desk.exchange.price(desk.linear, Decimal(each), hold=True)
    assert row(trigger.fired_at, trigger.waiting) == (fired_at, not fired_at)


def test_a_changed_rate_counts_from_the_best_price_and_a_changed_price_starts_over(desk: TradersDesk) -> None:
    trigger = plan(desk, 61_000, desk.linear, Side.SELL, trail=Decimal("0.01"))
    for price in (61_000, 62_000, 61_500):
        desk.exchange.price(desk.linear, Decimal(price), hold=True)
    desk.exchange.modify_triggers(desk.ann, {trigger.id: replace(trigger.new, trail=Decimal("0.02"))})
    assert trigger.best == 62_000
    assert trigger.bounds[0] == 60_760
    desk.exchange.modify_triggers(desk.ann, {trigger.id: replace(trigger.new, price=Decimal(64_000))})
    assert trigger.bounds == (None, Decimal(64_000))
    desk.exchange.price(desk.linear, Decimal(50_000), hold=True)
    assert trigger.waiting
    desk.exchange.modify_triggers(desk.ann, {trigger.id: replace(trigger.new, price=Decimal(50_000))})
    assert trigger.best == 50_000


@pytest.mark.parametrize("side", Side)
def test_a_trailing_stop_misses_no_price_as_time_goes_by(desk: TradersDesk, side: Side) -> None:
    """What one step of an hour does is what its seconds would have done."""
    desk.exchange.price(desk.linear, Decimal(60_000))
    other = TradersDesk(quoting=True)
    other.exchange.price(other.linear, Decimal(60_000))
    mine = plan(desk, 60_000, desk.linear, side, trail=Decimal("0.0005"))
    same = plan(other, 60_000, other.linear, side, trail=Decimal("0.0005"))
    desk.exchange.advance(600)
    best = Decimal(60_000)
    while same.waiting:
        other.exchange.advance(0.25)
        last = other.exchange.market(other.linear).last()
        best = max(best, last) if side is Side.SELL else min(best, last)
        assert not same.waiting or same.best == best
    assert row(mine.fired_at, mine.updated, mine.best) == (same.fired_at, same.updated, same.best)
