"""WebSockets as uvicorn serves them with websockets."""

from __future__ import annotations

import logging
from typing import Any

from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

_REFUSED = "ASGI callable returned without completing handshake."


def _tells_of_us(record: logging.LogRecord) -> bool:
    """Whether a record is about more than a client's invalid UTF-8 or a handshake refused on purpose."""
    if record.exc_info is not None and isinstance(record.exc_info[1], UnicodeDecodeError):
        return False
    return record.msg != _REFUSED


_log = logging.getLogger("uvicorn.error.fake_exchange")
_log.setLevel(logging.WARNING)
_log.addFilter(_tells_of_us)


class WebSocket(WebSocketsSansIOProtocol):
    """A WebSocket that ends without a traceback in the log if a client breaks the protocol."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """`Any`: what uvicorn passes."""
        super().__init__(*args, **kwargs)
        self.logger = _log
