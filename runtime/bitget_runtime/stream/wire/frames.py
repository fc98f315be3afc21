"""The layout of Bitget's WebSocket frames: what a client sends, and how to read what it receives.

Nothing else in the runtime knows the members or words of a frame, except the pushes themselves (`push.Push`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec
from msgspec import Struct

from bitget_runtime.errors import ApiError, error_class
from bitget_runtime.stream.wire.push import Push
from bitget_runtime.values import exact
from bitget_runtime.values.drift import read

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.wire.credentials import Credentials
    from bitget_runtime.stream.wire.channel import Argument, Command

T = TypeVar("T")

PING = b"ping"
PONG = b"pong"

SUCCESS_CODES = frozenset({"", "0", "00000"})
SERVICE_UPGRADE = "30033"
LOGIN_LOST = frozenset({"30004", "30005"})
"""Not logged in, and login failed: neither is lasting for a key whose login has worked before."""
TOO_MANY = frozenset({"429", "30006", "30007"})
"""Sent too often; other codes of that kind are about one order or one thing, not about its limit."""
LOGIN_REQUEST = "GET/user/verify"
"""What a login signs, after the time: method and path of a request that does not exist."""

INST_TYPE = "instType"
"""Member of a subscription that names the category; the docs put it first."""
SYMBOL = "symbol"
"""Member of a subscription that names the instrument."""
DEFAULT = "default"
"""Value of an argument that stands for all instruments or coins."""

_REPLIES, _REPLIES_INSIDE = "args", "arg"
"""Members of a reply that hold its content: in one generation of the API, and in the other."""

_ARGUMENT = b'"arg":{'
_DATA = b'"data":'
_DATA_FIRST = b'{"data":'

_encode = msgspec.json.Encoder().encode


class Control(Struct, frozen=True):
    """A frame of the exchange, without the members that only a push or a reply has.

    Attributes:
        event: What it is about: `login`, `subscribe`, `unsubscribe`, `trade`, or `error`; empty for a push.
        arg: The subscription that it belongs to; in a classic reply, a list of what was requested.
        code: Error code.
        msg: The exchange's own words.
        id: ID of the command that it replies to.
    """

    event: str = ""
    arg: Any = None
    code: str | int | None = None
    msg: str | None = None
    id: str | int | None = None

    @property
    def is_push(self) -> bool:
        return not self.event and isinstance(self.arg, dict)

    @property
    def is_error(self) -> bool:
        code = self.code_text
        return self.event == "error" or code not in SUCCESS_CODES or (self.event == "trade" and not code)

    @property
    def confirms_login(self) -> bool:
        return self.event == "login" and not self.is_error

    @property
    def confirms_subscription(self) -> bool:
        return self.event == "subscribe" and not self.is_error

    @property
    def argument(self) -> dict[str, Any] | None:
        """The subscription that it belongs to; None if it names none."""
        return self.arg if isinstance(self.arg, dict) and self.arg else None

    @property
    def code_text(self) -> str:
        return "" if self.code is None else str(self.code)

    @property
    def command_id(self) -> str | None:
        """ID of the command: next to the arguments in one generation of the API, among them in the other."""
        if self.id is not None:
            return str(self.id)
        first = self.arg[0] if isinstance(self.arg, list) and self.arg else None
        found = first.get("id") if isinstance(first, dict) else None
        return None if found is None else str(found)


_control_decoder = msgspec.json.Decoder(Control)


def control(payload: bytes) -> Control | None:
    """What a frame is about; None if it is not JSON, or not part of this protocol."""
    try:
        return _control_decoder.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def mark_of(payload: bytes) -> bytes:
    """The bytes at the beginning or the end of a push that say which subscription it belongs to.

    Pushes of one subscription have the same ones, so none has to be parsed to find its reader.
    """
    if payload.startswith(_DATA_FIRST):
        start = payload.rfind(_ARGUMENT)
        return payload[start : payload.find(b"}", start)]
    return payload[: payload.find(b"}")]


def is_lasting(mark: bytes) -> bool:
    """Whether a mark is the same for every push of its subscription."""
    return _ARGUMENT in mark and _DATA not in mark


def may_be_push(payload: bytes, known: Control | None) -> bool:
    """Whether a frame of no known subscription may be a push: plain words are none, nor is the report of an event.

    Args:
        payload: The frame.
        known: What it is about; None if it can't be read.
    """
    if known is not None:
        return b'"data"' in payload and (not known.event or known.argument is not None)
    return not payload.isascii() or any(mark in payload for mark in (b"{", b"}", b"["))


def argument_in(payload: bytes) -> Argument | None:
    """The subscription of a push that is not JSON as a whole; None if that can't be read either."""
    start = payload.find(_ARGUMENT)
    if start < 0:
        return None
    start += len(_ARGUMENT) - 1
    try:
        return msgspec.json.decode(payload[start : payload.find(b"}", start) + 1], type=dict[str, str])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def loose_push(payload: bytes) -> Push[Any] | None:
    """A push whose data is plain JSON; None if there is no data.

    Raises whatever reading JSON raises.
    """
    frame = read(payload)
    if not isinstance(frame, dict) or "data" not in frame:
        return None
    ts = frame.get("ts")
    return Push(frame["data"], str(frame.get("action") or ""), ts if isinstance(ts, (int, str)) else None)


