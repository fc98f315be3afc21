"""Ctrl-C, and a notebook's stop button, end a history at once, whatever its calls wait for."""

import _thread
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

NOW = 1_795_953_600_000
SPAN: dict[str, Any] = {"category": "SPOT", "start": "2025-11-01", "end": "2025-11-11"}


class Hanging:
    """Never replies until it is released, and interrupts the main thread with the first request, without waking it, as
    a signal does that comes just before a wait."""

    def __init__(self) -> None:
        self.sent, self.gave_up = 0, False
        self.release = threading.Event()

    def send(self, request: HttpRequest) -> HttpResponse:
        if "candles" not in request.target:
            body = b'{"code":"00000","msg":"","requestTime":%d,"data":{"serverTime":"%d"}}' % (NOW, NOW)
            return HttpResponse(200, ResponseHeaders({}), body)
        self.sent += 1
        if self.sent == 1:
            _thread.interrupt_main()
        self.gave_up |= not self.release.wait(5)
        raise ConnectionResetError

    def close(self) -> None:
        self.release.set()


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    transport = Hanging()
    yield transport
    transport.release.set()


def workers() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name in {"bitget-history", "bitget-download", "bitget walk"}]


def ended() -> bool:
    for one in workers():
        one.join(5)
    return not workers()


@pytest.mark.parametrize("concurrency", [1, 4])
def test_an_interrupt_ends_candles_before_their_calls_end(hanging: Hanging, concurrency: int) -> None:
    client = Bitget(transport=hanging, retries=0)
    with pytest.raises(KeyboardInterrupt):
        client.history.candles("BTCUSDT", "15m", **SPAN, concurrency=concurrency)
    assert not hanging.gave_up
    before = hanging.sent
    hanging.release.set()
    assert ended()
    assert hanging.sent <= before + concurrency  # each thread may have been about to send


@pytest.mark.parametrize("concurrency", [1, 8])
def test_an_interrupt_ends_a_download_and_nothing_is_written_after_it(
    hanging: Hanging, tmp_path: Path, concurrency: int
) -> None:
    client = Bitget(transport=hanging, retries=0)
    with pytest.raises(KeyboardInterrupt):
        client.history.download(tmp_path, "BTCUSDT", "15m", **SPAN, concurrency=concurrency)
    assert not hanging.gave_up
    before = sorted(tmp_path.rglob("*"))
    hanging.release.set()
    assert ended()
    assert sorted(tmp_path.rglob("*")) == before
