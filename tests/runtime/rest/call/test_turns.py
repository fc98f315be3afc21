"""Turns of calls: booked before each request, waited for, given back, and corrected by what the exchange says."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import BitgetError, ConnectFailed, RateLimited, TransportError, registry
from bitget_runtime.pacing.hooks import Hooks
from bitget_runtime.pacing.interface import BookedWait, Turn, WaitTooLong
from bitget_runtime.pacing.travel import Travel
from bitget_runtime.pacing.windows import Window
from bitget_runtime.rest.call.conduct import Conduct
from bitget_runtime.rest.counted_call import CountedCall
from setups.driving import Driver, no, ok

TIME: Any = registry.operations["uta.market.get_server_time"]
PLACE: Any = registry.operations["uta.trade.place_order"]
ORDER = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "side": "buy", "orderType": "market", "clientOid": "mine"}
PLACED = ok('{"orderId":"7","clientOid":"mine"}')
NOW = ok('{"serverTime":"5"}')
TURN = Turn((Window("own ip:local", 10, 1.0), Window("all ip:local", 6_000, 60.0)), urgent=False)


class Counting:
    """Limits, and a budget, that do as they are told and keep what they hear."""

    def __init__(self, *waits: float | Exception, longest_wait: float = 30.0) -> None:
        self.budget = self
        self.longest_wait = longest_wait
        self.locked_for = 300.0
        self.everything = "ip:local"
        self.heard: list[tuple[Any, ...]] = []
        self.shut = 0.0
        self.late = 0
        self._waits = list(waits)

    def turn(self, call: CountedCall) -> Turn:
        return TURN

    def reserve(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        wait = self._waits.pop(0) if self._waits else 0.0
        if isinstance(wait, Exception):
            raise wait
        return wait

    async def reserve_async(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        return self.reserve(windows, longest=longest, urgent=urgent)

    def give_back(self, windows: tuple[Window, ...], wait: float, *, urgent: bool = False) -> None:
        self.heard.append(("give_back", wait))

    def holds(self, windows: tuple[Window, ...], wait: float) -> bool:
        shut, self.shut = self.shut, 0.0
        return not shut

    def is_late(self, wait: BookedWait) -> bool:
        self.late -= 1
        return self.late >= 0

    def arrived_late(self, windows: tuple[Window, ...], took: float, late: float, *, urgent: bool = False) -> None:
        self.heard.append(("arrived_late", round(took, 3), round(late, 3)))

    def remaining(self, bucket: str, left: int, *, took: float = 0.0) -> None:
        self.heard.append(("remaining", bucket, left, round(took, 3)))

    def close(self, bucket: str, seconds: float) -> None:
        self.heard.append(("close", bucket, seconds))

    def close_all(self, who: str, seconds: float) -> None:
        self.heard.append(("close_all", who, seconds))


def test_a_turn_is_booked_before_each_request_and_waited_for() -> None:
    seen: list[Any] = []
    driver = Driver(limits=Counting(0.4, 0.0, 1.5), hooks=Hooks(on_wait=seen.append))
    driver.call(PLACE, ORDER, [ConnectFailed("refused"), PLACED])
    assert [turn for turn, _ in driver.turns] == [TURN, TURN]
    driver.call(PLACE, ORDER, [PLACED])
    assert [pause for pause in driver.waits if pause in (0.4, 1.5)] == [0.4, 1.5]
    assert [(event.operation, event.seconds) for event in seen] == [(PLACE.address, 0.4), (PLACE.address, 1.5)]
    assert (driver.flow.counters.waits, driver.flow.counters.waited) == (2, 1.9)


def test_a_request_is_signed_after_the_wait() -> None:
    driver = Driver(limits=Counting(20.0))
    driver.call(PLACE, ORDER, [PLACED])
    assert int(driver.sent[0].headers["ACCESS-TIMESTAMP"]) == (1_700_000_000 + 120) * 1_000


def test_a_wait_that_is_too_long_is_refused_before_anything_is_sent() -> None:
    driver = Driver(limits=Counting(WaitTooLong(12.34, "own ip:local"), longest_wait=5.0))
    with pytest.raises(RateLimited) as caught:
        driver.call(PLACE, ORDER, [])
    assert driver.sent == []
    assert not caught.value.sent
    assert caught.value.retry_after == 12.34
    assert str(caught.value) == (
        "uta.trade.place_order: not sent: it would have to wait 12.3 s for room in the limit of own ip:local"
    )


def test_nobody_waits_longer_than_the_call_may_take() -> None:
    driver = Driver(Conduct(timeout=3.0), limits=Counting())
    driver.call(TIME, {}, [NOW])
    assert [longest for _, longest in driver.turns] == [3.0]


def test_a_budget_that_fails_sends_nothing() -> None:
    driver = Driver(limits=Counting(OSError("gone")))
    with pytest.raises(TransportError, match="no turn could be booked: OSError") as caught:
        driver.call(PLACE, ORDER, [])
    assert not caught.value.sent


def test_a_turn_whose_limit_was_closed_meanwhile_is_booked_anew() -> None:
    limits = Counting(0.5, 2.0)
    limits.shut = 2.0
    driver = Driver(limits=limits)
    driver.call(TIME, {}, [NOW])
    assert driver.waits == [0.5, 2.0]


@pytest.mark.parametrize("seconds", [0.5, 0.0])
def test_a_turn_that_came_too_late_to_be_used_is_given_back_and_booked_anew(seconds: float) -> None:
    late = BookedWait.until(100.0 + seconds, 100.0)
    limits = Counting(late, 2.0)
    limits.late = 1
    driver = Driver(limits=limits)
    driver.call(TIME, {}, [NOW])
    assert driver.waits == [*[seconds] * bool(seconds), 2.0]
    assert limits.heard == [("give_back", late)]


def test_on_a_machine_that_is_always_late_calls_are_sent_all_the_same() -> None:
    limits = Counting(*(BookedWait.until(100.0, 100.0) for _ in range(9)))
    limits.late = 9
    driver = Driver(limits=limits)
    driver.call(TIME, {}, [NOW])
    assert len(driver.turns) == 4


def test_who_gives_up_waiting_gives_the_turn_back(caplog: pytest.LogCaptureFixture) -> None:
    limits = Counting(5.0)
    driver = Driver(limits=limits)
    steps = driver.flow.steps(PLACE, ORDER, None)
    next(steps)
    steps.send(5.0)
    steps.close()
    assert limits.heard == [("give_back", 5.0)]
    assert not caplog.records


def test_a_call_that_took_longer_than_others_counts_when_it_arrived() -> None:
    limits = Counting()
    driver = Driver(limits=limits)
    for took in (0.03, 0.07, 0.09, 0.5, 0.03):
        driver.took = took
        driver.call(TIME, {}, [NOW])
    assert limits.heard == [("arrived_late", 0.09, 0.06), ("arrived_late", 0.5, 0.47)]
    driver.seconds += 61  # then the way may have become longer
    driver.took = 0.3
    driver.call(TIME, {}, [NOW])
    assert len(limits.heard) == 2


def test_calls_that_leave_before_the_first_response_have_to_connect() -> None:
    travel = Travel()
    assert [travel.late_by("a", took, now) for took, now in ((0.4, 10.4), (0.6, 10.6), (0.1, 10.7))] == [0.4, 0.6, 0.0]


def test_what_is_left_is_passed_on() -> None:
    limits = Counting()
    Driver(limits=limits).call(TIME, {}, [ok('{"serverTime":"5"}', **{"x-mbx-used-remain-limit": "4"})])
    assert limits.heard == [("remaining", "own ip:local", 4, 0.02)]


def _refuse(driver: Driver, *answers: Any) -> None:
    for answer in answers:
        with pytest.raises(BitgetError):
            driver.call(TIME, {}, [answer])
        driver.seconds += 1_000


def test_a_refusal_closes_its_own_limit_for_as_long_as_the_exchange_says() -> None:
    limits = Counting()
    _refuse(Driver(Conduct(retries=0), limits=limits), no("429", 429), no("429", 429, Retry_After="7"))
    assert limits.heard == [("close", "own ip:local", 1.0), ("close", "own ip:local", 7.0)]


def test_a_long_refusal_closes_everything() -> None:
    limits = Counting()
    _refuse(Driver(Conduct(retries=0), limits=limits), no("429", 429, Retry_After="300"))
    assert limits.heard == [("close_all", "ip:local", 300.0)]


def test_refusals_that_do_not_end_close_more_and_for_longer_until_a_success() -> None:
    limits = Counting()
    driver = Driver(Conduct(retries=0), limits=limits)
    _refuse(driver, *[no("429", 429)] * 10)
    assert [what for what, _, _ in limits.heard] == ["close"] * 3 + ["close_all"] * 7
    assert [seconds for _, _, seconds in limits.heard] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300]
    driver.call(TIME, {}, [NOW])
    _refuse(driver, no("429", 429))
    assert limits.heard[-1] == ("close", "own ip:local", 1.0)


def test_refusals_of_calls_that_were_on_their_way_together_count_once() -> None:
    limits = Counting()
    driver = Driver(Conduct(retries=0), limits=limits)
    for _ in range(50):
        with pytest.raises(RateLimited):
            driver.call(TIME, {}, [no("429", 429)])
        driver.seconds -= driver.took
    assert set(limits.heard) == {("close", "own ip:local", 1.0)}


def test_refusals_for_other_reasons_close_nothing() -> None:
    limits = Counting()
    _refuse(Driver(Conduct(retries=0), limits=limits), no("40762"), no("25004"), TransportError("lost"))
    assert limits.heard == []