def login(credentials: Credentials, now_seconds: int) -> bytes:
    """The frame that logs in."""
    signature = credentials.sign(f"{now_seconds}{LOGIN_REQUEST}".encode())
    argument = {
        "apiKey": credentials.api_key,
        "passphrase": credentials.passphrase.reveal(),
        "timestamp": str(now_seconds),
        "sign": signature,
    }
    return _encode({"op": "login", "args": [argument]})


def subscribe(arguments: Sequence[Argument]) -> bytes:
    return _encode({"op": "subscribe", "args": arguments})


def unsubscribe(arguments: Sequence[Argument]) -> bytes:
    return _encode({"op": "unsubscribe", "args": arguments})


def batches(arguments: Iterable[Argument], most_bytes: int) -> Iterator[list[Argument]]:
    """Subscriptions in as few messages as their length allows."""
    batch: list[Argument] = []
    size = 2  # of the brackets; each argument has a comma
    for argument in arguments:
        length = len(_encode(argument)) + 1
        if batch and size + length > most_bytes:
            yield batch
            batch, size = [], 2
        batch.append(argument)
        size += length
    if batch:
        yield batch


def trade(command: Command[Any], command_id: str, frame: Mapping[str, object], parameters: object) -> bytes:
    """The frame of a command.

    Args:
        command: The command.
        command_id: The ID that the reply will carry.
        frame: Parameters in the frame around the others.
        parameters: The others, as written: an object, or a list of them for a batch.
    """
    facts = command.facts
    head = {"id": command_id, **command.constant, **frame, facts.channel_key: command.name}
    if facts.parameters_in is not None:
        return _encode({"op": "trade", "args": [{**head, facts.parameters_in: parameters}]})
    return _encode({"op": "trade", **head, "args": parameters if isinstance(parameters, list) else [parameters]})


def reply_content(command: Command[Any], payload: bytes) -> Any:
    """The part of a reply that corresponds to the command's parameters, as decoded JSON; None if it has none."""
    frame = read(payload)
    inside = command.facts.parameters_in
    items = frame.get(_REPLIES if inside is None else _REPLIES_INSIDE) if isinstance(frame, dict) else None
    if not isinstance(items, list):
        return None
    if command.body_is_list:
        return items
    first = items[0] if items else None
    return first.get(inside) if inside is not None and isinstance(first, dict) else first


def reply_reader(command: Command[T]) -> Callable[[bytes], T]:
    """A function that reads what `reply_content` finds, in one go if it fits the command's type.

    The function raises whatever decoding JSON raises, and `LookupError` if a reply has no such part.
    """
    inside, is_list = command.facts.parameters_in, command.body_is_list
    items: Any = command.reply_type
    name = _REPLIES if inside is None else _REPLIES_INSIDE
    if not is_list:
        item: Any = items if inside is None else msgspec.defstruct("Item", [(inside, items)])
        items = list[item]
    decode = exact.decoder(msgspec.defstruct("Reply", [(name, items)])).decode

    def content(payload: bytes) -> T:
        found: Any = getattr(decode(payload), name)
        if not is_list:
            found = found[0] if inside is None else getattr(found[0], inside)
        reply: T = found  # `cast` would be one more call
        return reply

    return content


def stream_error(
    api: ApiFacts, control: Control, payload: bytes, operation: str | None = None, outcome: str = "none"
) -> ApiError:
    """The error that a frame reports; `outcome` is what a command leaves open; a subscription leaves nothing."""
    code = control.code_text
    known = api.load_error_codes().on_websocket(code)
    cls = error_class(known.error, control.msg or "") if known else ApiError
    return cls(
        control.msg or "",
        code=code,
        status=None,
        body=payload,
        operation=operation,
        meaning=known.meaning if known else None,
        retryable=known.may_retry(outcome) if known else False,
        outcome_known=known is not None and known.outcome_known,
    )
