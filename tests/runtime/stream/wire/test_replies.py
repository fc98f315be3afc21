"""Replies to commands: read in one go if they fit, and as far as possible if they don't."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from bitget_client import DecodeError
from bitget_client.registry import channels
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.channel import Command
from bitget_runtime.stream.wire.replies import read_reply
from bitget_runtime.values.drift import Fitting

EXAMPLES = [
    (command, example.reply.encode())
    for command in channels.values()
    if isinstance(command, Command)
    for example in command.examples
]
IDS = [command.address for command, _ in EXAMPLES]


@pytest.mark.parametrize(("command", "reply"), EXAMPLES, ids=IDS)
def test_both_ways_read_the_same(command: Any, reply: bytes) -> None:
    slowly = Fitting().fit(frames.reply_content(command, reply), command.reply_type, "")
    assert command.quick_reply(reply) == slowly == read_reply(command, reply)


@pytest.mark.parametrize(("command", "reply"), [one for one in EXAMPLES if not one[0].body_is_list])
@pytest.mark.parametrize("content", [[], None, "text", [None], [7]])
def test_a_reply_that_says_nothing_is_refused(command: Any, reply: bytes, content: Any) -> None:
    frame = msgspec.json.decode(reply)
    frame["args" if command.facts.parameters_in is None else "arg"] = content
    with pytest.raises(DecodeError):
        read_reply(command, msgspec.json.encode(frame))
