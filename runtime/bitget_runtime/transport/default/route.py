"""How requests reach one host with httpcore, the library below httpx: proxy, trusted certificates, and form."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import urlsplit

import httpcore

from bitget_runtime.transport.attempt import current_attempt
from bitget_runtime.transport.body import ACCEPTED_ENCODINGS
from bitget_runtime.transport.library_logs import hush
from bitget_runtime.transport.proxies import Proxy, proxy_for, refuse_socks
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    import ssl

    from bitget_runtime.transport.interface import HttpRequest

KEPT = 20
"""Most connections that wait for the next call."""

_KEPT_SECONDS = 5.0
"""How long a connection may wait for the next call."""

_ACCEPTED = (b"Accept-Encoding", ACCEPTED_ENCODINGS.encode())


class Options(TypedDict):
    """What httpcore needs to make connections."""

    ssl_context: ssl.SSLContext | None
    proxy: httpcore.Proxy | None
    keepalive_expiry: float


class Route:
    """The way to one host.

    Args:
        base_url: Scheme, host and port.
        ssl_context: The user's TLS settings.

    Raises:
        InvalidArgument: the environment's proxy or certificates can't be used.
    """

    def __init__(self, base_url: str, ssl_context: ssl.SSLContext | None) -> None:
        hush()
        url = urlsplit(base_url)
        self._scheme, self._port = url.scheme.encode(), url.port
        self._host = (url.hostname or "").encode("ascii")
        self._host_header = (b"Host", url.netloc.encode("ascii"))
        proxy = proxy_for(base_url)
        self._proxy_words = "" if proxy is None else proxy.words
        if proxy is not None and proxy.is_socks and find_spec("socksio") is None:
            refuse_socks(proxy, base_url, "it needs one more package, pip install 'httpx[socks]'")
        needs_tls = url.scheme == "https" or (proxy is not None and proxy.scheme == "https")
        context = tls_context(ssl_context) if needs_tls else None
        self.options: Options = {
            "ssl_context": context,
            "proxy": None if proxy is None else _proxy(proxy, context),
            "keepalive_expiry": _KEPT_SECONDS,
        }
        self.origin = self._url(b"/").origin

    def outgoing(self, request: HttpRequest) -> httpcore.Request:
        """The request in httpcore's form."""
        current_attempt.get().proxy = self._proxy_words
        headers = [(name.encode("ascii"), value.encode("ascii")) for name, value in request.headers.items()]
        headers += (self._host_header, _ACCEPTED)
        if request.method == "POST":
            headers.append((b"Content-Length", b"%d" % len(request.body)))
        url = self._url(request.target.encode("ascii"))
        return httpcore.Request(request.method.encode("ascii"), url, headers=headers, content=request.body)

    def _url(self, target: bytes) -> httpcore.URL:
        return httpcore.URL(scheme=self._scheme, host=self._host, port=self._port, target=target)


def _proxy(proxy: Proxy, context: ssl.SSLContext | None) -> httpcore.Proxy:
    return httpcore.Proxy(
        proxy.url.replace("socks5h://", "socks5://"),
        auth=None if proxy.user is None else (proxy.user[0].encode(), proxy.user[1].encode()),
        ssl_context=context if proxy.scheme == "https" else None,
    )
