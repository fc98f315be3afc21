"""Responses: values, errors by their code, and whatever else an exchange or a proxy may send."""

from __future__ import annotations

import contextlib
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bitget_client import (
    ApiError,
    Bitget,
    BitgetError,
    DecodeError,
    InsufficientFunds,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ServerBusy,
    Timestamp,
    failures,
    registry,
)
from bitget_runtime.values.drift import unknown_members
from stand_ins.recording import CREDENTIALS, Recorder

TICKERS = registry.operations["uta.market.get_tickers"]
PLACE_ORDER = registry.operations["uta.trade.place_order"]
OPERATIONS = list(registry.operations.values())
EXAMPLES = [(one, json.loads(one.examples[0].response)) for one in OPERATIONS]


def place_order(body: bytes, status: int = 200) -> Any:
    """Place an order that is answered like this."""
    with Bitget(*CREDENTIALS, transport=Recorder(body, status)) as client:
        return client.uta.trade.place_order(
            category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="1", client_oid="mine-1"
        )


def error(code: str) -> bytes:
    return json.dumps({"code": code, "msg": "words", "requestTime": 1, "data": None}).encode()


@pytest.mark.parametrize(
    ("code", "cls", "retryable"),
    [
        ("429", RateLimited, True),
        ("40762", InsufficientFunds, False),
        ("43012", InsufficientFunds, False),
        ("40014", PermissionDenied, False),
        ("99999999", ApiError, False),
    ],
)
def test_error_codes_have_classes(code: str, cls: type[ApiError], retryable: bool) -> None:
    with pytest.raises(cls) as caught:
        TICKERS.decode(error(code))
    assert (caught.value.code, caught.value.msg, caught.value.retryable) == (code, "words", retryable)
    assert caught.value.operation == "uta.market.get_tickers"
    assert caught.value.body == error(code)
    assert str(caught.value).startswith(f"uta.market.get_tickers: {code} words")


def test_an_unknown_code_is_exactly_an_api_error() -> None:
    with pytest.raises(ApiError) as caught:
        TICKERS.decode(error("99999999"))
    assert type(caught.value) is ApiError
    assert caught.value.meaning is None


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 200),
        (b"<html>", 200),
        (b'{"code":"00000","da', 200),
        (b"null", 200),
        (b"[]", 200),
        (b"{}", 200),
        (b'{"code":null}', 200),
        (b"busy", 503),
        (b"", 500),
        (b"\xff\xfe", 502),
        (error("45001"), 400),
        (error("40010"), 200),
        (error("88888888"), 500),
    ],
)
def test_an_order_whose_fate_is_open_says_so(body: bytes, status: int) -> None:
    with pytest.raises(OrderOutcomeUnknown, match="look it up by client order ID mine-1 before") as caught:
        place_order(body, status)
    assert caught.value.client_order_ids == ("mine-1",)
    assert caught.value.arguments["symbol"] == "BTCUSDT"
    assert isinstance(caught.value.__cause__, BitgetError)


@pytest.mark.parametrize(
    ("body", "status", "cls"),
    [
        (error("40762"), 400, ApiError),
        (error("429"), 429, RateLimited),
        (b"Too Many Requests", 429, RateLimited),
        (b"<html>blocked</html>", 403, PermissionDenied),
        (b"not found", 404, ApiError),
    ],
)
def test_an_order_that_was_refused_is_a_plain_error(body: bytes, status: int, cls: type[ApiError]) -> None:
    with pytest.raises(cls):
        place_order(body, status)


def test_a_read_that_fails_is_never_an_open_outcome() -> None:
    with Bitget(transport=Recorder(b"busy", 503), retries=0) as client, pytest.raises(ServerBusy) as caught:
        client.uta.market.get_tickers(category="SPOT")
    assert caught.value.retryable
    assert caught.value.status == 503


def test_transfers_and_settings_have_open_outcomes_too() -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(b"busy", 503)) as client:
        with pytest.raises(OutcomeUnknown, match="the change of settings may or may not"):
            client.classic.spot.account.upgrade()
        with pytest.raises(OutcomeUnknown, match="the transfer may or may not"):
            client.request("POST", "/api/v3/new/transfer", params={"coin": "USDT"}, signed=True)


