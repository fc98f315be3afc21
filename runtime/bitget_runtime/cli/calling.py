"""One call from the command line: asked about where it moves something, sent, printed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

import click
import msgspec

from bitget_runtime.cli.facts import Facts
from bitget_runtime.cli.items import NoSuchItem, arguments_of
from bitget_runtime.cli.output import Format, check, chosen_format, write
from bitget_runtime.cli.profiles import Key, key_of
from bitget_runtime.errors import TransportError
from bitget_runtime.reference import CallReference
from bitget_runtime.rest.hosts import chosen_hosts
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

_MOVES = {
    "order": "This places, changes or cancels orders",
    "transfer": "This moves money",
    "setting": "This changes settings",
}

_HIDDEN = "(hidden)"


@dataclass(frozen=True)
class Session:
    """What was said before the name of the command.

    Attributes:
        facts: The catalogue and the client.
        env: Environment; None for what the profile or BITGET_ENV says.
        base_url: Another host.
        profile: Whose key is used.
        debug: Whether failures are shown whole.
    """

    facts: Facts
    env: str | None
    base_url: str | None
    profile: str | None
    debug: bool = False

    def environment(self) -> str:
        """The environment that calls go to."""
        return self.env or key_of(self.profile, self.facts.api).env or next(iter(self.facts.api.environments))

    def where(self) -> str:
        """The environment and the host that calls go to."""
        env = self.environment()
        host, _ = chosen_hosts(self.facts.api, env, self.base_url, None, os.environ)
        return f"{env} at {host}"

    def client(self, **options: Any) -> Any:
        """A client with the key of the profile. `Any`: it has a member per group of the catalogue."""
        key: Key = key_of(self.profile, self.facts.api)
        return self.facts.client(*key.secret.reveal(), env=self.environment(), base_url=self.base_url, **options)


@dataclass(frozen=True)
class Manner:
    """How a call is carried out and shown: the options that every command has."""

    output: Format | None
    select: Sequence[str]
    dry_run: bool
    yes: bool


class NotSent(TransportError):
    """A request that was to be shown, not sent."""


class _Showing:
    """Shows requests instead of sending them."""

    def send(self, request: HttpRequest) -> HttpResponse:
        click.echo(f"{request.method} {request.base_url}{request.target}")
        for name, value in dict(request.headers).items():
            click.echo(f"{name}: {value if _is_plain(name) else _HIDDEN}")
        if request.body:
            click.echo(f"\n{request.body.decode()}")
        raise NotSent("it was shown, not sent", sent=False)

    def close(self) -> None:
        """It holds nothing."""


def _is_plain(header: str) -> bool:
    return not header.upper().startswith("ACCESS-") or header.upper() == "ACCESS-TIMESTAMP"


def call(session: Session, address: str, arguments: Mapping[str, Any], manner: Manner) -> None:
    """Carry a call out, and print what came back. `Any`: each parameter has its own type.

    Raises:
        BitgetError: it failed.
        click.ClickException: it was not confirmed, or can't be printed that way.
    """
    called = session.facts.reference[address]
    try:
        arguments = arguments_of(session.facts.operations[address].request_type, called.takes_list, arguments)
    except NoSuchItem as error:
        raise click.UsageError(str(error)) from None
    check(called.members, manner.select)
    if manner.dry_run:
        with closing(session.client(transport=_Showing(), limits="off", retries=0)) as client:
            try:
                attrgetter(address)(client)(**arguments)
            except TransportError as error:
                if not isinstance(error, NotSent):
                    raise
        return
    confirm(session, called, address, manner.yes)
    with closing(session.client()) as client:
        response = attrgetter(address)(client.with_raw_response)(**arguments)
    envelope = msgspec.json.decode(response.content)
    data = envelope.get(session.facts.api.envelope.data)
    write(data, called.members, chosen_format(manner.output), manner.select)


def confirm(session: Session, called: CallReference, address: str, yes: bool) -> None:
    """Ask before something is moved or changed.

    Raises:
        click.UsageError: there is nobody to ask.
        click.Abort: the answer was no.
    """
    if called.reads_only or yes:
        return
    question = f"{_MOVES[called.outcome]}: {address}, {session.where()}. Go on?"
    if not sys.stdin.isatty():
        raise click.UsageError(f"{_MOVES[called.outcome]}, and there is nobody to ask: add --yes")
    click.confirm(question, abort=True, err=True)
