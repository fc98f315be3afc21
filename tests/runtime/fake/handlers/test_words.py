"""Words are taken as they are documented, so that a program with other ones does not pass its tests."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import ApiError, Bitget
from bitget_runtime.fake import FakeExchange

ORDER: dict[str, Any] = {
    "category": "SPOT",
    "symbol": "BTCUSDT",
    "side": "buy",
    "order_type": "limit",
    "qty": "0.01",
    "price": "50000",
    "time_in_force": "gtc",
}


@pytest.mark.parametrize("member", ["side", "order_type", "time_in_force"])
def test_a_word_in_another_case_is_refused(fake_exchange: FakeExchange, member: str) -> None:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        place = client.uta.trade.place_order
        place(**ORDER)
        with pytest.raises(ApiError):
            place(**{**ORDER, member: ORDER[member].swapcase()})
