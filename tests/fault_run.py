"""Thousands of faults between a client and a server: `python tests/fault_run.py 20000`, with `--tls` over TLS.

After each one the books are compared: no order came twice, nothing is called certain that is not, nothing is raised
that is no `BitgetError` but what cancels and interrupts, and the client goes on.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import random
import signal
import ssl
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest import mock

import httpx

from bitget_client import ApiError, AsyncBitget, Bitget, ConnectFailed, OutcomeUnknown
from bitget_runtime.transport.default.httpx_transport import HttpxTransport
from setups.one_order import ASYNC, SYNC
from stand_ins.servers.faulty_server import AFTER_REQUEST, AT_ACCEPT, HASTY_FAULTS, PART, PAUSE, TUNNEL_FAULTS, Server
from stand_ins.servers.raw_server import RawServer, raw_server
from stand_ins.servers.tls import Certificates, make_certificates, serving

CREDENTIALS = ("test-key", "test-secret", "test-passphrase")
PATIENT, HASTY = 20.0, 0.03
FAR = "https://exchange.invalid"
"""A host that is reached by a proxy alone."""


class Books:
    """What was told of each order, to be compared with what the server got."""

    def __init__(self, server: RawServer, plan: Server) -> None:
        self.told: dict[str, tuple[str, str, object]] = {}
        self.faults: Counter[str] = Counter()
        self._server = server
        self._plan = plan

    def note(self, order: str, fault: str, kind: str, told: object) -> None:
        self.told[order] = (fault, kind, told)
        if fault != "none":
            self.faults[fault] += 1

    def wrong(self) -> list[str]:
        """Where what was told is not so."""
        found = [f"{order} came {times} times" for order, times in self._server.begun.items() if times > 1]
        for order, (fault, kind, told) in self.told.items():
            if not self._fits(order, fault, told):
                found.append(
                    f"{order}, {kind}, {fault}: {type(told).__name__} {told}, came {self._server.whole[order]} x"
                )
        return found

    def _fits(self, order: str, fault: str, told: object) -> bool:
        if isinstance(told, OutcomeUnknown):
            return fault != "none"
        if fault in TUNNEL_FAULTS:
            return isinstance(told, ConnectFailed)
        if isinstance(told, ConnectFailed):
            return fault != "none" and self._server.begun[order] == 0
        if isinstance(told, ApiError):
            return order in self._plan.refused
        if isinstance(told, (KeyboardInterrupt, asyncio.CancelledError)):
            return fault in ("interrupted", "cancelled")
        return told == order and self._server.whole[order] == 1


class Run:
    """One client of each kind, and its faults."""

    def __init__(self, seed: int, server: RawServer, plan: Server) -> None:
        self.books = Books(server, plan)
        self._random = random.Random(seed)
        self._server = server
        self._plan = plan
        self._number = 0

    def _next(self, extra: tuple[str, ...]) -> tuple[str, bool]:
        fault = self._random.choice((*AT_ACCEPT, PART, *AFTER_REQUEST, *extra, *extra, *extra))
        assert fault is not None
        if fault in HASTY_FAULTS and self._random.random() < 0.7:
            fault = "slow"
        return fault, fault in HASTY_FAULTS

    def _order(self) -> dict[str, Any]:
        self._number += 1
        order = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "market", "qty": "1"}
        return {**order, "client_oid": f"o{self._number}"}

    def _set(self, fault: str) -> None:
        self._plan.strays_are_out.clear()
        if fault in AT_ACCEPT or fault == PART:  # these need a new connection
            self._server.drop()
            time.sleep(PAUSE)
        self._plan.fault = fault if fault in AFTER_REQUEST or fault in AT_ACCEPT or fault == PART else None

    def _unset(self, fault: str) -> None:
        self._plan.fault = None
        if fault in ("stray later", "stray in halves"):
            self._plan.strays_are_out.wait(5)
            time.sleep(PAUSE)

    def blocking(self, faults: int, kind: str, http: httpx.Client | None = None) -> None:
        patient, hasty = (self._blocking_client(kind, timeout, http) for timeout in (PATIENT, HASTY))
        previous = signal.signal(signal.SIGALRM, _interrupt)
        try:
            for _ in range(faults):
                fault, is_hasty = self._next(("interrupted",) if http is None else ())
                if http and "stray" in fault:
                    fault = "refused"
                self._set(fault)
                self._one(hasty if is_hasty else patient, fault, kind)
                self._unset(fault)
                self._one(patient, "none", kind)
        finally:
            signal.signal(signal.SIGALRM, previous)
            patient.close()
            hasty.close()

    def _blocking_client(self, kind: str, timeout: float, http: httpx.Client | None) -> Bitget:
        transport = SYNC[kind](timeout=timeout) if http is None else HttpxTransport(http, timeout=timeout)
        return Bitget(*CREDENTIALS, base_url=self._server.url, transport=transport)

    async def tunnels(self, faults: int) -> None:
        """Faults of a proxy before its tunnel stands."""
        blocking = [Bitget(*CREDENTIALS, base_url=FAR, transport=make(timeout=PATIENT)) for make in SYNC.values()]
        others = [AsyncBitget(*CREDENTIALS, base_url=FAR, transport=make(timeout=PATIENT)) for make in ASYNC.values()]
        clients: list[Bitget | AsyncBitget] = [*blocking, *others]
        for number in range(faults):
            self._plan.fault = fault = str(self._random.choice(list(TUNNEL_FAULTS)))
            client = clients[number % len(clients)]
            if isinstance(client, Bitget):
                await asyncio.to_thread(self._one, client, fault, "tunnel")
            else:
                await self._async_one(client, fault, "tunnel")
        for client in blocking:
            client.close()
        await asyncio.gather(*(client.close() for client in others))

    def _one(self, client: Bitget, fault: str, kind: str) -> None:
        arguments = self._order()
        told: object
        try:
            if fault == "interrupted":
                signal.setitimer(signal.ITIMER_REAL, 0.0001 + self._random.random() * 0.003)
            told = client.uta.trade.place_order(**arguments).client_oid
            _disarm(fault)
        except BaseException as error:
            _disarm(fault)
            told = error.with_traceback(None)
        self.books.note(arguments["client_oid"], fault, kind, told)

    async def asynchronous(self, faults: int, kind: str) -> None:
        async with self._async_client(kind, PATIENT) as patient, self._async_client(kind, HASTY) as hasty:
            for _ in range(faults):
                fault, is_hasty = self._next(("cancelled",))
                await asyncio.to_thread(self._set, fault)
                await self._async_one(hasty if is_hasty else patient, fault, kind)
                await asyncio.to_thread(self._unset, fault)
                await self._async_one(patient, "none", kind)

    def _async_client(self, kind: str, timeout: float) -> AsyncBitget:
        return AsyncBitget(*CREDENTIALS, base_url=self._server.url, transport=ASYNC[kind](timeout=timeout))

    async def _async_one(self, client: AsyncBitget, fault: str, kind: str) -> None:
        arguments = self._order()
        task = asyncio.create_task(client.uta.trade.place_order(**arguments))
        if fault == "cancelled":
            asyncio.get_running_loop().call_later(self._random.random() * 0.003, task.cancel)
        told: object
        try:
            told = (await task).client_oid
        except BaseException as error:
            told = error.with_traceback(None)
        self.books.note(arguments["client_oid"], fault, kind, told)


def _disarm(fault: str) -> None:
    if fault == "interrupted":
        signal.setitimer(signal.ITIMER_REAL, 0)


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def run(faults: int, seed: int, tls: Certificates | None = None) -> tuple[Counter[str], list[str]]:
    """Run so many faults, over TLS where there are certificates; the second is what was wrong."""
    plan = Server(seed)
    with raw_server(plan.behave, None if tls is None else serving(tls)) as server, _trusting(tls):
        one = Run(seed, server, plan)
        for kind in SYNC:
            one.blocking(faults * 9 // 40, kind)
        for kind in ASYNC:
            asyncio.run(one.asynchronous(faults * 9 // 40, kind))
        if tls is None:
            with mock.patch.dict(os.environ, https_proxy=server.url):
                asyncio.run(one.tunnels(faults // 20))
        trusting = ssl.create_default_context()  # of what the environment names
        with httpx.Client(auth=httpx.DigestAuth("user", "pass"), follow_redirects=True, verify=trusting) as http:
            one.blocking(faults // 20, "client of the user's", http)
        time.sleep(0.2)
        return one.books.faults, one.books.wrong()


@contextmanager
def _trusting(tls: Certificates | None) -> Iterator[None]:
    with mock.patch.dict(os.environ):
        for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            os.environ.pop(name, None)
        if tls is not None:
            os.environ["SSL_CERT_FILE"] = str(tls.authority)
        yield


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("faults", type=int)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--tls", action="store_true")
    given = parser.parse_args()
    logging.getLogger("bitget_client").setLevel(logging.ERROR)
    started = time.monotonic()
    with TemporaryDirectory() as folder:
        by_kind, wrong = run(given.faults, given.seed, make_certificates(Path(folder)) if given.tls else None)
    for fault, times in by_kind.most_common():
        print(f"{times:7} {fault}")
    print(f"{by_kind.total()} faults in {time.monotonic() - started:.0f} s with seed {given.seed}, {len(wrong)} wrong")
    print(*wrong[:40], sep="\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
