"""What an exchange checks before it does anything: signature, clock and parameters. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, get_args, get_origin
from urllib.parse import parse_qsl

import msgspec

from bitget_runtime.values.model import Request
from bitget_runtime.values.parameters import Parameter, parameters_of
from bitget_runtime.values.scalars import NumberOrEmpty

if TYPE_CHECKING:
    from bitget_runtime.facts import HeaderNames
    from bitget_runtime.fake.core import User
    from bitget_runtime.fake.keys import Key
    from bitget_runtime.rest.endpoint import Endpoint
    from bitget_runtime.rest.operation import Operation

MAX_SKEW_MS = 30_000

_MOST_DIGITS = 20

NO_KEY = "40001"
BLANK_SIGNATURE = "40002"
NO_SIGNATURE = "40003"
BAD_TIMESTAMP = "40005"
EXPIRED_TIMESTAMP = "40008"
WRONG_SIGNATURE = "40009"
NO_PASSPHRASE = "40011"  # noqa: S105 - an error code
WRONG_PASSPHRASE = "40012"  # noqa: S105 - an error code
PARAMETER_MISSING = "40019"
UNKNOWN_KEY = "40037"
UNKNOWN_PATH = "40404"
IS_UNIFIED = "40085"
IS_CLASSIC = "25245"
NO_PERMISSION = "40014"
WRONG_ADDRESS = "40018"
WRONG_ENVIRONMENT = "40099"
UNREADABLE_PARAMETERS = "400172"

UNIFIED = "uta"
"""The generation of the API for unified accounts."""

Parameters: TypeAlias = dict[str, Any] | list[Any]
"""Parameters as received. `Any`: whatever JSON can say."""


@dataclass(frozen=True)
class Refusal:
    """An error code to respond with, and details."""

    code: str
    detail: str = ""


@dataclass(frozen=True)
class Guard:
    """Checks signed requests.

    Attributes:
        names: Names of the headers that carry a signature.
        keys: The known keys by name.
        demo: Headers that mark a request as demo trading.
        machine: The machine's time. A request may also be signed by that, because no client can follow a clock that
            is held, sped up or put forward.
    """

    names: HeaderNames
    keys: Callable[[], Mapping[bytes, Key]]
    demo: Mapping[str, str] = field(default_factory=dict)
    machine: Callable[[], int | None] = lambda: None

    @cached_property
    def _signing(self) -> tuple[bytes, ...]:
        names = self.names
        return tuple(name.lower().encode() for name in (names.key, names.signature, names.timestamp, names.passphrase))

    @cached_property
    def _demo(self) -> tuple[tuple[bytes, bytes], ...]:
        return tuple((name.lower().encode(), value.encode()) for name, value in self.demo.items())

    def too_far(self, timestamp: int, now: int, tolerance: int = MAX_SKEW_MS) -> bool:
        """Whether a request that was signed at a time comes too late, or too early; all in milliseconds."""
        real = self.machine()
        return abs(timestamp - now) > tolerance and (real is None or abs(timestamp - real) > tolerance)

    def find(self, api_key: bytes) -> Key | None:
        """The key with a name."""
        return self.keys().get(api_key)

    def check(
        self, headers: Mapping[bytes, bytes], signed: bytes, now: int, endpoint: Endpoint, address: str = ""
    ) -> Key | Refusal:
        """The key that a request is signed with, or what is wrong, checked in the exchange's order.

        Args:
            headers: Headers by lower-case name.
            signed: What is signed after the timestamp: method, path, query and body as received.
            now: Milliseconds since the epoch, by the exchange's clock.
            endpoint: The endpoint requested.
            address: IP address of the sender.
        """
        api_key, signature, timestamp, passphrase = (headers.get(name) for name in self._signing)
        if not api_key:
            return Refusal(NO_KEY)
        if not signature:
            return Refusal(NO_SIGNATURE if signature is None else BLANK_SIGNATURE)
        if not timestamp or not timestamp.isdigit():
            return Refusal(BAD_TIMESTAMP)
        if not passphrase:
            return Refusal(NO_PASSPHRASE)
        # int() refuses absurdly long texts, and no time has that many digits anyway
        if len(timestamp) > _MOST_DIGITS or self.too_far(int(timestamp), now):
            return Refusal(EXPIRED_TIMESTAMP)
        key = self.find(api_key)
        if key is None:
            return Refusal(UNKNOWN_KEY)
        if key.user.pooled and endpoint.generation != UNIFIED:
            return Refusal(IS_UNIFIED)
        if not key.has_passphrase(passphrase):
            return Refusal(WRONG_PASSPHRASE)
        if not key.verify(timestamp + signed, signature):
            return Refusal(WRONG_SIGNATURE)
        refusal = self._not_allowed(key, headers, endpoint, address)
        return key if refusal is None else refusal

    def _not_allowed(
        self, key: Key, headers: Mapping[bytes, bytes], endpoint: Endpoint, address: str
    ) -> Refusal | None:
        if key.addresses and address not in key.addresses:
            return Refusal(WRONG_ADDRESS)
        if key.demo != self._is_demo(headers):
            return Refusal(WRONG_ENVIRONMENT)
        misdirected = check_account(key.user, endpoint)
        if misdirected is not None:
            return misdirected
        return Refusal(NO_PERMISSION) if key.read_only and endpoint.outcome != "none" else None

    def _is_demo(self, headers: Mapping[bytes, bytes]) -> bool:
        return bool(self._demo) and all(headers.get(name) == value for name, value in self._demo)


def check_account(user: User, endpoint: Endpoint) -> Refusal | None:
    """The refusal if a call belongs to the other kind of account."""
    if user.pooled == (endpoint.generation == UNIFIED):
        return None
    return Refusal(IS_UNIFIED if user.pooled else IS_CLASSIC)


def read_parameters(method: str, query: bytes, body: bytes) -> Parameters | Refusal:
    """Parameters of a request: the query of a GET, the JSON body otherwise."""
    try:
        if method == "GET":
            return dict(parse_qsl(query.decode("ascii"), keep_blank_values=True, strict_parsing=bool(query)))
        parameters = msgspec.json.decode(body) if body else {}
    except (ValueError, RecursionError):
        parameters = None
    if isinstance(parameters, (dict, list)):
        return parameters
    return Refusal(UNREADABLE_PARAMETERS, "the query is malformed" if method == "GET" else "the body is not an object")


def check_parameters(operation: Operation[Any], parameters: Parameters, *, items: bool = True) -> Refusal | None:
    """What is missing from a request's parameters, or wrong with their shape.

    Args:
        operation: The operation requested.
        parameters: The parameters as sent.
        items: Whether items of lists must be complete too; not those of a batch, each of which has its own result.
    """
    if operation.body_is_list != isinstance(parameters, list):
        wanted = "a list" if operation.body_is_list else "an object"
        return Refusal(UNREADABLE_PARAMETERS, f"the body must be {wanted}")
    misshapen = _misshapen_inside(operation.parameters, parameters, "")
    if misshapen is not None:
        return Refusal(UNREADABLE_PARAMETERS, f"{misshapen} must be an object")
    missing = missing_inside(operation.parameters, parameters, "", items=items)
    return None if missing is None else Refusal(PARAMETER_MISSING, missing)


def _misshapen_inside(declared: tuple[Parameter, ...], value: object, place: str) -> str | None:
    """Path of the first list item that should be an object and isn't."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            path = f"{place}[{index}]"
            found = _misshapen_inside(declared, item, path) if isinstance(item, dict) else path
            if found is not None:
                return found
    elif isinstance(value, dict):
        for parameter in declared:
            inner = value.get(parameter.wire)
            inside = declared_inside(parameter.annotation) if isinstance(inner, (dict, list)) else ()
            found = _misshapen_inside(inside, inner, parameter.wire) if inside else None
            if found is not None:
                return found
    return None


