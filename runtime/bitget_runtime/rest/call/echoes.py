"""Responses that quote their request, as proxies' error pages do: errors keep them without its secrets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from msgspec import json

from bitget_runtime.transport.attempt import LEAST_SECRET
from bitget_runtime.transport.headers import ResponseHeaders

if TYPE_CHECKING:
    from bitget_runtime.errors import BitgetError
    from bitget_runtime.facts import HeaderNames
    from bitget_runtime.transport.interface import HttpRequest

E = TypeVar("E", bound="BitgetError")

_MASK = "***"

_QUOTING = ("msg", "body", "headers")
"""The part of a response that errors keep."""


def without_echo(error: E, request: HttpRequest, names: HeaderNames) -> E:
    """The same error, with the key, signature and passphrase of its request struck out."""
    error.__context__ = error.__cause__  # the frames of errors handled on the way hold the response
    secrets = _secrets_of(request, names)
    error.args = tuple(_struck(value, secrets) for value in error.args)
    for name in _QUOTING:
        if hasattr(error, name):
            setattr(error, name, _struck(getattr(error, name), secrets))
    return error


def body_without_echo(body: bytes, request: HttpRequest, names: HeaderNames) -> bytes:
    """The body of a response with the same struck out, fit to be shown."""
    for secret in _secrets_of(request, names):
        body = body.replace(secret.encode(), _MASK.encode())
    return body


def _secrets_of(request: HttpRequest, names: HeaderNames) -> tuple[str, ...]:
    given = [
        request.headers[name] for name in (names.key, names.signature, names.passphrase) if name in request.headers
    ]
    escaped = [json.encode(value).decode()[1:-1] for value in given]
    return tuple(value for value in dict.fromkeys([*given, *escaped]) if len(value) >= LEAST_SECRET)


def _struck(value: object, secrets: tuple[str, ...]) -> object:
    if isinstance(value, str):
        for secret in secrets:
            value = value.replace(secret, _MASK)
    elif isinstance(value, bytes):
        for secret in secrets:
            value = value.replace(secret.encode(), _MASK.encode())
    elif isinstance(value, Mapping) and value:
        return ResponseHeaders((str(name), str(_struck(one, secrets))) for name, one in value.items())
    return value
