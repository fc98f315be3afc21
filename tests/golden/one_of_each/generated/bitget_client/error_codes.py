# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Error codes: class, meaning, whether to try again, whether the outcome is known."""

from __future__ import annotations

from bitget_runtime.facts import ErrorCode, ErrorCodes

_BOTH = {
    "40010": ErrorCode("ServerBusy", "The exchange did not finish in time.", False, False),
}

ERROR_CODES = ErrorCodes(
    rest={
        **_BOTH,
        "40017": ErrorCode("InvalidRequest", "A parameter did not pass.", False, True),
    },
    websocket={
        **_BOTH,
        "40017": ErrorCode("AuthError", "The login did not pass.", False, True),
    },
)
