"""Tasks and threads that call a counting server as fast as a budget lets them; as a program, one process of a fleet."""

from __future__ import annotations

import asyncio
import http.client
import itertools
import json
import logging
import math
import os
import sys
import threading
import time
from collections.abc import Sequence

from bitget_runtime.pacing.fleet.redis_budget import RedisBudget
from bitget_runtime.pacing.interface import BookedWait, CallBudget
from bitget_runtime.pacing.windows import Window

_skew = 0.0

OVERALL = Window("all ip:local", 6_000, 60.0, 240)


def windows_of(path: str) -> tuple[Window, ...]:
    """The limits of a path of the server, and the overall one."""
    _, most, seconds, _ = path.partition("?")[0].split("/")
    return Window(f"{path} uid:a", int(most), float(seconds)), OVERALL


Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def connected(port: int, tasks: int) -> list[Connection]:
    """A connection for each of so many tasks."""
    return [await asyncio.open_connection("127.0.0.1", port) for _ in range(tasks)]


async def call_in_tasks(
    budget: CallBudget, connections: Sequence[Connection], paths: Sequence[str], seconds: float
) -> None:
    """Call each path in turns over these connections, a task for each."""
    until = time.monotonic() + seconds
    pairs = zip(connections, itertools.cycle(paths), strict=False)
    await asyncio.gather(*(_task(budget, connection, path, until) for connection, path in pairs))


async def _task(budget: CallBudget, connection: Connection, path: str, until: float) -> None:
    reader, writer = connection
    windows = windows_of(path)
    while True:
        wait = await budget.reserve_async(windows, longest=math.inf)
        due = wait.at if isinstance(wait, BookedWait) else time.monotonic()
        if due >= until:
            break
        await asyncio.sleep(wait)
        if not budget.holds(windows, wait):
            continue
        sent = time.monotonic()
        writer.write(f"GET {path} HTTP/1.1\r\ndue: {due - _skew}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")
        _heard(budget, windows, head.split()[1] == b"429", int(head.split()[-1]), time.monotonic() - sent)
    writer.close()
    await writer.wait_closed()


def call_in_threads(budget: CallBudget, port: int, paths: Sequence[str], threads: int, seconds: float) -> None:
    """The same in threads."""
    until = time.monotonic() + seconds
    running = [
        threading.Thread(target=_thread, args=(budget, port, path, until))
        for path in itertools.islice(itertools.cycle(paths), threads)
    ]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()


def _thread(budget: CallBudget, port: int, path: str, until: float) -> None:
    windows = windows_of(path)
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.connect()
    while True:
        wait = budget.reserve(windows, longest=math.inf)
        due = wait.at if isinstance(wait, BookedWait) else time.monotonic()
        if due >= until:
            break
        time.sleep(wait)
        if not budget.holds(windows, wait):
            continue
        sent = time.monotonic()
        connection.request("GET", path, headers={"due": str(due - _skew)})
        response = connection.getresponse()
        response.read()
        _heard(budget, windows, response.status == 429, int(response.headers["left"]), time.monotonic() - sent)
    connection.close()


def _heard(budget: CallBudget, windows: tuple[Window, ...], refused: bool, left: int, took: float) -> None:
    if refused:
        budget.close(windows[0].bucket, 0.2)
    else:
        budget.remaining(windows[0].bucket, left, took=took)


class LostRedis(logging.Handler):
    """Counts how often Redis was out of reach."""

    times = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.times += 1


def main(port: int, url: str, paths: list[str], tasks: int, seconds: float, share: float, skew: float) -> None:
    """One process of a fleet, whose clock is wrong by `skew` seconds.

    It says when it is ready, reads when to begin, and says at the end whether Redis decides and how often it was lost.
    """
    global _skew
    _skew = skew
    right = time.time, time.monotonic
    time.time = lambda: right[0]() + skew
    time.monotonic = lambda: right[1]() + skew
    budget = RedisBudget(url, share=share, address="local", name="fleet", clock=time.monotonic)

    lost = LostRedis()
    logging.getLogger("bitget_client").addHandler(lost)

    async def run() -> None:
        while not budget.shared:
            await budget.reserve_async((Window(f"warm-up uid:{os.getpid()}", 100, 1.0),), longest=math.inf)
            await asyncio.sleep(0.05)
        connections = await connected(port, tasks)
        print("ready", flush=True)
        begin = float(await asyncio.to_thread(sys.stdin.readline))
        await asyncio.sleep(begin - right[1]())
        await call_in_tasks(budget, connections, paths, seconds)
        await budget.disconnect_async()

    asyncio.run(run())
    print(budget.shared, lost.times)


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
