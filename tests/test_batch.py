"""Successes and failures of a batch, in each of the ways that the exchange has to tell them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitget_client import failures, registry, successes

TWO_LISTS = "classic.contract.trade.place_orders"
ONE_LIST = "uta.trade.place_orders"
ITEMS = "uta.trade.cancel_all_orders"
FLAGS = "classic.spot.trade.replace_orders"


@pytest.mark.parametrize(
    ("address", "data"),
    [
        (
            TWO_LISTS,
            {
                "successList": [{"orderId": "1", "clientOid": "a"}],
                "failureList": [{"orderId": "", "clientOid": "b", "errorMsg": "m", "errorCode": "40762"}],
            },
        ),
        (ONE_LIST, [{"orderId": "1", "clientOid": "a", "code": ""}, {"clientOid": "b", "code": "40762", "msg": "m"}]),
        (
            ITEMS,
            {"list": [{"orderId": "1", "clientOid": "a"}, {"orderId": "2", "clientOid": "b", "code": "25204"}]},
        ),
        (
            FLAGS,
            [
                {"orderId": "1", "clientOid": "a", "success": "success"},
                {"orderId": "2", "clientOid": "b", "success": "failure"},
            ],
        ),
    ],
)
def test_items_are_told_apart(address: str, data: Any) -> None:
    answer = registry.operations[address].decode(json.dumps({"code": "00000", "data": data}).encode())
    assert [one.client_oid for one in successes(answer)] == ["a"]
    assert [one.client_oid for one in failures(answer)] == ["b"]


def test_an_empty_batch_has_neither() -> None:
    for address, data in ((TWO_LISTS, {"successList": [], "failureList": []}), (ONE_LIST, []), (ITEMS, {"list": []})):
        answer = registry.operations[address].decode(json.dumps({"code": "00000", "data": data}).encode())
        assert successes(answer) == failures(answer) == []
