"""The fake exchange as a whole: signatures end to end, many requests, start and stop, the fixture, the command."""

from __future__ import annotations

import asyncio
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qsl

import pytest

from bitget_client import AsyncBitget, Bitget, InvalidRequest, OrderOutcomeUnknown
from bitget_runtime import errors
from bitget_runtime.fake import Delay, FakeCredentials, FakeExchange
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.transport.interface import AsyncTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport
from setups.fake_clients import ASSETS, ASYNC_TRANSPORTS, ORDER, async_client_of, client_of, code_of, send

pytest_plugins = ["pytester"]

NASTY = "a b+c&d/é=%?#~*'()"


@pytest.mark.parametrize("secret_key", ["plain", "s+ $/="])
def test_every_character_survives_signing_and_sending(secret_key: str) -> None:
    async def ask(client: AsyncBitget) -> None:
        async with client:
            await client.request("GET", ASSETS, params={"coin": NASTY, "é&": "+"}, signed=True)
            with pytest.raises(InvalidRequest, match="clientOid"):  # the signature has passed
                await client.uta.trade.place_order(**ORDER, client_oid=NASTY)

    with new_exchange(credentials=FakeCredentials("key+$", secret_key, "pass+ $/=")) as exchange:
        with client_of(exchange) as client:
            client.request("GET", ASSETS, params={"coin": NASTY, "é&": "+"}, signed=True)
            with pytest.raises(InvalidRequest, match="clientOid"):
                client.uta.trade.place_order(**ORDER, client_oid=NASTY)
        for transport in ASYNC_TRANSPORTS:
            asyncio.run(ask(async_client_of(exchange, transport)))
        assert [request.accepted for request in exchange.requests] == [True, False] * 3
        for request in exchange.requests[::2]:
            assert dict(parse_qsl(request.query)) == {"coin": NASTY, "é&": "+"}
        assert len({request.query for request in exchange.requests[::2]}) == 1


def test_rsa_signatures_are_verified() -> None:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    def pem(key: rsa.RSAPrivateKey) -> str:
        plain = serialization.NoEncryption()
        text = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
        return text.decode()

    key, other = (rsa.generate_private_key(65537, 2048) for _ in range(2))
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    with new_exchange(public_key_pem=public.decode()) as exchange:
        accepted = exchange.credentials
        with Bitget(accepted.api_key, pem(key), accepted.passphrase, base_url=exchange.base_url) as client:
            client.uta.trade.place_order(**ORDER)
        with Bitget(accepted.api_key, pem(other), accepted.passphrase, base_url=exchange.base_url) as client:
            with pytest.raises(errors.AuthError, match="40009"):
                client.uta.trade.place_order(**ORDER)
        assert code_of(send(exchange, "GET", ASSETS, changed={"sign": "not base64!"})) == "40009"