def missing_inside(declared: tuple[Parameter, ...], value: object, place: str, *, items: bool = True) -> str | None:
    """Path of the first required parameter that an object, or with `items` one in a list of them, lacks."""
    if isinstance(value, list):
        found = (
            missing_inside(declared, item, f"{place}[{index}]") for index, item in enumerate(value if items else ())
        )
        return next((path for path in found if path is not None), None)
    if not isinstance(value, dict):
        return None
    for parameter in declared:
        inner = value.get(parameter.wire)
        if inner is None or inner in ("", []):
            if parameter.required and not (inner == "" and parameter.annotation == NumberOrEmpty):
                return _path(place, parameter)
        elif isinstance(inner, (dict, list)):
            inside = declared_inside(parameter.annotation)
            missing = missing_inside(inside, inner, _path(place, parameter), items=items)
            if missing is not None:
                return missing
    return None


def _path(place: str, parameter: Parameter) -> str:
    return f"{place}.{parameter.wire}" if place else parameter.wire


def declared_inside(annotation: Any) -> tuple[Parameter, ...]:
    """Parameters of the objects that a parameter consists of, or a list of them; none for anything else."""
    while get_origin(annotation) is list:
        annotation = get_args(annotation)[0]
    return _declared_by(annotation) if isinstance(annotation, type) and issubclass(annotation, Request) else ()


# keyed by the model: hashing an annotation takes longer than all other checks
_declared_by = cache(parameters_of)
