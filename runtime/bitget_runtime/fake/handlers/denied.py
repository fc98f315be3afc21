"""How a handler refuses, and the codes it has for that."""

from __future__ import annotations

MISSING = "40019"
WRONG = "40020"
WRONG_OF_UNIFIED = "25200"
MALFORMED = "400172"
TOO_WIDE = "00001"
NO_ID = "40924"
NO_NEW_ID = "22003"
TOO_MANY = "40912"
BAD_CLIENT_ID = "40305"
NOT_SUPPORTED = "25240"


class Denied(Exception):
    """The exchange refuses with a specific code.

    Attributes:
        code: Error code.
        detail: Details; empty if the code says it all.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code} {detail}".strip())
        self.code = code
        self.detail = detail
