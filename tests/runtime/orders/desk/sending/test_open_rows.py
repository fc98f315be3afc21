"""A row of a batch whose code leaves its outcome open: its order is looked up, and its history has the code."""

from __future__ import annotations

import json

import pytest

from bitget_client import Bitget
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.transport.choosing import sync_transport
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from setups.followed_orders import ORDER, QUICK


class _Altering:
    """It puts a code into the first row of a response to a batch."""

    def __init__(self, base_url: str, code: str) -> None:
        self._real = sync_transport(None, timeout=60.0, ssl_context=None, base_url=base_url)
        self._code = code

    def send(self, request: HttpRequest) -> HttpResponse:
        response = self._real.send(request)
        if "batch" not in request.target:
            return response
        body = json.loads(response.body)
        body["data"][0] |= {"code": self._code, "msg": "some words"}
        return HttpResponse(response.status, response.headers, json.dumps(body).encode())

    def close(self) -> None:
        self._real.close()


@pytest.mark.parametrize("code", ["45001", "99999"])
def test_the_code_of_an_open_row_is_kept(exchange: FakeExchange, code: str) -> None:
    transport = _Altering(exchange.base_url, code)
    with Bitget(*exchange.credentials, base_url=exchange.base_url, transport=transport) as client:
        with client.uta.orders(QUICK) as orders:
            exchange.streams.faults.lose_push(times=100)
            first, second = orders.place_many(orders=[PlaceOrdersItem(**ORDER, price="50000")] * 2)
            assert (first.live(5), second.live(5)) == (OrderState.LIVE, OrderState.LIVE)
            said = [change.why for change in first.history if change.state is OrderState.UNKNOWN]
            assert len(said) == 1
            assert f"{code} some words" in said[0]
            assert f"look it up by client order ID {first.client_order_id}" in said[0]
            assert OrderState.UNKNOWN not in [change.state for change in second.history]
