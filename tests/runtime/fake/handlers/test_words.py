"""Words are taken as they are documented, so that a program with other ones does not pass its tests."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import ApiError, Bitget, NotFound
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake import fake_exchange as open_exchange

ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
    "time_in_force": "gtc",
}


@pytest.mark.parametrize("member", ["symbol", "side", "order_type", "time_in_force"])
def test_a_word_in_another_case_is_refused(fake_exchange: FakeExchange, member: str) -> None:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        place = client.uta.trade.place_order
        place(**ORDER)
        with pytest.raises(ApiError):
            place(**{**ORDER, member: ORDER[member].swapcase()})


def test_words_that_documented_examples_have_in_either_case_are_taken_in_either(fake_exchange: FakeExchange) -> None:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        client.request("POST", "/api/v3/trade/cancel-batch", params=[{"category": "spot", "orderId": "1"}], signed=True)
        with pytest.raises(ApiError):
            client.request("GET", "/api/v3/market/tickers", params={"category": "spots"})


def test_words_of_classic_accounts() -> None:
    with open_exchange(account="classic") as exchange:
        with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
            assert [each.coin for each in client.classic.spot.account.get_assets(coin="USDT")] == ["USDT"]
            with pytest.raises(NotFound):
                client.classic.spot.account.get_assets(coin="usdt")
            client.classic.contract.account.get_account(  # as documented
                product_type="USDT-FUTURES", symbol="btcusdt", margin_coin="usdt"
            )
            for member, word in (("planType", "NORMAL_PLAN"), ("productType", "USDT_FUTURES")):
                params = {"productType": "usdt-futures", "planType": "normal_plan", member: word}
                with pytest.raises(ApiError):
                    client.request("GET", "/api/v2/mix/order/orders-plan-pending", params=params, signed=True)
