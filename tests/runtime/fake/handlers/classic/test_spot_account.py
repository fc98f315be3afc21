"""Classic spot balances, bills, transfers, deposits and withdrawals of the fake exchange."""

from __future__ import annotations

import pytest

from bitget_runtime.fake.core import Refused, Wallet, WalletKind
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.classic import ClassicDesk
from setups.desks.desk import START
from setups.desks.traders import number

PERIOD = {"startTime": str(START - 1), "endTime": str(START + 1)}
MOVE = {"fromType": "spot", "toType": "isolated_margin", "symbol": "BTCUSDT", "coin": "USDT", "amount": "300"}


@pytest.fixture
def desk() -> ClassicDesk:
    return ClassicDesk()


def test_assets_follow_orders(desk: ClassicDesk) -> None:
    desk.ask(
        "spot.trade.place_order", symbol="BTCUSDT", side="buy", orderType="limit", force="gtc", price="50000", size="1"
    )
    (usdt,) = desk.ask("spot.account.get_assets", coin="USDT")
    assert (usdt["available"], usdt["frozen"]) == ("50000", "50000")
    held = {row["coin"]: row["available"] for row in desk.ask("spot.account.get_assets")}
    every = {row["coin"]: row["available"] for row in desk.ask("spot.account.get_assets", assetType="all")}
    assert set(held) == {"USDT", "BTC"}
    assert every == held | dict.fromkeys(every.keys() - held, "0")
    assert len(every) == 5
    assert desk.ask("spot.account.get_info")["userId"] == desk.user.uid


def test_a_transfer_sent_again_is_the_first_one(desk: ClassicDesk) -> None:
    first = desk.ask("spot.account.transfer", **MOVE, clientOid="mine")
    assert desk.ask("spot.account.transfer", **MOVE, clientOid="mine") == first
    wallet = Wallet(WalletKind.ISOLATED_MARGIN, "BTCUSDT")
    assert desk.exchange.state.ledger.balance(desk.user.uid, wallet, "USDT").total == 300
    (row,) = desk.ask("spot.account.get_transfers", coin="USDT", fromType="spot")
    assert (row["toType"], row["toSymbol"], row["transferId"]) == ("isolated_margin", "BTCUSDT", first["transferId"])
    bill, deposited = desk.ask("spot.account.get_bills", coin="USDT")
    assert (bill["businessType"], bill["size"], bill["balance"]) == ("transfer-out", "-300", "99700")
    assert desk.ask("spot.account.get_bills", coin="USDT", businessType="DEPOSIT") == [deposited]
    assert desk.ask("spot.account.get_bills", coin="USDT", idLessThan=bill["billId"]) == [deposited]
    with pytest.raises(Refused, match="insufficient"):
        desk.ask("spot.account.transfer", **MOVE | {"amount": "1000000"})
    with pytest.raises(Denied, match="40019 symbol"):
        desk.ask("spot.account.transfer", **MOVE | {"symbol": ""})
    assert desk.ask("spot.account.get_transferable_coins", fromType="spot", toType="usdt_futures") == ["USDT"]


def test_sub_accounts_send_and_receive(desk: ClassicDesk) -> None:
    child = desk.exchange.add_user(parent=desk.user.uid)
    sent = {"fromUserId": desk.user.uid, "toUserId": child.uid, "fromType": "spot", "toType": "spot"}
    done = desk.ask("spot.account.transfer_between_subaccounts", **sent, coin="USDT", amount="10", clientOid="c")
    (row,) = desk.ask("spot.account.get_subaccount_transfers", coin="USDT")
    assert (row["transferId"], row["toUserId"]) == (done["transferId"], child.uid)
    (held,) = desk.ask("spot.account.get_subaccount_assets")
    assert (held["userId"], held["assetsList"][0]["available"]) == (child.uid, "10")
    stranger = desk.exchange.add_user()
    with pytest.raises(Refused, match="not_related"):
        desk.ask(
            "spot.account.transfer_between_subaccounts", **sent | {"fromUserId": stranger.uid}, coin="USDT", amount="1"
        )


def test_deposits_and_withdrawals_are_listed(desk: ClassicDesk) -> None:
    address = desk.ask("spot.account.get_deposit_address", coin="USDT", chain="trc20")
    (deposit,) = desk.ask("spot.account.get_deposits", coin="USDT", **PERIOD)
    assert (deposit["toAddress"], deposit["size"]) == (address["address"], "100000")
    sent = {"coin": "USDT", "transferType": "on_chain", "address": "T1", "chain": "trc20", "size": "100"}
    done = desk.ask("spot.account.withdraw", **sent, clientOid="w")
    (row,) = desk.ask("spot.account.get_withdrawals", **PERIOD, clientOid="w")
    assert (row["orderId"], row["fee"], row["chain"]) == (done["orderId"], "-1.5", "TRC20")
    assert desk.exchange.state.ledger.balance(desk.user.uid, Wallet(WalletKind.SPOT), "USDT").total == number("99898.5")
    with pytest.raises(Denied, match="43118"):
        desk.ask("spot.account.withdraw", **sent, clientOid="w")
    with pytest.raises(Denied, match="13010"):
        desk.ask("spot.account.cancel_withdrawal", orderId=done["orderId"])
    with pytest.raises(Refused, match="below_minimum"):
        desk.ask("spot.account.withdraw", **sent | {"size": "1"})
