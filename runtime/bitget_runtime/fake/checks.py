"""What an exchange checks before it does anything: signature, clock and parameters. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from hmac import compare_digest
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, get_args, get_origin
from urllib.parse import parse_qsl

import msgspec

from bitget_runtime.rest.credentials import hmac_signer
from bitget_runtime.values.model import Request
from bitget_runtime.values.parameters import Parameter, parameters_of

if TYPE_CHECKING:
    from bitget_runtime.facts import HeaderNames
    from bitget_runtime.rest.operation import Operation

MAX_SKEW_MS = 30_000

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
UNREADABLE_PARAMETERS = "400172"

Verify: TypeAlias = Callable[[bytes, bytes], bool]
"""Whether the second is a signature of the first."""

Parameters: TypeAlias = dict[str, Any] | list[Any]
"""Parameters as received. `Any`: whatever JSON can say."""


class FakeCredentials(NamedTuple):
    """What a fake exchange accepts, in the order that `Bitget` takes it. They protect nothing: they may be shown."""

    api_key: str
    secret_key: str
    passphrase: str


DEFAULT_CREDENTIALS = FakeCredentials("fake-api-key", "fake-secret-key", "fakepassphrase")


@dataclass(frozen=True)
class Refusal:
    """An error code to answer with, and what exactly is wrong."""

    code: str
    detail: str = ""


@dataclass(frozen=True)
class Guard:
    """What signed requests are checked against.

    Attributes:
        names: Names of the headers that carry a signature.
        credentials: What is accepted.
        verify: Checks a signature.
    """

    names: HeaderNames
    credentials: FakeCredentials
    verify: Verify

    def check(self, headers: Mapping[bytes, bytes], signed: bytes, now: int) -> Refusal | None:
        """What is wrong with a request's signature, in the order in which the exchange looks.

        Args:
            headers: Headers by lower-case name.
            signed: What is signed after the timestamp: method, path, query and body as received.
            now: Milliseconds since the epoch, by the exchange's clock.
        """
        key, signature, timestamp, passphrase = (
            headers.get(name.lower().encode())
            for name in (self.names.key, self.names.signature, self.names.timestamp, self.names.passphrase)
        )
        if not key:
            return Refusal(NO_KEY)
        if not signature:
            return Refusal(NO_SIGNATURE if signature is None else BLANK_SIGNATURE)
        if not timestamp or not timestamp.isdigit():
            return Refusal(BAD_TIMESTAMP)
        if not passphrase:
            return Refusal(NO_PASSPHRASE)
        if _too_far(timestamp, now):
            return Refusal(EXPIRED_TIMESTAMP)
        if not compare_digest(key, self.credentials.api_key.encode()):
            return Refusal(UNKNOWN_KEY)
        if not compare_digest(passphrase, self.credentials.passphrase.encode()):
            return Refusal(WRONG_PASSPHRASE)
        return None if self.verify(timestamp + signed, signature) else Refusal(WRONG_SIGNATURE)


def _too_far(timestamp: bytes, now: int) -> bool:
    # int() refuses absurdly long texts, and no time has that many digits anyway
    return len(timestamp) > 20 or abs(int(timestamp) - now) > MAX_SKEW_MS


def hmac_verifier(secret_key: str) -> Verify:
    sign = hmac_signer(secret_key)
    return lambda message, signature: compare_digest(sign(message).encode(), signature)


def rsa_verifier(public_key_pem: str) -> Verify:
    """Checks signatures with an RSA public key.

    Raises:
        ValueError: the text is not an RSA public key in PEM form.
    """
    from base64 import b64decode

    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key = load_pem_public_key(public_key_pem.encode())
    if not isinstance(key, rsa.RSAPublicKey):
        raise ValueError("public_key_pem is not an RSA key")
    public_key, padded, digest = key, padding.PKCS1v15(), SHA256()

    def verify(message: bytes, signature: bytes) -> bool:
        try:
            public_key.verify(b64decode(signature, validate=True), message, padded, digest)
        except (ValueError, InvalidSignature):
            return False
        return True

    return verify


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
    return Refusal(UNREADABLE_PARAMETERS, "the query is malformed" if method == "GET" else "the body is no JSON object")


def check_parameters(operation: Operation[Any], parameters: Parameters) -> Refusal | None:
    """What is missing among the parameters of a request, or wrong with their shape."""
    if operation.body_is_list != isinstance(parameters, list):
        wanted = "a list" if operation.body_is_list else "an object"
        return Refusal(UNREADABLE_PARAMETERS, f"the body must be {wanted}")
    missing = missing_inside(operation.parameters, parameters, "")
    return None if missing is None else Refusal(PARAMETER_MISSING, missing)


def missing_inside(declared: tuple[Parameter, ...], value: object, place: str) -> str | None:
    """Path of the first required parameter that an object, or one in a list of them, lacks."""
    if isinstance(value, list):
        found = (missing_inside(declared, item, f"{place}[{index}]") for index, item in enumerate(value))
        return next((path for path in found if path is not None), None)
    if not isinstance(value, dict):
        return None
    for parameter in declared:
        path = f"{place}.{parameter.wire}" if place else parameter.wire
        inner = value.get(parameter.wire)
        if inner is None or inner in ("", []):
            missing = path if parameter.required else None
        else:
            missing = missing_inside(declared_inside(parameter.annotation), inner, path)
        if missing is not None:
            return missing
    return None


def declared_inside(annotation: Any) -> tuple[Parameter, ...]:
    while get_origin(annotation) is list:
        annotation = get_args(annotation)[0]
    return _declared_by(annotation) if isinstance(annotation, type) and issubclass(annotation, Request) else ()


@cache
def _declared_by(request_type: type[Request]) -> tuple[Parameter, ...]:
    return parameters_of(request_type)
