"""Orders that would be sent late are not sent at all: the machine slept, or their turn came too late."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import Limits, RateLimited, TransportError, registry
from bitget_runtime.errors import ConnectFailed
from bitget_runtime.pacing import moments
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.moments import Decision
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from setups.driving import Driver, no, ok

READ: Any = registry.operations["uta.market.get_server_time"]
PLACE: Any = registry.operations["uta.trade.place_order"]
ORDER = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "side": "buy", "orderType": "market", "clientOid": "mine"}
PLACED = ok('{"orderId":"7","clientOid":"mine"}')


class Lid:
    """A machine that can sleep: its monotonic clock stops meanwhile, and the others don't."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.slept, elapsed = 0.0, moments.elapsed
        monkeypatch.setattr(moments, "elapsed", lambda: elapsed() + self.slept)

    def then(self, reply: Any) -> Any:
        """A reply after which it sleeps for an hour."""

        def sleeping(_: HttpRequest) -> Any:
            self.slept += 3_600
            return reply

        return sleeping


@pytest.fixture
def lid(monkeypatch: pytest.MonkeyPatch) -> Lid:
    return Lid(monkeypatch)


@pytest.mark.parametrize("failure", [ConnectFailed("no route"), no("40008")], ids=["not sent", "refused for its time"])
def test_an_order_is_not_sent_again_after_the_machine_has_slept(lid: Lid, failure: Any) -> None:
    driver = Driver(off=0 if isinstance(failure, ConnectFailed) else 600)
    now = HttpResponse(200, {}, b'{"code":"00000","requestTime":1700000100000,"data":{"serverTime":"1"}}')
    with pytest.raises(TransportError) as raised:
        driver.call(PLACE, ORDER, [lid.then(failure), now, PLACED])
    assert not raised.value.sent
    assert [request.method for request in driver.sent].count("POST") == 1


def test_a_read_is_sent_again_even_then(lid: Lid) -> None:
    driver = Driver()
    driver.call(READ, {}, [lid.then(ConnectFailed("")), ok('{"serverTime":"5"}')])
    assert len(driver.sent) == 2


def test_the_time_of_a_call_began_when_it_was_decided(lid: Lid) -> None:
    driver, decided = Driver(), Decision()
    lid.slept += 59
    with decided.being_carried_out():
        driver.call(PLACE, ORDER, [PLACED])
        assert driver.sent[0].timeout == pytest.approx(1, abs=0.5)
        lid.slept += 2
        with pytest.raises(TransportError, match="was not sent"):
            driver.call(PLACE, ORDER, [PLACED])
    assert len(driver.sent) == 1


def test_an_order_whose_turn_comes_later_than_it_has_to_be_sent_is_refused_at_once() -> None:
    budget = Budget()
    driver = Driver(limits=ClientLimits(registry.api, Limits(budget=budget), "https://x.example", None))
    turns = driver.flow.turns
    assert turns is not None
    budget.close(turns._limits.turn(PLACE).windows[0].bucket, 2.0)
    with Decision(1.0).being_carried_out(), pytest.raises(RateLimited) as raised:
        driver.call(PLACE, ORDER, [PLACED])
    assert not raised.value.sent
