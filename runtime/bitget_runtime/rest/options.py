"""How a client is set up: everything but its key, and what is different for blocking and asyncio clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from bitget_runtime.pacing.hooks import Hooks
    from bitget_runtime.pacing.settings import GivenLimits, Limits
    from bitget_runtime.rest.guards import Guards


class ClientOptions(Struct, frozen=True, kw_only=True):
    """Settings of a client.

    Attributes:
        env: `live` or `demo`.
        base_url: Another host, such as a mirror or a fake exchange.
        stream_url: The same for WebSockets.
        locale: Language of the exchange's messages.
        timeout: Seconds that a whole call may take, connecting, waits and retries included; None for a minute, of which
            one request may take 10 seconds.
        retries: How often a request may be sent again.
        strict: Raise `DecodeError` when a response does not fit the catalogue, instead of logging it once.
        read_only: Refuse whatever changes something.
        guards: Limits of the user's own; None for none.
        ssl_context: TLS settings of connections of our own, those of streams included.
        hooks: Functions that watch calls.
        headers: Headers of the user's own, sent with every request.
        limits: How calls keep to the exchange's limits; see `limits_from`.
        order_id_prefix: What the IDs begin with that are made for orders, transfers and withdrawals without one; None
            for none.
    """

    env: str
    base_url: str | None
    stream_url: str | None
    locale: str
    timeout: float | None
    retries: int
    strict: bool
    ssl_context: ssl.SSLContext | None
    hooks: Hooks | None
    limits: Limits | GivenLimits | None
    order_id_prefix: str | None = ""
    read_only: bool = False
    guards: Guards | None = None
    headers: Mapping[str, str] | None = None
