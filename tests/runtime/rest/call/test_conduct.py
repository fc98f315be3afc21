"""Retries, deadlines, the clock and hooks of real clients, over sockets and the fake exchange."""

from __future__ import annotations

import asyncio
import logging
import pickle
import time
from collections.abc import Callable
from typing import Any

import pytest

from bitget_client import (
    AsyncBitget,
    Bitget,
    ConnectFailed,
    Hooks,
    InvalidArgument,
    OrderOutcomeUnknown,
    RateLimited,
    TransportError,
)
from bitget_client._api import API
from bitget_client.registry import operations
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Drop, NotJson
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from setups.fake_clients import ORDER, PLACE, async_client_of, client_of
from stand_ins.recording import CREDENTIALS, Recorder
from stand_ins.servers.raw_server import Connection, raw_server, response

TIME = "uta.public.get_server_time"
OK = b'{"code":"00000","data":{"serverTime":"5"}}'
EMPTY = NotJson("", "application/json")


def _sync(base_url: str, **options: Any) -> Any:
    with Bitget(*CREDENTIALS, base_url=base_url, **options) as client:
        return client.uta.public.get_server_time()


def _async(base_url: str, **options: Any) -> Any:
    async def call() -> Any:
        async with AsyncBitget(*CREDENTIALS, base_url=base_url, **options) as client:
            return await client.uta.public.get_server_time()

    return asyncio.run(call())


@pytest.mark.parametrize("call", [_sync, _async])
def test_a_read_survives_two_lost_responses(call: Any) -> None:
    lost: list[Callable[[Connection], None]] = [Connection.reset, lambda _: None]

    def behave(connection: Connection) -> None:
        connection.read_order()
        if lost:
            lost.pop()(connection)
        else:
            connection.send(response(OK))

    with raw_server(behave) as server:
        assert call(server.url).server_time == 5
        assert len(server.heads) == 3


@pytest.mark.parametrize("call", [_sync, _async])
def test_the_timeout_holds_for_the_whole_call_with_a_body_that_drips(call: Any) -> None:
    def behave(connection: Connection) -> None:
        connection.read_order()
        connection.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        for _ in range(100):
            connection.send(b" ")
            time.sleep(0.05)

    with raw_server(behave) as server:
        began = time.perf_counter()
        with pytest.raises(TransportError):
            call(server.url, timeout=0.4)
        assert time.perf_counter() - began < 4


@pytest.mark.parametrize("call", [_sync, _async])
def test_an_unreachable_host_is_tried_again(call: Any) -> None:
    seen: list[Any] = []
    with pytest.raises(ConnectFailed):
        call("http://127.0.0.1:9", retries=1, hooks=Hooks(on_retry=seen.append))
    assert [event.error for event in seen] == ["ConnectFailed"]


def test_options_of_some_calls_share_everything_else(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        client.uta.market.get_tickers(category="SPOT")
        quick = client.with_options(timeout=0.2, retries=0)
        assert quick.clock is client.clock
        assert quick.counters is client.counters
        assert quick.uta is not client.uta
        assert type(quick) is Bitget
        fake_exchange.faults.add(Drop(after_accepting=False), TIME)
        with pytest.raises(TransportError):
            quick.uta.public.get_server_time()
        fake_exchange.faults.add(EMPTY, TIME)
        client.uta.public.get_server_time()
        assert client.counters.retries == quick.counters.retries == 1
        assert quick.with_raw_response.uta.market.get_server_time().status == 200


@pytest.mark.parametrize(
    ("options", "message"), [({"timeout": 0}, "timeout must be"), ({"retries": -1}, "retries must")]
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], message: str) -> None:
    client = Bitget(transport=Recorder(OK))
    for make in (client.with_options, Bitget):
        with pytest.raises(InvalidArgument, match=message):
            make(**options)
    with pytest.raises(InvalidArgument, match="hooks must be"):
        Bitget(hooks=print)  # type: ignore[arg-type]  # what is refused


@pytest.mark.parametrize("minutes", [10, -10])
def test_with_the_clock_off_a_signed_call_takes_one_more_request(fake_exchange: FakeExchange, minutes: int) -> None:
    fake_exchange.clock_offset_ms = minutes * 60_000

    async def by_asyncio() -> None:
        async with async_client_of(fake_exchange, AsyncHttpxTransport) as client:
            await asyncio.gather(*(client.uta.trade.place_order(**ORDER) for _ in range(5)))
            assert client.clock.offset == pytest.approx(minutes * 60, abs=2)

    with client_of(fake_exchange) as client:
        client.uta.trade.place_order(**ORDER)
        client.uta.trade.place_order(**ORDER)
        assert client.clock.offset == pytest.approx(minutes * 60, abs=2)
    assert [one.operation for one in fake_exchange.requests] == [
        PLACE,
        PLACE,
        PLACE,
    ]  # the refusal itself says the time
    asyncio.run(by_asyncio())
    assert sum(one.accepted for one in fake_exchange.requests if one.operation == PLACE) == 7


def test_the_paths_of_time_are_public_operations_of_their_generation() -> None:
    assert {*API.time} == {"classic", "uta"}
    for generation, path in API.time.items():
        [operation] = [one for one in operations.values() if one.path == path]
        assert (operation.method, operation.auth) == ("GET", "public")
        assert operation.address.startswith(f"{generation}.")


def test_an_order_interrupted_while_it_waits_was_not_sent(caplog: pytest.LogCaptureFixture) -> None:
    async def interrupted() -> None:
        async with AsyncBitget(*CREDENTIALS, base_url="http://127.0.0.1:9") as client:
            await asyncio.wait_for(client.uta.trade.place_order(**ORDER), 0.1)

    caplog.set_level(logging.WARNING)
    with pytest.raises((asyncio.TimeoutError, ConnectFailed)):
        asyncio.run(interrupted())
    assert "interrupted" not in caplog.text


def test_a_deadline_leaves_an_order_open_that_may_have_been_received() -> None:
    def be_silent(connection: Connection) -> None:
        connection.read_order()
        time.sleep(0.6)

    with raw_server(be_silent) as server:
        with Bitget(*CREDENTIALS, base_url=server.url) as client, pytest.raises(OrderOutcomeUnknown):
            client.with_options(timeout=0.2).uta.trade.place_order(**ORDER)


def test_a_refusal_before_sending_pickles() -> None:
    error = RateLimited.before_sending("not sent: too many", 3.5)
    again = pickle.loads(pickle.dumps(error))
    assert (again.sent, again.retry_after, again.retryable, str(again)) == (False, 3.5, True, "not sent: too many")
    assert RateLimited("no", code="429", status=429).sent


def test_another_timeout_keeps_what_a_subclass_has_of_its_own() -> None:
    class Mine(Bitget):
        def __init__(self) -> None:
            super().__init__()
            self.symbol = "BTCUSDT"

    with Mine() as client:
        other = client.with_options(timeout=2)
        assert other.symbol == client.symbol
        assert other.uta is not client.uta
