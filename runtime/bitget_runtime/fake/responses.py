"""Responses as bytes: data or an error in the exchange's envelope. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from bitget_runtime.fake.checks import Refusal
from bitget_runtime.fake.handlers.codes import words_of

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts


def error_response(api: ApiFacts, refusal: Refusal, now: int) -> bytes:
    """An error in the exchange's envelope, with the catalogue's message for the code."""
    return _envelope(api, refusal.code, words_of(api, refusal.code, refusal.detail), now)


def success_response(api: ApiFacts, data: object, now: int) -> bytes:
    """Data in the exchange's envelope."""
    return _envelope(api, api.envelope.success, "success", now, data)


def scripted_error(api: ApiFacts, code: str, msg: str | None, now: int) -> bytes:
    """The same with a custom message."""
    return error_response(api, Refusal(code), now) if msg is None else _envelope(api, code, msg, now)


def _envelope(api: ApiFacts, code: str, msg: str, now: int, data: object = None) -> bytes:
    names = api.envelope
    return msgspec.json.encode({names.code: code, names.message: msg, names.time: now, names.data: data})
