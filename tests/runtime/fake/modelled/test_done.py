"""An action responds with what was sent, and with IDs that nothing had before."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from msgspec import field

from bitget_runtime.fake.modelled.done import Done, items_sent
from bitget_runtime.fake.modelled.shapes import shape_of
from bitget_runtime.values import read
from bitget_runtime.values.model import Model


class Order(Model, kw_only=True):
    order_id: str = field(name="orderId")
    client_oid: str | None = field(name="clientOid", default=None)
    raw_size: str | None = field(name="size", default=None)
    size = read.optional_decimal("raw_size")
    raw_on: str | None = field(name="on", default=None)
    on = read.optional_flag("raw_on", "YES", "NO")
    raw_created: str | None = field(name="cTime", default=None)
    created = read.optional_timestamp("raw_created")


class Batch(Model, kw_only=True):
    successes: list[Order] = field(name="successList")
    failures: list[Order] = field(name="failureList")
    first: Order | None = None


DOCUMENTED = {"orderId": "123", "clientOid": "theirs", "cTime": "5"}
SIZED = {**DOCUMENTED, "size": "1", "on": "NO"}


@pytest.fixture
def new_ids() -> Iterator[str]:
    return map(str, count(1001))


def done(data: Any, type_: Any, new_ids: Iterator[str], **sent: Any) -> Any:
    return Done(new_ids.__next__, sent, items_sent(sent)).of(data, shape_of(type_))


def test_what_was_sent_comes_back_and_ids_are_new(new_ids: Iterator[str]) -> None:
    first = done(SIZED, Order, new_ids, clientOid="mine", size=1.5, on=True, cTime="7", limit="3")
    assert first == {"orderId": "1001", "clientOid": "mine", "size": "1.5", "on": "YES", "cTime": "5"}
    assert done(DOCUMENTED, Order, new_ids)["orderId"] == "1002"


def test_an_id_that_was_sent_stays(new_ids: Iterator[str]) -> None:
    assert done(DOCUMENTED, Order, new_ids, orderId="77")["orderId"] == "77"
    assert done({"orderId": "xxx"}, Order, new_ids)["orderId"] == "xxx"


def test_a_batch_tells_of_each_item_and_of_no_failure(new_ids: Iterator[str]) -> None:
    documented = {"successList": [DOCUMENTED, DOCUMENTED, DOCUMENTED], "failureList": [DOCUMENTED]}
    batch = done(documented, Batch, new_ids, orderList=[{"clientOid": "a"}, {"orderId": "7"}])
    assert batch["failureList"] == []
    assert [(one["orderId"], one["clientOid"]) for one in batch["successList"]] == [("1001", "a"), ("7", "theirs")]


def test_a_bare_list_is_a_batch_too(new_ids: Iterator[str]) -> None:
    sent = {"": [{"clientOid": "a"}, {"clientOid": "b"}]}
    assert [one["clientOid"] for one in done([DOCUMENTED], list[Order], new_ids, **sent)] == ["a", "b"]
    assert [one["orderId"] for one in done([DOCUMENTED] * 2, list[Order], new_ids)] == ["1003", "1004"]


def test_what_is_inside_is_about_it_too(new_ids: Iterator[str]) -> None:
    inside = done({"successList": [], "failureList": [], "first": DOCUMENTED}, Batch, new_ids, clientOid="mine")
    assert inside == {
        "successList": [],
        "failureList": [],
        "first": {**DOCUMENTED, "orderId": "1001", "clientOid": "mine"},
    }


def test_a_list_of_other_things_is_no_batch(new_ids: Iterator[str]) -> None:
    assert items_sent({"coinList": [{}, []], "names": ["a"], "none": []}) is None
    assert items_sent({"one": [{}], "two": [{}]}) is None
    assert done([DOCUMENTED], list[Order], new_ids, coinList=[{}, []])[0]["orderId"] == "1001"
