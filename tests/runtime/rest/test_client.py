"""Construction, environments, secrets, and the equivalence of sync and async."""

from __future__ import annotations

import asyncio
import inspect
import logging
import pickle
from typing import Any

import httpx
import pytest

from bitget_client import (
    AsyncBitget,
    Bitget,
    BitgetError,
    ConnectFailed,
    InvalidArgument,
    OrderOutcomeUnknown,
    registry,
)
from bitget_runtime.fake import FakeExchange
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from bitget_runtime.transport.interface import AsyncTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport
from stand_ins.recording import CREDENTIALS, AsyncRecorder, Recorder

API_KEY, SECRET, PASSPHRASE = "bg_0123456789", "very-secret-text", "pass-phrase-text"
OK = b'{"code":"00000","data":{"orderId":"1","clientOid":""}}'
ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "market", "qty": "100"}


def test_demo_sends_its_header_with_signed_calls_alone() -> None:
    transport = Recorder(OK)
    with Bitget(*CREDENTIALS, env="demo", transport=transport) as client:
        client.uta.trade.place_order(**ORDER)
        client.classic.common.public.get_server_time()
    signed, public = transport.sent
    assert signed.headers["paptrading"] == "1"
    assert "paptrading" not in public.headers
    live = Recorder(OK)
    Bitget(*CREDENTIALS, transport=live).uta.trade.place_order(**ORDER)
    assert "paptrading" not in live.sent[0].headers


def test_base_url_by_argument_or_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = Recorder(OK)
    monkeypatch.setenv("BITGET_API_BASE_URL", "http://127.0.0.1:1/")
    Bitget(transport=transport).classic.common.public.get_server_time()
    Bitget(transport=transport, base_url="https://mirror.example").classic.common.public.get_server_time()
    assert [request.base_url for request in transport.sent] == ["http://127.0.0.1:1", "https://mirror.example"]


def test_credentials_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("API_KEY", "k"), ("SECRET_KEY", "s"), ("PASSPHRASE", "p")):
        monkeypatch.setenv(f"BITGET_{name}", value)
    transport = Recorder(OK)
    Bitget(transport=transport).uta.account.get_assets()
    assert transport.sent[0].headers["ACCESS-KEY"] == "k"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"env": "paper"}, "env must be 'live' or 'demo', not 'paper'"),
        ({"base_url": "api.bitget.com"}, "base_url must start with https:// or http://"),
        ({"api_key": "k"}, "api_key given without secret_key and passphrase"),
    ],
)
def test_arguments_that_make_no_sense(arguments: dict[str, Any], message: str) -> None:
    for cls in (Bitget, AsyncBitget):
        with pytest.raises(InvalidArgument, match=message):
            cls(**arguments)


def test_secrets_are_shown_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    transport = Recorder(b"busy", 503)
    client = Bitget(API_KEY, SECRET, PASSPHRASE, transport=transport)
    with pytest.raises(OrderOutcomeUnknown) as caught:
        client.uta.trade.place_order(**ORDER)
    [request] = transport.sent
    signature = request.headers["ACCESS-SIGN"]
    shown = [repr(client), repr(client.uta.trade), repr(request), repr(request.headers), str(request), caplog.text]
    shown += [repr(caught.value), str(caught.value.__cause__), repr(pickle.dumps(caught.value))]
    below = caught.tb.tb_next
    while below is not None:
        shown += [repr(value) for value in below.tb_frame.f_locals.values()]
        below = below.tb_next
    for secret in (API_KEY, SECRET, PASSPHRASE, signature):
        assert not [text for text in shown if secret in text]
    with pytest.raises(TypeError, match="credentials are not pickled"):
        pickle.dumps(client._client._origin.credentials)


def test_connection_errors_hold_no_request() -> None:
    with Bitget(API_KEY, SECRET, PASSPHRASE, base_url="http://127.0.0.1:9") as client:
        with pytest.raises(ConnectFailed) as caught:
            client.uta.trade.place_order(**ORDER)
    assert not caught.value.sent
    error: BaseException | None = caught.value
    while error is not None:
        assert not isinstance(error, httpx.HTTPError)
        error = error.__cause__ or error.__context__


def test_a_client_of_ones_own_is_used_and_left_open() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b'{"code":"00000","data":{"serverTime":"5"}}')

    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        with Bitget(http_client=own) as client:
            assert client.classic.common.public.get_server_time().server_time == 5
        assert not own.is_closed
    assert str(seen[0].url) == "https://api.bitget.com/api/v2/public/time"


def test_an_async_client_of_ones_own_is_used_and_left_open() -> None:
    async def call() -> None:
        answer = httpx.MockTransport(
            lambda _: httpx.Response(200, content=b'{"code":"00000","data":{"serverTime":"5"}}')
        )
        async with httpx.AsyncClient(transport=answer) as own:
            async with AsyncBitget(http_client=own) as client:
                assert isinstance(client._client._transport, AsyncHttpxTransport)
                assert (await client.classic.common.public.get_server_time()).server_time == 5
            assert not own.is_closed

    asyncio.run(call())


def test_a_closed_client_sends_nothing() -> None:
    client = Bitget(*CREDENTIALS)
    client.close()
    with pytest.raises(ConnectFailed):
        client.uta.trade.place_order(**ORDER)


def test_redirects_are_not_followed() -> None:
    calls: list[httpx.Request] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        return httpx.Response(307, headers={"location": "https://elsewhere.example/"})

    with httpx.Client(transport=httpx.MockTransport(redirect), follow_redirects=True) as own:
        with Bitget(*CREDENTIALS, http_client=own) as client, pytest.raises(OrderOutcomeUnknown):
            client.uta.trade.place_order(**ORDER)
    assert len(calls) == 1