def test_many_at_once(fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(Delay(0.02), times=None)

    async def place(transport: Callable[..., AsyncTransport], expected: list[str]) -> list[str | None]:
        async with async_client_of(fake_exchange, transport) as client:
            orders = (client.uta.trade.place_order(**ORDER, client_oid=client_oid) for client_oid in expected)
            return [order.client_oid for order in await asyncio.gather(*orders)]

    for transport in ASYNC_TRANSPORTS:
        expected = [f"{transport.__name__}-{number}" for number in range(40)]
        assert asyncio.run(place(transport, expected)) == expected
    expected = [f"n{number}" for number in range(40)]
    with client_of(fake_exchange) as client, ThreadPoolExecutor(8) as pool:
        acks = pool.map(lambda client_oid: client.uta.trade.place_order(**ORDER, client_oid=client_oid), expected)
        assert [ack.client_oid for ack in acks] == expected
    assert len(fake_exchange.requests) == 120


def test_several_run_side_by_side_and_leave_nothing_behind() -> None:
    threads = threading.active_count()
    with new_exchange() as one, new_exchange() as two, client_of(one) as client:
        client.uta.account.get_assets()
        assert (len(one.requests), len(two.requests)) == (1, 0)
    assert threading.active_count() == threads
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = new_exchange(port=other.getsockname()[1])
        with pytest.raises(OSError, match="in use"):
            taken.start()
    with pytest.raises(RuntimeError, match="not running"):
        _ = one.base_url
    one.stop()
    with one:
        assert send(one, "GET", ASSETS).status_code == 200
        with pytest.raises(RuntimeError, match="already"):
            one.start()


def test_it_stops_at_once_with_requests_under_way_and_inside_of_an_event_loop() -> None:
    async def place() -> None:
        with new_exchange() as exchange:
            exchange.faults.add(Delay(60))
            client = async_client_of(exchange, AsyncPyreqwestTransport)
            order = asyncio.create_task(client.uta.trade.place_order(**ORDER))
            while not exchange.requests:  # noqa: ASYNC110 - filled by another thread
                await asyncio.sleep(0.005)
        with pytest.raises(OrderOutcomeUnknown):
            await order
        await client.close()

    started = time.monotonic()
    asyncio.run(place())
    assert time.monotonic() - started < 10


def test_the_environment_leads_a_client_to_it(fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in fake_exchange.environment.items():
        monkeypatch.setenv(name, value)
    with Bitget() as client:
        client.uta.account.get_assets()
    assert len(fake_exchange.requests) == 1


# The fixture and the command


def test_the_fixture_is_there_fresh_for_every_test_and_costs_nothing_unused(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("""
        import sys

        def test_nothing_is_loaded():
            assert "bitget_runtime.fake.pytest_plugin" in sys.modules
            assert not {"uvicorn", "bitget_client", "msgspec"} & set(sys.modules)

        def test_use(fake_exchange):
            from bitget_client import Bitget
            from bitget_runtime.fake import Drop
            with Bitget(base_url=fake_exchange.base_url) as client:
                client.uta.market.get_tickers(category="SPOT")
            assert len(fake_exchange.requests) == 1
            fake_exchange.faults.add(Drop())
            fake_exchange.clock_offset_ms = 5

        def test_fresh(fake_exchange):
            assert len(fake_exchange.requests) == 0
            assert len(fake_exchange.faults) == fake_exchange.clock_offset_ms == 0
        """)
    unused = ("asyncio", "cacheprovider", "hypothesispytest", "xdist")  # to be quick, as with plain asserts
    options = [option for name in unused for option in ("-p", f"no:{name}")]
    pytester.runpytest_subprocess("-W", "error", "--assert=plain", *options).assert_outcomes(passed=3)


def test_the_command_serves_until_it_is_interrupted() -> None:
    with subprocess.Popen(
        [sys.executable, "-W", "error", "-m", "bitget_runtime.fake"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5)]
        exported = dict(line.removeprefix("export ").rstrip("\n").split("=", 1) for line in lines)
        with Bitget(
            exported["BITGET_API_KEY"],
            exported["BITGET_SECRET_KEY"],
            exported["BITGET_PASSPHRASE"],
            base_url=exported["BITGET_API_BASE_URL"],
        ) as client:
            client.uta.account.get_assets()
        taken = run_command("--port", exported["BITGET_API_BASE_URL"].rpartition(":")[2])
        assert (taken.returncode, taken.stdout) == (1, "")
        assert taken.stderr.startswith("can't listen on port")
        process.send_signal(signal.SIGINT)
        rest, complaints = process.communicate(timeout=10)
    assert (process.returncode, rest) == (0, "")
    [said] = complaints.splitlines()
    assert said == f"The fake exchange is running; Ctrl-C stops it. To look at it: {exported['BITGET_API_BASE_URL']}/"


def run_command(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bitget_runtime.fake", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=30)


def test_without_the_extra_the_command_says_what_to_install() -> None:
    script = (
        "import runpy, sys; sys.modules['uvicorn'] = None; sys.argv[1:] = [];"
        "runpy.run_module('bitget_runtime.fake', run_name='__main__', alter_sys=True)"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=30)
    assert result.returncode == 1
    assert result.stderr == "the fake exchange needs its extra: pip install uvicorn httptools websockets\n"


def test_a_port_that_is_none_is_refused() -> None:
    result = run_command("--port", "65536")
    assert result.returncode == 2
    assert "'65536' is not a port" in result.stderr