def test_the_answer_to_an_order_is_never_lost_to_a_surprise(caplog: pytest.LogCaptureFixture) -> None:
    body = b'{"code":"00000","msg":"success","data":{"orderId":121,"clientOid":["a"],"new":{"b":1}}}'
    with Bitget(*CREDENTIALS, transport=Recorder(body), strict=True) as client:
        result = client.uta.trade.place_order(category="SPOT", symbol="B", side="buy", order_type="market", qty="1")
    assert [result.order_id, result.client_oid] == [121, ["a"]]
    assert {record.message for record in caplog.records if record.name == "bitget_client.drift"} == {
        "uta.trade.place_order differs from the catalogue: data.orderId is a number, not text",
        "uta.trade.place_order differs from the catalogue: data.clientOid is a list, not text",
    }


def test_strict_raises_what_otherwise_is_logged() -> None:
    body = b'{"code":"00000","data":[{"symbol":5}]}'
    with Bitget(transport=Recorder(body), strict=True) as client:
        with pytest.raises(DecodeError, match=r"data\[\]\.symbol is a number, not text") as caught:
            client.uta.market.get_tickers(category="SPOT")
    assert caught.value.body == body


def test_a_drift_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    operation = registry.operations["uta.market.get_open_interest"]
    body = b'{"code":"00000","data":{"list":[{"symbol":1},{"symbol":2}],"ts":"1"}}'
    operation.decode(body)
    operation.decode(body)
    messages = [record.message for record in caplog.records if "symbol" in record.message]
    assert messages == [
        "uta.market.get_open_interest differs from the catalogue: " "data.list[].symbol is a number, not text"
    ]


def test_new_fields_cost_nothing_and_can_be_named() -> None:
    answer = json.loads(TICKERS.examples[0].response)
    answer["data"][0]["brandNew"] = {"a": 1}
    answer["brandNew"] = 1
    [ticker] = TICKERS.decode(json.dumps(answer).encode())
    assert ticker.symbol == "BTCUSDT"
    assert unknown_members(answer["data"], TICKERS.response_type, "data") == {
        "data[0].brandNew": answer["data"][0]["brandNew"]
    }


def test_added_columns_of_a_row_are_ignored() -> None:
    candles = registry.operations["uta.market.get_candles"]
    row = ["1695808949356", "1.10", "2", "0.5", "1.5", "10", "15", "a new column"]
    [candle] = candles.decode(json.dumps({"code": "00000", "data": [row]}).encode())
    assert (candle.ts, candle.open, candle.close) == (1695808949356, Decimal("1.10"), Decimal("1.5"))


def test_values_are_read_on_access_and_the_text_stays() -> None:
    accounts = registry.operations["classic.spot.account.get_assets"]
    sent = {"coin": "usdt", "available": "111,1", "frozen": "", "locked": "0.10", "uTime": "1622697148"}
    [asset] = accounts.decode(json.dumps({"code": "00000", "data": [sent]}).encode())
    assert asset.frozen is None
    assert (asset.locked, asset.raw_locked) == (Decimal("0.10"), "0.10")
    assert isinstance(asset.updated_time, Timestamp)
    assert asset.raw_available == "111,1"
    with pytest.raises(DecodeError, match=r"Asset\.available can't be read: the exchange sent '111,1'"):
        _ = asset.available
    assert "available='111,1'" in repr(asset)
    assert asset.to_dict()["locked"] == Decimal("0.10")


def test_raw_responses_carry_everything() -> None:
    body = TICKERS.examples[0].response.encode()
    transport = Recorder(body, headers={"x-mbx-used-remain-limit": "19"})
    with Bitget(transport=transport) as client:
        answer = client.with_raw_response.uta.market.get_tickers(category="SPOT")
    assert answer.data[0].symbol == "BTCUSDT"
    assert (answer.status, answer.content, answer.rate_limit_remaining) == (200, body, 19)
    assert answer.request_time == json.loads(body)["requestTime"]


@pytest.mark.parametrize("failure", [error("40762"), b"<html>"])
def test_errors_pickle(failure: bytes) -> None:
    with pytest.raises(BitgetError) as caught:
        TICKERS.decode(failure)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is type(caught.value)
    assert (str(copy), copy.__dict__) == (str(caught.value), caught.value.__dict__)


def test_open_outcomes_pickle() -> None:
    with pytest.raises(OrderOutcomeUnknown) as caught:
        place_order(b"", 500)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.client_order_ids == ("mine-1",)


