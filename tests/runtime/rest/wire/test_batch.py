"""Successes and failures of a batch, in each of the exchange's formats."""

from __future__ import annotations

import json
import random
from typing import Any, get_origin

import pytest
from msgspec.structs import fields

from bitget_client import failures, registry, successes, unknown_outcomes
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.read import field_of

TWO_LISTS = "classic.contract.trade.place_orders"
ONE_LIST = "uta.trade.place_orders"
ITEMS = "uta.trade.cancel_all_orders"
FLAGS = "classic.spot.trade.replace_orders"
FATES = (successes, failures, unknown_outcomes)


def decoded(address: str, data: Any) -> Any:
    return registry.operations[address].decode(json.dumps({"code": "00000", "data": data}).encode())


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


def test_an_item_of_which_two_things_are_told_is_open() -> None:
    failed = [{"clientOid": "a", "errorCode": "00000"}, {"clientOid": "b", "errorCode": ""}, {"clientOid": "c"}]
    answer = decoded(TWO_LISTS, {"successList": [{"clientOid": "d"}], "failureList": failed})
    assert [[one.client_oid for one in fate(answer)] for fate in FATES] == [["d"], ["b", "c"], ["a"]]


def test_an_item_whose_flag_can_not_be_read_is_open() -> None:
    answer = decoded(FLAGS, [{"clientOid": "a", "success": "perhaps"}, {"clientOid": "b", "success": "failure"}])
    assert [[one.client_oid for one in fate(answer)] for fate in FATES] == [[], ["b"], ["a"]]


BATCHES = [
    one
    for one in registry.operations.values()
    if one.outcome != "none"
    and (
        get_origin(one.response_type) is list
        or {"items", "successes", "failures"} & set(map(field_of, getattr(one.response_type, "__struct_fields__", ())))
    )
]


@pytest.mark.parametrize("operation", BATCHES, ids=lambda one: one.address)
def test_each_item_of_each_batch_is_in_one_list(operation: Operation[Any]) -> None:
    chance = random.Random(operation.address)
    codes: list[Any] = [None, "", "0", "00000", "40762", "45001", "99999999", 40762, 0, True, [], {}]
    for _ in range(50):
        items = [
            {"clientOid": str(place), **{name: chance.choice(codes) for name in ("code", "errorCode", "success")}}
            for place in range(6)
        ]
        data: Any = items
        if get_origin(operation.response_type) is not list:
            names = {field_of(one.name): one.encode_name for one in fields(operation.response_type)}
            where = [names[name] for name in ("items", "successes", "failures") if name in names]
            data = {name: items[at :: len(where)] for at, name in enumerate(where)}
        answer = decoded(operation.address, data)
        fates = [[id(one) for one in fate(answer)] for fate in FATES]
        assert sum(len(fate) for fate in fates) == len(items)
        assert len(set().union(*fates)) == len(items)