def test_an_interrupted_order_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    class Interrupted(Recorder):
        def send(self, request: Any) -> Any:
            raise KeyboardInterrupt

    with Bitget(*CREDENTIALS, transport=Interrupted()) as client, pytest.raises(KeyboardInterrupt):
        client.uta.trade.place_order(**ORDER, client_oid="mine-7")
    [record] = caplog.records
    assert "place_order was interrupted and may have been carried out (client order ID mine-7)" in record.message


def test_a_cancelled_order_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    class Slow(AsyncRecorder):
        async def send(self, request: Any) -> Any:
            await asyncio.sleep(60)

    async def call() -> None:
        async with AsyncBitget(*CREDENTIALS, transport=Slow()) as client:
            await asyncio.wait_for(client.uta.trade.place_order(**ORDER, client_oid="mine-8"), 0.01)

    with pytest.raises(TimeoutError):
        asyncio.run(call())
    assert "client order ID mine-8" in caplog.text


def method(client: object, address: str) -> Any:
    for name in address.split("."):
        client = getattr(client, name)
    return client


def test_sync_and_async_are_the_same() -> None:
    client, async_client = Bitget(), AsyncBitget(transport=AsyncRecorder())
    for address in registry.operations:
        sync, async_ = method(client, address), method(async_client, address)
        assert inspect.signature(sync) == inspect.signature(async_), address
        assert sync.__doc__ == async_.__doc__, address
        assert inspect.iscoroutinefunction(async_), address
        assert not inspect.iscoroutinefunction(sync), address


@pytest.mark.parametrize("address", ["uta.market.get_tickers", "classic.spot.trade.place_order"])
def test_docstrings_say_what_one_needs(address: str) -> None:
    operation, text = registry.operations[address], method(Bitget(), address).__doc__
    assert f"`{operation.method} {operation.path}`" in text
    assert str(operation.docs) in text
    assert all(limit in text for limit in operation.rate_limits)
    assert all(f"{parameter.name}: " in text for parameter in operation.parameters)


def test_groups_are_made_once() -> None:
    client = Bitget()
    assert client.uta.trade is client.uta.trade
    assert client.with_raw_response.uta.trade is client.with_raw_response.uta.trade
    with pytest.raises(AttributeError):
        _ = client.uta.nothing  # type: ignore[attr-defined]  # on purpose


def test_the_registry_describes_every_operation() -> None:
    assert len(registry.operations) >= 60
    for address, operation in registry.operations.items():
        assert operation.address == address
        assert operation.method in ("GET", "POST")
        assert operation.path.startswith(("/api/v2/", "/api/v3/"))
        assert operation.auth in ("public", "signed")
        assert operation.outcome in ("none", "order", "transfer", "setting")
        assert operation.outcome == "none" or operation.method == "POST"
        assert operation.docs is None or operation.docs.startswith("https://www.bitget.com/")
        assert operation.examples
        assert operation.request_type is None or operation.parameters


def test_every_error_is_caught_by_its_base() -> None:
    assert issubclass(InvalidArgument, (BitgetError, ValueError))


@pytest.mark.parametrize("transport", [AsyncPyreqwestTransport(timeout=1), AsyncHttpxTransport(timeout=1)])
def test_a_second_event_loop_is_refused_before_anything_is_sent(
    transport: AsyncTransport, fake_exchange: FakeExchange
) -> None:
    client = AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url, transport=transport)
    with asyncio.Runner() as first, asyncio.Runner() as second:
        first.run(client.uta.trade.place_order(**ORDER))
        with pytest.raises(ConnectFailed, match="belongs to another event loop"):
            second.run(client.uta.trade.place_order(**ORDER))
        first.run(client.close())
    assert len(fake_exchange.requests) == 1


def test_a_closed_async_client_sends_nothing(fake_exchange: FakeExchange) -> None:
    async def call() -> None:
        client = AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url)
        await client.close()
        await client.uta.trade.place_order(**ORDER)

    with pytest.raises(ConnectFailed, match="the client is closed"):
        asyncio.run(call())


def test_another_process_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with Bitget(*CREDENTIALS) as client, monkeypatch.context() as forked:
        forked.setattr("os.getpid", lambda: -1)
        with pytest.raises(ConnectFailed, match="belongs to another process"):
            client.uta.trade.place_order(**ORDER)


def test_parameters_of_a_client_of_ones_own_do_not_get_into_what_is_signed() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=OK)

    with httpx.Client(transport=httpx.MockTransport(answer), params={"z": "1"}, headers={"x-own": "1"}) as own:
        with Bitget(*CREDENTIALS, http_client=own) as client:
            client.uta.trade.place_order(**ORDER)
    assert seen[0].url.query == b""
    assert seen[0].headers["x-own"] == "1"


def test_a_client_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"must be an httpx\.Client, not AsyncClient"):
        Bitget(http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # on purpose


def test_a_protocol_error_may_come_after_sending() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.LocalProtocolError("Illegal header value b'secret'")

    with httpx.Client(transport=httpx.MockTransport(fail)) as own, Bitget(*CREDENTIALS, http_client=own) as client:
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.uta.trade.place_order(**ORDER)
    assert "secret" not in str(caught.value)


def test_requests_are_not_pickled() -> None:
    transport = Recorder(OK)
    Bitget(*CREDENTIALS, transport=transport).uta.trade.place_order(**ORDER)
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(transport.sent[0])


@pytest.mark.parametrize("url", ["https://u:hunter2@host", "https://host?x=1"])
def test_a_base_url_holds_no_secrets(url: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Bitget(base_url=url)
    assert "hunter2" not in str(caught.value)
