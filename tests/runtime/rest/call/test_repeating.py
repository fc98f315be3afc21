"""What a call repeats, and what it never does: the steps driven by hand, with the test's own clock."""

from __future__ import annotations

import itertools
import logging
import random
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from bitget_client import (
    ApiError,
    BitgetError,
    ConnectFailed,
    DecodeError,
    OrderOutcomeUnknown,
    TransportError,
    registry,
)
from bitget_runtime.errors import ClientUnusable, ClockSkew, ServerBusy
from bitget_runtime.pacing.hooks import Hooks
from bitget_runtime.rest.call.conduct import Conduct
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from setups.driving import Driver, no, ok

READ: Any = registry.operations["uta.account.get_settings"]
TIME: Any = registry.operations["uta.market.get_server_time"]
PLACE: Any = registry.operations["uta.trade.place_order"]
TRANSFER: Any = registry.operations["classic.spot.account.transfer"]
ORDER = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "side": "buy", "orderType": "market", "clientOid": "mine"}
PLACED = ok('{"orderId":"7","clientOid":"mine"}')
NOW = ok('{"serverTime":"5"}')

REFUSED = ConnectFailed("refused")
TOO_OLD = no("40008")
PASSING = [
    TransportError("lost"),
    REFUSED,
    ValueError("anything"),
    HttpResponse(200, {}, b""),
    no("40725", 500),
    HttpResponse(502, {}, b"<html>"),
    no("429", 429),
]


