"""What a call, a push and a start cost the fake exchange; calls beside the same server with a constant."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from decimal import Decimal
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from benchmarks import fake_load, figures
from benchmarks.figures import Figure
from benchmarks.timing import Timings
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.fake.core import NewOrder, Product, Side
from bitget_runtime.fake.serving.server import ServerThread

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

CONSTANT = "the same server, a constant"

MOST_A_CALL = 1 / 2_000
MOST_A_PUSH = 1 / 20_000
MOST_A_START = 0.5

_START = """
import time
from bitget_runtime.fake import fake_exchange
with fake_exchange():
    print(time.process_time())
"""

_BODY = b'{"code":"00000","msg":"success","requestTime":1767225600000,"data":[]}'
_HEADERS = [(b"content-length", b"%d" % len(_BODY)), (b"content-type", b"application/json")]

_QTY = Decimal("0.001")


def run(*, quick: bool) -> Iterator[Figure]:
    yield from _calls(*((5, 200) if quick else (15, 500)))
    fills = 500 if quick else 5_000
    yield figures.seconds("a push, 20 connections of an account", _push(fills, 20), under=MOST_A_PUSH)
    yield figures.seconds("a push, one connection", _push(fills, 1))
    yield figures.seconds("from the start of Python until it is ready", _start(5 if quick else 15), under=MOST_A_START)


async def _constant(scope: Scope, receive: Receive, send: Send) -> None:
    await receive()
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    await send({"type": "http.response.body", "body": _BODY})


def _calls(rounds: int, calls: int) -> Iterator[Figure]:
    """CPU time of this process, which answers; another one asks."""
    floor = ServerThread(_constant, 0)
    with fake_exchange() as exchange, fake_load.started() as load:
        ports = {CONSTANT: floor.port, **dict.fromkeys(fake_load.CALLS, _port(exchange))}
        taken: dict[str, list[float]] = {name: [] for name in ports}
        for number in range(-1, rounds):
            for name, port in ports.items():
                started = time.process_time()
                _asked(load, ("calls", port, name, calls))
                if number >= 0:
                    taken[name].append((time.process_time() - started) / calls)
    floor.stop()
    timings = Timings(taken)
    for name in fake_load.CALLS:
        yield figures.ratio(timings, name, CONSTANT)
        yield figures.seconds(name, timings.best(name), under=MOST_A_CALL)


def _push(fills: int, connections: int) -> float:
    """An order that is filled again and again, told on all private channels: order, fill, account, position."""
    with fake_exchange() as exchange, fake_load.started() as load:
        _asked(load, ("listen", _port(exchange), connections))
        order_id = _resting(exchange, fills)
        started = time.process_time()
        for _ in range(fills):
            exchange.core.fill(exchange.uid, order_id, _QTY)
        pushes = _asked(load, ("pushed", fills))
        return (time.process_time() - started) / pushes


def _start(rounds: int) -> float:
    """CPU time of a process until its exchange can be called."""
    command = [sys.executable, "-c", _START]
    return min(float(subprocess.run(command, check=True, capture_output=True).stdout) for _ in range(rounds))


def _resting(exchange: FakeExchange, fills: int) -> str:
    bitcoin = exchange.core.instrument(Product.USDT_FUTURES, "BTCUSDT")
    exchange.price("BTCUSDT", Decimal(60_000), hold=True)
    wanted = NewOrder(instrument=bitcoin, side=Side.BUY, qty=_QTY * (fills + 1), price=Decimal(50_000))
    return exchange.core.place(exchange.uid, wanted).id


def _asked(load: Connection, what: tuple[object, ...]) -> int:
    load.send(what)
    done: int | Exception = load.recv()
    if isinstance(done, Exception):
        raise done
    return done


def _port(exchange: FakeExchange) -> int:
    return int(exchange.base_url.rpartition(":")[2])
