"""Operations that nothing carries out, asked over HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from bitget_client import Bitget, InvalidRequest, NotFound
from bitget_client.registry import operations
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.fake.modelled.examples import best_example
from bitget_runtime.rest.operation import Example, Operation
from setups.fake_clients import client_of, code_of, send


@pytest.fixture(scope="module")
def exchange() -> Iterator[FakeExchange]:
    """A classic account, at a time that stands still."""
    with fake_exchange(account="classic", start=1_800_000_000_000, speed=0) as found:
        yield found


@pytest.fixture(scope="module")
def client(exchange: FakeExchange) -> Iterator[Bitget]:
    with client_of(exchange, strict=True) as found:
        yield found


def test_a_read_is_about_what_was_asked_for(client: Bitget) -> None:
    products = client.classic.earn.savings.get_products(coin="BTC")
    assert {product.coin for product in products} == {"BTC"}


def test_a_read_is_the_same_whenever_it_is_asked_for(exchange: FakeExchange, client: Bitget) -> None:
    first = client.classic.earn.savings.get_records(period_type="flexible")
    exchange.advance(3600)
    assert client.classic.earn.savings.get_records(period_type="flexible") == first
    assert first.items
    assert first.items[0].ts == 1_800_000_000_000
    now = exchange.now()
    late = client.classic.earn.savings.get_records(period_type="flexible", start_time=now - 1, end_time=now)
    assert late.items == []


def test_an_account_is_the_callers() -> None:
    with fake_exchange() as unified, client_of(unified, strict=True) as client:
        info = client.uta.account.get_info()
        assert (info.user_id, info.parent_id) == (unified.uid, "")


def test_an_action_has_an_id_of_its_own(client: Bitget) -> None:
    redeem = client.classic.earn.savings.redeem
    ids = [int(redeem(product_id="7", period_type="flexible", amount="1").order_id) for _ in range(2)]
    assert ids[0] < ids[1]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("periodType=fixed&coin=NONE", "40034"),
        ("periodType=fixed&coin=BGB", None),
        ("periodType=sideways", "40020"),
        ("periodType=FIXED", "40020"),
        ("periodType=fixed&startTime=today", "40020"),
        ("periodType=fixed&limit=0", "40020"),
    ],
)
def test_what_is_of_the_wrong_kind_or_unknown_is_refused(exchange: FakeExchange, query: str, code: str | None) -> None:
    response = send(exchange, "GET", f"/api/v2/earn/savings/records?{query}")
    assert (code_of(response) if response.status_code == 400 else None) == code


@pytest.mark.parametrize(
    ("coins", "status"),
    [(["BTC", "ETH"], 200), ("BTC", 200), ([{}, []], 400), (["BTC", None], 200), ({}, 400), (7, 400)],
)
def test_a_list_has_items_of_one_kind(exchange: FakeExchange, coins: object, status: int) -> None:
    body = json.dumps({"coinList": coins}).encode()
    assert send(exchange, "POST", "/api/v2/convert/bgb-convert", body).status_code == status


@pytest.mark.parametrize(("deduct", "status"), [("on", 200), ("OFF", 200), ("true", 200), ("maybe", 400), ("1", 400)])
def test_a_flag_has_two_spellings(exchange: FakeExchange, deduct: str, status: int) -> None:
    body = json.dumps({"deduct": deduct}).encode()
    assert send(exchange, "POST", "/api/v2/spot/account/switch-deduct", body).status_code == status


def test_the_clients_errors_say_what_was_wrong(client: Bitget) -> None:
    with pytest.raises(NotFound):
        client.classic.earn.savings.get_products(coin="NONE")
    with pytest.raises(InvalidRequest):
        client.classic.earn.savings.get_records(period_type="sideways")  # type: ignore[arg-type]  # on purpose


def test_of_several_examples_the_one_for_the_same_request_is_preferred() -> None:
    model = operations["uta.market.get_tickers"]
    tickers: Operation[None] = Operation(
        model.api, __name__, model.address, "GET", model.path, model.request_type, None, auth="public"
    )
    examples = (
        Example(request="category=SPOT&symbol=A%26B", response='{"data": 1}'),
        Example(request="symbol=C&category=SPOT", response='{"data": 2, "requestTime": "5"}'),
    )
    tickers.__dict__["examples"] = examples  # instead of those read from the package
    assert best_example(tickers, {"category": "SPOT", "symbol": "C"}) == (2, 5)
    assert best_example(tickers, {"category": "SPOT", "symbol": "A&B"}) == (1, None)
    assert best_example(tickers, {"category": "SPOT", "symbol": "D"}) == (1, None)
    tickers.__dict__["examples"] = ()
    assert best_example(tickers, {}) == (None, None)
