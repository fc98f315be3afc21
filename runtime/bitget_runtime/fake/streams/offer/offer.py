"""The channels and commands of WebSockets, and how subscriptions and commands are matched to them. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args, get_origin

from bitget_runtime.fake.checks import Refusal
from bitget_runtime.fake.streams.checks import INVALID_PARAMETER, NO_CHANNEL
from bitget_runtime.fake.streams.offer.binary import BinarySubscription
from bitget_runtime.fake.streams.offer.documented import Subscription
from bitget_runtime.fake.streams.words import PRODUCT, SYMBOL
from bitget_runtime.stream.wire.binary import BinaryChannel
from bitget_runtime.stream.wire.channel import Channel, Command

if TYPE_CHECKING:
    from bitget_runtime.values.parameters import Parameter


class _Misfit(NamedTuple):
    """Why something does not match a request; the nearest has the highest rank."""

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

    # read on first use: loading the models takes time
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
                    known = argument[PRODUCT] in channel.message.categories
                    return BinarySubscription(channel, argument) if known else Refusal(NO_CHANNEL, PRODUCT)
        return Refusal(NO_CHANNEL)

    def subscription(self, generation: str, argument: dict[str, Any]) -> Subscription | Refusal:
        """The subscription that an argument means, or why there is none."""
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
    """The arguments that are part of a channel's name; None if it is another channel's."""
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
    """Why what was sent does not fit; None if it does."""
    found = [
        *_wrong_constants(constant, sent),
        *_wrong_values([one for one in parameters if one.wire not in in_name], sent),
    ]
    # the product line distinguishes channels with one name: a wrong one means another channel
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
