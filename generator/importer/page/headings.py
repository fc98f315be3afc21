"""What headings and labels announce: a part of a page, and whether it belongs to the request or the response."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.importer.page.blocks import Block, Code, Grid, Heading, Prose
from generator.model.types import Side

_REQUEST = re.compile(r"\b(request|input|query|body|payload)\b|请求|入参|输入", re.IGNORECASE)
_RESPONSE = re.compile(
    r"\b(responses?|returns?|returned|output|results?|reply|answer)\b" r"|返回|响应|出参|应答|输出|回应",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(http|samples?|parameters?|params?|fields?|examples?|description|endpoint|interface|url|path|method|permissions?|notes?"
    r"|remarks?|usage|headers?|rate limits?|frequency limits?|limits?|error codes?|overview|rules?|details?|codes?)\b"
    r"|参数|示例|描述|说明|接口|权限|限频|限速"
    r"|地址|路径|方法|字段|备注|注意|错误码",
    re.IGNORECASE,
)
_MOST_WORDS = 5
_LONGEST = 60


def side_of(text: str) -> Side | None:
    """The side that a heading or a label names; None if it names none or both."""
    if len(text) > _LONGEST or len(text.split()) > _MOST_WORDS:
        return None
    is_request, is_response = _REQUEST.search(text) is not None, _RESPONSE.search(text) is not None
    if is_request == is_response:
        return None
    return "request" if is_request else "response"


def names_a_part(block: Block) -> bool:
    """Whether a heading announces a part of the description of a call, and isn't the title of one."""
    if not isinstance(block, Heading) or len(block.text.split()) > _MOST_WORDS:
        return False
    if side_of(block.text) is None and not _PART.search(block.text):
        return False
    words = re.findall(r"\w+", _PART.sub("", _RESPONSE.sub("", _REQUEST.sub("", block.text))))
    return not [word for word in words if word.lower() not in ("a", "an", "the", "of", "and", "for", "api", "rest")]


def with_labels(blocks: Sequence[Block]) -> Iterator[tuple[Code | Grid, str]]:
    """Code and tables, each with the line just above it, a heading or not."""
    label = ""
    for block in blocks:
        if isinstance(block, (Heading, Prose)):
            label = block.text
        else:
            yield block, label
            label = ""


def with_sides(blocks: Sequence[Block]) -> Iterator[tuple[Code | Grid, Side | None]]:
    """Code and tables, each with the side that the label just above it or the headings over it name."""
    open_: list[Heading] = []
    label: Side | None = None
    for block in blocks:
        if isinstance(block, Heading):
            open_ = [*(one for one in open_ if one.level < block.level), block]
            label = None
        elif isinstance(block, Prose):
            label = side_of(block.text) or label
        else:
            sides: list[Side | None] = [side_of(one.text) for one in reversed(open_) if names_a_part(one)]
            yield block, label or next((side for side in sides if side), None)
            label = None
