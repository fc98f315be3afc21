"""Deposits, transfers, withdrawals, loans, bills, subaccounts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.fake.core import BillKind, MovementKind, Refused, Wallet, WalletKind
from setups.desks.traders import FUTURES, MARGIN, SPOT, TradersDesk, row

UNIFIED = Wallet(WalletKind.UNIFIED)


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk()


def test_a_deposit_comes_with_a_bill_and_a_movement(desk: TradersDesk) -> None:
    movement = desk.exchange.deposit(desk.ann, "BTC", Decimal("0.5"))
    bill = next(desk.state.ledger.bills(desk.ann))
    assert row(bill.kind, bill.amount, bill.after, bill.reference) == (
        BillKind.DEPOSIT,
        Decimal("0.5"),
        Decimal("10.5"),
        movement.id,
    )
    assert desk.exchange.movements.of(desk.ann, MovementKind.DEPOSIT)[0] is movement
    assert movement.chain == "BTC"


def test_a_withdrawal_takes_the_fee_of_its_chain_on_top(desk: TradersDesk) -> None:
    movement = desk.exchange.withdraw(desk.ann, "USDT", Decimal(100), chain="ERC20")
    assert movement.fee == 3
    assert desk.total(desk.ann, "USDT") == 1_000_000 - 103
    for amount, chain, reason in ((5, "ERC20", "below_minimum_withdrawal"), (100, "NOPE", "unknown_chain")):
        with pytest.raises(Refused, match=reason):
            desk.exchange.withdraw(desk.ann, "USDT", Decimal(amount), chain=chain)
    with pytest.raises(Refused, match="insufficient_balance"):
        desk.exchange.withdraw(desk.ann, "USDT", desk.free(desk.ann, "USDT"))


def test_only_what_is_free_can_be_transferred(desk: TradersDesk) -> None:
    desk.buy(desk.ann, 10, 60_000)
    with pytest.raises(Refused, match="insufficient_balance: 400000"):
        desk.exchange.transfer(desk.ann, "USDT", Decimal("400000.01"), SPOT, FUTURES)
    desk.exchange.transfer(desk.ann, "USDT", Decimal(400_000), SPOT, FUTURES)
    assert row(desk.free(desk.ann, "USDT"), desk.free(desk.ann, "USDT", FUTURES)) == (0, 500_000)


def test_transfers_stay_in_the_family(desk: TradersDesk) -> None:
    child = desk.exchange.add_user(parent=desk.ann).uid
    desk.exchange.transfer(desk.ann, "USDT", Decimal(5), SPOT, SPOT, to_uid=child)
    desk.exchange.transfer(child, "USDT", Decimal(2), SPOT, FUTURES, to_uid=desk.ann)
    assert desk.total(child, "USDT") == 3
    with pytest.raises(Refused, match="not_related"):
        desk.exchange.transfer(desk.ann, "USDT", Decimal(5), SPOT, SPOT, to_uid=desk.bob)
    with pytest.raises(Refused, match="same_wallet"):
        desk.exchange.transfer(desk.ann, "USDT", Decimal(5), SPOT, SPOT)
    assert [user.uid for user in desk.state.users.children(desk.ann)] == [child]


def test_a_pooled_user_has_one_wallet_for_all_products(desk: TradersDesk) -> None:
    uid = desk.exchange.add_user(pooled=True).uid
    desk.exchange.deposit(uid, "USDT", Decimal(10_000))
    assert desk.buy(uid, "0.1", 60_000).wallet == UNIFIED
    assert desk.buy(uid, "0.1", 60_000, desk.linear).wallet == UNIFIED
    assert desk.free(uid, "USDT", UNIFIED) == 10_000 - 6000 - Decimal("603.6")
    with pytest.raises(Refused, match="unknown_wallet"):
        desk.exchange.transfer(uid, "USDT", Decimal(1), UNIFIED, SPOT)


@pytest.mark.parametrize("amount", ["0", "-1", "NaN", "Infinity", "1e-13"])
def test_amounts_are_positive_and_not_too_fine(desk: TradersDesk, amount: str) -> None:
    with pytest.raises(Refused, match=r"not_positive|qty_step|above_maximum"):
        desk.exchange.deposit(desk.ann, "USDT", Decimal(amount))


def test_a_loan_costs_interest_by_the_hour_and_is_repaid(desk: TradersDesk) -> None:
    desk.exchange.transfer(desk.ann, "USDT", Decimal(1000), SPOT, MARGIN)
    with pytest.raises(Refused, match="above_maximum_loan: 2000"):
        desk.exchange.borrow(desk.ann, MARGIN, "USDT", Decimal(2001))
    desk.exchange.borrow(desk.ann, MARGIN, "USDT", Decimal(1200))
    assert desk.total(desk.ann, "USDT", MARGIN) == 2200
    with pytest.raises(Refused, match="insufficient_balance: 1000"):
        desk.exchange.transfer(desk.ann, "USDT", Decimal(1001), MARGIN, SPOT)
    desk.exchange.advance(2 * 3600)
    balance = desk.state.ledger.balance(desk.ann, MARGIN, "USDT")
    assert balance.interest == Decimal("0.02")
    desk.exchange.repay(desk.ann, MARGIN, "USDT", Decimal(200))
    assert row(balance.interest, balance.owed) == (0, Decimal("1000.02"))
    desk.exchange.repay(desk.ann, MARGIN, "USDT")
    assert row(balance.owed, balance.total) == (0, Decimal("999.98"))
    with pytest.raises(Refused, match="nothing_owed"):
        desk.exchange.repay(desk.ann, MARGIN, "USDT")


def test_a_margin_order_borrows_what_is_missing_and_repays(desk: TradersDesk) -> None:
    desk.exchange.transfer(desk.ann, "USDT", Decimal(50_000), SPOT, MARGIN)
    order = desk.buy(desk.ann, 2, 60_000, wallet=MARGIN, auto_borrow=True)
    assert order.wallet == MARGIN
    assert desk.state.ledger.balance(desk.ann, MARGIN, "USDT").owed == 70_000
    desk.sell(desk.bob, 2, 60_000)
    desk.buy(desk.bob, 2, 60_000)
    desk.sell(desk.ann, "1.9", 60_000, wallet=MARGIN, auto_repay=True)
    assert desk.state.ledger.balance(desk.ann, MARGIN, "USDT").owed == 0


def test_margin_needs_a_margin_pair(desk: TradersDesk) -> None:
    with pytest.raises(Refused, match="not_a_margin_pair"):
        desk.buy(desk.ann, 1, 3000, desk.ether, wallet=MARGIN)


def test_isolated_margin_has_a_wallet_per_pair(desk: TradersDesk) -> None:
    wallet, other = (Wallet(WalletKind.ISOLATED_MARGIN, symbol) for symbol in ("BTCUSDT", "ETHUSDT"))
    for each in (wallet, other):
        desk.exchange.transfer(desk.ann, "USDT", Decimal(1000), SPOT, each)
    order = desk.buy(desk.ann, "0.01", 60_000, wallet=wallet)
    assert desk.state.ledger.balance(desk.ann, wallet, "USDT").frozen == order.frozen == 600
    with pytest.raises(Refused, match="unknown_wallet: ETHUSDT"):
        desk.buy(desk.ann, "0.01", 60_000, wallet=other)


def test_every_posting_has_a_bill_with_the_balance_after_it(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.spot)
    desk.exchange.transfer(desk.ann, "USDT", Decimal(10), SPOT, FUTURES)
    for wallet, coin in ((SPOT, "USDT"), (SPOT, "BTC"), (FUTURES, "USDT")):
        after = Decimal(0)
        for bill in reversed(list(desk.state.ledger.bills(desk.ann, wallet, coin))):
            after += bill.amount - bill.fee
            assert bill.after == after
        assert after == desk.total(desk.ann, coin, wallet)
