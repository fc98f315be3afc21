"""Reads the documented call: a curl command."""

from __future__ import annotations

import re
from dataclasses import dataclass

_URL = re.compile(r"""(["'])(?P<quoted>https?://.*?)\1|(?P<bare>https?://[^\s"']+)""")
_METHOD = re.compile(r"(?:-X|--request)\s+([A-Z]+)")
_DATA = re.compile(r"""(?:^|\s)(?:-d|--data(?:-raw|-binary)?)\s*(?P<body>[\\'"$\s]*[\[{].*)""", re.DOTALL)
_NEXT_OPTION = re.compile(r"""\\?\n\s*-{1,2}[A-Za-z][\w-]*\s""")


@dataclass(frozen=True)
class CurlCall:
    """What a curl command sends.

    Attributes:
        query: Text after the `?` of the URL.
        body: Text of the body, as written.
        is_signed: Whether it has the headers of a signed call.
        body_line: Line of the body within the command, from 0.
    """

    method: str | None
    path: str
    query: str
    body: str | None
    is_signed: bool
    body_line: int = 0


def parse_curl(text: str) -> CurlCall:
    """The call that a command makes; what it lacks is empty."""
    url_match = _URL.search(text)
    url = (url_match["quoted"] or url_match["bare"]) if url_match else ""
    address, _, query = url.partition("?")
    method = _METHOD.search(text)
    data = _DATA.search(text)
    return CurlCall(
        method[1] if method else None,
        re.sub(r"^https?://[^/]*", "", address).strip(),
        query.strip(),
        _body(data["body"]) if data else None,
        re.search(r"ACCESS-(KEY|SIGN)", text, re.IGNORECASE) is not None,
        text.count("\n", 0, data.start("body")) if data else 0,
    )


def _body(text: str) -> str:
    """The JSON of `-d`, without the quotes around it, be they matched or not."""
    option = _NEXT_OPTION.search(text)
    body = text[: option.start()] if option else text
    body = body.strip().rstrip("\\").rstrip()
    body = body.lstrip("\\$'\" \n")
    return re.sub(r"""(?<=[\]}])\s*['"]$""", "", body)
