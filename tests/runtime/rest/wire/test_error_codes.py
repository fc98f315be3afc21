"""What an error code becomes: its class, whether to try again, and what it leaves open."""

from __future__ import annotations

import json

import pytest

from bitget_client import (
    ApiError,
    Bitget,
    NotFound,
    OrderFinished,
    OrderNotFound,
    OrderNotOpen,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    ServerBusy,
    registry,
)
from bitget_runtime.errors import API_ERRORS
from bitget_runtime.stream.wire.frames import Control, stream_error
from setups.stream_setup import ORDER, replying, stream_to
from stand_ins.memory_exchange import MemoryExchange
from stand_ins.recording import CREDENTIALS, Recorder

CODES = registry.error_codes()
API = registry.operations["uta.trade.get_order"].api
READ = registry.operations["uta.trade.get_order"]


def rest_error(code: str, msg: str = "words") -> ApiError:
    """What a read is refused with."""
    with pytest.raises(ApiError) as caught:
        READ.decode(json.dumps({"code": code, "msg": msg, "data": None}).encode())
    return caught.value


def websocket_error(code: str, msg: str = "words") -> ApiError:
    return stream_error(API, Control(event="error", code=code, msg=msg), b"")


def test_a_code_of_one_table_is_found_from_the_other_side() -> None:
    only_rest, only_websocket = CODES.rest.keys() - CODES.websocket.keys(), CODES.websocket.keys() - CODES.rest.keys()
    assert only_rest
    assert only_websocket
    for code in only_rest:
        assert CODES.on_websocket(code) is CODES.rest[code]
        assert websocket_error(code).meaning == CODES.rest[code].meaning
    for code in only_websocket:
        assert CODES.on_rest(code) is CODES.websocket[code]
        assert rest_error(code).meaning == CODES.websocket[code].meaning


def test_a_code_that_means_two_things_means_its_own_on_either_side() -> None:
    both = [code for code in CODES.rest if code in CODES.websocket and CODES.rest[code] != CODES.websocket[code]]
    assert both
    for code in both:
        assert (CODES.on_rest(code), CODES.on_websocket(code)) == (CODES.rest[code], CODES.websocket[code])


def test_nothing_that_may_have_been_carried_out_is_called_retryable() -> None:
    for table in (CODES.rest, CODES.websocket):
        assert not [code for code, known in table.items() if known.retryable and not known.outcome_known]


@pytest.mark.parametrize("code", ["25000", "40010", "40200", "40725", "40908", "43137", "45001"])
def test_an_open_code_is_retryable_only_where_nothing_is_changed(code: str) -> None:
    assert rest_error(code).retryable
    assert websocket_error(code).retryable
    answer = json.dumps({"code": code, "msg": "words", "data": None}).encode()
    with Bitget(*CREDENTIALS, transport=Recorder(answer)) as client, pytest.raises(OutcomeUnknown) as caught:
        client.uta.trade.cancel_order(client_oid="mine-1", category="SPOT", symbol="BTCUSDT")
    assert isinstance(caught.value.__cause__, ApiError)
    assert not caught.value.__cause__.retryable


async def test_an_open_code_of_a_command_is_not_retryable() -> None:
    exchange = MemoryExchange()
    exchange.respond = replying("40010")
    async with stream_to(exchange) as stream:
        with pytest.raises(OrderOutcomeUnknown) as caught:
            await stream.trade.place_order(**ORDER)
    assert isinstance(caught.value.__cause__, ServerBusy)
    assert not caught.value.__cause__.retryable


@pytest.mark.parametrize("status", [500, 503, 504])
def test_a_failing_status_is_retryable_only_where_nothing_is_changed(status: int) -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(b"busy", status)) as client:
        with pytest.raises(ApiError) as read:
            client.uta.market.get_tickers(category="SPOT")
        with pytest.raises(OutcomeUnknown) as action:
            client.uta.trade.cancel_order(client_oid="mine-1", category="SPOT", symbol="BTCUSDT")
    assert read.value.retryable
    assert isinstance(action.value.__cause__, ApiError)
    assert not action.value.__cause__.retryable


@pytest.mark.parametrize("code", ["43002", "43003", "25239", "25653", "40908", "40200"])
def test_what_does_not_tell_how_it_ended_leaves_an_order_open(code: str) -> None:
    answer = json.dumps({"code": code, "msg": "words", "data": None}).encode()
    with Bitget(*CREDENTIALS, transport=Recorder(answer)) as client, pytest.raises(OrderOutcomeUnknown):
        client.uta.trade.cancel_order(client_oid="mine-1", category="SPOT", symbol="BTCUSDT")


@pytest.mark.parametrize(
    ("code", "cls", "not_this"),
    [
        ("43001", OrderNotFound, OrderFinished),
        ("40768", OrderNotFound, OrderFinished),
        ("25204", OrderNotOpen, OrderNotFound),
        ("22001", OrderNotOpen, OrderFinished),
        ("45031", OrderFinished, NotFound),
        ("40769", OrderFinished, OrderNotFound),
    ],
)
def test_an_order_that_is_over_is_told_from_one_that_is_not_known(
    code: str, cls: type[ApiError], not_this: type[ApiError]
) -> None:
    error = rest_error(code)
    assert isinstance(error, cls)
    assert isinstance(error, OrderNotOpen)
    assert not isinstance(error, not_this)


def test_an_order_that_may_be_over_is_never_called_not_found() -> None:
    words = ("finished", "already", "no longer", "final", "filled", "open order")
    for table in (CODES.rest, CODES.websocket):
        for code, known in table.items():
            if known.error == "OrderNotFound":
                assert not any(word in known.meaning for word in words), (code, known.meaning)


@pytest.mark.parametrize(
    ("msg", "is_order"),
    [
        ("Parameter orderId does not exist", True),
        ("order does not exist", True),
        ("Parameter 1354237910666666666 does not exist", True),
        ("Parameter BTCUSDTX does not exist", False),
        ("Parameter ORDERUSDT does not exist", False),
        ("Parameter does not exist", False),
    ],
)
def test_what_does_not_exist_may_be_an_order(msg: str, is_order: bool) -> None:
    for error in (rest_error("40034", msg), websocket_error("40034", msg)):
        assert isinstance(error, NotFound)
        assert isinstance(error, OrderNotFound) is is_order


def test_every_class_that_the_catalogue_names_is_there() -> None:
    for table in (CODES.rest, CODES.websocket):
        assert {known.error for known in table.values()} <= API_ERRORS.keys()


@pytest.mark.parametrize(
    ("msg", "meaning", "text"),
    [
        ("No such order (1)", "No such order.", "1 No such order (1)"),
        ("Wrong.", None, "1 Wrong."),
        ("Wrong.", "Wrong.", "1 Wrong."),
        ("Wrong. (side)", "Wrong.", "1 Wrong. (side)"),
        ("Wrong.", "Wrong. Use another.", "1 Wrong. Use another."),
        ("bad", "Wrong.", "1 bad (Wrong.)"),
    ],
)
def test_an_error_does_not_say_the_same_twice(msg: str, meaning: str | None, text: str) -> None:
    assert str(ApiError(msg, code="1", status=200, meaning=meaning)) == text