def test_operations_pickle_by_address() -> None:
    assert pickle.loads(pickle.dumps(PLACE_ORDER)) is PLACE_ORDER


def decoded_or_refused(body: bytes, index: int) -> None:
    """The only two things that may come of any bytes."""
    with contextlib.suppress(BitgetError):
        OPERATIONS[index % len(OPERATIONS)].decode(body)


bounded = settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
indexes = st.integers(0, len(OPERATIONS) - 1)


@bounded
@given(st.binary(max_size=200), indexes)
def test_random_bytes(body: bytes, index: int) -> None:
    decoded_or_refused(body, index)


@settings(bounded, max_examples=100)
@given(json_values, indexes)
def test_json_of_another_shape(value: Any, index: int) -> None:
    decoded_or_refused(json.dumps(value).encode(), index)
    decoded_or_refused(json.dumps({"code": "00000", "data": value}).encode(), index)


@st.composite
def damaged_answers(draw: st.DrawFn) -> tuple[bytes, int]:
    """A documented response with some members removed, retyped, nulled, emptied or added."""
    index = draw(indexes)
    answer = json.loads(EXAMPLES[index][0].examples[0].response)
    for _ in range(draw(st.integers(1, 4))):
        _damage(draw, answer)
    return json.dumps(answer).encode(), index


def _damage(draw: st.DrawFn, node: Any) -> None:
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = draw(st.sampled_from(keys))
        if isinstance(node[key], (dict, list)) and draw(st.booleans()):
            node = node[key]
            continue
        match draw(st.sampled_from(["remove", "retype", "null", "empty", "add"])):
            case "remove":
                del node[key]
            case "retype":
                node[key] = draw(json_values)
            case "null":
                node[key] = None
            case "empty":
                node[key] = draw(st.sampled_from(["", [], {}]))
            case "add" if isinstance(node, dict):
                node[draw(st.text(max_size=5))] = draw(json_values)
        return


@bounded
@given(damaged_answers())
def test_damaged_documented_answers(damaged: tuple[bytes, int]) -> None:
    body, index = damaged
    decoded_or_refused(body, index)
    try:
        data = OPERATIONS[index].decode(body)
    except BitgetError:
        return
    repr(data)


@pytest.mark.parametrize("depth", [100, 1_000, 100_000])
@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep_nesting(depth: int, opening: str) -> None:
    closing = "]" if opening == "[" else "}"
    deep = opening * depth + "1" + closing * depth
    for index in (0, 10, 30):
        decoded_or_refused(deep.encode(), index)
        decoded_or_refused(f'{{"code":"00000","data":{deep}}}'.encode(), index)
        decoded_or_refused(f'{{"code":"00000","data":[{{"symbol":{deep}}}]}}'.encode(), index)


def test_ten_megabytes() -> None:
    row = json.loads(TICKERS.examples[0].response)["data"][0]
    body = json.dumps({"code": "00000", "data": [row] * (10_000_000 // len(json.dumps(row)))}).encode()
    assert len(TICKERS.decode(body)) > 10_000
    decoded_or_refused(b'{"code":"00000","data":"' + b"x" * 10_000_000 + b'"}', 0)
    decoded_or_refused(b'{"code":"00000","data":' + b"9" * 10_000_000 + b"}", 0)


def test_success_without_data_is_said(caplog: pytest.LogCaptureFixture) -> None:
    assert TICKERS.decode(b'{"code":"00000","data":null}') is None
    assert "data is missing or null" in caplog.text
    with Bitget(transport=Recorder(b'{"code":"00000","data":null}'), strict=True) as client:
        with pytest.raises(DecodeError, match="data is missing or null"):
            client.uta.market.get_tickers(category="SPOT")


def test_success_with_a_failing_status_leaves_an_order_open() -> None:
    with pytest.raises(OrderOutcomeUnknown):
        place_order(b'{"code":"00000","data":{"orderId":"1","clientOid":"mine-1"}}', 502)
    with pytest.raises(OrderOutcomeUnknown):
        place_order(error("88888888"), 408)


def test_an_order_batch_with_a_number_as_code_has_not_failed() -> None:
    answer = registry.operations["uta.trade.place_orders"].decode(b'{"code":"00000","data":[{"orderId":"1","code":0}]}')
    assert not failures(answer)
