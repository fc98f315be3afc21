"""Commands: checks, execution, and the reply or the refusal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from bitget_runtime.fake.checks import PARAMETER_MISSING, Refusal, check_account, missing_inside
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.codes import code_for
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.table import handlers_of
from bitget_runtime.fake.serving.limits import TOO_MANY
from bitget_runtime.fake.serving.recorder import ids_in, read_json
from bitget_runtime.fake.streams.checks import INVALID_PARAMETER, LOGIN_NEEDED

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Exchange, User
    from bitget_runtime.fake.streams.app import StreamApp
    from bitget_runtime.fake.streams.connection import Connection
    from bitget_runtime.fake.streams.script import Refused as Scripted
    from bitget_runtime.stream.wire.channel import Command


class Commands:
    """Carries out the commands of frames.

    Args:
        app: The application.
    """

    def __init__(self, app: StreamApp) -> None:
        self._app = app

    def take(self, connection: Connection, request: dict[str, Any]) -> None:
        """Carry out the commands in a frame, or refuse them."""
        inside, arguments = connection.facts.parameters_in, request.get("args")
        if not isinstance(arguments, list) or not all(isinstance(each, dict) for each in arguments):
            head = {name: value for name, value in request.items() if name not in ("op", "args")}
            why = Refusal(INVALID_PARAMETER, "args") if connection.logged_in else Refusal(LOGIN_NEEDED)
            self._refuse(connection, why, head, arguments)
        elif inside is None:
            self._command(connection, {k: v for k, v in request.items() if k not in ("op", "args")}, arguments)
        else:
            for head in arguments or [{}]:
                self._command(connection, {k: v for k, v in head.items() if k != inside}, head.get(inside))

    def _command(self, connection: Connection, head: dict[str, Any], sent: Any) -> None:
        command = self._app.offer.command(connection.generation, head)
        if isinstance(command, Refusal):
            self._refuse(connection, command if connection.logged_in else Refusal(LOGIN_NEEDED), head, sent)
            return
        connection.became.about(command.address)
        if self._app.script.lost_commands:
            self._app.script.lost_commands -= 1
            connection.became.carried_out = False
            connection.became.faults.append("lose_command")
            connection.abort()
            return
        # a command other than a batch has its parameters in a list of one
        if connection.facts.parameters_in is None and not command.body_is_list and len(sent) == 1:
            [sent] = sent
        refusal = self._refusal(connection, command, sent)
        reply = self._carried_out(connection, command, head, sent) if refusal is None else refusal
        if isinstance(reply, bytes):
            self._reply(connection, reply)
        else:
            self._refuse(connection, reply, head, sent)

    def _refusal(self, connection: Connection, command: Command[Any], sent: Any) -> Refusal | Scripted | None:
        """What is wrong with a command before it is carried out."""
        if connection.user is None:
            return Refusal(LOGIN_NEEDED)
        if not self._app.limits.admit_command(command, connection.address, connection.user.uid):
            return Refusal(TOO_MANY)
        if not isinstance(sent, (dict, list)):
            return Refusal(INVALID_PARAMETER, str(connection.facts.parameters_in))
        missing = missing_parameter(command, sent)
        if missing is None and self._app.script.commands:
            return self._app.script.commands.popleft()
        return missing

    def _carried_out(
        self, connection: Connection, command: Command[Any], head: dict[str, Any], sent: Any
    ) -> bytes | Refusal:
        assert self._app.live is not None
        assert connection.user is not None
        return carry_out(self._app.live.exchange, connection.user, command, head, sent)

    def _reply(self, connection: Connection, reply: bytes) -> None:
        fates, became = self._app.script.replies, connection.became
        became.order_ids.extend(ids_in(read_json(reply), self._app.api.order_id))
        match fates.popleft() if fates else None:
            case "lost":
                became.faults.append("lose_reply")
                connection.abort()
            case "cut":
                became.faults.append("cut_reply")
                connection.cut(reply)
            case "doubled":
                became.faults.append("double_reply")
                connection.send(reply)
                connection.send(reply)
            case float() as seconds:
                became.faults.append(f"delay_reply({seconds:g})")
                connection.send_later(seconds, reply)
            case None:
                connection.send(reply)

    def _refuse(self, connection: Connection, why: Refusal | Scripted, head: dict[str, Any], sent: Any) -> None:
        inside = connection.facts.parameters_in
        known = {"id": head.get("id")} if inside is None else {"arg": [{**head, inside: sent}]}
        self._app.say_no(connection, why, known)


def missing_parameter(command: Command[Any], sent: Any) -> Refusal | None:
    """The refusal of a command that lacks a parameter."""
    if not isinstance(sent, list if command.body_is_list else dict) or not sent:
        return Refusal(PARAMETER_MISSING, "args") if command.required or command.body_is_list else None
    missing = missing_inside(command.parameters, sent, "", items=False)
    return None if missing is None else Refusal(PARAMETER_MISSING, missing)


def carry_out(
    exchange: Exchange, user: User, command: Command[Any], head: Mapping[str, Any], sent: Any
) -> bytes | Refusal:
    """Carry out a command, and return the reply frame, or the refusal.

    Args:
        exchange: The exchange.
        user: The connection's user.
        command: The command.
        head: The frame around its parameters.
        sent: Its parameters.
    """
    misdirected = check_account(user, command)
    if misdirected is not None:
        return misdirected
    framed = {one.wire: head[one.wire] for one in command.frame.parameters if head.get(one.wire) is not None}
    parameters = framed | (sent if isinstance(sent, dict) else {"": sent})
    with exchange.lock:
        now = exchange.tick()
        try:
            done = handlers_of(command.generation)[command.address](Asked(exchange, command, parameters, user, now))
        except (Refused, Denied) as refusal:
            return Refusal(code_for(command.address, refusal), refusal.detail)
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
