"""The exchange's own checks on a WebSocket: the login. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from bitget_runtime.fake.checks import MAX_SKEW_MS, Guard, Refusal
from bitget_runtime.fake.streams.words import LOGIN_REQUEST

NO_CHANNEL = "30001"
ILLEGAL_REQUEST = "30002"
INVALID_OP = "30003"
LOGIN_NEEDED = "30004"
TOO_MANY_REQUESTS = "30006"
TOO_MANY_CHANNELS = "30007"
INVALID_KEY = "30011"
INVALID_PASSPHRASE = "30012"  # noqa: S105 - an error code
INVALID_TIMESTAMP = "30013"
TIMESTAMP_EXPIRED = "30014"
INVALID_SIGNATURE = "30015"
INVALID_PARAMETER = "30016"
UPGRADE = "30033"

LOGIN_MEMBERS = ("apiKey", "passphrase", "timestamp", "sign")
SECRET_MEMBERS = frozenset(LOGIN_MEMBERS) - {"timestamp"}
"""Arguments that only the sender should know."""

_MOST_DIGITS = 10
"""Digits of a time in seconds; one in milliseconds has more."""


@dataclass
class StreamRules:
    """What WebSockets allow, and how they refuse. May be changed at any time.

    Attributes:
        messages_per_second: Messages that a connection may send, if limits are on.
        subscriptions_per_hour: Subscribe requests that a connection may send, if limits are on.
        channels_per_connection: Channels that a connection may have.
        argument_bytes: Length of all arguments of one request.
        ping_within: Seconds without a ping after which a connection is closed.
        numeric_codes: Codes of errors are JSON numbers, not text.
        names_refused: An error names its subscription.
    """

    messages_per_second: int
    subscriptions_per_hour: int
    argument_bytes: int
    channels_per_connection: int = 1000
    ping_within: float = 120.0
    numeric_codes: bool = False
    names_refused: bool = True


def check_login(guard: Guard, arguments: object, now: int) -> Refusal | None:
    """What is wrong with a login, checked in the exchange's order.

    Args:
        guard: Checks signatures.
        arguments: `args` of the request.
        now: Milliseconds since the epoch, by the exchange's clock.
    """
    sent = arguments[0] if isinstance(arguments, list) and arguments else None
    if not isinstance(sent, dict):
        return Refusal(INVALID_PARAMETER, "args")
    for name in LOGIN_MEMBERS:
        if not isinstance(sent.get(name), (str, int)) or sent[name] == "":
            return Refusal(INVALID_PARAMETER, name)
    key, passphrase, timestamp, signature = (str(sent[name]).encode() for name in LOGIN_MEMBERS)
    found = guard.find(key)
    if found is None:
        return Refusal(INVALID_KEY)
    if not found.has_passphrase(passphrase):
        return Refusal(INVALID_PASSPHRASE)
    if not timestamp.isdigit() or len(timestamp) > _MOST_DIGITS:
        return Refusal(INVALID_TIMESTAMP)
    # the time was cut down to seconds: half of one is given back
    if guard.too_far(int(timestamp) * 1000 + 500, now, MAX_SKEW_MS + 500):
        return Refusal(TIMESTAMP_EXPIRED)
    return None if found.verify(timestamp + LOGIN_REQUEST.encode(), signature) else Refusal(INVALID_SIGNATURE)
