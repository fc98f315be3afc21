"""Calls of two users to an exchange in memory, in any order: the rules of a state machine."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from bitget_runtime.fake.core import (
    Event,
    Exit,
    Instrument,
    MarginMode,
    NewOrder,
    NewTrigger,
    Order,
    OrderChanged,
    OrderType,
    PositionMode,
    PositionSide,
    PriceKind,
    Refused,
    Side,
    StpMode,
    TimeInForce,
    TriggerKind,
    Wallet,
)
from setups.desks.traders import COIN_FUTURES, FUTURES, MARGIN, SPOT, TradersDesk

ZERO = Decimal(0)
WHO = st.integers(0, 1)
STEPS = st.integers(-30, 30)
WALLETS = st.sampled_from([SPOT, FUTURES, COIN_FUTURES, MARGIN])
SIDES = st.sampled_from(Side)
ORDERS = st.fixed_dictionaries(
    {
        "side": SIDES,
        "lots": st.integers(1, 400),
        "steps": st.none() | STEPS,
        "force": st.sampled_from(TimeInForce),
        "stp": st.sampled_from(StpMode),
        "reduce_only": st.booleans(),
        "position": st.sampled_from(PositionSide),
        "exits": st.booleans(),
        "name": st.sampled_from(["", "", "a", "b"]),
    }
)


class ExchangeCalls(RuleBasedStateMachine):
    """Every call is made to two exchanges of one seed, which must stay the same."""

    @initialize(quoting=st.booleans(), seed=st.integers(0, 3))
    def begin(self, quoting: bool, seed: int) -> None:
        self.desks = [TradersDesk(seed, quoting=quoting) for _ in range(2)]
        self.desk = self.desks[0]
        self.told: dict[str, Order] = {}
        self.desk.state.events.subscribe(self.hear)  # of one only: whether anybody listens must change nothing
        self.deposited = {"USDT": ZERO, "BTC": ZERO}
        for movement in [*self.moved(self.desk.ann), *self.moved(self.desk.bob)]:
            self.deposited[movement.coin] += movement.amount

    def hear(self, event: Event) -> None:
        if isinstance(event, OrderChanged):
            self.told[event.order.id] = event.order

    def moved(self, uid: str) -> list[Any]:
        return self.desk.exchange.movements.of(uid)

    def both(self, call: Callable[[TradersDesk], Any]) -> Any:
        """Make a call to both; a refusal must change nothing."""
        results = []
        for desk in self.desks:
            before = picture(desk)
            refused = False
            try:
                results.append(_text(call(desk)))
            except Refused as refusal:
                results.append(str(refusal))
                refused = True
            assert not refused or picture(desk) == before
        assert results[0] == results[1]

    def who(self, desk: TradersDesk, who: int) -> str:
        return (desk.ann, desk.bob)[who]

    def instrument(self, desk: TradersDesk, which: int) -> Instrument:
        return (desk.spot, desk.linear, desk.inverse)[which]

    @rule(who=WHO, wanted=ORDERS)
    def place_spot(self, who: int, wanted: dict[str, Any]) -> None:
        self.place(who, 0, **wanted)

    @rule(who=WHO, wanted=ORDERS)
    def place_linear(self, who: int, wanted: dict[str, Any]) -> None:
        self.place(who, 1, **wanted)

    @rule(who=WHO, wanted=ORDERS)
    def place_inverse(self, who: int, wanted: dict[str, Any]) -> None:
        self.place(who, 2, **wanted)

    def place(
        self,
        who: int,
        which: int,
        side: Side,
        lots: int,
        steps: int | None,
        force: TimeInForce,
        stp: StpMode,
        reduce_only: bool,
        position: PositionSide,
        exits: bool,
        name: str,
    ) -> None:
        """At the market where there are no steps away from the last price."""

        def call(desk: TradersDesk) -> Order:
            instrument, uid = self.instrument(desk, which), self.who(desk, who)
            last = desk.exchange.market(instrument).last()
            price = last + (steps or 0) * 200 * instrument.price_step
            hedge = self.hedge(desk, uid, instrument)
            up = 1000 * instrument.price_step * (1 if side is Side.BUY else -1)
            new = NewOrder(
                instrument=instrument,
                side=side,
                type=OrderType.MARKET if steps is None else OrderType.LIMIT,
                qty=self.lots(instrument, lots),
                price=None if steps is None else price,
                time_in_force=force,
                client_id=name,
                stp=stp,
                reduce_only=reduce_only and which > 0 and not hedge,
                position_side=position if hedge else PositionSide.NET,
                take_profit=Exit(price=price + up) if exits else None,
                stop_loss=Exit(price=price - up, by=PriceKind.MARK) if exits else None,
            )
            return desk.exchange.place(uid, new)

        self.both(call)

    @rule(buyer=WHO, lots=st.integers(1, 100), steps=STEPS)
    def trade_spot(self, buyer: int, lots: int, steps: int) -> None:
        self.trade(buyer, 0, lots, steps, True)

    @rule(buyer=WHO, lots=st.integers(1, 100), steps=STEPS, opens=st.booleans())
    def trade_linear(self, buyer: int, lots: int, steps: int, opens: bool) -> None:
        self.trade(buyer, 1, lots, steps, opens)

    @rule(buyer=WHO, lots=st.integers(1, 100), steps=STEPS, opens=st.booleans())
    def trade_inverse(self, buyer: int, lots: int, steps: int, opens: bool) -> None:
        self.trade(buyer, 2, lots, steps, opens)

    def trade(self, buyer: int, which: int, lots: int, steps: int, opens: bool) -> None:
        """The two trade with each other, unless somebody offers more."""
        for who, side in ((buyer, Side.BUY), (1 - buyer, Side.SELL)):

            def call(desk: TradersDesk, who: int = who, side: Side = side) -> Order:
                instrument, uid = self.instrument(desk, which), self.who(desk, who)
                position = PositionSide.NET
                if self.hedge(desk, uid, instrument):
                    position = PositionSide.LONG if opens is (side is Side.BUY) else PositionSide.SHORT
                price = desk.exchange.market(instrument).last() + steps * 200 * instrument.price_step
                return desk.place(uid, side, self.lots(instrument, lots), price, instrument, position_side=position)

            self.both(call)

    def hedge(self, desk: TradersDesk, uid: str, instrument: Instrument) -> bool:
        mode = desk.state.users.find(uid).position_mode(instrument.product)
        return mode is PositionMode.HEDGE and not instrument.is_spot

    def lots(self, instrument: Instrument, lots: int) -> Decimal:
        return lots * 1000 * instrument.qty_step if instrument.is_inverse else lots * Decimal("0.01")

    @rule(who=WHO, value=st.integers(1, 50_000), side=SIDES)
    def market_by_value(self, who: int, value: int, side: Side) -> None:
        def call(desk: TradersDesk) -> Order:
            new = NewOrder(instrument=desk.spot, side=side, type=OrderType.MARKET, value=Decimal(value))
            return desk.exchange.place(self.who(desk, who), new)

        self.both(call)

    @rule(who=WHO, index=st.integers(0, 5), lots=st.none() | st.integers(1, 400), steps=st.none() | STEPS)
    def modify(self, who: int, index: int, lots: int | None, steps: int | None) -> None:
        def call(desk: TradersDesk) -> Order | None:
            order = self.open_order(desk, who, index)
            if order is None:
                return None
            instrument = order.instrument
            price = None if steps is None or order.price is None else order.price + steps * instrument.price_step * 100
            qty = None if lots is None else self.lots(instrument, lots)
            return desk.exchange.modify(order.uid, order.id, qty=qty, price=price)

        self.both(call)

    def open_order(self, desk: TradersDesk, who: int, index: int) -> Order | None:
        orders = desk.state.orders.open(self.who(desk, who))
        return orders[index % len(orders)] if orders else None

    @rule(who=WHO, index=st.none() | st.integers(0, 5))
    def cancel(self, who: int, index: int | None) -> None:
        def call(desk: TradersDesk) -> Any:
            if index is None:
                return len(desk.exchange.cancel_all(self.who(desk, who)))
            order = self.open_order(desk, who, index)
            return None if order is None else desk.exchange.cancel(order.uid, order.id)

        self.both(call)

    @rule(who=WHO, index=st.integers(0, 5), lots=st.none() | st.integers(1, 50))
    def fill(self, who: int, index: int, lots: int | None) -> None:
        def call(desk: TradersDesk) -> Order | None:
            order = self.open_order(desk, who, index)
            if order is None:
                return None
            qty = None if lots is None else self.lots(order.instrument, lots)
            return desk.exchange.fill(order.uid, order.id, qty)

        self.both(call)

    @rule(who=WHO, coin=st.sampled_from(["USDT", "BTC"]), amount=st.decimals("-50000", 50_000, places=8))
    def deposit_or_withdraw(self, who: int, coin: str, amount: Decimal) -> None:
        def call(desk: TradersDesk) -> None:
            if amount > 0:
                desk.exchange.deposit(self.who(desk, who), coin, amount)
            else:
                desk.exchange.withdraw(self.who(desk, who), coin, -amount)
            if desk is self.desk:
                self.deposited[coin] += amount

        self.both(call)

    @rule(
        who=WHO,
        coin=st.sampled_from(["USDT", "BTC"]),
        amount=st.decimals("0.01", 100_000, places=8),
        out=WALLETS,
        into=WALLETS,
    )
    def transfer(self, who: int, coin: str, amount: Decimal, out: Wallet, into: Wallet) -> None:
        self.both(lambda desk: desk.exchange.transfer(self.who(desk, who), coin, amount, out, into))

    @rule(who=WHO, amount=st.decimals("0.01", 10_000, places=4), repay=st.booleans())
    def lend(self, who: int, amount: Decimal, repay: bool) -> None:
        def call(desk: TradersDesk) -> Any:
            if repay:
                return desk.exchange.repay(self.who(desk, who), MARGIN, "USDT")
            return desk.exchange.borrow(self.who(desk, who), MARGIN, "USDT", amount)

        self.both(call)

    @rule(seconds=st.sampled_from([0.1, 1, 60, 3600, 30_000]))
    def advance(self, seconds: float) -> None:
        self.both(lambda desk: desk.exchange.advance(seconds))

    @rule(which=st.integers(0, 2), percent=st.integers(-8, 8), hold=st.booleans())
    def price(self, which: int, percent: int, hold: bool) -> None:
        def call(desk: TradersDesk) -> None:
            instrument = self.instrument(desk, which)
            last = desk.exchange.market(instrument).last()
            wanted = (last * (100 + percent) / 100 // instrument.price_step) * instrument.price_step
            desk.exchange.price(instrument, wanted, hold=hold)

        self.both(call)

    @rule(who=WHO, which=st.integers(1, 2), leverage=st.integers(1, 100), isolated=st.booleans(), hedge=st.booleans())
    def set_modes(self, who: int, which: int, leverage: int, isolated: bool, hedge: bool) -> None:
        mode = MarginMode.ISOLATED if isolated else MarginMode.CROSSED
        positions = PositionMode.HEDGE if hedge else PositionMode.ONE_WAY

        def instrument(desk: TradersDesk) -> Instrument:
            return self.instrument(desk, which)

        self.both(lambda desk: desk.exchange.set_leverage(self.who(desk, who), instrument(desk), Decimal(leverage)))
        self.both(lambda desk: desk.exchange.set_margin_mode(self.who(desk, who), instrument(desk), mode))
        self.both(
            lambda desk: desk.exchange.set_position_mode(self.who(desk, who), positions, instrument(desk).product)
        )

    @rule(who=WHO, which=st.integers(1, 2), side=st.sampled_from(PositionSide))
    def close(self, who: int, which: int, side: PositionSide) -> None:
        self.both(lambda desk: desk.exchange.close_position(self.who(desk, who), self.instrument(desk, which), side))

    @rule(
        who=WHO,
        which=st.integers(0, 2),
        side=SIDES,
        steps=STEPS,
        kind=st.sampled_from(PriceKind),
        trail=st.sampled_from([None, Decimal("0.001")]),
    )
    def plan(self, who: int, which: int, side: Side, steps: int, kind: PriceKind, trail: Decimal | None) -> None:
        def call(desk: TradersDesk) -> Any:
            instrument = self.instrument(desk, which)
            uid = self.who(desk, who)
            price = desk.exchange.market(instrument).last() + steps * 100 * instrument.price_step
            hedge = self.hedge(desk, uid, instrument)
            order = NewOrder(
                instrument=instrument,
                side=side,
                type=OrderType.MARKET,
                qty=self.lots(instrument, 3),
                position_side=PositionSide.LONG if hedge else PositionSide.NET,
            )
            new = NewTrigger(kind=TriggerKind.PLAN, price=price, by=kind, trail=trail, order=order)
            return desk.exchange.set_trigger(uid, new)

        self.both(call)

    @rule(
        who=WHO,
        index=st.integers(0, 3),
        near=st.integers(1, 9),
        lots=st.none() | st.integers(1, 9),
        linked=st.booleans(),
    )
    def exits(self, who: int, index: int, near: int, lots: int | None, linked: bool) -> None:
        """A take profit and a stop loss of a position, or of a part of it."""

        def call(desk: TradersDesk) -> Any:
            uid = self.who(desk, who)
            positions = desk.state.positions.open(uid)
            if not positions:
                return None
            position = positions[index % len(positions)]
            instrument, long = position.instrument, position.size > 0
            order = NewOrder(
                instrument=instrument,
                side=Side.SELL if long else Side.BUY,
                type=OrderType.MARKET,
                qty=None if lots is None else self.lots(instrument, lots),
                position_side=position.side,
                reduce_only=not self.hedge(desk, uid, instrument),
            )
            last, away = desk.exchange.market(instrument).last(), near * 100 * instrument.price_step
            up, down = (TriggerKind.TAKE_PROFIT, TriggerKind.STOP_LOSS)[:: 1 if long else -1]
            news = [
                NewTrigger(kind=kind, price=price, order=order)
                for kind, price in ((up, last + away), (down, last - away))
            ]
            return [trigger.id for trigger in desk.exchange.set_triggers(uid, *news, linked=linked)]

        self.both(call)


def _text(result: Any) -> str:
    return (
        repr(result).split(" at 0x", maxsplit=1)[0] if not isinstance(result, Order) else f"{result.id} {result.state}"
    )


def picture(desk: TradersDesk) -> list[str]:
    """Everything that a refusal must leave alone."""
    state = desk.state
    users = (desk.ann, desk.bob)
    return [
        str(
            [
                (b.wallet, b.coin, b.total, b.frozen, b.margin, b.owed)
                for uid in users
                for b in state.ledger.balances(uid)
                if b.total
            ]
        ),
        str([(o.id, o.state, o.qty, o.price, o.filled, o.frozen, o.opening) for o in state.orders.everything()]),
        str([(p.id, p.size, p.cost, p.margin) for uid in users for p in state.positions.open(uid)]),
        str([(t.id, t.state, t.new.price, t.best) for uid in users for t in state.triggers.open(uid)]),
    ]
