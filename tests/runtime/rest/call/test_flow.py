"""The steps of one call, driven by hand: no socket, no clock, no client."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest

from bitget_client import (
    ApiError,
    AsyncBitget,
    Bitget,
    BitgetError,
    ConnectFailed,
    Hooks,
    InvalidArgument,
    OrderOutcomeUnknown,
    ResponseEvent,
    TransportError,
    registry,
)
from bitget_client._api import API
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.rest.call import flow, watching
from bitget_runtime.rest.call.conduct import Conduct
from bitget_runtime.rest.call.flow import Flow
from bitget_runtime.rest.call.unsent import noting_unsent
from bitget_runtime.rest.wire.credentials import Credentials
from bitget_runtime.rest.wire.request import Origin
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from stand_ins.recording import CREDENTIALS

PLACE: Any = registry.operations["uta.trade.place_order"]
ORDER = {"category": "SPOT", "symbol": "BTCUSDT", "qty": "1", "side": "buy", "orderType": "market", "clientOid": "mine"}
OK = HttpResponse(200, {}, b'{"code":"00000","data":{"orderId":"7","clientOid":"mine"}}')


def _flow(conduct: Conduct = Conduct()) -> Flow:  # noqa: B008 - nobody can change it
    return Flow(Origin("https://x.example", {}, API.headers, Credentials(*CREDENTIALS)), conduct, Clock())


def test_a_call_sends_one_signed_request_and_returns_its_response() -> None:
    steps = _flow().steps(PLACE, ORDER, None)
    request = next(steps)
    assert isinstance(request, HttpRequest)
    assert (request.method, request.base_url, request.target) == ("POST", "https://x.example", PLACE.path)
    assert "ACCESS-SIGN" in request.headers
    with pytest.raises(StopIteration) as end:
        steps.send(OK)
    assert end.value.value.data.order_id == "7"


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (TransportError("lost"), OrderOutcomeUnknown),
        (ValueError("anything"), OrderOutcomeUnknown),
        (HttpResponse(200, {}, b""), OrderOutcomeUnknown),
        (HttpResponse(400, {}, b'{"code":"40762","msg":"no balance"}'), ApiError),
    ],
    ids=str,
)
def test_what_a_failure_leaves_open_is_said_once_for_both_clients(
    result: HttpResponse | Exception, expected: type[BitgetError]
) -> None:
    steps = _flow().steps(PLACE, ORDER, None)
    next(steps)
    with pytest.raises(expected) as caught:
        steps.send(result)
    assert caught.value.operation == "uta.trade.place_order"
    if isinstance(caught.value, OrderOutcomeUnknown):
        assert caught.value.client_order_ids == ("mine",)


def test_an_argument_that_does_not_fit_ends_it_before_anything_is_sent() -> None:
    with pytest.raises(InvalidArgument, match="qty"):
        next(_flow().steps(PLACE, {**ORDER, "qty": 0.5}, None))


def test_steps_that_are_given_up_warn_that_an_order_may_have_been_placed(caplog: pytest.LogCaptureFixture) -> None:
    steps = _flow().steps(PLACE, ORDER, None)
    next(steps)
    steps.close()
    assert "place_order was interrupted and may have been carried out (client order ID mine)" in caplog.text


@pytest.mark.parametrize("place", ["asked_for", "outcome_unknown"])
@pytest.mark.parametrize(
    ("result", "is_unsent"), [(TransportError("lost"), False), (ConnectFailed("refused"), True)], ids=str
)
def test_an_interrupt_after_a_failure_leaves_open_what_the_failure_leaves_open(
    place: str,
    result: Exception,
    is_unsent: bool,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    ends: list[ResponseEvent] = []
    following = _flow(Conduct(retries=0))
    following.watching.add(Hooks(on_response=ends.append))
    steps = following.steps(PLACE, ORDER, None)
    next(steps)

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(flow, place, interrupt)
    with noting_unsent() as unsent, pytest.raises(KeyboardInterrupt):
        steps.send(result)
    assert unsent == ({"mine"} if is_unsent else set())
    assert ("interrupted and may have been carried out" in caplog.text) is not is_unsent
    assert [end.error for end in ends] == [type(result).__name__]


class _Ending:
    """A transport that ends in one way."""

    def __init__(self, result: HttpResponse | BaseException) -> None:
        self._result = result

    def send(self, request: HttpRequest) -> HttpResponse:
        if isinstance(self._result, BaseException):
            raise self._result
        return self._result

    def close(self) -> None:
        pass


class _AsyncEnding:
    def __init__(self, result: HttpResponse | BaseException) -> None:
        self._ending = _Ending(result)

    async def send(self, request: HttpRequest) -> HttpResponse:
        return self._ending.send(request)

    async def close(self) -> None:
        pass


def _frames(error: BaseException | None) -> Iterator[FrameType]:
    """Every frame that an exception leads to, and all that it came from."""
    while error is not None:
        yield from (frame for frame, _ in traceback.walk_tb(error.__traceback__))
        if error.__cause__ is not None:
            yield from _frames(error.__context__)
        error = error.__cause__ or error.__context__


ENDINGS = [
    TransportError("lost"),
    ConnectFailed("refused"),
    KeyError("a bug"),
    KeyboardInterrupt(),
    HttpResponse(200, {}, b"{"),
    HttpResponse(200, {}, b'{"code":"40762","msg":"no"}'),
    HttpResponse(200, 5, b""),  # type: ignore[arg-type]  # a transport that is wrong
]


@pytest.mark.parametrize("result", ENDINGS, ids=lambda result: f"{result!r:.40}")
def test_no_exception_leads_to_the_variables_of_the_steps(result: HttpResponse | BaseException) -> None:
    order: dict[str, Any] = {"category": "SPOT", "symbol": "B", "qty": "1", "side": "buy", "order_type": "market"}
    caught: list[BaseException] = []
    try:
        Bitget(*CREDENTIALS, transport=_Ending(result)).uta.trade.place_order(**order)
    except BaseException as error:
        caught.append(error)

    async def by_asyncio() -> None:
        try:
            await AsyncBitget(*CREDENTIALS, transport=_AsyncEnding(result)).uta.trade.place_order(**order)
        except BaseException as error:
            caught.append(error)

    asyncio.run(by_asyncio())
    assert [type(error) for error in caught] == [type(caught[0])] * 2
    for one in caught:
        assert not [frame for frame in _frames(one) if frame.f_code.co_name in ("steps", "_next_request", "prepare")]


def test_an_error_of_preparing_does_not_lead_to_what_is_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    def prepare(*_: object, **__: object) -> HttpRequest:
        try:
            raise TypeError("of JSON")
        except TypeError:
            raise InvalidArgument("can't be sent") from None

    monkeypatch.setattr(flow, "prepare", prepare)
    with pytest.raises(InvalidArgument) as raised:
        next(_flow().steps(PLACE, ORDER, None))
    assert raised.value.__context__ is raised.value.__cause__ is None
    assert not [frame for frame in _frames(raised.value) if frame.f_code is prepare.__code__]


def test_a_log_that_fails_loses_no_response(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(level: int) -> bool:
        raise OSError("disk full")

    monkeypatch.setattr(watching.logger, "isEnabledFor", fail)
    steps = _flow().steps(PLACE, ORDER, None)
    next(steps)
    with pytest.raises(StopIteration):
        steps.send(OK)
