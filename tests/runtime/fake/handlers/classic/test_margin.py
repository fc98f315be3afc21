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
    assert {name: row[name] for name in ("totalAmount", "available", "borrow", "interest", "net")} == {
        "totalAmount": "11000",
        "available": "11000",
        "borrow": "1000",
        "interest": "0.008333333333",  # a 24th of 0.0002
        "net": "9999.991666666667",
    }
    risks = ask(desk, "account.get_risk_rate" if desk.kind == "cross" else "account.get_risk_rates")  # type: ignore[attr-defined]
    assert (risks if desk.kind == "cross" else risks[0])["riskRateRatio"] == "0.09090985"  # type: ignore[attr-defined]
    (listed,) = ask(desk, "record.get_borrow_history", **SINCE)["resultList"]
    assert listed["loanId"] == loan["loanId"]
    done = ask(desk, "account.repay", coin="USDT", repayAmount="400", symbol="BTCUSDT")
    assert done["remainDebtAmount"] == "600.008333333333"
    ask(desk, "account.flash_repay", coin="USDT", symbolList=["BTCUSDT"])
    row = balance(desk, "USDT")
    assert (row["borrow"], row["interest"], row["totalAmount"]) == ("0", "0", "9999.991666666667")
    records = ask(desk, "record.get_repay_history", **SINCE)
    assert [(row["repayAmount"], row["repayInterest"]) for row in records["resultList"]] == [
        ("600.008333333333", "0"),
        ("400", "0.008333333333"),
    ]
    assert records["minId"] == done["repayId"]
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
    assert [row["orderId"] for row in gone["successList"]] == [ids[0]["orderId"]]
    assert [row["clientOid"] for row in gone["failureList"]] == ["none"]
    assert ask(desk, "trade.get_open_orders", **SINCE)["orderList"] == []
    with pytest.raises(Refused, match="not_a_margin_pair"):
        ask(desk, "trade.place_order", **ORDER | {"symbol": "ETHUSDT"}, loanType="normal")


def test_rates_and_limits(desk: ClassicDesk) -> None:
    assert [row["symbol"] for row in desk.ask("margin.common.get_symbols")] == ["BTCUSDT"]
    assert desk.ask("margin.common.get_interest_rate", coin="BTC")["dailyInterestRate"] == "0.0002"
    of = {"coin": "USDT", "symbol": "BTCUSDT"}
    most, moved = (ask(desk, f"account.get_max_{name}", **of) for name in ("borrowable", "transferable"))
    [terms] = ask(desk, "account.get_interest_rates_and_limits", **of)
    if desk.kind == "cross":  # type: ignore[attr-defined]
        assert (most["maxBorrowableAmount"], moved["maxTransferOutAmount"]) == ("20000", "10000")
        assert (terms["dailyInterestRate"], terms["maxBorrowableAmount"]) == ("0.0002", "20000")
    else:
        # 20000 are a third of a bitcoin
        assert (most["baseCoinMaxBorrowAmount"], most["quoteCoinMaxBorrowAmount"]) == ("0.333333333333", "20000")
        assert (moved["baseCoinMaxTransferOutAmount"], moved["quoteCoinMaxTransferOutAmount"]) == ("0", "10000")
        assert (terms["quoteDailyInterestRate"], terms["quoteMaxBorrowableAmount"]) == ("0.0002", "20000")
    assert terms["leverage"] == "3"
    ask(desk, "account.borrow", borrowAmount="20000", **of)
    with pytest.raises(Refused, match="above_maximum_loan"):
        ask(desk, "account.borrow", borrowAmount="1", **of)


def test_interest_is_listed_hour_by_hour(desk: ClassicDesk) -> None:
    listed = "record.get_interest_history"
    ask(desk, "account.borrow", coin="USDT", borrowAmount="1000", symbol="BTCUSDT")
    desk.exchange.advance(3599)
    assert ask(desk, listed, **SINCE)["resultList"] == []
    desk.exchange.advance(3601)
    page = ask(desk, listed, **SINCE)
    hours = [START + hour * 3_600_000 for hour in (2, 1)]
    assert [(row["cTime"], row["interestAmount"], row["loanCoin"]) for row in page["resultList"]] == [
        (str(hour), "0.008333333333", "USDT") for hour in hours
    ]
    assert [row.get("symbol") for row in page["resultList"]] == [None if desk.kind == "cross" else "BTCUSDT"] * 2  # type: ignore[attr-defined]
    assert (
        ask(desk, listed, **SINCE, idLessThan=page["resultList"][0]["interestId"])["resultList"]
        == page["resultList"][1:]
    )
    assert ask(desk, listed, **SINCE, coin="BTC")["resultList"] == []
