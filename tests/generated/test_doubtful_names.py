"""Fields whose name on the wire sources spell differently: whichever is sent is read."""

from __future__ import annotations

import json
import logging
import pickle
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import DecodeError, registry
from bitget_runtime.values.drift import unknown_members
from bitget_runtime.values.read import first

ACCOUNTS = registry.operations["classic.contract.account.get_accounts"]
OPEN_ORDERS = registry.operations["classic.margin.cross.trade.get_open_orders"]
LEVERAGE = registry.operations["classic.contract.account.set_leverage"]


def decoded(operation: Any, renamed: dict[str, str]) -> Any:
    """The documented response with members under other names, or without them where the other name is empty."""
    answer = json.loads(operation.examples[0].response)
    data = answer["data"][0] if isinstance(answer["data"], list) else answer["data"]
    for old, new in renamed.items():
        value = data.pop(old)
        if new:
            data[new] = value
    return operation.decode(json.dumps(answer).encode())


@pytest.mark.parametrize("name", ["unionMm", "unionMM"])
def test_a_number_is_read_under_either_name(name: str, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, logger="bitget_client.drift"):
        [account] = decoded(ACCOUNTS, {"unionMm": name})
    assert not caplog.records
    assert (account.union_maintenance_margin, account.raw_union_maintenance_margin) == (Decimal(111), "111")
    assert getattr(account, f"union_maintenance_margin__{name}") == "111"
    assert json.loads(account.to_json())[name] == "111"
    assert len({"unionMm", "unionMM"} & json.loads(account.to_json()).keys()) == 1
    assert account.to_dict()["union_maintenance_margin"] == Decimal(111)
    assert repr(account).count("union_maintenance_margin") == 1
    assert "union_maintenance_margin=Decimal('111')" in repr(account)
    assert pickle.loads(pickle.dumps(account)) == account


def test_a_number_that_is_sent_under_no_name_is_none() -> None:
    [account] = decoded(ACCOUNTS, {"unionMm": ""})
    assert account.union_maintenance_margin is None


@pytest.mark.parametrize("name", ["orderList", "resultList"])
def test_a_list_is_read_under_either_name(name: str) -> None:
    page = decoded(OPEN_ORDERS, {"orderList": name})
    assert len(page.items) == 1
    assert page.items[0].order_id
    assert page.to_dict()["items"][0]["order_id"] == page.items[0].order_id
    assert name in json.loads(page.to_json())


def test_what_is_always_sent_and_is_not_there_says_so_when_it_is_read() -> None:
    page, leverage = decoded(OPEN_ORDERS, {"orderList": ""}), decoded(LEVERAGE, {"shortLeverage": ""})
    with pytest.raises(DecodeError, match="items is missing"):
        _ = page.items
    with pytest.raises(DecodeError, match="short_leverage is missing"):
        _ = leverage.short_leverage
    assert page.to_dict()["items"] is None
    assert "short_leverage=None" in repr(leverage)


def test_the_name_that_says_something_counts() -> None:
    assert first("", "1") == "1"
    assert first([], ["a"]) == ["a"]
    assert first("1", "2") == "1"
    assert first("", None) == ""
    assert first(0, 1) == 0
    assert first(None, None) is None


def test_either_name_is_known() -> None:
    data = [{"unionMm": "1", "unionMM": "1", "unionmm": "1"}]
    assert unknown_members(data, ACCOUNTS.response_type, "data") == {"data[0].unionmm": "1"}


def test_a_malformed_number_harms_nobody_but_its_reader() -> None:
    text = ACCOUNTS.examples[0].response.replace('"unionMm": "111"', '"unionMM": "1,1"')
    [account] = ACCOUNTS.decode(text.encode())
    with pytest.raises(DecodeError, match="union_maintenance_margin can't be read: the exchange sent '1,1'"):
        _ = account.union_maintenance_margin
    assert account.to_dict()["union_maintenance_margin"] == "1,1"
