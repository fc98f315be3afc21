"""Names and addresses: none of them holds up the others, or the end of a stream."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bitget_client import Bitget, StreamOptions
from bitget_runtime.errors import ConnectFailed, InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.stream.connection.interface import SocketAddress
from bitget_runtime.stream.connection.picows_socket import connect
from bitget_runtime.transport import addresses
from bitget_runtime.transport.addresses import Address, dialled, first_of, remember_failure
from bitget_runtime.transport.dialling import Dialling, addresses_of
from stand_ins.servers.websocket_server import Recorder

Resolve = Callable[..., list[Any]]


@pytest.fixture(autouse=True)
def nothing_has_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "_failed", {})


@pytest.fixture
def black_hole() -> Iterator[tuple[str, int]]:
    """An address that answers no SYN: its queue is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(4)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()
        for filler in fillers:
            filler.close()


def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


def named(monkeypatch: pytest.MonkeyPatch, *own: tuple[str, int]) -> None:
    """Let `exchange.test` have some addresses."""
    real: Resolve = socket.getaddrinfo

    def resolve(host: str, port: int, **options: Any) -> list[Any]:
        if host != "exchange.test":
            return real(host, port, **options)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", address) for address in own]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


async def test_an_address_that_is_silent_does_not_hold_up_the_next(
    monkeypatch: pytest.MonkeyPatch, black_hole: tuple[str, int]
) -> None:
    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as server:
        good = server.sockets[0].getsockname()
        named(monkeypatch, black_hole, good)
        connected = await asyncio.wait_for(Dialling().dial("exchange.test", 1), 2)
        assert connected.getpeername() == good
        connected.close()
        await asyncio.sleep(0.01)
        # what has failed once is tried last
        assert [address for _, address in await addresses_of("exchange.test", 1)] == [good, black_hole]


def test_blocking_programs_wait_for_a_silent_address_once(
    monkeypatch: pytest.MonkeyPatch, black_hole: tuple[str, int]
) -> None:
    monkeypatch.setattr(addresses, "_ONE_ADDRESS_FOR", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as server:
        named(monkeypatch, black_hole, server.getsockname())
        for longest in (4.0, 0.5):
            began = time.monotonic()
            with dialled("exchange.test", 1, 5) as connected:
                assert connected.getpeername() == server.getsockname()
            assert time.monotonic() - began < longest
    with pytest.raises(OSError, match="refused"):
        dialled("127.0.0.1", 1, 5)


@pytest.mark.parametrize(
    ("seconds", "slow"), [(5.0, (1.2, 99.0)), (5.0, (99.0, 1.2)), (5.0, (0.6, 99.0, 0.6)), (0.4, (99.0, 0.1))]
)
def test_a_slow_address_beside_a_silent_one_gets_through(seconds: float, slow: tuple[float, ...]) -> None:
    now = 0.0

    def connect(one: Address, within: float) -> float:
        nonlocal now
        now += min(one[1], within)
        if one[1] > within:
            raise TimeoutError
        return float(one[1])

    found = first_of([(socket.AF_INET, one) for one in slow], lambda: max(seconds - now, 0.001), connect)
    assert (found, now <= seconds) == (min(slow), True)
    assert min(slow) not in addresses._failed


async def test_an_address_on_which_the_handshake_fails_is_tried_last(monkeypatch: pytest.MonkeyPatch) -> None:
    async with await asyncio.start_server(hang_up, "127.0.0.1", 0) as server:
        bad, other = server.sockets[0].getsockname(), ("127.0.0.1", 1)
        named(monkeypatch, bad, other)
        with pytest.raises(ConnectFailed):
            await connect(SocketAddress("ws://exchange.test/", timeout=2), Recorder())
        assert [address for _, address in await addresses_of("exchange.test", 1)] == [other, bad]


async def test_failures_are_not_remembered_for_ever() -> None:
    for number in range(1000):
        remember_failure(("192.0.2.1", number))
    assert len(addresses._failed) <= 100


async def test_an_address_of_the_other_family_is_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    v6 = [(socket.AF_INET6, socket.SOCK_STREAM, 6, "", (f"::{number}", 1, 0, 0)) for number in (1, 2, 3)]
    v4 = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("192.0.2.1", 1))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: v6 + v4)
    families = [family for family, _ in await addresses_of("exchange.test", 1)]
    assert families == [socket.AF_INET6, socket.AF_INET, socket.AF_INET6, socket.AF_INET6]


@pytest.mark.parametrize("url", ["ws://", "http://x.example.com", "ws://x.example.com:port/"])
async def test_an_address_that_is_none_is_wrong_for_ever(url: str) -> None:
    with pytest.raises(InvalidArgument):
        await connect(SocketAddress(url), Recorder())
    with pytest.raises(InvalidArgument) as caught:
        await connect(SocketAddress("ws://127.0.0.1:1/", proxy="http://me:geheim@:x"), Recorder())
    assert "geheim" not in str(caught.value)


def test_a_name_server_that_hangs_does_not_hold_up_the_end(
    fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    real: Resolve = socket.getaddrinfo
    hanging, go_on = threading.Event(), threading.Event()

    def hang(host: str, *rest: Any, **options: Any) -> list[Any]:
        if host != "exchange.test":
            return real(host, *rest, **options)
        hanging.set()
        go_on.wait(10)
        raise socket.gaierror(socket.EAI_AGAIN, "no response")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with Bitget(base_url=fake_exchange.base_url, stream_url="ws://exchange.test") as client:
        stream = client.uta.stream(StreamOptions(close_within=0.3))
        stream.ticker(inst_type="spot", symbol="BTCUSDT")
        assert hanging.wait(5)
        began = time.monotonic()
        stream.close()
        assert time.monotonic() - began < 2
    go_on.set()
