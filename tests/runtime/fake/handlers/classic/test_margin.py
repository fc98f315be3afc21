"""Classic cross and isolated margin of the fake exchange."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.classic import ClassicDesk
from setups.desks.desk import START
from setups.desks.traders import number

SINCE = {"startTime": str(START - 1), "symbol": "BTCUSDT"}
ORDER = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "baseSize": "0.1"}


@pytest.fixture(params=["cross", "isolated"])
def desk(request: pytest.FixtureRequest) -> ClassicDesk:
    desk = ClassicDesk()
    account = "crossed_margin" if request.param == "cross" else "isolated_margin"
    moved = {"fromType": "spot", "toType": account, "coin": "USDT", "amount": "10000", "symbol": "BTCUSDT"}
    desk.ask("spot.account.transfer", **moved)
    desk.kind = request.param  # type: ignore[attr-defined]  # read by `ask` alone
    return desk


def ask(desk: ClassicDesk, name: str, **parameters: Any) -> Any:
    return desk.ask(f"margin.{desk.kind}.{name}", **parameters)  # type: ignore[attr-defined]


def balance(desk: ClassicDesk, coin: str) -> Any:
    (row,) = (row for row in ask(desk, "account.get_assets") if row["coin"] == coin)
    return row


def test_what_is_borrowed_is_owed_with_interest_and_repaid(desk: ClassicDesk) -> None:
    loan = ask(desk, "account.borrow", coin="USDT", borrowAmount="1000", symbol="BTCUSDT")
    desk.exchange.advance(3600)
    row = balance(desk, "USDT")
    assert (row["totalAmount"], row["borrow"], row["net"]) == ("11000", "1000", str(10000 - number(row["interest"])))
    assert number(row["interest"]) > 0
    risks = ask(desk, "account.get_risk_rate" if desk.kind == "cross" else "account.get_risk_rates")  # type: ignore[attr-defined]
    assert str(risks).count("0.09")
    (listed,) = ask(desk, "record.get_borrow_history", **SINCE)["resultList"]
    assert listed["loanId"] == loan["loanId"]
    done = ask(desk, "account.repay", coin="USDT", repayAmount="400", symbol="BTCUSDT")
    assert number(done["remainDebtAmount"]) > 600
    ask(desk, "account.flash_repay", coin="USDT", symbolList=["BTCUSDT"])
    assert balance(desk, "USDT")["borrow"] == "0"
    records = ask(desk, "record.get_repay_history", **SINCE)
    assert (len(records["resultList"]), records["minId"]) == (2, done["repayId"])
    (status,) = ask(desk, "account.get_flash_repay_status", idList=[done["repayId"], "1"])
    assert status == {"repayId": done["repayId"], "status": "FINISH"}
    with pytest.raises(Refused, match="above_maximum_loan"):
        ask(desk, "account.borrow", coin="USDT", borrowAmount="1000000", symbol="BTCUSDT")
    with pytest.raises(Denied, match="50034"):
        ask(desk, "account.borrow", coin="USDT", borrowAmount="0", symbol="BTCUSDT")


def test_orders_are_of_their_account_alone(desk: ClassicDesk) -> None:
    placed = ask(desk, "trade.place_order", **ORDER, loanType="normal", clientOid="mine")
    assert desk.ask("spot.trade.get_open_orders") == []
    (row,) = ask(desk, "trade.get_open_orders", **SINCE)["orderList"]
    assert (row["baseSize"], row["quoteSize"], row["status"]) == ("0.1", "5000", "live")
    desk.exchange.fill(desk.user.uid, placed["orderId"], number("0.05"))
    assert ask(desk, "trade.get_open_orders", **SINCE)["orderList"][0]["status"] == "partially_fill"
    ask(desk, "trade.cancel_order", symbol="BTCUSDT", clientOid="mine")
    assert ask(desk, "trade.get_open_orders", **SINCE) == {"orderList": [], "maxId": None, "minId": None}
    assert ask(desk, "trade.get_order_history", **SINCE)["minId"] == placed["orderId"]
    assert ask(desk, "trade.get_fills", **SINCE)["fills"][0]["size"] == "0.05"
    assert ask(desk, "record.get_bills", **SINCE, marginType="deal_in")["resultList"][0]["coin"] == "BTC"
    assert ask(desk, "trade.get_liquidation_orders")["resultList"] is None
    assert ask(desk, "record.get_liquidation_history", **SINCE)["resultList"] == []


def test_an_order_borrows_what_is_missing(desk: ClassicDesk) -> None:
    with pytest.raises(Refused, match="insufficient"):
        ask(desk, "trade.place_order", **ORDER | {"baseSize": "0.3"}, loanType="normal")
    sent = [ORDER | {"baseSize": "0.3", "loanType": "autoLoan"}, ORDER | {"loanType": "x", "clientOid": "bad"}]
    placed = ask(desk, "trade.place_orders", symbol="BTCUSDT", orderList=sent)
    assert balance(desk, "USDT")["borrow"] == "5000"
    assert placed["failureList"][0]["clientOid"] == "bad"
    ids = [{"orderId": placed["successList"][0]["orderId"]}, {"clientOid": "none"}]
    gone = ask(desk, "trade.cancel_orders", symbol="BTCUSDT", orderIdList=ids)
    assert (len(gone["successList"]), len(gone["failureList"])) == (1, 1)
    with pytest.raises(Refused, match="not_a_margin_pair"):
        ask(desk, "trade.place_order", **ORDER | {"symbol": "ETHUSDT"}, loanType="normal")


def test_rates_and_limits(desk: ClassicDesk) -> None:
    assert [row["symbol"] for row in desk.ask("margin.common.get_symbols")] == ["BTCUSDT"]
    assert desk.ask("margin.common.get_interest_rate", coin="BTC")["dailyInterestRate"] == "0.0002"
    most = ask(desk, "account.get_max_borrowable", coin="USDT", symbol="BTCUSDT")
    assert "20000" in most.values()
    assert "10000" in ask(desk, "account.get_max_transferable", coin="USDT", symbol="BTCUSDT").values()
    assert ask(desk, "account.get_interest_rates_and_limits", coin="USDT", symbol="BTCUSDT")[0]["leverage"] == "3"
