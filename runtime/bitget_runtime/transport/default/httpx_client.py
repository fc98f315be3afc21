"""Sending with a user's httpx client, which is made as safe as it allows.

httpx's trace shows when a request begins, so that it is known when nothing was sent; a user's transport
without a trace leaves every failure open. Bytes that nobody asked for can't be detected here.
"""

from __future__ import annotations

import httpx

from bitget_runtime.errors import ConnectFailed, InvalidArgument, TransportError
from bitget_runtime.transport.attempt import Attempt
from bitget_runtime.transport.body import ACCEPTED_ENCODINGS, LARGEST_BODY, Body
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse, closed
from bitget_runtime.transport.library_logs import hush

_BEGINS = ("http11.send_request_headers.started", "http2.send_request_headers.started")


class UsersClient:
    """A user's `httpx.Client`, which the user also closes.

    Raises:
        InvalidArgument: it is something else.
    """

    def __init__(self, client: httpx.Client) -> None:
        if not isinstance(client, httpx.Client):
            raise InvalidArgument(f"http_client must be an httpx.Client, not {type(client).__name__}")
        hush()
        self._client = client

    def send(self, request: HttpRequest, attempt: Attempt) -> HttpResponse:
        """Send, and wait; exceptions are raised unchanged."""
        outgoing = _outgoing(self._client, request, attempt)

        def trace(event: str, info: dict[str, object]) -> None:
            _note(event, info, attempt)

        outgoing.extensions["trace"] = trace
        attempt.known = False
        response = self._client.send(outgoing, stream=True, auth=None, follow_redirects=False)
        try:
            headers = _headers(response)
            if response.is_stream_consumed:  # by one of the client's hooks
                return HttpResponse(response.status_code, headers, _bounded(response.content))
            body = Body(headers)
            for chunk in response.iter_raw():
                attempt.left()
                body.add(chunk)
            return HttpResponse(response.status_code, headers, body.whole())
        finally:
            response.close()


class UsersAsyncClient:
    """The same for an `httpx.AsyncClient`."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        if not isinstance(client, httpx.AsyncClient):
            raise InvalidArgument(f"http_client must be an httpx.AsyncClient, not {type(client).__name__}")
        hush()
        self._client = client

    async def send(self, request: HttpRequest, attempt: Attempt) -> HttpResponse:
        """Send, and wait; exceptions are raised unchanged."""
        outgoing = _outgoing(self._client, request, attempt)

        async def trace(event: str, info: dict[str, object]) -> None:
            _note(event, info, attempt)

        outgoing.extensions["trace"] = trace
        attempt.known = False
        response = await self._client.send(outgoing, stream=True, auth=None, follow_redirects=False)
        try:
            headers = _headers(response)
            if response.is_stream_consumed:  # by one of the client's hooks
                return HttpResponse(response.status_code, headers, _bounded(response.content))
            body = Body(headers)
            async for chunk in response.aiter_raw():
                body.add(chunk)
            return HttpResponse(response.status_code, headers, body.whole())
        finally:
            await response.aclose()


def _outgoing(client: httpx.Client | httpx.AsyncClient, request: HttpRequest, attempt: Attempt) -> httpx.Request:
    """The request with the headers and timeouts of the user's client. Its cookies are left out: one that can't be
    sent would stop all sending."""
    if client.is_closed:
        raise closed()
    headers = httpx.Headers(client.headers)
    headers.update({**dict(request.headers), "Accept-Encoding": ACCEPTED_ENCODINGS})
    left = attempt.left()
    timeouts = {part: left if limit is None else min(limit, left) for part, limit in client.timeout.as_dict().items()}
    outgoing = httpx.Request(
        request.method,
        request.base_url + request.target,
        headers=headers,
        content=request.body or None,
        extensions={"timeout": timeouts},
    )
    if not outgoing.url.raw_path.endswith(request.target.encode()):
        raise ConnectFailed("httpx changes the path or the query, so the signature would not fit")
    return outgoing


def _note(event: str, info: dict[str, object], attempt: Attempt) -> None:
    """Note that a request begins; one to a proxy, for a tunnel, isn't ours."""
    attempt.known = True
    if event in _BEGINS and getattr(info.get("request"), "method", None) != b"CONNECT":
        attempt.begin()


def _headers(response: httpx.Response) -> ResponseHeaders:
    return ResponseHeaders.from_bytes(response.headers.raw)


def _bounded(content: bytes) -> bytes:
    if len(content) > LARGEST_BODY:
        raise TransportError(f"the response has more than {LARGEST_BODY >> 20} MB")
    return content
