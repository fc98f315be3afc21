"""A server that stands in for the exchange where a test prepares what is wrong: a status and a body per path."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

Reply: TypeAlias = tuple[int, bytes]
Respond: TypeAlias = Callable[[str, Mapping[str, str]], Reply]
"""From a path and the headers to a status and a body."""


def envelope(code: str = "00000", data: Any = None, *, ahead: float = 0, status: int | None = None) -> Reply:
    """A response as the exchange makes them. `ahead`: seconds by which its clock is ahead. `Any`: JSON values."""
    now = round((time.time() + ahead) * 1_000)
    body = {"code": code, "msg": "words", "requestTime": now, "data": data}
    return status or (200 if code == "00000" else 400), json.dumps(body).encode()


@contextmanager
def prepared_exchange(respond: Respond, *, handshake: int = 101) -> Iterator[str]:
    """A server on loopback; its address. `handshake`: its status for WebSockets."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if "Upgrade" in self.headers:
                self.send_response(handshake)
                self.end_headers()
                return
            status, body = respond(self.path.partition("?")[0], dict(self.headers.items()))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
