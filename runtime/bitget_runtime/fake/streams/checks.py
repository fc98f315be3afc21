"""What an exchange checks on a WebSocket: the login, what a subscription names, what a command names. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args, get_origin

from bitget_runtime.fake.checks import MAX_SKEW_MS, Guard, Refusal
from bitget_runtime.fake.market.binary_market import BinarySubscription
from bitget_runtime.fake.streams.documented import Subscription
from bitget_runtime.fake.streams.words import LOGIN_REQUEST, PRODUCT, SYMBOL
from bitget_runtime.stream.wire.binary import BinaryChannel
from bitget_runtime.stream.wire.channel import Channel, Command

if TYPE_CHECKING:
    from bitget_runtime.values.parameters import Parameter

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

_MOST_DIGITS = 10
"""A time in seconds has no more; one in milliseconds does."""


@dataclass
class StreamRules:
    """What WebSockets allow, and how they say no. May be changed at any time.

    Attributes:
        messages_per_second: Messages that a connection may send.
        subscriptions_per_hour: Subscribe requests that a connection may send.
        channels_per_connection: Channels that a connection may have.
        argument_bytes: Length of all arguments of one request.
        ping_within: Seconds without a ping after which a connection is closed.
        numeric_codes: Codes of errors are JSON numbers, not text.
        names_refused: An error says which subscription it is about.
    """

    messages_per_second: int
    subscriptions_per_hour: int
    argument_bytes: int
    channels_per_connection: int = 1000
    ping_within: float = 120.0
    numeric_codes: bool = False
    names_refused: bool = True


def check_login(guard: Guard, arguments: object, now: int) -> Refusal | None:
    """What is wrong with a login, in the order in which the exchange looks.

    Args:
        guard: What it is checked against.
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
    if not compare_digest(passphrase, found.credentials.passphrase.encode()):
        return Refusal(INVALID_PASSPHRASE)
    if not timestamp.isdigit() or len(timestamp) > _MOST_DIGITS:
        return Refusal(INVALID_TIMESTAMP)
    # the time was cut down to seconds: half of one is given back
    if abs(int(timestamp) * 1000 + 500 - now) > MAX_SKEW_MS + 500:
        return Refusal(TIMESTAMP_EXPIRED)
    return None if found.verify(timestamp + LOGIN_REQUEST.encode(), signature) else Refusal(INVALID_SIGNATURE)


class _Misfit(NamedTuple):
    """Why something is not what was asked for; what comes nearest has the highest rank."""

    rank: int
    refusal: Refusal


