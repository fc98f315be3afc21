"""Events in order, the clock, IDs, the table, and calls from elsewhere."""

from __future__ import annotations

from decimal import Decimal, localcontext
from threading import Thread

import pytest

from bitget_runtime.fake.core import (
    BalanceChanged,
    BookChanged,
    Clock,
    Event,
    Exchange,
    Filled,
    NewOrder,
    OrderChanged,
    OrderState,
    PositionChanged,
    Product,
    PublicTrade,
    Side,
    TriggerChanged,
)
from setups.desks.desk import START
from setups.desks.traders import FUTURES, TradersDesk, number


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk()


def told(events: list[Event], uid: str) -> list[str]:
    """What a user would be pushed, in a word each."""
    words = []
    for event in events:
        match event:
            case OrderChanged(order) if order.uid == uid:
                words.append(f"order {order.state} {order.filled}")
            case Filled(fill) if fill.uid == uid:
                words.append(f"fill {fill.qty}")
            case BalanceChanged(balance) if balance.uid == uid:
                words.append(f"balance {balance.coin}")
            case PositionChanged(position) if position.uid == uid:
                words.append(f"position {position.size}")
    return words


def test_a_fill_says_order_fill_balances_and_position_in_this_order(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000, desk.linear)
    with desk.state.events.recorded() as events:
        desk.buy(desk.ann, 1, 60_000, desk.linear)
    assert told(events, desk.ann) == [
        "order live 0",
        "balance USDT",
        "order filled 1",
        "fill 1",
        "balance USDT",
        "position 1",
    ]
    assert told(events, desk.bob) == ["order filled 1", "fill 1", "balance USDT", "position -1"]
    assert [type(event) for event in events[-2:]] == [PublicTrade, BookChanged]


def test_a_cancel_says_that_and_what_is_free_again(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, 1, 60_000)
    with desk.state.events.recorded() as events:
        desk.exchange.cancel(desk.ann, order.id)
    assert told(events, desk.ann) == ["order cancelled 0", "balance USDT"]
    balance = next(event.balance for event in events if isinstance(event, BalanceChanged))
    assert balance.frozen == 0


def test_events_carry_how_it_was_then(desk: TradersDesk) -> None:
    with desk.state.events.recorded() as events:
        order = desk.buy(desk.ann, 2, 60_000)
        desk.sell(desk.bob, 1, 60_000)
        desk.sell(desk.bob, 1, 60_000)
    states = [event.order.state for event in events if isinstance(event, OrderChanged) and event.order.id == order.id]
    assert states == [OrderState.LIVE, OrderState.PARTIALLY_FILLED, OrderState.FILLED]


def test_events_of_time_are_delivered_in_the_order_of_time(desk: TradersDesk) -> None:
    desk.exchange.price(desk.spot, Decimal(60_000))
    desk.exchange.set_quoting(True)
    for step in range(1, 6):
        desk.buy(desk.ann, "0.01", 60_000 - step * 40)
    with desk.state.events.recorded() as events:
        desk.exchange.advance(5 * 86_400)
    times = [event.fill.time for event in events if isinstance(event, Filled)]
    assert len(times) >= 5
    assert times == sorted(times)


def test_nothing_is_said_to_who_no_longer_listens(desk: TradersDesk) -> None:
    with desk.state.events.recorded() as events:
        pass
    desk.buy(desk.ann, 1, 60_000)
    assert events == []
    assert not desk.state.events.heard


def test_triggers_are_told(desk: TradersDesk) -> None:
    from bitget_runtime.fake.core import NewTrigger, OrderType, TriggerKind

    new = NewOrder(instrument=desk.spot, side=Side.BUY, type=OrderType.MARKET, qty=Decimal(1))
    with desk.state.events.recorded() as events:
        desk.exchange.set_trigger(desk.ann, NewTrigger(kind=TriggerKind.PLAN, price=Decimal(61_000), order=new))
    (event,) = events
    assert isinstance(event, TriggerChanged)


def test_a_clock_runs_at_a_multiple_is_held_and_put_forward() -> None:
    real = [0]
    clock = Clock(1000, speed=60, source=lambda: real[0])
    real[0] += 2_000_000_000
    assert clock.reading() == 1000 + 120_000
    clock.hold()
    real[0] += 2_000_000_000
    assert clock.reading() == 121_000
    clock.advance(5)
    clock.run()
    real[0] += 1_000_000
    assert clock.reading() == 121_006
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(-1)


