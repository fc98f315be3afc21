# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""What all operations share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitget_runtime.facts import (
    AccountFacts,
    ApiFacts,
    CallLimits,
    Envelope,
    Environment,
    ErrorCodes,
    HeaderNames,
    RateLimit,
    StreamFacts,
    StreamLimits,
)

if TYPE_CHECKING:
    from bitget_runtime.order_facts import OrderFacts
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.registry import Endpoints


def _load_operations() -> Endpoints[Operation[Any]]:
    from bitget_client.registry import operations

    return operations


def _load_error_codes() -> ErrorCodes:
    from bitget_client.error_codes import ERROR_CODES

    return ERROR_CODES


def _load_accounts() -> AccountFacts:
    from bitget_client.accounts import ACCOUNTS

    return ACCOUNTS


def _load_orders() -> OrderFacts:
    from bitget_client.order_lives import ORDERS

    return ORDERS


API = ApiFacts(
    environments={
        "live": Environment("https://api.bitget.com", "wss://ws.bitget.com", {}),
        "demo": Environment("https://api.bitget.com", "wss://wspap.bitget.com", {"paptrading": "1"}, "signed"),
    },
    headers=HeaderNames(
        key="ACCESS-KEY",
        signature="ACCESS-SIGN",
        timestamp="ACCESS-TIMESTAMP",
        passphrase="ACCESS-PASSPHRASE",
        locale="locale",
        rate_limit_remaining="x-mbx-used-remain-limit",
    ),
    envelope=Envelope(
        code="code",
        message="msg",
        time="requestTime",
        data="data",
        success="00000",
    ),
    client_order_id="clientOid",
    new_client_order_ids=(
        "newClientOid",
        "stopSurplusClientOid",
        "stopLossClientOid",
    ),
    order_id="orderId",
    secrets=frozenset(
        (
            "apiKey",
            "apikey",
            "passphrase",
            "secret",
            "secretKey",
            "subAccountApiKey",
        )
    ),
    limits=CallLimits(
        overall=RateLimit.parse("6000/m/ip"),
        locked_for=300,
        defaults={
            "signed": RateLimit.parse("1/s/uid"),
            "public": RateLimit.parse("1/s/ip"),
        },
        vip={
            1: RateLimit.parse("60/s/uid"),
            2: RateLimit.parse("80/s/uid"),
            3: RateLimit.parse("100/s/uid"),
        },
    ),
    too_wide=frozenset(
        (
            "00001",
            "40705",
            "43111",
        )
    ),
    streams={
        "classic": StreamFacts(
            channel_key="channel", public="/v2/ws/public", private="/v2/ws/private", parameters_in="params"
        ),
        "uta": StreamFacts(
            channel_key="topic", public="/v3/ws/public", private="/v3/ws/private", binary="/v3/ws/public/sbe"
        ),
    },
    stream_limits=StreamLimits(
        messages_per_second=10,
        subscriptions_per_hour=240,
        channels_per_connection=50,
        argument_bytes=4096,
        connections_per_5_minutes=300,
        ping_seconds=30,
        lifetime_hours=24,
    ),
    variables={
        "api_key": "BITGET_API_KEY",
        "secret_key": "BITGET_SECRET_KEY",
        "passphrase": "BITGET_PASSPHRASE",
        "base_url": "BITGET_API_BASE_URL",
        "stream_url": "BITGET_STREAM_BASE_URL",
    },
    time={"classic": "/api/v2/public/time", "uta": "/api/v3/public/time"},
    load_operations=_load_operations,
    load_error_codes=_load_error_codes,
    load_accounts=_load_accounts,
    load_orders=_load_orders,
)
