"""Failures for a shell: one line that says what to do, and an exit status by kind."""

from __future__ import annotations

import sys
from enum import IntEnum

import click

from bitget_runtime.cli.front_page import STATUSES
from bitget_runtime.errors import (
    ApiError,
    AuthError,
    BitgetError,
    ClientUnusable,
    ConnectFailed,
    DecodeError,
    InvalidArgument,
    OutcomeUnknown,
    PermissionDenied,
    RateLimited,
    ServerBusy,
    TransportError,
)


class Status(IntEnum):
    """Exit statuses; 0 is success, 2 is also click's for wrong usage."""

    FAILED = 1
    USAGE = 2
    NOT_ALLOWED = 3
    REFUSED = 4
    TRY_LATER = 5
    NO_RESPONSE = 6
    UNKNOWN = 7
    UNREADABLE = 8
    INCOMPLETE = 9


MEANINGS = dict(zip(Status, STATUSES, strict=True))

_STATUSES: tuple[tuple[type[BitgetError], Status], ...] = (
    (OutcomeUnknown, Status.UNKNOWN),
    (InvalidArgument, Status.USAGE),
    (AuthError, Status.NOT_ALLOWED),
    (PermissionDenied, Status.NOT_ALLOWED),
    (RateLimited, Status.TRY_LATER),
    (ServerBusy, Status.TRY_LATER),
    (ApiError, Status.REFUSED),
    (ClientUnusable, Status.FAILED),
    (ConnectFailed, Status.NO_RESPONSE),
    (TransportError, Status.NO_RESPONSE),
    (DecodeError, Status.UNREADABLE),
)


def status_of(error: BitgetError) -> Status:
    """The exit status of an error."""
    return status_of_class(type(error))


def status_of_class(error: type[BitgetError]) -> Status:
    """The exit status of an error class: that of the first matching kind in the list."""
    return next((status for kind, status in _STATUSES if issubclass(error, kind)), Status.FAILED)


def printable(text: str) -> str:
    """The exchange's text for a terminal, without control characters."""
    return "".join(one if one.isprintable() or one == "\n" else f"\\x{ord(one):02x}" for one in text)


def refuse(error: click.ClickException) -> int:
    """Say what is wrong with a command on stderr, and where to look, and return the exit status.

    What lacks a command gets its help.
    """
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return error.exit_code
    context = error.ctx if isinstance(error, click.UsageError) else None
    more = f"`{context.command_path} --help` says more." if context else ""
    _say(error.format_message(), more)
    return error.exit_code


def _more(error: BitgetError) -> str:
    match error:
        case ApiError():
            return f"`bitget explain {error.code}` says more."
        case ConnectFailed() if not isinstance(error, ClientUnusable):
            return "`bitget doctor` finds out why."
    return ""


def _say(text: str, more: str) -> None:
    """Print one line, whatever the text contains."""
    said = printable(" ".join(text.split()))
    end = "" if said.endswith((".", "?", "!")) else "."
    click.echo(f"Error: {said}{end} {more}" if more else f"Error: {said}", err=True)


def fail(error: BitgetError, debug: bool) -> int:
    """Say what went wrong on stderr, and return the exit status."""
    if debug:
        import traceback

        traceback.print_exception(error, file=sys.stderr)
    else:
        _say(str(error), _more(error))
    return status_of(error)
