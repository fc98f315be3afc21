"""Reads the reply to a command."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from bitget_runtime.errors import DecodeError
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.channel import Command
from bitget_runtime.values.drift import DoesNotFit, Fitting, holds_any, is_of_kind, report

T = TypeVar("T")


def read_reply(command: Command[T], payload: bytes) -> T:
    """The content of a reply, as far as it fits; what doesn't fit is reported to the drift logger.

    Raises:
        DecodeError: it can't be read, or does not say what was done.
    """
    try:
        if not holds_any(command.reply_type):  # such JSON may be too dense to be read at all
            return command.quick_reply(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, LookupError):
        pass  # read as far as it goes, or refused for what is wrong
    fitting = Fitting()
    try:
        content = frames.reply_content(command, payload)
        reply: T = fitting.fit(content, command.reply_type, "")
    except (msgspec.DecodeError, DoesNotFit, UnicodeDecodeError, RecursionError) as error:
        raise DecodeError(f"the reply can't be read: {error}", operation=command.address, body=payload) from None
    if fitting.misfits and not is_of_kind(reply, command.reply_type):
        raise DecodeError(f"the reply does not say what was done: {fitting.misfits[0]}", body=payload)
    report(command.address, fitting.misfits)
    return reply
