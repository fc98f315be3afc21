"""Whatever is called through the public client: money is exact, no order is lost, REST and pushes say the same."""

from __future__ import annotations

import os
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bitget_runtime.fake.core import Refused
from setups.trading_account import ClassicAccount, Known, TradingAccount, UnifiedAccount

STEPS = int(os.environ.get("BITGET_FAKE_STEPS", "30"))
"""Calls that each kind of account is tried with; `BITGET_FAKE_STEPS=10000` for a long run."""

PER_EXAMPLE = 30
FINAL = {"filled", "cancelled"}
SIDES = st.sampled_from(["buy", "sell"])
LOTS = st.integers(1, 300).map(lambda lots: lots * Decimal("0.001"))
PRICES = st.integers(-40, 40).map(lambda steps: Decimal(60_000 + steps * 100))
FORCES = st.sampled_from(["gtc", "gtc", "ioc", "fok", "post_only"])
INDEXES = st.integers(0, 8)


class WireMachine(RuleBasedStateMachine):
    """Every call is kept, and made again to another exchange of the same seed at the end."""

    account_type: type[TradingAccount]

    @initialize(seed=st.integers(0, 3))
    def begin(self, seed: int) -> None:
        self.seed = seed
        self.account = self.account_type(seed)
        self.calls: list[tuple[Callable[[TradingAccount], Any], Any]] = []
        self.looked_at: dict[str, Known] = {}

    def do(self, call: Callable[[TradingAccount], Any]) -> None:
        account = self.account
        self.calls.append((call, account.tried(lambda: call(account))))
        account.settle()

    @rule(spot=st.booleans(), side=SIDES, qty=LOTS, price=st.none() | PRICES, force=FORCES)
    def place(self, spot: bool, side: str, qty: Decimal, price: Decimal | None, force: str) -> None:
        self.do(lambda account: account.place(spot, side, qty, price, force))

    @rule(index=INDEXES, qty=LOTS, price=PRICES)
    def modify(self, index: int, qty: Decimal, price: Decimal) -> None:
        self.do(lambda account: account.modify(chosen(account, index), qty, price))

    @rule(index=INDEXES)
    def cancel(self, index: int) -> None:
        self.do(lambda account: account.cancel(chosen(account, index)))

    @rule(spot=st.booleans())
    def cancel_all(self, spot: bool) -> None:
        self.do(lambda account: account.cancel_all(spot))

    @rule(index=INDEXES, qty=st.none() | LOTS)
    def fill(self, index: int, qty: Decimal | None) -> None:
        def call(account: TradingAccount) -> Any:
            try:
                return account.exchange.fill(chosen(account, index), qty).filled
            except Refused as refusal:
                return str(refusal)

        self.do(call)

    @rule(price=PRICES, hold=st.booleans())
    def price(self, price: Decimal, hold: bool) -> None:
        self.do(lambda account: account.exchange.price("BTCUSDT", price, hold=hold))

    @rule(seconds=st.sampled_from([0.1, 1, 60, 30_000]))
    def advance(self, seconds: float) -> None:
        self.do(lambda account: account.exchange.advance(seconds))

    @rule(amount=st.integers(1, 2_000_000), back=st.booleans())
    def transfer(self, amount: int, back: bool) -> None:
        self.do(lambda account: account.transfer(Decimal(amount), back))

    # what always holds

    @invariant()
    def money_is_exact(self) -> None:
        ledger = self.account.exchange.state.ledger
        assert all(amount == 0 for amount in ledger.sums().values()), ledger.sums()
        for balance in ledger.balances(self.account.exchange.uid):
            bills = ledger.bills(balance.uid, balance.wallet, balance.coin)
            assert balance.total == sum((bill.amount - bill.fee for bill in bills), Decimal(0))

    @invariant()
    def rest_and_pushes_agree(self) -> None:
        account = self.account
        assert account.told == account.happened
        for order_id, told in account.told.items():
            now = told[-1]
            if self.looked_at.get(order_id) != now:
                account.spot.setdefault(
                    order_id, account.exchange.state.orders.find(account.exchange.uid, order_id).instrument.is_spot
                )
                assert account.order(order_id) == now, order_id
                self.looked_at[order_id] = now
            filled = [each.filled for each in told]
            assert filled == sorted(filled)
            assert not FINAL & {each.state for each in told[:-1]}

    @invariant()
    def no_order_is_lost(self) -> None:
        account = self.account
        assert account.spot.keys() == account.told.keys()
        for spot in (True, False):
            pending = {each for each, told in account.told.items() if told[-1].state not in FINAL}
            assert account.open_orders(spot) == {each for each in pending if account.spot[each] is spot}

    @invariant()
    def ids_rise(self) -> None:
        ids = [int(each) for each in self.account.spot]
        assert ids == sorted(set(ids))
        fills = self.account.fills
        assert len(fills) == len(set(fills))  # both sides of a trade with oneself have its ID
        assert [trade for trade, _ in fills] == sorted(trade for trade, _ in fills)

    def teardown(self) -> None:
        if not hasattr(self, "account"):
            return
        again = self.account_type(self.seed)
        try:
            for call, result in self.calls:
                assert again.tried(partial(call, again)) == result
            assert again.happened == self.account.happened
        finally:
            again.close()
            self.account.close()


def chosen(account: TradingAccount, index: int) -> str:
    """One of the newest orders, or an ID of nobody's."""
    newest = [*account.spot][-8:]
    return newest[index] if index < len(newest) else "1"


class ClassicMachine(WireMachine):
    account_type = ClassicAccount


class UnifiedMachine(WireMachine):
    account_type = UnifiedAccount


@pytest.mark.parametrize("machine", [ClassicMachine, UnifiedMachine])
def test_any_calls(machine: type[WireMachine]) -> None:
    long = STEPS > 1_000
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=max(STEPS // PER_EXAMPLE, 1),
            stateful_step_count=PER_EXAMPLE,
            phases=[phase for phase in Phase if phase is not Phase.explain],
            deadline=None,
            derandomize=not long,
            suppress_health_check=list(HealthCheck),
        ),
    )
