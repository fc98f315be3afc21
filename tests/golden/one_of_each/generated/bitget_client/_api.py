# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""What all operations share."""

from __future__ import annotations

from bitget_runtime.api import Api, Envelope, Environment, ErrorCodes, HeaderNames


def _load_error_codes() -> ErrorCodes:
    from bitget_client.error_codes import ERROR_CODES

    return ERROR_CODES


API = Api(
    environments={
        "live": Environment("https://api.bitget.com", {}),
        "demo": Environment("https://api.bitget.com", {"paptrading": "1"}),
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
    variables={
        "api_key": "BITGET_API_KEY",
        "secret_key": "BITGET_SECRET_KEY",
        "passphrase": "BITGET_PASSPHRASE",
        "base_url": "BITGET_API_BASE_URL",
    },
    load_error_codes=_load_error_codes,
)
