"""The shape of the facts that all operations share; the generated package supplies the facts themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:
    from bitget_runtime.order_facts import OrderFacts
    from bitget_runtime.rest.operation import Operation

Generation: TypeAlias = Literal["uta", "classic"]
"""The generation of the API: for unified accounts, or for classic ones."""


class Environment(Struct, frozen=True):
    """Where requests go.

    Attributes:
        rest: Base URL of the REST API.
        streams: Base URL of the WebSockets.
        headers: Headers that requests carry there.
        headers_on: Whether `all` requests carry them, or only `signed` ones.
    """

    rest: str
    streams: str
    headers: Mapping[str, str]
    headers_on: Literal["all", "signed"] = "all"


class HeaderNames(Struct, frozen=True, kw_only=True):
    """Names of the headers that carry a signature, and of those that responses carry."""

    key: str
    signature: str
    timestamp: str
    passphrase: str
    locale: str
    rate_limit_remaining: str


class Envelope(Struct, frozen=True, kw_only=True):
    """Names of the members around every response's data, and the code that means success."""

    code: str
    message: str
    time: str
    data: str
    success: str


class ErrorCode(Struct, frozen=True):
    """What the catalogue knows about an error code.

    Attributes:
        error: Name of the class in `bitget_runtime.errors`.
        meaning: What it means.
        retryable: The request was certainly not carried out, and may succeed a little later.
        outcome_known: False if nobody knows whether the request was carried out.
    """

    error: str
    meaning: str
    retryable: bool = False
    outcome_known: bool = True

    def may_retry(self, outcome: str) -> bool:
        """Whether a request may be sent again; one that may have been carried out only if it changes nothing."""
        return self.retryable if self.outcome_known else outcome == "none"

    @property
    def advice(self) -> str:
        """What to do about it, in a sentence."""
        if not self.outcome_known:
            return "Nobody knows whether the request was carried out: look the result up before you send it again."
        if self.retryable:
            return "It was not carried out, and may succeed a little later; reads are repeated automatically."
        return "It was not carried out, and never will be unchanged: change the request, the account or the key first."


class ErrorCodes(Struct, frozen=True):
    """The documented error codes; some mean something else on WebSocket than on REST.

    A code that is documented for only one of them means the same on the other.
    """

    rest: Mapping[str, ErrorCode]
    websocket: Mapping[str, ErrorCode]

    def on_rest(self, code: str) -> ErrorCode | None:
        return self.rest.get(code) or self.websocket.get(code)

    def on_websocket(self, code: str) -> ErrorCode | None:
        return self.websocket.get(code) or self.rest.get(code)


class StreamFacts(Struct, frozen=True, kw_only=True):
    """How to talk to the WebSockets of one generation of the API.

    Attributes:
        channel_key: Member of a subscription that names the channel.
        public: Path of public channels.
        private: Path of private channels and of commands.
        binary: Path of binary market data; None if there isn't one.
        parameters_in: Member of a command's argument that holds its parameters; None if they are the argument itself.
    """

    channel_key: str
    public: str
    private: str
    binary: str | None = None
    parameters_in: str | None = None


class StreamLimits(Struct, frozen=True, kw_only=True):
    """Documented limits of WebSockets.

    Attributes:
        messages_per_second: Messages that a connection may send, pings included.
        subscriptions_per_hour: Subscribe requests that a connection may send.
        channels_per_connection: Most channels that the docs recommend per connection.
        argument_bytes: Length of all subscriptions in one message.
        connections_per_5_minutes: Connections that an IP address may open.
        ping_seconds: Seconds between the client's `ping` messages.
        lifetime_hours: Age at which the exchange closes a connection.
    """

    messages_per_second: int
    subscriptions_per_hour: int
    channels_per_connection: int
    argument_bytes: int
    connections_per_5_minutes: int
    ping_seconds: int
    lifetime_hours: int


_SECONDS = {"s": 1, "m": 60, "h": 3600, "d": 86400}


