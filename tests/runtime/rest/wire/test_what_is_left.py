"""What a call leaves behind: fields of log records, what errors keep of it, and a warning if it wasn't closed."""

from __future__ import annotations

import gc
import logging
import pickle
import warnings
from collections.abc import Iterator

import pytest

from bitget_client import ApiError, Bitget, DecodeError, OutcomeUnknown
from bitget_runtime.errors import BitgetError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.transport.unclosed import Connections
from stand_ins.recording import CREDENTIALS, Recorder

REFUSAL = b'{"code": "40762", "msg": "The order amount exceeds the balance"}'
ORDER = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "market", "qty": "10"}
BUILT_IN = set(vars(logging.makeLogRecord({})))


def failure(transport: Recorder) -> BitgetError:
    with Bitget(*CREDENTIALS, transport=transport) as client, pytest.raises(BitgetError) as caught:
        client.uta.trade.place_order(**ORDER)  # type: ignore[arg-type]  # as declared
    return caught.value


def test_records_have_fields(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bitget_client")
    failure(Recorder(REFUSAL, status=400))
    [record] = caplog.records
    fields = {name: value for name, value in vars(record).items() if name not in BUILT_IN | {"message"}}
    assert 0 <= fields.pop("duration") < 60
    assert fields == {
        "operation": "uta.trade.place_order",
        "attempt": 1,
        "status": 400,
        "code": "40762",
        "error": "InsufficientFunds",
    }
    assert record.getMessage().startswith("uta.trade.place_order: HTTP 400, code 40762 in ")
    assert not any(secret in repr(vars(record)) for secret in CREDENTIALS)


def test_a_handler_that_fails_loses_no_response(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bitget_client")
    logger = logging.getLogger("bitget_client")

    def fail(record: logging.LogRecord) -> bool:
        raise RuntimeError("a filter of the user's")

    logger.addFilter(fail)
    try:
        assert isinstance(failure(Recorder(REFUSAL, status=400)), ApiError)
    finally:
        logger.removeFilter(fail)


def test_an_error_keeps_what_was_asked_and_the_headers() -> None:
    error = failure(Recorder(REFUSAL, status=400, headers={"X-Request-Id": "7"}))
    assert isinstance(error, ApiError)
    assert error.headers["x-request-id"] == "7"
    assert {**error.arguments, "clientOid": ""} == {
        "category": "SPOT",
        "symbol": "BTCUSDT",
        "side": "buy",
        "orderType": "market",
        "qty": "10",
        "clientOid": "",
    }
    assert pickle.loads(pickle.dumps(error)).arguments == error.arguments


def test_an_unreadable_response_keeps_its_headers() -> None:
    error = failure(Recorder(b"<html>", headers={"CF-Ray": "7"}))
    assert isinstance(error, OutcomeUnknown)
    assert isinstance(error.__cause__, DecodeError)
    assert error.__cause__.headers["cf-ray"] == "7"
    assert error.__cause__.arguments == error.arguments


def test_secrets_among_the_arguments_are_masked() -> None:
    transport = Recorder(REFUSAL, status=400)
    with Bitget(*CREDENTIALS, transport=transport) as client, pytest.raises(ApiError) as caught:
        client.request("POST", "/api/v3/new", params=[{"passphrase": "hunter2", "name": "a"}], signed=True)
    assert caught.value.arguments == {"items": [{"passphrase": "***", "name": "a"}]}


@pytest.fixture
def warned() -> Iterator[list[warnings.WarningMessage]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", ResourceWarning)
        yield caught


@pytest.mark.usefixtures("only_own_garbage")
def test_a_client_that_is_not_closed_says_so(
    fake_exchange: FakeExchange, warned: list[warnings.WarningMessage]
) -> None:
    client = Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url)
    view = client.with_options(timeout=5)
    view.uta.market.get_tickers(category="SPOT")
    del client
    gc.collect()
    assert not ours(warned)  # somebody has the view yet
    transport = view._client._transport
    del view
    gc.collect()
    transport.close()
    [warning] = ours(warned)
    assert warning == "unclosed client: close it with close(), or use `with Bitget(...) as client`"


@pytest.mark.usefixtures("only_own_garbage")
def test_others_do_not(fake_exchange: FakeExchange, warned: list[warnings.WarningMessage]) -> None:
    Bitget()  # has sent nothing
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        client.uta.market.get_tickers(category="SPOT")
    with pytest.raises(BitgetError):
        client.uta.market.get_tickers(category="SPOT")  # it is closed, and stays so
    recorded = Bitget(transport=Recorder(b'{"code": "00000", "data": []}'))
    recorded.uta.market.get_tickers(category="SPOT")
    del client, recorded
    gc.collect()
    assert not ours(warned)


def ours(warned: list[warnings.WarningMessage]) -> list[str]:
    return [str(one.message) for one in warned if isinstance(one.source, Connections)]