@pytest.mark.parametrize("failure", PASSING, ids=lambda one: f"{one!r:.60}")
def test_a_read_is_repeated(failure: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    driver = Driver()
    assert driver.call(TIME, {}, [failure, failure, NOW]).server_time == 5
    assert len(driver.sent) == 3
    assert len(driver.waits) == 2
    assert driver.flow.counters.retries == 2
    assert caplog.text.count("failed and is sent again") == 2


@pytest.mark.parametrize("failure", [no("40762"), HttpResponse(200, {}, b"{"), ClientUnusable("closed"), no("40034")])
def test_what_would_fail_again_is_not_repeated(failure: Any) -> None:
    driver = Driver()
    with pytest.raises(BitgetError):
        driver.call(TIME, {}, [failure])
    assert driver.waits == []


def test_the_last_failure_is_the_one_that_is_raised() -> None:
    driver = Driver(Conduct(retries=2))
    with pytest.raises(ServerBusy):
        driver.call(TIME, {}, [TransportError("lost"), TransportError("lost"), no("40725", 500)])
    assert len(driver.sent) == 3


def test_nothing_is_repeated_where_that_is_not_wanted() -> None:
    driver = Driver(Conduct(retries=0))
    with pytest.raises(ConnectFailed):
        driver.call(TIME, {}, [ConnectFailed("refused")])
    assert len(driver.sent) == 1


def test_an_action_that_was_certainly_not_sent_is_repeated_and_signed_anew() -> None:
    driver = Driver()
    assert driver.call(PLACE, ORDER, [ConnectFailed("refused"), PLACED]).order_id == "7"
    one, other = driver.sent
    assert one.body == other.body
    assert int(other.headers["ACCESS-TIMESTAMP"]) - int(one.headers["ACCESS-TIMESTAMP"]) >= 200
    assert one.headers["ACCESS-SIGN"] != other.headers["ACCESS-SIGN"]


@pytest.mark.parametrize("operation", [PLACE], ids=str)
@pytest.mark.parametrize("failure", [one for one in PASSING if not isinstance(one, ConnectFailed)], ids=repr)
def test_an_action_that_may_have_been_received_is_never_repeated(operation: Any, failure: Any) -> None:
    driver = Driver(Conduct(retries=9))
    with pytest.raises(BitgetError):
        driver.call(operation, ORDER, [failure])
    assert len(driver.sent) == 1


def test_an_action_is_sent_at_most_once_whatever_goes_wrong() -> None:
    rng = random.Random(11)
    failures = [*PASSING, TOO_OLD, no("40762"), no("40010"), HttpResponse(200, {}, b"{"), PLACED]
    for _ in range(2_000):
        driver = Driver(Conduct(retries=5), off=rng.choice((0, 600, -600)))
        found = [rng.choice(failures) for _ in range(10)]
        replies = iter(found)

        def reply(request: HttpRequest, driver: Driver = driver, replies: Iterator[Any] = replies) -> Any:
            if request.method == "POST":
                return next(replies)
            return _time(driver) if rng.random() < 0.5 else TransportError("lost")

        with suppress(BitgetError):
            driver.call(PLACE, ORDER, itertools.repeat(reply))
        sent = found[: sum(request.method == "POST" for request in driver.sent)]
        assert sum(one not in (REFUSED, TOO_OLD) for one in sent) <= 1


def _time(driver: Driver) -> HttpResponse:
    at = int((1_700_000_000 + driver.seconds + 0.01) * 1_000)
    return HttpResponse(200, {}, f'{{"code":"00000","requestTime":{at},"data":{{"serverTime":"{at}"}}}}'.encode())


def _too_old(driver: Driver) -> HttpResponse:
    """A refusal that says when it was made, as the exchange's do."""
    return HttpResponse(400, {}, _time(driver).body.replace(b'"00000"', b'"40008"'))


def _judging(driver: Driver, too_old: Any = TOO_OLD) -> Iterator[Any]:
    """An exchange that refuses times that are more than 30 s off."""

    def reply(request: HttpRequest) -> Any:
        if request.method == "GET" and request.target.endswith("public/time"):
            return _time(driver)
        wrong_by = int(request.headers["ACCESS-TIMESTAMP"]) - (1_700_000_000 + driver.seconds) * 1_000
        return PLACED if abs(wrong_by) <= 30_000 else too_old(driver) if callable(too_old) else too_old

    return itertools.repeat(reply)


@pytest.mark.parametrize("off", [600.0, -600.0])
def test_with_the_clock_off_an_order_is_signed_anew_by_the_time_of_its_refusal(off: float) -> None:
    driver = Driver(off=off)
    assert driver.call(PLACE, ORDER, _judging(driver, _too_old)).order_id == "7"
    assert [request.method for request in driver.sent] == ["POST", "POST"]
    assert driver.flow.clock.offset == pytest.approx(-off, abs=0.05)


def test_the_time_of_a_refusal_that_took_long_is_not_believed() -> None:
    driver = Driver(off=0, took=20)
    with pytest.raises(ClockSkew):
        driver.call(PLACE, ORDER, [lambda _: _too_old(driver), lambda _: TransportError("lost")])
    assert [request.method for request in driver.sent] == ["POST", "GET"]
    assert driver.flow.clock.uncertainty is None


@pytest.mark.parametrize("off", [600.0, -600.0])
def test_with_the_clock_off_an_order_works_after_one_question_for_the_time(off: float) -> None:
    driver = Driver(off=off)
    assert driver.call(PLACE, ORDER, _judging(driver)).order_id == "7"
    assert [request.method for request in driver.sent] == ["POST", "GET", "POST"]
    assert driver.sent[1].target == "/api/v3/public/time"
    assert "ACCESS-KEY" not in driver.sent[1].headers
    assert driver.flow.clock.offset == pytest.approx(-off, abs=0.05)
    assert driver.flow.counters.clock_corrections == 1
    driver.call(PLACE, ORDER, _judging(driver))
    assert len(driver.sent) == 4


def test_after_any_response_with_a_time_no_request_is_refused_for_its_time() -> None:
    driver = Driver(off=-600)
    driver.call(TIME, {}, [_time(driver)])
    driver.call(PLACE, ORDER, _judging(driver))
    assert [request.method for request in driver.sent] == ["GET", "POST"]


def test_each_generation_of_the_api_is_asked_by_its_own_path() -> None:
    driver = Driver(off=600)
    arguments = {"fromType": "spot", "toType": "p2p", "amount": "1", "coin": "USDT", "symbol": "BTCUSDT"}
    with pytest.raises(ClockSkew):
        driver.call(TRANSFER, arguments, [no("40008"), _time(driver), no("40008")])
    assert [request.target for request in driver.sent[1:2]] == ["/api/v2/public/time"]


def test_a_request_that_came_late_though_its_time_was_right_is_not_sent_again() -> None:
    driver = Driver(off=0)
    with pytest.raises(ClockSkew):
        driver.call(PLACE, ORDER, [no("40008"), _time(driver)])
    assert [request.method for request in driver.sent] == ["POST", "GET"]


@pytest.mark.parametrize("answer", [TransportError("lost"), HttpResponse(200, {}, b"[]"), HttpResponse(503, {}, b"")])
def test_where_the_time_is_not_told_the_refusal_is_raised(answer: Any) -> None:
    driver = Driver(off=600)
    with pytest.raises(ClockSkew):
        driver.call(PLACE, ORDER, [no("40008"), answer])
    assert len(driver.sent) == 2


def test_a_time_that_is_refused_twice_is_not_tried_again() -> None:
    driver = Driver(off=600)
    with pytest.raises(ClockSkew):
        driver.call(PLACE, ORDER, [no("40008"), _time(driver), no("40008")])
    assert len(driver.sent) == 3


def test_a_call_whose_time_another_call_has_corrected_does_not_ask() -> None:
    driver = Driver(off=600)

    def refused_while_another_learns(request: HttpRequest) -> Any:
        driver.flow.clock.correct(int((1_700_000_000 + driver.seconds) * 1_000), driver.seconds, driver.seconds)
        return no("40008")

    assert driver.call(PLACE, ORDER, [refused_while_another_learns, PLACED]).order_id == "7"
    assert [request.method for request in driver.sent] == ["POST", "POST"]


# Deadlines


def test_a_request_gets_no_more_time_than_is_left_of_the_call() -> None:
    driver = Driver(Conduct(timeout=15.0, attempt_timeout=10.0), took=9.0)
    with pytest.raises(TransportError):
        driver.call(TIME, {}, [TransportError("slow")] * 3)
    first, second = driver.sent
    assert first.timeout == 10.0
    assert second.timeout == pytest.approx(6.0 - driver.waits[0])


def test_a_call_ends_where_the_next_pause_would_end_after_its_time() -> None:
    driver = Driver(Conduct(timeout=5.0), took=0.1)
    with pytest.raises(ApiError):
        driver.call(TIME, {}, [no("429", 429, Retry_After="60")])
    assert driver.waits == []


def test_the_pause_that_the_exchange_asks_for_is_made() -> None:
    driver = Driver()
    driver.call(TIME, {}, [no("429", 429, Retry_After="7"), NOW])
    assert driver.waits == [7.0]


def test_an_order_whose_time_is_over_is_open_only_where_it_may_have_been_sent() -> None:
    conduct = Conduct(timeout=3.0, attempt_timeout=3.0)
    with pytest.raises(OrderOutcomeUnknown):
        Driver(conduct, took=3.0).call(PLACE, ORDER, [TransportError("Timeout")])
    with pytest.raises(ConnectFailed) as caught:
        Driver(conduct, took=3.0).call(PLACE, ORDER, [ConnectFailed("Timeout")])
    assert not caught.value.sent


# Hooks


def test_hooks_see_every_attempt_and_no_secret() -> None:
    seen: list[Any] = []
    hooks = Hooks(on_request=seen.append, on_response=seen.append, on_retry=seen.append)
    driver = Driver(hooks=hooks, off=600)
    driver.call(PLACE, ORDER, [ConnectFailed("refused"), no("40008"), _time(driver), PLACED])
    kinds = [type(event).__name__ for event in seen]
    assert kinds == ["RequestEvent", "ResponseEvent", "RetryEvent"] * 2 + ["RequestEvent", "ResponseEvent"]
    assert [event.attempt for event in seen] == [1, 1, 1, 2, 2, 2, 3, 3]
    assert [(one.status, one.code, one.error) for one in seen if type(one).__name__ == "ResponseEvent"] == [
        (None, None, "ConnectFailed"),
        (400, "40008", "ClockSkew"),
        (200, None, None),
    ]
    assert [event.reason for event in seen if type(event).__name__ == "RetryEvent"] == ["error", "clock"]
    shown = repr(seen)
    for request in driver.sent:
        assert not [value for _, value in request.headers.items() if value in shown]


def test_a_request_whose_call_is_interrupted_has_an_end_too() -> None:
    seen: list[Any] = []
    steps = Driver(hooks=Hooks(on_request=seen.append, on_response=seen.append)).flow.steps(PLACE, ORDER, None)
    next(steps)
    steps.close()
    sent, ended = seen
    assert (ended.operation, ended.attempt, ended.status, ended.error) == (sent.operation, 1, None, "Interrupted")


def test_a_hook_that_fails_loses_no_response(caplog: pytest.LogCaptureFixture) -> None:
    def fail(event: object) -> None:
        raise ZeroDivisionError

    driver = Driver(hooks=Hooks(on_request=fail, on_response=fail, on_retry=fail))
    assert driver.call(PLACE, ORDER, [ConnectFailed("refused"), PLACED]).order_id == "7"
    raised = [record.getMessage() for record in caplog.records if record.exc_info]
    assert raised == [f"the hook {name} raised ZeroDivisionError" for name in ("on_request", "on_response", "on_retry")]


def test_an_interrupt_between_attempts_leaves_nothing_open(caplog: pytest.LogCaptureFixture) -> None:
    driver = Driver()
    steps = driver.flow.steps(PLACE, ORDER, None)
    next(steps)
    steps.send(ConnectFailed("refused"))
    steps.close()
    assert "interrupted" not in caplog.text


def test_the_data_of_a_read_that_can_not_be_read_is_an_error_at_once() -> None:
    driver = Driver()
    with pytest.raises(DecodeError):
        driver.call(READ, {}, [HttpResponse(200, {}, b"{")])
    assert len(driver.sent) == 1