class RateLimit(Struct, frozen=True):
    """How many calls may be made in any window of a given length.

    Attributes:
        most: Calls in a window.
        seconds: Length of the window.
        per: What is counted together: all calls of an account, or all from an IP address.
    """

    most: int
    seconds: float
    per: Literal["uid", "ip"]

    @staticmethod
    @cache
    def parse(text: str) -> RateLimit:
        """A limit as the catalogue writes it: `10/s/uid`, or `1/30s/uid` for one in 30 seconds."""
        most, window, per = text.split("/")
        return RateLimit(int(most), float(int(window[:-1] or 1) * _SECONDS[window[-1]]), "ip" if per == "ip" else "uid")


class CallLimits(Struct, frozen=True, kw_only=True):
    """How often the REST API may be called, beyond each operation's own limits.

    Attributes:
        overall: The limit of all calls together.
        locked_for: Seconds for which every call is refused once that is exceeded.
        defaults: The limit assumed for an operation whose own is unknown, by its `auth`.
        vip: What replaces an operation's own limit if that grows with the VIP level, by the lowest level that it
            applies to.
    """

    overall: RateLimit
    locked_for: float
    defaults: Mapping[str, RateLimit]
    vip: Mapping[int, RateLimit]

    def at_vip(self, level: int) -> RateLimit | None:
        """The limit of a VIP level; None for a level below all of them."""
        return self.vip.get(max((start for start in self.vip if start <= level), default=-1))


class ModeFacts(Struct, frozen=True):
    """Where to look up the modes of an account.

    Attributes:
        operation: Address of the operation.
        arguments: Arguments to send, by wire name.
        members: Wire names of the members that hold the modes, by kind: `account`, `position`, `asset`, `margin`.
    """

    operation: str
    arguments: Mapping[str, str]
    members: Mapping[str, str]


class AccountFacts(Struct, frozen=True, kw_only=True):
    """How to find out whether the exchange serves a program, and to what kind of account a key belongs.

    Attributes:
        public: Address of a public operation without parameters.
        signed: Addresses of signed operations without parameters by generation, each only for accounts of that
            generation.
        uids: Wire names of the UID in the data of those, by generation.
        modes: Where to look up the modes of an account, by generation.
        codes: Error codes by what they say about a key's set-up, in the doctor's terms.
    """

    public: str
    signed: Mapping[str, str]
    uids: Mapping[str, str]
    modes: Mapping[str, ModeFacts]
    codes: Mapping[str, tuple[str, ...]]


class ApiFacts(Struct, frozen=True, kw_only=True):
    """Everything that is true of the whole API.

    Attributes:
        environments: By name, such as `live` and `demo`.
        headers: Names of the headers.
        envelope: Names of the members around the data.
        client_order_id: Wire name of the client order ID.
        new_client_order_ids: Wire names of client order IDs that a request gives to additional or replacement orders.
        order_id: Wire name of the exchange's own ID of an order.
        secrets: Wire names of members that hold keys, their secrets or passphrases.
        limits: How often calls may be made.
        too_wide: Codes that say that a query spans more time than the exchange allows, among other things.
        streams: How to talk to WebSockets, by generation of the API, such as `classic` and `uta`.
        stream_limits: What WebSockets allow.
        variables: Environment variables that replace missing arguments, by argument.
        time: Path of the public operation that returns the time, by generation of the API.
        load_operations: Gives every operation by address.
        load_error_codes: Gives the documented error codes; called when the first error arrives.
        load_accounts: Gives how to find out which account a key belongs to; None if the catalogue doesn't say.
        load_orders: Gives the life cycle of orders; None if the catalogue doesn't say.
    """

    environments: Mapping[str, Environment]
    headers: HeaderNames
    envelope: Envelope
    client_order_id: str
    new_client_order_ids: tuple[str, ...] = ()
    order_id: str = ""
    secrets: frozenset[str] = frozenset()
    limits: CallLimits
    too_wide: frozenset[str] = frozenset()
    streams: Mapping[str, StreamFacts]
    stream_limits: StreamLimits
    variables: Mapping[str, str]
    time: Mapping[str, str] = {}
    load_operations: Callable[[], Mapping[str, Operation[Any]]]
    load_error_codes: Callable[[], ErrorCodes]
    load_accounts: Callable[[], AccountFacts] | None = None
    load_orders: Callable[[], OrderFacts] | None = None
