"""A server that counts requests as the exchange does, in exact sliding windows when they arrive, in its own process.

`/10/1.0/name` is a bucket of 10 in a second; `/10/1.0/name?40` lets each request arrive up to 40 ms later than it did.
The header `due` says when a request should have been sent, by the machine's monotonic clock, which processes share.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import time
import urllib.request
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass
class Tally:
    """What became of the calls of a bucket.

    Attributes:
        accepted: How many were accepted.
        refused: How many were refused with 429.
        unexcused: How many of those though all calls of the window arrived as punctually as the margin supposes.
        dues: When they were to be sent.
    """

    accepted: int = 0
    refused: int = 0
    unexcused: int = 0
    dues: list[float] = field(default_factory=list)


@dataclass
class Bucket:
    most: int
    seconds: float
    window: deque[tuple[float, float]] = field(default_factory=deque)
    tally: Tally = field(default_factory=Tally)

    def count(self, due: float, margin: float) -> tuple[bool, int]:
        """Whether one that arrives now is accepted, and how many are left."""
        now = time.monotonic()
        tally = self.tally
        tally.dues.append(due)
        while self.window and self.window[0][0] <= now - self.seconds:
            self.window.popleft()
        late = [arrived - due for arrived, due in [*self.window, (now, due)]]
        if len(self.window) >= self.most:
            tally.refused += 1
            tally.unexcused += max(late) - min(late) <= margin
            return False, 0
        self.window.append((now, due))
        tally.accepted += 1
        return True, self.most - len(self.window)


class CountingServer:
    def __init__(self, margin: float) -> None:
        self._margin = margin
        self._buckets: dict[str, Bucket] = {}
        self._delayed: dict[asyncio.Task[None], None] = {}

    async def serve(self) -> None:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, backlog=1000)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                line, *headers = head.decode().split("\r\n")
                path, _, jitter = line.split()[1].partition("?")
                due = next((float(header[5:]) for header in headers if header.startswith("due: ")), 0.0)
                if path == "/tally":
                    tallies = {name: vars(bucket.tally) for name, bucket in self._buckets.items()}
                    self._respond(writer, 200, json.dumps(tallies), 0)
                    continue
                if jitter:
                    await asyncio.sleep(random.uniform(0, float(jitter) / 1000))
                _, most, seconds, _ = path.split("/")
                bucket = self._buckets.setdefault(path, Bucket(int(most), float(seconds)))
                accepted, left = bucket.count(due, self._margin)
                self._respond(writer, 200 if accepted else 429, "", left)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def _respond(self, writer: asyncio.StreamWriter, status: int, body: str, left: int) -> None:
        head = f"HTTP/1.1 {status} -\r\ncontent-length: {len(body)}\r\nleft: {left}\r\n\r\n"
        writer.write((head + body).encode())


@contextmanager
def counting_server(margin: float) -> Iterator[int]:
    """Starts one, and hands over its port."""
    process = subprocess.Popen([sys.executable, __file__, str(margin)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    try:
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def tallies(port: int) -> dict[str, Tally]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/tally") as response:
        return {name: Tally(**tally) for name, tally in json.load(response).items()}


if __name__ == "__main__":
    asyncio.run(CountingServer(float(sys.argv[1])).serve())
