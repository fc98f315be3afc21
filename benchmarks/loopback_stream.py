"""A WebSocket server for benchmarks, in a process of its own: acknowledges subscriptions and sends frames as told."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection

from picows import WSFrame, WSListener, WSMsgType, WSTransport, WSUpgradeRequest, ws_create_server

BURST = 50
"""Frames that are sent before other connections have their turn."""


class Feed:
    """What the server sends: frames, over and over, so many of them, at so many a second.

    Args:
        frames: The frames.
        count: How many to send in all.
        per_second: How many a second; as fast as they are taken where None.
        stamp: Whether each frame's `"ts":0` is replaced by the time it is sent, in nanoseconds.
    """

    def __init__(self, frames: Sequence[bytes], count: int, per_second: int | None = None, *, stamp: bool = False):
        self.frames = frames
        self.count = count
        self.per_second = per_second
        self.stamp = stamp


class _Listener(WSListener):
    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self._feed = feed
        self._task: asyncio.Task[None] | None = None
        self._writable = asyncio.Event()
        self._writable.set()

    def pause_writing(self) -> None:
        self._writable.clear()

    def resume_writing(self) -> None:
        self._writable.set()

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        if frame.msg_type == WSMsgType.CLOSE:
            transport.disconnect()
            return
        text = frame.get_payload_as_bytes()
        if text == b"ping":
            transport.send(WSMsgType.TEXT, b"pong")
            return
        request = json.loads(text)
        for argument in request["args"]:
            transport.send(WSMsgType.TEXT, json.dumps({"event": request["op"], "arg": argument}).encode())
        self._stop()
        if request["op"] == "subscribe":
            self._task = asyncio.get_running_loop().create_task(self._send(transport))

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        self._stop()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _send(self, transport: WSTransport) -> None:
        feed = self._feed
        started = time.perf_counter()
        for number in range(feed.count):
            payload = feed.frames[number % len(feed.frames)]
            if feed.stamp:
                payload = payload.replace(b'"ts":0', b'"ts":%d' % time.time_ns())
            transport.send(WSMsgType.TEXT, payload)
            await self._writable.wait()
            if feed.per_second is not None:
                await asyncio.sleep(started + (number + 1) / feed.per_second - time.perf_counter())
            elif number % BURST == 0:
                await asyncio.sleep(0)


async def _serve(feed: Feed, pipe: Connection) -> None:
    def listener(request: WSUpgradeRequest) -> _Listener:
        return _Listener(feed)

    server = await ws_create_server(listener, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def _main(make_feed: Callable[[], Feed], pipe: Connection) -> None:
    asyncio.run(_serve(make_feed(), pipe))


@contextmanager
def streaming(make_feed: Callable[[], Feed]) -> Iterator[str]:
    """A server that sends to everybody who subscribes; its address."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_main, args=(make_feed, there), daemon=True)
    process.start()
    try:
        yield f"ws://127.0.0.1:{here.recv()}"
    finally:
        process.kill()
        process.join()
