"""Reads the documented call: a curl command."""

from __future__ import annotations

import re
from dataclasses import dataclass

_URL = re.compile(r"""(["'])(?P<quoted>https?://.*?)\1|(?P<bare>https?://[^\s"']+)""")
_START = re.compile(r"\s*(?:\$\s*)?curl\s")
_METHOD = re.compile(r"(?:-X|--request)[ =]{0,4}([A-Z]+)")
_DATA = re.compile(r"""(?:^|\s)(?:-d|--data(?:-raw|-binary)?)=?(?P<body>[\\'"$\s]{0,40}[\[{].*)""", re.DOTALL)
_NEXT_OPTION = re.compile(r"""\\?\n[ \t]*-{1,2}[A-Za-z][\w-]*\s""")
_QUOTE_AT_END = re.compile(r"""[\]}]\s{0,9}['"] +\\?\s*-{1,2}[A-Za-z]""")


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

    @property
    def sent_method(self) -> str:
        """The method that curl sends, be it named or not."""
        return self.method or ("POST" if self.body is not None else "GET")


def is_curl(text: str) -> bool:
    return _START.match(text) is not None


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
    if on_same_line := _QUOTE_AT_END.search(body):
        body = body[: on_same_line.start() + 1]
    body = body.strip().rstrip("\\").rstrip()
    body = body.lstrip("\\$'\" \n")
    return re.sub(r"""(?<=[\]}])\s*['"]$""", "", body)
