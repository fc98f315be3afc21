"""After any calls money is exact, no order is lost, open orders hold what is frozen, positions cancel out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import invariant

from bitget_runtime.fake.core import (
    OrderState,
    Side,
    TriggerKind,
)
from setups.desks.traders import MARGIN, SPOT
from setups.desks.traders_calls import ZERO, ExchangeCalls, picture

EXAMPLES = 15
PHASES = [phase for phase in Phase if phase is not Phase.explain]


class ExchangeMachine(ExchangeCalls):
    """What always holds."""

    @invariant()
    def exits_wait_for_a_position(self) -> None:
        state = self.desk.state
        for trigger in (each for uid in (self.desk.ann, self.desk.bob) for each in state.triggers.open(uid)):
            if trigger.new.kind is not TriggerKind.PLAN and not trigger.instrument.is_spot:
                position = state.positions.get(trigger.uid, trigger.instrument, trigger.new.order.position_side)
                assert position is not None
                assert (position.size > 0) == (trigger.new.order.side is Side.SELL)

    @invariant()
    def money_is_exact(self) -> None:
        ledger = self.desk.state.ledger
        assert all(amount == 0 for amount in ledger.sums().values()), ledger.sums()
        for coin, amount in self.deposited.items():
            assert -ledger.accounts.get(("outside", coin), ZERO) == amount
        for uid in (self.desk.ann, self.desk.bob):
            for balance in ledger.balances(uid):
                bills = ledger.bills(uid, balance.wallet, balance.coin)
                assert balance.total == sum((bill.amount - bill.fee for bill in bills), ZERO)
                assert balance.frozen >= 0
                if balance.wallet in (SPOT, MARGIN):
                    assert balance.free >= 0

    @invariant()
    def frozen_is_what_open_orders_hold(self) -> None:
        state = self.desk.state
        for uid in (self.desk.ann, self.desk.bob):
            held: dict[Any, Decimal] = {}
            for order in state.orders.open(uid):
                key = (order.wallet, order.frozen_coin)
                held[key] = held.get(key, ZERO) + order.frozen
            margin: dict[Any, Decimal] = {}
            for position in state.positions.open(uid):
                place = (position.wallet, position.instrument.settle)
                margin[place] = margin.get(place, ZERO) + position.margin
            for balance in state.ledger.balances(uid):
                assert balance.frozen == held.get((balance.wallet, balance.coin), ZERO)
                assert balance.margin == margin.get((balance.wallet, balance.coin), ZERO)

    @invariant()
    def what_opens_is_secured(self) -> None:
        """A resting order of a contract holds margin for all that it could open, and only a position is closed for
        nothing."""
        state = self.desk.state
        covered: dict[Any, Decimal] = {}
        for order in (each for uid in (self.desk.ann, self.desk.bob) for each in state.orders.open(uid)):
            if order.instrument.is_spot or order.price is None:
                continue
            value = order.opening / order.price if order.instrument.is_inverse else order.opening * order.price
            assert order.frozen >= (value / order.leverage).quantize(Decimal("1e-11"), rounding="ROUND_DOWN")
            if not order.closing:
                key = (order.uid, order.instrument, order.new.position_side, order.side)
                covered[key] = covered.get(key, ZERO) + order.remaining - order.opening
        for (uid, instrument, held, side), qty in covered.items():
            position = state.positions.get(uid, instrument, held)
            against = position is not None and (position.size > 0) != (side is Side.BUY)
            assert qty <= (abs(position.size) if position is not None and against else ZERO)

    @invariant()
    def no_order_is_lost(self) -> None:
        state = self.desk.state
        for order in state.orders.everything():
            fills = list(state.orders.fills(order.uid, order_id=order.id))
            assert order.filled == sum((fill.qty for fill in fills), ZERO)
            assert order.filled_value == sum((fill.value for fill in fills), ZERO)
            assert sum(order.fees.values(), ZERO) == sum((fill.fee for fill in fills), ZERO)
            assert (order in state.orders.open(order.uid)) == order.pending
            resting = order in state.venue(order.instrument).book.side(order.side)
            assert resting == order.pending
            assert order.pending or order.frozen == 0
            if order.qty:
                assert order.filled <= order.qty
                assert (order.state is OrderState.FILLED) == (order.filled == order.qty)

    @invariant()
    def events_and_lists_agree(self) -> None:
        for order in self.desk.state.orders.everything():
            told = self.told[order.id]
            assert (told.state, told.filled, told.fees, told.qty) == (order.state, order.filled, order.fees, order.qty)
            assert (told.frozen, told.updated, told.ended_by) == (order.frozen, order.updated, order.ended_by)

    @invariant()
    def positions_cancel_out(self) -> None:
        state = self.desk.state
        costs: dict[str, Decimal] = {}
        for instrument in state.instruments.of():
            positions = state.positions.in_instrument(instrument)
            assert sum((position.size for position in positions), ZERO) == 0
            for position in positions:
                assert position.size or position.uid == state.house.uid
                costs[instrument.settle] = costs.get(instrument.settle, ZERO) + position.cost
        for coin, cost in costs.items():
            assert state.ledger.accounts.get(("clearing", coin), ZERO) == -cost

    @invariant()
    def books_do_not_cross(self) -> None:
        for instrument in (self.desk.spot, self.desk.linear, self.desk.inverse):
            depth = self.desk.exchange.depth(instrument, 5)
            own = self.desk.state.venue(instrument).book
            if own.bids.best() is not None and own.asks.best() is not None:
                assert own.bids.best() < own.asks.best()  # type: ignore[operator]  # neither is None
            assert all(qty > 0 for _, qty in [*depth.bids, *depth.asks])

    @invariant()
    def ids_are_unique(self) -> None:
        state = self.desk.state
        orders = [order.id for order in state.orders.everything()]
        bills = [bill.id for uid in (self.desk.ann, self.desk.bob) for bill in state.ledger.bills(uid)]
        assert len({*orders, *bills}) == len(orders) + len(bills)

    def teardown(self) -> None:
        if hasattr(self, "desks"):
            assert picture(self.desks[0]) == picture(self.desks[1])


ExchangeMachine.TestCase.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=30, phases=PHASES, deadline=None, suppress_health_check=list(HealthCheck)
)
TestExchange = ExchangeMachine.TestCase
