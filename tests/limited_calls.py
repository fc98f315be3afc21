"""Tasks and threads that call a counting server as fast as a budget lets them; as a program, one process of a fleet."""

from __future__ import annotations

import asyncio
import http.client
import itertools
import json
import math
import os
import sys
import threading
import time
from collections.abc import Sequence

from bitget_runtime.pacing.budget import Budget, Wait
from bitget_runtime.pacing.redis_budget import RedisBudget
from bitget_runtime.pacing.windows import Window

_skew = 0.0

OVERALL = Window("all ip:local", 6_000, 60.0, 240)


def windows_of(path: str) -> tuple[Window, ...]:
    """The limits of a path of the server, and the overall one."""
    _, most, seconds, _ = path.partition("?")[0].split("/")
    return Window(f"{path} uid:a", int(most), float(seconds)), OVERALL


async def call_in_tasks(budget: Budget, port: int, paths: Sequence[str], tasks: int, until: float) -> None:
    """Call each path in turns of so many tasks until that time."""
    await asyncio.gather(
        *(_task(budget, port, path, until) for path in itertools.islice(itertools.cycle(paths), tasks))
    )


async def _task(budget: Budget, port: int, path: str, until: float) -> None:
    windows = windows_of(path)
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while True:
        wait = await budget.reserve_async(windows, longest=math.inf)
        due = wait.at if isinstance(wait, Wait) else time.monotonic()
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


def call_in_threads(budget: Budget, port: int, paths: Sequence[str], threads: int, until: float) -> None:
    """The same in threads."""
    running = [
        threading.Thread(target=_thread, args=(budget, port, path, until))
        for path in itertools.islice(itertools.cycle(paths), threads)
    ]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()


def _thread(budget: Budget, port: int, path: str, until: float) -> None:
    windows = windows_of(path)
    connection = http.client.HTTPConnection("127.0.0.1", port)
    connection.connect()
    while True:
        wait = budget.reserve(windows, longest=math.inf)
        due = wait.at if isinstance(wait, Wait) else time.monotonic()
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


def _heard(budget: Budget, windows: tuple[Window, ...], refused: bool, left: int, took: float) -> None:
    if refused:
        budget.close(windows[0].bucket, 0.2)
    else:
        budget.remaining(windows[0].bucket, left, took=took)


def main(port: int, url: str, paths: list[str], tasks: int, seconds: float, share: float, skew: float) -> None:
    """One process of a fleet, whose clock is wrong by `skew` seconds.

    It says when it is ready, is told when to begin, and says at the end whether Redis decides.
    """
    global _skew
    _skew = skew
    right = time.time, time.monotonic
    time.time = lambda: right[0]() + skew
    time.monotonic = lambda: right[1]() + skew
    budget = RedisBudget(url, share=share, address="local", name="fleet", clock=time.monotonic)

    async def run() -> None:
        while not budget.shared:
            await budget.reserve_async((Window(f"warm-up uid:{os.getpid()}", 100, 1.0),), longest=math.inf)
            await asyncio.sleep(0.05)
        print("ready", flush=True)
        begin = float(await asyncio.to_thread(sys.stdin.readline))
        await asyncio.sleep(begin - right[1]())
        await call_in_tasks(budget, port, paths, tasks, begin + skew + seconds)
        await budget.disconnect_async()

    asyncio.run(run())
    print(budget.shared)


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
