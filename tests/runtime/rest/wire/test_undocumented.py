"""The error of a call refused because of its parameters names the values that aren't in the catalogue."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from bitget_client import Bitget, InvalidRequest
from bitget_client.uta.trade_models import PlaceOrdersItem
from stand_ins.recording import CREDENTIALS, Recorder

REFUSAL = b'{"code":"25200","msg":"Parameter verification failed","data":null}'
ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "price": "1"}


def test_it_names_each_with_what_is_documented() -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(REFUSAL)) as client, pytest.raises(InvalidRequest) as refused:
        client.uta.trade.place_order(**ORDER, side="BUY", order_type="LIMIT")  # type: ignore[arg-type]  # the point
    assert "side='BUY' isn't one of 'buy', 'sell'; order_type='LIMIT' isn't one of 'limit', 'market'" in str(
        refused.value
    )
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)


def test_in_a_batch_too() -> None:
    item = PlaceOrdersItem(**ORDER, side="BUY", order_type="limit")  # type: ignore[arg-type]  # the point
    with Bitget(*CREDENTIALS, transport=Recorder(REFUSAL)) as client, pytest.raises(InvalidRequest) as refused:
        client.uta.trade.place_orders(orders=[item, item])
    assert str(refused.value).count("side='BUY' isn't one of 'buy', 'sell'") == 1


def test_what_is_documented_is_not_blamed() -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(REFUSAL)) as client, pytest.raises(InvalidRequest) as refused:
        client.uta.trade.place_order(**ORDER, side="buy", order_type="limit")
    assert "isn't one of" not in str(refused.value)


def test_a_long_batch_makes_no_long_error() -> None:
    items: Any = [PlaceOrdersItem(**ORDER, side=f"side {place}", order_type="limit") for place in range(500)]  # type: ignore[arg-type]  # the point
    with Bitget(*CREDENTIALS, transport=Recorder(REFUSAL)) as client, pytest.raises(InvalidRequest) as refused:
        client.uta.trade.place_orders(orders=items)
    assert str(refused.value).count("isn't one of") == 10
    assert str(refused.value).endswith("; ...")
