"""Commands: what they lack, who carries them out, and the reply."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from bitget_runtime.fake.checks import IS_CLASSIC, IS_UNIFIED, PARAMETER_MISSING, Refusal, missing_inside
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.codes import code_of
from bitget_runtime.fake.handlers.table import all_handlers
from bitget_runtime.fake.streams.words import UNIFIED

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Exchange, User
    from bitget_runtime.stream.wire.channel import Command


def missing_parameter(command: Command[Any], sent: Any) -> Refusal | None:
    """What a command lacks of what it needs."""
    if not isinstance(sent, list if command.body_is_list else dict) or not sent:
        return Refusal(PARAMETER_MISSING, "args") if command.required or command.body_is_list else None
    missing = missing_inside(command.parameters, sent, "", items=False)
    return None if missing is None else Refusal(PARAMETER_MISSING, missing)


def carry_out(
    exchange: Exchange, user: User, command: Command[Any], head: Mapping[str, Any], sent: Any
) -> bytes | Refusal:
    """Carry a command out, and return the frame that replies to it, or why it was refused.

    Args:
        exchange: The exchange.
        user: Whose connection it is.
        command: The command.
        head: The frame around its parameters.
        sent: Its parameters.
    """
    if user.pooled != (command.generation == UNIFIED):
        return Refusal(IS_UNIFIED if user.pooled else IS_CLASSIC)
    framed = {one.wire: head[one.wire] for one in command.frame.parameters if head.get(one.wire) is not None}
    parameters = framed | (sent if isinstance(sent, dict) else {"": sent})
    with exchange.lock:
        now = exchange.tick()
        try:
            done = all_handlers()[command.address](Asked(exchange, command, parameters, user, now))
        except Refused as refused:
            return Refusal(code_of(command.address, refused.reason), refused.detail)
        except Denied as denied:
            return Refusal(denied.code, denied.detail)
    return _reply(command, head, done, now)


def _reply(command: Command[Any], head: Mapping[str, Any], done: object, now: int) -> bytes:
    """The frame around what a handler returned: the documented one, with the names of the command."""
    inside = command.facts.parameters_in
    reply = msgspec.json.decode(command.examples[0].reply)
    if inside is None:
        reply |= {name: value for name, value in head.items() if name in reply}
        reply["args"] = done if isinstance(done, list) else [done]
    else:
        reply["arg"] = [{**head, inside: done}]
    if "ts" in reply:
        reply["ts"] = str(now)
    return msgspec.json.encode(reply)
