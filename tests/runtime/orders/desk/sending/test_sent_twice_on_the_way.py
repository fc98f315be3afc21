"""Something between here and the exchange sends a request twice: what comes back is the refusal of the second copy."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import Bitget, DuplicateClientOrderId, OrderOptions, OrderOutcomeUnknown
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.transport.choosing import sync_transport
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from setups.followed_orders import CLASSIC, ORDER, QUICK

FUTURES: dict[str, Any] = {
    **CLASSIC,
    "product_type": "USDT-FUTURES",
    "margin_coin": "USDT",
    "margin_mode": "crossed",
    "side": "buy",
    "trade_side": "open",
    "size": "0.01",
}


class _Doubling:
    """A proxy that sends each POST twice, and passes on the second response."""

    def __init__(self, base_url: str) -> None:
        self._real = sync_transport(None, timeout=60.0, ssl_context=None, base_url=base_url)

    def send(self, request: HttpRequest) -> HttpResponse:
        if request.method == "POST":
            self._real.send(request)
        return self._real.send(request)

    def close(self) -> None:
        self._real.close()


def _through_it(exchange: FakeExchange) -> Bitget:
    return Bitget(*exchange.credentials, base_url=exchange.base_url, transport=_Doubling(exchange.base_url))


def test_a_call_says_that_its_outcome_is_unknown(exchange: FakeExchange) -> None:
    with _through_it(exchange) as client:
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.uta.trade.place_order(**ORDER, price="50000", client_oid="mine")
        assert isinstance(caught.value.__cause__, DuplicateClientOrderId)
        (found,) = caught.value.resolve(client)
        assert (found.outcome, found.client_order_id, found.state) == ("found", "mine", OrderState.LIVE)


def test_orders_find_theirs_without_a_push(exchange: FakeExchange) -> None:
    with _through_it(exchange) as client, client.uta.orders(QUICK) as orders:
        exchange.streams.faults.lose_push(times=100)
        order = orders.place(**ORDER, price="50000")
        batch = orders.place_many(orders=[PlaceOrdersItem(**ORDER, price=price) for price in ("49000", "48000")])
        assert [one.live(5) for one in (order, *batch)] == [OrderState.LIVE] * 3


@pytest.mark.parametrize(
    ("kind", "wanted"), [("spot", {**CLASSIC, "side": "buy", "size": "0.01"}), ("futures", FUTURES)]
)
def test_classic_orders_find_theirs_too(kind: str, wanted: dict[str, Any]) -> None:
    with fake_exchange(account="classic") as exchange, _through_it(exchange) as client:
        with client.classic.orders(OrderOptions(categories=("SPOT", "USDT-FUTURES"))) as orders:
            exchange.streams.faults.lose_push(times=100)
            assert getattr(orders, kind).place(**wanted).live(5) is OrderState.LIVE
