"""How a client is set up: everything except its key, and what differs between blocking and asyncio clients."""

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
        timeout: Seconds that a whole call may take, connecting, waits and retries included; None for one minute, of
            which a single request may take 10 seconds.
        retries: How often a request may be sent again.
        strict: Raise `DecodeError` when a response does not fit the catalogue, instead of logging it once.
        read_only: Refuse whatever changes anything.
        guards: Your own limits; None for none.
        ssl_context: TLS settings of the client's own connections, including streams.
        hooks: Functions that watch calls.
        headers: Your own headers, sent with every request.
        limits: How calls keep to the exchange's limits; see `limits_from`.
        order_id_prefix: Prefix of the IDs that are made for orders, transfers and withdrawals without one; None
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
