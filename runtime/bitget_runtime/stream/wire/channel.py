"""Channels that push, and commands that are sent over a WebSocket, as data."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar, Unpack, cast, get_args

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from bitget_runtime.errors import DecodeError
from bitget_runtime.rest.counted_call import CountedCall, LimitFacts
from bitget_runtime.rest.endpoint import Endpoint, Outcome
from bitget_runtime.rest.wire.request import Arguments, Extra, write
from bitget_runtime.rest.wire.undocumented import undocumented
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.identity import Identity
from bitget_runtime.stream.wire.push import Push
from bitget_runtime.values import exact
from bitget_runtime.values.drift import DoesNotFit, Fitting, report
from bitget_runtime.values.parameters import Form

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, StreamFacts

T = TypeVar("T")

_NONE: Mapping[str, Collection[str]] = MappingProxyType({})

Scope: TypeAlias = Literal["public", "private"]
"""Which connection a channel is on; private ones need a login."""

Pushes: TypeAlias = Literal["snapshots", "changes", "events"]
"""How a push relates to the previous one: its replacement, a change to it, or another event."""

Argument: TypeAlias = dict[str, str]
"""A subscription as it is sent; the exchange repeats it in every push, as `arg`."""


class ChannelExample(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A documented subscription and one of its pushes.

    Attributes:
        subscribe: The frame that subscribes.
        ack: The exchange's confirmation.
        push: One of its pushes.
        departs: How the example differs from what is really sent; None if it does not.
        mended: What was changed to make the documented text valid JSON.
        constructed: Built from the declared fields because the docs have no example.
    """

    push: str
    subscribe: str
    ack: str | None = None
    departs: str | None = None
    mended: str | None = None
    constructed: bool = False


