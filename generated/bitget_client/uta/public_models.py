# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta public."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model


class ServerTime(Model, kw_only=True):
    """What `uta.public.get_server_time` returns.

    Attributes:
        server_time: The server's clock.
    """

    raw_server_time: str = field(name="serverTime")
    server_time = read.timestamp("raw_server_time")
    """The server's clock."""
