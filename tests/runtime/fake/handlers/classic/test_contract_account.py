"""Accounts, positions and settings of classic futures."""

from __future__ import annotations

from decimal import Decimal

import pytest

from setups.desks.contracts import ContractDesk


def test_the_account_follows_orders_and_positions() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.1", "50000")
    account = desk.ask("account.get_account")
    assert (account["locked"], account["available"], account["accountEquity"]) == ("503", "99497", "100000")
    desk.ask("trade.cancel_all_orders")
    desk.order("buy", "0.1")
    [position] = desk.ask("position.get_position")
    desk.price(61_000)
    [later] = desk.ask("position.get_position")
    gained = Decimal(later["unrealizedPL"]) - Decimal(position["unrealizedPL"])
    assert gained == 100
    [account] = desk.ask("account.get_accounts")
    bills = desk.ask("account.get_bills", symbol=None)["bills"]
    assert Decimal(account["accountEquity"]) == Decimal(bills[0]["balance"]) + Decimal(later["unrealizedPL"])
    assert account["crossedMargin"] == later["marginSize"]
    assert [(bill["businessType"], bill["amount"]) for bill in bills] == [
        ("buy", "0"),
        ("trans_from_exchange", "100000"),
    ]
    assert bills[0]["fee"] == f"-{later['deductedFee']}"


def test_leverage_by_side_where_both_are_isolated() -> None:
    desk = ContractDesk()
    desk.hedge()
    assert desk.ask("account.set_margin_mode", marginMode="isolated")["marginMode"] == "isolated"
    assert desk.code("account.set_leverage", leverage="25") == "40019"
    desk.ask("account.set_leverage", leverage="25", holdSide="long")
    account = desk.ask("account.get_account")
    assert (account["isolatedLongLever"], account["isolatedShortLever"]) == ("25", "10")
    both = desk.ask("account.set_leverage", leverage="5", longLeverage="6", shortLeverage="7")
    assert (both["longLeverage"], both["shortLeverage"]) == ("6", "7")
    assert desk.ask("account.get_isolated_symbols") == [{"symbol": "BTCUSDT", "marginMode": "isolated"}]
    assert desk.code("account.set_leverage", leverage="126", holdSide="long") == "40797"


def test_margin_of_isolated_positions_alone_is_adjusted() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.1")
    assert desk.code("account.adjust_margin", holdSide="long", amount="5") == "40875"
    desk.ask("trade.close_positions")
    assert desk.code("account.adjust_margin", holdSide="long", amount="5") == "22002"
    desk.ask("account.set_margin_mode", marginMode="isolated")
    desk.order("buy", "0.1", marginMode="isolated")
    [before] = desk.ask("position.get_position")
    assert desk.ask("account.adjust_margin", holdSide="long", amount="50") == ""
    [after] = desk.ask("position.get_position")
    assert Decimal(after["marginSize"]) - Decimal(before["marginSize"]) == 50
    assert Decimal(after["liquidationPrice"]) < Decimal(before["liquidationPrice"])
    assert desk.code("account.adjust_margin", holdSide="long", amount="999999999") == "40754"


def test_liquidation_in_the_words_of_the_wire() -> None:
    desk = ContractDesk()
    desk.ask("account.set_margin_mode", marginMode="isolated")
    desk.order("buy", "0.1", marginMode="isolated")
    [position] = desk.ask("position.get_position")
    desk.price(float(position["liquidationPrice"]) - 100)
    assert desk.held() == []
    fill = desk.ask("trade.get_fills")["fillList"][0]
    assert (fill["tradeSide"], fill["enterPointSource"]) == ("burst_sell_single", "SYS")
    assert desk.ask("trade.get_order_history", orderSource="liquidation")["entrustedList"]
    assert "burst_sell" in [bill["businessType"] for bill in desk.ask("account.get_bills")["bills"]]


def test_funding_is_a_bill_of_its_own() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.1")
    desk.exchange.advance(9 * 3600)
    [bill] = desk.ask("account.get_bills", onlyFunding="yes")["bills"]
    [position] = desk.ask("position.get_position")
    assert (bill["businessType"], bill["amount"]) == ("contract_settle_fee", position["totalFee"])


@pytest.mark.parametrize("leverage", ["5", "20"])
@pytest.mark.parametrize("side", ["buy", "sell"])
def test_as_much_as_can_be_opened_is_opened(leverage: str, side: str) -> None:
    desk = ContractDesk()
    desk.ask("account.set_leverage", leverage=leverage)
    price, held = ("50000", "long") if side == "buy" else ("70000", "short")
    asked = {"posSide": held, "orderType": "limit", "openPrice": price}
    most = Decimal(desk.ask("account.get_max_openable", **asked)["maxOpen"])
    assert desk.refused_order(side=side, price=price, size=str(most + desk.bitcoin.qty_step)) == "40762"
    desk.order(side, most, price)
    assert desk.ask("account.get_max_openable", **asked)["maxOpen"] == "0"


def test_a_market_order_opens_by_the_last_price() -> None:
    desk = ContractDesk()
    most = [
        desk.ask("account.get_max_openable", posSide="long", orderType=kind, openPrice=price)["maxOpen"]
        for kind, price in (("market", None), ("limit", "60000"), ("limit", "30000"))
    ]
    assert most[0] == most[1]
    assert Decimal(most[2]) >= 2 * Decimal(most[0]) > 0
    assert desk.code("account.get_max_openable", posSide="long", orderType="limit") == "40019"


def test_leverage_of_all_contracts_with_a_position_or_of_none() -> None:
    desk = ContractDesk()
    ether = {"symbol": "ETHUSDT"}
    every = {"symbol": None, "marginCoin": None}
    desk.order("buy", "0.1")
    assert desk.ask("account.set_all_leverage", leverage="7", **every) == "success"
    leverages = [desk.ask("account.get_account", **each)["crossedMarginLeverage"] for each in ({}, ether)]
    assert leverages == ["7", "10"]
    desk.order("buy", "0.1", **ether)
    waiting = desk.order("buy", "0.1", "1000", **ether)
    assert desk.code("account.set_all_leverage", leverage="8", **every) == "45097"
    assert desk.ask("account.get_account")["crossedMarginLeverage"] == "7"
    desk.ask("trade.cancel_order", orderId=waiting["orderId"], **ether)
    assert desk.code("account.set_all_leverage", leverage="7.5", **every) == "40020"
    desk.ask("account.set_all_leverage", leverage="8", **every)
    assert {row["leverage"] for row in desk.ask("position.get_positions", **every)} == {"8"}