class CommandExample(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A documented command and its reply; the other attributes are those of `ChannelExample`."""

    request: str
    reply: str
    departs: str | None = None
    mended: str | None = None
    constructed: bool = False


class _Streamed(Endpoint):
    """A channel or a command: an endpoint that is reached over a WebSocket."""

    constant: Mapping[str, str]

    @cached_property
    def facts(self) -> StreamFacts:
        """Facts about the WebSockets of its generation of the API."""
        return self.api.streams[self.generation]

    @cached_property
    def around(self) -> frozenset[str]:
        """Wire names of what is sent around the parameters: said twice, nobody knows which one would count."""
        return frozenset({*self.constant, self.facts.channel_key})


class Channel(_Streamed, Generic[T]):
    """One channel.

    Attributes, in addition to those of an `Endpoint`:
        name: Name on the wire; `{argument}` is replaced by the value of an argument, as in `candle{interval}`.
        data_type: Type of a push's data.
        scope: Which connection it is on.
        pushes: How a push relates to the previous one.
        constant: Members of every subscription that are always the same.
        key: Fields that identify the things, or the events, in a push, as attributes of an entry of its data.
        frequency: How often it pushes, as documented.
        every: Seconds between two pushes in a busy market, as documented; None if pushes come irregularly.
        snapshots: Arguments, by wire name, and their values with which each push is a snapshot that replaces the
            previous one, though pushes of this channel are changes otherwise.
        docs: Page of the official documentation; None if unknown.
    """

    scope: Scope
    is_binary = False

    def __init__(
        self,
        api: ApiFacts,
        module: str,
        address: str,
        name: str,
        request_type: Any,
        data_type: Any,
        *,
        scope: Scope,
        pushes: Pushes,
        constant: Mapping[str, str],
        key: tuple[str, ...] = (),
        frequency: str | None = None,
        every: float | None = None,
        snapshots: Mapping[str, Collection[str]] = _NONE,
        docs: str | None = None,
    ) -> None:
        """`request_type` and `data_type` are `Any`: the type system has no name for 'a type expression'."""
        super().__init__(api, module, address, request_type)
        self.name = name
        self.data_type = data_type
        self.scope = scope
        self.pushes = pushes
        self.constant = constant
        self.key = key
        self.frequency = frequency
        self.every = every
        self.snapshots = snapshots
        self.docs = docs

    def __repr__(self) -> str:
        return f"Channel({self.address}: {self.name})"

    @cached_property
    def in_name(self) -> tuple[str, ...]:
        """Wire names of the arguments that are part of the name."""
        return tuple(re.findall(r"\{(\w+)\}", self.name))

    @cached_property
    def names(self) -> tuple[str, ...]:
        """All its names on the wire, such as `candle1m` and `candle5m`."""
        found: tuple[str, ...] = (self.name,)
        for wire in self.in_name:
            [parameter] = (one for one in self.parameters if one.wire == wire)
            values = get_args(parameter.annotation) if parameter.required else ("", *get_args(parameter.annotation))
            found = tuple(name.replace(f"{{{wire}}}", value) for name in found for value in values)
        return found

    def argument(self, arguments: Arguments, extra: Extra | None = None) -> Argument:
        """The subscription as sent.

        Args:
            arguments: Arguments by wire name; None if not given.
            extra: More members, by wire name, that the catalogue does not know yet.

        Raises:
            InvalidArgument: an argument isn't valid.
        """
        written = cast("dict[str, str]", write(self.form, arguments, extra, self.address, self.around))
        name = self.name
        for wire in self.in_name:
            name = name.replace(f"{{{wire}}}", written.pop(wire, ""))
        first = {wire: written.pop(wire) for wire in (frames.INST_TYPE,) if wire in written}
        return {**self.constant, **first, self.facts.channel_key: name, **written}

    @cached_property
    def _symbol(self) -> str | None:
        return next((one.wire for one in self.parameters if one.name == "symbol"), None)

    def symbol_of(self, argument: Argument) -> str | None:
        """The one instrument that a subscription is about; None if it is about none, or about all."""
        found = None if self._symbol is None else argument.get(self._symbol)
        return None if found == frames.DEFAULT else found

    def undocumented(self, argument: Argument) -> str:
        """The values in a refused subscription that aren't in the catalogue, as text; empty if there are none."""
        written: dict[str, object] = {**argument}
        return undocumented(self.form, written)

    @cached_property
    def decoder(self) -> msgspec.json.Decoder[Push[T]]:
        """Decoder of a whole push."""
        push_type: Any = Push
        return exact.decoder(push_type[self.data_type])

    @property
    def quick_decode(self) -> Callable[[bytes], Push[T]]:
        """Decodes a push that fits its type; raises msgspec's errors otherwise."""
        return self.decoder.decode

    def conflates(self, argument: Argument) -> bool:
        """Whether each push of a subscription replaces the one before about the same things."""
        return self.pushes == "snapshots" or any(
            argument.get(member) in values for member, values in self._of_snapshots.items()
        )

    @cached_property
    def _of_snapshots(self) -> Mapping[str, Collection[str]]:
        """The same as `snapshots` by members of a subscription as it is sent."""
        found: dict[str, Collection[str]] = {}
        for wire, values in self.snapshots.items():
            if wire in self.in_name:
                found[self.facts.channel_key] = [self.name.replace(f"{{{wire}}}", value) for value in values]
            else:
                found[wire] = values
        return found

    @property
    def merges(self) -> bool:
        """Whether pushes are changes that need the snapshot before them."""
        return self.pushes == "changes"

    @property
    def identity(self) -> Identity:
        """What identifies the things, or the events, in its pushes."""
        return Identity(self.key)

    @property
    def silent_after(self) -> float | None:
        """Default for the seconds of silence after which to subscribe again; None for never."""
        return None if self.every is None else max(_SILENT_AFTER, 10 * self.every)

    def decode(self, payload: bytes) -> Push[T]:
        """A push, as far as it fits; what does not fit is reported to the `bitget_client.drift` logger.

        Raises:
            DecodeError: it can't be read at all.
        """
        try:
            try:
                return self.decoder.decode(payload)
            except msgspec.ValidationError:
                return self._fitted(payload)
        except (msgspec.DecodeError, DoesNotFit, UnicodeDecodeError, RecursionError) as error:
            raise DecodeError(f"the push can't be read: {error}", operation=self.address, body=payload) from None

    def _fitted(self, payload: bytes) -> Push[T]:
        loose = frames.loose_push(payload)
        if loose is None:
            raise DecodeError("there is no 'data' in the push", operation=self.address, body=payload)
        fitting = Fitting()
        data = fitting.fit(loose.data, self.data_type, "data")
        report(self.address, fitting.misfits)
        return replace(loose, data=data)

    @cached_property
    def examples(self) -> tuple[ChannelExample, ...]:
        """The documented examples."""
        return self.documented(ChannelExample)


class Command(_Streamed, CountedCall, Generic[T]):
    """One command, such as an order, which is sent and replied to over a WebSocket.

    Attributes, in addition to those of a `CountedCall` call:
        name: Name on the wire.
        frame: The parameters that are in the frame around the others.
        reply_type: Type of the reply's content, a list for a batch.
        constant: Members of the frame that are always the same.
        permission: Permission that the key needs, as documented.
        docs: Page of the official documentation; None if unknown.
    """

    scope: Literal["trade"] = "trade"

    def __init__(
        self,
        api: ApiFacts,
        module: str,
        address: str,
        name: str,
        frame_type: Any,
        request_type: Any,
        reply_type: Any,
        *,
        outcome: Outcome,
        constant: Mapping[str, str],
        permission: str | None = None,
        docs: str | None = None,
        **limits: Unpack[LimitFacts],
    ) -> None:
        """The types are `Any`: the type system has no name for 'a type expression'."""
        super().__init__(api, module, address, request_type, auth="signed", **limits)
        self.name = name
        self.frame = Form(frame_type)
        self.reply_type = reply_type
        self.outcome = outcome
        self.constant = constant
        self.permission = permission
        self.docs = docs

    def __repr__(self) -> str:
        return f"Command({self.address}: {self.name})"

    @cached_property
    def around(self) -> frozenset[str]:
        return super().around | self.frame.writers.keys()

    @cached_property
    def quick_reply(self) -> Callable[[bytes], T]:
        """Reads the content of a reply that fits its type; raises msgspec's errors, or `LookupError`, otherwise."""
        return frames.reply_reader(self)

    @cached_property
    def examples(self) -> tuple[CommandExample, ...]:
        """The documented examples."""
        return self.documented(CommandExample)


_SILENT_AFTER = 60.0
"""Seconds of silence allowed to any channel, because its market may be a quiet one."""
