"""A page without its list of rows: it is asked for again, then becomes a hole, and is never taken for the end."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client.registry import operations
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.fake.faults import Status
from bitget_runtime.paging.access import access_of
from bitget_runtime.paging.walk import Walk
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.transport.interface import HttpResponse
from setups.fake_clients import client_of
from stand_ins.recording import CREDENTIALS, Recorder

ORDERS, FILLS = "uta.trade.get_order_history", "uta.trade.get_fills"


@pytest.fixture(scope="module")
def exchange() -> Iterator[FakeExchange]:
    with fake_exchange() as running:
        with client_of(running) as client:
            for _ in range(3):
                client.uta.trade.place_order(
                    category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="100"
                )
        yield running


@pytest.fixture
def client(exchange: FakeExchange) -> Iterator[Bitget]:
    exchange.faults.clear()
    with client_of(exchange) as found:
        yield found


def blank(exchange: FakeExchange, data: str, operation: str, times: int | None) -> None:
    body = f'{{"code":"00000","msg":"success","requestTime":1795962184007,"data":{data}}}'
    exchange.faults.add(Status(200, body, "application/json"), operation, times=times)


@pytest.mark.parametrize("data", ["null", "{}", "[]"])
def test_it_is_a_hole_of_the_walk(exchange: FakeExchange, client: Bitget, data: str) -> None:
    blank(exchange, data, ORDERS, None)
    walk = client.uta.trade.iter_order_history(category="SPOT")
    assert list(walk) == []
    assert {hole.reason for hole in walk.holes} == {"failed"}


def test_a_page_that_is_shown_the_second_time_leaves_none(exchange: FakeExchange, client: Bitget) -> None:
    blank(exchange, "null", ORDERS, 1)
    walk = client.uta.trade.iter_order_history(category="SPOT")
    assert (len(list(walk)), walk.holes) == (3, ())


def test_a_list_that_is_null_is_empty(exchange: FakeExchange, client: Bitget) -> None:
    blank(exchange, '{"list":null,"cursor":null}', ORDERS, None)
    walk = client.uta.trade.iter_order_history(category="SPOT")
    assert (list(walk), walk.holes) == ([], ())


def test_with_asyncio_too(exchange: FakeExchange) -> None:
    exchange.faults.clear()
    blank(exchange, "null", ORDERS, None)

    async def reasons() -> set[str]:
        async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client:
            walk = client.uta.trade.iter_order_history(category="SPOT")
            assert [one async for one in walk] == []
            return {hole.reason for hole in walk.holes}

    assert asyncio.run(reasons()) == {"failed"}


def test_a_table_of_records_names_the_hole(exchange: FakeExchange, client: Bitget) -> None:
    blank(exchange, "null", FILLS, None)
    table = client.history.fills(category="SPOT", start="2026-11-20")
    assert len(table) == 0
    assert "failed" in {hole.reason for hole in table.holes}


def test_an_id_that_is_too_long_to_be_one_is_none() -> None:
    body = b'{"code":"00000","msg":"","data":[{"orderId":"%s"}]}' % (b"9" * 5_000)
    asked = {"startTime": 1_795_000_000_000, "endTime": 1_795_953_600_000}
    with Bitget(*CREDENTIALS, transport=Recorder(body)) as client:
        walk: Walk[Any] = Walk(client._client, operations["uta.withdrawal.get_withdrawals"], asked, None, {})
        assert len(list(walk)) == 1
    assert [hole.detail for hole in walk.holes] == ["a row came without its ID: there may be more after the first page"]


@pytest.mark.parametrize(
    ("data", "operation"),
    [
        ('{"fills":null,"maxId":null,"minId":null}', "classic.margin.cross.trade.get_fills"),
        ('{"orderList":null,"maxId":null,"minId":null}', "classic.margin.cross.trade.get_open_orders"),
    ],
)
def test_a_null_list_is_empty_whatever_the_catalogue_says(
    exchange: FakeExchange, client: Bitget, data: str, operation: str
) -> None:
    blank(exchange, data, operation, None)
    asked = {"symbol": "BTCUSDT", "startTime": 1_700_000_000_000, "endTime": 1_700_000_500_000}
    walk: Walk[Any] = Walk(client._client, operations[operation], asked, None, {})
    assert (list(walk), walk.holes) == ([], ())


def test_rows_are_found_under_either_of_their_names(exchange: FakeExchange, client: Bitget) -> None:
    operation = operations["classic.margin.cross.trade.get_open_orders"]
    access = access_of(operation)
    body = b'{"code":"00000","data":{"resultList":[{"orderId":"7"}]}}'
    response: Any = decode(operation, HttpResponse(200, {}, body))
    assert access is not None
    assert [access.key(row) for row in access.rows(response.data)] == ["7"]