@pytest.mark.parametrize("start", [0, 1_609_459_199_999, 2_930_342_400_000, 1 << 60])
def test_an_exchange_begins_where_there_are_prices(start: int) -> None:
    with pytest.raises(ValueError, match="there are prices from 1609459200000 to 2930342399999"):
        Exchange(clock=Clock(start, held=True))


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), 1e12])
def test_time_goes_forward_to_the_end_of_prices_alone(seconds: float) -> None:
    exchange = Exchange(clock=Clock(START, held=True))
    with pytest.raises(ValueError, match=r"backwards|forward by|prices end"):
        exchange.advance(seconds)
    assert exchange.tick() == START


def test_however_fast_a_clock_goes_it_stops_at_the_end_of_prices() -> None:
    real = [0]
    end = 2_930_342_399_999
    exchange = Exchange(clock=Clock(end - 3_600_000, speed=1e300, source=lambda: real[0]))
    real[0] += 1_000_000_000
    assert exchange.tick() == end
    spot = exchange.instrument(Product.SPOT, "BTCUSDT")
    assert exchange.market(spot).day().close == exchange.market(spot).last()


def test_timers_run_in_order_and_can_be_called_off() -> None:
    clock = Clock(0, held=True)
    ran: list[str] = []
    clock.at(20, lambda: ran.append("late"))
    clock.at(10, lambda: ran.append("early"))
    clock.at(10, lambda: ran.append("early too"))
    clock.at(10, lambda: ran.append("never")).cancel()
    while clock.next_due() is not None:
        clock.run_next()
    assert ran == ["early", "early too", "late"]
    assert clock.now == 20


def test_an_exchange_in_real_time_moves_by_itself() -> None:
    real = [0]
    exchange = Exchange(clock=Clock(START, source=lambda: real[0]))
    uid = exchange.add_user().uid
    exchange.deposit(uid, "USDT", Decimal(1000))
    spot = exchange.instrument(Product.SPOT, "BTCUSDT")
    exchange.price(spot, Decimal(60_000))
    order = exchange.place(uid, NewOrder(instrument=spot, side=Side.BUY, qty=number("0.001"), price=Decimal(59_990)))
    for _ in range(10_000):
        real[0] += 1_000_000_000
        exchange.tick()
        if not order.pending:
            break
    assert order.state is OrderState.FILLED
    assert exchange.tick() == START + real[0] // 1_000_000


def test_ids_rise(desk: TradersDesk) -> None:
    ids = [int(desk.buy(desk.ann, "0.01", 50_000).id) for _ in range(50)]
    desk.exchange.advance(1)
    ids.append(int(desk.buy(desk.ann, "0.01", 50_000).id))
    assert ids == sorted(set(ids))


def test_a_test_adds_an_instrument_of_its_own(desk: TradersDesk) -> None:
    from msgspec.structs import replace

    from bitget_runtime.fake.core import Coin

    new = replace(desk.spot, symbol="NEWUSDT", base="NEW", start_price=Decimal("0.5"), price_step=Decimal("0.0001"))
    desk.state.instruments.add(new, Coin(name="NEW", number="99"))
    instrument = desk.exchange.instrument(Product.SPOT, "NEWUSDT")
    desk.exchange.price(instrument, Decimal("0.5"), hold=True)
    assert desk.buy(desk.ann, 100, "0.5", instrument).state is OrderState.LIVE


def test_amounts_are_exact_whatever_the_decimal_context_of_the_caller(desk: TradersDesk) -> None:
    with localcontext() as context:
        context.prec = 3
        desk.exchange.deposit(desk.ann, "USDT", Decimal("1.23456789"))
        desk.trade(desk.ann, desk.bob, "1.234567", "60000.01", desk.spot)
    assert desk.total(desk.ann, "USDT") == Decimal("1000001.23456789") - Decimal("1.234567") * Decimal("60000.01")
    assert set(desk.state.ledger.sums().values()) == {0}


def test_calls_from_several_threads_do_not_mix(desk: TradersDesk) -> None:
    def trade() -> None:
        for _ in range(30):
            desk.trade(desk.ann, desk.bob, "0.01", 60_000, desk.linear)

    threads = [Thread(target=trade) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert desk.size(desk.ann, desk.linear) == -desk.size(desk.bob, desk.linear) == Decimal("1.2")
    assert desk.state.ledger.accounts["clearing", "USDT"] == 0
    assert desk.free(desk.ann, "USDT", FUTURES) < 100_000
