"""Keeps secrets out of the HTTP libraries' debug logs, whenever and however logging is set up."""

from __future__ import annotations

import logging

_TELL_SECRETS = (
    "hpack.hpack",  # every header of HTTP/2
    "hpack.table",
    "httpcore.socks",  # name and password of a proxy
)


class _NoDetails(logging.Filter):
    """Lets only records above DEBUG pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        return record.levelno > logging.DEBUG


def hush() -> None:
    """Silence the debug logs that contain secrets. Setting a level isn't enough: an application may set it later."""
    for name in _TELL_SECRETS:
        logger = logging.getLogger(name)
        if not any(isinstance(one, _NoDetails) for one in logger.filters):
            logger.addFilter(_NoDetails())
