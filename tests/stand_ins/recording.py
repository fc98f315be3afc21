"""Transports that keep what they are asked to send and answer with fixed bytes."""

from __future__ import annotations

from bitget_runtime.transport.interface import HttpRequest, HttpResponse

CREDENTIALS = ("test-key", "test-secret", "test-passphrase")


class Recorder:
    """A `Transport` that sends nothing."""

    def __init__(self, body: bytes = b"", status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.answer = HttpResponse(status, headers or {}, body)
        self.sent: list[HttpRequest] = []

    def send(self, request: HttpRequest) -> HttpResponse:
        self.sent.append(request)
        return self.answer

    def close(self) -> None:
        pass


class AsyncRecorder:
    """An `AsyncTransport` that sends nothing."""

    def __init__(self, body: bytes = b"", status: int = 200, headers: dict[str, str] | None = None) -> None:
        self.answer = HttpResponse(status, headers or {}, body)
        self.sent: list[HttpRequest] = []

    async def send(self, request: HttpRequest) -> HttpResponse:
        self.sent.append(request)
        return self.answer

    async def close(self) -> None:
        pass
