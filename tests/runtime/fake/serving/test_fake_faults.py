"""What scripted faults of the fake exchange look like to a client."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from urllib.parse import urlsplit

import pytest

from bitget_client import BitgetError, OrderOutcomeUnknown
from bitget_runtime import errors
from bitget_runtime.fake import (
    Delay,
    Doubled,
    Drop,
    ErrorCode,
    FakeExchange,
    Fault,
    NotJson,
    Redirect,
    Status,
    Truncated,
)
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.transport.interface import AsyncTransport
from setups.fake_clients import ASSETS, ASYNC_TRANSPORTS, ORDER, PLACE, async_client_of, client_of, code_of, send

TIME = "/api/v2/public/time"


@pytest.mark.parametrize(
    ("fault", "accepted", "cause", "text"),
    [
        (Drop(), True, errors.TransportError, ""),
        (Drop(after_accepting=False), False, errors.TransportError, ""),
        (Status(503), False, errors.ServerBusy, "<html>"),
        (Status(503, "down", "text/plain"), False, errors.ServerBusy, "down"),
        (NotJson(), True, errors.DecodeError, ""),
        (Truncated(), True, errors.TransportError, ""),
        (Truncated(sent_bytes=0), True, errors.TransportError, ""),
        (Truncated(sent_bytes=100_000), True, errors.TransportError, ""),
        (ErrorCode("45001"), False, errors.ServerBusy, "45001"),
        (Delay(0.01, then=Drop()), True, errors.TransportError, ""),
        (Delay(0.01, then=ErrorCode("45001", "own words")), False, errors.ServerBusy, "own words"),
    ],
)
def test_an_order_whose_answer_is_spoilt_has_an_unknown_outcome_and_is_sent_once(
    fake_exchange: FakeExchange, fault: Fault, accepted: bool, cause: type[BitgetError], text: str
) -> None:
    def check(caught: pytest.ExceptionInfo[OrderOutcomeUnknown]) -> None:
        assert caught.value.client_order_ids == ("mine",)
        assert type(caught.value.__cause__) is cause
        assert text in str(caught.value)
        assert [request.accepted for request in fake_exchange.requests if request.operation == PLACE] == [accepted]

    fake_exchange.faults.add(fault, operation=PLACE)
    with client_of(fake_exchange) as client:
        # libraries treat a connection that was used before differently when it breaks
        client.uta.market.get_tickers(category="SPOT")
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.uta.trade.place_order(**ORDER, client_oid="mine")
        check(caught)
        client.uta.trade.place_order(**ORDER)

    async def place(transport: Callable[..., AsyncTransport]) -> None:
        async with async_client_of(fake_exchange, transport) as client:
            await client.uta.market.get_tickers(category="SPOT")
            with pytest.raises(OrderOutcomeUnknown) as caught:
                await client.uta.trade.place_order(**ORDER, client_oid="mine")
            check(caught)
            await client.uta.trade.place_order(**ORDER)

    for transport in ASYNC_TRANSPORTS:
        fake_exchange.reset()
        fake_exchange.faults.add(fault, operation=PLACE)
        asyncio.run(place(transport))


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Status(429), errors.RateLimited),
        (ErrorCode("43012"), errors.InsufficientFunds),
        (ErrorCode("429", status=429), errors.RateLimited),
    ],
)
def test_a_clear_no_is_that_error(fake_exchange: FakeExchange, fault: Fault, error: type[BitgetError]) -> None:
    fake_exchange.faults.add(fault)
    with client_of(fake_exchange) as client, pytest.raises(BitgetError) as caught:
        client.uta.trade.place_order(**ORDER)
    assert type(caught.value) is error


def test_an_unknown_code_leaves_an_order_open(fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(ErrorCode("99999", "never heard of"))
    with client_of(fake_exchange) as client, pytest.raises(errors.OrderOutcomeUnknown, match="never heard of"):
        client.uta.trade.place_order(**ORDER)


def test_a_delay_makes_a_client_time_out_with_the_order_accepted(fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(Delay(60))
    with client_of(fake_exchange, timeout=0.1) as client, pytest.raises(OrderOutcomeUnknown, match="Timeout"):
        client.uta.trade.place_order(**ORDER)

    async def place(transport: Callable[..., AsyncTransport]) -> None:
        async with async_client_of(fake_exchange, transport, timeout=0.1) as client:
            with pytest.raises(OrderOutcomeUnknown, match="Timeout"):
                await client.uta.trade.place_order(**ORDER)

    for transport in ASYNC_TRANSPORTS:
        fake_exchange.faults.add(Delay(60))
        asyncio.run(place(transport))
    assert [request.accepted for request in fake_exchange.requests] == [True] * 3


def test_a_delayed_answer_arrives(fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(Delay(0.1))
    started = time.monotonic()
    with client_of(fake_exchange) as client:
        client.uta.market.get_tickers(category="SPOT")
    assert time.monotonic() - started >= 0.1


def test_faults_happen_in_order_to_those_they_are_meant_for(fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(ErrorCode("40010"), operation=PLACE, times=2)
    fake_exchange.faults.add(ErrorCode("40015"))
    fake_exchange.faults.add(ErrorCode("40725"), times=None)

    def code(target: str) -> str:
        return code_of(send(fake_exchange, "POST" if "order" in target else "GET", target))

    place = "/api/v3/trade/place-order"
    assert [code(target) for target in (place, ASSETS, "/unknown", place, place)] == [
        *("40010", "40015", "40725", "40010", "40725")
    ]
    assert len(fake_exchange.faults) == 1
    fake_exchange.faults.clear()
    assert send(fake_exchange, "GET", ASSETS).status_code == 200


def test_a_fault_that_can_never_happen_is_refused(fake_exchange: FakeExchange) -> None:
    with pytest.raises(ValueError, match=r"'uta\.trade\.place_ordr', did you mean 'uta\.trade\.place_order'\?"):
        fake_exchange.faults.add(Drop(), operation="uta.trade.place_ordr")
    with pytest.raises(ValueError, match="positive"):
        fake_exchange.faults.add(Drop(), times=0)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        *((Status, (code,)) for code in (0, 99, 101, 600)),
        (Redirect, ("/", 700)),
        (Redirect, ("/\r\nX: y",)),
        (Redirect, ("/\u00e9",)),
        (ErrorCode, ("40010", None, 1000)),
        *((Delay, (seconds,)) for seconds in (-1, float("nan"), float("inf"))),
        (Truncated, (-1,)),
    ],
)
def test_a_fault_that_no_response_could_have_is_refused(kind: type[Fault], values: tuple[object, ...]) -> None:
    with pytest.raises(ValueError, match=r"status|late|can't be|header"):
        kind(*values)


def test_a_response_that_comes_twice_is_no_response_to_the_next_request(fake_exchange: FakeExchange) -> None:
    """Whatever the client makes of it: an order never gets the acknowledgement of another one."""

    def check(placed: list[str | None]) -> None:
        ids = [entry.order_ids[0] for entry in fake_exchange.requests.of(PLACE)]
        assert placed == [id_ for id_ in ids if id_ in placed]
        assert len(set(placed)) == len(placed) > 0
        fake_exchange.reset()

    fake_exchange.faults.add(Doubled(), PLACE, times=3)
    placed: list[str | None] = []
    with client_of(fake_exchange) as client:
        for number in range(6):
            with suppress(OrderOutcomeUnknown):
                ack = client.uta.trade.place_order(**ORDER, client_oid=f"o{number}")
                assert ack.client_oid == f"o{number}"
                placed.append(ack.order_id)
    check(placed)

    async def place(transport: Callable[..., AsyncTransport]) -> list[str | None]:
        placed: list[str | None] = []
        async with async_client_of(fake_exchange, transport) as client:
            for number in range(6):
                with suppress(OrderOutcomeUnknown):
                    ack = await client.uta.trade.place_order(**ORDER, client_oid=f"o{number}")
                    assert ack.client_oid == f"o{number}"
                    placed.append(ack.order_id)
        return placed

    for transport in ASYNC_TRANSPORTS:
        fake_exchange.faults.add(Doubled(), PLACE, times=3)
        check(asyncio.run(place(transport)))


def test_a_doubled_response_is_there_twice(fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(Doubled())
    host, port = "127.0.0.1", urlsplit(fake_exchange.base_url).port or 0
    with socket.create_connection((host, port), timeout=5) as connection:
        connection.sendall(f"GET {TIME} HTTP/1.1\r\nhost: {host}:{port}\r\n\r\n".encode())
        received = b""
        while received.count(b'"serverTime"') < 2:
            received += connection.recv(65536)
    first, second = received.split(b"HTTP/1.1 200 ")[1:]
    assert first.partition(b"\r\n\r\n")[2] == second.partition(b"\r\n\r\n")[2]


def test_a_redirect_is_not_followed(fake_exchange: FakeExchange) -> None:
    with new_exchange() as other:
        fake_exchange.faults.add(Redirect(f"{other.base_url}/api/v3/trade/place-order"), PLACE)
        with client_of(fake_exchange) as client, pytest.raises(BitgetError):
            client.uta.trade.place_order(**ORDER)
        assert [entry.accepted for entry in fake_exchange.requests] == [False]
        assert len(other.requests) == 0
