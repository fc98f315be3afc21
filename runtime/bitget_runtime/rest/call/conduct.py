"""How long calls may take, and how often their requests may be sent again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.retries import DEFAULT_RETRIES, check_retries
from bitget_runtime.transport.attempt import check_timeout

if TYPE_CHECKING:
    from bitget_runtime.rest.options import ClientOptions

WHOLE_CALL = 60.0
"""Seconds that a whole call may take, waits and retries included, by default."""

ONE_ATTEMPT = 10.0
"""Seconds that each of its requests may take by default."""


class Conduct(Struct, frozen=True, kw_only=True):
    """How calls behave.

    Attributes:
        timeout: Seconds that a whole call may take, waits and retries included.
        attempt_timeout: Seconds that one request and its response may take.
        retries: How often a request may be sent again.
        strict: Raise `DecodeError` when a response does not fit the catalogue.
    """

    timeout: float = WHOLE_CALL
    attempt_timeout: float = ONE_ATTEMPT
    retries: int = DEFAULT_RETRIES
    strict: bool = False


def conduct_of(options: ClientOptions) -> Conduct:
    """Conduct according to a client's settings.

    Raises:
        InvalidArgument: a number is out of range, or `strict` isn't a bool.
    """
    if not isinstance(options.strict, bool):
        raise InvalidArgument(f"strict must be True or False, not {options.strict!r:.80}")
    return changed(Conduct(strict=options.strict), options.timeout, options.retries)


def changed(conduct: Conduct, timeout: float | None, retries: int | None) -> Conduct:
    """A copy with the given values replaced.

    A timeout that the user chose is for the whole call, and one request may take all of it.

    Raises:
        InvalidArgument: a number is out of range.
    """
    if timeout is not None:
        seconds = check_timeout(timeout)
        conduct = replace(conduct, timeout=seconds, attempt_timeout=seconds)
    return conduct if retries is None else replace(conduct, retries=check_retries(retries))