class Offer:
    """The channels and commands that an exchange has.

    Args:
        calls: All of them, by address.
    """

    def __init__(self, calls: Mapping[str, Channel[Any] | Command[Any] | BinaryChannel[Any]]) -> None:
        self.addresses = tuple(calls)
        self._calls = calls

    # read when the first one is asked for: loading the models takes its time
    @cached_property
    def _all(self) -> tuple[Channel[Any] | Command[Any] | BinaryChannel[Any], ...]:
        return tuple(self._calls[address] for address in self.addresses)

    @cached_property
    def binary(self) -> tuple[BinaryChannel[Any], ...]:
        """The channels of binary market data."""
        return tuple(call for call in self._all if isinstance(call, BinaryChannel))

    @cached_property
    def channels(self) -> tuple[Channel[Any], ...]:
        return tuple(call for call in self._all if isinstance(call, Channel))

    def has(self, address: str) -> bool:
        """Whether there is such a channel."""
        return isinstance(self._calls.get(address), (Channel, BinaryChannel))

    def binary_subscription(self, generation: str, argument: dict[str, Any]) -> BinarySubscription | Refusal:
        """The same as `subscription` for binary market data."""
        for channel in self.binary:
            if channel.address.partition(".")[0] == generation:
                topic = channel.message.topic
                if topic in argument.values():
                    missing = next((name for name in (PRODUCT, SYMBOL) if not argument.get(name)), None)
                    if missing is not None:
                        return Refusal(INVALID_PARAMETER, missing)
                    known = argument[PRODUCT] in channel.message.products
                    return BinarySubscription(channel, argument) if known else Refusal(NO_CHANNEL, PRODUCT)
        return Refusal(NO_CHANNEL)

    def subscription(self, generation: str, argument: dict[str, Any]) -> Subscription | Refusal:
        """The channel that an argument means, with what it says, or why there is none."""
        channels = (channel for channel in self.channels if _generation(channel) == generation)
        nearest = _Misfit(-1, Refusal(NO_CHANNEL))
        for channel in channels:
            name = argument.get(channel.facts.channel_key)
            if name is None:
                return Refusal(INVALID_PARAMETER, channel.facts.channel_key)
            in_name = _read_name(channel, name)
            if in_name is None:
                continue
            misfit = _misfit(channel.constant, channel.parameters, argument, channel.in_name)
            if misfit is None:
                given = {**argument, **in_name}
                values = {one.name: str(given[one.wire]) for one in channel.parameters if given.get(one.wire)}
                return Subscription(channel, argument, values)
            nearest = max(nearest, misfit, key=lambda one: one.rank)
        return nearest.refusal

    def command(self, generation: str, head: dict[str, Any]) -> Command[Any] | Refusal:
        """The command that the frame around its parameters means, or why there is none."""
        nearest = _Misfit(-1, Refusal(NO_CHANNEL))
        for command in self._all:
            if not isinstance(command, Command) or _generation(command) != generation:
                continue
            if head.get(command.facts.channel_key) == command.name:
                misfit = _misfit(command.constant, command.frame.parameters, head, ())
                if misfit is None:
                    return command
                nearest = max(nearest, misfit, key=lambda one: one.rank)
        return nearest.refusal


def _generation(call: Channel[Any] | Command[Any]) -> str:
    return call.address.partition(".")[0]


def _read_name(channel: Channel[Any], name: object) -> dict[str, str] | None:
    """The arguments that are part of a channel's name; None where it is another channel's."""
    if name not in channel.names:
        return None
    pattern = "".join(
        f"(?P<{part}>.*)" if number % 2 else re.escape(part)
        for number, part in enumerate(re.split(r"\{(\w+)\}", channel.name))
    )
    match = re.fullmatch(pattern, str(name))
    return {} if match is None else {wire: value for wire, value in match.groupdict().items() if value}


def _misfit(
    constant: Mapping[str, str], parameters: Iterable[Parameter], sent: dict[str, Any], in_name: tuple[str, ...]
) -> _Misfit | None:
    """Why what was sent does not fit; None where it does."""
    found = [
        *_wrong_constants(constant, sent),
        *_wrong_values([one for one in parameters if one.wire not in in_name], sent),
    ]
    # the product line tells channels of one name apart: where it is wrong, it is another channel
    return min(found, key=lambda one: one.rank, default=None)


def _wrong_constants(constant: Mapping[str, str], sent: dict[str, Any]) -> Iterator[_Misfit]:
    for wire, value in constant.items():
        if sent.get(wire) != value:
            yield _Misfit(0, Refusal(INVALID_PARAMETER if wire not in sent else NO_CHANNEL, wire))


def _wrong_values(parameters: Iterable[Parameter], sent: dict[str, Any]) -> Iterator[_Misfit]:
    for parameter in parameters:
        product = parameter.name == "inst_type"
        value = sent.get(parameter.wire)
        if value is None or value == "":
            if parameter.required:
                yield _Misfit(0 if product else 1, Refusal(INVALID_PARAMETER, parameter.wire))
        elif get_origin(parameter.annotation) is Literal and value not in get_args(parameter.annotation):
            yield (
                _Misfit(0, Refusal(NO_CHANNEL, parameter.wire))
                if product
                else _Misfit(1, Refusal(INVALID_PARAMETER, parameter.wire))
            )
