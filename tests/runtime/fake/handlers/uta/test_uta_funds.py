"""Transfers, deposits and withdrawals of the unified account."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.desk import START
from setups.desks.unified import UnifiedDesk

PERIOD = {"startTime": str(START - 1), "endTime": str(START + 1)}
MOVE = {"fromType": "uta", "toType": "spot", "coin": "USDT", "amount": "300"}


@pytest.fixture
def desk() -> UnifiedDesk:
    return UnifiedDesk(USDT=1000)


def test_a_transfer_leaves_one_account_and_comes_to_the_other(desk: UnifiedDesk) -> None:
    moved = desk.ask("uta.transfer.transfer", MOVE)
    assert desk.ask("uta.account.get_funding_assets")[0]["balance"] == "300"
    assert desk.ask("uta.account.get_max_transferable", coin="USDT")["maxTransfer"] == "700"
    assert desk.ask("uta.account.get_max_withdrawable", coin="USDT")["totalMaxWithdrawal"] == "1000"
    (row,) = desk.ask("uta.transfer.get_subaccount_transfers")["list"]
    assert (row["transferId"], row["fromType"], row["toType"]) == (moved["transferId"], "uta", "spot")
    (bill,) = desk.ask("uta.account.get_funding_bills")["list"]
    assert bill["amount"] == "300"
    with pytest.raises(Refused, match="insufficient"):
        desk.ask("uta.transfer.transfer", MOVE, amount="701")
    with pytest.raises(Denied, match="25240"):
        desk.ask("uta.transfer.transfer", MOVE, toType="usdt_futures")


def test_a_withdrawal_takes_the_first_account_that_has_enough(desk: UnifiedDesk) -> None:
    sent = {"coin": "usdt", "transferType": "on_chain", "chain": "trc20", "address": "T1", "size": "100"}
    placed = desk.ask("uta.withdrawal.withdraw", sent, clientOid="w1")
    (row,) = desk.ask("uta.withdrawal.get_withdrawals", PERIOD, clientOid="w1")
    assert (row["orderId"], row["size"], row["fee"], row["toAddress"]) == (placed["orderId"], "100", "1.5", "T1")
    assert desk.ask("uta.account.get_assets")["assets"][0]["balance"] == "898.5"
    with pytest.raises(Refused):
        desk.ask("uta.withdrawal.cancel", orderId=placed["orderId"])
    with pytest.raises(Denied, match="40019"):
        desk.ask("uta.withdrawal.withdraw", {**sent, "chain": ""})


def test_deposits_go_to_the_address_that_was_told(desk: UnifiedDesk) -> None:
    address = desk.ask("uta.deposit.get_address", coin="usdt")["address"]
    (row,) = desk.ask("uta.deposit.get_deposits", PERIOD)
    assert (row["toAddress"], row["size"], row["status"]) == (address, "1000", "success")


def test_money_goes_to_a_subaccount_and_back(desk: UnifiedDesk) -> None:
    child = desk.exchange.add_user(parent=desk.user.uid)
    users = {"fromUserId": desk.user.uid, "toUserId": child.uid, "clientOid": "c"}
    desk.ask("uta.transfer.transfer_between_subaccounts", {**MOVE, **users}, toType="uta")
    (row,) = desk.ask("uta.subaccount.get_assets", subUid=child.uid)
    assert row["assets"][0]["balance"] == "300"
    desk.user = child
    desk.ask("uta.transfer.transfer_to_main", MOVE, toType="uta", amount="100")
    assert desk.ask("uta.account.get_assets")["assets"][0]["balance"] == "200"
    with pytest.raises(Refused, match="not_related"):
        desk.ask("uta.transfer.transfer_between_subaccounts", {**MOVE, **users})
    assert not any(desk.exchange.state.ledger.sums().values())
    assert Decimal(desk.ask("uta.account.get_max_transferable", coin="USDT")["maxTransfer"]) == 200


def test_what_is_borrowed_is_owed_and_paid_back() -> None:
    desk = UnifiedDesk(USDT=1000)
    desk.ask("uta.account.borrow", coin="USDT", amount="100")
    desk.exchange.advance(3600)
    (debt,) = desk.ask("uta.trade.get_loan_info")["debtCoinList"]
    assert Decimal(debt["debt"]) > 100
    assert desk.ask("uta.account.get_repayable_coins")["repayableCoinList"][0]["size"] == debt["debt"]
    paid = desk.ask("uta.account.repay", repayableCoinList=["USDT"], paymentCoinList=["USDT"])
    assert paid == {"result": "YES", "repayAmount": debt["debt"]}
    assert desk.ask("uta.trade.get_loan_info")["debtCoinList"] == []
    with pytest.raises(Denied, match="25240"):
        desk.ask("uta.account.repay", repayableCoinList=["USDT"], paymentCoinList=["BTC"])
