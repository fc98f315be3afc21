"""One call from the command line: confirmed if it moves something, sent, printed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from operator import attrgetter
from typing import Any

import click
from msgspec import Struct

from bitget_runtime.cli.facts import Facts
from bitget_runtime.cli.failing import Status
from bitget_runtime.cli.items import NoSuchItem, arguments_of
from bitget_runtime.cli.output.printing import write_data, write_parquet
from bitget_runtime.cli.output.rows import Target, check, chosen, page_of, row_members
from bitget_runtime.cli.profiles import KEY_PARTS, Key, key_of
from bitget_runtime.errors import TransportError
from bitget_runtime.reference import CallReference
from bitget_runtime.rest.hosts import chosen_hosts
from bitget_runtime.rest.wire.credentials import credentials_from
from bitget_runtime.transport.interface import HttpRequest, HttpResponse
from bitget_runtime.values import exact

_MOVES = {
    "order": "This places, changes or cancels orders",
    "transfer": "This moves money",
    "setting": "This changes settings",
}

_HIDDEN = "(hidden)"


class Session(Struct, frozen=True):
    """The options before the command's name.

    Attributes:
        facts: The catalogue and the client.
        env: Environment; None for the profile's, or BITGET_ENV.
        base_url: Another host.
        profile: The profile whose key is used.
        debug: Whether failures are shown with tracebacks.
    """

    facts: Facts
    env: str | None
    base_url: str | None
    profile: str | None
    debug: bool = False

    def environment(self) -> str:
        """The environment that calls go to."""
        return self.env or key_of(self.profile).env or next(iter(self.facts.api.environments))

    def where(self) -> str:
        """The environment and the host that calls go to."""
        env = self.environment()
        host, _ = chosen_hosts(self.facts.api, env, self.base_url, None, os.environ)
        return f"{env} at {host}"

    def check_key(self) -> None:
        """Refuse to continue without a key.

        Raises:
            click.UsageError: there is none.
        """
        variables = self.facts.api.variables
        if credentials_from(key_of(self.profile).secret, os.environ, variables) is None:
            named = ", ".join(variables[name] for name in KEY_PARTS)
            raise click.UsageError(f"this needs a key: set {named}, or save one with `bitget login --profile NAME`")

    def client(self, **options: Any) -> Any:
        """A client with the key of the profile. `Any`: it has a member per group of the catalogue."""
        key: Key = key_of(self.profile)
        return self.facts.client(*key.secret.reveal(), env=self.environment(), base_url=self.base_url, **options)

    def signed_client(self) -> Any:
        """A client that certainly has a key. `Any`: see `client`.

        Raises:
            click.UsageError: there is none.
        """
        self.check_key()
        return self.client()


class Manner(Struct, frozen=True):
    """How a call is carried out and shown: the options that every command has.

    Attributes:
        output: Output format, and where to write it.
        select: Names of the members to print; empty for all.
        dry_run: Show the request, and send nothing.
        yes: Don't ask.
    """

    output: Target | None
    select: Sequence[str]
    dry_run: bool
    yes: bool


class Interrupted(click.ClickException):
    """Ctrl-C came while something was moved or changed; the client's log has the client order IDs."""

    exit_code = Status.UNKNOWN


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
        """Nothing to close."""


def _is_plain(header: str) -> bool:
    return not header.upper().startswith("ACCESS-") or header.upper() == "ACCESS-TIMESTAMP"


def call(session: Session, address: str, arguments: Mapping[str, Any], manner: Manner) -> int:
    """Carry out a call, and print the response. `Any`: each parameter has its own type.

    Returns:
        The exit status.

    Raises:
        BitgetError: it failed.
        click.ClickException: it was not confirmed, or can't be printed that way.
    """
    called = session.facts.reference[address]
    arguments, target = prepared(session, address, arguments, manner)
    if manner.dry_run:
        show_request(session, lambda client: attrgetter(address)(client)(**arguments))
        return 0
    confirm(session, called, address, manner.yes)
    try:
        _carry_out(session, address, arguments, target, manner.select)
    except KeyboardInterrupt:
        if called.reads_only:
            raise
        raise Interrupted(
            f"{address} was stopped in flight, and may have been carried out: check before you repeat it"
        ) from None
    return 0


def _carry_out(
    session: Session, address: str, arguments: Mapping[str, Any], target: Target, select: Sequence[str]
) -> None:
    from bitget_runtime.history.tables.models import row_model

    members = session.facts.reference[address].members
    with closing(session.client()) as client:
        response = attrgetter(address)(client.with_raw_response)(**arguments)
    if target.format != "parquet":
        data = exact.decode(response.content).get(session.facts.api.envelope.data)
        try:
            write_data(data, members, target, select)
        except Exception:
            if not session.facts.reference[address].reads_only:
                click.echo(response.content, err=True)  # it was carried out, and this is the only copy of the response
            raise
        return
    page = page_of(members)
    found = response.data if page is None else getattr(response.data, page.name, None) or []
    models = found if isinstance(found, list) else [found] * (found is not None)
    model = row_model(session.facts.operations[address].response_type, page.wire if page else "")
    write_parquet(models, model, row_members(members), target.path, select)


def prepared(
    session: Session, address: str, arguments: Mapping[str, Any], manner: Manner
) -> tuple[Mapping[str, Any], Target]:
    """The arguments of a method, and where its rows go. `Any`: each parameter has its own type.

    Raises:
        click.UsageError: there is no key, an object does not fit, there is no such member, or rows can't go there.
    """
    called = session.facts.reference[address]
    if called.auth == "signed":
        session.check_key()
    try:
        arguments = arguments_of(session.facts.operations[address].request_type, called.takes_list, arguments)
    except NoSuchItem as error:
        raise click.UsageError(str(error)) from None
    check(called.members, manner.select)
    target = chosen(manner.output)
    if not called.reads_only and (target.path or target.format == "parquet"):
        raise click.UsageError("the response to a change has to be printed: a file that can't be written would lose it")
    return arguments, target


def show_request(session: Session, send: Callable[[Any], object]) -> None:
    """Print a call's request, without its signature; nothing is sent.

    Args:
        session: Environment, host and key.
        send: Calls a method of a client. `Any`: it has a member per group of the catalogue.
    """
    with closing(session.client(transport=_Showing(), limits="off", retries=0)) as client:
        try:
            send(client)
        except TransportError as error:
            if not isinstance(error, NotSent):
                raise


def confirm(session: Session, called: CallReference, address: str, yes: bool) -> None:
    """Ask before something is moved or changed.

    Raises:
        click.UsageError: there is nobody to ask.
        click.Abort: the answer was no.
    """
    if called.reads_only or yes:
        return
    ask(session, f"{_MOVES[called.outcome]}: {address}", yes)


def ask(session: Session, what: str, yes: bool) -> None:
    """Ask whether to continue with a change, and say where it happens. Raises like `confirm`."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError(f"{what}, and there is nobody to ask: add --yes")
    click.confirm(f"{what}, {session.where()}. Continue?", abort=True, err=True)
